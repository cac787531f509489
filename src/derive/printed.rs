//! What a chart prints beside its rows (peak so far, weeks so far) against what the rows add up to by that week. The
//! print is a statement of the publisher's; where all rows of a run are held it can be judged.

use super::WorkRun;
use crate::content::Catalog;
use crate::model::{ChartSlug, Date, RunRow, WorkSlug, best_per_week};
use std::collections::BTreeMap;

/// The prints of one run.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Printed {
    pub peak: Check,
    pub weeks: Check,
}

/// One figure, row by row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Check {
    /// How many rows print it.
    pub rows: u16,
    /// The rows that print something else than the rows up to theirs add up to.
    pub differ: Vec<Difference>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference {
    pub week: Date,
    pub printed: u16,
    pub computed: u16,
}

/// The prints of every run that is held whole, by the work whose rows they are. Of others nothing can be said: weeks that
/// are not held may have been counted.
pub(super) fn printed(
    catalog: &Catalog,
    owners: &BTreeMap<String, Vec<Vec<WorkSlug>>>,
    runs: &BTreeMap<(WorkSlug, ChartSlug), WorkRun>,
) -> BTreeMap<(WorkSlug, ChartSlug), Printed> {
    let mut rows_of: BTreeMap<(&WorkSlug, &ChartSlug), Vec<RunRow>> = BTreeMap::new();
    for (slug, rows) in &catalog.rows {
        let (Some(chart), Some(owners)) = (catalog.charts.get(slug), owners.get(slug)) else { continue };
        for (filed, works) in rows.iter().zip(owners) {
            for work in works {
                rows_of.entry((work, &chart.record.slug)).or_default().push(RunRow {
                    week: filed.row.week,
                    position: filed.row.position,
                    printed_peak: filed.row.printed_peak,
                    printed_weeks: filed.row.printed_weeks,
                });
            }
        }
    }
    let mut all = BTreeMap::new();
    for ((work, chart), rows) in rows_of {
        let place = (work.clone(), chart.clone());
        let whole = runs.get(&place).is_some_and(|run| run.rows_of == *work && !run.run.coverage.is_lower_bound());
        let printed = judge(&rows);
        if whole && printed.peak.rows + printed.weeks.rows > 0 {
            all.insert(place, printed);
        }
    }
    all
}

/// Of rows by week: the better row of a week stands for it.
fn judge(rows: &[RunRow]) -> Printed {
    let mut printed = Printed::default();
    let mut peak = u16::MAX;
    for (row, weeks) in best_per_week(rows).iter().zip(1..) {
        peak = peak.min(row.position);
        printed.peak.hold(row.week, row.printed_peak, peak);
        printed.weeks.hold(row.week, row.printed_weeks, weeks);
    }
    printed
}

impl Check {
    fn hold(&mut self, week: Date, printed: Option<u16>, computed: u16) {
        let Some(printed) = printed else { return };
        self.rows += 1;
        if printed != computed {
            self.differ.push(Difference { week, printed, computed });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derive::derive;
    use crate::derive::sample::{Sample, date, slug};

    fn printed(rows: &[(&str, u16, u16, u16)]) -> Option<Printed> {
        let mut sample = Sample::apt();
        sample.catalog.rows.clear();
        for (week, position, peak, weeks) in rows {
            sample.row("global-200", week, *position, "APT.", "ROSE & Bruno Mars");
            let row = sample.catalog.rows.get_mut("global-200").and_then(|rows| rows.last_mut()).expect("just added");
            (row.row.printed_peak, row.row.printed_weeks) = (Some(*peak), Some(*weeks));
        }
        derive(&sample.catalog).printed.remove(&(slug(WorkSlug::parse, "apt"), slug(ChartSlug::parse, "global-200")))
    }

    #[test]
    fn what_is_printed_is_held_against_the_rows_up_to_its_week() {
        let rows = [("2024-11-02", 4, 4, 1), ("2024-11-09", 2, 2, 2), ("2024-11-16", 3, 2, 3)];
        let printed = printed(&rows).expect("the run is whole");
        assert_eq!((printed.peak.rows, printed.weeks.rows), (3, 3));
        assert!(printed.peak.differ.is_empty() && printed.weeks.differ.is_empty());
    }

    #[test]
    fn the_rows_that_differ_are_named_with_both_figures() {
        let rows = [("2024-11-02", 4, 4, 1), ("2024-11-09", 2, 1, 2), ("2024-11-16", 3, 2, 4)];
        let printed = printed(&rows).expect("the run is whole");
        assert_eq!(printed.peak.differ, [Difference { week: date("2024-11-09"), printed: 1, computed: 2 }]);
        assert_eq!(printed.weeks.differ, [Difference { week: date("2024-11-16"), printed: 4, computed: 3 }]);
    }

    #[test]
    fn a_run_that_was_cut_is_not_judged() {
        assert_eq!(printed(&[("2024-11-02", 4, 1, 9)]), None);
    }
}
