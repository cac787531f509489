//! Live blocks of prose, made ready for `parts/blocks.html`.

use super::network::{Leads, drawing};
use super::svg::{AlignedDrawing, AlignedWords, NetworkDrawing, Point, Run, RunDrawing, STYLES, Size, Style};
use super::{Strings, figures, ink};
use crate::model::Lang;
use crate::snapshot::read::{
    AlignedWeek, AlignedWeeks, Block, ChartPlace, Claim, HeldRun, Link, Neighbourhood, NominationLine, RunLine,
    ShownRun,
};
use crate::text::words;
use crate::urls;

/// A block as a page shows it.
#[derive(Debug, Clone)]
pub enum Shown {
    ChartRun(Box<RunBlock>),
    Charts { work: Link, runs: Vec<HeldRun> },
    Claims { record: Link, claims: Vec<Claim> },
    Compare(Box<CompareBlock>),
    Network(Box<NetworkBlock>),
    Nominations { record: Link, lines: Vec<NominationLine> },
    Nothing { record: Link },
}

/// One run as a line, with its figures.
#[derive(Debug, Clone)]
pub struct RunBlock {
    pub run: RunLine,
    pub href: String,
    /// "APT. on the Billboard Global 200"
    pub heading: String,
    pub drawing: RunDrawing,
    /// The week that the figures are as of.
    pub through: Option<String>,
}

/// Works side by side on one chart.
#[derive(Debug, Clone)]
pub struct CompareBlock {
    pub heading: String,
    /// The whole comparison.
    pub href: String,
    pub chart: Link,
    pub drawing: AlignedDrawing,
    pub lines: Vec<CompareLine>,
}

/// Those nearest to an artist.
#[derive(Debug, Clone)]
pub struct NetworkBlock {
    pub heading: String,
    pub drawing: NetworkDrawing,
    pub whole: String,
    pub href: String,
}

/// A work on the chart: its run, or why there is none.
#[derive(Debug, Clone)]
pub struct CompareLine {
    pub style: Style,
    pub ink: u8,
    pub work: Link,
    pub run: Option<Box<RunLine>>,
    pub standing: &'static str,
}

impl Shown {
    /// `id` is unlike any other on the page; the drawing inside takes its own from it.
    pub fn new(block: &Block, id: &str, lang: Lang, links: Lang) -> Self {
        match block {
            Block::ChartRun(shown) => Shown::ChartRun(Box::new(chart_run(shown, id, lang, links))),
            Block::Charts { work, runs } => Shown::Charts { work: work.clone(), runs: runs.clone() },
            Block::Claims { record, claims } => Shown::Claims { record: record.clone(), claims: claims.clone() },
            Block::Compare { works, chart, weeks } => {
                Shown::Compare(Box::new(compare(works, &chart.places, weeks, id, (lang, links))))
            }
            Block::Network(around) => Shown::Network(Box::new(network(around, id, lang, links))),
            Block::Nominations { record, lines } => Shown::Nominations { record: record.clone(), lines: lines.clone() },
            Block::Nothing { record } => Shown::Nothing { record: record.clone() },
        }
    }
}

fn chart_run(shown: &ShownRun, id: &str, lang: Lang, links: Lang) -> RunBlock {
    let (run, strings) = (&shown.held.run, Strings::of(lang));
    let heading = (strings.run.run_title)(&run.work.title, &run.chart.title);
    let points: Vec<Point> = shown.weeks.iter().map(Point::from).collect();
    let said = figures::drawn(run, &heading, points.iter().any(|point| !point.held), lang);
    RunBlock {
        drawing: RunDrawing::new(format!("{id}-line"), &points, shown.chart_size, Size::SMALL, said, lang),
        href: figures::run_href(run, links),
        through: shown.held.through.map(|week| (strings.block.as_of_week)(&words::long_date(week, lang))),
        run: run.clone(),
        heading,
    }
}

fn network(around: &Neighbourhood, id: &str, lang: Lang, links: Lang) -> NetworkBlock {
    let (w, name) = (&Strings::of(lang).network, around.artist.title.as_str());
    NetworkBlock {
        heading: (w.drawing_title)(name),
        drawing: drawing(&format!("{id}-map"), around, Leads::Artists, lang, links),
        whole: (w.whole)(name),
        href: urls::network(links, &around.artist.slug),
    }
}

fn compare(
    works: &[Link],
    places: &[ChartPlace],
    weeks: &AlignedWeeks,
    id: &str,
    (lang, links): (Lang, Lang),
) -> CompareBlock {
    let strings = Strings::of(lang);
    let titles: Vec<&str> = works.iter().map(|work| work.title.as_str()).collect();
    let slugs: Vec<&str> = works.iter().map(|work| work.slug.as_str()).collect();
    let names = words::list(&titles, lang);
    let inks = ink::inks(weeks.leads.iter().map(String::as_str));
    let line = |(place, ((work, style), ink)): (&ChartPlace, ((&Link, &Style), u8))| CompareLine {
        style: *style,
        ink,
        work: work.clone(),
        run: place.run().cloned().map(Box::new),
        standing: match place {
            ChartPlace::DidNotChart { .. } => strings.work.did_not_chart,
            ChartPlace::NotRanked => strings.compare.not_ranked,
            ChartPlace::NoData | ChartPlace::Run(_) => strings.work.no_data,
        },
    };
    CompareBlock {
        heading: (strings.block.compared_on)(&names, &weeks.chart.title),
        href: urls::compare(links, &slugs, None),
        chart: weeks.chart.clone(),
        drawing: aligned(&format!("{id}-lines"), weeks, &works.iter().collect::<Vec<_>>(), &names, lang),
        lines: places.iter().zip(works.iter().zip(&STYLES).zip(inks)).map(line).collect(),
    }
}

/// The drawing of works on one chart, each from its own first week; `names` are all of them in one phrase.
pub fn aligned(id: &str, weeks: &AlignedWeeks, works: &[&Link], names: &str, lang: Lang) -> AlignedDrawing {
    let words = &Strings::of(lang).compare;
    let inks = ink::inks(weeks.leads.iter().map(String::as_str));
    let point = |week: &AlignedWeek| Point { week: week.week, position: week.position, held: week.held };
    let run = |(style, ((weeks, work), ink)): (usize, ((&Vec<AlignedWeek>, &&Link), u8))| Run {
        style,
        ink,
        name: work.title.clone(),
        points: weeks.iter().map(point).collect(),
    };
    let runs: Vec<Run> = weeks.runs.iter().zip(works).zip(inks).enumerate().map(run).collect();
    let said = AlignedWords {
        title: (words.weeks_on)(&weeks.chart.title),
        text: (words.drawing_text)(names, &weeks.chart.title),
        caption: words.drawing_caption.to_owned(),
        first: (words.week_number)(1),
    };
    AlignedDrawing::new(id, &runs, weeks.size, said)
}
