//! Where a work did not chart, and where nobody can tell. Missing is not absent.

use super::WorkRun;
use super::owners::ranked_by;
use super::runs::leader;
use crate::content::Catalog;
use crate::model::{Chart, ChartSlug, Date, HeldWorks, Status, Work, WorkSlug};
use std::collections::{BTreeMap, HashMap};

/// A chart that ranks such works and has no row of this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absence {
    /// It did not chart, up to this week.
    DidNotChart {
        through: Date,
    },
    NoData,
}

impl Absence {
    /// The last week of which the absence is known.
    pub fn through(self) -> Option<Date> {
        match self {
            Absence::DidNotChart { through } => Some(through),
            Absence::NoData => None,
        }
    }
}

/// Every pair of a work and a chart that ranks its kind, without a run.
///
/// A chart that ended before the work came out could not list it and is left out.
pub(super) fn absences(
    catalog: &Catalog,
    runs: &BTreeMap<(WorkSlug, ChartSlug), WorkRun>,
) -> BTreeMap<(WorkSlug, ChartSlug), Absence> {
    let mut absences = BTreeMap::new();
    for filed in catalog.charts.values() {
        let chart = &filed.record;
        let depth = Depth::of(chart);
        let searched = searched(catalog, chart);
        for filed in catalog.works.values() {
            let work = &filed.record;
            let place = (work.slug.clone(), chart.slug.clone());
            // Nothing is claimed of a stub beyond the rows it is made of.
            if filed.charted.is_stub()
                || !ranked_by(work, chart, catalog)
                || runs.contains_key(&place)
                || ended_before(chart, work)
            {
                continue;
            }
            // A remix counted with its original is absent where that one is.
            let work = leader(work, catalog);
            absences.insert(place, depth.judge(work, searched.get(work.slug.as_str()).copied()));
        }
    }
    absences
}

/// Through which week each work was looked for.
fn searched<'a>(catalog: &'a Catalog, chart: &Chart) -> HashMap<&'a str, Date> {
    let mut through: HashMap<&str, Date> = HashMap::new();
    for filed in catalog.searched.get(chart.slug.as_str()).map_or(&[][..], Vec::as_slice) {
        let line = &filed.searched;
        let last = through.entry(line.work.as_str()).or_insert(line.through);
        *last = line.through.max(*last);
    }
    through
}

fn ended_before(chart: &Chart, work: &Work) -> bool {
    matches!((chart.until, work.released), (Some(until), Some(released)) if until < released.earliest())
}

/// How deep the last weeks of a chart are held.
struct Depth<'a> {
    chart: &'a Chart,
    last: Option<Date>,
    /// The first week from which on every issue is held to the last position.
    full_from: Option<Date>,
    /// The last week of which only known works are held.
    known_through: Option<Date>,
}

impl<'a> Depth<'a> {
    fn of(chart: &'a Chart) -> Self {
        let mut depth = Depth { chart, last: None, full_from: None, known_through: None };
        let Some((first, last)) = chart.held_span() else { return depth };
        depth.last = Some(last);
        for week in chart.calendar.issues(first, last).into_iter().rev() {
            match chart.held_in(week).filter(|held| held.top >= chart.size) {
                Some(held) => {
                    depth.full_from = Some(week);
                    if held.works == HeldWorks::Known {
                        depth.known_through = depth.known_through.max(Some(week));
                    }
                }
                None => break,
            }
        }
        depth
    }

    fn judge(&self, work: &Work, searched_through: Option<Date>) -> Absence {
        self.did_not_chart(work, searched_through).map_or(Absence::NoData, |through| Absence::DidNotChart { through })
    }

