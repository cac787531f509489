//! Chart runs: what the rows of one work on one chart add up to.

use super::{Chart, Date, words};

/// One week of a work on a chart, as held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RunRow {
    pub week: Date,
    pub position: u16,
    pub printed_peak: Option<u16>,
    pub printed_weeks: Option<u16>,
}

words! {
    /// What a chart prints beside a row.
    PrintedFigure {
        /// The best position so far.
        Peak = "peak",
        /// How many weeks so far.
        Weeks = "weeks",
    }
}

/// An unbroken stretch of weeks by the chart's calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spell {
    pub first: Date,
    pub last: Date,
    pub weeks: u16,
}

/// What keeps a run's figures from being the whole story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Coverage {
    /// The run began before the first row held.
    pub cut_at_start: bool,
    /// It stood on the chart in the last week held.
    pub still_running: bool,
    /// Weeks in its span are not held, or not to the chart's full depth.
    pub holes: bool,
}

impl Coverage {
    /// Whether counts of weeks are only "at least".
    pub fn is_lower_bound(self) -> bool {
        self.cut_at_start || self.holes
    }

    /// Whether no row that is missing can have been better than `peak`, the best of those held; `printed` is the publisher's.
    pub fn settles(self, printed: Option<u32>, peak: u32) -> bool {
        !self.is_lower_bound() || peak == 1 || printed == Some(peak)
    }

    /// `whole`, `running`, `cut` or `partial`: the one word that matters most.
    pub fn as_str(self) -> &'static str {
        match self {
            Coverage { cut_at_start: true, .. } => "cut",
            Coverage { holes: true, .. } => "partial",
            Coverage { still_running: true, .. } => "running",
            _ => "whole",
        }
    }
}

/// The rows of one work on one chart, and the chart they are on.
#[derive(Debug, Clone, Copy)]
pub struct RunInput<'a> {
    /// By week, the better position first; two rows in one week are allowed.
    pub rows: &'a [RunRow],
    pub chart: &'a Chart,
    /// [`Chart::held_weeks`], computed once per chart.
    pub held_weeks: &'a [Date],
}

/// Every figure of a run. All of it is computed; none of it is ever typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    pub debut_week: Date,
    pub debut_position: u16,
    pub peak: u16,
    /// The first week at the peak.
    pub peak_week: Date,
    pub weeks: u16,
    pub weeks_at_peak: u16,
    pub weeks_at_one: u16,
    /// The longest unbroken stretch on the chart; the earliest of equals.
    pub longest_spell: Spell,
    /// The longest unbroken stretch at No. 1.
    pub longest_spell_at_one: Option<Spell>,
    pub last_week: Date,
    /// Returns after at least one held week off the chart.
    pub re_entries: u16,
    pub spells: Vec<Spell>,
    pub spells_at_one: Vec<Spell>,
    pub coverage: Coverage,
    /// The best peak the publisher prints.
    pub printed_peak: Option<u16>,
    /// The highest count of weeks the publisher prints.
    pub printed_weeks: Option<u16>,
}

/// Adds up a run; `None` when there is no row.
pub fn compute(input: RunInput<'_>) -> Option<Run> {
    let best = best_per_week(input.rows);
    let (first, last) = (best.first()?, best.last()?);
    let peak = best.iter().map(|row| row.position).min()?;
    let weeks_at = |position: u16| -> Vec<Date> {
        best.iter().filter(|row| row.position == position).map(|row| row.week).collect()
    };
    let on_chart: Vec<Date> = best.iter().map(|row| row.week).collect();
    let (at_peak, at_one) = (weeks_at(peak), weeks_at(1));
    let issues = input.chart.calendar.issues(first.week, last.week);
    let spells = spells(&on_chart, &issues);
    let spells_at_one = self::spells(&at_one, &issues);
    Some(Run {
        debut_week: first.week,
        debut_position: first.position,
        peak,
        peak_week: *at_peak.first()?,
        weeks: count(&on_chart),
        weeks_at_peak: count(&at_peak),
        weeks_at_one: count(&at_one),
        longest_spell: longest(&spells)?,
        longest_spell_at_one: longest(&spells_at_one),
        last_week: last.week,
        re_entries: re_entries(&spells, &issues, input.chart),
        coverage: Coverage {
            cut_at_start: is_cut(first, input),
            still_running: input.held_weeks.last() == Some(&last.week),
            holes: issues.iter().any(|week| !held_in_full(input.chart, *week)),
        },
        printed_peak: best.iter().filter_map(|row| row.printed_peak).min(),
        printed_weeks: best.iter().filter_map(|row| row.printed_weeks).max(),
        spells,
        spells_at_one,
    })
}

