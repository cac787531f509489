//! One week of a chart: its three dates, its neighbours, and the rows that are held.

use super::{Entry, Under};
use crate::model::{Date, HeldWorks, Kind};
use crate::snapshot::read::{Came, ChartWeekPage, Week, WeekRow};
use crate::text::words;
use crate::urls;
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Visit, described, titled, weeks};
use actix_web::web;

pub const ENTRY: Entry = Entry {
    name: "chart_week",
    pattern: "/charts/{slug}/{week}",
    under: Under::Languages,
    parameters: &[],
    template: Some("pages/chart_week.html"),
    sample: "/charts/billboard-global-200/2024-11-02",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/chart_week.html")]
struct ChartWeekTemplate {
    layout: Layout,
    page: ChartWeekPage,
    heading: String,
}

async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<Page<ChartWeekTemplate>, PageError> {
    let (chart, week) = path.into_inner();
    let week: Date = week.parse().map_err(|_| PageError::NotFound)?;
    let page = visit.snapshot().chart_week(&chart, week)?.ok_or(PageError::NotFound)?;
    let frame = visit.frame();
    let words = &visit.strings.run;
    let day = words::long_date(week, visit.lang);
    let heading = (words.week_of)(&page.chart.title, &day);
    let layout = Layout {
        title: titled(&frame, &heading),
        description: described(&frame, &[(words.week_description)(&page.chart.title, &day, page.rows.len())]),
        canonical: Some(urls::chart_week(visit.lang, &chart, week)),
        breadcrumbs: vec![
            Crumb::list(&frame, Kind::Chart),
            Crumb { text: page.chart.title.clone(), lang: None, href: Some(page.chart.href(visit.lang)) },
            Crumb::here(day),
        ],
        // A week without rows tells nothing that its chart's page does not.
        noindex: page.draft || page.rows.is_empty(),
        source_path: Some(page.path.clone()),
        frame,
    };
    Ok(Page::new(&visit, CachePolicy::Page, ChartWeekTemplate { layout, page, heading }))
}

impl ChartWeekTemplate {
    fn href(&self, week: &Week) -> String {
        urls::chart_week(self.layout.lang(), &self.page.chart.slug, week.week)
    }

    fn day(&self, week: &Week) -> String {
        words::long_date(week.week, self.layout.lang())
    }

    /// Why no link leads to a week: its page would show no row.
    fn without(&self, week: &Week) -> &'static str {
        let words = &self.layout.strings().run;
        if week.top.is_none() { words.not_held } else { words.no_rows }
    }

    /// What is held of the week, and whether that is all of it.
    fn held(&self) -> String {
        let words = &self.layout.strings().run;
        match (self.page.top, &self.page.held) {
            (None, _) => words.week_missing.to_owned(),
            (Some(top), Some(held)) if held.works == HeldWorks::All => (words.week_all)(top),
            (Some(top), _) => (words.week_known)(top),
        }
    }

    /// How a row moved since the issue before, in words; `None` where nothing says.
    fn moved(&self, row: &WeekRow) -> Option<String> {
        let strings = self.layout.strings();
        match row.came {
            Came::From(before) => Some(weeks::moved(before, row.position, strings)),
            Came::New => Some(strings.feat.new.to_owned()),
            Came::Back => Some(strings.run.re_entry.to_owned()),
            Came::Unknown => None,
        }
    }

    fn before(&self, row: &WeekRow) -> Option<u32> {
        match row.came {
            Came::From(before) => Some(before),
            _ => None,
        }
    }

    fn has_works(&self) -> bool {
        self.page.rows.iter().any(|row| row.work.is_some())
    }

    /// Where the form for a day leads.
    fn form(&self) -> String {
        urls::chart(self.layout.link_lang(), &self.page.chart.slug)
    }

    /// The weeks of its year, on the page of the chart.
    fn year(&self) -> (String, String) {
        let year = self.page.dates.issue.year();
        (format!("{}#y{year}", self.form()), (self.layout.strings().feat.year)(year))
    }

    fn count(&self) -> String {
        (self.layout.strings().run.week_rows)(self.page.rows.len())
    }
}
