//! What records are found by, which comes first among equals, and what results are told apart by.

mod facets;
mod names;
mod order;

use super::Derived;
use crate::content::Catalog;
use crate::model::{Facet, NameClass};

/// All that a search needs of the records, each list in the order of [`Catalog::entries`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findable {
    /// The place of each record among all: 0 is what comes first where two fit a question equally well.
    pub ranks: Vec<usize>,
    /// Folded words, each name once, the better class of two.
    pub names: Vec<Vec<(NameClass, String)>>,
    pub facets: Vec<Vec<(Facet, String)>>,
    /// What the full-text index gets and snippets are cut from; empty for a record without prose.
    pub texts: Vec<String>,
}

impl Findable {
    /// How many records show a name, by its folded key.
    pub fn shows(&self, key: &str) -> usize {
        let is = |(class, words): &(NameClass, String)| {
            *class != NameClass::Alias && words.chars().filter(|c| *c != ' ').eq(key.chars())
        };
        self.names.iter().filter(|names| names.iter().any(is)).count()
    }
}

pub(super) fn findable(catalog: &Catalog, derived: &Derived) -> Findable {
    Findable {
        ranks: order::ranks(catalog, derived),
        names: catalog.entries().map(|entry| names::names(&entry, catalog)).collect(),
        facets: facets::facets(catalog, derived),
        texts: catalog
            .entries()
            .zip(&derived.prose)
            .map(|(entry, prose)| text(&entry, &prose.plain, catalog))
            .collect(),
    }
}

/// A record's prose; of a source, what it claims too.
fn text(entry: &crate::content::Entry<'_>, plain: &str, catalog: &Catalog) -> String {
    use crate::model::Kind;
    let mut parts: Vec<&str> = Vec::new();
    match entry.kind {
        Kind::Article => {
            let filed = catalog.articles.get(&(entry.slug.to_owned(), entry.lang));
            parts.extend(filed.and_then(|filed| filed.record.summary.as_deref()));
        }
        Kind::Page => parts.extend(catalog.pages.get(entry.slug).and_then(|filed| filed.record.summary.as_deref())),
        _ => {}
    }
    parts.push(plain);
    if entry.kind == Kind::Source
        && let Some(filed) = catalog.sources.get(entry.slug)
    {
        parts.extend(filed.record.claims.iter().filter_map(|claim| claim.text.as_deref()));
    }
    let parts: Vec<&str> = parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect();
    parts.join("\n")
}

#[cfg(test)]
mod tests {
    use crate::derive::derive;
    use crate::derive::sample::{Sample, credit, nomination};
    use crate::model::{Facet, Honours, NameClass};

    fn place(sample: &Sample, path: &str) -> usize {
        sample.catalog.entries().position(|entry| &**entry.file == path).expect("the record is there")
    }

    #[test]
    fn what_charted_comes_before_what_did_not() {
        let mut sample = Sample::apt();
        sample.person("aaron", "Aaron");
        let found = derive(&sample.catalog).findable;
        let rank = |path: &str| found.ranks[place(&sample, path)];
        assert!(rank("artists/rose.md") < rank("artists/aaron.md"));
        let mut all = found.ranks.clone();
        all.sort_unstable();
        assert_eq!(all, (0..found.ranks.len()).collect::<Vec<_>>(), "every place is taken once");
    }

    #[test]
    fn an_edition_is_found_by_its_award_and_year() {
        let mut sample = Sample::apt();
        sample.award("grammys", "record", Honours::Performers);
        sample.edition("grammys", "68", 2026, "record", vec![nomination("apt")]);
        let found = derive(&sample.catalog).findable;
        let names = &found.names[place(&sample, "awards/grammys/68.toml")];
        assert!(names.contains(&(NameClass::Alias, "grammys 2026".into())), "{names:?}");
        let apt = &found.facets[place(&sample, "collaborations/apt.md")];
        for value in [(Facet::Year, "2024"), (Facet::Chart, "global-200"), (Facet::Award, "grammys")] {
            assert!(apt.contains(&(value.0, value.1.to_owned())), "{value:?} {apt:?}");
        }
    }

    #[test]
    fn a_name_stands_once_under_its_better_class() {
        let mut sample = Sample::apt();
        let song = sample.song("two", "Two", &[credit("rose", "")]);
        sample.add(song);
        let found = derive(&sample.catalog).findable;
        assert_eq!(found.names[place(&sample, "collaborations/two.md")], [(NameClass::Title, "two".to_owned())]);
    }
}
