//! What `duet import` refuses, and what it leaves behind where it is stopped.

use crate::folder::{Folder, copy};
use crate::import::{SATURDAYS, archive, chart, charts, import, imported, no_faults, refused, rows, says};
use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn weeks_off_the_calendar_are_refused_with_those_next_to_them() {
    let folder = Folder::site();
    chart(&folder, "billboard-hot-100", 100, &format!("\n{SATURDAYS}"));
    let report = refused(&folder, &["mhollingshead", &archive("mhollingshead")]);
    says(&report, "rows: 200 added, 100 refused\n  weeks: 2 added, 1 refused");
    says(&report, "weeks that the chart's calendar does not have\n    1961-12-25");
    says(&report, "the first issue after it is 1962-01-06");
    no_faults(&folder);
}

#[test]
fn what_is_no_file_of_the_archive_is_refused_with_the_reason() {
    let folder = Folder::site();
    let before = charts(&folder);
    let report = refused(&folder, &["mhollingshead", &archive("csv/global-200/2024.csv"), "--chart", "billboard-200"]);
    says(&report, "it is not a week");
    let report =
        refused(&folder, &["csv", &archive("utdata/hot-100-scraped/2025-06-28.csv"), "--chart", "billboard-200"]);
    says(&report, "its first line has not the columns chart_date, position");
    let report = refused(&folder, &["csv", &archive("csv/korea-hot-100")]);
    says(&report, "content has no chart `billboard-korea-hot-100`");
    for nonsense in [
        "",
        "chart_date,position,title,credit,last_week,peak,weeks\n2024-11-02,one,A,B,,1,1\n",
        "\u{0}\u{1f}\u{8b}",
        "[]",
        "{}",
    ] {
        fs::write(folder.store(), nonsense).expect("a writable folder");
        let file = folder.store().display().to_string();
        for source in ["csv", "mhollingshead", "koreanthinker", "utdata"] {
            let output = import(&folder, &[source, &file, "--chart", "billboard-global-200"]);
            let told = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(output.status.code().is_some() && !told.contains("panicked"), "{source} on {nonsense:?}: {told}");
        }
    }
    assert_eq!(charts(&folder), before);
}

#[test]
fn arguments_that_lead_nowhere_are_told_before_anything_is_read() {
    let folder = Folder::site();
    let before = charts(&folder);
    for (arguments, words) in [
        (vec!["csv", "no-such-folder"], "cannot read no-such-folder"),
        (vec!["csv", ".", "--chart", "no-such-chart"], "content has no chart `no-such-chart`"),
        (vec!["csv", ".", "--source", "no-such-source"], "content has no source `no-such-source`"),
        (vec!["xml", "."], "invalid value 'xml'"),
    ] {
        let output = import(&folder, &arguments);
        assert!(!output.status.success());
        says(&String::from_utf8_lossy(&output.stderr), words);
    }
    assert_eq!(charts(&folder), before);
}

#[test]
fn an_import_that_is_killed_leaves_whole_files_and_claims_nothing_and_the_next_one_completes_it() {
    let (killed, whole) = (Folder::site(), Folder::site());
    for folder in [&killed, &whole] {
        let toml = folder.read("charts/billboard-global-200.toml");
        folder.write("charts/billboard-global-200.toml", &toml[..toml.find("[[held]]").expect("spans")]);
        folder.remove("charts/billboard-global-200/2024.csv");
        folder.remove("charts/billboard-global-200/2025.csv");
    }
    // One week first, then a year too long for the limit that the system sets: it ends the process as it writes.
    let source = killed.store();
    fs::create_dir_all(source.join("global-200")).expect("a new folder");
    let text = fs::read_to_string(archive("csv/global-200/2024.csv")).expect("the archive");
    let later = [("2024-10-26", "2025-01-04"), ("2024-11-02", "2025-02-01"), ("2024-11-09", "2025-02-08")]
        .iter()
        .fold(text.clone(), |text, (from, to)| text.replace(from, to));
    fs::write(source.join("global-200/2025.csv"), later).expect("a writable folder");
    let first = text.lines().take(201).collect::<Vec<_>>().join("\n");
    fs::write(source.join("global-200/2024.csv"), first + "\n").expect("a writable folder");
    let source = source.display().to_string();
    let before = killed.read("charts/billboard-global-200.toml");
    let limited = Command::new("sh")
        .args([
            "-c",
            "ulimit -c 0; ulimit -f 30; exec \"$@\"",
            "sh",
            env!("CARGO_BIN_EXE_duet"),
            "import",
            "csv",
            &source,
            "--content",
        ])
        .arg(killed.content())
        .output()
        .expect("a shell");
    assert!(limited.status.code().is_none(), "ended by itself: {limited:?}");
    assert_eq!(rows(&killed, "charts/billboard-global-200/2024.csv").len(), 200);
    assert!(!killed.path("charts/billboard-global-200/2025.csv").exists());
    assert_eq!(killed.read("charts/billboard-global-200.toml"), before);
    imported(&killed, &["csv", &source]);
    imported(&whole, &["csv", &source]);
    let texts = |folder: &Folder| charts(folder).into_values().collect::<Vec<_>>();
    assert_eq!(texts(&killed), texts(&whole));
    no_faults(&killed);
}

#[test]
fn files_for_which_content_has_no_word_are_refused_and_the_others_taken() {
    let folder = Folder::site();
    let mixed = folder.store();
    copy_into(&archive("csv/korea-hot-100"), &mixed.join("korea-hot-100"));
    copy_into(&archive("csv/global-200"), &mixed.join("global-200"));
    fs::write(mixed.join("notes.txt"), "not for us").expect("a writable folder");
    let report = refused(&folder, &["csv", &mixed.display().to_string()]);
    says(&report, "797 added");
    says(&report, "content has no chart `billboard-korea-hot-100`");
    assert!(!report.contains("notes.txt"), "{report}");
}

fn copy_into(from: &str, to: &Path) {
    fs::create_dir_all(to).expect("a writable folder");
    copy(Path::new(from), to);
}
