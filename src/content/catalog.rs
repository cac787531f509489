//! Everything in `content/`, decoded: the catalog that the later stages read.

use super::resolve::Index;
use super::spans::Spans;
use crate::diag::{Report, Span};
use crate::markup::Document;
use crate::model::{
    Article, Artist, Award, Change, Chart, Company, Date, Edition, Gone, Image, Kind, Lang, Market, Noted, Page,
    RecordRef, Row, Searched, Site, Source, Vocab, Work,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A record with the file it came from.
#[derive(Debug, Clone)]
pub struct Filed<T> {
    pub record: T,
    pub noted: Noted,
    pub prose: Prose,
    /// Path below the content folder.
    pub file: Arc<str>,
    /// Where each value of the front matter stands in the file.
    pub spans: Spans,
    /// SHA-256 of the file's bytes, in small hexadecimal letters.
    pub sha256: String,
    pub charted: Charted,
}

/// What chart rows alone say of a record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Charted {
    /// The first chart week of a stub: no file speaks of the record, it is made of chart rows, and its file is the table
    /// that has the first of them. `None` for all that editors wrote.
    pub since: Option<Date>,
    /// What leads to the record beside its slug and its former slugs: other spellings of a stub, and the addresses of
    /// stubs that an edited record took the place of.
    pub slugs: Vec<String>,
    /// Titles and credits, as printed, of the stubs whose place an edited work took without claiming their rows.
    pub unclaimed: Vec<(String, String)>,
}

impl Charted {
    pub fn is_stub(&self) -> bool {
        self.since.is_some()
    }
}

/// The Markdown of a record.
#[derive(Debug, Clone, Default)]
pub struct Prose {
    pub document: Document,
    /// Where the Markdown begins in the file; spans inside [`Document`] count from here.
    pub offset: usize,
}

impl<T> Filed<T> {
    /// Where a value stands, such as `credits[1].artist`; the nearest enclosing value where it has no place of its own.
    pub fn span(&self, path: &str) -> Span {
        self.spans.get(path)
    }
}

/// A row of a chart with its place.
#[derive(Debug, Clone)]
pub struct FiledRow {
    pub row: Row,
    pub file: Arc<str>,
    pub span: Span,
}

/// A line of `searched.csv` with its place.
#[derive(Debug, Clone)]
pub struct FiledSearch {
    pub searched: Searched,
    pub file: Arc<str>,
    pub span: Span,
}

/// All records, by slug, in order of slug.
///
/// References between records are slugs that may lead nowhere until `check` has found no error.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    pub site: Site,
    /// Where the values of `site.toml` stand.
    pub site_spans: Spans,
    pub vocab: Vocab,
    pub artists: BTreeMap<String, Filed<Artist>>,
    /// Both shelves: their slugs are one set.
    pub works: BTreeMap<String, Filed<Work>>,
    pub companies: BTreeMap<String, Filed<Company>>,
    pub markets: BTreeMap<String, Filed<Market>>,
    pub charts: BTreeMap<String, Filed<Chart>>,
    /// By chart, then by week and position.
    pub rows: BTreeMap<String, Vec<FiledRow>>,
    pub searched: BTreeMap<String, Vec<FiledSearch>>,
    pub awards: BTreeMap<String, Filed<Award>>,
    /// By `award/edition`.
    pub editions: BTreeMap<String, Filed<Edition>>,
    pub sources: BTreeMap<String, Filed<Source>>,
    pub articles: BTreeMap<(String, Lang), Filed<Article>>,
    pub pages: BTreeMap<String, Filed<Page>>,
    pub images: BTreeMap<String, Image>,
    pub gone: Vec<(Gone, Span)>,
    pub changes: Vec<(Change, Span)>,
    /// Names with separators in them, one act each.
    pub acts: Vec<String>,
    /// Finds any of these by what an editor calls it.
    pub index: Index,
}

/// What any record shows of itself, whatever its kind.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    pub kind: Kind,
    pub slug: &'a str,
    pub lang: Lang,
    /// Its name or title.
    pub title: &'a str,
    pub noted: &'a Noted,
    pub prose: &'a Prose,
    pub file: &'a Arc<str>,
    pub spans: &'a Spans,
    pub sha256: &'a str,
    pub charted: &'a Charted,
}

