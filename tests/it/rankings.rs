//! The rankings, and the table of countries by year.

use crate::folder::Folder;
use crate::page::{attributes, page, texts};
use crate::site::Site;
use scraper::Selector;

/// The fixture with a few songs more: EJAE and Bruno Mars twice in 2020, EJAE and ROSÉ once without a date, and a stranger
/// whose country nobody has said with ROSÉ in 2022.
fn site() -> (Folder, Site) {
    let folder = Folder::site();
    folder.write("artists/stranger.md", "+++\nname = \"Stranger\"\nkind = \"person\"\n+++\n");
    for (slug, one, other, released) in [
        ("song-a", "ejae", "bruno-mars", "released = \"2020-01\""),
        ("song-b", "bruno-mars", "ejae", "released = \"2020\""),
        ("song-c", "ejae", "rose", ""),
        ("song-d", "stranger", "rose", "released = 2022-02-02"),
    ] {
        let credits = format!("credits = [{{ artist = \"{one}\", join = \" & \" }}, {{ artist = \"{other}\" }}]");
        let front = format!("+++\ntitle = \"{slug}\"\nkind = \"song\"\n{released}\n{credits}\n+++\n");
        folder.write(&format!("collaborations/{slug}.md"), front);
    }
    let site = Site::of_content(&folder.content());
    (folder, site)
}

#[test]
fn artists_are_ranked_by_what_leads_through_them_and_equals_share_a_rank() {
    let (_folder, site) = site();
    let connectors = page(&site, "/rankings/connectors");
    // The triangle of three ties each other without anybody; the stranger is reached through ROSÉ alone.
    let rows = texts(&connectors, "#list tbody tr");
    assert_eq!(rows, ["1 ROSÉ 로제 2.0 3 3", "2 Bruno Mars 0.0 2 3", "2 EJAE 0.0 2 3", "2 Stranger 0.0 1 1"]);
    assert!(texts(&connectors, ".head .count").contains(&"All 4 artists with a partnership are ranked.".to_owned()));
    assert!(texts(&connectors, "section:has(#method) li")[1].starts_with("Betweenness, in pairs of artists:"));
    let by_works = page(&site, "/rankings/connectors?order=collaborations");
    assert_eq!(texts(&by_works, "#list tbody tr td:first-child"), ["1", "1", "1", "4"]);
    assert_eq!(texts(&by_works, "th[aria-sort]"), ["Collaborations"]);
    assert!(site.get("/rankings/connectors?order=partners").text().contains("content=\"noindex\""));
}

#[test]
fn pairs_lead_to_what_they_made() {
    let (_folder, site) = site();
    let pairs = page(&site, "/rankings/pairs");
    assert_eq!(texts(&pairs, "#list tbody tr")[0], "1 Bruno Mars and EJAE 2 0 2020");
    assert_eq!(attributes(&pairs, "#list tbody td a", "href")[0], "/artists/bruno-mars/with/ejae");
    let listed = page(&site, "/artists/bruno-mars/with/ejae");
    assert_eq!(texts(&listed, "#together tbody tr").len(), 2);
}

#[test]
fn countries_and_companies_are_counted_where_they_are_known() {
    let (folder, site) = site();
    let markets = page(&site, "/rankings/markets");
    let rows = texts(&markets, "#list tbody tr");
    assert_eq!(rows, ["1 ROSÉ 로제 1 2 2", "1 Bruno Mars 1 1 1", "1 EJAE 1 1 1"]);
    let companies = page(&site, "/rankings/companies");
    assert_eq!(texts(&companies, "#list tbody tr").len(), 0, "nobody knows whose Bruno Mars is");
    drop(site);
    folder.replace(
        "artists/bruno-mars.md",
        "country = \"US\"",
        "country = \"US\"\ncompanies = [{ company = \"umbrella\", type = \"signed_to\", from = \"2010\" }]",
    );
    let site = Site::of_content(&folder.content());
    let rows = texts(&page(&site, "/rankings/companies"), "#list tbody tr");
    assert_eq!(rows, ["1 THE BLACK LABEL 1 1 0", "2 YG Entertainment 0 0 1"], "the label belongs to the other company");
}

