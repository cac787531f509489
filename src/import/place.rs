//! Which issue of the chart each page is, and what of it can be a row.

use super::page::{Dated, Line, Page};
use super::report::{ChartReport, Reason};
use super::table::Weeks;
use crate::model::{Chart, Date};
use std::collections::{BTreeMap, HashSet};

/// A page with the name of the file that it stood in.
pub struct FiledPage<'a> {
    pub file: &'a str,
    pub page: Page,
}

/// The weeks that the pages are, with clean rows. `held` is what content has already.
pub fn place(chart: &Chart, pages: Vec<FiledPage<'_>>, held: &Weeks, report: &mut ChartReport) -> Weeks {
    for FiledPage { file, page } in pages.iter().filter(|filed| filed.page.mended) {
        report.note(Reason::Mended, format!("{} ({file})", page.dated.day()));
    }
    let (seen, dated): (Vec<_>, Vec<_>) =
        pages.into_iter().partition(|filed| matches!(filed.page.dated, Dated::Seen(_)));
    let mut weeks = BTreeMap::new();
    for filed in dated {
        by_date(chart, filed, &mut weeks, report);
    }
    for (issue, lines) in by_sight(chart, seen, held, report) {
        weeks.insert(issue, lines);
    }
    weeks.into_iter().filter_map(|(week, lines)| Some((week, tidy(chart, week, lines, report)?))).collect()
}

/// Pages dated as the chart was.
fn by_date(chart: &Chart, filed: FiledPage<'_>, weeks: &mut Weeks, report: &mut ChartReport) {
    let FiledPage { file, page } = filed;
    let week = page.dated.day();
    if page.lines.is_empty() {
        report.note(Reason::EmptyPage, format!("{week} ({file})"));
        return;
    }
    if !chart.calendar.is_issue(week) {
        report.rows.refused += page.lines.len();
        report.weeks.refused += 1;
        report.note(Reason::OffCalendar, format!("{week} ({file}){}", neighbours(chart, week)));
        return;
    }
    match weeks.get(&week) {
        Some(before) if *before == page.lines => report.note(Reason::RepeatedWeek, format!("{week} ({file})")),
        Some(before) => {
            let differ = page.lines.iter().filter(|line| !before.contains(line)).count();
            report.note(Reason::WeekTwice, format!("{week}: {differ} rows ({file})"));
        }
        None => {}
    }
    weeks.insert(week, page.lines);
}

fn neighbours(chart: &Chart, day: Date) -> String {
    match chart.calendar.around(day) {
        (Some(before), Some(after)) => format!("; the issues next to it are {before} and {after}"),
        (None, Some(after)) => format!("; the first issue after it is {after}"),
        (Some(before), None) => format!("; the last issue before it is {before}"),
        (None, None) => "; the calendar in the chart's file does not reach that day".to_owned(),
    }
}

/// Pages dated by the day on which they were seen: the same chart is seen on several days, and an old one again.
fn by_sight(
    chart: &Chart,
    mut pages: Vec<FiledPage<'_>>,
    held: &Weeks,
    report: &mut ChartReport,
) -> Vec<(Date, Vec<Line>)> {
    pages.sort_by_key(|filed| filed.page.dated.day());
    let mut placed: Vec<(Date, Vec<Line>)> = Vec::new();
    for FiledPage { file, page } in pages {
        let (day, lines) = (page.dated.day(), page.lines);
        if lines.is_empty() {
            report.note(Reason::EmptyPage, format!("{day} ({file})"));
            continue;
        }
        let Some(shown) = issue_seen_on(chart, day) else {
            report.rows.refused += lines.len();
            report.weeks.refused += 1;
            report.note(Reason::OffCalendar, format!("{day} ({file}){}", neighbours(chart, day)));
            continue;
        };
        let latest = placed.len().checked_sub(1);
        if let Some(again) = placed.iter().rposition(|(_, before)| is_same_chart(before, &lines)) {
            let (issue, before) = &mut placed[again];
            if *issue < shown {
                report.note(Reason::StalePage, format!("seen on {day}: the chart of {issue} ({file})"));
            }
            if Some(again) == latest && *before != lines {
                let differ = lines.iter().filter(|line| !before.contains(line)).count();
                report.note(Reason::Corrected, format!("{issue}: {differ} rows, seen on {day} ({file})"));
                *before = lines;
            }
            continue;
        }
        let mut issue = shown;
        if let Some(earlier) = issue_before(chart, shown)
            && held.get(&earlier).is_some_and(|rows| is_same_chart(rows, &lines))
        {
            report.note(Reason::StalePage, format!("seen on {day}: the chart of {earlier} ({file})"));
            issue = earlier;
        }
        if let Some(latest) = latest
            && issue <= placed[latest].0
        {
            // The one before was seen late: it is the chart of the week before, unless that is there too.
            let earlier = issue_before(chart, issue).filter(|day| placed.iter().all(|(taken, _)| taken != day));
            match earlier {
                Some(earlier) if issue == placed[latest].0 && follows(&placed[latest].1, &lines) => {
                    placed[latest].0 = earlier;
                }
                _ => {
                    refuse_clash(issue, day, file, lines.len(), report);
                    continue;
                }
            }
        } else if held.get(&issue).is_some_and(|rows| follows(rows, &lines)) {
            refuse_clash(issue, day, file, lines.len(), report);
            continue;
        }
        placed.push((issue, lines));
    }
    placed
}

