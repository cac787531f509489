//! The build script: one hash over all that pages are made from besides the snapshot.
//!
//! Code counts as much as templates do: a title is written in Rust. The hash reaches the crate as `DUET_FINGERPRINT`
//! and stands in every ETag, so no browser keeps a page that another binary wrote.

use std::path::{Path, PathBuf};

fn main() {
    let mut files = Vec::new();
    for root in ["src", "static", "assets", "templates", "Cargo.lock"] {
        println!("cargo::rerun-if-changed={root}");
        collect(Path::new(root), &mut files);
    }
    files.sort();
    let mut hash = Fnv::default();
    for file in &files {
        hash.add(file.to_string_lossy().replace('\\', "/").as_bytes());
        hash.add(&std::fs::read(file).unwrap_or_else(|error| panic!("cannot read {}: {error}", file.display())));
    }
    println!("cargo::rustc-env=DUET_FINGERPRINT={:016x}", hash.0);
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) {
    if path.is_dir() {
        let entries = std::fs::read_dir(path).unwrap_or_else(|error| panic!("cannot list {}: {error}", path.display()));
        for entry in entries.flatten() {
            collect(&entry.path(), files);
        }
    } else if path.exists() {
        files.push(path.to_owned());
    }
}

/// FNV-1a, 64 bits: the same on every machine and in every Rust, and no dependency of the build.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Fnv {
    /// Adds bytes and their number, so that two files cannot be told as one.
    fn add(&mut self, bytes: &[u8]) {
        for byte in bytes.iter().copied().chain(bytes.len().to_le_bytes()) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
}
