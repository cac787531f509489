//! How far an artist's figures reach: itself alone, or its units, its groups and those it gives a voice.

use super::ReadError;
use super::lines::{NominationLine, WorkLine};
use super::parts::Link;
use super::queries::{all, sql};
use crate::model::Through;
use rusqlite::{Connection, named_params};

/// What counts for an artist beside the works that bill it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reach {
    /// Works of its sub-units; for one in a unit, the unit's.
    pub units: bool,
    /// Works of the groups it is in; for a group, those of its members alone.
    pub groups: bool,
    /// Works it is heard on as somebody else.
    pub voices: bool,
}

/// How many works each wider count would take in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Offers {
    pub units: u32,
    pub groups: u32,
    pub voices: u32,
}

/// The works that come in through one act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Widened {
    pub through: Through,
    /// The act that is billed on them.
    pub via: Link,
    /// Whom the artist gives a voice, where that is somebody in the act.
    pub voiced: Option<Link>,
    /// Newest first.
    pub works: Vec<WorkLine>,
    pub nominations: Vec<NominationLine>,
}

/// A character of an act, and the people behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cast {
    /// `None`: the act itself.
    pub character: Option<Link>,
    pub sung_by: Vec<Link>,
    pub spoken_by: Vec<Link>,
}

/// Someone behind an act, in works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    pub artist: Link,
    /// Works of the act on which they are named or heard.
    pub heard: u32,
    /// Works that bill them without it.
    pub others: u32,
}

impl Offers {
    pub(super) fn of(connection: &Connection, artist: i64) -> Result<Self, ReadError> {
        let counts: Vec<(Through, u32)> =
            all(connection, sql!("rollup_counts"), named_params! { ":artist": artist }, |row| {
                Ok((row.get("through")?, row.get("works")?))
            })?;
        let mut offers = Self::default();
        for (through, works) in counts {
            match through {
                Through::Unit => offers.units += works,
                Through::Group | Through::Member => offers.groups += works,
                Through::Voice => offers.voices += works,
            }
        }
        Ok(offers)
    }
}

/// The works a reach takes in, act by act. Of `nominations`, those of such works move there, unless they honour the artist
/// by name.
pub(super) fn widened(
    connection: &Connection,
    artist: i64,
    name: &Link,
    reach: Reach,
    nominations: &mut Vec<NominationLine>,
) -> Result<Vec<Widened>, ReadError> {
    let of = named_params! {
        ":artist": artist,
        ":units": reach.units,
        ":groups": reach.groups,
        ":voices": reach.voices,
    };
    let rows = all(connection, sql!("rollup_of_artist"), of, |row| {
        Ok(Widened {
            through: row.get("through")?,
            via: Link::read(row, "via")?,
            voiced: Link::find(row, "voiced")?,
            works: vec![WorkLine::read(row)?],
            nominations: Vec::new(),
        })
    })?;
    let mut all: Vec<Widened> = Vec::new();
    for mut row in rows {
        let works = std::mem::take(&mut row.works).into_iter().map(|work| work.credited(connection));
        let works = works.collect::<Result<Vec<_>, _>>()?;
        let same =
            |last: &&mut Widened| (last.through, &last.via, &last.voiced) == (row.through, &row.via, &row.voiced);
        match all.last_mut().filter(same) {
            Some(last) => last.works.extend(works),
            None => all.push(Widened { works, ..row }),
        }
    }
    for one in &mut all {
        let comes_in = |line: &mut NominationLine| {
            one.works.iter().any(|work| work.link == line.nominee) && !line.honoured.contains(name)
        };
        one.nominations = nominations.extract_if(.., comes_in).collect();
    }
    Ok(all)
}

/// The people behind an act, by character.
pub(super) fn cast(connection: &Connection, act: i64) -> Result<Vec<Cast>, ReadError> {
    let rows = all(connection, sql!("cast_of_act"), named_params! { ":artist": act }, |row| {
        let does: String = row.get("does")?;
        Ok((Link::find(row, "character")?, Link::read(row, "artist")?, does == "speaking"))
    })?;
    let mut cast: Vec<Cast> = Vec::new();
    for (character, artist, speaks) in rows {
        // Who is told by a character is not told again by the act.
        let known = |one: &Cast| if speaks { one.spoken_by.contains(&artist) } else { one.sung_by.contains(&artist) };
        if character.is_none() && cast.iter().any(known) {
            continue;
        }
        if cast.last().is_none_or(|last| last.character != character) {
            cast.push(Cast { character, sung_by: Vec::new(), spoken_by: Vec::new() });
        }
        if let Some(last) = cast.last_mut() {
            if speaks { last.spoken_by.push(artist) } else { last.sung_by.push(artist) }
        }
    }
    Ok(cast)
}

pub(super) fn heard(connection: &Connection, act: i64) -> Result<Vec<Heard>, ReadError> {
    all(connection, sql!("heard_of_act"), named_params! { ":artist": act }, |row| {
        Ok(Heard { artist: Link::read(row, "artist")?, heard: row.get("heard")?, others: row.get("others")? })
    })
}
