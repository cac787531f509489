//! A page of a site, and what a selector finds in it.

use crate::site::Site;
use scraper::{Html, Selector};

/// A page that must be there.
#[track_caller]
pub fn page(site: &Site, path: &str) -> Html {
    let answer = site.get(path);
    assert_eq!(answer.status, 200, "{path}");
    Html::parse_document(answer.text())
}

/// The texts of all elements a selector finds, their spaces evened out.
pub fn texts(page: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    let even = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    page.select(&selector).map(|element| even(element.text().collect::<String>())).collect()
}

/// An attribute of all elements a selector finds that have it.
pub fn attributes(page: &Html, selector: &str, name: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    page.select(&selector).filter_map(|element| element.value().attr(name)).map(str::to_owned).collect()
}
