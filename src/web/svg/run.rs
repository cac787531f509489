//! The line of one run.

use super::{Plot, Size, Tick, Unit, floor};
use crate::model::{Date, Lang};
use crate::snapshot::read::RunWeek;
use crate::text::words;

/// A week between the first and the last of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    pub week: Date,
    /// The best position; `None` in a week without a row.
    pub position: Option<u32>,
    /// Whether anything of the week is held: a week without a row that is not held tells nothing.
    pub held: bool,
}

impl From<&RunWeek> for Point {
    fn from(week: &RunWeek) -> Self {
        Self { week: week.week, position: week.rows.first().map(|row| row.position), held: week.top.is_some() }
    }
}

/// What a drawing of a run says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunWords {
    /// Its name: "APT. on the Billboard Global 200".
    pub title: String,
    /// What it shows, for those who do not see it.
    pub text: String,
    /// The sentence below it: what its shapes mean.
    pub caption: String,
}

/// One run as a step line: a column a week by the chart's calendar, No. 1 on top, open where there is no row. A dot marks
/// each week at No. 1 and a diamond the first week at the peak; weeks that are not held are framed.
///
/// A template prints it with `{{ drawing }}`, a figure with its caption.
#[derive(Debug, Clone, PartialEq, askama::Template)]
#[template(path = "svg/run.html")]
pub struct RunDrawing {
    /// Begins the ids inside it: unlike that of any other drawing on the page.
    id: String,
    words: RunWords,
    plot: Plot,
    ticks: Vec<Tick>,
    line: String,
    /// The weeks that are not held: left edge and width.
    unheld: Vec<(Unit, Unit)>,
    /// Middles of weeks at No. 1, but for a first one at the peak.
    leads: Vec<(Unit, Unit)>,
    peak: Option<String>,
    first: String,
    /// `None` where the run has one week.
    last: Option<String>,
}

impl RunDrawing {
    /// The line of a run whose weeks are `points`, oldest first, on a chart of `chart_size` positions.
    pub fn new(
        id: impl Into<String>,
        points: &[Point],
        chart_size: u32,
        size: Size,
        words: RunWords,
        lang: Lang,
    ) -> Self {
        let positions: Vec<Option<u32>> = points.iter().map(|point| point.position).collect();
        let worst = positions.iter().flatten().copied().max().unwrap_or(1);
        let plot = Plot::new(size, points.len(), floor(worst, chart_size));
        let best = positions.iter().flatten().copied().min();
        let peak = positions.iter().position(|position| position.is_some() && *position == best);
        let at_one = |(week, position): (usize, &Option<u32>)| {
            (*position == Some(1) && Some(week) != peak).then(|| (plot.middle(week), plot.y(1)))
        };
        let day = |point: &Point| words::short_date(point.week, lang);
        Self {
            id: id.into(),
            words,
            plot,
            ticks: plot.ticks(),
            line: plot.steps(&positions),
            unheld: unheld(points, &plot),
            leads: positions.iter().enumerate().filter_map(at_one).collect(),
            peak: peak.zip(best).map(|(week, best)| diamond(plot.middle(week), plot.y(best))),
            first: points.first().map(day).unwrap_or_default(),
            last: (points.len() > 1).then(|| points.last().map(day)).flatten(),
        }
    }

    fn field_height(&self) -> Unit {
        Unit(self.plot.bottom().0 - self.plot.top().0)
    }

    /// Where the labels of gridlines end.
    fn label_edge(&self) -> Unit {
        Unit(self.plot.left().0 - 5.0)
    }
}

impl askama::filters::HtmlSafe for RunDrawing {}

fn unheld(points: &[Point], plot: &Plot) -> Vec<(Unit, Unit)> {
    let mut found = Vec::new();
    let mut week = 0;
    for stretch in points.chunk_by(|a, b| a.held == b.held) {
        let (begin, end) = (plot.x(week), plot.x(week + stretch.len()));
        if !stretch[0].held {
            found.push((begin, Unit(end.0 - begin.0)));
        }
        week += stretch.len();
    }
    found
}

fn diamond(x: Unit, y: Unit) -> String {
    const HALF: f64 = 6.0;
    let (left, right) = (Unit(x.0 - HALF), Unit(x.0 + HALF));
    format!("M{left} {y}L{x} {}L{right} {y}L{x} {}Z", Unit(y.0 - HALF), Unit(y.0 + HALF))
}

#[cfg(test)]
mod tests {
    use super::*;
    use askama::Template as _;

    fn drawing(weeks: &[(&str, Option<u32>, bool)]) -> RunDrawing {
        let point = |(week, position, held): &(&str, Option<u32>, bool)| Point {
            week: week.parse().expect("a date"),
            position: *position,
            held: *held,
        };
        let points: Vec<Point> = weeks.iter().map(point).collect();
        let words = RunWords { title: "A & B".into(), text: "A run.".into(), caption: "Shapes.".into() };
        RunDrawing::new("run", &points, 100, Size::PAGE, words, Lang::En)
    }

    #[test]
    fn the_peak_and_the_weeks_at_number_one_have_shapes_of_their_own() {
        let drawing = drawing(&[
            ("2024-11-02", Some(3), true),
            ("2024-11-09", Some(1), true),
            ("2024-11-16", Some(1), true),
            ("2024-11-23", Some(9), true),
        ]);
        assert_eq!(drawing.peak.as_deref(), Some("M146 10L152 4L158 10L152 16Z"));
        assert_eq!(drawing.leads, [(Unit(232.0), Unit(10.0))]);
        assert_eq!((drawing.first.as_str(), drawing.last.as_deref()), ("2 Nov 2024", Some("23 Nov 2024")));
    }

    #[test]
    fn a_run_that_never_led_has_a_peak_and_no_dots() {
        let drawing = drawing(&[("2024-11-02", Some(9), true), ("2024-11-09", Some(5), true)]);
        assert!(drawing.leads.is_empty() && drawing.peak.is_some());
    }

    #[test]
    fn weeks_not_held_are_framed_and_weeks_off_the_chart_are_not() {
        let weeks = [
            ("2024-11-02", Some(9), true),
            ("2024-11-09", None, true),
            ("2024-11-16", None, false),
            ("2024-11-23", None, false),
            ("2024-11-30", Some(5), true),
        ];
        assert_eq!(drawing(&weeks).unheld, [(Unit(160.0), Unit(128.0))]);
        assert_eq!(drawing(&weeks).line.matches('M').count(), 2);
    }

    #[test]
    fn the_drawing_is_named_for_those_who_do_not_see_it() {
        let markup = drawing(&[("2024-11-02", Some(1), true)]).render().expect("it renders");
        assert!(markup.contains("aria-labelledby=\"run-title run-text\""), "{markup}");
        assert!(markup.contains("<title id=\"run-title\">A &#38; B</title>"), "{markup}");
        assert!(markup.contains("<desc id=\"run-text\">A run.</desc>"), "{markup}");
    }

    #[test]
    fn a_run_without_a_week_draws_an_empty_field() {
        let drawing = drawing(&[]);
        assert_eq!((drawing.line.as_str(), drawing.peak, drawing.first.as_str()), ("", None, ""));
    }
}
