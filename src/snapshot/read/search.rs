//! Finding records: the index of names, the full-text index, and records as results show them.

use super::home::BestRun;
use super::parts::{Link, Name, Term};
use super::queries::{all, one, sql};
use super::{ReadError, Snapshot};
use crate::model::{ArtistKind, Date, Facet, Kind, NameClass, PartialDate};
use crate::search::{Builder, Index};
use rusqlite::{Connection, Row, named_params};

/// A record as search results show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundLine {
    pub link: Link,
    /// What the record is, in a sentence.
    pub description: String,
    /// Of an artist.
    pub act: Option<ArtistKind>,
    /// Of an artist or a company.
    pub country: Option<String>,
    pub disambiguation: Option<String>,
    pub begins: Option<PartialDate>,
    pub ends: Option<PartialDate>,
    /// The work that an artist is best known for here.
    pub known_for: Option<Link>,
    /// The first chart week of what chart rows alone speak of.
    pub charted: Option<Date>,
    /// Of a work.
    pub kind: Option<Term>,
    pub credit: Option<String>,
    pub released: Option<PartialDate>,
    pub best: Option<BestRun>,
}

/// Texts past these are not looked at: whoever has more to read asks more closely.
const TEXTS: i64 = 1_000;

impl Snapshot {
    /// The names of all records, for memory.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn search_index(&self) -> Result<Index, ReadError> {
        self.with(|connection| {
            let mut builder = Builder::default();
            each(connection, sql!("search_index_records"), |row| {
                builder.record(row.get("record_id")?);
                Ok(())
            })?;
            each(connection, sql!("search_index_names"), |row| {
                let class: NameClass = row.get("class")?;
                builder.name(row.get("rank")?, class, row.get_ref("words")?.as_str()?);
                Ok(())
            })?;
            each(connection, sql!("search_index_credits"), |row| {
                builder.credit(row.get("artist")?, row.get("work")?);
                Ok(())
            })?;
            each(connection, sql!("search_index_facets"), |row| {
                let facet: Facet = row.get("facet")?;
                builder.value(row.get("rank")?, facet, row.get_ref("value")?.as_str()?);
                Ok(())
            })?;
            Ok(builder.finish())
        })
    }

    /// The records whose text fits an expression of [`crate::search::expression`], the best first.
    ///
    /// # Errors
    /// When the query fails.
    pub fn full_text(&self, expression: &str) -> Result<Vec<i64>, ReadError> {
        let asked = named_params! { ":expression": expression, ":limit": TEXTS };
        self.with(|connection| all(connection, sql!("search_full_text"), asked, |row| row.get("record_id")))
    }

    /// The prose of a record as plain text; empty where it has none.
    ///
    /// # Errors
    /// When the query fails.
    pub fn body(&self, record: i64) -> Result<String, ReadError> {
        let of = named_params! { ":record": record };
        let body = self.with(|connection| one(connection, sql!("search_body"), of, |row| row.get("body")))?;
        Ok(body.unwrap_or_default())
    }

    /// What a record is also called: the names its page shows, then its titles as charts print them, each with whether it
    /// is one of those.
    ///
    /// # Errors
    /// When the query fails, or the snapshot holds a value that no build writes.
    pub fn spellings(&self, record: i64) -> Result<Vec<(bool, Name)>, ReadError> {
        let of = named_params! { ":record": record };
        let spelling = |row: &Row<'_>| Ok((row.get("printed")?, Name::read(row)?));
        self.with(|connection| all(connection, sql!("spellings_of_record"), of, spelling))
    }

    /// What a record is called; `None` where there is none.
    ///
    /// # Errors
    /// When the query fails.
    pub fn title(&self, kind: Kind, slug: &str) -> Result<Option<String>, ReadError> {
        let of = named_params! { ":kind": kind.as_str(), ":slug": slug };
        self.with(|connection| one(connection, sql!("title"), of, |row| row.get("title")))
    }

    /// Records as results show them, in the order given.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn found(&self, records: &[i64]) -> Result<Vec<FoundLine>, ReadError> {
        self.with(|connection| {
            let lines = records.iter().map(|record| line(connection, *record));
            Ok(lines.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
        })
    }
}

fn line(connection: &Connection, record: i64) -> Result<Option<FoundLine>, ReadError> {
    let found = one(connection, sql!("search_line"), named_params! { ":record": record }, |row| {
        Ok(FoundLine {
            link: Link::read(row, "record")?,
            description: row.get("description")?,
            act: row.get("act")?,
            country: row.get("country")?,
            disambiguation: row.get("disambiguation")?,
            begins: row.get("begins")?,
            ends: row.get("ends")?,
            known_for: None,
            charted: row.get("charted")?,
            kind: Term::find(row, "work_kind")?,
            credit: row.get("credit")?,
            released: row.get("released")?,
            best: BestRun::find(row)?,
        })
    })?;
    let Some(mut line) = found else { return Ok(None) };
    if line.act.is_some() {
        let of = named_params! { ":artist": record };
        line.known_for = one(connection, sql!("best_known_work"), of, |row| Link::read(row, "work"))?;
    }
    Ok(Some(line))
}

/// Runs over the rows of a query that are too many for a list.
fn each(
    connection: &Connection,
    sql: &str,
    mut take: impl FnMut(&Row<'_>) -> rusqlite::Result<()>,
) -> Result<(), ReadError> {
    let mut query = connection.prepare(sql)?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        take(row)?;
    }
    Ok(())
}
