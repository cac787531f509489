//! What happened year by year, and lists of works narrowed to years and countries.

use crate::folder::Folder;
use crate::page::{page, texts};
use crate::site::Site;

fn site() -> (Folder, Site) {
    let folder = Folder::site();
    let site = Site::of_content(&folder.content());
    (folder, site)
}

/// A collaboration of ROSÉ and Bruno Mars.
fn duet(folder: &Folder, slug: &str, front: &str) {
    let credits = "credits = [{ artist = \"rose\", join = \" & \" }, { artist = \"bruno-mars\" }]";
    let text = format!("+++\ntitle = \"{slug}\"\nkind = \"song\"\n{credits}\n{front}\n+++\n");
    folder.write(&format!("collaborations/{slug}.md"), text);
}

#[test]
fn a_year_tells_day_by_day_what_has_a_date() {
    let (_folder, site) = site();
    let year = page(&site, "/timeline/2024");
    assert_eq!(texts(&year, "h1"), ["2024 in collaborations"]);
    let october = texts(&year, "section:has(#m10) li");
    assert_eq!(october[0], "18 Oct 2024 Out APT. 아파트 ROSÉ & Bruno Mars (Song)");
    let june = texts(&year, "section:has(#m6) li");
    assert_eq!(june, ["Begins ROSÉ 로제: Signed to THE BLACK LABEL"], "known to the month alone");
    assert!(
        !site.get("/timeline/2024").text().contains("First chart week"),
        "rows of known works tell of no first week"
    );
    let best = texts(&year, "#best li");
    assert_eq!(best, ["APT. 아파트 ROSÉ & Bruno Mars, 18 Oct 2024: No. 1 Billboard Global 200"]);
}

#[test]
fn what_is_known_to_the_year_alone_stands_at_its_end_and_neighbours_are_the_years_with_something() {
    let (folder, site) = site();
    drop(site);
    duet(&folder, "vague", "released = \"2019\"");
    for day in 1..=5 {
        duet(&folder, &format!("song-{day}"), &format!("released = 2018-03-0{day}"));
    }
    let site = Site::of_content(&folder.content());
    let year = page(&site, "/timeline/2019");
    assert_eq!(texts(&year, "main h2"), ["Some time in 2019"]);
    assert_eq!(texts(&year, "a[rel=prev]"), ["Before: 2018"]);
    assert_eq!(texts(&year, "a[rel=next]"), ["After: 2020"]);
    let robots = site.get("/timeline/2019");
    assert!(robots.text().contains("content=\"noindex\""), "one line is no page to look for");
    let sitemap = site.get("/sitemap.xml");
    assert!(!sitemap.text().contains("/timeline/2019<") && sitemap.text().contains("/timeline/2018<"));
}

#[test]
fn the_index_counts_what_the_years_list() {
    let (_folder, site) = site();
    let years = texts(&page(&site, "/timeline"), "#years tbody tr");
    let counts: Vec<&str> = years.iter().find(|row| row.starts_with("2024")).expect("2024").split(' ').collect();
    let total: usize = counts[1].parse().expect("a number");
    let year = page(&site, "/timeline/2024");
    assert_eq!(texts(&year, ".days > li").len(), total);
    let releases = page(&site, "/timeline/2024?show=releases");
    assert_eq!(texts(&releases, ".days > li").len().to_string(), counts[2]);
}

#[test]
fn years_without_anything_and_nonsense_are_no_pages() {
    let (_folder, site) = site();
    for (path, status) in [
        ("/timeline/1850", 404),
        ("/timeline/20244", 404),
        ("/timeline/rose", 404),
        ("/timeline/2024?show=births", 400),
        ("/timeline/2024?page=0", 400),
        ("/timeline/2024?page=2", 404),
        ("/timeline/2024?show=", 200),
    ] {
        assert_eq!(site.get(path).status, status, "{path}");
    }
    site.get("/Timeline/2024/?show=awards&x=1").moved_to("/timeline/2024?show=awards");
}

#[test]
fn a_long_year_goes_on_over_several_pages() {
    let (folder, site) = site();
    drop(site);
    for number in 0..120 {
        duet(&folder, &format!("song-{number}"), "released = 2018-03-01");
    }
    let site = Site::of_content(&folder.content());
    assert_eq!(texts(&page(&site, "/timeline/2018"), ".days > li").len(), 100);
    let second = page(&site, "/timeline/2018?page=2");
    assert_eq!(texts(&second, ".days > li").len(), 20);
    assert!(texts(&second, "title")[0].starts_with("2018 in collaborations, Page 2 of 2"));
    assert!(site.get("/sitemap.xml").text().contains("/timeline/2018?page=2<"));
}

#[test]
fn collaborations_are_narrowed_to_years_and_countries() {
    let (folder, site) = site();
    drop(site);
    duet(&folder, "first", "released = \"2019-12-31\"");
    duet(&folder, "second", "released = \"2020\"");
    duet(&folder, "undated", "");
    let site = Site::of_content(&folder.content());
    let listed = |query: &str| -> Vec<String> {
        let rows = texts(&page(&site, &format!("/collaborations?{query}")), "#list tbody th");
        rows.iter().map(|row| row.split(' ').next().unwrap_or_default().to_owned()).collect()
    };
    assert_eq!(listed("year=2019"), ["first"]);
    assert_eq!(listed("year=2010-2019"), ["first"]);
    assert_eq!(listed("year=2020"), ["second"]);
    assert_eq!(listed("year=unknown"), ["undated"]);
    assert_eq!(listed("country=US&with=kr&order=title"), ["APT.", "first", "second", "undated"]);
    assert_eq!(listed("with=KR&year=2020"), ["second"]);
    assert_eq!(listed("country=KR&with=KR"), [""; 0]);
    assert_eq!(listed("country=unknown"), [""; 0]);
    let list = page(&site, "/collaborations?year=2019-2020&country=KR");
    assert_eq!(
        texts(&list, ".narrowed"),
        ["With a partner from South Korea, 2019 to 2020: 2 collaborations. Show all"]
    );
    assert!(site.get("/collaborations?year=2020").text().contains("content=\"noindex\""));
    let order = site.get("/collaborations?year=2020");
    assert!(order.text().contains("href=\"/collaborations?year=2020&#38;order=oldest\""));
    for nonsense in ["year=20", "year=2020-2019", "country=Korea", "with=%00", "year=2020%27--"] {
        assert_eq!(site.get(&format!("/collaborations?{nonsense}")).status, 400, "{nonsense}");
    }
}
