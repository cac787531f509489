//! Collaborations and works: who made them, what they belong to, who is in them with whom.

use super::ids::optional;
use super::record::day;
use super::{BuildError, Writer, place};
use crate::derive::{artist_name, edge_of_work};
use crate::model::{Date, EdgeKind, Form, PartialDate, Ranks, Status, WorkSlug};
use crate::text::fold;
use rusqlite::named_params;
use std::collections::BTreeSet;

pub(super) fn write(to: &Writer<'_>) -> Result<(), BuildError> {
    works(to)?;
    amounts(to)?;
    keys(to)?;
    history(to)?;
    credits(to)?;
    contributions(to)?;
    companies(to)?;
    parts(to)?;
    appearances(to)?;
    rollup(to)?;
    partners(to)
}

fn works(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO work
           (id, shelf, kind, released, year, credit, ranks, form, version_of, version, charts_with, status, status_on)
         VALUES (:id, :shelf, :kind, :released, :year, :credit, :ranks, :form, :version_of, :version, :charts_with, :status,
           :status_on)",
    )?;
    for filed in to.catalog.works.values() {
        let (work, file) = (&filed.record, &*filed.file);
        let kind = to.catalog.vocab.work_kinds.get(&work.kind);
        let (ranks, form) = (kind.and_then(|kind| kind.ranks), kind.map_or(Form::default(), |kind| kind.form));
        let status = work.current_status();
        insert.execute(named_params! {
            ":id": to.ids.work(file, &work.slug)?,
            ":shelf": work.shelf.as_str(),
            ":kind": work.kind,
            ":released": day(work.released),
            ":year": year(to, &work.slug),
            ":credit": to.derived.billings.get(work.slug.as_str()).map_or("", String::as_str),
            ":ranks": ranks.map(Ranks::as_str),
            ":form": form.as_str(),
            ":version_of": optional(work.version_of.as_ref(), |slug| to.ids.work(file, slug))?,
            ":version": work.version,
            ":charts_with": optional(work.charts_with.as_ref(), |slug| to.ids.work(file, slug))?,
            ":status": status.map(|event| Status::as_str(event.is)),
            ":status_on": status.and_then(|event| day(event.on)),
        })?;
    }
    Ok(())
}

/// The year of a work: of its release, else of the first chart week of one that rows alone speak of; else 0.
pub(super) fn year(to: &Writer<'_>, work: &WorkSlug) -> i16 {
    let Some(filed) = to.catalog.works.get(work.as_str()) else { return 0 };
    let released = filed.record.released.map(PartialDate::year);
    released.or_else(|| filed.charted.since.map(Date::year)).unwrap_or(0)
}

fn amounts(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert =
        to.sql.prepare("INSERT INTO amount (work_id, value, currency) VALUES (:work, :value, :currency)")?;
    for filed in to.catalog.works.values() {
        let Some(amount) = &filed.record.amount else { continue };
        insert.execute(named_params! {
            ":work": to.ids.work(&filed.file, &filed.record.slug)?,
            ":value": i64::try_from(amount.value).unwrap_or(i64::MAX),
            ":currency": amount.currency,
        })?;
    }
    Ok(())
}

/// The folded names, search hints among them, by which a work can be asked for.
fn keys(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare("INSERT INTO work_key (key, work_id) VALUES (:key, :work)")?;
    for filed in to.catalog.works.values() {
        let names = filed.noted.names.iter().map(|name| fold(&name.text));
        let keys: BTreeSet<String> = names.chain([fold(&filed.record.title)]).collect();
        let work = to.ids.work(&filed.file, &filed.record.slug)?;
        for key in keys {
            insert.execute(named_params! { ":key": key, ":work": work })?;
        }
    }
    Ok(())
}

fn history(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut status = to
        .sql
        .prepare("INSERT INTO status (record_id, position, word, day) VALUES (:record, :position, :word, :day)")?;
    let mut language =
        to.sql.prepare("INSERT INTO work_language (work_id, position, lang) VALUES (:work, :position, :lang)")?;
    for filed in to.catalog.works.values() {
        let work = to.ids.work(&filed.file, &filed.record.slug)?;
        for (position, event) in filed.record.status.iter().enumerate() {
            status.execute(named_params! {
                ":record": work,
                ":position": place(position),
                ":word": event.is.as_str(),
                ":day": day(event.on),
            })?;
        }
        for (position, lang) in filed.record.languages.iter().enumerate() {
            language.execute(named_params! { ":work": work, ":position": place(position), ":lang": lang })?;
        }
    }
    Ok(())
}

