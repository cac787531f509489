//! The page of one work's weeks on one chart.

use super::chart::{Held, held};
use super::chart_week::IssueDates;
use super::dossier::Dossier;
use super::lines::RunLine;
use super::parts::CreditLine;
use super::queries::{all, one, sql};
use super::sleeve::parties;
use super::{ReadError, Snapshot};
use crate::model::{Date, Lang, PrintedFigure, Shelf, Spell};
use rusqlite::{Connection, named_params};

/// A run: every week of it, and what the weeks add up to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunPage {
    /// The work's file, below `content/`.
    pub path: String,
    pub draft: bool,
    /// Too little of the work rests on a source to be offered to search engines.
    pub thin: bool,
    /// The work has no file: chart rows alone speak of it.
    pub stub: bool,
    pub credit: CreditLine,
    /// Slugs of those whose inks the work is printed in.
    pub parties: Vec<String>,
    pub figures: RunLine,
    /// Of the first week with a row.
    pub debut: IssueDates,
    /// Positions on the chart today.
    pub chart_size: u32,
    pub held: Vec<Held>,
    /// Every week of the chart's calendar from the first row to the last, oldest first.
    pub weeks: Vec<RunWeek>,
    pub spells: Spells,
    /// What the chart prints beside its rows, where the run is held whole: else nothing can be said of it.
    pub printed: Vec<PrintedCheck>,
}

/// The unbroken stretches of a run, oldest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spells {
    pub on_chart: Vec<Spell>,
    pub at_one: Vec<Spell>,
}

/// A figure that the chart prints, held against the rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedCheck {
    pub what: PrintedFigure,
    /// How many rows print it.
    pub entries: u32,
    pub differences: Vec<PrintedDifference>,
}

/// A row that prints something else than the rows up to its week add up to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PrintedDifference {
    pub week: Date,
    pub printed: u32,
    pub computed: u32,
}

/// A week between the first and the last of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunWeek {
    pub week: Date,
    /// Positions 1 to `top` are held; `None`: nothing of the week is.
    pub top: Option<u32>,
    /// The best row first; none in a week off the chart, or not held.
    pub rows: Vec<PrintedRow>,
}

/// A row as the chart printed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedRow {
    pub position: u32,
    pub title: String,
    pub credit: String,
    pub printed_peak: Option<u32>,
    pub printed_weeks: Option<u32>,
}

impl Snapshot {
    /// The page of a run; `None` where the work or the chart is not there, or the work has no run on it.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn run(&self, shelf: Shelf, work: &str, chart: &str) -> Result<Option<RunPage>, ReadError> {
        self.with(|connection| {
            let Some(dossier) = Dossier::brief(connection, shelf.kind(), work, Lang::En)? else { return Ok(None) };
            let at = named_params! { ":work": dossier.id, ":chart": chart };
            let Some(figures) = one(connection, sql!("run"), at, RunLine::read)? else { return Ok(None) };
            let of_chart = named_params! { ":chart": figures.chart_id };
            let first = named_params! { ":chart": figures.chart_id, ":week": figures.debut_week.to_string() };
            let unknown = IssueDates { issue: figures.debut_week, tracking: None, published: None };
            let debut = one(connection, sql!("chart_week"), first, IssueDates::read)?.unwrap_or(unknown);
            let chart_size = one(connection, sql!("chart"), of_chart, |row| row.get("size"))?.unwrap_or(0);
            let credit = one(connection, sql!("work"), named_params! { ":work": dossier.id }, |row| row.get("credit"))?;
            let credit = CreditLine::of(connection, dossier.id, credit.unwrap_or_default())?;
            let weeks = weeks(connection, &figures)?;
            let spells = spells(connection, dossier.id, &figures)?;
            let printed = printed(connection, &figures)?;
            Ok(Some(RunPage {
                path: dossier.path.clone(),
                draft: dossier.draft,
                thin: dossier.thin,
                stub: dossier.since.is_some(),
                parties: parties(connection, dossier.id, &credit)?,
                credit,
                debut,
                chart_size,
                held: held(connection, figures.chart_id)?,
                weeks,
                spells,
                printed,
                figures,
            }))
        })
    }
}

/// The spells of a work's run.
pub(super) fn spells(connection: &Connection, work: i64, figures: &RunLine) -> Result<Spells, ReadError> {
    let of_run = named_params! { ":work": work, ":chart": figures.chart_id };
    let spells = all(connection, sql!("spells_of_run"), of_run, |row| {
        let spell = Spell { first: row.get("first")?, last: row.get("last")?, weeks: row.get("weeks")? };
        Ok((row.get::<_, bool>("at_one")?, spell))
    })?;
    let (at_one, on_chart): (Vec<_>, Vec<_>) = spells.into_iter().partition(|(at_one, _)| *at_one);
    let plain = |spells: Vec<(bool, Spell)>| spells.into_iter().map(|(_, spell)| spell).collect();
    Ok(Spells { on_chart: plain(on_chart), at_one: plain(at_one) })
}

fn printed(connection: &Connection, figures: &RunLine) -> Result<Vec<PrintedCheck>, ReadError> {
    let of = named_params! { ":work": figures.rows_of_id, ":chart": figures.chart_id };
    let mut checks = all(connection, sql!("printed_of_run"), of, |row| {
        Ok(PrintedCheck { what: row.get("what")?, entries: row.get("entries")?, differences: Vec::new() })
    })?;
    for check in &mut checks {
        let of =
            named_params! { ":work": figures.rows_of_id, ":chart": figures.chart_id, ":what": check.what.as_str() };
        check.differences = all(connection, sql!("printed_differences_of_run"), of, |row| {
            Ok(PrintedDifference {
                week: row.get("week")?,
                printed: row.get("printed")?,
                computed: row.get("computed")?,
            })
        })?;
    }
    Ok(checks)
}

/// The weeks of the chart's calendar from a run's first row to its last.
pub(super) fn weeks(connection: &Connection, figures: &RunLine) -> Result<Vec<RunWeek>, ReadError> {
    let span = named_params! {
        ":work": figures.rows_of_id,
        ":chart": figures.chart_id,
        ":first": figures.debut_week.to_string(),
        ":last": figures.last_week.to_string(),
    };
    let rows = all(connection, sql!("weeks_of_run"), span, |row| {
        let position: Option<u32> = row.get("position")?;
        let printed = match position {
            None => None,
            Some(position) => Some(PrintedRow {
                position,
                title: row.get("title")?,
                credit: row.get("credit")?,
                printed_peak: row.get("printed_peak")?,
                printed_weeks: row.get("printed_weeks")?,
            }),
        };
        Ok((row.get::<_, Date>("week")?, row.get("top")?, printed))
    })?;
    let mut weeks: Vec<RunWeek> = Vec::new();
    for (week, top, printed) in rows {
        match weeks.last_mut() {
            Some(last) if last.week == week => last.rows.extend(printed),
            _ => weeks.push(RunWeek { week, top, rows: printed.into_iter().collect() }),
        }
    }
    Ok(weeks)
}

/// The positions on a chart today.
pub(super) fn size(connection: &Connection, figures: &RunLine) -> Result<u32, ReadError> {
    let of_chart = named_params! { ":chart": figures.chart_id };
    Ok(one(connection, sql!("chart"), of_chart, |row| row.get("size"))?.unwrap_or(0))
}
