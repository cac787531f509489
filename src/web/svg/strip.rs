//! Numbers of several groups beside one another, a mark each.

use super::plot::{Size, Tick};
use super::{Plot, STYLES, Style, Unit, floor};
use crate::model::{Halves, Lang};

/// A column of the drawing.
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

/// Chart positions as marks, a column a group, No. 1 on top, with a bar across at each median. Groups are told apart by
/// letter and by the shape of their marks.
///
/// A template prints it with `{{ drawing }}`: a figure with its key.
#[derive(Debug, Clone, PartialEq, askama::Template)]
#[template(path = "svg/strip.html")]
pub struct StripDrawing {
    /// Begins the ids inside it: unlike that of any other drawing on the page.
    id: String,
    words: StripWords,
    plot: Plot,
    ticks: Vec<Tick>,
    columns: Vec<Column>,
    lang: Lang,
}

#[derive(Debug, Clone, PartialEq)]
struct Column {
    style: Style,
    name: String,
    marks: String,
    /// The middle of the column.
    x: Unit,
    /// Left end, right end and height of the bar at the median.
    median: Option<(Unit, Unit, Unit)>,
}

const SIZE: Size = Size { width: 360.0, height: 200.0 };

impl StripDrawing {
    /// The strips of positions on a chart of `chart_size`; those past the styles there are, and empty ones, are left out.
    pub fn new(id: impl Into<String>, strips: &[Strip], chart_size: u32, words: StripWords, lang: Lang) -> Self {
        let strips: Vec<&Strip> = strips.iter().filter(|strip| !strip.positions.is_empty()).collect();
        let worst = strips.iter().flat_map(|strip| &strip.positions).copied().max().unwrap_or(1);
        let plot = Plot::new(SIZE, strips.len(), floor(worst, chart_size));
        let columns = strips.iter().zip(STYLES).enumerate().map(|(at, (strip, style))| column(at, strip, style, &plot));
        Self { id: id.into(), words, plot, ticks: plot.ticks(), columns: columns.collect(), lang }
    }

    /// Where the labels of gridlines end.
    fn label_edge(&self) -> Unit {
        Unit(self.plot.left().0 - 5.0)
    }
}

impl askama::filters::HtmlSafe for StripDrawing {}

fn column(at: usize, strip: &Strip, style: Style, plot: &Plot) -> Column {
    let (left, right) = (plot.x(at).0, plot.x(at + 1).0);
    // The marks stand side by side, so that releases of one position are seen as several.
    let share = (right - left) / f64::from(u32::try_from(strip.positions.len() + 1).unwrap_or(u32::MAX));
    let place = |(nth, position): (u32, &u32)| style.mark(Unit(left + share * f64::from(nth)), plot.y(*position));
    let edge = (right - left) / 12.0;
    let bar = |median: Halves| {
        let (above, below) = (plot.y(median.0 / 2), plot.y(median.0.div_ceil(2)));
        (Unit(left + edge), Unit(right - edge), Unit((above.0 + below.0) / 2.0))
    };
    Column {
        style,
        name: strip.name.clone(),
        marks: (1..).zip(&strip.positions).map(place).collect(),
        x: plot.middle(at),
        median: strip.median.map(bar),
    }
}

impl Column {
    /// Its mark in the key, in a box of 12 by 12.
    fn sample(&self) -> String {
        self.style.mark(Unit(6.0), Unit(6.0))
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
        StripDrawing::new("peaks", strips, 100, words, Lang::En)
    }

    #[test]
    fn a_bar_stands_at_the_median_and_marks_do_not_cover_one_another() {
        let drawing = drawing(&[strip("Solo", &[1, 100, 50, 51]), strip("Together", &[7, 7])]);
        let (left, right, height) = drawing.columns[0].median.expect("a median");
        let (one, last) = (drawing.plot.y(1), drawing.plot.y(100));
        assert!((height.0 - (one.0 + last.0) / 2.0).abs() < 0.01, "50.5 of 1 to 100 is the middle");
        assert!(left > drawing.plot.left() && right < drawing.plot.x(1));
        let marks: Vec<&str> = drawing.columns[1].marks.split('M').skip(1).collect();
        assert!(marks.len() == 2 && marks[0] != marks[1], "{marks:?}");
    }

    #[test]
    fn an_empty_strip_is_left_out() {
        assert_eq!(drawing(&[strip("Solo", &[]), strip("Together", &[3])]).columns.len(), 1);
        assert!(drawing(&[]).columns.is_empty());
    }

    #[test]
    fn the_drawing_is_named_for_those_who_do_not_see_it() {
        let markup = drawing(&[strip("Solo & co", &[3])]).render().expect("it renders");
        assert!(markup.contains("aria-labelledby=\"peaks-title peaks-text\""), "{markup}");
        assert!(markup.contains("Solo &#38; co"), "{markup}");
    }
}
