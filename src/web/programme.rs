//! Nominations as the programme of a ceremony: for the macro of `parts/programme.html`.

use crate::model::Outcome;
use crate::snapshot::read::{Link, NominationLine};

/// An edition of an award, and what it has to do with the page.
#[derive(Debug, PartialEq, Eq)]
pub struct Ceremony<'a> {
    pub edition: &'a Link,
    pub lines: &'a [NominationLine],
}

/// Nominations, those of one edition under one heading.
pub fn ceremonies(list: &[NominationLine]) -> Vec<Ceremony<'_>> {
    list.chunk_by(|a, b| a.edition == b.edition).map(|lines| Ceremony { edition: &lines[0].edition, lines }).collect()
}

/// The shape of a result: a full diamond, half of one, an open one, one struck out.
pub fn shape(result: Outcome) -> &'static str {
    match result {
        Outcome::Won => "won",
        Outcome::Pending => "pend",
        Outcome::Nominated | Outcome::Unrecorded => "nom",
        Outcome::Withdrawn | Outcome::Disqualified => "struck",
    }
}
