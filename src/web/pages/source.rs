//! A source: where it is, every claim it makes, and what rests on it.

use super::{Entry, Under};
use crate::model::{Kind, PartialDate};
use crate::snapshot::read::SourcePage;
use crate::urls;
use crate::web::prose::Prose;
use crate::web::{CachePolicy, Html, Layout, Page, PageError, Reference, Visit, language, record};
use actix_web::web;

pub const ENTRY: Entry = Entry {
    name: "source",
    pattern: "/sources/{slug}",
    under: Under::Languages,
    parameters: &[],
    template: Some("pages/source.html"),
    sample: "/sources/kpoppost-2025",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/source.html")]
struct SourceTemplate {
    layout: Layout,
    source: SourcePage,
    prose: Prose,
    contents: Vec<(&'static str, &'static str)>,
    /// "36 claims", and the opinions beside them where there are any.
    counts: Vec<String>,
    references: Vec<Reference>,
}

async fn show(visit: Visit, slug: web::Path<String>) -> Result<Page<SourceTemplate>, PageError> {
    let source = visit.snapshot().source(&slug)?.ok_or(PageError::NotFound)?;
    let frame = visit.frame();
    let title = (visit.strings.source.title)(&source.dossier.link.title);
    let template = SourceTemplate {
        prose: Prose::new(&source.prose, visit.lang),
        contents: contents(&visit, &source),
        counts: counts(&visit, &source),
        references: record::references(&frame, &source.dossier),
        layout: record::layout(frame, &source.dossier, &title, urls::record(visit.lang, Kind::Source, &slug)),
        source,
    };
    Ok(Page::new(&visit, CachePolicy::Page, template))
}

fn contents(visit: &Visit, source: &SourcePage) -> Vec<(&'static str, &'static str)> {
    let (words, common) = (&visit.strings.source, &visit.strings.record);
    let all = [
        (true, "facts", common.facts),
        (true, "claims", words.claims),
        (true, "citing", words.citing),
        (!source.dossier.claims.is_empty(), "said", common.claims),
        (!source.dossier.mentions.is_empty(), "mentions", common.mentions),
        (!source.dossier.references.is_empty(), "references", visit.strings.references),
    ];
    all.into_iter().filter(|(shown, _, _)| *shown).map(|(_, id, words)| (id, words)).collect()
}

fn counts(visit: &Visit, source: &SourcePage) -> Vec<String> {
    let opinions = source.claims.iter().filter(|claim| claim.opinion).count();
    let number = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    let mut counts = vec![(visit.strings.source.claim_count)(number(source.claims.len() - opinions))];
    if opinions > 0 {
        counts.push((visit.strings.source.opinion_count)(number(opinions)));
    }
    counts
}

impl SourceTemplate {
    /// A date of the source, or that it is not known.
    fn day(&self, date: &Option<PartialDate>) -> Html {
        match date {
            Some(date) => record::day(*date, self.layout.lang()),
            None => record::marked(self.layout.strings().source.unknown, self.layout.lang()),
        }
    }

    /// A word of the source, or that it is not known.
    fn text(&self, text: &Option<String>) -> Html {
        record::marked(text.as_deref().unwrap_or(self.layout.strings().source.unknown), self.layout.lang())
    }

    /// The address where it leads to the web: other schemes are shown, never linked.
    fn address(&self) -> Option<&str> {
        self.source.url.as_deref().filter(|url| url.starts_with("https://") || url.starts_with("http://"))
    }

    fn written_in(&self) -> Option<&str> {
        self.source.written_in.as_deref().map(|code| language(code, self.layout.lang()))
    }
}
