//! How pages are set: every part in each of its states, made by the macros that make the pages.

use super::{Entry, Under};
use crate::model::{Kind, Outcome, Status, Verdict};
use crate::snapshot::read::{ChartWeekPage, HomePage, Link, Reach, RunPage, WeekRow, WorkPage};
use crate::text::words;
use crate::urls;
use crate::web::blocks::aligned;
use crate::web::ink::{self, INKS};
use crate::web::lanes::Teller;
use crate::web::months::Sheet;
use crate::web::network::{Leads, drawing};
use crate::web::ordering::Choice;
use crate::web::sheet::Part;
use crate::web::svg::{
    AlignedDrawing, LanesDrawing, MonthsDrawing, NetworkDrawing, Point, RunDrawing, Size, Span, Spark, StripDrawing,
};
use crate::web::tracks::{Track, Tracks};
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Pager, Visit, described, figures, titled};

/// Before the site's own pages in the registry, whose pattern takes in its address.
pub const ENTRY: Entry = Entry {
    name: "style",
    pattern: "/pages/style",
    under: Under::Languages,
    parameters: &[],
    template: Some("pages/style.html"),
    sample: "/pages/style",
    route: |resource| resource.to(show),
};

/// The colours of `tokens.css` that parts ask for by name, light and dark; their uses are in the words of the page.
const COLOURS: [(&str, &str, &str); 11] = [
    ("paper", "#FBFCF8", "#101512"),
    ("bar", "#E8F0E8", "#19211C"),
    ("ink", "#151A17", "#EEF3EE"),
    ("ink-2", "#48524C", "#B2BDB5"),
    ("rule", "#C3CDC5", "#35403A"),
    ("edge", "#76827A", "#7F8C84"),
    ("link", "#1B3FA6", "#A9BEFF"),
    ("confirmed", "#17633F", "#6FD3A0"),
    ("contradicted", "#B0211C", "#FF8F84"),
    ("disputed", "#7E5200", "#F0BE62"),
    ("unverified", "#55605A", "#AAB6AE"),
];

/// So many rows of a chart's week are shown.
const ROWS: usize = 10;

#[derive(askama::Template)]
#[template(path = "pages/style.html")]
struct StyleTemplate {
    layout: Layout,
    home: HomePage,
    /// The record that the home page leads with.
    work: Option<WorkPage>,
    /// Its best run.
    run: Option<RunPage>,
    drawings: Drawings,
    /// Its weeks by month, and the week of its peak.
    months: Option<Sheet>,
    week: Option<ChartWeekPage>,
    tracks: Tracks,
    choices: Vec<Choice>,
    pager: Pager,
}

/// The pictures of data beside that of a run: of the record, of whom it bills first, of its year.
#[derive(Default)]
struct Drawings {
    compared: Option<AlignedDrawing>,
    versus: Option<StripDrawing>,
    timeline: Option<LanesDrawing>,
    network: Option<NetworkDrawing>,
    months: Option<MonthsDrawing>,
}

async fn show(visit: Visit) -> Result<Page<StyleTemplate>, PageError> {
    let snapshot = visit.snapshot();
    let home = snapshot.home(visit.lang)?;
    let lead = home.lead.as_ref().map(|lead| &lead.work);
    let (mut work, mut run, mut week) = (None, None, None);
    if let Some(lead) = lead {
        let (shelf, slug) = (lead.line.shelf(), lead.line.link.slug.as_str());
        work = snapshot.work(shelf, slug)?;
        if let Some(best) = &lead.best {
            run = snapshot.run(shelf, slug, &best.chart.slug)?;
            let peak = run.as_ref().map(|run| run.figures.peak_week);
            week = peak.map(|peak| snapshot.chart_week(&best.chart.slug, peak)).transpose()?.flatten();
        }
    }
    let (frame, words) = (visit.frame(), &visit.strings.style);
    let layout = Layout {
        title: titled(&frame, words.heading),
        description: described(&frame, &[words.description]),
        canonical: Some(urls::style(visit.lang)),
        breadcrumbs: vec![Crumb::here(words.heading)],
        // It is for those who make pages.
        noindex: true,
        source_path: None,
        frame: frame.clone(),
    };
    let list = urls::list(visit.links, Kind::Collaboration);
    let total = home.total(Kind::Collaboration);
    let choice = |kind: Kind| Choice {
        href: urls::list(visit.links, kind),
        words: visit.strings.plural(kind),
        current: kind == Kind::Collaboration,
    };
    let none = String::new;
    let template = StyleTemplate {
        tracks: Tracks::new(
            [
                ("sleeves", words.sleeves, none()),
                ("pictures", words.pictures, none()),
                ("tables", words.tables, none()),
            ],
            [("claims", words.claims, home.judged.len().to_string()), ("notes", words.notes, none())],
        ),
        choices: [Kind::Collaboration, Kind::Artist, Kind::Award].map(choice).into(),
        pager: Pager::new(&frame, 1, usize::try_from(total).unwrap_or(usize::MAX), |number| {
            urls::paged(&list, number)
        })?,
        drawings: match &work {
            Some(work) => drawings(&visit, work, &home, &layout)?,
            None => Drawings::default(),
        },
        months: run.as_ref().map(|run| Sheet::new(&run.weeks, visit.lang)),
        week,
        layout,
        home,
        work,
        run,
    };
    Ok(Page::new(&visit, CachePolicy::Page, template))
}

