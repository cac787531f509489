//! Search for programs: `{results: [{url, title, kind}], facets, next}`, with the parameters of the page.

use super::{Entry, Under};
use crate::urls;
use crate::web::finding::{Asked, PARAMETERS, Results, SIZE};
use crate::web::page::json;
use crate::web::{PageError, Visit};
use actix_web::{HttpRequest, HttpResponse};
use std::collections::BTreeMap;

pub const ENTRY: Entry = Entry {
    name: "search_data",
    pattern: "/search.json",
    under: Under::Root,
    parameters: PARAMETERS,
    template: None,
    sample: "/search.json",
    route: |resource| resource.to(show),
};

#[derive(serde::Serialize)]
struct Answer<'a> {
    results: Vec<ResultData>,
    total: usize,
    /// By facet, the most frequent value first.
    facets: BTreeMap<&'static str, Vec<ValueData<'a>>>,
    /// The path of the next page; null on the last.
    next: Option<String>,
}

#[derive(serde::Serialize)]
struct ResultData {
    /// A path.
    url: String,
    title: String,
    kind: &'static str,
    /// `name`, `near` (no name fits, this one is a slip away) or `text`.
    by: &'static str,
}

#[derive(serde::Serialize)]
struct ValueData<'a> {
    value: &'a str,
    count: usize,
    /// The path of the results with this value.
    url: String,
}

async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let asked = Asked::of(&visit).map_err(|error| match error {
        PageError::BadQuery("page") => PageError::BadData("`page` is a number from 1 to 99999"),
        PageError::BadQuery(_) => PageError::BadData("a parameter that cannot be read"),
        error => error,
    })?;
    let live = &visit.live;
    let found = Results::of(live, &asked)?;
    let shown = found.page(asked.number).ok_or(PageError::NotFound)?;
    let records: Vec<i64> = shown.iter().map(|one| live.names.record(one.rank)).collect();
    let lines = live.snapshot.found(&records)?;
    let result = |(line, one): (crate::snapshot::read::FoundLine, &crate::web::finding::Found)| ResultData {
        url: line.link.href(visit.links),
        kind: line.link.kind.as_str(),
        title: line.link.title,
        by: match (one.in_text, found.near) {
            (true, _) => "text",
            (false, true) => "near",
            (false, false) => "name",
        },
    };
    let mut facets: BTreeMap<&'static str, Vec<ValueData<'_>>> = BTreeMap::new();
    for count in live.names.facets.count(found.all.iter().map(|one| one.rank)) {
        let mut with = asked.parameters();
        with.push((count.facet.as_str(), count.value.to_owned()));
        let value = ValueData { value: count.value, count: count.results, url: urls::search_data(&with, 1) };
        facets.entry(count.facet.as_str()).or_default().push(value);
    }
    let more = found.all.len() > asked.number * SIZE;
    let answer = Answer {
        total: found.all.len(),
        facets,
        next: more.then(|| urls::search_data(&asked.parameters(), asked.number + 1)),
        results: lines.into_iter().zip(shown).map(result).collect(),
    };
    json(&visit, &request, &answer)
}
