//! The tables that content holds of a chart: read as they are, written only where their rows change.

use super::page::Line;
use crate::content::{ROWS_HEADER, SEARCHED_HEADER};
use crate::model::{Date, WorkSlug};
use crate::text::Shared;
use std::collections::BTreeMap;

/// The rows of a chart by week, each week by position.
pub type Weeks = BTreeMap<Date, Vec<Line>>;

/// Reads `charts/<chart>/<year>.csv`.
///
/// # Errors
/// What is wrong with it, and in which line. `duet check` tells all of it.
pub fn read_rows(bytes: &[u8], words: &mut Shared) -> Result<Vec<(Date, Line)>, String> {
    let mut rows = Vec::new();
    read(bytes, ROWS_HEADER, |record| {
        let number = |at: usize| -> Option<Option<u16>> {
            if record[at].is_empty() { Some(None) } else { record[at].parse().ok().map(Some) }
        };
        let line = Line {
            position: number(1)??,
            title: words.keep(&record[2]),
            credit: words.keep(&record[3]),
            printed_peak: number(4)?,
            printed_weeks: number(5)?,
        };
        rows.push((record[0].parse().ok()?, line));
        Some(())
    })?;
    Ok(rows)
}

/// Writes a year, in the order of weeks and positions.
pub fn write_rows<'a>(weeks: impl Iterator<Item = (Date, &'a [Line])>) -> Vec<u8> {
    let mut to = table(ROWS_HEADER);
    let text = |number: Option<u16>| number.map(|number| number.to_string()).unwrap_or_default();
    for (week, lines) in weeks {
        let week = week.to_string();
        for line in lines {
            let (peak, counted) = (text(line.printed_peak), text(line.printed_weeks));
            let fields = [&week, &line.position.to_string(), &*line.title, &*line.credit, &peak, &counted];
            to.write_record(fields).expect(IN_MEMORY);
        }
    }
    to.into_inner().expect(IN_MEMORY)
}

/// Reads `charts/<chart>/searched.csv`.
///
/// # Errors
/// As [`read_rows`].
pub fn read_searched(bytes: &[u8]) -> Result<BTreeMap<WorkSlug, Date>, String> {
    let mut works = BTreeMap::new();
    read(bytes, SEARCHED_HEADER, |record| {
        let through: Date = record[1].parse().ok()?;
        let last = works.entry(WorkSlug::parse(&record[0])?).or_insert(through);
        *last = through.max(*last);
        Some(())
    })?;
    Ok(works)
}

pub fn write_searched(works: &BTreeMap<WorkSlug, Date>) -> Vec<u8> {
    let mut to = table(SEARCHED_HEADER);
    for (work, through) in works {
        to.write_record([work.as_str(), &through.to_string()]).expect(IN_MEMORY);
    }
    to.into_inner().expect(IN_MEMORY)
}

const IN_MEMORY: &str = "a table in memory takes every row of the header's length";

fn table(header: &[&str]) -> csv::Writer<Vec<u8>> {
    let mut to = csv::WriterBuilder::new().from_writer(Vec::new());
    to.write_record(header).expect(IN_MEMORY);
    to
}

fn read(bytes: &[u8], header: &[&str], mut take: impl FnMut(&csv::StringRecord) -> Option<()>) -> Result<(), String> {
    let mut reader = csv::ReaderBuilder::new().from_reader(bytes);
    if reader.headers().map_err(|error| error.to_string())?.iter().ne(header.iter().copied()) {
        return Err(format!("its first line is not {}", header.join(",")));
    }
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record).map_err(|error| error.to_string())? {
        take(&record).ok_or_else(|| {
            let line = record.position().map_or(0, csv::Position::line);
            format!("line {line} has a field that is not what its column holds")
        })?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_and_credits_come_back_byte_for_byte() {
        let mut words = Shared::default();
        let week: Date = "1990-10-06".parse().expect("a date");
        let texts = [" How,  It’s \"Done\" ", "A\nB", "", "Rose\u{301}", "=1+1", "#"];
        let lines: Vec<Line> = texts
            .iter()
            .zip(1..)
            .map(|(text, position)| Line {
                position,
                title: words.keep(text),
                credit: words.keep("¥$: X"),
                printed_peak: None,
                printed_weeks: Some(3),
            })
            .collect();
        let bytes = write_rows([(week, &lines[..])].into_iter());
        let back: Vec<Line> =
            read_rows(&bytes, &mut words).expect("a table").into_iter().map(|(_, line)| line).collect();
        assert_eq!(back, lines);
    }

    #[test]
    fn a_field_that_does_not_fit_is_told_by_its_line() {
        let text =
            "week,position,title,credit,printed_peak,printed_weeks\n2024-11-02,1,A,B,1,1\n2024-11-02,x,A,B,1,1\n";
        let error = read_rows(text.as_bytes(), &mut Shared::default()).expect_err("no number");
        assert!(error.starts_with("line 3"), "{error}");
    }
}
