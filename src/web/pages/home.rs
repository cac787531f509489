//! The home page: what the site is, what to look at first, what is new, and where the rest is.

use super::{Entry, Under};
use crate::model::{Kind, Verdict};
use crate::snapshot::read::{HomePage, Lead};
use crate::urls;
use crate::web::{CachePolicy, Layout, Page, PageError, Visit, described, titled};

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
    shelves: Vec<Shelf>,
}

/// A section of the site, and how much is in it.
struct Shelf {
    href: String,
    words: &'static str,
    count: String,
}

/// The sections with lists of their own, in the order of the menu.
const SHELVES: [Kind; 9] = [
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
    let shelf = |kind: &Kind| {
        let count = home.counts.iter().find(|(counted, _)| counted == kind).map_or(0, |(_, count)| *count);
        Shelf {
            href: urls::list(visit.links, *kind),
            words: visit.strings.plural(*kind),
            count: (visit.strings.count)(count.into()),
        }
    };
    let shelves = SHELVES.iter().map(shelf).collect();
    Ok(Page::new(&visit, CachePolicy::Page, HomeTemplate { layout, home, shelves }))
}

impl HomeTemplate {
    /// How many claims have each verdict, with the ledger of those.
    fn verdicts(&self) -> Vec<(String, String)> {
        let (lang, w) = (self.layout.link_lang(), &self.layout.strings().verdict);
        let link = |(verdict, count): &(Verdict, u32)| {
            let filter = [("verdict", verdict.as_str().to_owned())];
            (urls::claims_filtered(lang, &filter, 1), (w.counted)(*verdict, (*count).into()))
        };
        self.home.verdicts.counts.iter().map(link).collect()
    }

    /// Where a record's best figure comes from, and the figure in words.
    fn best(&self, lead: &Lead) -> Option<(String, String)> {
        let best = lead.best.as_ref()?;
        let shelf = crate::model::Shelf::ALL.iter().copied().find(|shelf| shelf.kind() == lead.record.kind)?;
        let href = urls::work_run(self.layout.link_lang(), shelf, &lead.record.slug, &best.chart.slug);
        Some((href, (self.layout.strings().article.best)(best)))
    }
}
