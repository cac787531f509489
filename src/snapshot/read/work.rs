//! A collaboration's or a work's page, and the lists of either shelf.

use super::compare::beside;
use super::dossier::Dossier;
use super::lines::{NominationLine, RunLine, WorkLine};
use super::list::{Origin, WithStubs, bounds, total};
use super::parts::{CreditLine, Link, Term};
use super::prose::{Segment, prose};
use super::queries::{all, one, sql};
use super::run::{RunWeek, Spells, size, spells, weeks};
use super::sleeve::{Shelved, Sleeve};
use super::{ReadError, Snapshot};
use crate::model::{Amount, Country, CreditRole, Date, Lang, PartialDate, Ranks, Shelf, Status, Years};
use rusqlite::{Connection, Row, named_params};
use std::collections::BTreeMap;

/// All that is known of a work.
#[derive(Debug, Clone, PartialEq)]
pub struct WorkPage {
    pub dossier: Dossier,
    pub prose: Vec<Segment>,
    pub kind: Term,
    pub credit: CreditLine,
    /// What a deal was worth.
    pub amount: Option<Amount>,
    pub released: Option<PartialDate>,
    /// The last status, and since when.
    pub status: Option<(Status, Option<PartialDate>)>,
    /// BCP 47.
    pub languages: Vec<String>,
    pub genres: Vec<Term>,
    /// What charts rank it as; `None`: no chart ranks such works.
    pub ranks: Option<Ranks>,
    /// What it is a version of, and which kind of version.
    pub version_of: Option<(Link, Option<Term>)>,
    /// The work whose chart run it shares.
    pub charts_with: Option<Link>,
    pub contributions: Vec<Contribution>,
    pub companies: Vec<WorkCompany>,
    pub runs: Vec<RunLine>,
    pub absences: Vec<Absence>,
    /// Where each chart counts, by its slug: `world`, or a country's code in capitals.
    pub territories: BTreeMap<String, String>,
    /// The weeks of each of its runs, in their order.
    pub run_weeks: Vec<RunWeeks>,
    /// Unbroken stretches of the first of its runs: on the chart, and at No. 1.
    pub spells: Spells,
    pub nominations: Vec<NominationLine>,
    /// What it belongs to: an album, a film.
    pub wholes: Vec<WorkLine>,
    /// What belongs to it.
    pub parts: Vec<WorkLine>,
    /// Its original, the versions of either, and what charts with it.
    pub versions: Vec<(WorkLine, Option<Term>)>,
    /// One for each artist billed.
    pub neighbours: Vec<Neighbours>,
    /// Works to hold it against: of its artists, on charts that it was on.
    pub beside: Vec<WorkLine>,
    /// What its sleeve is drawn from, and whose inks it is printed in.
    pub sleeve: Sleeve,
    /// Collaborations next to it on the shelf: of its artists, then near in time.
    pub shelf: Vec<Shelved>,
}

/// One part that somebody had in a work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contribution {
    pub artist: Link,
    pub credited: String,
    pub role: Term,
    pub on_behalf_of: Option<Link>,
    pub character: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkCompany {
    pub company: Link,
    pub role: Term,
    /// Whether it made the work, as a party to it.
    pub party: bool,
}

/// A chart that ranks such works and has no row of this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Absence {
    pub chart: Link,
    /// Whether it surely did not chart; otherwise there is no data.
    pub absent: bool,
    pub through: Option<Date>,
}

/// The weeks of a run, to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunWeeks {
    pub weeks: Vec<RunWeek>,
    /// Positions on the chart today.
    pub chart_size: u32,
}

/// What an artist did before and after, on the same shelf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Neighbours {
    pub artist: Link,
    pub previous: Option<WorkLine>,
    pub next: Option<WorkLine>,
}

/// The orders of a shelf's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum WorkOrder {
    #[default]
    Newest,
    Oldest,
    Title,
}

impl WorkOrder {
    /// The word of the table `listed`.
    fn as_str(self) -> &'static str {
        match self {
            WorkOrder::Newest => "newest",
            WorkOrder::Oldest => "oldest",
            WorkOrder::Title => "title",
        }
    }
}

/// What a list of works is narrowed to; nothing by default.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Narrowed {
    /// Of the release, else of the first chart week.
    pub years: Option<Years>,
    /// A country of one of two partners.
    pub country: Option<Country>,
    /// The country of the other; no bound where `country` is none.
    pub partner: Option<Country>,
    /// A word of `vocab.toml`.
    pub kind: Option<String>,
}

/// A page of a shelf's list, and what the list can be narrowed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShelfPage {
    pub works: WithStubs<Shelved>,
    /// Under all other bounds, with how many works there are of each.
    pub kinds: Vec<(Term, u32)>,
    /// The same of years, the latest first.
    pub years: Vec<(i16, u32)>,
}

/// Works that a work's page offers to hold it against: a line of them, and no list.
const BESIDE: usize = 4;

/// Collaborations on the shelf beside a work: a row of them.
const SHELF: usize = 6;

