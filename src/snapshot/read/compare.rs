//! Works side by side: which are meant, what is known of each, and their weeks on one chart.

use super::lines::{NominationLine, RunLine, WorkLine};
use super::list::total;
use super::parts::Link;
use super::queries::{all, one, sql};
use super::redirect::successor;
use super::work::{Absence, WorkCompany, absences, companies};
use super::{ReadError, Snapshot};
use crate::model::{Date, Kind, is_slug};
use crate::text::fold;
use rusqlite::{Connection, named_params};

/// As many works as stand beside one another and can still be told apart.
pub const MOST_COMPARED: usize = 4;

/// Works asked for past these are not even looked up: an address can name hundreds.
const LOOKED_UP: usize = 2 * MOST_COMPARED;

/// No title is longer, and a stranger's typing is not to cost more than a title's.
const LONGEST: usize = 200;

/// Words with a slip of the finger that works are sought for: each search goes over all titles there are.
const CORRECTED: usize = 3;

/// Works offered for a word that leads to none, or to several.
const OFFERED: usize = 8;

/// Works side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComparePage {
    /// In the order asked for, each once.
    pub works: Vec<ComparedWork>,
    /// What was asked for and is not among them.
    pub lost: Vec<Lost>,
    /// Some works asked for are left out, because there are too many.
    pub too_many: bool,
    /// The charts that one of them at least was on: those with the most of them first.
    pub charts: Vec<ComparedChart>,
    /// Their weeks on the chart asked for, else on the first.
    pub weeks: Option<AlignedWeeks>,
    /// Works to hold a single one against.
    pub beside: Vec<WorkLine>,
    /// Where no work is asked for: charts, each with works that did best on it.
    pub examples: Vec<(Link, Vec<Link>)>,
}

/// A word that leads to no work, or to more than one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    pub word: String,
    /// Several works have this name; otherwise none has, and those offered are near it.
    pub ambiguous: bool,
    pub offered: Vec<WorkLine>,
}

/// What is known of a work beside others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComparedWork {
    pub line: WorkLine,
    /// BCP 47.
    pub languages: Vec<String>,
    pub companies: Vec<WorkCompany>,
    pub nominations: Vec<NominationLine>,
    /// What sources say of it, opinions left out.
    pub claims: u64,
    runs: Vec<RunLine>,
    absences: Vec<Absence>,
}

/// A chart, and where each of the works stands to it, in the works' order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComparedChart {
    pub chart: Link,
    pub places: Vec<ChartPlace>,
}

/// Where a work stands to a chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChartPlace {
    Run(Box<RunLine>),
    DidNotChart {
        through: Option<Date>,
    },
    NoData,
    /// The chart ranks other kinds of works, or had ended.
    NotRanked,
}

/// The weeks of works on one chart, each from its own first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlignedWeeks {
    pub chart: Link,
    /// Positions on the chart today.
    pub size: u32,
    /// In the works' order; empty for a work without a row on it.
    pub runs: Vec<Vec<AlignedWeek>>,
    /// In the works' order: the slug of the artist credited first, else of the company, else of the work. It decides its ink.
    pub leads: Vec<String>,
}

/// A week of the chart's calendar between a run's first and last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AlignedWeek {
    pub week: Date,
    /// `None`: no row; `held` says whether it was off the chart.
    pub position: Option<u32>,
    /// The week is held down to the chart's last position.
    pub held: bool,
}

/// What a word that was asked for leads to.
enum Meant {
    Work(Box<WorkLine>),
    Lost(Lost),
}

