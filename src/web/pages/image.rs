//! Pictures of `content/images/`, from the snapshot.

use super::{Entry, Under};
use crate::web::page::Document;
use crate::web::{CachePolicy, PageError, Visit};
use actix_web::{HttpRequest, HttpResponse, web};

pub const ENTRY: Entry = Entry {
    name: "image",
    pattern: "/images/{file}",
    under: Under::Root,
    parameters: &[],
    template: None,
    sample: "/images/chart-week.png",
    route: |resource| resource.to(show),
};

/// The media types the build writes; a picture of any other is a fault of the snapshot.
const TYPES: [&str; 3] = ["image/png", "image/jpeg", "image/webp"];

async fn show(visit: Visit, request: HttpRequest, file: web::Path<String>) -> Result<HttpResponse, PageError> {
    let image = visit.snapshot().image(&file)?.ok_or(PageError::NotFound)?;
    let content_type = TYPES
        .into_iter()
        .find(|known| *known == image.media_type)
        .ok_or_else(|| PageError::Internal(format!("a picture of type {}", image.media_type).into()))?;
    let document = Document {
        content_type,
        cache: if visit.watching { CachePolicy::Never } else { CachePolicy::Picture },
        tag: Some(&visit.live.tag),
        body: image.bytes,
    };
    Ok(document.answer(&request))
}
