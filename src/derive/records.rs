//! The records of a chart: which title did most, among the rows held of it.
//!
//! A title is a work, or, where no work claims its rows, all rows whose folded title and credit are alike. So a chart
//! held in full has records of songs that nobody has written about, and a song whose billing changed is two.

use crate::content::{Catalog, FiledRow};
use crate::model::{
    Chart, ChartSlug, Date, Feat, HeldWorks, Run, RunInput, RunRow, WorkSlug, best_per_week, compute_run,
};
use crate::text::fold;
use std::collections::{BTreeMap, HashMap};

/// The best of a chart, and what they are the best of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartRecords {
    pub population: Population,
    /// Without the feats that nobody did.
    pub rankings: BTreeMap<Feat, Ranking>,
}

/// The rows that records are taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Population {
    pub rows: usize,
    pub titles: usize,
    /// Whether these are all rows of the chart in the weeks held, and not those of known works alone.
    pub all: bool,
    pub first: Date,
    pub last: Date,
}

/// The best in one feat, the best first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ranking {
    pub best: Vec<Best>,
    /// How many more share the figure of the last one listed.
    pub more: usize,
}

/// A figure, who holds it, and the weeks that show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Best {
    /// From 1; equals share one.
    pub place: usize,
    pub value: u16,
    /// The figure is only a lower bound: weeks of the run are missing.
    pub at_least: bool,
    pub work: Option<WorkSlug>,
    /// As printed first; empty where the feat is one of a name.
    pub title: String,
    pub credit: String,
    /// The first and the last week of it.
    pub first: Date,
    pub last: Date,
    /// Of a jump: the positions before and after.
    pub moved: Option<(u16, u16)>,
}

/// How many are listed, unless more share the last figure.
const LISTED: usize = 5;
/// And no more than this: a hundred titles have entered at No. 1.
const LONGEST: usize = 10;

/// The records of every chart with rows.
pub(super) fn records(
    catalog: &Catalog,
    owners: &BTreeMap<String, Vec<Vec<WorkSlug>>>,
) -> BTreeMap<ChartSlug, ChartRecords> {
    let mut all = BTreeMap::new();
    for (slug, rows) in &catalog.rows {
        let (Some(filed), Some(owners)) = (catalog.charts.get(slug), owners.get(slug)) else { continue };
        if let Some(records) = of_chart(&filed.record, rows, owners) {
            all.insert(filed.record.slug.clone(), records);
        }
    }
    all
}

fn of_chart(chart: &Chart, rows: &[FiledRow], owners: &[Vec<WorkSlug>]) -> Option<ChartRecords> {
    let weeks = || rows.iter().map(|filed| filed.row.week);
    let (first, last) = (weeks().min()?, weeks().max()?);
    let titles = titles(rows, owners);
    let held_weeks = chart.held_weeks();
    // What follows what in the whole span, asked for once.
    let issues = chart.calendar.issues(first, last);
    let runs: Vec<Charted<'_>> = titles
        .iter()
        .filter_map(|title| {
            let best = best_per_week(&title.rows);
            let run = compute_run(RunInput { rows: &title.rows, chart, held_weeks: &held_weeks })?;
            // In the first issue held everything is new, and nothing is.
            let began = !run.coverage.cut_at_start && held_weeks.first() != Some(&run.debut_week);
            Some(Charted { title, best, run, began })
        })
        .collect();
    let full: Vec<bool> =
        issues.iter().map(|week| chart.held_in(*week).is_some_and(|held| held.top >= chart.size)).collect();
    let span = Span { issues: &issues, full: &full };
    let all = chart.held.iter().all(|held| held.works == HeldWorks::All);
    let population = Population { rows: rows.len(), titles: titles.len(), all, first, last };
    let mut rankings = BTreeMap::new();
    for feat in Feat::ALL {
        let best: Vec<Best> = match feat {
            Feat::Leaders => leaders(&runs),
            feat => runs.iter().filter_map(|charted| charted.best_in(*feat, &span)).collect(),
        };
        if !best.is_empty() {
            rankings.insert(*feat, rank(best, *feat == Feat::Debut));
        }
    }
    Some(ChartRecords { population, rankings })
}

/// The issues from the first row of a chart to the last, and which of them are held down to the last position.
struct Span<'a> {
    issues: &'a [Date],
    full: &'a [bool],
}

