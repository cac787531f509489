//! The months or the weeks below a drawing: as many labels as fit, fewer on a phone.

use super::Share;
use crate::model::{Date, Lang};
use crate::text::words;

/// A line across the field, and its label below.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    pub x: Share,
    /// `None` so near to the right edge that it would leave the drawing.
    pub label: Option<String>,
    /// Only where there is room for more labels than on a phone.
    pub wide: bool,
}

/// Months from label to label; each goes into the next.
const STEPS: [i32; 6] = [1, 3, 6, 12, 60, 120];

/// Labels that stand in a phone's drawing, and in a wide one.
const ON_A_PHONE: usize = 3;
const ON_A_SCREEN: usize = 9;

/// No label begins farther across than this.
const LAST: f64 = 0.9;

/// The labels below weeks whose issue dates are `days`, oldest first; `place` is where a week stands.
pub fn months(days: &[Date], place: impl Fn(usize) -> Share, lang: Lang) -> Vec<Mark> {
    let begins = |(at, day): (usize, &Date)| {
        let new = at.checked_sub(1).is_some_and(|before| number(days[before]) != number(*day));
        // A run that begins in the first week of a month begins with it.
        (new || (at == 0 && day.day() <= 7)).then_some((at, *day))
    };
    let begun: Vec<(usize, Date)> = days.iter().enumerate().filter_map(begins).collect();
    let count = |step: i32| begun.iter().filter(|(_, day)| number(*day) % step == 0).count();
    let step = |most: usize| STEPS.into_iter().find(|step| count(*step) <= most).unwrap_or(STEPS[STEPS.len() - 1]);
    let (narrow, wide) = (step(ON_A_PHONE), step(ON_A_SCREEN));
    let on_phone = |day: Date| number(day) % narrow == 0;
    let first = begun.iter().find(|(_, day)| on_phone(*day)).map(|(at, _)| *at);
    let month = |&(at, day): &(usize, Date)| {
        let (x, few) = (place(at), on_phone(day));
        // Every label before the first that a phone shows has its year, for one of them may stand alone.
        let year = first.is_none_or(|first| at <= first);
        let label = label(day, if few { narrow } else { wide }, year, lang);
        Mark { x, label: (x.0 <= LAST).then_some(label), wide: !few }
    };
    begun.iter().filter(|(_, day)| number(*day) % wide == 0).map(month).collect()
}

/// The labels below weeks counted from 1: the first in words, then round numbers of weeks.
pub fn counted(weeks: usize, place: impl Fn(usize) -> Share, first: &str) -> Vec<Mark> {
    const SHORT: [usize; 4] = [1, 2, 4, 8];
    const QUARTERS: [usize; 7] = [13, 26, 52, 104, 208, 416, 832];
    let steps: &[usize] = if weeks <= 32 { &SHORT } else { &QUARTERS };
    // The words below the first week take the room of a label on a phone.
    let step = |most: usize| steps.iter().copied().find(|step| weeks / step <= most).unwrap_or(steps[steps.len() - 1]);
    let (narrow, wide) = (step(ON_A_PHONE - 1), step(ON_A_SCREEN));
    let mark = |week: usize| {
        let x = place(week - 1);
        Mark { x, label: (x.0 <= LAST).then(|| week.to_string()), wide: !week.is_multiple_of(narrow) }
    };
    let begin = Mark { x: Share(0.0), label: Some(first.to_owned()), wide: false };
    std::iter::once(begin).chain((1..=weeks / wide).map(|nth| nth * wide).filter(|week| *week > 1).map(mark)).collect()
}

/// Months since the year nought.
fn number(day: Date) -> i32 {
    i32::from(day.year()) * 12 + i32::from(day.month()) - 1
}

fn label(day: Date, step: i32, year: bool, lang: Lang) -> String {
    match step {
        12.. => day.year().to_string(),
        _ if year || day.month() == 1 => words::month_of_year(day.year(), day.month(), lang),
        _ => words::short_month(day.month(), lang).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(first: &str, weeks: i32, wide: bool) -> Vec<String> {
        let first: Date = first.parse().expect("a date");
        let days: Vec<Date> = (0..weeks).map(|week| first.plus_days(7 * week)).collect();
        let place = |week: usize| Share(super::super::field::length(week) / f64::from(weeks));
        let months = months(&days, place, Lang::En);
        months.into_iter().filter(|month| wide || !month.wide).filter_map(|month| month.label).collect()
    }

    #[test]
    fn a_year_and_a_half_has_quarters_on_a_screen_and_half_years_on_a_phone() {
        let all = ["Jan 2025", "Apr", "Jul", "Oct", "Jan 2026", "Apr"];
        assert_eq!(labels("2024-11-02", 87, true), all);
        assert_eq!(labels("2024-11-02", 87, false), ["Jan 2025", "Jul", "Jan 2026"]);
    }

    #[test]
    fn weeks_are_counted_in_quarters_of_a_year() {
        let labels = |weeks: usize, wide: bool| {
            let place = |week: usize| Share(super::super::field::length(week) / super::super::field::length(weeks));
            let marks = counted(weeks, place, "Week 1").into_iter().filter(move |mark| wide || !mark.wide);
            marks.filter_map(|mark| mark.label).collect::<Vec<_>>()
        };
        assert_eq!(labels(87, true), ["Week 1", "13", "26", "39", "52", "65", "78"]);
        assert_eq!(labels(87, false), ["Week 1", "52"]);
        assert_eq!(labels(2, true), ["Week 1", "2"]);
        assert_eq!(labels(1, true), ["Week 1"]);
    }

    #[test]
    fn a_short_run_has_every_month_and_a_long_one_years() {
        assert_eq!(labels("2024-11-02", 9, true), ["Nov 2024", "Dec"]);
        assert_eq!(labels("2010-01-02", 300, false), ["2010", "2015"]);
        assert_eq!(labels("2010-01-02", 300, true), ["2010", "2011", "2012", "2013", "2014", "2015"]);
        assert!(labels("2024-11-16", 2, true).is_empty(), "no month begins in it");
    }
}
