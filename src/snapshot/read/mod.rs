//! Reading a snapshot: one function and one struct a page.
//!
//! This is the seam that lets storage change: pages ask here and nowhere else, for a whole page at a time.
//! Every query is a file under `snapshot/sql/`; its columns are read by name.

mod error;
mod open;

pub use error::{OpenError, ReadError};
pub use open::Snapshot;
