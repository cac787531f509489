//! Content changes → rebuild → swap, for `serve --watch`.
//!
//! A build that fails leaves the last good snapshot up and shows its faults in the browser. The folder may vanish and
//! come back: it is looked for until it does.

use crate::compile::{CompileError, compile};
use crate::diag::{Code, Diagnostic, Report};
use crate::snapshot::build::{Destination, Options};
use crate::snapshot::read::Snapshot;
use crate::web::State;
use notify_debouncer_full::notify::{EventKind, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, DebouncedEvent, new_debouncer};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Weak};
use std::time::Duration;

/// Editors write a file in several steps: the last one is this long ago before anything is read.
const QUIET: Duration = Duration::from_millis(80);
/// How often a folder that is gone is looked for.
const LOOK: Duration = Duration::from_secs(1);

/// What is watched, and where its snapshots go.
pub struct Watch {
    pub content: PathBuf,
    pub store: PathBuf,
    pub options: Options,
}

/// Watches on a thread of its own until the state is dropped.
///
/// # Errors
/// When the system has no way to watch a folder.
pub fn start(watch: Watch, state: &Arc<State>) -> Result<(), notify_debouncer_full::notify::Error> {
    let (sender, events) = channel();
    let mut debouncer = new_debouncer(QUIET, None, sender)?;
    let mut seen = debouncer.watch(&watch.content, RecursiveMode::Recursive).is_ok();
    let state = Arc::downgrade(state);
    std::thread::Builder::new()
        .name("watch".to_owned())
        .spawn(move || {
            while let Some(changed) = wait(&events, &watch.content, &state) {
                let there = watch.content.is_dir();
                if !there && seen {
                    let _ = debouncer.unwatch(&watch.content);
                    seen = false;
                    rebuild(&watch, &state);
                } else if there && !seen {
                    seen = debouncer.watch(&watch.content, RecursiveMode::Recursive).is_ok();
                    rebuild(&watch, &state);
                } else if changed {
                    rebuild(&watch, &state);
                }
            }
        })
        .map_err(notify_debouncer_full::notify::Error::io)?;
    Ok(())
}

/// Whether something changed that a build reads; `None` when the server is gone.
fn wait(events: &Receiver<DebounceEventResult>, content: &Path, state: &Weak<State>) -> Option<bool> {
    let outcome = events.recv_timeout(LOOK);
    state.upgrade()?;
    match outcome {
        Ok(Ok(events)) => Some(events.iter().any(|event| matters(event, content))),
        // The watcher lost count: look again.
        Ok(Err(_)) => Some(true),
        Err(RecvTimeoutError::Timeout) => Some(false),
        Err(RecvTimeoutError::Disconnected) => None,
    }
}

/// Reading a file is no change, and the copies that text editors keep are no content.
fn matters(event: &DebouncedEvent, content: &Path) -> bool {
    if matches!(event.kind, EventKind::Access(_)) {
        return false;
    }
    let passed_over = |path: &PathBuf| {
        let inside = path.strip_prefix(content).unwrap_or(path);
        inside.iter().any(|part| {
            let part = part.to_string_lossy();
            part.starts_with('.') || part.ends_with('~')
        })
    };
    event.paths.is_empty() || !event.paths.iter().all(passed_over)
}

/// Builds, and swaps or shows what is wrong.
fn rebuild(watch: &Watch, state: &Weak<State>) {
    let Some(state) = state.upgrade() else { return };
    match compile(&watch.content, Destination::Store(&watch.store), watch.options) {
        Ok((built, _)) => match Snapshot::open(&built.path) {
            Ok(snapshot) => match state.swap(snapshot) {
                Ok(()) => tracing::info!(snapshot = %built.path.display(), records = built.records, "rebuilt"),
                Err(error) => failed(&state, &error),
            },
            Err(error) => failed(&state, &error),
        },
        Err(CompileError::Faults(report)) => {
            tracing::warn!(faults = %report.summary(), "not rebuilt");
            state.show_faults(&report);
        }
        Err(CompileError::Load(error)) => {
            tracing::error!(error = &error as &dyn std::error::Error, "not rebuilt");
            let message = format!("{error}: {}", error.source);
            show(&state, message, "it is looked for until it is there");
        }
        Err(error) => failed(&state, &error),
    }
}

/// A failure that no line of content explains: editors are told that there is one, operators read which.
fn failed(state: &State, error: &(dyn std::error::Error + 'static)) {
    tracing::error!(error, "not rebuilt");
    show(state, "the content could not be built".to_owned(), "the server's log says why");
}

fn show(state: &State, message: String, help: &str) {
    let mut report = Report::default();
    report.push(Diagnostic::new(Code::MissingFile, &"".into(), 0..0, message).help(help));
    report.finish();
    state.show_faults(&report);
}
