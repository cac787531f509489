//! The page of one week of a chart.

use super::chart::{Held, Week, held, week};
use super::dossier::Dossier;
use super::parts::Link;
use super::queries::{all, one, sql};
use super::{ReadError, Snapshot};
use crate::model::{Date, Kind, Lang};
use rusqlite::{Row, named_params};

/// A week of a chart: its three dates, its neighbours, and the rows that are held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartWeekPage {
    pub chart: Link,
    /// The chart's file, below `content/`.
    pub path: String,
    pub draft: bool,
    /// Positions on the chart today.
    pub size: u32,
    pub dates: IssueDates,
    /// Positions 1 to `top` are held; `None`: nothing of the week is.
    pub top: Option<u32>,
    /// The span of holdings it falls in.
    pub held: Option<Held>,
    pub previous: Option<Week>,
    pub next: Option<Week>,
    pub rows: Vec<WeekRow>,
}

/// The three dates of a chart's week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IssueDates {
    /// The date it bears.
    pub issue: Date,
    /// First and last day counted, where the rule is known.
    pub tracking: Option<(Date, Date)>,
    /// The day it came out, where the rule is known.
    pub published: Option<Date>,
}

impl IssueDates {
    /// Reads `week`, `tracking_from`, `tracking_to` and `published`.
    pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let from: Option<Date> = row.get("tracking_from")?;
        Ok(Self {
            issue: row.get("week")?,
            tracking: from.zip(row.get("tracking_to")?),
            published: row.get("published")?,
        })
    }
}

/// A row as the chart printed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekRow {
    pub position: u32,
    pub title: String,
    pub credit: String,
    pub printed_peak: Option<u32>,
    pub printed_weeks: Option<u32>,
    pub work: Option<Link>,
    /// Where the work stood the week before; `None` where that week has no row of it.
    pub before: Option<u32>,
}

impl Snapshot {
    /// The page of a chart's week; `None` where the chart, or such a week in its calendar, is not there.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn chart_week(&self, chart: &str, issue: Date) -> Result<Option<ChartWeekPage>, ReadError> {
        self.with(|connection| {
            let Some(dossier) = Dossier::brief(connection, Kind::Chart, chart, Lang::En)? else { return Ok(None) };
            let of = named_params! { ":chart": dossier.id };
            let at = named_params! { ":chart": dossier.id, ":week": issue.to_string() };
            let size = one(connection, sql!("chart"), of, |row| row.get("size"))?.unwrap_or(0);
            let found = one(connection, sql!("chart_week"), at, |row| {
                Ok(ChartWeekPage {
                    chart: dossier.link.clone(),
                    path: dossier.path.clone(),
                    draft: dossier.draft,
                    size,
                    dates: IssueDates::read(row)?,
                    top: row.get("top")?,
                    held: None,
                    previous: None,
                    next: None,
                    rows: Vec::new(),
                })
            })?;
            let Some(mut page) = found else { return Ok(None) };
            let mut spans = held(connection, dossier.id)?;
            spans.retain(|held| (held.begins..=held.ends).contains(&issue) && !held.missing.contains(&issue));
            page.held = spans.into_iter().next();
            page.previous = one(connection, sql!("week_before"), at, week)?;
            page.next = one(connection, sql!("week_after"), at, week)?;
            let before = page.previous.map(|previous| previous.week.to_string());
            let parameters = named_params! { ":chart": dossier.id, ":week": issue.to_string(), ":before": before };
            page.rows = all(connection, sql!("entries_of_week"), parameters, |row| {
                Ok(WeekRow {
                    position: row.get("position")?,
                    title: row.get("title")?,
                    credit: row.get("credit")?,
                    printed_peak: row.get("printed_peak")?,
                    printed_weeks: row.get("printed_weeks")?,
                    work: Link::find(row, "work")?,
                    before: row.get("before")?,
                })
            })?;
            Ok(Some(page))
        })
    }
}
