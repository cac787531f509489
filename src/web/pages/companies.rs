//! All companies, a page at a time.

use super::{Entry, Under};
use crate::model::{Facet, Kind};
use crate::snapshot::read::{CompaniesNarrowed, CompanyLine, CompanyOrder, Listed};
use crate::urls;
use crate::web::ordering::{Choice, Filter, Ordering};
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Pager, Visit, country, described, titled};

pub const ENTRY: Entry = Entry {
    name: "companies",
    pattern: "/companies",
    under: Under::Languages,
    parameters: &["kind", "country", "order", "page"],
    template: Some("pages/companies.html"),
    sample: "/companies",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/companies.html")]
struct CompaniesTemplate {
    layout: Layout,
    companies: Listed<CompanyLine>,
    filters: Vec<Filter>,
    choices: Vec<Choice>,
    pager: Pager,
}

async fn show(visit: Visit) -> Result<Page<CompaniesTemplate>, PageError> {
    let words = &visit.strings.company;
    let orders = [("name", words.by_name, CompanyOrder::Name), ("works", words.by_works, CompanyOrder::Works)];
    let narrowed = narrowed(&visit)?;
    let set =
        [("kind", narrowed.kind.clone()), ("country", narrowed.country.as_ref().map(|code| code.to_ascii_lowercase()))];
    let set = set.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
    let ordering = Ordering::filtered(&visit, urls::list(visit.lang, Kind::Company), &orders, set)?;
    let page = visit.snapshot().companies(ordering.order, &narrowed, ordering.number)?;
    let companies = page.companies;
    let label = visit.strings.search.facet;
    let kinds = page.kinds.iter().map(|(kind, count)| (&kind.word, kind.label(visit.lang).to_owned(), *count));
    let kinds = ordering.filter("kind", label(Facet::Kind), kinds, str::to_owned, companies.total);
    let countries = page.countries.iter();
    let countries =
        countries.map(|(code, count)| (code.to_ascii_lowercase(), country(code, visit.lang).to_owned(), *count));
    let rest = |code: &str| country(&code.to_ascii_uppercase(), visit.lang).to_owned();
    let countries = ordering.filter("country", label(Facet::Market), countries, rest, companies.total);
    let filters = kinds.into_iter().chain(countries).collect();
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
    Ok(Page::new(&visit, CachePolicy::Page, CompaniesTemplate { layout, companies, filters, choices, pager }))
}

/// What the address narrows the list to.
fn narrowed(visit: &Visit) -> Result<CompaniesNarrowed, PageError> {
    let country = visit.country("country")?;
    let country = country.map(|country| country.code().map(str::to_owned).ok_or(PageError::BadQuery("country")));
    Ok(CompaniesNarrowed { kind: visit.word("kind")?, country: country.transpose()? })
}
