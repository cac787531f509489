//! What happened when, and how much a year has of it.

use super::ids::optional;
use super::{BuildError, Writer, place};
use crate::model::Topic;
use rusqlite::named_params;
use std::collections::BTreeMap;

pub(super) fn write(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO happening (year, position, day, kind, topic, record_id, other_id, word)
         VALUES (:year, :position, :day, :kind, :topic, :record, :other, :word)",
    )?;
    let mut count = to.sql.prepare("INSERT INTO timeline_year (year, topic, total) VALUES (:year, :topic, :total)")?;
    for events in to.derived.timeline.chunk_by(|one, other| one.day.year() == other.day.year()) {
        let mut totals: BTreeMap<Topic, usize> = BTreeMap::new();
        let year = events[0].day.year();
        for (position, event) in events.iter().enumerate() {
            let from = event.record.slug.as_str();
            *totals.entry(event.kind.topic()).or_default() += 1;
            insert.execute(named_params! {
                ":year": year,
                ":position": place(position),
                ":day": event.day.to_string(),
                ":kind": event.kind.as_str(),
                ":topic": event.kind.topic().as_str(),
                ":record": to.ids.record(from, &event.record)?,
                ":other": optional(event.other.as_ref(), |other| to.ids.record(from, other))?,
                ":word": event.word,
            })?;
        }
        for (topic, total) in totals {
            count.execute(named_params! { ":year": year, ":topic": topic.as_str(), ":total": place(total) })?;
        }
    }
    Ok(())
}
