//! Snapshots: the same bytes for the same content, and never half of one.

use crate::folder::{Folder, copy, project};
use duet::compile::compile;
use duet::snapshot::build::{Destination, Options, current};
use duet::snapshot::read::{OpenError, Snapshot};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

fn build(content: &Path, file: &Path) -> Vec<u8> {
    compile(content, Destination::File(file), Options::default()).expect("content without errors");
    fs::read(file).expect("the snapshot")
}

#[test]
fn the_same_content_in_two_folders_gives_the_same_bytes() {
    let (one, two) = (Folder::site(), Folder::site());
    // The order in which files were made and their times do not matter.
    let text = two.read("artists/rose.md");
    two.remove("artists/rose.md");
    two.write("artists/rose.md", text);
    let (a, b) = (build(&one.content(), &one.store()), build(&two.content(), &two.store()));
    assert!(a == b, "{} and {} bytes", a.len(), b.len());
}

#[test]
fn a_changed_word_gives_another_snapshot() {
    let folder = Folder::site();
    let before = build(&folder.content(), &folder.store());
    folder.replace("artists/bruno-mars.md", "American singer", "Singer");
    assert!(build(&folder.content(), &folder.store()) != before);
}

#[test]
fn a_file_that_is_no_whole_snapshot_of_this_schema_is_refused_with_the_reason() {
    let folder = Folder::site();
    let whole = build(&folder.content(), &folder.store());
    let refuse = |bytes: &[u8]| {
        let path = folder.path("../other.db");
        fs::write(&path, bytes).expect("a writable folder");
        Snapshot::open(&path).expect_err("this is no snapshot")
    };
    assert!(matches!(refuse(b""), OpenError::Foreign { .. }));
    assert!(matches!(refuse(&[b'x'; 4096]), OpenError::Foreign { .. }));
    assert!(matches!(refuse(&whole[..whole.len() - 4096]), OpenError::Truncated { .. }));
    let mut other_schema = whole.clone();
    other_schema[63] = other_schema[63].wrapping_add(1);
    let refused = refuse(&other_schema);
    assert!(refused.to_string().contains("run `duet build`"), "{refused}");
    let mut foreign = whole.clone();
    foreign[71] = 0;
    assert!(matches!(refuse(&foreign), OpenError::Foreign { .. }));
    let mut damaged = whole;
    damaged[100..4000].fill(0xaa);
    let refused = refuse(&damaged);
    assert!(!matches!(refused, OpenError::Foreign { .. }), "{refused}");
}

/// Runs `duet build` and kills it after `moment`, or lets it end when it is faster.
fn build_and_kill(content: &Path, store: &Path, moment: Duration) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_duet"))
        .args(["build", "--content"])
        .arg(content)
        .arg("--store")
        .arg(store)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let began = Instant::now();
    while began.elapsed() < moment && child.try_wait().expect("a child of ours").is_none() {
        std::thread::yield_now();
    }
    let _ = child.kill();
    child.wait().expect("a child ends");
}

#[test]
fn a_build_killed_at_any_moment_leaves_the_last_good_snapshot() {
    let folder = Folder::site();
    let store = folder.store();
    compile(&folder.content(), Destination::Store(&store), Options::default()).expect("content without errors");
    // How long a whole build takes here decides where the blows fall.
    let began = Instant::now();
    build_and_kill(&folder.content(), &folder.path("../elsewhere"), Duration::from_secs(60));
    let whole = began.elapsed();
    for step in 0..24 {
        folder.write("pages/step.md", format!("+++\ntitle = \"Step {step}\"\n+++\n"));
        build_and_kill(&folder.content(), &store, whole * step / 20);
        let now = current(&store).expect("a store that can be read").expect("a snapshot that can be served");
        let snapshot = Snapshot::open(&now).expect("the current snapshot opens");
        assert!(snapshot.site().is_ok(), "it can be read");
    }
    let last = compile(&folder.content(), Destination::Store(&store), Options::default()).expect("content").0;
    assert_eq!(
        current(&store).expect("a store"),
        Some(last.path),
        "what the killed builds left behind does not matter"
    );
}

#[test]
fn a_damaged_current_snapshot_gives_way_to_the_one_before() {
    let folder = Folder::site();
    let store = folder.store();
    let first = compile(&folder.content(), Destination::Store(&store), Options::default()).expect("content").0;
    folder.replace("artists/bruno-mars.md", "American singer", "Singer");
    let second = compile(&folder.content(), Destination::Store(&store), Options::default()).expect("content").0;
    assert_eq!(current(&store).expect("a store"), Some(second.path.clone()));
    fs::write(&second.path, b"SQLite format 3\0 and no more").expect("a writable store");
    assert_eq!(current(&store).expect("a store"), Some(first.path));
}

#[test]
fn a_store_keeps_the_current_snapshot_and_the_one_before() {
    let folder = Folder::site();
    let store = folder.store();
    for name in ["One", "Two", "Three", "Four"] {
        folder.write("pages/step.md", format!("+++\ntitle = \"{name}\"\n+++\n"));
        compile(&folder.content(), Destination::Store(&store), Options::default()).expect("content without errors");
    }
    let files = fs::read_dir(&store).expect("a store").filter_map(Result::ok);
    let snapshots = files.filter(|file| file.path().extension().is_some_and(|ending| ending == "db")).count();
    assert_eq!(snapshots, 2);
}

#[test]
fn the_repository_builds_the_same_bytes_from_a_copy() {
    let copied = tempfile::tempdir().expect("a folder");
    copy(&project("content"), copied.path());
    let out = tempfile::tempdir().expect("a folder");
    let a = build(&project("content"), &out.path().join("a.db"));
    let b = build(copied.path(), &out.path().join("b.db"));
    assert!(a == b);
}
