//! Stubs: what a chart held in full speaks of and no file does, from its rows to its page.

use crate::folder::{Folder, project};
use crate::page::{page, texts};
use crate::site::Site;
use duet::compile::examine_loaded;
use duet::content::read;
use duet::derive::with_stubs;
use duet::edit::{Wish, new};
use duet::model::Kind;
use scraper::{Html, Selector};

/// The rows of three weeks, of which every row is held.
pub const ROWS: &[(&str, u16, &str, &str)] = &[
    ("2025-06-07", 1, "Close To You", "Ann Ray & Otto Marsh"),
    ("2025-06-07", 2, "Alone", "Ann Ray"),
    ("2025-06-07", 3, "!!!", "Ann Ray Featuring Bo"),
    ("2025-06-14", 1, "Close To You!", "Ann Ray & Otto Marsh"),
    ("2025-06-14", 2, "APT.", "ROSE & Bruno Mars"),
    ("2025-06-14", 3, "High Tide", "Bruno Mars With Bo"),
    ("2025-06-21", 4, "Close To You", "Ann Ray & Otto Marsh"),
];

const CHART: &str = r#"name = "Full Chart"
publisher = "billboard"
territory = "US"
ranks = "songs"
size = 4
since = 2025-06-07
about = "Every row of it is here."

[[calendar]]
from = 2025-06-07
issue_weekday = "saturday"

[[held]]
from = 2025-06-07
to = 2025-06-21
top = 4
works = "all"
source = "archive"
"#;

/// The fixture with a chart of these rows.
pub fn with_rows(rows: &[(&str, u16, &str, &str)]) -> Folder {
    let folder = Folder::site();
    folder.write("charts/billboard-full.toml", CHART);
    write_rows(&folder, rows);
    folder
}

/// Writes the rows, and songs of one act at the positions that are left.
pub fn write_rows(folder: &Folder, rows: &[(&str, u16, &str, &str)]) {
    let mut lines = "week,position,title,credit,printed_peak,printed_weeks\n".to_owned();
    for week in ["2025-06-07", "2025-06-14", "2025-06-21"] {
        for position in 1..=4 {
            let row = rows.iter().find(|row| (row.0, row.1) == (week, position));
            let (title, credit) = row.map_or(("Filler", "Nobody"), |row| (row.2, row.3));
            lines.push_str(&format!("{week},{position},\"{title}\",\"{credit}\",,\n"));
        }
    }
    folder.write("charts/billboard-full/2025.csv", lines);
}

fn has_link(page: &Html, within: &str, href: &str) -> bool {
    !texts(page, &format!("{within} a[href=\"{href}\"]")).is_empty()
}

#[test]
fn a_credit_of_two_acts_that_no_record_claims_has_a_page_with_its_weeks() {
    let folder = with_rows(ROWS);
    assert!(folder.check().is_empty(), "{}", folder.check().to_human("content/", false));
    let site = Site::of_content(&folder.content());
    let stub = page(&site, "/collaborations/close-to-you-ann-ray");
    assert_eq!(texts(&stub, "h1"), ["Close To You"]);
    assert_eq!(texts(&stub, "p.credit"), ["Ann Ray & Otto Marsh"]);
    assert_eq!(texts(&stub, "#stub"), ["From the charts, not yet edited"]);
    assert!(has_link(&stub, "p.credit", "/artists/ann-ray") && has_link(&stub, "p.credit", "/artists/otto-marsh"));
    // Spellings that fold alike are one: three weeks.
    assert!(texts(&stub, "#charts td a").contains(&"3".to_owned()), "{:?}", texts(&stub, "#charts td"));
    assert!(
        texts(&stub, "code")
            .contains(&"duet new collaboration 'Close To You' --credit 'Ann Ray & Otto Marsh'".to_owned())
    );
    assert_eq!(site.get("/collaborations/close-to-you-ann-ray/charts/billboard-full").status, 200);
}

