//! The pages of companies, markets, awards, sources and articles, over a small site of real records.

use crate::folder::Folder;
use crate::page::{attributes, page, texts};
use crate::site::Site;
use scraper::{Html, Selector};

fn site() -> (Folder, Site) {
    let folder = Folder::site();
    let site = Site::of_content(&folder.content());
    (folder, site)
}

#[track_caller]
fn links(page: &Html, section: &str, href: &str) {
    assert!(!texts(page, &format!("{section} a[href=\"{href}\"]")).is_empty(), "{section} does not link {href}");
}

#[test]
fn a_tie_between_companies_reads_from_both_ends() {
    let (_folder, site) = site();
    let label = page(&site, "/companies/the-black-label");
    links(&label, "#ties", "/companies/umbrella");
    assert!(texts(&label, "#ties tbody tr")[0].starts_with("Subsidiary of"));
    let parent = page(&site, "/companies/umbrella");
    links(&parent, "#ties", "/companies/the-black-label");
    assert!(texts(&parent, "#ties tbody tr")[0].starts_with("Parent of"));
}

#[test]
fn a_market_lists_its_artists_companies_and_collaborations() {
    let (_folder, site) = site();
    let market = page(&site, "/markets/kr");
    links(&market, "#artists", "/artists/rose");
    links(&market, "#companies", "/companies/the-black-label");
    links(&market, "#collaborations", "/collaborations/apt");
}

#[test]
fn an_edition_says_what_came_of_each_nomination_in_words() {
    let (_folder, site) = site();
    let edition = page(&site, "/awards/grammys/68");
    links(&edition, "#nominations", "/collaborations/apt");
    links(&edition, "#nominations", "/artists/bruno-mars");
    assert!(texts(&edition, "#nominations .res").iter().all(|result| result == "Result not recorded"));
    assert!(texts(&edition, "#nominations .note").iter().any(|note| note.contains("no source held here")));
    links(&page(&site, "/awards/grammys"), "#editions", "/awards/grammys/68");
    let order = |page: &Html| attributes(page, "main section[id]", "id").swap_remove(0);
    assert_eq!(order(&edition), "nominations", "what was nominated comes before its facts");
    assert_eq!(order(&page(&site, "/awards/grammys")), "editions");
}

#[test]
fn a_source_shows_each_claim_at_its_own_place_and_counts_no_opinion() {
    let (_folder, site) = site();
    let source = page(&site, "/sources/kpoppost-2025");
    let claim = &texts(&source, "li#apt-12-weeks")[0];
    assert!(claim.contains("Consecutive weeks at No. 1: 12") && claim.contains("Billboard Global 200"), "{claim}");
    links(&source, "li#apt-12-weeks", "/collaborations/apt");
    assert!(texts(&source, "li#inevitable")[0].contains("Opinion"));
    assert_eq!(texts(&source, "#tally .count")[0], "1 claim; 1 opinion, not counted");
    assert_eq!(texts(&source, "#tally .vkey li"), ["Confirmed 0", "Contradicted 0", "Disputed 0", "Unverified 1"]);
    links(&source, "#tally", "/claims?verdict=unverified&source=kpoppost-2025");
    assert_eq!(texts(&source, ".tracks a i")[0], "1 claim", "an opinion is not counted anywhere");
    links(&source, "#citing", "/awards/grammys/68");
}

#[test]
fn an_article_and_its_translation_lead_to_each_other() {
    let (_folder, site) = site();
    let english = page(&site, "/articles/reading-a-chart-week");
    links(&english, "article", "/ko/articles/reading-a-chart-week");
    let korean = page(&site, "/ko/articles/reading-a-chart-week");
    links(&korean, "article", "/articles/reading-a-chart-week");
    assert_eq!(texts(&korean, "html[lang=ko] nav.crumbs li a")[0], "홈");
    for page in [english, korean] {
        let languages = Selector::parse("link[rel=alternate][hreflang]").expect("a selector");
        let languages: Vec<_> = page.select(&languages).filter_map(|link| link.value().attr("hreflang")).collect();
        assert_eq!(languages, ["en", "ko", "x-default"]);
    }
    // The rest of the site is in English alone.
    assert_eq!(site.get("/ko/artists/rose").status, 404);
}

#[test]
fn the_home_page_leads_with_a_record_and_its_best_figure() {
    let (_folder, site) = site();
    let home = page(&site, "/");
    links(&home, "#first", "/collaborations/apt");
    links(&home, "#first", "/collaborations/apt/charts/billboard-global-200");
    assert_eq!(attributes(&home, "#first .cover img", "src"), ["/collaborations/apt/sleeve.svg"]);
    assert!(texts(&home, "#first .story").concat().contains("at No. 1"));
    assert_eq!(texts(&home, "h1"), ["Two names.One record."]);
    links(&home, "#shelf", "/collaborations/apt");
    links(&home, ".try", "/artists/rose");
}

