//! One page of a long list.

use super::ReadError;
use super::queries::{all, one, sql};
use crate::model::{Kind, Lang};
use rusqlite::{Connection, Params, Row, named_params};

/// Rows on one page of a list: few enough for a phone, enough that most lists have one page.
pub const PAGE: usize = 100;

/// One page of a list, and how long the whole list is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed<T> {
    pub rows: Vec<T>,
    pub total: usize,
}

impl<T> Listed<T> {
    /// How many pages the list has; an empty list has one.
    pub fn pages(&self) -> usize {
        self.total.div_ceil(PAGE).max(1)
    }
}

/// Which records of a kind a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Origin {
    #[default]
    All,
    /// Those that editors wrote.
    Edited,
    /// Those that chart rows alone speak of.
    Charts,
}

impl Origin {
    /// The parameter `:stubs` of a query.
    pub(super) fn stubs(self) -> Option<bool> {
        match self {
            Origin::All => None,
            Origin::Edited => Some(false),
            Origin::Charts => Some(true),
        }
    }
}

/// One page of a list of records of which charts alone may speak.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithStubs<T> {
    pub list: Listed<T>,
    /// How many of all the records of the kind chart rows alone speak of.
    pub stubs: usize,
}

impl<T> WithStubs<T> {
    pub(super) fn new(connection: &Connection, kind: Kind, origin: Origin, rows: Vec<T>) -> Result<Self, ReadError> {
        let stubs = NarrowedTo { stubs: Some(true), ..NarrowedTo::default() }.total(connection, kind)?;
        let total = match origin {
            Origin::Charts => stubs,
            Origin::All => records(connection, kind, Lang::En)?,
            Origin::Edited => records(connection, kind, Lang::En)?.saturating_sub(stubs),
        };
        Ok(Self { list: Listed { rows, total }, stubs })
    }
}

/// `:limit` and `:offset` of page `number`, from 1.
pub(super) fn bounds(number: usize) -> (i64, i64) {
    let size = i64::try_from(PAGE).expect("a page is short");
    let before = i64::try_from(number.saturating_sub(1)).unwrap_or(i64::MAX);
    (size, before.saturating_mul(size))
}

/// The column `total` of a query that counts.
pub(super) fn total(connection: &Connection, sql: &str, parameters: impl Params) -> Result<usize, ReadError> {
    let total: Option<u32> = one(connection, sql, parameters, |row| row.get("total"))?;
    Ok(usize::try_from(total.unwrap_or(0)).expect("a list is shorter than memory"))
}

/// Countries that a list offers to be narrowed to.
const COUNTRIES_OFFERED: u32 = 8;

/// What a list of artists, companies or sources is narrowed to; nothing by default.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct NarrowedTo<'a> {
    /// The parameter `:stubs` of a query.
    pub stubs: Option<bool>,
    /// In two letters.
    pub country: Option<&'a str>,
    /// An artist's or a company's kind, a source's tier.
    pub word: Option<&'a str>,
}

impl NarrowedTo<'_> {
    /// How many records there are within all of them.
    pub fn total(self, connection: &Connection, kind: Kind) -> Result<usize, ReadError> {
        self.total_in(connection, kind, Lang::En)
    }

    fn total_in(self, connection: &Connection, kind: Kind, lang: Lang) -> Result<usize, ReadError> {
        let of = named_params! {
            ":kind": kind.as_str(),
            ":lang": lang.code(),
            ":stubs": self.stubs,
            ":country": self.country,
            ":word": self.word,
        };
        total(connection, sql!("record_count"), of)
    }

    /// The words that records within the other bounds have, with how many have each, the most first. `read` takes the column
    /// `word`, and its labels where the words are of a family of `vocab.toml`.
    pub fn words<T>(
        self,
        connection: &Connection,
        kind: Kind,
        family: Option<&str>,
        read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<(T, u32)>, ReadError> {
        let of = named_params! {
            ":kind": kind.as_str(),
            ":family": family,
            ":stubs": self.stubs,
            ":country": self.country,
        };
        all(connection, sql!("words_of_list"), of, |row| Ok((read(row)?, row.get("total")?)))
    }

    /// The countries that most records within the other bounds are of.
    pub fn countries(self, connection: &Connection, kind: Kind) -> Result<Vec<(String, u32)>, ReadError> {
        let of = named_params! {
            ":kind": kind.as_str(),
            ":stubs": self.stubs,
            ":word": self.word,
            ":limit": COUNTRIES_OFFERED,
        };
        all(connection, sql!("countries_of_list"), of, |row| Ok((row.get("country")?, row.get("total")?)))
    }
}

/// How many records there are of a kind.
pub(super) fn records(connection: &Connection, kind: Kind, lang: Lang) -> Result<usize, ReadError> {
    NarrowedTo::default().total_in(connection, kind, lang)
}
