//! A timeline in lanes: one a work, a membership or an award, over the same years.

use super::field::length;
use super::run::readable;
use super::{Point, Share, Unit};
use crate::model::{Date, Outcome};
use crate::web::Html;
use std::fmt::Write as _;

/// What stands in a lane.
#[derive(Debug, Clone, PartialEq)]
pub enum Bar {
    /// From one day to another: of somebody with this ink.
    Span { from: Date, to: Date, ink: u8 },
    /// The day of a release that has no weeks.
    Release(Date),
    /// The weeks of a run, on a chart of so many positions. Collaborations are told apart from works alone.
    Weeks { weeks: Vec<(Date, u32)>, size: u32, together: bool },
    /// Nominations, oldest first.
    Results(Vec<(Date, Outcome)>),
}

/// A lane and the words beside it, which say all that it shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Lane {
    pub href: String,
    pub name: Html,
    /// The name in its own script, and the language of it.
    pub native: Option<(String, String)>,
    pub words: Html,
    pub bar: Bar,
}

/// Lanes over whole years, as a list in HTML: the words of a lane stand in its label, so the pictures are for the eye alone.
///
/// A template prints it with `{{ drawing }}`.
#[derive(Debug, Clone, PartialEq, askama::Template)]
#[template(path = "svg/lanes.html")]
pub struct LanesDrawing {
    years: Years,
    lanes: Vec<(Lane, Picture)>,
    /// What its years are to those who read weeks off along them.
    along: &'static str,
}

impl askama::filters::HtmlSafe for LanesDrawing {}

/// Whole years, first and last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Years {
    first: i16,
    last: i16,
}

/// What is drawn of a lane.
#[derive(Debug, Clone, PartialEq)]
enum Picture {
    Span {
        x: Share,
        width: Share,
        earlier: bool,
        ink: u8,
    },
    Release(Share),
    /// The `d` of the weeks at No. 1, and of all others, a unit a day.
    Weeks {
        top: String,
        others: String,
        together: bool,
        /// What `static/js/read.js` reads off.
        read: String,
    },
    Results(Vec<Diamond>),
}

#[derive(Debug, Clone, PartialEq)]
struct Diamond {
    x: Share,
    /// How far from that place, in pixels: those of one day stand in threes.
    dx: Unit,
    y: Unit,
    result: Outcome,
}

impl Diamond {
    fn is_won(&self) -> bool {
        self.result == Outcome::Won
    }

    fn is_pending(&self) -> bool {
        self.result == Outcome::Pending
    }
}

/// The height of the weeks, and the least that a week at the bottom of a chart has.
const HEIGHT: f64 = 32.0;
const LEAST: f64 = 4.0;

impl LanesDrawing {
    /// The lanes, over the years in which anything in them but a span begins; of spans alone, over all of theirs. `today` is
    /// the day the site speaks of, `along` what its years are called where weeks are read off along them.
    pub fn new(lanes: Vec<Lane>, today: Date, along: &'static str) -> Self {
        let begins = |lane: &Lane| lane.bar.begins().into_iter();
        let spans = |lane: &&Lane| matches!(lane.bar, Bar::Span { .. });
        let first = lanes.iter().filter(|lane| !spans(lane)).flat_map(begins).min();
        let first = first.or_else(|| lanes.iter().flat_map(begins).min()).unwrap_or(today);
        let last = lanes.iter().filter_map(|lane| lane.bar.ends()).max().unwrap_or(today).max(first);
        let years = Years { first: first.year(), last: last.year() };
        let lanes = lanes.into_iter().map(|lane| (years.picture(&lane.bar), lane)).map(|(bar, lane)| (lane, bar));
        Self { years, lanes: lanes.collect(), along }
    }
}

impl Bar {
    fn begins(&self) -> Option<Date> {
        match self {
            Bar::Span { from, .. } => Some(*from),
            Bar::Release(day) => Some(*day),
            Bar::Weeks { weeks, .. } => weeks.first().map(|(week, _)| *week),
            Bar::Results(results) => results.first().map(|(day, _)| *day),
        }
    }

