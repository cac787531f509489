//! Several works on a chart at once or one after another, several charts of one work, and what a chart ranks.

use super::Case;
use super::claimed::{Fit, fit_dates};
use super::figures::{ranks, show_at_one, show_debut};
use super::history::{History, is_out};
use crate::model::{Bounds, Chart, Date, Evidence, Judgement, Kind, PartialDate, Ranks, Reason, Shows, Work};
use std::collections::{BTreeMap, BTreeSet};

/// More weeks than these show nothing more.
const SHOWN: usize = 8;

/// The works a claim speaks of: those named, all that belongs to them, and all in whose billing an artist named stands.
fn works<'a>(case: &Case<'a>, chart: &Chart) -> Vec<&'a Work> {
    let all: BTreeMap<&str, &Work> = case
        .about
        .iter()
        .flat_map(|record| case.world.works_of(record))
        .map(|work| (work.slug.as_str(), work))
        .collect();
    // A remix counted with its original is one entry with it.
    let own =
        |work: &&Work| work.charts_with.is_none() && super::super::owners::ranked_by(work, chart, case.world.catalog);
    all.into_values().filter(own).collect()
}

/// Whether all that a claim speaks of are works, and none of the kind that a chart ranks.
fn names_another_kind(case: &Case<'_>, chart: &Chart) -> bool {
    let another = |record: &crate::model::RecordRef| {
        record.kind.is_work()
            && case
                .world
                .work(&record.slug)
                .is_some_and(|work| !super::super::owners::ranked_by(work, chart, case.world.catalog))
    };
    !case.about.is_empty() && case.about.iter().all(another)
}

fn chart<'a>(case: &Case<'a>) -> Option<&'a Chart> {
    let slug = case.claim.chart.as_ref()?;
    case.world.catalog.charts.get(slug.as_str()).map(|filed| &filed.record)
}

/// The verdict on a count of which some part is surely held. What has no record here may count too: it is never the whole.
fn counted(case: &Case<'_>, chart: &Chart, least: u32, evidence: Vec<Evidence>) -> Judgement {
    let last = chart.held_weeks().into_iter().rev().find(|week| is_out(chart, *week, case.on));
    let found = Bounds { least, most: None };
    let mut judgement = match case.fit(found) {
        None => case.open(Reason::NotCheckable, evidence),
        Some(Fit::All) => case.confirmed(Reason::RowsFit, evidence),
        Some(Fit::None) => case.contradicted(Reason::RowsExclude, evidence),
        Some(Fit::Some) if last.is_none() => case.open(Reason::OutsideHeld, evidence),
        Some(Fit::Some) => case.open(Reason::KnownWorksOnly, evidence),
    };
    judgement.through = last;
    judgement.found = Some(found);
    judgement
}

/// The most works in the first positions in any one week.
pub(super) fn in_top_at_once(case: &Case<'_>) -> Judgement {
    let (Some(chart), Some(top)) = (chart(case), case.claim.top) else {
        return case.open(Reason::NotCheckable, Vec::new());
    };
    let works = works(case, chart);
    if works.is_empty() && names_another_kind(case, chart) {
        return case.contradicted(Reason::WrongKind, vec![ranks(chart)]);
    }
    let mut by_week: BTreeMap<Date, BTreeSet<&str>> = BTreeMap::new();
    for work in works {
        for filed in case.world.rows(work.slug.as_str(), chart.slug.as_str()) {
            if filed.row.position <= top && is_out(chart, filed.row.week, case.on) {
                by_week.entry(filed.row.week).or_default().insert(&work.title);
            }
        }
    }
    let most = by_week.values().map(BTreeSet::len).max().unwrap_or(0);
    let least = u32::try_from(most).unwrap_or(u32::MAX);
    let best = by_week.iter().filter(|(_, titles)| titles.len() == most).take(SHOWN);
    let evidence = best.map(|(week, titles)| Evidence {
        chart: Some(chart.slug.clone()),
        first: Some((*week).into()),
        number: Some(least),
        text: Some(titles.iter().copied().collect::<Vec<_>>().join(", ")),
        ..Evidence::of(Shows::InTop)
    });
    let evidence = evidence.collect();
    counted(case, chart, least, evidence)
}

/// Works that entered a chart at No. 1.
pub(super) fn debuts_at_one(case: &Case<'_>) -> Judgement {
    let Some(chart) = chart(case) else { return case.open(Reason::NotCheckable, Vec::new()) };
    let works = works(case, chart);
    let histories = works.into_iter().filter_map(|work| History::of(case.world, work, chart, case.on));
    let mut debuts: Vec<History<'_>> =
        histories.filter(|history| history.debut().is_some_and(|debut| debut.position == 1)).collect();
    debuts.sort_by_key(|history| history.run.as_ref().map(|run| run.debut_week));
    let least = u32::try_from(debuts.len()).unwrap_or(u32::MAX);
    counted(case, chart, least, debuts.iter().flat_map(show_debut).collect())
}

