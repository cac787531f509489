//! Where an address leads that is no page: to the record's new address, to a reason, or near something.

use super::{ReadError, Snapshot};
use crate::model::{Date, Kind, Lang, RecordRef, Shelf};
use crate::text::fold;
use crate::urls::Address;
use rusqlite::{Connection, OptionalExtension, named_params};

/// What became of an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Elsewhere {
    /// The page has another address now.
    Moved(Address),
    /// It was taken down for good.
    Gone { reason: String, on: Option<Date> },
}

/// A record whose name is near to a word that leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearTitle {
    pub record: RecordRef,
    pub title: String,
    /// Its name in its own script, and that script's language.
    pub native: Option<(String, String)>,
}

impl Snapshot {
    /// What became of an address that no page answers. `None`: nothing is known of it, or the record is where the
    /// address says.
    ///
    /// Former slugs lead to their records, in every page below them too; either shelf leads to the other.
    ///
    /// # Errors
    /// When a query fails.
    pub fn elsewhere(&self, address: &Address) -> Result<Option<Elsewhere>, ReadError> {
        self.with(|connection| {
            let now = current(connection, address)?;
            if now.as_ref() == Some(address) {
                return Ok(None);
            }
            if let Some(gone) = gone(connection, address)? {
                return Ok(Some(gone));
            }
            Ok(now.map(Elsewhere::Moved))
        })
    }

    /// At most `most` records to offer in place of `wanted`, the last part of an address that leads nowhere; records
    /// of `kind` first among equals.
    ///
    /// # Errors
    /// When a query fails.
    pub fn near_titles(&self, wanted: &str, kind: Option<Kind>, most: usize) -> Result<Vec<NearTitle>, ReadError> {
        /// Enough for the site many times over, and a bound on what a stranger's typing can cost.
        const CANDIDATES: u32 = 20_000;
        let wanted: String = wanted.chars().flat_map(char::to_lowercase).take(100).collect();
        let length = wanted.chars().count();
        if length == 0 {
            return Ok(Vec::new());
        }
        let slack = length / 3 + 1;
        let mut found: Vec<(usize, bool, NearTitle)> = self.with(|connection| {
            let mut query = connection.prepare_cached(include_str!("../sql/near_titles.sql"))?;
            let mut rows = query.query(named_params! {
                ":shortest": i64::try_from(length.saturating_sub(slack).max(1)).unwrap_or(i64::MAX),
                ":longest": i64::try_from(length + slack).unwrap_or(i64::MAX),
                ":most": CANDIDATES,
            })?;
            let mut found = Vec::new();
            while let Some(row) = rows.next()? {
                let slug: String = row.get("slug")?;
                let title: String = row.get("title")?;
                let native: Option<String> = row.get("native")?;
                let Some(distance) = distance(&wanted, slack, &slug, &title, native.as_deref()) else { continue };
                let record = RecordRef::new(parse_kind(row.get("kind")?)?, slug);
                let other_kind = kind.is_some_and(|kind| kind != record.kind);
                let native = native.zip(row.get("native_lang")?);
                found.push((distance, other_kind, NearTitle { record, title, native }));
            }
            Ok(found)
        })?;
        found.sort_by(|a, b| (a.0, a.1, &a.2.title, &a.2.record).cmp(&(b.0, b.1, &b.2.title, &b.2.record)));
        Ok(found.into_iter().take(most).map(|(_, _, near)| near).collect())
    }
}

/// How many slips of the finger lie between the word and the nearest of a record's names; `None` past `slack`.
fn distance(wanted: &str, slack: usize, slug: &str, title: &str, native: Option<&str>) -> Option<usize> {
    let last = slug.rsplit('/').next().unwrap_or(slug);
    let (folded, title) = (fold(wanted), fold(title));
    [Some((wanted, last)), Some((&folded, &title)), native.map(|native| (wanted, native))]
        .into_iter()
        .flatten()
        .map(|(wanted, name)| strsim::damerau_levenshtein(wanted, name))
        .min()
        .filter(|distance| *distance <= slack)
}

fn parse_kind(word: String) -> Result<Kind, ReadError> {
    Kind::parse(&word).ok_or(ReadError::Value { value: word, expected: "a kind of record" })
}

/// The address under which the records of `address` are found today; `None` where one of them is not known at all.
fn current(connection: &Connection, address: &Address) -> Result<Option<Address>, ReadError> {
    Ok(match address {
        Address::Record(RecordRef { kind: Kind::Edition, slug }) => {
            match (successor(connection, Kind::Edition, slug)?, slug.split_once('/')) {
                (Some(now), _) => Some(Address::Record(now)),
                (None, Some((award, edition))) => match successor(connection, Kind::Award, award)? {
                    Some(now) if now.slug != award => {
                        let slug = format!("{}/{edition}", now.slug);
                        successor(connection, Kind::Edition, &slug)?.map(Address::Record)
                    }
                    _ => None,
                },
                (None, None) => None,
            }
        }
        Address::Record(record) => successor(connection, record.kind, &record.slug)?.map(Address::Record),
        Address::Run { shelf, work, chart } => {
            let work = successor(connection, shelf.kind(), work)?;
            let chart = successor(connection, Kind::Chart, chart)?;
            work.zip(chart).map(|(work, chart)| {
                let shelf = if work.kind == Kind::Collaboration { Shelf::Collaborations } else { Shelf::Works };
                Address::Run { shelf, work: work.slug, chart: chart.slug }
            })
        }
        Address::ChartWeek { chart, week } => {
            successor(connection, Kind::Chart, chart)?.map(|now| Address::ChartWeek { chart: now.slug, week: *week })
        }
        Address::Home | Address::List(_) => Some(address.clone()),
    })
}

fn successor(connection: &Connection, kind: Kind, slug: &str) -> Result<Option<RecordRef>, ReadError> {
    let other = match kind {
        Kind::Collaboration => Kind::Work,
        Kind::Work => Kind::Collaboration,
        kind => kind,
    };
    let mut query = connection.prepare_cached(include_str!("../sql/successor.sql"))?;
    let parameters = named_params! { ":kind": kind.as_str(), ":other": other.as_str(), ":slug": slug };
    let found = query
        .query_row(parameters, |row| Ok((row.get::<_, String>("kind")?, row.get::<_, String>("slug")?)))
        .optional()?;
    found.map(|(kind, slug)| Ok(RecordRef::new(parse_kind(kind)?, slug))).transpose()
}

fn gone(connection: &Connection, address: &Address) -> Result<Option<Elsewhere>, ReadError> {
    let mut query = connection.prepare_cached(include_str!("../sql/gone.sql"))?;
    let found = query
        .query_row(named_params! { ":address": address.path(Lang::En) }, |row| {
            Ok((row.get::<_, String>("reason")?, row.get::<_, Option<String>>("day")?))
        })
        .optional()?;
    found
        .map(|(reason, day)| {
            let on = day
                .map(|day| day.parse().map_err(|_| ReadError::Value { value: day, expected: "a date" }))
                .transpose()?;
            Ok(Elsewhere::Gone { reason, on })
        })
        .transpose()
}
