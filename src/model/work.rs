//! Collaborations and works: one kind of record on two shelves.

use super::{ArtistSlug, ChartSlug, CompanySlug, Date, Kind, PartialDate, WorkSlug, words};

words! {
    /// Which of the two folders a work stands in: with several parties, or with one.
    Shelf {
        Collaborations = "collaborations",
        Works = "works",
    }
}

impl Shelf {
    pub fn kind(self) -> Kind {
        match self {
            Shelf::Collaborations => Kind::Collaboration,
            Shelf::Works => Kind::Work,
        }
    }
}

words! {
    /// The place a name has in the billing.
    CreditRole {
        Primary = "primary",
        Featured = "featured",
        With = "with",
        /// A named performer behind an act, as in `HUNTR/X: EJAE, …`.
        Member = "member",
        Remixer = "remixer",
    }
}

/// One name of the billing, as MusicBrainz keeps it: who, under which name, and what stands after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credit {
    pub artist: ArtistSlug,
    /// The name as credited; `None` means the artist's own.
    pub credited: Option<String>,
    pub join: String,
    pub role: CreditRole,
    pub on_behalf_of: Option<ArtistSlug>,
}

/// The billing as one line: every name and join phrase in order.
pub fn display_credit<'a>(parts: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    parts.into_iter().flat_map(|(name, join)| [name, join]).collect()
}

/// Someone who had a part in the work without standing in the billing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contribution {
    pub artist: ArtistSlug,
    pub credited: Option<String>,
    /// Words of `[roles]`.
    pub roles: Vec<String>,
    pub on_behalf_of: Option<ArtistSlug>,
    /// The part played.
    pub character: Option<String>,
}

/// A company's part in the work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkCompany {
    pub company: CompanySlug,
    /// A word of `[work_company_roles]`.
    pub role: String,
    /// Whether it made the work, as a party to it.
    pub party: bool,
}

words! {
    Status {
        Rumoured = "rumoured",
        Announced = "announced",
        Scheduled = "scheduled",
        Released = "released",
        Postponed = "postponed",
        Cancelled = "cancelled",
        Withdrawn = "withdrawn",
    }
}

impl Status {
    /// Whether the work is still to come.
    pub fn is_pending(self) -> bool {
        matches!(self, Status::Rumoured | Status::Announced | Status::Scheduled | Status::Postponed)
    }
}

/// A step in a work's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusEvent {
    pub is: Status,
    pub on: Option<PartialDate>,
}

/// Another form in which charts print the work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartedAs {
    /// `None`: the work's own title.
    pub title: Option<String>,
    /// `None`: the work's own display credit.
    pub credit: Option<String>,
    /// `None`: on any chart.
    pub chart: Option<ChartSlug>,
    pub from: Option<Date>,
    pub to: Option<Date>,
}

/// The word of `[work_kinds]` for an agreement: two parties at least, and no work that anybody hears.
pub const DEAL: &str = "deal";

/// A sum of money, as it was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amount {
    /// In whole units of the currency.
    pub value: u64,
    /// ISO 4217.
    pub currency: String,
}

/// Anything dated that somebody made: a song, an album, a film, a deal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Work {
    pub slug: WorkSlug,
    pub shelf: Shelf,
    pub title: String,
    /// A word of `[work_kinds]`.
    pub kind: String,
    pub released: Option<PartialDate>,
    /// BCP 47.
    pub languages: Vec<String>,
    pub genres: Vec<String>,
    pub credits: Vec<Credit>,
    /// The billing where nobody is credited: `Soundtrack`.
    pub credit_text: Option<String>,
    pub contributors: Vec<Contribution>,
    pub companies: Vec<WorkCompany>,
    /// What a deal was worth.
    pub amount: Option<Amount>,
    pub part_of: Vec<WorkSlug>,
    pub version_of: Option<WorkSlug>,
    /// A word of `[versions]`.
    pub version: Option<String>,
    pub status: Vec<StatusEvent>,
    pub charted_as: Vec<ChartedAs>,
    pub charts_with: Option<WorkSlug>,
}

impl Work {
    /// The last status by date; among undated ones, the last written.
    pub fn current_status(&self) -> Option<&StatusEvent> {
        self.status.iter().max_by_key(|event| event.on)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_billing_is_names_and_joins_in_order() {
        assert_eq!(display_credit([("ROSÉ", " & "), ("Bruno Mars", "")]), "ROSÉ & Bruno Mars");
    }
}