    fn ends(&self) -> Option<Date> {
        match self {
            Bar::Span { to, .. } => Some(*to),
            Bar::Release(day) => Some(*day),
            Bar::Weeks { weeks, .. } => weeks.last().map(|(week, _)| *week),
            Bar::Results(results) => results.last().map(|(day, _)| *day),
        }
    }
}

impl Years {
    fn begin(self) -> Date {
        Date::new(self.first, 1, 1).expect("every year has a first day")
    }

    /// How many days it is from the first to the end of the last.
    fn days(self) -> i32 {
        Date::new(self.last, 12, 31).expect("every year has a last day").days_since(self.begin()) + 1
    }

    fn share(self, day: Date) -> Share {
        Share(f64::from(day.days_since(self.begin())) / f64::from(self.days()))
    }

    /// The years that have a line, and those with their number beside it: few enough to be read on a phone.
    fn marks(self) -> impl Iterator<Item = (i16, Share)> {
        const STEPS: [i16; 4] = [1, 2, 5, 10];
        const MOST: i16 = 8;
        let count = self.last - self.first + 1;
        let step = STEPS.into_iter().find(|step| count <= step * MOST).unwrap_or(20);
        let first = Date::new(self.first, 1, 1).expect("every year has a first day");
        (self.first..=self.last)
            .filter(move |year| year % step == 0 || count <= MOST)
            .filter_map(|year| Date::new(year, 1, 1))
            .map(move |day| (day.year(), Share(f64::from(day.days_since(first)) / f64::from(self.days()))))
    }

    /// The lines of the years, as the `d` of a path, a unit a day.
    fn lines(self) -> String {
        let begin = self.begin();
        let days = self.marks().filter_map(|(year, _)| Date::new(year, 1, 1)).map(|day| day.days_since(begin));
        days.map(|day| format!("M{day} 0V48")).collect()
    }

    fn picture(self, bar: &Bar) -> Picture {
        match bar {
            Bar::Span { from, to, ink } => {
                let (x, end) = (self.share((*from).max(self.begin())), self.share(to.plus_days(1)));
                let width = Share((end.0 - x.0).max(0.0));
                Picture::Span { x, width, earlier: *from < self.begin(), ink: *ink }
            }
            Bar::Release(day) => Picture::Release(self.share(*day)),
            Bar::Weeks { weeks, size, together } => {
                let path = |top: bool| {
                    let of = |(_, position): &&(Date, u32)| (*position == 1) == top;
                    self.path(weeks.iter().filter(of).copied(), *size)
                };
                let point =
                    |(week, position): &(Date, u32)| Point { week: *week, position: Some(*position), held: true };
                let points: Vec<Point> = weeks.iter().map(point).collect();
                Picture::Weeks { top: path(true), others: path(false), together: *together, read: readable(&points) }
            }
            Bar::Results(results) => Picture::Results(self.diamonds(results)),
        }
    }

    /// Weeks as the `d` of a path: one shape for those that follow upon one another, a step a week.
    fn path(self, weeks: impl Iterator<Item = (Date, u32)>, size: u32) -> String {
        let mut path = String::new();
        let mut end = None;
        for (week, position) in weeks {
            let day = week.days_since(self.begin());
            let y = Unit(HEIGHT - height(position, size));
            if end != Some(day) {
                path += if end.is_some() { "V32z" } else { "" };
                let _ = write!(path, "M{day} 32");
            }
            let _ = write!(path, "V{y}h7");
            end = Some(day + 7);
        }
        if end.is_some() {
            path += "V32z";
        }
        path
    }

    fn diamonds(self, results: &[(Date, Outcome)]) -> Vec<Diamond> {
        let mut diamonds = Vec::with_capacity(results.len());
        for same in results.chunk_by(|(one, _), (other, _)| one == other) {
            let rows = if same.len() > 3 { 3 } else { 1 };
            let columns = same.len().div_ceil(rows);
            let apart = (48.0 / length(columns.saturating_sub(1).max(1))).min(16.0);
            for (at, (day, result)) in same.iter().enumerate() {
                let (column, row) = (at / rows, at % rows);
                diamonds.push(Diamond {
                    x: self.share(*day),
                    dx: Unit(apart * (length(column) - (length(columns) - 1.0) / 2.0)),
                    y: Unit(if rows == 1 { 24.0 } else { 9.0 + 15.0 * length(row) }),
                    result: *result,
                });
            }
        }
        diamonds
    }
}

