//! Charts: their calendars, what is held of them, and their rows.

use super::ids::optional;
use super::{BuildError, Writer, place};
use crate::content::FiledRow;
use crate::model::{Chart, Date, WorkSlug};
use rusqlite::{named_params, params};
use std::collections::HashMap;

pub(super) fn write(to: &Writer<'_>) -> Result<(), BuildError> {
    charts(to)?;
    calendars(to)?;
    weeks(to)?;
    entries(to)
}

fn charts(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO chart (id, publisher_id, territory, ranks, size, since, until, ties, first_held, last_held)
         VALUES (:id, :publisher, :territory, :ranks, :size, :since, :until, :ties, :first_held, :last_held)",
    )?;
    for filed in to.catalog.charts.values() {
        let (chart, file) = (&filed.record, &*filed.file);
        let held = chart.held_span();
        insert.execute(named_params! {
            ":id": to.ids.chart(file, &chart.slug)?,
            ":publisher": to.ids.company(file, &chart.publisher)?,
            ":territory": chart.territory,
            ":ranks": chart.ranks.as_str(),
            ":size": chart.size,
            ":since": iso(chart.since),
            ":until": iso(chart.until),
            ":ties": chart.ties,
            ":first_held": iso(held.map(|(first, _)| first)),
            ":last_held": iso(held.map(|(_, last)| last)),
        })?;
    }
    Ok(())
}

fn calendars(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut epoch = to.sql.prepare(
        "INSERT INTO epoch (chart_id, position, begins, issue_weekday, tracking_days, tracking_ends, published)
         VALUES (:chart, :position, :begins, :issue_weekday, :tracking_days, :tracking_ends, :published)",
    )?;
    let mut exception = to
        .sql
        .prepare("INSERT INTO issue_exception (chart_id, issue, instead_of) VALUES (:chart, :issue, :instead_of)")?;
    let mut held = to.sql.prepare(
        "INSERT INTO held (chart_id, position, begins, ends, top, works, missing, source_id)
         VALUES (:chart, :position, :begins, :ends, :top, :works, :missing, :source)",
    )?;
    for filed in to.catalog.charts.values() {
        let (chart, file) = (&filed.record, &*filed.file);
        let id = to.ids.chart(file, &chart.slug)?;
        for (position, one) in chart.calendar.epochs.iter().enumerate() {
            epoch.execute(named_params! {
                ":chart": id,
                ":position": place(position),
                ":begins": one.from.to_string(),
                ":issue_weekday": one.issue_weekday.as_str(),
                ":tracking_days": one.tracking_days,
                ":tracking_ends": one.tracking_ends_days_before_issue,
                ":published": one.published_days_before_issue,
            })?;
            for other in &one.exceptions {
                exception.execute(named_params! {
                    ":chart": id,
                    ":issue": other.issue.to_string(),
                    ":instead_of": iso(other.instead_of),
                })?;
            }
        }
        for (position, one) in chart.held.iter().enumerate() {
            let missing: Vec<String> = one.missing.iter().map(Date::to_string).collect();
            held.execute(named_params! {
                ":chart": id,
                ":position": place(position),
                ":begins": one.from.to_string(),
                ":ends": one.to.to_string(),
                ":top": one.top,
                ":works": one.works.as_str(),
                ":missing": missing.join(" "),
                ":source": optional(one.source.as_ref(), |source| to.ids.source(file, source))?,
            })?;
        }
    }
    Ok(())
}

fn weeks(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO chart_week (chart_id, week, tracking_from, tracking_to, published, top, entries)
         VALUES (:chart, :week, :tracking_from, :tracking_to, :published, :top, :entries)",
    )?;
    for (slug, filed) in &to.catalog.charts {
        let chart = &filed.record;
        let Some((first, last)) = span(to, chart) else { continue };
        let id = to.ids.chart(&filed.file, &chart.slug)?;
        let mut counts: HashMap<Date, i64> = HashMap::new();
        for row in rows(to, slug) {
            *counts.entry(row.row.week).or_default() += 1;
        }
        for week in chart.calendar.issues(first, last) {
            let tracking = chart.calendar.tracking(week);
            insert.execute(named_params! {
                ":chart": id,
                ":week": week.to_string(),
                ":tracking_from": iso(tracking.map(|(from, _)| from)),
                ":tracking_to": iso(tracking.map(|(_, to)| to)),
                ":published": iso(chart.calendar.published(week)),
                ":top": chart.held_in(week).map(|held| held.top),
                ":entries": counts.get(&week).copied().unwrap_or(0),
            })?;
        }
    }
    Ok(())
}

/// The first and the last issue date that have a page: as far as the calendar is known, up to the day the site speaks
/// of. A week of it that is not held has a page that says so.
fn span(to: &Writer<'_>, chart: &Chart) -> Option<(Date, Date)> {
    let begin = chart.calendar.epochs.first()?.from;
    let first = chart.since.map_or(begin, |since| since.max(begin));
    let known = to.derived.as_of.into_iter().chain(chart.held_span().map(|(_, last)| last)).max()?;
    Some((first, chart.until.map_or(known, |until| until.min(known))))
}

fn entries(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO entry (chart_id, week, position, tie, title, credit, printed_peak, printed_weeks, work_id)
         VALUES (:chart, :week, :position, :tie, :title, :credit, :printed_peak, :printed_weeks, :work)",
    )?;
    for (slug, filed) in &to.catalog.charts {
        let id = to.ids.chart(&filed.file, &filed.record.slug)?;
        let owners = to.derived.owners.get(slug).map_or(&[][..], Vec::as_slice);
        let mut before: Option<(Date, u16)> = None;
        let mut tie = 0;
        let mut week_text = String::new();
        for (one, owners) in rows(to, slug).iter().zip(owners) {
            let row = &one.row;
            let here = (row.week, row.position);
            tie = if before == Some(here) { tie + 1 } else { 0 };
            if before.is_none_or(|(week, _)| week != row.week) {
                week_text = row.week.to_string();
            }
            before = Some(here);
            // In the order of the columns: a name would be looked up for each of a million rows.
            insert.execute(params![
                id,
                week_text,
                row.position,
                tie,
                row.title,
                row.credit,
                row.printed_peak,
                row.printed_weeks,
                optional(owner(&filed.record, one, owners)?, |work| to.ids.work(&one.file, work))?,
            ])?;
        }
    }
    Ok(())
}

/// The one work whose row it is.
fn owner<'a>(chart: &Chart, row: &FiledRow, owners: &'a [WorkSlug]) -> Result<Option<&'a WorkSlug>, BuildError> {
    match owners {
        [] => Ok(None),
        [one] => Ok(Some(one)),
        _ => Err(BuildError::ClaimedTwice {
            chart: chart.slug.to_string(),
            week: row.row.week.to_string(),
            position: row.row.position,
        }),
    }
}

/// The rows of a chart, by week and position.
fn rows<'a>(to: &Writer<'a>, chart: &str) -> &'a [FiledRow] {
    to.catalog.rows.get(chart).map_or(&[], Vec::as_slice)
}

fn iso(date: Option<Date>) -> Option<String> {
    date.map(|date| date.to_string())
}
