//! `duet import`: an archive in, tables and words out.

use crate::folder::{Folder, project};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// A piece of a real archive.
pub fn archive(path: &str) -> String {
    project("tests/fixtures/archives").join(path).display().to_string()
}

pub fn import(folder: &Folder, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_duet"));
    command.current_dir(folder.content().parent().expect("the content is inside a folder"));
    command.arg("import").args(arguments).output().expect("the program starts")
}

/// The report of an import that ends well.
pub fn imported(folder: &Folder, arguments: &[&str]) -> String {
    let output = import(folder, arguments);
    let report = String::from_utf8(output.stdout).expect("UTF-8 on standard output");
    assert!(output.status.success(), "{report}{}", String::from_utf8_lossy(&output.stderr));
    report
}

/// The report of an import that refuses something.
pub fn refused(folder: &Folder, arguments: &[&str]) -> String {
    let output = import(folder, arguments);
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8 on standard output")
}

#[track_caller]
pub fn says(report: &str, words: &str) {
    assert!(report.contains(words), "`{words}` is not in:\n{report}");
}

pub const SATURDAYS: &str = "[[calendar]]\nfrom = 1962-01-06\nissue_weekday = \"saturday\"\n";
/// Billboard's rule of today.
const PUBLISHED: &str = "tracking_days = 7\ntracking_ends_days_before_issue = 9\npublished_days_before_issue = 4\n";

/// A chart of songs of which nothing is held.
pub fn chart(folder: &Folder, slug: &str, size: u16, rest: &str) {
    let head =
        format!("name = \"{slug}\"\npublisher = \"billboard\"\nterritory = \"US\"\nranks = \"songs\"\nsize = {size}\n");
    folder.write(&format!("charts/{slug}.toml"), format!("{head}{rest}"));
}

fn hot_100(folder: &Folder) {
    let mondays = "\n[[calendar]]\nfrom = 1958-08-04\nissue_weekday = \"monday\"\n\
                   exceptions = [{ issue = 1962-01-06, instead_of = 1962-01-01 }]\n\n";
    chart(folder, "billboard-hot-100", 100, &format!("{mondays}{SATURDAYS}"));
}

pub fn rows(folder: &Folder, path: &str) -> Vec<Vec<String>> {
    let text = folder.read(path);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}

/// All files below `charts/`.
pub fn charts(folder: &Folder) -> BTreeMap<String, String> {
    fn collect(at: &Path, found: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(at).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                collect(&path, found);
            } else {
                let text = fs::read_to_string(&path).expect("text");
                found.insert(path.display().to_string(), text);
            }
        }
    }
    let mut found = BTreeMap::new();
    collect(&folder.path("charts"), &mut found);
    found
}

#[track_caller]
pub fn no_faults(folder: &Folder) {
    let report = folder.check();
    assert!(report.is_empty(), "{}", report.to_human("", false));
}

/// A week is held that lacks a position, and nothing else is wrong.
#[track_caller]
fn only_gaps(folder: &Folder) {
    let report = folder.check();
    let codes: Vec<&str> = report.diagnostics().iter().map(|fault| fault.code.id()).collect();
    assert_eq!(codes, ["D102"], "{}", report.to_human("", false));
}

#[test]
fn every_row_of_an_archive_goes_into_its_year_beside_those_that_are_there() {
    let folder = Folder::site();
    let report = imported(&folder, &["csv", &archive("csv/global-200")]);
    says(&report, "billboard-global-200: 2024-10-26 to 2025-01-04\n  rows: 797 added, 3 unchanged\n  weeks: 4 changed");
    let source = fs::read_to_string(archive("csv/global-200/2025.csv")).expect("the archive");
    let mut archive = csv::Reader::from_reader(source.as_bytes());
    let theirs: Vec<Vec<String>> = archive
        .records()
        .map(|row| row.expect("a row"))
        .map(|row| [0, 1, 2, 3, 5, 6].map(|at| row[at].to_owned()).to_vec())
        .collect();
    let ours = rows(&folder, "charts/billboard-global-200/2025.csv");
    let of_the_week: Vec<_> = ours.iter().filter(|row| row[0] == "2025-01-04").cloned().collect();
    assert_eq!(of_the_week, theirs);
    assert_eq!(ours.iter().filter(|row| row[0] == "2025-01-18").count(), 1);
    no_faults(&folder);
}

#[test]
fn the_same_archive_again_changes_nothing_and_says_so() {
    let folder = Folder::site();
    hot_100(&folder);
    for (source, files) in
        [("csv", "csv/global-200"), ("mhollingshead", "mhollingshead"), ("utdata", "utdata/hot-100-scraped")]
    {
        imported(&folder, &[source, &archive(files)]);
        let before = charts(&folder);
        let report = imported(&folder, &[source, &archive(files)]);
        says(&report, "nothing changed\n");
        assert!(!report.contains("added") && !report.contains(" changed,"), "{report}");
        assert_eq!(charts(&folder), before);
    }
}

