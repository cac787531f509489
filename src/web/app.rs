//! The application: the layers round the pages.

use super::logs::RequestLine;
use super::{PageError, State, address, errors, headers, pages};
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::middleware::from_fn;
use actix_web::{App, Error, web};
use std::sync::Arc;
use tracing_actix_web::TracingLogger;

/// The application over a state. The server and the tests run this one.
///
/// A request passes, in this order: the log, the headers, the error pages, the gate (method, length), the spelling of
/// its address, and the page. Layers are wrapped from the inside out, so they are listed here from the last.
pub fn app(
    state: Arc<State>,
) -> App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<impl MessageBody>,
        Error = Error,
        InitError = (),
    >,
> {
    App::new()
        .app_data(web::Data::from(state))
        .configure(pages::configure)
        .default_service(web::to(|| async { Err::<String, _>(PageError::NotFound) }))
        .wrap(from_fn(address::settle))
        .wrap(from_fn(errors::gate))
        .wrap(from_fn(errors::render))
        .wrap(from_fn(headers::secure))
        .wrap(TracingLogger::<RequestLine>::new())
}
