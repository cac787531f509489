//! Prose as the build stored it, with the figures in it filled from the runs.

use super::ReadError;
use super::block::{Asked, Block};
use super::parts::Link;
use super::queries::{all, sql};
use crate::model::{Date, Kind, Shelf};
use rusqlite::types::Type;
use rusqlite::{Connection, Row, named_params};

/// A stretch of prose. Only all segments of a record together are well-formed HTML.
#[derive(Debug, Clone, PartialEq)]
pub enum Segment {
    /// Finished markup, written by the build.
    Html(String),
    /// A computed figure inside a line of text.
    Figure(Figure),
    /// A live block between paragraphs: a part of another record's page.
    Block(Block),
}

/// `{{work.chart.measure}}`
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    pub work: Link,
    pub chart: Link,
    /// `None` where the work has no row on the chart.
    pub value: Option<FigureValue>,
    /// Not all rows of the run are held, so that a count of weeks may be too small.
    pub at_least: bool,
    /// What the publisher prints as its peak, which our rows may not reach.
    pub printed_peak: Option<u32>,
    /// The last week of the chart that is held: the figure is as of that week.
    pub through: Option<Date>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FigureValue {
    Position(u16),
    /// The best position, of the rows held.
    Peak(u32),
    Count(u32),
    Week(Date),
}

/// A heading of the prose: what a table of contents lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 2 to 6.
    pub level: u8,
    pub anchor: String,
    pub text: String,
}

impl Figure {
    pub fn shelf(&self) -> Shelf {
        if self.work.kind == Kind::Collaboration { Shelf::Collaborations } else { Shelf::Works }
    }
}

/// The prose of a record; empty where its file has none.
pub(super) fn prose(connection: &Connection, record: i64) -> Result<Vec<Segment>, ReadError> {
    let stored = all(connection, sql!("prose"), named_params! { ":record": record }, segment)?;
    let fill = |stored| match stored {
        Stored::Whole(segment) => Ok(segment),
        Stored::Asked(block) => block.fill(connection, record).map(Segment::Block),
    };
    stored.into_iter().map(fill).collect()
}

/// A segment as its row has it: what a block shows is asked for after the rows have been read.
enum Stored {
    Whole(Segment),
    Asked(Asked),
}

pub(super) fn headings(connection: &Connection, record: i64) -> Result<Vec<Heading>, ReadError> {
    all(connection, sql!("headings"), named_params! { ":record": record }, |row| {
        Ok(Heading { level: row.get("level")?, anchor: row.get("anchor")?, text: row.get("text")? })
    })
}

fn segment(row: &Row<'_>) -> rusqlite::Result<Stored> {
    let kind: String = row.get("kind")?;
    let segment = match kind.as_str() {
        "html" => Segment::Html(row.get("html")?),
        "figure" => Segment::Figure(Figure {
            work: Link::read(row, "about")?,
            chart: Link::read(row, "chart")?,
            value: value(row)?,
            at_least: row.get::<_, Option<bool>>("lower_bound")?.unwrap_or(false),
            printed_peak: row.get("printed_peak")?,
            through: row.get("through")?,
        }),
        "block" => {
            return Ok(Stored::Asked(Asked::read(row)?));
        }
        _ => return Err(rusqlite::Error::InvalidColumnType(0, format!("kind {kind} of a segment"), Type::Text)),
    };
    Ok(Stored::Whole(segment))
}

fn value(row: &Row<'_>) -> rusqlite::Result<Option<FigureValue>> {
    let measure: String = row.get("measure")?;
    // The first row held is the debut wherever a text may call it so.
    let column = match measure.as_str() {
        "first_position" => "debut_position",
        "first_week" => "debut_week",
        column => column,
    };
    Ok(match column {
        "debut_position" => row.get::<_, Option<u16>>(column)?.map(FigureValue::Position),
        "peak" => row.get::<_, Option<u32>>(column)?.map(FigureValue::Peak),
        "weeks" | "weeks_at_peak" | "weeks_at_one" | "longest_spell" | "longest_spell_at_one" | "re_entries" => {
            row.get::<_, Option<u32>>(column)?.map(FigureValue::Count)
        }
        "debut_week" | "peak_week" | "last_week" => row.get::<_, Option<Date>>(column)?.map(FigureValue::Week),
        _ => return Err(rusqlite::Error::InvalidColumnType(0, format!("measure {measure} of a run"), Type::Text)),
    })
}
