//! The ways across the records: what each answers and how far it reaches; and the rankings, with who leads each.

use super::{Entry, Under};
use crate::model::RankingName;
use crate::snapshot::read::{Explored, Link, RankedLine};
use crate::urls;
use crate::web::{Across, CachePolicy, Crumb, Layout, Page, PageError, Visit, described, titled};

pub const ENTRY: Entry = Entry {
    name: "rankings",
    pattern: "/rankings",
    under: Under::Languages,
    parameters: &[],
    template: Some("pages/rankings.html"),
    sample: "/rankings",
    route: |resource| resource.to(show),
};

/// How many of each ranking lead it here.
const LEADERS: usize = 3;

#[derive(askama::Template)]
#[template(path = "pages/rankings.html")]
struct RankingsTemplate {
    layout: Layout,
    ways: Vec<Way>,
    rankings: Vec<(RankingName, Vec<RankedLine>)>,
}

/// A page that leads across the records.
struct Way {
    href: String,
    name: String,
    question: &'static str,
    /// How far it reaches; `None` where that is not known without a long count.
    figure: Option<String>,
}

async fn show(visit: Visit) -> Result<Page<RankingsTemplate>, PageError> {
    let (frame, words) = (visit.frame(), &visit.strings.across);
    let leaders = |name: &RankingName| -> Result<_, PageError> {
        let mut lines = visit.snapshot().ranking(*name, name.figures()[0], 1)?.lines.rows;
        lines.truncate(LEADERS);
        Ok((*name, lines))
    };
    let rankings = RankingName::ALL.iter().map(leaders).collect::<Result<_, _>>()?;
    let first = visit.snapshot().foremost()?;
    let first = visit.snapshot().named(first.as_slice())?.pop();
    let layout = Layout {
        title: titled(&frame, &format!("{}: {}", words.heading, visit.strings.subject)),
        description: described(&frame, &[words.description]),
        canonical: Some(urls::rankings(visit.lang)),
        breadcrumbs: vec![Crumb::here(words.heading)],
        noindex: false,
        source_path: None,
        frame,
    };
    let ways = ways(&visit, first.as_ref(), &visit.snapshot().explored()?);
    Ok(Page::new(&visit, CachePolicy::Page, RankingsTemplate { layout, ways, rankings }))
}

impl RankingsTemplate {
    /// By what a line stands where it does: "Collaborations: 8".
    fn figure(&self, name: &RankingName, line: &RankedLine) -> String {
        let by = name.figures()[0];
        let words = (self.layout.strings().ranking.figure)(by);
        format!("{}: {}", words, super::ranking::shown(by, line.figures[0]))
    }
}

/// The ways, the network of `first` in front.
fn ways(visit: &Visit, first: Option<&Link>, explored: &Explored) -> Vec<Way> {
    let (strings, words, lang) = (visit.strings, &visit.strings.across, visit.links);
    let way = |across, href, name: String, figure| Way { href, name, question: (words.question)(across), figure };
    let graph = &visit.live.graph;
    let network = first.map(|artist| {
        let name = (words.network_of)(&artist.title);
        way(Across::Network, urls::network(lang, &artist.slug), name, None)
    });
    let ties = (words.ties)(graph.len() as u64, graph.edges() as u64);
    let years = explored.years.map(|(first, last)| (words.years)(first, last));
    let others = [
        way(Across::Paths, urls::paths(lang, &[]), strings.path.heading.to_owned(), Some(ties)),
        way(
            Across::Compare,
            urls::compare::<&str>(lang, &[], None),
            strings.compare.heading.to_owned(),
            Some((words.works)(explored.works)),
        ),
        way(
            Across::Contests,
            urls::contests(lang),
            strings.versus.all_heading.to_owned(),
            Some((words.artists)(explored.contested)),
        ),
        way(Across::Timeline, urls::timeline(lang), strings.timeline.heading.to_owned(), years),
        way(
            Across::Matrix,
            urls::matrix(lang, None),
            strings.matrix.name.to_owned(),
            Some((words.countries)(explored.countries)),
        ),
    ];
    network.into_iter().chain(others).collect()
}
