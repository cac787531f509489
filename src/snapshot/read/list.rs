//! One page of a long list.

use super::ReadError;
use super::queries::{one, sql};
use crate::model::{Kind, Lang};
use rusqlite::{Connection, Params};

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
pub struct Drawn<T> {
    pub list: Listed<T>,
    /// How many of all the records of the kind chart rows alone speak of.
    pub stubs: usize,
}

impl<T> Drawn<T> {
    pub(super) fn new(connection: &Connection, kind: Kind, origin: Origin, rows: Vec<T>) -> Result<Self, ReadError> {
        let stubs = total(connection, sql!("stub_count"), rusqlite::named_params! { ":kind": kind.as_str() })?;
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
pub(super) const COUNTRIES_OFFERED: u32 = 8;

/// How many records there are of a kind.
pub(super) fn records(connection: &Connection, kind: Kind, lang: Lang) -> Result<usize, ReadError> {
    let parameters = rusqlite::named_params! { ":kind": kind.as_str(), ":lang": lang.code() };
    total(connection, sql!("record_count"), parameters)
}
