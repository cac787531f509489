//! Every address on the site: one function per page, and the way back from a path to the page.
//!
//! Addresses are canonical: lower case, no trailing slash, percent-encoded where needed. English lives at
//! the root, Korean under `/ko`. Every function takes the language, so no page can forget it.

use crate::model::{Country, Date, Kind, Lang, RankingName, RecordRef, ReportName, Shelf, Topic, Years, is_slug};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// A page of the site, by what it shows.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Address {
    Home,
    /// The list of all records of a kind that has one.
    List(Kind),
    Record(RecordRef),
    /// The ledger of all claims.
    Claims,
    /// One work's weeks on one chart.
    Run {
        shelf: Shelf,
        work: String,
        chart: String,
    },
    ChartWeek {
        chart: String,
        week: Date,
    },
    /// Works side by side: which ones stands in the query, see [`compare`].
    Compare,
    /// How two artists are connected: who stands in the query, see [`paths`].
    Paths,
    /// The list of reports on the records.
    Reports,
    Report(ReportName),
    /// An artist and those tied to it.
    Network(String),
    /// An artist's releases alone beside those together.
    Versus(String),
    /// The same over all artists.
    Contests,
    /// The list of rankings.
    Rankings,
    Ranking(RankingName),
    /// Which countries' artists work together, year by year.
    Matrix,
    /// The years, and how much happened in each.
    Timeline,
    Year(i16),
    /// What two artists made together. Canonical where the first slug is before the second: see [`pair`].
    Pair(String, String),
    /// The snapshot and what it holds, to take away.
    Data,
    /// Search results: what is sought stands in the query, see [`search`].
    Search,
    /// The records of one name, by its folded key.
    Names(String),
}

impl Address {
    /// The path, such as `/artists/rose` or `/ko/artists/rose`.
    pub fn path(&self, lang: Lang) -> String {
        let prefix = match lang {
            Lang::En => "",
            Lang::Ko => "/ko",
        };
        match self {
            Address::Home if prefix.is_empty() => "/".to_owned(),
            Address::Home => prefix.to_owned(),
            Address::List(kind) => format!("{prefix}/{}", kind.folder()),
            Address::Claims => format!("{prefix}/claims"),
            Address::Record(record) => format!("{prefix}/{}/{}", record.kind.folder(), record.slug),
            Address::Run { shelf, work, chart } => format!("{prefix}/{}/{work}/charts/{chart}", shelf.as_str()),
            Address::ChartWeek { chart, week } => format!("{prefix}/charts/{chart}/{week}"),
            Address::Compare => format!("{prefix}/compare"),
            Address::Paths => format!("{prefix}/paths"),
            Address::Search => format!("{prefix}/search"),
            Address::Names(key) => format!("{prefix}/names/{}", utf8_percent_encode(key, PATH)),
            Address::Reports => format!("{prefix}/reports"),
            Address::Report(report) => format!("{prefix}/reports/{}", report.as_str()),
            Address::Network(artist) => format!("{prefix}/artists/{artist}/{NETWORK}"),
            Address::Versus(artist) => format!("{prefix}/artists/{artist}/{VERSUS}"),
            Address::Contests => format!("{prefix}/rankings/{VERSUS}"),
            Address::Rankings => format!("{prefix}/rankings"),
            Address::Ranking(name) => format!("{prefix}/rankings/{}", name.as_str()),
            Address::Matrix => format!("{prefix}/rankings/{MATRIX}"),
            Address::Timeline => format!("{prefix}/timeline"),
            Address::Year(year) => format!("{prefix}/timeline/{year:04}"),
            Address::Pair(one, other) => format!("{prefix}/artists/{one}/{WITH}/{other}"),
            Address::Data => format!("{prefix}/data"),
        }
    }

