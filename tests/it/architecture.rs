//! The house: which room may import which. Arrows run one way.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Every room with the rooms it may import, in the order of `src/lib.rs`. `snapshot` is the schema alone, which its
/// two halves share.
const HOUSE: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("diag", &[]),
    ("text", &["model"]),
    ("search", &["text", "model"]),
    ("credit", &["text", "model"]),
    ("urls", &["model"]),
    ("markup", &["urls", "text", "diag", "model"]),
    ("content", &["markup", "credit", "text", "diag", "urls", "model"]),
    ("edit", &["content", "markup", "credit", "text", "diag", "urls", "model"]),
    ("import", &["edit", "content", "markup", "credit", "text", "diag", "urls", "model"]),
    ("graph", &["model"]),
    ("derive", &["graph", "content", "markup", "credit", "search", "text", "diag", "urls", "model"]),
    ("check", &["derive", "content", "markup", "credit", "text", "diag", "urls", "model"]),
    ("snapshot", &[]),
    (
        "snapshot::build",
        &[
            "snapshot",
            "snapshot::read",
            "derive",
            "content",
            "markup",
            "credit",
            "search",
            "text",
            "diag",
            "urls",
            "model",
        ],
    ),
    ("snapshot::read", &["snapshot", "urls", "search", "text", "model"]),
    ("export", &["snapshot", "snapshot::read", "urls", "model"]),
    ("web", &["snapshot", "snapshot::read", "export", "graph", "urls", "search", "text", "diag", "model"]),
    (
        "compile",
        &[
            "snapshot",
            "snapshot::build",
            "check",
            "derive",
            "content",
            "markup",
            "credit",
            "text",
            "diag",
            "urls",
            "model",
        ],
    ),
    (
        "watch",
        &[
            "compile",
            "web",
            "snapshot",
            "snapshot::build",
            "snapshot::read",
            "content",
            "text",
            "diag",
            "urls",
            "model",
        ],
    ),
    (
        "cli",
        &[
            "watch",
            "compile",
            "web",
            "export",
            "snapshot",
            "snapshot::build",
            "snapshot::read",
            "check",
            "derive",
            "import",
            "edit",
            "content",
            "markup",
            "credit",
            "text",
            "diag",
            "urls",
            "model",
        ],
    ),
];

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder of the project") {
        let path = entry.expect("an entry of the project").path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The room that a path under `crate::` or under `src/` is in.
fn room(parts: &[&str]) -> String {
    match parts {
        ["snapshot", half @ ("build" | "read"), ..] => format!("snapshot::{half}"),
        [first, ..] => (*first).to_owned(),
        [] => String::new(),
    }
}

/// Every path that follows `crate::` in a text, as its first two parts.
fn imports(text: &str) -> Vec<Vec<&str>> {
    let word = |text: &str| text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let mut found = Vec::new();
    for line in code {
        for (at, _) in line.match_indices("crate::") {
            let rest = &line[at + "crate::".len()..];
            let first = &rest[..word(rest)];
            let second = rest[first.len()..].strip_prefix("::").map(|rest| &rest[..word(rest)]);
            found.push([Some(first), second].into_iter().flatten().collect());
        }
    }
    found
}

#[test]
fn arrows_run_one_way() {
    let mut paths = Vec::new();
    files(&source(), &mut paths);
    let mut wrong = Vec::new();
    for path in paths {
        let inside = path.strip_prefix(source()).expect("found below it").with_extension("");
        let parts: Vec<&str> = inside.iter().filter_map(|part| part.to_str()).filter(|part| *part != "mod").collect();
        if matches!(parts[..], ["lib"] | ["main"] | ["fingerprint"]) {
            continue;
        }
        let here = room(&parts);
        let Some((_, allowed)) = HOUSE.iter().find(|(name, _)| *name == here) else {
            wrong.push(format!("{} is in no room of the house", inside.display()));
            continue;
        };
        let text = std::fs::read_to_string(&path).expect("source is text");
        for import in imports(&text) {
            let there = room(&import);
            if there != here && !allowed.contains(&there.as_str()) {
                wrong.push(format!("{}: {here} imports {there}", inside.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_map_in_lib_rs_names_every_room_in_the_order_of_its_arrows() {
    let text = std::fs::read_to_string(source().join("lib.rs")).expect("source is text");
    let modules: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    let rooms: Vec<&str> = HOUSE.iter().map(|(name, _)| *name).filter(|name| !name.contains("::")).collect();
    assert_eq!(modules, rooms);
}

#[test]
fn no_room_may_import_one_that_stands_after_it() {
    let mut seen = BTreeSet::from(["snapshot::read"]);
    for (name, allowed) in HOUSE {
        for import in *allowed {
            assert!(seen.contains(import), "{name} imports {import}, which stands below it");
        }
        seen.insert(name);
    }
}
