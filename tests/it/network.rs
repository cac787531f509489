//! Who is tied to an artist: `/artists/{slug}/network`, its drawing, its table and its data.

use crate::folder::Folder;
use crate::page::{page, texts};
use crate::site::Site;
use scraper::{Html, Selector};

fn site() -> (Folder, Site) {
    let folder = Folder::site();
    let site = Site::of_content(&folder.content());
    (folder, site)
}

/// The fixture, and more that ROSÉ made with Bruno Mars, Alex and Dua.
fn busy() -> (Folder, Site) {
    let folder = Folder::site();
    for (slug, name) in [("alex", "Alex"), ("dua", "Dua")] {
        artist(&folder, slug, name);
    }
    song(&folder, "early", "2012-05-01", &["rose", "bruno-mars"]);
    song(&folder, "three", "2021", &["rose", "alex", "dua"]);
    song(&folder, "apart", "2023", &["alex", "bruno-mars"]);
    folder.write(
        "collaborations/tour.md",
        "+++\ntitle = \"A Tour\"\nkind = \"tour\"\nreleased = \"2022\"\ncredits = [\n  { artist = \"rose\", join = \" & \" },\n  \
         { artist = \"dua\" },\n]\n+++\n",
    );
    let site = Site::of_content(&folder.content());
    (folder, site)
}

fn artist(folder: &Folder, slug: &str, name: &str) {
    folder.write(&format!("artists/{slug}.md"), format!("+++\nname = \"{name}\"\nkind = \"person\"\n+++\n"));
}

fn song(folder: &Folder, slug: &str, released: &str, artists: &[&str]) {
    let join = |at| if at + 1 < artists.len() { ", join = \" & \"" } else { "" };
    let credit = |(at, artist)| format!("  {{ artist = \"{artist}\"{} }},\n", join(at));
    let credits: String = artists.iter().enumerate().map(credit).collect();
    let text =
        format!("+++\ntitle = \"{slug}\"\nkind = \"song\"\nreleased = \"{released}\"\ncredits = [\n{credits}]\n+++\n");
    let text = if released.len() == 10 { text.replace(&format!("\"{released}\""), released) } else { text };
    folder.write(&format!("collaborations/{slug}.md"), text);
}

/// The links of what a selector finds: names for those who hear them, and addresses.
fn links(page: &Html, selector: &str) -> Vec<(String, String)> {
    let selector = Selector::parse(selector).expect("a selector");
    let attribute = |link: scraper::ElementRef<'_>, name| link.value().attr(name).unwrap_or_default().to_owned();
    page.select(&selector).map(|link| (attribute(link, "aria-label"), attribute(link, "href"))).collect()
}

fn names(page: &Html) -> Vec<String> {
    texts(page, "#network-table tbody th a")
}

fn is_kept_out(page: &Html) -> bool {
    links_of(page, "meta[name=robots]").contains(&"noindex".to_owned())
}

fn links_of(page: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    page.select(&selector).filter_map(|element| element.value().attr("content")).map(str::to_owned).collect()
}

#[test]
fn whoever_is_tied_to_an_artist_is_a_link_in_the_drawing_and_a_row_of_the_table() {
    let (_folder, site) = busy();
    let page = page(&site, "/artists/rose/network");
    assert_eq!(names(&page), ["BLACKPINK", "Bruno Mars", "Dua", "Alex"]);
    for map in ["narrow", "wide"] {
        let around = links(&page, &format!("svg.{map} a:not(.centre)"));
        let expected = [
            ("BLACKPINK: group", "/artists/blackpink/network"),
            ("Bruno Mars: worked together, 2 works", "/artists/bruno-mars/network"),
            ("Dua: worked together, shared a stage or screen, 2 works", "/artists/dua/network"),
            ("Alex: worked together, 1 work", "/artists/alex/network"),
        ];
        assert_eq!(around, expected.map(|(name, href)| (name.to_owned(), href.to_owned())));
        assert_eq!(links(&page, &format!("svg.{map} a.centre"))[0].1, "/artists/rose");
    }
    let rows = texts(&page, "#network-table tbody tr");
    assert!(rows[0].contains("group – 2016 ongoing"), "{rows:?}");
    assert!(rows[1].contains("worked together 2 works: APT., early 2012 2024"), "{rows:?}");
    assert_eq!(links(&page, "#network-table tbody th a")[1].1, "/artists/bruno-mars");
    let pair = links(&page, "#network-table a[href='/artists/bruno-mars/with/rose']");
    assert_eq!(pair.iter().map(|(label, _)| label.as_str()).collect::<Vec<_>>(), ["2 works with ROSÉ"]);
    for address in ["/artists/bruno-mars/with/rose", "/paths?from=rose"] {
        assert_eq!(links(&page, &format!("main a[href='{address}']")).len(), 1, "{address}");
        assert_eq!(site.get(address).status, 200, "{address}");
    }
}

