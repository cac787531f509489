//! What is served: program, schema, snapshot, and the code and assets that pages are made from.

use super::{Entry, Under};
use crate::snapshot::SCHEMA;
use crate::urls;
use crate::web::page::Document;
use crate::web::{CachePolicy, PageError, Visit, assets};
use actix_web::{HttpRequest, HttpResponse};

pub const ENTRY: Entry = Entry {
    name: "version",
    pattern: urls::VERSION,
    under: Under::Root,
    parameters: &[],
    template: None,
    sample: urls::VERSION,
    route: |resource| resource.to(show),
};

#[derive(serde::Serialize)]
struct Version<'a> {
    version: &'a str,
    schema: u32,
    snapshot: &'a str,
    assets: &'a str,
}

async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let version = Version {
        version: env!("CARGO_PKG_VERSION"),
        schema: SCHEMA,
        snapshot: visit.snapshot().hash(),
        assets: assets::FINGERPRINT,
    };
    let mut body = serde_json::to_vec(&version).map_err(|error| PageError::Internal(error.into()))?;
    body.push(b'\n');
    let content_type = "application/json; charset=utf-8";
    Ok(Document { content_type, cache: CachePolicy::Ask, tag: Some(&visit.live.tag), body }.answer(&request))
}
