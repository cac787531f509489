//! An award: who gives it, its categories and their names over time, its editions.

use super::{Entry, Under};
use crate::model::{Honours, Kind};
use crate::snapshot::read::{AwardPage, DatedName};
use crate::urls;
use crate::web::prose::Prose;
use crate::web::tracks::Tracks;
use crate::web::{CachePolicy, Html, Layout, Page, PageError, Reference, Visit, record};
use actix_web::web;

pub const ENTRY: Entry = Entry {
    name: "award",
    pattern: "/awards/{slug}",
    under: Under::Languages,
    parameters: &[],
    template: Some("pages/award.html"),
    sample: "/awards/grammys",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/award.html")]
struct AwardTemplate {
    layout: Layout,
    award: AwardPage,
    prose: Prose,
    tracks: Tracks,
    references: Vec<Reference>,
}

async fn show(visit: Visit, slug: web::Path<String>) -> Result<Page<AwardTemplate>, PageError> {
    let award = visit.snapshot().award(&slug)?.ok_or(PageError::NotFound)?;
    let frame = visit.frame();
    let title = (visit.strings.award.title)(&award.dossier.link.title);
    let template = AwardTemplate {
        prose: Prose::new(&award.prose, visit.lang),
        tracks: tracks(&visit, &award),
        references: record::references(&frame, &award.dossier),
        layout: record::layout(frame, &award.dossier, &title, urls::record(visit.lang, Kind::Award, &slug)),
        award,
    };
    Ok(Page::new(&visit, CachePolicy::Page, template))
}

/// The sections, what was given out first.
fn tracks(visit: &Visit, award: &AwardPage) -> Tracks {
    let (words, common) = (&visit.strings.award, &visit.strings.record);
    let a = [
        ("editions", words.editions, award.editions.len().to_string()),
        ("categories", words.categories, award.categories.len().to_string()),
        ("facts", common.facts, String::new()),
    ];
    Tracks::of_record(visit, a, &award.dossier, &[])
}

impl AwardTemplate {
    fn honours(&self, honours: &Honours) -> &'static str {
        self.layout.strings().award.honours_word(*honours)
    }

    /// "Best Music Video, Short Form (1986 to 1997)"
    fn name(&self, name: &DatedName) -> Html {
        let lang = self.layout.lang();
        match record::period(&name.begins, &name.ends, lang) {
            period if period.is_empty() => record::marked(&name.text, lang),
            period => record::marked(&format!("{} ({period})", name.text), lang),
        }
    }
}
