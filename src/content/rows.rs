//! Tables: chart rows, the works that were searched for, the changes, and the act names.

use super::catalog::{FiledRow, FiledSearch};
use crate::diag::{Code, Diagnostic, Span};
use crate::model::{Change, Date, Row, Searched, WorkSlug};
use crate::text::Shared;
use std::path::Path;
use std::sync::Arc;

/// The first line of `charts/<chart>/<year>.csv`.
pub const ROWS_HEADER: &[&str] = &["week", "position", "title", "credit", "printed_peak", "printed_weeks"];
/// The first line of `charts/<chart>/searched.csv`.
pub const SEARCHED_HEADER: &[&str] = &["work", "through_week"];
/// The first line of `changes.csv`.
pub const CHANGES_HEADER: &[&str] = &["path", "sha256", "date"];

/// One line of a table, with the place of each field.
struct Line<'a> {
    fields: &'a csv::StringRecord,
    span: Span,
    file: &'a Arc<str>,
}

impl Line<'_> {
    fn bad(&self, message: String, help: &str) -> Diagnostic {
        Diagnostic::new(Code::BadCsvValue, self.file, self.span.clone(), message).help(help)
    }

    fn date(&self, index: usize, faults: &mut Vec<Diagnostic>) -> Option<Date> {
        let text = &self.fields[index];
        let date = text.parse().ok();
        if date.is_none() {
            faults.push(self.bad(format!("`{text}` is not a date"), "a whole date: 2024-11-02"));
        }
        date
    }

    fn number(&self, index: usize, faults: &mut Vec<Diagnostic>) -> Option<u16> {
        let text = &self.fields[index];
        let number = text.parse().ok();
        if number.is_none() {
            faults.push(self.bad(format!("`{text}` is not a number"), "digits alone, 0 to 65535"));
        }
        number
    }

    /// A number that may be left out.
    fn number_if_any(&self, index: usize, faults: &mut Vec<Diagnostic>) -> Option<u16> {
        if self.fields[index].is_empty() { None } else { self.number(index, faults) }
    }
}

/// Reads a table line by line; lines of the wrong length are told and passed over.
fn table<T>(
    file: &Arc<str>,
    text: &str,
    header: &[&str],
    faults: &mut Vec<Diagnostic>,
    mut decode: impl FnMut(Line<'_>, &mut Vec<Diagnostic>) -> Option<T>,
) -> Vec<T> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let mut decoded = Vec::new();
    let mut first = true;
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => {
                let at = error.position().map_or(0, |place| place.byte() as usize);
                faults.push(Diagnostic::new(Code::BadCsvRow, file, line_span(text, at), format!("CSV: {error}")));
                break;
            }
        }
        let start = record.position().map_or(0, |place| place.byte() as usize);
        // The reader counts blank lines before a record as its beginning.
        let start = start + text[start.min(text.len())..].bytes().take_while(|b| *b == b'\n').count();
        let span = line_span(text, start);
        if first {
            first = false;
            if let (1, Some(word)) = (record.len(), foreign_separator(text)) {
                let message = format!("the fields are parted by {word}");
                let help = format!("save the table as CSV with commas; its first line reads: {}", header.join(","));
                faults.push(Diagnostic::new(Code::BadCsvRow, file, span, message).help(help));
                break;
            }
            if record.iter().ne(header.iter().copied()) {
                faults.push(
                    Diagnostic::new(Code::BadCsvRow, file, span, "the first line is not the header of this table")
                        .help(format!("it reads: {}", header.join(","))),
                );
            }
            continue;
        }
        if record.len() != header.len() {
            let message = format!("{} fields, where the table has {}", record.len(), header.len());
            faults.push(
                Diagnostic::new(Code::BadCsvRow, file, span, message)
                    .help("a field with a comma in it stands in \"quotes\"; an empty one still has its comma"),
            );
            continue;
        }
        let line = Line { fields: &record, span, file };
        decoded.extend(decode(line, faults));
    }
    if first {
        faults.push(
            Diagnostic::new(Code::BadCsvRow, file, 0..0, "the table is empty")
                .help(format!("its first line reads: {}", header.join(","))),
        );
    }
    decoded
}

/// What a spreadsheet put between the fields where a comma belongs.
fn foreign_separator(text: &str) -> Option<&'static str> {
    let first = text.lines().next().unwrap_or("");
    [(';', "semicolons"), ('\t', "tabs")].into_iter().find(|(sign, _)| first.contains(*sign)).map(|(_, word)| word)
}

fn line_span(text: &str, start: usize) -> Span {
    let start = start.min(text.len());
    let end = text[start..].find('\n').map_or(text.len(), |newline| start + newline);
    start..end
}

