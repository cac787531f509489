//! The line of one run.

use super::calendar::{Mark, months};
use super::field::{Field, Tick, floor, length, stretches};
use super::{Share, Unit};
use crate::model::{Date, Lang};
use crate::snapshot::read::RunWeek;
use std::fmt::Write as _;

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

/// How high the field of a drawing is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size(f64);

impl Size {
    /// Of a drawing that its page is about.
    pub const PAGE: Self = Self(250.0);
    /// Of a drawing set into prose, or beside a table.
    pub const SMALL: Self = Self(170.0);
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
    /// "12 weeks at No. 1", and ", longest spell 9" where that is less; `None` where it never led.
    pub led: Option<(String, Option<String>)>,
}

/// One run as a step line on listing paper: a column a week by the chart's calendar, No. 1 on top. Spells at No. 1 are
/// blocks above the frame with their lengths; the pen is lifted over weeks off the chart; weeks that are not held are
/// hatched; the last position stands at the right.
///
/// A template prints it with `{{ drawing }}`: a figure with its caption. The blocks take the ink `--a` of what stands
/// round it.
#[derive(Debug, Clone, PartialEq, askama::Template)]
#[template(path = "svg/run.html")]
pub struct RunDrawing {
    /// Begins the ids inside it: unlike that of any other drawing on the page.
    id: String,
    words: RunWords,
    field: Field,
    height: f64,
    /// Where the frame begins, below the blocks.
    top: f64,
    ticks: Vec<Tick>,
    months: Vec<Mark>,
    spells: Vec<Led>,
    /// Where the words on the spells stand, and which end of them is there.
    label: Option<(Share, &'static str)>,
    line: String,
    /// From where to where rows are not held.
    unheld: Vec<(Share, Share)>,
    last: Option<Tick>,
    /// The weeks as `static/js/read.js` takes them.
    read: String,
}

/// A spell at No. 1: a block, and how long it was.
#[derive(Debug, Clone, PartialEq)]
struct Led {
    first: usize,
    weeks: usize,
    middle: Share,
    label: Room,
}

/// Where there is room for a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Room {
    Everywhere,
    OnAScreen,
    Nowhere,
}

/// Above the frame: figures, blocks, words. Without a spell at No. 1 there is only room for half a label.
const ABOVE: f64 = 46.0;
const BARE: f64 = 10.0;

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
        let field = Field::new(points.len(), floor(worst, chart_size), size.0);
        let spells = spells(&positions, &field);
        let days: Vec<Date> = points.iter().map(|point| point.week).collect();
        let unheld = stretches(points, |point| !point.held);
        let last = positions.iter().rev().flatten().next().map(|last| Tick { position: *last, y: field.y(*last) });
        Self {
            id: id.into(),
            words,
            height: size.0,
            top: if spells.is_empty() { BARE } else { ABOVE },
            ticks: field.ticks(),
            months: months(&days, |week| field.left(week), lang),
            label: label(&spells, &field),
            spells,
            line: field.steps(0, &positions),
            unheld: unheld.iter().map(|(first, weeks)| (field.left(*first), field.left(first + weeks))).collect(),
            last,
            read: readable(points),
            field,
        }
    }

    /// The height of the drawing with its labels.
    fn whole(&self) -> Unit {
        Unit(self.top + self.height + 24.0)
    }

    /// Where the ticks of the months end, below the field.
    fn below(&self) -> Unit {
        Unit(self.top + self.height + 8.0)
    }

    /// The baseline of the months' names.
    fn labels(&self) -> Unit {
        Unit(self.top + self.height + 16.0)
    }

    /// Half-way down the field.
    fn middle(&self) -> Unit {
        Unit(self.top + self.height / 2.0)
    }

    /// A place in the field, in the drawing.
    fn down(&self, y: &Unit) -> Unit {
        Unit(self.top + y.0)
    }

    /// The baseline of a label beside a place in the field.
    fn baseline(&self, y: &Unit) -> Unit {
        Unit(self.top + y.0 + 4.5)
    }
}

impl askama::filters::HtmlSafe for RunDrawing {}

fn spells(positions: &[Option<u32>], field: &Field) -> Vec<Led> {
    // Shares of the narrowest drawing and of a wide one that two digits take.
    const PHONE: f64 = 0.075;
    const SCREEN: f64 = 0.022;
    let (mut on_phone, mut on_screen) = (f64::NEG_INFINITY, f64::NEG_INFINITY);
    let led = |(first, weeks): (usize, usize)| {
        let middle = field.share(length(first) + length(weeks) / 2.0);
        let label = if middle.0 - on_phone >= PHONE {
            on_phone = middle.0;
            on_screen = middle.0;
            Room::Everywhere
        } else if middle.0 - on_screen >= SCREEN {
            on_screen = middle.0;
            Room::OnAScreen
        } else {
            Room::Nowhere
        };
        Led { first, weeks, middle, label }
    };
    stretches(positions, |position| *position == Some(1)).into_iter().map(led).collect()
}

