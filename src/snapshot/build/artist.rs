//! Artists, and what they are part of.

use super::ids::optional;
use super::record::day;
use super::{BuildError, Writer, place};
use crate::model::{ArtistSlug, Shelf};
use crate::text::fold;
use rusqlite::named_params;
use std::collections::{BTreeSet, HashMap};

pub(super) fn write(to: &Writer<'_>) -> Result<(), BuildError> {
    artists(to)?;
    keys(to)?;
    memberships(to)?;
    voices(to)?;
    affiliations(to)
}

fn artists(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO artist (id, kind, country, disambiguation, begins, ends, subunit_of, works)
         VALUES (:id, :kind, :country, :disambiguation, :begins, :ends, :subunit_of, :works)",
    )?;
    let mut status = to
        .sql
        .prepare("INSERT INTO status (record_id, position, word, day) VALUES (:record, :position, :word, :day)")?;
    let works = collaborations(to);
    for filed in to.catalog.artists.values() {
        let (artist, file) = (&filed.record, &*filed.file);
        let id = to.ids.artist(file, &artist.slug)?;
        insert.execute(named_params! {
            ":id": id,
            ":kind": artist.kind.as_str(),
            ":country": artist.country,
            ":disambiguation": artist.disambiguation,
            ":begins": day(artist.begin),
            ":ends": day(artist.end),
            ":subunit_of": optional(artist.subunit_of.as_ref(), |parent| to.ids.artist(file, parent))?,
            ":works": works.get(&artist.slug).copied().unwrap_or(0),
        })?;
        for (position, (word, on)) in artist.status.iter().enumerate() {
            status.execute(named_params! {
                ":record": id,
                ":position": place(position),
                ":word": word.as_str(),
                ":day": day(*on),
            })?;
        }
    }
    Ok(())
}

/// The folded names, search hints among them, by which an artist can be asked for.
fn keys(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare("INSERT INTO artist_key (key, artist_id) VALUES (:key, :artist)")?;
    for filed in to.catalog.artists.values() {
        let names = filed.noted.names.iter().map(|name| fold(&name.text));
        let keys: BTreeSet<String> = names.chain([fold(&filed.record.name)]).collect();
        let artist = to.ids.artist(&filed.file, &filed.record.slug)?;
        for key in keys {
            insert.execute(named_params! { ":key": key, ":artist": artist })?;
        }
    }
    Ok(())
}

/// How many collaborations each artist is in, by name, with a part, or through a group.
fn collaborations<'a>(to: &Writer<'a>) -> HashMap<&'a ArtistSlug, i64> {
    let mut counts = HashMap::new();
    for (artist, work) in to.derived.appearances.keys() {
        let filed = to.catalog.works.get(work.as_str());
        if filed.is_some_and(|filed| filed.record.shelf == Shelf::Collaborations) {
            *counts.entry(artist).or_default() += 1;
        }
    }
    counts
}

fn memberships(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO membership (member_id, position, group_id, begins, ends, roles)
         VALUES (:member, :position, :group, :begins, :ends, :roles)",
    )?;
    for filed in to.catalog.artists.values() {
        let member = to.ids.artist(&filed.file, &filed.record.slug)?;
        for (position, membership) in filed.record.member_of.iter().enumerate() {
            insert.execute(named_params! {
                ":member": member,
                ":position": place(position),
                ":group": to.ids.artist(&filed.file, &membership.group)?,
                ":begins": day(membership.from),
                ":ends": day(membership.to),
                ":roles": membership.roles.join(", "),
            })?;
        }
    }
    Ok(())
}

fn voices(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO voice (voiced_id, position, artist_id, does) VALUES (:voiced, :position, :artist, :does)",
    )?;
    for filed in to.catalog.artists.values() {
        let voiced = to.ids.artist(&filed.file, &filed.record.slug)?;
        for (position, voice) in filed.record.voiced_by.iter().enumerate() {
            insert.execute(named_params! {
                ":voiced": voiced,
                ":position": place(position),
                ":artist": to.ids.artist(&filed.file, &voice.artist)?,
                ":does": voice.does,
            })?;
        }
    }
    Ok(())
}

fn affiliations(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO affiliation (artist_id, position, company_id, kind, begins, ends)
         VALUES (:artist, :position, :company, :kind, :begins, :ends)",
    )?;
    for filed in to.catalog.artists.values() {
        let artist = to.ids.artist(&filed.file, &filed.record.slug)?;
        for (position, affiliation) in filed.record.companies.iter().enumerate() {
            insert.execute(named_params! {
                ":artist": artist,
                ":position": place(position),
                ":company": to.ids.company(&filed.file, &affiliation.company)?,
                ":kind": affiliation.kind,
                ":begins": day(affiliation.from),
                ":ends": day(affiliation.to),
            })?;
        }
    }
    Ok(())
}
