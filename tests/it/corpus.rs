//! The repository's own content.

use crate::folder::project;
use crate::site::Site;
use duet::compile::examine;

#[test]
fn the_content_of_the_repository_has_no_fault() {
    let report = examine(&project("content"), None).expect("a readable folder").report;
    assert!(report.is_empty(), "{}", report.to_human("content/", false));
}

/// The row of a table, or the ceremony of a programme, that holds a text.
fn row(page: &scraper::Html, section: &str, holding: &str) -> String {
    let selector =
        scraper::Selector::parse(&format!("#{section} tr, #{section} .programme > div")).expect("a selector");
    page.select(&selector)
        .map(|row| row.text().collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" "))
        .find(|text| text.contains(holding))
        .unwrap_or_else(|| panic!("no row of #{section} holds {holding}"))
}

#[test]
fn apt_shows_its_weeks_at_number_one_its_longest_spell_and_its_three_nominations() {
    let site = Site::of_content(&project("content"));
    let answer = site.get("/collaborations/apt");
    assert_eq!(answer.status, 200);
    let page = scraper::Html::parse_document(answer.text());
    let global = row(&page, "charts", "Billboard Global 200");
    for figure in ["12", "9", "87"] {
        assert!(global.split(|c: char| !c.is_ascii_digit()).any(|word| word == figure), "no {figure} in: {global}");
    }
    let hot = row(&page, "charts", "Billboard Hot 100");
    for figure in ["3", "45"] {
        assert!(hot.split(|c: char| !c.is_ascii_digit()).any(|word| word == figure), "no {figure} in: {hot}");
    }
    for category in ["Record of the Year", "Song of the Year", "Best Pop Duo/Group Performance"] {
        let nomination = row(&page, "nominations", category);
        assert!(nomination.contains("68th"), "{nomination}");
    }
    let link = |href: &str| {
        let selector = scraper::Selector::parse(&format!("a[href=\"{href}\"]")).expect("a selector");
        assert!(page.select(&selector).next().is_some(), "no link to {href}");
    };
    link("/collaborations/apt/charts/billboard-global-200");
    link("/collaborations/apt/charts/billboard-hot-100");
    link("/awards/grammys/68");
    link("/artists/rose");
    link("/artists/bruno-mars");
}
