//! Catalog and what is derived from it → one SQLite file.
//!
//! The same records give the same bytes, on any day and in any folder: ids follow [`Catalog::entries`], every list is
//! written in a fixed order, and nothing asks for the time. A file appears under its name only when it is whole: it is
//! written aside, checked, and moved.
//!
//! One file here writes one kind of record. [`file`] makes and seals the database, [`store`] keeps the last two.

mod artist;
mod award;
mod bridge;
mod chart;
mod chart_record;
mod company;
mod edge;
mod error;
mod file;
mod ids;
mod list;
mod prose;
mod ranking;
mod record;
mod report;
mod run;
mod search;
mod site;
mod source;
mod store;
#[cfg(test)]
mod tests;
mod timeline;
mod versus;
mod work;
mod writing;

pub use error::BuildError;
pub use store::{current, folder};

use crate::content::Catalog;
use crate::derive::Derived;
use ids::Ids;
use rusqlite::Connection;
use std::path::{Path, PathBuf};

/// Where a snapshot goes.
#[derive(Debug, Clone, Copy)]
pub enum Destination<'a> {
    /// The folder that keeps the current snapshot and the one before; see [`current`].
    Store(&'a Path),
    /// Exactly this file.
    File(&'a Path),
}

#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// Drafts are in it. In a store such a snapshot stands in a folder of its own; see [`folder`].
    pub drafts: bool,
}

/// A finished snapshot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Built {
    pub path: PathBuf,
    /// SHA-256 of the file, in small hexadecimal letters.
    pub hash: String,
    pub bytes: u64,
    pub records: usize,
}

/// Builds a snapshot of a catalog without errors.
///
/// # Errors
/// The reason why there is none; whatever stood at the destination before stands there still. References that lead
/// nowhere, rows with two owners and drafts in a public build are refused: `check` reports them better.
pub fn build(catalog: &Catalog, derived: &Derived, to: Destination<'_>, options: Options) -> Result<Built, BuildError> {
    if let Some(draft) = catalog.entries().find(|entry| entry.noted.draft && !options.drafts) {
        return Err(BuildError::Draft { path: draft.file.to_string() });
    }
    let write = |sql: &Connection| {
        let to = Writer { sql, catalog, derived, ids: Ids::of(catalog) };
        write_all(&to)
    };
    let records = catalog.entries().count();
    match to {
        Destination::File(path) => {
            let made = file::make(path.parent().unwrap_or(Path::new("")), write)?;
            let (hash, bytes) = (made.hash.clone(), made.bytes);
            made.move_to(path)?;
            Ok(Built { path: path.to_owned(), hash, bytes, records })
        }
        Destination::Store(store) => {
            let folder = folder(store, options.drafts);
            let made = file::make(&folder, write)?;
            let (hash, bytes) = (made.hash.clone(), made.bytes);
            let path = store::keep(&folder, made)?;
            Ok(Built { path, hash, bytes, records })
        }
    }
}

/// What every part of the writing needs.
struct Writer<'a> {
    sql: &'a Connection,
    catalog: &'a Catalog,
    derived: &'a Derived,
    ids: Ids<'a>,
}

impl Writer<'_> {
    /// The number of the record at a place among [`Catalog::entries`].
    fn id_at(&self, index: usize) -> i64 {
        place(index) + 1
    }
}

/// A place in a list, from 0, as SQLite counts.
fn place(index: usize) -> i64 {
    i64::try_from(index).expect("no list is longer than 2^63")
}

fn write_all(to: &Writer<'_>) -> Result<(), BuildError> {
    site::write(to)?;
    record::write(to)?;
    record::write_standing(to)?;
    record::write_noted(to)?;
    record::write_genres(to)?;
    artist::write(to)?;
    work::write(to)?;
    company::write(to)?;
    company::write_houses(to)?;
    company::write_markets(to)?;
    edge::write(to)?;
    chart::write(to)?;
    run::write(to)?;
    run::write_absences(to)?;
    chart_record::write(to)?;
    chart_record::write_printed(to)?;
    versus::write(to)?;
    bridge::write(to)?;
    ranking::write(to)?;
    timeline::write(to)?;
    award::write(to)?;
    source::write(to)?;
    writing::write(to)?;
    prose::write(to)?;
    report::write(to)?;
    list::write(to)?;
    search::write(to)
}
