//! The folder that keeps the current snapshot and the one before.
//!
//! `duet-<hash>.db` are whole snapshots, each named by its own bytes; the file `current` holds the name of one. Both are
//! put in place by a rename, so at any moment, and after a loss of power or `kill -9` at any moment, [`current`] finds one
//! that can be served. There is no lock: two builds at once end with one of the two.

use super::BuildError;
use super::file::{Made, Temporary, UNFINISHED, io_error, sync};
use crate::snapshot::read::{OpenError, Snapshot};
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

const POINTER: &str = "current";

/// How many letters of the hash a file's name has: enough that no two snapshots of one site share it.
const LETTERS: usize = 16;

/// No build takes as long: an unfinished file this old was left behind.
const LEFT_BEHIND: Duration = Duration::from_secs(60 * 60);

/// Where in a store the snapshots are: those with drafts in a folder of their own, so that none is ever served by mistake.
pub fn folder(store: &Path, drafts: bool) -> PathBuf {
    if drafts { store.join("drafts") } else { store.to_owned() }
}

/// The last good snapshot in a [`folder`] of a store: the current one, or the one before where that is damaged.
///
/// `None` where nothing was built yet.
///
/// # Errors
/// When there are snapshots and none can be served; the reason is that of the current one.
pub fn current(folder: &Path) -> Result<Option<PathBuf>, OpenError> {
    let mut refused = None;
    for path in candidates(folder)? {
        match Snapshot::open(&path) {
            Ok(_) => return Ok(Some(path)),
            Err(error) => refused = refused.or(Some(error)),
        }
    }
    refused.map_or(Ok(None), Err)
}

/// What the pointer names, then the others, the newest first.
fn candidates(folder: &Path) -> Result<Vec<PathBuf>, OpenError> {
    let unreadable = |source| OpenError::Unreadable { path: folder.to_owned(), source };
    let mut others = match snapshots(folder) {
        Ok(others) => others,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(unreadable(error)),
    };
    let age = |path: &PathBuf| fs::metadata(path).and_then(|data| data.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
    others.sort_by_cached_key(|path| (std::cmp::Reverse(age(path)), path.clone()));
    let named = fs::read_to_string(folder.join(POINTER)).unwrap_or_default();
    let named = folder.join(named.trim());
    if let Some(place) = others.iter().position(|path| *path == named) {
        let named = others.remove(place);
        others.insert(0, named);
    }
    Ok(others)
}

/// The finished snapshots of a folder, in no order.
fn snapshots(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
        if name.starts_with("duet-") && name.ends_with(".db") {
            found.push(path);
        }
    }
    Ok(found)
}

/// Makes a new snapshot the current one, and clears away all but the one before.
pub(super) fn keep(folder: &Path, made: Made) -> Result<PathBuf, BuildError> {
    let before = current(folder).ok().flatten();
    let name = format!("duet-{}.db", &made.hash[..LETTERS]);
    let path = folder.join(&name);
    made.move_to(&path)?;
    point_to(folder, &name)?;
    // The same content built again leaves the one before where it is.
    if before.as_ref() != Some(&path) {
        let kept = |other: &PathBuf| *other == path || Some(other) == before.as_ref();
        let all = snapshots(folder).map_err(io_error("read", folder))?;
        for other in all.iter().filter(|other| !kept(other)) {
            remove(other)?;
        }
    }
    sweep(folder)?;
    Ok(path)
}

fn point_to(folder: &Path, name: &str) -> Result<(), BuildError> {
    let temporary = Temporary::new(folder, "txt");
    let path = temporary.path.clone();
    let write = || fs::File::create(&path)?.write_all(format!("{name}\n").as_bytes());
    write().map_err(io_error("write", &path))?;
    sync(&path)?;
    temporary.rename(&folder.join(POINTER))
}

/// Removes unfinished files of builds that were killed. A build that runs now is younger.
fn sweep(folder: &Path) -> Result<(), BuildError> {
    for entry in fs::read_dir(folder).map_err(io_error("read", folder))? {
        let entry = entry.map_err(io_error("read", folder))?;
        let unfinished = entry.file_name().to_str().is_some_and(|name| name.starts_with(UNFINISHED));
        let age = entry.metadata().ok().and_then(|data| data.modified().ok()?.elapsed().ok());
        if unfinished && age.is_some_and(|age| age > LEFT_BEHIND) {
            remove(&entry.path())?;
        }
    }
    Ok(())
}

/// Another build may have been faster.
fn remove(path: &Path) -> Result<(), BuildError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(io_error("remove", path)(error)),
        _ => Ok(()),
    }
}
