//! Tables of an archive: their columns by name, their lines by week.

use super::page::{Dated, Line, Page};
use crate::model::Date;
use crate::text::Shared;
use std::collections::BTreeMap;

/// The names of the columns that a table of rows needs.
pub struct Columns {
    pub week: &'static str,
    pub position: &'static str,
    pub title: &'static str,
    pub credit: &'static str,
    pub peak: &'static str,
    pub weeks: &'static str,
}

/// Reads a table whose header is one of `layouts`, in the order of its weeks.
///
/// # Errors
/// What does not fit, with its line.
pub fn pages(bytes: &[u8], layouts: &[Columns], words: &mut Shared) -> Result<Vec<Page>, String> {
    let mut reader = csv::ReaderBuilder::new().from_reader(bytes);
    let header = reader.byte_headers().map_err(|error| error.to_string())?.clone();
    let at = |name: &str| header.iter().position(|field| field == name.as_bytes());
    let places = layouts.iter().find_map(|layout| {
        let Columns { week, position, title, credit, peak, weeks } = layout;
        Some([at(week)?, at(position)?, at(title)?, at(credit)?, at(peak)?, at(weeks)?])
    });
    let Some([week, position, title, credit, peak, weeks]) = places else {
        let first = &layouts[0];
        return Err(format!(
            "its first line has not the columns {}, {}, {}, {}, {}, {}",
            first.week, first.position, first.title, first.credit, first.peak, first.weeks
        ));
    };
    let mut by_week: BTreeMap<Date, Vec<Line>> = BTreeMap::new();
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record).map_err(|error| error.to_string())? {
        let line = record.position().map_or(0, csv::Position::line);
        let day = record[week].parse::<Date>();
        let day = day.map_err(|_| format!("line {line}: `{}` is not a date", &record[week]))?;
        let number = |place: usize| -> Result<Option<u16>, String> {
            match record[place].trim() {
                "" | "-" | "NA" => Ok(None),
                text => whole(text).ok_or_else(|| format!("line {line}: `{text}` is not a number")).map(Some),
            }
        };
        by_week.entry(day).or_default().push(Line {
            position: number(position)?.ok_or_else(|| format!("line {line}: a row without a position"))?,
            title: words.keep(&record[title]),
            credit: words.keep(&record[credit]),
            printed_peak: number(peak)?,
            printed_weeks: number(weeks)?,
        });
    }
    let page = |(week, lines)| Page { dated: Dated::Issue(week), lines, mended: false };
    Ok(by_week.into_iter().map(page).collect())
}

/// A whole number; tables that went through a statistics program write it as `12.0`.
fn whole(text: &str) -> Option<u16> {
    text.strip_suffix(".0").unwrap_or(text).parse().ok()
}
