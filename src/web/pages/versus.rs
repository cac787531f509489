//! An artist's releases alone beside those together, on the same charts and over the same first weeks.

use super::{Entry, Under};
use crate::model::{Kind, Measure, OPENING, Opened};
use crate::snapshot::read::{Release, Side, VersusChart, VersusPage};
use crate::text::words;
use crate::urls;
use crate::web::svg::{Strip, StripDrawing, StripWords};
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Visit, described, figures, ink, titled};
use actix_web::web;

pub const ENTRY: Entry = Entry {
    name: "versus",
    pattern: "/artists/{slug}/solo-vs-collaboration",
    under: Under::Languages,
    parameters: &[],
    template: Some("pages/versus.html"),
    sample: "/artists/rose/solo-vs-collaboration",
    route: |resource| resource.to(show),
};

/// Fewer releases than these make a median that one more could turn round.
const FEW: usize = 5;

#[derive(askama::Template)]
#[template(path = "pages/versus.html")]
struct VersusTemplate {
    layout: Layout,
    heading: String,
    lede: String,
    page: VersusPage,
    drawings: Vec<StripDrawing>,
    /// The class that names the artist's ink.
    ink: String,
    /// Whether the artist is a group.
    act: bool,
}

async fn show(visit: Visit, slug: web::Path<String>) -> Result<Page<VersusTemplate>, PageError> {
    let page = visit.snapshot().versus(&slug)?.ok_or(PageError::NotFound)?;
    let frame = visit.frame();
    let words = &visit.strings.versus;
    let name = &page.artist.title;
    let act = page.kind.is_group();
    let heading = if act { (words.act_heading)(name) } else { (words.heading)(name) };
    let here = if act { words.act_link } else { words.link };
    let layout = Layout {
        title: titled(&frame, &heading),
        description: described(&frame, &[(words.description)(name, OPENING)]),
        canonical: Some(urls::versus(visit.lang, &slug)),
        breadcrumbs: vec![
            Crumb::list(&frame, Kind::Artist),
            Crumb { text: name.clone(), lang: None, href: Some(page.artist.href(frame.links)) },
            Crumb::here(here),
        ],
        noindex: page.unlisted,
        source_path: page.path.clone(),
        frame,
    };
    let drawings = page.charts.iter().map(|chart| drawing(chart, act, &layout)).collect();
    let lede = (words.lede)(name, OPENING);
    Ok(Page::new(
        &visit,
        CachePolicy::Page,
        VersusTemplate { ink: ink::classes([slug.as_str()]), layout, heading, lede, page, drawings, act },
    ))
}

pub(super) fn drawing(chart: &VersusChart, act: bool, layout: &Layout) -> StripDrawing {
    let words = &layout.strings().versus;
    let strip = |side: &Side| Strip {
        name: (words.standing)(side.standing, act).to_owned(),
        positions: side.compared().map(|release| release.figure(Measure::Peak)).collect(),
        median: side.median(Measure::Peak),
    };
    let strips: Vec<Strip> = chart.sides.iter().map(strip).collect();
    let said = StripWords {
        title: (words.drawing_title)(&chart.chart.title),
        text: (words.drawing_text)(OPENING),
        caption: (words.drawing_caption)(OPENING),
    };
    StripDrawing::new(format!("peaks-{}", chart.chart.slug), &strips, chart.size, said)
}

impl VersusTemplate {
    fn name(&self, side: &Side) -> &'static str {
        (self.layout.strings().versus.standing)(side.standing, self.act)
    }

    fn what(&self, side: &Side) -> &'static str {
        (self.layout.strings().versus.what)(side.standing)
    }

    /// The heading of a column of medians.
    fn measures(&self) -> Vec<String> {
        Measure::ALL.iter().map(|measure| (self.layout.strings().versus.measure)(*measure, OPENING)).collect()
    }

    /// The figures of a side, each with the heading of its column.
    fn figures(&self, side: &Side) -> Vec<(String, String)> {
        let strings = self.layout.strings();
        let within = |position| side.own().filter(|release| release.peak <= position).count().to_string();
        let median = |measure: &Measure| {
            let median = side.median(*measure).map_or_else(|| "–".to_owned(), |median| median.to_string());
            ((strings.versus.measure)(*measure, OPENING), median)
        };
        let counts = [
            (strings.versus.releases, side.own().count().to_string()),
            (strings.artist.top_tens, within(10)),
            (strings.artist.number_ones, within(1)),
            (strings.work.weeks, self.total(side)),
            (strings.versus.compared, side.compared().count().to_string()),
        ];
        let counts = counts.into_iter().map(|(label, figure)| (label.to_owned(), figure));
        counts.chain(Measure::ALL.iter().map(median)).collect()
    }

    /// All weeks on the chart: the least there were as soon as one run is held in part.
    fn total(&self, side: &Side) -> String {
        let weeks = side.own().map(|release| release.weeks).sum();
        let partial = side.own().any(|release| release.coverage.is_lower_bound());
        if partial { (self.layout.strings().record.at_least)(weeks) } else { weeks.to_string() }
    }

    /// What keeps the medians from being leant on: sides with too few releases, or none at all to compare.
    fn few(&self, chart: &VersusChart) -> Option<String> {
        if !self.is_compared(chart) {
            return Some(self.layout.strings().versus.nothing_compared.to_owned());
        }
        let few = chart.sides.iter().filter(|side| side.compared().count() < FEW);
        let names: Vec<&str> = few.map(|side| self.name(side)).collect();
        (!names.is_empty()).then(|| (self.layout.strings().versus.few)(&words::list(&names, self.layout.lang())))
    }

    /// Whether a median stands in the table of a chart.
    fn is_compared(&self, chart: &VersusChart) -> bool {
        chart.sides.iter().any(|side| side.compared().next().is_some())
    }

    fn debut(&self, release: &Release) -> String {
        let strings = self.layout.strings();
        let place = (strings.work.place)(&release.debut_position.to_string());
        let day = words::short_date(release.debut_week, self.layout.lang());
        match release.coverage.cut_at_start {
            true => format!("{}: {place}, {day}", strings.run.first_row),
            false => format!("{place}, {day}"),
        }
    }

    fn peak(&self, release: &Release) -> String {
        figures::best(release.coverage, release.printed_peak, release.peak, self.layout.strings())
    }

    fn weeks(&self, release: &Release, count: &u32) -> String {
        figures::counted(release.coverage, release.printed_peak, *count, self.layout.strings())
    }

    /// Why a release is not compared.
    fn left_out(&self, release: &Release) -> Option<String> {
        let words = &self.layout.strings().versus;
        match (&release.opened, &release.rows_of) {
            (Opened::Whole, _) => None,
            (Opened::Shared, Some(other)) => Some((words.shared_with)(other)),
            (opened, _) => Some((words.opened)(*opened, OPENING)),
        }
    }

    fn weeks_of_opening(&self) -> usize {
        OPENING
    }
}
