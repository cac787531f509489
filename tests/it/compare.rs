//! Works side by side, and an artist's releases alone beside those with others.

use crate::folder::Folder;
use crate::site::Site;
use scraper::{Html, Selector};

fn site() -> (Folder, Site) {
    let folder = Folder::site();
    let site = Site::of_content(&folder.content());
    (folder, site)
}

#[track_caller]
fn page(site: &Site, path: &str) -> Html {
    let answer = site.get(path);
    assert_eq!(answer.status, 200, "{path}");
    Html::parse_document(answer.text())
}

/// The texts of all elements a selector finds, their spaces evened out.
fn texts(page: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    let even = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    page.select(&selector).map(|element| even(element.text().collect::<Vec<_>>().join(" "))).collect()
}

fn attributes(page: &Html, selector: &str, name: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    page.select(&selector).filter_map(|element| element.value().attr(name)).map(str::to_owned).collect()
}

#[test]
fn works_stand_side_by_side_and_missing_is_not_absent() {
    let (_folder, site) = site();
    let page = page(&site, "/compare?w=apt&w=on-the-ground&w=rosie");
    assert_eq!(texts(&page, "h1"), ["APT., On the Ground and rosie compared"]);
    let global: Vec<String> =
        texts(&page, "#charts tbody").into_iter().filter(|text| text.starts_with("Billboard Global 200")).collect();
    assert!(global[0].contains("Debut No. 1, 2 Nov 2024 No data Not for this chart (Album)"), "{global:?}");
    assert!(texts(&page, "#facts-table tbody tr").iter().any(|row| row.contains("What sources say 1 claim 0 claims")));
    assert_eq!(attributes(&page, "#nominations td", "class").len(), 0);
    assert!(texts(&page, "#nominations tbody tr")[0].ends_with("Nominated; result not recorded – –"));
}

#[test]
fn a_work_that_was_looked_for_and_not_found_did_not_chart() {
    let (folder, site) = site();
    drop(site);
    // Every week since its release is held now.
    folder.replace("works/on-the-ground.md", "released = 2021-03-12", "released = 2024-11-01");
    let site = Site::of_content(&folder.content());
    let page = page(&site, "/compare?w=on-the-ground&w=apt");
    assert!(texts(&page, "#charts tbody")[0].contains("Did not chart, through 1 Mar 2025"));
}

#[test]
fn runs_are_drawn_from_the_first_week_of_each_and_the_table_has_the_same_numbers() {
    let (folder, site) = site();
    drop(site);
    let rows = "week,position,title,credit,printed_peak,printed_weeks\n2024-12-07,40,On the Ground,ROSE,40,1\n\
                2024-12-21,50,On the Ground,ROSE,40,2\n";
    let apt: String =
        folder.read("charts/billboard-global-200/2024.csv").lines().skip(1).flat_map(|line| [line, "\n"]).collect();
    let mut lines: Vec<&str> = rows.lines().skip(1).chain(apt.lines()).collect();
    lines.sort_by_key(|line| {
        let mut cells = line.split(',');
        (cells.next().unwrap_or_default(), cells.next().and_then(|cell| cell.parse::<u32>().ok()))
    });
    let all = format!("{}\n{}\n", rows.lines().next().unwrap_or_default(), lines.join("\n"));
    folder.write("charts/billboard-global-200/2024.csv", all);
    let site = Site::of_content(&folder.content());
    let page = page(&site, "/compare?w=on-the-ground&w=apt&chart=billboard-global-200");
    let weeks = texts(&page, "#weeks-table tbody tr");
    assert_eq!(weeks[0], "1 40 1", "both begin with their own first week");
    assert!(weeks[1].starts_with("2 off "), "a week off the chart is one: {}", weeks[1]);
    assert!(weeks[2].starts_with("3 50 "), "{}", weeks[2]);
    assert_eq!(texts(&page, "#weeks svg.plot .letter"), ["A", "B"]);
    let dashes = attributes(&page, "#weeks svg.plot .line", "stroke-dasharray");
    assert!(dashes.len() == 2 && dashes[0] != dashes[1], "{dashes:?}");
}

#[test]
fn an_address_that_names_no_work_says_which_and_keeps_the_others() {
    let (_folder, site) = site();
    let page = page(&site, "/compare?w=nobody-wrote-this&w=apt");
    assert_eq!(texts(&page, "h1"), ["APT. compared with another work"]);
    assert!(texts(&page, ".lost")[0].starts_with("No work is called “nobody-wrote-this” here."));
    let page = self::page(&site, "/compare?w=On+the+Gruond");
    assert_eq!(attributes(&page, ".lost a", "href"), ["/compare?w=on-the-ground"]);
}

