//! Several runs on one chart, each from its own first week.

use super::plot::{Size, Tick};
use super::{Plot, Unit, floor};
use crate::model::Lang;

/// How one of several lines is told from the others: by its letter, its dashes and the shape of its marks, and never by a
/// colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    pub letter: char,
    /// A `stroke-dasharray`.
    pub dashes: &'static str,
    shape: Shape,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    Square,
    Diamond,
    Up,
    Down,
    Cross,
    Plus,
}

/// One for each work that a comparison can hold.
pub const STYLES: [Style; 6] = [
    Style { letter: 'A', dashes: "none", shape: Shape::Square },
    Style { letter: 'B', dashes: "7 3", shape: Shape::Diamond },
    Style { letter: 'C', dashes: "2 2", shape: Shape::Up },
    Style { letter: 'D', dashes: "9 3 2 3", shape: Shape::Down },
    Style { letter: 'E', dashes: "4 4", shape: Shape::Cross },
    Style { letter: 'F', dashes: "12 3 2 3 2 3", shape: Shape::Plus },
];

impl Style {
    /// The mark at a place, as the `d` of a path.
    pub(super) fn mark(self, x: Unit, y: Unit) -> String {
        const HALF: f64 = 4.0;
        let (left, right) = (Unit(x.0 - HALF), Unit(x.0 + HALF));
        let (above, below) = (Unit(y.0 - HALF), Unit(y.0 + HALF));
        match self.shape {
            Shape::Square => format!("M{left} {above}H{right}V{below}H{left}Z"),
            Shape::Diamond => format!("M{left} {y}L{x} {above}L{right} {y}L{x} {below}Z"),
            Shape::Up => format!("M{left} {below}L{x} {above}L{right} {below}Z"),
            Shape::Down => format!("M{left} {above}L{x} {below}L{right} {above}Z"),
            Shape::Cross => format!("M{left} {above}L{right} {below}M{left} {below}L{right} {above}"),
            Shape::Plus => format!("M{left} {y}H{right}M{x} {above}V{below}"),
        }
    }

    /// Whether its marks are lines, with nothing to fill.
    pub(super) fn is_open(self) -> bool {
        matches!(self.shape, Shape::Cross | Shape::Plus)
    }
}

/// One line of the drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Its place among [`STYLES`].
    pub style: usize,
    /// What its letter stands for, in the key.
    pub name: String,
    /// The position in each week from its first; `None` in a week without a row.
    pub positions: Vec<Option<u32>>,
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
    /// The label below the first week, and that below the last.
    pub first: String,
    pub last: String,
}

/// Several runs as step lines over the weeks since each one's first, No. 1 on top, open where there is no row. Each has
/// its letter at its end, its own dashes, and its own mark on the first week, the last, and every tenth between.
///
/// A template prints it with `{{ drawing }}`: a figure with its key.
#[derive(Debug, Clone, PartialEq, askama::Template)]
#[template(path = "svg/aligned.html")]
pub struct AlignedDrawing {
    /// Begins the ids inside it: unlike that of any other drawing on the page.
    id: String,
    words: AlignedWords,
    plot: Plot,
    ticks: Vec<Tick>,
    lines: Vec<Line>,
    /// The middle of the longest run's last week.
    last: Unit,
    lang: Lang,
}

#[derive(Debug, Clone, PartialEq)]
struct Line {
    style: Style,
    name: String,
    path: String,
    marks: String,
    /// Where its letter stands.
    letter: (Unit, Unit),
}

/// As high as a page's drawing, and half as high again: lines cross here.
const SIZE: Size = Size { width: 360.0, height: 260.0 };

/// Room for a letter behind a line's end.
const LETTER: f64 = 14.0;

/// Weeks from mark to mark.
const MARKED: usize = 10;

impl AlignedDrawing {
    /// The lines of runs on a chart of `chart_size` positions; a run without a week is left out.
    pub fn new(id: impl Into<String>, runs: &[Run], chart_size: u32, words: AlignedWords, lang: Lang) -> Self {
        let weeks = runs.iter().map(|run| run.positions.len()).max().unwrap_or(1).max(1);
        let worst = runs.iter().flat_map(|run| &run.positions).flatten().copied().max().unwrap_or(1);
        let plot = Plot::new(SIZE, weeks + columns_for_a_letter(weeks), floor(worst, chart_size));
        let mut lines: Vec<Line> = runs.iter().filter_map(|run| Line::of(run, &plot)).collect();
        part(&mut lines, &plot);
        Self { id: id.into(), words, plot, ticks: plot.ticks(), lines, last: plot.middle(weeks - 1), lang }
    }

    /// Where the labels of gridlines end.
    fn label_edge(&self) -> Unit {
        Unit(self.plot.left().0 - 5.0)
    }
}

impl askama::filters::HtmlSafe for AlignedDrawing {}

/// Empty columns on the right, wide enough together for a letter.
fn columns_for_a_letter(weeks: usize) -> usize {
    const FIELD: usize = 320;
    let letter = 14;
    (weeks * letter).div_ceil(FIELD - letter)
}

