//! What is known of one work on one chart as of a day: every issue out by then, and what each figure may have been.

use super::World;
use crate::derive::absence::first_day;
use crate::derive::runs::leader;
use crate::model::{Bounds, Chart, Date, Row, Run, RunInput, RunRow, Work, compute_run};

/// Issues after the last one held are unknown weeks; more than this many years of them decide nothing more.
const YEARS_AHEAD: i32 = 10;

/// One issue of the chart, and what is known of the work in it.
#[derive(Debug, Clone, Copy)]
struct Week {
    issue: Date,
    /// Positions 1 to `top` are held; 0: nothing of the week is.
    top: u16,
    /// The best row.
    row: Option<RunRow>,
}

/// A work on a chart as of a day.
pub(super) struct History<'a> {
    pub chart: &'a Chart,
    pub work: &'a Work,
    /// Every issue out by the day, from the first that can have listed the work.
    weeks: Vec<Week>,
    /// It may have been listed before the first of `weeks`.
    open_start: bool,
    /// The rows out by the day, added up; `None` where there is none.
    pub run: Option<Run>,
    rows: Vec<RunRow>,
}

impl<'a> History<'a> {
    /// `None` where nothing of the chart is held, or nobody looked for the work on it.
    pub fn of(world: &World<'a>, work: &'a Work, chart: &'a Chart, on: Date) -> Option<Self> {
        let work = leader(work, world.catalog);
        let (first_held, last_held) = chart.held_span()?;
        let all = world.rows(work.slug.as_str(), chart.slug.as_str());
        let out = |issue: Date| is_out(chart, issue, on);
        let rows: Vec<RunRow> = best_rows(all.iter().map(|row| &row.row).filter(|row| out(row.week)));
        let entered = all.first().is_some_and(|row| row.row.printed_weeks == Some(1));
        let searched = !all.is_empty()
            || world
                .absences
                .get(&(work.slug.clone(), chart.slug.clone()))
                .is_some_and(|absence| absence.through().is_some());
        if !searched {
            return None;
        }
        let (begin, open_start) = match all.first() {
            Some(first) if entered => (first.row.week, false),
            first => earliest(chart, work, first.map(|first| first.row.week), first_held),
        };
        let end = on.min(last_held.plus_days(YEARS_AHEAD * 366)).plus_days(14);
        let weeks = chart.calendar.issues(begin, end).into_iter().filter(|issue| out(*issue)).map(|issue| Week {
            issue,
            top: chart.held_in(issue).map_or(0, |held| held.top),
            row: rows.iter().find(|row| row.week == issue).copied(),
        });
        let weeks: Vec<Week> = weeks.collect();
        let held_weeks: Vec<Date> = chart.held_weeks().into_iter().filter(|week| out(*week)).collect();
        let run = compute_run(RunInput { rows: &rows, chart, held_weeks: &held_weeks });
        Some(Self { chart, work, weeks, open_start, run, rows })
    }

    /// The last issue that was out.
    pub fn through(&self) -> Option<Date> {
        self.weeks.last().map(|week| week.issue)
    }

    /// Whether every issue that can have listed it is held in full.
    pub fn is_whole(&self) -> bool {
        !self.open_start && self.weeks.iter().all(|week| week.row.is_some() || week.top >= self.chart.size)
    }

    /// The first row, where it is surely the first week of the run.
    pub fn debut(&self) -> Option<&RunRow> {
        let first = self.rows.first()?;
        let mut before = self.weeks.iter().take_while(|week| week.issue < first.week);
        let seen = !self.open_start && before.all(|week| week.top >= self.chart.size);
        (first.printed_weeks == Some(1) || seen).then_some(first)
    }

    /// Weeks on the chart. Where rows are missing, the publisher's own count in the last row is taken at its word.
    pub fn weeks(&self) -> Bounds {
        let unheld = |after: Option<Date>| {
            let later = self.weeks.iter().filter(|week| after.is_none_or(|after| week.issue > after));
            count(later.filter(|week| week.row.is_none() && week.top < self.chart.size))
        };
        let rows = count(self.rows.iter());
        let printed = self.rows.iter().rev().find_map(|row| Some((row.week, row.printed_weeks?)));
        match printed.filter(|_| !self.is_whole()) {
            Some((week, printed)) => {
                let through = count(self.rows.iter().filter(|row| row.week <= week));
                let least = through.max(u32::from(printed)) + (rows - through);
                Bounds { least, most: Some(least + unheld(Some(week))) }
            }
            None => Bounds { least: rows, most: (!self.open_start).then(|| rows + unheld(None)) },
        }
    }

    /// The best position. Where rows are missing, the publisher's own peak in the last row is taken at its word.
    /// `None` where it is not known to have been on the chart.
    pub fn peak(&self) -> Option<Bounds> {
        let held = self.rows.iter().map(|row| row.position).min()?;
        if self.is_whole() {
            return Some(Bounds::point(held.into()));
        }
        let printed = self.rows.iter().rev().find_map(|row| Some((row.week, row.printed_peak?)));
        let worst = printed.map_or(held, |(_, peak)| peak.min(held));
        let covered = printed.map(|(week, _)| week);
        let unseen = self.weeks.iter().filter(|week| covered.is_none_or(|covered| week.issue > covered));
        let possible = unseen.filter(|week| week.row.is_none() && week.top < self.chart.size).map(|week| week.top + 1);
        let best = possible.min().map_or(worst, |possible| possible.min(worst));
        let best = if self.open_start && covered.is_none() { 1 } else { best };
        Some(Bounds { least: best.into(), most: Some(worst.into()) })
    }

