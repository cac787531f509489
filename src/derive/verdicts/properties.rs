//! What a claim may say, and who judges it.

use super::{Case, awards, credits, fields, figures, lists, release};
use crate::model::{Judgement, Kind};

/// The value that a property takes.
#[derive(Debug, Clone, Copy)]
pub enum Takes {
    /// Whatever the editor writes, or nothing.
    Anything,
    /// `value`, `at_least`, `at_most` or `within`.
    Number,
    /// A day, a month or a year.
    Date,
    /// The slug or name of a record of this kind.
    Record(Kind),
    /// Two capital letters.
    Country,
    /// One of these words.
    Word(fn() -> Vec<&'static str>),
    /// A date or a country.
    DateOrCountry,
    Text,
}

/// A word of `[claims]` in `vocab.toml`.
pub struct Property {
    pub says: &'static str,
    /// The kinds of record it is said of; empty: of any, or of none.
    pub about: &'static [Kind],
    pub takes: Takes,
    /// Whether it needs the key `chart`.
    pub chart: bool,
    /// Whether it needs the key `edition`.
    pub edition: bool,
    /// Whether its truth depends on the day: a figure that grows.
    pub(super) grows: bool,
    /// `None`: nothing that Duet holds can check it.
    pub(super) judge: Option<fn(&Case<'_>) -> Judgement>,
}

const WORKS: &[Kind] = &[Kind::Collaboration, Kind::Work];
const ARTIST: &[Kind] = &[Kind::Artist];
const WORKS_AND_ARTISTS: &[Kind] = &[Kind::Collaboration, Kind::Work, Kind::Artist];

const fn says(says: &'static str, about: &'static [Kind], takes: Takes, judge: fn(&Case<'_>) -> Judgement) -> Property {
    Property { says, about, takes, chart: false, edition: false, grows: false, judge: Some(judge) }
}

/// Measured on a chart, and another figure in another week.
const fn on_chart(property: Property) -> Property {
    Property { chart: true, grows: true, ..property }
}

const fn growing(property: Property) -> Property {
    Property { grows: true, ..property }
}

const fn at_edition(property: Property) -> Property {
    Property { edition: true, ..property }
}

const fn unjudged(says: &'static str, takes: Takes) -> Property {
    Property { says, about: &[], takes, chart: false, edition: false, grows: true, judge: None }
}

/// Every property, in the order of `vocab.toml`.
pub const PROPERTIES: &[Property] = &[
    says("release-date", WORKS, Takes::Date, release::date),
    says("credited-artists", WORKS, Takes::Text, credits::credited),
    says("worked-together", ARTIST, Takes::Anything, credits::together),
    Property { grows: false, ..on_chart(says("debut-position", WORKS, Takes::Number, figures::debut_position)) },
    Property { grows: false, ..on_chart(says("debut-date", WORKS, Takes::Date, figures::debut_date)) },
    on_chart(says("peak", WORKS, Takes::Number, figures::peak)),
    on_chart(says("weeks-on-chart", WORKS, Takes::Number, figures::weeks)),
    on_chart(says("weeks-at-number-one", WORKS, Takes::Number, figures::weeks_at_one)),
    on_chart(says("consecutive-weeks-at-number-one", WORKS, Takes::Number, figures::longest_at_one)),
    on_chart(says("entries-in-top-at-once", WORKS_AND_ARTISTS, Takes::Number, lists::in_top_at_once)),
    on_chart(says("debuts-at-number-one", WORKS_AND_ARTISTS, Takes::Number, lists::debuts_at_one)),
    growing(says("charts-led", WORKS_AND_ARTISTS, Takes::Number, lists::charts_led)),
    growing(says("charted-in", WORKS_AND_ARTISTS, Takes::DateOrCountry, lists::charted_in)),
    says("ranks-kind", &[Kind::Chart], Takes::Word(ranks), lists::ranks_kind),
    at_edition(says("nominated-in", WORKS_AND_ARTISTS, Takes::Anything, awards::nominated_in)),
    at_edition(growing(says("nominations", WORKS_AND_ARTISTS, Takes::Number, awards::nominations))),
    at_edition(says("nominations-announced", &[Kind::Award, Kind::Edition], Takes::Date, fields::announced)),
    at_edition(growing(says("won", WORKS_AND_ARTISTS, Takes::Anything, awards::won))),
    growing(says("member-of", ARTIST, Takes::Record(Kind::Artist), fields::member_of)),
    says("part-of", WORKS, Takes::Record(Kind::Work), fields::part_of),
    growing(says("release-status", WORKS, Takes::Word(statuses), release::status)),
    says("artist-kind", ARTIST, Takes::Word(artist_kinds), fields::artist_kind),
    growing(says("artist-name", ARTIST, Takes::Text, fields::artist_name)),
    says("nationality", ARTIST, Takes::Country, fields::nationality),
    says("genre", WORKS_AND_ARTISTS, Takes::Text, fields::genre),
    says("born-in", ARTIST, Takes::Text, fields::born_in),
    says("appeared-in", ARTIST, Takes::Record(Kind::Work), fields::appeared_in),
    growing(says("company-tie", &[Kind::Company], Takes::Record(Kind::Company), fields::company_tie)),
    unjudged("streams", Takes::Number),
    unjudged("rank-elsewhere", Takes::Number),
    // Medians answer it on a page of its own, with what they cannot tell; no single verdict would be true.
    unjudged("solo-versus-collaboration", Takes::Anything),
    unjudged("statement", Takes::Anything),
];

fn ranks() -> Vec<&'static str> {
    crate::model::Ranks::ALL.iter().map(|word| word.as_str()).collect()
}

fn statuses() -> Vec<&'static str> {
    crate::model::Status::ALL.iter().map(|word| word.as_str()).collect()
}

fn artist_kinds() -> Vec<&'static str> {
    use crate::model::ArtistKind;
    let known = ArtistKind::ALL.iter().filter(|kind| **kind != ArtistKind::Unknown);
    known.map(|word| word.as_str()).collect()
}

/// The property of a word; `None` for a word that editors added and nobody judges.
pub fn property(says: &str) -> Option<&'static Property> {
    PROPERTIES.iter().find(|property| property.says == says)
}

impl Property {
    /// Whether anything that Duet holds can check it.
    pub fn is_judged(&self) -> bool {
        self.judge.is_some()
    }

    /// Whether its truth depends on the day.
    pub fn grows(&self) -> bool {
        self.grows
    }
}
