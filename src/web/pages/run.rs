//! One work's weeks on one chart, every one of them, and what they add up to.

use super::{Entry, Under};
use crate::model::{Date, Shelf, Verdict};
use crate::snapshot::read::{BestKnown, PrintedCheck, PrintedDifference, RunPage};
use crate::text::words;
use crate::urls;
use crate::web::months::Sheet;
use crate::web::svg::{Point, RunDrawing, Size};
use crate::web::weeks::{Printed, Week, WeekLine, lines, printed};
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Visit, described, figures, titled_apart};
use actix_web::web;

pub const COLLABORATION: Entry = Entry {
    name: "run",
    pattern: "/collaborations/{slug}/charts/{chart}",
    under: Under::Languages,
    parameters: &[],
    template: Some("pages/run.html"),
    sample: "/collaborations/apt/charts/billboard-global-200",
    route: |resource| resource.to(collaboration),
};

pub const WORK: Entry = Entry {
    pattern: "/works/{slug}/charts/{chart}",
    sample: "/works/on-the-ground/charts/billboard-hot-100",
    route: |resource| resource.to(work),
    ..COLLABORATION
};

#[derive(askama::Template)]
#[template(path = "pages/run.html")]
struct RunTemplate {
    layout: Layout,
    run: RunPage,
    heading: String,
    coverage: Vec<String>,
    drawing: RunDrawing,
    sheet: Sheet,
    /// The address of its weeks as CSV.
    table: String,
}

async fn collaboration(visit: Visit, path: web::Path<(String, String)>) -> Result<Page<RunTemplate>, PageError> {
    show(&visit, Shelf::Collaborations, &path)
}

async fn work(visit: Visit, path: web::Path<(String, String)>) -> Result<Page<RunTemplate>, PageError> {
    show(&visit, Shelf::Works, &path)
}

fn show(visit: &Visit, shelf: Shelf, (work, chart): &(String, String)) -> Result<Page<RunTemplate>, PageError> {
    let run = visit.snapshot().run(shelf, work, chart)?.ok_or(PageError::NotFound)?;
    let frame = visit.frame();
    let (words, lang) = (&visit.strings.run, visit.lang);
    let (title, on) = (&run.figures.work.title, &run.figures.chart.title);
    let heading = (words.run_title)(title, on);
    // Two works of one run began on one day.
    let mark = match run.figures.rows_of {
        Some(_) => work.clone(),
        None => crate::text::words::short_date(run.figures.debut_week, lang),
    };
    let layout = Layout {
        title: titled_apart(&frame, &format!("{on}: {title}, {}", run.credit.text), &mark),
        description: described(&frame, &[(words.run_description)(on, title, &run.credit.text)]),
        canonical: Some(urls::work_run(lang, shelf, work, chart)),
        breadcrumbs: vec![
            Crumb::list(&frame, shelf.kind()),
            Crumb { text: title.clone(), lang: None, href: Some(run.figures.work.href(lang)) },
            Crumb::here(on),
        ],
        noindex: run.draft || run.thin,
        source_path: (!run.stub).then(|| run.path.clone()),
        frame,
    };
    let coverage = figures::coverage(&run.figures, lang);
    let drawing = drawing(&run, &heading, &layout);
    let sheet = Sheet::new(&run.weeks, lang);
    let table = urls::work_run_table(shelf, work, chart);
    Ok(Page::new(visit, CachePolicy::Page, RunTemplate { layout, run, heading, coverage, drawing, sheet, table }))
}

/// The run as a line, with what it shows in words.
fn drawing(run: &RunPage, heading: &str, layout: &Layout) -> RunDrawing {
    let points: Vec<Point> = run.weeks.iter().map(Point::from).collect();
    let words = figures::drawn(&run.figures, heading, points.iter().any(|point| !point.held), layout.lang());
    RunDrawing::new("line", &points, run.chart_size, Size::PAGE, words, layout.lang())
}

/// Neighbouring rows whose print is off by the same.
struct Stretch {
    first: PrintedDifference,
    last: PrintedDifference,
    /// The figures of the first row and of the last, where they are not the same.
    printed: String,
    computed: String,
}

/// Whether the second row is off as the first is, and the next one printed.
fn goes_on(a: &PrintedDifference, b: &PrintedDifference) -> bool {
    let off = |one: &PrintedDifference| i64::from(one.printed) - i64::from(one.computed);
    off(a) == off(b) && b.computed.abs_diff(a.computed) <= 1
}

impl RunTemplate {
    fn stretches(&self, check: &PrintedCheck) -> Vec<Stretch> {
        let words = &self.layout.strings().history;
        let span = |a: u32, b: u32| {
            if a == b { a.to_string() } else { (words.span)(&a.to_string(), &b.to_string()) }
        };
        let stretch = |rows: &[PrintedDifference]| {
            let (first, last) = (*rows.first()?, *rows.last()?);
            let (printed, computed) = (span(first.printed, last.printed), span(first.computed, last.computed));
            Some(Stretch { first, last, printed, computed })
        };
        check.differences.chunk_by(goes_on).filter_map(stretch).collect()
    }

    fn verdict(&self, check: &PrintedCheck) -> Option<Verdict> {
        Some(if check.differences.is_empty() { Verdict::Confirmed } else { Verdict::Contradicted })
    }

    fn differences_id(&self, check: &PrintedCheck) -> String {
        format!("print-{}", check.what.as_str())
    }

    fn lines(&self) -> Vec<WeekLine<'_>> {
        lines(&self.run, self.layout.strings())
    }

    fn printed_as(&self) -> Vec<Printed<'_>> {
        printed(&self.run)
    }

    /// From when to when a form was printed.
    fn printed_span(&self, form: &Printed<'_>) -> String {
        let (day, words) = (|day| words::long_date(day, self.layout.lang()), &self.layout.strings().history);
        if form.first == form.last { day(form.first) } else { (words.span)(&day(form.first), &day(form.last)) }
    }

    fn moved(&self, week: &Week<'_>) -> Option<String> {
        week.moved(self.layout.strings())
    }

    fn day(&self, day: &Date) -> String {
        words::long_date(*day, self.layout.lang())
    }

    fn table_title(&self) -> String {
        (self.layout.strings().history.table_of)(&self.heading)
    }

    fn best(&self) -> BestKnown {
        BestKnown::of_run(&self.run.figures)
    }

    fn weeks(&self, count: &u32) -> String {
        figures::weeks(&self.run.figures, *count, self.layout.strings())
    }

    fn printed(&self) -> Option<String> {
        let run = &self.run.figures;
        (run.printed_peak.is_some() || run.printed_weeks.is_some())
            .then(|| (self.layout.strings().run.printed_figures)(run.printed_peak, run.printed_weeks))
    }

    fn week_href(&self, week: &Date) -> String {
        urls::chart_week(self.layout.lang(), &self.run.figures.chart.slug, *week)
    }
}
