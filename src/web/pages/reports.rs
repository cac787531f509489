//! The reports on the state of the records, and how long each is.

use super::{Entry, Under};
use crate::model::ReportName;
use crate::urls;
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Visit, described, titled};

pub const ENTRY: Entry = Entry {
    name: "reports",
    pattern: "/reports",
    under: Under::Languages,
    parameters: &[],
    template: Some("pages/reports.html"),
    sample: "/reports",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/reports.html")]
struct ReportsTemplate {
    layout: Layout,
    reports: Vec<(ReportName, usize)>,
}

async fn show(visit: Visit) -> Result<Page<ReportsTemplate>, PageError> {
    let reports = visit.snapshot().reports()?;
    let (frame, words) = (visit.frame(), &visit.strings.quality);
    let layout = Layout {
        title: titled(&frame, words.reports_title),
        description: described(&frame, &[words.reports_text]),
        canonical: Some(urls::reports(visit.lang)),
        breadcrumbs: vec![Crumb::here(words.reports)],
        // For those who mend the records; readers look for the records themselves.
        noindex: true,
        source_path: None,
        frame,
    };
    Ok(Page::new(&visit, CachePolicy::Page, ReportsTemplate { layout, reports }))
}