fn drawings(visit: &Visit, work: &WorkPage, home: &HomePage, layout: &Layout) -> Result<Drawings, PageError> {
    let (snapshot, lang) = (visit.snapshot(), visit.lang);
    let lead = &work.dossier.link;
    let others = home.shelf.iter().map(|item| &item.line.link).filter(|link| link.slug != lead.slug);
    let compared = others.take(1).map(|other| vec![lead.slug.clone(), other.slug.clone()]).next();
    let compared = compared.map(|slugs| snapshot.compare(&slugs, None)).transpose()?;
    let compared = compared.and_then(|page| {
        let works: Vec<&Link> = page.works.iter().map(|work| &work.line.link).collect();
        let names: Vec<&str> = works.iter().map(|link| link.title.as_str()).collect();
        page.weeks.as_ref().map(|weeks| aligned("compared", weeks, &works, &words::list(&names, lang), lang))
    });
    let year = work.released.map(|day| day.year());
    let year = year.map(|year| snapshot.timeline_year(year, None, 1)).transpose()?.flatten();
    let mut drawings =
        Drawings { compared, months: year.map(|year| MonthsDrawing::new(&year.months, lang)), ..Drawings::default() };
    let Some(billed) = work.credit.parts.first().map(|part| &part.artist) else { return Ok(drawings) };
    if let Some(artist) = snapshot.artist(&billed.slug, Reach::default())? {
        let today = visit.live.site.as_of.or(artist.dossier.changed);
        let teller = today.map(|today| Teller { lang, links: visit.links, today });
        drawings.timeline = teller.and_then(|teller| teller.timeline(&artist));
        let tied = artist.around.near > 0;
        drawings.network = tied.then(|| drawing("around", &artist.around, Leads::Artists, lang, visit.links));
    }
    if let Some(page) = snapshot.versus(&billed.slug)? {
        drawings.versus = page.charts.first().map(|chart| super::versus::drawing(chart, false, layout));
    }
    Ok(drawings)
}

/// A colour, its name and what it is for.
struct Colour {
    name: &'static str,
    light: &'static str,
    dark: &'static str,
    purpose: &'static str,
}

impl StyleTemplate {
    fn colours(&self) -> impl Iterator<Item = Colour> {
        let purposes = self.layout.strings().style.purposes;
        let colour = |((name, light, dark), purpose)| Colour { name, light, dark, purpose };
        COLOURS.into_iter().zip(purposes).map(colour)
    }

    /// The number of each ink, its name, and its colour on paper.
    fn inks(&self) -> impl Iterator<Item = (usize, &'static str, &'static str)> {
        let names = self.layout.strings().style.ink_names.into_iter();
        names.zip(INKS).enumerate().map(|(number, (name, ink))| (number, name, ink))
    }

    fn verdicts(&self) -> impl Iterator<Item = Option<Verdict>> {
        Verdict::ALL.iter().copied().map(Some).chain([None])
    }

    /// The class of each result's shape, and its word.
    fn results(&self) -> [(&'static str, &'static str); 3] {
        let word = self.layout.strings().record.result;
        [("won", word(Outcome::Won)), ("", word(Outcome::Nominated)), ("pend", word(Outcome::Pending))]
    }

    fn stages(&self) -> impl Iterator<Item = &'static str> {
        Status::ALL.iter().map(|status| (self.layout.strings().work.status_word)(*status))
    }

    /// Those billed on the record shown.
    fn artists(&self) -> impl Iterator<Item = &Link> {
        self.work.iter().flat_map(|work| work.credit.parts.iter().map(|part| &part.artist))
    }

    /// The ink of whom the record bills first.
    fn billed(&self) -> String {
        self.artists().take(1).map(|artist| ink::class(&artist.slug)).collect()
    }

    /// The first rows of a week.
    fn part<'a>(&self, week: &'a ChartWeekPage) -> Part<'a> {
        let rows: Vec<&WeekRow> = week.rows.iter().take(ROWS).collect();
        Part { caption: (self.layout.strings().run.week_rows)(rows.len()), rows }
    }

    fn track(&self, id: &str) -> Track {
        self.tracks.find(id).cloned().expect("every section that asks is among the tracks")
    }

    /// What is shown where somebody shares a link to a record.
    fn card(&self, work: &WorkPage) -> String {
        urls::card(&work.dossier.link.href(self.layout.link_lang()))
    }

    fn points(run: &RunPage) -> Vec<Point> {
        run.weeks.iter().map(Point::from).collect()
    }

    fn drawing(&self, run: &RunPage) -> RunDrawing {
        let points = Self::points(run);
        let lang = self.layout.lang();
        let title = (self.layout.strings().run.run_title)(&run.figures.work.title, &run.figures.chart.title);
        let words = figures::drawn(&run.figures, &title, points.iter().any(|point| !point.held), lang);
        RunDrawing::new("line", &points, run.chart_size, Size::SMALL, words, lang)
    }

    fn spark(&self, run: &RunPage) -> Option<Spark> {
        let points = Self::points(run);
        let span = Span::of([points.as_slice()])?;
        Some(figures::spark(&run.figures, &points, run.chart_size, span, None, self.layout.lang()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colours_are_those_of_the_style_sheet() {
        let sheet = include_str!("../../../static/css/tokens.css");
        for (name, light, dark) in COLOURS {
            let said = |colour: &str| sheet.contains(&format!("--{name}: {colour};"));
            assert!(said(light) && said(dark), "{name}");
        }
    }
}
