//! What the rows of charts held in full print: each title and credit, with its spellings.

use crate::content::{Catalog, FiledRow};
use crate::model::{Date, HeldWorks, Ranks, WorkSlug};
use crate::text::fold;
use std::collections::{BTreeMap, HashMap};

/// What makes rows one work's: folded title and folded credit, on charts that rank the same.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    pub ranks: Ranks,
    pub title: String,
    pub credit: String,
}

/// All rows of one key.
#[derive(Debug)]
pub struct Song<'a> {
    /// Title and credit as printed, the first printed first; one at least.
    pub spellings: Vec<(&'a str, &'a str)>,
    pub first: &'a FiledRow,
    /// An edited work that claims a row of them.
    pub claimed: Option<&'a WorkSlug>,
}

impl<'a> Song<'a> {
    pub fn title(&self) -> &'a str {
        self.spellings[0].0
    }

    pub fn credit(&self) -> &'a str {
        self.spellings[0].1
    }

    pub fn since(&self) -> Date {
        self.first.row.week
    }
}

/// One spelling on one chart.
struct Printed<'a> {
    chart: &'a str,
    first: &'a FiledRow,
    claimed: Option<&'a WorkSlug>,
    /// A row of it stands in a week of which every row is held.
    whole: bool,
}

/// The songs and albums of the charts held in full. Rows of weeks of which only known works are held count for what is
/// there, and make nothing new by themselves.
pub fn songs<'a>(catalog: &'a Catalog, owners: &'a BTreeMap<String, Vec<Vec<WorkSlug>>>) -> BTreeMap<Key, Song<'a>> {
    let mut by_key: BTreeMap<Key, Vec<Printed<'a>>> = BTreeMap::new();
    for (chart, rows) in &catalog.rows {
        let (Some(filed), Some(owners)) = (catalog.charts.get(chart), owners.get(chart)) else { continue };
        let ranks = filed.record.ranks;
        if ranks == Ranks::Artists || !filed.record.held.iter().any(|held| held.works == HeldWorks::All) {
            continue;
        }
        let mut places: HashMap<(&str, &str), usize> = HashMap::new();
        let mut spellings: Vec<Printed<'a>> = Vec::new();
        let mut week: Option<(Date, bool)> = None;
        for (one, owners) in rows.iter().zip(owners) {
            let row = &one.row;
            let whole = match week {
                Some((day, whole)) if day == row.week => whole,
                _ => filed.record.held_in(row.week).is_some_and(|held| held.works == HeldWorks::All),
            };
            week = Some((row.week, whole));
            let place = *places.entry((&row.title, &row.credit)).or_insert_with(|| {
                spellings.push(Printed { chart, first: one, claimed: None, whole: false });
                spellings.len() - 1
            });
            let printed = &mut spellings[place];
            printed.claimed = printed.claimed.or(owners.first());
            printed.whole |= whole;
        }
        for printed in spellings {
            let row = &printed.first.row;
            let key = Key { ranks, title: fold(&row.title), credit: fold(&row.credit) };
            by_key.entry(key).or_default().push(printed);
        }
    }
    by_key.into_iter().filter_map(|(key, printed)| Some((key, song(printed)?))).collect()
}

fn song(mut printed: Vec<Printed<'_>>) -> Option<Song<'_>> {
    if !printed.iter().any(|one| one.whole) {
        return None;
    }
    printed.sort_by_key(|one| {
        let row = &one.first.row;
        (row.week, one.chart, row.position, &*row.title, &*row.credit)
    });
    let mut spellings = Vec::new();
    for one in &printed {
        let spelling = (&*one.first.row.title, &*one.first.row.credit);
        if !spellings.contains(&spelling) {
            spellings.push(spelling);
        }
    }
    let claimed = printed.iter().filter_map(|one| one.claimed).min();
    Some(Song { spellings, first: printed.first()?.first, claimed })
}
