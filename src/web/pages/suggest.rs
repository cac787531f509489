//! What to offer while somebody types, for browsers and for the search box: `[question, [titles], [lines], [addresses]]`,
//! as OpenSearch suggestions have it.

use super::{Entry, Under};
use crate::search::Query;
use crate::urls;
use crate::web::finding::{context, titled_apart};
use crate::web::page::data;
use crate::web::{PageError, Visit};
use actix_web::{HttpRequest, HttpResponse};

pub const ENTRY: Entry = Entry {
    name: "suggest",
    pattern: "/suggest",
    under: Under::Languages,
    parameters: &["q"],
    template: None,
    sample: "/suggest",
    route: |resource| resource.to(show),
};

/// As many as the eye takes in at once.
const MOST: usize = 8;

async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let asked = visit.parameter("q").map_err(|_| PageError::BadData("`q` cannot be read"))?;
    let query = Query::new(&asked.unwrap_or_default());
    let live = &visit.live;
    let found = live.names.find(&query);
    let records: Vec<i64> = found.hits.iter().take(MOST).map(|hit| live.names.record(hit.rank)).collect();
    let lines = live.snapshot.found(&records)?;
    let titles: Vec<String> = lines.iter().map(|line| titled_apart(line, live, visit.strings, visit.lang)).collect();
    let contexts: Vec<String> = lines.iter().map(|line| context(line, visit.strings, visit.lang)).collect();
    let address = |path: String| urls::absolute(&live.site.base_url, &path);
    let addresses: Vec<String> = lines.iter().map(|line| address(line.link.href(visit.links))).collect();
    let body = serde_json::to_vec(&(&query.text, titles, contexts, addresses));
    let body = body.map_err(|error| PageError::Internal(error.into()))?;
    Ok(data(&visit, &request, "application/x-suggestions+json; charset=utf-8", body))
}