#[test]
fn lines_of_each_kind_have_their_own_dashes_and_a_key() {
    let (_folder, site) = busy();
    let page = page(&site, "/artists/rose/network");
    assert_eq!(texts(&page, ".network .key li"), ["Worked together", "Stage or screen", "Membership"]);
    let selector = Selector::parse("svg.narrow .tie").expect("a selector");
    let lines: Vec<&str> = page.select(&selector).filter_map(|line| line.value().attr("stroke-dasharray")).collect();
    assert_eq!(lines.len(), 5, "one for each tie: {lines:?}");
    assert!(lines.contains(&"none") && lines.iter().any(|dashes| *dashes != "none"), "{lines:?}");
}

#[test]
fn a_second_step_says_through_whom_it_leads() {
    let (_folder, site) = busy();
    let page = page(&site, "/artists/blackpink/network?depth=2");
    assert_eq!(names(&page), ["ROSÉ", "Bruno Mars", "Dua", "Alex"]);
    let far = links(&page, "svg.narrow a.far");
    assert_eq!(far[0].0, "Bruno Mars: through ROSÉ, worked together, 2 works");
    let rows = texts(&page, "#network-table tbody tr");
    assert!(rows[1].starts_with("Bruno Mars 2 ") && rows[1].ends_with("ROSÉ"), "{rows:?}");
    assert!(texts(&page, ".lede")[0].contains("through them 3 more"));
    assert!(texts(&page, ".network figcaption")[0].contains("Hollow marks are a second step away"));
}

#[test]
fn whoever_is_behind_several_neighbours_comes_first_and_is_drawn_once() {
    let (_folder, site) = busy();
    let dua = page(&site, "/artists/dua/network?depth=2");
    assert_eq!(names(&dua), ["ROSÉ", "Alex", "Bruno Mars", "BLACKPINK"]);
    let row = &texts(&dua, "#network-table tbody tr")[2];
    assert!(row.ends_with("ROSÉ and 1 more"), "{row}");
    assert_eq!(links(&dua, "svg.narrow a.far").len(), 2);
}

#[test]
fn companies_are_shown_where_they_are_asked_for() {
    let (_folder, site) = busy();
    let plain = page(&site, "/artists/rose/network");
    assert!(texts(&plain, ".several-on li").iter().any(|chip| chip.starts_with("Company (1)")));
    let page = page(&site, "/artists/rose/network?kind=company");
    assert_eq!(names(&page), ["THE BLACK LABEL"]);
    assert_eq!(links(&page, "svg.narrow a:not(.centre)")[0].1, "/companies/the-black-label");
    let chips = links(&page, ".several-on a");
    assert!(chips.iter().any(|(_, href)| href == "/artists/rose/network?kind=member&kind=company"), "{chips:?}");
    assert!(chips.iter().any(|(_, href)| href == "/artists/rose/network"), "the last kind leads to all: {chips:?}");
}

#[test]
fn in_a_choice_of_years_only_what_falls_into_them_counts() {
    let (_folder, site) = busy();
    let decade = page(&site, "/artists/rose/network?from_year=2010&to_year=2019");
    assert_eq!(names(&decade), ["BLACKPINK", "Bruno Mars"]);
    assert!(texts(&decade, "#network-table tbody tr")[1].contains("1 work: early 2012 2012"));
    assert_eq!(texts(&decade, ".chips [aria-current]"), ["Neighbours", "2010s (2)"]);
    let before = page(&site, "/artists/rose/network?to_year=2015");
    assert_eq!(names(&before), ["Bruno Mars"], "the membership began later");
    assert!(texts(&before, ".chips [aria-current]").contains(&"Until 2015".to_owned()));
    let none = page(&site, "/artists/rose/network?from_year=1950&to_year=1950");
    assert_eq!(texts(&none, ".lede"), ["Nobody is tied in this way."]);
    assert_eq!(links(&none, "main p a")[0].1, "/artists/rose/network");
}