impl Snapshot {
    /// The works that words stand for: slugs, former slugs, or names. `chart` is the slug of the chart whose weeks are
    /// wanted; where none of the works was on it, another is taken.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn compare(&self, wanted: &[String], chart: Option<&str>) -> Result<ComparePage, ReadError> {
        let mut lines: Vec<WorkLine> = Vec::new();
        let mut lost: Vec<Lost> = Vec::new();
        let mut too_many = wanted.len() > LOOKED_UP;
        for word in wanted.iter().take(LOOKED_UP) {
            match self.meant(word, lost.len() < CORRECTED)? {
                Meant::Work(line) if lines.iter().any(|known| known.link == line.link) => {}
                Meant::Work(_) if lines.len() == MOST_COMPARED => too_many = true,
                Meant::Work(line) => lines.push(*line),
                Meant::Lost(word) if lost.iter().any(|known| known.word == word.word) => {}
                Meant::Lost(word) => lost.push(word),
            }
        }
        self.with(|connection| {
            let works = lines.into_iter().map(|line| compared(connection, line)).collect::<Result<Vec<_>, _>>()?;
            let charts = charts(&works);
            let chosen = charts.iter().find(|one| Some(one.chart.slug.as_str()) == chart).or(charts.first());
            let weeks = chosen.map(|chart| aligned(connection, chart, &works)).transpose()?;
            let beside = match works.as_slice() {
                [alone] => beside(connection, alone.line.id, OFFERED)?,
                _ => Vec::new(),
            };
            let examples = if works.is_empty() { examples(connection)? } else { Vec::new() };
            Ok(ComparePage { works, lost, too_many, charts, weeks, beside, examples })
        })
    }

    /// `correct`: whether works of nearly that name are sought where there is none.
    fn meant(&self, word: &str, correct: bool) -> Result<Meant, ReadError> {
        let word = word.trim();
        let lost = |ambiguous, offered| Meant::Lost(Lost { word: word.to_owned(), ambiguous, offered });
        if word.chars().count() > LONGEST {
            return Ok(lost(false, Vec::new()));
        }
        let by_slug = self.with(|connection| by_slug(connection, &word.to_lowercase()))?;
        if let Some(line) = by_slug {
            return Ok(Meant::Work(Box::new(line)));
        }
        let named = self.with(|connection| by_name(connection, word))?;
        let (exact, longer): (Vec<_>, Vec<_>) = named.into_iter().partition(|(longer, _)| !longer);
        let works = |found: Vec<(bool, WorkLine)>| found.into_iter().map(|(_, line)| line).collect::<Vec<_>>();
        match (exact.len(), longer.is_empty()) {
            (1, _) => {
                Ok(works(exact).pop().map_or_else(|| lost(false, Vec::new()), |line| Meant::Work(Box::new(line))))
            }
            (0, false) => Ok(lost(false, works(longer))),
            (0, true) if !correct => Ok(lost(false, Vec::new())),
            (0, true) => {
                let near = self.near_titles(word, Some(Kind::Collaboration), 2 * OFFERED)?;
                let near =
                    near.iter().filter(|link| matches!(link.kind, Kind::Collaboration | Kind::Work)).take(OFFERED);
                let near = self.with(|connection| {
                    let line = |link: &Link| work_line(connection, link.kind, &link.slug);
                    near.map(line).collect::<Result<Vec<_>, _>>()
                })?;
                Ok(lost(false, near.into_iter().flatten().collect()))
            }
            _ => Ok(lost(true, works(exact))),
        }
    }
}

fn by_slug(connection: &Connection, word: &str) -> Result<Option<WorkLine>, ReadError> {
    if !is_slug(word) {
        return Ok(None);
    }
    match successor(connection, Kind::Collaboration, word)? {
        Some(record) => work_line(connection, record.kind, &record.slug),
        None => Ok(None),
    }
}

fn work_line(connection: &Connection, kind: Kind, slug: &str) -> Result<Option<WorkLine>, ReadError> {
    let at = named_params! { ":kind": kind.as_str(), ":slug": slug };
    one(connection, sql!("work_line"), at, WorkLine::read)?.map(|line| line.credited(connection)).transpose()
}

/// The works whose names begin with a word, each with whether the name goes on.
fn by_name(connection: &Connection, word: &str) -> Result<Vec<(bool, WorkLine)>, ReadError> {
    let key = fold(word);
    if key.is_empty() {
        return Ok(Vec::new());
    }
    let after = format!("{key}{}", char::MAX);
    let limit = i64::try_from(OFFERED).expect("a handful");
    let parameters = named_params! { ":key": key, ":after": after, ":limit": limit };
    let found =
        all(connection, sql!("works_by_key"), parameters, |row| Ok((row.get("longer")?, WorkLine::read(row)?)))?;
    found.into_iter().map(|(longer, line)| Ok((longer, line.credited(connection)?))).collect()
}

/// The weeks of works on the chart that most of them were on, with each work's figures there: what a text shows of a
/// comparison. `None` where no row of any is held.
pub(super) fn on_one_chart(
    connection: &Connection,
    works: &[Link],
) -> Result<Option<(ComparedChart, AlignedWeeks)>, ReadError> {
    let lines = works.iter().map(|work| work_line(connection, work.kind, &work.slug));
    let lines: Vec<WorkLine> = lines.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect();
    let works = lines.into_iter().map(|line| compared(connection, line)).collect::<Result<Vec<_>, _>>()?;
    let Some(chart) = charts(&works).into_iter().next() else { return Ok(None) };
    let weeks = aligned(connection, &chart, &works)?;
    Ok(Some((chart, weeks)))
}

/// Works to hold a work against, `most` of them.
pub(super) fn beside(connection: &Connection, work: i64, most: usize) -> Result<Vec<WorkLine>, ReadError> {
    let limit = i64::try_from(most).expect("a handful");
    WorkLine::list(connection, sql!("works_beside"), named_params! { ":work": work, ":limit": limit })
}

