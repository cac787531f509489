//! How a name is to be written so that it leads where it led.

use super::moves::Moves;
use crate::content::Index;
use crate::markup::Target;
use crate::model::RecordRef;

/// Where names lead before and after a rename.
pub struct Respell<'a> {
    pub before: &'a Index,
    pub after: &'a Index,
    pub moves: &'a Moves,
}

/// What becomes of a name.
#[derive(Debug, PartialEq, Eq)]
pub enum Spelling {
    /// It leads to the same record as before, or led nowhere.
    Same,
    /// To be written so: a prefix, where one is needed or was there, and a slug.
    New(Option<String>, String),
    /// No way of writing it leads there.
    Lost,
}

impl Respell<'_> {
    /// The spelling of `prefix:name` afterwards. A name that is not the old slug stays while it leads to its record.
    pub fn spell(&self, prefix: Option<&str>, name: &str) -> Spelling {
        let Ok(meant) = self.before.find(&target(prefix, name)) else { return Spelling::Same };
        let wanted = self.moves.record(&meant);
        let leads = |prefix: Option<&str>, name: &str| self.after.find(&target(prefix, name)) == Ok(wanted.clone());
        let old_slug = name == meant.slug && wanted.slug != meant.slug;
        let other_shelf = prefix == Some(meant.kind.as_str()) && wanted.kind != meant.kind;
        if !old_slug && !other_shelf && leads(prefix, name) {
            return Spelling::Same;
        }
        let own = wanted.kind.as_str();
        let first = if other_shelf { Some(own) } else { prefix };
        let slug = if old_slug || !leads(first, name) { wanted.slug.as_str() } else { name };
        match [first, Some(own)].into_iter().find(|prefix| leads(*prefix, slug)) {
            Some(prefix) => Spelling::New(prefix.map(str::to_owned), slug.to_owned()),
            None => Spelling::Lost,
        }
    }

    /// The slug of a record afterwards, where it is another one.
    pub fn slug(&self, record: &RecordRef) -> Option<String> {
        let to = self.moves.record(record);
        (to.slug != record.slug).then_some(to.slug)
    }
}

fn target(prefix: Option<&str>, name: &str) -> Target {
    Target { prefix: prefix.map(str::to_owned), name: name.to_owned(), anchor: None, name_span: 0..0 }
}
