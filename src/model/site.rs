//! What holds for the site as a whole.

use super::{Date, Ranks, words};
use std::collections::BTreeMap;

/// `site.toml`
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Site {
    pub name: String,
    /// The public origin, without a trailing slash: the only source of absolute addresses.
    pub base_url: String,
    /// The day the site speaks of; `None`: the last chart week held.
    pub as_of: Option<Date>,
    pub languages: Vec<String>,
    pub licence: String,
    /// Where a record's source can be edited, with `{path}` in it.
    pub edit_url: Option<String>,
    pub contact: Option<String>,
    /// What the home page leads with, as the editor wrote it.
    pub first: Vec<String>,
}

/// A word as readers see it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Label {
    pub en: String,
    pub ko: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkKind {
    pub label: Label,
    /// Which charts rank it; `None`: no chart does.
    pub ranks: Option<Ranks>,
    pub form: Form,
}

words! {
    /// What a kind of work looks like, for its sleeve, and for other sites that show a link to it.
    Form {
        Song = "song",
        Album = "album",
        Film = "film",
        Series = "series",
        /// What is performed before an audience.
        Stage = "stage",
        /// What was agreed on, and what came of it.
        Deal = "deal",
    }
}

impl Default for Form {
    /// As most are.
    fn default() -> Self {
        Form::Song
    }
}

impl Form {
    /// Whether it is heard, as records are.
    pub fn is_record(self) -> bool {
        matches!(self, Form::Song | Form::Album)
    }
}

/// How a tie reads from either end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TieLabel {
    pub label: Label,
    pub inverse: Label,
}

/// `vocab.toml`: words that editors may add to without any Rust.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Vocab {
    pub work_kinds: BTreeMap<String, WorkKind>,
    pub versions: BTreeMap<String, Label>,
    /// Label, and whether the role makes its holder a party to the work.
    pub roles: BTreeMap<String, (Label, bool)>,
    pub work_company_roles: BTreeMap<String, Label>,
    pub company_kinds: BTreeMap<String, Label>,
    pub company_ties: BTreeMap<String, TieLabel>,
    pub artist_company_types: BTreeMap<String, Label>,
    pub genres: BTreeMap<String, Label>,
    pub facts: BTreeMap<String, Label>,
    pub claims: BTreeMap<String, Label>,
    /// What running numbers count.
    pub metrics: BTreeMap<String, Label>,
}

/// An address that was taken down for good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gone {
    pub address: String,
    pub reason: String,
    pub on: Option<Date>,
}

/// When a file's content last changed, as `duet stamp` saw it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    pub path: String,
    pub sha256: String,
    pub date: Date,
}
