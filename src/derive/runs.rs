//! What the rows of a work on a chart add up to.

use crate::content::Catalog;
use crate::model::{ChartSlug, Date, Opened, Opening, Run, RunInput, RunRow, Work, WorkSlug, compute_run, opening};
use std::collections::BTreeMap;

/// A run as a work's page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkRun {
    /// Whose rows they are: the work itself, or the one it charts with.
    pub rows_of: WorkSlug,
    pub run: Run,
    pub opening: Opening,
}

/// Every run, by work and chart. A work that charts with another shows that work's run on each chart where it has no
/// rows of its own.
pub(super) fn runs(
    catalog: &Catalog,
    owners: &BTreeMap<String, Vec<Vec<WorkSlug>>>,
) -> BTreeMap<(WorkSlug, ChartSlug), WorkRun> {
    let mut runs = BTreeMap::new();
    for (slug, rows) in &catalog.rows {
        let (Some(chart), Some(owners)) = (catalog.charts.get(slug), owners.get(slug)) else { continue };
        let chart = &chart.record;
        let held_weeks: Vec<Date> = chart.held_weeks();
        let mut by_work: BTreeMap<&WorkSlug, Vec<RunRow>> = BTreeMap::new();
        for (filed, works) in rows.iter().zip(owners) {
            let row = &filed.row;
            for work in works {
                by_work.entry(work).or_default().push(RunRow {
                    week: row.week,
                    position: row.position,
                    printed_peak: row.printed_peak,
                    printed_weeks: row.printed_weeks,
                });
            }
        }
        for (work, rows) in by_work {
            let input = RunInput { rows: &rows, chart, held_weeks: &held_weeks };
            if let (Some(run), Some(opening)) = (compute_run(input), opening(input)) {
                let found = WorkRun { rows_of: work.clone(), run, opening };
                runs.insert((work.clone(), chart.slug.clone()), found);
            }
        }
    }
    let shared = shared(catalog, &runs);
    for (place, run) in shared {
        runs.entry(place).or_insert(run);
    }
    runs
}

fn shared(catalog: &Catalog, runs: &BTreeMap<(WorkSlug, ChartSlug), WorkRun>) -> Vec<((WorkSlug, ChartSlug), WorkRun)> {
    let mut shared = Vec::new();
    for filed in catalog.works.values() {
        let work = &filed.record;
        let leader = leader(work, catalog);
        if leader.slug == work.slug {
            continue;
        }
        for chart in catalog.charts.values().map(|filed| &filed.record.slug) {
            if let Some(run) = runs.get(&(leader.slug.clone(), chart.clone())) {
                let opening = Opening { opened: Opened::Shared, ..run.opening };
                shared.push(((work.slug.clone(), chart.clone()), WorkRun { opening, ..run.clone() }));
            }
        }
    }
    shared
}

/// The work whose run this one shares: itself where it charts alone.
pub(super) fn leader<'a>(work: &'a Work, catalog: &'a Catalog) -> &'a Work {
    let mut leader = work;
    // A chain of works that chart with one another in a ring ends here after one turn.
    for _ in 0..catalog.works.len() {
        match leader.charts_with.as_ref().and_then(|slug| catalog.works.get(slug.as_str())) {
            Some(next) => leader = &next.record,
            None => break,
        }
    }
    leader
}

#[cfg(test)]
mod tests {
    use crate::derive::derive;
    use crate::derive::sample::{Sample, credit, slug};
    use crate::model::{ChartSlug, WorkSlug};

    #[test]
    fn a_remix_that_charts_with_its_original_shows_that_run() {
        let mut sample = Sample::new();
        sample.person("bts", "BTS");
        sample.person("megan", "Megan Thee Stallion");
        sample.songs_chart("hot", 100, "2021-05-01", "2022-04-30");
        let butter = sample.song("butter", "Butter", &[credit("bts", "")]);
        sample.add(butter);
        let mut remix = sample.song("butter-remix", "Butter", &[credit("bts", " featuring "), credit("megan", "")]);
        remix.charts_with = Some(slug(WorkSlug::parse, "butter"));
        sample.add(remix);
        sample.row("hot", "2021-06-05", 1, "Butter", "BTS");
        sample.row("hot", "2021-06-12", 1, "Butter", "BTS");

        let derived = derive(&sample.catalog);
        let run = &derived.runs[&(slug(WorkSlug::parse, "butter-remix"), slug(ChartSlug::parse, "hot"))];
        assert_eq!((run.rows_of.as_str(), run.run.weeks_at_one), ("butter", 2));
        assert!(!derived.absences.keys().any(|(work, _)| work.as_str() == "butter-remix"));
    }

    #[test]
    fn works_that_chart_with_one_another_in_a_ring_end() {
        let mut sample = Sample::new();
        for (work, with) in [("a", "b"), ("b", "a")] {
            let mut song = sample.song(work, work, &[]);
            song.charts_with = Some(slug(WorkSlug::parse, with));
            sample.add(song);
        }
        sample.songs_chart("hot", 100, "2021-05-01", "2022-04-30");
        assert!(derive(&sample.catalog).runs.is_empty());
    }
}
