//! Files of content, each changed in one step: whoever looks, and whenever the import is ended, finds whole files.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What the name of a file begins with while it is being written. Readers of the folder pass it over.
const UNFINISHED: &str = ".import-";

/// The right to write below `charts/`, for one import at a time.
#[derive(Debug)]
pub struct Lock {
    /// Locked as long as it is open.
    _folder: File,
}

impl Lock {
    /// # Errors
    /// When another import has it, or the folder cannot be opened.
    pub fn take(charts: &Path) -> io::Result<Self> {
        let folder = File::open(charts)?;
        match folder.try_lock() {
            Ok(()) => Ok(Self { _folder: folder }),
            Err(TryLockError::WouldBlock) => Err(io::Error::other("another import is writing there")),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

/// Removes what an import that was ended left unfinished.
///
/// # Errors
/// When the folder cannot be listed or a file not be removed. A folder that is not there has nothing in it.
pub fn sweep(folder: &Path) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// Puts the bytes in the place of the file: aside first, on the disk, then there.
///
/// # Errors
/// The file stays as it was.
pub fn replace(to: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = to.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let aside: PathBuf = folder.join(format!("{UNFINISHED}{}", to.file_name().unwrap_or_default().to_string_lossy()));
    let written = File::create(&aside).and_then(|mut file| {
        file.write_all(bytes)?;
        if let Ok(old) = fs::metadata(to) {
            file.set_permissions(old.permissions())?;
        }
        file.sync_all()?;
        fs::rename(&aside, to)
    });
    if let Err(error) = written {
        let _ = fs::remove_file(&aside);
        return Err(error);
    }
    // The new name, too, is to outlast a loss of power.
    File::open(folder)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unfinished_file_is_swept_and_a_whole_one_stays() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("charts/x/1958.csv");
        replace(&file, b"whole").expect("a writable folder");
        fs::write(folder.path().join("charts/x/.import-1959.csv"), "half").expect("a writable folder");
        sweep(&folder.path().join("charts/x")).expect("a folder");
        let names: Vec<_> = fs::read_dir(folder.path().join("charts/x")).expect("a folder").flatten().collect();
        assert_eq!(names.len(), 1);
        assert_eq!(fs::read(file).expect("the file"), b"whole");
    }

    #[test]
    fn one_import_at_a_time() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let first = Lock::take(folder.path()).expect("nobody has it");
        assert!(Lock::take(folder.path()).is_err());
        drop(first);
        Lock::take(folder.path()).expect("it is free again");
    }
}
