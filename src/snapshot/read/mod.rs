//! Reading a snapshot: one function and one struct a page.
//!
//! This is the seam that lets storage change: pages ask here and nowhere else, for a whole page at a time.
//! Every query is a file under `snapshot/sql/`; its columns are read by name.

mod dossier;
mod error;
mod lines;
mod open;
mod parts;
mod queries;
mod values;

pub use dossier::{Citation, Cited, Claim, Dossier, Mention, Reference, Referent, SourceLine};
pub use error::{OpenError, ReadError};
pub use lines::{NominationLine, RunLine, WorkLine};
pub use open::Snapshot;
pub use parts::{CreditLine, CreditPart, Fact, Identifier, Link, Name, Native, Step, Term};
