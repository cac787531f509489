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
    folder.write("articles/blocks.md", "+++\ntitle = \"Blocks\"\n+++\n![[apt#charts]]\n");
    crate::editor::moved(&folder, "collaborations/apt", "collaborations/apartment").expect("a rename");
    assert!(folder.read("articles/blocks.md").contains("![[apartment#charts]]"));
}