/// Whether a week is held down to the last position, so that a work without a row was off the chart.
pub(super) fn held_in_full(chart: &Chart, week: Date) -> bool {
    chart.held_in(week).is_some_and(|held| held.top >= chart.size)
}

/// One row a week, by week: the best. The others are listed with the run, and not counted.
pub fn best_per_week(rows: &[RunRow]) -> Vec<RunRow> {
    let mut best: Vec<RunRow> = rows.to_vec();
    best.sort_by_key(|row| (row.week, row.position));
    best.dedup_by_key(|row| row.week);
    best
}

/// A run is cut when the publisher had counted weeks before our first row, or when it cannot tell and the
/// first row stands in the first week held of an older chart.
pub(super) fn is_cut(first: &RunRow, input: RunInput<'_>) -> bool {
    match first.printed_weeks {
        Some(printed) => printed > 1,
        None => {
            input.held_weeks.first() == Some(&first.week) && input.chart.since.is_none_or(|since| since < first.week)
        }
    }
}

/// Parts weeks into stretches that follow one another among the chart's issue dates.
fn spells(weeks: &[Date], issues: &[Date]) -> Vec<Spell> {
    let mut spells: Vec<Spell> = Vec::new();
    let mut expected: Option<Date> = None;
    for week in weeks {
        match spells.last_mut() {
            Some(spell) if expected == Some(*week) => {
                spell.last = *week;
                spell.weeks += 1;
            }
            _ => spells.push(Spell { first: *week, last: *week, weeks: 1 }),
        }
        let next = issues.partition_point(|issue| issue <= week);
        expected = issues.get(next).copied();
    }
    spells
}

fn longest(spells: &[Spell]) -> Option<Spell> {
    spells.iter().copied().reduce(|best, spell| if spell.weeks > best.weeks { spell } else { best })
}

/// A return counts when at least one week between two spells is held in full: otherwise nobody saw it leave.
fn re_entries(spells: &[Spell], issues: &[Date], chart: &Chart) -> u16 {
    let seen_off = |pair: &[Spell]| {
        issues.iter().any(|week| pair[0].last < *week && *week < pair[1].first && held_in_full(chart, *week))
    };
    u16::try_from(spells.windows(2).filter(|pair| seen_off(pair)).count()).unwrap_or(u16::MAX)
}