/// Beside the blocks, on the side that has room on a phone: behind the last, before the first, or nowhere.
fn label(spells: &[Led], field: &Field) -> Option<(Share, &'static str)> {
    const ROOM: f64 = 0.5;
    const GAP: f64 = 0.02;
    let (first, last) = (spells.first()?, spells.last()?);
    let (begin, end) = (field.left(first.first).0, field.left(last.first + last.weeks).0);
    if end <= 1.0 - ROOM {
        Some((Share(end + GAP), "start"))
    } else {
        (begin >= ROOM).then_some((Share(begin - GAP), "end"))
    }
}

/// The weeks in a line: the first date, then what each has, a position, `-` for off the chart, `?` for not held. `+12`
/// before a week says that it comes twelve days after the one before and not seven.
pub(super) fn readable(points: &[Point]) -> String {
    let mut text = points.first().map(|first| first.week.to_string()).unwrap_or_default();
    let mut before: Option<Date> = None;
    for point in points {
        let days = before.map_or(7, |before| point.week.days_since(before));
        let apart = if days == 7 { String::new() } else { format!(" +{days}") };
        let written = match point.position {
            Some(position) => write!(text, "{apart} {position}"),
            None if point.held => write!(text, "{apart} -"),
            None => write!(text, "{apart} ?"),
        };
        written.expect("a String takes all that is written to it");
        before = Some(point.week);
    }
    text
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use askama::Template as _;

    pub fn points(weeks: &[(&str, Option<u32>, bool)]) -> Vec<Point> {
        let point = |(week, position, held): &(&str, Option<u32>, bool)| Point {
            week: week.parse().expect("a date"),
            position: *position,
            held: *held,
        };
        weeks.iter().map(point).collect()
    }

    fn drawing(weeks: &[(&str, Option<u32>, bool)]) -> RunDrawing {
        let words = RunWords {
            title: "A & B".into(),
            text: "A run.".into(),
            caption: "Shapes.".into(),
            led: Some(("2 weeks at No. 1".into(), None)),
        };
        RunDrawing::new("run", &points(weeks), 100, Size::PAGE, words, Lang::En)
    }

    #[test]
    fn spells_at_number_one_are_blocks_with_their_lengths() {
        let drawing = drawing(&[
            ("2024-11-02", Some(1), true),
            ("2024-11-09", Some(1), true),
            ("2024-11-16", Some(3), true),
            ("2024-11-23", Some(9), true),
        ]);
        let led: Vec<_> = drawing.spells.iter().map(|spell| (spell.first, spell.weeks, spell.middle)).collect();
        assert_eq!(led, [(0, 2, Share(0.25))]);
        assert_eq!(drawing.label, Some((Share(0.52), "start")));
        assert_eq!((drawing.top, drawing.last.map(|last| last.position)), (ABOVE, Some(9)));
    }

    #[test]
    fn a_run_that_never_led_has_no_blocks_and_no_room_for_them() {
        let drawing = drawing(&[("2024-11-02", Some(9), true), ("2024-11-09", Some(5), true)]);
        assert!(drawing.spells.is_empty() && drawing.label.is_none());
        assert!(drawing.top < ABOVE);
    }

    #[test]
    fn figures_of_spells_that_would_touch_are_left_out() {
        let positions: Vec<Option<u32>> = (0..100).map(|week| Some(1 + week % 2)).collect();
        let spells = spells(&positions, &Field::new(100, 10, 250.0));
        let shown = |rooms: &[Room]| spells.iter().filter(|spell| rooms.contains(&spell.label)).count();
        assert_eq!(spells.len(), 50);
        assert_eq!(shown(&[Room::Everywhere]), 13, "two digits on a phone take 7.5 of 100 weeks");
        assert_eq!(shown(&[Room::Everywhere, Room::OnAScreen]), 25);
        assert_eq!(label(&spells, &Field::new(100, 10, 250.0)), None, "there is no room beside them");
    }

    #[test]
    fn weeks_not_held_are_hatched_and_weeks_off_the_chart_are_not() {
        let weeks = [
            ("2024-11-02", Some(9), true),
            ("2024-11-09", None, true),
            ("2024-11-16", None, false),
            ("2024-11-23", None, false),
            ("2024-12-05", Some(5), true),
        ];
        assert_eq!(drawing(&weeks).unheld, [(Share(0.4), Share(0.8))]);
        assert_eq!(drawing(&weeks).line.matches('M').count(), 2);
        assert_eq!(drawing(&weeks).read, "2024-11-02 9 - ? ? +12 5");
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
        assert_eq!((drawing.line.as_str(), drawing.last, drawing.read.as_str()), ("", None, ""));
    }
}
