//! A market: the artists, companies, charts and collaborations of a country; and the list of markets.

use super::claim::Claim;
use super::list::{Listed, bounds, total};
use super::prose::{Segment, prose};
use super::queries::{all, sql};
use super::{Dossier, Link, ReadError, Snapshot, Term, WorkLine};
use crate::model::{ArtistKind, Country, Date, Kind, Lang, Ranks, Verdict};
use rusqlite::{Connection, Row, named_params};

/// Everything on a market's page.
#[derive(Debug, Clone, PartialEq)]
pub struct MarketPage {
    pub dossier: Dossier,
    pub prose: Vec<Segment>,
    /// ISO 3166-1 alpha-2 in capitals.
    pub country: String,
    /// Whether a file tells of it; otherwise records alone do, and its title is the code.
    pub written: bool,
    /// Those in most collaborations, and how many there are in all.
    pub artists: Listed<MarketArtist>,
    /// With which countries its artists met, its own among them, the most frequent first.
    pub bridges: Vec<Bridge>,
    pub companies: Vec<MarketCompany>,
    pub charts: Vec<MarketChart>,
    /// One page of the collaborations that an artist of the country is in, or of those with one country; the latest first.
    pub collaborations: Listed<WorkLine>,
    /// About its artists, or naming one; those about the market itself stand in the dossier.
    pub articles: Vec<Link>,
    /// What sources say of its artists, opinions apart: the first of them, and what came of all.
    pub claims: Vec<Claim>,
    pub verdicts: Vec<(Verdict, u32)>,
}

/// The collaborations of a country's artists with those of another, or of the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bridge {
    pub partner: Country,
    pub works: u32,
}

/// Artists, articles and claims that a market's page shows at most: each has a list of its own, or says how many there are.
const ARTISTS: i64 = 100;
const ARTICLES: i64 = 50;
const CLAIMS: i64 = 20;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarketArtist {
    pub artist: Link,
    pub kind: ArtistKind,
    /// How many collaborations it is in.
    pub works: u32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarketCompany {
    pub company: Link,
    pub kind: Term,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarketChart {
    pub chart: Link,
    pub ranks: Ranks,
    /// The last week of which rows are held; `None` where no row is.
    pub last_held: Option<Date>,
}

/// A market in the list of markets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarketLine {
    /// `None`: no file tells of it.
    pub market: Option<Link>,
    pub country: String,
    pub artists: u32,
    pub companies: u32,
    pub charts: u32,
}

impl Snapshot {
    /// The page of a market, with page `number` (from 1) of its collaborations: all, or those `with` one country, where an
    /// empty code stands for partners of whom nobody says whence they are. `None` where neither a file nor an artist, a
    /// company or a chart tells of the country.
    ///
    /// # Errors
    /// When a query fails.
    pub fn market(&self, slug: &str, with: Option<&Country>, number: usize) -> Result<Option<MarketPage>, ReadError> {
        self.with(|connection| {
            let found = Dossier::find(connection, Kind::Market, slug, Lang::En)?;
            let written = found.is_some();
            let country = slug.to_ascii_uppercase();
            let dossier = found.unwrap_or_else(|| Dossier::unwritten(Kind::Market, slug, &country));
            let page = page(connection, dossier, country, with, number)?;
            let held = page.artists.total + page.companies.len() + page.charts.len() > 0;
            Ok((written || held).then_some(MarketPage { written, ..page }))
        })
    }

    /// All markets, those without a file last: there are no more of them than countries.
    ///
    /// # Errors
    /// When the query fails.
    pub fn markets(&self) -> Result<Vec<MarketLine>, ReadError> {
        self.with(|connection| {
            let line = |market: Option<Link>, row: &Row<'_>| {
                Ok(MarketLine {
                    market,
                    country: row.get("country")?,
                    artists: row.get("artists")?,
                    companies: row.get("companies")?,
                    charts: row.get("charts")?,
                })
            };
            let mut markets =
                all(connection, sql!("market_list"), [], |row| line(Some(Link::read(row, "record")?), row))?;
            markets.extend(all(connection, sql!("market_unwritten"), [], |row| line(None, row))?);
            Ok(markets)
        })
    }
}

fn page(
    connection: &Connection,
    dossier: Dossier,
    country: String,
    with: Option<&Country>,
    number: usize,
) -> Result<MarketPage, ReadError> {
    let of = named_params! { ":country": country };
    let first = named_params! { ":country": country, ":limit": ARTISTS };
    let artists = Listed {
        rows: all(connection, sql!("market_artists"), first, |row| {
            Ok(MarketArtist { artist: Link::read(row, "artist")?, kind: row.get("act")?, works: row.get("works")? })
        })?,
        total: total(connection, sql!("market_total"), of)?,
    };
    let companies = all(connection, sql!("market_companies"), of, |row| {
        Ok(MarketCompany { company: Link::read(row, "company")?, kind: Term::read(row, "word")? })
    })?;
    let charts = all(connection, sql!("market_charts"), of, |row| {
        Ok(MarketChart { chart: Link::read(row, "chart")?, ranks: row.get("ranks")?, last_held: row.get("last_held")? })
    })?;
    let bridges = all(connection, sql!("market_bridges"), of, |row| {
        Ok(Bridge { partner: row.get("partner_country")?, works: row.get("works")? })
    })?;
    let collaborations = collaborations(connection, &country, with, number, &bridges)?;
    let about = named_params! { ":country": country, ":market": dossier.id, ":limit": ARTICLES };
    let told = named_params! { ":country": country, ":limit": CLAIMS };
    Ok(MarketPage {
        prose: prose(connection, dossier.id)?,
        written: true,
        artists,
        bridges,
        companies,
        charts,
        collaborations,
        articles: all(connection, sql!("market_articles"), about, |row| Link::read(row, "article"))?,
        claims: Claim::list(connection, sql!("market_claims"), told)?,
        verdicts: all(connection, sql!("market_verdicts"), of, |row| Ok((row.get("verdict")?, row.get("total")?)))?,
        dossier,
        country,
    })
}

fn collaborations(
    connection: &Connection,
    country: &str,
    with: Option<&Country>,
    number: usize,
    bridges: &[Bridge],
) -> Result<Listed<WorkLine>, ReadError> {
    let (limit, offset) = bounds(number);
    let Some(with) = with else {
        let paged = named_params! { ":country": country, ":limit": limit, ":offset": offset };
        return Ok(Listed {
            rows: WorkLine::list(connection, sql!("market_collaborations"), paged)?,
            total: total(connection, sql!("market_collaborations_count"), named_params! { ":country": country })?,
        });
    };
    let paged = named_params! { ":country": country, ":partner": with.as_str(), ":limit": limit, ":offset": offset };
    let met = bridges.iter().find(|bridge| bridge.partner == *with);
    Ok(Listed {
        rows: WorkLine::list(connection, sql!("market_met"), paged)?,
        total: met.map_or(0, |bridge| bridge.works as usize),
    })
}