fn refuse_clash(issue: Date, day: Date, file: &str, rows: usize, report: &mut ChartReport) {
    report.rows.refused += rows;
    report.weeks.refused += 1;
    report.note(Reason::TwoCharts, format!("{issue}, seen on {day} ({file})"));
}

/// The issue that a page shows on a day: the last one published by then; where the calendar does not say when issues
/// are published, the first one dated that day or later.
fn issue_seen_on(chart: &Chart, day: Date) -> Option<Date> {
    let issues = chart.calendar.issues(day.plus_days(-21), day.plus_days(21));
    let out = |issue: &Date| chart.calendar.published(*issue).is_some_and(|published| published <= day);
    let knows = |issue: &Date| chart.calendar.published(*issue).is_some();
    if issues.iter().any(knows) {
        issues.into_iter().rev().find(out)
    } else {
        issues.into_iter().find(|issue| *issue >= day)
    }
}

fn issue_before(chart: &Chart, issue: Date) -> Option<Date> {
    chart.calendar.around(issue).0
}

/// Whether two pages show one chart, perhaps corrected: three in four of the rows are there with the same count of
/// weeks. From one week to the next that count rises for everything that stays.
fn is_same_chart(before: &[Line], after: &[Line]) -> bool {
    fn key(line: &Line) -> (&str, &str, bool, u16) {
        let count = line.printed_weeks.unwrap_or(line.position);
        (&line.title, &line.credit, line.printed_weeks.is_some(), count)
    }
    let there: HashSet<_> = after.iter().map(key).collect();
    let same = before.iter().filter(|line| there.contains(&key(line))).count();
    !before.is_empty() && same * 4 >= before.len() * 3
}

/// Whether `after` is the chart of the week after `before`, by the weeks counted of what is on both.
fn follows(before: &[Line], after: &[Line]) -> bool {
    let counts: BTreeMap<(&str, &str), u16> =
        before.iter().filter_map(|line| Some(((&*line.title, &*line.credit), line.printed_weeks?))).collect();
    let steps: Vec<bool> = after
        .iter()
        .filter_map(|line| {
            let before = *counts.get(&(&*line.title, &*line.credit))?;
            Some(before.checked_add(1) == Some(line.printed_weeks?))
        })
        .collect();
    let on = steps.iter().filter(|step| **step).count();
    on > 0 && on * 2 >= steps.len()
}

/// The lines that can be rows, by position; `None` where there are none.
fn tidy(chart: &Chart, week: Date, mut lines: Vec<Line>, report: &mut ChartReport) -> Option<Vec<Line>> {
    let size = chart.held.iter().map(|held| held.top).max().unwrap_or(0).max(chart.size);
    lines.sort_by_key(|line| line.position);
    let mut kept: Vec<Line> = Vec::with_capacity(lines.len());
    for line in lines {
        let at_its_place = kept.iter().rev().take_while(|other| other.position == line.position);
        let others: Vec<&Line> = at_its_place.collect();
        let refused = if line.position == 0 || line.position > size {
            Some(Reason::BadPosition)
        } else if line.title.trim().is_empty() && line.credit.trim().is_empty() {
            Some(Reason::Nameless)
        } else if others.contains(&&line) {
            report.note(Reason::RepeatedRow, format!("{week} {}", line.told()));
            continue;
        } else if others.is_empty() {
            None
        } else if chart.ties {
            report.note(Reason::Shared, format!("{week} {}", line.told()));
            None
        } else {
            Some(Reason::SharedPosition)
        };
        match refused {
            Some(reason) => {
                report.rows.refused += 1;
                report.note(reason, format!("{week} {}", line.told()));
            }
            None => kept.push(line),
        }
    }
    if kept.is_empty() {
        report.weeks.refused += 1;
        return None;
    }
    Some(kept)
}