#[test]
fn acts_are_edited_artists_where_a_name_is_theirs_and_stubs_else() {
    let folder = with_rows(ROWS);
    let site = Site::of_content(&folder.content());
    let stub = page(&site, "/collaborations/high-tide-bruno-mars");
    assert!(has_link(&stub, "p.credit", "/artists/bruno-mars"));
    assert!(has_link(&page(&site, "/artists/bruno-mars"), "#collaborations", "/collaborations/high-tide-bruno-mars"));
    let bo = page(&site, "/artists/bo");
    assert_eq!(texts(&bo, "#stub"), ["From the charts, not yet edited"]);
    assert!(has_link(&bo, "#charts", "/charts/billboard-full"));
    assert!(has_link(&bo, "#collaborations", "/collaborations/high-tide-bruno-mars"));
    // Roles are kept.
    assert!(texts(&bo, "#collaborations th .cr").iter().any(|line| line == "featured"));
    assert!(texts(&bo, "#collaborations th .cr").iter().any(|line| line == "with"));
}

#[test]
fn a_claimed_credit_and_a_single_act_make_no_stub() {
    let folder = with_rows(ROWS);
    let site = Site::of_content(&folder.content());
    let week = page(&site, "/charts/billboard-full/2025-06-14");
    assert!(has_link(&week, "main", "/collaborations/apt"));
    let list = page(&site, "/collaborations?from=charts");
    let titles = texts(&list, "tbody th > a");
    assert_eq!(titles, ["High Tide", "!!!", "Close To You"]);
}

#[test]
fn a_title_without_letters_has_an_address_all_the_same() {
    let folder = with_rows(ROWS);
    let site = Site::of_content(&folder.content());
    let list = page(&site, "/collaborations?from=charts");
    let selector = Selector::parse("tbody th > a").expect("a selector");
    let all: Vec<&str> = list.select(&selector).filter_map(|link| link.value().attr("href")).collect();
    let digest = all[1].strip_prefix("/collaborations/").expect("a collaboration");
    assert!(digest.len() == 8 && digest.bytes().all(|b| b.is_ascii_hexdigit()), "{digest}");
    assert_eq!(texts(&page(&site, all[1]), "h1"), ["!!!"]);
}

#[test]
fn stubs_stand_in_lists_with_a_mark_and_can_be_left_out() {
    let folder = with_rows(ROWS);
    let site = Site::of_content(&folder.content());
    let all = page(&site, "/collaborations");
    assert_eq!(texts(&all, "tbody .badge").iter().filter(|badge| *badge == "Not yet edited").count(), 3);
    let edited = page(&site, "/collaborations?from=edited");
    assert!(has_link(&edited, "tbody", "/collaborations/apt") && texts(&edited, "tbody .badge").is_empty());
    assert!(site.get("/artists?from=charts&order=works").text().contains("noindex"));
    assert_eq!(site.get("/artists?from=nobody").status, 400);
    // A site without stubs offers no choice.
    let plain = Folder::site();
    let plain = Site::of_content(&plain.content());
    assert!(!plain.get("/collaborations").text().contains("from=edited"));
}

#[test]
fn search_engines_are_not_offered_stubs() {
    let folder = with_rows(ROWS);
    let site = Site::of_content(&folder.content());
    let sitemap = site.get("/sitemap.xml");
    for path in [
        "/collaborations/close-to-you-ann-ray",
        "/collaborations/close-to-you-ann-ray/charts/billboard-full",
        "/artists/ann-ray",
    ] {
        assert!(site.get(path).text().contains("<meta name=\"robots\" content=\"noindex\">"), "{path}");
        assert!(!sitemap.text().contains(path), "{path} is in the sitemap");
    }
    assert!(sitemap.text().contains("/collaborations/apt</loc>"));
}

