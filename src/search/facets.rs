//! What results are counted and filtered by.

use super::index::at;
use crate::model::Facet;
use std::collections::HashMap;

/// A value of a facet, by its number in [`Facets`].
pub type Value = u32;

/// Which values each record has.
#[derive(Debug, Default)]
pub struct Facets {
    values: Vec<(Facet, String)>,
    numbers: HashMap<(Facet, String), Value>,
    /// By rank, and one past the end.
    starts: Vec<u32>,
    of: Vec<Value>,
}

/// A value, and how many results have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count<'a> {
    pub facet: Facet,
    pub value: &'a str,
    pub results: usize,
}

impl Facets {
    /// The number of a value; `None` where no record has it.
    pub fn find(&self, facet: Facet, value: &str) -> Option<Value> {
        self.numbers.get(&(facet, value.to_owned())).copied()
    }

    /// Whether a record has all of some values.
    pub fn has(&self, rank: u32, values: &[Value]) -> bool {
        values.iter().all(|value| self.of(rank).contains(value))
    }

    fn of(&self, rank: u32) -> &[Value] {
        let place = at(rank);
        match (self.starts.get(place), self.starts.get(place + 1)) {
            (Some(start), Some(end)) => &self.of[at(*start)..at(*end)],
            _ => &[],
        }
    }

    /// The values that some records have: by facet, then the most frequent first.
    pub fn count(&self, ranks: impl Iterator<Item = u32>) -> Vec<Count<'_>> {
        let mut counts = vec![0_usize; self.values.len()];
        for rank in ranks {
            for value in self.of(rank) {
                counts[at(*value)] += 1;
            }
        }
        let some = self.values.iter().zip(counts).filter(|(_, results)| *results > 0);
        let mut some: Vec<Count<'_>> =
            some.map(|((facet, value), results)| Count { facet: *facet, value, results }).collect();
        some.sort_by(|a, b| (a.facet, b.results, a.value).cmp(&(b.facet, a.results, b.value)));
        some
    }

    pub fn bytes(&self) -> usize {
        4 * (self.starts.capacity() + self.of.capacity()) + 128 * self.values.len()
    }
}

/// Values as they come.
#[derive(Debug, Default)]
pub struct FacetsDraft {
    facets: Facets,
    pairs: Vec<(u32, Value)>,
}

impl FacetsDraft {
    pub fn add(&mut self, rank: u32, facet: Facet, value: &str) {
        let facets = &mut self.facets;
        let number = match facets.find(facet, value) {
            Some(number) => number,
            None => {
                let number = u32::try_from(facets.values.len()).expect("there are fewer than 2^32 values");
                facets.values.push((facet, value.to_owned()));
                facets.numbers.insert((facet, value.to_owned()), number);
                number
            }
        };
        self.pairs.push((rank, number));
    }

    pub fn finish(mut self, records: usize) -> Facets {
        self.pairs.sort_unstable();
        self.pairs.dedup();
        let mut starts = vec![0; records + 1];
        for (rank, _) in &self.pairs {
            starts[at(*rank) + 1] += 1;
        }
        for place in 1..starts.len() {
            starts[place] += starts[place - 1];
        }
        Facets { starts, of: self.pairs.into_iter().map(|(_, value)| value).collect(), ..self.facets }
    }
}
