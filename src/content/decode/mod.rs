//! One decoder per kind of record: a table of fields → a typed record.
//!
//! A decoder returns `None` when a required value is missing or wrong; the fault has been told by then.

mod artist;
mod award;
mod chart;
mod company;
mod noted;
mod site;
mod source;
mod vocab;
mod work;
mod writing;

pub use artist::artist;
pub use award::{award, edition};
pub use chart::chart;
pub use company::{company, market};
pub use noted::{IDENTIFIERS, noted};
pub use site::{gone, site};
pub use source::source;
pub use vocab::vocab;
pub use work::work;
pub use writing::{Caption, article, image, page};
