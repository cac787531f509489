//! Prose as the build stored it, with the figures in it filled from the runs.

use super::{ReadError, column};
use crate::model::{Date, Kind, RecordRef, Shelf};
use rusqlite::{Connection, Row, named_params};

/// A stretch of prose. Only all segments of a record together are well-formed HTML.
#[derive(Debug, Clone, PartialEq)]
pub enum Segment {
    /// Finished markup, written by the build.
    Html(String),
    /// A computed figure inside a line of text.
    Figure(Figure),
    /// A live block between paragraphs: a section of another record's page.
    Block { name: String, record: RecordRef, title: String },
}

/// `{{work.chart.measure}}`
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    pub shelf: Shelf,
    pub work: String,
    pub title: String,
    pub chart: String,
    pub chart_title: String,
    /// `None` where the work has no row on the chart.
    pub value: Option<FigureValue>,
    /// Not all rows of the run are held, so that a count of weeks may be too small.
    pub at_least: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FigureValue {
    Position(u16),
    Count(u16),
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

/// The prose of a record; empty where its file has none.
pub(super) fn prose(connection: &Connection, record: i64) -> Result<Vec<Segment>, ReadError> {
    column::all(connection, include_str!("../sql/prose.sql"), named_params! { ":record": record }, segment)
}

pub(super) fn headings(connection: &Connection, record: i64) -> Result<Vec<Heading>, ReadError> {
    column::all(connection, include_str!("../sql/headings.sql"), named_params! { ":record": record }, |row| {
        Ok(Heading { level: row.get("level")?, anchor: row.get("anchor")?, text: row.get("text")? })
    })
}

fn segment(row: &Row<'_>) -> Result<Segment, ReadError> {
    let kind: String = row.get("kind")?;
    Ok(match kind.as_str() {
        "html" => Segment::Html(row.get("html")?),
        "figure" => Segment::Figure(Figure {
            shelf: column::shelf(row, "about_kind")?,
            work: row.get("about_slug")?,
            title: row.get("about_title")?,
            chart: row.get("chart_slug")?,
            chart_title: row.get("chart_title")?,
            value: value(row)?,
            at_least: row.get::<_, Option<bool>>("lower_bound")?.unwrap_or(false),
        }),
        "block" => {
            let about: Kind = column::kind(row, "about_kind")?;
            let record = RecordRef::new(about, row.get::<_, String>("about_slug")?);
            Segment::Block { name: row.get("html")?, record, title: row.get("about_title")? }
        }
        _ => return Err(ReadError::Value { value: kind, expected: "a kind of segment" }),
    })
}

fn value(row: &Row<'_>) -> Result<Option<FigureValue>, ReadError> {
    let measure: String = row.get("measure")?;
    let value = match measure.as_str() {
        "debut_position" | "peak" => row.get::<_, Option<u16>>(measure.as_str())?.map(FigureValue::Position),
        "weeks" | "weeks_at_peak" | "weeks_at_one" | "longest_spell" | "longest_spell_at_one" | "re_entries" => {
            row.get::<_, Option<u16>>(measure.as_str())?.map(FigureValue::Count)
        }
        "debut_week" | "peak_week" | "last_week" => column::day(row, &measure)?.map(FigureValue::Week),
        _ => return Err(ReadError::Value { value: measure, expected: "a measure of a run" }),
    };
    Ok(value)
}
