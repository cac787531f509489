//! Every address on the site: one function per page, and the way back from a path to the page.
//!
//! Addresses are canonical: lower case, no trailing slash, percent-encoded where needed. English lives at
//! the root, Korean under `/ko`. Every function takes the language, so no page can forget it.
//!
//! The functions of the pages stand here. [`Address`] is a page by what it shows; `files` has what is no page, and `query`
//! writes what stands after a question mark.

mod address;
mod files;
mod query;

pub use address::{Address, in_order, year};
pub use files::{
    DATABASE, EDGES, FAVICON, Format, GRAPH_JSON, GRAPHML, HEALTH, MANIFEST, NODES, OPENSEARCH, ROBOTS, SCHEMA,
    SITEMAP, VERSION, WATCH, asset, card, card_page, data, image, sleeve, split_format, table,
};
pub use query::{PATH, absolute, drawn, narrowing, ordered, paged};

use crate::model::{Country, Date, Kind, Lang, RankingName, RecordRef, ReportName, Shelf, Topic, Years};
use address::run;
use query::{filtered, in_query};

pub fn home(lang: Lang) -> String {
    Address::Home.path(lang)
}

/// The list of all records of a kind.
pub fn list(lang: Lang, kind: Kind) -> String {
    Address::List(kind).path(lang)
}

/// Any record's page.
pub fn record(lang: Lang, kind: Kind, slug: &str) -> String {
    Address::Record(RecordRef::new(kind, slug)).path(lang)
}

pub fn artist(lang: Lang, slug: &str) -> String {
    record(lang, Kind::Artist, slug)
}

/// An artist's page with wider figures: `scope` is `units` or `groups`, `voices` takes in those it gives a voice. Leads to
/// the figures.
pub fn artist_scope(lang: Lang, slug: &str, scope: Option<&str>, voices: bool) -> String {
    let scope = scope.map(|scope| format!("scope={scope}"));
    let query: Vec<String> = scope.into_iter().chain(voices.then(|| "voices=1".to_owned())).collect();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{}{mark}{}#charts", artist(lang, slug), query.join("&"))
}

/// An artist and those tied to it.
pub fn network(lang: Lang, artist: &str) -> String {
    Address::Network(artist.to_owned()).path(lang)
}