impl Span<'_> {
    /// Whether an issue from one week to another is missing, or held in part.
    fn lacks(&self, first: Date, last: Date) -> bool {
        let at = |week: Date| self.issues.partition_point(|issue| *issue < week);
        self.full[at(first)..at(last)].contains(&false)
    }

    /// Whether the issue before a week or the one after another is missing, or held in part. Before the first row and
    /// after the last there is none.
    fn lacks_beside(&self, first: Date, last: Date) -> bool {
        let before = self.issues.partition_point(|issue| *issue < first).checked_sub(1);
        let after = self.issues.partition_point(|issue| *issue <= last);
        before.is_some_and(|before| !self.full[before]) || self.full.get(after) == Some(&false)
    }
}

/// The rows of one title.
struct Title<'a> {
    work: Option<&'a WorkSlug>,
    title: &'a str,
    credit: &'a str,
    rows: Vec<RunRow>,
}

/// The titles of a chart in the order in which they first come, each with its rows in theirs.
fn titles<'a>(rows: &'a [FiledRow], owners: &'a [Vec<WorkSlug>]) -> Vec<Title<'a>> {
    let mut titles: Vec<Title<'a>> = Vec::new();
    let mut by_work: HashMap<&WorkSlug, usize> = HashMap::new();
    let mut by_key: HashMap<(String, String), usize> = HashMap::new();
    // A title stays on a chart for weeks: each spelling is folded once.
    let mut by_spelling: HashMap<(&str, &str), usize> = HashMap::new();
    for (filed, owners) in rows.iter().zip(owners) {
        let row = &filed.row;
        let mut new = |work| {
            titles.push(Title { work, title: &row.title, credit: &row.credit, rows: Vec::new() });
            titles.len() - 1
        };
        let place = match owners.first() {
            Some(work) => *by_work.entry(work).or_insert_with(|| new(Some(work))),
            None => *by_spelling
                .entry((&row.title, &row.credit))
                .or_insert_with(|| *by_key.entry((fold(&row.title), fold(&row.credit))).or_insert_with(|| new(None))),
        };
        titles[place].rows.push(RunRow {
            week: row.week,
            position: row.position,
            printed_peak: row.printed_peak,
            printed_weeks: row.printed_weeks,
        });
    }
    titles
}

/// A title's run.
struct Charted<'a> {
    title: &'a Title<'a>,
    /// A row a week.
    best: Vec<RunRow>,
    run: Run,
    /// Whether its first row is surely its first week.
    began: bool,
}

impl Charted<'_> {
    /// Its figure in a feat; `None` where it has none.
    fn best_in(&self, feat: Feat, on: &Span<'_>) -> Option<Best> {
        let run = &self.run;
        let (value, first, last) = match feat {
            Feat::WeeksAtOne => (run.weeks_at_one, run.spells_at_one.first()?.first, run.spells_at_one.last()?.last),
            Feat::SpellAtOne => run.longest_spell_at_one.map(|spell| (spell.weeks, spell.first, spell.last))?,
            Feat::Weeks => (run.weeks, run.debut_week, run.last_week),
            Feat::Spell => (run.longest_spell.weeks, run.longest_spell.first, run.longest_spell.last),
            Feat::Jump => return self.jump(on.issues),
            Feat::Debut => (self.began.then_some(run.debut_position)?, run.debut_week, run.debut_week),
            Feat::Climb => {
                let led = self.best.iter().position(|row| row.position == 1).filter(|_| self.began)?;
                (u16::try_from(led + 1).ok()?, run.debut_week, self.best[led].week)
            }
            Feat::Leaders => return None,
        };
        Some(self.holding(value, self.is_bound(feat, (first, last), on), first, last, None))
    }

    /// Whether weeks that are not held may have made a figure larger: any of the run, or those that a spell ends at.
    fn is_bound(&self, feat: Feat, (first, last): (Date, Date), on: &Span<'_>) -> bool {
        let cut = self.run.coverage.cut_at_start;
        match feat {
            Feat::WeeksAtOne | Feat::Weeks => self.run.coverage.is_lower_bound(),
            Feat::Climb => on.lacks(first, last),
            Feat::SpellAtOne | Feat::Spell => (cut && first == self.run.debut_week) || on.lacks_beside(first, last),
            Feat::Jump | Feat::Debut | Feat::Leaders => false,
        }
    }

    /// The most positions it gained from one issue to the next; the first time of equals.
    fn jump(&self, issues: &[Date]) -> Option<Best> {
        let follows = |pair: &&[RunRow]| {
            let next = issues.partition_point(|issue| *issue <= pair[0].week);
            issues.get(next) == Some(&pair[1].week) && pair[1].position < pair[0].position
        };
        let gained = |pair: &[RunRow]| pair[0].position - pair[1].position;
        let best = self.best.windows(2).filter(follows).reduce(|a, b| if gained(b) > gained(a) { b } else { a })?;
        let moved = Some((best[0].position, best[1].position));
        Some(self.holding(gained(best), false, best[0].week, best[1].week, moved))
    }

    fn holding(&self, value: u16, at_least: bool, first: Date, last: Date, moved: Option<(u16, u16)>) -> Best {
        Best {
            place: 0,
            value,
            at_least,
            work: self.title.work.cloned(),
            title: self.title.title.to_owned(),
            credit: self.title.credit.to_owned(),
            first,
            last,
            moved,
        }
    }
}

