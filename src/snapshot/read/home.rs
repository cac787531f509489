//! The home page: what to look at first, what is on the charts, what was judged, and how much there is.

use super::article::{ArticleLine, newest};
use super::chart_week::Came;
use super::claim::{self, Claim, VerdictCounts};
use super::lines::{RunLine, WorkLine};
use super::queries::{all, one, sql};
use super::run::{RunWeek, weeks};
use super::sleeve::{Shelved, parties};
use super::{Link, ReadError, Snapshot};
use crate::model::{Date, Kind, Lang, Verdict};
use rusqlite::{Connection, Row, named_params};

/// Everything on the home page.
#[derive(Debug, Clone, PartialEq)]
pub struct HomePage {
    pub lead: Option<Lead>,
    /// The latest week of those on the charts: a chart that is held to an earlier one has its rows of that.
    pub week: Option<Date>,
    /// Collaborations in the last week held of each chart, chart by chart: the one with the best place first.
    pub charting: Vec<Charting>,
    pub verdicts: VerdictCounts,
    /// Contradicted claims and confirmed figures before all others.
    pub judged: Vec<Claim>,
    /// What the editors set in front, then the newest that rose high.
    pub shelf: Vec<Shelved>,
    pub articles: Vec<ArticleLine>,
    /// How many records there are of each kind that has any.
    pub counts: Vec<(Kind, u32)>,
    pub charts: Vec<HeldChart>,
}

/// The story the home page leads with.
#[derive(Debug, Clone, PartialEq)]
pub struct Lead {
    pub work: Shelved,
    /// Slugs of those whose inks it is printed in.
    pub parties: Vec<String>,
    /// What rows refute at most length, where something is refuted about a work; else the work is what the editors set in front.
    pub claim: Option<Claim>,
}

/// A collaboration in the last week held of a chart; those of one chart stand together, the best position first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Charting {
    pub line: WorkLine,
    /// Slugs of those whose inks it is printed in.
    pub parties: Vec<String>,
    pub position: u32,
    pub came: Came,
    /// On the largest chart of those it is on.
    pub run: RunLine,
    /// Every week of that run.
    pub weeks: Vec<RunWeek>,
    /// Positions on that chart, and its first week that is held.
    pub chart_size: u32,
    pub since: Option<Date>,
    /// Where else it stands in that week.
    pub also: Vec<(Link, u32)>,
}

/// A work's best run: the one with most weeks at No. 1, then one held in full, then the highest peak, then the most weeks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BestRun {
    pub chart: Link,
    pub peak: u32,
    pub weeks: u32,
    pub weeks_at_one: u32,
    /// Not all its rows are held: weeks are "at least".
    pub at_least: bool,
}

/// A chart of which rows are held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldChart {
    pub chart: Link,
    pub last_week: Date,
}

/// As many as a reader looks through before choosing a section.
const CHARTING: usize = 10;
const JUDGED: usize = 4;
const SHELF: u32 = 12;
const ARTICLES: i64 = 4;

/// A collaboration that came this far is worth a place on the shelf.
const HIGH: u32 = 40;

/// Collaborations that are looked at for such a one: what came before so many others is not new.
const NEW: u32 = 1000;

/// Charts of one week bear dates that lie less apart.
const WEEK: i32 = 7;

/// A chart that is held to so many days before another says nothing of now.
const LAPSED: i32 = 364;

impl BestRun {
    /// Reads the link `chart_…`, `peak`, `weeks`, `weeks_at_one` and `lower_bound`; `None` where there is no chart.
    pub(super) fn find(row: &Row<'_>) -> rusqlite::Result<Option<Self>> {
        Link::find(row, "chart")?.map(|_| Self::read(row)).transpose()
    }

    /// The same where there is one.
    pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            chart: Link::read(row, "chart")?,
            peak: row.get("peak")?,
            weeks: row.get("weeks")?,
            weeks_at_one: row.get("weeks_at_one")?,
            at_least: row.get("lower_bound")?,
        })
    }
}

impl HomePage {
    /// How many records there are of a kind.
    pub fn total(&self, kind: Kind) -> u64 {
        self.counts.iter().find(|(counted, _)| *counted == kind).map_or(0, |(_, count)| u64::from(*count))
    }
}

