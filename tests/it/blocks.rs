//! Live blocks in prose: parts of other records' pages, from the snapshot.

use crate::folder::Folder;
use crate::page::{page, texts};
use crate::site::Site;

/// A site with one more article, of this text.
fn article(text: &str) -> (Folder, Site) {
    let folder = Folder::site();
    folder.write("articles/blocks.md", format!("+++\ntitle = \"Blocks in a text\"\n+++\n{text}\n"));
    let site = Site::of_content(&folder.content());
    (folder, site)
}

#[test]
fn a_block_of_charts_shows_the_figures_of_every_run_and_leads_to_its_weeks() {
    let (_folder, site) = article("Before.\n\n![[apt#charts]]\n\nAfter.");
    let page = page(&site, "/articles/blocks");
    let row = texts(&page, ".prose .live tbody tr");
    assert_eq!(row, ["Billboard Global 200 No. 1 18 12 9 1 Mar 2025"]);
    assert_eq!(texts(&page, ".live a[href=\"/collaborations/apt/charts/billboard-global-200\"]"), ["18"]);
    assert_eq!(texts(&page, ".live .note a[href=\"/collaborations/apt#charts\"]"), ["APT."]);
    assert_eq!(texts(&page, ".prose > p"), ["Before.", "After."]);
}

#[test]
fn a_block_of_nominations_is_the_work_s_or_the_artist_s() {
    let (_folder, site) = article("![[apt#nominations]]\n\n![[bruno-mars#nominations]]");
    let page = page(&site, "/articles/blocks");
    let rows = texts(&page, "#block-1 tbody tr");
    assert!(!rows.is_empty() && rows.iter().all(|row| row.contains("68th")), "{rows:?}");
    assert!(texts(&page, "#block-2 thead th").contains(&"Nominee".to_owned()));
    assert!(!texts(&page, "#block-1 thead th").contains(&"Nominee".to_owned()));
}

#[test]
fn a_block_in_a_korean_text_speaks_korean() {
    let folder = Folder::site();
    let text = folder.read("articles/reading-a-chart-week.ko.md");
    folder.write("articles/reading-a-chart-week.ko.md", format!("{text}\n![[apt#charts]]\n"));
    let site = Site::of_content(&folder.content());
    let page = page(&site, "/ko/articles/reading-a-chart-week");
    assert!(texts(&page, "#block-1 caption")[0].contains("차트 수치"));
    assert_eq!(texts(&page, "#block-1 tbody td")[0], "1위");
}

#[test]
fn a_renamed_work_is_followed_by_the_blocks_that_show_it() {
    let folder = Folder::site();
    let text = "![[apt#chart-run|billboard-global-200]]\n\n![[on-the-ground#compare|golden, apt]]\n";
    folder.write("articles/blocks.md", format!("+++\ntitle = \"Blocks\"\n+++\n{text}"));
    crate::editor::moved(&folder, "collaborations/apt", "collaborations/apartment").expect("a rename");
    crate::editor::moved(&folder, "charts/billboard-global-200", "charts/billboard-world").expect("a rename");
    let text = folder.read("articles/blocks.md");
    assert!(text.contains("![[apartment#chart-run|billboard-world]]"), "{text}");
    assert!(text.contains("![[on-the-ground#compare|golden, apartment]]"), "{text}");
}

#[test]
fn a_run_is_drawn_with_its_figures_and_the_week_they_are_as_of() {
    let (_folder, site) = article("![[apt#chart-run]]\n\n![[apt#chart-run|billboard-global-200]]");
    let page = page(&site, "/articles/blocks");
    assert_eq!(texts(&page, "#block-1 .pic title"), ["APT. on the Billboard Global 200"]);
    assert_eq!(texts(&page, "#block-1 dd"), ["No. 1", "18", "12", "9"]);
    assert_eq!(
        texts(&page, "#block-2 .note"),
        ["Every week: APT. on the Billboard Global 200, as of the week of 1 March 2025"]
    );
    assert_eq!(texts(&page, "#block-2 a[href=\"/collaborations/apt/charts/billboard-global-200\"]").len(), 1);
}

#[test]
fn works_stand_side_by_side_on_the_chart_that_most_of_them_were_on() {
    let (_folder, site) = article("![[apt#compare|on-the-ground, golden]]");
    let page = page(&site, "/articles/blocks");
    let lines = texts(&page, ".live tbody tr");
    assert_eq!(lines[0], "APT. No. 1 18 12 9");
    assert_eq!(lines[1], "On the Ground No data");
    assert_eq!(texts(&page, ".live a[href=\"/compare?w=apt&w=on-the-ground&w=golden\"]"), ["The whole comparison"]);
}

#[test]
fn a_figure_says_which_week_it_is_as_of_and_a_count_of_a_cut_run_is_a_bound() {
    let text = "It led {{apt.billboard-global-200.weeks_at_one}} weeks.[^a]\n\n\
                [^a]: And stayed {{apt.billboard-global-200.weeks}}.";
    let (folder, site) = article(text);
    let told = page(&site, "/articles/blocks");
    assert_eq!(texts(&told, ".prose > p.note a[href=\"/charts/billboard-global-200\"]"), ["Billboard Global 200"]);
    assert!(texts(&told, ".prose > p.note")[0].ends_with("through 1 March 2025."));
    assert_eq!(texts(&told, ".prose a.fig[title*='as of the week of 1 March 2025']"), ["12"]);
    folder.replace(
        "charts/billboard-global-200/2024.csv",
        "2024-11-02,1,APT.,ROSE & Bruno Mars,1,1",
        "2024-11-02,1,APT.,ROSE & Bruno Mars,1,3",
    );
    let site = Site::of_content(&folder.content());
    let told = page(&site, "/articles/blocks");
    assert_eq!(texts(&told, ".prose a.fig"), ["at least 12"]);
    assert!(texts(&told, "#references li")[0].starts_with("And stayed at least 18."));
}

#[test]
fn a_block_of_claims_shows_each_with_its_verdict() {
    let (_folder, site) = article("![[apt#claims]]");
    let page = page(&site, "/articles/blocks");
    let claims = texts(&page, "#block-1 .claims > li");
    assert_eq!(claims.len(), 1, "{claims:?}");
    assert!(claims[0].contains("Unverified") && claims[0].contains("Consecutive weeks at No. 1: 12"), "{claims:?}");
    assert_eq!(texts(&page, "#block-1 a[href=\"/collaborations/apt#claims\"]"), ["APT."]);
}

#[test]
fn a_reference_stands_in_the_margin_after_the_paragraph_that_cites_it_first() {
    let (_folder, site) =
        article("One.[^kpoppost-2025]\n\nTwo.[^own] Again.[^kpoppost-2025]\n\n[^own]: Words of our own.");
    let page = page(&site, "/articles/blocks");
    let beside = |paragraph: u32| texts(&page, &format!(".body > p:nth-of-type({paragraph}) + .margin > div"));
    assert_eq!((beside(1).len(), beside(2).len()), (1, 1));
    assert!(beside(1)[0].starts_with("1 ") && beside(2)[0].starts_with("2 Words of our own."), "{:?}", beside(2));
    assert_eq!(texts(&page, "#references ol > li").len(), 2, "the list at the end has them all");
}
