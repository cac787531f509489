//! The page of one week of a chart.

use super::chart::{Held, Week, held, week};
use super::dossier::Dossier;
use super::parts::Link;
use super::queries::{all, one, sql};
use super::{ReadError, Snapshot};
use crate::model::{Date, Kind, Lang};
use crate::text::fold;
use rusqlite::{Connection, Row, named_params};
use std::collections::HashMap;

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
    pub previous: Option<NextSheet>,
    pub next: Option<NextSheet>,
    pub rows: Vec<WeekRow>,
}

/// The nearest week that has a row, on one side of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextSheet {
    pub week: Date,
    /// Weeks of the calendar between the two: none of them has a row.
    pub passed: u32,
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
    /// Those billed on the work, in order.
    pub artists: Vec<Link>,
    pub came: Came,
}

/// Where a row comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Came {
    /// From this position of the issue before.
    From(u32),
    /// It was never on the chart before.
    New,
    /// It was on the chart before, and not in the issue before.
    Back,
    /// Nothing says.
    Unknown,
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
            page.previous = one(connection, sql!("sheet_before"), at, sheet)?;
            page.next = one(connection, sql!("sheet_after"), at, sheet)?;
            let before = one(connection, sql!("week_before"), at, week)?;
            page.rows = rows(connection, dossier.id, issue, before, size)?;
            Ok(Some(page))
        })
    }
}

fn sheet(row: &Row<'_>) -> rusqlite::Result<NextSheet> {
    Ok(NextSheet { week: row.get("week")?, passed: row.get("passed")? })
}

/// The rows of a week, each with the place it comes from by the week before.
fn rows(
    connection: &Connection,
    chart: i64,
    issue: Date,
    previous: Option<Week>,
    size: u32,
) -> Result<Vec<WeekRow>, ReadError> {
    let earlier = Earlier::read(connection, chart, previous, size)?;
    let at = named_params! { ":chart": chart, ":week": issue.to_string() };
    let mut rows = all(connection, sql!("entries_of_week"), at, |row| {
        let (title, credit): (String, String) = (row.get("title")?, row.get("credit")?);
        let printed_weeks: Option<u32> = row.get("printed_weeks")?;
        let began: Option<(Date, bool)> = row.get::<_, Option<Date>>("debut_week")?.zip(row.get("cut_at_start")?);
        let first = match began {
            Some((debut, false)) => Some(debut == issue),
            _ => printed_weeks.map(|weeks| weeks <= 1),
        };
        let came = earlier.came(row.get("work_id")?, &title, &credit, first);
        let place: (u32, u32) = (row.get("position")?, row.get("tie")?);
        let work = Link::find(row, "work")?;
        let printed_peak = row.get("printed_peak")?;
        Ok((
            place,
            WeekRow { position: place.0, title, credit, printed_peak, printed_weeks, work, artists: Vec::new(), came },
        ))
    })?;
    let artists = all(connection, sql!("artists_of_week"), at, |row| {
        Ok(((row.get::<_, u32>("position")?, row.get::<_, u32>("tie")?), Link::read(row, "artist")?))
    })?;
    for (place, artist) in artists {
        let row = rows.iter_mut().find(|(other, _)| *other == place).map(|(_, row)| row);
        if let Some(row) = row.filter(|row| !row.artists.contains(&artist)) {
            row.artists.push(artist);
        }
    }
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

/// Who stood where in the issue before: by work, else by folded title and credit.
#[derive(Default)]
struct Earlier {
    by_work: HashMap<i64, u32>,
    by_title: HashMap<(String, String), u32>,
    /// Whether a row that is not there was surely not there.
    whole: bool,
}

impl Earlier {
    fn read(connection: &Connection, chart: i64, week: Option<Week>, size: u32) -> Result<Self, ReadError> {
        let Some(week) = week else { return Ok(Self::default()) };
        let at = named_params! { ":chart": chart, ":week": week.week.to_string() };
        let places = all(connection, sql!("places_of_week"), at, |row| {
            Ok((
                row.get::<_, u32>("position")?,
                row.get::<_, String>("title")?,
                row.get::<_, String>("credit")?,
                row.get::<_, Option<i64>>("work_id")?,
            ))
        })?;
        let mut earlier = Self { whole: week.top.is_some_and(|top| top >= size), ..Self::default() };
        for (position, title, credit, work) in places {
            // The better of two rows comes first, and stands.
            match work {
                Some(work) => *earlier.by_work.entry(work).or_insert(position),
                None => *earlier.by_title.entry((fold(&title), fold(&credit))).or_insert(position),
            };
        }
        Ok(earlier)
    }

    /// Where a row comes from; `first` says whether it is in its first week, where anything tells.
    fn came(&self, work: Option<i64>, title: &str, credit: &str, first: Option<bool>) -> Came {
        let found = match work {
            Some(work) => self.by_work.get(&work),
            None => self.by_title.get(&(fold(title), fold(credit))),
        };
        match (found, first) {
            (Some(position), _) => Came::From(*position),
            (None, Some(true)) => Came::New,
            (None, Some(false)) if self.whole => Came::Back,
            (None, _) => Came::Unknown,
        }
    }
}
