//! Where an address leads that is no page: to the record's new address, to a reason, or near something.

use super::parts::Link;
use super::queries::{all, one, sql};
use super::{ReadError, Snapshot};
use crate::model::{Date, Kind, Lang, RecordRef, Shelf};
use crate::text::{fold, slips};
use crate::urls::{Address, in_order};
use rusqlite::{Connection, Row, named_params};

/// What became of an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Elsewhere {
    /// The page has another address now.
    Moved(Address),
    /// It was taken down for good.
    Gone { reason: String, on: Option<Date> },
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
    pub fn near_titles(&self, wanted: &str, kind: Option<Kind>, most: usize) -> Result<Vec<Link>, ReadError> {
        /// Enough for the site many times over, and a bound on what a stranger's typing can cost.
        const CANDIDATES: u32 = 20_000;
        let wanted: String = wanted.chars().flat_map(char::to_lowercase).take(100).collect();
        let length = wanted.chars().count();
        if length == 0 {
            return Ok(Vec::new());
        }
        let (folded, slack) = (fold(&wanted), length / 3 + 1);
        let parameters = named_params! {
            ":shortest": i64::try_from(length.saturating_sub(slack).max(1)).unwrap_or(i64::MAX),
            ":longest": i64::try_from(length + slack).unwrap_or(i64::MAX),
            ":most": CANDIDATES,
        };
        // Thousands of rows are looked at for a handful that is near: only those are read in full.
        let near = |row: &Row<'_>| -> rusqlite::Result<Option<usize>> {
            let slug = row.get_ref("record_slug")?.as_str()?;
            let slug = slug.rsplit('/').next().and_then(|last| slips(&wanted, last, slack));
            let title = slips(&folded, &fold(row.get_ref("record_title")?.as_str()?), slack);
            let native = row.get_ref("record_native")?.as_str_or_null()?;
            let native = native.and_then(|native| slips(&wanted, native, slack));
            Ok([slug, title, native].into_iter().flatten().min())
        };
        let found = self.with(|connection| {
            all(connection, sql!("near_titles"), parameters, |row| {
                let Some(distance) = near(row)? else { return Ok(None) };
                let record = Link::read(row, "record")?;
                Ok(Some((distance, kind.is_some_and(|kind| kind != record.kind), record)))
            })
        })?;
        let mut found: Vec<(usize, bool, Link)> = found.into_iter().flatten().collect();
        found.sort_by(|a, b| {
            (a.0, a.1, &a.2.title, a.2.kind, &a.2.slug).cmp(&(b.0, b.1, &b.2.title, b.2.kind, &b.2.slug))
        });
        Ok(found.into_iter().take(most).map(|(_, _, record)| record).collect())
    }
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
        Address::Home
        | Address::List(_)
        | Address::Claims
        | Address::Compare
        | Address::Paths
        | Address::Search
        | Address::Names(_)
        | Address::Contests
        | Address::Data
        | Address::Rankings
        | Address::Ranking(_)
        | Address::Matrix
        | Address::Timeline
        | Address::Year(_)
        | Address::Reports
        | Address::Report(_) => Some(address.clone()),
        Address::Network(artist) => successor(connection, Kind::Artist, artist)?.map(|now| Address::Network(now.slug)),
        Address::Versus(artist) => successor(connection, Kind::Artist, artist)?.map(|now| Address::Versus(now.slug)),
        Address::Pair(one, other) => {
            let one = successor(connection, Kind::Artist, one)?;
            let other = successor(connection, Kind::Artist, other)?;
            // Two slugs of one artist are no pair.
            one.zip(other).filter(|(one, other)| one != other).map(|(one, other)| in_order(&one.slug, &other.slug))
        }
    })
}

/// The record that a slug of a kind leads to today, on the other shelf too.
pub(super) fn successor(connection: &Connection, kind: Kind, slug: &str) -> Result<Option<RecordRef>, ReadError> {
    let other = match kind {
        Kind::Collaboration => Kind::Work,
        Kind::Work => Kind::Collaboration,
        kind => kind,
    };
    let parameters = named_params! { ":kind": kind.as_str(), ":other": other.as_str(), ":slug": slug };
    one(connection, sql!("successor"), parameters, |row| {
        Ok(RecordRef::new(row.get("kind")?, row.get::<_, String>("slug")?))
    })
}

fn gone(connection: &Connection, address: &Address) -> Result<Option<Elsewhere>, ReadError> {
    one(connection, sql!("gone"), named_params! { ":address": address.path(Lang::En) }, |row| {
        Ok(Elsewhere::Gone { reason: row.get("reason")?, on: row.get("day")? })
    })
}
