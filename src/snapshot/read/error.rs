//! What can go wrong between a file and a page. Operators read these; visitors never do.

use std::path::PathBuf;

/// Why a file cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error("cannot read the snapshot {path}")]
    Unreadable { path: PathBuf, source: std::io::Error },
    #[error("{path} is not a Duet snapshot")]
    Foreign { path: PathBuf },
    #[error("snapshot {path} has schema {found}, this binary reads {wanted}; run `duet build`")]
    Stale { path: PathBuf, found: u32, wanted: u32 },
    #[error("snapshot {path} is cut short: {found} bytes of {wanted}; run `duet build`")]
    Truncated { path: PathBuf, found: u64, wanted: u64 },
    #[error("snapshot {path} is damaged; run `duet build`")]
    Damaged { path: PathBuf, source: rusqlite::Error },
    #[error("cannot open the snapshot {path}")]
    Sqlite { path: PathBuf, source: rusqlite::Error },
}

/// A query that failed, or a value in the snapshot that no build writes.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    #[error("a query of the snapshot failed")]
    Sqlite(#[from] rusqlite::Error),
    #[error("the snapshot holds `{value}` where {expected} belongs")]
    Value { value: String, expected: &'static str },
}
