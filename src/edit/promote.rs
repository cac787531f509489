//! What charts alone speak of, when an editor begins its record: the stub whose place the record takes.

use super::billing::{Billing, line, listed};
use super::fresh::Wish;
use super::toml_text::quoted;
use crate::content::{Catalog, Filed};
use crate::credit::Part;
use crate::model::{Artist, Kind, Work, display_credit};
use crate::text::fold;
use std::collections::BTreeMap;

/// Adds to a catalog what its charts alone speak of, marked as such.
pub type Complete<'a> = &'a dyn Fn(Catalog) -> Catalog;

/// The stub of a collaboration that a wish means: the one of its slug, of its title and credit, or else the only one of
/// its title and first artist.
pub fn work<'a>(charted: &'a Catalog, wish: &Wish, title: &str) -> Option<&'a Filed<Work>> {
    if wish.kind != Kind::Collaboration {
        return None;
    }
    let of_slug = wish.slug.as_deref().and_then(|slug| charted.works.get(slug));
    if let Some(stub) = of_slug.filter(|filed| filed.charted.is_stub()) {
        return Some(stub);
    }
    let (title, credit) = (fold(title), fold(wish.credit.as_deref()?));
    let stubs = charted.works.values().filter(|filed| filed.charted.is_stub());
    let of_title: Vec<&Filed<Work>> = stubs.filter(|filed| fold(&filed.record.title) == title).collect();
    let printed = of_title.iter().find(|stub| fold(&billed(stub)) == credit);
    let first = |stub: &&&Filed<Work>| {
        let first = stub.record.credits.first().and_then(|first| first.credited.as_deref());
        first.is_some_and(|first| credit.starts_with(&fold(first)))
    };
    let begun: Vec<&&Filed<Work>> = of_title.iter().filter(first).collect();
    printed
        .or(match begun[..] {
            [one] => Some(one),
            _ => None,
        })
        .copied()
}

/// The stub of an artist of this name.
pub fn artist<'a>(charted: &'a Catalog, name: &str) -> Option<&'a Filed<Artist>> {
    let name = fold(name);
    charted.artists.values().find(|filed| filed.charted.is_stub() && fold(&filed.record.name) == name)
}

/// The credit of a stub, as the chart prints it.
pub fn billed(stub: &Filed<Work>) -> String {
    display_credit(
        stub.record.credits.iter().map(|credit| (credit.credited.as_deref().unwrap_or(""), credit.join.as_str())),
    )
}

/// Who is billed on a stub; those of its artists whom no file speaks of are missing.
pub fn billing(stub: &Filed<Work>, charted: &Catalog) -> Billing {
    let mut missing = BTreeMap::new();
    let mut lines = Vec::new();
    for credit in &stub.record.credits {
        let slug = credit.artist.as_str();
        let Some(filed) = charted.artists.get(slug) else { continue };
        if filed.charted.is_stub() {
            missing.insert(slug.to_owned(), filed.record.name.clone());
        }
        let name = credit.credited.clone().unwrap_or_else(|| filed.record.name.clone());
        lines.push(line(
            &Part { lead: String::new(), name, join: credit.join.clone(), role: credit.role },
            slug,
            &filed.record.name,
        ));
    }
    listed(lines, missing)
}

/// The line that says how the chart prints it, where title or credit are to be others.
pub fn charted_as(stub: &Filed<Work>, title: &str, credit: Option<&str>) -> String {
    let printed = billed(stub);
    let other_title =
        (fold(title) != fold(&stub.record.title)).then(|| format!("title = {}", quoted(&stub.record.title)));
    let other_credit =
        credit.filter(|credit| fold(credit) != fold(&printed)).map(|_| format!("credit = {}", quoted(&printed)));
    let form: Vec<String> = other_title.into_iter().chain(other_credit).collect();
    if form.is_empty() { String::new() } else { format!("charted_as = [{{ {} }}]\n", form.join(", ")) }
}
