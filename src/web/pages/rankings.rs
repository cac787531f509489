//! The rankings: what there is, and who leads.

use super::{Entry, Under};
use crate::model::RankingName;
use crate::snapshot::read::RankedLine;
use crate::urls;
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Visit, described, titled};

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
    rankings: Vec<(RankingName, Vec<RankedLine>)>,
}

async fn show(visit: Visit) -> Result<Page<RankingsTemplate>, PageError> {
    let (frame, words) = (visit.frame(), &visit.strings.ranking);
    let leaders = |name: &RankingName| -> Result<_, PageError> {
        let mut lines = visit.snapshot().ranking(*name, name.figures()[0], 1)?.lines.rows;
        lines.truncate(LEADERS);
        Ok((*name, lines))
    };
    let rankings = RankingName::ALL.iter().map(leaders).collect::<Result<_, _>>()?;
    let layout = Layout {
        title: titled(&frame, &format!("{}: {}", words.rankings, visit.strings.subject)),
        description: described(&frame, &[words.index_description]),
        canonical: Some(urls::rankings(visit.lang)),
        breadcrumbs: vec![Crumb::here(words.rankings)],
        noindex: false,
        source_path: None,
        frame,
    };
    Ok(Page::new(&visit, CachePolicy::Page, RankingsTemplate { layout, rankings }))
}