impl Line {
    fn of(run: &Run, plot: &Plot) -> Option<Self> {
        let style = *STYLES.get(run.style)?;
        let rows: Vec<(usize, u32)> =
            run.positions.iter().enumerate().filter_map(|(week, position)| Some((week, (*position)?))).collect();
        let (last, position) = *rows.last()?;
        let marked = |(week, _): &&(usize, u32)| week.is_multiple_of(MARKED) || *week == last;
        let marks =
            rows.iter().filter(marked).map(|(week, position)| style.mark(plot.middle(*week), plot.y(*position)));
        Some(Self {
            style,
            name: run.name.clone(),
            path: plot.steps(&run.positions),
            marks: marks.collect(),
            letter: (Unit(plot.x(last + 1).0 + 4.0), Unit(plot.y(position).0 + 4.5)),
        })
    }

    /// The path of a line and a mark in the key, in a box of 40 by 12.
    fn sample(&self) -> String {
        self.style.mark(Unit(20.0), Unit(6.0))
    }
}

/// Moves letters that would stand on one another apart: down, or up from the bottom edge.
fn part(lines: &mut [Line], plot: &Plot) {
    let mut order: Vec<usize> = (0..lines.len()).collect();
    order.sort_by(|a, b| lines[*a].letter.1.0.total_cmp(&lines[*b].letter.1.0).then(a.cmp(b)));
    let near = |a: &Line, b: &Line| (a.letter.0.0 - b.letter.0.0).abs() < LETTER;
    for at in 1..order.len() {
        for above in 0..at {
            let (above, here) = (order[above], order[at]);
            let free = lines[above].letter.1.0 + LETTER;
            if near(&lines[above], &lines[here]) && lines[here].letter.1.0 < free {
                lines[here].letter.1 = Unit(free);
            }
        }
    }
    let mut bottom = plot.bottom().0 + 4.5;
    for here in order.into_iter().rev() {
        if lines[here].letter.1.0 > bottom {
            lines[here].letter.1 = Unit(bottom);
            bottom -= LETTER;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use askama::Template as _;

    fn words() -> AlignedWords {
        AlignedWords {
            title: "A & B".into(),
            text: "Two runs.".into(),
            caption: "Shapes.".into(),
            first: "Week 1".into(),
            last: "Week 3".into(),
        }
    }

    fn drawing(runs: &[&[Option<u32>]]) -> AlignedDrawing {
        let run = |(style, positions): (usize, &&[Option<u32>])| Run {
            style,
            name: format!("Work {style}"),
            positions: positions.to_vec(),
        };
        let runs: Vec<Run> = runs.iter().enumerate().map(run).collect();
        AlignedDrawing::new("aligned", &runs, 100, words(), Lang::En)
    }

    #[test]
    fn no_two_lines_are_drawn_alike() {
        for (index, one) in STYLES.iter().enumerate() {
            for other in &STYLES[index + 1..] {
                assert!(one.letter != other.letter && one.dashes != other.dashes && one.shape != other.shape);
            }
        }
    }

    #[test]
    fn every_line_begins_in_the_first_column_and_is_open_over_a_gap() {
        let drawing = drawing(&[&[Some(1), None, Some(3)], &[Some(10)]]);
        assert!(drawing.lines.iter().all(|line| line.path.starts_with("M32 ")));
        assert_eq!(drawing.lines[0].path.matches('M').count(), 2);
        assert_eq!(drawing.lines[0].marks.matches('Z').count(), 2, "the first week and the last");
    }

    #[test]
    fn letters_of_runs_that_end_together_stand_apart_and_in_the_field() {
        let together: [&[Option<u32>]; 4] = [&[Some(10)], &[Some(10)], &[Some(10)], &[Some(9)]];
        let drawing = drawing(&together);
        let mut heights: Vec<f64> = drawing.lines.iter().map(|line| line.letter.1.0).collect();
        heights.sort_by(f64::total_cmp);
        assert!(heights.windows(2).all(|pair| pair[1] - pair[0] >= LETTER - 0.1), "{heights:?}");
        assert!(heights.iter().all(|height| *height <= drawing.plot.bottom().0 + 4.5), "{heights:?}");
    }

    #[test]
    fn a_letter_fits_behind_the_longest_line() {
        for weeks in [1, 2, 10, 52, 112, 500] {
            let drawing = drawing(&[&vec![Some(5); weeks]]);
            assert!(drawing.lines[0].letter.0.0 + 9.0 <= SIZE.width, "{weeks} weeks: {:?}", drawing.lines[0].letter);
        }
    }

    #[test]
    fn a_run_without_a_week_is_left_out_and_no_runs_are_an_empty_field() {
        assert_eq!(drawing(&[&[], &[Some(1)]]).lines[0].style.letter, 'B');
        assert!(drawing(&[]).lines.is_empty());
    }

    #[test]
    fn the_drawing_is_named_for_those_who_do_not_see_it() {
        let markup = drawing(&[&[Some(1), Some(2), Some(3)]]).render().expect("it renders");
        assert!(markup.contains("aria-labelledby=\"aligned-title aligned-text\""), "{markup}");
        assert!(markup.contains("<title id=\"aligned-title\">A &#38; B</title>"), "{markup}");
        assert!(markup.contains("Work 0"), "{markup}");
    }
}