impl Snapshot {
    /// The page of a work; `None` where the shelf has none of this slug.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn work(&self, shelf: Shelf, slug: &str) -> Result<Option<WorkPage>, ReadError> {
        self.with(|connection| {
            let Some(dossier) = Dossier::find(connection, shelf.kind(), slug, Lang::En)? else { return Ok(None) };
            page(connection, shelf, dossier)
        })
    }

    /// Page `number`, from 1, of the works on a shelf that a list is narrowed to.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn works(
        &self,
        shelf: Shelf,
        order: WorkOrder,
        origin: Origin,
        narrowed: &Narrowed,
        number: usize,
    ) -> Result<ShelfPage, ReadError> {
        self.with(|connection| {
            let (limit, offset) = bounds(number);
            let years = match narrowed.years {
                None => None,
                Some(Years::Unknown) => Some((0, 0)),
                // No work is of the year 0: it stands for those of which nobody knows the year.
                Some(Years::Within(first, last)) => Some((first.max(1), last)),
            };
            let (first, last) = years.unzip();
            let partners = narrowed.country.as_ref().map(|country| (country, narrowed.partner.as_ref()));
            let of_partners = named_params! {
                ":country": partners.map_or("", |(country, _)| country.as_str()),
                ":partner": partners.and_then(|(_, partner)| partner).map_or("", Country::as_str),
                ":stubs": origin.stubs(),
            };
            let dated = named_params! { ":first": first, ":last": last };
            let of_kind = named_params! { ":kind": narrowed.kind };
            let page = named_params! {
                ":list": shelf.kind().as_str(),
                ":ordering": order.as_str(),
                ":limit": limit,
                ":offset": offset,
            };
            let of_page = [of_partners, dated, of_kind, page].concat();
            let lines = WorkLine::list(connection, sql!("work_list"), &of_page[..])?;
            let mut works = WithStubs::new(connection, shelf.kind(), origin, Shelved::all(connection, lines)?)?;
            let on_shelf = named_params! { ":shelf": shelf.as_str() };
            if *narrowed != Narrowed::default() {
                let of = [on_shelf, of_partners, dated, of_kind].concat();
                works.list.total = total(connection, sql!("works_narrowed"), &of[..])?;
            }
            let kinds = all(connection, sql!("kinds_of_shelf"), &[on_shelf, of_partners, dated].concat()[..], |row| {
                Ok((Term::read(row, "word")?, row.get("total")?))
            })?;
            let years =
                all(connection, sql!("years_of_shelf"), &[on_shelf, of_partners, of_kind].concat()[..], |row| {
                    Ok((row.get("year")?, row.get("total")?))
                })?;
            Ok(ShelfPage { works, kinds, years })
        })
    }
}

fn page(connection: &Connection, shelf: Shelf, dossier: Dossier) -> Result<Option<WorkPage>, ReadError> {
    let id = dossier.id;
    let of = named_params! { ":work": id };
    let found = one(connection, sql!("work"), of, |row| {
        let status: Option<Status> = row.get("status")?;
        let version = Term::find(row, "version")?;
        Ok((
            row.get::<_, String>("credit")?,
            row.get("form")?,
            WorkPage {
                prose: Vec::new(),
                kind: Term::read(row, "kind")?,
                credit: CreditLine::default(),
                amount: amount(row)?,
                released: row.get("released")?,
                status: status.zip(Some(row.get("status_on")?)),
                languages: Vec::new(),
                genres: Vec::new(),
                ranks: row.get("ranks")?,
                version_of: Link::find(row, "original")?.map(|original| (original, version)),
                charts_with: Link::find(row, "partner")?,
                contributions: Vec::new(),
                companies: Vec::new(),
                runs: Vec::new(),
                absences: Vec::new(),
                territories: BTreeMap::new(),
                run_weeks: Vec::new(),
                spells: Spells::default(),
                sleeve: Sleeve::default(),
                nominations: Vec::new(),
                wholes: Vec::new(),
                parts: Vec::new(),
                versions: Vec::new(),
                neighbours: Vec::new(),
                beside: Vec::new(),
                shelf: Vec::new(),
                dossier: dossier.clone(),
            },
        ))
    })?;
    let Some((credit, form, mut page)) = found else { return Ok(None) };
    page.prose = prose(connection, id)?;
    page.credit = CreditLine::of(connection, id, credit)?;
    page.languages = all(connection, sql!("languages_of_work"), of, |row| row.get("lang"))?;
    page.genres = genres(connection, id)?;
    page.contributions = all(connection, sql!("contributions_of_work"), of, |row| {
        Ok(Contribution {
            artist: Link::read(row, "artist")?,
            credited: row.get("credited")?,
            role: Term::read(row, "role")?,
            on_behalf_of: Link::find(row, "behalf")?,
            character: row.get("character")?,
        })
    })?;
    page.companies = companies(connection, id)?;
    page.runs = all(connection, sql!("runs_of_work"), of, RunLine::read)?;
    page.absences = absences(connection, id)?;
    if !(page.runs.is_empty() && page.absences.is_empty()) {
        let territories =
            all(connection, sql!("territories_of_charts"), [], |row| Ok((row.get("slug")?, row.get("territory")?)))?;
        page.territories = territories.into_iter().collect();
    }
    for run in &page.runs {
        page.run_weeks.push(RunWeeks { weeks: weeks(connection, run)?, chart_size: size(connection, run)? });
    }
    if let Some(best) = page.runs.first() {
        page.spells = spells(connection, id, best)?;
    }
    page.sleeve = Sleeve::of(connection, id, &page.dossier.link.slug, form, &page.credit)?;
    page.nominations = NominationLine::list(connection, sql!("nominations_of_work"), of)?;
    page.wholes = WorkLine::list(connection, sql!("wholes_of_work"), of)?;
    page.parts = WorkLine::list(connection, sql!("parts_of_work"), of)?;
    let versions =
        all(connection, sql!("versions_of_work"), of, |row| Ok((WorkLine::read(row)?, Term::find(row, "version")?)))?;
    for (line, version) in versions {
        page.versions.push((line.credited(connection)?, version));
    }
    page.neighbours = neighbours(connection, shelf, &page)?;
    page.beside = beside(connection, id, BESIDE)?;
    page.shelf = on_shelf(connection, &page)?;
    Ok(Some(page))
}

