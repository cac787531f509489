//! Which works were looked for, and through which week.

use super::held::Depth;
use crate::model::{Date, HeldWorks, WorkSlug};
use std::collections::{BTreeMap, BTreeSet};

/// The last week through which a work has been looked for once the weeks of `looked` are: those in which known works
/// are held are all among them, from the beginning or from where the last search ended.
///
/// `None`: a week at the beginning was not looked through.
pub fn through(held: &BTreeMap<Date, Depth>, looked: &BTreeSet<Date>, before: Option<Date>) -> Option<Date> {
    let mut last = before;
    let from = held.iter().filter(|(week, _)| before.is_none_or(|before| **week > before));
    for (week, depth) in from {
        if depth.works == HeldWorks::Known && !looked.contains(week) {
            break;
        }
        last = Some(*week);
    }
    last
}

/// The lines of `searched.csv` once these works were looked for; and the works that it cannot have.
pub fn record(
    before: &BTreeMap<WorkSlug, Date>,
    works: &[WorkSlug],
    held: &BTreeMap<Date, Depth>,
    looked: &BTreeSet<Date>,
) -> (BTreeMap<WorkSlug, Date>, Vec<WorkSlug>) {
    let mut lines = before.clone();
    let mut left = Vec::new();
    for work in works {
        match through(held, looked, before.get(work).copied()) {
            Some(last) => {
                lines.insert(work.clone(), last);
                if held.last_key_value().is_some_and(|(end, _)| last < *end) {
                    left.push(work.clone());
                }
            }
            None => left.push(work.clone()),
        }
    }
    (lines, left)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(week: i32) -> Date {
        "2024-01-06".parse::<Date>().expect("a date").plus_days(7 * week)
    }

    fn held(known: &[i32], all: &[i32]) -> BTreeMap<Date, Depth> {
        let depth = |works| Depth { top: 100, works, source: None };
        let known = known.iter().map(|week| (date(*week), depth(HeldWorks::Known)));
        known.chain(all.iter().map(|week| (date(*week), depth(HeldWorks::All)))).collect()
    }

    #[test]
    fn a_new_work_was_looked_for_only_where_every_week_was_read() {
        let weeks = held(&[0, 1, 2], &[]);
        let read = |numbers: &[i32]| numbers.iter().map(|week| date(*week)).collect::<BTreeSet<_>>();
        assert_eq!(through(&weeks, &read(&[0, 1, 2]), None), Some(date(2)));
        assert_eq!(through(&weeks, &read(&[0, 1]), None), Some(date(1)));
        assert_eq!(through(&weeks, &read(&[2]), None), None);
        assert_eq!(through(&weeks, &read(&[2]), Some(date(1))), Some(date(2)));
        assert_eq!(through(&weeks, &read(&[2]), Some(date(0))), Some(date(0)));
    }

    #[test]
    fn weeks_held_in_full_need_no_search() {
        assert_eq!(through(&held(&[1], &[0, 2]), &[date(1)].into(), None), Some(date(2)));
    }
}
