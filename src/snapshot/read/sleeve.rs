//! What a record's sleeve is drawn from, and records as they stand on a shelf.

use super::home::BestRun;
use super::lines::WorkLine;
use super::parts::CreditLine;
use super::queries::{all, one, sql};
use super::{ReadError, Snapshot};
use crate::model::Shelf;
use rusqlite::{Connection, named_params};

/// Two inks, a shape and some grooves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sleeve {
    pub slug: String,
    /// The word for its kind in `vocab.toml`.
    pub kind: String,
    /// Slugs of those who made it, in the order of their inks: those billed come first.
    pub parties: Vec<String>,
    /// Its best position in every week of its longest run, oldest first; weeks without a row are left out.
    pub weeks: Vec<u32>,
    /// Positions on that chart.
    pub chart_size: u32,
}

impl Sleeve {
    /// Whose inks a record is printed in: those billed, the companies that are parties, and others; each once.
    pub fn parties<'a>(credit: &'a CreditLine, others: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
        let billed = credit.parts.iter().map(|part| part.artist.slug.as_str());
        let companies = credit.parties.iter().map(|party| party.slug.as_str());
        let mut parties: Vec<&str> = Vec::new();
        for slug in billed.chain(companies).chain(others) {
            if !parties.contains(&slug) {
                parties.push(slug);
            }
        }
        parties
    }

    /// What the sleeve of a work is drawn from. `kind` is the word for it, `credit` its billing.
    pub(super) fn of(
        connection: &Connection,
        work: i64,
        slug: &str,
        kind: &str,
        credit: &CreditLine,
    ) -> Result<Self, ReadError> {
        let of = named_params! { ":work": work };
        let contributors: Vec<(String, bool)> =
            all(connection, sql!("contributors_of_sleeve"), of, |row| Ok((row.get("slug")?, row.get("party")?)))?;
        let of_party =
            |party: bool| contributors.iter().filter(move |(_, is)| *is == party).map(|(slug, _)| slug.as_str());
        let weeks: Vec<(u32, u32)> =
            all(connection, sql!("grooves_of_work"), of, |row| Ok((row.get("best")?, row.get("size")?)))?;
        let (weeks, sizes): (Vec<u32>, Vec<u32>) = weeks.into_iter().unzip();
        Ok(Self {
            slug: slug.to_owned(),
            kind: kind.to_owned(),
            parties: match Self::parties(credit, of_party(true)) {
                // Nobody is billed: whoever had a part in it.
                parties if parties.is_empty() => Self::parties(credit, of_party(false)),
                parties => parties,
            }
            .into_iter()
            .map(str::to_owned)
            .collect(),
            weeks,
            chart_size: sizes.first().copied().unwrap_or(0),
        })
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
            let of = named_params! { ":work": line.id };
            let best = one(connection, sql!("best_run_of_work"), of, BestRun::read)?;
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
            Sleeve::of(connection, line.id, slug, &line.kind.word, &line.credit).map(Some)
        })
    }
}
