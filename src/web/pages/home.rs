//! The home page: what the site is, the story in front, what is on the charts, what was judged, and the ways in.

use super::{Entry, Under};
use crate::model::{Kind, Shows};
use crate::snapshot::read::{Charting, Claim, HomePage, Hop, Lead, Link};
use crate::text::words;
use crate::urls;
use crate::web::paths::{Question, WORKS, parameters};
use crate::web::record::marked;
use crate::web::svg::{Point, Span, Spark};
use crate::web::weeks::Moved;
use crate::web::{CachePolicy, Html, Layout, Page, PageError, Visit, described, figures, titled, verdicts};

pub const ENTRY: Entry = Entry {
    name: "home",
    pattern: "/",
    under: Under::Languages,
    parameters: &[],
    template: Some("pages/home.html"),
    sample: "/",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/home.html")]
struct HomeTemplate {
    layout: Layout,
    home: HomePage,
    story: Option<Story>,
    /// Examples for the search box: addresses, and what they are.
    tries: Vec<(String, Html)>,
    /// The lines of the runs on the charts, in their order.
    sparks: Vec<Spark>,
    road: Option<Road>,
    sections: Vec<Section>,
}

/// What is told of the record in front.
struct Story {
    headline: String,
    /// One sentence a paragraph: what was said, and what the rows hold.
    text: Vec<String>,
    /// The page of every week that the story is about, and the chart of them.
    weeks: Option<(String, String)>,
}

/// A way from name to name.
struct Road {
    /// Its own page.
    href: String,
    words: String,
    from: String,
    to: String,
    hops: Vec<Hop>,
}

/// A section of the site, and how much is in it.
struct Section {
    href: String,
    words: &'static str,
    count: String,
}

/// The sections with lists of their own, in the order of the menu.
const SECTIONS: [Kind; 9] = [
    Kind::Collaboration,
    Kind::Work,
    Kind::Artist,
    Kind::Company,
    Kind::Market,
    Kind::Chart,
    Kind::Award,
    Kind::Source,
    Kind::Article,
];

async fn show(visit: Visit) -> Result<Page<HomeTemplate>, PageError> {
    let home = visit.snapshot().home(visit.lang)?;
    let road = match visit.live.road.as_slice() {
        [] => None,
        records => visit.snapshot().hops(&[records.to_vec()], &WORKS, None)?.pop().and_then(|hops| road(hops, &visit)),
    };
    let frame = visit.frame();
    let layout = Layout {
        title: titled(&frame, frame.strings.home_title),
        description: described(&frame, &[frame.strings.what]),
        canonical: Some(urls::home(visit.lang)),
        breadcrumbs: Vec::new(),
        noindex: false,
        source_path: None,
        frame,
    };
    let section = |kind: &Kind| Section {
        href: urls::list(visit.links, *kind),
        words: visit.strings.plural(*kind),
        count: words::number(home.total(*kind)),
    };
    let template = HomeTemplate {
        sparks: sparks(&home, &visit),
        story: home.lead.as_ref().map(|lead| story(lead, &visit)),
        tries: home.lead.as_ref().map(|lead| tries(lead, &visit)).unwrap_or_default(),
        sections: SECTIONS.iter().map(section).collect(),
        layout,
        road,
        home,
    };
    Ok(Page::new(&visit, CachePolicy::Page, template))
}

/// The lines of the runs on the charts, on one axis of time.
fn sparks(home: &HomePage, visit: &Visit) -> Vec<Spark> {
    let points: Vec<Vec<Point>> = home.charting.iter().map(|row| row.weeks.iter().map(Point::from).collect()).collect();
    let Some(span) = Span::of(points.iter().map(Vec::as_slice)) else { return Vec::new() };
    let spark = |(row, points): (&Charting, &Vec<Point>)| {
        figures::spark(&row.run, points, row.chart_size, span, row.since, visit.lang)
    };
    home.charting.iter().zip(&points).map(spark).collect()
}

fn story(lead: &Lead, visit: &Visit) -> Story {
    let line = &lead.work.line;
    let shelf = line.shelf();
    let weeks_on = |chart: &Link| {
        (
            urls::work_run(visit.links, shelf, &line.link.slug, &chart.slug),
            (visit.strings.at_home.every_week)(&chart.title),
        )
    };
    let Some(claim) = &lead.claim else {
        let best = lead.work.best.as_ref();
        return Story {
            headline: line.link.title.clone(),
            text: best.map(|best| (visit.strings.article.best)(best)).into_iter().collect(),
            weeks: best.map(|best| weeks_on(&best.chart)),
        };
    };
    let weeks = claim.evidence.iter().find_map(|one| one.chart.as_ref()).map(weeks_on);
    let said = claim.text.clone();
    match broken(claim) {
        Some((total, spells)) => Story {
            headline: (visit.strings.at_home.not_in_a_row)(total),
            text: said.into_iter().chain([(visit.strings.at_home.spells)(total, &spells)]).collect(),
            weeks,
        },
        None => Story {
            headline: line.link.title.clone(),
            text: said.into_iter().chain([verdicts::reason(claim, visit.lang)]).collect(),
            weeks,
        },
    }
}

/// The weeks at No. 1 and the spells they came in, where a claim has their sum right and says that they were in a row.
fn broken(claim: &Claim) -> Option<(u64, Vec<u64>)> {
    let at_one = claim.evidence.iter().filter(|one| one.shows == Shows::AtOne);
    let spells: Vec<u64> = at_one.filter_map(|one| one.number.map(u64::from)).collect();
    let total = spells.iter().sum();
    let claimed = claim.number.and_then(|number| u64::try_from(number).ok());
    (claim.says_in_a_row() && spells.len() > 1 && claimed == Some(total)).then_some((total, spells))
}

/// The record in front, whom it bills first, and the first week that the story is about.
fn tries(lead: &Lead, visit: &Visit) -> Vec<(String, Html)> {
    let named = |link: &Link| (link.href(visit.links), marked(&link.title, visit.lang));
    let line = &lead.work.line;
    let week = lead.claim.iter().flat_map(|claim| &claim.evidence).find_map(|one| {
        let (chart, first) = one.chart.as_ref().zip(one.first.and_then(|first| first.day()))?;
        let words = (visit.strings.at_home.week_of)(&words::long_date(first, visit.lang));
        Some((urls::chart_week(visit.links, &chart.slug, first), marked(&words, visit.lang)))
    });
    let artist = line.credit.parts.first().map(|part| named(&part.artist));
    [named(&line.link)].into_iter().chain(artist).chain(week).collect()
}

fn road(hops: Vec<Hop>, visit: &Visit) -> Option<Road> {
    let (from, to) = (hops.first()?.from.clone(), hops.last()?.to.clone());
    let ends = parameters(Some(&from.slug), Some(&to.slug), &Question::default().ways);
    let length = u64::try_from(hops.len()).unwrap_or(u64::MAX);
    Some(Road {
        href: urls::paths(visit.links, &ends),
        words: (visit.strings.at_home.road)(&from.title, &to.title, length),
        from: from.title,
        to: to.title,
        hops,
    })
}

impl HomeTemplate {
    fn all_claims(&self) -> String {
        let verdicts = &self.home.verdicts;
        (self.layout.strings().at_home.all_claims)(verdicts.judged().into(), verdicts.opinions.into())
    }

    fn all_of(&self, kind: Kind) -> String {
        let w = &self.layout.strings().at_home;
        let words = if kind == Kind::Article { w.all_articles } else { w.all_collaborations };
        words(self.home.total(kind))
    }

    /// The rows by chart, each with the line of its run.
    fn groups(&self) -> Vec<Vec<(&Charting, &Spark)>> {
        let rows: Vec<(&Charting, &Spark)> = self.home.charting.iter().zip(&self.sparks).collect();
        rows.chunk_by(|a, b| a.0.run.chart == b.0.run.chart).map(<[_]>::to_vec).collect()
    }

    /// The whole week of a row's chart.
    fn sheet(&self, row: &Charting) -> String {
        urls::chart_week(self.layout.link_lang(), &row.run.chart.slug, row.run.last_week)
    }

    /// The page of every week of a record's run.
    fn run(&self, row: &Charting) -> String {
        urls::work_run(self.layout.link_lang(), row.line.shelf(), &row.line.link.slug, &row.run.chart.slug)
    }

    fn moved(&self, row: &Charting) -> Option<Moved> {
        Moved::of(row.came, row.position, self.layout.strings())
    }

    fn weeks(&self, row: &Charting) -> String {
        figures::weeks(&row.run, row.run.weeks, self.layout.strings())
    }
}
