//! An artist's releases alone beside those together, and what all artists' come to.

use super::dossier::Dossier;
use super::list::total;
use super::parts::Link;
use super::queries::{all, one, sql};
use super::{ReadError, Snapshot};
use crate::model::{ArtistKind, Coverage, Date, Halves, Kind, Lang, Measure, Opened, Standing, median};
use rusqlite::{Connection, Row, named_params};

/// An artist's releases alone beside those together, chart by chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersusPage {
    /// The artist's file, below `content/`; `None` where charts alone tell of the artist.
    pub path: Option<String>,
    /// Whether the artist's page is kept from search engines: a draft, or too little that has a source.
    pub unlisted: bool,
    pub artist: Link,
    pub kind: ArtistKind,
    /// One at least.
    pub charts: Vec<VersusChart>,
}

/// The releases of an artist on one chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersusChart {
    pub chart: Link,
    /// Positions on the chart today.
    pub size: u32,
    /// In the order of [`Standing::ALL`]; those without a release are left out.
    pub sides: Vec<Side>,
}

/// The releases to which an artist stands in one way, oldest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    pub standing: Standing,
    pub releases: Vec<Release>,
}

/// A release, the figures of its run, and how that opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// `None` where the chart alone tells of it.
    pub work: Option<Link>,
    /// The work's, else as the chart printed it.
    pub title: String,
    pub credit: String,
    pub debut_week: Date,
    pub debut_position: u32,
    pub peak: u32,
    pub weeks: u32,
    pub weeks_at_one: u32,
    pub coverage: Coverage,
    pub printed_peak: Option<u32>,
    pub opened: Opened,
    pub opening_peak: u32,
    pub opening_weeks: u32,
    pub opening_weeks_at_one: u32,
    /// The title of the work whose rows these are, where they are another's.
    pub rows_of: Option<String>,
}

impl Side {
    /// The releases with rows of their own.
    pub fn own(&self) -> impl Iterator<Item = &Release> {
        self.releases.iter().filter(|release| release.opened != Opened::Shared)
    }

    /// The releases whose opening is held in full.
    pub fn compared(&self) -> impl Iterator<Item = &Release> {
        self.releases.iter().filter(|release| release.opened == Opened::Whole)
    }

    /// The median of those that can be compared.
    pub fn median(&self, measure: Measure) -> Option<Halves> {
        median(self.compared().map(|release| release.figure(measure)))
    }
}

impl Release {
    pub fn figure(&self, measure: Measure) -> u32 {
        match measure {
            Measure::Debut => self.debut_position,
            Measure::Peak => self.opening_peak,
            Measure::Weeks => self.opening_weeks,
            Measure::WeeksAtOne => self.opening_weeks_at_one,
        }
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            work: None,
            title: String::new(),
            credit: row.get("credit")?,
            debut_week: row.get("debut_week")?,
            debut_position: row.get("debut_position")?,
            peak: row.get("peak")?,
            weeks: row.get("weeks")?,
            weeks_at_one: row.get("weeks_at_one")?,
            coverage: Coverage {
                cut_at_start: row.get("cut_at_start")?,
                still_running: row.get("still_running")?,
                holes: row.get("holes")?,
            },
            printed_peak: row.get("printed_peak")?,
            opened: row.get("opened")?,
            opening_peak: row.get("opening_peak")?,
            opening_weeks: row.get("opening_weeks")?,
            opening_weeks_at_one: row.get("opening_weeks_at_one")?,
            rows_of: None,
        })
    }
}

/// What releases alone and together come to over all artists with both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContestsPage {
    pub contests: Vec<Contest>,
    /// What sources say of it.
    pub claims: Vec<ContestClaim>,
    /// Artists with a page of their own about it: those with most releases first.
    pub artists: Vec<Link>,
}

/// One chart in one measure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contest {
    pub chart: Link,
    pub measure: Measure,
    pub artists: u32,
    /// Releases alone, each once.
    pub alone: u32,
    pub alone_median: Halves,
    pub together: u32,
    pub together_median: Halves,
    /// Artists whose own two medians say so.
    pub together_better: u32,
    pub alone_better: u32,
}