/// The charts that most works were on, each with the best of them.
fn examples(connection: &Connection) -> Result<Vec<(Link, Vec<Link>)>, ReadError> {
    const CHARTS: usize = 3;
    const WORKS: usize = 3;
    // Works that chart with another stand beside it in the list.
    const LOOKED_AT: i64 = 12;
    let charts =
        all(connection, sql!("charts_by_works"), [], |row| Ok((Link::read(row, "chart")?, row.get("works")?)))?;
    let mut examples = Vec::new();
    for (chart, _) in charts.into_iter().filter(|(_, works): &(Link, u32)| *works > 1).take(CHARTS) {
        let record = one(
            connection,
            sql!("record_by_slug"),
            named_params! { ":kind": Kind::Chart.as_str(), ":slug": chart.slug, ":lang": chart.lang.code() },
            |row| row.get::<_, i64>("id"),
        )?;
        let best = named_params! { ":chart": record, ":limit": LOOKED_AT, ":offset": 0 };
        let best = all(connection, sql!("runs_on_chart"), best, RunLine::read)?;
        let works: Vec<Link> =
            best.into_iter().filter(|run| run.rows_of.is_none()).map(|run| run.work).take(WORKS).collect();
        if works.len() > 1 {
            examples.push((chart, works));
        }
    }
    Ok(examples)
}

fn compared(connection: &Connection, line: WorkLine) -> Result<ComparedWork, ReadError> {
    let of = named_params! { ":work": line.id };
    Ok(ComparedWork {
        languages: all(connection, sql!("languages_of_work"), of, |row| row.get("lang"))?,
        companies: companies(connection, line.id)?,
        nominations: NominationLine::list(connection, sql!("nominations_of_work"), of)?,
        claims: total(connection, sql!("claim_count_of_record"), named_params! { ":record": line.id })? as u64,
        runs: all(connection, sql!("runs_of_work"), of, RunLine::read)?,
        absences: absences(connection, line.id)?,
        line,
    })
}

/// Every chart that one of the works was on, those with the most of them first.
fn charts(works: &[ComparedWork]) -> Vec<ComparedChart> {
    let mut found: Vec<Link> = Vec::new();
    for run in works.iter().flat_map(|work| &work.runs) {
        if !found.contains(&run.chart) {
            found.push(run.chart.clone());
        }
    }
    let mut charts: Vec<ComparedChart> = found
        .into_iter()
        .map(|chart| ComparedChart { places: works.iter().map(|work| place(work, &chart)).collect(), chart })
        .collect();
    // A stable sort: among equals the best peak of the first work comes first.
    charts.sort_by_key(|chart| std::cmp::Reverse(runs(chart).count()));
    charts
}

fn runs(chart: &ComparedChart) -> impl Iterator<Item = &RunLine> {
    chart.places.iter().filter_map(ChartPlace::run)
}

impl ChartPlace {
    pub fn run(&self) -> Option<&RunLine> {
        match self {
            ChartPlace::Run(run) => Some(run),
            _ => None,
        }
    }
}

fn place(work: &ComparedWork, chart: &Link) -> ChartPlace {
    if let Some(run) = work.runs.iter().find(|run| run.chart == *chart) {
        return ChartPlace::Run(Box::new(run.clone()));
    }
    match work.absences.iter().find(|absence| absence.chart == *chart) {
        Some(absence) if absence.absent => ChartPlace::DidNotChart { through: absence.through },
        Some(_) => ChartPlace::NoData,
        None => ChartPlace::NotRanked,
    }
}

impl ComparedWork {
    /// The slug of the artist credited first, else of the company, else of the work.
    pub fn lead(&self) -> &str {
        let credit = &self.line.credit;
        let artist = credit.parts.first().map(|part| &part.artist);
        &artist.or(credit.parties.first()).unwrap_or(&self.line.link).slug
    }
}

fn aligned(connection: &Connection, chart: &ComparedChart, works: &[ComparedWork]) -> Result<AlignedWeeks, ReadError> {
    let id = runs(chart).next().map(|run| run.chart_id);
    let size = one(connection, sql!("chart"), named_params! { ":chart": id }, |row| row.get("size"))?.unwrap_or(0);
    let weeks = |place: &ChartPlace| match place.run() {
        Some(run) => weeks_of(connection, run, size),
        None => Ok(Vec::new()),
    };
    let runs = chart.places.iter().map(weeks).collect::<Result<_, ReadError>>()?;
    let leads = works.iter().map(|work| work.lead().to_owned()).collect();
    Ok(AlignedWeeks { chart: chart.chart.clone(), size, runs, leads })
}

fn weeks_of(connection: &Connection, run: &RunLine, size: u32) -> Result<Vec<AlignedWeek>, ReadError> {
    let span = named_params! {
        ":work": run.rows_of_id,
        ":chart": run.chart_id,
        ":first": run.debut_week.to_string(),
        ":last": run.last_week.to_string(),
    };
    let mut weeks = all(connection, sql!("weeks_of_run"), span, |row| {
        let top: Option<u32> = row.get("top")?;
        let held = top.is_some_and(|top| top >= size);
        Ok(AlignedWeek { week: row.get("week")?, position: row.get("position")?, held })
    })?;
    // Two rows of one week come the better one first.
    weeks.dedup_by_key(|week| week.week);
    Ok(weeks)
}
