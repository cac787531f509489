//! What happened, year by year.

use super::lines::{RunLine, WorkLine};
use super::list::{Listed, bounds};
use super::parts::{Link, Term};
use super::queries::{all, one, sql};
use super::{ReadError, Snapshot};
use crate::model::{Happening, PartialDate, Status, Topic};
use rusqlite::{Connection, Row, named_params};

/// How much happened in a year, topic by topic; topics of which there is nothing are left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearCounts {
    pub year: i16,
    pub totals: Vec<(Topic, usize)>,
}

impl YearCounts {
    pub fn total(&self) -> usize {
        self.totals.iter().map(|(_, total)| total).sum()
    }

    pub fn of(&self, topic: Topic) -> usize {
        self.totals.iter().find(|(known, _)| *known == topic).map_or(0, |(_, total)| *total)
    }

    /// Too little to be offered to search engines.
    pub fn is_thin(&self) -> bool {
        self.total() < LEAST
    }
}

/// Happenings without which a year is no page to look for.
const LEAST: usize = 5;

/// Works that a year leads with.
const BEST: i64 = 10;

/// One page of a year.
#[derive(Debug, Clone, PartialEq)]
pub struct TimelineYear {
    pub counts: YearCounts,
    /// The nearest years in which something happened.
    pub before: Option<i16>,
    pub after: Option<i16>,
    pub happened: Listed<Happened>,
    /// How much happened in each month, January first, of all that is listed; what has no month is left out.
    pub months: [usize; 12],
    /// The collaborations of the year that came highest on the charts, each with its best run; on the first page of all
    /// topics alone.
    pub best: Vec<(WorkLine, RunLine)>,
}

/// One line of a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
    pub day: PartialDate,
    pub kind: Happening,
    pub record: Link,
    /// The group, the company, or the work of a first week.
    pub other: Option<Link>,
    /// The tie, or the word of the status.
    pub word: Option<Term>,
    /// Of a work: what it is, who is credited, and whether it is out.
    pub sort: Option<Term>,
    pub credit: Option<String>,
    pub status: Option<Status>,
    /// Of an edition: how many of its nominations are held.
    pub nominations: usize,
}

impl Snapshot {
    /// Every year in which something happened, the latest first.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn timeline(&self) -> Result<Vec<YearCounts>, ReadError> {
        self.with(|connection| {
            let rows = all(connection, sql!("timeline_years"), [], counted)?;
            let year = |rows: &[(i16, Topic, usize)]| counts(rows[0].0, rows);
            Ok(rows.chunk_by(|one, other| one.0 == other.0).map(year).collect())
        })
    }

    /// Page `number`, from 1, of what happened in a year, of one topic or of all. `None` for a year without anything.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn timeline_year(
        &self,
        year: i16,
        topic: Option<Topic>,
        number: usize,
    ) -> Result<Option<TimelineYear>, ReadError> {
        self.with(|connection| {
            let of = named_params! { ":year": year };
            let counts = counts(year, &all(connection, sql!("timeline_of_year"), of, counted)?);
            if counts.totals.is_empty() {
                return Ok(None);
            }
            let near = |sql| one(connection, sql, of, |row| row.get("year"));
            let best = if topic.is_none() && number == 1 { best(connection, year)? } else { Vec::new() };
            Ok(Some(TimelineYear {
                before: near(sql!("year_before"))?,
                after: near(sql!("year_after"))?,
                happened: Listed {
                    rows: happened(connection, year, topic, number)?,
                    total: topic.map_or_else(|| counts.total(), |topic| counts.of(topic)),
                },
                best,
                months: months(connection, year, topic)?,
                counts,
            }))
        })
    }
}

/// The years that search engines are offered, with how many lines each has.
pub(super) fn years(connection: &Connection) -> Result<Vec<(i16, usize)>, ReadError> {
    let least = i64::try_from(LEAST).expect("a small number");
    all(connection, sql!("sitemap_years"), named_params! { ":least": least }, |row| {
        Ok((row.get("year")?, count(row, "total")?))
    })
}

fn counted(row: &Row<'_>) -> rusqlite::Result<(i16, Topic, usize)> {
    Ok((row.get("year")?, row.get("topic")?, count(row, "total")?))
}

fn count(row: &Row<'_>, column: &str) -> rusqlite::Result<usize> {
    Ok(usize::try_from(row.get::<_, u32>(column)?).expect("a list is shorter than memory"))
}

/// The counts of one year, in the order of [`Topic::ALL`].
fn counts(year: i16, rows: &[(i16, Topic, usize)]) -> YearCounts {
    let mut totals: Vec<(Topic, usize)> = rows.iter().map(|(_, topic, total)| (*topic, *total)).collect();
    totals.sort_unstable();
    YearCounts { year, totals }
}

fn happened(
    connection: &Connection,
    year: i16,
    topic: Option<Topic>,
    number: usize,
) -> Result<Vec<Happened>, ReadError> {
    let (limit, offset) = bounds(number);
    let read = |row: &Row<'_>| {
        Ok(Happened {
            day: row.get("day")?,
            kind: row.get("kind")?,
            record: Link::read(row, "record")?,
            other: Link::find(row, "other")?,
            word: Term::find(row, "word")?,
            sort: Term::find(row, "sort")?,
            credit: row.get("credit")?,
            status: row.get("status")?,
            nominations: count(row, "nominations")?,
        })
    };
    let topic = topic.map(Topic::as_str);
    let parameters = named_params! { ":year": year, ":topic": topic, ":limit": limit, ":offset": offset };
    all(connection, sql!("happenings_of_year"), parameters, read)
}

fn months(connection: &Connection, year: i16, topic: Option<Topic>) -> Result<[usize; 12], ReadError> {
    let of = named_params! { ":year": year, ":topic": topic.map(Topic::as_str) };
    let mut months = [0; 12];
    for (month, total) in
        all(connection, sql!("months_of_year"), of, |row| Ok((count(row, "month")?, count(row, "total")?)))?
    {
        if let Some(month) = month.checked_sub(1).and_then(|month| months.get_mut(month)) {
            *month = total;
        }
    }
    Ok(months)
}

fn best(connection: &Connection, year: i16) -> Result<Vec<(WorkLine, RunLine)>, ReadError> {
    let works = WorkLine::list(connection, sql!("best_of_year"), named_params! { ":year": year, ":limit": BEST })?;
    let mut best = Vec::with_capacity(works.len());
    for work in works {
        let run = one(connection, sql!("runs_of_work"), named_params! { ":work": work.id }, RunLine::read)?;
        best.extend(run.map(|run| (work, run)));
    }
    Ok(best)
}
