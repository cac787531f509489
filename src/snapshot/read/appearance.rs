//! The works of an artist's page: how near the artist stands to each, and how it did on charts.

use super::ReadError;
use super::dossier::Dossier;
use super::home::BestRun;
use super::lines::WorkLine;
use super::parts::{Link, Term};
use super::queries::{all, one, sql};
use crate::model::{Coverage, CreditRole, Shelf};
use rusqlite::{Connection, named_params};
use std::collections::HashMap;

/// How near an artist stands to a work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// In the billing, not as a feature.
    Credited,
    /// Featured, or with a part outside the billing.
    Contributing,
    /// Through an act it is or was in.
    Group,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appearance {
    pub work: WorkLine,
    pub shelf: Shelf,
    pub how: How,
    pub via: Option<Link>,
    /// The place in the billing, where it has one.
    pub billed: Option<CreditRole>,
    /// The act it stands for there.
    pub on_behalf_of: Option<Link>,
    /// The parts outside the billing.
    pub parts: Vec<Term>,
    /// How it did on each of the artist's main charts, in their order.
    pub places: Vec<OnChart>,
    /// Its best run, where it has no row on any of those.
    pub best: Option<BestRun>,
}

/// How a work did on a chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnChart {
    Ran {
        peak: u32,
        weeks: u32,
        coverage: Coverage,
        printed_peak: Option<u32>,
    },
    /// The chart was held, and the work had no row.
    Absent,
    /// No row is held that would tell.
    NotHeld,
    /// The chart does not rank such works.
    Unranked,
}

/// The chart that most of an artist's works were on, and the next of another territory, each with its number.
pub(super) fn main_charts(connection: &Connection, artist: i64) -> Result<Vec<(i64, Link)>, ReadError> {
    let charts = all(connection, sql!("main_charts_of_artist"), named_params! { ":artist": artist }, |row| {
        Ok((row.get::<_, String>("territory")?, (row.get::<_, i64>("chart_id")?, Link::read(row, "chart")?)))
    })?;
    let Some((home, _)) = charts.first().cloned() else { return Ok(Vec::new()) };
    let second = charts.iter().position(|(territory, _)| *territory != home);
    let chosen = |at: usize| at == 0 || Some(at) == second;
    Ok(charts.into_iter().enumerate().filter(|(at, _)| chosen(*at)).map(|(_, (_, chart))| chart).collect())
}

/// How each work of an artist did on a chart, by the number of the work.
fn places(connection: &Connection, artist: i64, chart: i64) -> Result<HashMap<i64, OnChart>, ReadError> {
    let of = named_params! { ":artist": artist, ":chart": chart };
    let places = all(connection, sql!("places_of_artist"), of, |row| {
        let place = match row.get("absent")? {
            Some(true) => OnChart::Absent,
            Some(false) => OnChart::NotHeld,
            None => OnChart::Ran {
                peak: row.get("peak")?,
                weeks: row.get("weeks")?,
                coverage: Coverage {
                    cut_at_start: row.get("cut_at_start")?,
                    still_running: row.get("still_running")?,
                    holes: row.get("holes")?,
                },
                printed_peak: row.get("printed_peak")?,
            },
        };
        Ok((row.get("work_id")?, place))
    })?;
    Ok(places.into_iter().collect())
}

/// Every work an artist has a part in, newest first, with how it did on these charts.
pub(super) fn appearances(
    connection: &Connection,
    artist: &Dossier,
    charts: &[(i64, Link)],
) -> Result<Vec<Appearance>, ReadError> {
    let of = named_params! { ":artist": artist.id };
    let mut found = all(connection, sql!("appearances_of_artist"), of, |row| {
        let how: String = row.get("how")?;
        let how = match how.as_str() {
            "credited" => How::Credited,
            "group" => How::Group,
            _ => How::Contributing,
        };
        Ok(Appearance {
            work: WorkLine::read(row)?,
            shelf: row.get("shelf")?,
            how,
            via: Link::find(row, "via")?,
            billed: None,
            on_behalf_of: None,
            parts: Vec::new(),
            places: Vec::new(),
            best: None,
        })
    })?;
    let by_chart: Vec<HashMap<i64, OnChart>> =
        charts.iter().map(|(chart, _)| places(connection, artist.id, *chart)).collect::<Result<_, _>>()?;
    let parts = all(connection, sql!("parts_of_artist"), of, |row| {
        Ok((row.get::<_, i64>("work_id")?, Term::read(row, "role")?))
    })?;
    for appearance in &mut found {
        appearance.work = appearance.work.clone().credited(connection)?;
        let billed = appearance.work.credit.parts.iter().find(|part| part.artist == artist.link);
        appearance.billed = billed.map(|part| part.role);
        appearance.on_behalf_of = billed.and_then(|part| part.on_behalf_of.clone());
        let work = appearance.work.id;
        let place = |places: &HashMap<i64, OnChart>| places.get(&work).copied().unwrap_or(OnChart::Unranked);
        appearance.places = by_chart.iter().map(place).collect();
        if !appearance.places.iter().any(|place| matches!(place, OnChart::Ran { .. })) {
            let of = named_params! { ":work": work };
            appearance.best = one(connection, sql!("best_run_of_work"), of, BestRun::find)?.flatten();
        }
        appearance.parts = parts.iter().filter(|(of, _)| *of == work).map(|(_, part)| part.clone()).collect();
    }
    Ok(found)
}
