//! What two artists made together.

use super::{Entry, Under};
use crate::model::{Kind, Outcome};
use crate::snapshot::read::{ChartRecord, Link, PairPage, RunLine, SharedWork, Way};
use crate::text::words;
use crate::urls;
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Visit, described, figures, ink, titled};
use actix_web::web;

pub const ENTRY: Entry = Entry {
    name: "pair",
    pattern: "/artists/{one}/with/{other}",
    under: Under::Languages,
    parameters: &[],
    template: Some("pages/pair.html"),
    sample: "/artists/bruno-mars/with/rose",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/pair.html")]
struct PairTemplate {
    layout: Layout,
    heading: String,
    lede: String,
    page: PairPage,
}

async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<Page<PairTemplate>, PageError> {
    let (one, other) = path.into_inner();
    let page = visit.snapshot().pair(&one, &other)?.ok_or(PageError::NotFound)?;
    let (frame, words) = (visit.frame(), &visit.strings.pair);
    let [first, second] = &page.artists;
    let heading = (words.heading)(&first.title, &second.title);
    let lede = (words.lede)(page.together.len(), years(&page));
    let told = |at: usize| match &page.told_apart[at] {
        Some(told_apart) => format!("{} ({told_apart})", page.artists[at].title),
        None => page.artists[at].title.clone(),
    };
    let titles: Vec<&str> = page.together.iter().map(|work| work.work.link.title.as_str()).collect();
    let layout = Layout {
        title: titled(&frame, &(words.heading)(&told(0), &told(1))),
        description: described(
            &frame,
            &[&format!("{}: {}", told(0), told(1)), &lede, &words::list(&titles, visit.lang)].map(String::as_str),
        ),
        canonical: Some(urls::pair(visit.lang, &one, &other)),
        breadcrumbs: vec![
            Crumb::list(&frame, Kind::Artist),
            Crumb { text: first.title.clone(), lang: None, href: Some(first.href(frame.links)) },
            Crumb::here((words.with)(&second.title)),
        ],
        noindex: page.unlisted,
        source_path: None,
        frame,
    };
    Ok(Page::new(&visit, CachePolicy::Page, PairTemplate { layout, heading, lede, page }))
}

/// The first and the last year of what they made together.
fn years(page: &PairPage) -> Option<(i16, i16)> {
    let years = || page.together.iter().filter_map(|work| Some(work.day()?.year()));
    years().min().zip(years().max())
}

/// The works of one chart, in the order of the page.
struct OnChart<'a> {
    record: &'a ChartRecord,
    runs: Vec<&'a RunLine>,
}

impl PairTemplate {
    /// The classes of both inks: `a11 b10`.
    fn inks(&self) -> String {
        ink::classes(self.page.artists.iter().map(|artist| artist.slug.as_str()))
    }

    /// The lists of works beside those made together; those without any are left out.
    fn beside(&self) -> Vec<(&'static str, &'static str, &'static str, &[SharedWork])> {
        let words = &self.layout.strings().pair;
        let lists = [
            ("parts", words.parts, words.parts_note, &self.page.parts[..]),
            ("through", words.through, words.through_note, &self.page.through[..]),
        ];
        lists.into_iter().filter(|(_, _, _, works)| !works.is_empty()).collect()
    }

    /// What an artist is in a work: "featured, songwriter".
    fn part(&self, way: &Way) -> String {
        let (lang, words) = (self.layout.lang(), &self.layout.strings().artist);
        let billed = way.billed.map(words.billed);
        billed.into_iter().chain(way.parts.iter().map(|part| part.label(lang))).collect::<Vec<_>>().join(", ")
    }

    /// The best position of a work over all charts, and the chart.
    fn best<'a>(&self, work: &'a SharedWork) -> Option<(String, &'a Link)> {
        let run = work.runs.first()?;
        Some(((self.layout.strings().work.place)(&figures::peak(run, self.layout.strings())), &run.chart))
    }

    /// The best of all of them.
    fn best_of_all(&self) -> Option<(String, &Link)> {
        let best = self.page.together.iter().filter(|work| !work.runs.is_empty()).min_by_key(|work| work.runs[0].peak);
        self.best(best?)
    }

    fn years(&self) -> Option<String> {
        let (first, last) = years(&self.page)?;
        Some(if first == last { first.to_string() } else { format!("{first}–{last}") })
    }

    fn nominations(&self) -> Option<String> {
        let all = self.page.nominations.len();
        let won = self.page.nominations.iter().filter(|line| line.result == Outcome::Won).count();
        (all > 0).then(|| (self.layout.strings().pair.nominations)(all, won))
    }

    fn charts(&self) -> Vec<OnChart<'_>> {
        let on_chart = |record| {
            let runs = self.page.together.iter().flat_map(|work: &SharedWork| &work.runs);
            OnChart { record, runs: runs.filter(|run| run.chart == record.chart).collect() }
        };
        self.page.charts.iter().map(on_chart).collect()
    }

    fn run_href(&self, run: &RunLine) -> String {
        figures::run_href(run, self.layout.link_lang())
    }

    fn data(&self) -> String {
        let [first, second] = &self.page.artists;
        urls::pair_data(&first.slug, &second.slug)
    }
}
