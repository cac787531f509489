//! What the editors' commands do to the content folder: new records, renamed records, stamps, front matter in order.
//!
//! Each command reads the folder into memory, makes a [`Plan`] there, and only a plan that is right in full is carried
//! out: nothing is ever half-written. What "right" means is for the caller to say, who hands in a [`Judge`]: this room
//! stands below the checks. It knows no clock; imports `content` and the rooms below it.

mod billing;
mod error;
mod fmt;
mod fresh;
mod plan;
mod promote;
mod rename;
mod skeleton;
mod stamp;
mod toml_text;

pub use error::{EditError, Judge, judge_plan};
pub use fmt::{Formatted, fmt, format};
pub use fresh::{Wish, new};
pub use plan::{Plan, WriteError};
pub use promote::Complete;
pub use rename::{Renamed, rename};
pub use stamp::{Stamped, stamp};
