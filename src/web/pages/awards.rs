//! All awards, with what is held of each.

use super::{Entry, Under};
use crate::model::Kind;
use crate::snapshot::read::AwardLine;
use crate::urls;
use crate::web::ordering::{Choice, Ordering};
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Visit, described, titled};
use std::cmp::Reverse;

pub const ENTRY: Entry = Entry {
    name: "awards",
    pattern: "/awards",
    under: Under::Languages,
    parameters: &["order"],
    template: Some("pages/awards.html"),
    sample: "/awards",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/awards.html")]
struct AwardsTemplate {
    layout: Layout,
    awards: Vec<AwardLine>,
    choices: Vec<Choice>,
}

/// The orders of the list; all of it stands on one page.
#[derive(Clone, Copy, PartialEq)]
enum Order {
    Name,
    Nominations,
}

async fn show(visit: Visit) -> Result<Page<AwardsTemplate>, PageError> {
    let words = &visit.strings.award;
    let orders = [
        ("name", visit.strings.artist.order_name, Order::Name),
        ("nominations", words.by_nominations, Order::Nominations),
    ];
    let ordering = Ordering::of(&visit, urls::list(visit.lang, Kind::Award), &orders)?;
    let mut awards = visit.snapshot().awards()?;
    if ordering.order == Order::Nominations {
        awards.sort_by_key(|line| Reverse(line.nominations));
    }
    let frame = visit.frame();
    let layout = Layout {
        title: titled(&frame, words.list_title),
        description: described(&frame, &[words.list_text]),
        canonical: Some(urls::list(visit.lang, Kind::Award)),
        breadcrumbs: vec![Crumb::here(visit.strings.awards)],
        noindex: ordering.noindex(),
        source_path: None,
        frame,
    };
    Ok(Page::new(&visit, CachePolicy::Page, AwardsTemplate { layout, awards, choices: ordering.choices }))
}
