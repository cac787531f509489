//! One week of a chart, as a sheet: what leads it and what is new, its rows in fifties, its three dates, its neighbours.

use super::{Entry, Under};
use crate::model::{Date, HeldWorks, Kind};
use crate::snapshot::read::{Came, ChartWeekPage, NextSheet, WeekRow};
use crate::text::words;
use crate::urls;
use crate::web::sheet::Part;
use crate::web::{CachePolicy, Crumb, Html, Layout, Led, Page, PageError, Visit, described, record, titled};
use actix_web::web;

pub const ENTRY: Entry = Entry {
    name: "chart_week",
    pattern: "/charts/{slug}/{week}",
    under: Under::Languages,
    parameters: &["show"],
    template: Some("pages/chart_week.html"),
    sample: "/charts/billboard-global-200/2024-11-02",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/chart_week.html")]
struct ChartWeekTemplate {
    layout: Layout,
    page: ChartWeekPage,
    shown: Shown,
}

/// Which rows are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    All,
    New,
    Back,
    /// Those of works that have a page.
    Here,
}

impl Shown {
    const EACH: [Self; 4] = [Self::All, Self::New, Self::Back, Self::Here];

    fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::New => "new",
            Self::Back => "back",
            Self::Here => "here",
        }
    }

    fn takes(self, row: &WeekRow) -> bool {
        match self {
            Self::All => true,
            Self::New => row.came == Came::New,
            Self::Back => row.came == Came::Back,
            Self::Here => row.work.is_some(),
        }
    }
}

/// A choice as a link.
struct Chip {
    href: String,
    words: &'static str,
    rows: usize,
    current: bool,
}

/// The nearest sheet on one side of this one.
struct Beside {
    href: String,
    rel: &'static str,
    words: &'static str,
    week: Date,
    /// That weeks without a row lie between.
    passed: Option<String>,
}

/// Rows of a part, and what a long list is cut into.
const FIFTY: usize = 50;

/// Positions of one artist that the lede names; beyond them it counts.
const NAMED: usize = 4;

async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<Page<ChartWeekTemplate>, PageError> {
    let (chart, week) = path.into_inner();
    let week: Date = week.parse().map_err(|_| PageError::NotFound)?;
    let page = visit.snapshot().chart_week(&chart, week)?.ok_or(PageError::NotFound)?;
    let shown = match visit.parameter("show")? {
        None => Shown::All,
        Some(word) => {
            let known = Shown::EACH.into_iter().find(|choice| choice.as_str() == word);
            known.ok_or(PageError::BadQuery("show"))?
        }
    };
    let frame = visit.frame();
    let words = &visit.strings.run;
    let day = words::long_date(week, visit.lang);
    let layout = Layout {
        title: titled(&frame, &(words.week_of)(&page.chart.title, &day)),
        description: described(&frame, &[(words.week_description)(&page.chart.title, &day, page.rows.len())]),
        canonical: Some(urls::chart_week(visit.lang, &chart, week)),
        breadcrumbs: vec![
            Crumb::list(&frame, Kind::Chart),
            Crumb { text: page.chart.title.clone(), lang: None, href: Some(page.chart.href(visit.lang)) },
            Crumb::here(day),
        ],
        // A week without rows tells nothing that its chart's page does not.
        noindex: page.draft || page.rows.is_empty() || shown != Shown::All,
        source_path: Some(page.path.clone()),
        frame,
    };
    Ok(Page::new(&visit, CachePolicy::Page, ChartWeekTemplate { layout, page, shown }))
}

