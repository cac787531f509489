//! Writes and removals that happen together or not at all.

use crate::content::{File, role};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What a command is about to do to the folder. Paths are below the content folder, with `/` between their parts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    writes: BTreeMap<String, Vec<u8>>,
    removals: BTreeSet<String>,
}

/// A file could not be written. Everything is as it was before.
#[derive(Debug, thiserror::Error)]
#[error("cannot write {path}; nothing was changed")]
pub struct WriteError {
    pub path: PathBuf,
    pub source: io::Error,
}

impl Plan {
    /// The file will hold these bytes, whether it is there or not.
    pub fn write(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.writes.insert(path.into(), bytes.into());
    }

    /// The file will be gone, unless something is written to it.
    pub fn remove(&mut self, path: impl Into<String>) {
        self.removals.insert(path.into());
    }

    pub fn is_empty(&self) -> bool {
        self.writes.is_empty() && self.removals.is_empty()
    }

    /// The files that will be written, in order of their paths.
    pub fn written(&self) -> impl Iterator<Item = &str> {
        self.writes.keys().map(String::as_str)
    }

    /// The folder as it will be.
    pub fn preview(&self, files: &[File]) -> Vec<File> {
        let kept = files.iter().filter(|file| !self.removals.contains(&file.path));
        let mut all: Vec<File> = kept.filter(|file| !self.writes.contains_key(&file.path)).cloned().collect();
        all.extend(self.writes.iter().map(|(path, bytes)| File {
            path: path.clone(),
            bytes: bytes.clone(),
            role: role(path),
        }));
        all.sort_by(|a, b| a.path.cmp(&b.path));
        all
    }

    /// Does it. Every new text is written beside its place first; only when all of them are on the disk are they
    /// moved there, each in one step. A failure on the way takes back what was done.
    ///
    /// # Errors
    /// When a file cannot be written, moved or removed.
    pub fn carry_out(&self, root: &Path) -> Result<(), WriteError> {
        let mut staged = Vec::new();
        for (path, bytes) in &self.writes {
            let to = root.join(path);
            match stage(&to, bytes) {
                Ok(from) => staged.push((from, to)),
                Err(source) => {
                    drop_staged(&staged);
                    return Err(WriteError { path: to, source });
                }
            }
        }
        let mut done: Vec<(PathBuf, Option<Vec<u8>>)> = Vec::new();
        let removals = self.removals.iter().filter(|path| !self.writes.contains_key(*path)).map(|path| root.join(path));
        let moves = staged.iter().map(|(from, to)| (Some(from), to.clone()));
        for (from, to) in moves.chain(removals.map(|path| (None, path))) {
            let before = fs::read(&to).ok();
            let outcome = match from {
                Some(from) => fs::rename(from, &to),
                None => fs::remove_file(&to),
            };
            if let Err(source) = outcome {
                take_back(&done);
                drop_staged(&staged);
                return Err(WriteError { path: to, source });
            }
            done.push((to, before));
        }
        for path in &self.removals {
            // A folder that still holds something stays.
            if let Some(folder) = root.join(path).parent() {
                let _ = fs::remove_dir(folder);
            }
        }
        Ok(())
    }
}

/// Writes the bytes to a hidden file beside the path, which readers of the folder pass over.
fn stage(to: &Path, bytes: &[u8]) -> io::Result<PathBuf> {
    let folder = to.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let name = to.file_name().unwrap_or_default().to_string_lossy();
    let from = folder.join(format!(".{name}.{}", std::process::id()));
    let written = fs::write(&from, bytes).and_then(|()| match fs::metadata(to) {
        Ok(old) => fs::set_permissions(&from, old.permissions()),
        Err(_) => Ok(()),
    });
    if let Err(error) = written {
        let _ = fs::remove_file(&from);
        return Err(error);
    }
    Ok(from)
}

fn drop_staged(staged: &[(PathBuf, PathBuf)]) {
    for (from, _) in staged {
        let _ = fs::remove_file(from);
    }
}

fn take_back(done: &[(PathBuf, Option<Vec<u8>>)]) {
    for (path, before) in done.iter().rev() {
        let _ = match before {
            Some(bytes) => fs::write(path, bytes),
            None => fs::remove_file(path),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_and_removals_happen_together() {
        let root = tempfile::tempdir().expect("a temporary folder");
        fs::create_dir(root.path().join("charts")).expect("a new folder");
        fs::write(root.path().join("charts/old.csv"), "old").expect("a new file");
        let mut plan = Plan::default();
        plan.write("artists/rose.md", "new");
        plan.remove("charts/old.csv");
        plan.carry_out(root.path()).expect("a writable folder");
        assert_eq!(fs::read(root.path().join("artists/rose.md")).expect("the new file"), b"new");
        assert!(!root.path().join("charts").exists());
        assert_eq!(fs::read_dir(root.path().join("artists")).expect("a folder").count(), 1);
    }

    #[test]
    fn a_failure_takes_back_what_was_done() {
        let root = tempfile::tempdir().expect("a temporary folder");
        fs::write(root.path().join("a"), "before").expect("a new file");
        let mut plan = Plan::default();
        plan.write("a", "after");
        plan.write("b", "new");
        plan.remove("nothing-here");
        assert!(plan.carry_out(root.path()).is_err());
        assert_eq!(fs::read(root.path().join("a")).expect("the old file"), b"before");
        assert_eq!(fs::read_dir(root.path()).expect("a folder").count(), 1);
    }
}
