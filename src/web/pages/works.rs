//! The works of a shelf, a page at a time.

use super::{Entry, Under};
use crate::model::{Country, Facet, Kind, Shelf, Years};
use crate::snapshot::read::{BestRun, Listed, Narrowed, ShelfPage, Shelved, WorkOrder};
use crate::urls;
use crate::web::ordering::{Choice, Filter, Ordering};
use crate::web::{self, CachePolicy, Crumb, Layout, Page, PageError, Pager, Visit, described, titled};

pub const COLLABORATIONS: Entry = Entry {
    name: "works",
    pattern: "/collaborations",
    under: Under::Languages,
    parameters: &["year", "country", "with", "kind", "from", "order", "page"],
    template: Some("pages/works.html"),
    sample: "/collaborations",
    route: |resource| resource.to(collaborations),
};

pub const WORKS: Entry =
    Entry { pattern: "/works", sample: "/works", route: |resource| resource.to(works), ..COLLABORATIONS };

#[derive(askama::Template)]
#[template(path = "pages/works.html")]
struct WorksTemplate {
    layout: Layout,
    shelf: Shelf,
    works: Listed<Shelved>,
    filters: Vec<Filter>,
    choices: Vec<Choice>,
    origins: Vec<Choice>,
    pager: Pager,
    /// What the list is narrowed to, in words.
    narrowed: Option<String>,
}

async fn collaborations(visit: Visit) -> Result<Page<WorksTemplate>, PageError> {
    show(&visit, Shelf::Collaborations)
}

async fn works(visit: Visit) -> Result<Page<WorksTemplate>, PageError> {
    show(&visit, Shelf::Works)
}

fn show(visit: &Visit, shelf: Shelf) -> Result<Page<WorksTemplate>, PageError> {
    let words = &visit.strings.work;
    let orders = [
        ("newest", words.newest, WorkOrder::Newest),
        ("oldest", words.oldest, WorkOrder::Oldest),
        ("title", words.by_title, WorkOrder::Title),
    ];
    let narrowed = narrowed(visit)?;
    let between: Vec<&Country> = narrowed.country.iter().chain(&narrowed.partner).collect();
    let kind = narrowed.kind.iter().map(|kind| ("kind", kind.clone()));
    let filters = urls::narrowing(narrowed.years, &between).into_iter().chain(kind).collect();
    let ordering = Ordering::narrowed(visit, urls::list(visit.lang, shelf.kind()), &orders, filters)?;
    let page = visit.snapshot().works(shelf, ordering.order, ordering.origin, &narrowed, ordering.number)?;
    let filters = filters_of(visit, &ordering, &page);
    let narrowed = in_words(visit, &page, &narrowed);
    let (works, stubs) = (page.works.list, page.works.stubs);
    let pager = ordering.pager(visit, works.total)?;
    let frame = visit.frame();
    let name = visit.strings.plural(shelf.kind());
    let layout = Layout {
        title: titled(&frame, &ordering.title(visit, name, &pager)),
        description: described(
            &frame,
            &[&ordering.sentence((words.shelf)(shelf), &pager), &(words.total)(works.total, shelf)],
        ),
        canonical: Some(ordering.canonical()),
        breadcrumbs: vec![Crumb::here(name)],
        noindex: ordering.noindex(),
        source_path: None,
        frame,
    };
    // Without a stub there is nothing to choose.
    let origins = if stubs > 0 { ordering.origins } else { Vec::new() };
    let choices = ordering.choices;
    let template = WorksTemplate { layout, shelf, works, filters, choices, origins, pager, narrowed };
    Ok(Page::new(visit, CachePolicy::Page, template))
}

/// Years past these are offered as decades.
const YEARS: usize = 12;

fn filters_of(visit: &Visit, ordering: &Ordering<WorkOrder>, page: &ShelfPage) -> Vec<Filter> {
    let label = visit.strings.search.facet;
    let kinds = page.kinds.iter().map(|(kind, count)| (&kind.word, kind.label(visit.lang).to_owned(), *count));
    let span = |year| if page.years.len() > YEARS { Years::decade(year) } else { Years::one(year) };
    let years = page.years.chunk_by(|(one, _), (other, _)| span(*one) == span(*other)).map(|years| {
        let span = span(years[0].0);
        (span, (visit.strings.work.years)(span), years.iter().map(|(_, count)| count).sum())
    });
    let total = page.works.list.total;
    let kinds = ordering.filter("kind", label(Facet::Kind), kinds, |word| kind_in_words(visit, page, word), total);
    let year = |text: &str| Years::parse(text).map_or_else(|| text.to_owned(), visit.strings.work.years);
    kinds.into_iter().chain(ordering.filter("year", label(Facet::Year), years, year, total)).collect()
}

/// The name of a kind, where a record here is of it; else its word, as it was asked for.
fn kind_in_words(visit: &Visit, page: &ShelfPage, word: &str) -> String {
    let known = page.kinds.iter().find(|(kind, _)| kind.word == word);
    known.map_or(word, |(kind, _)| kind.label(visit.lang)).to_owned()
}

/// What the address narrows the list to. One country is as good as the other: `with` alone is `country`.
fn narrowed(visit: &Visit) -> Result<Narrowed, PageError> {
    let years = visit.parameter("year")?;
    let years = years.map(|text| Years::parse(&text).ok_or(PageError::BadQuery("year"))).transpose()?;
    let mut countries = visit.country("country")?.into_iter().chain(visit.country("with")?);
    Ok(Narrowed { years, country: countries.next(), partner: countries.next(), kind: visit.word("kind")? })
}

fn in_words(visit: &Visit, page: &ShelfPage, narrowed: &Narrowed) -> Option<String> {
    let words = &visit.strings.work;
    let country = |country: &Country| {
        country.code().map_or(words.unknown_country, |code| web::country(code, visit.lang)).to_owned()
    };
    let countries = match (&narrowed.country, &narrowed.partner) {
        (Some(one), Some(other)) => Some((words.between)(&country(one), &country(other))),
        (Some(one), None) => Some((words.from)(&country(one))),
        _ => None,
    };
    let kind = narrowed.kind.as_ref().map(|word| kind_in_words(visit, page, word));
    let said: Vec<String> = countries.into_iter().chain(narrowed.years.map(words.years)).chain(kind).collect();
    (!said.is_empty()).then(|| said.join(", "))
}

impl WorksTemplate {
    /// Whether a row that is missing may have been better.
    fn is_bound(&self, best: &BestRun) -> bool {
        best.at_least && best.peak > 1
    }

    fn weeks(&self, best: &BestRun) -> String {
        let weeks = best.weeks;
        if best.at_least { (self.layout.strings().record.at_least)(weeks) } else { weeks.to_string() }
    }

    fn run(&self, one: &Shelved, best: &BestRun) -> String {
        urls::work_run(self.layout.link_lang(), self.shelf, &one.line.link.slug, &best.chart.slug)
    }

    fn kind(&self) -> Kind {
        self.shelf.kind()
    }
}
