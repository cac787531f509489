//! An edition of an award: its nominations by category, whom they honour, and what came of them.

use super::{Entry, Under};
use crate::model::{Honours, Kind, Outcome};
use crate::snapshot::read::EditionPage;
use crate::urls;
use crate::web::prose::Prose;
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Reference, Visit, record};
use actix_web::web;

pub const ENTRY: Entry = Entry {
    name: "edition",
    pattern: "/awards/{award}/{edition}",
    under: Under::Languages,
    parameters: &[],
    template: Some("pages/edition.html"),
    sample: "/awards/grammys/68",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/edition.html")]
struct EditionTemplate {
    layout: Layout,
    edition: EditionPage,
    prose: Prose,
    contents: Vec<(&'static str, &'static str)>,
    references: Vec<Reference>,
}

async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<Page<EditionTemplate>, PageError> {
    let (award, edition) = path.into_inner();
    let slug = format!("{award}/{edition}");
    let edition = visit.snapshot().edition(&slug)?.ok_or(PageError::NotFound)?;
    let frame = visit.frame();
    let title = (visit.strings.award.edition_title)(&edition.dossier.link.title);
    let mut layout =
        record::layout(visit.frame(), &edition.dossier, &title, urls::record(visit.lang, Kind::Edition, &slug));
    let above = Crumb { text: edition.award.title.clone(), lang: None, href: Some(edition.award.href(visit.links)) };
    layout.breadcrumbs.insert(1, above);
    let template = EditionTemplate {
        prose: Prose::new(&edition.prose, visit.lang),
        contents: contents(&visit, &edition),
        references: record::references(&frame, &edition.dossier),
        layout,
        edition,
    };
    Ok(Page::new(&visit, CachePolicy::Page, template))
}

fn contents(visit: &Visit, edition: &EditionPage) -> Vec<(&'static str, &'static str)> {
    let (words, common) = (&visit.strings.award, &visit.strings.record);
    let all = [
        (true, "facts", common.facts),
        (true, "nominations", words.nominations),
        (!edition.dossier.claims.is_empty(), "claims", common.claims),
        (!edition.dossier.mentions.is_empty(), "mentions", common.mentions),
        (true, "references", visit.strings.references),
    ];
    all.into_iter().filter(|(shown, _, _)| *shown).map(|(_, id, words)| (id, words)).collect()
}

impl EditionTemplate {
    fn honours(&self, honours: &Honours) -> &'static str {
        self.layout.strings().award.honours_word(*honours)
    }

    /// The result in one or two words: what "unrecorded" means stands once above the tables.
    fn result(&self, result: &Outcome) -> &'static str {
        match result {
            Outcome::Unrecorded => self.layout.strings().award.unrecorded,
            result => (self.layout.strings().record.result)(*result),
        }
    }

    fn has_unrecorded(&self) -> bool {
        let all = self.edition.categories.iter().flat_map(|category| &category.nominations);
        all.into_iter().any(|nomination| nomination.result == Outcome::Unrecorded)
    }
}
