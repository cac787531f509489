//! Positions and counts of weeks of one work on one chart.

use super::Case;
use super::claimed::{Fit, fit_dates};
use super::history::History;
use crate::model::{
    Bounds, Chart, Date, Evidence, Judgement, PartialDate, Reason, RecordRef, Shows, Spell, Verdict, Work,
};

pub(super) fn peak(case: &Case<'_>) -> Judgement {
    figure(
        case,
        &Figure { of: |history| history.peak(), at_first: |peak| Bounds { most: None, ..peak }, show: show_peak },
    )
}

pub(super) fn weeks(case: &Case<'_>) -> Judgement {
    figure(case, &Figure { of: |history| Some(history.weeks()), at_first: from_none, show: show_weeks })
}

pub(super) fn weeks_at_one(case: &Case<'_>) -> Judgement {
    figure(case, &Figure { of: |history| Some(history.weeks_at_one()), at_first: from_none, show: show_at_one })
}

pub(super) fn longest_at_one(case: &Case<'_>) -> Judgement {
    figure(case, &Figure { of: |history| Some(history.longest_at_one()), at_first: from_none, show: show_at_one })
}

pub(super) fn debut_position(case: &Case<'_>) -> Judgement {
    let of = |history: &History<'_>| Some(Bounds::point(history.debut()?.position.into()));
    figure(case, &Figure { of, at_first: |debut| debut, show: show_debut })
}

/// The day of a debut may be told in three ways: the date that the issue bears, the day it came out, the days it counts.
pub(super) fn debut_date(case: &Case<'_>) -> Judgement {
    let (work, chart) = match measured(case) {
        Ok(measured) => measured,
        Err(judgement) => return judgement,
    };
    let Some(claimed) = case.date() else { return case.open(Reason::NotCheckable, Vec::new()) };
    let history = History::of(case.world, work, chart, case.on);
    let Some(history) = history else { return case.open(Reason::NoRowsHeld, Vec::new()) };
    let Some(debut) = history.debut() else {
        return nothing_shows(case, &history, &show_weeks);
    };
    let calendar = &chart.calendar;
    let issue = debut.week;
    let single = [Some(issue), calendar.published(issue)].into_iter().flatten();
    let fits_single = single.map(|day| fit_dates(day.into(), claimed)).any(|fit| fit == Fit::All);
    let counted = calendar.tracking(issue);
    // A day among those counted, or a month or year that has some of them.
    let fits =
        fits_single || counted.is_some_and(|(first, last)| first <= claimed.latest() && claimed.earliest() <= last);
    let evidence = show_debut(&history);
    let mut judgement = match fits {
        true => case.confirmed(Reason::RowsFit, evidence),
        false => case.contradicted(Reason::RowsExclude, evidence),
    };
    judgement.through = history.through();
    judgement
}

