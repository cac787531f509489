//! An answer with a body: its ETag, what a browser may do with it, and its bytes in the coding asked for.

use super::coding::{Coding, SMALLEST};
use super::{Live, PageError, Visit};
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, Responder};
use std::sync::Arc;

/// What browsers and caches may keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CachePolicy {
    /// Pages: kept five minutes, then asked for again with their ETag.
    Page,
    /// Pictures of the content: they seldom change, but keep their names when they do.
    Picture,
    /// Files whose name holds their hash.
    Forever,
    /// Kept only to be asked for again each time: errors, and what says how the server is.
    Ask,
    /// Not kept at all: watch mode, event streams.
    Never,
}

impl CachePolicy {
    pub fn header(self) -> (HeaderName, HeaderValue) {
        let value = match self {
            CachePolicy::Page => "public, max-age=300",
            CachePolicy::Picture => "public, max-age=604800",
            CachePolicy::Forever => "public, max-age=31536000, immutable",
            CachePolicy::Ask => "no-cache",
            CachePolicy::Never => "no-store",
        };
        (header::CACHE_CONTROL, HeaderValue::from_static(value))
    }
}

/// A page that is there: a template to be rendered, and how long it may be kept.
///
/// Rendering happens in [`Responder::respond_to`]; a template that fails becomes the 500 page.
pub struct Page<T> {
    template: T,
    cache: CachePolicy,
    live: Arc<Live>,
    watching: bool,
}

impl<T: askama::Template> Page<T> {
    pub fn new(visit: &Visit, cache: CachePolicy, template: T) -> Self {
        Self { template, cache, live: Arc::clone(&visit.live), watching: visit.watching }
    }
}

impl<T: askama::Template> Responder for Page<T> {
    type Body = actix_web::body::BoxBody;

    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        let body = match self.template.render() {
            Ok(body) => body.into_bytes(),
            Err(error) => return HttpResponse::from_error(PageError::Internal(error.into())),
        };
        let document = Document {
            content_type: "text/html; charset=utf-8",
            cache: if self.watching { CachePolicy::Never } else { self.cache },
            tag: (!self.watching).then_some(self.live.tag.as_str()),
            body,
        };
        document.answer(request)
    }
}

/// What programs read in place of a page, kept as long as the page is.
pub fn data(visit: &Visit, request: &HttpRequest, content_type: &'static str, body: Vec<u8>) -> HttpResponse {
    let cache = if visit.watching { CachePolicy::Never } else { CachePolicy::Page };
    let tag = (!visit.watching).then_some(visit.live.tag.as_str());
    Document { content_type, cache, tag, body }.answer(request)
}

/// The same as one JSON value.
///
/// # Errors
/// [`PageError::Internal`] where it cannot be written.
pub fn json(visit: &Visit, request: &HttpRequest, answer: &impl serde::Serialize) -> Result<HttpResponse, PageError> {
    let mut body = serde_json::to_vec(answer).map_err(|error| PageError::Internal(error.into()))?;
    body.push(b'\n');
    Ok(data(visit, request, "application/json; charset=utf-8", body))
}

/// 304 where the visitor has what [`data`] would answer: for text that is long to make.
pub fn known(visit: &Visit, request: &HttpRequest, content_type: &'static str) -> Option<HttpResponse> {
    // In its place, as it would be compressed too.
    let body = vec![0; SMALLEST + 1];
    let held = request.headers().contains_key(header::IF_NONE_MATCH) && !visit.watching;
    let answer = held.then(|| data(visit, request, content_type, body))?;
    (answer.status() == StatusCode::NOT_MODIFIED).then_some(answer)
}

/// Bytes of a type, on their way out. Every 200 is one.
pub struct Document<'a> {
    pub content_type: &'static str,
    pub cache: CachePolicy,
    /// What the ETag is made of; `None`: no ETag.
    pub tag: Option<&'a str>,
    pub body: Vec<u8>,
}

impl Document<'_> {
    /// 200 with the body in the coding asked for, or 304.
    pub fn answer(self, request: &HttpRequest) -> HttpResponse {
        let shrinks = self.body.len() > SMALLEST && is_text(self.content_type);
        let coding = if shrinks { accepted(request.headers()) } else { Coding::Identity };
        let etag = self.tag.map(|tag| match coding.token() {
            Some(token) => format!("\"{tag}-{token}\""),
            None => format!("\"{tag}\""),
        });
        let unchanged = etag.as_ref().is_some_and(|etag| knows(request.headers(), etag));
        let mut response = if unchanged { HttpResponse::NotModified() } else { HttpResponse::Ok() };
        response.insert_header(self.cache.header());
        if is_text(self.content_type) {
            response.insert_header((header::VARY, "Accept-Encoding"));
        }
        if let Some(etag) = etag {
            response.insert_header((header::ETAG, etag));
        }
        if unchanged {
            return response.finish();
        }
        response.insert_header((header::CONTENT_TYPE, self.content_type));
        match (coding.token(), coding.encode(&self.body)) {
            (_, Err(error)) => HttpResponse::from_error(PageError::Internal(error.into())),
            (None, Ok(body)) => response.body(body),
            (Some(token), Ok(body)) => response.insert_header((header::CONTENT_ENCODING, token)).body(body),
        }
    }
}

/// Text, and pictures that are text; other pictures and fonts are compressed already.
fn is_text(content_type: &str) -> bool {
    content_type.starts_with("text/") || content_type.contains("json") || content_type.contains("xml")
}

/// The coding that a request's headers ask for.
fn accepted(headers: &HeaderMap) -> Coding {
    let values: Vec<&str> = headers.get_all(header::ACCEPT_ENCODING).filter_map(|value| value.to_str().ok()).collect();
    Coding::choose(&values.join(","))
}

/// Whether `If-None-Match` lists the ETag, by weak comparison, or is `*`.
fn knows(headers: &HeaderMap, etag: &str) -> bool {
    headers.get_all(header::IF_NONE_MATCH).filter_map(|value| value.to_str().ok()).any(|value| {
        value.trim() == "*"
            || value.split(',').map(str::trim).any(|known| known.strip_prefix("W/").unwrap_or(known) == etag)
    })
}
