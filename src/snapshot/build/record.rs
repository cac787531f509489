//! What every record has, whatever its kind.

use super::{BuildError, Writer, place};
use crate::content::{Catalog, Entry};
use crate::derive::native;
use crate::model::{Date, Kind, NameKind, PartialDate};
use crate::text::collate;
use rusqlite::named_params;
use std::collections::HashMap;

pub(super) fn write(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO record (id, kind, slug, lang, title, native, native_lang, sort, path, changed, description, draft)
         VALUES (:id, :kind, :slug, :lang, :title, :native, :native_lang, :sort, :path, :changed, :description, :draft)",
    )?;
    let sort = ranks(to.catalog);
    let changes = Changes::of(to.catalog);
    for (index, entry) in to.catalog.entries().enumerate() {
        let native = native(&entry, to.catalog);
        insert.execute(named_params! {
            ":id": to.id_at(index),
            ":kind": entry.kind.as_str(),
            ":slug": entry.slug,
            ":lang": entry.lang.code(),
            ":title": entry.title,
            ":native": native.map(|name| name.text.as_str()),
            ":native_lang": native.and_then(|name| name.lang.as_deref()),
            ":sort": sort[index],
            ":path": &**entry.file,
            ":changed": changes.last(&entry).map(|day| day.to_string()),
            ":description": to.derived.descriptions[index],
            ":draft": entry.noted.draft,
        })?;
    }
    Ok(())
}

/// The rank of each record's title among all titles; an artist files under its `sort` name where it has one.
fn ranks(catalog: &Catalog) -> Vec<i64> {
    let titles: Vec<&str> = catalog
        .entries()
        .map(|entry| match entry.kind {
            Kind::Artist => {
                catalog.artists.get(entry.slug).and_then(|filed| filed.record.sort.as_deref()).unwrap_or(entry.title)
            }
            _ => entry.title,
        })
        .collect();
    collate(&titles).into_iter().map(place).collect()
}

/// Days of last change by path.
struct Changes<'a> {
    by_path: HashMap<&'a str, Date>,
    /// Of a chart, its tables count too.
    by_chart: HashMap<&'a str, Date>,
}

impl<'a> Changes<'a> {
    fn of(catalog: &'a Catalog) -> Self {
        let mut changes = Changes { by_path: HashMap::new(), by_chart: HashMap::new() };
        for (change, _) in &catalog.changes {
            let path = change.path.as_str();
            changes.by_path.insert(path, change.date);
            let chart = path.strip_prefix("charts/").and_then(|rest| rest.split_once('/'));
            if let Some((chart, _)) = chart {
                let last = changes.by_chart.entry(chart).or_insert(change.date);
                *last = change.date.max(*last);
            }
        }
        changes
    }

    fn last(&self, entry: &Entry<'_>) -> Option<Date> {
        // The file of a stub is a table, and speaks of much else.
        let own = self.by_path.get(&**entry.file).copied().filter(|_| !entry.charted.is_stub());
        let tables = self.by_chart.get(entry.slug).copied().filter(|_| entry.kind == Kind::Chart);
        own.max(tables)
    }
}

/// What charts alone speak of, and what search engines are not offered.
pub(super) fn write_standing(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut stub = to.sql.prepare("INSERT INTO stub (id, since) VALUES (:id, :since)")?;
    let mut thin = to.sql.prepare("INSERT INTO thin (id) VALUES (:id)")?;
    for (index, entry) in to.catalog.entries().enumerate() {
        if let Some(since) = entry.charted.since {
            stub.execute(named_params! { ":id": to.id_at(index), ":since": since.to_string() })?;
        }
        if to.derived.thin[index] {
            thin.execute(named_params! { ":id": to.id_at(index) })?;
        }
    }
    Ok(())
}

pub(super) fn write_noted(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut former = to.sql.prepare(
        "INSERT INTO former_slug (kind, slug, record_id) VALUES (:kind, :slug, :record)
         ON CONFLICT (kind, slug) DO NOTHING",
    )?;
    let mut name = to.sql.prepare(
        "INSERT INTO name (record_id, position, text, lang, script, kind, begins, ends)
         VALUES (:record, :position, :text, :lang, :script, :kind, :begins, :ends)",
    )?;
    let mut identifier =
        to.sql.prepare("INSERT INTO identifier (record_id, scheme, value) VALUES (:record, :scheme, :value)")?;
    let mut fact = to.sql.prepare("INSERT INTO fact (record_id, key, value) VALUES (:record, :key, :value)")?;
    let mut milestone = to.sql.prepare(
        "INSERT INTO milestone (record_id, position, metric, platform_id, value, at_least, as_of)
         VALUES (:record, :position, :metric, :platform, :value, :at_least, :as_of)",
    )?;
    for (index, entry) in to.catalog.entries().enumerate() {
        let record = to.id_at(index);
        for (position, one) in entry.noted.milestones.iter().enumerate() {
            milestone.execute(named_params! {
                ":record": record,
                ":position": place(position),
                ":metric": one.metric,
                ":platform": to.ids.company(entry.file, &one.platform)?,
                ":value": i64::try_from(one.value).expect("TOML numbers have 63 bits"),
                ":at_least": one.at_least,
                ":as_of": one.as_of.to_string(),
            })?;
        }
        for slug in entry.noted.former_slugs.iter().chain(&entry.charted.slugs) {
            former.execute(named_params! { ":kind": entry.kind.as_str(), ":slug": slug, ":record": record })?;
        }
        for (position, one) in entry.noted.names.iter().enumerate() {
            name.execute(named_params! {
                ":record": record,
                ":position": place(position),
                ":text": one.text,
                ":lang": one.lang,
                ":script": one.script,
                ":kind": one.kind.map(NameKind::as_str),
                ":begins": day(one.from),
                ":ends": day(one.to),
            })?;
        }
        for (scheme, value) in &entry.noted.ids {
            identifier.execute(named_params! { ":record": record, ":scheme": scheme, ":value": value })?;
        }
        for (key, value) in &entry.noted.facts {
            fact.execute(named_params! { ":record": record, ":key": key, ":value": value })?;
        }
    }
    Ok(())
}

/// Words in order, such as genres.
pub(super) fn write_genres(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert =
        to.sql.prepare("INSERT INTO genre (record_id, position, word) VALUES (:record, :position, :word)")?;
    let artists =
        to.catalog.artists.values().map(|filed| (to.ids.artist(&filed.file, &filed.record.slug), &filed.record.genres));
    let works =
        to.catalog.works.values().map(|filed| (to.ids.work(&filed.file, &filed.record.slug), &filed.record.genres));
    for (record, genres) in artists.chain(works) {
        let record = record?;
        for (position, word) in genres.iter().enumerate() {
            insert.execute(named_params! { ":record": record, ":position": place(position), ":word": word })?;
        }
    }
    Ok(())
}

/// A date as the tables keep it: ISO text, as precisely as it is known.
pub(super) fn day(date: Option<PartialDate>) -> Option<String> {
    date.map(|date| date.to_string())
}