#[test]
fn the_table_can_be_sorted_by_each_of_its_columns() {
    let (_folder, site) = busy();
    for (order, expected) in [
        ("name", ["Alex", "BLACKPINK", "Bruno Mars", "Dua"]),
        ("works", ["Bruno Mars", "Dua", "Alex", "BLACKPINK"]),
        ("first", ["Bruno Mars", "BLACKPINK", "Dua", "Alex"]),
        ("last", ["BLACKPINK", "Bruno Mars", "Dua", "Alex"]),
        ("kind", ["Bruno Mars", "Dua", "Alex", "BLACKPINK"]),
    ] {
        let sorted = page(&site, &format!("/artists/rose/network?order={order}"));
        assert_eq!(names(&sorted), expected, "{order}");
        assert_eq!(texts(&sorted, "th[aria-sort]").len(), 1, "{order}");
        assert_eq!(links(&sorted, "svg.narrow a:not(.centre)")[0].1, "/artists/blackpink/network", "{order}");
    }
}

#[test]
fn a_group_shows_its_members_and_a_virtual_act_its_voices() {
    let (_folder, site) = site();
    assert_eq!(names(&page(&site, "/artists/blackpink/network")), ["ROSÉ"]);
    let huntrx = page(&site, "/artists/huntrx/network");
    let ejae = &links(&huntrx, "svg.narrow a:not(.centre)")[0];
    assert!(ejae.0.starts_with("EJAE: ") && ejae.0.contains("voice"), "{ejae:?}");
    let ejae = page(&site, "/artists/ejae/network");
    assert!(links(&ejae, "svg.narrow a:not(.centre)")[0].0.contains("act voiced"));
}

#[test]
fn of_many_neighbours_forty_are_drawn_and_the_table_goes_on() {
    let folder = Folder::site();
    for number in 0..105 {
        let slug = format!("partner-{number:03}");
        artist(&folder, &slug, &format!("Partner {number:03}"));
        song(&folder, &format!("song-{number:03}"), "2020", &["bruno-mars", &slug]);
    }
    let site = Site::of_content(&folder.content());
    let first = page(&site, "/artists/bruno-mars/network");
    assert_eq!(links(&first, "svg.narrow a:not(.centre)").len(), 40);
    assert!(texts(&first, ".network figcaption")[0].contains("The 40 nearest of 106 are drawn; the table has all."));
    assert_eq!(names(&first).len(), 100);
    let second = page(&site, "/artists/bruno-mars/network?page=2&depth=1");
    assert_eq!(names(&second).len(), 6);
    assert!(is_kept_out(&second) && !is_kept_out(&first));
    assert_eq!(site.get("/artists/bruno-mars/network?page=3").status, 404);
    let rows = site.get("/artists/bruno-mars/network.csv");
    assert_eq!(rows.text().lines().count(), 107, "all rows under their header");
    let json: serde_json::Value =
        serde_json::from_str(site.get("/artists/bruno-mars/network.json").text()).expect("JSON");
    assert_eq!(json["next"], "https://duet.example/artists/bruno-mars/network.json?page=2");
    assert_eq!(links(&page(&site, "/artists/bruno-mars"), "#network svg.narrow a:not(.centre)").len(), 12);
}

#[test]
fn the_same_is_there_for_programs() {
    let (_folder, site) = busy();
    let csv = site.get("/artists/blackpink/network.csv?depth=2&order=name");
    assert_eq!(csv.header("content-type"), Some("text/csv; charset=utf-8"));
    let lines: Vec<&str> = csv.text().lines().collect();
    assert_eq!(lines[0], "name,kind,slug,hop,through,tie,works,first,last");
    assert_eq!(lines[1], "Alex,artist,alex,2,rose,worked together,1,2021,2021");
    assert_eq!(lines[4], "ROSÉ,artist,rose,1,,member,0,2016,2016");
    let json = site.get("/artists/rose/network.json?kind=together&from_year=2020");
    let json: serde_json::Value = serde_json::from_str(json.text()).expect("JSON");
    assert_eq!((&json["artist"], &json["total"]), (&"rose".into(), &3.into()));
    let bruno = &json["neighbours"].as_array().expect("rows").iter().find(|row| row["slug"] == "bruno-mars");
    let bruno = bruno.expect("he is among them");
    assert_eq!((&bruno["works"], &bruno["latest"]), (&1.into(), &serde_json::json!(["apt"])));
    assert_eq!(bruno["ties"][0]["kind"], "together");
    let refused = site.get("/artists/rose/network.json?kind=nonsense");
    assert_eq!(refused.status, 400);
    assert!(refused.text().contains("`kind` is one of"), "{}", refused.text());
}