#[test]
fn what_is_held_is_parted_where_all_rows_are_now_held() {
    let folder = Folder::site();
    folder.replace(
        "charts/billboard-global-200.toml",
        "works = \"known\"",
        "works = \"known\" # those of records here",
    );
    imported(&folder, &["csv", &archive("csv/global-200/2024.csv")]);
    let text = folder.read("charts/billboard-global-200.toml");
    let held = &text[text.find("[[held]]").expect("spans")..];
    assert_eq!(
        held,
        "[[held]]\nfrom = 2024-10-26\nto = 2024-11-09\ntop = 200\nworks = \"all\" # those of records here\n\
         source = \"archive\"\n\n[[held]]\nfrom = 2024-11-16\nto = 2025-03-01\ntop = 200\nworks = \"known\"\n\
         source = \"archive\"\n"
    );
    let path = "charts/billboard-global-200.toml";
    let role = duet::content::role(path);
    assert_eq!(duet::edit::format(&role, text.as_bytes()).as_deref(), Ok(text.as_str()));
    no_faults(&folder);
}

#[test]
fn a_chart_moves_from_monday_to_saturday_and_a_title_stands_at_two_positions() {
    let folder = Folder::site();
    hot_100(&folder);
    let report = imported(&folder, &["mhollingshead", &archive("mhollingshead"), "--source", "archive"]);
    says(&report, "rows: 300 added\n  weeks: 3 added");
    let text = folder.read("charts/billboard-hot-100.toml");
    assert!(
        text.contains("from = 1961-12-25\nto = 1962-01-06\ntop = 100\nworks = \"all\"\nsource = \"archive\""),
        "{text}"
    );
    let twice = rows(&folder, "charts/billboard-hot-100/1990.csv");
    let twice = twice.iter().filter(|row| row[2] == "Unchained Melody" && row[3] == "The Righteous Brothers");
    assert_eq!(twice.count(), 2);
    no_faults(&folder);
}

#[test]
fn a_list_of_weeks_is_read_as_its_weeks_are() {
    let (one, all) = (Folder::site(), Folder::site());
    for folder in [&one, &all] {
        hot_100(folder);
    }
    let week = |day: &str| fs::read_to_string(archive(&format!("mhollingshead/date/{day}.json"))).expect("a week");
    let list = format!(" [{},{},{}]", week("1961-12-25"), week("1962-01-06"), week("1990-10-06"));
    fs::write(all.store(), list).expect("a writable folder");
    imported(&one, &["mhollingshead", &archive("mhollingshead")]);
    imported(&all, &["mhollingshead", &all.store().display().to_string()]);
    let texts = |folder: &Folder| charts(folder).into_values().collect::<Vec<_>>();
    assert_eq!(texts(&one), texts(&all));
}

#[test]
fn a_week_with_a_row_too_few_is_taken_as_it_is_and_told() {
    let folder = Folder::site();
    hot_100(&folder);
    let report = imported(&folder, &["csv", &archive("csv/hot-100")]);
    says(&report, "rows: 199 added");
    says(
        &report,
        "weeks with fewer positions than the others; their numbers are the archive's\n    1976-12-04: 99 positions",
    );
    let text = folder.read("charts/billboard-hot-100.toml");
    assert!(text.contains("from = 1976-12-04\nto = 1976-12-04\ntop = 99\n"), "{text}");
    no_faults(&folder);
}

#[test]
fn two_rows_at_one_position_need_a_chart_with_ties() {
    let albums = |ties: &str| {
        let folder = Folder::site();
        let head =
            "name = \"Billboard 200\"\npublisher = \"billboard\"\nterritory = \"US\"\nranks = \"albums\"\nsize = 200\n";
        folder.write("charts/billboard-200.toml", format!("{head}{ties}\n{SATURDAYS}\n[[held]]\nfrom = 2024-12-21\nto = 2025-03-01\ntop = 200\nworks = \"known\"\n"));
        folder
    };
    let strict = albums("");
    let report = refused(&strict, &["csv", &archive("csv/billboard-200")]);
    says(&report, "rows: 397 added, 1 refused");
    says(
        &report,
        "`ties = true` in the chart's file keeps both\n    1968-04-27 No. 136 “Insight Out” by The Association",
    );
    says(&report, "rows printed more than once at their position\n    1984-08-18 No. 62 “Touch” by Eurythmics");
    only_gaps(&strict);
    let tied = albums("ties = true\n");
    let report = imported(&tied, &["csv", &archive("csv/billboard-200")]);
    says(&report, "positions with two rows\n    1968-04-27 No. 136 “Insight Out” by The Association");
    says(&report, "positions that have no row\n    1968-04-27: No. 126");
    only_gaps(&tied);
    says(&imported(&tied, &["csv", &archive("csv/billboard-200")]), "nothing changed\n");
}

