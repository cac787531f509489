//! All charts, and what is held of them.

use super::{Entry, Under};
use crate::model::Kind;
use crate::snapshot::read::{ChartLine, ChartOrder};
use crate::text::words;
use crate::urls;
use crate::web::ordering::{Choice, Ordering};
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Pager, Visit, described, titled};

pub const ENTRY: Entry = Entry {
    name: "charts",
    pattern: "/charts",
    under: Under::Languages,
    parameters: &["order", "page"],
    template: Some("pages/charts.html"),
    sample: "/charts",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/charts.html")]
struct ChartsTemplate {
    layout: Layout,
    charts: Vec<ChartLine>,
    choices: Vec<Choice>,
    pager: Pager,
}

async fn show(visit: Visit) -> Result<Page<ChartsTemplate>, PageError> {
    let words = &visit.strings.run;
    let orders = [("name", words.by_name, ChartOrder::Name), ("works", words.by_works, ChartOrder::Works)];
    let ordering = Ordering::of(&visit, urls::list(visit.lang, Kind::Chart), &orders)?;
    let mut charts = visit.snapshot().charts(ordering.order)?;
    let total = charts.len();
    let pager = ordering.pager(&visit, total)?;
    charts = charts.into_iter().skip((ordering.number - 1) * Pager::SIZE).take(Pager::SIZE).collect();
    let frame = visit.frame();
    let layout = Layout {
        title: titled(&frame, &ordering.title(&visit, visit.strings.charts, &pager)),
        description: described(&frame, &[&ordering.sentence(words.list_text, &pager), &(words.charts_total)(total)]),
        canonical: Some(ordering.canonical()),
        breadcrumbs: vec![Crumb::here(visit.strings.charts)],
        noindex: ordering.noindex(),
        source_path: None,
        frame,
    };
    let choices = ordering.choices;
    Ok(Page::new(&visit, CachePolicy::Page, ChartsTemplate { layout, charts, choices, pager }))
}

impl ChartsTemplate {
    fn total(&self) -> String {
        (self.layout.strings().run.charts_total)(self.charts.len())
    }

    fn held(&self, chart: &ChartLine) -> String {
        let (lang, words) = (self.layout.lang(), &self.layout.strings().run);
        match chart.first_held.zip(chart.last_held) {
            Some((first, last)) => (words.held_from_to)(&words::long_date(first, lang), &words::long_date(last, lang)),
            None => words.not_held.to_owned(),
        }
    }
}
