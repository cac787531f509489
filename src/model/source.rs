//! Documents, and the claims they make.

use super::{ChartSlug, PartialDate, SourceSlug, words};

words! {
    /// How near a source stands to what it tells.
    Tier {
        Primary = "primary",
        Press = "press",
        Secondary = "secondary",
        /// What editors know and have not sourced: shown as unverified.
        User = "user",
    }
}

/// The figure, date, name or slug that a claim gives.
#[derive(Debug, Clone, PartialEq)]
pub enum ClaimValue {
    Exactly(String),
    AtLeast(f64),
    AtMost(f64),
    Within(f64, f64),
}

/// One thing a source says.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// Its place on the source's page: `/sources/<slug>#<id>`.
    pub id: String,
    /// The records it speaks of, as the editor wrote them.
    pub about: Vec<String>,
    /// A word of `[claims]`.
    pub says: String,
    pub text: Option<String>,
    pub value: Option<ClaimValue>,
    pub unit: Option<String>,
    pub chart: Option<ChartSlug>,
    /// `award/edition`.
    pub edition: Option<String>,
    pub category: Option<String>,
    pub top: Option<u16>,
    pub place: Option<String>,
    pub as_of: Option<PartialDate>,
    /// A view: listed, never counted.
    pub opinion: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    pub slug: SourceSlug,
    pub title: String,
    pub tier: Tier,
    pub publisher: Option<String>,
    pub author: Option<String>,
    pub url: Option<String>,
    pub published: Option<PartialDate>,
    pub accessed: Option<PartialDate>,
    pub lang: Option<String>,
    pub claims: Vec<Claim>,
}