#[test]
fn a_page_is_the_issue_that_was_out_on_the_day_it_was_seen() {
    let folder = Folder::site();
    let report = imported(&folder, &["koreanthinker", &archive("koreanthinker/billboard-global-200")]);
    says(&report, "billboard-global-200: 2022-04-02 to 2025-08-02");
    says(&report, "files without rows\n    2024-10-02");
    says(&report, "it stands under printed_peak\n    2025-07-29");
    let of = |year: u16| rows(&folder, &format!("charts/billboard-global-200/{year}.csv"));
    // Seen on a Sunday, and on the Tuesday after it.
    let (sunday, tuesday) = (&of(2022)[0], &of(2022)[200]);
    assert_eq!(sunday, &["2022-04-02", "1", "Heat Waves", "Glass Animals", "1", "64"]);
    assert_eq!(tuesday, &["2022-04-09", "1", "Heat Waves", "Glass Animals", "1", "65"]);
    let golden = of(2025).into_iter().find(|row| row[0] == "2025-08-02").expect("the week is there");
    assert_eq!(golden[1..], ["1", "Golden", "HUNTR/X: EJAE, Audrey Nuna & REI AMI", "1", "5"]);
    no_faults(&folder);
}

#[test]
fn a_page_that_shows_an_earlier_chart_again_is_no_new_week() {
    let folder = Folder::site();
    chart(&folder, "billboard-global-excl-us", 200, &format!("\n{SATURDAYS}{PUBLISHED}"));
    let report = imported(&folder, &["koreanthinker", &archive("koreanthinker/billboard-global-excl-us")]);
    says(&report, "billboard-global-excl-us: 2026-06-27 to 2026-06-27\n  rows: 200 added\n  weeks: 1 added");
    says(&report, "seen on 2026-07-01: the chart of 2026-06-27");
    // Alone too: the rows that are held show what it is.
    let stale = archive("koreanthinker/billboard-global-excl-us/2026-07-01.json");
    let report = imported(&folder, &["koreanthinker", &stale]);
    says(&report, "seen on 2026-07-01: the chart of 2026-06-27");
    says(&report, "nothing changed\n");
}

#[test]
fn where_nobody_knows_when_issues_come_out_the_pages_around_a_day_date_it() {
    let folder = Folder::site();
    chart(&folder, "billboard-japan-hot-100", 100, &format!("\n{SATURDAYS}"));
    // Both days are before one Saturday, and the counts of weeks say that they are two charts.
    imported(&folder, &["koreanthinker", &archive("koreanthinker/japan-hot-100")]);
    let rows = rows(&folder, "charts/billboard-japan-hot-100/2026.csv");
    let first = |week: &str| rows.iter().find(|row| row[0] == week).expect("the week is there")[2].clone();
    assert_eq!((first("2026-05-23").as_str(), first("2026-05-30").as_str()), ("Gachi Muchu!", "Kind of love"));
}

#[test]
fn a_page_that_would_take_the_issue_of_another_chart_is_refused() {
    let folder = Folder::site();
    chart(&folder, "billboard-japan-hot-100", 100, &format!("\n{SATURDAYS}"));
    let day = |day: &str| archive(&format!("koreanthinker/japan-hot-100/{day}.json"));
    imported(&folder, &["koreanthinker", &day("2026-05-27")]);
    let before = charts(&folder);
    let report = refused(&folder, &["koreanthinker", &day("2026-05-28")]);
    says(&report, "import the days around it together\n    2026-05-30, seen on 2026-05-28");
    assert_eq!(charts(&folder), before);
}

#[test]
fn artists_are_ranked_without_titles() {
    let folder = Folder::site();
    chart(&folder, "billboard-artist-100", 100, &format!("\n{SATURDAYS}{PUBLISHED}"));
    folder.replace("charts/billboard-artist-100.toml", "\"songs\"", "\"artists\"");
    imported(&folder, &["koreanthinker", &archive("koreanthinker/billboard-artist-100")]);
    let rows = rows(&folder, "charts/billboard-artist-100/2024.csv");
    assert_eq!(rows[0], ["2024-11-09", "1", "", "Tyler, The Creator", "1", "176"]);
    no_faults(&folder);
}