impl ChartWeekTemplate {
    /// The sheets before and after this one: the nearest with a row, since the page of a week without one tells nothing.
    fn beside(&self) -> Vec<Beside> {
        let words = &self.layout.strings().run;
        let sheet = |sheet: NextSheet, rel, words: &'static str| Beside {
            href: urls::chart_week(self.layout.link_lang(), &self.page.chart.slug, sheet.week),
            rel,
            words,
            week: sheet.week,
            passed: (sheet.passed > 0).then(|| (self.layout.strings().sheet.passed)(sheet.passed)),
        };
        let previous = self.page.previous.map(|previous| sheet(previous, "prev", words.previous_week));
        let next = self.page.next.map(|next| sheet(next, "next", words.next_week));
        previous.into_iter().chain(next).collect()
    }

    /// Whether every row of the positions held is here.
    fn is_whole(&self) -> bool {
        self.page.held.as_ref().is_some_and(|held| held.works == HeldWorks::All)
    }

    /// What is held of the week, and whether that is all of it.
    fn held(&self) -> String {
        let words = &self.layout.strings().run;
        match self.page.top {
            None => words.week_missing.to_owned(),
            Some(top) if self.is_whole() => (words.week_all)(top),
            Some(top) => (words.week_known)(self.page.rows.len(), top),
        }
    }

    /// What leads the sheet, who of them is on it again, and how much is new.
    fn lede(&self) -> Option<Html> {
        let words = &self.layout.strings().sheet;
        let top = self.page.rows.first()?;
        let marked = |text: &str| record::marked(text, self.layout.lang()).to_string();
        let title = match &top.work {
            Some(work) => format!("<a href=\"{}\">{}</a>", work.href(self.layout.link_lang()), marked(&top.title)),
            None => marked(&top.title),
        };
        let credit = marked(&top.credit);
        let mut said = vec![match top.position {
            1 => (words.first)(led(top), &title, &credit),
            position => (words.highest)(position, &title, &credit),
        }];
        said.extend(self.again().map(|(name, positions)| match positions.len() {
            ..=NAMED => (words.also)(&marked(name), &words::list(&positions, self.layout.lang())),
            rows => (words.also_many)(&marked(name), rows),
        }));
        let count = |choice: Shown| self.page.rows.iter().filter(|row| choice.takes(row)).count();
        let (new, back) = (count(Shown::New), count(Shown::Back));
        said.extend((new + back > 0).then(|| (words.came)(new, back)));
        Some(Html::trusted(said.join(" ")))
    }

    /// The first of those billed at the top who is on the sheet again, and where.
    fn again(&self) -> Option<(&str, Vec<String>)> {
        let (top, others) = self.page.rows.split_first()?;
        top.artists.iter().find_map(|artist| {
            let again = others.iter().filter(|row| row.artists.contains(artist));
            let positions: Vec<String> = again.map(|row| row.position.to_string()).collect();
            (!positions.is_empty()).then_some((artist.title.as_str(), positions))
        })
    }

    /// The choices that would show some rows and leave some out, and the whole.
    fn chips(&self) -> Vec<Chip> {
        let words = &self.layout.strings().sheet;
        let (lang, chart, week) = (self.layout.link_lang(), &self.page.chart.slug, self.page.dates.issue);
        let all = self.page.rows.len();
        let chip = |choice: Shown| Chip {
            href: match choice {
                Shown::All => urls::chart_week(lang, chart, week),
                _ => urls::chart_week_shown(lang, chart, week, choice.as_str()),
            },
            words: match choice {
                Shown::All => words.all,
                Shown::New => words.show_new,
                Shown::Back => words.show_back,
                Shown::Here => words.here,
            },
            rows: self.page.rows.iter().filter(|row| choice.takes(row)).count(),
            current: choice == self.shown,
        };
        let is_choice = |chip: &Chip| chip.current || (1..all).contains(&chip.rows);
        let some: Vec<Chip> = Shown::EACH.into_iter().skip(1).map(chip).filter(is_choice).collect();
        if some.is_empty() { some } else { std::iter::once(chip(Shown::All)).chain(some).collect() }
    }

    /// The tables: by fifty positions where the sheet is whole, else by fifty rows.
    fn parts(&self) -> Vec<Part<'_>> {
        let words = &self.layout.strings().sheet;
        let rows: Vec<&WeekRow> = self.page.rows.iter().filter(|row| self.shown.takes(row)).collect();
        let fifty = |row: &WeekRow| (row.position.max(1) as usize - 1) / FIFTY;
        let parts: Vec<&[&WeekRow]> = match self.is_whole() && self.shown == Shown::All {
            true => rows.chunk_by(|a, b| fifty(a) == fifty(b)).collect(),
            false => rows.chunks(FIFTY).collect(),
        };
        let single = parts.len() == 1;
        let caption = |rows: &[&WeekRow]| match rows {
            [first, .., last] if !single => (words.part)(first.position, last.position),
            _ => (self.layout.strings().run.week_rows)(rows.len()),
        };
        parts.into_iter().map(|rows| Part { caption: caption(rows), rows: rows.to_vec() }).collect()
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
}

/// How the row at the top got there.
fn led(top: &WeekRow) -> Led {
    match top.came {
        Came::New => Led::New,
        Came::Back => Led::Back,
        Came::From(before) if before == top.position => Led::Stayed,
        Came::From(before) => Led::Risen(before),
        Came::Unknown => Led::Held,
    }
}
