//! Works, nominations and chart runs as lists show them.

use super::ReadError;
use super::parts::{CreditLine, Link, Term};
use super::queries::{all, sql};
use crate::model::{Coverage, Date, Honours, Kind, Outcome, PartialDate, Shelf, Status};
use rusqlite::{Connection, Row, named_params};

/// A work in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkLine {
    pub(super) id: i64,
    pub link: Link,
    pub credit: CreditLine,
    pub kind: Term,
    pub released: Option<PartialDate>,
    /// The first chart week of a work that chart rows alone speak of.
    pub charted: Option<Date>,
    pub status: Option<Status>,
}

impl WorkLine {
    /// Reads `work_id`, the columns of its link `work_…`, `credit`, `work_kind_word` with its labels, `released`, `charted`
    /// and `status`; the names of its credit are asked for one work at a time.
    pub(super) fn list(
        connection: &Connection,
        sql: &str,
        parameters: impl rusqlite::Params,
    ) -> Result<Vec<Self>, ReadError> {
        let lines = all(connection, sql, parameters, Self::read)?;
        lines.into_iter().map(|line| line.credited(connection)).collect()
    }

    /// The line without the names of its credit: see [`WorkLine::credited`].
    pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("work_id")?,
            link: Link::read(row, "work")?,
            credit: CreditLine { text: row.get("credit")?, ..CreditLine::default() },
            kind: Term::read(row, "work_kind_word")?,
            released: row.get("released")?,
            charted: row.get("charted")?,
            status: row.get("status")?,
        })
    }

    pub(super) fn credited(self, connection: &Connection) -> Result<Self, ReadError> {
        let credit = CreditLine::of(connection, self.id, self.credit.text)?;
        Ok(Self { credit, ..self })
    }

    pub fn shelf(&self) -> Shelf {
        if self.link.kind == Kind::Collaboration { Shelf::Collaborations } else { Shelf::Works }
    }
}

/// A nomination as any page lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NominationLine {
    pub(super) id: i64,
    pub edition: Link,
    pub year: i32,
    /// The slug of the category, and its name in that edition.
    pub category: String,
    pub category_name: String,
    pub honours: Honours,
    /// A work or an artist.
    pub nominee: Link,
    /// The billing of the work nominated.
    pub credit: Option<String>,
    pub honoured: Vec<Link>,
    pub result: Outcome,
    pub sources: Vec<Link>,
}

impl NominationLine {
    /// Reads the rows of a query that gives `id`, the links `edition_…` and `nominee_…`, `year`, `category`,
    /// `category_name`, `honours`, `credit` and `result`.
    pub(super) fn list(
        connection: &Connection,
        sql: &str,
        parameters: impl rusqlite::Params,
    ) -> Result<Vec<Self>, ReadError> {
        let mut lines = all(connection, sql, parameters, |row| {
            Ok(Self {
                id: row.get("id")?,
                edition: Link::read(row, "edition")?,
                year: row.get("year")?,
                category: row.get("category")?,
                category_name: row.get("category_name")?,
                honours: row.get("honours")?,
                nominee: Link::read(row, "nominee")?,
                credit: row.get("credit")?,
                honoured: Vec::new(),
                result: row.get("result")?,
                sources: Vec::new(),
            })
        })?;
        for line in &mut lines {
            let of = named_params! { ":nomination": line.id };
            line.honoured = all(connection, sql!("honoured_of_nomination"), of, |row| Link::read(row, "artist"))?;
            line.sources = all(connection, sql!("sources_of_nomination"), of, |row| Link::read(row, "source"))?;
        }
        Ok(lines)
    }
}

/// The figures of one work on one chart: all computed, none typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunLine {
    pub(super) rows_of_id: i64,
    pub(super) chart_id: i64,
    pub work: Link,
    /// The billing of the work, as one line.
    pub credit: String,
    pub chart: Link,
    /// The work whose rows these are, where it is another: the two chart together.
    pub rows_of: Option<Link>,
    pub debut_week: Date,
    pub debut_position: u32,
    pub peak: u32,
    /// The first week at the peak.
    pub peak_week: Date,
    pub weeks: u32,
    pub weeks_at_peak: u32,
    pub weeks_at_one: u32,
    pub longest_spell: u32,
    /// 0 where it never led.
    pub longest_spell_at_one: u32,
    pub last_week: Date,
    pub re_entries: u32,
    pub coverage: Coverage,
    /// What the publisher prints, which our rows may not reach.
    pub printed_peak: Option<u32>,
    pub printed_weeks: Option<u32>,
}

impl RunLine {
    /// Reads the columns of `run`, and the links `work_…`, `chart_…` and `rows_of_…`.
    pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let work = Link::read(row, "work")?;
        Ok(Self {
            rows_of_id: row.get("rows_of_id")?,
            chart_id: row.get("chart_id")?,
            chart: Link::read(row, "chart")?,
            rows_of: Link::find(row, "rows_of")?.filter(|rows_of| *rows_of != work),
            work,
            credit: row.get("credit")?,
            debut_week: row.get("debut_week")?,
            debut_position: row.get("debut_position")?,
            peak: row.get("peak")?,
            peak_week: row.get("peak_week")?,
            weeks: row.get("weeks")?,
            weeks_at_peak: row.get("weeks_at_peak")?,
            weeks_at_one: row.get("weeks_at_one")?,
            longest_spell: row.get("longest_spell")?,
            longest_spell_at_one: row.get("longest_spell_at_one")?,
            last_week: row.get("last_week")?,
            re_entries: row.get("re_entries")?,
            coverage: Coverage {
                cut_at_start: row.get("cut_at_start")?,
                still_running: row.get("still_running")?,
                holes: row.get("holes")?,
            },
            printed_peak: row.get("printed_peak")?,
            printed_weeks: row.get("printed_weeks")?,
        })
    }
}

#[cfg(test)]
impl RunLine {
    /// A run of one week at its peak, for tests of what is shown beside it.
    pub fn sample(work: Link, chart: Link, week: Date) -> Self {
        Self {
            rows_of_id: 0,
            chart_id: 0,
            work,
            credit: String::new(),
            chart,
            rows_of: None,
            debut_week: week,
            debut_position: 5,
            peak: 5,
            peak_week: week,
            weeks: 1,
            weeks_at_peak: 1,
            weeks_at_one: 0,
            longest_spell: 1,
            longest_spell_at_one: 0,
            last_week: week,
            re_entries: 0,
            coverage: Coverage::default(),
            printed_peak: None,
            printed_weeks: None,
        }
    }
}
