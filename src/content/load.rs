//! The reading of a whole folder.

use super::catalog::{Catalog, Charted, Filed, Loaded, Prose};
use super::fields::{Context, Fields};
use super::front::{NoFront, split};
use super::pictures::{Captions, pictures};
use super::resolve::Index;
use super::spans::Spans;
use super::tables::{Table, read_tables};
use super::walk::{File, Role, record_of, walk};
use super::{decode, rows, text, unread};
use crate::diag::{Code, Diagnostic, Report, Span};
use crate::model::{
    ArticleSlug, ArtistSlug, AwardSlug, ChartSlug, CompanySlug, EditionSlug, MarketSlug, Noted, PageSlug, RecordRef,
    Shelf, SourceSlug, Vocab, WorkSlug,
};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The folder itself could not be read. What is in it is never an error here, but a fault in the report.
#[derive(Debug, thiserror::Error)]
#[error("cannot read {path}")]
pub struct LoadError {
    pub path: PathBuf,
    pub source: std::io::Error,
}

/// Reads `content/`: everything that can be decoded, and every fault on the way. `report.finish()` is left to the
/// caller, who may have more to add.
///
/// # Errors
/// When a folder or file cannot be read at all.
pub fn load(root: &Path) -> Result<Loaded, LoadError> {
    Ok(load_files(read(root)?))
}

/// The files of a folder, unjudged: what [`load_files`] takes.
///
/// # Errors
/// When a folder or file cannot be read at all.
pub fn read(root: &Path) -> Result<Vec<File>, LoadError> {
    walk(root).map_err(|(path, source)| LoadError { path, source })
}

/// As [`load`], of files that are in memory: a folder as it would be after an edit.
pub fn load_files(files: Vec<File>) -> Loaded {
    let mut loader = Loader::default();
    let mut texts: Vec<(File, Arc<str>, Arc<str>)> = Vec::new();
    for file in files {
        let name: Arc<str> = file.path.as_str().into();
        match &file.role {
            Role::Guide => {}
            Role::Unread => loader.report.push(unread::nowhere(&name)),
            Role::BadSlug(stem) => loader.report.push(unread::bad_slug(&name, stem)),
            Role::Image(_) => texts.push((file, name, "".into())),
            _ => match text::clean(&file.bytes) {
                Ok(text) => {
                    let text: Arc<str> = text.into();
                    loader.report.add_source(&name, &text);
                    // Tables are long, and nothing asks for their bytes again.
                    let bytes = if is_table(&file.role) { Vec::new() } else { file.bytes };
                    texts.push((File { bytes, ..file }, name, text));
                }
                Err(at) => loader.not_utf8(&file, &name, at),
            },
        }
    }
    loader.settings(&texts);
    loader.rows(&texts);
    for (file, name, text) in &texts {
        loader.file(file, name, text);
    }
    loader.pictures(&texts);
    loader.finish()
}

#[derive(Default)]
struct Loader {
    catalog: Catalog,
    report: Report,
    broken: BTreeSet<RecordRef>,
    captions: Captions,
}

impl Loader {
    fn not_utf8(&mut self, file: &File, name: &Arc<str>, at: usize) {
        // What can be read of it is shown, with a sign for each byte that is no text.
        let shown: Arc<str> = String::from_utf8_lossy(&file.bytes).into();
        self.report.add_source(name, &shown);
        self.report.push(unread::not_utf8(name, at));
        self.broken.extend(record_of(&file.role));
    }

    /// The files that the reading of all others rests on.
    fn settings(&mut self, texts: &[(File, Arc<str>, Arc<str>)]) {
        let of = |role: &Role| texts.iter().find(|(file, ..)| file.role == *role);
        let mut read = |role: &Role, path: &str| match of(role) {
            Some((_, name, text)) => Some((Arc::clone(name), Arc::clone(text))),
            None => {
                // A file that is there and cannot be read has its own fault.
                if !self.report.flawed().contains(path) {
                    let message = format!("`{path}` is missing");
                    self.report.push(Diagnostic::new(Code::MissingFile, &path.into(), 0..0, message));
                }
                None
            }
        };
        let (vocab, site) = (read(&Role::Vocab, "vocab.toml"), read(&Role::Site, "site.toml"));
        if let Some((name, text)) = vocab {
            self.catalog.vocab = self.toml(&name, &text, decode::vocab);
        }
        if let Some((name, text)) = site {
            let (site, spans) = self.toml_with_spans(&name, &text, decode::site);
            (self.catalog.site, self.catalog.site_spans) = (site.unwrap_or_default(), spans);
        }
    }

