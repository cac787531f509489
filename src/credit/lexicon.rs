//! The names that are known to be one act.

use crate::text::fold;
use std::collections::HashSet;

/// Known names, whatever their case, marks and punctuation.
#[derive(Debug, Clone, Default)]
pub struct Lexicon(HashSet<String>);

impl Lexicon {
    pub fn new<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        Self(names.into_iter().map(fold).collect())
    }

    pub fn contains(&self, name: &str) -> bool {
        self.0.contains(&fold(name))
    }
}
