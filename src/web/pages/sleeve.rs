//! The sleeve of a record: a picture made from its chart weeks and the inks of its parties.

use super::{Entry, Under};
use crate::model::Shelf;
use crate::web::page::data;
use crate::web::svg::SleeveDrawing;
use crate::web::{PageError, Visit};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template as _;

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
    let sleeve = visit.snapshot().sleeve(shelf, slug)?.ok_or(PageError::NotFound)?;
    let drawing = SleeveDrawing::new(&sleeve).render().map_err(|error| PageError::Internal(error.into()))?;
    Ok(data(visit, request, "image/svg+xml", drawing.into_bytes()))
}
