//! The server: one listener, its limits, and a clean end.

use super::{State, app, assets};
use actix_web::HttpServer;
use actix_web::rt::{System, signal, time::sleep};
use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

/// A request's head and body must be complete by then, or it is answered 408.
const REQUEST: Duration = Duration::from_secs(10);
/// How long an idle connection may be kept for the next request.
const IDLE: Duration = Duration::from_secs(15);
/// Requests begun before the end are answered within this; the process is gone 15 seconds after the signal.
const DRAIN: u64 = 12;
/// Between the signal and the closing of the listener: time to take what waits in its backlog, and to read requests
/// whose first bytes have come.
const BACKLOG: Duration = Duration::from_millis(250);

/// What an operator may choose.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// `None`: one a core, and two at least, so that one slow page does not stop the others.
    pub workers: Option<usize>,
}

/// Serves until SIGINT or SIGTERM, then answers what has begun and returns.
///
/// The listener is bound already, so the caller knows its address and can say so: requests are taken from then on.
///
/// # Errors
/// When the listener or the signal handlers cannot be set up.
pub fn serve(listener: TcpListener, state: Arc<State>, options: Options) -> io::Result<()> {
    System::new().block_on(async {
        let interrupt = signal::unix::signal(signal::unix::SignalKind::interrupt())?;
        let terminate = signal::unix::signal(signal::unix::SignalKind::terminate())?;
        run(listener, state, options, either(interrupt, terminate)).await
    })
}

/// The same until `stop` is ready.
///
/// # Errors
/// When the listener cannot be set up.
pub fn serve_until(
    listener: TcpListener,
    state: Arc<State>,
    options: Options,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    System::new().block_on(run(listener, state, options, stop))
}

async fn run(
    listener: TcpListener,
    state: Arc<State>,
    options: Options,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    assets::prepare();
    let cores = std::thread::available_parallelism().map_or(2, |cores| cores.get().max(2));
    let watched = Arc::clone(&state);
    let stop = async move {
        stop.await;
        sleep(BACKLOG).await;
        // Event streams never end of themselves, and would hold the drain up to its last second.
        if let Some(watchers) = watched.watchers() {
            watchers.close();
        }
    };
    HttpServer::new(move || app(Arc::clone(&state)))
        .workers(options.workers.unwrap_or(cores))
        .client_request_timeout(REQUEST)
        .client_disconnect_timeout(Duration::from_secs(2))
        .keep_alive(IDLE)
        .shutdown_timeout(DRAIN)
        .shutdown_signal(stop)
        .listen(listener)?
        .run()
        .await
}

/// Ready at the first of two signals.
async fn either(mut a: signal::unix::Signal, mut b: signal::unix::Signal) {
    std::future::poll_fn(|cx| {
        let arrived = a.poll_recv(cx).is_ready() | b.poll_recv(cx).is_ready();
        if arrived { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
}
