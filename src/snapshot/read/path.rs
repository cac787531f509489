//! Paths from artist to artist: whom a visitor means by the ends, and what ties those who stand side by side.

use super::artist::ArtistLine;
use super::lines::{RunLine, WorkLine};
use super::parts::{Link, Term};
use super::queries::{all, one, sql};
use super::redirect::successor;
use super::{ReadError, Snapshot};
use crate::model::{EdgeKind, Kind, PartialDate, is_slug};
use crate::text::fold;
use rusqlite::{Connection, Row, named_params};
use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;

/// No name is longer, and a stranger's typing is not to cost more than a name's.
const LONGEST: usize = 200;

/// Artists offered for a word that leads to none, or to several.
pub const OFFERED: usize = 8;

/// An end of a path as somebody typed it, and whom it leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathEnd {
    pub word: String,
    pub artist: Option<ArtistLine>,
    /// The number of the artist's record.
    pub id: Option<i64>,
    /// Several artists have this name; otherwise none has, and those offered are near it.
    pub ambiguous: bool,
    /// Where it leads to an artist: others of the same name.
    pub offered: Vec<ArtistLine>,
}

/// Two records side by side on a path, and what ties them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hop {
    pub from: Link,
    pub to: Link,
    pub work: Option<HopWork>,
    pub relations: Vec<Relation>,
}

/// Of the works that tie two records, the one that did best on a chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HopWork {
    pub kind: EdgeKind,
    pub line: WorkLine,
    /// Its figures on the chart where it did best.
    pub best: Option<Box<RunLine>>,
    /// How many more there are.
    pub others: usize,
}

impl HopWork {
    /// The year it came out; of a work that charts alone speak of, the year it came to a chart first.
    pub fn year(&self) -> Option<i16> {
        let charted = self.line.charted.map(PartialDate::from);
        self.line.released.or(charted).map(PartialDate::year)
    }
}

/// What ties two records beside works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relation {
    pub tie: Tie,
    /// The hop leads from the part to the whole: from the member, the voice, the artist of a company.
    pub forwards: bool,
    pub begins: Option<PartialDate>,
    pub ends: Option<PartialDate>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tie {
    Member,
    Unit,
    /// `singing` or `speaking`.
    Voice(String),
    /// A contract, or a tie between companies.
    Company(Term),
}

impl Tie {
    pub fn kind(&self) -> EdgeKind {
        match self {
            Tie::Member | Tie::Unit => EdgeKind::Member,
            Tie::Voice(_) => EdgeKind::Voice,
            Tie::Company(_) => EdgeKind::Company,
        }
    }
}

impl Snapshot {
    /// The artist that a word stands for: a slug, a former slug, or a name, folded. A slug goes before a name; of several
    /// artists of one folded name the one who is written just so.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn path_end(&self, word: &str) -> Result<PathEnd, ReadError> {
        let word = word.trim();
        let mut end = PathEnd { word: word.to_owned(), artist: None, id: None, ambiguous: false, offered: Vec::new() };
        if word.is_empty() || word.chars().count() > LONGEST {
            return Ok(end);
        }
        let (by_slug, named) = self.with(|connection| Ok((by_slug(connection, word)?, by_name(connection, word)?)))?;
        let (exact, longer): (Vec<_>, Vec<_>) = named.into_iter().partition(|named| !named.longer);
        let written: String = word.nfc().collect();
        let mut just_so = exact.iter().filter(|named| named.line.artist.title == written);
        let meant = match (just_so.next(), just_so.next(), &exact[..]) {
            _ if by_slug.is_some() => by_slug,
            (Some(one), None, _) => Some(one.clone()),
            (None, None, [only]) => Some(only.clone()),
            _ => None,
        };
        match meant {
            Some(Named { id, line, .. }) => {
                let namesakes = self.with(|connection| by_name(connection, &line.artist.title))?;
                // The keys have search hints too, which are nobody's name.
                let key = fold(&line.artist.title);
                let is_called = |link: &Link| {
                    fold(&link.title) == key || link.native.as_ref().is_some_and(|native| fold(&native.text) == key)
                };
                let others = namesakes.into_iter().filter(|named| named.id != id && is_called(&named.line.artist));
                end.offered = lines(others);
                (end.id, end.artist) = (Some(id), Some(line));
            }
            None if !exact.is_empty() => (end.ambiguous, end.offered) = (true, lines(exact)),
            None if !longer.is_empty() => end.offered = lines(longer),
            None => {}
        }
        Ok(end)
    }

    /// Some records in their order, as lists of artists show them; those that are no artists are left out.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn artist_lines(&self, records: &[i64]) -> Result<Vec<ArtistLine>, ReadError> {
        let found = self.found(records)?;
        let artists = found.iter().filter(|line| line.link.kind == Kind::Artist);
        self.with(|connection| {
            let found = artists.map(|artist| line(connection, &artist.link.slug)).collect::<Result<Vec<_>, _>>()?;
            Ok(lines(found.into_iter().flatten()))
        })
    }

    /// The hops of paths, each given as the numbers of its records. Only ties of the kinds asked for are told, and from
    /// `from_year` on only those that have something of these years.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn hops(
        &self,
        paths: &[Vec<i64>],
        kinds: &[EdgeKind],
        from_year: Option<i16>,
    ) -> Result<Vec<Vec<Hop>>, ReadError> {
        self.with(|connection| {
            // Paths of one search share most of their hops.
            let mut told: BTreeMap<(i64, i64), Hop> = BTreeMap::new();
            let mut hop = |from: i64, to: i64| {
                if let Some(known) = told.get(&(from, to)) {
                    return Ok(known.clone());
                }
                let found = self::hop(connection, from, to, kinds, from_year)?;
                told.insert((from, to), found.clone());
                Ok(found)
            };
            let mut hops = |path: &[i64]| path.iter().zip(&path[1..]).map(|(from, to)| hop(*from, *to)).collect();
            paths.iter().map(|path| hops(path)).collect()
        })
    }

    /// Records as others name them, in the order of their numbers here.
    ///
    /// # Errors
    /// When a query fails, or one of the numbers is no record's.
    pub fn named(&self, records: &[i64]) -> Result<Vec<Link>, ReadError> {
        self.with(|connection| records.iter().map(|id| record(connection, *id)).collect())
    }
}

