//! Numbers of several groups below one another, a mark each.

use super::field::{Field, floor};
use super::{STYLES, Share, Style, Unit};
use crate::model::Halves;

/// A row of the drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strip {
    pub name: String,
    /// Chart positions.
    pub positions: Vec<u32>,
    pub median: Option<Halves>,
}

/// What a drawing of strips says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StripWords {
    /// Its name, for those who do not see it.
    pub title: String,
    /// What it shows, for those who do not see it.
    pub text: String,
    /// The sentence below it: what its shapes mean.
    pub caption: String,
}

/// Chart positions as marks, a row a group under its name, No. 1 at the left, with a bar and a figure at each median. The
/// first group's marks are hollow; the others are filled with the ink `--a` of what stands round it, each in its shape.
///
/// A template prints it with `{{ drawing }}`: a figure with its caption.
#[derive(Debug, Clone, PartialEq, askama::Template)]
#[template(path = "svg/strip.html")]
pub struct StripDrawing {
    /// Begins the ids inside it: unlike that of any other drawing on the page.
    id: String,
    words: StripWords,
    /// Positions that have a line, and where.
    ticks: Vec<(u32, Share)>,
    rows: Vec<Row>,
}

#[derive(Debug, Clone, PartialEq)]
struct Row {
    /// Its place among [`STYLES`].
    at: usize,
    style: Style,
    name: String,
    /// The baseline of its name.
    baseline: Unit,
    marks: Vec<(Share, Unit)>,
    /// The figure, where it is, and the upper and lower end of its bar.
    median: Option<(Halves, Share, Unit, Unit)>,
}

/// Above the rows: the figures of the axis.
const TOP: f64 = 24.0;

/// Of a row: its name, and its marks below.
const ROW: f64 = 76.0;

/// Where the middle of the marks is, below the top of the row.
const MIDDLE: f64 = 46.0;

/// How far marks of neighbouring releases stand above or below the middle, so that equal ones are seen as several.
const APART: [f64; 3] = [0.0, -11.0, 11.0];

/// Half the bar of a median.
const BAR: f64 = 20.0;

/// As wide as the drawing is on a phone: figures of the axis are not to touch there.
const PHONE: f64 = 270.0;

/// No. 1 stands so far from the left edge, and the last position as far from the right.
const MARGIN: f64 = 0.03;

impl StripDrawing {
    /// The strips of positions on a chart of `chart_size`; those past the styles there are, and empty ones, are left out.
    pub fn new(id: impl Into<String>, strips: &[Strip], chart_size: u32, words: StripWords) -> Self {
        let strips: Vec<&Strip> = strips.iter().filter(|strip| !strip.positions.is_empty()).collect();
        let worst = strips.iter().flat_map(|strip| &strip.positions).copied().max().unwrap_or(1);
        let field = Field::new(1, floor(worst, chart_size), PHONE);
        let rows = strips.iter().zip(STYLES).enumerate().map(|(at, (strip, style))| row(at, strip, style, &field));
        let ticks = field.ticks().into_iter().map(|tick| (tick.position, across(tick.y)));
        Self { id: id.into(), words, ticks: ticks.collect(), rows: rows.collect() }
    }

    /// The height of the drawing.
    fn whole(&self) -> Unit {
        Unit(TOP + ROW * super::field::length(self.rows.len()))
    }
}

impl askama::filters::HtmlSafe for StripDrawing {}

/// A height in a field as high as a phone's drawing is wide, laid down.
fn across(y: Unit) -> Share {
    Share(MARGIN + (1.0 - 2.0 * MARGIN) * y.0 / PHONE)
}

fn row(at: usize, strip: &Strip, style: Style, field: &Field) -> Row {
    let top = TOP + ROW * super::field::length(at);
    let place = |(apart, position): (f64, &u32)| (across(field.y(*position)), Unit(top + MIDDLE + apart));
    let middle = |median: Halves| {
        let (one, other) = (across(field.y(median.0 / 2)), across(field.y(median.0.div_ceil(2))));
        Share(f64::midpoint(one.0, other.0))
    };
    // Neighbours on the scale are neighbours in the cycle.
    let mut positions = strip.positions.clone();
    positions.sort_unstable();
    let bar = |median: Halves| (median, middle(median), Unit(top + MIDDLE - BAR), Unit(top + MIDDLE + BAR));
    Row {
        at,
        style,
        name: strip.name.clone(),
        baseline: Unit(top + 16.0),
        marks: APART.into_iter().cycle().zip(&positions).map(place).collect(),
        median: strip.median.map(bar),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::median;
    use askama::Template as _;

    fn strip(name: &str, positions: &[u32]) -> Strip {
        Strip { name: name.into(), positions: positions.to_vec(), median: median(positions.iter().copied()) }
    }

    fn drawing(strips: &[Strip]) -> StripDrawing {
        let words = StripWords { title: "A & B".into(), text: "Marks.".into(), caption: "Shapes.".into() };
        StripDrawing::new("peaks", strips, 100, words)
    }

    #[test]
    fn a_bar_stands_at_the_median_and_marks_do_not_cover_one_another() {
        let drawing = drawing(&[strip("Solo", &[1, 100, 10]), strip("Together", &[7, 7])]);
        let (median, x, ..) = drawing.rows[0].median.expect("a median");
        assert_eq!(median.to_string(), "10");
        assert!((x.0 - 0.5).abs() < 0.001, "10 is half way from 1 to 100: {x:?}");
        let marks = &drawing.rows[1].marks;
        assert!(marks.len() == 2 && marks[0].1 != marks[1].1, "{marks:?}");
        assert!(marks.iter().all(|(_, y)| y.0 > TOP + ROW && y.0 < TOP + 2.0 * ROW));
    }

    #[test]
    fn an_empty_strip_is_left_out() {
        assert_eq!(drawing(&[strip("Solo", &[]), strip("Together", &[3])]).rows.len(), 1);
        assert!(drawing(&[]).rows.is_empty());
    }

    #[test]
    fn the_drawing_is_named_for_those_who_do_not_see_it() {
        let markup = drawing(&[strip("Solo & co", &[3])]).render().expect("it renders");
        assert!(markup.contains("aria-labelledby=\"peaks-title peaks-text\""), "{markup}");
        assert!(markup.contains("Solo &#38; co"), "{markup}");
    }
}
