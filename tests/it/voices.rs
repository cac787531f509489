//! Whose figures they are: virtual acts and the people behind them, members and their groups.

use crate::folder::Folder;
use crate::page::{page, texts};
use crate::site::Site;

fn record(folder: &Folder, path: &str, facts: &str) {
    folder.write(path, format!("+++\n{facts}\n\n[cited]\n\"*\" = [\"general-knowledge\"]\n+++\n"));
}

/// HUNTR/X with a character and both her voices, a song of the act and one of BLACKPINK, each two weeks on a chart.
fn folder() -> Folder {
    let folder = Folder::site();
    record(&folder, "artists/arden-cho.md", "name = \"Arden Cho\"\nkind = \"person\"");
    let rumi = "name = \"Rumi\"\nkind = \"character\"\nmember_of = [{ group = \"huntrx\" }]\n\
                voiced_by = [{ artist = \"ejae\", does = \"singing\" }, { artist = \"arden-cho\", does = \"speaking\" }]";
    record(&folder, "artists/rumi.md", rumi);
    let mut rows = folder.read("charts/billboard-global-200/2024.csv");
    let mut searched = folder.read("charts/billboard-global-200/searched.csv");
    for (slug, title, artist, name, position) in
        [("takedown", "Takedown", "huntrx", "HUNTR/X", 3), ("venom", "Pink Venom", "blackpink", "BLACKPINK", 4)]
    {
        let facts = format!(
            "title = \"{title}\"\nkind = \"song\"\nreleased = 2024-11-01\ncredits = [{{ artist = \"{artist}\" }}]"
        );
        record(&folder, &format!("works/{slug}.md"), &facts);
        for week in ["2024-11-16", "2024-11-23"] {
            rows += &format!("{week},{position},{title},{name},,\n");
        }
        searched += &format!("{slug},2025-03-01\n");
    }
    folder.write("charts/billboard-global-200/2024.csv", rows);
    folder.write("charts/billboard-global-200/searched.csv", searched);
    folder
}

fn site() -> (Folder, Site) {
    let folder = folder();
    let report = folder.check();
    assert_eq!(report.errors(), 0, "{}", report.to_human("", false));
    let site = Site::of_content(&folder.content());
    (folder, site)
}

/// The entries in the first line of the chart record.
fn entries(site: &Site, path: &str) -> Option<String> {
    texts(&page(site, path), "#charts-table tbody td[data-l=Entries]").into_iter().next()
}

#[test]
fn an_act_shows_its_characters_and_who_sings_and_speaks_for_each() {
    let (_folder, site) = site();
    let act = page(&site, "/artists/huntrx");
    assert_eq!(texts(&act, "#cast-table tbody tr"), ["Rumi EJAE Arden Cho"]);
    assert!(texts(&act, "#people-table tr").is_empty());
    let character = page(&site, "/artists/rumi");
    assert_eq!(texts(&character, "#cast-table tbody th"), ["Rumi"]);
}

#[test]
fn figures_stay_with_the_credit_until_voices_are_asked_for() {
    let (_folder, site) = site();
    assert_eq!(entries(&site, "/artists/ejae"), None);
    assert!(!texts(&page(&site, "/artists/ejae"), "a[href='/artists/ejae?voices=1#charts']").is_empty());
    let widened = page(&site, "/artists/ejae?voices=1");
    assert_eq!(texts(&widened, "#charts h3"), ["As the voice of Rumi in HUNTR/X (1)"]);
    assert_eq!(entries(&site, "/artists/ejae?voices=1").as_deref(), Some("1"));
    assert!(!texts(&widened, "#charts a[href='/works/takedown']").is_empty());
    // Who speaks for her does not sing.
    assert!(texts(&page(&site, "/artists/arden-cho?voices=1"), "#charts h3").is_empty());
    let people = page(&site, "/artists/huntrx?voices=1");
    assert_eq!(texts(&people, "#people-table tbody tr"), ["Arden Cho 0 0 Arden Cho", "EJAE 2 0 EJAE"]);
}

#[test]
fn a_member_may_be_counted_with_the_group_and_a_group_with_its_members() {
    let (_folder, site) = site();
    assert_eq!(entries(&site, "/artists/rose").as_deref(), Some("1"));
    assert_eq!(entries(&site, "/artists/rose?scope=units").as_deref(), Some("1"));
    assert_eq!(entries(&site, "/artists/rose?scope=groups").as_deref(), Some("2"));
    let rose = page(&site, "/artists/rose?scope=groups");
    assert_eq!(texts(&rose, "#charts h3"), ["As BLACKPINK (1)"]);
    assert_eq!(entries(&site, "/artists/blackpink").as_deref(), Some("1"));
    assert_eq!(entries(&site, "/artists/blackpink?scope=groups").as_deref(), Some("2"));
    let group = page(&site, "/artists/blackpink?scope=groups");
    assert!(texts(&group, "#charts h3")[0].starts_with("By ROSÉ ("));
    // What the members were nominated for stands apart.
    assert!(texts(&group, "#nominations li").is_empty());
    assert!(texts(&group, "#charts h4").iter().any(|caption| caption.contains("By ROSÉ")));
}

#[test]
fn a_wider_view_is_kept_from_search_engines_and_defined_in_words() {
    let (_folder, site) = site();
    for path in ["/artists/rose?scope=groups", "/artists/ejae?voices=1", "/artists/rose?scope=units&voices=1"] {
        let answer = site.get(path);
        assert!(answer.text().contains("noindex"), "{path}");
        let plain = path.split('?').next().expect("a path");
        assert!(answer.text().contains(&format!("rel=\"canonical\" href=\"https://duet.example{plain}\"")), "{path}");
        assert!(
            texts(&page(&site, path), "#charts .key")[0].starts_with("Counted: works whose credit names"),
            "{path}"
        );
    }
    assert!(!site.get("/artists/rose").text().contains("noindex"));
    for path in ["/artists/rose?scope=everything", "/artists/rose?voices=2", "/artists/rose?scope=Groups"] {
        assert_eq!(site.get(path).status, 400, "{path}");
    }
}

#[test]
fn a_credit_on_behalf_of_a_group_says_so() {
    let folder = folder();
    folder.replace("collaborations/apt.md", "artist = \"rose\"", "artist = \"rose\", on_behalf_of = \"blackpink\"");
    let site = Site::of_content(&folder.content());
    let said = |path: &str| texts(&page(&site, path), "main").concat().contains("as a member of BLACKPINK");
    assert!(said("/collaborations/apt") && said("/artists/rose"));
}

#[test]
fn collaborators_are_a_table_for_programs_with_the_figures_of_the_page() {
    let (_folder, site) = site();
    let table = site.get("/artists/rose.csv");
    assert_eq!((table.status, table.header("content-type")), (200, Some("text/csv; charset=utf-8")));
    let lines: Vec<&str> = table.text().lines().collect();
    assert_eq!(lines[0], "slug,partner,works,first,last,best_peak,nominations");
    assert!(lines[1].starts_with("bruno-mars,Bruno Mars,1,2024-10-18,2024-10-18,1,"), "{}", lines[1]);
    let shown = texts(&page(&site, "/artists/rose"), "#collaborators-table tbody tr td").last().cloned();
    assert_eq!(shown.as_deref(), lines[1].rsplit(',').next());
    assert_eq!(site.get("/artists/nobody-at-all.csv").status, 404);
}