#[test]
fn the_home_page_shows_the_collaborations_of_the_latest_week() {
    let (_folder, site) = site();
    let home = page(&site, "/");
    let rows = texts(&home, "#charting tbody tr");
    let apt = rows.iter().find(|row| row.contains("APT.")).unwrap_or_else(|| panic!("{rows:?}"));
    assert!(apt.contains("week"), "{apt}");
    links(&home, "#charting td.n", "/collaborations/apt/charts/billboard-global-200");
    assert_eq!(texts(&home, "#charting tbody .group"), ["Billboard Global 200"], "positions stand under their chart");
    links(&home, "#charting .group", "/charts/billboard-global-200/2025-03-01");
    assert_eq!(attributes(&home, "#road form", "action"), ["/paths"]);
}

#[test]
fn the_home_page_counts_as_many_markets_as_their_list_has() {
    let (_folder, site) = site();
    let listed = texts(&page(&site, "/markets"), "#list tbody tr").len();
    let counted = texts(&page(&site, "/"), "#sections li");
    assert!(counted.contains(&format!("Markets {listed}")), "{listed} are listed: {counted:?}");
}

#[test]
fn a_chart_that_is_imported_ahead_empties_no_other() {
    let folder = Folder::site();
    let before = texts(&page(&Site::of_content(&folder.content()), "/"), "#charting tbody tr");
    let week = "week,position,title,credit,printed_peak,printed_weeks\n2026-01-03,150,Rosie,ROSE,3,5\n";
    folder.replace("site.toml", "as_of = 2025-03-01", "as_of = 2026-03-01");
    folder.replace("charts/billboard-200.toml", "to = 2025-03-01", "to = 2026-01-03");
    folder.write("charts/billboard-200/2026.csv", week);
    let ahead = texts(&page(&Site::of_content(&folder.content()), "/"), "#charting tbody tr");
    assert!(!before.is_empty() && ahead == before, "{before:?} {ahead:?}");
}

#[test]
fn a_record_of_an_earlier_week_than_the_others_says_which() {
    let folder = Folder::site();
    folder.replace("charts/billboard-200.toml", "to = 2025-03-01", "to = 2025-02-15");
    folder.replace("charts/billboard-200/searched.csv", "rosie,2025-03-01", "rosie,2025-02-15");
    let rows = "charts/billboard-200/2025.csv";
    folder.replace(rows, "2025-02-22,31,Rosie,ROSE,3,10\n2025-03-01,32,Rosie,ROSE,3,11\n", "");
    folder.replace(rows, "2025-02-15,28,", "2025-02-15,27,Two,ROSE & Bruno Mars,27,1\n2025-02-15,28,");
    folder.write(
        "collaborations/two.md",
        "+++\ntitle = \"Two\"\nkind = \"album\"\nreleased = 2025-02-07\ncredits = [\n  { artist = \"rose\", join = \" & \" },\n  { artist = \"bruno-mars\" },\n]\n\n[cited]\n\"*\" = [\"general-knowledge\"]\n+++\n",
    );
    let home = page(&Site::of_content(&folder.content()), "/");
    assert_eq!(texts(&home, "#charting-title .when"), ["1 March 2025"]);
    // The day stands once: in the row of the earlier record, or at the head of those of its chart.
    assert_eq!(texts(&home, "#charting tbody .when"), ["15 February 2025"]);
    let rows = texts(&home, "#charting tbody tr");
    let at = |words: &str| rows.iter().position(|row| row.contains(words)).unwrap_or_else(|| panic!("{rows:?}"));
    assert!(at("APT.") < at("15 February 2025") && at("15 February 2025") <= at("Two"), "{rows:?}");
}

