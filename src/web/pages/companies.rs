//! All companies, a page at a time.

use super::{Entry, Under};
use crate::model::Kind;
use crate::snapshot::read::{CompanyLine, CompanyOrder, Listed};
use crate::urls;
use crate::web::ordering::{Choice, Ordering};
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Pager, Visit, described, titled};

pub const ENTRY: Entry = Entry {
    name: "companies",
    pattern: "/companies",
    under: Under::Languages,
    parameters: &["order", "page"],
    template: Some("pages/companies.html"),
    sample: "/companies",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/companies.html")]
struct CompaniesTemplate {
    layout: Layout,
    companies: Listed<CompanyLine>,
    choices: Vec<Choice>,
    pager: Pager,
}

async fn show(visit: Visit) -> Result<Page<CompaniesTemplate>, PageError> {
    let words = &visit.strings.company;
    let orders = [("name", words.by_name, CompanyOrder::Name), ("works", words.by_works, CompanyOrder::Works)];
    let ordering = Ordering::of(&visit, urls::list(visit.lang, Kind::Company), &orders)?;
    let companies = visit.snapshot().companies(ordering.order, ordering.number)?;
    let pager = ordering.pager(&visit, companies.total)?;
    let frame = visit.frame();
    let layout = Layout {
        title: titled(&frame, &ordering.title(&visit, words.list_title, &pager)),
        description: described(&frame, &[&ordering.sentence(words.list_text, &pager)]),
        canonical: Some(ordering.canonical()),
        breadcrumbs: vec![Crumb::here(visit.strings.companies)],
        noindex: ordering.noindex(),
        source_path: None,
        frame,
    };
    let choices = ordering.choices;
    Ok(Page::new(&visit, CachePolicy::Page, CompaniesTemplate { layout, companies, choices, pager }))
}
