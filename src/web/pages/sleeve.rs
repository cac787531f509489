//! The sleeve of a record: a picture made from its chart weeks and the inks of its parties.

use super::{Entry, Under};
use crate::model::{Kind, RecordRef, Shelf};
use crate::snapshot::read::ReadError;
use crate::urls::{self, Address};
use crate::web::errors::elsewhere;
use crate::web::page::{data, known};
use crate::web::svg::SleeveDrawing;
use crate::web::{PageError, Visit};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template as _;

const SVG: &str = "image/svg+xml";

pub const COLLABORATION: Entry = Entry {
    name: "sleeve",
    pattern: "/collaborations/{slug}/sleeve.svg",
    under: Under::Root,
    parameters: &[],
    template: None,
    sample: "/collaborations/apt/sleeve.svg",
    route: |resource| resource.to(collaboration),
};

pub const WORK: Entry = Entry {
    pattern: "/works/{slug}/sleeve.svg",
    sample: "/works/on-the-ground/sleeve.svg",
    route: |resource| resource.to(work),
    ..COLLABORATION
};

async fn collaboration(visit: Visit, request: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    show(&visit, &request, Shelf::Collaborations, &slug)
}

async fn work(visit: Visit, request: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    show(&visit, &request, Shelf::Works, &slug)
}

fn show(visit: &Visit, request: &HttpRequest, shelf: Shelf, slug: &str) -> Result<HttpResponse, PageError> {
    if let Some(unchanged) = known(visit, request, SVG) {
        return Ok(unchanged);
    }
    let Some(sleeve) = visit.snapshot().sleeve(shelf, slug)? else { return Err(gone(visit, shelf, slug)?) };
    let drawing = SleeveDrawing::new(&sleeve).render().map_err(|error| PageError::Internal(error.into()))?;
    Ok(data(visit, request, SVG, drawing.into_bytes()))
}

/// Where the sleeve is of a record that moved: with its page.
fn gone(visit: &Visit, shelf: Shelf, slug: &str) -> Result<PageError, ReadError> {
    let record = RecordRef { kind: shelf.kind(), slug: slug.to_owned() };
    let to = |to: &Address| match to {
        Address::Record(record) if matches!(record.kind, Kind::Collaboration | Kind::Work) => urls::sleeve(record),
        other => other.path(visit.lang),
    };
    Ok(elsewhere(&visit.live, &Address::Record(record), to)?.unwrap_or(PageError::NotFound))
}
