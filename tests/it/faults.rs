//! Every diagnostic code, from a folder that has the fault to the words an editor reads.

use crate::folder::{Folder, project};
use duet::diag::{Code, Severity};
use std::collections::BTreeSet;
use std::fs;

/// The fixtures: one folder a code, laid over the site.
fn fixtures() -> Vec<(String, std::path::PathBuf)> {
    let mut found: Vec<_> = fs::read_dir(project("tests/fixtures/faults"))
        .expect("the fixtures")
        .map(|entry| entry.expect("a fixture").path())
        .map(|path| (path.file_name().expect("a name").to_string_lossy().into_owned(), path))
        .collect();
    found.sort();
    found
}

#[test]
fn the_site_of_the_tests_has_no_fault() {
    let report = Folder::site().check();
    assert!(report.is_empty(), "{}", report.to_human("", false));
}

#[test]
fn every_fault_is_told_in_the_words_that_stand_beside_its_fixture() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut wrong = Vec::new();
    for (code, path) in fixtures() {
        let folder = Folder::site();
        folder.overlay(&path);
        let report = folder.check();
        let told = report.to_human("content/", false);
        if !report.diagnostics().iter().any(|fault| fault.code.id() == code) {
            wrong.push(format!("{code} is not told:\n{told}"));
            continue;
        }
        let expected = path.join("expected.txt");
        if bless {
            fs::write(&expected, &told).expect("a writable project");
        } else if fs::read_to_string(&expected).unwrap_or_default() != told {
            wrong.push(format!("{code} reads otherwise:\n{told}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_code_has_a_fixture_and_every_fixture_a_code() {
    let codes: BTreeSet<String> = Code::ALL.iter().map(|code| code.id().to_owned()).collect();
    let folders: BTreeSet<String> = fixtures().into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, folders);
}

#[test]
fn every_code_stands_in_the_editors_guide_with_its_meaning() {
    let guide = fs::read_to_string(project("content/README.md")).expect("the guide");
    for code in Code::ALL {
        let line = format!("| `{}` | {} | {} |", code.id(), code.severity().as_str(), code.meaning());
        assert!(guide.contains(&line), "the guide has no line\n{line}");
    }
}

#[test]
fn a_mark_windows_line_ends_decomposed_text_and_a_missing_last_line_end_are_no_faults() {
    let folder = Folder::site();
    let text = folder.read("artists/rose.md");
    let decomposed = text.replace("ROSÉ", "ROSE\u{301}").replace("로제", "\u{1105}\u{1169}\u{110c}\u{1166}");
    let windows = decomposed.trim_end().replace('\n', "\r\n");
    folder.write("artists/rose.md", format!("\u{feff}{windows}"));
    let report = folder.check();
    assert!(report.is_empty(), "{}", report.to_human("", false));
}

#[test]
fn a_warning_alone_is_no_error() {
    let folder = Folder::site();
    folder.write("notes.txt", "");
    let report = folder.check();
    assert_eq!((report.errors(), report.warnings()), (0, 1));
    assert_eq!(report.diagnostics()[0].code.severity(), Severity::Warning);
}

#[test]
fn a_page_at_an_address_of_the_site_itself_is_refused() {
    let folder = Folder::site();
    folder.write("pages/style.md", folder.read("pages/about.md"));
    let told = folder.check().to_human("", false);
    assert!(told.contains("error[D003]: the address of `style`"), "{told}");
}

#[test]
fn a_broken_file_is_told_once_and_not_again_by_those_that_refer_to_it() {
    let folder = Folder::site();
    folder.replace("artists/bruno-mars.md", "kind = \"person\"", "kind = person");
    let report = folder.check();
    assert_eq!(report.diagnostics().len(), 1, "{}", report.to_human("", false));
}

#[test]
fn a_work_that_cannot_be_read_takes_no_row_and_no_figure_with_it() {
    let folder = Folder::site();
    folder.write(
        "pages/figures.md",
        "+++\ntitle = \"Figures\"\n+++\n{{apt.billboard-global-200.peak}} and \
         [all weeks](/collaborations/apt/charts/billboard-global-200)\n",
    );
    assert!(folder.check().is_empty());
    folder.replace("collaborations/apt.md", "artist = \"bruno-mars\"", "artist = \"bruno-marz\"");
    let report = folder.check();
    assert_eq!(report.diagnostics().len(), 1, "{}", report.to_human("", false));
    folder.replace("collaborations/apt.md", "artist = \"bruno-marz\"", "artist = \"bruno-mars\"");
    folder.replace("collaborations/apt.md", "title = \"APT.\"", "title = “APT.”");
    let report = folder.check();
    assert_eq!(report.diagnostics().len(), 1, "{}", report.to_human("", false));
}