/// Charts with at least one week at No. 1; `place` limits them to a country's, `chart` to one.
pub(super) fn charts_led(case: &Case<'_>) -> Judgement {
    let mut evidence = Vec::new();
    let mut led = 0;
    let mut through = None;
    let meant = |chart: &&Chart| {
        case.claim.chart.as_ref().is_none_or(|slug| *slug == chart.slug)
            && case.claim.place.as_ref().is_none_or(|place| *place == chart.territory)
    };
    for chart in case.world.charts().filter(meant) {
        let histories: Vec<History<'_>> =
            works(case, chart).into_iter().filter_map(|work| History::of(case.world, work, chart, case.on)).collect();
        let leading =
            || histories.iter().filter(|history| history.run.as_ref().is_some_and(|run| run.weeks_at_one > 0));
        led += u32::from(leading().next().is_some());
        // One spell of each chart shows it; the run's page has the others.
        evidence.extend(leading().filter_map(|history| show_at_one(history).into_iter().next()));
        through = through.max(histories.iter().filter_map(History::through).max());
    }
    // There are charts that are not held: no count of those led is ever the whole.
    let found = Bounds { least: led, most: None };
    let mut judgement = match case.fit(found) {
        None => case.open(Reason::NotCheckable, evidence),
        Some(Fit::All) => case.confirmed(Reason::RowsFit, evidence),
        Some(Fit::None) => case.contradicted(Reason::RowsExclude, evidence),
        Some(Fit::Some) => case.open(Reason::RowsOpen, evidence),
    };
    judgement.through = through;
    judgement.found = Some(found);
    judgement
}

/// A row of any work meant, in a time or on a chart of a country.
pub(super) fn charted_in(case: &Case<'_>) -> Judgement {
    let (when, country) = match (case.date(), case.value()) {
        (Some(when), _) => (Some(when), None),
        (None, Some(country)) => (None, Some(country)),
        (None, None) => return case.open(Reason::NotCheckable, Vec::new()),
    };
    let meant = |chart: &&Chart| {
        case.claim.chart.as_ref().is_none_or(|slug| *slug == chart.slug)
            && country.is_none_or(|country| country == chart.territory)
    };
    let mut evidence = Vec::new();
    let mut through = None;
    for chart in case.world.charts().filter(meant) {
        for work in works(case, chart) {
            let out = |week: Date| is_out(chart, week, case.on);
            let in_time = |week: Date| when.is_none_or(|when| fit_dates(week.into(), when) == Fit::All);
            let rows = case.world.rows(work.slug.as_str(), chart.slug.as_str());
            let mut weeks = rows.iter().map(|filed| filed.row.week).filter(|week| out(*week) && in_time(*week));
            let Some(first) = weeks.next() else { continue };
            let last = weeks.next_back().unwrap_or(first);
            through = through.max(Some(last));
            let distinct: BTreeSet<Date> = rows.iter().map(|filed| filed.row.week).collect();
            let number = distinct.range(first..=last).count();
            evidence.push(Evidence {
                record: Some(crate::model::RecordRef::new(work.shelf.kind(), work.slug.as_str())),
                chart: Some(chart.slug.clone()),
                first: Some(PartialDate::from(first)),
                last: Some(last.into()),
                number: u32::try_from(number).ok(),
                ..Evidence::of(Shows::Weeks)
            });
        }
    }
    if !evidence.is_empty() {
        let mut judgement = case.confirmed(Reason::RowsFit, evidence);
        judgement.through = through;
        return judgement;
    }
    never_charted(case).unwrap_or_else(|| case.open(Reason::NoRowsHeld, Vec::new()))
}

/// A work that is surely not on the one chart that the claim names.
fn never_charted(case: &Case<'_>) -> Option<Judgement> {
    let chart = chart(case)?;
    let work = case.world.work(case.subject(|kind| kind.is_work())?)?;
    if !super::super::owners::ranked_by(work, chart, case.world.catalog) {
        return Some(case.contradicted(Reason::WrongKind, vec![ranks(chart)]));
    }
    let history = History::of(case.world, work, chart, case.on)?;
    (history.run.is_none() && history.is_whole() && !case.is_undated())
        .then(|| case.contradicted(Reason::RowsExclude, show_debut(&history)))
}

/// What a chart ranks is what its rows are.
pub(super) fn ranks_kind(case: &Case<'_>) -> Judgement {
    let chart = case.subject(|kind| kind == Kind::Chart).and_then(|slug| case.world.catalog.charts.get(slug));
    let (Some(chart), Some(claimed)) = (chart, case.value().and_then(Ranks::parse)) else {
        return case.open(Reason::NotCheckable, Vec::new());
    };
    let chart = &chart.record;
    match (chart.held.is_empty(), chart.ranks == claimed) {
        (true, _) => case.open(Reason::NoRowsHeld, vec![ranks(chart)]),
        (false, true) => case.confirmed(Reason::RowsFit, vec![ranks(chart)]),
        (false, false) => case.contradicted(Reason::RowsExclude, vec![ranks(chart)]),
    }
}
