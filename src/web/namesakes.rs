//! Artists of one name: who they are, so that every list can tell them apart.

use crate::model::{Facet, Kind};
use crate::search::Index;
use crate::snapshot::read::{FoundLine, Link, ReadError, Snapshot};
use std::collections::HashMap;

/// All artists whose title another artist has too, folded.
#[derive(Debug, Default)]
pub struct Namesakes {
    /// The folded name, and who has it, by rank.
    names: Vec<(String, Vec<FoundLine>)>,
    /// A place in that list, by slug: the first name it shares, and where in it.
    places: HashMap<String, (usize, usize)>,
}

impl Namesakes {
    pub(super) fn of(snapshot: &Snapshot, index: &Index) -> Result<Self, ReadError> {
        let mut all = Self::default();
        let Some(artist) = index.facets.find(Facet::Kind, Kind::Artist.as_str()) else { return Ok(all) };
        for (key, ranks) in index.shared(artist) {
            let records: Vec<i64> = ranks.into_iter().map(|rank| index.record(rank)).collect();
            let lines = snapshot.found(&records)?;
            for (place, line) in lines.iter().enumerate() {
                all.places.entry(line.link.slug.clone()).or_insert((all.names.len(), place));
            }
            all.names.push((key, lines));
        }
        Ok(all)
    }

    /// What is known of an artist that shares its name; `None` for all others.
    pub fn line(&self, link: &Link) -> Option<&FoundLine> {
        let (name, place) = self.place(link)?;
        Some(&self.names[name].1[place])
    }

    /// The folded name that an artist shares, and the others who have it.
    pub fn others(&self, link: &Link) -> Option<(&str, Vec<Link>)> {
        /// Past these the page of the name has them all.
        const LISTED: usize = 5;
        let (name, _) = self.place(link)?;
        let (key, lines) = &self.names[name];
        let others = lines.iter().map(|line| &line.link).filter(|other| other.slug != link.slug);
        Some((key, others.take(LISTED).cloned().collect()))
    }

    fn place(&self, link: &Link) -> Option<(usize, usize)> {
        if link.kind != Kind::Artist || self.names.is_empty() {
            return None;
        }
        self.places.get(&link.slug).copied()
    }
}