/// `charts/<chart>/<year>.csv`
pub fn rows(file: &Arc<str>, text: &str, words: &mut Shared, faults: &mut Vec<Diagnostic>) -> Vec<FiledRow> {
    let year: Option<i16> = Path::new(&**file).file_stem().and_then(|stem| stem.to_str()?.parse().ok());
    table(file, text, ROWS_HEADER, faults, |line, faults| {
        let week = line.date(0, faults);
        let position = line.number(1, faults);
        if let Some(week) = week.filter(|week| year.is_some_and(|year| week.year() != year)) {
            let message = format!("a week of {} stands in the file of another year", week.year());
            let help = format!("its place is {}.csv", week.year());
            faults.push(Diagnostic::new(Code::RowInOtherYear, file, line.span.clone(), message).help(help));
        }
        let row = Row {
            week: week?,
            position: position?,
            title: words.keep(&line.fields[2]),
            credit: words.keep(&line.fields[3]),
            printed_peak: line.number_if_any(4, faults),
            printed_weeks: line.number_if_any(5, faults),
        };
        Some(FiledRow { row, file: Arc::clone(file), span: line.span })
    })
}

/// `charts/<chart>/searched.csv`
pub fn searched(file: &Arc<str>, text: &str, faults: &mut Vec<Diagnostic>) -> Vec<FiledSearch> {
    table(file, text, SEARCHED_HEADER, faults, |line, faults| {
        let through = line.date(1, faults);
        let Some(work) = WorkSlug::parse(&line.fields[0]) else {
            faults
                .push(line.bad(format!("`{}` is not a slug", &line.fields[0]), "the slug of a work or collaboration"));
            return None;
        };
        let searched = Searched { work, through: through? };
        Some(FiledSearch { searched, file: Arc::clone(file), span: line.span })
    })
}

/// `changes.csv`
pub fn changes(file: &Arc<str>, text: &str, faults: &mut Vec<Diagnostic>) -> Vec<(Change, Span)> {
    table(file, text, CHANGES_HEADER, faults, |line, faults| {
        let date = line.date(2, faults);
        let change = Change { path: line.fields[0].to_owned(), sha256: line.fields[1].to_owned(), date: date? };
        Some((change, line.span))
    })
}

/// `acts.txt`: one name a line; blank lines and lines that begin with `#` do not count.
pub fn acts(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "week,position,title,credit,printed_peak,printed_weeks\n";

    fn read(lines: &str) -> (Vec<FiledRow>, Vec<Diagnostic>) {
        let mut faults = Vec::new();
        let rows = rows(&"charts/c/2024.csv".into(), &format!("{HEADER}{lines}"), &mut Shared::default(), &mut faults);
        (rows, faults)
    }

    #[test]
    fn a_row_keeps_the_charts_own_words() {
        let (rows, faults) = read("2024-11-02,8,\" How, It’s  Done \",\"A, B & C\",8,1\n");
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!((&*rows[0].row.title, &*rows[0].row.credit), (" How, It’s  Done ", "A, B & C"));
    }

    #[test]
    fn short_and_long_rows_are_told_by_their_line() {
        let (rows, faults) = read("2024-11-02,8,APT.,A\n2024-11-09,8,APT.,A,1,2,3\n2024-11-16,1,APT.,A,,\n");
        assert_eq!((rows.len(), faults.len()), (1, 2));
        assert_eq!(faults[0].span.start, HEADER.len());
    }

    #[test]
    fn a_table_parted_by_semicolons_is_told_once() {
        let mut faults = Vec::new();
        rows(
            &"c.csv".into(),
            &format!("{HEADER}2024-11-02,8,APT.,A,8,1\n").replace(',', ";"),
            &mut Shared::default(),
            &mut faults,
        );
        assert_eq!(faults.len(), 1);
        assert!(faults[0].message.contains("semicolons"), "{faults:?}");
    }

    #[test]
    fn a_table_without_its_header_is_told() {
        let mut faults = Vec::new();
        rows(&"c.csv".into(), "2024-11-02,8,APT.,A,8,1\n", &mut Shared::default(), &mut faults);
        assert_eq!(faults[0].code, Code::BadCsvRow);
    }

    #[test]
    fn an_impossible_date_or_position_is_told() {
        let (rows, faults) = read("2024-02-30,8,APT.,A,8,1\n2024-11-02,-1,APT.,A,8,1\n");
        assert!(rows.is_empty());
        assert!(faults.iter().all(|fault| fault.code == Code::BadCsvValue));
    }
}