#[test]
fn the_index_leads_to_every_ranking_and_the_footer_to_the_index() {
    let (_folder, site) = site();
    let index = page(&site, "/rankings");
    let found = attributes(&index, "#rankings h3 a", "href");
    assert_eq!(found, ["connectors", "pairs", "markets", "companies"].map(|name| format!("/rankings/{name}")));
    let ways = attributes(&index, "#across h2 a", "href");
    assert_eq!(
        ways,
        [
            "/artists/rose/network",
            "/paths",
            "/compare",
            "/rankings/solo-vs-collaboration",
            "/timeline",
            "/rankings/countries-by-year"
        ]
    );
    assert!(texts(&index, "#across section").iter().all(|way| way.contains('?')), "each says what it answers");
    assert_eq!(texts(&index, "#across .sub")[0], "10 artists and companies, 8 ties");
    for href in found.iter().chain(&ways) {
        assert_eq!(site.get(href).status, 200, "{href}");
        assert!(site.get("/sitemap.xml").text().contains(&format!("{href}</loc>")), "{href}");
    }
    assert!(attributes(&page(&site, "/"), "footer a", "href").contains(&"/rankings".to_owned()));
}

#[test]
fn programs_read_a_ranking_whole_or_a_page_at_a_time() {
    let (_folder, site) = site();
    let data: serde_json::Value = serde_json::from_slice(&site.get("/rankings/connectors.json").body).expect("JSON");
    assert_eq!((&data["population"], &data["sources"]), (&4.into(), &serde_json::Value::Null));
    assert_eq!(data["lines"][0]["record"]["slug"], "rose");
    assert_eq!(data["lines"][0]["figures"]["betweenness"], 2.0);
    assert_eq!(data["next"], serde_json::Value::Null);
    let table = site.get("/rankings/pairs.csv?order=last");
    let lines: Vec<&str> = table.text().lines().collect();
    assert_eq!(lines[0], "rank,slug,name,other_slug,other_name,collaborations,charted,last");
    assert_eq!(lines[1], "1,bruno-mars,Bruno Mars,rose,ROSÉ,1,1,2024");
    assert_eq!(lines[4], "4,ejae,EJAE,rose,ROSÉ,1,0,");
    let refused = site.get("/rankings/pairs.json?order=fame");
    assert_eq!(
        (refused.status, refused.text()),
        (400, "{\"error\":\"`order` is one of the figures of this ranking\"}")
    );
}

#[test]
fn what_is_no_ranking_is_no_page() {
    let (_folder, site) = site();
    for (path, status) in [
        ("/rankings/beauty", 404),
        ("/rankings/connectors?order=beauty", 400),
        ("/rankings/connectors?page=2", 404),
        ("/rankings/beauty.csv", 404),
        ("/rankings/solo-vs-collaboration", 200),
        ("/rankings/solo-vs-collaboration.json", 404),
        ("/rankings/countries-by-year?country=Korea", 400),
        ("/rankings/countries-by-year?country=FR", 404),
    ] {
        assert_eq!(site.get(path).status, status, "{path}");
    }
    site.get("/Rankings/Pairs/").moved_to("/rankings/pairs");
}

#[test]
fn every_number_of_the_matrix_leads_to_exactly_that_many_collaborations() {
    let (_folder, site) = site();
    let mut numbers = 0;
    for path in [
        "/rankings/countries-by-year",
        "/rankings/countries-by-year?country=kr",
        "/rankings/countries-by-year?country=unknown",
    ] {
        let matrix = page(&site, path);
        let selector = Selector::parse("#matrix td a").expect("a selector");
        for link in matrix.select(&selector) {
            let href = link.value().attr("href").expect("a link");
            let count: usize = link.text().collect::<String>().parse().expect("a number");
            assert_eq!(texts(&page(&site, href), "#list tbody tr").len(), count, "{path} → {href}");
            numbers += 1;
        }
    }
    assert!(numbers > 20, "{numbers}");
}

#[test]
fn a_country_that_nobody_has_said_and_a_year_that_nobody_knows_have_places_of_their_own() {
    let (_folder, site) = site();
    let matrix = page(&site, "/rankings/countries-by-year?country=KR");
    assert_eq!(texts(&matrix, "h1"), ["South Korea: partner countries by year"]);
    let columns = texts(&matrix, "#matrix thead th");
    assert_eq!(columns, ["Partners from", "All", "2024", "2023", "2022", "No date"]);
    let rows = texts(&matrix, "#matrix tbody tr");
    assert_eq!(rows, ["United States 2 1 0 0 1", "country not known 1 0 0 1 0"]);
    assert_eq!(texts(&matrix, "#matrix tfoot tr"), ["All 3 1 0 1 1"]);
    assert_eq!(texts(&matrix, "option[selected]"), ["South Korea (3)"]);
}
