//! The home page: what the site is, and its sections.

use super::{Entry, Under};
use crate::urls;
use crate::web::{CachePolicy, Layout, Page, PageError, Visit, described, titled};

pub const ENTRY: Entry = Entry {
    name: "home",
    pattern: "/",
    under: Under::Languages,
    parameters: &[],
    template: Some("pages/home.html"),
    sample: "/",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/home.html")]
struct HomeTemplate {
    layout: Layout,
}

async fn show(visit: Visit) -> Result<Page<HomeTemplate>, PageError> {
    let frame = visit.frame();
    let layout = Layout {
        title: titled(&frame, frame.strings.home_title),
        description: described(&frame, &[frame.strings.what]),
        canonical: Some(urls::home(visit.lang)),
        breadcrumbs: Vec::new(),
        noindex: false,
        source_path: None,
        frame,
    };
    Ok(Page::new(&visit, CachePolicy::Page, HomeTemplate { layout }))
}
