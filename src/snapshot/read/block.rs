//! Live blocks of prose: parts of other records' pages.

use super::ReadError;
use super::lines::{NominationLine, RunLine};
use super::parts::Link;
use super::queries::{all, sql};
use crate::model::{self, Date};
use rusqlite::{Connection, named_params};

/// A part of a record's page inside another text.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// Every run of a work, the best peak first.
    Charts { work: Link, runs: Vec<HeldRun> },
    /// Nominations of a work or an artist, the newest edition first.
    Nominations { record: Link, lines: Vec<NominationLine> },
}

/// A run, and how far its chart is held.
#[derive(Debug, Clone, PartialEq)]
pub struct HeldRun {
    pub run: RunLine,
    /// The last week of the chart that is held.
    pub through: Option<Date>,
}

/// What a segment says of its block.
pub(super) struct Asked {
    pub block: model::Block,
    pub record: Link,
    pub record_id: i64,
}

impl Asked {
    pub fn read(&self, connection: &Connection) -> Result<Block, ReadError> {
        let of_work = named_params! { ":work": self.record_id };
        let record = self.record.clone();
        Ok(match self.block {
            model::Block::Charts => Block::Charts { work: record, runs: self.runs(connection)? },
            model::Block::Nominations if record.kind.is_work() => {
                let lines = NominationLine::list(connection, sql!("nominations_of_work"), of_work)?;
                Block::Nominations { record, lines }
            }
            model::Block::Nominations => {
                let of_artist = named_params! { ":artist": self.record_id };
                let lines = NominationLine::list(connection, sql!("nominations_of_artist"), of_artist)?;
                Block::Nominations { record, lines }
            }
        })
    }

    fn runs(&self, connection: &Connection) -> Result<Vec<HeldRun>, ReadError> {
        let of_work = named_params! { ":work": self.record_id };
        let through: Vec<(i64, Option<Date>)> =
            all(connection, sql!("held_of_work"), of_work, |row| Ok((row.get("chart_id")?, row.get("last_held")?)))?;
        let runs = all(connection, sql!("runs_of_work"), of_work, RunLine::read)?;
        let held = |run: RunLine| {
            let through = through.iter().find(|(chart, _)| *chart == run.chart_id).and_then(|(_, last)| *last);
            HeldRun { run, through }
        };
        Ok(runs.into_iter().map(held).collect())
    }
}
