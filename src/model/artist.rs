//! Artists: people, groups, and acts that are neither.

use super::{ArtistSlug, CompanySlug, PartialDate, words};

words! {
    ArtistKind {
        Person = "person",
        Group = "group",
        Subunit = "subunit",
        ProjectGroup = "project_group",
        /// An act that exists on screen; people voice it.
        VirtualGroup = "virtual_group",
        Character = "character",
        ProducerTeam = "producer_team",
        Other = "other",
        /// Nobody has said: what is known comes from chart rows.
        Unknown = "unknown",
    }
}

impl ArtistKind {
    /// Whether it can have members.
    pub fn is_group(self) -> bool {
        !matches!(self, ArtistKind::Person | ArtistKind::Character)
    }
}

words! {
    ArtistStatus {
        Active = "active",
        Hiatus = "hiatus",
        Disbanded = "disbanded",
        Deceased = "deceased",
    }
}

/// Someone in a group, from and to a date. Written in the member's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    pub group: ArtistSlug,
    pub from: Option<PartialDate>,
    pub to: Option<PartialDate>,
    pub roles: Vec<String>,
}

/// Someone who sings or speaks for a virtual act. Written in the voiced act's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    pub artist: ArtistSlug,
    /// `singing` or `speaking`.
    pub does: String,
}

/// An artist's tie to a company.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Affiliation {
    pub company: CompanySlug,
    /// A word of `[artist_company_types]`.
    pub kind: String,
    pub from: Option<PartialDate>,
    pub to: Option<PartialDate>,
}

/// Someone or something that is credited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artist {
    pub slug: ArtistSlug,
    pub name: String,
    pub kind: ArtistKind,
    /// ISO 3166-1 alpha-2 in capitals.
    pub country: Option<String>,
    pub sort: Option<String>,
    pub disambiguation: Option<String>,
    pub begin: Option<PartialDate>,
    pub end: Option<PartialDate>,
    pub genres: Vec<String>,
    pub member_of: Vec<Membership>,
    pub subunit_of: Option<ArtistSlug>,
    pub voiced_by: Vec<Voice>,
    pub companies: Vec<Affiliation>,
    pub status: Vec<(ArtistStatus, Option<PartialDate>)>,
}
