//! Chart rows against the chart they are on.

use super::Subject;
use crate::content::FiledRow;
use crate::diag::{Code, Diagnostic};
use crate::model::{Chart, HeldWorks, Kind, Ranks};

/// Every row stands in a week of the calendar that is held, at a position of the chart, alone where there are no ties.
pub fn rows(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    for (slug, rows) in &subject.catalog.rows {
        let Some(filed) = subject.catalog.charts.get(slug) else { continue };
        let chart = &filed.record;
        // An older chart may have been longer than today's: what was held then says how long.
        let size = chart.held.iter().map(|held| held.top).max().unwrap_or(0).max(chart.size);
        for rows in rows.chunk_by(|one, next| one.row.week == next.row.week) {
            week(chart, size, rows, faults);
        }
    }
}

/// The rows of one week, by position.
fn week(chart: &Chart, size: u16, rows: &[FiledRow], faults: &mut Vec<Diagnostic>) {
    let Some(week) = rows.first().map(|row| row.row.week) else { return };
    let is_issue = chart.calendar.is_issue(week);
    let held = chart.held_in(week);
    let mut before: Option<u16> = None;
    for row in rows {
        let position = row.row.position;
        let mut tell = |code: Code, message: String, help: Option<String>| {
            let mut fault = Diagnostic::new(code, &row.file, row.span.clone(), message);
            fault.help = help;
            faults.push(fault);
        };
        let is_on_chart = (1..=size).contains(&position);
        if !is_issue {
            let help = match chart.calendar.around(week) {
                (Some(before), Some(after)) => format!("the issues next to it are {before} and {after}"),
                _ => "the calendar in the chart's file does not reach that day".to_owned(),
            };
            tell(Code::WeekOffCalendar, format!("{} has no issue dated {week}", chart.name), Some(help));
        } else {
            let message = match held {
                None => Some(format!("no `[[held]]` of {} covers {week}", chart.name)),
                Some(held) if position > held.top && is_on_chart => {
                    Some(format!("{} is held to position {} in the week of {week}", chart.name, held.top))
                }
                Some(_) => None,
            };
            if let Some(message) = message {
                let help = "say in the chart's file what is held, or take the row out".to_owned();
                tell(Code::RowOutsideHeld, message, Some(help));
            }
        }
        if !is_on_chart {
            tell(Code::PositionOutOfRange, format!("{} has positions 1 to {size}, not {position}", chart.name), None);
        }
        if before == Some(position) && !chart.ties {
            let help =
                "one of them is wrong; `ties = true` in the chart's file where the chart really shares positions";
            tell(
                Code::SharedPosition,
                format!("two rows at No. {position} in the week of {week}"),
                Some(help.to_owned()),
            );
        }
        before = Some(position);
    }
}

/// One row, one work.
pub fn owners(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    // A work that is not known in full may be the one that claims a row.
    let works = &subject.catalog.works;
    let unsure = subject.catalog.index.any_broken(Kind::Work) || works.keys().any(|work| subject.is_unsure_of(work));
    for (slug, rows) in &subject.catalog.rows {
        let (Some(owners), Some(filed)) = (subject.derived.owners.get(slug), subject.catalog.charts.get(slug)) else {
            continue;
        };
        for (row, works) in rows.iter().zip(owners) {
            match works[..] {
                [] => {
                    let known = filed.record.held_in(row.row.week).is_some_and(|held| held.works == HeldWorks::Known);
                    if known && !unsure && filed.record.ranks != Ranks::Artists {
                        let message = format!("no work claims “{}” by {}", row.row.title, row.row.credit);
                        faults.push(
                            Diagnostic::new(Code::UnclaimedRow, &row.file, row.span.clone(), message)
                                .help("add this form to the `charted_as` of its work, or take the row out"),
                        );
                    }
                }
                [_] => {}
                _ => {
                    let names: Vec<&str> = works.iter().map(|work| work.as_str()).collect();
                    let message = format!("the works {} claim this row", names.join(" and "));
                    faults.push(
                        Diagnostic::new(Code::RowClaimedTwice, &row.file, row.span.clone(), message)
                            .help("limit their `charted_as` by `chart`, `from` and `to` until one is left"),
                    );
                }
            }
        }
    }
}

/// A song is not looked for on a chart of albums.
pub fn wrong_charts(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    let catalog = subject.catalog;
    let ranks_of = |work: &str| {
        let kind = &catalog.works.get(work)?.record.kind;
        Some(catalog.vocab.work_kinds.get(kind)?.ranks)
    };
    let tell = |chart: &str, work: &str| -> Option<String> {
        let chart = &catalog.charts.get(chart)?.record;
        let ranks = ranks_of(work)?;
        (ranks != Some(chart.ranks)).then(|| {
            let kind = &catalog.works[work].record.kind;
            format!("{} ranks {}, and `{work}` is a {kind}", chart.name, chart.ranks.as_str())
        })
    };
    for (slug, filed) in &catalog.works {
        for (i, charted) in filed.record.charted_as.iter().enumerate() {
            let Some(chart) = &charted.chart else { continue };
            if let Some(message) = tell(chart.as_str(), slug) {
                let span = filed.span(&format!("charted_as[{i}].chart"));
                faults.push(Diagnostic::new(Code::WrongChart, &filed.file, span, message));
            }
        }
    }
    for (chart, searches) in &catalog.searched {
        for search in searches {
            if let Some(message) = tell(chart, search.searched.work.as_str()) {
                faults.push(Diagnostic::new(Code::WrongChart, &search.file, search.span.clone(), message));
            }
        }
    }
}