/// Carries out `duet new`, and takes the drafts' mark out of what came.
fn promote(folder: &Folder, title: &str, credit: &str, slug: Option<&str>) -> Vec<String> {
    let wish = Wish {
        kind: Kind::Collaboration,
        name: title.to_owned(),
        credit: Some(credit.to_owned()),
        slug: slug.map(str::to_owned),
    };
    let files = read(&folder.content()).expect("a readable folder");
    let judge = |loaded| examine_loaded(loaded, None).report;
    let (plan, _) = new(&files, &wish, &with_stubs, &judge).expect("a record");
    plan.carry_out(&folder.content()).expect("a writable folder");
    let written: Vec<String> = plan.written().map(str::to_owned).collect();
    for path in &written {
        let text = folder.read(path);
        let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with("draft")).collect();
        folder.write(path, lines.join("\n") + "\n");
    }
    assert!(folder.check().is_empty(), "{}", folder.check().to_human("content/", false));
    written
}

#[test]
fn a_stub_that_becomes_a_record_keeps_its_address_and_its_artists_theirs() {
    let folder = with_rows(ROWS);
    let written = promote(&folder, "Close To You", "Ann Ray & Otto Marsh", None);
    let expected = ["artists/ann-ray.md", "artists/otto-marsh.md", "collaborations/close-to-you-ann-ray.md"];
    assert_eq!(written, expected);
    let site = Site::of_content(&folder.content());
    let record = page(&site, "/collaborations/close-to-you-ann-ray");
    assert!(texts(&record, "#stub").is_empty() && !site.get("/sitemap.xml").text().contains("/artists/bo<"));
    assert!(texts(&record, "#charts td a").contains(&"3".to_owned()));
    assert!(texts(&page(&site, "/artists/ann-ray"), "#stub").is_empty());
    assert!(has_link(&page(&site, "/artists/ann-ray"), "#collaborations", "/collaborations/close-to-you-ann-ray"));
    assert_eq!(texts(&page(&site, "/artists/bo"), "#stub").len(), 1);
}

#[test]
fn a_draft_takes_the_place_of_no_stub_in_public() {
    let folder = with_rows(ROWS);
    promote(&folder, "Close To You", "Ann Ray & Otto Marsh", None);
    for path in ["artists/ann-ray.md", "artists/otto-marsh.md", "collaborations/close-to-you-ann-ray.md"] {
        folder.replace(path, "kind =", "draft = true\nkind =");
    }
    let site = Site::of_content(&folder.content());
    assert_eq!(texts(&page(&site, "/collaborations/close-to-you-ann-ray"), "#stub").len(), 1);
}

#[test]
fn a_record_with_another_slug_and_credit_than_the_chart_has_gets_its_rows_and_its_old_address() {
    let folder = with_rows(ROWS);
    promote(&folder, "High Tide", "Bruno Mars feat. Bo", Some("high-tide"));
    let text = folder.read("collaborations/high-tide.md");
    assert!(text.contains("former_slugs = [\"high-tide-bruno-mars\"]\n"), "{text}");
    assert!(text.contains("charted_as = [{ credit = \"Bruno Mars With Bo\" }]\n"), "{text}");
    let site = Site::of_content(&folder.content());
    site.get("/collaborations/high-tide-bruno-mars").moved_to("/collaborations/high-tide");
    site.get("/collaborations/high-tide-bruno-mars/charts/billboard-full")
        .moved_to("/collaborations/high-tide/charts/billboard-full");
    // Without the line the rows still are the record's by its charted_as, and the address still leads there.
    folder.replace("collaborations/high-tide.md", "former_slugs = [\"high-tide-bruno-mars\"]\n", "");
    let site = Site::of_content(&folder.content());
    site.get("/collaborations/high-tide-bruno-mars").moved_to("/collaborations/high-tide");
}

#[test]
fn an_artist_who_gets_a_record_under_another_slug_is_found_under_the_old_one() {
    let folder = with_rows(ROWS);
    folder.write("artists/ann.md", "+++\nname = \"Ann\"\nkind = \"person\"\nnames = [{ text = \"Ann Ray\" }]\n+++\n");
    let site = Site::of_content(&folder.content());
    site.get("/artists/ann-ray").moved_to("/artists/ann");
    assert!(has_link(&page(&site, "/artists/ann"), "#collaborations", "/collaborations/close-to-you-ann-ray"));
}

