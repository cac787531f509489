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
    assert_eq!(texts(&deal, "main .lede")[0], "ROSÉ, Atlantic Records");
    links(&deal, ".lede", "/companies/atlantic");
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