/// How tall a week stands: a logarithm, as on the axes of all runs.
fn height(position: u32, size: u32) -> f64 {
    let size = f64::from(size.max(position).max(2));
    LEAST + (HEIGHT - LEAST) * (1.0 - f64::from(position.max(1)).ln() / size.ln())
}

#[cfg(test)]
mod tests {
    use super::*;
    use askama::Template as _;

    fn day(text: &str) -> Date {
        text.parse().expect("a date")
    }

    fn lane(bar: Bar) -> Lane {
        let (name, words) = (Html::trusted("APT."), Html::trusted("song"));
        Lane { href: "/collaborations/apt".into(), name, native: None, words, bar }
    }

    fn drawing(bars: Vec<Bar>) -> LanesDrawing {
        LanesDrawing::new(bars.into_iter().map(lane).collect(), day("2026-06-27"), "Weeks")
    }

    fn weeks(weeks: &[(&str, u32)]) -> Bar {
        let weeks = weeks.iter().map(|(week, position)| (day(week), *position)).collect();
        Bar::Weeks { weeks, size: 200, together: true }
    }

    #[test]
    fn a_week_at_no_1_is_tallest_and_stands_apart() {
        let drawing = drawing(vec![weeks(&[("2024-11-02", 200), ("2024-11-09", 1), ("2024-11-16", 10)])]);
        let Picture::Weeks { top, others, together: true, read } = &drawing.lanes[0].1 else {
            panic!("weeks are drawn")
        };
        assert_eq!(top, "M313 32V0h7V32z");
        assert_eq!(read, "2024-11-02 200 1 10");
        assert_eq!(others.matches('M').count(), 2, "a gap where it led: {others}");
        assert!(others.starts_with("M306 32V28h7V32z"), "{others}");
    }

    #[test]
    fn what_began_before_the_first_work_is_cut_and_says_so() {
        let member = Bar::Span { from: day("2016-08-08"), to: day("2026-06-27"), ink: 4 };
        let drawing = drawing(vec![member, weeks(&[("2021-03-27", 70)])]);
        assert_eq!((drawing.years.first, drawing.years.last), (2021, 2026));
        let Picture::Span { x, earlier: true, ink: 4, .. } = drawing.lanes[0].1 else { panic!("a span is drawn") };
        assert_eq!(x, Share(0.0));
        let alone = self::drawing(vec![Bar::Span { from: day("2016-08-08"), to: day("2018-01-01"), ink: 4 }]);
        assert_eq!((alone.years.first, alone.years.last), (2016, 2018), "of spans alone, all of them");
    }

    #[test]
    fn years_are_few_enough_to_be_read_on_a_phone() {
        for (first, last) in [(2021, 2026), (2010, 2026), (1969, 2026), (1901, 2026)] {
            let count = Years { first, last }.marks().count();
            assert!((2..=8).contains(&count), "{first} to {last}: {count}");
        }
    }

    #[test]
    fn results_of_one_day_do_not_cover_one_another() {
        let results = [Outcome::Won, Outcome::Nominated, Outcome::Pending, Outcome::Won, Outcome::Won];
        let drawing = drawing(vec![Bar::Results(results.map(|result| (day("2026-02-01"), result)).into())]);
        let Picture::Results(diamonds) = &drawing.lanes[0].1 else { panic!("results are drawn") };
        let mut places: Vec<String> = diamonds.iter().map(|one| format!("{} {}", one.dx, one.y)).collect();
        places.sort();
        places.dedup();
        assert_eq!(places.len(), 5);
        assert!(diamonds[2].is_pending() && diamonds[0].is_won());
    }

    #[test]
    fn the_picture_is_for_the_eye_and_its_words_for_all() {
        let markup = drawing(vec![Bar::Release(day("2024-10-18"))]).render().expect("it renders");
        assert!(markup.contains("aria-hidden=\"true\"") && markup.contains("<a href=\"/collaborations/apt\">APT.</a>"));
    }
}
