//! A company: its ties both ways, its artists, its works, its charts and awards; and the list of companies.

use super::list::{Listed, bounds, records};
use super::prose::{Segment, prose};
use super::queries::{all, one, sql};
use super::{Dossier, Link, ReadError, Snapshot, Term, WorkLine};
use crate::model::{Kind, Lang, PartialDate};
use rusqlite::{Connection, named_params};

/// Everything on a company's page.
#[derive(Debug, Clone, PartialEq)]
pub struct CompanyPage {
    pub dossier: Dossier,
    pub prose: Vec<Segment>,
    pub kind: Term,
    /// ISO 3166-1 alpha-2 in capitals.
    pub country: Option<String>,
    /// The country's market, where there is a record of it.
    pub market: Option<Link>,
    pub disambiguation: Option<String>,
    pub begins: Option<PartialDate>,
    pub ends: Option<PartialDate>,
    pub ties: Vec<TieLine>,
    pub artists: Vec<ArtistTie>,
    pub works: Vec<CompanyWork>,
    pub charts: Vec<Link>,
    pub awards: Vec<Link>,
}

/// A tie to another company, worded from the page's end of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TieLine {
    pub kind: Term,
    pub other: Link,
    pub begins: Option<PartialDate>,
    pub ends: Option<PartialDate>,
}

/// An artist's tie to the company.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArtistTie {
    pub kind: Term,
    pub artist: Link,
    pub begins: Option<PartialDate>,
    pub ends: Option<PartialDate>,
}

/// A work, and what the company had to do with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompanyWork {
    pub work: WorkLine,
    pub roles: Vec<Term>,
    /// It made the work, as a party to it.
    pub party: bool,
}

/// A company in the list of companies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompanyLine {
    pub company: Link,
    pub kind: Term,
    pub country: Option<String>,
    pub disambiguation: Option<String>,
    pub artists: u32,
    pub works: u32,
}

/// How the list of companies is ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CompanyOrder {
    Name,
    /// Those with most works first.
    Works,
}

impl Snapshot {
    /// The page of a company; `None` where there is none of this slug.
    ///
    /// # Errors
    /// When a query fails.
    pub fn company(&self, slug: &str) -> Result<Option<CompanyPage>, ReadError> {
        self.with(|connection| {
            let Some(dossier) = Dossier::find(connection, Kind::Company, slug, Lang::En)? else { return Ok(None) };
            let id = dossier.id;
            let of = named_params! { ":company": id };
            let prose = prose(connection, dossier.id)?;
            let ties = all(connection, sql!("company_ties"), of, |row| {
                Ok(TieLine {
                    kind: Term::read(row, "word")?,
                    other: Link::read(row, "other")?,
                    begins: row.get("begins")?,
                    ends: row.get("ends")?,
                })
            })?;
            let artists = all(connection, sql!("company_artists"), of, |row| {
                Ok(ArtistTie {
                    kind: Term::read(row, "word")?,
                    artist: Link::read(row, "artist")?,
                    begins: row.get("begins")?,
                    ends: row.get("ends")?,
                })
            })?;
            let works = works(connection, dossier.id)?;
            let charts = all(connection, sql!("company_charts"), of, |row| Link::read(row, "chart"))?;
            let awards = all(connection, sql!("company_awards"), of, |row| Link::read(row, "award"))?;
            one(connection, sql!("company"), of, |row| {
                Ok(CompanyPage {
                    prose,
                    kind: Term::read(row, "word")?,
                    country: row.get("country")?,
                    market: Link::find(row, "market")?,
                    disambiguation: row.get("disambiguation")?,
                    begins: row.get("begins")?,
                    ends: row.get("ends")?,
                    ties,
                    artists,
                    works,
                    charts,
                    awards,
                    dossier,
                })
            })
        })
    }

    /// One page of all companies, `number` from 1.
    ///
    /// # Errors
    /// When a query fails.
    pub fn companies(&self, order: CompanyOrder, number: usize) -> Result<Listed<CompanyLine>, ReadError> {
        let query = match order {
            CompanyOrder::Name => sql!("company_list"),
            CompanyOrder::Works => sql!("company_list_by_works"),
        };
        let (limit, offset) = bounds(number);
        self.with(|connection| {
            let rows = all(connection, query, named_params! { ":limit": limit, ":offset": offset }, |row| {
                Ok(CompanyLine {
                    company: Link::read(row, "record")?,
                    kind: Term::read(row, "word")?,
                    country: row.get("country")?,
                    disambiguation: row.get("disambiguation")?,
                    artists: row.get("artists")?,
                    works: row.get("works")?,
                })
            })?;
            Ok(Listed { rows, total: records(connection, Kind::Company, Lang::En)? })
        })
    }
}

/// The query gives one row a role, so that rows of one work follow each other.
fn works(connection: &Connection, company: i64) -> Result<Vec<CompanyWork>, ReadError> {
    let rows = all(connection, sql!("company_works"), named_params! { ":company": company }, |row| {
        Ok(CompanyWork { work: WorkLine::read(row)?, roles: vec![Term::read(row, "role")?], party: row.get("party")? })
    })?;
    let mut works: Vec<CompanyWork> = Vec::new();
    for row in rows {
        match works.last_mut().filter(|last| last.work.link == row.work.link) {
            Some(last) => {
                last.roles.extend(row.roles);
                last.party |= row.party;
            }
            None => works.push(CompanyWork { work: row.work.credited(connection)?, ..row }),
        }
    }
    Ok(works)
}
