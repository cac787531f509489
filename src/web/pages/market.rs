//! A market: the artists, companies and charts of a country, and the collaborations its artists are in.

use super::{Entry, Under};
use crate::model::Kind;
use crate::snapshot::read::{MarketArtist, MarketPage};
use crate::urls;
use crate::web::prose::Prose;
use crate::web::{CachePolicy, Layout, Page, PageError, Pager, Reference, Visit, record};
use actix_web::web;

pub const ENTRY: Entry = Entry {
    name: "market",
    pattern: "/markets/{slug}",
    under: Under::Languages,
    parameters: &["page"],
    template: Some("pages/market.html"),
    sample: "/markets/kr",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/market.html")]
struct MarketTemplate {
    layout: Layout,
    market: MarketPage,
    prose: Prose,
    pager: Pager,
    contents: Vec<(&'static str, &'static str)>,
    references: Vec<Reference>,
}

/// The pages of a market are those of its collaborations; everything else stands on each of them.
async fn show(visit: Visit, slug: web::Path<String>) -> Result<Page<MarketTemplate>, PageError> {
    let number = visit.page_number()?;
    let market = visit.snapshot().market(&slug, number)?.ok_or(PageError::NotFound)?;
    let frame = visit.frame();
    let path = urls::record(visit.lang, Kind::Market, &slug);
    let pager = Pager::new(&frame, number, market.collaborations.total, |page| urls::paged(&path, page))?;
    let mut title = (visit.strings.company.market_title)(&market.dossier.link.title);
    if number > 1 {
        title = format!("{title}, {}", pager.words);
    }
    let template = MarketTemplate {
        prose: Prose::new(&market.prose, visit.lang),
        contents: contents(&visit, &market),
        references: record::references(&frame, &market.dossier),
        layout: record::layout_of_page(frame, &market.dossier, &title, urls::paged(&path, number), &pager),
        pager,
        market,
    };
    Ok(Page::new(&visit, CachePolicy::Page, template))
}

/// The sections that have something to show, and those that every record's page has.
fn contents(visit: &Visit, market: &MarketPage) -> Vec<(&'static str, &'static str)> {
    let (words, common) = (&visit.strings.company, &visit.strings.record);
    let all = [
        (true, "facts", common.facts),
        (!market.artists.is_empty(), "artists", words.market_artists),
        (!market.companies.is_empty(), "companies", words.market_companies),
        (!market.charts.is_empty(), "charts", words.market_charts),
        (!market.collaborations.rows.is_empty(), "collaborations", words.market_collaborations),
        (!market.dossier.claims.is_empty(), "claims", common.claims),
        (!market.dossier.mentions.is_empty(), "mentions", common.mentions),
        (true, "references", visit.strings.references),
    ];
    all.into_iter().filter(|(shown, _, _)| *shown).map(|(_, id, words)| (id, words)).collect()
}

impl MarketTemplate {
    /// Whether a section has something to show.
    fn has(&self, section: &str) -> bool {
        self.contents.iter().any(|(id, _)| *id == section)
    }

    fn collaborations(&self, line: &MarketArtist) -> String {
        (self.layout.strings().company.collaborations)(line.works.into())
    }
}
