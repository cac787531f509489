//! The years, and how much happened in each.

use super::{Entry, Under};
use crate::model::Topic;
use crate::snapshot::read::YearCounts;
use crate::urls;
use crate::web::svg::DensityBar;
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Visit, described, titled};

pub const ENTRY: Entry = Entry {
    name: "timeline",
    pattern: "/timeline",
    under: Under::Languages,
    parameters: &[],
    template: Some("pages/timeline.html"),
    sample: "/timeline",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/timeline.html")]
struct TimelineTemplate {
    layout: Layout,
    years: Vec<YearCounts>,
}

async fn show(visit: Visit) -> Result<Page<TimelineTemplate>, PageError> {
    let years = visit.snapshot().timeline()?;
    let (frame, words) = (visit.frame(), &visit.strings.timeline);
    let layout = Layout {
        title: titled(&frame, &format!("{}: {}", words.heading, visit.strings.subject)),
        description: described(&frame, &[words.description]),
        canonical: Some(urls::timeline(visit.lang)),
        breadcrumbs: vec![Crumb::here(words.heading)],
        noindex: false,
        source_path: None,
        frame,
    };
    Ok(Page::new(&visit, CachePolicy::Page, TimelineTemplate { layout, years }))
}

impl TimelineTemplate {
    /// A year's count of each topic, in the order of the columns.
    fn row(&self, year: &YearCounts) -> Vec<(&'static str, usize)> {
        let words = &self.layout.strings().timeline;
        Topic::ALL.iter().map(|topic| ((words.topic)(*topic), year.of(*topic))).collect()
    }

    /// How full a year is beside the fullest.
    fn bar(&self, year: &YearCounts) -> DensityBar {
        let most = self.years.iter().map(YearCounts::total).max().unwrap_or(0);
        DensityBar::new(year.total(), most)
    }
}
