//! What a record's sleeve is drawn from, and records as they stand on a shelf.

use super::home::BestRun;
use super::lines::WorkLine;
use super::parts::{CreditLine, Link};
use super::queries::{all, one, sql};
use super::{ReadError, Snapshot};
use crate::model::Shelf;
use rusqlite::{Connection, named_params};

/// Two inks, a shape and some grooves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sleeve {
    pub slug: String,
    /// The word for its kind in `vocab.toml`.
    pub kind: String,
    /// Slugs of those who made it, in the order of their inks: see [`Sleeve::parties`].
    pub parties: Vec<String>,
    /// Its best position in every week of its longest run, oldest first; weeks without a row are left out.
    pub weeks: Vec<u32>,
    /// Positions on that chart.
    pub chart_size: u32,
}

impl Sleeve {
    /// Whose inks a record is printed in: those billed, then the companies that are parties; those who had another part in
    /// it where nobody is billed.
    pub fn parties<'a>(credit: &'a CreditLine, contributors: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
        let billed = credit.parts.iter().map(|part| part.artist.slug.as_str());
        let mut parties: Vec<&str> = Vec::new();
        for slug in billed.chain(credit.parties.iter().map(|party| party.slug.as_str())) {
            if !parties.contains(&slug) {
                parties.push(slug);
            }
        }
        if parties.is_empty() {
            for slug in contributors {
                if !parties.contains(&slug) {
                    parties.push(slug);
                }
            }
        }
        parties
    }
}

/// A record on a shelf: its sleeve, its billing, and how it did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelved {
    pub line: WorkLine,
    pub best: Option<BestRun>,
}

impl Shelved {
    /// Each line with its best run: as many questions as lines, so for shelves and pages of lists, not for whole shelves.
    pub(super) fn all(connection: &Connection, lines: Vec<WorkLine>) -> Result<Vec<Self>, ReadError> {
        let shelved = |line: WorkLine| {
            let best = one(connection, sql!("best_run_of_work"), named_params! { ":work": line.id }, |row| {
                Ok(BestRun {
                    chart: Link::read(row, "chart")?,
                    peak: row.get("peak")?,
                    weeks: row.get("weeks")?,
                    weeks_at_one: row.get("weeks_at_one")?,
                    at_least: row.get("lower_bound")?,
                })
            })?;
            Ok(Self { line, best })
        };
        lines.into_iter().map(shelved).collect()
    }
}

impl Snapshot {
    /// What the sleeve of a work is drawn from; `None` where the shelf has none of this slug.
    ///
    /// # Errors
    /// When a query fails.
    pub fn sleeve(&self, shelf: Shelf, slug: &str) -> Result<Option<Sleeve>, ReadError> {
        self.with(|connection| {
            let at = named_params! { ":kind": shelf.kind().as_str(), ":slug": slug };
            let Some(line) = one(connection, sql!("work_line"), at, WorkLine::read)? else { return Ok(None) };
            let line = line.credited(connection)?;
            let of = named_params! { ":work": line.id };
            let contributors: Vec<String> =
                all(connection, sql!("contributions_of_work"), of, |row| row.get("artist_slug"))?;
            let weeks: Vec<(u32, u32)> =
                all(connection, sql!("grooves_of_work"), of, |row| Ok((row.get("best")?, row.get("size")?)))?;
            let (weeks, sizes): (Vec<u32>, Vec<u32>) = weeks.into_iter().unzip();
            Ok(Some(Sleeve {
                slug: slug.to_owned(),
                kind: line.kind.word.clone(),
                parties: Sleeve::parties(&line.credit, contributors.iter().map(String::as_str))
                    .into_iter()
                    .map(str::to_owned)
                    .collect(),
                weeks,
                chart_size: sizes.first().copied().unwrap_or(0),
            }))
        })
    }
}
