//! Works side by side: facts, chart figures, nominations, and their weeks from each one's first.

use super::{Entry, Under};
use crate::model::Lang;
use crate::snapshot::read::{
    AlignedWeeks, BestKnown, ChartPlace, ComparePage, ComparedChart, ComparedWork, Link, MOST_COMPARED, NominationLine,
    RunLine, WorkLine,
};
use crate::text::{excerpt, words};
use crate::urls;
use crate::web::blocks::aligned;
use crate::web::svg::{AlignedDrawing, STYLES, Style};
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Visit, described, figures, ink, record, titled};
use std::cmp::Reverse;

pub const ENTRY: Entry = Entry {
    name: "compare",
    pattern: "/compare",
    under: Under::Languages,
    parameters: &["w", "chart"],
    template: Some("pages/compare.html"),
    sample: "/compare",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/compare.html")]
struct CompareTemplate {
    layout: Layout,
    heading: String,
    page: ComparePage,
    columns: Vec<Column>,
    blocks: Vec<Block>,
    nominations: Vec<NominationRow>,
    weeks: Option<Weeks>,
    /// The address of this comparison, absolute, where there is one.
    share: Option<String>,
}

/// A work at the head of a column.
struct Column {
    style: Style,
    ink: u8,
    link: Link,
    slug: String,
    /// The comparison without it.
    without: String,
}

/// The figures of the works on one chart.
struct Block {
    chart: Link,
    rows: Vec<(&'static str, Vec<Cell>)>,
}

/// A figure, or a few words in place of all the figures of its work.
struct Cell {
    /// The title of its work, for a phone, where no heading stands over it.
    of: String,
    text: String,
    href: Option<String>,
    /// Rows it stands for.
    rows: usize,
}

/// A category of an edition, and what came of it for each work; `None` where that work was not nominated.
struct NominationRow {
    edition: Link,
    year: i32,
    category: String,
    /// The title of each work, and its result.
    results: Vec<(String, Option<&'static str>)>,
}

/// The weeks on one chart.
struct Weeks {
    heading: String,
    drawing: AlignedDrawing,
    /// Works whose first row held is not their debut.
    cut: Vec<String>,
    /// A line a week: its number, and what each work has there.
    lines: Vec<(usize, Vec<String>)>,
    /// The same on other charts.
    choices: Vec<(String, Link, bool)>,
}

async fn show(visit: Visit) -> Result<Page<CompareTemplate>, PageError> {
    let wanted = visit.parameters("w")?;
    let chart = visit.parameter("chart")?;
    let page = visit.snapshot().compare(&wanted, chart.as_deref())?;
    let (frame, strings, lang) = (visit.frame(), visit.strings, visit.lang);
    let words = &strings.compare;
    let slugs: Vec<&str> = page.works.iter().map(|work| work.line.link.slug.as_str()).collect();
    let names: Vec<&str> = page.works.iter().map(|work| work.line.link.title.as_str()).collect();
    let names = words::list(&names, lang);
    let heading = match slugs.len() {
        0 => words.heading.to_owned(),
        1 => (words.heading_of_one)(&names),
        _ => (words.heading_of)(&names),
    };
    let chosen = chosen(&page);
    let canonical = urls::compare(lang, &slugs, chosen);
    let mut breadcrumbs = vec![Crumb::here(words.heading)];
    if !slugs.is_empty() {
        let href = Some(urls::compare::<&str>(frame.links, &[], None));
        breadcrumbs = vec![Crumb { text: words.heading.to_owned(), lang: None, href }, Crumb::here(&names)];
    }
    let description = if slugs.is_empty() { words.what.to_owned() } else { (words.description)(&names) };
    let layout = Layout {
        title: titled(&frame, &heading),
        description: described(&frame, &[description]),
        canonical: Some(canonical),
        breadcrumbs,
        // Any works can be set side by side: there is no end of such pages.
        noindex: !wanted.is_empty(),
        source_path: None,
        frame,
    };
    let columns: Vec<Column> = columns(&page.works, &slugs, chosen, lang);
    let blocks = page.charts.iter().map(|chart| block(chart, &page.works, &layout)).collect();
    let template = CompareTemplate {
        share: (slugs.len() > 1).then(|| layout.canonical_url()).flatten(),
        nominations: nominations(&page.works, strings.record.result),
        weeks: page.weeks.as_ref().map(|weeks| self::weeks(weeks, &page, &names, &layout)),
        heading,
        columns,
        blocks,
        layout,
        page,
    };
    Ok(Page::new(&visit, CachePolicy::Page, template))
}

/// The slug of the chart whose weeks are shown, where it is not the first.
fn chosen(page: &ComparePage) -> Option<&str> {
    let shown = &page.weeks.as_ref()?.chart;
    (page.charts.first().map(|first| &first.chart) != Some(shown)).then_some(shown.slug.as_str())
}

fn columns(works: &[ComparedWork], slugs: &[&str], chart: Option<&str>, lang: Lang) -> Vec<Column> {
    let inks = ink::inks(works.iter().map(ComparedWork::lead));
    let looks = STYLES.into_iter().zip(inks);
    works.iter().zip(looks).enumerate().map(|(at, (work, look))| column(at, work, look, (slugs, chart), lang)).collect()
}

fn column(
    at: usize,
    work: &ComparedWork,
    (style, ink): (Style, u8),
    (slugs, chart): (&[&str], Option<&str>),
    lang: Lang,
) -> Column {
    let others: Vec<&str> = slugs.iter().enumerate().filter(|(place, _)| *place != at).map(|(_, slug)| *slug).collect();
    let chart = chart.filter(|_| !others.is_empty());
    Column {
        style,
        ink,
        slug: work.line.link.slug.clone(),
        link: work.line.link.clone(),
        without: urls::compare(lang, &others, chart),
    }
}

fn block(chart: &ComparedChart, works: &[ComparedWork], layout: &Layout) -> Block {
    let (w, r) = (&layout.strings().work, &layout.strings().run);
    let labels = [w.debut, w.peak, w.weeks, w.at_one, r.longest_spell, w.spell_at_one];
    let mut rows: Vec<(&'static str, Vec<Cell>)> = labels.into_iter().map(|label| (label, Vec::new())).collect();
    for (place, work) in chart.places.iter().zip(works) {
        match place.run() {
            Some(run) => {
                for ((_, cells), cell) in rows.iter_mut().zip(run_cells(run, layout)) {
                    cells.push(cell);
                }
            }
            None => {
                let (of, text) = (work.line.link.title.clone(), standing(place, work, layout));
                rows[0].1.push(Cell { of, text, href: None, rows: labels.len() });
            }
        }
    }
    Block { chart: chart.chart.clone(), rows }
}

fn run_cells(run: &RunLine, layout: &Layout) -> [Cell; 6] {
    let (strings, lang) = (layout.strings(), layout.lang());
    let day = |day| words::short_date(day, lang);
    let of = || run.work.title.clone();
    let plain = |text: String| Cell { of: of(), text, href: None, rows: 1 };
    let debut = format!("{}, {}", (strings.work.place)(&run.debut_position.to_string()), day(run.debut_week));
    let debut = if run.coverage.cut_at_start { (strings.compare.first_row)(&debut) } else { debut };
    let peak = format!("{}, {}", (strings.work.place)(&figures::peak(run, strings)), day(run.peak_week));
    let peak = match BestKnown::of_run(run) {
        BestKnown::Printed(printed) => {
            format!("{} {}; {peak}", (strings.work.place)(&printed.to_string()), strings.sleeve.by_chart)
        }
        BestKnown::Surely(_) | BestKnown::Unknown => peak,
    };
    let weeks = figures::weeks(run, run.weeks, strings);
    let weeks = match &run.rows_of {
        Some(other) => format!("{weeks} ({})", (strings.compare.shared)(&other.title)),
        None => weeks,
    };
    [
        plain(debut),
        plain(peak),
        Cell { of: of(), text: weeks, href: Some(figures::run_href(run, layout.link_lang())), rows: 1 },
        plain(figures::weeks(run, run.weeks_at_one, strings)),
        plain(figures::weeks(run, run.longest_spell, strings)),
        plain(figures::weeks(run, run.longest_spell_at_one, strings)),
    ]
}

/// Why a work has no figures on a chart.
fn standing(place: &ChartPlace, work: &ComparedWork, layout: &Layout) -> String {
    let (strings, lang) = (layout.strings(), layout.lang());
    match place {
        ChartPlace::DidNotChart { through: Some(day) } => {
            format!("{}, {}", strings.work.did_not_chart, (strings.work.through)(&words::short_date(*day, lang)))
        }
        ChartPlace::DidNotChart { through: None } => strings.work.did_not_chart.to_owned(),
        ChartPlace::NotRanked => format!("{} ({})", strings.compare.not_ranked, work.line.kind.label(lang)),
        ChartPlace::NoData | ChartPlace::Run(_) => strings.work.no_data.to_owned(),
    }
}

fn nominations(works: &[ComparedWork], result: fn(crate::model::Outcome) -> &'static str) -> Vec<NominationRow> {
    let mut rows: Vec<NominationRow> = Vec::new();
    for (at, line) in
        works.iter().enumerate().flat_map(|(at, work)| work.nominations.iter().map(move |line| (at, line)))
    {
        let same = |row: &NominationRow| row.edition == line.edition && row.category == line.category_name;
        let found = match rows.iter().position(same) {
            Some(found) => found,
            None => {
                rows.push(nomination_row(line, works));
                rows.len() - 1
            }
        };
        rows[found].results[at].1 = Some(result(line.result));
    }
    rows.sort_by_key(|row| Reverse(row.year));
    rows
}

fn nomination_row(line: &NominationLine, works: &[ComparedWork]) -> NominationRow {
    NominationRow {
        edition: line.edition.clone(),
        year: line.year,
        category: line.category_name.clone(),
        results: works.iter().map(|work| (work.line.link.title.clone(), None)).collect(),
    }
}

fn weeks(weeks: &AlignedWeeks, page: &ComparePage, names: &str, layout: &Layout) -> Weeks {
    let (words, lang) = (&layout.strings().compare, layout.lang());
    let longest = weeks.runs.iter().map(Vec::len).max().unwrap_or(0);
    let line = |week: usize| (week + 1, weeks.runs.iter().map(|run| in_week(run.get(week), layout)).collect());
    let places = page.charts.iter().find(|chart| chart.chart == weeks.chart).map_or(&[][..], |chart| &chart.places);
    let cut = places.iter().filter_map(ChartPlace::run).filter(|run| run.coverage.cut_at_start);
    let works: Vec<&Link> = page.works.iter().map(|work| &work.line.link).collect();
    let slugs: Vec<&str> = works.iter().map(|work| work.slug.as_str()).collect();
    let choice = |(at, chart): (usize, &ComparedChart)| {
        let href = urls::compare(lang, &slugs, (at > 0).then_some(chart.chart.slug.as_str()));
        (href, chart.chart.clone(), chart.chart == weeks.chart)
    };
    Weeks {
        heading: (words.weeks_on)(&weeks.chart.title),
        drawing: aligned("weeks", weeks, &works, names, lang),
        cut: cut.map(|run| (words.cut_note)(&run.work.title)).collect(),
        lines: (0..longest).map(line).collect(),
        choices: page.charts.iter().enumerate().map(choice).collect(),
    }
}

/// What a work has in a week since its first: a position, a word for none, or nothing once its run is over.
fn in_week(week: Option<&crate::snapshot::read::AlignedWeek>, layout: &Layout) -> String {
    let words = &layout.strings().compare;
    match week {
        None => String::new(),
        Some(week) => match week.position {
            Some(position) => position.to_string(),
            None if week.held => words.off.to_owned(),
            None => words.unheld.to_owned(),
        },
    }
}

impl CompareTemplate {
    fn action(&self) -> String {
        urls::compare::<&str>(self.layout.link_lang(), &[], None)
    }

    /// The comparison with one more work.
    fn with(&self, work: &WorkLine) -> String {
        let mut slugs: Vec<&str> = self.columns.iter().map(|column| column.slug.as_str()).collect();
        slugs.push(&work.link.slug);
        urls::compare(self.layout.link_lang(), &slugs, None)
    }

    fn of(&self, works: &[Link]) -> String {
        let slugs: Vec<&str> = works.iter().map(|work| work.slug.as_str()).collect();
        urls::compare(self.layout.link_lang(), &slugs, None)
    }

    fn names(&self, works: &[Link]) -> String {
        let names: Vec<&str> = works.iter().map(|work| work.title.as_str()).collect();
        words::list(&names, self.layout.lang())
    }

    /// A word that a visitor typed, short enough to be said back.
    fn said(&self, word: &str) -> String {
        excerpt(word, 60)
    }

    /// Columns of the table of chart figures.
    fn width(&self) -> usize {
        self.columns.len() + 1
    }

    fn is_full(&self) -> bool {
        self.columns.len() >= MOST_COMPARED
    }

    fn languages(&self, work: &ComparedWork) -> String {
        let lang = self.layout.lang();
        let names: Vec<&str> = work.languages.iter().map(|code| crate::web::language(code, lang)).collect();
        words::list(&names, lang)
    }

    fn day(&self, work: &ComparedWork) -> Option<crate::web::Html> {
        work.line.released.map(|day| record::short_day(day, self.layout.lang()))
    }
}
