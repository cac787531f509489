//! One work's weeks on one chart, every one of them, and what they add up to.

use super::{Entry, Under};
use crate::model::{Date, Lang, Shelf, Spell};
use crate::snapshot::read::{PrintedRow, RunPage, RunWeek};
use crate::text::words;
use crate::urls;
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Strings, Visit, described, figures, titled};
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
    lines: Vec<Line>,
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
    let layout = Layout {
        title: titled(&frame, &format!("{on}: {title}, {}", run.credit.text)),
        description: described(&frame, &[(words.run_description)(on, title, &run.credit.text)]),
        canonical: Some(urls::work_run(lang, shelf, work, chart)),
        breadcrumbs: vec![
            Crumb::list(&frame, shelf.kind()),
            Crumb { text: title.clone(), lang: None, href: Some(run.figures.work.href(lang)) },
            Crumb::here(on),
        ],
        noindex: run.draft,
        source_path: Some(run.path.clone()),
        frame,
    };
    let coverage = figures::coverage(&run.figures, &layout);
    let lines = lines(&run, lang, visit.strings);
    Ok(Page::new(visit, CachePolicy::Page, RunTemplate { layout, run, heading, coverage, lines }))
}

/// A line of the table of weeks.
#[derive(Debug, PartialEq, Eq)]
enum Line {
    Week {
        href: String,
        week: Date,
        position: u32,
        /// Against the week before, where that has a row too.
        change: Option<String>,
        notes: String,
        printed_peak: Option<u32>,
        printed_weeks: Option<u32>,
    },
    /// Weeks without a row, drawn together: off the chart, below what is held, or not held.
    Gap(String),
}

/// Why a week between the first and the last has no row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    OffChart,
    Below(u32),
    NotHeld,
}

impl Gap {
    fn of(week: &RunWeek, chart_size: u32) -> Self {
        match week.top {
            None => Gap::NotHeld,
            Some(top) if top < chart_size => Gap::Below(top),
            Some(_) => Gap::OffChart,
        }
    }

    fn words(self, weeks: usize, strings: &Strings) -> String {
        let weeks = u32::try_from(weeks).unwrap_or(u32::MAX);
        match self {
            Gap::OffChart => (strings.run.off_chart)(weeks),
            Gap::Below(top) => (strings.run.below_held)(weeks, top),
            Gap::NotHeld => (strings.run.unheld)(weeks),
        }
    }
}

/// The weeks from the first to the last, gaps drawn together.
fn lines(run: &RunPage, lang: Lang, strings: &Strings) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut before: Option<u32> = None;
    let mut seen_off = false;
    let kind = |week: &RunWeek| week.rows.is_empty().then(|| Gap::of(week, run.chart_size));
    for stretch in run.weeks.chunk_by(|a, b| kind(a).is_some() && kind(a) == kind(b)) {
        if let Some(gap) = kind(&stretch[0]) {
            seen_off |= gap == Gap::OffChart;
            before = None;
            lines.push(Line::Gap(gap.words(stretch.len(), strings)));
            continue;
        }
        for week in stretch {
            let Some(row) = week.rows.first() else { continue };
            lines.push(Line::Week {
                href: urls::chart_week(lang, &run.figures.chart.slug, week.week),
                week: week.week,
                position: row.position,
                change: before.map(|before| change(before, row.position, strings)),
                notes: notes(run, week, seen_off, strings),
                printed_peak: row.printed_peak,
                printed_weeks: row.printed_weeks,
            });
            seen_off = false;
            before = Some(row.position);
        }
    }
    lines
}

fn change(before: u32, now: u32, strings: &Strings) -> String {
    match before.cmp(&now) {
        std::cmp::Ordering::Greater => (strings.run.up)(before - now),
        std::cmp::Ordering::Less => (strings.run.down)(now - before),
        std::cmp::Ordering::Equal => strings.run.same.to_owned(),
    }
}