    /// The page a canonical path leads to, and its language. `None` for a path that no page has; whether the
    /// record exists is for the snapshot to say.
    pub fn parse(path: &str) -> Option<(Lang, Address)> {
        let (lang, rest) = match path.strip_prefix("/ko") {
            Some(rest) if rest.is_empty() || rest.starts_with('/') => (Lang::Ko, rest),
            _ => (Lang::En, path),
        };
        if (rest.is_empty() && lang == Lang::Ko) || (rest == "/" && lang == Lang::En) {
            return Some((lang, Address::Home));
        }
        if rest == "/claims" {
            return Some((lang, Address::Claims));
        }
        let parts: Vec<&str> = rest.strip_prefix('/')?.split('/').collect();
        match parts[..] {
            ["compare"] => return Some((lang, Address::Compare)),
            ["paths"] => return Some((lang, Address::Paths)),
            ["data"] => return Some((lang, Address::Data)),
            ["search"] => return Some((lang, Address::Search)),
            ["names", key] if !key.is_empty() => {
                let key = percent_decode_str(key).decode_utf8().ok()?;
                return Some((lang, Address::Names(key.into_owned())));
            }
            ["reports"] => return Some((lang, Address::Reports)),
            ["reports", name] => return Some((lang, Address::Report(ReportName::parse(name)?))),
            ["timeline"] => return Some((lang, Address::Timeline)),
            ["timeline", text] => return Some((lang, Address::Year(year(text)?))),
            ["rankings"] => return Some((lang, Address::Rankings)),
            ["rankings", VERSUS] => return Some((lang, Address::Contests)),
            ["rankings", MATRIX] => return Some((lang, Address::Matrix)),
            ["rankings", name] => return Some((lang, Address::Ranking(RankingName::parse(name)?))),
            _ => {}
        }
        let kind = Kind::ALL.iter().copied().find(|kind| kind.folder() == parts[0])?;
        if !parts[1..].iter().all(|part| is_slug(part)) {
            return None;
        }
        let address = match (kind, &parts[1..]) {
            (Kind::Page, []) => return None,
            (_, []) => Address::List(kind),
            (Kind::Award, [award, edition]) => {
                Address::Record(RecordRef::new(Kind::Edition, format!("{award}/{edition}")))
            }
            (Kind::Artist, [artist, NETWORK]) => Address::Network((*artist).to_owned()),
            (Kind::Artist, [artist, VERSUS]) => Address::Versus((*artist).to_owned()),
            (Kind::Artist, [one, WITH, other]) => Address::Pair((*one).to_owned(), (*other).to_owned()),
            (Kind::Chart, [chart, week]) => Address::ChartWeek { chart: (*chart).to_owned(), week: week.parse().ok()? },
            (Kind::Collaboration, [work, "charts", chart]) => run(Shelf::Collaborations, work, chart),
            (Kind::Work, [work, "charts", chart]) => run(Shelf::Works, work, chart),
            (_, [slug]) => Address::Record(RecordRef::new(kind, *slug)),
            _ => return None,
        };
        Some((lang, address))
    }
}

/// The last part of the address of an artist and those tied to it.
const NETWORK: &str = "network";

/// The last part of the addresses that hold releases alone against releases together.
const VERSUS: &str = "solo-vs-collaboration";

/// The last part of the address of the table of countries.
const MATRIX: &str = "countries-by-year";

/// Stands between two artists in the address of what they made together.
const WITH: &str = "with";

fn run(shelf: Shelf, work: &str, chart: &str) -> Address {
    Address::Run { shelf, work: work.to_owned(), chart: chart.to_owned() }
}

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

