//! The weeks of a run, line by line: how it moved, what is to be noted, and where there is no row. Pages, drawings and
//! tables for programs tell them alike.

use super::Strings;
use crate::model::Date;
use crate::snapshot::read::{Came, PrintedRow, RunPage, RunWeek};
use std::cmp::Ordering;

/// A line of the weeks of a run.
#[derive(Debug, PartialEq, Eq)]
pub enum WeekLine<'a> {
    Week(Week<'a>),
    /// Weeks without a row, drawn together: off the chart, below what is held, or not held.
    Gap(String),
}

/// A row of a run.
#[derive(Debug, PartialEq, Eq)]
pub struct Week<'a> {
    pub week: Date,
    pub row: &'a PrintedRow,
    /// Where it stood in the week before by the chart's calendar, if it had a row there.
    pub previous: Option<u32>,
    pub notes: Vec<String>,
    /// A second row of one week: listed, and not counted.
    pub beside: bool,
}

impl Week<'_> {
    /// How many positions it rose since the week before; fewer than none: fell.
    pub fn change(&self) -> Option<i64> {
        self.previous.map(|before| i64::from(before) - i64::from(self.row.position))
    }

    /// The change in words.
    pub fn moved(&self, strings: &Strings) -> Option<String> {
        Some(moved(self.previous?, self.row.position, strings))
    }
}

/// How a row moved since the week before, for the macro of `parts/moved.html`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// That of its shape.
    pub class: &'static str,
    /// What stands in place of a shape.
    pub word: Option<&'static str>,
    /// The shape and the figure in words.
    pub told: String,
    /// By how many positions; `None` where it stayed, or has none before.
    pub by: Option<u32>,
}

impl Moved {
    /// How a row at `position` moved; `None` where nothing is known of the week before.
    pub fn of(came: Came, position: u32, strings: &Strings) -> Option<Self> {
        let word = |class, word| Self { class, word: Some(word), told: String::new(), by: None };
        let before = match came {
            Came::New => return Some(word("new", strings.run.new)),
            Came::Back => return Some(word("re", strings.run.back)),
            Came::Unknown => return None,
            Came::From(before) => before,
        };
        let (class, by) = match before.cmp(&position) {
            Ordering::Greater => ("up", Some(before - position)),
            Ordering::Less => ("down", Some(position - before)),
            Ordering::Equal => ("eq", None),
        };
        Some(Self { class, word: None, told: moved(before, position, strings), by })
    }
}

/// A change of position from one issue to the next, in words.
pub fn moved(before: u32, now: u32, strings: &Strings) -> String {
    match before.cmp(&now) {
        Ordering::Greater => (strings.run.up)(before - now),
        Ordering::Less => (strings.run.down)(now - before),
        Ordering::Equal => strings.run.same.to_owned(),
    }
}

/// Why a week between the first and the last has no row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    OffChart,
    Below(u32),
    NotHeld,
}

impl Gap {
    fn of(week: &RunWeek, chart_size: u32) -> Self {
        match week.top {
            None => Gap::NotHeld,
            Some(top) if top < chart_size => Gap::Below(top),
            Some(_) => Gap::OffChart,
        }
    }

    fn words(self, weeks: usize, strings: &Strings) -> String {
        let weeks = u32::try_from(weeks).unwrap_or(u32::MAX);
        match self {
            Gap::OffChart => (strings.run.off_chart)(weeks),
            Gap::Below(top) => (strings.run.below_held)(weeks, top),
            Gap::NotHeld => (strings.run.unheld)(weeks),
        }
    }
}

/// The weeks of a run from the first to the last, gaps drawn together.
pub fn lines<'a>(run: &'a RunPage, strings: &Strings) -> Vec<WeekLine<'a>> {
    let mut lines = Vec::new();
    let mut previous: Option<u32> = None;
    let mut seen_off = false;
    let kind = |week: &RunWeek| week.rows.is_empty().then(|| Gap::of(week, run.chart_size));
    for stretch in run.weeks.chunk_by(|a, b| kind(a).is_some() && kind(a) == kind(b)) {
        if let Some(gap) = kind(&stretch[0]) {
            seen_off |= gap == Gap::OffChart;
            previous = None;
            lines.push(WeekLine::Gap(gap.words(stretch.len(), strings)));
            continue;
        }
        for week in stretch {
            let Some((best, others)) = week.rows.split_first() else { continue };
            let notes = notes(run, week, best, seen_off, strings);
            lines.push(WeekLine::Week(Week { week: week.week, row: best, previous, notes, beside: false }));
            for row in others {
                let notes = vec![strings.history.beside.to_owned()];
                lines.push(WeekLine::Week(Week { week: week.week, row, previous: None, notes, beside: true }));
            }
            seen_off = false;
            previous = Some(best.position);
        }
    }
    lines
}

fn notes(run: &RunPage, week: &RunWeek, best: &PrintedRow, seen_off: bool, strings: &Strings) -> Vec<String> {
    let words = &strings.run;
    let mut notes = Vec::new();
    if week.week == run.figures.debut_week {
        notes.push(if run.figures.coverage.cut_at_start { words.first_row } else { words.debut });
    }
    if seen_off {
        notes.push(words.re_entry);
    }
    if week.week == run.figures.peak_week {
        notes.push(words.peak);
    }
    if best.position == 1 {
        notes.push(strings.history.number_one);
    }
    notes.into_iter().map(str::to_owned).collect()
}

