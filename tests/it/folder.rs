//! A content folder of a test's own: a copy of `tests/fixtures/site`, to be changed at will.

use duet::compile::examine;
use duet::diag::Report;
use std::fs;
use std::path::{Path, PathBuf};

/// A path of the project.
pub fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A temporary folder of content, gone when it is dropped.
pub struct Folder {
    folder: tempfile::TempDir,
}

impl Folder {
    /// A small site of real records, without a fault.
    pub fn site() -> Self {
        let folder = Self { folder: tempfile::tempdir().expect("a temporary folder") };
        fs::create_dir(folder.content()).expect("a new folder");
        copy(&project("tests/fixtures/site"), &folder.content());
        fs::copy(project("content/vocab.toml"), folder.content().join("vocab.toml")).expect("the project's vocabulary");
        folder
    }

    pub fn content(&self) -> PathBuf {
        self.folder.path().join("content")
    }

    /// A place beside the content, for snapshots.
    pub fn store(&self) -> PathBuf {
        self.folder.path().join("store")
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.content().join(path)
    }

    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a path below the content")).expect("a writable folder");
        fs::write(path, bytes).expect("a writable folder");
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect("a text of the fixture")
    }

    /// Replaces a piece of text that must be there.
    pub fn replace(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} has no `{from}`");
        self.write(path, text.replace(from, to));
    }

    pub fn remove(&self, path: &str) {
        fs::remove_file(self.path(path)).expect("a file of the fixture");
    }

    /// Lays another folder over this one; a file `_remove` in it lists paths to take out.
    pub fn overlay(&self, folder: &Path) {
        copy(folder, &self.content());
        if let Ok(list) = fs::read_to_string(folder.join("_remove")) {
            for path in list.lines() {
                self.remove(path);
            }
            self.remove("_remove");
        }
        let _ = fs::remove_file(self.path("expected.txt"));
    }

    /// Every fault, as `duet check` finds them on 1 June 2026.
    pub fn check(&self) -> Report {
        let today = "2026-06-01".parse().expect("a date");
        examine(&self.content(), Some(today)).expect("a readable folder").report
    }
}

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("a folder of the project") {
        let entry = entry.expect("an entry of the project");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir_all(&target).expect("a writable folder");
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a writable folder");
        }
    }
}
