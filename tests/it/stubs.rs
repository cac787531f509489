//! Stubs: what a chart held in full speaks of and no file does, from its rows to its page.

use crate::folder::Folder;
use crate::site::Site;
use scraper::{Html, Selector};

/// The rows of three weeks, of which every row is held.
pub const ROWS: &[(&str, u16, &str, &str)] = &[
    ("2025-06-07", 1, "Close To You", "Ann Ray & The Band"),
    ("2025-06-07", 2, "Alone", "Ann Ray"),
    ("2025-06-07", 3, "!!!", "Ann Ray Featuring Bo"),
    ("2025-06-14", 1, "Close To You!", "Ann Ray & The Band"),
    ("2025-06-14", 2, "APT.", "ROSE & Bruno Mars"),
    ("2025-06-14", 3, "High Tide", "Bruno Mars With Bo"),
    ("2025-06-21", 4, "Close To You", "Ann Ray & The Band"),
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

pub fn write_rows(folder: &Folder, rows: &[(&str, u16, &str, &str)]) {
    let line = |(week, position, title, credit): &(&str, u16, &str, &str)| {
        format!("{week},{position},\"{title}\",\"{credit}\",,\n")
    };
    let lines: String = rows.iter().map(line).collect();
    let header = "week,position,title,credit,printed_peak,printed_weeks\n";
    folder.write("charts/billboard-full/2025.csv", format!("{header}{lines}"));
}

fn page(site: &Site, path: &str) -> Html {
    let answer = site.get(path);
    assert_eq!(answer.status, 200, "{path}");
    Html::parse_document(answer.text())
}

fn texts(page: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    let even = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    page.select(&selector).map(|element| even(element.text().collect::<String>())).collect()
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
    assert_eq!(texts(&stub, "p.lede"), ["Ann Ray & The Band"]);
    assert_eq!(texts(&stub, "#stub"), ["From the charts, not yet edited"]);
    assert!(has_link(&stub, "p.lede", "/artists/ann-ray") && has_link(&stub, "p.lede", "/artists/the-band"));
    // Spellings that fold alike are one: three weeks.
    assert!(texts(&stub, "#charts td a").contains(&"3".to_owned()), "{:?}", texts(&stub, "#charts td"));
    assert!(
        texts(&stub, "code")
            .contains(&"duet new collaboration 'Close To You' --credit 'Ann Ray & The Band'".to_owned())
    );
    assert_eq!(site.get("/collaborations/close-to-you-ann-ray/charts/billboard-full").status, 200);
}

#[test]
fn acts_are_edited_artists_where_a_name_is_theirs_and_stubs_else() {
    let folder = with_rows(ROWS);
    let site = Site::of_content(&folder.content());
    let stub = page(&site, "/collaborations/high-tide-bruno-mars");
    assert!(has_link(&stub, "p.lede", "/artists/bruno-mars"));
    assert!(has_link(&page(&site, "/artists/bruno-mars"), "#collaborations", "/collaborations/high-tide-bruno-mars"));
    let bo = page(&site, "/artists/bo");
    assert_eq!(texts(&bo, "#stub"), ["From the charts, not yet edited"]);
    assert!(has_link(&bo, "#charts", "/charts/billboard-full"));
    assert!(has_link(&bo, "#collaborations", "/collaborations/high-tide-bruno-mars"));
    // Roles are kept.
    assert!(texts(&bo, "#collaborations li").iter().any(|line| line.contains("(featured)")));
    assert!(texts(&bo, "#collaborations li").iter().any(|line| line.contains("(with)")));
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