    /// Decodes a file that is TOML and no record.
    fn toml<T>(&mut self, name: &Arc<str>, text: &str, decode: impl FnOnce(&Fields<'_, '_, '_>) -> T) -> T {
        self.toml_with_spans(name, text, decode).0
    }

    fn toml_with_spans<T>(
        &mut self,
        name: &Arc<str>,
        text: &str,
        decode: impl FnOnce(&Fields<'_, '_, '_>) -> T,
    ) -> (T, Spans) {
        let vocab = std::mem::take(&mut self.catalog.vocab);
        let context = Context::new(Arc::clone(name), 0, &vocab);
        let table = context.parse(text);
        let decoded = decode(&Fields::top(&context, &table));
        let (faults, spans) = context.into_parts();
        self.push_all(faults);
        self.catalog.vocab = vocab;
        (decoded, spans)
    }

    fn push_all(&mut self, faults: Vec<Diagnostic>) {
        for fault in faults {
            self.report.push(fault);
        }
    }

    fn file(&mut self, file: &File, name: &Arc<str>, text: &Arc<str>) {
        let source = Source { file, name, text };
        match file.role.clone() {
            Role::Artist(slug) => {
                let made = self.markdown(source, |f| decode::artist(parsed(ArtistSlug::parse(&slug)), f));
                self.catalog.artists.extend(made.map(|filed| (slug, filed)));
            }
            Role::Collaboration(slug) => self.work(source, slug, Shelf::Collaborations),
            Role::Work(slug) => self.work(source, slug, Shelf::Works),
            Role::Company(slug) => {
                let made = self.markdown(source, |f| decode::company(parsed(CompanySlug::parse(&slug)), f));
                self.catalog.companies.extend(made.map(|filed| (slug, filed)));
            }
            Role::Market(slug) => {
                let made = self.markdown(source, |f| decode::market(parsed(MarketSlug::parse(&slug)), f));
                self.catalog.markets.extend(made.map(|filed| (slug, filed)));
            }
            Role::Source(slug) => {
                let made = self.markdown(source, |f| decode::source(parsed(SourceSlug::parse(&slug)), f));
                self.catalog.sources.extend(made.map(|filed| (slug, filed)));
            }
            Role::Article(slug, lang) => {
                let made = self.markdown(source, |f| decode::article(parsed(ArticleSlug::parse(&slug)), lang, f));
                self.catalog.articles.extend(made.map(|filed| ((slug, lang), filed)));
            }
            Role::Page(slug) => {
                let made = self.markdown(source, |f| decode::page(parsed(PageSlug::parse(&slug)), f));
                self.catalog.pages.extend(made.map(|filed| (slug, filed)));
            }
            Role::Chart(slug) => {
                let made = self.plain(source, |f| decode::chart(parsed(ChartSlug::parse(&slug)), f));
                self.catalog.charts.extend(made.map(|filed| (slug, filed)));
            }
            Role::Award(slug) => {
                let made = self.plain(source, |f| decode::award(parsed(AwardSlug::parse(&slug)), f));
                self.catalog.awards.extend(made.map(|filed| (slug, filed)));
            }
            Role::Edition { award, edition } => {
                let slugs = (parsed(AwardSlug::parse(&award)), parsed(EditionSlug::parse(&edition)));
                let made = self.plain(source, |f| decode::edition(slugs.0, slugs.1, f));
                self.catalog.editions.extend(made.map(|filed| (format!("{award}/{edition}"), filed)));
            }
            Role::Searched { chart } => {
                let mut faults = Vec::new();
                let read = rows::searched(name, text, &mut faults);
                self.catalog.searched.entry(chart).or_default().extend(read);
                self.push_all(faults);
            }
            Role::Changes => {
                let mut faults = Vec::new();
                self.catalog.changes = rows::changes(name, text, &mut faults);
                self.push_all(faults);
            }
            Role::Gone => self.catalog.gone = self.toml(name, text, decode::gone),
            Role::Acts => self.catalog.acts = rows::acts(text),
            Role::ImageFacts(stem) => {
                let caption = self.toml(name, text, decode::image);
                self.captions.extend(caption.map(|caption| (stem, (caption, Arc::clone(name)))));
            }
            Role::Site
            | Role::Vocab
            | Role::Rows { .. }
            | Role::Guide
            | Role::Image(_)
            | Role::BadSlug(_)
            | Role::Unread => {}
        }
    }

    fn rows(&mut self, texts: &[(File, Arc<str>, Arc<str>)]) {
        let tables = texts.iter().filter_map(|(file, name, text)| match &file.role {
            Role::Rows { chart } => Some(Table { chart, name, text }),
            _ => None,
        });
        for part in read_tables(&tables.collect::<Vec<_>>()) {
            for (chart, rows) in part.rows {
                self.catalog.rows.entry(chart).or_default().extend(rows);
            }
            self.push_all(part.faults);
        }
    }

    fn work(&mut self, source: Source<'_>, slug: String, shelf: Shelf) {
        let name = Arc::clone(source.name);
        let made = self.markdown(source, |f| decode::work(parsed(WorkSlug::parse(&slug)), shelf, f));
        let Some(filed) = made else { return };
        if let Some(other) = self.catalog.works.get(&slug) {
            self.report.push(
                Diagnostic::new(
                    Code::DuplicateSlug,
                    &name,
                    0..3,
                    format!("the slug `{slug}` is taken by `{}`", other.file),
                )
                .help("collaborations and works share one set of slugs: rename one, or put the two files together"),
            );
            return;
        }
        self.catalog.works.insert(slug, filed);
    }

    /// A record of front matter and prose.
    fn markdown<T>(
        &mut self,
        source: Source<'_>,
        decode: impl FnOnce(&Fields<'_, '_, '_>) -> Option<T>,
    ) -> Option<Filed<T>> {
        let front = match split(source.text) {
            Ok(front) => front,
            Err(reason) => {
                let (code, message, help) = match reason {
                    NoFront::Missing => {
                        (Code::NoFrontMatter, "the file does not begin with `+++`", unread::begin_help(source.text))
                    }
                    NoFront::Open => {
                        (Code::OpenFrontMatter, "the second `+++` is missing", "add a line `+++` below the facts")
                    }
                };
                let first = source.text.find('\n').unwrap_or(source.text.len());
                self.report.push(Diagnostic::new(code, source.name, 0..first, message).help(help));
                self.broken.extend(record_of(&source.file.role));
                return None;
            }
        };
        let prose = Prose {
            document: crate::markup::parse(&source.text[front.body.clone()], sections(&source.file.role)),
            offset: front.body.start,
        };
        self.record(source, front.toml, decode, |_| prose)
    }

    /// A record that is TOML alone; its prose stands under `about`.
    fn plain<T>(
        &mut self,
        source: Source<'_>,
        decode: impl FnOnce(&Fields<'_, '_, '_>) -> Option<T>,
    ) -> Option<Filed<T>> {
        let text = Arc::clone(source.text);
        let taken = sections(&source.file.role);
        self.record(source, 0..text.len(), decode, |fields| {
            let Some(about) = fields.optional::<String>("about") else { return Prose::default() };
            let span = fields.fault(Code::TomlSyntax, "about", "").span;
            let offset = text[span.clone()].find(about.trim_end()).map_or(span.start, |at| span.start + at);
            Prose { document: crate::markup::parse(&about, taken), offset }
        })
    }

    fn record<T>(
        &mut self,
        source: Source<'_>,
        toml: Span,
        decode: impl FnOnce(&Fields<'_, '_, '_>) -> Option<T>,
        prose: impl FnOnce(&Fields<'_, '_, '_>) -> Prose,
    ) -> Option<Filed<T>> {
        let vocab: Vocab = std::mem::take(&mut self.catalog.vocab);
        let context = Context::new(Arc::clone(source.name), toml.start, &vocab);
        let table = context.parse(&source.text[toml]);
        let fields = Fields::top(&context, &table);
        let record = decode(&fields);
        let prose = prose(&fields);
        let noted: Noted = decode::noted(&fields);
        let (faults, spans) = context.into_parts();
        self.push_all(faults);
        self.catalog.vocab = vocab;
        for fault in &prose.document.faults {
            let span = fault.span.start + prose.offset..fault.span.end + prose.offset;
            let mut told = Diagnostic::new(fault.code, source.name, span, &fault.message);
            told.help = fault.help.clone();
            self.report.push(told);
        }
        let Some(record) = record else {
            self.broken.extend(record_of(&source.file.role));
            return None;
        };
        let (file, sha256) = (Arc::clone(source.name), sha256(&source.file.bytes));
        Some(Filed { record, noted, prose, file, spans, sha256, charted: Charted::default() })
    }

    fn pictures(&mut self, texts: &[(File, Arc<str>, Arc<str>)]) {
        let mut faults = Vec::new();
        let files = texts.iter().map(|(file, name, _)| (file, name));
        for image in pictures(files, std::mem::take(&mut self.captions), &mut faults) {
            self.catalog.images.insert(image.file.clone(), image);
        }
        self.push_all(faults);
    }

    fn finish(mut self) -> Loaded {
        for rows in self.catalog.rows.values_mut() {
            rows.sort_by_key(|row| (row.row.week, row.row.position));
        }
        self.catalog.index = Index::new(&self.catalog, self.broken);
        Loaded { catalog: self.catalog, report: self.report }
    }
}

fn is_table(role: &Role) -> bool {
    matches!(role, Role::Rows { .. } | Role::Searched { .. } | Role::Changes)
}

/// A file with its name and its clean text.
#[derive(Clone, Copy)]
struct Source<'a> {
    file: &'a File,
    name: &'a Arc<str>,
    text: &'a Arc<str>,
}

fn parsed<T>(slug: Option<T>) -> T {
    slug.expect("`walk::role` gives a record's role to slugs only")
}

/// The `id`s that a page of this role uses itself.
fn sections(role: &Role) -> &'static [&'static str] {
    record_of(role).map_or(&[], |record| record.kind.sections())
}

/// SHA-256 in small hexadecimal letters.
pub fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest;
    sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
