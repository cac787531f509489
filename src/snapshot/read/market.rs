//! A market: the artists, companies, charts and collaborations of a country; and the list of markets.

use super::list::{Listed, bounds, total};
use super::prose::{Segment, prose};
use super::queries::{all, one, sql};
use super::{Dossier, Link, ReadError, Snapshot, Term, WorkLine};
use crate::model::{ArtistKind, Date, Kind, Lang, Ranks};
use rusqlite::named_params;

/// Everything on a market's page.
#[derive(Debug, Clone, PartialEq)]
pub struct MarketPage {
    pub dossier: Dossier,
    pub prose: Vec<Segment>,
    /// ISO 3166-1 alpha-2 in capitals.
    pub country: String,
    pub artists: Vec<MarketArtist>,
    pub companies: Vec<MarketCompany>,
    pub charts: Vec<MarketChart>,
    /// One page of the collaborations that an artist of the country is in, the latest first.
    pub collaborations: Listed<WorkLine>,
}

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
    pub market: Link,
    pub country: String,
    pub artists: u32,
    pub companies: u32,
    pub charts: u32,
}

impl Snapshot {
    /// The page of a market, with page `number` (from 1) of its collaborations; `None` where there is none of this
    /// slug.
    ///
    /// # Errors
    /// When a query fails.
    pub fn market(&self, slug: &str, number: usize) -> Result<Option<MarketPage>, ReadError> {
        self.with(|connection| {
            let Some(dossier) = Dossier::find(connection, Kind::Market, slug, Lang::En)? else { return Ok(None) };
            let country = one(connection, sql!("market"), named_params! { ":market": dossier.id }, |row| {
                row.get::<_, String>("country")
            })?;
            let Some(country) = country else { return Ok(None) };
            let of = named_params! { ":country": country };
            let artists = all(connection, sql!("market_artists"), of, |row| {
                Ok(MarketArtist { artist: Link::read(row, "artist")?, kind: row.get("act")?, works: row.get("works")? })
            })?;
            let companies = all(connection, sql!("market_companies"), of, |row| {
                Ok(MarketCompany { company: Link::read(row, "company")?, kind: Term::read(row, "word")? })
            })?;
            let charts = all(connection, sql!("market_charts"), of, |row| {
                Ok(MarketChart {
                    chart: Link::read(row, "chart")?,
                    ranks: row.get("ranks")?,
                    last_held: row.get("last_held")?,
                })
            })?;
            let (limit, offset) = bounds(number);
            let paged = named_params! { ":country": country, ":limit": limit, ":offset": offset };
            let collaborations = Listed {
                rows: WorkLine::list(connection, sql!("market_collaborations"), paged)?,
                total: total(connection, sql!("market_collaborations_count"), of)?,
            };
            let prose = prose(connection, dossier.id)?;
            Ok(Some(MarketPage { dossier, prose, country, artists, companies, charts, collaborations }))
        })
    }

    /// All markets: there are no more of them than countries.
    ///
    /// # Errors
    /// When the query fails.
    pub fn markets(&self) -> Result<Vec<MarketLine>, ReadError> {
        self.with(|connection| {
            all(connection, sql!("market_list"), [], |row| {
                Ok(MarketLine {
                    market: Link::read(row, "record")?,
                    country: row.get("country")?,
                    artists: row.get("artists")?,
                    companies: row.get("companies")?,
                    charts: row.get("charts")?,
                })
            })
        })
    }
}
