//! A market: the artists, companies and charts of a country, and the collaborations its artists are in.

use super::{Entry, Under};
use crate::model::Verdict;
use crate::snapshot::read::{Bridge, MarketArtist, MarketPage};
use crate::urls;
use crate::web::prose::Prose;
use crate::web::tracks::Tracks;
use crate::web::{CachePolicy, Layout, Page, PageError, Pager, Reference, Visit, country, record};
use actix_web::web;

pub const ENTRY: Entry = Entry {
    name: "market",
    pattern: "/markets/{slug}",
    under: Under::Languages,
    parameters: &["page", "with"],
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
    /// The country whose partnerships alone are listed.
    with: Option<String>,
    tracks: Tracks,
    references: Vec<Reference>,
}

/// The pages of a market are those of its collaborations, all or those with one country; everything else stands on each of
/// them.
async fn show(visit: Visit, slug: web::Path<String>) -> Result<Page<MarketTemplate>, PageError> {
    let with = visit.country("with")?;
    let number = visit.page_number()?;
    let mut market = visit.snapshot().market(&slug, with.as_ref(), number)?.ok_or(PageError::NotFound)?;
    let words = &visit.strings.company;
    if !market.written {
        market.dossier.link.title = country(&market.country, visit.lang).to_owned();
        market.dossier.description = (words.market_unwritten)(&market.dossier.link.title);
    }
    let frame = visit.frame();
    let path = urls::market(visit.lang, &slug);
    let pager = Pager::new(&frame, number, market.collaborations.total, |page| match &with {
        Some(with) => urls::market_with(visit.lang, &market.country, with, page),
        None => urls::paged(&path, page),
    })?;
    let mut title = (words.market_title)(&market.dossier.link.title);
    if number > 1 {
        title = format!("{title}, {}", pager.words);
    }
    let canonical = urls::paged(&path, if with.is_some() { 1 } else { number });
    let mut layout = record::layout_of_page(frame.clone(), &market.dossier, &title, canonical, &pager);
    layout.noindex |= with.is_some();
    // A country without a file has none to be edited.
    layout.source_path = layout.source_path.filter(|_| market.written);
    let template = MarketTemplate {
        prose: Prose::new(&market.prose, visit.lang),
        tracks: tracks(&visit, &market),
        references: record::references(&frame, &market.dossier),
        with: with.map(|with| place(with.code(), &visit)),
        layout,
        pager,
        market,
    };
    Ok(Page::new(&visit, CachePolicy::Page, template))
}

/// A country by name; `None`: the words for one that nobody knows.
fn place(code: Option<&str>, visit: &Visit) -> String {
    code.map_or(visit.strings.company.unknown_country, |code| country(code, visit.lang)).to_owned()
}

/// The sections that have something to show.
fn tracks(visit: &Visit, market: &MarketPage) -> Tracks {
    let words = &visit.strings.company;
    let evidence = [
        (market.artists.total, "artists", words.market_artists),
        (market.bridges.len(), "partnerships", words.market_partnerships),
        (market.companies.len(), "companies", words.market_companies),
        (market.charts.len(), "charts", words.market_charts),
        (market.collaborations.total.max(market.artists.total), "collaborations", words.market_collaborations),
    ];
    let of_its_artists = [
        (market.claims.len(), "artist-claims", words.market_claims),
        (market.articles.len(), "artist-articles", words.market_articles),
    ];
    Tracks::of_record(visit, Tracks::counted(evidence), &market.dossier, &of_its_artists)
}

impl MarketTemplate {
    /// Whether a section has something to show.
    fn has(&self, section: &str) -> bool {
        self.tracks.find(section).is_some()
    }

    fn is_inside(&self, bridge: &Bridge) -> bool {
        bridge.partner.code() == Some(&*self.market.country)
    }

    fn bridge(&self, bridge: &Bridge) -> String {
        urls::market_with(self.layout.link_lang(), &self.market.country, &bridge.partner, 1)
    }

    /// All of its collaborations again.
    fn all(&self) -> String {
        format!("{}#collaborations", urls::market_of(self.layout.link_lang(), &self.market.country))
    }

    fn all_artists(&self) -> String {
        urls::artists_of(self.layout.link_lang(), &self.market.country)
    }

    /// The heading over the list of collaborations.
    fn collaborations_heading(&self) -> String {
        let words = &self.layout.strings().company;
        self.with.as_ref().map_or_else(|| words.market_collaborations.to_owned(), |with| (words.market_with)(with))
    }

    /// What came of the claims about its artists, and how many of them are shown.
    fn verdicts(&self) -> String {
        let strings = self.layout.strings();
        let count = |(verdict, count): &(Verdict, u32)| format!("{} {count}", (strings.verdict.word)(*verdict));
        let counts: Vec<String> = self.market.verdicts.iter().map(count).collect();
        let all: u32 = self.market.verdicts.iter().map(|(_, count)| count).sum();
        (strings.company.market_claims_note)(self.market.claims.len(), all as usize, &counts.join(", "))
    }

    fn collaborations(&self, line: &MarketArtist) -> String {
        (self.layout.strings().company.collaborations)(line.works.into())
    }
}
