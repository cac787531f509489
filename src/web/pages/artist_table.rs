//! An artist's collaborators as CSV: a line a partner, in the order and with the figures of the artist's page.

use super::{Entry, Under};
use crate::web::page::data;
use crate::web::table::{CSV, Cell, csv};
use crate::web::{PageError, Visit};
use actix_web::{HttpRequest, HttpResponse, web};

pub const ENTRY: Entry = Entry {
    name: "artist_table",
    pattern: "/artists/{slug}.csv",
    under: Under::Root,
    parameters: &[],
    template: None,
    sample: "/artists/rose.csv",
    route: |resource| resource.to(show),
};

/// `first` and `last` are the dates of the first and the last work together, as precise as they are known; `best_peak` is
/// the best position of any of them on any chart held.
const HEADER: [&str; 7] = ["slug", "partner", "works", "first", "last", "best_peak", "nominations"];

async fn show(visit: Visit, request: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let partners = visit.snapshot().partners(&slug)?.ok_or(PageError::NotFound)?;
    let row = |partner: &crate::snapshot::read::Partner| -> [Cell<'static>; HEADER.len()] {
        [
            partner.artist.slug.clone().into(),
            partner.artist.title.clone().into(),
            partner.works.into(),
            partner.first.map(|day| day.to_string()).into(),
            partner.last.map(|day| day.to_string()).into(),
            partner.peak.into(),
            partner.nominations.into(),
        ]
    };
    Ok(data(&visit, &request, CSV, csv(HEADER, partners.iter().map(row))?))
}
