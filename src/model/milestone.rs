//! Numbers that run on by themselves: streams, views, sales.

use super::{CompanySlug, Date, PartialDate, SourceSlug};

/// A number that was right on its day, and grows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Milestone {
    /// A word of `[metrics]`.
    pub metric: String,
    /// Who counts.
    pub platform: CompanySlug,
    pub value: u64,
    /// The source says that there were more.
    pub at_least: bool,
    pub as_of: PartialDate,
    /// Never empty.
    pub cited: Vec<SourceSlug>,
}

/// A running number is old when its day lies further back than this from the day the site speaks of: half a year,
/// in which the views of a song in the charts double.
const STALE_DAYS: i32 = 183;

/// Whether a running number of a day is old on another.
pub fn is_stale(day: PartialDate, on: Date) -> bool {
    on.days_since(day.latest()) > STALE_DAYS
}
