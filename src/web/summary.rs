//! What a work did on each chart: big figures, and in small words beside each what it rests on.

use super::figures;
use super::svg::{Point, Span, Spark};
use super::territories::{Territory, territories};
use super::{Layout, Strings};
use crate::model::Lang;
use crate::snapshot::read::{BestKnown, RunLine, WorkPage};
use crate::text::words;

/// The charts of a country, or of the world, as a part of the table.
#[derive(Debug)]
pub struct Group<'a> {
    pub name: &'a str,
    pub rows: Vec<SummaryLine<'a>>,
}

/// A run in the table.
#[derive(Debug)]
pub struct SummaryLine<'a> {
    pub run: &'a RunLine,
    /// The page with every week of it.
    pub href: String,
    /// Below the chart's name: what is not held of it.
    pub held: Option<String>,
    pub best: BestKnown,
    /// Beside a best that is not surely known: that of the rows held.
    pub best_held: String,
    /// The weeks that the publisher prints, where not all of them are held, and those that are.
    pub printed_weeks: Option<(u32, String)>,
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
    let row = |run: &'a RunLine| {
        let drawn = work.runs.iter().position(|known| std::ptr::eq(known, run));
        let weeks = drawn.and_then(|at| Some((points.get(at)?, work.run_weeks.get(at)?.chart_size)));
        let since = run.coverage.cut_at_start.then_some(run.debut_week);
        let spark = weeks
            .zip(span)
            .map(|((points, chart_size), span)| figures::spark(run, points, chart_size, span, since, layout.lang()));
        line(run, spark, layout)
    };
    let group =
        |territory: Territory<'a>| Group { name: territory.name, rows: territory.runs.into_iter().map(row).collect() };
    territories(work, layout.lang()).into_iter().map(group).collect()
}

fn line<'a>(run: &'a RunLine, spark: Option<Spark>, layout: &Layout) -> SummaryLine<'a> {
    let (lang, strings) = (layout.lang(), layout.strings());
    let words = &strings.sleeve;
    let coverage = run.coverage;
    let until = if coverage.still_running {
        words.still_on.to_owned()
    } else {
        (words.until)(&words::short_date(run.last_week, lang))
    };
    SummaryLine {
        run,
        href: figures::run_href(run, layout.link_lang()),
        held: held(run, strings, lang),
        best: BestKnown::of_run(run),
        best_held: best_held(run, strings, lang),
        printed_weeks: printed_weeks(run, strings),
        at_peak: at_peak(run, strings),
        until: if coverage.is_lower_bound() { format!("{}, {until}", words.at_least) } else { until },
        debut: coverage.cut_at_start.then_some(strings.run.first_row),
        spark,
    }
}

/// How long it stood at its peak; of a peak at No. 1, how much of that was one spell.
fn at_peak(run: &RunLine, strings: &Strings) -> String {
    let told = if run.coverage.is_lower_bound() { strings.at_least_weeks } else { strings.weeks };
    let weeks = told(run.weeks_at_peak.into());
    match run.longest_spell_at_one {
        spell if spell > 0 && spell < run.weeks_at_one => (strings.sleeve.in_a_row)(&weeks, spell),
        _ => weeks,
    }
}

/// What is not held of a run.
fn held(run: &RunLine, strings: &Strings, lang: Lang) -> Option<String> {
    if run.coverage.cut_at_start {
        return Some((strings.sleeve.rows_from)(&words::short_date(run.debut_week, lang)));
    }
    run.coverage.holes.then(|| strings.run.holes.to_owned())
}

fn best_held(run: &RunLine, strings: &Strings, lang: Lang) -> String {
    if run.coverage.cut_at_start {
        return (strings.sleeve.peak_since)(&words::short_date(run.debut_week, lang), run.peak);
    }
    (strings.record.peak_held)(run.peak)
}

fn printed_weeks(run: &RunLine, strings: &Strings) -> Option<(u32, String)> {
    let printed = run.printed_weeks.filter(|printed| run.coverage.is_lower_bound() && *printed >= run.weeks)?;
    Some((printed, (strings.sleeve.weeks_held)(&(strings.weeks)(run.weeks.into()))))
}
