//! The home page: what to look at first, what is new, and how much there is.

use super::article::{ArticleLine, newest};
use super::claim::{self, Claim, VerdictCounts};
use super::queries::{all, sql};
use super::{Link, ReadError, Snapshot};
use crate::model::{Date, Kind, Lang};
use rusqlite::{Row, named_params};

/// Everything on the home page.
#[derive(Debug, Clone, PartialEq)]
pub struct HomePage {
    pub leads: Vec<Lead>,
    /// The records that changed last, the newest first.
    pub changed: Vec<Changed>,
    pub articles: Vec<ArticleLine>,
    /// How many records there are of each kind that has any.
    pub counts: Vec<(Kind, u32)>,
    pub charts: Vec<HeldChart>,
    pub verdicts: VerdictCounts,
    /// One claim that the evidence contradicts.
    pub of_note: Option<Claim>,
}

/// A record the home page leads with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lead {
    pub record: Link,
    /// The billing, where it is a work.
    pub credit: Option<String>,
    /// One sentence about it.
    pub line: String,
    pub best: Option<BestRun>,
}

/// A work's best run: the one with most weeks at No. 1, then the highest peak, then the most weeks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BestRun {
    pub chart: Link,
    pub peak: u32,
    pub weeks: u32,
    pub weeks_at_one: u32,
    /// Not all its rows are held: weeks are "at least".
    pub at_least: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    pub record: Link,
    pub on: Date,
}

/// A chart of which rows are held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldChart {
    pub chart: Link,
    pub last_week: Date,
}

/// As many as a reader looks through before choosing a section.
const NEW: i64 = 12;
const ARTICLES: i64 = 6;

impl Snapshot {
    /// The home page, with the articles of a language.
    ///
    /// # Errors
    /// When a query fails.
    pub fn home(&self, lang: Lang) -> Result<HomePage, ReadError> {
        self.with(|connection| {
            Ok(HomePage {
                leads: all(connection, sql!("home_lead"), [], lead)?,
                changed: all(connection, sql!("home_changed"), named_params! { ":limit": NEW }, |row| {
                    Ok(Changed { record: Link::read(row, "record")?, on: row.get("changed")? })
                })?,
                articles: newest(connection, lang, ARTICLES)?,
                counts: all(connection, sql!("kind_counts"), [], |row| Ok((row.get("kind")?, row.get("total")?)))?,
                verdicts: VerdictCounts::of_site(connection)?,
                of_note: claim::of_note(connection)?,
                charts: all(connection, sql!("home_charts"), [], |row| {
                    Ok(HeldChart { chart: Link::read(row, "chart")?, last_week: row.get("last_held")? })
                })?,
            })
        })
    }
}

fn lead(row: &Row<'_>) -> rusqlite::Result<Lead> {
    let best = match Link::find(row, "chart")? {
        Some(chart) => Some(BestRun {
            chart,
            peak: row.get("peak")?,
            weeks: row.get("weeks")?,
            weeks_at_one: row.get("weeks_at_one")?,
            at_least: row.get("lower_bound")?,
        }),
        None => None,
    };
    Ok(Lead { record: Link::read(row, "record")?, credit: row.get("credit")?, line: row.get("description")?, best })
}
