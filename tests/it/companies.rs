//! Companies: their deals, who was with them and when, and whom their artists work with.

use crate::folder::Folder;
use crate::page::{page, texts};
use crate::site::Site;
use scraper::Html;

/// A site in which ROSÉ signs with a label, and that label is bought.
pub fn site() -> (Folder, Site) {
    let folder = Folder::site();
    company(&folder, "atlantic", "Atlantic Records", "");
    deal(
        &folder,
        "rose-atlantic",
        "ROSÉ signs with Atlantic",
        "2024-09",
        "credits = [{ artist = \"rose\" }]",
        &["atlantic"],
    );
    let site = Site::of_content(&folder.content());
    (folder, site)
}

pub fn company(folder: &Folder, slug: &str, name: &str, more: &str) {
    let text = format!(
        "+++\nname = \"{name}\"\nkind = \"label\"\ncountry = \"US\"\n{more}\n[cited]\n\"*\" = [\"general-knowledge\"]\n+++\n"
    );
    folder.write(&format!("companies/{slug}.md"), text);
}

pub fn deal(folder: &Folder, slug: &str, title: &str, on: &str, more: &str, companies: &[&str]) {
    let party = |company: &&str| format!("{{ company = \"{company}\", role = \"partner\", party = true }}");
    let companies: Vec<String> = companies.iter().map(party).collect();
    let text = format!(
        "+++\ntitle = \"{title}\"\nkind = \"deal\"\nreleased = \"{on}\"\n{more}\ncompanies = [{}]\n\n[cited]\n\"*\" = [\"general-knowledge\"]\n+++\n",
        companies.join(", ")
    );
    folder.write(&format!("collaborations/{slug}.md"), text);
}

#[track_caller]
fn links(page: &Html, section: &str, href: &str) {
    assert!(!texts(page, &format!("{section} a[href=\"{href}\"]")).is_empty(), "{section} does not link {href}");
}

#[test]
fn a_deal_shows_all_its_parties_wherever_it_is_listed() {
    let (_folder, site) = site();
    let deal = page(&site, "/collaborations/rose-atlantic");
    assert_eq!(texts(&deal, "main .credit")[0], "ROSÉ 로제, Atlantic Records");
    links(&deal, ".credit", "/companies/atlantic");
    assert!(texts(&deal, "title")[0].contains("ROSÉ, Atlantic Records"), "{:?}", texts(&deal, "title"));
    links(&page(&site, "/artists/rose"), "#collaborations", "/companies/atlantic");
    links(&page(&site, "/companies/atlantic"), "main", "/artists/rose");
    links(&page(&site, "/collaborations"), "main table", "/companies/atlantic");
}

#[test]
fn the_amount_of_a_deal_stands_on_its_page_in_words() {
    let folder = Folder::site();
    company(&folder, "atlantic", "Atlantic Records", "");
    let worth = "amount = { value = 1050000000, currency = \"USD\" }";
    deal(&folder, "bought", "YG buys Atlantic", "2024-09", worth, &["umbrella", "atlantic"]);
    let site = Site::of_content(&folder.content());
    let deal = page(&site, "/collaborations/bought");
    assert!(texts(&deal, "dl.facts div").iter().any(|fact| fact.starts_with("Amount US$1.05 billion")));
}

/// An artist with a contract or more.
fn signed(folder: &Folder, slug: &str, name: &str, companies: &str) {
    let text = format!(
        "+++\nname = \"{name}\"\nkind = \"person\"\ncompanies = [{companies}]\n\n[cited]\n\"*\" = [\"general-knowledge\"]\n+++\n"
    );
    folder.write(&format!("artists/{slug}.md"), text);
}

/// Two artists on one label, one who left it, one on another, one of whom nobody knows; a song of each pair with the first.
fn label() -> (Folder, Site) {
    let folder = Folder::site();
    company(&folder, "alpha", "Alpha Records", "");
    company(&folder, "beta", "Beta Records", "");
    company(&folder, "gamma", "Gamma Group", "");
    folder.replace(
        "companies/alpha.md",
        "country = \"US\"",
        "country = \"US\"\nties = [{ company = \"gamma\", type = \"acquired_by\", from = \"2020\" }]",
    );
    let to = |company: &str, dates: &str| format!("{{ company = \"{company}\", type = \"signed_to\"{dates} }}");
    signed(&folder, "ann", "Ann", &to("alpha", ", from = 2015-01-01"));
    signed(&folder, "ben", "Ben", &to("alpha", ", from = \"2016\""));
    signed(&folder, "cat", "Cat", &to("beta", ", from = 2015-01-01, to = \"2023-06\""));
    signed(&folder, "dan", "Dan", &to("alpha", ""));
    signed(&folder, "eve", "Eve", "{ company = \"alpha\", type = \"founder_of\" }");
    for (other, on) in [("ben", "2022-01-01"), ("cat", "2022-02-01"), ("dan", "2022-03-01")] {
        let text = format!(
            "+++\ntitle = \"With {other}\"\nkind = \"song\"\nreleased = {on}\ncredits = [{{ artist = \"ann\", join = \" & \" }}, {{ artist = \"{other}\" }}]\n\n[cited]\n\"*\" = [\"general-knowledge\"]\n+++\n"
        );
        folder.write(&format!("collaborations/with-{other}.md"), text);
    }
    let site = Site::of_content(&folder.content());
    (folder, site)
}

