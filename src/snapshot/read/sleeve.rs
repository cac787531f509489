//! What a record's sleeve is drawn from, and records as they stand on a shelf.

use super::home::BestRun;
use super::lines::WorkLine;
use super::parts::CreditLine;
use super::queries::{all, one, sql};
use super::{ReadError, Snapshot};
use crate::model::{Form, Shelf};
use rusqlite::{Connection, named_params};

/// Two inks, a shape and some grooves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sleeve {
    pub slug: String,
    pub form: Form,
    /// Slugs of those who made it, in the order of their inks: those billed come first.
    pub parties: Vec<String>,
    /// Its best position in every week of its longest run, oldest first; weeks without a row are left out.
    pub weeks: Vec<u32>,
    /// Positions on that chart.
    pub chart_size: u32,
}

impl Sleeve {
    /// What the sleeve of a work is drawn from. `credit` is its billing.
    pub(super) fn of(
        connection: &Connection,
        work: i64,
        slug: &str,
        form: Form,
        credit: &CreditLine,
    ) -> Result<Self, ReadError> {
        let of = named_params! { ":work": work };
        let weeks: Vec<(u32, u32)> =
            all(connection, sql!("grooves_of_work"), of, |row| Ok((row.get("best")?, row.get("size")?)))?;
        let (weeks, sizes): (Vec<u32>, Vec<u32>) = weeks.into_iter().unzip();
        Ok(Self {
            slug: slug.to_owned(),
            form,
            parties: parties(connection, work, credit)?,
            weeks,
            chart_size: sizes.first().copied().unwrap_or(0),
        })
    }
}

/// Slugs of those whose inks a record is printed in, each once: those billed, the companies that are parties to it, and others
/// who are; where there is nobody, whoever had a part in it.
pub(super) fn parties(connection: &Connection, work: i64, credit: &CreditLine) -> Result<Vec<String>, ReadError> {
    let contributors: Vec<(String, bool)> =
        all(connection, sql!("contributors_of_sleeve"), named_params! { ":work": work }, |row| {
            Ok((row.get("slug")?, row.get("party")?))
        })?;
    let billed = credit.parts.iter().map(|part| &part.artist.slug);
    let companies = credit.parties.iter().map(|party| &party.slug);
    let others = contributors.iter().filter(|(_, is_party)| *is_party).map(|(slug, _)| slug);
    let mut parties: Vec<String> = Vec::new();
    for slug in billed.chain(companies).chain(others) {
        if !parties.contains(slug) {
            parties.push(slug.clone());
        }
    }
    if parties.is_empty() {
        for (slug, _) in contributors {
            if !parties.contains(&slug) {
                parties.push(slug);
            }
        }
    }
    Ok(parties)
}

/// A record on a shelf: its sleeve, its billing, and how it did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelved {
    pub line: WorkLine,
    pub form: Form,
    pub best: Option<BestRun>,
}

impl Shelved {
    /// Each line with its best run: as many questions as lines, so for shelves and pages of lists, not for whole shelves.
    pub(super) fn all(connection: &Connection, lines: Vec<WorkLine>) -> Result<Vec<Self>, ReadError> {
        let shelved = |line: WorkLine| {
            let of = named_params! { ":work": line.id };
            let found =
                one(connection, sql!("best_run_of_work"), of, |row| Ok((row.get("form")?, BestRun::find(row)?)))?;
            let (form, best) = found.unwrap_or_default();
            Ok(Self { line, form, best })
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
            let form = one(connection, sql!("work"), named_params! { ":work": line.id }, |row| row.get("form"))?;
            Sleeve::of(connection, line.id, slug, form.unwrap_or_default(), &line.credit).map(Some)
        })
    }
}
