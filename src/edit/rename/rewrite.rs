//! Every place in the folder that names a record, spelt anew where it must be.

use super::Edits;
use super::respell::{Respell, Spelling};
use crate::content::{Catalog, Entry, record_references, spoken_of};
use crate::diag::Span;
use crate::edit::error::EditError;
use crate::markup::{Destination, Target};
use crate::model::{Block, Kind, RecordRef, Shelf};
use crate::urls::{Address, in_order};
use std::collections::BTreeMap;

/// The edits by file.
///
/// # Errors
/// Where a reference is written in a way that no edit reaches, or cannot be spelt so that it leads where it led.
pub fn references(
    catalog: &Catalog,
    respell: &Respell<'_>,
    text_of: &dyn Fn(&str) -> String,
) -> Result<BTreeMap<String, Edits>, EditError> {
    let mut all: BTreeMap<String, Edits> = BTreeMap::new();
    for entry in catalog.entries() {
        let mut file = Rewriting { file: entry.file, text: text_of(entry.file), respell, edits: Vec::new() };
        file.front_matter(catalog, &entry)?;
        file.prose(&entry)?;
        all.entry(entry.file.to_string()).or_default().extend(file.edits);
    }
    let mut site = Rewriting { file: "site.toml", text: text_of("site.toml"), respell, edits: Vec::new() };
    for (index, text) in catalog.site.first.iter().enumerate() {
        site.spoken(catalog.site_spans.get(&format!("first[{index}]")), text)?;
    }
    all.insert("site.toml".to_owned(), site.edits);
    for search in catalog.searched.values().flatten() {
        let work = search.searched.work.as_str();
        if let Some(new) = respell.slug(&RecordRef::new(Kind::Work, work)) {
            let mut table = Rewriting { file: &search.file, text: text_of(&search.file), respell, edits: Vec::new() };
            let start = search.span.start;
            let quoted = usize::from(table.text[start..].starts_with('"'));
            table.replace(start + quoted..start + quoted + work.len(), work, new)?;
            all.entry(search.file.to_string()).or_default().extend(table.edits);
        }
    }
    Ok(all)
}

struct Rewriting<'a> {
    file: &'a str,
    /// Clean, as spans count in it.
    text: String,
    respell: &'a Respell<'a>,
    edits: Edits,
}

