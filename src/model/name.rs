//! Names beside the first one, and what any record may carry.

use super::{Milestone, PartialDate, SourceSlug, words};
use std::collections::BTreeMap;

words! {
    /// What sort of name it is.
    NameKind {
        Stage = "stage",
        Legal = "legal",
        Former = "former",
        Romanised = "romanised",
        Stylised = "stylised",
        /// Helps to find a record and is never shown.
        SearchHint = "search_hint",
    }
}

/// One more name of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    pub text: String,
    /// BCP 47, as `ko`; `None` where the name belongs to no language in particular.
    pub lang: Option<String>,
    /// ISO 15924, as `Hang`.
    pub script: Option<String>,
    pub kind: Option<NameKind>,
    pub from: Option<PartialDate>,
    pub to: Option<PartialDate>,
}

/// What a record of any kind may carry beside its own facts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Noted {
    pub names: Vec<Name>,
    pub description: Option<String>,
    pub former_slugs: Vec<String>,
    pub draft: bool,
    /// Which sources say so, by key; `*` stands for all keys not listed.
    pub cited: BTreeMap<String, Vec<SourceSlug>>,
    /// Scheme to identifier: `isrc` to `KRA012400001`.
    pub ids: BTreeMap<String, String>,
    /// As the editor put them.
    pub milestones: Vec<Milestone>,
    /// Display-only facts, by the key that `vocab.toml` declares.
    pub facts: BTreeMap<String, String>,
}
