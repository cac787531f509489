//! A company: its ties both ways, its artists, its works, its charts and awards; and the list of companies.

use super::list::{Listed, NarrowedTo, bounds};
use super::prose::{Segment, prose};
use super::queries::{all, one, sql};
use super::work::amount;
use super::{Dossier, Link, ReadError, Snapshot, Term, WorkLine};
use crate::model::{Amount, Crossing, Date, HeldThen, Kind, Lang, PartialDate, Tenure};
use rusqlite::{Connection, named_params};

/// Everything on a company's page.
#[derive(Debug, Clone, PartialEq)]
pub struct CompanyPage {
    pub dossier: Dossier,
    pub prose: Vec<Segment>,
    pub kind: Term,
    /// ISO 3166-1 alpha-2 in capitals.
    pub country: Option<String>,
    pub disambiguation: Option<String>,
    pub begins: Option<PartialDate>,
    pub ends: Option<PartialDate>,
    pub ties: Vec<TieLine>,
    /// Newest first.
    pub deals: Vec<DealLine>,
    pub artists: Vec<ArtistTie>,
    /// The artists of companies that belong or belonged to it.
    pub label_artists: Vec<LabelTie>,
    pub reach: CompanyReach,
    /// One page of the collaborations of its artists, the latest first.
    pub crossings: Listed<(WorkLine, Crossing, Vec<Link>)>,
    /// Those it worked with most.
    pub counterparts: Vec<Counterpart>,
    /// Deals apart.
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

impl ArtistTie {
    /// When it held.
    pub fn tenure(&self) -> Tenure {
        Tenure { begins: self.begins, ends: self.ends }
    }
}

/// An artist's tie to a company that belongs or belonged to the page's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabelTie {
    pub house: Link,
    pub tie: ArtistTie,
    /// When the company belonged to it; `None`: always, as nobody says otherwise.
    pub owned: Option<Tenure>,
}

impl LabelTie {
    /// Whether the artist was surely with the company while it surely belonged to the page's.
    pub fn is_sure(&self, on: PartialDate, told: Date) -> bool {
        let sure = |tenure: Tenure| tenure.on(on, told) == HeldThen::Surely;
        sure(self.tie.tenure()) && self.owned.is_none_or(sure)
    }
}

/// A deal, and what is known of its worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DealLine {
    pub deal: WorkLine,
    pub amount: Option<Amount>,
    pub sources: Vec<Link>,
}

/// The collaborations of artists who were signed to a company when they came out, counted by where the others were.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CompanyReach {
    pub inside: u32,
    pub across: u32,
    pub unknown: u32,
}

/// Another company, whose artists worked with those of this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counterpart {
    pub company: Link,
    pub works: u32,
    pub deals: u32,
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

/// What a list of companies is narrowed to; nothing by default.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CompaniesNarrowed {
    /// A word of `vocab.toml`.
    pub kind: Option<String>,
    /// In two letters.
    pub country: Option<String>,
}

/// A page of the list of companies, and what the list can be narrowed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompaniesPage {
    pub companies: Listed<CompanyLine>,
    /// Under the other bound, with how many companies there are of each.
    pub kinds: Vec<(Term, u32)>,
    /// The same of the countries that most are of.
    pub countries: Vec<(String, u32)>,
}

/// How the list of companies is ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CompanyOrder {
    Name,
    /// Those with most works first.
    Works,
}

/// Artists of the companies a company owns that are looked through: more than any music group has here, and a bound.
const LABEL_ARTISTS: i64 = 500;

/// Counterparts that a page lists: those that stand out, and no directory.
const COUNTERPARTS: i64 = 20;

