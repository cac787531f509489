//! One line of JSON a request, on standard error.

use actix_web::Error;
use actix_web::HttpMessage as _;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use std::time::Instant;
use tracing::Span;
use tracing_actix_web::{RequestId, RootSpanBuilder};
use tracing_subscriber::EnvFilter;

/// What is logged where `RUST_LOG` does not say. The server tells of its threads, and the parser of every byte that
/// is no HTTP: strangers could fill a disk with that.
const USUAL: &str = "info,actix_server=warn,actix_http=off";

/// Starts logging for the process; `RUST_LOG` chooses what. A second call changes nothing.
pub fn start() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(USUAL));
    let lines = tracing_subscriber::fmt().json().flatten_event(true).with_current_span(false).with_span_list(false);
    // An error means that a subscriber is there already: that one stays.
    let _ = lines.with_env_filter(filter).with_writer(std::io::stderr).try_init();
}

/// A span a request, closed with one line: `method`, `path`, `status`, `ms`, `id`. What visitors search for is their
/// own affair, so no query is ever logged.
pub struct RequestLine;

#[derive(Clone, Copy)]
struct Began(Instant);

impl RootSpanBuilder for RequestLine {
    fn on_request_start(request: &ServiceRequest) -> Span {
        request.extensions_mut().insert(Began(Instant::now()));
        let id = id_of(&request.extensions());
        tracing::info_span!("request", method = %request.method(), path = request.uri().path(), id)
    }

    fn on_request_end<B: MessageBody>(span: Span, outcome: &Result<ServiceResponse<B>, Error>) {
        let Ok(response) = outcome else {
            tracing::error!(parent: &span, "a request ended in an error that no layer answered");
            return;
        };
        let request = response.request();
        let (ms, id) = {
            let extensions = request.extensions();
            let ms = extensions.get::<Began>().map_or(0.0, |began| began.0.elapsed().as_secs_f64() * 1000.0);
            (ms, id_of(&extensions))
        };
        let status = response.status().as_u16();
        let path = request.uri().path();
        tracing::info!(parent: &span, method = %request.method(), path, status, ms, id, "request");
    }
}

/// The request's id, as `X-Request-Id` returns it; empty where there is none.
pub fn id_of(extensions: &actix_web::dev::Extensions) -> String {
    extensions.get::<RequestId>().map(ToString::to_string).unwrap_or_default()
}
