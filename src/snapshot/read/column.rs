//! Columns to typed values, and queries to lists of them.

use super::ReadError;
use crate::model::{Date, Kind, PartialDate, Shelf};
use rusqlite::{Connection, Params, Row};

/// Every row of a query.
pub(super) fn all<T>(
    connection: &Connection,
    sql: &'static str,
    parameters: impl Params,
    mut map: impl FnMut(&Row<'_>) -> Result<T, ReadError>,
) -> Result<Vec<T>, ReadError> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(parameters)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(map(row)?);
    }
    Ok(found)
}

/// The first row of a query; `None` where there is none.
pub(super) fn first<T>(
    connection: &Connection,
    sql: &'static str,
    parameters: impl Params,
    map: impl FnOnce(&Row<'_>) -> Result<T, ReadError>,
) -> Result<Option<T>, ReadError> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(parameters)?;
    rows.next()?.map(map).transpose()
}

/// Text that `parse` understands.
pub(super) fn typed<T>(
    row: &Row<'_>,
    column: &str,
    expected: &'static str,
    parse: impl FnOnce(&str) -> Option<T>,
) -> Result<T, ReadError> {
    let text: String = row.get(column)?;
    parse(&text).ok_or(ReadError::Value { value: text, expected })
}

/// Text that `parse` understands, or nothing.
pub(super) fn maybe<T>(
    row: &Row<'_>,
    column: &str,
    expected: &'static str,
    parse: impl FnOnce(&str) -> Option<T>,
) -> Result<Option<T>, ReadError> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| parse(&text).ok_or(ReadError::Value { value: text, expected })).transpose()
}

/// A date at the precision it is known to.
pub(super) fn date(row: &Row<'_>, column: &str) -> Result<Option<PartialDate>, ReadError> {
    maybe(row, column, "a date", |text| text.parse().ok())
}

/// A date known to the day.
pub(super) fn day(row: &Row<'_>, column: &str) -> Result<Option<Date>, ReadError> {
    maybe(row, column, "a day", |text| text.parse().ok())
}

pub(super) fn kind(row: &Row<'_>, column: &str) -> Result<Kind, ReadError> {
    typed(row, column, "a kind of record", Kind::parse)
}

/// The shelf of a record that is a collaboration or a work, from its kind.
pub(super) fn shelf(row: &Row<'_>, column: &str) -> Result<Shelf, ReadError> {
    typed(row, column, "a collaboration or a work", |word| {
        Shelf::ALL.iter().copied().find(|shelf| shelf.kind().as_str() == word)
    })
}
