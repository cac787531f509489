//! Works side by side, and an artist's releases alone beside those with others.

use crate::folder::Folder;
use crate::page::{attributes, page};
use crate::site::Site;
use scraper::{Html, Selector};

fn site() -> (Folder, Site) {
    let folder = Folder::site();
    let site = Site::of_content(&folder.content());
    (folder, site)
}

/// The texts of all elements a selector finds, their spaces evened out.
fn texts(page: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    let even = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    page.select(&selector).map(|element| even(element.text().collect::<Vec<_>>().join(" "))).collect()
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
    assert_eq!(
        texts(&page, "#weeks .plot .name:not(.slim)"),
        ["On the Ground", "APT."],
        "each is named at its line's end"
    );
    let dashes = attributes(&page, "#weeks .plot .line", "stroke-dasharray");
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
    assert!(texts(&page, ".note")[0].starts_with("At most 4 works"));
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

/// On the Ground entered the Global 200 at No. 40 and No. 30, and the chart is held for a year.
fn site_with_a_solo_run() -> (Folder, Site) {
    let folder = Folder::site();
    folder.replace("charts/billboard-global-200.toml", "to = 2025-03-01", "to = 2025-12-27");
    folder.replace(
        "works/on-the-ground.md",
        "credits = [{",
        "charted_as = [{ title = \"Ground\", credit = \"ROSE\" }]\ncredits = [{",
    );
    let rows = folder.read("charts/billboard-global-200/2024.csv");
    let rows = rows.replacen("2024-11-16,", "2024-11-09,40,Ground,ROSE,40,1\n2024-11-16,", 1);
    let rows = rows.replacen("2024-11-23,", "2024-11-16,30,Ground,ROSE,30,2\n2024-11-23,", 1);
    folder.write("charts/billboard-global-200/2024.csv", rows);
    let site = Site::of_content(&folder.content());
    (folder, site)
}

const ROSE: &str = "/artists/rose/solo-vs-collaboration";

#[test]
fn releases_alone_and_together_are_compared_on_one_chart_over_the_same_weeks() {
    let (_folder, site) = site_with_a_solo_run();
    let page = page(&site, ROSE);
    assert_eq!(texts(&page, "h1"), ["ROSÉ: solo versus collaboration"]);
    let summary = texts(&page, "#billboard-global-200-summary tbody tr");
    // Releases, top tens, No. 1s, weeks; compared; medians of debut, peak, weeks and weeks at No. 1.
    assert!(summary[0].starts_with("Solo") && summary[0].ends_with(" 1 0 0 2 1 40 30 2 0"), "{summary:?}");
    assert!(summary[1].starts_with("Collaborations") && summary[1].ends_with(" 1 1 1 18 1 1 1 18 12"), "{summary:?}");
    assert!(texts(&page, ".note").iter().any(|note| note.starts_with("Fewer than five releases compared")));
    assert_eq!(texts(&page, ".strip .name"), ["Solo", "30", "Collaborations", "1"], "each with its median");
    assert!(texts(&page, "#billboard-global-200-alone tbody tr")[0].starts_with("On the Ground"));
    assert!(!texts(&page, &format!("a[href=\"{}\"]", "/rankings/solo-vs-collaboration")).is_empty());
    let artist = self::page(&site, "/artists/rose");
    assert_eq!(texts(&artist, &format!("#charts a[href=\"{ROSE}\"]")), ["Solo versus collaboration"]);
    site.get("/artists/roseanne/solo-vs-collaboration").moved_to(ROSE);
    site.get("/Artists/Rose/Solo-vs-Collaboration/").moved_to(ROSE);
    assert!(site.get("/sitemap.xml").text().contains(&format!("<loc>https://duet.example{ROSE}</loc>")));
}

#[test]
fn there_is_no_such_page_without_a_chart_that_has_both() {
    let (_folder, site) = site();
    for path in [ROSE, "/artists/bruno-mars/solo-vs-collaboration", "/artists/nobody/solo-vs-collaboration"] {
        assert_eq!(site.get(path).status, 404, "{path}");
    }
    assert!(!site.get("/artists/rose").text().contains(ROSE));
    assert!(!site.get("/sitemap.xml").text().contains(ROSE));
    let all = page(&site, "/rankings/solo-vs-collaboration");
    assert!(texts(&all, "#figures .note")[0].starts_with("No artist has both kinds"));
}

#[test]
fn a_release_whose_first_weeks_are_not_all_held_is_listed_and_left_out() {
    let (folder, site) = site_with_a_solo_run();
    drop(site);
    folder.replace("charts/billboard-global-200.toml", "to = 2025-12-27", "to = 2025-04-26\nmissing = [2025-04-12]");
    let site = Site::of_content(&folder.content());
    let page = page(&site, ROSE);
    let together = texts(&page, "#billboard-global-200-together tbody tr");
    assert!(together[0].ends_with("left out: not all of its first 26 weeks are held in full"), "{together:?}");
    let alone = texts(&page, "#billboard-global-200-alone tbody tr");
    assert!(alone[0].ends_with("left out: fewer than 26 weeks are held since its debut"), "{alone:?}");
    assert!(texts(&page, "#billboard-global-200-summary tbody tr")[0].ends_with(" 0 – – – –"));
}

#[test]
fn a_full_chart_tells_of_releases_alone_that_have_no_page() {
    let (folder, site) = site();
    drop(site);
    let chart = folder.read("charts/billboard-global-200.toml");
    folder.write(
        "charts/billboard-global-200.toml",
        chart.replace("works = \"known\"", "works = \"all\"").replace("from = 2024-10-26", "from = 2024-11-02")
            + "\n[[held]]\nfrom = 2025-03-08\nto = 2025-12-27\ntop = 200\nworks = \"known\"\n",
    );
    let rows = folder.read("charts/billboard-global-200/2024.csv");
    let rows = rows.replacen("2024-11-16,", "2024-11-09,7,Number One Girl,Rose,7,1\n2024-11-16,", 1);
    folder.write("charts/billboard-global-200/2024.csv", rows);
    let site = Site::of_content(&folder.content());
    let alone = texts(&page(&site, ROSE), "#billboard-global-200-alone tbody tr");
    assert_eq!(alone, ["Number One Girl (no page) Rose No. 7, 9 Nov 2024 7 1 0 7 1"]);
}

#[test]
fn all_artists_with_both_answer_whether_collaborations_do_better() {
    let (folder, site) = site_with_a_solo_run();
    drop(site);
    folder.replace("sources/kpoppost-2025.md", "says = \"statement\"", "says = \"solo-versus-collaboration\"");
    let site = Site::of_content(&folder.content());
    let page = page(&site, "/rankings/solo-vs-collaboration");
    let rows = texts(&page, "#figures tbody tr");
    assert_eq!(
        rows,
        [
            "Billboard Global 200",
            "Median debut 40 (1 release) 1 (1 release) 1 1 0 0",
            "Median peak in 26 weeks 30 (1 release) 1 (1 release) 1 1 0 0",
            "Median weeks of 26 2 (1 release) 18 (1 release) 1 1 0 0",
        ]
    );
    assert!(texts(&page, "#figures li")[0].starts_with("Billboard Global 200: for 1 of 1 artists"));
    assert!(!attributes(&page, "h2#claims ~ ul a[href^=\"/sources/kpoppost-2025#\"]", "href").is_empty());
    assert_eq!(attributes(&page, "h2#artists ~ ul a", "href"), [ROSE]);
}
