//! What programs take away: `duet export`, and the files below /data.

use crate::folder::Folder;
use crate::page::page;
use crate::site::Site;
use scraper::Selector;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

/// Runs `duet export FORMAT --out` on a folder's content; the files by name.
fn export(folder: &Folder, format: &str) -> BTreeMap<String, Vec<u8>> {
    let out = folder.store().join(format);
    let status = Command::new(env!("CARGO_BIN_EXE_duet"))
        .args(["export", format, "--content"])
        .arg(folder.content())
        .arg("--out")
        .arg(&out)
        .output()
        .expect("the program starts");
    assert!(status.status.success(), "{}", String::from_utf8_lossy(&status.stderr));
    files(&out, &out)
}

fn files(root: &Path, folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).expect("a folder was made") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(root, &path));
        } else {
            let name = path.strip_prefix(root).expect("it is below it").display().to_string();
            found.insert(name, std::fs::read(&path).expect("a file"));
        }
    }
    found
}

/// The lines of a CSV file by the names of its columns.
fn lines(bytes: &[u8]) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(bytes);
    reader.deserialize().collect::<Result<_, _>>().expect("lines of CSV")
}

#[test]
fn an_export_has_the_files_that_the_site_gives() {
    let folder = Folder::site();
    let site = Site::of_content(&folder.content());
    let mut exported = export(&folder, "csv");
    exported.extend(export(&folder, "json"));
    exported.extend(export(&folder, "graphml"));
    assert!(exported.len() > 50, "{:?}", exported.keys());
    for (name, bytes) in &exported {
        let answer = site.get(&format!("/data/{name}"));
        assert_eq!(answer.status, 200, "{name}");
        assert!(answer.body == *bytes, "{name} is not what the site gives");
    }
}

#[test]
fn every_edge_names_its_evidence_and_its_ends_are_nodes() {
    let exported = export(&Folder::site(), "csv");
    let nodes: BTreeSet<String> = lines(&exported["nodes.csv"]).into_iter().map(|node| node["id"].clone()).collect();
    let edges = lines(&exported["edges.csv"]);
    assert!(!edges.is_empty());
    for edge in &edges {
        assert!(nodes.contains(&edge["source"]) && nodes.contains(&edge["target"]), "{edge:?}");
        let works = edge["works"].split(' ').filter(|work| !work.is_empty()).count();
        let relations = edge["relations"].split(' ').filter(|word| !word.is_empty()).count();
        assert!(works + relations > 0, "{edge:?} is without evidence");
        if ["together", "stage"].contains(&edge["kind"].as_str()) {
            assert_eq!(works.to_string(), edge["weight"], "{edge:?}");
        }
    }
    let duet = edges.iter().find(|edge| edge["source"] == "artist:bruno-mars" && edge["target"] == "artist:rose");
    let duet = duet.expect("an edge of APT.");
    assert_eq!((&*duet["kind"], &*duet["works"], &*duet["first"]), ("together", "apt", "2024-10-18"));
}

#[test]
fn the_three_formats_hold_the_same_graph() {
    let folder = Folder::site();
    let table = export(&folder, "csv");
    let (nodes, edges) = (lines(&table["nodes.csv"]).len(), lines(&table["edges.csv"]).len());
    let json: serde_json::Value = serde_json::from_slice(&export(&folder, "json")["graph.json"]).expect("JSON");
    let many = |value: &serde_json::Value| value.as_array().map(Vec::len);
    assert_eq!((many(&json["nodes"]), many(&json["edges"])), (Some(nodes), Some(edges)));
    let graphml = String::from_utf8(export(&folder, "graphml")["graph.graphml"].clone()).expect("UTF-8");
    assert_eq!((graphml.matches("<node ").count(), graphml.matches("<edge ").count()), (nodes, edges));
    let mut reader = quick_xml::Reader::from_str(&graphml);
    while !matches!(reader.read_event().expect("well-formed XML"), quick_xml::events::Event::Eof) {}
}

#[test]
fn a_snapshot_can_be_exported_without_its_content() {
    let folder = Folder::site();
    let snapshot = folder.store().join("one.db");
    std::fs::create_dir_all(folder.store()).expect("a folder");
    duet::compile::compile(
        &folder.content(),
        duet::snapshot::build::Destination::File(&snapshot),
        duet::snapshot::build::Options::default(),
    )
    .expect("a site without a fault");
    let out = folder.store().join("out");
    let status = Command::new(env!("CARGO_BIN_EXE_duet"))
        .args(["export", "json", "--snapshot"])
        .arg(&snapshot)
        .arg("--out")
        .arg(&out)
        .status()
        .expect("the program starts");
    assert!(status.success());
    assert!(files(&out, &out) == export(&folder, "json"));
}

#[test]
fn content_with_errors_is_not_exported() {
    let folder = Folder::site();
    folder.write("artists/broken.md", "+++\nname = 3\n+++\n");
    let output = Command::new(env!("CARGO_BIN_EXE_duet"))
        .args(["export", "json", "--content"])
        .arg(folder.content())
        .arg("--out")
        .arg(folder.store().join("out"))
        .output()
        .expect("the program starts");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("artists/broken.md"));
    assert!(!folder.store().join("out").exists());
}

#[test]
fn the_page_links_every_table_with_the_rows_it_has() {
    let site = Site::of_content(&Folder::site().content());
    let page = page(&site, "/data");
    let selector = |text| Selector::parse(text).expect("a selector");
    let lines: Vec<_> = page.select(&selector("#tables tbody tr")).collect();
    assert!(lines.len() > 50);
    for line in lines {
        let href = line.select(&selector("a")).next().and_then(|link| link.value().attr("href")).expect("an address");
        let rows: String = line.select(&selector("td.n")).flat_map(|cell| cell.text()).collect();
        let answer = site.get(href);
        assert_eq!(answer.status, 200, "{href}");
        assert_eq!(csv::Reader::from_reader(&answer.body[..]).records().count().to_string(), rows, "{href}");
    }
    assert_eq!(site.get("/data/tables/sqlite_master.csv").status, 404);
    assert_eq!(site.get("/data/tables/run%22.csv").status, 404);
}

#[test]
fn the_database_is_given_whole_and_in_parts() {
    let site = Site::of_content(&Folder::site().content());
    let whole = site.get("/data/duet.db");
    assert_eq!(whole.status, 200);
    let path = site.state.live().snapshot.path().to_owned();
    assert!(whole.body == std::fs::read(path).expect("the snapshot"));
    let part = site.ask("GET", "/data/duet.db", &[("Range", "bytes=0-14")]);
    assert_eq!((part.status, &part.body[..]), (206, &b"SQLite format 3"[..]));
}
