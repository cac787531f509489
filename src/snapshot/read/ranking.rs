//! Rankings, a page at a time or whole.

use super::list::{Listed, bounds, total};
use super::parts::Link;
use super::queries::{all, one, sql};
use super::{ReadError, Snapshot};
use crate::model::{Kind, RankedBy, RankingName};
use rusqlite::{Connection, Row, named_params};

/// A ranking by one of its figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RankingPage {
    /// How many it was drawn from.
    pub population: usize,
    /// At how many artists walks began, where betweenness is estimated from some of them.
    pub sources: Option<usize>,
    pub lines: Listed<RankedLine>,
}

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RankedLine {
    /// From 1; equals share one.
    pub place: u32,
    pub record: Link,
    /// The second of a pair.
    pub other: Option<Link>,
    /// In the order of [`RankingName::figures`].
    pub figures: [i64; 3],
}

/// How far the ways across the records reach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explored {
    /// Collaborations and works.
    pub works: u64,
    /// Countries that partners are from.
    pub countries: u64,
    /// Artists whose releases alone and together can be held against one another.
    pub contested: u64,
    /// The first year and the last of the timeline.
    pub years: Option<(i16, i16)>,
}

impl Snapshot {
    /// How far the ways across the records reach.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn explored(&self) -> Result<Explored, ReadError> {
        self.with(|connection| {
            let counts: Vec<(Kind, u32)> =
                all(connection, sql!("kind_counts"), [], |row| Ok((row.get("kind")?, row.get("total")?)))?;
            let countries: Vec<String> = all(connection, sql!("bridge_countries"), [], |row| row.get("country"))?;
            let years: Vec<i16> = all(connection, sql!("timeline_years"), [], |row| row.get("year"))?;
            Ok(Explored {
                works: counts.iter().filter(|(kind, _)| kind.is_work()).map(|(_, count)| u64::from(*count)).sum(),
                countries: countries.iter().filter(|country| country.len() == 2).count() as u64,
                contested: total(connection, sql!("contested_artists"), [])? as u64,
                years: years.last().copied().zip(years.first().copied()),
            })
        })
    }

    /// Page `number`, from 1, of a ranking.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn ranking(&self, name: RankingName, by: RankedBy, number: usize) -> Result<RankingPage, ReadError> {
        self.with(|connection| page(connection, name, by, bounds(number)))
    }

    /// All of a ranking.
    ///
    /// # Errors
    /// The same.
    pub fn whole_ranking(&self, name: RankingName, by: RankedBy) -> Result<RankingPage, ReadError> {
        // To SQLite, a negative limit is none.
        self.with(|connection| page(connection, name, by, (-1, 0)))
    }
}

/// How many lines a ranking has.
pub(super) fn how_many(connection: &Connection, name: RankingName) -> Result<usize, ReadError> {
    total(connection, sql!("ranking"), named_params! { ":ranking": name.as_str() })
}

fn page(
    connection: &Connection,
    name: RankingName,
    by: RankedBy,
    (limit, offset): (i64, i64),
) -> Result<RankingPage, ReadError> {
    let of = named_params! {
        ":ranking": name.as_str(), ":ordering": by.as_str(), ":limit": limit, ":offset": offset,
    };
    let rows = all(connection, sql!("ranked"), of, line)?;
    let found = one(connection, sql!("ranking"), named_params! { ":ranking": name.as_str() }, |row| {
        Ok((row.get::<_, u32>("population")?, row.get::<_, Option<u32>>("sources")?, row.get::<_, u32>("total")?))
    })?;
    let (population, sources, total) = found.unwrap_or_default();
    let size = |count: u32| usize::try_from(count).expect("a list is shorter than memory");
    Ok(RankingPage {
        population: size(population),
        sources: sources.map(size),
        lines: Listed { rows, total: size(total) },
    })
}

fn line(row: &Row<'_>) -> rusqlite::Result<RankedLine> {
    Ok(RankedLine {
        place: row.get("place")?,
        record: Link::read(row, "record")?,
        other: Link::find(row, "other")?,
        figures: [row.get("first")?, row.get("second")?, row.get("third")?],
    })
}
