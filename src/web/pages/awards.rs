//! All awards, with what is held of each.

use super::{Entry, Under};
use crate::model::Kind;
use crate::snapshot::read::AwardLine;
use crate::urls;
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Visit, described, titled};

pub const ENTRY: Entry = Entry {
    name: "awards",
    pattern: "/awards",
    under: Under::Languages,
    parameters: &[],
    template: Some("pages/awards.html"),
    sample: "/awards",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/awards.html")]
struct AwardsTemplate {
    layout: Layout,
    awards: Vec<AwardLine>,
}

async fn show(visit: Visit) -> Result<Page<AwardsTemplate>, PageError> {
    let words = &visit.strings.award;
    let awards = visit.snapshot().awards()?;
    let frame = visit.frame();
    let layout = Layout {
        title: titled(&frame, words.list_title),
        description: described(&frame, &[words.list_text]),
        canonical: Some(urls::list(visit.lang, Kind::Award)),
        breadcrumbs: vec![Crumb::here(visit.strings.awards)],
        noindex: false,
        source_path: None,
        frame,
    };
    Ok(Page::new(&visit, CachePolicy::Page, AwardsTemplate { layout, awards }))
}
