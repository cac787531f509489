//! The kinds of record, and a reference to one of any kind.

use super::words;

words! {
    /// What a record is. The word is the prefix of a wiki-link: `[[artist:rose]]`.
    Kind {
        Artist = "artist",
        Collaboration = "collaboration",
        Work = "work",
        Company = "company",
        Market = "market",
        Chart = "chart",
        Award = "award",
        Edition = "edition",
        Source = "source",
        Article = "article",
        Page = "page",
    }
}

impl Kind {
    /// Collaborations and works are one kind of record on two shelves: they share their slugs and keys.
    pub fn is_work(self) -> bool {
        matches!(self, Kind::Collaboration | Kind::Work)
    }

    /// The folder under `content/` that holds records of this kind.
    pub fn folder(self) -> &'static str {
        match self {
            Kind::Artist => "artists",
            Kind::Collaboration => "collaborations",
            Kind::Work => "works",
            Kind::Company => "companies",
            Kind::Market => "markets",
            Kind::Chart => "charts",
            Kind::Award | Kind::Edition => "awards",
            Kind::Source => "sources",
            Kind::Article => "articles",
            Kind::Page => "pages",
        }
    }

    /// The parts of such a page that a link may lead into: `[[apt#charts]]`. A page has them all, empty or not,
    /// or links could break as facts come and go.
    pub fn sections(self) -> &'static [&'static str] {
        match self {
            Kind::Collaboration | Kind::Work => {
                &["credits", "charts", "nominations", "facts", "parts", "versions", "claims", "mentions", "references"]
            }
            Kind::Artist => &[
                "names",
                "members",
                "companies",
                "collaborations",
                "network",
                "collaborators",
                "charts",
                "nominations",
                "claims",
                "mentions",
                "references",
            ],
            Kind::Source => &["facts", "claims", "mentions", "references"],
            Kind::Article => &["claims", "mentions", "references"],
            Kind::Page => &["mentions", "references"],
            Kind::Company | Kind::Market | Kind::Chart | Kind::Award | Kind::Edition => {
                &["facts", "claims", "mentions", "references"]
            }
        }
    }
}

/// A record of any kind. An edition's slug is `award/edition`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordRef {
    pub kind: Kind,
    pub slug: String,
}

impl RecordRef {
    pub fn new(kind: Kind, slug: impl Into<String>) -> Self {
        Self { kind, slug: slug.into() }
    }
}

/// `artist:rose`
impl std::fmt::Display for RecordRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.kind.as_str(), self.slug)
    }
}
