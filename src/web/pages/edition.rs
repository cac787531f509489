//! An edition of an award: its nominations by category, whom they honour, and what came of them.

use super::{Entry, Under};
use crate::model::{Kind, Outcome};
use crate::snapshot::read::{EditionCategory, EditionPage, NominationLine};
use crate::urls;
use crate::web::prose::Prose;
use crate::web::tracks::Tracks;
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
    tracks: Tracks,
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
        tracks: tracks(&visit, &edition),
        references: record::references(&frame, &edition.dossier),
        layout,
        edition,
    };
    Ok(Page::new(&visit, CachePolicy::Page, template))
}

/// The sections, what was nominated first.
fn tracks(visit: &Visit, edition: &EditionPage) -> Tracks {
    let nominations: usize = edition.categories.iter().map(|category| category.nominations.len()).sum();
    let a = [
        ("nominations", visit.strings.award.nominations, nominations.to_string()),
        ("facts", visit.strings.record.facts, String::new()),
    ];
    Tracks::of_record(visit, a, &edition.dossier, &[])
}

impl EditionTemplate {
    /// Whom all its categories honour, where that is the same of several.
    fn honours_of_all(&self) -> Option<&'static str> {
        let (first, others) = self.edition.categories.split_first()?;
        let same = !others.is_empty() && others.iter().all(|category| category.honours == first.honours);
        same.then(|| self.layout.strings().award.honours_word(first.honours))
    }

    /// Whether of no category all nominees are here.
    fn is_partial(&self) -> bool {
        !self.edition.categories.is_empty() && self.edition.categories.iter().all(|category| !category.complete)
    }

    /// Of one category, what is not said of all.
    fn about(&self, category: &EditionCategory) -> String {
        let words = &self.layout.strings().award;
        let honours = || format!("{}: {}.", words.honours, words.honours_word(category.honours));
        let held = if category.complete { words.complete } else { words.partial };
        let honours = self.honours_of_all().is_none().then(honours);
        honours.into_iter().chain((!self.is_partial()).then(|| held.to_owned())).collect::<Vec<_>>().join(" ")
    }

    /// Whether a nomination honours its nominee and nobody else.
    fn honours_nominee(&self, nomination: &NominationLine) -> bool {
        nomination.honoured == [nomination.nominee.clone()]
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
