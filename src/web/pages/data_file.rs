//! What the page of the data links to: the graph, the tables, the snapshot.

use super::{Entry, Under};
use crate::export::{self, ExportError};
use crate::snapshot::SCHEMA_SQL;
use crate::snapshot::read::Snapshot;
use crate::urls;
use crate::web::page::{data, known};
use crate::web::table::CSV;
use crate::web::{CachePolicy, PageError, Visit};
use actix_files::NamedFile;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};

pub const NODES: Entry = Entry {
    name: "data_file",
    pattern: urls::NODES,
    under: Under::Root,
    parameters: &[],
    template: None,
    sample: urls::NODES,
    route: |resource| resource.to(|visit, request| made(visit, request, CSV, export::nodes)),
};

pub const EDGES: Entry = Entry {
    pattern: urls::EDGES,
    sample: urls::EDGES,
    route: |resource| resource.to(|visit, request| made(visit, request, CSV, export::edges)),
    ..NODES
};

pub const GRAPH_JSON: Entry = Entry {
    pattern: urls::GRAPH_JSON,
    sample: urls::GRAPH_JSON,
    route: |resource| {
        resource.to(|visit, request| made(visit, request, "application/json; charset=utf-8", export::json))
    },
    ..NODES
};

pub const GRAPHML: Entry = Entry {
    pattern: urls::GRAPHML,
    sample: urls::GRAPHML,
    route: |resource| {
        resource.to(|visit, request| made(visit, request, "application/graphml+xml; charset=utf-8", export::graphml))
    },
    ..NODES
};

pub const SCHEMA: Entry =
    Entry { pattern: urls::SCHEMA, sample: urls::SCHEMA, route: |resource| resource.to(schema), ..NODES };

pub const TABLE: Entry = Entry {
    pattern: "/data/tables/{table}.csv",
    sample: "/data/tables/run.csv",
    route: |resource| resource.to(table),
    ..NODES
};

pub const DATABASE: Entry =
    Entry { pattern: urls::DATABASE, sample: urls::DATABASE, route: |resource| resource.to(database), ..NODES };

/// A file that is made of the whole snapshot: aside, so that pages do not wait for it.
async fn made(
    visit: Visit,
    request: HttpRequest,
    content_type: &'static str,
    make: fn(&Snapshot) -> Result<Vec<u8>, ExportError>,
) -> Result<HttpResponse, PageError> {
    if let Some(known) = known(&visit, &request, content_type) {
        return Ok(known);
    }
    let snapshot = visit.snapshot().clone();
    let made = web::block(move || make(&snapshot)).await.map_err(|_| PageError::Unavailable)?;
    let body = made.map_err(|error| PageError::Internal(error.into()))?;
    Ok(data(&visit, &request, content_type, body))
}

async fn table(visit: Visit, request: HttpRequest, name: web::Path<String>) -> Result<HttpResponse, PageError> {
    let snapshot = visit.snapshot().clone();
    let made = web::block(move || export::table(&snapshot, &name)).await.map_err(|_| PageError::Unavailable)?;
    let body = made.map_err(|error| PageError::Internal(error.into()))?.ok_or(PageError::NotFound)?;
    Ok(data(&visit, &request, CSV, body))
}

async fn schema(visit: Visit, request: HttpRequest) -> HttpResponse {
    data(&visit, &request, "application/sql; charset=utf-8", SCHEMA_SQL.as_bytes().to_vec())
}

/// The file as it lies there, in parts where a visitor asks for parts.
async fn database(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let path = visit.snapshot().path().to_owned();
    let opened = web::block(move || NamedFile::open(path)).await.map_err(|_| PageError::Unavailable)?;
    // Its place in the file system is nobody's business: neither its time nor its number make a tag.
    let file = opened.map_err(|_| PageError::Unavailable)?.use_etag(false).use_last_modified(false);
    let mut response = file
        .set_content_type("application/vnd.sqlite3".parse().expect("a media type"))
        .disable_content_disposition()
        .into_response(&request);
    let (name, value) = if visit.watching { CachePolicy::Never } else { CachePolicy::Page }.header();
    response.headers_mut().insert(name, value);
    let attached = format!("attachment; filename=\"duet-{}.db\"", &visit.snapshot().hash()[..16]);
    if let Ok(attached) = attached.parse() {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, attached);
    }
    Ok(response)
}