/// A form of title and credit that a chart printed, and from when to when.
#[derive(Debug, PartialEq, Eq)]
pub struct Printed<'a> {
    pub title: &'a str,
    pub credit: &'a str,
    pub first: Date,
    pub last: Date,
    pub rows: u32,
}

/// The forms under which a run's rows were printed, in the order in which they first come.
pub fn printed(run: &RunPage) -> Vec<Printed<'_>> {
    let mut forms: Vec<Printed<'_>> = Vec::new();
    for week in &run.weeks {
        for row in &week.rows {
            match forms.iter_mut().find(|form| (form.title, form.credit) == (row.title.as_str(), row.credit.as_str())) {
                Some(form) => {
                    form.last = week.week;
                    form.rows += 1;
                }
                None => forms.push(Printed {
                    title: &row.title,
                    credit: &row.credit,
                    first: week.week,
                    last: week.week,
                    rows: 1,
                }),
            }
        }
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Coverage, Kind, Lang};
    use crate::snapshot::read::{CreditLine, IssueDates, Link, RunLine};

    fn link(kind: Kind, slug: &str) -> Link {
        Link { kind, slug: slug.into(), lang: Lang::En, title: slug.into(), native: None }
    }

    fn date(text: &str) -> Date {
        text.parse().expect("a date")
    }

    /// A run of weeks: issue date, how deep the week is held, the positions in it.
    fn run(weeks: &[(&str, Option<u32>, &[u32])]) -> RunPage {
        let printed = |position: &u32| PrintedRow {
            position: *position,
            title: "T".into(),
            credit: "C".into(),
            printed_peak: None,
            printed_weeks: None,
        };
        let figures = RunLine::sample(link(Kind::Collaboration, "apt"), link(Kind::Chart, "c"), date(weeks[0].0));
        assert_eq!(figures.coverage, Coverage::default());
        RunPage {
            path: String::new(),
            draft: false,
            thin: false,
            stub: false,
            credit: CreditLine::default(),
            parties: Vec::new(),
            debut: IssueDates { issue: figures.debut_week, tracking: None, published: None },
            figures,
            chart_size: 200,
            held: Vec::new(),
            weeks: weeks
                .iter()
                .map(|(week, top, rows)| RunWeek {
                    week: date(week),
                    top: *top,
                    rows: rows.iter().map(printed).collect(),
                })
                .collect(),
            spells: Default::default(),
            printed: Vec::new(),
        }
    }

    fn told(weeks: &[(&str, Option<u32>, &[u32])]) -> Vec<String> {
        let strings = Strings::of(Lang::En);
        let line = |line: WeekLine<'_>| match line {
            WeekLine::Gap(words) => words,
            WeekLine::Week(week) => {
                let moved = week.moved(strings).unwrap_or_default();
                format!("{} {moved} {}", week.row.position, week.notes.join(", ")).trim().to_owned()
            }
        };
        lines(&run(weeks), strings).into_iter().map(line).collect()
    }

    #[test]
    fn a_change_is_told_against_the_week_before_alone() {
        let weeks: [(&str, Option<u32>, &[u32]); 5] = [
            ("2024-11-02", Some(200), &[5]),
            ("2024-11-09", Some(200), &[2]),
            ("2024-11-16", Some(200), &[2]),
            ("2024-11-23", Some(200), &[4, 90]),
            ("2024-11-30", Some(200), &[1]),
        ];
        assert_eq!(
            told(&weeks),
            ["5  Debut, Peak", "2 up 3", "2 same", "4 down 2", "90  listed beside the better row", "1 up 3 No. 1"]
        );
    }

    #[test]
    fn weeks_off_the_chart_and_weeks_not_held_are_told_apart() {
        let weeks: [(&str, Option<u32>, &[u32]); 7] = [
            ("2024-11-02", Some(200), &[5]),
            ("2024-11-09", Some(200), &[]),
            ("2024-11-16", Some(200), &[]),
            ("2024-11-23", Some(200), &[150]),
            ("2024-11-30", None, &[]),
            ("2024-12-07", Some(20), &[]),
            ("2024-12-14", Some(200), &[30]),
        ];
        assert_eq!(
            told(&weeks),
            [
                "5  Debut, Peak",
                "Off the chart for 2 weeks",
                "150  Re-entry",
                "1 week not held",
                "1 week below the 20 positions held, or off the chart",
                "30"
            ]
        );
    }

    #[test]
    fn a_billing_that_changes_is_listed_with_its_weeks() {
        let mut run = run(&[("2024-11-02", Some(200), &[5]), ("2024-11-09", Some(200), &[4])]);
        run.weeks[1].rows[0].credit = "C & D".into();
        let told: Vec<_> = printed(&run).iter().map(|form| (form.credit, form.first, form.rows)).collect();
        assert_eq!(told, [("C", date("2024-11-02"), 1), ("C & D", date("2024-11-09"), 1)]);
    }
}
