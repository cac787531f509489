//! The reports on the state of the records: what editors find there follows from the records alone.

use crate::folder::Folder;
use crate::page::{page, texts};
use crate::site::Site;

fn lines(folder: &Folder, report: &str) -> Vec<String> {
    let site = Site::of_content(&folder.content());
    texts(&page(&site, &format!("/reports/{report}")), "main tbody tr")
}

#[test]
fn the_footer_leads_to_the_reports_and_each_of_them_says_how_long_it_is() {
    let folder = Folder::site();
    let site = Site::of_content(&folder.content());
    assert_eq!(texts(&page(&site, "/"), "footer a[href=\"/reports\"]"), ["Reports"]);
    let index = page(&site, "/reports");
    assert_eq!(texts(&index, "main tbody th a[href=\"/reports/wanted\"]"), ["Pages wanted"]);
    assert!(texts(&index, "main tbody tr").iter().any(|row| row.starts_with("Pages wanted") && row.ends_with(" 0")));
    assert_eq!(texts(&page(&site, "/reports/wanted"), "main .note"), ["Nothing is found."]);
    for path in ["/reports", "/reports/unsourced"] {
        assert!(site.get(path).text().contains("<meta name=\"robots\" content=\"noindex\">"), "{path}");
    }
    assert_eq!(site.get("/reports/nonsense").status, 404);
    assert_eq!(site.get("/reports/stale?page=2").status, 404);
    site.get("/Reports/Stale/").moved_to("/reports/stale");
}

#[test]
fn a_running_number_is_old_after_half_a_year_and_without_a_day() {
    let folder = Folder::site();
    let claim = |day: &str| {
        format!(
            "+++\ntitle = \"Views\"\ntier = \"press\"\n\n[[claims]]\nid = \"views\"\nabout = \"apt\"\nsays = \"streams\"\n\
             at_least = 1000000\n{day}+++\n"
        )
    };
    folder.write("sources/views.md", claim("as_of = \"2024-09\"\n"));
    assert_eq!(lines(&folder, "stale"), Vec::<String>::new());
    folder.write("sources/views.md", claim("as_of = 2024-08-29\n"));
    assert_eq!(lines(&folder, "stale"), ["Views (source) APT., as of 29 August 2024 sources/views.md"]);
    folder.write("sources/views.md", claim(""));
    assert_eq!(lines(&folder, "stale"), ["Views (source) APT., of no known day sources/views.md"]);
}

#[test]
fn a_fact_is_unsourced_until_a_source_that_is_no_hearsay_tells_it() {
    let folder = Folder::site();
    let of_apt = |folder: &Folder| lines(folder, "unsourced").into_iter().find(|line| line.starts_with("APT."));
    assert!(of_apt(&folder).expect("a line").contains("not sourced: all the rest"));
    folder.replace("collaborations/apt.md", "\"*\" = [\"general-knowledge\"]", "\"*\" = [\"archive\"]");
    assert_eq!(of_apt(&folder), None);
    folder.replace("collaborations/apt.md", "[cited]\nreleased = [\"kpoppost-2025\"]\n\"*\" = [\"archive\"]\n", "");
    assert!(of_apt(&folder).expect("a line").contains("cites nothing"));
}

#[test]
fn a_wanted_page_is_listed_with_those_who_want_it_until_it_is_written() {
    let folder = Folder::site();
    for (file, text) in [("one", "[[Zico?]] and [[Psy?]]"), ("two", "[[psy?]]")] {
        folder.write(&format!("pages/{file}.md"), format!("+++\ntitle = \"Page {file}\"\n+++\n{text}\n"));
    }
    let wanted = lines(&folder, "wanted");
    assert_eq!(
        wanted,
        [
            "Page one (page) Psy, wanted by 2 records pages/one.md",
            "Page two (page) Psy, wanted by 2 records pages/two.md",
            "Page one (page) Zico, wanted by 1 record pages/one.md",
        ]
    );
    folder.write("artists/psy.md", "+++\nname = \"Psy\"\nkind = \"person\"\n+++\n");
    assert_eq!(lines(&folder, "wanted").len(), 1);
}

#[test]
fn a_record_is_on_its_own_until_a_page_leads_to_it() {
    let folder = Folder::site();
    folder.write("artists/psy.md", "+++\nname = \"Psy\"\nkind = \"person\"\n+++\n");
    let of_psy = |folder: &Folder| lines(folder, "orphans").into_iter().any(|line| line.starts_with("Psy"));
    assert!(of_psy(&folder));
    folder.write("pages/about-him.md", "+++\ntitle = \"On Psy\"\n+++\nSee [[psy]].\n");
    assert!(!of_psy(&folder));
}

#[test]
fn missing_weeks_identifiers_and_names_twice_are_told_with_the_file_to_mend() {
    let folder = Folder::site();
    folder.replace(
        "charts/billboard-global-200.toml",
        "works = \"known\"",
        "works = \"known\"\nmissing = [2024-10-26]",
    );
    let gap = lines(&folder, "gaps").into_iter().find(|line| line.starts_with("Billboard Global 200"));
    assert!(gap.expect("a gap").contains("1 week not held: 26 October 2024"));
    folder.replace("artists/rose.md", "[cited]", "[ids]\nmbid = \"d1353a0c-26fb-4318-a116-defde9c7c9ad\"\n\n[cited]");
    assert!(lines(&folder, "identifiers").iter().all(|line| !line.starts_with("ROSÉ")));
    folder.write("artists/rose-2.md", "+++\nname = \"Rosé\"\nkind = \"person\"\n+++\n");
    let names = lines(&folder, "namesakes");
    assert_eq!(names.len(), 2, "{names:?}");
    let site = Site::of_content(&folder.content());
    let page = page(&site, "/reports/namesakes");
    assert_eq!(texts(&page, "a[href=\"https://code.duet.example/edit/artists/rose-2.md\"]"), ["artists/rose-2.md"]);
}

#[test]
fn a_claim_in_doubt_is_listed_until_the_rows_bear_it_out() {
    let folder = Folder::site();
    // The rows leave the day it speaks of open.
    assert_eq!(lines(&folder, "disputed"), Vec::<String>::new());
    folder.replace("sources/kpoppost-2025.md", "as_of = \"2025-11\"", "as_of = \"2025-02\"");
    let doubted = lines(&folder, "disputed");
    assert_eq!(doubted.len(), 1, "{doubted:?}");
    assert!(doubted[0].contains("APT., Contradicted sources/kpoppost-2025.md"), "{doubted:?}");
    folder.replace("sources/kpoppost-2025.md", "value = 12", "value = 9");
    assert_eq!(lines(&folder, "disputed"), Vec::<String>::new());
}