/// The canonical address of two artists: the slugs in their order.
pub fn in_order(one: &str, other: &str) -> Address {
    let (first, second) = if one <= other { (one, other) } else { (other, one) };
    Address::Pair(first.to_owned(), second.to_owned())
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

/// A year as addresses spell it: four digits.
pub fn year(text: &str) -> Option<i16> {
    let is_year = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    is_year.then(|| text.parse().ok()).flatten()
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

fn in_query(country: &Country) -> String {
    country.as_str().to_ascii_lowercase()
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

/// What stays as it is in a value of a query; the rest is percent-encoded.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What stays as it is in a path (RFC 3986, `pchar`); the rest is percent-encoded.
pub const PATH: &AsciiSet = &QUERY
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');

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

fn filtered(path: &str, filters: &[(&'static str, String)], number: usize) -> String {
    let encoded = |(name, value): &(&'static str, String)| format!("{name}={}", utf8_percent_encode(value, QUERY));
    let page = (number > 1).then(|| format!("page={number}"));
    let query: Vec<String> = filters.iter().map(encoded).chain(page).collect();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{}", query.join("&")) }
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

pub const NODES: &str = "/data/nodes.csv";
pub const EDGES: &str = "/data/edges.csv";
pub const GRAPH_JSON: &str = "/data/graph.json";
pub const GRAPHML: &str = "/data/graph.graphml";
pub const SCHEMA: &str = "/data/schema.sql";
/// The snapshot itself.
pub const DATABASE: &str = "/data/duet.db";

/// A table of the snapshot, as CSV.
pub fn table(name: &str) -> String {
    format!("/data/tables/{name}.csv")
}

/// A picture of `content/images/`; the same in every language.
pub fn image(file: &str) -> String {
    format!("/images/{file}")
}

/// An embedded file, named with its hash so that browsers may keep it for ever.
pub fn asset(name: &str) -> String {
    format!("/static/{name}")
}

/// Tells browsers how to search here.
pub const OPENSEARCH: &str = "/opensearch.xml";
/// What a browser that keeps the site as an application is told of it.
pub const MANIFEST: &str = "/site.webmanifest";
/// Where browsers that read no markup look for an icon.
pub const FAVICON: &str = "/favicon.ico";
pub const ROBOTS: &str = "/robots.txt";
pub const SITEMAP: &str = "/sitemap.xml";
pub const HEALTH: &str = "/healthz";
pub const VERSION: &str = "/version";
/// The event stream of `serve --watch`; not there otherwise.
pub const WATCH: &str = "/watch";

/// What programs read in place of a page. Its address is the page's English one with an ending, so the two never part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Csv,
    Json,
}

impl Format {
    pub const ALL: [Self; 2] = [Self::Csv, Self::Json];

    pub fn ending(self) -> &'static str {
        match self {
            Format::Csv => ".csv",
            Format::Json => ".json",
        }
    }
}

/// A page's address in a format for programs.
pub fn data(path: &str, format: Format) -> String {
    format!("{path}{}", format.ending())
}

/// A path without the ending of a format, and which format that is.
pub fn split_format(path: &str) -> (&str, Option<Format>) {
    let found = Format::ALL.into_iter().find_map(|format| Some((path.strip_suffix(format.ending())?, Some(format))));
    found.unwrap_or((path, None))
}

/// The drawing of a record's sleeve.
pub fn sleeve(record: &RecordRef) -> String {
    format!("{}/sleeve.svg", Address::Record(record.clone()).path(Lang::En))
}

/// The social card of a page, by the page's path: a picture of its title, for those who share a link to it.
pub fn card(page: &str) -> String {
    let page = page.split('?').next().unwrap_or(page);
    let page = if page == "/" { CARD_OF_HOME } else { page };
    format!("{CARDS}{page}{CARD}")
}

/// The path of the page that a card is of, from the card's; whether there is such a page is for others to say.
pub fn card_page(card: &str) -> Option<&str> {
    match card.strip_prefix(CARDS)?.strip_suffix(CARD)? {
        CARD_OF_HOME => Some("/"),
        "/" => None,
        page => Some(page),
    }
}

/// The folder of all cards, and the ending of each.
const CARDS: &str = "/cards";
const CARD: &str = ".png";

/// Stands for the home page, whose path has no name.
const CARD_OF_HOME: &str = "/home";

/// An absolute address: the public origin from `site.toml`, and a path.
pub fn absolute(base_url: &str, path: &str) -> String {
    if path == "/" { format!("{base_url}/") } else { format!("{base_url}{path}") }
}

/// Page `number` of a list; the first one has no query.
pub fn paged(path: &str, number: usize) -> String {
    if number <= 1 { path.to_owned() } else { format!("{path}?page={number}") }
}

/// Page `number` of a list in another order than its own.
pub fn ordered(path: &str, order: Option<&str>, number: usize) -> String {
    drawn(path, &[], None, order, number)
}

/// Page `number` of a list under filters, of those records alone that come from somewhere, in another order than its own.
pub fn drawn(
    path: &str,
    filters: &[(&'static str, String)],
    from: Option<&str>,
    order: Option<&str>,
    number: usize,
) -> String {
    let word = |name, value: Option<&str>| value.map(|value| (name, value.to_owned()));
    let words = [word("from", from), word("order", order)];
    let parameters: Vec<(&'static str, String)> = filters.iter().cloned().chain(words.into_iter().flatten()).collect();
    filtered(path, &parameters, number)
}

/// The collaborations of some years, of a country, or of two countries together.
pub fn collaborations(lang: Lang, years: Option<Years>, between: &[&Country]) -> String {
    drawn(&list(lang, Kind::Collaboration), &narrowing(years, between), None, None, 1)
}

/// The parameters of a narrowed list: the countries are at most two.
pub fn narrowing(years: Option<Years>, between: &[&Country]) -> Vec<(&'static str, String)> {
    let years = years.map(|years| ("year", years.to_string()));
    let countries = ["country", "with"].into_iter().zip(between).map(|(name, country)| (name, in_query(country)));
    years.into_iter().chain(countries).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_leads_back_to_its_page() {
        let week = "2024-11-02".parse().expect("a date");
        let mut all = vec![
            Address::Home,
            Address::Compare,
            Address::Paths,
            Address::Search,
            Address::Names("로제".into()),
            Address::Names("!!!".into()),
            Address::Reports,
            Address::Report(ReportName::Stale),
            Address::Claims,
            Address::Contests,
            Address::Network("rose".into()),
            Address::Rankings,
            Address::Ranking(RankingName::Pairs),
            Address::Matrix,
            Address::Timeline,
            Address::Year(2024),
            Address::Versus("rose".into()),
            Address::Pair("bruno-mars".into(), "rose".into()),
            Address::ChartWeek { chart: "billboard-hot-100".into(), week },
            run(Shelf::Collaborations, "apt", "billboard-hot-100"),
            run(Shelf::Works, "butter", "billboard-hot-100"),
            Address::Record(RecordRef::new(Kind::Edition, "grammys/68")),
        ];
        for kind in Kind::ALL.iter().filter(|kind| !matches!(kind, Kind::Edition)) {
            all.push(Address::Record(RecordRef::new(*kind, "some-slug")));
            if *kind != Kind::Page {
                all.push(Address::List(*kind));
            }
        }
        for address in all {
            for lang in Lang::ALL {
                assert_eq!(Address::parse(&address.path(lang)), Some((lang, address.clone())));
            }
        }
    }

    #[test]
    fn a_path_that_is_not_canonical_is_no_page() {
        for path in
            ["", "//", "/ko/", "/artists/", "/Artists", "/artists/Rose", "/pages", "/kontakt", "/charts/x/2024-1-1"]
        {
            assert!(Address::parse(path).is_none(), "{path}");
        }
    }

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
    fn a_card_leads_back_to_its_page() {
        for page in ["/", "/ko", "/artists/rose", "/names/%EB%A1%9C%EC%A0%9C", "/awards/grammys/68"] {
            assert_eq!(card_page(&card(page)), Some(page));
        }
        assert_eq!(card("/artists?page=2"), "/cards/artists.png");
        assert_eq!([card_page("/artists/rose.png"), card_page("/cards/.png")], [None, None]);
    }

    #[test]
    fn the_home_page_alone_ends_in_a_slash() {
        assert_eq!(absolute("https://duet.example", &home(Lang::En)), "https://duet.example/");
        assert_eq!(home(Lang::Ko), "/ko");
    }
}
