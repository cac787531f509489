//! One database file: made aside, sealed with its hash, checked, and moved to its name.

use super::BuildError;
use crate::snapshot::read::Snapshot;
use crate::snapshot::{APPLICATION_ID, SCHEMA, SCHEMA_SQL};
use rusqlite::{Connection, named_params};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// How the names of unfinished files begin. Nothing reads such a file; [`super::store`] sweeps up what was left behind.
pub(super) const UNFINISHED: &str = ".duet-building-";

/// A whole snapshot that has not got its name yet. Dropped, it is removed.
#[derive(Debug)]
pub(super) struct Made {
    temporary: Temporary,
    /// SHA-256 of the file.
    pub hash: String,
    pub bytes: u64,
}

impl Made {
    /// Gives the file its name. Whoever has an older file of that name open keeps it.
    pub fn move_to(self, path: &Path) -> Result<(), BuildError> {
        self.temporary.rename(path)
    }
}

/// Makes a database in `folder` under a name that nothing reads, and lets `fill` write its rows.
pub(super) fn make(
    folder: &Path,
    fill: impl FnOnce(&Connection) -> Result<(), BuildError>,
) -> Result<Made, BuildError> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    fs::create_dir_all(folder).map_err(io_error("make the folder", folder))?;
    let temporary = {
        let draft = Temporary::new(folder, "draft");
        let packed = Temporary::new(folder, "db");
        write(&draft.path, fill, &packed.path)?;
        packed
    };
    seal(&temporary.path)?;
    sync(&temporary.path)?;
    Snapshot::open(&temporary.path).map_err(BuildError::Unusable)?;
    let hash = hash(&temporary.path)?;
    let bytes = fs::metadata(&temporary.path).map_err(io_error("read", &temporary.path))?.len();
    Ok(Made { temporary, hash, bytes })
}

/// Writes rows to the file `draft`, and from there, each table in one piece and in its own order, to `packed`.
fn write(
    draft: &Path,
    fill: impl FnOnce(&Connection) -> Result<(), BuildError>,
    packed: &Path,
) -> Result<(), BuildError> {
    let mut sql = connect(draft)?;
    sql.pragma_update(None, "page_size", 4096)?;
    sql.pragma_update(None, "encoding", "UTF-8")?;
    sql.pragma_update(None, "auto_vacuum", "NONE")?;
    sql.pragma_update(None, "application_id", APPLICATION_ID)?;
    sql.pragma_update(None, "user_version", SCHEMA)?;
    let transaction = sql.transaction()?;
    transaction.execute_batch(SCHEMA_SQL)?;
    fill(&transaction)?;
    transaction.commit()?;
    sql.execute_batch("ANALYZE")?;
    let to = packed.to_str().ok_or_else(|| rusqlite::Error::InvalidPath(packed.to_owned()))?;
    sql.execute("VACUUM INTO :packed", named_params! { ":packed": to })?;
    sql.close().map_err(|(_, error)| error.into())
}

/// Notes in the file the hash of all that is in it, and verifies the whole.
///
/// The hash covers rows rather than the files of `content/`: it changes with what pages can show, also when a new version
/// derives other figures from the same files.
fn seal(path: &Path) -> Result<(), BuildError> {
    let content = hash(path)?;
    let sql = connect(path)?;
    sql.execute("INSERT INTO meta (key, value) VALUES ('content_hash', :hash)", named_params! { ":hash": content })?;
    let verdict: String = sql.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Err(BuildError::Corrupt(verdict));
    }
    let mut dangling = sql.prepare("PRAGMA foreign_key_check")?;
    if let Some(row) = dangling.query([])?.next()? {
        return Err(BuildError::Dangling { table: row.get("table")?, parent: row.get("parent")? });
    }
    drop(dangling);
    sql.close().map_err(|(_, error)| error.into())
}

/// Nobody else has the file, and a half-written one is thrown away: no journal, and one sync at the end.
fn connect(path: &Path) -> Result<Connection, BuildError> {
    let sql = Connection::open(path)?;
    sql.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    sql.pragma_update(None, "journal_mode", "OFF")?;
    sql.pragma_update(None, "synchronous", "OFF")?;
    sql.pragma_update(None, "temp_store", "MEMORY")?;
    // 32 MB: most pages of a database three times as large are never read again once they are written.
    sql.pragma_update(None, "cache_size", 8_192)?;
    // References are verified once, at the end.
    sql.pragma_update(None, "foreign_keys", false)?;
    Ok(sql)
}

/// A file under a name that nothing reads, removed unless it is renamed.
#[derive(Debug)]
pub(super) struct Temporary {
    pub path: PathBuf,
    renamed: bool,
}

impl Temporary {
    /// A path that no other build of this machine uses now. The file itself is for the caller to make.
    pub fn new(folder: &Path, ending: &str) -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = folder.join(format!("{UNFINISHED}{}-{count}.{ending}", std::process::id()));
        // A process of the same number may have left one behind; SQLite would write on in it.
        let _ = fs::remove_file(&path);
        Self { path, renamed: false }
    }

    /// Moves the file, whole and for good.
    pub fn rename(mut self, to: &Path) -> Result<(), BuildError> {
        fs::rename(&self.path, to).map_err(io_error("put in place", to))?;
        self.renamed = true;
        sync(to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")))
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if !self.renamed {
            // What cannot be removed now is swept up by a later build.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Waits until a file, or the names in a folder, are on the disk.
pub(super) fn sync(path: &Path) -> Result<(), BuildError> {
    File::open(path).and_then(|file| file.sync_all()).map_err(io_error("write out", path))
}

/// SHA-256 of a file, in small hexadecimal letters.
fn hash(path: &Path) -> Result<String, BuildError> {
    let mut file = File::open(path).map_err(io_error("read", path))?;
    let mut hasher = Sha256::new();
    let mut part = vec![0; 1 << 20];
    loop {
        match file.read(&mut part).map_err(io_error("read", path))? {
            0 => break,
            length => hasher.update(&part[..length]),
        }
    }
    let mut text = String::with_capacity(64);
    for byte in hasher.finalize() {
        write!(text, "{byte:02x}").expect("writing to a string never fails");
    }
    Ok(text)
}

pub(super) fn io_error(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> BuildError {
    let path = path.to_owned();
    move |source| BuildError::Io { action, path, source }
}
