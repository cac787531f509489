//! What every source is read into: one page of a chart, dated, with its lines.

use crate::model::Date;
use std::sync::Arc;

/// One row as an archive prints it, without its week.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line {
    pub position: u16,
    pub title: Arc<str>,
    pub credit: Arc<str>,
    pub printed_peak: Option<u16>,
    pub printed_weeks: Option<u16>,
}

impl Line {
    /// Whether it lists the same thing at the same place, whatever numbers are printed beside it.
    pub fn names_what(&self, other: &Line) -> bool {
        (self.position, &self.title, &self.credit) == (other.position, &other.title, &other.credit)
    }

    /// The number, the title and the credit, for a report.
    pub fn told(&self) -> String {
        let Line { position, title, credit, .. } = self;
        match &**title {
            "" => format!("No. {position} {credit}"),
            title => format!("No. {position} “{title}” by {credit}"),
        }
    }
}

/// How an archive dates a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dated {
    /// By the date printed on the chart.
    Issue(Date),
    /// By the day on which somebody looked at it.
    Seen(Date),
}

impl Dated {
    pub fn day(self) -> Date {
        match self {
            Dated::Issue(day) | Dated::Seen(day) => day,
        }
    }
}

/// One chart of one week, or of one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    pub dated: Dated,
    /// In the order of the archive.
    pub lines: Vec<Line>,
    /// The archive had the peak in the column of last week's position; here it stands where it belongs.
    pub mended: bool,
}
