//! Several runs on one chart, each from its own first week.

use super::calendar::{Mark, counted};
use super::field::{Field, Tick, floor, length};
use super::label;
use super::run::{Point, readable};
use super::{STYLES, Share, Style, Unit};

/// One line of the drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Its place among [`STYLES`].
    pub style: usize,
    /// Its ink: see [`crate::web::ink`].
    pub ink: u8,
    /// What stands at its end.
    pub name: String,
    /// Its weeks from its first.
    pub points: Vec<Point>,
}

/// What a drawing of several runs says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlignedWords {
    /// Its name, for those who do not see it.
    pub title: String,
    /// What it shows, for those who do not see it.
    pub text: String,
    /// The sentence below it: what its shapes mean.
    pub caption: String,
    /// The label below the first week.
    pub first: String,
}

/// Several runs as step lines over the weeks since each one's first, No. 1 on top; the pen is lifted where there is no row.
/// Each has its record's ink, dashes of its own, a mark of its own on every eighth week and the last, and its name at its
/// end.
///
/// A template prints it with `{{ drawing }}`: a figure with its caption.
#[derive(Debug, Clone, PartialEq, askama::Template)]
#[template(path = "svg/aligned.html")]
pub struct AlignedDrawing {
    /// Begins the ids inside it: unlike that of any other drawing on the page.
    id: String,
    words: AlignedWords,
    field: Field,
    ticks: Vec<Tick>,
    marks: Vec<Mark>,
    lines: Vec<Line>,
}

#[derive(Debug, Clone, PartialEq)]
struct Line {
    /// Its place among [`STYLES`], which names its mark.
    at: usize,
    style: Style,
    ink: u8,
    name: String,
    /// The name as a phone has room for it, where that is less.
    short: Option<String>,
    path: String,
    /// Where its marks stand, and whether a phone has no room for one.
    marks: Vec<(Share, Unit, bool)>,
    /// Where its name stands.
    label: (Share, Unit),
    /// Its weeks as `static/js/read.js` takes them.
    read: String,
}

/// Of the field: lines cross here, and need room.
const HEIGHT: f64 = 300.0;

/// Above the field: half a mark.
const TOP: f64 = 10.0;

/// A name's line.
const LINE: f64 = 17.0;

/// How wide a name may be beside a phone's drawing.
const ROOM: f64 = 70.0;

/// Names whose lines end nearer to one another than this share of the width would meet on a phone.
const NEAR: f64 = 0.5;

/// Weeks from mark to mark.
const MARKED: usize = 8;

/// Marks of a line that a phone has room for, but for the last.
const FEW: usize = 4;

impl AlignedDrawing {
    /// The lines of runs on a chart of `chart_size` positions; a run without a week is left out.
    pub fn new(id: impl Into<String>, runs: &[Run], chart_size: u32, words: AlignedWords) -> Self {
        let weeks = runs.iter().map(|run| run.points.len()).max().unwrap_or(1);
        let worst = runs.iter().flat_map(|run| &run.points).filter_map(|point| point.position).max().unwrap_or(1);
        let field = Field::new(weeks, floor(worst, chart_size), HEIGHT);
        let mut lines: Vec<Line> = runs.iter().filter_map(|run| Line::of(run, &field)).collect();
        part(&mut lines);
        let marks = counted(weeks, |week| field.share(length(week) + 0.5), &words.first);
        Self { id: id.into(), words, ticks: field.ticks(), marks, lines, field }
    }

    /// The height of the drawing with its labels.
    fn whole(&self) -> Unit {
        Unit(TOP + HEIGHT + 24.0)
    }

    fn height(&self) -> Unit {
        Unit(HEIGHT)
    }

    fn top(&self) -> Unit {
        Unit(TOP)
    }

    /// Where the ticks of the months end, below the field.
    fn below(&self) -> Unit {
        Unit(TOP + HEIGHT + 8.0)
    }

    /// The baseline of the months' names.
    fn labels(&self) -> Unit {
        Unit(TOP + HEIGHT + 16.0)
    }

    /// A place in the field, in the drawing.
    fn down(&self, y: &Unit) -> Unit {
        Unit(TOP + y.0)
    }

    /// The baseline of a label beside a place in the field.
    fn baseline(&self, y: &Unit) -> Unit {
        Unit(TOP + y.0 + 4.5)
    }
}

impl askama::filters::HtmlSafe for AlignedDrawing {}

