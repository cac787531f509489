//! Tables for programs, in place of pages: CSV.

use super::PageError;
use crate::export;

pub use crate::export::Cell;

pub const CSV: &str = "text/csv; charset=utf-8";

/// A table with its header, as UTF-8.
///
/// # Errors
/// [`PageError::Internal`] where it cannot be written.
pub fn csv<'a, const COLUMNS: usize>(
    header: [&str; COLUMNS],
    rows: impl IntoIterator<Item = [Cell<'a>; COLUMNS]>,
) -> Result<Vec<u8>, PageError> {
    export::csv(&header, rows).map_err(|error| PageError::Internal(error.into()))
}
