//! An artist's page, and the list of artists.

use super::appearance::{Appearance, appearances, main_charts};
use super::dossier::Dossier;
use super::lanes::{Lanes, lanes};
use super::lines::{NominationLine, RunLine, WorkLine};
use super::list::{NarrowedTo, Origin, WithStubs, bounds};
use super::network::{Neighbourhood, preview};
use super::parts::{Link, Term};
use super::prose::{Segment, prose};
use super::queries::{all, one, sql};
use super::rollup::{Cast, Heard, Offers, Reach, Widened, cast, heard, widened};
use super::versus::has_versus;
use super::work::genres;
use super::{ReadError, Snapshot};
use crate::model::{ArtistKind, Date, Kind, Lang, PartialDate};
use rusqlite::{Connection, Row, named_params};

/// All that is known of an artist.
#[derive(Debug, Clone, PartialEq)]
pub struct ArtistPage {
    pub dossier: Dossier,
    pub prose: Vec<Segment>,
    pub kind: ArtistKind,
    /// ISO 3166-1 alpha-2 in capitals.
    pub country: Option<String>,
    pub disambiguation: Option<String>,
    pub begins: Option<PartialDate>,
    pub ends: Option<PartialDate>,
    pub genres: Vec<Term>,
    /// The groups it is or was in.
    pub groups: Vec<Membership>,
    /// Who is or was in it.
    pub members: Vec<Membership>,
    pub parent: Option<Link>,
    pub subunits: Vec<Link>,
    /// The characters in it and the people behind them, or those behind it.
    pub cast: Vec<Cast>,
    /// The same people in works, where voices are asked for.
    pub heard: Vec<Heard>,
    /// The acts it lends a voice to.
    pub voiced: Vec<Voice>,
    pub companies: Vec<Affiliation>,
    pub lanes: Lanes,
    /// Two at most, of different territories: those that most of its works were on.
    pub main_charts: Vec<Link>,
    /// Newest first.
    pub appearances: Vec<Appearance>,
    /// Those it made collaborations with, the most frequent first.
    pub partners: Vec<Partner>,
    /// Those nearest to it.
    pub around: Neighbourhood,
    /// By entries; of all that the reach takes in.
    pub charts: Vec<ChartRecord>,
    /// Without those of works that the reach takes in.
    pub nominations: Vec<NominationLine>,
    pub widened: Vec<Widened>,
    pub offers: Offers,
    /// The works that were longest on the chart most of its works were on.
    pub best: Vec<WorkLine>,
    /// Its releases alone and together have a page.
    pub has_versus: bool,
}

/// Someone in a group, seen from either.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    pub artist: Link,
    pub begins: Option<PartialDate>,
    pub ends: Option<PartialDate>,
    pub roles: Option<String>,
}

/// An act, and what somebody does for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    pub artist: Link,
    /// `singing` or `speaking`.
    pub does: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Affiliation {
    pub company: Link,
    pub kind: Term,
    pub begins: Option<PartialDate>,
    pub ends: Option<PartialDate>,
}

/// Somebody an artist made collaborations with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partner {
    pub artist: Link,
    pub works: u32,
    pub first: Option<PartialDate>,
    pub last: Option<PartialDate>,
    /// The best of their works on any chart held.
    pub peak: Option<u32>,
    /// Nominations of their works.
    pub nominations: u32,
}

/// What an artist is billed on, on one chart. Works that chart together are one entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartRecord {
    pub chart: Link,
    pub entries: u32,
    pub top_tens: u32,
    pub number_ones: u32,
    pub weeks: u32,
    pub weeks_at_one: u32,
    /// The best of the rows held.
    pub peak: u32,
    pub best: BestKnown,
    /// Rows are missing, so that the weeks are the least there were.
    pub at_least: bool,
}

/// How surely the best position among several runs is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BestKnown {
    /// No row that is missing can have been better.
    Surely(u32),
    /// As the publisher prints it of a run of which rows are missing.
    Printed(u32),
    /// A run of which rows are missing may have been better than all that is held.
    Unknown,
}

impl BestKnown {
    /// That of one run.
    pub fn of_run(run: &RunLine) -> Self {
        match run.printed_peak {
            printed if run.coverage.settles(printed, run.peak) => Self::Surely(run.peak),
            Some(printed) => Self::Printed(printed),
            None => Self::Unknown,
        }
    }

