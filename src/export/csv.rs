//! CSV, as spreadsheets and scripts read it: UTF-8, a header line, empty where nothing is known.

use super::{ExportError, day, id, page};
use crate::snapshot::read::Snapshot;
use rusqlite::types::Value;
use std::borrow::Cow;

/// A field of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell<'a> {
    Text(Cow<'a, str>),
    Number(i64),
    /// There is none.
    Empty,
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        Cell::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Cell<'_> {
    fn from(text: String) -> Self {
        Cell::Text(Cow::Owned(text))
    }
}

impl From<u32> for Cell<'_> {
    fn from(number: u32) -> Self {
        Cell::Number(number.into())
    }
}

impl From<i64> for Cell<'_> {
    fn from(number: i64) -> Self {
        Cell::Number(number)
    }
}

impl<'a, T: Into<Cell<'a>>> From<Option<T>> for Cell<'a> {
    fn from(cell: Option<T>) -> Self {
        cell.map_or(Cell::Empty, Into::into)
    }
}

impl Cell<'_> {
    /// As it stands in the file. Text that a spreadsheet would take for a formula has an apostrophe before it.
    fn written(&self) -> Cow<'_, str> {
        match self {
            Cell::Text(text) if text.starts_with(['=', '+', '-', '@', '\t', '\r']) => Cow::Owned(format!("'{text}")),
            Cell::Text(text) => Cow::Borrowed(text),
            Cell::Number(number) => Cow::Owned(number.to_string()),
            Cell::Empty => Cow::Borrowed(""),
        }
    }
}

/// A table with its header, as UTF-8.
///
/// # Errors
/// [`ExportError::Csv`] where it cannot be written.
pub fn csv<'a, H: AsRef<str>, R: AsRef<[Cell<'a>]>>(
    header: &[H],
    rows: impl IntoIterator<Item = R>,
) -> Result<Vec<u8>, ExportError> {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    writer.write_record(header.iter().map(AsRef::as_ref))?;
    for row in rows {
        writer.write_record(row.as_ref().iter().map(|cell| cell.written().into_owned()))?;
    }
    writer.into_inner().map_err(|error| ExportError::Csv(error.into_error().into()))
}

/// The nodes of the graph, a line each.
///
/// # Errors
/// When the snapshot cannot be read.
pub fn nodes(snapshot: &Snapshot) -> Result<Vec<u8>, ExportError> {
    let header = [
        "id",
        "kind",
        "slug",
        "title",
        "native",
        "type",
        "country",
        "disambiguation",
        "begins",
        "ends",
        "works",
        "charted",
        "url",
    ];
    let (site, nodes) = (snapshot.site()?, snapshot.export_nodes()?);
    let rows = nodes.iter().map(|node| {
        [
            id(node.kind, &node.slug).into(),
            node.kind.as_str().into(),
            node.slug.as_str().into(),
            node.title.as_str().into(),
            node.native.as_deref().into(),
            node.sort.as_str().into(),
            node.country.as_deref().into(),
            node.disambiguation.as_deref().into(),
            day(node.begins).into(),
            day(node.ends).into(),
            node.works.into(),
            u32::from(node.charted).into(),
            page(&site, node).into(),
        ]
    });
    csv(&header, rows)
}

/// The edges of the graph with their evidence, a line each.
///
/// # Errors
/// When the snapshot cannot be read.
pub fn edges(snapshot: &Snapshot) -> Result<Vec<u8>, ExportError> {
    let header = ["source", "target", "kind", "weight", "first", "last", "lasts", "relations", "works"];
    let edges = snapshot.export_edges()?;
    let rows = edges.iter().map(|edge| {
        [
            id(edge.from.0, &edge.from.1).into(),
            id(edge.to.0, &edge.to.1).into(),
            edge.kind.as_str().into(),
            edge.weight.into(),
            day(edge.first).into(),
            day(edge.last).into(),
            u32::from(edge.lasts).into(),
            edge.relations.join(" ").into(),
            edge.works.join(" ").into(),
        ]
    });
    csv(&header, rows)
}

/// A table of the snapshot as it stands there; `None` where there is none of that name.
///
/// # Errors
/// When the snapshot cannot be read.
pub fn table(snapshot: &Snapshot, name: &str) -> Result<Option<Vec<u8>>, ExportError> {
    let Some(table) = snapshot.table(name)? else { return Ok(None) };
    let cell = |value: &Value| match value {
        Value::Text(text) => Cell::from(text.clone()),
        Value::Integer(number) => Cell::from(*number),
        Value::Real(number) => Cell::Text(Cow::Owned(number.to_string())),
        Value::Null | Value::Blob(_) => Cell::Empty,
    };
    let rows = table.rows.iter().map(|row| row.iter().map(cell).collect::<Vec<_>>());
    csv(&table.columns, rows).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_taken_for_a_formula_and_no_number_for_text() {
        let row = ["=1+2".into(), Cell::from(-3_i64), "a, \"b\"\nc".into(), Cell::from(None::<u32>), "아파트".into()];
        let bytes = csv(&["a", "b", "c", "d", "e"], [row]).expect("a table");
        assert_eq!(String::from_utf8(bytes).as_deref(), Ok("a,b,c,d,e\n'=1+2,-3,\"a, \"\"b\"\"\nc\",,아파트\n"));
        for text in ["+", "-", "@x", "\tx", "\rx"] {
            assert_eq!(Cell::from(text).written(), format!("'{text}"));
        }
    }
}