#[test]
fn a_withdrawn_stub_is_gone_and_a_record_comes_before_a_stub_in_links() {
    let folder = with_rows(ROWS);
    let gone = folder.read("gone.toml");
    let more = "\n[[gone]]\naddress = \"/collaborations/high-tide-bruno-mars\"\nreason = \"No such song.\"\n";
    folder.write("gone.toml", gone + more);
    let text = "[[Bo]], [[close-to-you-ann-ray]], [[otto-marsh]].";
    folder.write("pages/links.md", format!("+++\ntitle = \"Links\"\n+++\n{text}\n"));
    folder.write("companies/otto-marsh.md", "+++\nname = \"Otto Marsh Records\"\nkind = \"label\"\n+++\n");
    let site = Site::of_content(&folder.content());
    assert_eq!(site.get("/collaborations/high-tide-bruno-mars").status, 410);
    let links = page(&site, "/pages/links");
    assert!(has_link(&links, "main", "/artists/bo") && has_link(&links, "main", "/companies/otto-marsh"));
    assert!(has_link(&links, "main", "/collaborations/close-to-you-ann-ray"));
}

#[test]
fn a_fact_names_no_stub() {
    let folder = with_rows(ROWS);
    folder.replace("collaborations/apt.md", "{ artist = \"bruno-mars\" }", "{ artist = \"bo\" }");
    let told = folder.check().to_human("content/", false);
    assert!(told.contains("`bo` is a stub") && told.contains("duet new artist \"Bo\" --slug bo"), "{told}");
}

/// Every address of a site that its snapshot knows of: pages and what leads to them.
fn addresses(folder: &Folder) -> Vec<String> {
    let site = Site::of_content(&folder.content());
    let lists = ["/collaborations?from=charts", "/artists?from=charts"];
    let links = Selector::parse("tbody th > a").expect("a selector");
    let mut all = Vec::new();
    for list in lists {
        all.extend(page(&site, list).select(&links).filter_map(|link| link.value().attr("href")).map(str::to_owned));
    }
    all
}

#[test]
fn no_address_of_a_stub_dies_when_rows_come_in() {
    let folder = with_rows(ROWS);
    let before = addresses(&folder);
    assert_eq!(before.len(), 6, "{before:?}");
    let mut rows = ROWS.to_vec();
    // Another song of that title and first artist, an earlier spelling of a third, and one whose title says nothing.
    rows.insert(3, ("2025-06-07", 4, "High-Tide", "BRUNO MARS with B.O."));
    rows.push(("2025-06-21", 1, "Close To You", "Ann Ray Featuring Bo"));
    rows.push(("2025-06-21", 2, "???", "Ann Ray Featuring Bo"));
    rows.push(("2025-06-21", 3, "More", "Otto Marsh + Ann-Ray"));
    write_rows(&folder, &rows);
    let site = Site::of_content(&folder.content());
    let mut moved = Vec::new();
    for path in &before {
        let answer = site.get(path);
        assert!([200, 301].contains(&answer.status), "{path} answers {}", answer.status);
        if let (301, Some(to)) = (answer.status, answer.header("location")) {
            assert_eq!(site.get(to).status, 200, "{path} leads to {to}");
            moved.push((path.clone(), to.to_owned()));
        }
    }
    // Two of one plain slug: it leads to the one that charted first.
    let (_, to) = moved.iter().find(|(path, _)| path == "/collaborations/close-to-you-ann-ray").expect("it collides");
    assert_eq!(texts(&page(&site, to), "p.credit"), ["Ann Ray & Otto Marsh"]);
    let all = page(&site, "/collaborations?from=charts");
    assert_eq!(texts(&all, "tbody th > a").iter().filter(|title| *title == "Close To You").count(), 2);
}

#[test]
fn the_repository_speaks_of_records_alone() {
    let examined = duet::compile::examine(&project("content"), None).expect("a readable folder");
    let stub = examined.catalog.entries().find(|entry| entry.charted.is_stub()).map(|entry| entry.slug.to_owned());
    assert_eq!(stub, None);
}