    /// That of several: a No. 1 settles it, short of which a run that nobody can tell of leaves it open.
    #[must_use]
    pub(super) fn or(self, other: Self) -> Self {
        let rank = |best: &Self| match *best {
            Self::Surely(1) => (0, 1, false),
            Self::Printed(1) => (0, 1, true),
            Self::Unknown => (1, 0, false),
            Self::Surely(peak) => (2, peak, false),
            Self::Printed(peak) => (2, peak, true),
        };
        std::cmp::min_by_key(self, other, rank)
    }

    /// Reads `sure`, the best of the peaks that are sure, `printed`, the best of those printed of other runs, and `open`,
    /// whether there is a run with neither.
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let sure = row.get::<_, Option<u32>>("sure")?.map(Self::Surely);
        let printed = row.get::<_, Option<u32>>("printed")?.map(Self::Printed);
        let open = row.get::<_, bool>("open")?.then_some(Self::Unknown);
        Ok([sure, printed, open].into_iter().flatten().reduce(Self::or).unwrap_or(Self::Unknown))
    }
}

/// An artist in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArtistLine {
    pub artist: Link,
    pub kind: ArtistKind,
    pub country: Option<String>,
    pub disambiguation: Option<String>,
    /// Collaborations it is in by name, featured or through groups.
    pub works: u32,
    /// The first chart week that names an artist that chart rows alone speak of.
    pub charted: Option<Date>,
}

impl ArtistLine {
    /// Reads the links `artist_…` and `market_…`, `kind`, `country`, `disambiguation`, `works` and `charted`.
    pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            artist: Link::read(row, "artist")?,
            kind: row.get("kind")?,
            country: row.get("country")?,
            disambiguation: row.get("disambiguation")?,
            works: row.get("works")?,
            charted: row.get("charted")?,
        })
    }
}

/// The orders of the list of artists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ArtistOrder {
    #[default]
    Name,
    Works,
}

/// What a list of artists is narrowed to; nothing by default.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ArtistsNarrowed {
    /// In two letters.
    pub country: Option<String>,
    pub kind: Option<ArtistKind>,
}

/// A page of the list of artists, and what the list can be narrowed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArtistsPage {
    pub artists: WithStubs<ArtistLine>,
    /// Under all other bounds, with how many artists there are of each.
    pub kinds: Vec<(ArtistKind, u32)>,
    /// The same of the countries that most are of.
    pub countries: Vec<(String, u32)>,
}

/// Works that an artist's page offers to compare: few enough to be told apart at once.
const BEST: i64 = 4;

impl Snapshot {
    /// The page of an artist, with figures as wide as `reach`; `None` where there is none of this slug.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn artist(&self, slug: &str, reach: Reach) -> Result<Option<ArtistPage>, ReadError> {
        self.with(|connection| {
            let Some(dossier) = Dossier::find(connection, Kind::Artist, slug, Lang::En)? else { return Ok(None) };
            page(connection, dossier, reach)
        })
    }

    /// Those an artist made collaborations with, the most frequent first; `None` where there is none of this slug.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn partners(&self, slug: &str) -> Result<Option<Vec<Partner>>, ReadError> {
        self.with(|connection| {
            let found = Dossier::brief(connection, Kind::Artist, slug, Lang::En)?;
            found.map(|artist| partners(connection, artist.id)).transpose()
        })
    }

    /// Page `number`, from 1, of the list of artists: all, or those of a country.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn artists(
        &self,
        order: ArtistOrder,
        origin: Origin,
        narrowed: &ArtistsNarrowed,
        number: usize,
    ) -> Result<ArtistsPage, ReadError> {
        self.with(|connection| {
            let ordering = match order {
                ArtistOrder::Name => "title",
                ArtistOrder::Works => "works",
            };
            let (limit, offset) = bounds(number);
            let bounds = NarrowedTo {
                stubs: origin.stubs(),
                country: narrowed.country.as_deref(),
                word: narrowed.kind.map(ArtistKind::as_str),
            };
            let of = named_params! {
                ":ordering": ordering,
                ":stubs": bounds.stubs,
                ":country": bounds.country,
                ":word": bounds.word,
                ":limit": limit,
                ":offset": offset,
            };
            let rows = all(connection, sql!("artist_list"), of, ArtistLine::read)?;
            let mut artists = WithStubs::new(connection, Kind::Artist, origin, rows)?;
            if *narrowed != ArtistsNarrowed::default() {
                artists.list.total = bounds.total(connection, Kind::Artist)?;
            }
            let kinds = bounds.words(connection, Kind::Artist, None, |row| row.get("word"))?;
            let countries = bounds.countries(connection, Kind::Artist)?;
            Ok(ArtistsPage { artists, kinds, countries })
        })
    }
}