impl Charting {
    /// The week it is of, where that is not the week of the others, `week`.
    pub fn apart(&self, week: Option<Date>) -> Option<Date> {
        let last = self.run.last_week;
        week.filter(|week| week.days_since(last).abs() >= WEEK).map(|_| last)
    }
}

impl Snapshot {
    /// The home page, with the articles of a language.
    ///
    /// # Errors
    /// When a query fails.
    pub fn home(&self, lang: Lang) -> Result<HomePage, ReadError> {
        self.with(|connection| {
            let charts = all(connection, sql!("home_charts"), [], |row| {
                Ok(HeldChart { chart: Link::read(row, "chart")?, last_week: row.get("last_held")? })
            })?;
            let latest = charts.iter().map(|held| held.last_week).max();
            let charting = latest.map_or(Ok(Vec::new()), |latest| charting(connection, latest))?;
            let lead = lead(connection)?;
            let told = lead.as_ref().and_then(|lead| lead.claim.as_ref());
            Ok(HomePage {
                week: charting.iter().map(|row| row.run.last_week).max(),
                charting,
                verdicts: VerdictCounts::of_site(connection)?,
                judged: judged(connection, told)?,
                shelf: shelf(connection)?,
                articles: newest(connection, lang, ARTICLES)?,
                counts: counts(connection)?,
                charts,
                lead,
            })
        })
    }

    /// The artist billed first on the work that the editors set in front.
    ///
    /// # Errors
    /// When a query fails.
    pub fn foremost(&self) -> Result<Option<i64>, ReadError> {
        self.with(|connection| one(connection, sql!("home_foremost"), [], |row| row.get("artist_id")))
    }
}

/// How many there are of each kind; of markets, as their list has them, every country that something is held of.
fn counts(connection: &Connection) -> Result<Vec<(Kind, u32)>, ReadError> {
    let mut counts: Vec<(Kind, u32)> =
        all(connection, sql!("kind_counts"), [], |row| Ok((row.get("kind")?, row.get("total")?)))?;
    let unwritten = all(connection, sql!("market_unwritten"), [], |row| row.get::<_, String>("country"))?.len();
    let unwritten = u32::try_from(unwritten).unwrap_or(u32::MAX);
    match counts.iter_mut().find(|(kind, _)| *kind == Kind::Market) {
        Some((_, count)) => *count += unwritten,
        None => counts.push((Kind::Market, unwritten)),
    }
    Ok(counts)
}

fn front(connection: &Connection, limit: u32) -> Result<Vec<WorkLine>, ReadError> {
    WorkLine::list(connection, sql!("home_lead"), named_params! { ":limit": limit })
}

/// The claim that rows refute at most length, by the first work it is about; else the first work in front.
fn lead(connection: &Connection) -> Result<Option<Lead>, ReadError> {
    let noted = claim::of_note(connection)?;
    let about =
        noted.iter().flat_map(|claim| &claim.about).find(|link| matches!(link.kind, Kind::Collaboration | Kind::Work));
    let told = about.map(|link| line(connection, link)).transpose()?.flatten();
    let (work, claim) = match told {
        Some(work) => (Some(work), noted),
        None => (front(connection, 1)?.pop(), None),
    };
    let Some(work) = work else { return Ok(None) };
    let parties = parties(connection, work.id, &work.credit)?;
    Ok(Shelved::all(connection, vec![work])?.pop().map(|work| Lead { work, parties, claim }))
}

fn line(connection: &Connection, link: &Link) -> Result<Option<WorkLine>, ReadError> {
    let at = named_params! { ":kind": link.kind.as_str(), ":slug": link.slug };
    one(connection, sql!("work_line"), at, WorkLine::read)?.map(|line| line.credited(connection)).transpose()
}

fn shelf(connection: &Connection) -> Result<Vec<Shelved>, ReadError> {
    let mut lines = front(connection, SHELF)?;
    let newest = named_params! { ":peak": HIGH, ":newest": NEW, ":limit": 3 * SHELF };
    for line in WorkLine::list(connection, sql!("home_shelf"), newest)? {
        // One record of each act: a shelf shows how far it goes.
        let act = |line: &WorkLine| line.credit.parts.first().map(|part| part.artist.slug.clone());
        if lines.iter().all(|other| act(other) != act(&line)) {
            lines.push(line);
        }
    }
    lines.truncate(usize::try_from(SHELF).unwrap_or(usize::MAX));
    Shelved::all(connection, lines)
}

