//! Releases as they are held against one another: whose they are, and how their runs opened.

use super::run::{best_per_week, held_in_full, is_cut};
use super::{RunInput, words};

words! {
    /// How an artist stands to a release.
    Standing {
        /// The artist alone made it.
        Alone = "alone",
        /// A collaboration that the artist is a party to.
        Together = "together",
        /// A group alone made it while the artist was in it.
        Group = "group",
        /// A collaboration of a group while the artist was in it, who is no party to it by name.
        GroupTogether = "group_together",
    }
}

words! {
    /// Whether a run can be compared by its opening, and if not, why.
    Opened {
        Whole = "whole",
        /// It began before the first row held.
        Cut = "cut",
        /// Some of these weeks are not held, or not to the chart's full depth.
        Holes = "holes",
        /// Fewer weeks than these are held since it began.
        Young = "young",
        /// Its rows are another work's, which it charts with.
        Shared = "shared",
    }
}

words! {
    /// What releases are compared by.
    Measure {
        /// The position of the first week.
        Debut = "debut",
        /// The best position of the opening.
        Peak = "peak",
        /// The weeks on the chart during the opening.
        Weeks = "weeks",
        WeeksAtOne = "weeks_at_one",
    }
}

impl Measure {
    /// Whether the lower figure is the better one, as of positions.
    pub fn is_better_low(self) -> bool {
        matches!(self, Measure::Debut | Measure::Peak)
    }
}

/// Weeks of an opening: half a year. Releases are compared over these, since a song of last month cannot have
/// as many weeks as one of ten years ago.
pub const OPENING: usize = 26;

/// What a run did in its first [`OPENING`] weeks by the chart's calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    pub opened: Opened,
    /// The best position in these weeks, in the rows held.
    pub peak: u16,
    pub weeks: u16,
    pub weeks_at_one: u16,
}

/// How a run opened; `None` when there is no row.
pub fn opening(input: RunInput<'_>) -> Option<Opening> {
    let best = best_per_week(input.rows);
    let first = best.first()?;
    // One issue more or less in a year is an exception to seven days; three weeks are room for it.
    let room = i32::try_from(7 * (OPENING + 3)).expect("a few months");
    let mut issues = input.chart.calendar.issues(first.week, first.week.plus_days(room));
    issues.truncate(OPENING);
    let end = issues.last().copied().unwrap_or(first.week);
    let opened = if is_cut(first, input) {
        Opened::Cut
    } else if input.held_weeks.last().is_none_or(|last| *last < end) || issues.len() < OPENING {
        Opened::Young
    } else if issues.iter().any(|week| !held_in_full(input.chart, *week)) {
        Opened::Holes
    } else {
        Opened::Whole
    };
    let within = || best.iter().take_while(|row| row.week <= end);
    let count = |rows: usize| u16::try_from(rows).expect("no more rows than weeks");
    Some(Opening {
        opened,
        peak: within().map(|row| row.position).min()?,
        weeks: count(within().count()),
        weeks_at_one: count(within().filter(|row| row.position == 1).count()),
    })
}

#[cfg(test)]
mod tests {
    use super::super::run::tests::{chart, date};
    use super::super::{Chart, RunRow};
    use super::*;

    /// A run of weeks on end from a day on.
    fn rows(from: &str, positions: &[u16]) -> Vec<RunRow> {
        let from = date(from);
        let row = |(week, position): (i32, &u16)| RunRow {
            week: from.plus_days(7 * week),
            position: *position,
            printed_peak: None,
            printed_weeks: Some(u16::try_from(week + 1).expect("a small number")),
        };
        (0..).zip(positions).map(row).collect()
    }

    fn opened(chart: &Chart, rows: &[RunRow]) -> Opening {
        opening(RunInput { rows, chart, held_weeks: &chart.held_weeks() }).expect("there are rows")
    }

    /// Held for thirty weeks from 2 November 2024.
    fn half_a_year(top: u16, missing: &[&str]) -> Chart {
        let mut chart = chart(top, missing);
        chart.held[0].to = date("2025-05-24");
        chart
    }

    #[test]
    fn only_the_first_weeks_count() {
        let chart = half_a_year(200, &[]);
        let mut positions = vec![5; 26];
        positions[3] = 2;
        positions.extend([1, 1]);
        let opening = opened(&chart, &rows("2024-11-02", &positions));
        assert_eq!(opening, Opening { opened: Opened::Whole, peak: 2, weeks: 26, weeks_at_one: 0 });
        let short = opened(&chart, &rows("2024-11-09", &[1, 9]));
        assert_eq!((short.opened, short.weeks, short.weeks_at_one), (Opened::Whole, 2, 1));
    }

    #[test]
    fn an_opening_that_is_not_held_to_its_end_and_in_full_is_told_apart() {
        let young = opened(&half_a_year(200, &[]), &rows("2025-01-04", &[5]));
        assert_eq!(young.opened, Opened::Young);
        let hole = opened(&half_a_year(200, &["2025-03-01"]), &rows("2024-11-02", &[5]));
        assert_eq!(hole.opened, Opened::Holes);
        let later = opened(&half_a_year(200, &["2025-05-17"]), &rows("2024-11-02", &[5]));
        assert_eq!(later.opened, Opened::Whole, "a hole behind the opening does not matter");
        assert_eq!(opened(&half_a_year(20, &[]), &rows("2024-11-02", &[5])).opened, Opened::Holes);
        let mut cut = rows("2024-11-02", &[5, 6]);
        cut[0].printed_weeks = Some(9);
        assert_eq!(opened(&half_a_year(200, &[]), &cut).opened, Opened::Cut);
    }
}
