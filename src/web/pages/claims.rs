//! The ledger: every claim of every source with its verdict, by verdict, source, subject and property.

use super::{Entry, Under};
use crate::model::{Lang, Verdict};
use crate::snapshot::read::{Claim, ClaimFilter, Ledger};
use crate::urls;
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Pager, Visit, described, titled};

pub const ENTRY: Entry = Entry {
    name: "claims",
    pattern: "/claims",
    under: Under::Languages,
    parameters: &["verdict", "source", "about", "says", "page"],
    template: Some("pages/claims.html"),
    sample: "/claims",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/claims.html")]
struct ClaimsTemplate {
    layout: Layout,
    claims: Vec<Claim>,
    /// "137 claims checked", the verdicts one by one, the opinions.
    counts: Vec<String>,
    verdicts: Vec<FilterValue>,
    sources: Vec<FilterValue>,
    subjects: Vec<FilterValue>,
    properties: Vec<FilterValue>,
    action: String,
    /// Where there is no filter; `None` where none is set.
    clear: Option<String>,
    /// "1 to 100 of 138"; `None` where there is nothing.
    showing: Option<String>,
    data: String,
    pager: Pager,
}

/// One value that a filter can have.
struct FilterValue {
    /// The value in the address; empty: any.
    value: String,
    words: String,
    /// How many claims have it; `None` for any.
    count: Option<u32>,
    current: bool,
    /// The ledger with this value and the other filters as they are.
    href: String,
}

async fn show(visit: Visit) -> Result<Page<ClaimsTemplate>, PageError> {
    let filter = filter(&visit)?;
    let number = visit.page_number()?;
    let ledger = visit.snapshot().ledger(&filter, number)?;
    let frame = visit.frame();
    let w = &visit.strings.verdict;
    let href = |filter: &ClaimFilter, number| address(visit.links, filter, number);
    let pager = Pager::new(&frame, number, ledger.claims.total, |number| href(&filter, number))?;
    let part = (number > 1).then(|| pager.words.clone());
    let is_filtered = filter != ClaimFilter::default();
    let template = ClaimsTemplate {
        counts: counts(&visit, &ledger),
        verdicts: verdicts(&visit, &filter, &ledger),
        sources: sources(&visit, &filter, &ledger),
        subjects: subjects(&visit, &filter, &ledger),
        properties: properties(&visit, &filter, &ledger),
        action: urls::claims(visit.links),
        clear: is_filtered.then(|| urls::claims(visit.links)),
        showing: showing(&visit, number, ledger.claims.rows.len(), ledger.claims.total),
        data: urls::claims_data(visit.links, &query(&filter), 1),
        claims: ledger.claims.rows,
        pager,
        layout: Layout {
            title: titled(&frame, &in_part(w.ledger_title, ", ", &part)),
            description: described(&frame, &[&in_part(w.ledger_text, " ", &part)]),
            // That of the whole list, where this is a part of it that filters made.
            canonical: Some(address(visit.lang, &ClaimFilter::default(), if is_filtered { 1 } else { number })),
            breadcrumbs: vec![Crumb::here(w.ledger)],
            noindex: is_filtered,
            source_path: None,
            frame,
        },
    };
    Ok(Page::new(&visit, CachePolicy::Page, template))
}

/// Words of the whole list, and which page of it this is.
fn in_part(words: &str, between: &str, part: &Option<String>) -> String {
    part.as_ref().map_or_else(|| words.to_owned(), |part| format!("{part}{between}{words}"))
}

/// The filters of a request.
///
/// # Errors
/// [`PageError::BadQuery`] for a verdict that is none.
pub(super) fn filter(visit: &Visit) -> Result<ClaimFilter, PageError> {
    let verdict = match visit.parameter("verdict")? {
        None => None,
        Some(word) => Some(Verdict::parse(&word).ok_or(PageError::BadQuery("verdict"))?),
    };
    Ok(ClaimFilter {
        verdict,
        source: visit.parameter("source")?,
        about: visit.parameter("about")?,
        says: visit.parameter("says")?,
    })
}

/// The parameters of a filter, in their one order.
pub(super) fn query(filter: &ClaimFilter) -> Vec<(&'static str, String)> {
    let verdict = filter.verdict.map(|verdict| verdict.as_str().to_owned());
    let all = [
        ("verdict", verdict),
        ("source", filter.source.clone()),
        ("about", filter.about.clone()),
        ("says", filter.says.clone()),
    ];
    all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

fn address(lang: Lang, filter: &ClaimFilter, number: usize) -> String {
    urls::claims_filtered(lang, &query(filter), number)
}

fn counts(visit: &Visit, ledger: &Ledger) -> Vec<String> {
    let w = &visit.strings.verdict;
    let verdicts = &ledger.verdicts;
    let told = &visit.strings.source;
    let mut counts = vec![(told.claim_count)(verdicts.judged().into())];
    counts.extend(verdicts.counts.iter().map(|(verdict, count)| (w.counted)(*verdict, (*count).into())));
    if verdicts.opinions > 0 {
        counts.push((told.opinion_count)(verdicts.opinions.into()));
    }
    counts
}

fn showing(visit: &Visit, number: usize, rows: usize, total: usize) -> Option<String> {
    let count = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    let first = (number - 1) * Pager::SIZE + 1;
    (rows > 0).then(|| (visit.strings.verdict.showing)(count(first), count(first + rows - 1), count(total)))
}

/// "All", and every value there is.
fn choices(
    visit: &Visit,
    current: Option<&str>,
    values: impl Iterator<Item = (String, String, u32)>,
    with: impl Fn(Option<String>) -> ClaimFilter,
) -> Vec<FilterValue> {
    let href = |value: Option<String>| address(visit.links, &with(value), 1);
    let all = FilterValue {
        value: String::new(),
        words: visit.strings.verdict.all.to_owned(),
        count: None,
        current: current.is_none(),
        href: href(None),
    };
    let choice = |(value, words, count): (String, String, u32)| FilterValue {
        current: current == Some(&value),
        href: href(Some(value.clone())),
        value,
        words,
        count: Some(count),
    };
    std::iter::once(all).chain(values.map(choice)).collect()
}

fn verdicts(visit: &Visit, filter: &ClaimFilter, ledger: &Ledger) -> Vec<FilterValue> {
    let values = ledger.verdicts.counts.iter().map(|(verdict, count)| {
        (verdict.as_str().to_owned(), (visit.strings.verdict.word)(*verdict).to_owned(), *count)
    });
    choices(visit, filter.verdict.map(Verdict::as_str), values, |value| ClaimFilter {
        verdict: value.as_deref().and_then(Verdict::parse),
        ..filter.clone()
    })
}

fn sources(visit: &Visit, filter: &ClaimFilter, ledger: &Ledger) -> Vec<FilterValue> {
    let values = ledger.sources.iter().map(|(link, count)| (link.slug.clone(), link.title.clone(), *count));
    choices(visit, filter.source.as_deref(), values, |source| ClaimFilter { source, ..filter.clone() })
}

fn subjects(visit: &Visit, filter: &ClaimFilter, ledger: &Ledger) -> Vec<FilterValue> {
    let values = ledger.subjects.iter().map(|(link, count)| (link.slug.clone(), link.title.clone(), *count));
    choices(visit, filter.about.as_deref(), values, |about| ClaimFilter { about, ..filter.clone() })
}

fn properties(visit: &Visit, filter: &ClaimFilter, ledger: &Ledger) -> Vec<FilterValue> {
    let values =
        ledger.properties.iter().map(|(term, count)| (term.word.clone(), term.label(visit.lang).to_owned(), *count));
    choices(visit, filter.says.as_deref(), values, |says| ClaimFilter { says, ..filter.clone() })
}