/// The claims that say most: contradicted ones and confirmed figures in turn, then those of the other verdicts; but for one
/// that is told already.
fn judged(connection: &Connection, told: Option<&Claim>) -> Result<Vec<Claim>, ReadError> {
    let mut judged = Vec::new();
    for verdicts in [[Verdict::Contradicted, Verdict::Confirmed], [Verdict::Disputed, Verdict::Unverified]] {
        let mut of_each = Vec::new();
        for verdict in verdicts {
            let of = named_params! {
                ":verdict": verdict.as_str(),
                ":told": told.map(|claim| claim.id),
                // That a record is by those who are billed on it is no news.
                ":figures": verdict == Verdict::Confirmed,
                ":limit": i64::try_from(JUDGED).expect("a handful"),
            };
            let ids: Vec<i64> = all(connection, sql!("claims_of_verdict"), of, |row| row.get("id"))?;
            of_each.push(ids.into_iter());
        }
        for _ in 0..JUDGED {
            judged.extend(of_each.iter_mut().filter_map(Iterator::next));
        }
    }
    judged.truncate(JUDGED);
    Claim::whole(connection, judged)
}

/// The collaborations in the last week of each chart, each by its place on the largest chart that has it. Charts are imported
/// one by one, so that their last weeks differ.
fn charting(connection: &Connection, latest: Date) -> Result<Vec<Charting>, ReadError> {
    let since = latest.plus_days(-LAPSED).to_string();
    let rows = all(connection, sql!("home_charting"), named_params! { ":since": since }, |row| {
        let place = Place {
            chart: Link::read(row, "chart")?,
            size: row.get("size")?,
            since: row.get("first_held")?,
            week: row.get("last_held")?,
            position: row.get("position")?,
        };
        Ok((row.get::<_, i64>("work_id")?, place))
    })?;
    let mut works: Vec<(i64, Vec<Place>)> = Vec::new();
    for (work, place) in rows {
        match works.iter_mut().find(|(known, _)| *known == work) {
            // A second row on one chart is none of the work's best.
            Some((_, places)) if places.iter().any(|known| known.chart == place.chart) => {}
            Some((_, places)) => places.push(place),
            None => works.push((work, vec![place])),
        }
    }
    works.sort_by_key(|(_, places)| places[0].position);
    works.truncate(CHARTING);
    // Positions on different charts are not to be compared: the chart with the best one comes first.
    let charts: Vec<Link> = works.iter().map(|(_, places)| places[0].chart.clone()).collect();
    works.sort_by_key(|(_, places)| charts.iter().position(|chart| *chart == places[0].chart));
    let found = works.into_iter().map(|(work, places)| Charting::of(connection, work, places));
    Ok(found.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}

/// A position on a chart.
struct Place {
    chart: Link,
    /// How many the chart has.
    size: u32,
    /// Its first week that is held.
    since: Option<Date>,
    /// Its last.
    week: Date,
    position: u32,
}

impl Charting {
    /// A work by the first of its places.
    fn of(connection: &Connection, work: i64, mut places: Vec<Place>) -> Result<Option<Self>, ReadError> {
        let place = places.remove(0);
        let of = named_params! { ":work": work, ":chart": place.chart.slug };
        let Some(run) = one(connection, sql!("run"), of, RunLine::read)? else { return Ok(None) };
        let line = one(connection, sql!("work_in_list"), named_params! { ":work": work }, WorkLine::read)?;
        let Some(line) = line.map(|line| line.credited(connection)).transpose()? else { return Ok(None) };
        let weeks = weeks(connection, &run)?;
        places.retain(|other| other.week.days_since(place.week).abs() < WEEK);
        Ok(Some(Self {
            came: came(&run, &weeks, place.size),
            chart_size: place.size,
            since: place.since,
            position: place.position,
            also: places.into_iter().map(|place| (place.chart, place.position)).collect(),
            parties: parties(connection, work, &line.credit)?,
            line,
            run,
            weeks,
        }))
    }
}

/// Where the last row of a run comes from, by the week before it.
fn came(run: &RunLine, weeks: &[RunWeek], size: u32) -> Came {
    match weeks {
        [.., before, _] => match (before.rows.first(), before.top) {
            (Some(row), _) => Came::From(row.position),
            (None, Some(top)) if top >= size => Came::Back,
            _ => Came::Unknown,
        },
        _ if run.coverage.cut_at_start => Came::Unknown,
        _ => Came::New,
    }
}
