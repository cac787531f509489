//! All markets: countries, with what is held of each.

use super::{Entry, Under};
use crate::model::Kind;
use crate::snapshot::read::MarketLine;
use crate::urls;
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Visit, described, titled};

pub const ENTRY: Entry = Entry {
    name: "markets",
    pattern: "/markets",
    under: Under::Languages,
    parameters: &[],
    template: Some("pages/markets.html"),
    sample: "/markets",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/markets.html")]
struct MarketsTemplate {
    layout: Layout,
    markets: Vec<MarketLine>,
}

async fn show(visit: Visit) -> Result<Page<MarketsTemplate>, PageError> {
    let words = &visit.strings.company;
    let markets = visit.snapshot().markets()?;
    let frame = visit.frame();
    let layout = Layout {
        title: titled(&frame, words.market_list_title),
        description: described(&frame, &[words.market_list_text]),
        canonical: Some(urls::list(visit.lang, Kind::Market)),
        breadcrumbs: vec![Crumb::here(visit.strings.markets)],
        noindex: false,
        source_path: None,
        frame,
    };
    Ok(Page::new(&visit, CachePolicy::Page, MarketsTemplate { layout, markets }))
}
