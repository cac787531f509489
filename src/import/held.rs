//! What `[[held]]` says, week by week, and back into spans.

use crate::model::{Calendar, Chart, Date, Held, HeldWorks, SourceSlug};
use std::collections::BTreeMap;

/// What is held of one issue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Depth {
    pub top: u16,
    pub works: HeldWorks,
    pub source: Option<SourceSlug>,
}

/// So many issues in a row may be `missing` inside a span; a longer hole parts two spans.
const LONGEST_HOLE: usize = 4;

/// Every issue that is held.
pub fn by_week(chart: &Chart) -> BTreeMap<Date, Depth> {
    let mut weeks = BTreeMap::new();
    for held in &chart.held {
        for week in chart.calendar.issues(held.from, held.to) {
            if held.covers(week) {
                let depth = || Depth { top: held.top, works: held.works, source: held.source.clone() };
                weeks.entry(week).or_insert_with(depth);
            }
        }
    }
    weeks
}

/// What is held of a week once the archive's rows are in it, down to `depth`.
pub fn after(before: Option<&Depth>, depth: u16, works: HeldWorks, source: Option<&SourceSlug>) -> Depth {
    let stated = source.cloned().or_else(|| before?.source.clone());
    let (top, works) = match (before, works) {
        // All rows stay all rows, as deep as they reached.
        (Some(Depth { top, works: HeldWorks::All, .. }), HeldWorks::All) => (depth.max(*top), HeldWorks::All),
        (Some(Depth { top, works: HeldWorks::All, .. }), HeldWorks::Known) => (*top, HeldWorks::All),
        (Some(Depth { top, works: HeldWorks::Known, .. }), HeldWorks::Known) => (depth.max(*top), HeldWorks::Known),
        (Some(Depth { works: HeldWorks::Known, .. }) | None, works) => (depth, works),
    };
    Depth { top, works, source: stated }
}

/// The weeks as spans, oldest first.
pub fn spans(calendar: &Calendar, weeks: &BTreeMap<Date, Depth>) -> Vec<Held> {
    let (Some((first, _)), Some((last, _))) = (weeks.first_key_value(), weeks.last_key_value()) else {
        return Vec::new();
    };
    let mut spans: Vec<Held> = Vec::new();
    let mut hole: Vec<Date> = Vec::new();
    for issue in calendar.issues(*first, *last) {
        let Some(depth) = weeks.get(&issue) else {
            hole.push(issue);
            continue;
        };
        match spans.last_mut() {
            Some(span)
                if hole.len() <= LONGEST_HOLE
                    && (span.top, span.works, &span.source) == (depth.top, depth.works, &depth.source) =>
            {
                span.missing.append(&mut hole);
                span.to = issue;
            }
            _ => spans.push(Held {
                from: issue,
                to: issue,
                top: depth.top,
                works: depth.works,
                missing: Vec::new(),
                source: depth.source.clone(),
            }),
        }
        hole.clear();
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Epoch, Weekday};

    fn calendar() -> Calendar {
        Calendar {
            epochs: vec![Epoch {
                from: date(0),
                issue_weekday: Weekday::parse("saturday").expect("a weekday"),
                tracking_days: None,
                tracking_ends_days_before_issue: None,
                published_days_before_issue: None,
                exceptions: Vec::new(),
            }],
        }
    }

    /// The week of that number.
    fn date(week: i32) -> Date {
        "2024-01-06".parse::<Date>().expect("a date").plus_days(7 * week)
    }

    fn known(top: u16) -> Depth {
        Depth { top, works: HeldWorks::Known, source: None }
    }

    fn told(weeks: &BTreeMap<Date, Depth>) -> Vec<(i32, i32, u16, &'static str, usize)> {
        let number = |day: Date| day.days_since(date(0)) / 7;
        let spans = spans(&calendar(), weeks);
        let tell =
            |span: &Held| (number(span.from), number(span.to), span.top, span.works.as_str(), span.missing.len());
        spans.iter().map(tell).collect()
    }

    #[test]
    fn part_of_a_span_in_full_makes_three() {
        let mut weeks: BTreeMap<Date, Depth> = (0..10).map(|week| (date(week), known(100))).collect();
        for week in 3..6 {
            let before = weeks[&date(week)].clone();
            weeks.insert(date(week), after(Some(&before), 100, HeldWorks::All, None));
        }
        assert_eq!(told(&weeks), [(0, 2, 100, "known", 0), (3, 5, 100, "all", 0), (6, 9, 100, "known", 0)]);
        for week in 0..10 {
            weeks.insert(date(week), after(weeks.get(&date(week)), 100, HeldWorks::All, None));
        }
        assert_eq!(told(&weeks), [(0, 9, 100, "all", 0)]);
    }

    #[test]
    fn a_short_hole_is_missing_and_a_long_one_parts_two_spans() {
        let weeks: BTreeMap<Date, Depth> = [0, 1, 3, 20].into_iter().map(|week| (date(week), known(100))).collect();
        assert_eq!(told(&weeks), [(0, 3, 100, "known", 1), (20, 20, 100, "known", 0)]);
    }

    #[test]
    fn what_is_held_in_full_stays_so_when_known_works_come_from_elsewhere() {
        let all = Depth { top: 100, works: HeldWorks::All, source: None };
        assert_eq!(after(Some(&all), 99, HeldWorks::Known, None), all);
        assert_eq!(after(Some(&all), 20, HeldWorks::All, None), all);
        assert_eq!(after(Some(&known(100)), 99, HeldWorks::All, None).top, 99);
    }
}
