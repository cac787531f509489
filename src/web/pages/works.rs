//! The works of a shelf, a page at a time.

use super::{Entry, Under};
use crate::model::{Kind, Shelf};
use crate::snapshot::read::{Drawn, Listed, WorkLine, WorkOrder};
use crate::urls;
use crate::web::ordering::{Choice, Ordering};
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Pager, Visit, described, titled};

pub const COLLABORATIONS: Entry = Entry {
    name: "works",
    pattern: "/collaborations",
    under: Under::Languages,
    parameters: &["from", "order", "page"],
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
    let ordering = Ordering::with_origin(visit, urls::list(visit.lang, shelf.kind()), &orders)?;
    let Drawn { list: works, stubs } =
        visit.snapshot().works(shelf, ordering.order, ordering.origin, ordering.number)?;
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
    Ok(Page::new(visit, CachePolicy::Page, WorksTemplate { layout, shelf, works, choices, origins, pager }))
}

impl WorksTemplate {
    fn kind(&self) -> Kind {
        self.shelf.kind()
    }
}