fn page(connection: &Connection, dossier: Dossier, reach: Reach) -> Result<Option<ArtistPage>, ReadError> {
    let id = dossier.id;
    let of = named_params! { ":artist": id };
    let found = one(connection, sql!("artist"), of, |row| {
        Ok(ArtistPage {
            prose: Vec::new(),
            kind: row.get("kind")?,
            country: row.get("country")?,
            disambiguation: row.get("disambiguation")?,
            begins: row.get("begins")?,
            ends: row.get("ends")?,
            genres: Vec::new(),
            groups: Vec::new(),
            members: Vec::new(),
            parent: Link::find(row, "parent")?,
            subunits: Vec::new(),
            cast: Vec::new(),
            heard: Vec::new(),
            voiced: Vec::new(),
            companies: Vec::new(),
            lanes: Lanes::default(),
            main_charts: Vec::new(),
            appearances: Vec::new(),
            partners: Vec::new(),
            around: Neighbourhood { artist: dossier.link.clone(), drawn: Vec::new(), near: 0, far: 0 },
            charts: Vec::new(),
            nominations: Vec::new(),
            widened: Vec::new(),
            offers: Offers::default(),
            best: Vec::new(),
            has_versus: false,
            dossier: dossier.clone(),
        })
    })?;
    let Some(mut page) = found else { return Ok(None) };
    page.prose = prose(connection, id)?;
    page.genres = genres(connection, id)?;
    page.groups = all(connection, sql!("groups_of_artist"), of, membership)?;
    page.members = all(connection, sql!("members_of_group"), of, membership)?;
    page.subunits = all(connection, sql!("subunits_of_group"), of, |row| Link::read(row, "artist"))?;
    page.cast = cast(connection, id)?;
    if reach.voices {
        page.heard = heard(connection, id)?;
    }
    page.voiced = all(connection, sql!("voiced_by_artist"), of, voice)?;
    page.companies = all(connection, sql!("companies_of_artist"), of, |row| {
        Ok(Affiliation {
            company: Link::read(row, "company")?,
            kind: Term::read(row, "kind")?,
            begins: row.get("begins")?,
            ends: row.get("ends")?,
        })
    })?;
    page.lanes = lanes(connection, id)?;
    let main = main_charts(connection, id)?;
    page.appearances = appearances(connection, &page.dossier, &main)?;
    page.main_charts = main.into_iter().map(|(_, chart)| chart).collect();
    page.partners = partners(connection, id)?;
    page.around = preview(connection, page.dossier.link.clone(), id)?;
    let wide = named_params! {
        ":artist": id,
        ":units": reach.units,
        ":groups": reach.groups,
        ":voices": reach.voices,
    };
    page.charts = all(connection, sql!("chart_record_of_artist"), wide, |row| {
        Ok(ChartRecord {
            chart: Link::read(row, "chart")?,
            entries: row.get("entries")?,
            top_tens: row.get("top_tens")?,
            number_ones: row.get("number_ones")?,
            weeks: row.get("weeks")?,
            weeks_at_one: row.get("weeks_at_one")?,
            peak: row.get("peak")?,
            best: BestKnown::read(row)?,
            at_least: row.get("at_least")?,
        })
    })?;
    page.nominations = NominationLine::list(connection, sql!("nominations_of_artist"), wide)?;
    page.widened = widened(connection, id, &page.dossier.link, reach, &mut page.nominations)?;
    page.offers = Offers::of(connection, id)?;
    let best = named_params! { ":artist": id, ":limit": BEST };
    page.has_versus = has_versus(connection, id)?;
    page.best = all(connection, sql!("best_works_of_artist"), best, WorkLine::read)?;
    Ok(Some(page))
}

fn partners(connection: &Connection, artist: i64) -> Result<Vec<Partner>, ReadError> {
    all(connection, sql!("partners_of_artist"), named_params! { ":artist": artist }, |row| {
        Ok(Partner {
            artist: Link::read(row, "artist")?,
            works: row.get("works")?,
            first: row.get("first")?,
            last: row.get("last")?,
            peak: row.get("peak")?,
            nominations: row.get("nominations")?,
        })
    })
}

fn membership(row: &Row<'_>) -> rusqlite::Result<Membership> {
    Ok(Membership {
        artist: Link::read(row, "artist")?,
        begins: row.get("begins")?,
        ends: row.get("ends")?,
        roles: row.get::<_, Option<String>>("roles")?.filter(|roles| !roles.is_empty()),
    })
}

fn voice(row: &Row<'_>) -> rusqlite::Result<Voice> {
    Ok(Voice { artist: Link::read(row, "artist")?, does: row.get("does")? })
}
