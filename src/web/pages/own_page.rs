//! A page of the site's own, such as "about" or "method".

use super::{Entry, Under};
use crate::model::Kind;
use crate::snapshot::read::OwnPage;
use crate::urls;
use crate::web::prose::Prose;
use crate::web::{CachePolicy, Layout, Page, PageError, Reference, Visit, record};
use actix_web::web;

pub const ENTRY: Entry = Entry {
    name: "own_page",
    pattern: "/pages/{slug}",
    under: Under::Languages,
    parameters: &[],
    template: Some("pages/own_page.html"),
    sample: "/pages/about",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/own_page.html")]
struct OwnPageTemplate {
    layout: Layout,
    page: OwnPage,
    prose: Prose,
    references: Vec<Reference>,
}

async fn show(visit: Visit, slug: web::Path<String>) -> Result<Page<OwnPageTemplate>, PageError> {
    let page = visit.snapshot().own_page(&slug)?.ok_or(PageError::NotFound)?;
    let frame = visit.frame();
    let title = page.dossier.link.title.clone();
    let mut layout = record::layout(visit.frame(), &page.dossier, &title, urls::record(visit.lang, Kind::Page, &slug));
    // There is no list of these pages to lead to: the footer has them all.
    layout.breadcrumbs.remove(0);
    let template = OwnPageTemplate {
        prose: Prose::new(&page.prose, visit.lang),
        references: record::references(&frame, &page.dossier),
        layout,
        page,
    };
    Ok(Page::new(&visit, CachePolicy::Page, template))
}

impl OwnPageTemplate {
    fn has_contents(&self) -> bool {
        self.page.headings.len() >= 3
    }
}
