//! When a work came out, and whether it has.

use super::Case;
use super::claimed::{Fit, fit_dates};
use super::fields::{by_date, told};
use super::figures::{is_settled, on, show_debut};
use super::history::{History, is_out};
use crate::model::{Chart, Date, Evidence, Judgement, PartialDate, Reason, RecordRef, Shows, Status, Work};

/// A work was out by the last day that its first chart week counts. Rows give no day before which it was not: for that
/// a source must tell, but for a year alone, see [`by_debut`].
pub(super) fn date(case: &Case<'_>) -> Judgement {
    let work = case.subject(|kind| kind.is_work()).and_then(|slug| case.world.work(slug));
    let (Some(work), Some(claimed)) = (work, case.date()) else { return case.open(Reason::NotCheckable, Vec::new()) };
    let first = first_week(case, work);
    if let Some(first) = &first
        && claimed.earliest() > first.out_by
    {
        return case.contradicted(Reason::RowsExclude, first.evidence(case, work));
    }
    let record = RecordRef::new(work.shelf.kind(), work.slug.as_str());
    let by_field = by_date(case, &record, "released", work.released, claimed);
    if is_settled(&by_field) {
        return by_field;
    }
    let by_debut = first.as_ref().and_then(|first| by_debut(case, work, first, claimed));
    by_debut.unwrap_or(by_field)
}

/// A year alone is confirmed where the work's first chart week is surely its debut, counts days of that year alone, and
/// the record, whoever told it, knows of no other year. Old songs enter charts too: without a date in the record,
/// the rows say nothing.
fn by_debut(case: &Case<'_>, work: &Work, first: &FirstWeek<'_>, claimed: PartialDate) -> Option<Judgement> {
    let released = work.released?;
    let whole_year = claimed.month().is_none() && released.year() == claimed.year();
    let history = History::of(case.world, work, first.chart, case.world.as_of?)?;
    let (from, to) = first.chart.calendar.tracking(first.issue).unwrap_or((first.issue, first.issue));
    let within = [from, to].into_iter().all(|day| fit_dates(day.into(), claimed) == Fit::All);
    if !(whole_year && within && history.debut().is_some_and(|debut| debut.week == first.issue)) {
        return None;
    }
    let mut evidence = first.evidence(case, work);
    let record = RecordRef::new(work.shelf.kind(), work.slug.as_str());
    evidence.extend(told(case, &record, "released").map(|told| told.evidence(Some(&released.to_string()))));
    Some(case.confirmed(Reason::DebutFits, evidence))
}

/// The first row of a work on any chart.
struct FirstWeek<'a> {
    chart: &'a Chart,
    issue: Date,
    /// The last day that the week counts; the day of the issue where that is not known.
    out_by: Date,
}

fn first_week<'a>(case: &Case<'a>, work: &Work) -> Option<FirstWeek<'a>> {
    let firsts = case.world.charts().filter_map(|chart| {
        let issue = case.world.rows(work.slug.as_str(), chart.slug.as_str()).first()?.row.week;
        let counted = chart.calendar.tracking(issue).map(|(_, last)| last);
        let out_by = counted.or_else(|| chart.calendar.published(issue)).unwrap_or(issue);
        Some(FirstWeek { chart, issue, out_by })
    });
    firsts.min_by_key(|first| (first.out_by, &first.chart.slug))
}

impl FirstWeek<'_> {
    fn evidence(&self, case: &Case<'_>, work: &Work) -> Vec<Evidence> {
        let Some(history) = case.world.as_of.and_then(|today| History::of(case.world, work, self.chart, today)) else {
            return Vec::new();
        };
        let mut evidence = show_debut(&history);
        if let Some((first, last)) = self.chart.calendar.tracking(self.issue) {
            evidence.push(Evidence {
                first: Some(first.into()),
                last: Some(last.into()),
                ..on(&history, Shows::Counted)
            });
        }
        evidence
    }
}

/// What is on a chart is out.
pub(super) fn status(case: &Case<'_>) -> Judgement {
    let work = case.subject(|kind| kind.is_work()).and_then(|slug| case.world.work(slug));
    let (Some(work), Some(claimed)) = (work, case.value().and_then(Status::parse)) else {
        return case.open(Reason::NotCheckable, Vec::new());
    };
    let first = first_week(case, work).filter(|first| is_out(first.chart, first.issue, case.on));
    if let Some(first) = first {
        let evidence = first.evidence(case, work);
        return match claimed {
            Status::Released => case.confirmed(Reason::RowsFit, evidence),
            _ if case.is_undated() => case.open(Reason::Undated, evidence),
            _ if claimed.is_pending() => case.contradicted(Reason::RowsExclude, evidence),
            // Something that was on sale may have been withdrawn since.
            _ => case.open(Reason::RowsOpen, evidence),
        };
    }
    by_history(case, work, claimed)
}

/// Against the history in the record.
fn by_history(case: &Case<'_>, work: &Work, claimed: Status) -> Judgement {
    let record = RecordRef::new(work.shelf.kind(), work.slug.as_str());
    let (Some(told), false) = (told(case, &record, "status"), work.status.is_empty()) else {
        return case.open(Reason::NotRecorded, Vec::new());
    };
    let by_then = work.status.iter().filter(|event| event.on.is_none_or(|day| day.earliest() <= case.on));
    let Some(last) = by_then.max_by_key(|event| event.on) else { return case.open(Reason::NotRecorded, Vec::new()) };
    let value = Some(last.is.as_str());
    if last.is == claimed {
        told.agrees(case, value)
    } else if case.is_undated() && work.status.iter().any(|event| event.is == claimed) {
        case.open(Reason::Undated, vec![told.evidence(value)])
    } else {
        told.differs(case, value, true)
    }
}
