//! The event stream of `serve --watch`, and who listens to it.

use super::CachePolicy;
use super::{Faults, PageError, State};
use actix_web::body::{BodySize, MessageBody};
use actix_web::web::{Bytes, Data};
use actix_web::{HttpResponse, http::header};
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use tokio::sync::mpsc;

/// Events that wait for a browser which does not read; past this many it is let go and will come back.
const BACKLOG: usize = 16;

/// The browsers that watch, and the faults they are to show.
#[derive(Debug, Default)]
pub struct Watchers(Mutex<Inner>);

#[derive(Debug, Default)]
struct Inner {
    browsers: Vec<mpsc::Sender<Bytes>>,
    faults: Option<Arc<Faults>>,
}

impl Watchers {
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The faults that stand now.
    pub fn standing(&self) -> Option<Arc<Faults>> {
        self.lock().faults.clone()
    }

    pub fn reload(&self) {
        let mut inner = self.lock();
        inner.faults = None;
        inner.send(&event("reload", "{}"));
    }

    pub fn faults(&self, faults: Faults) {
        let mut inner = self.lock();
        inner.send(&faults_event(&faults));
        inner.faults = Some(Arc::new(faults));
    }

    /// Ends all streams, so that a server can stop without waiting for browsers.
    pub fn close(&self) {
        self.lock().browsers.clear();
    }

    fn listen(&self, snapshot: &str) -> Stream {
        let (sender, receiver) = mpsc::channel(BACKLOG);
        let mut inner = self.lock();
        let mut hello = format!("retry: 1000\n{}", text(&event("hello", &format!("\"{snapshot}\""))));
        if let Some(faults) = &inner.faults {
            hello.push_str(text(&faults_event(faults)));
        }
        inner.browsers.push(sender);
        Stream { hello: Some(Bytes::from(hello)), receiver }
    }
}

impl Inner {
    fn send(&mut self, event: &Bytes) {
        self.browsers.retain(|browser| browser.try_send(event.clone()).is_ok());
    }
}

fn text(event: &Bytes) -> &str {
    std::str::from_utf8(event).expect("events are made of strings")
}

/// `data` is JSON, so it has no line end that would end the field.
fn event(name: &str, data: &str) -> Bytes {
    Bytes::from(format!("event: {name}\ndata: {data}\n\n"))
}

fn faults_event(faults: &Faults) -> Bytes {
    event("faults", &serde_json::to_string(faults).expect("two strings are always JSON"))
}

/// A response body that ends when its sender is dropped.
struct Stream {
    hello: Option<Bytes>,
    receiver: mpsc::Receiver<Bytes>,
}

impl MessageBody for Stream {
    type Error = Infallible;

    fn size(&self) -> BodySize {
        BodySize::Stream
    }

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Infallible>>> {
        if let Some(hello) = self.hello.take() {
            return Poll::Ready(Some(Ok(hello)));
        }
        self.receiver.poll_recv(cx).map(|event| event.map(Ok))
    }
}

/// `GET /watch`: `hello` with the snapshot's hash, then `faults` and `reload` as they come.
pub async fn stream(state: Data<State>) -> Result<HttpResponse, PageError> {
    let watchers = state.watchers().ok_or(PageError::NotFound)?;
    let mut response = HttpResponse::Ok();
    response.insert_header((header::CONTENT_TYPE, "text/event-stream; charset=utf-8"));
    response.insert_header(CachePolicy::Never.header());
    Ok(response.body(watchers.listen(state.live().snapshot.hash())))
}
