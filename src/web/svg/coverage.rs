//! Which weeks of a chart are held.

use super::Share;
use super::field::length;
use crate::model::Date;

/// What there is of a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    Rows,
    /// It is held, and no row of it is of a work that has a page here.
    NoRow,
    Nothing,
}

/// The weeks of a chart's calendar as a strip of 28 pixels' height, neighbours of one kind drawn together, over its years.
///
/// A template prints it with `{{ coverage }}`: one picture with one sentence for those who do not see it.
#[derive(Debug, Clone, PartialEq, askama::Template)]
#[template(path = "svg/coverage.html")]
pub struct CoverageDrawing {
    label: String,
    /// What is kept, from where, and how wide.
    stretches: Vec<(Kept, Share, Share)>,
    /// Where a year begins.
    years: Vec<(Share, i16)>,
}

/// Years that have a label, at most: more would touch at 320 pixels.
const LABELS: usize = 6;

/// A label that begins beyond this share of the width would be cut.
const LAST: f64 = 0.88;

impl CoverageDrawing {
    /// The strip of weeks, oldest first; `label` says it in a sentence.
    pub fn new(weeks: &[(Date, Kept)], label: String) -> Self {
        let share = |week: usize| Share(length(week) / length(weeks.len().max(1)));
        let mut stretches = Vec::new();
        let mut at = 0;
        for stretch in weeks.chunk_by(|a, b| a.1 == b.1) {
            stretches.push((stretch[0].1, share(at), share(stretch.len())));
            at += stretch.len();
        }
        let mut years: Vec<(Share, i16)> = Vec::new();
        let begins = weeks.windows(2).enumerate().filter(|(_, pair)| pair[0].0.year() != pair[1].0.year());
        let begins: Vec<(usize, i16)> = begins.map(|(week, pair)| (week + 1, pair[1].0.year())).collect();
        let step = [1, 2, 5, 10, 20, 50].into_iter().find(|step| begins.len() / step < LABELS).unwrap_or(100);
        let round = |year: i16| usize::from(year.unsigned_abs()) % step == 0;
        years.extend(begins.into_iter().filter(|(_, year)| round(*year)).map(|(week, year)| (share(week), year)));
        years.retain(|(share, _)| share.0 <= LAST);
        Self { label, stretches, years }
    }
}

impl askama::filters::HtmlSafe for CoverageDrawing {}

#[cfg(test)]
mod tests {
    use super::*;

    fn weeks(days: &[(&str, Kept)]) -> Vec<(Date, Kept)> {
        days.iter().map(|(day, kept)| (day.parse().expect("a date"), *kept)).collect()
    }

    #[test]
    fn neighbours_of_one_kind_are_drawn_together_and_years_begin_at_their_first_week() {
        let weeks = weeks(&[
            ("2023-12-23", Kept::Rows),
            ("2023-12-30", Kept::Rows),
            ("2024-01-06", Kept::NoRow),
            ("2024-01-13", Kept::Nothing),
        ]);
        let drawing = CoverageDrawing::new(&weeks, "All".into());
        let quarter = Share(0.25);
        assert_eq!(
            drawing.stretches,
            [
                (Kept::Rows, Share(0.0), Share(0.5)),
                (Kept::NoRow, Share(0.5), quarter),
                (Kept::Nothing, Share(0.75), quarter)
            ]
        );
        assert_eq!(drawing.years, [(Share(0.5), 2024)]);
        assert_eq!(CoverageDrawing::new(&[], String::new()).stretches, []);
    }

    #[test]
    fn many_years_are_labelled_by_the_round_ones() {
        let days: Vec<(String, Kept)> = (1958..2027).map(|year| (format!("{year}-06-07"), Kept::Rows)).collect();
        let days: Vec<(&str, Kept)> = days.iter().map(|(day, kept)| (day.as_str(), *kept)).collect();
        let drawing = CoverageDrawing::new(&weeks(&days), String::new());
        let years: Vec<i16> = drawing.years.iter().map(|(_, year)| *year).collect();
        assert_eq!(years, [1960, 1980, 2000]);
    }
}
