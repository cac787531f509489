//! The number of each record, by which tables refer to one another.

use super::BuildError;
use crate::content::Catalog;
use crate::model::{ArtistSlug, AwardSlug, ChartSlug, CompanySlug, Kind, Lang, RecordRef, SourceSlug, WorkSlug};
use std::collections::HashMap;

/// Record numbers, from 1 in the order of [`Catalog::entries`].
pub(super) struct Ids<'a> {
    catalog: &'a Catalog,
    /// Works stand under [`Kind::Work`], whichever their shelf: their slugs are one set.
    by_slug: HashMap<(Kind, &'a str), i64>,
}

impl<'a> Ids<'a> {
    pub fn of(catalog: &'a Catalog) -> Self {
        let mut by_slug = HashMap::new();
        for (entry, id) in catalog.entries().zip(1i64..) {
            // Of an article in two languages, references mean the English one.
            if entry.lang == Lang::En || !by_slug.contains_key(&(entry.kind, entry.slug)) {
                by_slug.insert((one_shelf(entry.kind), entry.slug), id);
            }
        }
        Self { catalog, by_slug }
    }

    /// `from` names the file that refers, for the error.
    fn id(&self, from: &str, kind: Kind, slug: &str) -> Result<i64, BuildError> {
        let found = self.by_slug.get(&(one_shelf(kind), slug)).copied();
        found.ok_or_else(|| BuildError::NoSuchRecord { from: from.to_owned(), kind, slug: slug.to_owned() })
    }

    pub fn record(&self, from: &str, record: &RecordRef) -> Result<i64, BuildError> {
        self.id(from, record.kind, &record.slug)
    }

    /// The record an editor means by a text such as `apt` or `artist:rose`.
    pub fn named(&self, from: &str, text: &str) -> Result<i64, BuildError> {
        let found = self.catalog.index.find_text(text);
        let record = found.map_err(|_| BuildError::NoSuchName { from: from.to_owned(), text: text.to_owned() })?;
        self.record(from, &record)
    }

    pub fn artist(&self, from: &str, slug: &ArtistSlug) -> Result<i64, BuildError> {
        self.id(from, Kind::Artist, slug.as_str())
    }

    pub fn work(&self, from: &str, slug: &WorkSlug) -> Result<i64, BuildError> {
        self.id(from, Kind::Work, slug.as_str())
    }

    pub fn company(&self, from: &str, slug: &CompanySlug) -> Result<i64, BuildError> {
        self.id(from, Kind::Company, slug.as_str())
    }

    pub fn chart(&self, from: &str, slug: &ChartSlug) -> Result<i64, BuildError> {
        self.id(from, Kind::Chart, slug.as_str())
    }

    pub fn award(&self, from: &str, slug: &AwardSlug) -> Result<i64, BuildError> {
        self.id(from, Kind::Award, slug.as_str())
    }

    /// `key` is `award/edition`.
    pub fn edition(&self, from: &str, key: &str) -> Result<i64, BuildError> {
        self.id(from, Kind::Edition, key)
    }

    pub fn source(&self, from: &str, slug: &SourceSlug) -> Result<i64, BuildError> {
        self.id(from, Kind::Source, slug.as_str())
    }

    /// The work and the chart that a figure in prose is of.
    pub fn figure(&self, from: &str, work: &str, chart: &str) -> Result<(i64, i64), BuildError> {
        Ok((self.id(from, Kind::Work, work)?, self.id(from, Kind::Chart, chart)?))
    }

    pub fn source_slug(&self, from: &str, slug: &str) -> Result<i64, BuildError> {
        self.id(from, Kind::Source, slug)
    }
}

/// Asks for an id where there is something to ask for.
pub(super) fn optional<T>(
    value: Option<T>,
    ask: impl FnOnce(T) -> Result<i64, BuildError>,
) -> Result<Option<i64>, BuildError> {
    value.map(ask).transpose()
}

fn one_shelf(kind: Kind) -> Kind {
    if kind == Kind::Collaboration { Kind::Work } else { kind }
}
