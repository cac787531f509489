//! A chart: what leads it now, the works on it, its records, its weeks; then what it is and which weeks are held.

use super::{Entry, Under};
use crate::model::{Date, HeldWorks, Lang};
use crate::snapshot::read::{
    ChartPage, ChartRecords, ChartWeekPage, Epoch, Held, IssueException, Link, RunLine, Week, WeekRow,
};
use crate::text::words;
use crate::urls;
use crate::web::feats::{self, Ranking};
use crate::web::prose::Prose;
use crate::web::sheet::{self, Part};
use crate::web::svg::{CoverageDrawing, Kept};
use crate::web::tracks::Tracks;
use crate::web::{CachePolicy, Layout, Page, PageError, Pager, Reference, Strings, Visit, country, record};
use actix_web::web;

pub const ENTRY: Entry = Entry {
    name: "chart",
    pattern: "/charts/{slug}",
    under: Under::Languages,
    parameters: &["page", "week"],
    template: Some("pages/chart.html"),
    sample: "/charts/billboard-global-200",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/chart.html")]
struct ChartTemplate {
    layout: Layout,
    chart: ChartPage,
    prose: Prose,
    references: Vec<Reference>,
    tracks: Tracks,
    /// The last week with a row; on the first page alone.
    latest: Option<ChartWeekPage>,
    pager: Pager,
    /// The newest first.
    years: Vec<Stretch>,
}

async fn show(visit: Visit, slug: web::Path<String>) -> Result<Page<ChartTemplate>, PageError> {
    if let Some(day) = visit.parameter("week")? {
        return Err(jump(&visit, &slug, &day)?);
    }
    let number = visit.page_number()?;
    let chart = visit.snapshot().chart(&slug, number)?.ok_or(PageError::NotFound)?;
    let frame = visit.frame();
    let path = urls::chart(visit.lang, &slug);
    let pager = Pager::new(&frame, number, chart.runs.total, |number| urls::paged(&path, number))?;
    let latest = match chart.weeks.iter().rev().find(|week| week.entries > 0) {
        Some(last) if number == 1 => visit.snapshot().chart_week(&slug, last.week)?,
        _ => None,
    };
    let words = &visit.strings.run;
    let title = &chart.dossier.link.title;
    let title = match number {
        1 => format!("{title}: {}", words.title_tail),
        number => format!("{title}, {}", (visit.strings.page_of)(number, pager.pages)),
    };
    let template = ChartTemplate {
        prose: Prose::new(&chart.prose, visit.lang),
        references: record::references(&frame, &chart.dossier),
        tracks: tracks(&visit, &chart),
        latest,
        years: years(&slug, &chart.weeks, visit.lang, visit.strings),
        layout: record::layout_of_page(frame, &chart.dossier, &title, urls::paged(&path, number), &pager),
        pager,
        chart,
    };
    Ok(Page::new(&visit, CachePolicy::Page, template))
}

/// The sections in their order.
fn tracks(visit: &Visit, chart: &ChartPage) -> Tracks {
    let words = &visit.strings.run;
    let count = |count: usize| if count > 0 { count.to_string() } else { String::new() };
    let weeks = chart.weeks.iter().filter(|week| week.entries > 0).count();
    let a = [
        (true, "works", words.works, count(chart.runs.total)),
        (chart.records.is_some(), "records", visit.strings.feat.records, String::new()),
        (true, "weeks", words.weeks, count(weeks)),
        (true, "facts", visit.strings.record.facts, String::new()),
    ];
    let shown = |(shown, id, title, count)| Some((id, title, count)).filter(|_| shown);
    Tracks::of_record(visit, a.into_iter().filter_map(shown), &chart.dossier, &[])
}

/// To the week that a day leads to: the form on the pages of a chart asks so.
fn jump(visit: &Visit, chart: &str, day: &str) -> Result<PageError, PageError> {
    let day: Date = day.parse().map_err(|_| PageError::BadQuery("week is no day"))?;
    let week = visit.snapshot().week_of(chart, day)?.ok_or(PageError::NotFound)?;
    Ok(PageError::Moved(urls::chart_week(visit.lang, chart, week)))
}

/// A year of weeks, or years without a row.
#[derive(Debug, PartialEq, Eq)]
enum Stretch {
    Year { year: i16, words: String, months: Vec<Month> },
    Empty(String),
}

#[derive(Debug, PartialEq, Eq)]
struct Month {
    name: &'static str,
    weeks: Vec<Day>,
}

#[derive(Debug, PartialEq, Eq)]
struct Day {
    /// `None` where the week's page would show no row.
    href: Option<String>,
    /// The day of the month, with the number of rows behind it.
    text: String,
}

/// The weeks by year and month, the newest year first. Years in which no week has a row are drawn together, since
/// there are decades of them. No link leads to a week without rows: its page tells nothing that this one does not.
fn years(chart: &str, weeks: &[Week], lang: Lang, strings: &Strings) -> Vec<Stretch> {
    let mut years: Vec<Stretch> = Vec::new();
    let mut empty: Option<(i16, i16, u32)> = None;
    let mut by_year: Vec<&[Week]> = weeks.chunk_by(|a, b| a.week.year() == b.week.year()).collect();
    by_year.reverse();
    let close = |empty: Option<(i16, i16, u32)>, years: &mut Vec<Stretch>| {
        if let Some((first_year, last_year, count)) = empty {
            let span =
                if first_year == last_year { first_year.to_string() } else { format!("{first_year}–{last_year}") };
            years.push(Stretch::Empty((strings.run.empty_years)(&span, count)));
        }
    };
    for of_year in by_year {
        let year = of_year[0].week.year();
        if of_year.iter().all(|week| week.entries == 0) {
            let count = u32::try_from(of_year.len()).unwrap_or(u32::MAX);
            empty = Some(match empty {
                Some((_, last_year, more)) => (year, last_year, more + count),
                None => (year, year, count),
            });
            continue;
        }
        close(empty.take(), &mut years);
        let months = of_year.chunk_by(|a, b| a.week.month() == b.week.month());
        let month = |weeks: &[Week]| Month {
            name: (strings.run.month)(weeks[0].week.month()),
            weeks: weeks.iter().map(|week| day(chart, week, lang, strings)).collect(),
        };
        let with_rows = of_year.iter().filter(|week| week.entries > 0).count();
        let words = (strings.run.weeks_of_year)(of_year.len(), with_rows);
        years.push(Stretch::Year { year, words, months: months.map(month).collect() });
    }
    close(empty, &mut years);
    years
}

fn day(chart: &str, week: &Week, lang: Lang, strings: &Strings) -> Day {
    let number = week.week.day();
    let text = match (week.top, week.entries) {
        (None, _) => format!("{number} ({})", strings.run.not_held),
        (_, 0) => number.to_string(),
        (_, rows) => format!("{number} ({rows})"),
    };
    Day { href: (week.entries > 0).then(|| urls::chart_week(lang, chart, week.week)), text }
}

/// Rows of the last week that are shown.
const TOP: usize = 10;

impl ChartTemplate {
    /// What it ranks, and where.
    fn kind(&self) -> String {
        let strings = self.layout.strings();
        let place = country(&self.chart.territory, self.layout.lang());
        (strings.sheet.kind)((strings.run.ranks_word)(self.chart.ranks), place)
    }

    /// The first rows of a week.
    fn top<'a>(&self, week: &'a ChartWeekPage) -> Part<'a> {
        let rows: Vec<&WeekRow> = week.rows.iter().take(TOP).collect();
        let caption = match rows.len() < week.rows.len() {
            true => (self.layout.strings().sheet.first_rows)(rows.len(), week.rows.len()),
            false => (self.layout.strings().run.week_rows)(rows.len()),
        };
        Part { caption, rows }
    }

    /// The highest row whose record has a page, and that record.
    fn leader<'a>(&self, week: &'a ChartWeekPage) -> Option<(&'a WeekRow, &'a Link)> {
        week.rows.iter().find_map(|row| Some((row, row.work.as_ref()?)))
    }

    /// The inks of that row.
    fn inks(&self) -> String {
        let leader = self.latest.as_ref().and_then(|week| self.leader(week));
        leader.map(|(row, _)| sheet::inks(row)).unwrap_or_default()
    }

    fn sheet(&self, week: &ChartWeekPage) -> String {
        urls::chart_week(self.layout.link_lang(), &self.chart.dossier.link.slug, week.dates.issue)
    }

    fn date(&self, day: Date) -> String {
        words::long_date(day, self.layout.lang())
    }

    fn epoch(&self, epoch: &Epoch) -> String {
        let words = &self.layout.strings().run;
        let mut said = vec![(words.epoch)(&self.date(epoch.begins), (words.weekday)(epoch.issue_weekday.as_str()))];
        said.extend(epoch.tracking_days.zip(epoch.tracking_ends).map(|(days, ends)| (words.tracking)(days, ends)));
        said.extend(epoch.published.map(words.published_before));
        said.join(" ")
    }

    fn held(&self, held: &Held) -> String {
        let words = &self.layout.strings().run;
        (words.held_span)(&self.date(held.begins), &self.date(held.ends), held.top, held.works)
    }

    /// The exceptions of the calendar, in words.
    fn exceptions(&self) -> Vec<String> {
        let words = &self.layout.strings().feat;
        let told = |one: &IssueException| {
            let instead_of = one.instead_of.map(|day| self.date(day));
            (words.exception)(&self.date(one.issue), instead_of.as_deref())
        };
        self.chart.exceptions.iter().map(told).collect()
    }

    fn weeks_held(&self) -> String {
        let held = self.chart.weeks.iter().filter(|week| week.top.is_some()).count();
        (self.layout.strings().feat.weeks_held)(held, self.chart.weeks.len())
    }

    /// The weeks between the first and the last held, drawn; `None` where there is none.
    fn coverage(&self) -> Option<CoverageDrawing> {
        let kept = |week: &Week| match (week.top, week.entries) {
            (None, _) => Kept::Nothing,
            (Some(_), 0) => Kept::NoRow,
            (Some(_), _) => Kept::Rows,
        };
        let weeks: Vec<(Date, Kept)> = self.chart.weeks.iter().map(|week| (week.week, kept(week))).collect();
        (!weeks.is_empty()).then(|| CoverageDrawing::new(&weeks, self.weeks_held()))
    }

    /// The weeks of the calendar between the first and the last held that are not, neighbours drawn together.
    fn missing(&self) -> Vec<String> {
        let stretches = self.chart.weeks.chunk_by(|a, b| a.top.is_none() == b.top.is_none());
        let told = |weeks: &[Week]| match weeks {
            [] => String::new(),
            [week] => self.date(week.week),
            [first, .., last] => {
                (self.layout.strings().feat.missing_stretch)(&self.date(first.week), &self.date(last.week), weeks.len())
            }
        };
        stretches.filter(|weeks| weeks[0].top.is_none()).map(told).collect()
    }

    fn rankings<'a>(&self, records: &'a ChartRecords) -> Vec<Ranking<'a>> {
        let chart = &self.chart.dossier.link.slug;
        feats::rankings(records, chart, self.layout.link_lang(), self.layout.strings())
    }

    fn population(&self, records: &ChartRecords) -> String {
        feats::population(records, self.layout.lang(), self.layout.strings())
    }

    /// The years with weeks of their own, for the index of them.
    fn year_index(&self) -> Vec<i16> {
        let year = |stretch: &Stretch| match stretch {
            Stretch::Year { year, .. } => Some(*year),
            Stretch::Empty(_) => None,
        };
        self.years.iter().filter_map(year).collect()
    }

    /// Where the form for a day leads.
    fn form(&self) -> String {
        urls::chart(self.layout.link_lang(), &self.chart.dossier.link.slug)
    }

    /// Whether the rows of other works are left out of what is held.
    fn knows_known_works_only(&self) -> bool {
        self.chart.held.iter().any(|held| held.works == HeldWorks::Known)
    }

    fn run_href(&self, run: &RunLine) -> String {
        crate::web::figures::run_href(run, self.layout.lang())
    }

    fn works_total(&self) -> String {
        (self.layout.strings().run.works_total)(self.chart.runs.total)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn week(day: &str, entries: u32) -> Week {
        Week { week: day.parse().expect("a date"), top: Some(100), entries }
    }

    #[test]
    fn years_without_a_row_are_drawn_together_and_weeks_without_one_are_not_linked() {
        let weeks = [week("1958-08-04", 0), week("1959-01-05", 0), week("1960-01-04", 2), week("1960-02-01", 0)];
        let years = years("c", &weeks, Lang::En, Strings::of(Lang::En));
        let [Stretch::Year { year: 1960, months, .. }, Stretch::Empty(words)] = years.as_slice() else {
            panic!("{years:?}");
        };
        assert_eq!(months.iter().map(|month| month.weeks[0].text.as_str()).collect::<Vec<_>>(), ["4 (2)", "1"]);
        assert!(words.starts_with("1958–1959: 2 weeks"), "{words}");
        let hrefs: Vec<_> = months.iter().map(|month| month.weeks[0].href.as_deref()).collect();
        assert_eq!(hrefs, [Some("/charts/c/1960-01-04"), None]);
    }
}
