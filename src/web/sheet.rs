//! The rows of a chart's week as a sheet, for the macro of `parts/sheet.html`.

use super::weeks::{self, Sign};
use super::{Strings, ink};
use crate::model::Kind;
use crate::snapshot::read::{Came, WeekRow};

/// A part of a sheet: a table.
#[derive(Debug)]
pub struct Part<'a> {
    pub caption: String,
    pub rows: Vec<&'a WeekRow>,
}

/// Where a row comes from since the week before.
#[derive(Debug, PartialEq, Eq)]
pub struct Moved {
    /// That of its shape.
    pub class: &'static str,
    pub by: Option<u32>,
    /// What stands in place of a shape.
    pub word: Option<&'static str>,
    /// The shape and the figure in words.
    pub told: String,
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

/// What stands beside a row for where it comes from; `None` where nothing says.
pub fn moved(row: &WeekRow, strings: &Strings) -> Option<Moved> {
    let Sign { class, by } = weeks::sign(row.came, row.position)?;
    let (word, told) = match row.came {
        Came::From(before) => (None, weeks::moved(before, row.position, strings)),
        Came::New => (Some(strings.sheet.new), String::new()),
        Came::Back => (Some(strings.sheet.back), String::new()),
        Came::Unknown => return None,
    };
    Some(Moved { class, by, word, told })
}
