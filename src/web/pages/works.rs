//! The works of a shelf, a page at a time.

use super::{Entry, Under};
use crate::model::{Country, Kind, Shelf, Years};
use crate::snapshot::read::{Drawn, Listed, Narrowed, WorkLine, WorkOrder};
use crate::urls;
use crate::web::ordering::{Choice, Ordering};
use crate::web::{self, CachePolicy, Crumb, Layout, Page, PageError, Pager, Visit, described, titled};

pub const COLLABORATIONS: Entry = Entry {
    name: "works",
    pattern: "/collaborations",
    under: Under::Languages,
    parameters: &["year", "country", "with", "from", "order", "page"],
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
    works: Listed<WorkLine>,
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
    let filters = urls::narrowing(narrowed.years, &between);
    let ordering = Ordering::narrowed(visit, urls::list(visit.lang, shelf.kind()), &orders, filters)?;
    let Drawn { list: works, stubs } =
        visit.snapshot().works(shelf, ordering.order, ordering.origin, &narrowed, ordering.number)?;
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
    let narrowed = in_words(visit, &narrowed);
    Ok(Page::new(visit, CachePolicy::Page, WorksTemplate { layout, shelf, works, choices, origins, pager, narrowed }))
}

/// What the address narrows the list to. One country is as good as the other: `with` alone is `country`.
fn narrowed(visit: &Visit) -> Result<Narrowed, PageError> {
    let years = visit.parameter("year")?;
    let years = years.map(|text| Years::parse(&text).ok_or(PageError::BadQuery("year"))).transpose()?;
    let mut countries = visit.country("country")?.into_iter().chain(visit.country("with")?);
    Ok(Narrowed { years, country: countries.next(), partner: countries.next() })
}

fn in_words(visit: &Visit, narrowed: &Narrowed) -> Option<String> {
    let words = &visit.strings.work;
    let country = |country: &Country| {
        country.code().map_or(words.unknown_country, |code| web::country(code, visit.lang)).to_owned()
    };
    let countries = match (&narrowed.country, &narrowed.partner) {
        (Some(one), Some(other)) => Some((words.between)(&country(one), &country(other))),
        (Some(one), None) => Some((words.from)(&country(one))),
        _ => None,
    };
    let said: Vec<String> = countries.into_iter().chain(narrowed.years.map(words.years)).collect();
    (!said.is_empty()).then(|| said.join(", "))
}

impl WorksTemplate {
    fn kind(&self) -> Kind {
        self.shelf.kind()
    }
}
