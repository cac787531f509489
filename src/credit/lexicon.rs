//! The names that are known to be one act.

use super::evidence::{Evidence, Learned};
use crate::text::fold;
use std::collections::HashSet;

/// Known names, whatever their case, marks and punctuation, with `&`, `and` and `+` alike and `The` at the beginning or not.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    /// One act each.
    names: HashSet<String>,
    /// Names that charts show alone, but not beside enough others to be sure that they are no leader's company.
    seen: HashSet<String>,
}

impl Lexicon {
    /// What people vouch for: each a name of one act.
    pub fn new<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        Self { names: names.into_iter().map(key).collect(), seen: HashSet::new() }
    }

    /// Learns what charts prove of names; the module `evidence` says how. Each row is a title and a credit as printed; what was
    /// vouched for before counts first.
    pub fn charted<'a>(mut self, rows: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let Learned { names, seen } = Evidence::of(rows, &self).learned();
        self.names.extend(names);
        self.seen.extend(seen);
        self
    }

    /// Learns the names that charts of artists rank. What is billed there with members or guests proves no name.
    pub fn ranked<'a>(mut self, artists: impl IntoIterator<Item = &'a str>) -> Self {
        let names: Vec<String> =
            artists.into_iter().filter(|artist| super::parse::is_plain(artist, &self)).map(key).collect();
        self.names.extend(names);
        self
    }

    /// Whether it is one act, whatever it contains.
    pub fn contains(&self, name: &str) -> bool {
        self.names.contains(&key(name))
    }

    /// Whether it is or may be an act by itself.
    pub(super) fn stands(&self, name: &str) -> bool {
        let key = key(name);
        self.names.contains(&key) || self.seen.contains(&key)
    }
}

/// What spellings of one name have in common.
pub(super) fn key(name: &str) -> String {
    let mut words = name.split_whitespace().peekable();
    if words.peek().is_some_and(|word| word.eq_ignore_ascii_case("the")) {
        let the = words.next();
        if words.peek().is_none() {
            return fold(the.unwrap_or_default());
        }
    }
    let mut joined = String::with_capacity(name.len());
    for word in words {
        joined.push_str(if matches!(word, "&" | "+") { "and" } else { word });
    }
    fold(&joined)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_have_one_key() {
        for (one, other) in [
            ("Simon & Garfunkel", "SIMON AND GARFUNKEL"),
            ("The Jesus And Mary Chain", "Jesus + Mary Chain"),
            ("Beyoncé", "BEYONCE"),
            ("TOMORROW X TOGETHER", "Tomorrow x Together"),
            ("The The", "the the"),
        ] {
            assert_eq!(key(one), key(other), "{one}, {other}");
        }
        assert_ne!(key("Simon & Garfunkel"), key("Simon Garfunkel"));
        assert_ne!(key("The"), key(""));
    }
}
