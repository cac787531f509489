//! Claims from content to the ledger: what the evidence makes of them, and what a visitor sees.

use crate::folder::{Folder, project};
use crate::page::{attributes, page, texts};
use crate::site::Site;
use serde_json::Value;

/// A press article of February 2025, before the last week that the small site holds.
fn folder() -> Folder {
    let folder = Folder::site();
    let path = "sources/kpoppost-2025.md";
    folder.replace(path, "published = \"2025-11\"", "published = \"2025-02\"");
    folder.replace(path, "as_of = \"2025-11\"", "as_of = \"2025-02\"");
    folder
}

/// Adds a claim to the press article.
fn claim(folder: &Folder, text: &str) {
    folder.replace(
        "sources/kpoppost-2025.md",
        "[[claims]]\nid = \"inevitable\"",
        &format!("{text}\n\n[[claims]]\nid = \"inevitable\""),
    );
}

fn json(site: &Site, path: &str) -> Value {
    let answer = site.get(path);
    assert_eq!(answer.status, 200, "{path}");
    serde_json::from_str(answer.text()).expect("JSON")
}

/// One claim of the ledger.
fn judged(site: &Site, id: &str) -> Value {
    let all = json(site, "/claims.json");
    let claims = all["claims"].as_array().expect("a list").clone();
    claims.into_iter().find(|claim| claim["id"] == id).unwrap_or_else(|| panic!("no claim {id}"))
}

fn verdict(folder: &Folder, id: &str) -> (String, String) {
    let claim = judged(&Site::of_content(&folder.content()), id);
    let word = |value: &Value| value.as_str().unwrap_or("none").to_owned();
    (word(&claim["verdict"]), word(&claim["reason_code"]))
}

#[track_caller]
fn is(folder: &Folder, id: &str, expected: &str, reason: &str) {
    assert_eq!(verdict(folder, id), (expected.to_owned(), reason.to_owned()));
}

#[test]
fn a_verdict_turns_when_a_row_does() {
    let folder = folder();
    let contradicted = judged(&Site::of_content(&folder.content()), "apt-12-weeks");
    assert_eq!(contradicted["verdict"], "contradicted");
    assert_eq!((&contradicted["found"]["least"], &contradicted["found"]["most"]), (&9.into(), &9.into()));
    let spells: Vec<(&str, &str)> = contradicted["evidence"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| (one["first"].as_str().unwrap_or(""), one["last"].as_str().unwrap_or("")))
        .collect();
    assert_eq!(spells, [("2024-11-02", "2024-12-28"), ("2025-01-11", "2025-01-18"), ("2025-02-08", "2025-02-08")]);

    // The week between the first two spells was a week at No. 1 after all: nine, one and two are twelve.
    folder.replace("charts/billboard-global-200/2025.csv", "2025-01-04,5,", "2025-01-04,1,");
    is(&folder, "apt-12-weeks", "confirmed", "rows-fit");
}

#[test]
fn the_weeks_that_decide_a_claim_are_drawn_a_cell_each_under_what_was_said() {
    let site = Site::of_content(&folder().content());
    let source = page(&site, "/sources/kpoppost-2025");
    assert_eq!(attributes(&source, ".proof .hit", "x").len(), 12);
    let figures = texts(&source, ".proof .num");
    assert!(figures[0] == "5" && figures.ends_with(&["9".into(), "2".into(), "1".into()]), "{figures:?}");
    let said = &attributes(&source, ".proof", "aria-label")[0];
    assert!(
        said.starts_with("Said: 12 weeks in a row at No. 1. The rows show it there for 9, 2 and 1 weeks"),
        "{said}"
    );
    assert!(said.contains("No. 5 on 4 Jan 2025"), "{said}");

    let home = page(&site, "/");
    assert_eq!(attributes(&home, ".vbar rect", "class"), ["contradicted"], "one bar of the claims there are");
    assert_eq!(texts(&home, ".vkey b"), ["0", "1", "0", "0"], "and every verdict with its count");
}

