//! Live blocks of prose: parts of other records' pages.

use super::ReadError;
use super::claim::Claim;
use super::compare::{AlignedWeeks, ComparedChart, on_one_chart};
use super::lines::{NominationLine, RunLine};
use super::network::{Neighbourhood, preview};
use super::parts::Link;
use super::queries::{all, sql};
use super::run::{RunWeek, size, weeks};
use crate::model::{self, Date};
use rusqlite::{Connection, Row, named_params};

/// A part of a record's page inside another text.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// One run of a work, week by week.
    ChartRun(Box<ShownRun>),
    /// Every run of a work, the best peak first.
    Charts { work: Link, runs: Vec<HeldRun> },
    /// What sources say of a record; opinions last.
    Claims { record: Link, claims: Vec<Claim> },
    /// Works on the chart that most of them were on.
    Compare { works: Vec<Link>, chart: ComparedChart, weeks: AlignedWeeks },
    /// Those nearest to an artist.
    Network(Box<Neighbourhood>),
    /// Nominations of a work or an artist, the newest edition first.
    Nominations { record: Link, lines: Vec<NominationLine> },
    /// A part that has nothing to show; a build of sound content stores none.
    Nothing { record: Link },
}

/// A run, and how far its chart is held.
#[derive(Debug, Clone, PartialEq)]
pub struct HeldRun {
    pub run: RunLine,
    /// The last week of the chart that is held.
    pub through: Option<Date>,
}

/// A run with its weeks.
#[derive(Debug, Clone, PartialEq)]
pub struct ShownRun {
    pub held: HeldRun,
    /// Positions on the chart today.
    pub chart_size: u32,
    pub weeks: Vec<RunWeek>,
}

/// What a segment says of its block.
pub(super) struct Asked {
    block: model::Block,
    record: Link,
    record_id: i64,
    chart_id: Option<i64>,
    position: i64,
}

impl Asked {
    pub fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            block: row.get("html")?,
            record: Link::read(row, "about")?,
            record_id: row.get("about_id")?,
            chart_id: row.get("chart_id")?,
            position: row.get("position")?,
        })
    }

    /// What the block shows; `text` is the record in whose prose it stands.
    pub fn fill(self, connection: &Connection, text: i64) -> Result<Block, ReadError> {
        let record = self.record.clone();
        match self.block {
            model::Block::ChartRun => self.chart_run(connection),
            model::Block::Charts => Ok(Block::Charts { runs: self.runs(connection)?, work: record }),
            model::Block::Claims => {
                let of = named_params! { ":record": self.record_id };
                Ok(Block::Claims { claims: Claim::list(connection, sql!("claims_about_record"), of)?, record })
            }
            model::Block::Compare => self.compare(connection, text),
            model::Block::Network => Ok(Block::Network(Box::new(preview(connection, record, self.record_id)?))),
            model::Block::Nominations => Ok(Block::Nominations { lines: self.nominations(connection)?, record }),
        }
    }

    fn chart_run(self, connection: &Connection) -> Result<Block, ReadError> {
        let asked = |held: &HeldRun| self.chart_id.is_none_or(|chart| chart == held.run.chart_id);
        let Some(held) = self.runs(connection)?.into_iter().find(asked) else {
            return Ok(Block::Nothing { record: self.record });
        };
        let chart_size = size(connection, &held.run)?;
        let weeks = weeks(connection, &held.run)?;
        Ok(Block::ChartRun(Box::new(ShownRun { held, chart_size, weeks })))
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

    fn compare(self, connection: &Connection, text: i64) -> Result<Block, ReadError> {
        let at = named_params! { ":record": text, ":position": self.position };
        let others = all(connection, sql!("block_works"), at, |row| Link::read(row, "work"))?;
        let works: Vec<Link> = std::iter::once(self.record.clone()).chain(others).collect();
        Ok(match on_one_chart(connection, &works)? {
            Some((chart, weeks)) => Block::Compare { works, chart, weeks },
            None => Block::Nothing { record: self.record },
        })
    }

    fn nominations(&self, connection: &Connection) -> Result<Vec<NominationLine>, ReadError> {
        let of = named_params! { ":work": self.record_id };
        if self.record.kind.is_work() {
            return NominationLine::list(connection, sql!("nominations_of_work"), of);
        }
        let alone = named_params! { ":artist": self.record_id, ":units": false, ":groups": false, ":voices": false };
        NominationLine::list(connection, sql!("nominations_of_artist"), alone)
    }
}
