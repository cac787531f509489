//! What records are found by, and the full-text index.

use super::{BuildError, Writer, place};
use crate::search::tokens;
use rusqlite::named_params;

pub(super) fn write(to: &Writer<'_>) -> Result<(), BuildError> {
    ranked(to)?;
    texts(to)
}

fn ranked(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut record = to.sql.prepare("INSERT INTO search_record (rank, record_id) VALUES (:rank, :record)")?;
    let mut name = to
        .sql
        .prepare("INSERT INTO search_name (rank, position, class, words) VALUES (:rank, :position, :class, :words)")?;
    let mut facet = to.sql.prepare("INSERT INTO search_facet (rank, facet, value) VALUES (:rank, :facet, :value)")?;
    let findable = &to.derived.findable;
    let mut order: Vec<usize> = (0..findable.ranks.len()).collect();
    order.sort_unstable_by_key(|index| findable.ranks[*index]);
    for (rank, index) in order.into_iter().enumerate() {
        let rank = place(rank);
        record.execute(named_params! { ":rank": rank, ":record": to.id_at(index) })?;
        for (position, (class, words)) in findable.names[index].iter().enumerate() {
            name.execute(named_params! {
                ":rank": rank,
                ":position": place(position),
                ":class": class.as_str(),
                ":words": words,
            })?;
        }
        for (one, value) in &findable.facets[index] {
            facet.execute(named_params! { ":rank": rank, ":facet": one.as_str(), ":value": value })?;
        }
    }
    Ok(())
}

fn texts(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut text = to.sql.prepare("INSERT INTO search_text (record_id, body) VALUES (:record, :body)")?;
    let mut index = to.sql.prepare("INSERT INTO full_text (rowid, words, pairs) VALUES (:record, :words, :pairs)")?;
    let bodies = to.catalog.entries().zip(&to.derived.findable.texts).enumerate();
    for (place, (entry, body)) in bodies.filter(|(_, (_, body))| !body.is_empty()) {
        let record = to.id_at(place);
        text.execute(named_params! { ":record": record, ":body": body })?;
        let tokens = tokens(&format!("{}\n{body}", entry.title));
        index.execute(named_params! { ":record": record, ":words": tokens.words, ":pairs": tokens.pairs })?;
    }
    // One segment: faster to ask, and the same bytes however it came about.
    to.sql.execute("INSERT INTO full_text (full_text) VALUES ('optimize')", [])?;
    Ok(())
}
