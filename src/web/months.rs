//! The weeks of a run as a sheet: months go down, the weeks of each across. For the macros of `parts/months.html`.

use super::Strings;
use crate::model::{Date, Lang};
use crate::snapshot::read::RunWeek;
use crate::text::words;

/// Issues that a month can have.
pub const ACROSS: usize = 5;

/// A line of the sheet.
#[derive(Debug, PartialEq, Eq)]
pub enum MonthLine {
    Month {
        /// "2024-11"
        iso: String,
        words: String,
        weeks: [Option<Cell>; ACROSS],
    },
    /// Months without a row, drawn together: what is the matter, and from when to when.
    Gap(String),
}

/// A week in its month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    pub week: Date,
    pub day: i8,
    pub stood: Stood,
}

/// Where a work was in a week of its run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stood {
    At(u32),
    OffChart,
    NotHeld,
}

impl Stood {
    fn of(week: &RunWeek) -> Self {
        match (week.rows.first(), week.top) {
            (Some(row), _) => Stood::At(row.position),
            (None, Some(_)) => Stood::OffChart,
            (None, None) => Stood::NotHeld,
        }
    }
}

/// The sheet of a run, and what its signs mean.
#[derive(Debug)]
pub struct Sheet {
    pub lines: Vec<MonthLine>,
    pub key: String,
}

impl Sheet {
    /// The sheet of weeks that are in order.
    pub fn new(weeks: &[RunWeek], lang: Lang) -> Self {
        let strings = &Strings::of(lang).months;
        let months: Vec<&[RunWeek]> =
            weeks.chunk_by(|a, b| (a.week.year(), a.week.month()) == (b.week.year(), b.week.month())).collect();
        let mut lines = Vec::new();
        for stretch in months.chunk_by(|a, b| empty(a).is_some() && empty(a) == empty(b)) {
            match (empty(stretch[0]), stretch) {
                (Some(held), [first, .., last]) => {
                    let (from, to) = (month_words(first, lang), month_words(last, lang));
                    lines.push(MonthLine::Gap((if held { strings.off_from } else { strings.unheld_from })(&from, &to)));
                }
                _ => lines.extend(stretch.iter().map(|weeks| month(weeks, lang))),
            }
        }
        let stood: Vec<Stood> = weeks.iter().map(Stood::of).collect();
        let key = [
            (true, strings.key),
            (stood.contains(&Stood::At(1)), strings.key_led),
            (stood.contains(&Stood::OffChart), strings.key_off),
            (stood.contains(&Stood::NotHeld), strings.key_unheld),
        ];
        let key: Vec<&str> = key.into_iter().filter(|(said, _)| *said).map(|(_, words)| words).collect();
        Self { lines, key: key.join(" ") }
    }
}

/// Of a month without a row, whether its weeks are held; `None` where it has a row, or some are held and some not.
fn empty(month: &[RunWeek]) -> Option<bool> {
    let held = month[0].top.is_some();
    month.iter().all(|week| week.rows.is_empty() && week.top.is_some() == held).then_some(held)
}

fn month(weeks: &[RunWeek], lang: Lang) -> MonthLine {
    let mut cells: [Option<Cell>; ACROSS] = Default::default();
    for week in weeks {
        // The first, second … week of the month; one that comes early takes the next place.
        let place = usize::try_from((week.week.day() - 1) / 7).unwrap_or(0);
        if let Some(cell) = cells.iter_mut().skip(place).find(|cell| cell.is_none()) {
            *cell = Some(Cell { week: week.week, day: week.week.day(), stood: Stood::of(week) });
        }
    }
    let first = weeks[0].week;
    let iso = format!("{:04}-{:02}", first.year(), first.month());
    MonthLine::Month { iso, words: month_words(weeks, lang), weeks: cells }
}

/// "Nov 2024"
fn month_words(weeks: &[RunWeek], lang: Lang) -> String {
    words::month_of_year(weeks[0].week.year(), weeks[0].week.month(), lang)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::snapshot::read::PrintedRow;

    fn weeks(weeks: &[(&str, Option<u32>, Option<u32>)]) -> Vec<RunWeek> {
        let row = |position| PrintedRow {
            position,
            title: "T".into(),
            credit: "C".into(),
            printed_peak: None,
            printed_weeks: None,
        };
        let week = |(week, top, position): &(&str, Option<u32>, Option<u32>)| RunWeek {
            week: week.parse().expect("a date"),
            top: *top,
            rows: position.iter().map(|position| row(*position)).collect(),
        };
        weeks.iter().map(week).collect()
    }

    fn told(sheet: &Sheet) -> Vec<String> {
        let cell = |cell: &Option<Cell>| match cell.as_ref().map(|cell| (cell.day, cell.stood)) {
            None => "_".to_owned(),
            Some((day, Stood::At(position))) => format!("{day}:{position}"),
            Some((day, Stood::OffChart)) => format!("{day}:-"),
            Some((day, Stood::NotHeld)) => format!("{day}:?"),
        };
        let line = |line: &MonthLine| match line {
            MonthLine::Gap(words) => words.clone(),
            MonthLine::Month { words, weeks, .. } => {
                format!("{words} {}", weeks.iter().map(cell).collect::<Vec<_>>().join(" "))
            }
        };
        sheet.lines.iter().map(line).collect()
    }

    #[test]
    fn every_week_stands_in_its_month_and_says_what_is_not_a_position() {
        let sheet = Sheet::new(
            &weeks(&[
                ("2024-11-02", Some(200), Some(1)),
                ("2024-11-09", Some(200), None),
                ("2024-11-30", None, None),
                ("2024-12-07", Some(200), Some(20)),
            ]),
            Lang::En,
        );
        assert_eq!(told(&sheet), ["Nov 2024 2:1 9:- _ _ 30:?", "Dec 2024 7:20 _ _ _ _"]);
        assert!(sheet.key.contains("Filled") && sheet.key.contains("Hatched"), "{}", sheet.key);
    }

    #[test]
    fn months_without_a_row_are_one_line_and_missing_is_not_off_the_chart() {
        let sheet = Sheet::new(
            &weeks(&[
                ("2024-01-06", Some(200), Some(5)),
                ("2024-02-03", Some(200), None),
                ("2024-03-02", Some(200), None),
                ("2024-04-06", None, None),
                ("2024-05-04", None, None),
                ("2024-06-01", Some(200), Some(9)),
            ]),
            Lang::En,
        );
        let told = told(&sheet);
        assert_eq!(told.len(), 4, "{told:?}");
        assert!(told[1].contains("Feb 2024") && told[1].contains("Mar 2024") && told[1] != told[2], "{told:?}");
    }

    #[test]
    fn a_week_that_comes_early_takes_the_next_place() {
        let sheet =
            Sheet::new(&weeks(&[("1976-07-08", Some(10), Some(2)), ("1976-07-14", Some(10), Some(1))]), Lang::En);
        assert_eq!(told(&sheet), ["Jul 1976 _ 8:2 14:1 _ _"]);
    }
}