#[test]
fn what_cannot_be_asked_is_refused_and_who_is_not_there_is_not_found() {
    let (_folder, site) = site();
    for query in [
        "depth=3",
        "depth=two",
        "kind=friends",
        "from_year=20",
        "from_year=-2020",
        "from_year=2020&to_year=2019",
        "to_year=99999",
        "order=beauty",
        "page=0",
    ] {
        assert_eq!(site.get(&format!("/artists/rose/network?{query}")).status, 400, "{query}");
    }
    for path in ["/artists/nobody/network", "/artists/nobody/network.json", "/artists/nobody/network.csv"] {
        assert_eq!(site.get(path).status, 404, "{path}");
    }
    site.get("/artists/roseanne/network").moved_to("/artists/rose/network");
    site.get("/artists/roseanne/network.json").moved_to("/artists/rose/network.json");
    site.get("/Artists/rose/network/?depth=2&utm_source=x").moved_to("/artists/rose/network?depth=2");
}

#[test]
fn parts_of_a_network_and_small_ones_are_kept_from_search_engines() {
    let (_folder, site) = busy();
    let rose = page(&site, "/artists/rose/network");
    assert!(!is_kept_out(&rose));
    let sitemap = site.get("/sitemap.xml");
    assert!(sitemap.text().contains("/artists/rose/network<"));
    assert!(!sitemap.text().contains("/artists/blackpink/network<"), "one neighbour is none to look for");
    assert!(is_kept_out(&page(&site, "/artists/blackpink/network")));
    for query in ["depth=2", "kind=together", "from_year=2020", "order=name"] {
        assert!(is_kept_out(&page(&site, &format!("/artists/rose/network?{query}"))), "{query}");
    }
    assert!(site.get("/robots.txt").text().contains("\nDisallow: /artists/*/network?\n"));
}

#[test]
fn nobody_may_be_tied_to_an_artist() {
    let folder = Folder::site();
    artist(&folder, "loner", "Loner");
    let site = Site::of_content(&folder.content());
    let page = page(&site, "/artists/loner/network");
    assert_eq!(texts(&page, ".lede"), ["No tie of Loner to anybody is on record here yet."]);
    assert!(texts(&page, "main svg").is_empty() && texts(&page, ".chips").is_empty() && is_kept_out(&page));
    let own = crate::page::page(&site, "/artists/loner");
    assert!(links(&own, "#network a").is_empty() && links(&own, "a[href='/artists/loner/network']").is_empty());
}

#[test]
fn an_artists_page_shows_who_is_nearest_and_leads_from_artist_to_artist() {
    let (_folder, site) = busy();
    let page = page(&site, "/artists/rose");
    assert_eq!(links(&page, "#network svg.narrow a:not(.centre)")[1].1, "/artists/bruno-mars");
    assert_eq!(links(&page, "#network svg.narrow a.centre")[0].1, "/artists/rose/network");
    assert_eq!(texts(&page, "#network .more a[href='/artists/rose/network']").len(), 1);
}

#[test]
fn a_text_can_show_who_is_nearest_to_an_artist() {
    let folder = Folder::site();
    folder.write("articles/blocks.md", "+++\ntitle = \"Blocks\"\n+++\n![[rose#network]]\n\n![[huntrx#network]]\n");
    let site = Site::of_content(&folder.content());
    let page = page(&site, "/articles/blocks");
    assert_eq!(texts(&page, "#block-1 > p")[0], "Who is tied to ROSÉ");
    assert_eq!(links(&page, "#block-1 svg.narrow a:not(.centre)")[0].1, "/artists/blackpink");
    assert_eq!(links(&page, "#block-2 .note a")[0].1, "/artists/huntrx/network");
}

#[test]
fn a_network_speaks_korean() {
    let folder = Folder::site();
    folder.replace("site.toml", "languages = [\"en\"]", "languages = [\"en\", \"ko\"]");
    let site = Site::of_content(&folder.content());
    let page = page(&site, "/ko/artists/rose/network");
    assert_eq!(texts(&page, "h1"), ["ROSÉ: 관계망"]);
    assert_eq!(links(&page, "svg.narrow a:not(.centre)")[1].1, "/ko/artists/bruno-mars/network");
    assert!(texts(&page, "#network-table tbody tr")[1].contains("작품 1편"));
}