#[test]
fn both_layouts_of_a_source_are_read() {
    let folder = Folder::site();
    hot_100(&folder);
    folder.replace("charts/billboard-200.toml", "from = 2018-01-06", "from = 1967-04-15");
    let report = imported(&folder, &["utdata", &archive("utdata")]);
    says(&report, "billboard-hot-100: 2025-06-28 to 2025-06-28\n  rows: 100 added");
    says(&report, "billboard-200: 1967-12-30 to 1967-12-30\n  rows: 200 added");
    no_faults(&folder);
}

#[test]
fn known_works_alone_are_taken_and_noted_as_looked_for() {
    let folder = Folder::site();
    folder.remove("charts/billboard-global-200/2024.csv");
    let before = folder.read("charts/billboard-global-200.toml");
    let report = imported(&folder, &["csv", &archive("csv/global-200"), "--known-works"]);
    says(&report, "rows: 2 added, 1 unchanged");
    assert_eq!(rows(&folder, "charts/billboard-global-200/2024.csv").len(), 2);
    // Every week was held already, and looked through.
    assert_eq!(folder.read("charts/billboard-global-200.toml"), before);
    says(&imported(&folder, &["csv", &archive("csv/global-200"), "--known-works"]), "nothing changed\n");
}

#[test]
fn a_work_was_looked_for_only_through_the_weeks_that_were_read() {
    let folder = Folder::site();
    folder.remove("charts/billboard-global-200/searched.csv");
    folder.remove("charts/billboard-global-200/2024.csv");
    folder.remove("charts/billboard-global-200/2025.csv");
    let toml = folder.read("charts/billboard-global-200.toml");
    folder.write("charts/billboard-global-200.toml", &toml[..toml.find("[[held]]").expect("spans")]);
    imported(&folder, &["csv", &archive("csv/global-200/2024.csv"), "--known-works"]);
    let searched = rows(&folder, "charts/billboard-global-200/searched.csv");
    assert!(searched.contains(&vec!["apt".to_owned(), "2024-11-09".to_owned()]), "{searched:?}");
    assert!(
        folder.read("charts/billboard-global-200.toml").contains("to = 2024-11-09\ntop = 200\nworks = \"known\"\n")
    );
    // A work that came after the first search was not looked for then.
    let late = searched.iter().filter(|row| row[0] != "apt").map(|row| row.join(","));
    folder.write(
        "charts/billboard-global-200/searched.csv",
        format!("work,through_week\n{}\n", late.collect::<Vec<_>>().join("\n")),
    );
    let report = imported(&folder, &["csv", &archive("csv/global-200/2025.csv"), "--known-works"]);
    says(&report, "import those weeks too\n    apt");
    let searched = rows(&folder, "charts/billboard-global-200/searched.csv");
    assert!(searched.iter().all(|row| row[0] != "apt" && row[1] == "2025-01-04"), "{searched:?}");
    // All weeks in one go: now it is.
    imported(&folder, &["csv", &archive("csv/global-200"), "--known-works"]);
    assert!(
        rows(&folder, "charts/billboard-global-200/searched.csv")
            .contains(&vec!["apt".to_owned(), "2025-01-04".to_owned()])
    );
}

#[test]
fn a_row_that_differs_is_the_archives_and_is_told() {
    let folder = Folder::site();
    let path = "charts/billboard-global-200/2025.csv";
    let row = rows(&folder, path).into_iter().find(|row| row[0] == "2025-01-04").expect("a row").join(",");
    folder.replace(path, &row, "2025-01-04,5,Apt,Rose & Bruno Mars,1,10\n2025-01-04,6,APT.,ROSE & Bruno Mars,1,");
    let report = imported(&folder, &["csv", &archive("csv/global-200/2025.csv")]);
    says(&report, "rows: 198 added, 2 changed");
    says(&report, "2025-01-04 No. 5 “APT.” by ROSE & Bruno Mars; before: No. 5 “Apt” by Rose & Bruno Mars");
    no_faults(&folder);
}

#[test]
fn with_known_works_a_row_moves_with_its_work_and_an_unknown_one_takes_nothing_out() {
    let folder = Folder::site();
    let path = "charts/billboard-global-200/2025.csv";
    let row = rows(&folder, path).into_iter().find(|row| row[0] == "2025-01-04").expect("a row").join(",");
    folder.replace(path, &row, "2025-01-04,7,APT.,ROSE & Bruno Mars,1,10\n2025-01-04,8,On the Ground,ROSE,1,");
    let report = imported(&folder, &["csv", &archive("csv/global-200/2025.csv"), "--known-works"]);
    says(&report, "another position than content had them\n    2025-01-04 No. 7 “APT.”");
    says(&report, "they stay\n    2025-01-04 No. 8 “On the Ground” by ROSE; the archive has");
    let positions: Vec<_> =
        rows(&folder, path).into_iter().filter(|row| row[0] == "2025-01-04").map(|row| row[1].clone()).collect();
    assert_eq!(positions, ["5", "8"]);
}