#[test]
fn the_home_page_leads_with_what_is_refuted_at_most_length_and_lists_figures_beside_it() {
    let folder = folder();
    let on_chart = |id: &str, says: &str, value: u8| {
        format!(
            "[[claims]]\nid = \"{id}\"\nabout = \"apt\"\nsays = \"{says}\"\nchart = \"billboard-global-200\"\nvalue = {value}\nas_of = 2024-12-31"
        )
    };
    claim(&folder, &on_chart("too-many", "weeks-on-chart", 99));
    claim(&folder, &on_chart("right", "weeks-at-number-one", 9));
    claim(
        &folder,
        "[[claims]]\nid = \"billed\"\nabout = \"apt\"\nsays = \"credited-artists\"\nvalue = \"Rosé & Bruno Mars\"",
    );
    assert_eq!(verdict(&folder, "billed").0, "confirmed");
    let home = page(&Site::of_content(&folder.content()), "/");
    assert_eq!(attributes(&home, "#first .by a", "href"), ["/sources/kpoppost-2025#apt-12-weeks"]);
    let listed = attributes(&home, "#claims .said a", "href");
    assert_eq!(listed, ["/sources/kpoppost-2025#too-many", "/sources/kpoppost-2025#right"]);
}

#[test]
fn later_weeks_do_not_count_against_a_claim() {
    let folder = folder();
    claim(
        &folder,
        "[[claims]]\nid = \"weeks\"\nabout = \"apt\"\nsays = \"weeks-at-number-one\"\nchart = \"billboard-global-200\"\nvalue = 9\nas_of = 2024-12-31",
    );
    let claim = judged(&Site::of_content(&folder.content()), "weeks");
    assert_eq!((&claim["verdict"], &claim["through"]), (&"confirmed".into(), &"2025-01-04".into()));
    assert!(claim["reason"].as_str().is_some_and(|text| text.contains("By 1 March 2025 it is 12.")), "{claim}");
}

#[test]
fn a_chart_week_counts_from_the_day_it_was_published() {
    let folder = folder();
    let text = |id: &str, day: &str| {
        format!(
            "[[claims]]\nid = \"{id}\"\nabout = \"apt\"\nsays = \"weeks-on-chart\"\nchart = \"billboard-global-200\"\nvalue = 10\nas_of = {day}"
        )
    };
    claim(&folder, &text("day-before", "2024-12-30"));
    claim(&folder, &text("day-of", "2024-12-31"));
    is(&folder, "day-before", "contradicted", "rows-exclude");
    is(&folder, "day-of", "confirmed", "rows-fit");
}

#[test]
fn weeks_that_are_not_held_leave_a_claim_open() {
    let folder = folder();
    folder.replace("sources/kpoppost-2025.md", "as_of = \"2025-02\"", "as_of = \"2025-11\"");
    is(&folder, "apt-12-weeks", "unverified", "rows-open");
}

#[test]
fn a_song_on_a_chart_of_albums_is_of_the_wrong_kind() {
    let folder = folder();
    claim(
        &folder,
        "[[claims]]\nid = \"albums\"\nabout = \"apt\"\nsays = \"peak\"\nchart = \"billboard-200\"\nvalue = 1\nas_of = 2025-02-01",
    );
    let claim = judged(&Site::of_content(&folder.content()), "albums");
    assert_eq!((&claim["verdict"], &claim["reason_code"]), (&"contradicted".into(), &"wrong-kind-for-chart".into()));
    let said = claim["evidence"].to_string();
    assert!(
        said.contains("Billboard 200 ranks albums") && said.contains("At best No. 1 on Billboard Global 200"),
        "{said}"
    );
}

#[test]
fn a_claim_never_confirms_itself() {
    let folder = folder();
    claim(&folder, "[[claims]]\nid = \"out\"\nabout = \"apt\"\nsays = \"release-date\"\nvalue = 2024-10-18");
    is(&folder, "out", "unverified", "only-this-source");
    folder.replace("collaborations/apt.md", "released = [\"kpoppost-2025\"]", "released = [\"archive\"]");
    is(&folder, "out", "confirmed", "field-agrees");
    folder.replace("collaborations/apt.md", "released = 2024-10-18", "released = 2024-10-17");
    is(&folder, "out", "contradicted", "field-differs");
}

