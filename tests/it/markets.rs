//! Markets: a country's artists, whom they meet across its border, and what is said of them.

use crate::folder::Folder;
use crate::page::{page, texts};
use crate::site::Site;

fn record(folder: &Folder, path: &str, facts: &str) {
    folder.write(path, format!("+++\n{facts}\n\n[cited]\n\"*\" = [\"general-knowledge\"]\n+++\n"));
}

/// A second Korean artist and a stranger, each with a song with ROSÉ; an article and a claim on her.
fn site() -> (Folder, Site) {
    let folder = Folder::site();
    record(&folder, "artists/jennie.md", "name = \"JENNIE\"\nkind = \"person\"\ncountry = \"KR\"");
    record(&folder, "artists/stranger.md", "name = \"A Stranger\"\nkind = \"person\"");
    for (slug, other) in [("at-home", "jennie"), ("somewhere", "stranger")] {
        let facts = format!(
            "title = \"{slug}\"\nkind = \"song\"\nreleased = 2024-11-01\n\
             credits = [{{ artist = \"rose\", join = \" & \" }}, {{ artist = \"{other}\" }}]"
        );
        record(&folder, &format!("collaborations/{slug}.md"), &facts);
    }
    let article = "+++\ntitle = \"On one singer\"\nsummary = \"One singer.\"\npublished = 2025-01-01\nabout = [\"artist:rose\"]\n+++\nWords.\n";
    folder.write("articles/on-one-singer.md", article);
    let claim = "+++\ntitle = \"A paper\"\ntier = \"press\"\npublished = 2025-01-01\n\n[[claims]]\nid = \"kind\"\nabout = \"artist:rose\"\n\
                 says = \"artist-kind\"\nvalue = \"person\"\n+++\n";
    folder.write("sources/a-paper.md", claim);
    let report = folder.check();
    assert_eq!(report.errors(), 0, "{}", report.to_human("", false));
    let site = Site::of_content(&folder.content());
    (folder, site)
}

#[test]
fn partnerships_are_counted_by_country_and_each_count_leads_to_its_list() {
    let (_folder, site) = site();
    let market = page(&site, "/markets/kr");
    let rows = texts(&market, "#partnerships tbody tr");
    assert_eq!(rows, ["The same country 1", "United States 1", "A country not known 1"]);
    for (with, work) in [("unknown", "somewhere"), ("kr", "at-home"), ("us", "apt")] {
        let path = format!("/markets/kr?with={with}");
        assert!(!texts(&market, &format!("#partnerships a[href='{path}#collaborations']")).is_empty(), "{path}");
        let list = page(&site, &path);
        assert_eq!(texts(&list, "#collaborations tbody tr").len(), 1, "{path}");
        assert!(!texts(&list, &format!("#collaborations a[href='/collaborations/{work}']")).is_empty(), "{path}");
        let answer = site.get(&path);
        assert!(answer.text().contains("noindex"));
        assert!(answer.text().contains("rel=\"canonical\" href=\"https://duet.example/markets/kr\""));
    }
    assert_eq!(texts(&market, "#collaborations tbody tr").len(), 3);
    assert!(texts(&page(&site, "/markets/kr?with=jp"), "#collaborations tbody tr").is_empty());
    for wrong in ["usa", "1", "%20"] {
        assert_eq!(site.get(&format!("/markets/kr?with={wrong}")).status, 400, "{wrong}");
    }
}

#[test]
fn articles_and_claims_on_a_countrys_artists_stand_on_its_page_with_their_verdicts() {
    let (_folder, site) = site();
    let market = page(&site, "/markets/kr");
    assert_eq!(texts(&market, "#artist-articles li"), ["On one singer"]);
    let claims = texts(&market, "#artist-claims li").concat();
    assert!(claims.contains("A paper") && claims.contains("ROSÉ"), "{claims}");
    assert!(texts(&market, "#artist-claims .note")[0].contains(" 1."), "{:?}", texts(&market, "#artist-claims .note"));
}

#[test]
fn a_country_without_a_file_has_a_page_of_what_the_records_say_and_is_not_offered_to_search_engines() {
    let (_folder, site) = site();
    let country = page(&site, "/markets/us");
    assert_eq!(texts(&country, "h1"), ["United States"]);
    assert!(!texts(&country, "#artists a[href='/artists/bruno-mars']").is_empty());
    let answer = site.get("/markets/us");
    assert!(answer.text().contains("noindex") && !answer.text().contains("/edit/"));
    assert!(!site.get("/sitemap.xml").text().contains("/markets/us"));
    assert!(!texts(&page(&site, "/artists/bruno-mars"), "a[href='/markets/us']").is_empty());
    assert!(!texts(&page(&site, "/markets"), "a[href='/markets/us']").is_empty());
    assert_eq!((site.get("/markets/zz").status, site.get("/markets/world").status), (404, 404));
}

#[test]
fn the_artists_of_a_country_are_a_list_in_every_order() {
    let (_folder, site) = site();
    for path in ["/artists?country=kr", "/artists?country=kr&order=works"] {
        let list = page(&site, path);
        let mut names = texts(&list, "#list tbody th a");
        names.sort();
        assert_eq!(names, ["BLACKPINK", "JENNIE", "ROSÉ"], "{path}");
        assert!(!texts(&list, "a[href='/artists?country=kr&order=works']").is_empty(), "{path}");
        let answer = site.get(path);
        assert!(answer.text().contains("noindex"));
        assert!(answer.text().contains("rel=\"canonical\" href=\"https://duet.example/artists\""));
    }
    for wrong in ["/artists?country=unknown", "/artists?country=kr&from=charts", "/artists?country=korea"] {
        assert_eq!(site.get(wrong).status, 400, "{wrong}");
    }
}
