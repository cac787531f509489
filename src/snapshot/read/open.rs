//! Opening a snapshot, and a connection to it for each thread.

use super::{OpenError, ReadError};
use crate::snapshot::{APPLICATION_ID, SCHEMA};
use rusqlite::{Connection, OpenFlags};
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// An open snapshot: verified, immutable, cheap to clone and safe to share between threads.
#[derive(Debug, Clone)]
pub struct Snapshot(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    path: PathBuf,
    hash: String,
    /// Tells this snapshot from any other opened by the process, even at the same path.
    serial: u64,
    /// For threads that cannot get one of their own: see [`Snapshot::with`].
    shared: Mutex<Connection>,
}

thread_local! {
    /// The connection of this thread, to the snapshot it served last.
    static CONNECTION: RefCell<Option<(u64, Connection)>> = const { RefCell::new(None) };
}

impl Snapshot {
    /// Opens a file after looking at its header, schema and length.
    ///
    /// The whole file was verified when it was built; reading all of it again here would only slow the start.
    ///
    /// # Errors
    /// The reason why the file cannot be served, and what to do about it.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        static SERIAL: AtomicU64 = AtomicU64::new(0);
        check_header(path)?;
        let sqlite = |source| OpenError::Sqlite { path: path.to_owned(), source };
        let connection = connect(path).map_err(sqlite)?;
        let hash = content_hash(&connection).map_err(|source| OpenError::Damaged { path: path.to_owned(), source })?;
        let serial = SERIAL.fetch_add(1, Ordering::Relaxed);
        Ok(Self(Arc::new(Inner { path: path.to_owned(), hash, serial, shared: Mutex::new(connection) })))
    }

    /// The hash of the content the snapshot was built from: two snapshots with one hash hold the same rows.
    pub fn hash(&self) -> &str {
        &self.0.hash
    }

    pub fn path(&self) -> &Path {
        &self.0.path
    }

    /// Runs queries on this thread's connection, opening it when the thread served another snapshot before.
    ///
    /// Later builds may have removed the file, or put another in its place, and the process may be out of descriptors:
    /// such a thread takes turns on the connection that has been open since [`Snapshot::open`].
    pub(super) fn with<T>(&self, run: impl FnOnce(&Connection) -> Result<T, ReadError>) -> Result<T, ReadError> {
        CONNECTION.with_borrow_mut(|slot| {
            if slot.as_ref().is_none_or(|(serial, _)| *serial != self.0.serial) {
                *slot = self.another().map(|connection| (self.0.serial, connection));
            }
            match slot {
                Some((_, connection)) => run(connection),
                None => run(&self.0.shared.lock().unwrap_or_else(PoisonError::into_inner)),
            }
        })
    }

    /// One more connection; `None` where the path leads to this snapshot no longer.
    fn another(&self) -> Option<Connection> {
        let connection = connect(&self.0.path).ok()?;
        let hash = content_hash(&connection).ok()?;
        (hash == self.0.hash).then_some(connection)
    }
}

fn content_hash(connection: &Connection) -> rusqlite::Result<String> {
    connection.query_row("SELECT value FROM meta WHERE key = 'content_hash'", [], |row| row.get("value"))
}

/// What an SQLite URI would not take for part of a path.
const ESCAPED: &percent_encoding::AsciiSet = &percent_encoding::CONTROLS.add(b'?').add(b'#').add(b'%').add(b' ');

fn connect(path: &Path) -> rusqlite::Result<Connection> {
    let escaped = percent_encoding::utf8_percent_encode(
        path.to_str().ok_or_else(|| rusqlite::Error::InvalidPath(path.to_owned()))?,
        ESCAPED,
    );
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(format!("file:{escaped}?immutable=1"), flags)?;
    connection.set_prepared_statement_cache_capacity(256);
    Ok(connection)
}

/// The header of an SQLite file says its page size, its length in pages, its application and its version.
fn check_header(path: &Path) -> Result<(), OpenError> {
    use std::io::Read;
    let unreadable = |source| OpenError::Unreadable { path: path.to_owned(), source };
    let mut file = std::fs::File::open(path).map_err(unreadable)?;
    let found = file.metadata().map_err(unreadable)?.len();
    let mut header = [0u8; 100];
    let foreign = || OpenError::Foreign { path: path.to_owned() };
    file.read_exact(&mut header).map_err(|_| foreign())?;
    let word = |at: usize| u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
    if &header[..16] != b"SQLite format 3\0" || word(68) != APPLICATION_ID {
        return Err(foreign());
    }
    let schema = word(60);
    if schema != SCHEMA {
        return Err(OpenError::Stale { path: path.to_owned(), found: schema, wanted: SCHEMA });
    }
    let page_size = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65536,
        size => u64::from(size),
    };
    let wanted = page_size * u64::from(word(28));
    if found != wanted {
        return Err(OpenError::Truncated { path: path.to_owned(), found, wanted });
    }
    Ok(())
}