    /// Weeks at No. 1.
    pub fn weeks_at_one(&self) -> Bounds {
        let states = self.at_one();
        let ones = count(states.iter().filter(|state| **state == Led::Yes));
        let least = if ones == 0 && self.printed_at_one() { 1 } else { ones };
        let first = self.rows.first();
        let before = |week: &Week| first.is_some_and(|first| week.issue < first.week);
        let maybe = |early: bool| {
            let weeks = self.weeks.iter().zip(&states);
            count(weeks.filter(|(week, state)| **state == Led::Perhaps && before(week) == early))
        };
        // Before the first row it was on the chart one week less than that row prints.
        let earlier = first.and_then(|first| first.printed_weeks).map(|printed| u32::from(printed.saturating_sub(1)));
        let early = match (self.begins_dark(), earlier) {
            (true, None) => None,
            (true, Some(earlier)) => Some(earlier),
            (false, None) => Some(maybe(true)),
            (false, Some(earlier)) => Some(maybe(true).min(earlier)),
        };
        Bounds { least, most: early.map(|early| (ones + early + maybe(false)).max(least)) }
    }

    /// The longest unbroken stretch at No. 1.
    pub fn longest_at_one(&self) -> Bounds {
        let states = self.at_one();
        let longest = |fits: fn(Led) -> bool| {
            let stretches = states.split(|state| !fits(*state)).map(<[Led]>::len);
            u32::try_from(stretches.max().unwrap_or(0)).unwrap_or(u32::MAX)
        };
        let sure = longest(|state| state == Led::Yes);
        let least = if sure == 0 && self.printed_at_one() { 1 } else { sure };
        let most = longest(|state| state != Led::No).max(least);
        Bounds { least, most: (!self.begins_dark()).then_some(most) }
    }

    /// The rows that print a peak or a count, of the last week that does: the publisher's own statement.
    pub fn last_printed(&self) -> Option<&RunRow> {
        self.rows.iter().rev().find(|row| row.printed_peak.is_some() || row.printed_weeks.is_some())
    }

    /// First and last week at the best position held.
    pub fn at_peak(&self) -> Option<(u16, Date, Date)> {
        let peak = self.rows.iter().map(|row| row.position).min()?;
        let at = || self.rows.iter().filter(|row| row.position == peak).map(|row| row.week);
        Some((peak, at().next()?, at().next_back()?))
    }

    /// Whether weeks before the first one listed here may have been at No. 1.
    fn begins_dark(&self) -> bool {
        self.open_start && self.rows.first().is_none_or(|first| first.printed_peak.is_none_or(|peak| peak == 1))
    }

    fn printed_at_one(&self) -> bool {
        self.rows.iter().any(|row| row.printed_peak == Some(1))
    }

    /// Week by week, whether it led the chart. A printed peak below No. 1 rules out every week up to its own.
    fn at_one(&self) -> Vec<Led> {
        let below = self.rows.iter().filter(|row| row.printed_peak.is_some_and(|peak| peak > 1));
        let never_until = below.map(|row| row.week).max();
        let state = |week: &Week| match week.row {
            Some(row) if row.position == 1 => Led::Yes,
            Some(_) => Led::No,
            None if week.top >= 1 || never_until.is_some_and(|until| week.issue <= until) => Led::No,
            None => Led::Perhaps,
        };
        self.weeks.iter().map(state).collect()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Led {
    Yes,
    No,
    Perhaps,
}

/// Whether an issue was out on a day: on the day it was published, else on the date it bears.
pub(super) fn is_out(chart: &Chart, issue: Date, on: Date) -> bool {
    chart.calendar.published(issue).unwrap_or(issue) <= on
}

/// The first day from which a chart can have listed a work, and whether it may have been earlier.
fn earliest(chart: &Chart, work: &Work, first_row: Option<Date>, first_held: Date) -> (Date, bool) {
    let known = [chart.since, first_day(work)].into_iter().flatten().max();
    let listed = chart.calendar.epochs.first().map(|epoch| epoch.from);
    let begin = known.or(listed).unwrap_or(first_held);
    let begin = first_row.map_or(begin, |row| row.min(begin));
    (begin, known.is_none() || listed.is_none_or(|listed| begin < listed))
}

fn best_rows<'r>(rows: impl Iterator<Item = &'r Row>) -> Vec<RunRow> {
    let mut best: Vec<RunRow> = rows
        .map(|row| RunRow {
            week: row.week,
            position: row.position,
            printed_peak: row.printed_peak,
            printed_weeks: row.printed_weeks,
        })
        .collect();
    best.sort_by_key(|row| (row.week, row.position));
    best.dedup_by_key(|row| row.week);
    best
}

fn count<T>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}