/// A claim about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContestClaim {
    pub source: Link,
    pub anchor: String,
    pub text: Option<String>,
    pub opinion: bool,
}

/// The word of `vocab.toml` for claims that set collaborations against solo releases.
const SAYS: &str = "solo-versus-collaboration";

/// Artists that the page of all of them lists.
const LISTED: i64 = 100;

impl Snapshot {
    /// An artist's releases alone beside those together; `None` where there is no such artist, or no chart with both.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn versus(&self, slug: &str) -> Result<Option<VersusPage>, ReadError> {
        self.with(|connection| {
            let Some(dossier) = Dossier::brief(connection, Kind::Artist, slug, Lang::En)? else { return Ok(None) };
            let of = named_params! { ":artist": dossier.id };
            let charts = all(connection, sql!("versus_charts"), of, |row| {
                Ok((row.get::<_, i64>("chart_id")?, row.get("size")?, Link::read(row, "chart")?))
            })?;
            let kind = one(connection, sql!("artist"), of, |row| row.get("kind"))?;
            let Some(kind) = kind.filter(|_| !charts.is_empty()) else { return Ok(None) };
            let side = |(id, size, chart)| -> Result<VersusChart, ReadError> {
                Ok(VersusChart { sides: sides(connection, dossier.id, id)?, chart, size })
            };
            let charts = charts.into_iter().map(side).collect::<Result<_, _>>()?;
            let unlisted = dossier.draft || dossier.thin;
            let path = dossier.since.is_none().then_some(dossier.path);
            Ok(Some(VersusPage { path, unlisted, artist: dossier.link, kind, charts }))
        })
    }

    /// What releases alone and together come to over all artists.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn contests(&self) -> Result<ContestsPage, ReadError> {
        self.with(|connection| {
            let contests = all(connection, sql!("contests"), [], |row| {
                Ok(Contest {
                    chart: Link::read(row, "chart")?,
                    measure: row.get("measure")?,
                    artists: row.get("artists")?,
                    alone: row.get("alone")?,
                    alone_median: Halves(row.get("alone_median")?),
                    together: row.get("together")?,
                    together_median: Halves(row.get("together_median")?),
                    together_better: row.get("together_better")?,
                    alone_better: row.get("alone_better")?,
                })
            })?;
            let claims = all(connection, sql!("claims_saying"), named_params! { ":says": SAYS }, |row| {
                Ok(ContestClaim {
                    source: Link::read(row, "source")?,
                    anchor: row.get("anchor")?,
                    text: row.get("text")?,
                    opinion: row.get("opinion")?,
                })
            })?;
            let most = named_params! { ":limit": LISTED };
            let artists = all(connection, sql!("versus_artists"), most, |row| Link::read(row, "artist"))?;
            Ok(ContestsPage { contests, claims, artists })
        })
    }
}

/// Whether an artist's releases alone and together have a page.
pub(super) fn has_versus(connection: &Connection, artist: i64) -> Result<bool, ReadError> {
    Ok(total(connection, sql!("versus_count"), named_params! { ":artist": artist })? > 0)
}

fn sides(connection: &Connection, artist: i64, chart: i64) -> Result<Vec<Side>, ReadError> {
    let of = named_params! { ":artist": artist, ":chart": chart };
    let mut found: Vec<(Standing, Release)> = all(connection, sql!("versus_works"), of, |row| {
        let work = Link::read(row, "work")?;
        let mut release = Release { title: work.title.clone(), work: Some(work), ..Release::read(row)? };
        if release.opened == Opened::Shared {
            release.rows_of = row.get("rows_of_title")?;
        }
        Ok((row.get("standing")?, release))
    })?;
    found.extend(all(connection, sql!("versus_strays"), of, |row| {
        Ok((row.get("standing")?, Release { title: row.get("title")?, ..Release::read(row)? }))
    })?);
    // A stable sort: works come before what the chart alone tells of the same week.
    found.sort_by_key(|(_, release)| release.debut_week);
    let side = |standing: &Standing| Side {
        standing: *standing,
        releases: found.iter().filter(|(of, _)| of == standing).map(|(_, release)| release.clone()).collect(),
    };
    Ok(Standing::ALL.iter().map(side).filter(|side| !side.releases.is_empty()).collect())
}
