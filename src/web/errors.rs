//! The closed set of answers that are not the page asked for. They never show a cause: that goes to the log.

use super::ink::ink;
use super::layout::{Frame, Layout, described, titled};
use super::page::Document;
use super::strings::ErrorWords;
use super::{CachePolicy, Live, Strings, Visit, address, logs, pages};
use crate::model::{Date, Kind, Lang};
use crate::snapshot::read::{Elsewhere, Link, ReadError};
use crate::text::{excerpt, words};
use crate::urls::{self, Address};
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, StatusCode, header};
use actix_web::middleware::Next;
use actix_web::{Error, HttpMessage as _, HttpRequest, HttpResponse, ResponseError};
use percent_encoding::percent_decode_str;

/// Why a request does not get its page. Handlers return it; [`render`] makes the answer.
#[derive(Debug, thiserror::Error)]
pub enum PageError {
    /// No such record. Before the 404 page is shown, the snapshot is asked whether it moved or is gone, and for
    /// records with names nearby: a handler does none of that.
    #[error("not found")]
    NotFound,
    /// The page has another address: a path of ours, from `urls`.
    #[error("moved to {0}")]
    Moved(String),
    #[error("gone")]
    Gone { reason: String, on: Option<Date> },
    /// A parameter that is not of its shape; the word says which, for the log alone.
    #[error("bad request: {0}")]
    BadQuery(&'static str),
    /// The same, asked by a program: it gets the sentence, as JSON.
    #[error("bad request: {0}")]
    BadData(&'static str),
    /// What a program asked for is not there, or may be several things: it gets JSON that says which.
    #[error("no such data")]
    NoData(StatusCode, serde_json::Value),
    /// Neither GET nor HEAD.
    #[error("method not allowed")]
    Method,
    /// A method that HTTP does not name.
    #[error("method not implemented")]
    UnknownMethod,
    #[error("address too long")]
    LongAddress,
    #[error("headers too long")]
    LongHeaders,
    /// Nothing can be read or drawn just now; the visitor is asked to come again.
    #[error("unavailable")]
    Unavailable,
    #[error("internal error")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl From<ReadError> for PageError {
    fn from(error: ReadError) -> Self {
        Self::Internal(error.into())
    }
}

impl ResponseError for PageError {
    fn status_code(&self) -> StatusCode {
        match self {
            PageError::NotFound => StatusCode::NOT_FOUND,
            PageError::Moved(_) => StatusCode::MOVED_PERMANENTLY,
            PageError::Gone { .. } => StatusCode::GONE,
            PageError::BadQuery(_) | PageError::BadData(_) => StatusCode::BAD_REQUEST,
            PageError::NoData(status, _) => *status,
            PageError::Method => StatusCode::METHOD_NOT_ALLOWED,
            PageError::UnknownMethod => StatusCode::NOT_IMPLEMENTED,
            PageError::LongAddress => StatusCode::URI_TOO_LONG,
            PageError::LongHeaders => StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
            PageError::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            PageError::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Carries the error to [`render`], which knows the request.
    fn error_response(&self) -> HttpResponse<BoxBody> {
        HttpResponse::new(self.status_code())
    }
}

/// Seconds, when nothing can be read or drawn just now.
const RETRY_AFTER: &str = "5";

/// No browser sends more; what does is looking for a hole.
const LONGEST_ADDRESS: usize = 8 * 1024;
const LONGEST_HEADERS: usize = 64 * 1024;

/// Lets GET and HEAD of a bearable length pass, and nothing else.
pub async fn gate(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let headers: usize = request.headers().iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
    let named =
        [Method::POST, Method::PUT, Method::DELETE, Method::PATCH, Method::OPTIONS, Method::TRACE, Method::CONNECT];
    let fault = match request.method() {
        method if named.contains(method) => PageError::Method,
        method if !matches!(*method, Method::GET | Method::HEAD) => PageError::UnknownMethod,
        _ if request.uri().path_and_query().map_or(0, |address| address.as_str().len()) > LONGEST_ADDRESS => {
            PageError::LongAddress
        }
        _ if headers > LONGEST_HEADERS => PageError::LongHeaders,
        _ => return Ok(next.call(request).await?.map_into_left_body()),
    };
    Ok(request.error_response(fault).map_into_right_body())
}

/// Turns every failed answer, ours or the framework's, into its page.
pub async fn render(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let response = next.call(request).await?;
    let ours = response.response().error().is_some_and(|error| error.as_error::<PageError>().is_some());
    if !ours && response.status().as_u16() < 400 {
        return Ok(response.map_into_left_body());
    }
    let (request, response) = response.into_parts();
    let framework;
    let error = match response.error().and_then(|error| error.as_error::<PageError>()) {
        Some(error) => error,
        None => {
            framework = foreign(response.status(), response.error());
            &framework
        }
    };
    let answer = answer(&request, error);
    Ok(ServiceResponse::new(request, answer).map_into_right_body())
}

/// What the framework's own refusals mean to a visitor.
fn foreign(status: StatusCode, error: Option<&Error>) -> PageError {
    match status {
        StatusCode::NOT_FOUND => PageError::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => PageError::Method,
        StatusCode::SERVICE_UNAVAILABLE => PageError::Unavailable,
        status if status.is_client_error() => PageError::BadQuery("refused by the framework"),
        status => PageError::Internal(error.map_or_else(|| status.to_string(), ToString::to_string).into()),
    }
}

/// The answer to a request that failed. What became of an address is looked up first, so that the answer to a moved
/// page is one redirect.
fn answer(request: &HttpRequest, error: &PageError) -> HttpResponse {
    let Some(visit) = Visit::of(request) else { return last_resort(request, "the application has no state") };
    let found = match error {
        PageError::NotFound => match lost(&visit, request.uri().path()) {
            Ok(found) => found,
            Err(error) => return failure(request, &visit, &PageError::from(error)),
        },
        _ => Lost::default(),
    };
    match error {
        PageError::BadData(sentence) => {
            return for_programs(request, StatusCode::BAD_REQUEST, &serde_json::json!({ "error": sentence }));
        }
        PageError::NoData(status, said) => return for_programs(request, *status, said),
        _ => {}
    }
    match &found.instead {
        Some(instead) => page(request, &visit, instead, &Lost::default()),
        None if matches!(error, PageError::Internal(_)) => failure(request, &visit, error),
        None => page(request, &visit, error, &found),
    }
}

/// What became of a page that is not there; `to` makes the address of what was asked for from the page's own.
///
/// # Errors
/// When a query fails.
pub fn elsewhere(
    live: &Live,
    address: &Address,
    to: impl FnOnce(&Address) -> String,
) -> Result<Option<PageError>, ReadError> {
    Ok(live.snapshot.elsewhere(address)?.map(|found| match found {
        Elsewhere::Moved(now) => PageError::Moved(to(&now)),
        Elsewhere::Gone { reason, on } => PageError::Gone { reason, on },
    }))
}

/// What is known of an address without a page.
#[derive(Default)]
struct Lost {
    instead: Option<PageError>,
    near: Vec<Link>,
    /// What the address seems to ask for, as words for a search.
    wanted: String,
}

fn lost(visit: &Visit, path: &str) -> Result<Lost, ReadError> {
    /// More would be a search, and there is one.
    const SUGGESTIONS: usize = 3;
    let (spoken, format) = urls::split_format(path);
    // Articles alone are there in languages that the site is not served in.
    let is_served = |lang: &Lang, address: &Address| {
        let is_article = matches!(address, Address::Record(record) if record.kind == Kind::Article);
        is_article || visit.live.site.languages.contains(lang)
    };
    let address = Address::parse(spoken).filter(|(lang, address)| is_served(lang, address));
    let address = address.filter(|_| format.is_none() || pages::serves(path));
    if let Some((lang, address)) = &address {
        let instead = elsewhere(&visit.live, address, |to| address::now(to, *lang, format))?;
        if instead.is_some() {
            return Ok(Lost { instead, ..Lost::default() });
        }
    }
    let wanted = spoken.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let wanted = percent_decode_str(wanted).decode_utf8_lossy();
    let kind = path.split('/').find_map(|part| Kind::ALL.iter().copied().find(|kind| kind.folder() == part));
    let near = visit.snapshot().near_titles(&wanted, kind, SUGGESTIONS)?;
    Ok(Lost { instead: None, near, wanted: excerpt(&wanted.replace(['-', '_', '+'], " "), 60) })
}

/// The 500 page; its cause goes to the log with the request's id, and nowhere else.
fn failure(request: &HttpRequest, visit: &Visit, error: &PageError) -> HttpResponse {
    let mut cause = String::new();
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        cause = if cause.is_empty() { error.to_string() } else { format!("{cause}: {error}") };
        source = error.source();
    }
    let id = logs::id_of(&request.extensions());
    tracing::error!(id, path = request.uri().path(), cause, "a page could not be made");
    page(request, visit, error, &Lost::default())
}

/// What is wrong, for a program.
fn for_programs(request: &HttpRequest, status: StatusCode, said: &serde_json::Value) -> HttpResponse {
    let body = said.to_string().into_bytes();
    let document =
        Document { content_type: "application/json; charset=utf-8", cache: CachePolicy::Ask, tag: None, body };
    let mut response = document.answer(request);
    *response.status_mut() = status;
    response
}

fn page(request: &HttpRequest, visit: &Visit, error: &PageError, found: &Lost) -> HttpResponse {
    let rendered = match error {
        PageError::NotFound => not_found(visit, found),
        PageError::Gone { reason, on } => gone(visit, reason, *on),
        PageError::Moved(to) => return moved(to),
        error => plain(visit, words_of(visit.strings, error)),
    };
    let Ok(body) = rendered else { return last_resort(request, "an error page cannot be rendered") };
    let cache = if visit.watching { CachePolicy::Never } else { CachePolicy::Ask };
    let document = Document { content_type: "text/html; charset=utf-8", cache, tag: None, body: body.into_bytes() };
    let mut response = document.answer(request);
    *response.status_mut() = error.status_code();
    match error {
        PageError::Method => {
            response.headers_mut().insert(header::ALLOW, header::HeaderValue::from_static("GET, HEAD"));
        }
        PageError::Unavailable => {
            response.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from_static(RETRY_AFTER));
        }
        _ => {}
    }
    response
}

/// 301. `to` is a path that `urls` made, so it starts with one slash and stays on this site.
fn moved(to: &str) -> HttpResponse {
    HttpResponse::MovedPermanently()
        .insert_header((header::LOCATION, to))
        .insert_header(CachePolicy::Page.header())
        .finish()
}

fn last_resort(request: &HttpRequest, cause: &str) -> HttpResponse {
    tracing::error!(id = logs::id_of(&request.extensions()), cause, "not even an error page could be made");
    HttpResponse::InternalServerError()
        .insert_header((header::CONTENT_TYPE, "text/html; charset=utf-8"))
        .insert_header(CachePolicy::Never.header())
        .body(
            "<!DOCTYPE html><html lang=\"en\"><head><title>Something broke</title></head><body><h1>Something broke</h1>\
             <p><a href=\"/\">Home</a></p></body></html>",
        )
}

fn words_of(strings: &Strings, error: &PageError) -> ErrorWords {
    match error {
        PageError::NotFound | PageError::NoData(..) | PageError::Moved(_) => strings.not_found,
        PageError::Gone { .. } => strings.gone,
        PageError::BadQuery(_) | PageError::BadData(_) => strings.bad_request,
        PageError::Method | PageError::UnknownMethod => strings.bad_method,
        PageError::LongAddress | PageError::LongHeaders => strings.too_long,
        PageError::Unavailable => strings.unavailable,
        PageError::Internal(_) => strings.failure,
    }
}

fn layout(frame: Frame, words: ErrorWords) -> Layout {
    Layout {
        title: titled(&frame, words.title),
        description: described(&frame, &[words.text]),
        canonical: None,
        breadcrumbs: Vec::new(),
        noindex: true,
        source_path: None,
        frame,
    }
}

#[derive(askama::Template)]
#[template(path = "error/not_found.html")]
struct NotFoundPage {
    layout: Layout,
    near: Vec<Suggestion>,
    wanted: String,
}

struct Suggestion {
    href: String,
    title: String,
    /// Its name in its own script, and that script's language.
    native: Option<(String, String)>,
    kind: Kind,
    /// Of an artist.
    ink: Option<u8>,
    /// Of a record that has one.
    sleeve: Option<String>,
}

fn not_found(visit: &Visit, found: &Lost) -> askama::Result<String> {
    let suggestion = |near: &Link| {
        let native = near.native.clone().filter(|native| native.text != near.title);
        Suggestion {
            href: near.href(visit.links),
            title: near.title.clone(),
            native: native.map(|native| (native.text, native.lang)),
            kind: near.kind,
            ink: (near.kind == Kind::Artist).then(|| ink(&near.slug)),
            sleeve: matches!(near.kind, Kind::Collaboration | Kind::Work).then(|| near.sleeve()),
        }
    };
    let layout = layout(visit.frame(), visit.strings.not_found);
    let near = found.near.iter().map(suggestion).collect();
    askama::Template::render(&NotFoundPage { layout, near, wanted: found.wanted.clone() })
}

#[derive(askama::Template)]
#[template(path = "error/gone.html")]
struct GonePage<'a> {
    layout: Layout,
    reason: &'a str,
    /// As a machine reads it, and as a reader does.
    on: Option<(String, String)>,
}

fn gone(visit: &Visit, reason: &str, on: Option<Date>) -> askama::Result<String> {
    let on = on.map(|day| (day.to_string(), words::long_date(day, visit.lang)));
    askama::Template::render(&GonePage { layout: layout(visit.frame(), visit.strings.gone), reason, on })
}

#[derive(askama::Template)]
#[template(path = "error/plain.html")]
struct PlainPage {
    layout: Layout,
    words: ErrorWords,
}

fn plain(visit: &Visit, words: ErrorWords) -> askama::Result<String> {
    askama::Template::render(&PlainPage { layout: layout(visit.frame(), words), words })
}
