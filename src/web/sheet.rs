//! The rows of a chart's week as a sheet, for the macro of `parts/sheet.html`.

use super::ink;
use crate::model::Kind;
use crate::snapshot::read::WeekRow;

/// A part of a sheet: a table.
#[derive(Debug)]
pub struct Part<'a> {
    pub caption: String,
    pub rows: Vec<&'a WeekRow>,
}

/// The classes of a row: that it has a page, that it is a collaboration, and its inks.
pub fn classes(row: &WeekRow) -> String {
    let Some(work) = &row.work else { return String::new() };
    let kind = if work.kind == Kind::Collaboration { "here duet" } else { "here" };
    format!("{kind} {}", inks(row))
}

/// The inks of those billed on a row.
pub fn inks(row: &WeekRow) -> String {
    ink::classes(row.artists.iter().map(|artist| artist.slug.as_str()))
}