/// Page `number` of the same under filters and in an order: names of parameters, and values that are encoded here.
pub fn network_filtered(lang: Lang, artist: &str, filters: &[(&'static str, String)], number: usize) -> String {
    filtered(&network(lang, artist), filters, number)
}

/// The same for programs, in every language.
pub fn network_data(artist: &str, format: Format, filters: &[(&'static str, String)], number: usize) -> String {
    filtered(&data(&network(Lang::En, artist), format), filters, number)
}

/// An artist's releases alone beside those together.
pub fn versus(lang: Lang, artist: &str) -> String {
    Address::Versus(artist.to_owned()).path(lang)
}

/// What two artists made together, whichever is named first.
pub fn pair(lang: Lang, one: &str, other: &str) -> String {
    in_order(one, other).path(lang)
}

/// The same for programs; the same in every language.
pub fn pair_data(one: &str, other: &str) -> String {
    data(&pair(Lang::En, one, other), Format::Json)
}

/// The list of rankings.
pub fn rankings(lang: Lang) -> String {
    Address::Rankings.path(lang)
}

pub fn ranking(lang: Lang, name: RankingName) -> String {
    Address::Ranking(name).path(lang)
}

/// Which countries' artists those of a country work with, year by year; without one, of the country with most.
pub fn matrix(lang: Lang, country: Option<&Country>) -> String {
    let country = country.map(|country| ("country", in_query(country)));
    filtered(&Address::Matrix.path(lang), country.as_slice(), 1)
}

/// The years, and how much happened in each.
pub fn timeline(lang: Lang) -> String {
    Address::Timeline.path(lang)
}

pub fn timeline_year(lang: Lang, year: i16) -> String {
    Address::Year(year).path(lang)
}

/// Page `number` of what happened in a year, of one topic or of all.
pub fn timeline_topic(lang: Lang, year: i16, topic: Option<Topic>, number: usize) -> String {
    let topic = topic.map(|topic| ("show", topic.as_str().to_owned()));
    filtered(&timeline_year(lang, year), topic.as_slice(), number)
}

/// The same over all artists.
pub fn contests(lang: Lang) -> String {
    Address::Contests.path(lang)
}

/// A collaboration's or a work's page.
pub fn work(lang: Lang, shelf: Shelf, slug: &str) -> String {
    record(lang, shelf.kind(), slug)
}

/// A work's weeks on one chart.
pub fn work_run(lang: Lang, shelf: Shelf, slug: &str, chart: &str) -> String {
    run(shelf, slug, chart).path(lang)
}

/// The same weeks as a table for programs; the same in every language.
pub fn work_run_table(shelf: Shelf, slug: &str, chart: &str) -> String {
    data(&work_run(Lang::En, shelf, slug, chart), Format::Csv)
}

pub fn company(lang: Lang, slug: &str) -> String {
    record(lang, Kind::Company, slug)
}

pub fn market(lang: Lang, slug: &str) -> String {
    record(lang, Kind::Market, slug)
}

/// The page of a country by its code in capitals.
pub fn market_of(lang: Lang, country: &str) -> String {
    market(lang, &country.to_ascii_lowercase())
}

/// Page `number` of a country's collaborations with partners from another. Leads to the list.
pub fn market_with(lang: Lang, country: &str, with: &Country, number: usize) -> String {
    format!("{}#collaborations", filtered(&market_of(lang, country), &[("with", in_query(with))], number))
}

/// The artists of a country, by its code in capitals.
pub fn artists_of(lang: Lang, country: &str) -> String {
    filtered(&list(lang, Kind::Artist), &[("country", country.to_ascii_lowercase())], 1)
}

pub fn chart(lang: Lang, slug: &str) -> String {
    record(lang, Kind::Chart, slug)
}

pub fn chart_week(lang: Lang, chart: &str, week: Date) -> String {
    Address::ChartWeek { chart: chart.to_owned(), week }.path(lang)
}

/// A chart's week with those of its rows that a choice shows.
pub fn chart_week_shown(lang: Lang, chart: &str, week: Date, choice: &str) -> String {
    filtered(&chart_week(lang, chart, week), &[("show", choice.to_owned())], 1)
}

/// Works side by side, in the order given; `chart`: whose weeks are shown, where it is not the first choice.
pub fn compare<S: AsRef<str>>(lang: Lang, works: &[S], chart: Option<&str>) -> String {
    let works = works.iter().map(|work| format!("w={}", work.as_ref()));
    let query: Vec<String> = works.chain(chart.map(|chart| format!("chart={chart}"))).collect();
    let path = Address::Compare.path(lang);
    if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) }
}

/// How two artists are connected: names of parameters, and values that are encoded here.
pub fn paths(lang: Lang, parameters: &[(&'static str, String)]) -> String {
    filtered(&Address::Paths.path(lang), parameters, 1)
}

/// The same for programs; the same in every language.
pub fn paths_data(parameters: &[(&'static str, String)]) -> String {
    filtered(&data(&Address::Paths.path(Lang::En), Format::Json), parameters, 1)
}

pub fn award(lang: Lang, slug: &str) -> String {
    record(lang, Kind::Award, slug)
}

pub fn edition(lang: Lang, award: &str, edition: &str) -> String {
    record(lang, Kind::Edition, &format!("{award}/{edition}"))
}

pub fn source(lang: Lang, slug: &str) -> String {
    record(lang, Kind::Source, slug)
}

/// A claim's place on its source's page.
pub fn claim(lang: Lang, source: &str, id: &str) -> String {
    format!("{}#{id}", self::source(lang, source))
}

/// Page `number` of search results: names of parameters, `q` first, and values that are encoded here.
pub fn search(lang: Lang, asked: &[(&'static str, String)], number: usize) -> String {
    filtered(&Address::Search.path(lang), asked, number)
}

/// The same for programs.
pub fn search_data(asked: &[(&'static str, String)], number: usize) -> String {
    filtered(&data(&Address::Search.path(Lang::En), Format::Json), asked, number)
}

/// The records of one name, by its folded key.
pub fn names(lang: Lang, key: &str) -> String {
    Address::Names(key.to_owned()).path(lang)
}

/// What to offer while somebody types: the question is added as `q`.
pub fn suggest(lang: Lang) -> String {
    format!("{}suggest", Address::Search.path(lang).trim_end_matches("search"))
}

/// The ledger of all claims.
pub fn claims(lang: Lang) -> String {
    Address::Claims.path(lang)
}

/// Page `number` of the ledger under filters: names of parameters, and values that are encoded here.
pub fn claims_filtered(lang: Lang, filters: &[(&'static str, String)], number: usize) -> String {
    filtered(&claims(lang), filters, number)
}

/// The same for programs.
pub fn claims_data(lang: Lang, filters: &[(&'static str, String)], number: usize) -> String {
    filtered(&data(&claims(lang), Format::Json), filters, number)
}

pub fn article(lang: Lang, slug: &str) -> String {
    record(lang, Kind::Article, slug)
}

pub fn page(lang: Lang, slug: &str) -> String {
    record(lang, Kind::Page, slug)
}

/// How pages are set. Its address is that of one of the site's own pages, though no file tells of it.
pub fn style(lang: Lang) -> String {
    page(lang, STYLE)
}

/// The slug of that page.
pub const STYLE: &str = "style";

/// The list of reports on the records.
pub fn reports(lang: Lang) -> String {
    Address::Reports.path(lang)
}

pub fn report(lang: Lang, report: ReportName) -> String {
    Address::Report(report).path(lang)
}

/// The page that tells what can be taken away.
pub fn data_page(lang: Lang) -> String {
    Address::Data.path(lang)
}

/// The collaborations of some years, of a country, or of two countries together.
pub fn collaborations(lang: Lang, years: Option<Years>, between: &[&Country]) -> String {
    drawn(&list(lang, Kind::Collaboration), &narrowing(years, between), None, None, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_for_programs_is_the_pages_with_an_ending() {
        let table = work_run_table(Shelf::Works, "butter", "hot-100");
        assert_eq!(table, "/works/butter/charts/hot-100.csv");
        assert_eq!(split_format(&table), ("/works/butter/charts/hot-100", Some(Format::Csv)));
        assert_eq!(split_format("/claims.json"), ("/claims", Some(Format::Json)));
        assert_eq!(split_format("/claims"), ("/claims", None));
    }

    #[test]
    fn a_pair_has_one_address_whoever_is_named_first() {
        assert_eq!(pair(Lang::En, "rose", "bruno-mars"), "/artists/bruno-mars/with/rose");
        assert_eq!(pair(Lang::Ko, "bruno-mars", "rose"), "/ko/artists/bruno-mars/with/rose");
    }

    #[test]
    fn the_home_page_alone_ends_in_a_slash() {
        assert_eq!(absolute("https://duet.example", &home(Lang::En)), "https://duet.example/");
        assert_eq!(home(Lang::Ko), "/ko");
    }
}
