//! How much there was in each month of a year.

use super::field::length;
use super::{Share, Unit};
use crate::model::Lang;
use crate::text::words;

/// A bar a month with its figure above it and its name below; a phone names every third.
///
/// A template prints it with `{{ drawing }}`: one picture with one sentence for those who do not see it.
#[derive(Debug, Clone, PartialEq, askama::Template)]
#[template(path = "svg/months.html")]
pub struct MonthsDrawing {
    label: String,
    bars: Vec<Bar>,
}

#[derive(Debug, Clone, PartialEq)]
struct Bar {
    x: Share,
    middle: Share,
    width: Share,
    y: Unit,
    height: Unit,
    count: usize,
    name: &'static str,
    wide: bool,
}

/// Of the highest bar.
const HEIGHT: f64 = 64.0;

/// Above it: a figure.
const TOP: f64 = 18.0;

impl MonthsDrawing {
    /// The bars of twelve counts, January first.
    pub fn new(counts: &[usize; 12], lang: Lang) -> Self {
        let most = counts.iter().copied().max().unwrap_or(0).max(1);
        let share = |place: f64| Share(place / 12.0);
        let bar = |(at, count): (usize, &usize)| {
            let height = HEIGHT * length(*count) / length(most);
            Bar {
                x: share(length(at) + 0.12),
                middle: share(length(at) + 0.5),
                width: share(0.76),
                y: Unit(TOP + HEIGHT - height),
                height: Unit(height),
                count: *count,
                name: words::short_month(i8::try_from(at + 1).unwrap_or_default(), lang),
                wide: !at.is_multiple_of(3),
            }
        };
        let bars: Vec<Bar> = counts.iter().enumerate().map(bar).collect();
        let told: Vec<String> = bars.iter().map(|bar| format!("{} {}", bar.name, bar.count)).collect();
        Self { label: told.join(", "), bars }
    }
}

impl Bar {
    fn figure_at(&self) -> Unit {
        Unit(self.y.0 - 5.0)
    }
}

impl askama::filters::HtmlSafe for MonthsDrawing {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fullest_month_is_as_high_as_there_is_room() {
        let drawing = MonthsDrawing::new(&[4, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], Lang::En);
        let heights: Vec<f64> = drawing.bars.iter().map(|bar| bar.height.0).collect();
        assert_eq!((heights[0], heights[1], heights[2], heights[11]), (HEIGHT, HEIGHT / 2.0, 0.0, HEIGHT / 4.0));
        assert!(drawing.label.starts_with("Jan 4, Feb 2, Mar 0"), "{}", drawing.label);
        assert_eq!(
            drawing.bars.iter().filter(|bar| !bar.wide).map(|bar| bar.name).collect::<Vec<_>>(),
            ["Jan", "Apr", "Jul", "Oct"]
        );
    }
}