fn credits(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO credit (work_id, position, artist_id, credited, joined, role, on_behalf_of)
         VALUES (:work, :position, :artist, :credited, :joined, :role, :on_behalf_of)",
    )?;
    for filed in to.catalog.works.values() {
        let (work, file) = (&filed.record, &*filed.file);
        let id = to.ids.work(file, &work.slug)?;
        for (position, credit) in work.credits.iter().enumerate() {
            let name = || artist_name(credit.artist.as_str(), to.catalog);
            insert.execute(named_params! {
                ":work": id,
                ":position": place(position),
                ":artist": to.ids.artist(file, &credit.artist)?,
                ":credited": credit.credited.as_deref().unwrap_or_else(name),
                ":joined": credit.join,
                ":role": credit.role.as_str(),
                ":on_behalf_of": optional(credit.on_behalf_of.as_ref(), |group| to.ids.artist(file, group))?,
            })?;
        }
    }
    Ok(())
}

fn contributions(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO contribution (work_id, position, artist_id, credited, role, on_behalf_of, character)
         VALUES (:work, :position, :artist, :credited, :role, :on_behalf_of, :character)",
    )?;
    for filed in to.catalog.works.values() {
        let (work, file) = (&filed.record, &*filed.file);
        let id = to.ids.work(file, &work.slug)?;
        let one_per_role = work.contributors.iter().flat_map(|one| one.roles.iter().map(move |role| (one, role)));
        for (position, (one, role)) in one_per_role.enumerate() {
            let name = || artist_name(one.artist.as_str(), to.catalog);
            insert.execute(named_params! {
                ":work": id,
                ":position": place(position),
                ":artist": to.ids.artist(file, &one.artist)?,
                ":credited": one.credited.as_deref().unwrap_or_else(name),
                ":role": role,
                ":on_behalf_of": optional(one.on_behalf_of.as_ref(), |group| to.ids.artist(file, group))?,
                ":character": one.character,
            })?;
        }
    }
    Ok(())
}

fn companies(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO work_company (work_id, position, company_id, role, party)
         VALUES (:work, :position, :company, :role, :party)",
    )?;
    for filed in to.catalog.works.values() {
        let work = to.ids.work(&filed.file, &filed.record.slug)?;
        for (position, company) in filed.record.companies.iter().enumerate() {
            insert.execute(named_params! {
                ":work": work,
                ":position": place(position),
                ":company": to.ids.company(&filed.file, &company.company)?,
                ":role": company.role,
                ":party": company.party,
            })?;
        }
    }
    Ok(())
}

fn parts(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert =
        to.sql.prepare("INSERT INTO part (work_id, position, whole_id) VALUES (:work, :position, :whole)")?;
    for filed in to.catalog.works.values() {
        let work = to.ids.work(&filed.file, &filed.record.slug)?;
        for (position, whole) in filed.record.part_of.iter().enumerate() {
            let whole = to.ids.work(&filed.file, whole)?;
            insert.execute(named_params! { ":work": work, ":position": place(position), ":whole": whole })?;
        }
    }
    Ok(())
}

fn appearances(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to
        .sql
        .prepare("INSERT INTO appearance (artist_id, work_id, how, via_id) VALUES (:artist, :work, :how, :via)")?;
    for ((artist, work), appearance) in &to.derived.appearances {
        let from = work.as_str();
        insert.execute(named_params! {
            ":artist": to.ids.artist(from, artist)?,
            ":work": to.ids.work(from, work)?,
            ":how": appearance.how.as_str(),
            ":via": optional(appearance.via.as_ref(), |act| to.ids.artist(from, act))?,
        })?;
    }
    Ok(())
}

fn rollup(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO rollup (artist_id, work_id, through, via_id, voiced_id)
         VALUES (:artist, :work, :through, :via, :voiced)",
    )?;
    for ((artist, work), rolled) in &to.derived.rollup {
        let from = work.as_str();
        insert.execute(named_params! {
            ":artist": to.ids.artist(from, artist)?,
            ":work": to.ids.work(from, work)?,
            ":through": rolled.through.as_str(),
            ":via": to.ids.artist(from, &rolled.via)?,
            ":voiced": optional(rolled.voiced.as_ref(), |act| to.ids.artist(from, act))?,
        })?;
    }
    Ok(())
}

fn partners(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO partner (artist_id, partner_id, work_id, kind) VALUES (:artist, :partner, :work, :kind)",
    )?;
    for (artist, partner, work) in &to.derived.partners {
        let from = work.as_str();
        let kind = to.catalog.works.get(from).map(|filed| edge_of_work(&filed.record, to.catalog));
        insert.execute(named_params! {
            ":artist": to.ids.artist(from, artist)?,
            ":partner": to.ids.artist(from, partner)?,
            ":work": to.ids.work(from, work)?,
            ":kind": kind.map(EdgeKind::as_str),
        })?;
    }
    Ok(())
}