/// What stands next to a work: as many as a row has room for, and fewer only where there are no more.
fn on_shelf(connection: &Connection, page: &WorkPage) -> Result<Vec<Shelved>, ReadError> {
    let year = page.released.map(PartialDate::year).or(page.dossier.since.map(Date::year));
    let limit = i64::try_from(SHELF).expect("a handful");
    let of = named_params! { ":work": page.dossier.id, ":year": year.unwrap_or(0), ":limit": limit };
    let mut lines = WorkLine::list(connection, sql!("works_sharing_artists"), of)?;
    if let Some(released) = page.released.filter(|_| lines.len() < SHELF) {
        let of = named_params! { ":work": page.dossier.id, ":released": released.to_string(), ":limit": limit };
        for line in WorkLine::list(connection, sql!("works_near_in_time"), of)? {
            if lines.len() < SHELF && lines.iter().all(|known| known.id != line.id) {
                lines.push(line);
            }
        }
    }
    Shelved::all(connection, lines)
}

/// Reads the columns `amount` and `currency`.
pub(super) fn amount(row: &Row<'_>) -> rusqlite::Result<Option<Amount>> {
    let value: Option<i64> = row.get("amount")?;
    let value = value.and_then(|value| u64::try_from(value).ok());
    Ok(value.zip(row.get("currency")?).map(|(value, currency)| Amount { value, currency }))
}

/// The companies behind a work.
pub(super) fn companies(connection: &Connection, work: i64) -> Result<Vec<WorkCompany>, ReadError> {
    all(connection, sql!("companies_of_work"), named_params! { ":work": work }, |row| {
        Ok(WorkCompany {
            company: Link::read(row, "company")?,
            role: Term::read(row, "role")?,
            party: row.get("party")?,
        })
    })
}

/// The charts that rank a work's kind and have no row of it.
pub(super) fn absences(connection: &Connection, work: i64) -> Result<Vec<Absence>, ReadError> {
    all(connection, sql!("absences_of_work"), named_params! { ":work": work }, |row| {
        Ok(Absence { chart: Link::read(row, "chart")?, absent: row.get("absent")?, through: row.get("through")? })
    })
}

/// The genres of a work or an artist.
pub(super) fn genres(connection: &Connection, record: i64) -> Result<Vec<Term>, ReadError> {
    all(connection, sql!("genres_of_record"), named_params! { ":record": record }, |row| Term::read(row, "genre"))
}

/// Nothing stands before or after a work whose date nobody knows.
fn neighbours(connection: &Connection, shelf: Shelf, page: &WorkPage) -> Result<Vec<Neighbours>, ReadError> {
    let Some(released) = page.released.map(|released| released.to_string()) else { return Ok(Vec::new()) };
    let mut neighbours: Vec<Neighbours> = Vec::new();
    for part in page.credit.parts.iter().filter(|part| part.role != CreditRole::Member) {
        if neighbours.iter().any(|known| known.artist == part.artist) {
            continue;
        }
        let parameters = named_params! {
            ":artist": part.artist.slug,
            ":shelf": shelf.as_str(),
            ":released": released,
            ":work": page.dossier.id,
        };
        let near = |sql| -> Result<Option<WorkLine>, ReadError> {
            let line = one(connection, sql, parameters, WorkLine::read)?;
            line.map(|line| line.credited(connection)).transpose()
        };
        let (previous, next) = (near(sql!("previous_of_artist"))?, near(sql!("next_of_artist"))?);
        if previous.is_some() || next.is_some() {
            neighbours.push(Neighbours { artist: part.artist.clone(), previous, next });
        }
    }
    Ok(neighbours)
}
