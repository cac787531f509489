//! A source: every claim it makes and what came of it, what rests on it, and where it is.

use super::{Entry, Under};
use crate::model::{Kind, PartialDate, Verdict};
use crate::snapshot::read::{SourcePage, VerdictCounts};
use crate::text::words;
use crate::urls;
use crate::web::prose::Prose;
use crate::web::tracks::Tracks;
use crate::web::{CachePolicy, Html, Layout, Page, PageError, Reference, Visit, language, record, verdicts};
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
    tracks: Tracks,
    references: Vec<Reference>,
}

async fn show(visit: Visit, slug: web::Path<String>) -> Result<Page<SourceTemplate>, PageError> {
    let source = visit.snapshot().source(&slug)?.ok_or(PageError::NotFound)?;
    let frame = visit.frame();
    let title = (visit.strings.source.title)(&source.dossier.link.title);
    let template = SourceTemplate {
        prose: Prose::new(&source.prose, visit.lang),
        tracks: tracks(&visit, &source),
        references: record::references(&frame, &source.dossier),
        layout: record::layout(frame, &source.dossier, &title, urls::record(visit.lang, Kind::Source, &slug)),
        source,
    };
    Ok(Page::new(&visit, CachePolicy::Page, template))
}

/// The sections: what it says comes first, what is known of it last.
fn tracks(visit: &Visit, source: &SourcePage) -> Tracks {
    let (words, common, dossier) = (&visit.strings.source, &visit.strings.record, &source.dossier);
    let all = [
        (!source.claims.is_empty(), "claims", words.claims, verdicts::count(&source.claims, visit.strings)),
        (!dossier.claims.is_empty(), "said", common.claims, verdicts::count(&dossier.claims, visit.strings)),
        (true, "citing", words.citing, source.citing.len().to_string()),
        (true, "facts", common.facts, String::new()),
    ];
    let own = all.into_iter().filter(|(shown, ..)| *shown).map(|(_, id, title, count)| (id, title, count));
    Tracks::new([], own.chain(Tracks::behind(visit, dossier)))
}

impl SourceTemplate {
    /// What kind of source it is, by whom, and from when.
    fn kind(&self) -> String {
        let (source, lang) = (&self.source, self.layout.lang());
        let mut said = vec![words::capitalised((self.layout.strings().record.tier)(source.tier))];
        said.extend(source.publisher.clone());
        said.extend(source.published.map(|day| words::long_date(day, lang)));
        said.join(", ")
    }

    /// "32 claims", and the opinions beside them where there are any.
    fn counts(&self) -> Vec<String> {
        verdicts::counted(&self.source.claims, self.layout.strings())
    }

    /// What came of its claims.
    fn verdicts(&self) -> Vec<(Verdict, u32)> {
        VerdictCounts::of(&self.source.claims).counts
    }

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
