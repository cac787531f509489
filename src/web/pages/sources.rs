//! All sources, a page at a time.

use super::{Entry, Under};
use crate::model::{Kind, Tier};
use crate::snapshot::read::{Listed, SourceOrder, SourceRow};
use crate::urls;
use crate::web::ordering::{Choice, Filter, Ordering};
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Pager, Visit, described, titled};

pub const ENTRY: Entry = Entry {
    name: "sources",
    pattern: "/sources",
    under: Under::Languages,
    parameters: &["tier", "order", "page"],
    template: Some("pages/sources.html"),
    sample: "/sources",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/sources.html")]
struct SourcesTemplate {
    layout: Layout,
    sources: Listed<SourceRow>,
    filters: Vec<Filter>,
    choices: Vec<Choice>,
    pager: Pager,
}

async fn show(visit: Visit) -> Result<Page<SourcesTemplate>, PageError> {
    let words = &visit.strings.source;
    let orders = [
        ("title", words.by_title, SourceOrder::Title),
        ("published", words.by_date, SourceOrder::Published),
        ("claims", words.by_claims, SourceOrder::Claims),
    ];
    let tier = visit.parameter("tier")?;
    let tier = tier.map(|word| Tier::parse(&word).ok_or(PageError::BadQuery("tier"))).transpose()?;
    let set = tier.iter().map(|tier| ("tier", tier.as_str().to_owned())).collect();
    let ordering = Ordering::filtered(&visit, urls::list(visit.lang, Kind::Source), &orders, set)?;
    let page = visit.snapshot().sources(ordering.order, tier, ordering.number)?;
    let sources = page.sources;
    let tiers =
        page.tiers.iter().map(|(tier, count)| (tier.as_str(), (visit.strings.record.tier)(*tier).to_owned(), *count));
    let rest = |word: &str| Tier::parse(word).map_or(word, visit.strings.record.tier).to_owned();
    let filters = ordering.filter("tier", words.tier, tiers, rest, sources.total).into_iter().collect();
    let pager = ordering.pager(&visit, sources.total)?;
    let frame = visit.frame();
    let layout = Layout {
        title: titled(&frame, &ordering.title(&visit, words.list_title, &pager)),
        description: described(&frame, &[&ordering.sentence(words.list_text, &pager)]),
        canonical: Some(ordering.canonical()),
        breadcrumbs: vec![Crumb::here(visit.strings.sources)],
        noindex: ordering.noindex(),
        source_path: None,
        frame,
    };
    let choices = ordering.choices;
    Ok(Page::new(&visit, CachePolicy::Page, SourcesTemplate { layout, sources, filters, choices, pager }))
}
