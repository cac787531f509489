//! What happened in a year, month by month.

use super::{Entry, Under};
use crate::model::{ArtistStatus, Happening, Topic, Years};
use crate::snapshot::read::{Happened, RunLine, TimelineYear};
use crate::text::words;
use crate::urls;
use crate::web::svg::MonthsDrawing;
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Pager, Visit, described, figures, titled};
use actix_web::web;

pub const ENTRY: Entry = Entry {
    name: "timeline_year",
    pattern: "/timeline/{year}",
    under: Under::Languages,
    parameters: &["show", "page"],
    template: Some("pages/timeline_year.html"),
    sample: "/timeline/2024",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/timeline_year.html")]
struct TimelineYearTemplate {
    layout: Layout,
    heading: String,
    year: i16,
    page: TimelineYear,
    choices: Vec<TopicChoice>,
    pager: Pager,
}

/// A topic above the list, and how much there is of it.
struct TopicChoice {
    href: String,
    words: &'static str,
    count: usize,
    current: bool,
}

async fn show(visit: Visit, year: web::Path<String>) -> Result<Page<TimelineYearTemplate>, PageError> {
    let year = urls::year(&year).ok_or(PageError::NotFound)?;
    let topic = match visit.parameter("show")? {
        None => None,
        Some(word) => Some(Topic::parse(&word).ok_or(PageError::BadQuery("show"))?),
    };
    let number = visit.page_number()?;
    let page = visit.snapshot().timeline_year(year, topic, number)?.ok_or(PageError::NotFound)?;
    let (frame, words) = (visit.frame(), &visit.strings.timeline);
    let href = |topic, number| urls::timeline_topic(visit.lang, year, topic, number);
    let pager = Pager::new(&frame, number, page.happened.total, |number| href(topic, number))?;
    let heading = (words.year_heading)(year);
    let paged = |text: String| if number > 1 { format!("{text}, {}", pager.words) } else { text };
    let sentence = (words.year_description)(year);
    let layout = Layout {
        title: titled(&frame, &paged(heading.clone())),
        description: described(&frame, &[if number > 1 { format!("{}: {sentence}", pager.words) } else { sentence }]),
        canonical: Some(href(None, if topic.is_some() { 1 } else { number })),
        breadcrumbs: vec![
            Crumb { text: words.heading.to_owned(), lang: None, href: Some(urls::timeline(visit.links)) },
            Crumb::here(year.to_string()),
        ],
        noindex: topic.is_some() || page.counts.is_thin(),
        source_path: None,
        frame,
    };
    let choice = |of: Option<Topic>, count| TopicChoice {
        href: href(of, 1),
        words: of.map_or(words.everything, words.topic),
        count,
        current: of == topic,
    };
    let topics = page.counts.totals.iter().map(|(of, count)| choice(Some(*of), *count));
    let choices = [choice(None, page.counts.total())].into_iter().chain(topics).collect();
    Ok(Page::new(&visit, CachePolicy::Page, TimelineYearTemplate { layout, heading, year, page, choices, pager }))
}

/// The lines of a month, or those that are known to the year alone.
struct Month<'a> {
    /// `m10`, or `year`.
    id: String,
    title: String,
    lines: &'a [Happened],
}

impl TimelineYearTemplate {
    /// The months in which anything happened, beside one another; `None` where no day is known to the month.
    fn drawing(&self) -> Option<MonthsDrawing> {
        let counts = &self.page.months;
        counts.iter().any(|count| *count > 0).then(|| MonthsDrawing::new(counts, self.layout.lang()))
    }

    fn months(&self) -> Vec<Month<'_>> {
        let months = self.page.happened.rows.chunk_by(|one, other| one.day.month() == other.day.month());
        months.map(|lines| self.month(lines)).collect()
    }

    fn month<'a>(&self, lines: &'a [Happened]) -> Month<'a> {
        let words = &self.layout.strings().timeline;
        match lines[0].day.month() {
            Some(month) => {
                let title = (words.month)(words::month(month, self.layout.lang()), self.year);
                Month { id: format!("m{month}"), title, lines }
            }
            None => Month { id: "year".to_owned(), title: (words.some_time)(self.year), lines },
        }
    }

    /// The list of the year's collaborations.
    fn collaborations(&self) -> String {
        urls::collaborations(self.layout.link_lang(), Some(Years::one(self.year)), &[])
    }

    /// The day of a line; nothing where it is known to the month alone.
    fn day(&self, line: &Happened) -> Option<(String, String)> {
        let day = line.day.day()?;
        Some((day.to_string(), words::short_date(day, self.layout.lang())))
    }

    /// What stands between the two records of a line.
    fn between(&self, line: &Happened) -> String {
        let label = || line.word.as_ref().map(|word| word.label(self.layout.lang())).unwrap_or_default();
        match line.kind {
            Happening::FirstWeek => format!(", {}", self.layout.strings().timeline.with),
            Happening::Signed | Happening::Parted | Happening::Tied | Happening::Untied => format!(": {}", label()),
            _ => ":".to_owned(),
        }
    }

    /// What is said of a line after its records.
    fn note(&self, line: &Happened) -> Option<String> {
        let strings = self.layout.strings();
        match line.kind {
            Happening::Release | Happening::Charted => {
                line.sort.as_ref().map(|sort| sort.label(self.layout.lang()).to_owned())
            }
            Happening::Nominations | Happening::Ceremony => {
                (line.nominations > 0).then(|| (strings.timeline.nominations)(line.nominations))
            }
            Happening::Status => {
                let word = line.word.as_ref().and_then(|word| ArtistStatus::parse(&word.word));
                word.map(|word| (strings.artist.status_word)(word).to_owned())
            }
            _ => None,
        }
    }

    fn peak(&self, run: &RunLine) -> String {
        (self.layout.strings().work.place)(&figures::peak(run, self.layout.strings()))
    }

    fn run_href(&self, run: &RunLine) -> String {
        figures::run_href(run, self.layout.link_lang())
    }
}
