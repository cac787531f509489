//! The sections of a record's page as tracks of a record: side A is computed from evidence, side B is what was said.

use super::{Visit, verdicts};
use crate::snapshot::read::Dossier;

/// A section in the contents of its page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Track {
    /// Its anchor.
    pub id: &'static str,
    /// "A1"
    pub number: String,
    pub title: &'static str,
    /// How much is in it: "7", "12 of 40"; may be empty.
    pub count: String,
}

/// What a page has, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tracks {
    pub a: Vec<Track>,
    pub b: Vec<Track>,
}

impl Tracks {
    /// The tracks of both sides: anchor, title, count. Those that have nothing to show are left out by the caller.
    pub fn new(
        a: impl IntoIterator<Item = (&'static str, &'static str, String)>,
        b: impl IntoIterator<Item = (&'static str, &'static str, String)>,
    ) -> Self {
        Self {
            a: a.into_iter().zip(1..).map(|track| numbered('A', track)).collect(),
            b: b.into_iter().zip(1..).map(|track| numbered('B', track)).collect(),
        }
    }

    /// Sections that are counted, for a side: those of nothing are left out. Count, anchor, title.
    pub fn counted(
        sections: impl IntoIterator<Item = (usize, &'static str, &'static str)>,
    ) -> impl Iterator<Item = (&'static str, &'static str, String)> {
        sections.into_iter().filter(|(count, ..)| *count > 0).map(|(count, id, title)| (id, title, count.to_string()))
    }

    /// The tracks of a record: `a` as in [`Tracks::new`]; on side B what sources say, `more` of that, and what stands
    /// [behind](Self::behind) the record.
    pub fn of_record(
        visit: &Visit,
        a: impl IntoIterator<Item = (&'static str, &'static str, String)>,
        dossier: &Dossier,
        more: &[(usize, &'static str, &'static str)],
    ) -> Self {
        let judged = verdicts::count(&dossier.claims, visit.strings);
        let claims = (!dossier.claims.is_empty()).then_some(("claims", visit.strings.record.claims, judged));
        let more = Self::counted(more.iter().copied());
        Self::new(a, claims.into_iter().chain(more).chain(Self::behind(visit, dossier)))
    }

    /// What stands behind a record, for its side B: articles and mentions, as many as there are, and always its references.
    pub fn behind(
        visit: &Visit,
        dossier: &Dossier,
    ) -> impl Iterator<Item = (&'static str, &'static str, String)> + use<> {
        let words = &visit.strings.record;
        let references = match dossier.references.len() {
            0 => String::new(),
            count => count.to_string(),
        };
        Self::counted([
            (dossier.articles_in(visit.lang).len(), "articles", words.articles),
            (dossier.mentions_in(visit.lang).len(), "mentions", words.mentions),
        ])
        .chain([("references", visit.strings.references, references)])
    }

    /// Whether side A is so much longer than side B that it stands in columns of its own.
    pub fn is_long_a(&self) -> bool {
        !self.b.is_empty() && self.a.len() > 2 * self.b.len() + 2
    }

    /// The track with this anchor; `None` where the page has no such section.
    pub fn find(&self, id: &str) -> Option<&Track> {
        self.a.iter().chain(&self.b).find(|track| track.id == id)
    }
}

fn numbered(side: char, ((id, title, count), number): ((&'static str, &'static str, String), u32)) -> Track {
    Track { id, number: format!("{side}{number}"), title, count }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tracks_are_numbered_side_by_side() {
        let tracks = Tracks::new([("x", "X", String::new()), ("y", "Y", "7".into())], [("z", "Z", String::new())]);
        let numbers: Vec<&str> = tracks.a.iter().chain(&tracks.b).map(|track| track.number.as_str()).collect();
        assert_eq!(numbers, ["A1", "A2", "B1"]);
        assert!(tracks.find("y").is_some_and(|track| track.count == "7") && tracks.find("w").is_none());
    }
}
