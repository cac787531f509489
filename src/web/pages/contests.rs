//! Whether collaborations do better than releases alone, over all artists with both.

use super::{Entry, Under};
use crate::model::{Lang, Measure, OPENING};
use crate::snapshot::read::{Contest, ContestClaim, ContestsPage, Link};
use crate::urls;
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Visit, described, titled};

pub const ENTRY: Entry = Entry {
    name: "contests",
    pattern: "/rankings/solo-vs-collaboration",
    under: Under::Languages,
    parameters: &[],
    template: Some("pages/contests.html"),
    sample: "/rankings/solo-vs-collaboration",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/contests.html")]
struct ContestsTemplate {
    layout: Layout,
    page: ContestsPage,
}

async fn show(visit: Visit) -> Result<Page<ContestsTemplate>, PageError> {
    let page = visit.snapshot().contests()?;
    let frame = visit.frame();
    let words = &visit.strings.versus;
    let layout = Layout {
        title: titled(&frame, words.all_title),
        description: described(&frame, &[words.all_description]),
        canonical: Some(urls::contests(visit.lang)),
        breadcrumbs: vec![
            Crumb {
                text: visit.strings.ranking.rankings.to_owned(),
                lang: None,
                href: Some(urls::rankings(visit.links)),
            },
            Crumb::here(words.all_title),
        ],
        noindex: false,
        source_path: None,
        frame,
    };
    Ok(Page::new(&visit, CachePolicy::Page, ContestsTemplate { layout, page }))
}

impl ContestsTemplate {
    /// The lines of the table, chart by chart.
    fn charts(&self) -> Vec<(&Link, &[Contest])> {
        let same = |one: &Contest, other: &Contest| one.chart == other.chart;
        self.page.contests.chunk_by(same).map(|contests| (&contests[0].chart, contests)).collect()
    }

    /// What the peaks say, a sentence a chart.
    fn answers(&self) -> Vec<String> {
        let peaks = self.page.contests.iter().filter(|contest| contest.measure == Measure::Peak);
        let answer = |contest: &Contest| {
            let artists = [contest.together_better, contest.alone_better, contest.artists];
            let medians = [contest.together_median.to_string(), contest.alone_median.to_string()];
            (self.layout.strings().versus.answer)(&contest.chart.title, artists, [&medians[0], &medians[1]])
        };
        peaks.map(answer).collect()
    }

    fn measure(&self, measure: &Measure) -> String {
        (self.layout.strings().versus.measure)(*measure, OPENING)
    }

    fn alone(&self, contest: &Contest) -> String {
        (self.layout.strings().versus.median_of)(&contest.alone_median.to_string(), contest.alone)
    }

    fn together(&self, contest: &Contest) -> String {
        (self.layout.strings().versus.median_of)(&contest.together_median.to_string(), contest.together)
    }

    /// Artists for whom both do equally well.
    fn level(&self, contest: &Contest) -> u32 {
        contest.artists.saturating_sub(contest.together_better + contest.alone_better)
    }

    fn href(&self, claim: &ContestClaim) -> String {
        urls::claim(self.layout.link_lang(), &claim.source.slug, &claim.anchor)
    }

    fn versus(&self, artist: &Link) -> String {
        urls::versus(self.layout.link_lang(), &artist.slug)
    }

    fn weeks(&self) -> usize {
        OPENING
    }

    fn lang(&self) -> Lang {
        self.layout.lang()
    }
}