/// An artist that has a name, or one that goes on after it.
#[derive(Debug, Clone)]
struct Named {
    id: i64,
    line: ArtistLine,
    longer: bool,
}

fn lines(named: impl IntoIterator<Item = Named>) -> Vec<ArtistLine> {
    named.into_iter().map(|named| named.line).collect()
}

fn by_slug(connection: &Connection, word: &str) -> Result<Option<Named>, ReadError> {
    if !is_slug(word) {
        return Ok(None);
    }
    match successor(connection, Kind::Artist, word)? {
        Some(record) => line(connection, &record.slug),
        None => Ok(None),
    }
}

fn line(connection: &Connection, slug: &str) -> Result<Option<Named>, ReadError> {
    one(connection, sql!("artist_line"), named_params! { ":slug": slug }, |row| {
        Ok(Named { id: row.get("id")?, line: ArtistLine::read(row)?, longer: false })
    })
}

fn by_name(connection: &Connection, word: &str) -> Result<Vec<Named>, ReadError> {
    let key = fold(word);
    let after = format!("{key}{}", char::MAX);
    let limit = i64::try_from(OFFERED).expect("a handful");
    let parameters = named_params! { ":key": key, ":after": after, ":limit": limit };
    all(connection, sql!("artists_by_key"), parameters, |row| {
        Ok(Named { id: row.get("id")?, line: ArtistLine::read(row)?, longer: row.get("longer")? })
    })
}

fn hop(
    connection: &Connection,
    from: i64,
    to: i64,
    kinds: &[EdgeKind],
    from_year: Option<i16>,
) -> Result<Hop, ReadError> {
    let ends = named_params! { ":one": from, ":other": to };
    let mut relations = all(connection, sql!("relations_of_hop"), ends, Relation::read)?;
    relations.retain(|relation| kinds.contains(&relation.tie.kind()) && relation.reaches(from_year));
    Ok(Hop {
        from: record(connection, from)?,
        to: record(connection, to)?,
        work: work(connection, from, to, kinds, from_year)?,
        relations,
    })
}

fn record(connection: &Connection, id: i64) -> Result<Link, ReadError> {
    let found =
        one(connection, sql!("record_of_number"), named_params! { ":record": id }, |row| Link::read(row, "record"))?;
    Ok(found.ok_or(rusqlite::Error::QueryReturnedNoRows)?)
}

fn work(
    connection: &Connection,
    from: i64,
    to: i64,
    kinds: &[EdgeKind],
    from_year: Option<i16>,
) -> Result<Option<HopWork>, ReadError> {
    let parameters = named_params! {
        ":one": from,
        ":other": to,
        ":together": kinds.contains(&EdgeKind::Together),
        ":stage": kinds.contains(&EdgeKind::Stage),
        ":company": kinds.contains(&EdgeKind::Company),
        ":from_year": from_year.map(|year| format!("{year:04}")),
        ":limit": 1,
    };
    let found = one(connection, sql!("works_of_hop"), parameters, |row| {
        Ok((row.get("kind")?, WorkLine::read(row)?, row.get::<_, u32>("total")?))
    })?;
    let Some((kind, line, total)) = found else { return Ok(None) };
    let best = one(connection, sql!("runs_of_work"), named_params! { ":work": line.id }, RunLine::read)?;
    let others = usize::try_from(total.saturating_sub(1)).expect("a list is shorter than memory");
    Ok(Some(HopWork { kind, line: line.credited(connection)?, best: best.map(Box::new), others }))
}

impl Relation {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let (what, word): (EdgeKind, String) = (row.get("what")?, row.get("word")?);
        let tie = match what {
            EdgeKind::Voice => Tie::Voice(word),
            EdgeKind::Company => Tie::Company(Term::read(row, "word")?),
            _ if word == "unit" => Tie::Unit,
            _ => Tie::Member,
        };
        Ok(Self { tie, forwards: row.get("forwards")?, begins: row.get("begins")?, ends: row.get("ends")? })
    }

    /// Whether it lasted until a year or longer; nobody knows of one without an end that it did not.
    fn reaches(&self, year: Option<i16>) -> bool {
        self.ends.zip(year).is_none_or(|(end, year)| end.year() >= year)
    }
}