#[test]
fn sources_that_disagree_leave_a_claim_disputed_and_stand_side_by_side() {
    let folder = folder();
    let text = |value: &str| {
        format!(
            "[[claims]]\nid = \"streams\"\nabout = \"apt\"\nsays = \"streams\"\nplace = \"Spotify\"\nvalue = {value}\nas_of = \"2025-02\""
        )
    };
    claim(&folder, &text("1000000000"));
    is(&folder, "streams", "unverified", "not-checkable");
    let other = format!("+++\ntitle = \"Another paper\"\ntier = \"press\"\n\n{}\n+++\n", text("2000000000"));
    folder.write("sources/another-paper.md", other);
    is(&folder, "streams", "disputed", "sources-disagree");
    let site = Site::of_content(&folder.content());
    let source = page(&site, "/sources/kpoppost-2025");
    assert!(texts(&source, "#streams").iter().any(|text| text.contains("2,000,000,000")), "the other figure");
    assert!(!texts(&source, "#streams a[href=\"/sources/another-paper#streams\"]").is_empty());
}

#[test]
fn a_category_by_another_name_and_a_name_out_of_use_are_verdicts() {
    let folder = folder();
    claim(
        &folder,
        "[[claims]]\nid = \"category\"\nabout = \"apt\"\nsays = \"nominated-in\"\nedition = \"grammys/68\"\ncategory = \"Best Song That Never Was\"",
    );
    claim(
        &folder,
        "[[claims]]\nid = \"name\"\nabout = \"rose\"\nsays = \"artist-name\"\nvalue = \"Roseanne\"\nas_of = 2025-01-01",
    );
    folder.replace("artists/rose.md", "names = [", "names = [{ text = \"Roseanne\", to = \"2016\" }, ");
    folder.replace("artists/rose.md", "[cited]\n", "[cited]\nnames = [\"archive\"]\n");
    is(&folder, "category", "unverified", "no-such-category");
    is(&folder, "name", "contradicted", "name-not-in-use");
}

#[test]
fn an_opinion_is_listed_and_not_counted() {
    let folder = folder();
    let site = Site::of_content(&folder.content());
    assert_eq!(judged(&site, "inevitable")["verdict"], Value::Null);
    let ledger = page(&site, "/claims");
    assert!(texts(&ledger, "main").concat().contains("1 claim; 0 confirmed; 1 contradicted"));
    assert_eq!(texts(&ledger, ".claims > li .verdict").len(), 2);
    assert_eq!(json(&site, "/claims.json?verdict=contradicted")["claims"].as_array().map(Vec::len), Some(1));

    folder.replace("sources/kpoppost-2025.md", "about = [\"rose\", \"bruno-mars\"]", "about = [\"apt\", \"rose\"]");
    let site = Site::of_content(&folder.content());
    let record = page(&site, "/collaborations/apt");
    assert_eq!(texts(&record, "#claims .claim").len(), 2);
    assert_eq!(texts(&record, ".tracks a[href='#claims'] i"), ["1 claim"], "as many as a comparison counts");
    assert_eq!(texts(&record, "#claims .vkey .sub"), ["1 opinion, not counted"]);
    assert_eq!(texts(&page(&site, "/artists/rose"), ".tracks a[href='#claims'] i"), ["1 opinion, not counted"]);
}

#[test]
fn the_ledger_filters_by_verdict_source_subject_and_property() {
    let folder = folder();
    let site = Site::of_content(&folder.content());
    for (query, found) in [
        ("verdict=contradicted", 1),
        ("verdict=confirmed", 0),
        ("source=kpoppost-2025", 2),
        ("source=archive", 0),
        ("about=apt", 1),
        ("about=rose", 1),
        ("says=statement", 1),
        ("about=apt&says=statement", 0),
    ] {
        assert_eq!(texts(&page(&site, &format!("/claims?{query}")), ".claims > li").len(), found, "{query}");
        assert_eq!(json(&site, &format!("/claims.json?{query}"))["claims"].as_array().map(Vec::len), Some(found));
    }
    let filtered = page(&site, "/claims?about=apt");
    assert!(!texts(&filtered, "form a[href=\"/claims\"]").is_empty(), "a way to clear the filters");
    assert_eq!(texts(&filtered, "option[selected][value=\"apt\"]").len(), 1);
    let robots = scraper::Selector::parse("meta[name=robots]").expect("a selector");
    assert!(
        filtered
            .select(&robots)
            .next()
            .is_some_and(|meta| meta.attr("content").is_some_and(|it| it.contains("noindex")))
    );
}

