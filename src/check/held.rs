//! What a chart says is held, against its calendar and the rows that are there.

use super::Subject;
use crate::content::{Filed, FiledRow};
use crate::diag::{Code, Diagnostic};
use crate::model::{Chart, Date, Held, HeldWorks};
use std::collections::BTreeMap;

/// What a chart says is held makes sense by its own calendar.
pub fn spans(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    for filed in subject.catalog.charts.values() {
        let chart = &filed.record;
        for (i, held) in chart.held.iter().enumerate() {
            let mut tell = |code: Code, key: &str, message: String| {
                faults.push(Diagnostic::new(code, &filed.file, filed.span(&format!("held[{i}].{key}")), message));
            };
            if held.to < held.from {
                tell(Code::EndBeforeBegin, "to", format!("the end {} is before the beginning {}", held.to, held.from));
                continue;
            }
            for (key, week) in [("from", held.from), ("to", held.to)] {
                if !chart.calendar.is_issue(week) {
                    tell(Code::WeekOffCalendar, key, format!("{} has no issue dated {week}", chart.name));
                }
            }
            for week in &held.missing {
                if !chart.calendar.is_issue(*week) {
                    tell(Code::WeekOffCalendar, "missing", format!("{} has no issue dated {week}", chart.name));
                }
            }
        }
    }
}

/// No week is held twice.
pub fn overlaps(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    for filed in subject.catalog.charts.values() {
        let held = &filed.record.held;
        for (i, later) in held.iter().enumerate() {
            let twice = held[..i].iter().find_map(|earlier| {
                let (from, to) = (earlier.from.max(later.from), earlier.to.min(later.to));
                let issues = filed.record.calendar.issues(from, to);
                issues.into_iter().find(|week| earlier.covers(*week) && later.covers(*week))
            });
            if let Some(week) = twice {
                let message = format!("the week of {week} stands in two spans");
                faults.push(
                    Diagnostic::new(Code::HeldTwice, &filed.file, filed.span(&format!("held[{i}].from")), message)
                        .help("let one span end before the other begins"),
                );
            }
        }
    }
}

/// Where all rows of a week are said to be held, they are there.
pub fn rows_of_all(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    for (slug, filed) in &subject.catalog.charts {
        let chart = &filed.record;
        if chart.held.iter().all(|held| held.works == HeldWorks::Known) {
            continue;
        }
        // A table that could not be read in full has been told, and so will be what it lacks once it can.
        let tables = format!("charts/{slug}/");
        if subject.flawed.iter().any(|file| file.starts_with(&tables)) {
            continue;
        }
        let rows = subject.catalog.rows.get(slug).map_or(&[][..], Vec::as_slice);
        let lacking = lacking(rows);
        for (i, held) in chart.held.iter().enumerate().filter(|(_, held)| held.works == HeldWorks::All) {
            faults.extend(holes(filed, chart, (i, held), &lacking));
        }
    }
}

/// By week: the positions without a row above the last that has one, and that last one.
fn lacking(rows: &[FiledRow]) -> BTreeMap<Date, (Vec<u16>, u16)> {
    let mut weeks: BTreeMap<Date, (Vec<u16>, u16)> = BTreeMap::new();
    for row in rows.iter().map(|filed| &filed.row) {
        let (gaps, last) = weeks.entry(row.week).or_default();
        gaps.extend(*last + 1..row.position);
        *last = row.position;
    }
    weeks
}

fn holes(
    filed: &Filed<Chart>,
    chart: &Chart,
    (i, held): (usize, &Held),
    lacking: &BTreeMap<Date, (Vec<u16>, u16)>,
) -> Vec<Diagnostic> {
    let tell = |code: Code, message: String, help: &str| {
        Diagnostic::new(code, &filed.file, filed.span(&format!("held[{i}].works")), message).help(help)
    };
    let mut faults = Vec::new();
    let (mut empty, mut short) = (Vec::new(), Vec::new());
    for week in chart.calendar.issues(held.from, held.to).into_iter().filter(|week| held.covers(*week)) {
        match lacking.get(&week) {
            None => empty.push(week.to_string()),
            Some((gaps, last)) => {
                let gaps: Vec<String> =
                    gaps.iter().copied().chain(*last + 1..held.top + 1).map(|position| position.to_string()).collect();
                if !gaps.is_empty() {
                    short.push(format!("{week} (No. {})", listed(&gaps)));
                }
            }
        }
    }
    if !empty.is_empty() {
        let message =
            format!("all rows of {} are said to be held, and there is none: {}", weeks(&empty), listed(&empty));
        let help = "add them to `missing`, or say `works = \"known\"` where only the rows of known works are here";
        faults.push(tell(Code::HeldWithoutRows, message, help));
    }
    if !short.is_empty() {
        let message = format!("positions without a row in {} held in full: {}", weeks(&short), listed(&short));
        faults.push(tell(
            Code::HeldWithGaps,
            message,
            "add the rows where they are known; a work that stood there cannot be told from one that was off the chart",
        ));
    }
    faults
}

fn weeks(list: &[String]) -> String {
    if list.len() == 1 { "1 week".to_owned() } else { format!("{} weeks", list.len()) }
}

/// The first few of a list.
fn listed(all: &[String]) -> String {
    const SHOWN: usize = 12;
    let shown = all[..all.len().min(SHOWN)].join(", ");
    if all.len() > SHOWN { format!("{shown} and {} more", all.len() - SHOWN) } else { shown }
}
