//! The index and how it is made.

use super::facets::{Facets, FacetsDraft, Value};
use super::keys::{Draft, Keys};
use super::near::Vocabulary;
use crate::model::{Facet, NameClass};
use crate::text::fold;

/// The names of all records, and what results are told apart by. Made by a [`Builder`], then never changed.
#[derive(Debug, Default)]
pub struct Index {
    /// The snapshot's number of each record, by rank.
    records: Vec<i64>,
    /// Each record's number and rank, by number.
    ranks: Vec<(i64, u32)>,
    pub(super) keys: Keys,
    pub(super) vocabulary: Vocabulary,
    /// The works on whose billing an artist is.
    pub(super) works: Links,
    pub facets: Facets,
}

impl Index {
    pub fn len(&self) -> usize {
        self.records.len()
    }

    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// The snapshot's number of the record of a rank.
    pub fn record(&self, rank: u32) -> i64 {
        self.records[at(rank)]
    }

    pub fn rank(&self, record: i64) -> Option<u32> {
        let found = self.ranks.binary_search_by_key(&record, |(record, _)| *record).ok()?;
        Some(self.ranks[found].1)
    }

    /// The records that show exactly this folded name, each once, by rank.
    pub fn named(&self, key: &str) -> Vec<u32> {
        let shown = |key: &usize| matches!(self.keys.form(*key), super::keys::Form::Title | super::keys::Form::Name);
        let compact: String = fold(key).chars().filter(|c| !c.is_whitespace()).collect();
        let mut owners: Vec<u32> =
            self.keys.equal(&compact).filter(shown).map(|key| rank_of(self.keys.owner(key))).collect();
        owners.sort_unstable();
        owners.dedup();
        owners
    }

    /// The titles that several records with a value of a facet have, folded, and those records by rank.
    pub fn shared(&self, value: Value) -> Vec<(String, Vec<u32>)> {
        let mut shared = Vec::new();
        let mut start = 0;
        while start < self.keys.len() {
            let key = self.keys.key(start);
            let past = (start..self.keys.len()).find(|at| self.keys.key(*at) != key).unwrap_or(self.keys.len());
            if past - start > 1 {
                let titles = (start..past).filter(|at| self.keys.form(*at) == super::keys::Form::Title);
                let ranks = titles.map(|at| rank_of(self.keys.owner(at)));
                let ranks: Vec<u32> = ranks.filter(|rank| self.facets.has(*rank, &[value])).collect();
                if ranks.len() > 1 {
                    shared.push((key.to_owned(), ranks));
                }
            }
            start = past;
        }
        shared
    }

    /// How many keys there are, and the bytes of memory that all of it takes.
    pub fn size(&self) -> (usize, usize) {
        let own = self.records.capacity() * 8 + self.ranks.capacity() * 16;
        let parts = self.keys.bytes() + self.vocabulary.bytes() + self.works.bytes() + self.facets.bytes();
        (self.keys.len(), own + parts)
    }
}

/// A rank as a place in a list.
pub(super) fn at(rank: u32) -> usize {
    usize::try_from(rank).expect("addresses have 32 bits at least")
}

pub(super) fn rank_of(place: usize) -> u32 {
    u32::try_from(place).expect("there are fewer than 2^32 records")
}

/// Takes the rows of a snapshot, in any order but for the records.
#[derive(Debug, Default)]
pub struct Builder {
    records: Vec<i64>,
    keys: Draft,
    credits: Vec<(u32, u32)>,
    facets: FacetsDraft,
}

impl Builder {
    /// The next record by rank.
    pub fn record(&mut self, record: i64) {
        self.records.push(record);
    }

    /// A name of a record: folded words with single spaces between, as [`crate::text::keywords`] gives them.
    pub fn name(&mut self, rank: u32, class: NameClass, words: &str) {
        self.keys.add(rank, class, words);
    }

    /// That an artist is on the billing of a work.
    pub fn credit(&mut self, artist: u32, work: u32) {
        self.credits.push((artist, work));
    }

    /// That a record has a value of a facet. Those of one record come together, by rank.
    pub fn value(&mut self, rank: u32, facet: Facet, value: &str) {
        self.facets.add(rank, facet, value);
    }

    pub fn finish(self) -> Index {
        let keys = self.keys.sorted();
        let mut ranks: Vec<(i64, u32)> = self.records.iter().copied().zip(0..).collect();
        ranks.sort_unstable();
        Index {
            vocabulary: Vocabulary::of(&keys),
            works: Links::of(self.records.len(), self.credits),
            facets: self.facets.finish(self.records.len()),
            records: self.records,
            ranks,
            keys,
        }
    }
}

/// Which records a record leads to.
#[derive(Debug, Default)]
pub struct Links {
    starts: Vec<u32>,
    to: Vec<u32>,
}

impl Links {
    fn of(records: usize, mut pairs: Vec<(u32, u32)>) -> Self {
        pairs.sort_unstable();
        pairs.dedup();
        let mut starts = vec![0; records + 1];
        for (from, _) in &pairs {
            starts[at(*from) + 1] += 1;
        }
        for place in 1..starts.len() {
            starts[place] += starts[place - 1];
        }
        Self { starts, to: pairs.into_iter().map(|(_, to)| to).collect() }
    }

    pub fn from(&self, record: usize) -> &[u32] {
        &self.to[at(self.starts[record])..at(self.starts[record + 1])]
    }

    fn bytes(&self) -> usize {
        4 * (self.starts.capacity() + self.to.capacity())
    }
}