    fn did_not_chart(&self, work: &Work, searched_through: Option<Date>) -> Option<Date> {
        let (last, full_from) = (self.last?, self.full_from?);
        let out = first_day(work)?;
        // No issue before the chart's first one could list it.
        let out = self.chart.since.map_or(out, |since| since.max(out));
        let issue = *self.chart.calendar.issues(out, last).first()?;
        let searched = match self.known_through.filter(|known| issue <= *known) {
            Some(_) => searched_through.is_some_and(|through| through >= last),
            None => true,
        };
        (full_from <= issue && searched).then_some(last)
    }
}

/// The first day a work can have been out: its release, or the first step of the history of a work that was released.
///
/// `None` for a work still to come, and where no date is known.
pub(super) fn first_day(work: &Work) -> Option<Date> {
    match work.released {
        Some(released) => Some(released.earliest()),
        None if work.status.iter().any(|event| event.is == Status::Released) => {
            work.status.iter().filter_map(|event| event.on).map(|on| on.earliest()).min()
        }
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derive::derive;
    use crate::derive::sample::{Sample, credit, date};

    /// A song of 18 October 2024, and a chart held from the 5th on.
    fn sample() -> Sample {
        let mut sample = Sample::new();
        sample.person("rose", "ROSÉ");
        sample.songs_chart("hot", 100, "2024-10-05", "2025-03-29");
        let mut song = sample.song("song", "Song", &[credit("rose", "")]);
        song.released = Some("2024-10-18".parse().expect("a date"));
        sample.add(song);
        sample
    }

    fn absence(sample: &Sample) -> Option<Absence> {
        derive(&sample.catalog).absences.values().next().copied()
    }

    #[test]
    fn a_work_without_rows_did_not_chart_where_all_weeks_since_its_release_are_held() {
        assert_eq!(absence(&sample()), Some(Absence::DidNotChart { through: date("2025-03-29") }));
    }

    #[test]
    fn a_hole_a_shallow_chart_or_a_late_beginning_is_no_data() {
        let mut hole = sample();
        hole.chart_mut("hot").held[0].missing = vec![date("2024-11-02")];
        let mut shallow = sample();
        shallow.chart_mut("hot").held[0].top = 20;
        let mut late = sample();
        late.chart_mut("hot").held[0].from = date("2024-10-26");
        for sample in [hole, shallow, late] {
            assert_eq!(absence(&sample), Some(Absence::NoData));
        }
    }

    #[test]
    fn a_hole_before_the_release_does_not_matter() {
        let mut sample = sample();
        sample.chart_mut("hot").held[0].missing = vec![date("2024-10-12")];
        assert!(absence(&sample).and_then(Absence::through).is_some());
    }

    #[test]
    fn a_partial_release_date_counts_from_its_first_day() {
        let mut sample = sample();
        sample.work_mut("song").released = Some("2024".parse().expect("a date"));
        assert_eq!(absence(&sample), Some(Absence::NoData));
    }

    #[test]
    fn where_only_known_works_are_held_a_work_must_have_been_looked_for() {
        let mut sample = sample();
        sample.chart_mut("hot").held[0].works = HeldWorks::Known;
        assert_eq!(absence(&sample), Some(Absence::NoData));
        sample.searched("hot", "song", "2025-03-22");
        assert_eq!(absence(&sample), Some(Absence::NoData));
        sample.searched("hot", "song", "2025-03-29");
        assert_eq!(absence(&sample), Some(Absence::DidNotChart { through: date("2025-03-29") }));
    }

    #[test]
    fn a_work_without_dates_or_still_to_come_is_no_data() {
        let mut sample = sample();
        sample.work_mut("song").released = None;
        assert_eq!(absence(&sample), Some(Absence::NoData));
        sample.work_mut("song").released = Some("2026-01-01".parse().expect("a date"));
        assert_eq!(absence(&sample), Some(Absence::NoData));
    }

    #[test]
    fn a_chart_that_had_ended_says_nothing() {
        let mut sample = sample();
        sample.chart_mut("hot").until = Some(date("2024-10-12"));
        assert_eq!(absence(&sample), None);
    }
}