impl Rewriting<'_> {
    /// Replaces what stands at a place, where it is what it should be.
    fn replace(&mut self, span: Span, there: &str, new: String) -> Result<(), EditError> {
        let found = self.text.get(span.clone()).unwrap_or("");
        if found.split_whitespace().eq(there.split_whitespace()) {
            self.edits.push((span, new));
            return Ok(());
        }
        Err(EditError::Refused(format!(
            "{}: `{there}` is written here in a way that cannot be rewritten; spell it plainly and try again",
            self.file
        )))
    }

    fn lost(&self, there: &str) -> EditError {
        let to = &self.respell.moves.new.slug;
        EditError::Refused(format!("{}: `{there}` could not lead to its record any more beside `{to}`", self.file))
    }

    fn front_matter(&mut self, catalog: &Catalog, entry: &Entry<'_>) -> Result<(), EditError> {
        for (path, kind, slug) in record_references(catalog, entry) {
            // The award of an edition is its folder.
            if path.is_empty() {
                continue;
            }
            if let Some(new) = self.respell.slug(&RecordRef::new(kind, slug.clone())) {
                self.replace(entry.span(&path), &slug, new)?;
            }
        }
        for (path, text) in spoken_of(catalog, entry) {
            self.spoken(entry.span(&path), &text)?;
        }
        Ok(())
    }

    /// A record in an editor's own words: `apt`, `artist:rose`.
    fn spoken(&mut self, span: Span, text: &str) -> Result<(), EditError> {
        let (prefix, name) = match text.split_once(':') {
            Some((prefix, name)) if Kind::parse(prefix.trim()).is_some() => (Some(prefix.trim()), name.trim()),
            _ => (None, text.trim()),
        };
        match self.respell.spell(prefix, name) {
            Spelling::Same => Ok(()),
            Spelling::New(prefix, slug) => self.replace(span, text, written(prefix, &slug)),
            Spelling::Lost => Err(self.lost(text)),
        }
    }

    fn prose(&mut self, entry: &Entry<'_>) -> Result<(), EditError> {
        let document = &entry.prose.document;
        let at = |span: &Span| span.start + entry.prose.offset..span.end + entry.prose.offset;
        for link in document.links.iter().filter(|link| !link.wanted) {
            self.link(&link.target, at(&link.target.name_span))?;
        }
        for block in &document.blocks {
            self.link(&block.target, at(&block.target.name_span))?;
            let kind = block.target.anchor.as_deref().and_then(Block::parse).and_then(Block::takes);
            for argument in &block.arguments {
                let asked = kind.map(|kind| RecordRef::new(kind, argument.slug.clone()));
                if let Some(new) = asked.and_then(|record| self.respell.slug(&record)) {
                    self.replace(at(&argument.span), &argument.slug, new)?;
                }
            }
        }
        for citation in document.citations.iter().filter(|citation| !citation.defined_here) {
            let Some(new) = self.respell.slug(&RecordRef::new(Kind::Source, citation.key.clone())) else { continue };
            if document.definitions.iter().any(|definition| definition.key == new) {
                return Err(EditError::Refused(format!(
                    "{}: a footnote of its own is called `[^{new}]`; give it another key first",
                    self.file
                )));
            }
            self.replace(at(&citation.key_span), &citation.key, new)?;
        }
        for figure in &document.figures {
            if let Some(new) = self.respell.slug(&RecordRef::new(Kind::Work, figure.work.clone())) {
                self.replace(at(&figure.work_span), &figure.work, new)?;
            }
            if let Some(new) = self.respell.slug(&RecordRef::new(Kind::Chart, figure.chart.clone())) {
                self.replace(at(&figure.chart_span), &figure.chart, new)?;
            }
        }
        for link in document.outlinks.iter().filter(|link| link.kind == Destination::Local) {
            let end = link.dest.find(['#', '?']).unwrap_or(link.dest.len());
            if let Some(new) = self.address(&link.dest[..end]) {
                self.replace(at(&link.dest_span), &link.dest, format!("{new}{}", &link.dest[end..]))?;
            }
        }
        Ok(())
    }

    fn link(&mut self, target: &Target, name_span: Span) -> Result<(), EditError> {
        match self.respell.spell(target.prefix.as_deref(), &target.name) {
            Spelling::Same => Ok(()),
            Spelling::New(prefix, slug) if prefix == target.prefix => self.replace(name_span, &target.name, slug),
            Spelling::New(prefix, slug) => {
                // The prefix and its colon stand right before the name.
                let before = target.prefix.as_ref().map_or(0, |prefix| prefix.len() + 1);
                let there = written(target.prefix.clone(), &target.name);
                self.replace(name_span.start - before..name_span.end, &there, written(prefix, &slug))
            }
            Spelling::Lost => Err(self.lost(&target.to_string())),
        }
    }

    /// The new path of a page, where it has another one.
    fn address(&self, path: &str) -> Option<String> {
        let (lang, address) = Address::parse(path)?;
        let slug = |kind: Kind, slug: &str| self.respell.moves.record(&RecordRef::new(kind, slug)).slug;
        let new = match &address {
            Address::Record(record) => Address::Record(self.respell.moves.record(record)),
            Address::Run { shelf, work, chart } => {
                let to = self.respell.moves.record(&RecordRef::new(shelf.kind(), work.clone()));
                let shelf = if to.kind == Kind::Work { Shelf::Works } else { Shelf::Collaborations };
                Address::Run { shelf, work: to.slug, chart: slug(Kind::Chart, chart) }
            }
            Address::Network(artist) => Address::Network(slug(Kind::Artist, artist)),
            Address::Versus(artist) => Address::Versus(slug(Kind::Artist, artist)),
            Address::Pair(one, other) => in_order(&slug(Kind::Artist, one), &slug(Kind::Artist, other)),
            Address::ChartWeek { chart, week } => Address::ChartWeek { chart: slug(Kind::Chart, chart), week: *week },
            Address::Home
            | Address::List(_)
            | Address::Claims
            | Address::Compare
            | Address::Paths
            | Address::Search
            | Address::Names(_)
            | Address::Contests
            | Address::Data
            | Address::Rankings
            | Address::Ranking(_)
            | Address::Matrix
            | Address::Timeline
            | Address::Year(_)
            | Address::Reports
            | Address::Report(_) => return None,
        };
        (new != address).then(|| new.path(lang))
    }
}

fn written(prefix: Option<String>, slug: &str) -> String {
    prefix.map_or_else(|| slug.to_owned(), |prefix| format!("{prefix}:{slug}"))
}
