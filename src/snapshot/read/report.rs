//! The reports on the records, and their index.

use super::list::{Listed, bounds, total};
use super::parts::{Link, Term};
use super::queries::{all, sql};
use super::{ReadError, Snapshot};
use crate::model::{PartialDate, ReportName};
use rusqlite::named_params;

/// A line of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub record: Link,
    /// The record's file, below `content/`.
    pub path: String,
    pub other: Option<Link>,
    /// With the words of the vocabulary, where it is a metric.
    pub text: Option<Term>,
    pub day: Option<PartialDate>,
    pub number: Option<u32>,
}

impl Snapshot {
    /// Page `number`, from 1, of a report.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn report(&self, report: ReportName, number: usize) -> Result<Listed<Finding>, ReadError> {
        self.with(|connection| {
            let (limit, offset) = bounds(number);
            let of = named_params! { ":report": report.as_str(), ":limit": limit, ":offset": offset };
            let rows = all(connection, sql!("report"), of, |row| {
                Ok(Finding {
                    record: Link::read(row, "record")?,
                    path: row.get("path")?,
                    other: Link::find(row, "other")?,
                    text: Term::find(row, "text")?,
                    day: row.get("day")?,
                    number: row.get("number")?,
                })
            })?;
            let of = named_params! { ":report": report.as_str() };
            Ok(Listed { rows, total: total(connection, sql!("report_count"), of)? })
        })
    }

    /// Every report, and how many lines it has.
    ///
    /// # Errors
    /// When a query fails.
    pub fn reports(&self) -> Result<Vec<(ReportName, usize)>, ReadError> {
        self.with(|connection| {
            let count = |report: &ReportName| {
                let of = named_params! { ":report": report.as_str() };
                Ok((*report, total(connection, sql!("report_count"), of)?))
            };
            ReportName::ALL.iter().map(count).collect()
        })
    }
}
