//! The names that records are found by.

use crate::content::{Catalog, Entry};
use crate::derive::native;
use crate::model::{Kind, NameClass, NameKind};
use crate::text::{fold, keywords};
use std::collections::BTreeMap;

/// Every name of a record as folded words, each once: the better class of two stands.
///
/// Among them are names of old, and legal ones where the page shows them; its slugs, new and old, which spell in Latin
/// letters what its title may not; and of an edition its award with the year.
pub fn names(entry: &Entry<'_>, catalog: &Catalog) -> Vec<(NameClass, String)> {
    let mut best: BTreeMap<String, (NameClass, String)> = BTreeMap::new();
    let mut add = |class: NameClass, text: &str| {
        let words = keywords(text);
        let name = best.entry(fold(&words)).or_insert_with(|| (class, words.clone()));
        if class < name.0 {
            *name = (class, words);
        }
    };
    add(NameClass::Title, entry.title);
    if let Some(native) = native(entry, catalog) {
        add(NameClass::Title, &native.text);
    }
    for name in &entry.noted.names {
        let hidden = name.kind == Some(NameKind::SearchHint);
        add(if hidden { NameClass::Alias } else { NameClass::Name }, &name.text);
    }
    // Spellings that charts print are names of old addresses.
    let slugs = entry.noted.former_slugs.iter().chain(&entry.charted.slugs).map(String::as_str);
    for slug in slugs.chain([entry.slug]) {
        add(NameClass::Alias, &slug.replace(['-', '/'], " "));
    }
    if entry.kind == Kind::Edition
        && let Some(edition) = catalog.editions.get(entry.slug).map(|filed| &filed.record)
    {
        let award = catalog.awards.get(edition.award.as_str());
        let called = award.map(|award| {
            let names = award.noted.names.iter().map(|name| name.text.as_str());
            names.chain([award.record.name.as_str()]).collect::<Vec<_>>()
        });
        for name in called.unwrap_or_default().into_iter().chain([edition.award.as_str()]) {
            add(NameClass::Alias, &format!("{} {}", name.replace('-', " "), edition.year));
        }
    }
    let mut names: Vec<(NameClass, String)> = best.into_values().collect();
    names.sort();
    names
}
