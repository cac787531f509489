//! A chart's page, and the list of charts.

use super::dossier::Dossier;
use super::lines::RunLine;
use super::list::{Listed, bounds, total};
use super::parts::Link;
use super::prose::{Segment, prose};
use super::queries::{all, one, sql};
use super::records::{ChartRecords, records};
use super::{ReadError, Snapshot};
use crate::model::{Date, HeldWorks, Kind, Lang, Ranks, Weekday};
use rusqlite::{Connection, Row, named_params};

/// All that is known of a chart, and a page of the works on it.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartPage {
    pub dossier: Dossier,
    pub prose: Vec<Segment>,
    pub publisher: Link,
    /// `world`, or a country's code in capitals.
    pub territory: String,
    pub ranks: Ranks,
    pub size: u32,
    pub since: Option<Date>,
    pub until: Option<Date>,
    pub ties: bool,
    pub first_held: Option<Date>,
    pub last_held: Option<Date>,
    pub epochs: Vec<Epoch>,
    pub exceptions: Vec<IssueException>,
    pub held: Vec<Held>,
    /// Every week of the calendar in the span held, oldest first.
    pub weeks: Vec<Week>,
    /// The best peak first, then the most weeks.
    pub runs: Listed<RunLine>,
    /// On the first page alone; `None` where no row is held.
    pub records: Option<ChartRecords>,
}

/// How a chart dates its weeks, from a day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Epoch {
    pub begins: Date,
    pub issue_weekday: Weekday,
    pub tracking_days: Option<u32>,
    /// Days from the last one counted to the issue date.
    pub tracking_ends: Option<u32>,
    /// Days from the publication to the issue date.
    pub published: Option<u32>,
}

/// An issue that bears another date than the rule says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IssueException {
    pub issue: Date,
    /// `None`: one issue more.
    pub instead_of: Option<Date>,
}

/// What is held of a span of weeks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    pub begins: Date,
    pub ends: Date,
    pub top: u32,
    pub works: HeldWorks,
    pub missing: Vec<Date>,
    pub source: Option<Link>,
}

/// A week of a chart's calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Week {
    pub week: Date,
    /// Positions 1 to `top` are held; `None`: nothing of the week is.
    pub top: Option<u32>,
    /// How many rows are held.
    pub entries: u32,
}

/// A chart in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartLine {
    pub chart: Link,
    pub publisher: Link,
    pub territory: String,
    pub ranks: Ranks,
    pub size: u32,
    pub first_held: Option<Date>,
    pub last_held: Option<Date>,
    /// Works with a run on it.
    pub works: u32,
}

/// The orders of the list of charts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ChartOrder {
    #[default]
    Name,
    Works,
}

impl Snapshot {
    /// The page of a chart with page `number`, from 1, of the works on it; `None` where there is none of this slug.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn chart(&self, slug: &str, number: usize) -> Result<Option<ChartPage>, ReadError> {
        self.with(|connection| {
            let Some(dossier) = Dossier::find(connection, Kind::Chart, slug, Lang::En)? else { return Ok(None) };
            page(connection, dossier, number)
        })
    }

    /// The week a day leads to: the chart's last issue up to it, or its first. `None` where the chart has no calendar.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn week_of(&self, chart: &str, day: Date) -> Result<Option<Date>, ReadError> {
        let at = named_params! { ":chart": chart, ":day": day.to_string() };
        self.with(|connection| one(connection, sql!("week_on_or_before"), at, |row| row.get("week")))
    }

    /// Every chart: there are never many.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn charts(&self, order: ChartOrder) -> Result<Vec<ChartLine>, ReadError> {
        let sql = match order {
            ChartOrder::Name => sql!("charts_by_name"),
            ChartOrder::Works => sql!("charts_by_works"),
        };
        self.with(|connection| {
            all(connection, sql, [], |row| {
                Ok(ChartLine {
                    chart: Link::read(row, "chart")?,
                    publisher: Link::read(row, "publisher")?,
                    territory: row.get("territory")?,
                    ranks: row.get("ranks")?,
                    size: row.get("size")?,
                    first_held: row.get("first_held")?,
                    last_held: row.get("last_held")?,
                    works: row.get("works")?,
                })
            })
        })
    }
}

fn page(connection: &Connection, dossier: Dossier, number: usize) -> Result<Option<ChartPage>, ReadError> {
    let id = dossier.id;
    let of = named_params! { ":chart": id };
    let found = one(connection, sql!("chart"), of, |row| {
        Ok(ChartPage {
            prose: Vec::new(),
            publisher: Link::read(row, "publisher")?,
            territory: row.get("territory")?,
            ranks: row.get("ranks")?,
            size: row.get("size")?,
            since: row.get("since")?,
            until: row.get("until")?,
            ties: row.get("ties")?,
            first_held: row.get("first_held")?,
            last_held: row.get("last_held")?,
            epochs: Vec::new(),
            exceptions: Vec::new(),
            held: Vec::new(),
            weeks: Vec::new(),
            runs: Listed { rows: Vec::new(), total: 0 },
            records: None,
            dossier: dossier.clone(),
        })
    })?;
    let Some(mut page) = found else { return Ok(None) };
    page.prose = prose(connection, id)?;
    page.epochs = all(connection, sql!("epochs_of_chart"), of, |row| {
        Ok(Epoch {
            begins: row.get("begins")?,
            issue_weekday: row.get("issue_weekday")?,
            tracking_days: row.get("tracking_days")?,
            tracking_ends: row.get("tracking_ends")?,
            published: row.get("published")?,
        })
    })?;
    page.exceptions = all(connection, sql!("exceptions_of_chart"), of, |row| {
        Ok(IssueException { issue: row.get("issue")?, instead_of: row.get("instead_of")? })
    })?;
    if number == 1 {
        page.records = records(connection, id)?;
    }
    page.held = held(connection, id)?;
    page.weeks = all(connection, sql!("weeks_of_chart"), of, week)?;
    let (limit, offset) = bounds(number);
    let parameters = named_params! { ":chart": id, ":limit": limit, ":offset": offset };
    page.runs = Listed {
        rows: all(connection, sql!("runs_on_chart"), parameters, RunLine::read)?,
        total: total(connection, sql!("runs_on_chart_in_all"), of)?,
    };
    Ok(Some(page))
}

/// Which spans of a chart are held.
pub(super) fn held(connection: &Connection, chart: i64) -> Result<Vec<Held>, ReadError> {
    all(connection, sql!("held_of_chart"), named_params! { ":chart": chart }, |row| {
        let missing: String = row.get("missing")?;
        Ok(Held {
            begins: row.get("begins")?,
            ends: row.get("ends")?,
            top: row.get("top")?,
            works: row.get("works")?,
            missing: missing.split(' ').filter_map(|week| week.parse().ok()).collect(),
            source: Link::find(row, "source")?,
        })
    })
}

pub(super) fn week(row: &Row<'_>) -> rusqlite::Result<Week> {
    Ok(Week { week: row.get("week")?, top: row.get("top")?, entries: row.get("entries")? })
}
