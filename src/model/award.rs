//! Awards, their editions, categories and nominations.

use super::{
    ArtistSlug, AwardSlug, CategorySlug, CompanySlug, Date, EditionSlug, Name, PartialDate, SourceSlug, WorkSlug, words,
};

words! {
    /// Whom a category honours. Song of the Year honours songwriters, Record of the Year performers.
    Honours {
        Performers = "performers",
        Songwriters = "songwriters",
        Artist = "artist",
        Makers = "makers",
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Category {
    pub slug: CategorySlug,
    pub name: String,
    pub honours: Honours,
    /// Earlier and later names.
    pub names: Vec<Name>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Award {
    pub slug: AwardSlug,
    pub name: String,
    pub body: Option<CompanySlug>,
    pub categories: Vec<Category>,
}

words! {
    /// What came of a nomination.
    Outcome {
        Pending = "pending",
        Nominated = "nominated",
        Won = "won",
        Withdrawn = "withdrawn",
        Disqualified = "disqualified",
        /// The ceremony is past, and no source is held that tells.
        Unrecorded = "unrecorded",
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Nominee {
    Work(WorkSlug),
    Artist(ArtistSlug),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nomination {
    pub nominee: Nominee,
    /// Who is honoured, where the category alone does not tell.
    pub honours: Vec<ArtistSlug>,
    pub result: Outcome,
    pub cited: Vec<SourceSlug>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditionCategory {
    pub category: CategorySlug,
    /// Whether all its nominees are here.
    pub complete: bool,
    pub nominations: Vec<Nomination>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    pub award: AwardSlug,
    pub slug: EditionSlug,
    pub name: String,
    pub year: i16,
    pub nominations_on: Option<PartialDate>,
    pub ceremony_on: Option<PartialDate>,
    pub categories: Vec<EditionCategory>,
}

impl Edition {
    /// Whether the ceremony is over by `today`.
    pub fn is_past(&self, today: Date) -> bool {
        self.ceremony_on.is_some_and(|on| on.latest() < today)
    }
}