fn count(weeks: &[Date]) -> u16 {
    u16::try_from(weeks.len()).expect("no chart has run for 65,535 weeks")
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::{Calendar, ChartSlug, CompanySlug, Epoch, Held, HeldWorks, Ranks, Weekday};
    use super::*;

    pub fn date(text: &str) -> Date {
        text.parse().expect("a date")
    }

    /// A Saturday chart of 200 positions, held from 2 November 2024 to 8 February 2025 but for `missing`.
    pub fn chart(top: u16, missing: &[&str]) -> Chart {
        Chart {
            slug: ChartSlug::parse("c").expect("a slug"),
            name: "C".into(),
            publisher: CompanySlug::parse("p").expect("a slug"),
            territory: "world".into(),
            ranks: Ranks::Songs,
            size: 200,
            since: Some(date("2020-09-19")),
            until: None,
            ties: false,
            calendar: Calendar {
                epochs: vec![Epoch {
                    from: date("2020-09-19"),
                    issue_weekday: Weekday::parse("saturday").expect("a weekday"),
                    tracking_days: None,
                    tracking_ends_days_before_issue: None,
                    published_days_before_issue: None,
                    exceptions: Vec::new(),
                }],
            },
            held: vec![Held {
                from: date("2024-11-02"),
                to: date("2025-02-08"),
                top,
                works: HeldWorks::All,
                missing: missing.iter().map(|week| date(week)).collect(),
                source: None,
            }],
        }
    }

    fn run(chart: &Chart, rows: &[(&str, u16, Option<u16>)]) -> Run {
        let rows: Vec<RunRow> = rows
            .iter()
            .map(|(week, position, printed_weeks)| RunRow {
                week: date(week),
                position: *position,
                printed_peak: None,
                printed_weeks: *printed_weeks,
            })
            .collect();
        compute(RunInput { rows: &rows, chart, held_weeks: &chart.held_weeks() }).expect("there are rows")
    }

    #[test]
    fn weeks_at_one_are_counted_and_their_longest_spell_is_not_their_sum() {
        let chart = chart(200, &[]);
        let run = run(
            &chart,
            &[
                ("2024-11-02", 1, Some(1)),
                ("2024-11-09", 1, Some(2)),
                ("2024-11-16", 2, Some(3)),
                ("2024-11-23", 1, Some(4)),
            ],
        );
        assert_eq!((run.weeks, run.weeks_at_one, run.weeks_at_peak), (4, 3, 3));
        assert_eq!(run.longest_spell_at_one.map(|spell| spell.weeks), Some(2));
        assert_eq!((run.longest_spell.weeks, run.re_entries), (4, 0));
        assert_eq!(run.coverage, Coverage::default());
    }

    #[test]
    fn a_week_off_the_chart_parts_two_spells_and_makes_a_re_entry() {
        let chart = chart(200, &[]);
        let run = run(&chart, &[("2024-11-02", 5, Some(1)), ("2024-11-16", 9, Some(2)), ("2024-11-23", 8, Some(3))]);
        assert_eq!((run.spells.len(), run.re_entries, run.longest_spell.weeks), (2, 1, 2));
        assert_eq!((run.peak, run.peak_week, run.debut_position), (5, date("2024-11-02"), 5));
    }

    #[test]
    fn a_week_not_held_ends_a_spell_without_being_a_re_entry() {
        let chart = chart(200, &["2024-11-09"]);
        let run = run(&chart, &[("2024-11-02", 5, Some(1)), ("2024-11-16", 9, Some(3))]);
        assert_eq!((run.spells.len(), run.re_entries), (2, 0));
        assert!(run.coverage.holes && run.coverage.is_lower_bound());
    }

    #[test]
    fn a_chart_held_to_twenty_gives_lower_bounds() {
        let chart = chart(20, &[]);
        assert!(run(&chart, &[("2024-11-09", 5, Some(1))]).coverage.is_lower_bound());
    }

    #[test]
    fn a_first_row_in_its_ninth_week_is_cut_at_the_start() {
        let chart = chart(200, &[]);
        let run = run(&chart, &[("2024-11-02", 5, Some(9))]);
        assert_eq!(run.coverage.as_str(), "cut");
        assert_eq!(run.printed_weeks, Some(9));
    }

    #[test]
    fn a_row_in_the_last_week_held_is_still_running() {
        let chart = chart(200, &[]);
        assert_eq!(run(&chart, &[("2025-02-08", 5, Some(1))]).coverage.as_str(), "running");
    }

    #[test]
    fn of_two_rows_in_one_week_the_best_stands() {
        let chart = chart(200, &[]);
        let run = run(&chart, &[("2024-11-09", 40, Some(1)), ("2024-11-09", 12, Some(1))]);
        assert_eq!((run.weeks, run.peak), (1, 12));
    }
}