impl Line {
    fn of(run: &Run, field: &Field) -> Option<Self> {
        let style = *STYLES.get(run.style)?;
        let positions: Vec<Option<u32>> = run.points.iter().map(|point| point.position).collect();
        let rows: Vec<(usize, u32)> =
            positions.iter().enumerate().filter_map(|(week, position)| Some((week, (*position)?))).collect();
        let (last, position) = *rows.last()?;
        let marked = rows.iter().filter(|(week, _)| week.is_multiple_of(MARKED) || *week == last);
        let few = MARKED * positions.len().div_ceil(MARKED * FEW);
        let place = |(week, position): &(usize, u32)| {
            let wide = !week.is_multiple_of(few) && *week != last;
            (field.share(length(*week) + 0.5), field.y(*position), wide)
        };
        let short = label::lines(&run.name, 13.0, ROOM, 1).pop().filter(|short| *short != run.name);
        Some(Self {
            at: run.style,
            style,
            ink: run.ink,
            name: run.name.clone(),
            short,
            path: field.steps(0, &positions),
            marks: marked.map(place).collect(),
            label: (field.share(length(last + 1)), field.y(position)),
            read: readable(&run.points),
        })
    }
}

/// Moves names that would stand on one another apart: down, and up again from the bottom edge.
fn part(lines: &mut [Line]) {
    let mut order: Vec<usize> = (0..lines.len()).collect();
    order.sort_by(|a, b| lines[*a].label.1.0.total_cmp(&lines[*b].label.1.0).then(a.cmp(b)));
    let near = |a: &Line, b: &Line| (a.label.0.0 - b.label.0.0).abs() < NEAR;
    for at in 1..order.len() {
        for above in 0..at {
            let (above, here) = (order[above], order[at]);
            let free = lines[above].label.1.0 + LINE;
            if near(&lines[above], &lines[here]) && lines[here].label.1.0 < free {
                lines[here].label.1 = Unit(free);
            }
        }
    }
    let mut bottom = HEIGHT;
    for here in order.into_iter().rev() {
        if lines[here].label.1.0 > bottom {
            lines[here].label.1 = Unit(bottom);
            bottom -= LINE;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Date;
    use askama::Template as _;

    fn drawing(runs: &[&[Option<u32>]]) -> AlignedDrawing {
        let words = AlignedWords {
            title: "A & B".into(),
            text: "Two runs.".into(),
            caption: "Shapes.".into(),
            first: "Week 1".into(),
        };
        let first: Date = "2024-11-02".parse().expect("a date");
        let point = |(week, position): (i32, &Option<u32>)| Point {
            week: first.plus_days(7 * week),
            position: *position,
            held: true,
        };
        let run = |(style, positions): (usize, &&[Option<u32>])| Run {
            style,
            ink: 3,
            name: format!("Work number {style}"),
            points: (0..).zip(positions.iter()).map(point).collect(),
        };
        let runs: Vec<Run> = runs.iter().enumerate().map(run).collect();
        AlignedDrawing::new("aligned", &runs, 100, words)
    }

    #[test]
    fn every_line_begins_in_the_first_column_and_is_open_over_a_gap() {
        let drawing = drawing(&[&[Some(1), None, Some(3)], &[Some(10)]]);
        assert!(drawing.lines.iter().all(|line| line.path.starts_with("M0 ")));
        assert_eq!(drawing.lines[0].path.matches('M').count(), 2);
        assert_eq!(drawing.lines[0].marks.len(), 2, "the first week and the last");
        assert_eq!(drawing.lines[0].read, "2024-11-02 1 - 3");
    }

    #[test]
    fn names_of_runs_that_end_together_stand_apart_and_in_the_field() {
        let together: [&[Option<u32>]; 4] = [&[Some(10)], &[Some(10)], &[Some(10)], &[Some(9)]];
        let drawing = drawing(&together);
        let mut heights: Vec<f64> = drawing.lines.iter().map(|line| line.label.1.0).collect();
        heights.sort_by(f64::total_cmp);
        assert!(heights.windows(2).all(|pair| pair[1] - pair[0] >= LINE - 0.1), "{heights:?}");
        assert!(heights.iter().all(|height| *height <= HEIGHT), "{heights:?}");
    }

    #[test]
    fn a_name_is_cut_for_a_phone_and_whole_elsewhere() {
        let drawing = drawing(&[&[Some(1)]]);
        assert_eq!(
            (drawing.lines[0].name.as_str(), drawing.lines[0].short.as_deref()),
            ("Work number 0", Some("Work nu…"))
        );
    }

    #[test]
    fn a_run_without_a_week_is_left_out_and_no_runs_are_an_empty_field() {
        assert_eq!(drawing(&[&[], &[Some(1)]]).lines[0].style, STYLES[1]);
        assert!(drawing(&[]).lines.is_empty());
    }

    #[test]
    fn the_drawing_is_named_for_those_who_do_not_see_it() {
        let markup = drawing(&[&[Some(1), Some(2), Some(3)]]).render().expect("it renders");
        assert!(markup.contains("aria-labelledby=\"aligned-title aligned-text\""), "{markup}");
        assert!(markup.contains("<title id=\"aligned-title\">A &#38; B</title>"), "{markup}");
        assert!(markup.contains("Work number 0"), "{markup}");
    }
}
