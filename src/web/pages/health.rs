//! Whether the server answers: for load balancers.

use super::{Entry, Under};
use crate::urls;
use crate::web::CachePolicy;
use actix_web::{HttpResponse, http::header};

pub const ENTRY: Entry = Entry {
    name: "health",
    pattern: urls::HEALTH,
    under: Under::Root,
    parameters: &[],
    template: None,
    sample: urls::HEALTH,
    route: |resource| resource.to(show),
};

async fn show() -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "text/plain; charset=utf-8"))
        .insert_header(CachePolicy::Never.header())
        .body("ok\n")
}
