//! The lines of the reports.

use super::ids::optional;
use super::{BuildError, Writer, place};
use rusqlite::named_params;

pub(super) fn write(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO finding (report, position, record_id, other_id, text, day, number)
         VALUES (:report, :position, :record, :other, :text, :day, :number)",
    )?;
    let files: Vec<_> = to.catalog.entries().map(|entry| entry.file).collect();
    for findings in to.derived.findings.chunk_by(|a, b| a.report == b.report) {
        for (position, finding) in findings.iter().enumerate() {
            let other = finding.other.as_ref();
            insert.execute(named_params! {
                ":report": finding.report.as_str(),
                ":position": place(position),
                ":record": to.id_at(finding.record),
                ":other": optional(other, |other| to.ids.record(files[finding.record], other))?,
                ":text": finding.text,
                ":day": finding.day.map(|day| day.to_string()),
                ":number": finding.number.map(place),
            })?;
        }
    }
    Ok(())
}
