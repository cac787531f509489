//! What a work did on each chart: big figures, and in small words beside each what it rests on.

use super::figures;
use super::svg::{Point, Span, Spark};
use super::territories::{Standing, Territory, territories};
use super::{Layout, Strings};
use crate::model::{Date, Lang};
use crate::snapshot::read::{Absence, RunLine, WorkPage};
use crate::text::words;

/// The charts of a country, or of the world, as a part of the table.
#[derive(Debug)]
pub struct Group<'a> {
    pub name: &'a str,
    pub rows: Vec<Row<'a>>,
}

#[derive(Debug)]
pub enum Row<'a> {
    Run(Box<Line<'a>>),
    /// It surely did not chart, or there is no data.
    Absence(&'a Absence),
}

/// A run in the table.
#[derive(Debug)]
pub struct Line<'a> {
    pub run: &'a RunLine,
    /// The page with every week of it.
    pub href: String,
    /// Below the chart's name: from when rows are held, and what the publisher prints.
    pub held: Vec<String>,
    /// Whether the peak is only that of the rows held.
    pub in_part: bool,
    /// "12 weeks, 9 in a row"
    pub at_peak: String,
    /// "still on", "to 6 Sep 2025"
    pub until: String,
    /// Before the date: nothing, or that it is the first row and no debut.
    pub debut: Option<&'static str>,
    pub spark: Option<Spark>,
}

/// A work's charts by where they count, all runs on one axis of time.
pub fn summary<'a>(work: &'a WorkPage, layout: &Layout) -> Vec<Group<'a>> {
    let points: Vec<Vec<Point>> =
        work.run_weeks.iter().map(|run| run.weeks.iter().map(Point::from).collect()).collect();
    let span = Span::of(points.iter().map(Vec::as_slice));
    let row = |standing| match standing {
        Standing::Absence(absence) => Row::Absence(absence),
        Standing::Run(run) => {
            let drawn = work.runs.iter().position(|known| std::ptr::eq(known, run));
            let weeks = drawn.and_then(|at| Some((points.get(at)?, work.run_weeks.get(at)?.chart_size)));
            let since = run.coverage.cut_at_start.then_some(run.debut_week);
            let spark = weeks.zip(span).map(|((points, chart_size), span)| {
                figures::spark(run, points, chart_size, span, since, layout.lang())
            });
            Row::Run(Box::new(line(run, spark, layout)))
        }
    };
    let group = |territory: Territory<'a>| Group {
        name: territory.name,
        rows: territory.charts.into_iter().map(row).collect(),
    };
    territories(work, layout.lang()).into_iter().map(group).collect()
}

fn line<'a>(run: &'a RunLine, spark: Option<Spark>, layout: &Layout) -> Line<'a> {
    let (lang, strings) = (layout.lang(), layout.strings());
    let words = &strings.sleeve;
    let coverage = run.coverage;
    let until = if coverage.still_running {
        words.still_on.to_owned()
    } else {
        (words.until)(&words::short_date(run.last_week, lang))
    };
    Line {
        run,
        href: figures::run_href(run, layout.link_lang()),
        held: held(run, strings, lang),
        in_part: !figures::is_surely_peak(coverage, run.printed_peak, run.peak),
        at_peak: at_peak(run, strings),
        until: if coverage.is_lower_bound() { format!("{}, {until}", words.at_least) } else { until },
        debut: coverage.cut_at_start.then_some(strings.run.first_row),
        spark,
    }
}

/// How long it stood at its peak; of a peak at No. 1, how much of that was one spell.
fn at_peak(run: &RunLine, strings: &Strings) -> String {
    let weeks = (strings.weeks)(run.weeks_at_peak.into());
    match run.longest_spell_at_one {
        spell if spell > 0 && spell < run.weeks_at_one => (strings.sleeve.in_a_row)(&weeks, spell),
        _ => weeks,
    }
}

/// What is not held of a run, and what its publisher prints of the whole.
fn held(run: &RunLine, strings: &Strings, lang: Lang) -> Vec<String> {
    let day = |day: Date| words::short_date(day, lang);
    let cut = run.coverage.cut_at_start.then(|| (strings.sleeve.rows_from)(&day(run.debut_week)));
    let holes = (run.coverage.holes && !run.coverage.cut_at_start).then(|| strings.run.holes.to_owned());
    let printed =
        (run.coverage.is_lower_bound() && (run.printed_peak.is_some() || run.printed_weeks.is_some())).then(|| {
            format!("{}: {}", strings.run.printed, (strings.run.printed_figures)(run.printed_peak, run.printed_weeks))
        });
    cut.into_iter().chain(holes).chain(printed).collect()
}
