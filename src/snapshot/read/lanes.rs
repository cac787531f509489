//! The works and nominations of an artist's timeline.

use super::ReadError;
use super::lines::RunLine;
use super::parts::{Link, Term};
use super::queries::{all, sql};
use crate::model::{Date, Outcome, PartialDate, Shelf};
use rusqlite::{Connection, named_params};

/// What an artist's timeline is drawn from, beside who was where when.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lanes {
    /// Oldest first.
    pub works: Vec<WorkLane>,
    /// Dated works that are not among them.
    pub more: u32,
    pub awards: Vec<AwardLane>,
}

/// A work, and the chart that tells most of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkLane {
    pub work: Link,
    pub kind: Term,
    pub shelf: Shelf,
    pub released: Option<PartialDate>,
    /// Whether there are charts of such works.
    pub ranked: bool,
    /// `None` for a work without a row of its own on any chart held.
    pub run: Option<LaneRun>,
}

/// A run, and all its weeks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaneRun {
    pub line: RunLine,
    /// Positions on the chart today.
    pub size: u32,
    pub weeks: Vec<(Date, u32)>,
}

/// The nominations at one award, oldest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwardLane {
    pub award: Link,
    pub results: Vec<(PartialDate, Outcome)>,
}

/// Works a shelf: with memberships and awards, about as many lanes as are taken in at once.
const WORKS: u32 = 7;

/// The works and awards of an artist's timeline.
pub(super) fn lanes(connection: &Connection, artist: i64) -> Result<Lanes, ReadError> {
    let of = named_params! { ":artist": artist, ":limit": WORKS };
    let mut total = 0;
    let mut works = all(connection, sql!("lanes_of_artist"), of, |row| {
        total = row.get("total")?;
        let run = match row.get::<_, Option<i64>>("rows_of_id")? {
            Some(_) => Some(LaneRun { line: RunLine::read(row)?, size: row.get("size")?, weeks: Vec::new() }),
            None => None,
        };
        Ok(WorkLane {
            work: Link::read(row, "work")?,
            kind: Term::read(row, "work_kind_word")?,
            shelf: row.get("shelf")?,
            released: row.get("released")?,
            ranked: row.get("ranked")?,
            run,
        })
    })?;
    for run in works.iter_mut().filter_map(|lane| lane.run.as_mut()) {
        let of = named_params! { ":work": run.line.rows_of_id, ":chart": run.line.chart_id };
        run.weeks = all(connection, sql!("positions_of_run"), of, |row| Ok((row.get("week")?, row.get("position")?)))?;
    }
    let more = total - u32::try_from(works.len()).unwrap_or(total);
    Ok(Lanes { works, more, awards: awards(connection, artist)? })
}

fn awards(connection: &Connection, artist: i64) -> Result<Vec<AwardLane>, ReadError> {
    let results = all(connection, sql!("honours_of_artist"), named_params! { ":artist": artist }, |row| {
        Ok((Link::read(row, "award")?, row.get("day")?, row.get("result")?))
    })?;
    let mut awards: Vec<AwardLane> = Vec::new();
    for (award, day, result) in results {
        match awards.last_mut().filter(|last| last.award == award) {
            Some(last) => last.results.push((day, result)),
            None => awards.push(AwardLane { award, results: vec![(day, result)] }),
        }
    }
    Ok(awards)
}
