//! What can go wrong on the way to a snapshot. Operators read these.

use crate::model::Kind;
use crate::snapshot::read::OpenError;
use std::path::PathBuf;

/// Why there is no new snapshot. The store is as it was.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    #[error("cannot {action} {path}")]
    Io { action: &'static str, path: PathBuf, source: std::io::Error },
    #[error("writing the snapshot failed")]
    Sqlite(#[from] rusqlite::Error),
    #[error("the finished snapshot does not pass SQLite's integrity check: {0}")]
    Corrupt(String),
    #[error("the finished snapshot has a row in `{table}` that refers to nothing in `{parent}`")]
    Dangling { table: String, parent: String },
    #[error("the finished snapshot cannot be opened")]
    Unusable(#[source] OpenError),
    #[error("{from} refers to the {kind} `{slug}`, which is not there; run `duet check`", kind = .kind.as_str())]
    NoSuchRecord { from: String, kind: Kind, slug: String },
    #[error("{from} refers to `{text}`, which is no record; run `duet check`")]
    NoSuchName { from: String, text: String },
    #[error("two works claim the row of {chart} at {position} in the week of {week}; run `duet check`")]
    ClaimedTwice { chart: String, week: String, position: u16 },
    #[error("{path} is a draft, and this build is for the public")]
    Draft { path: String },
}
