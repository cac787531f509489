//! Companies, the ties between them, and markets.

use super::ids::optional;
use super::record::day;
use super::{BuildError, Writer, place};
use crate::model::{Kind, RecordRef};
use rusqlite::named_params;

pub(super) fn write(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut company = to.sql.prepare(
        "INSERT INTO company (id, kind, country, disambiguation, begins, ends)
         VALUES (:id, :kind, :country, :disambiguation, :begins, :ends)",
    )?;
    let mut tie = to.sql.prepare(
        "INSERT INTO tie (company_id, position, other_id, kind, begins, ends)
         VALUES (:company, :position, :other, :kind, :begins, :ends)",
    )?;
    for filed in to.catalog.companies.values() {
        let one = &filed.record;
        let id = to.ids.company(&filed.file, &one.slug)?;
        company.execute(named_params! {
            ":id": id,
            ":kind": one.kind,
            ":country": one.country,
            ":disambiguation": one.disambiguation,
            ":begins": day(one.begin),
            ":ends": day(one.end),
        })?;
        for (position, other) in one.ties.iter().enumerate() {
            tie.execute(named_params! {
                ":company": id,
                ":position": place(position),
                ":other": to.ids.company(&filed.file, &other.company)?,
                ":kind": other.kind,
                ":begins": day(other.from),
                ":ends": day(other.to),
            })?;
        }
    }
    Ok(())
}

/// Where the artists of collaborations were signed.
pub(super) fn write_houses(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut signing = to.sql.prepare(
        "INSERT INTO signing (company_id, work_id, artist_id, through_id) VALUES (:company, :work, :artist, :through)",
    )?;
    for ((company, work, artist), through) in &to.derived.houses.signings {
        let from = work.as_str();
        signing.execute(named_params! {
            ":company": to.ids.company(from, company)?,
            ":work": to.ids.work(from, work)?,
            ":artist": to.ids.artist(from, artist)?,
            ":through": optional(through.as_ref(), |company| to.ids.company(from, company))?,
        })?;
    }
    let mut crossing =
        to.sql.prepare("INSERT INTO crossing (company_id, work_id, word) VALUES (:company, :work, :word)")?;
    for ((company, work), word) in &to.derived.houses.crossings {
        crossing.execute(named_params! {
            ":company": to.ids.company(work.as_str(), company)?,
            ":work": to.ids.work(work.as_str(), work)?,
            ":word": word.as_str(),
        })?;
    }
    Ok(())
}

pub(super) fn write_markets(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare("INSERT INTO market (id, country) VALUES (:id, :country)")?;
    for (slug, filed) in &to.catalog.markets {
        let id = to.ids.record(&filed.file, &RecordRef::new(Kind::Market, slug.as_str()))?;
        insert.execute(named_params! { ":id": id, ":country": filed.record.country() })?;
    }
    Ok(())
}