fn notes(run: &RunPage, week: &RunWeek, seen_off: bool, strings: &Strings) -> String {
    let words = &strings.run;
    let mut notes = Vec::new();
    if week.week == run.figures.debut_week {
        notes.push(if run.figures.coverage.cut_at_start { words.first_row } else { words.debut }.to_owned());
    }
    if seen_off {
        notes.push(words.re_entry.to_owned());
    }
    if week.week == run.figures.peak_week {
        notes.push(words.peak.to_owned());
    }
    let others: Vec<String> = week.rows.iter().skip(1).map(|row: &PrintedRow| row.position.to_string()).collect();
    if !others.is_empty() {
        notes.push((words.also_at)(&others.join(", ")));
    }
    notes.join(", ")
}

impl RunTemplate {
    fn spell(&self, spell: &Spell) -> String {
        let day = |day| words::long_date(day, self.layout.lang());
        (self.layout.strings().run.spell)(&day(spell.first), &day(spell.last), u32::from(spell.weeks))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Coverage, Kind};
    use crate::snapshot::read::{CreditLine, Link, RunLine};

    fn link(kind: Kind, slug: &str) -> Link {
        Link { kind, slug: slug.into(), lang: Lang::En, title: slug.into(), native: None }
    }

    fn date(text: &str) -> Date {
        text.parse().expect("a date")
    }

    /// A run of weeks: issue date, how deep the week is held, the positions in it.
    fn run(weeks: &[(&str, Option<u32>, &[u32])]) -> RunPage {
        let printed = |position: &u32| PrintedRow {
            position: *position,
            title: "T".into(),
            credit: "C".into(),
            printed_peak: None,
            printed_weeks: None,
        };
        let figures = RunLine::sample(link(Kind::Collaboration, "apt"), link(Kind::Chart, "c"), date(weeks[0].0));
        assert_eq!(figures.coverage, Coverage::default());
        RunPage {
            path: String::new(),
            draft: false,
            credit: CreditLine { parts: Vec::new(), text: String::new() },
            figures,
            chart_size: 200,
            held: Vec::new(),
            weeks: weeks
                .iter()
                .map(|(week, top, rows)| RunWeek {
                    week: date(week),
                    top: *top,
                    rows: rows.iter().map(printed).collect(),
                })
                .collect(),
            spells: Vec::new(),
            spells_at_one: Vec::new(),
        }
    }

    fn told(weeks: &[(&str, Option<u32>, &[u32])]) -> Vec<String> {
        let line = |line: Line| match line {
            Line::Gap(words) => words,
            Line::Week { position, change, notes, .. } => {
                format!("{position} {} {notes}", change.unwrap_or_default()).trim().to_owned()
            }
        };
        lines(&run(weeks), Lang::En, Strings::of(Lang::En)).into_iter().map(line).collect()
    }

    #[test]
    fn a_change_is_told_against_the_week_before_alone() {
        let weeks: [(&str, Option<u32>, &[u32]); 4] = [
            ("2024-11-02", Some(200), &[5]),
            ("2024-11-09", Some(200), &[2]),
            ("2024-11-16", Some(200), &[2]),
            ("2024-11-23", Some(200), &[4, 90]),
        ];
        assert_eq!(told(&weeks), ["5  Debut, Peak", "2 up 3", "2 same", "4 down 2 also at 90"]);
    }

    #[test]
    fn weeks_off_the_chart_and_weeks_not_held_are_told_apart() {
        let weeks: [(&str, Option<u32>, &[u32]); 7] = [
            ("2024-11-02", Some(200), &[5]),
            ("2024-11-09", Some(200), &[]),
            ("2024-11-16", Some(200), &[]),
            ("2024-11-23", Some(200), &[150]),
            ("2024-11-30", None, &[]),
            ("2024-12-07", Some(20), &[]),
            ("2024-12-14", Some(200), &[30]),
        ];
        assert_eq!(
            told(&weeks),
            [
                "5  Debut, Peak",
                "Off the chart for 2 weeks",
                "150  Re-entry",
                "1 week not held",
                "1 week below the 20 positions held, or off the chart",
                "30"
            ]
        );
    }
}
