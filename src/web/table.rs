//! Tables for programs: CSV, as spreadsheets and scripts read it.

use super::PageError;
use std::borrow::Cow;

pub const CSV: &str = "text/csv; charset=utf-8";

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
/// [`PageError::Internal`] where it cannot be written.
pub fn csv<'a, const COLUMNS: usize>(
    header: [&str; COLUMNS],
    rows: impl IntoIterator<Item = [Cell<'a>; COLUMNS]>,
) -> Result<Vec<u8>, PageError> {
    let failed = |error: csv::Error| PageError::Internal(error.into());
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(header).map_err(failed)?;
    for row in rows {
        writer.write_record(row.each_ref().map(|cell| cell.written().into_owned())).map_err(failed)?;
    }
    writer.into_inner().map_err(|error| PageError::Internal(error.to_string().into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_taken_for_a_formula_and_no_number_for_text() {
        let row = ["=1+2".into(), Cell::from(-3_i64), "a, \"b\"\nc".into(), Cell::from(None::<u32>), "아파트".into()];
        let bytes = csv(["a", "b", "c", "d", "e"], [row]).expect("a table");
        assert_eq!(String::from_utf8(bytes).as_deref(), Ok("a,b,c,d,e\n'=1+2,-3,\"a, \"\"b\"\"\nc\",,아파트\n"));
        for text in ["+", "-", "@x", "\tx", "\rx"] {
            assert_eq!(Cell::from(text).written(), format!("'{text}"));
        }
    }
}