/// How many titles led under each printed credit.
fn leaders(runs: &[Charted<'_>]) -> Vec<Best> {
    let mut by_credit: BTreeMap<String, Best> = BTreeMap::new();
    for charted in runs {
        let (Some(first), Some(last)) = (charted.run.spells_at_one.first(), charted.run.spells_at_one.last()) else {
            continue;
        };
        let mut one = charted.holding(1, false, first.first, last.last, None);
        one.title.clear();
        one.work = None;
        by_credit
            .entry(fold(&one.credit))
            .and_modify(|best| {
                best.value += 1;
                best.first = best.first.min(one.first);
                best.last = best.last.max(one.last);
            })
            .or_insert(one);
    }
    by_credit.into_values().collect()
}

/// The best, in order; equals by the week they did it in, then by title and credit.
fn rank(mut best: Vec<Best>, least: bool) -> Ranking {
    let order = |best: &Best| if least { best.value } else { u16::MAX - best.value };
    best.sort_by(|a, b| {
        (order(a), a.first, &a.title, &a.credit, &a.work).cmp(&(order(b), b.first, &b.title, &b.credit, &b.work))
    });
    let mut place = 0;
    for i in 0..best.len() {
        if i == 0 || best[i].value != best[i - 1].value {
            place = i + 1;
        }
        best[i].place = place;
    }
    let fifth = best.get(LISTED - 1).map_or(usize::MAX, |best| best.place);
    let within = best.iter().take_while(|best| best.place <= fifth).count();
    best.truncate(within);
    let listed = within.min(LONGEST);
    best.truncate(listed);
    Ranking { best, more: within - listed }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derive::derive;
    use crate::derive::sample::{Sample, credit, date, slug};

    const WEEKS: [&str; 6] = ["2021-05-01", "2021-05-08", "2021-05-15", "2021-05-22", "2021-05-29", "2021-06-05"];

    /// A chart held from its second issue on, its first held week without the titles of a test.
    fn sample(rows: &[(usize, u16, &str, &str)]) -> Sample {
        let mut sample = Sample::new();
        sample.songs_chart("hot", 100, "2021-04-24", "2021-06-05");
        sample.row("hot", "2021-04-24", 50, "Old", "Someone");
        for (week, position, title, credit) in rows {
            sample.row("hot", WEEKS[*week], *position, title, credit);
        }
        sample
    }

    fn records(sample: &Sample) -> ChartRecords {
        derive(&sample.catalog).records[&slug(ChartSlug::parse, "hot")].clone()
    }

    fn told(records: &ChartRecords, feat: Feat) -> Vec<(usize, u16, String)> {
        let ranking = records.rankings.get(&feat).cloned().unwrap_or_default();
        ranking.best.iter().map(|best| (best.place, best.value, format!("{}{}", best.title, best.credit))).collect()
    }

    #[test]
    fn a_spelling_that_folds_alike_is_one_title_and_another_credit_is_another() {
        let records = records(&sample(&[
            (0, 5, "APT.", "ROSÉ & Bruno Mars"),
            (1, 4, "Apt", "Rose & Bruno Mars"),
            (2, 3, "APT.", "ROSÉ"),
        ]));
        assert_eq!(records.population.titles, 3);
        assert_eq!(told(&records, Feat::Weeks)[0], (1, 2, "APT.ROSÉ & Bruno Mars".into()));
    }

    #[test]
    fn a_work_takes_in_all_that_it_charted_as() {
        let mut sample = sample(&[(0, 5, "APT.", "ROSÉ"), (1, 1, "APT.", "ROSÉ & Bruno Mars")]);
        sample.person("rose", "ROSÉ");
        let mut apt = sample.song("apt", "APT.", &[credit("rose", "")]);
        apt.charted_as = vec![crate::model::ChartedAs {
            title: None,
            credit: Some("ROSÉ & Bruno Mars".into()),
            chart: None,
            from: None,
            to: None,
        }];
        sample.add(apt);
        let best = records(&sample).rankings[&Feat::Climb].best[0].clone();
        assert_eq!((best.value, best.work.as_ref().map(WorkSlug::as_str)), (2, Some("apt")));
        assert_eq!((best.first, best.last), (date(WEEKS[0]), date(WEEKS[1])));
    }

    #[test]
    fn weeks_at_number_one_are_counted_and_their_spell_is_not_their_sum() {
        let records = records(&sample(&[
            (0, 1, "A", "X"),
            (1, 1, "A", "X"),
            (2, 1, "B", "Y"),
            (2, 2, "A", "X"),
            (3, 1, "A", "X"),
        ]));
        assert_eq!(told(&records, Feat::WeeksAtOne), [(1, 3, "AX".into()), (2, 1, "BY".into())]);
        assert_eq!(told(&records, Feat::SpellAtOne), [(1, 2, "AX".into()), (2, 1, "BY".into())]);
    }

    #[test]
    fn a_jump_is_from_one_issue_to_the_next_and_not_over_a_gap() {
        let records = records(&sample(&[(0, 90, "A", "X"), (2, 1, "A", "X"), (3, 40, "B", "Y"), (4, 30, "B", "Y")]));
        let jump = &records.rankings[&Feat::Jump].best;
        assert_eq!(jump.len(), 1);
        assert_eq!((jump[0].value, jump[0].moved, jump[0].last), (10, Some((40, 30)), date(WEEKS[4])));
    }

    #[test]
    fn the_first_issue_held_has_no_debuts() {
        let records = records(&sample(&[(0, 3, "A", "X"), (1, 2, "B", "Y")]));
        assert_eq!(told(&records, Feat::Debut), [(1, 2, "BY".into()), (2, 3, "AX".into())]);
    }

    #[test]
    fn a_figure_is_a_bound_only_where_a_week_that_is_missing_could_change_it() {
        let mut sample = sample(&[(0, 1, "A", "X"), (1, 1, "A", "X"), (2, 2, "A", "X"), (4, 1, "A", "X")]);
        sample.chart_mut("hot").held[0].missing = vec![date(WEEKS[3])];
        let records = records(&sample);
        let bound = |feat: Feat| records.rankings[&feat].best[0].at_least;
        assert!(bound(Feat::WeeksAtOne) && bound(Feat::Weeks) && bound(Feat::Spell));
        assert!(!bound(Feat::SpellAtOne) && !bound(Feat::Climb));
    }

    #[test]
    fn equals_share_a_place_and_a_long_tail_is_counted() {
        let rows: Vec<(usize, u16, String)> = (0..12).map(|n| (0, n + 1, format!("T{n:02}"))).collect();
        let rows: Vec<_> = rows.iter().map(|(week, position, title)| (*week, *position, title.as_str(), "X")).collect();
        let ranking = records(&sample(&rows)).rankings[&Feat::Weeks].clone();
        assert!(ranking.best.iter().all(|best| (best.place, best.value) == (1, 1)));
        assert_eq!((ranking.best.len(), ranking.more), (10, 3));
    }

    #[test]
    fn most_titles_at_number_one_go_by_the_printed_credit() {
        let records = records(&sample(&[(0, 1, "A", "Beyoncé"), (1, 1, "B", "BEYONCE"), (2, 1, "C", "Beyoncé & Z")]));
        assert_eq!(told(&records, Feat::Leaders), [(1, 2, "Beyoncé".into()), (2, 1, "Beyoncé & Z".into())]);
    }
}
