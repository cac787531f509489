//! The records of a chart, as its page lists them.

use super::ReadError;
use super::parts::Link;
use super::queries::{all, one, sql};
use crate::model::{Date, Feat};
use rusqlite::{Connection, named_params};

/// The records of a chart, and the rows that they are taken from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartRecords {
    pub entries: u32,
    pub titles: u32,
    /// Whether these are all rows of the weeks held, and not those of known works alone.
    pub whole: bool,
    pub first: Date,
    pub last: Date,
    /// By feat in the order of [`Feat::ALL`], the best first.
    pub best: Vec<BestLine>,
}

/// A figure, who holds it, and the weeks that show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BestLine {
    pub feat: Feat,
    /// From 1; equals share one.
    pub place: u32,
    pub value: u32,
    pub at_least: bool,
    pub work: Option<Link>,
    /// As printed; empty where the feat is one of a name.
    pub title: String,
    pub credit: String,
    pub first: Date,
    pub last: Date,
    /// Of a jump: the positions before and after.
    pub moved: Option<(u32, u32)>,
    /// How many more share the figure and are not listed.
    pub more: u32,
}

/// The records of a chart; `None` where no row of it is held.
pub(super) fn records(connection: &Connection, chart: i64) -> Result<Option<ChartRecords>, ReadError> {
    let of = named_params! { ":chart": chart };
    let population = one(connection, sql!("population_of_chart"), of, |row| {
        Ok(ChartRecords {
            entries: row.get("entries")?,
            titles: row.get("titles")?,
            whole: row.get("whole")?,
            first: row.get("first")?,
            last: row.get("last")?,
            best: Vec::new(),
        })
    })?;
    let Some(mut records) = population else { return Ok(None) };
    records.best = all(connection, sql!("records_of_chart"), of, |row| {
        let from: Option<u32> = row.get("moved_from")?;
        Ok(BestLine {
            feat: row.get("feat")?,
            place: row.get("place")?,
            value: row.get("value")?,
            at_least: row.get("at_least")?,
            work: Link::find(row, "work")?,
            title: row.get("title")?,
            credit: row.get("credit")?,
            first: row.get("first")?,
            last: row.get("last")?,
            moved: from.zip(row.get("moved_to")?),
            more: row.get("more")?,
        })
    })?;
    records.best.sort_by_key(|best| best.feat);
    Ok(Some(records))
}
