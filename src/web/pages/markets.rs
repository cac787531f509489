//! All markets: countries, with what is held of each.

use super::{Entry, Under};
use crate::model::Kind;
use crate::snapshot::read::MarketLine;
use crate::urls;
use crate::web::ordering::{Choice, Ordering};
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Visit, described, titled};
use std::cmp::Reverse;

pub const ENTRY: Entry = Entry {
    name: "markets",
    pattern: "/markets",
    under: Under::Languages,
    parameters: &["order"],
    template: Some("pages/markets.html"),
    sample: "/markets",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/markets.html")]
struct MarketsTemplate {
    layout: Layout,
    markets: Vec<MarketLine>,
    choices: Vec<Choice>,
}

/// The orders of the list; all of it stands on one page.
#[derive(Clone, Copy, PartialEq)]
enum Order {
    Name,
    Artists,
}

async fn show(visit: Visit) -> Result<Page<MarketsTemplate>, PageError> {
    let words = &visit.strings.company;
    let orders = [("name", words.by_name, Order::Name), ("artists", words.by_artists, Order::Artists)];
    let ordering = Ordering::of(&visit, urls::list(visit.lang, Kind::Market), &orders)?;
    let mut markets = visit.snapshot().markets()?;
    if ordering.order == Order::Artists {
        markets.sort_by_key(|line| Reverse(line.artists));
    }
    let frame = visit.frame();
    let layout = Layout {
        title: titled(&frame, words.market_list_title),
        description: described(&frame, &[words.market_list_text]),
        canonical: Some(urls::list(visit.lang, Kind::Market)),
        breadcrumbs: vec![Crumb::here(visit.strings.markets)],
        noindex: ordering.noindex(),
        source_path: None,
        frame,
    };
    Ok(Page::new(&visit, CachePolicy::Page, MarketsTemplate { layout, markets, choices: ordering.choices }))
}
