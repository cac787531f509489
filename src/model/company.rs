//! Companies, the ties between them, and markets.

use super::{CompanySlug, MarketSlug, PartialDate};

/// A dated tie to another company, written in the file of the owned or later one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tie {
    pub company: CompanySlug,
    /// A word of `[company_ties]`.
    pub kind: String,
    pub from: Option<PartialDate>,
    pub to: Option<PartialDate>,
}

/// A label, agency, platform, studio, brand, chart publisher or awards body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Company {
    pub slug: CompanySlug,
    pub name: String,
    /// A word of `[company_kinds]`.
    pub kind: String,
    pub country: Option<String>,
    pub disambiguation: Option<String>,
    pub begin: Option<PartialDate>,
    pub end: Option<PartialDate>,
    pub ties: Vec<Tie>,
}

/// A country's scene.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Market {
    pub slug: MarketSlug,
    pub name: String,
}

impl Market {
    /// The country's code as records write it: in capitals.
    pub fn country(&self) -> String {
        self.slug.as_str().to_ascii_uppercase()
    }
}
