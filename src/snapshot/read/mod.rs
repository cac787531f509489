//! Reading a snapshot: one function and one struct a page.
//!
//! This is the seam that lets storage change: pages ask here and nowhere else, for a whole page at a time.
//! Every query is a file under `snapshot/sql/`; its columns are read by name.

mod error;
mod open;
mod redirect;
mod site;

pub use error::{OpenError, ReadError};
pub use open::Snapshot;
pub use redirect::{Elsewhere, NearTitle};
pub use site::{FooterPage, SiteInfo};
