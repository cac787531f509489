//! Awards, their editions, and whom each nomination honours.

use super::ids::optional;
use super::record::day;
use super::{BuildError, Writer, place};
use crate::content::Filed;
use crate::derive::NominationPlace;
use crate::model::{Category, Edition, EditionCategory, Nominee, PartialDate};
use rusqlite::named_params;
use std::collections::BTreeSet;

pub(super) fn write(to: &Writer<'_>) -> Result<(), BuildError> {
    awards(to)?;
    editions(to)?;
    nominations(to)
}

fn awards(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare("INSERT INTO award (id, body_id) VALUES (:id, :body)")?;
    let mut category = to.sql.prepare(
        "INSERT INTO category (award_id, slug, position, name, honours)
         VALUES (:award, :slug, :position, :name, :honours)",
    )?;
    let mut name = to.sql.prepare(
        "INSERT INTO category_name (award_id, slug, position, text, begins, ends)
         VALUES (:award, :slug, :position, :text, :begins, :ends)",
    )?;
    for filed in to.catalog.awards.values() {
        let (award, file) = (&filed.record, &*filed.file);
        let id = to.ids.award(file, &award.slug)?;
        let body = optional(award.body.as_ref(), |body| to.ids.company(file, body))?;
        insert.execute(named_params! { ":id": id, ":body": body })?;
        for (position, one) in award.categories.iter().enumerate() {
            category.execute(named_params! {
                ":award": id,
                ":slug": one.slug.as_str(),
                ":position": place(position),
                ":name": one.name,
                ":honours": one.honours.as_str(),
            })?;
            for (position, other) in one.names.iter().enumerate() {
                name.execute(named_params! {
                    ":award": id,
                    ":slug": one.slug.as_str(),
                    ":position": place(position),
                    ":text": other.text,
                    ":begins": day(other.from),
                    ":ends": day(other.to),
                })?;
            }
        }
    }
    Ok(())
}

fn editions(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO edition (id, award_id, year, nominations_on, ceremony_on)
         VALUES (:id, :award, :year, :nominations_on, :ceremony_on)",
    )?;
    let mut category = to.sql.prepare(
        "INSERT INTO edition_category (edition_id, slug, position, name, honours, complete)
         VALUES (:edition, :slug, :position, :name, :honours, :complete)",
    )?;
    for (key, filed) in &to.catalog.editions {
        let (edition, file) = (&filed.record, &*filed.file);
        let id = to.ids.edition(file, key)?;
        insert.execute(named_params! {
            ":id": id,
            ":award": to.ids.award(file, &edition.award)?,
            ":year": edition.year,
            ":nominations_on": day(edition.nominations_on),
            ":ceremony_on": day(edition.ceremony_on),
        })?;
        for (position, entry) in edition.categories.iter().enumerate() {
            let of_award = category_of(to, filed, entry)?;
            category.execute(named_params! {
                ":edition": id,
                ":slug": entry.category.as_str(),
                ":position": place(position),
                ":name": name_then(of_award, edition),
                ":honours": of_award.honours.as_str(),
                ":complete": entry.complete,
            })?;
        }
    }
    Ok(())
}

fn category_of<'a>(
    to: &Writer<'a>,
    filed: &Filed<Edition>,
    entry: &EditionCategory,
) -> Result<&'a Category, BuildError> {
    let award = to.catalog.awards.get(filed.record.award.as_str()).map(|award| &award.record);
    let found = award.and_then(|award| award.categories.iter().find(|category| category.slug == entry.category));
    found.ok_or_else(|| BuildError::NoSuchName { from: filed.file.to_string(), text: entry.category.to_string() })
}

/// What the category was called in the year of the edition.
fn name_then<'a>(category: &'a Category, edition: &Edition) -> &'a str {
    let year: Option<PartialDate> = format!("{:04}", edition.year).parse().ok();
    let then = category.names.iter().find(|name| {
        let dated = name.from.is_some() || name.to.is_some();
        let begun = |year: PartialDate| name.from.is_none_or(|from| !year.surely_before(from));
        let ended = |year: PartialDate| name.to.is_some_and(|to| to.surely_before(year));
        dated && year.is_some_and(|year| begun(year) && !ended(year))
    });
    then.map_or(&category.name, |name| &name.text)
}

fn nominations(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO nomination (id, edition_id, category, position, work_id, artist_id, result)
         VALUES (:id, :edition, :category, :position, :work, :artist, :result)",
    )?;
    let mut honoured = to.sql.prepare(
        "INSERT INTO honoured (nomination_id, position, artist_id) VALUES (:nomination, :position, :artist)",
    )?;
    let mut cited =
        to.sql.prepare("INSERT INTO nomination_cited (nomination_id, source_id) VALUES (:nomination, :source)")?;
    let mut id = 0;
    for (key, filed) in &to.catalog.editions {
        let file = &*filed.file;
        let edition = to.ids.edition(file, key)?;
        for (category, entry) in filed.record.categories.iter().enumerate() {
            for (position, nomination) in entry.nominations.iter().enumerate() {
                id += 1;
                let (work, artist) = match &nomination.nominee {
                    Nominee::Work(work) => (Some(to.ids.work(file, work)?), None),
                    Nominee::Artist(artist) => (None, Some(to.ids.artist(file, artist)?)),
                };
                insert.execute(named_params! {
                    ":id": id,
                    ":edition": edition,
                    ":category": entry.category.as_str(),
                    ":position": place(position),
                    ":work": work,
                    ":artist": artist,
                    ":result": nomination.result.as_str(),
                })?;
                let nominated = NominationPlace { edition: key.clone(), category, position };
                let artists = to.derived.honoured.get(&nominated).map_or(&[][..], Vec::as_slice);
                for (position, artist) in artists.iter().enumerate() {
                    let artist = to.ids.artist(file, artist)?;
                    honoured.execute(
                        named_params! { ":nomination": id, ":position": place(position), ":artist": artist },
                    )?;
                }
                for source in nomination.cited.iter().collect::<BTreeSet<_>>() {
                    let source = to.ids.source(file, source)?;
                    cited.execute(named_params! { ":nomination": id, ":source": source })?;
                }
            }
        }
    }
    Ok(())
}