#[test]
fn a_title_of_several_works_is_asked_back() {
    let (folder, site) = site();
    drop(site);
    folder.replace("works/on-the-ground.md", "title = \"On the Ground\"", "title = \"Same\"");
    folder.replace("works/rosie.md", "title = \"rosie\"", "title = \"SAME\"");
    let site = Site::of_content(&folder.content());
    let page = page(&site, "/compare?w=apt&w=same");
    assert!(texts(&page, ".lost")[0].starts_with("Several works are called “same”."));
    let offered = attributes(&page, ".lost a", "href");
    assert_eq!(offered, ["/compare?w=apt&w=on-the-ground", "/compare?w=apt&w=rosie"]);
}

#[test]
fn former_slugs_names_and_repetitions_lead_to_one_work_and_one_canonical_address() {
    let (_folder, site) = site();
    for query in ["w=apt&w=rosie", "w=apateu&w=ROSIE&w=apt", "w=%EC%95%84%ED%8C%8C%ED%8A%B8&w=&w=rosie&utm_source=x"] {
        let page = page(&site, &format!("/compare?{query}"));
        let canonical = attributes(&page, "link[rel=canonical]", "href");
        assert_eq!(canonical, ["https://duet.example/compare?w=apt&w=rosie"], "{query}");
        assert_eq!(attributes(&page, "meta[name=robots]", "content"), ["noindex"], "{query}");
        assert_eq!(texts(&page, "h1"), ["APT. and rosie compared"], "{query}");
    }
    let alone = page(&site, "/compare?utm_source=x");
    assert!(attributes(&alone, "meta[name=robots]", "content").is_empty());
    assert!(site.get("/robots.txt").text().contains("\nDisallow: /compare?\n"));
    assert!(site.get("/sitemap.xml").text().contains("<loc>https://duet.example/compare</loc>"));
}

#[test]
fn nonsense_in_the_address_is_answered_and_bounded() {
    let (_folder, site) = site();
    let many = (0..700).map(|n| format!("w=x{n}")).collect::<Vec<_>>().join("&");
    let long = format!("w={}", "a".repeat(5000));
    for (query, status) in [
        (many.as_str(), 200),
        (long.as_str(), 200),
        ("w=%3Cscript%3Ealert(1)%3C/script%3E", 200),
        ("w[]=apt&w=../../etc/passwd&chart='%22%3E", 200),
        ("w=apt&chart=no-such-chart", 200),
        ("w=%F0%9F%8E%B5&w=!!!&w=+++", 200),
        ("w=%ff", 400),
        ("w=apt&w=%00", 400),
        ("w=%", 200),
    ] {
        let answer = site.get(&format!("/compare?{query}"));
        assert_eq!(answer.status, status, "{query}");
        assert!(!answer.text().contains("<script>alert"), "{query}");
    }
    let page = page(&site, &format!("/compare?w=apt&{many}"));
    assert!(texts(&page, ".note")[0].starts_with("At most 6 works"));
}

#[test]
fn a_work_offers_to_be_held_against_its_artists_others_and_the_way_out_again() {
    let (folder, site) = site();
    drop(site);
    folder.replace("works/rosie.md", "kind = \"album\"", "kind = \"song\"");
    folder.replace("charts/billboard-200.toml", "ranks = \"albums\"", "ranks = \"songs\"");
    folder.replace(
        "works/on-the-ground.md",
        "released = 2021-03-12",
        "released = 2021-03-12\ncharted_as = [{ title = \"Ground\", credit = \"ROSE\" }]",
    );
    let rows = folder.read("charts/billboard-200/2024.csv");
    folder.write(
        "charts/billboard-200/2024.csv",
        rows.replacen("2024-12-28,21", "2024-12-21,9,Ground,ROSE,9,1\n2024-12-28,21", 1),
    );
    let site = Site::of_content(&folder.content());
    let work = page(&site, "/works/rosie");
    let offers = attributes(&work, "#compare + .chips a", "href");
    assert_eq!(offers, ["/compare?w=rosie&w=on-the-ground", "/compare?w=rosie"]);
    let pair = page(&site, &offers[0]);
    assert_eq!(
        attributes(&pair, "#facts thead a[href^=\"/compare\"]", "href"),
        ["/compare?w=on-the-ground", "/compare?w=rosie"]
    );
    assert_eq!(attributes(&pair, "form input[type=hidden]", "value"), ["rosie", "on-the-ground"]);
    let artist = page(&site, "/artists/rose");
    assert_eq!(attributes(&artist, "#charts a[href^=\"/compare\"]", "href"), ["/compare?w=rosie&w=on-the-ground"]);
}
