//! A week of the archive into the rows that content has of it.

use super::page::Line;
use super::report::{ChartReport, Reason};
use crate::model::{Date, WorkSlug};
use std::collections::{BTreeMap, BTreeSet};

/// Which work of the catalog a line is of.
pub type OwnerOf<'a> = &'a dyn Fn(Date, &Line) -> Option<WorkSlug>;

/// The rows of a week from now on, by position.
///
/// Position by position: what only one side has is kept; where both have rows, the archive's stand. With `owner_of`, only
/// the rows of works in the catalog are taken, and what nobody claims takes nothing out, unless the archive has the
/// work at another position of the week.
pub fn merge(
    week: Date,
    content: &[Line],
    archive: &[Line],
    owner_of: Option<OwnerOf<'_>>,
    report: &mut ChartReport,
) -> Vec<Line> {
    let (ours, theirs) = (by_position(content), by_position(archive));
    let depth = archive.last().map_or(0, |line| line.position);
    let owners: Vec<Option<WorkSlug>> = match owner_of {
        Some(owner_of) => archive.iter().map(|line| owner_of(week, line)).collect(),
        None => Vec::new(),
    };
    let found: BTreeSet<&WorkSlug> = owners.iter().flatten().collect();
    let is_wanted = |at: usize| owner_of.is_none() || owners[at].is_some();
    let positions: BTreeSet<u16> = ours.keys().chain(theirs.keys()).copied().collect();
    let mut merged = Vec::with_capacity(content.len().max(archive.len()));
    for position in positions {
        let ours = ours.get(&position).map_or(&[][..], Vec::as_slice);
        let theirs = theirs.get(&position).map_or(&[][..], Vec::as_slice);
        let wanted: Vec<Line> = theirs
            .iter()
            .filter(|at| is_wanted(**at))
            .map(|at| with_numbers(&archive[*at], ours_of(content, ours)))
            .collect();
        if wanted.is_empty() {
            for line in ours_of(content, ours) {
                let told = || format!("{week} {}", line.told());
                let has_it = theirs.iter().any(|at| archive[*at].names_what(line));
                let moved =
                    || owner_of.and_then(|owner_of| owner_of(week, line)).is_some_and(|work| found.contains(&work));
                if !theirs.is_empty() && !has_it && moved() {
                    report.rows.removed += 1;
                    report.note(Reason::Moved, told());
                    continue;
                }
                if !theirs.is_empty() && !has_it {
                    let other = archive[theirs[0]].told();
                    report.note(Reason::InDoubt, format!("{}; the archive has {other}", told()));
                } else if theirs.is_empty() && position <= depth {
                    report.note(Reason::OnlyHere, told());
                }
                report.rows.unchanged += 1;
                merged.push(line.clone());
            }
            continue;
        }
        count(week, &ours_of(content, ours).cloned().collect::<Vec<_>>(), &wanted, report);
        merged.extend(wanted);
    }
    merged
}

fn ours_of<'a>(content: &'a [Line], places: &'a [usize]) -> impl Iterator<Item = &'a Line> {
    places.iter().map(|at| &content[*at])
}

fn by_position(lines: &[Line]) -> BTreeMap<u16, Vec<usize>> {
    let mut all: BTreeMap<u16, Vec<usize>> = BTreeMap::new();
    for (at, line) in lines.iter().enumerate() {
        all.entry(line.position).or_default().push(at);
    }
    all
}

/// An archive that prints no numbers takes none away.
fn with_numbers<'a>(line: &Line, mut before: impl Iterator<Item = &'a Line>) -> Line {
    let same = before.find(|before| before.names_what(line));
    let mut line = line.clone();
    line.printed_peak = line.printed_peak.or(same.and_then(|before| before.printed_peak));
    line.printed_weeks = line.printed_weeks.or(same.and_then(|before| before.printed_weeks));
    line
}

fn count(week: Date, ours: &[Line], wanted: &[Line], report: &mut ChartReport) {
    let gone: Vec<&Line> = ours.iter().filter(|line| !wanted.contains(line)).collect();
    let come: Vec<&Line> = wanted.iter().filter(|line| !ours.contains(line)).collect();
    report.rows.unchanged += wanted.len() - come.len();
    let changed = gone.len().min(come.len());
    report.rows.changed += changed;
    report.rows.added += come.len() - changed;
    report.rows.removed += gone.len() - changed;
    for (before, after) in gone.iter().zip(&come) {
        let told = if before.names_what(after) {
            let numbers = |line: &Line| {
                let text = |n: Option<u16>| n.map_or("none".to_owned(), |n| n.to_string());
                format!("peak {}, weeks {}", text(line.printed_peak), text(line.printed_weeks))
            };
            format!("{week} {}: {}; before: {}", after.told(), numbers(after), numbers(before))
        } else {
            format!("{week} {}; before: {}", after.told(), before.told())
        };
        report.note(Reason::Changed, told);
    }
    for line in gone.iter().skip(changed) {
        report.note(Reason::TakenOut, format!("{week} {}", line.told()));
    }
}
