//! The names that are known to be one act.

use crate::text::fold;
use std::collections::HashSet;

/// Known names, whatever their case, marks and punctuation.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    names: HashSet<String>,
}

impl Lexicon {
    pub fn new<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        Self { names: names.into_iter().map(fold).collect() }
    }

    /// Learns what the credits of charts prove, each a title and a credit as printed: a credit in which nothing parts names
    /// is a name.
    pub fn charted<'a>(mut self, rows: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let credits: HashSet<&str> = rows.into_iter().map(|(_, credit)| credit).collect();
        let alone: Vec<String> =
            credits.into_iter().filter(|credit| super::parse(credit, &self).len() == 1).map(fold).collect();
        self.names.extend(alone);
        self
    }

    pub fn contains(&self, name: &str) -> bool {
        self.names.contains(&fold(name))
    }
}
