//! A run in a line of a table.

use super::Share;
use super::field::{Field, length, stretches};
use super::run::Point;
use crate::model::Date;

/// The weeks that several small drawings share, so that their ends compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    pub since: Date,
    pub until: Date,
}

impl Span {
    /// From the first to the last week of all runs; `None` where none has a week.
    pub fn of<'a>(runs: impl IntoIterator<Item = &'a [Point]>) -> Option<Self> {
        let ends = |run: &'a [Point]| Some((run.first()?.week, run.last()?.week));
        let over = |a: Self, (first, last)| Self { since: a.since.min(first), until: a.until.max(last) };
        let mut ends = runs.into_iter().filter_map(ends);
        let (since, until) = ends.next()?;
        Some(ends.fold(Self { since, until }, over))
    }

    /// Columns from the first week to the last.
    fn weeks(self) -> usize {
        self.place(self.until) + 1
    }

    /// The column of a day.
    fn place(self, day: Date) -> usize {
        usize::try_from(day.days_since(self.since).max(0) / 7).unwrap_or(0)
    }
}

/// A run as a line of 38 pixels' height on a shared axis of time, for a table's cell: weeks at No. 1 are a bar above it,
/// and what is not held is hatched, in the run and before it.
///
/// A template prints it with `{{ spark }}`: one picture with one sentence for those who do not see it.
#[derive(Debug, Clone, PartialEq, askama::Template)]
#[template(path = "svg/spark.html")]
pub struct Spark {
    label: String,
    weeks: usize,
    line: String,
    /// First column and width of each spell at No. 1.
    spells: Vec<(usize, usize)>,
    unheld: Vec<(Share, Share)>,
}

/// Of the line; bars and margins are beside it.
const HEIGHT: f64 = 26.0;

impl Spark {
    /// The line of a run on a chart of `chart_size` positions, over `span`. `since` is the first week of the chart that is
    /// held, where the weeks before are hatched. `label` says all of it in a sentence.
    pub fn new(points: &[Point], chart_size: u32, span: Span, since: Option<Date>, label: String) -> Self {
        let field = Field::new(span.weeks(), chart_size, HEIGHT);
        let first = points.first().map_or(0, |point| span.place(point.week));
        let positions: Vec<Option<u32>> = points.iter().map(|point| point.position).collect();
        let spells = stretches(&positions, |position| *position == Some(1));
        let before = since.map_or(0, |since| span.place(since));
        let holes = stretches(points, |point| !point.held);
        let unheld = holes.into_iter().map(|(at, weeks)| (first + at, first + at + weeks));
        let unheld = (before > 0).then_some((0, before)).into_iter().chain(unheld);
        Self {
            label,
            weeks: field.weeks(),
            line: field.steps(first, &positions),
            spells: spells.into_iter().map(|(at, weeks)| (first + at, weeks)).collect(),
            unheld: unheld.map(|(from, to)| (field.share(length(from)), field.share(length(to)))).collect(),
        }
    }
}

impl askama::filters::HtmlSafe for Spark {}

#[cfg(test)]
mod tests {
    use super::super::run::tests::points;
    use super::*;
    use askama::Template as _;

    fn day(text: &str) -> Date {
        text.parse().expect("a date")
    }

    #[test]
    fn several_runs_stand_on_one_axis() {
        let one = points(&[("2024-11-02", Some(1), true), ("2024-11-09", Some(3), true)]);
        let other = points(&[("2024-11-16", Some(100), true)]);
        let span = Span::of([one.as_slice(), &other, &[]]).expect("there are weeks");
        assert_eq!(span, Span { since: day("2024-11-02"), until: day("2024-11-16") });
        let late = Spark::new(&other, 100, span, Some(day("2024-11-16")), String::new());
        assert_eq!((late.weeks, late.line.as_str()), (3, "M2 26H3"));
        assert_eq!(late.unheld, [(Share(0.0), Share(2.0 / 3.0))], "weeks before the first that is held");
        assert_eq!(Spark::new(&one, 100, span, None, String::new()).spells, [(0, 1)]);
        assert_eq!(Span::of([]), None);
    }

    #[test]
    fn it_says_itself_in_a_sentence() {
        let run = points(&[("2024-11-02", Some(7), true), ("2024-11-09", None, false), ("2024-11-16", Some(9), true)]);
        let span = Span::of([run.as_slice()]).expect("there are weeks");
        let markup = Spark::new(&run, 100, span, None, "From 7 & down".into()).render().expect("it renders");
        assert!(markup.contains("role=\"img\" aria-label=\"From 7 &#38; down\""), "{markup}");
        assert!(markup.contains("class=\"unheld\" x1=\"33.33%\" x2=\"66.67%\""), "{markup}");
    }
}