impl Snapshot {
    /// The page of a company, with page `number` (from 1) of the collaborations of its artists; `None` where there is none of this slug.
    ///
    /// # Errors
    /// When a query fails.
    pub fn company(&self, slug: &str, number: usize) -> Result<Option<CompanyPage>, ReadError> {
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
            let label_artists = label_artists(connection, id)?;
            let (deals, works) = (deals(connection, id)?, works(connection, id)?);
            let reach = reach(connection, id)?;
            let crossings = crossings(connection, id, number, reach)?;
            let counterparts = named_params! { ":company": id, ":limit": COUNTERPARTS };
            let counterparts = all(connection, sql!("company_counterparts"), counterparts, |row| {
                Ok(Counterpart {
                    company: Link::read(row, "other")?,
                    works: row.get("works")?,
                    deals: row.get("deals")?,
                })
            })?;
            let charts = all(connection, sql!("company_charts"), of, |row| Link::read(row, "chart"))?;
            let awards = all(connection, sql!("company_awards"), of, |row| Link::read(row, "award"))?;
            one(connection, sql!("company"), of, |row| {
                Ok(CompanyPage {
                    prose,
                    kind: Term::read(row, "word")?,
                    country: row.get("country")?,
                    disambiguation: row.get("disambiguation")?,
                    begins: row.get("begins")?,
                    ends: row.get("ends")?,
                    ties,
                    deals,
                    artists,
                    label_artists,
                    reach,
                    crossings,
                    counterparts,
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
    pub fn companies(
        &self,
        order: CompanyOrder,
        narrowed: &CompaniesNarrowed,
        number: usize,
    ) -> Result<CompaniesPage, ReadError> {
        let ordering = match order {
            CompanyOrder::Name => "title",
            CompanyOrder::Works => "works",
        };
        let (limit, offset) = bounds(number);
        let bounds = NarrowedTo { stubs: None, country: narrowed.country.as_deref(), word: narrowed.kind.as_deref() };
        let of = named_params! {
            ":ordering": ordering,
            ":country": bounds.country,
            ":word": bounds.word,
            ":limit": limit,
            ":offset": offset,
        };
        self.with(|connection| {
            let rows = all(connection, sql!("company_list"), of, |row| {
                Ok(CompanyLine {
                    company: Link::read(row, "record")?,
                    kind: Term::read(row, "word")?,
                    country: row.get("country")?,
                    disambiguation: row.get("disambiguation")?,
                    artists: row.get("artists")?,
                    works: row.get("works")?,
                })
            })?;
            Ok(CompaniesPage {
                companies: Listed { rows, total: bounds.total(connection, Kind::Company)? },
                kinds: bounds.words(connection, Kind::Company, Some("company_kinds"), |row| Term::read(row, "word"))?,
                countries: bounds.countries(connection, Kind::Company)?,
            })
        })
    }
}

fn label_artists(connection: &Connection, company: i64) -> Result<Vec<LabelTie>, ReadError> {
    let of = named_params! { ":company": company, ":limit": LABEL_ARTISTS };
    all(connection, sql!("company_label_artists"), of, |row| {
        let owned = Tenure { begins: row.get("owned_from")?, ends: row.get("owned_to")? };
        Ok(LabelTie {
            house: Link::read(row, "house")?,
            tie: ArtistTie {
                kind: Term::read(row, "word")?,
                artist: Link::read(row, "artist")?,
                begins: row.get("begins")?,
                ends: row.get("ends")?,
            },
            owned: (!row.get::<_, bool>("always")?).then_some(owned),
        })
    })
}

fn deals(connection: &Connection, company: i64) -> Result<Vec<DealLine>, ReadError> {
    let rows = all(connection, sql!("company_deals"), named_params! { ":company": company }, |row| {
        Ok((WorkLine::read(row)?, amount(row)?))
    })?;
    let line = |(deal, amount): (WorkLine, Option<Amount>)| {
        let of = named_params! { ":work": deal.id };
        let sources = all(connection, sql!("sources_of_work"), of, |row| Link::read(row, "source"))?;
        Ok(DealLine { deal: deal.credited(connection)?, amount, sources })
    };
    rows.into_iter().map(line).collect()
}

fn reach(connection: &Connection, company: i64) -> Result<CompanyReach, ReadError> {
    let of = named_params! { ":company": company };
    let counts: Vec<(Crossing, u32)> =
        all(connection, sql!("company_crossing_counts"), of, |row| Ok((row.get("word")?, row.get("works")?)))?;
    let count = |wanted| counts.iter().find(|(crossing, _)| *crossing == wanted).map_or(0, |(_, works)| *works);
    Ok(CompanyReach {
        inside: count(Crossing::Inside),
        across: count(Crossing::Across),
        unknown: count(Crossing::Unknown),
    })
}

fn crossings(
    connection: &Connection,
    company: i64,
    number: usize,
    reach: CompanyReach,
) -> Result<Listed<(WorkLine, Crossing, Vec<Link>)>, ReadError> {
    let (limit, offset) = bounds(number);
    let of = named_params! { ":company": company, ":limit": limit, ":offset": offset };
    let rows = all(connection, sql!("company_crossings"), of, |row| {
        Ok((WorkLine::read(row)?, row.get::<_, Crossing>("word")?))
    })?;
    let line = |(work, crossing): (WorkLine, Crossing)| -> Result<_, ReadError> {
        let of = named_params! { ":work": work.id };
        let companies = all(connection, sql!("signed_of_work"), of, |row| Link::read(row, "company"))?;
        Ok((work.credited(connection)?, crossing, companies))
    };
    let total = [reach.inside, reach.across, reach.unknown].into_iter().map(|works| works as usize).sum();
    Ok(Listed { rows: rows.into_iter().map(line).collect::<Result<_, _>>()?, total })
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