/// A figure of a work on a chart: how it is read, and what shows it.
struct Figure {
    of: fn(&History<'_>) -> Option<Bounds>,
    /// All values that it had at one time or another.
    at_first: fn(Bounds) -> Bounds,
    show: fn(&History<'_>) -> Vec<Evidence>,
}

/// Counts begin at nought.
fn from_none(found: Bounds) -> Bounds {
    Bounds { least: 0, ..found }
}

fn figure(case: &Case<'_>, figure: &Figure) -> Judgement {
    let (work, chart) = match measured(case) {
        Ok(measured) => measured,
        Err(judgement) => return judgement,
    };
    let Some(history) = History::of(case.world, work, chart, case.on) else {
        return case.open(Reason::NoRowsHeld, Vec::new());
    };
    let Some(found) = (figure.of)(&history) else { return nothing_shows(case, &history, &figure.show) };
    let Some(fit) = case.fit(found) else { return case.open(Reason::NotCheckable, Vec::new()) };
    let evidence = (figure.show)(&history);
    let was_so = case.is_undated() && case.fit((figure.at_first)(found)) != Some(Fit::None);
    let mut judgement = match fit {
        Fit::All => case.confirmed(Reason::RowsFit, evidence),
        Fit::None if was_so => case.open(Reason::Undated, evidence),
        Fit::None => case.contradicted(Reason::RowsExclude, evidence),
        // No row by then: what later rows print of it is no figure of that day.
        Fit::Some if history.run.is_none() => return nothing_shows(case, &history, &figure.show),
        Fit::Some => case.open(Reason::RowsOpen, evidence),
    };
    judgement.through = history.through();
    judgement.found = Some(found);
    judgement.since = since(case, work, chart, found, figure);
    judgement
}

/// What the figure has become by the day that the site speaks of.
fn since(case: &Case<'_>, work: &Work, chart: &Chart, found: Bounds, figure: &Figure) -> Option<(Bounds, Date)> {
    let today = case.world.as_of.filter(|today| *today > case.on)?;
    let history = History::of(case.world, work, chart, today)?;
    let now = (figure.of)(&history)?;
    (now != found).then_some((now, history.run.as_ref().map_or(today, |run| run.last_week)))
}

/// The work and the chart of a claim, where the chart ranks such works.
fn measured<'a>(case: &Case<'a>) -> Result<(&'a Work, &'a Chart), Judgement> {
    let catalog = case.world.catalog;
    let chart = case.claim.chart.as_ref().and_then(|slug| catalog.charts.get(slug.as_str()));
    let work = case.subject(|kind| kind.is_work()).and_then(|slug| case.world.work(slug));
    let (Some(chart), Some(work)) = (chart, work) else { return Err(case.open(Reason::NotCheckable, Vec::new())) };
    match super::super::owners::ranked_by(work, &chart.record, catalog) {
        true => Ok((work, &chart.record)),
        false => Err(wrong_kind(case, work, &chart.record)),
    }
}

/// The chart ranks another kind of thing: where the work did chart stands beside it.
fn wrong_kind(case: &Case<'_>, work: &Work, chart: &Chart) -> Judgement {
    let mut evidence = vec![ranks(chart)];
    for other in case.world.charts() {
        if super::super::owners::ranked_by(work, other, case.world.catalog)
            && let Some(history) = History::of(case.world, work, other, case.on)
        {
            evidence.extend(show_peak(&history).into_iter().filter(|shown| shown.shows == Shows::Peak));
        }
    }
    case.contradicted(Reason::WrongKind, evidence)
}

pub(super) fn ranks(chart: &Chart) -> Evidence {
    let text = Some(chart.ranks.as_str().to_owned());
    Evidence { chart: Some(chart.slug.clone()), text, ..Evidence::of(Shows::Ranks) }
}

/// The work is not known to have been on the chart by the day of the claim.
fn nothing_shows(case: &Case<'_>, history: &History<'_>, show: &dyn Fn(&History<'_>) -> Vec<Evidence>) -> Judgement {
    if history.run.is_some() {
        return case.open(Reason::OutsideHeld, show(history));
    }
    if history.is_whole() && !case.is_undated() {
        let judgement = case.contradicted(Reason::RowsExclude, vec![absent(history)]);
        return Judgement { through: history.through(), ..judgement };
    }
    let later = case.world.as_of.and_then(|today| History::of(case.world, history.work, history.chart, today));
    case.open(Reason::OutsideHeld, later.map(|later| show(&later)).unwrap_or_default())
}

fn absent(history: &History<'_>) -> Evidence {
    Evidence { last: history.through().map(PartialDate::from), ..on(history, Shows::Absent) }
}

/// Evidence of a work on a chart.
pub(super) fn on(history: &History<'_>, shows: Shows) -> Evidence {
    Evidence {
        record: Some(RecordRef::new(history.work.shelf.kind(), history.work.slug.as_str())),
        chart: Some(history.chart.slug.clone()),
        ..Evidence::of(shows)
    }
}

fn spell(history: &History<'_>, shows: Shows, spell: &Spell) -> Evidence {
    Evidence {
        first: Some(spell.first.into()),
        last: Some(spell.last.into()),
        number: Some(spell.weeks.into()),
        ..on(history, shows)
    }
}

pub(super) fn show_peak(history: &History<'_>) -> Vec<Evidence> {
    let Some((peak, first, last)) = history.at_peak() else { return vec![absent(history)] };
    let shown = Evidence {
        first: Some(first.into()),
        last: Some(last.into()),
        number: Some(peak.into()),
        ..on(history, Shows::Peak)
    };
    let mut evidence = vec![shown];
    evidence.extend(printed(history, Shows::PrintedPeak));
    evidence
}

pub(super) fn show_debut(history: &History<'_>) -> Vec<Evidence> {
    let Some(run) = &history.run else { return vec![absent(history)] };
    let first = Some(run.debut_week.into());
    vec![Evidence { first, number: Some(run.debut_position.into()), ..on(history, Shows::Debut) }]
}

/// Every spell at No. 1; where there is none, the peak.
pub(super) fn show_at_one(history: &History<'_>) -> Vec<Evidence> {
    let spells = history.run.iter().flat_map(|run| &run.spells_at_one);
    let mut evidence: Vec<Evidence> = spells.map(|one| spell(history, Shows::AtOne, one)).collect();
    if evidence.is_empty() {
        return show_peak(history);
    }
    evidence.extend(printed(history, Shows::PrintedPeak));
    evidence
}

fn show_weeks(history: &History<'_>) -> Vec<Evidence> {
    let Some(run) = &history.run else { return vec![absent(history)] };
    let mut evidence: Vec<Evidence> = run.spells.iter().map(|one| spell(history, Shows::Weeks, one)).collect();
    evidence.extend(printed(history, Shows::PrintedWeeks));
    evidence
}

/// What the publisher prints, where the rows held are not the whole run.
fn printed(history: &History<'_>, shows: Shows) -> Option<Evidence> {
    let row = history.last_printed().filter(|_| !history.is_whole())?;
    let number = match shows {
        Shows::PrintedPeak => row.printed_peak,
        _ => row.printed_weeks,
    };
    Some(Evidence { first: Some(row.week.into()), number: Some(number?.into()), ..on(history, shows) })
}

/// Whether a verdict needs no more evidence.
pub(super) fn is_settled(judgement: &Judgement) -> bool {
    matches!(judgement.verdict, Some(Verdict::Confirmed | Verdict::Contradicted))
}