#[test]
fn a_verdict_that_is_none_is_refused_in_the_language_of_whoever_asks() {
    let folder = folder();
    let site = Site::of_content(&folder.content());
    let answer = site.get("/claims.json?verdict=true");
    assert_eq!((answer.status, answer.header("content-type")), (400, Some("application/json; charset=utf-8")));
    let said: Value = serde_json::from_str(answer.text()).expect("JSON");
    assert!(said["error"].as_str().is_some_and(|text| text.contains("contradicted")));
    assert_eq!(site.get("/claims?verdict=true").status, 400);
    assert_eq!(site.get("/claims?page=2").status, 404);
}

#[test]
fn verdicts_stand_with_their_source_and_with_what_they_are_about() {
    let folder = folder();
    let site = Site::of_content(&folder.content());
    let badge = |path: &str, selector: &str| texts(&page(&site, path), selector);
    assert_eq!(badge("/sources/kpoppost-2025", "#apt-12-weeks .verdict"), ["Contradicted"]);
    assert_eq!(badge("/collaborations/apt", "#claims .contradicted"), ["Contradicted"]);
    assert_eq!(badge("/artists/rose", "#claims .verdict"), ["Opinion"]);
    assert_eq!(badge("/collaborations/apt", "#claims .contradicted svg[aria-hidden=true] rect").len(), 1, "a shape");
    let subject = page(&site, "/collaborations/apt");
    assert!(!texts(&subject, "#claims a[href=\"/charts/billboard-global-200/2024-12-28\"]").is_empty());
    assert!(!texts(&subject, "#claims a[href=\"/collaborations/apt/charts/billboard-global-200\"]").is_empty());
    assert!(texts(&page(&site, "/"), "#claims .vkey").concat().contains("Contradicted 1"));
}

#[test]
fn the_press_articles_get_the_verdicts_that_the_evidence_gives() {
    let site = Site::of_content(&project("content"));
    let mut claims = Vec::new();
    let mut next = Some("/claims.json".to_owned());
    while let Some(path) = next {
        let answer = json(&site, &path);
        claims.extend(answer["claims"].as_array().expect("a list").clone());
        next = answer["next"].as_str().map(|url| url.trim_start_matches(&site.base_url()).to_owned());
    }
    let verdict = |source: &str, id: &str| {
        let claim = claims.iter().find(|claim| claim["source"] == source && claim["id"] == id);
        claim.unwrap_or_else(|| panic!("no claim {source}#{id}"))["verdict"].as_str().unwrap_or("none").to_owned()
    };
    let kpoppost = |id| verdict("kpoppost-2025", id);
    let survey = |id| verdict("k-pop-2025-survey", id);
    for id in ["apt-12-weeks", "on-the-ground-billboard-200", "apt-2025"] {
        assert_eq!(kpoppost(id), "contradicted", "{id}");
    }
    for id in ["apt-performers", "apt-top-5", "on-the-ground-performer", "on-the-ground-2021", "on-the-ground-70"] {
        assert_eq!(kpoppost(id), "confirmed", "{id}");
    }
    for id in ["four-in-top-10", "stray-kids-eight", "golden-11-weeks", "golden-performer", "do-it-performer"] {
        assert_eq!(survey(id), "confirmed", "{id}");
    }
    assert_eq!(survey("apt-19-weeks"), "unverified");
    assert_eq!(survey("jennie-girl-group"), "contradicted");
    let counted = claims.iter().filter(|claim| claim["verdict"].is_null()).all(|claim| claim["opinion"] == true);
    assert!(counted, "every claim but opinions has a verdict");
}