impl<'a> Entry<'a> {
    fn of<T>(filed: &'a Filed<T>, kind: Kind, slug: &'a str, title: &'a str, lang: Lang) -> Self {
        Entry {
            kind,
            slug,
            lang,
            title,
            noted: &filed.noted,
            prose: &filed.prose,
            file: &filed.file,
            spans: &filed.spans,
            sha256: &filed.sha256,
            charted: &filed.charted,
        }
    }

    pub fn reference(&self) -> RecordRef {
        RecordRef::new(self.kind, self.slug)
    }

    pub fn span(&self, path: &str) -> Span {
        self.spans.get(path)
    }
}

impl Catalog {
    /// Every record of every kind, in one fixed order: by kind, then slug, then language.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        let en = Lang::En;
        let artists = self.artists.iter().map(move |(s, f)| Entry::of(f, Kind::Artist, s, &f.record.name, en));
        let works = self.works.iter().map(move |(s, f)| Entry::of(f, f.record.shelf.kind(), s, &f.record.title, en));
        let companies = self.companies.iter().map(move |(s, f)| Entry::of(f, Kind::Company, s, &f.record.name, en));
        let markets = self.markets.iter().map(move |(s, f)| Entry::of(f, Kind::Market, s, &f.record.name, en));
        let charts = self.charts.iter().map(move |(s, f)| Entry::of(f, Kind::Chart, s, &f.record.name, en));
        let awards = self.awards.iter().map(move |(s, f)| Entry::of(f, Kind::Award, s, &f.record.name, en));
        let editions = self.editions.iter().map(move |(s, f)| Entry::of(f, Kind::Edition, s, &f.record.name, en));
        let sources = self.sources.iter().map(move |(s, f)| Entry::of(f, Kind::Source, s, &f.record.title, en));
        let articles =
            self.articles.iter().map(|((s, lang), f)| Entry::of(f, Kind::Article, s, &f.record.title, *lang));
        let pages = self.pages.iter().map(move |(s, f)| Entry::of(f, Kind::Page, s, &f.record.title, en));
        artists
            .chain(works)
            .chain(companies)
            .chain(markets)
            .chain(charts)
            .chain(awards)
            .chain(editions)
            .chain(sources)
            .chain(articles)
            .chain(pages)
    }

    /// What a record shows of itself: an article in the language asked for where there is one. `None` where no such
    /// record could be read.
    pub fn entry(&self, record: &RecordRef, lang: Lang) -> Option<Entry<'_>> {
        fn get<'a, T>(
            filed: &'a BTreeMap<String, Filed<T>>,
            kind: Kind,
            slug: &str,
            title: fn(&T) -> &str,
        ) -> Option<Entry<'a>> {
            let (slug, filed) = filed.get_key_value(slug)?;
            Some(Entry::of(filed, kind, slug, title(&filed.record), Lang::En))
        }
        let (kind, slug) = (record.kind, record.slug.as_str());
        match kind {
            Kind::Artist => get(&self.artists, kind, slug, |record| &record.name),
            Kind::Collaboration | Kind::Work => {
                let (slug, filed) = self.works.get_key_value(slug)?;
                Some(Entry::of(filed, filed.record.shelf.kind(), slug, &filed.record.title, Lang::En))
            }
            Kind::Company => get(&self.companies, kind, slug, |record| &record.name),
            Kind::Market => get(&self.markets, kind, slug, |record| &record.name),
            Kind::Chart => get(&self.charts, kind, slug, |record| &record.name),
            Kind::Award => get(&self.awards, kind, slug, |record| &record.name),
            Kind::Edition => get(&self.editions, kind, slug, |record| &record.name),
            Kind::Source => get(&self.sources, kind, slug, |record| &record.title),
            Kind::Page => get(&self.pages, kind, slug, |record| &record.title),
            Kind::Article => {
                let in_lang = |lang: Lang| self.articles.get_key_value(&(slug.to_owned(), lang));
                let ((slug, lang), filed) = in_lang(lang).or_else(|| Lang::ALL.iter().copied().find_map(in_lang))?;
                Some(Entry::of(filed, kind, slug, &filed.record.title, *lang))
            }
        }
    }
}

/// The outcome of loading a folder: what could be decoded, and what was wrong.
#[derive(Debug, Default)]
pub struct Loaded {
    pub catalog: Catalog,
    pub report: Report,
}
