//! A credit string → the credits of a new record, and the artists that are missing.

use super::error::EditError;
use super::toml_text::quoted;
use crate::content::Catalog;
use crate::credit::{Part, parse};
use crate::model::{CreditRole, Kind, NameKind};
use crate::text::{fold, slugify};
use std::collections::{BTreeMap, BTreeSet};

/// Who is billed, ready to be written.
#[derive(Debug)]
pub struct Billing {
    /// The lines of `credits`.
    pub credits: String,
    /// How many artists are billed.
    pub parties: usize,
    /// Artists that no record speaks of: slug and name.
    pub missing: BTreeMap<String, String>,
}

/// Reads a credit string against the artists and the act names of the catalog.
///
/// # Errors
/// Where a name fits several artists, or a missing artist's name gives no slug or one that is taken. An artist that
/// charts alone name, in `charted`, has its slug already.
pub fn billing(credit: &str, catalog: &Catalog, charted: &Catalog) -> Result<Billing, EditError> {
    let artists = Artists::of(catalog);
    let parts = parse(credit, &catalog.lexicon());
    let mut missing = BTreeMap::new();
    let mut lines = Vec::new();
    for part in &parts {
        let slug = match artists.find(&part.name)? {
            Some(slug) => slug.to_owned(),
            None => missing_artist(&part.name, catalog, charted, &mut missing)?,
        };
        let own = catalog.artists.get(&slug).map(|filed| filed.record.name.as_str());
        lines.push(line(part, &slug, own.unwrap_or(&missing.get(&slug).cloned().unwrap_or_default())));
    }
    Ok(listed(lines, missing))
}

/// The lines of `credits`, each with its artist.
pub fn listed(lines: Vec<(String, String)>, missing: BTreeMap<String, String>) -> Billing {
    let parties = lines.iter().map(|(slug, _)| slug).collect::<BTreeSet<_>>().len();
    let lines: Vec<&str> = lines.iter().map(|(_, line)| line.as_str()).collect();
    let credits = match lines[..] {
        [one] => format!("credits = [{one}]\n"),
        _ => format!("credits = [\n{}]\n", lines.iter().map(|line| format!("  {line},\n")).collect::<String>()),
    };
    Billing { credits, parties, missing }
}

/// One credit as an inline table; `own` is the artist's name on record.
pub fn line(part: &Part, slug: &str, own: &str) -> (String, String) {
    let mut line = format!("{{ artist = {}", quoted(slug));
    let credited = format!("{}{}", part.lead, part.name);
    if credited != own {
        line.push_str(&format!(", as = {}", quoted(&credited)));
    }
    if !part.join.is_empty() {
        line.push_str(&format!(", join = {}", quoted(&part.join)));
    }
    if part.role != CreditRole::Primary {
        line.push_str(&format!(", role = {}", quoted(part.role.as_str())));
    }
    line.push_str(" }");
    (slug.to_owned(), line)
}

fn missing_artist(
    name: &str,
    catalog: &Catalog,
    charted: &Catalog,
    missing: &mut BTreeMap<String, String>,
) -> Result<String, EditError> {
    if let Some(stub) = super::promote::artist(charted, name) {
        let slug = stub.record.slug.to_string();
        missing.entry(slug.clone()).or_insert_with(|| stub.record.name.clone());
        return Ok(slug);
    }
    let Some(slug) = slugify(name) else {
        return Err(EditError::Arguments(format!(
            "no artist is called `{name}`, and the name gives no slug; make the record first: \
             duet new artist {} --slug …",
            quoted(name)
        )));
    };
    if let Some(taken) = catalog.artists.get(&slug) {
        return Err(EditError::Refused(format!(
            "`{name}` would be `{}`, and that is {}; add the name to that record's `names` if it is the same artist, \
             else make the other one first: duet new artist {} --slug …",
            taken.file,
            super::fresh::describe(catalog, Kind::Artist, &slug),
            quoted(name)
        )));
    }
    match missing.insert(slug.clone(), name.to_owned()) {
        Some(other) if other != name => Err(EditError::Refused(format!(
            "`{other}` and `{name}` would both be the artist `{slug}`; make one of the two first, with a --slug of its own"
        ))),
        _ => Ok(slug),
    }
}

/// The artists on record by the names they are known under.
struct Artists<'a> {
    billed: BTreeMap<String, BTreeSet<&'a str>>,
    other: BTreeMap<String, BTreeSet<&'a str>>,
}

impl<'a> Artists<'a> {
    fn of(catalog: &'a Catalog) -> Self {
        let (mut billed, mut other) = (BTreeMap::<_, BTreeSet<_>>::new(), BTreeMap::<_, BTreeSet<_>>::new());
        for (slug, filed) in &catalog.artists {
            let name = filed.record.name.as_str();
            billed.entry(fold(name)).or_default().insert(slug.as_str());
            // A search hint such as a nickname is nobody's name in a billing.
            for name in filed.noted.names.iter().filter(|name| name.kind != Some(NameKind::SearchHint)) {
                other.entry(fold(&name.text)).or_default().insert(slug.as_str());
            }
        }
        Self { billed, other }
    }

    /// The artist of a name: as billed today, or else under another name.
    fn find(&self, name: &str) -> Result<Option<&'a str>, EditError> {
        let key = fold(name);
        let Some(found) = self.billed.get(&key).or_else(|| self.other.get(&key)) else { return Ok(None) };
        let slugs: Vec<&str> = found.iter().copied().collect();
        match slugs[..] {
            [one] => Ok(Some(one)),
            _ => Err(EditError::Refused(format!(
                "`{name}` is the name of several artists: {}; write the record's `credits` by hand",
                slugs.join(", ")
            ))),
        }
    }
}
