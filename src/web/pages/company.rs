//! A company: its ties both ways, its artists, its works, and the charts and awards that are its own.

use super::{Entry, Under};
use crate::model::Kind;
use crate::snapshot::read::{CompanyPage, TieLine};
use crate::text::words;
use crate::urls;
use crate::web::prose::Prose;
use crate::web::{CachePolicy, Layout, Page, PageError, Reference, Visit, record};
use actix_web::web;

pub const ENTRY: Entry = Entry {
    name: "company",
    pattern: "/companies/{slug}",
    under: Under::Languages,
    parameters: &[],
    template: Some("pages/company.html"),
    sample: "/companies/hybe",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/company.html")]
struct CompanyTemplate {
    layout: Layout,
    company: CompanyPage,
    prose: Prose,
    contents: Vec<(&'static str, &'static str)>,
    references: Vec<Reference>,
}

async fn show(visit: Visit, slug: web::Path<String>) -> Result<Page<CompanyTemplate>, PageError> {
    let company = visit.snapshot().company(&slug)?.ok_or(PageError::NotFound)?;
    let frame = visit.frame();
    let title = format!("{}, {}", company.dossier.link.title, company.kind.label(visit.lang).to_lowercase());
    let template = CompanyTemplate {
        prose: Prose::new(&company.prose, visit.lang),
        contents: contents(&visit, &company),
        references: record::references(&frame, &company.dossier),
        layout: record::layout(frame, &company.dossier, &title, urls::record(visit.lang, Kind::Company, &slug)),
        company,
    };
    Ok(Page::new(&visit, CachePolicy::Page, template))
}

/// The sections that have something to show, and those that every record's page has.
fn contents(visit: &Visit, company: &CompanyPage) -> Vec<(&'static str, &'static str)> {
    let (words, common) = (&visit.strings.company, &visit.strings.record);
    let all = [
        (true, "facts", common.facts),
        (!company.ties.is_empty(), "ties", words.ties),
        (!company.artists.is_empty(), "artists", words.artists),
        (!company.works.is_empty(), "works", words.works),
        (!company.charts.is_empty(), "charts", words.charts),
        (!company.awards.is_empty(), "awards", words.awards),
        (!company.dossier.claims.is_empty(), "claims", common.claims),
        (!company.dossier.mentions.is_empty(), "mentions", common.mentions),
        (true, "references", visit.strings.references),
    ];
    all.into_iter().filter(|(shown, _, _)| *shown).map(|(_, id, words)| (id, words)).collect()
}

/// Ties that came about in a day; all others last.
const EVENTS: [&str; 2] = ["acquired_by", "renamed_from"];

impl CompanyTemplate {
    /// "since August 2016", or the day alone where the tie is an event.
    fn when(&self, tie: &TieLine) -> String {
        let lang = self.layout.lang();
        match (EVENTS.contains(&tie.kind.word.as_str()), tie.begins, tie.ends) {
            (true, Some(day), None) => words::long_date(day, lang),
            _ => record::period(&tie.begins, &tie.ends, lang),
        }
    }
}
