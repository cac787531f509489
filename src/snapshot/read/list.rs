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

/// How many records there are of a kind.
pub(super) fn records(connection: &Connection, kind: Kind, lang: Lang) -> Result<usize, ReadError> {
    let parameters = rusqlite::named_params! { ":kind": kind.as_str(), ":lang": lang.code() };
    total(connection, sql!("record_count"), parameters)
}