#[test]
fn a_country_that_a_list_does_not_offer_is_offered_once_it_is_chosen() {
    let folder = Folder::site();
    // Eight are offered; two artists each, so that the ninth has fewest.
    for country in ["BR", "CA", "DE", "ES", "FR", "IT", "JP", "MX"] {
        for number in 1..=2 {
            let slug = format!("{}-{number}", country.to_lowercase());
            let text = format!(
                "+++\nname = \"{country} {number}\"\nkind = \"person\"\ncountry = \"{country}\"\n\n[cited]\n\"*\" = [\"general-knowledge\"]\n+++\n"
            );
            folder.write(&format!("artists/{slug}.md"), text);
        }
    }
    let ninth =
        "+++\nname = \"Ninth\"\nkind = \"person\"\ncountry = \"PH\"\n\n[cited]\n\"*\" = [\"general-knowledge\"]\n+++\n";
    folder.write("artists/ninth.md", ninth);
    let site = Site::of_content(&folder.content());
    let countries = |path: &str| {
        let others = ".narrow a[href*='country=']:not([href*='kind=']):not([href*='order=']):not([aria-current])";
        texts(&page(&site, path), &format!("{others}, .narrow [aria-current][aria-label]"))
    };
    let offered = countries("/artists");
    assert_eq!(offered.len(), 8);
    assert!(!offered.iter().any(|words| words.contains("Philippines")), "{offered:?}");
    let chosen = countries("/artists?country=ph");
    assert_eq!(chosen.len(), 9);
    assert_eq!(chosen.last().map(String::as_str), Some("Philippines ×"));
    assert_eq!(texts(&page(&site, "/artists?country=ph"), "#list tbody th a"), ["Ninth"]);
}

#[test]
fn a_value_that_a_list_is_narrowed_to_is_a_chip_even_where_no_record_has_it() {
    let (_folder, site) = site();
    for (path, words) in [
        ("/artists?country=fr", "France"),
        ("/companies?country=fr", "France"),
        ("/works?kind=opera", "opera"),
        ("/collaborations?year=1999", "1999"),
    ] {
        let list = page(&site, path);
        let set = texts(&list, ".narrow [aria-current]");
        assert!(set.iter().any(|chip| chip.starts_with(words) && chip.ends_with('×')), "{path}: {set:?}");
    }
    let narrowed = page(&site, "/works?kind=opera");
    assert!(texts(&narrowed, ".narrowed b").concat().contains("opera"));
}

#[test]
fn a_filter_of_a_list_leaves_as_many_records_as_it_says() {
    let (_folder, site) = site();
    for path in ["/artists", "/collaborations", "/works", "/companies", "/sources"] {
        let list = page(&site, path);
        let filters = attributes(&list, ".narrow a[href*='kind='], .narrow a[href*='tier=']", "href");
        let counts = texts(&list, ".narrow a[href*='kind='] b, .narrow a[href*='tier='] b");
        assert_eq!(filters.len(), counts.len(), "{path}");
        for (href, count) in filters.iter().zip(&counts) {
            let narrowed = page(&site, href);
            assert_eq!(texts(&narrowed, "#list tbody tr").len().to_string(), *count, "{href}");
            assert_eq!(attributes(&narrowed, ".narrow [aria-current][aria-label]", "href"), [path], "{href}");
            assert!(site.get(href).text().contains("noindex"), "{href}");
        }
    }
    assert!(!attributes(&page(&site, "/artists"), ".narrow a[href*='kind=']", "href").is_empty());
    assert_eq!(site.get("/artists?kind=colour").status, 400);
    assert_eq!(site.get("/sources?tier=colour").status, 400);
}

#[test]
fn a_list_refuses_an_order_it_has_not_and_has_no_page_past_its_last() {
    let (_folder, site) = site();
    assert_eq!(site.get("/sources?order=colour").status, 400);
    assert_eq!(site.get("/companies?page=2").status, 404);
    let ordered = site.get("/companies?order=works");
    assert!(ordered.text().contains("noindex") && ordered.text().contains("href=\"https://duet.example/companies\""));
}

#[test]
fn a_picture_comes_with_its_type_and_may_be_kept() {
    let (_folder, site) = site();
    let picture = site.get("/images/week.png");
    assert_eq!((picture.status, picture.header("content-type")), (200, Some("image/png")));
    assert!(picture.header("cache-control").is_some_and(|policy| policy.contains("max-age=604800")));
    let etag = picture.header("etag").expect("a picture has an ETag");
    assert_eq!(site.ask("GET", "/images/week.png", &[("If-None-Match", etag)]).status, 304);
}

#[test]
fn the_sitemap_is_xml_and_lists_runs_and_weeks_with_rows() {
    let (_folder, site) = site();
    let sitemap = site.get("/sitemap.xml");
    assert_eq!(sitemap.header("content-type"), Some("application/xml; charset=utf-8"));
    let mut reader = quick_xml::Reader::from_str(sitemap.text());
    while !matches!(reader.read_event().expect("the sitemap is XML"), quick_xml::events::Event::Eof) {}
    for path in ["/", "/companies", "/awards/grammys/68", "/collaborations/apt/charts/billboard-global-200"] {
        assert!(sitemap.text().contains(&format!("<loc>https://duet.example{path}</loc>")), "{path}");
    }
    assert!(sitemap.text().contains("<loc>https://duet.example/charts/billboard-global-200/2024-11-02</loc>"));
    assert!(sitemap.text().contains("<loc>https://duet.example/ko/articles/reading-a-chart-week</loc>"));
}