/// The names in one part of the roster.
fn roster(site: &Site, path: &str, part: &str) -> Vec<String> {
    texts(&page(site, path), &format!("#{part} tbody th"))
}

#[test]
fn a_roster_is_that_of_a_day_and_says_what_its_dates_leave_open() {
    let (_folder, site) = label();
    let today = "/companies/alpha";
    assert_eq!(roster(&site, today, "roster"), ["Ann", "Ben"]);
    assert_eq!(roster(&site, today, "possible"), ["Dan"], "nobody says since when");
    assert_eq!(roster(&site, today, "others"), ["Eve"]);
    assert!(texts(&page(&site, today), "#artists h3")[0].starts_with("With it on 1 March 2025"));
    let then = "/companies/alpha?on=2016-06-01";
    assert_eq!(
        (roster(&site, then, "roster"), roster(&site, then, "possible")),
        (vec!["Ann".into()], vec!["Ben".into(), "Dan".into()])
    );
    assert_eq!(roster(&site, "/companies/alpha?on=2014", "possible"), ["Dan"]);
    assert_eq!(roster(&site, "/companies/beta", "others"), ["Cat"]);
    assert_eq!(roster(&site, "/companies/beta?on=2023-06", "possible"), ["Cat"]);
    // The label was bought in 2020: its artists are the owner's from then on.
    assert_eq!(roster(&site, "/companies/gamma", "label-artists"), ["Ann", "Ben"]);
    assert!(roster(&site, "/companies/gamma?on=2019-06-01", "label-artists").is_empty());
    let answer = site.get(then);
    assert!(
        answer.text().contains("noindex") && answer.text().contains("href=\"https://duet.example/companies/alpha\"")
    );
    for wrong in ["yesterday", "2016-13-01", "0", "2016-06-01T00:00"] {
        assert_eq!(site.get(&format!("/companies/alpha?on={wrong}")).status, 400, "{wrong}");
    }
}

#[test]
fn partnerships_are_told_inside_from_across_and_what_nobody_knows_stays_unknown() {
    let (_folder, site) = label();
    let alpha = page(&site, "/companies/alpha");
    let share = &texts(&alpha, "#partnerships p")[0];
    assert_eq!(share, "3 collaborations of its artists: 1 across companies, 1 inside, 1 unknown.");
    let rows = texts(&alpha, "#partnerships tbody tr");
    assert!(rows[0].contains("With dan") && rows[0].contains("Unknown"), "{rows:?}");
    assert!(rows[1].contains("With cat") && rows[1].contains("Across") && rows[1].contains("Beta Records"), "{rows:?}");
    assert!(rows[2].contains("With ben") && rows[2].contains("Inside"), "{rows:?}");
    assert_eq!(texts(&alpha, "#counterparts tbody th"), ["Beta Records"]);
    links(&alpha, "#counterparts", "/companies/beta");
    // The owner of the label has its artists too.
    assert!(texts(&page(&site, "/companies/gamma"), "#partnerships p")[0].starts_with("3 collaborations"));
    assert_eq!(site.get("/companies/alpha?page=2").status, 404);
}

#[test]
fn a_companys_deals_are_dated_with_their_parties_their_worth_and_their_sources() {
    let folder = Folder::site();
    company(&folder, "atlantic", "Atlantic Records", "");
    let worth = "amount = { value = 2000000, currency = \"USD\" }";
    deal(&folder, "bought", "YG buys Atlantic", "2024-09", worth, &["umbrella", "atlantic"]);
    let site = Site::of_content(&folder.content());
    for company in ["umbrella", "atlantic"] {
        let company = page(&site, &format!("/companies/{company}"));
        let row = &texts(&company, "#deals tbody tr")[0];
        assert!(row.contains("Sep 2024") && row.contains("US$2 million") && row.contains("Atlantic Records"), "{row}");
        links(&company, "#deals", "/sources/general-knowledge");
        assert!(texts(&company, "#works tr").is_empty());
    }
    links(&page(&site, "/companies/umbrella"), "#counterparts", "/companies/atlantic");
}
