//! Which of two records comes first where both fit a question equally well.

use crate::content::{Catalog, Entry};
use crate::derive::{Derived, How};
use crate::model::{Kind, Nominee, WorkSlug};
use crate::text::collate;
use std::cmp::Reverse;
use std::collections::HashMap;

/// A nomination counts as much as this many weeks on a chart.
const NOMINATION: u64 = 20;

/// The place of each record: what editors wrote before what charts alone speak of, then by weight, by title, by number.
pub fn ranks(catalog: &Catalog, derived: &Derived) -> Vec<usize> {
    let weights = Weights::of(catalog, derived);
    let entries: Vec<Entry<'_>> = catalog.entries().collect();
    let titles: Vec<&str> = entries.iter().map(|entry| entry.title).collect();
    let sort = collate(&titles);
    let mut order: Vec<usize> = (0..entries.len()).collect();
    order.sort_by_cached_key(|place| {
        let entry = &entries[*place];
        (entry.charted.is_stub(), Reverse(weights.weigh(entry)), sort[*place], *place)
    });
    let mut ranks = vec![0; order.len()];
    for (rank, place) in order.into_iter().enumerate() {
        ranks[place] = rank;
    }
    ranks
}

/// How much is known of each record, in weeks on charts or what is worth as much.
struct Weights<'a> {
    works: HashMap<&'a str, u64>,
    artists: HashMap<&'a str, u64>,
    companies: HashMap<&'a str, u64>,
    charts: HashMap<&'a str, u64>,
    /// By country.
    markets: HashMap<&'a str, u64>,
    /// By award, and by `award/edition`.
    nominations: HashMap<&'a str, u64>,
}

impl<'a> Weights<'a> {
    fn of(catalog: &'a Catalog, derived: &'a Derived) -> Self {
        let mut weights = Weights {
            works: HashMap::new(),
            artists: HashMap::new(),
            companies: HashMap::new(),
            charts: HashMap::new(),
            markets: HashMap::new(),
            nominations: HashMap::new(),
        };
        let add = |to: &mut HashMap<&'a str, u64>, of: &'a str, weight: u64| *to.entry(of).or_default() += weight;
        // Rows that another work's run shows are that one's.
        for ((work, chart), run) in derived.runs.iter().filter(|((work, _), run)| *work == run.rows_of) {
            let height = 101_u64.saturating_sub(run.run.peak.into());
            add(&mut weights.works, work.as_str(), u64::from(run.run.weeks) + height);
            add(&mut weights.charts, chart.as_str(), u64::from(run.run.weeks));
        }
        for (key, filed) in &catalog.editions {
            for nomination in filed.record.categories.iter().flat_map(|category| &category.nominations) {
                match &nomination.nominee {
                    Nominee::Work(work) => add(&mut weights.works, work.as_str(), NOMINATION),
                    Nominee::Artist(artist) => add(&mut weights.artists, artist.as_str(), NOMINATION),
                }
                add(&mut weights.nominations, key, NOMINATION);
                add(&mut weights.nominations, filed.record.award.as_str(), NOMINATION);
            }
        }
        for ((artist, work), appearance) in &derived.appearances {
            let weight = weights.work(work);
            let share = match appearance.how {
                How::Credited => weight,
                How::Contributing => weight / 4,
                // A member is not the group.
                How::Group => weight / 10,
            };
            add(&mut weights.artists, artist.as_str(), share);
        }
        for filed in catalog.works.values() {
            let weight = weights.work(&filed.record.slug) / 10 + 1;
            for company in &filed.record.companies {
                add(&mut weights.companies, company.company.as_str(), weight);
            }
        }
        for filed in catalog.artists.values() {
            let weight = weights.artists.get(filed.record.slug.as_str()).copied().unwrap_or(0) / 10 + 1;
            for company in &filed.record.companies {
                add(&mut weights.companies, company.company.as_str(), weight);
            }
            if let Some(country) = &filed.record.country {
                add(&mut weights.markets, country, weight);
            }
        }
        weights
    }

    fn work(&self, work: &WorkSlug) -> u64 {
        self.works.get(work.as_str()).copied().unwrap_or(0) + 1
    }

    fn weigh(&self, entry: &Entry<'_>) -> u64 {
        /// An article is sought by its subject, which comes first.
        const WRITING: u64 = 50;
        let of = |weights: &HashMap<&str, u64>, key: &str| weights.get(key).copied().unwrap_or(0);
        match entry.kind {
            Kind::Artist => of(&self.artists, entry.slug),
            Kind::Collaboration | Kind::Work => of(&self.works, entry.slug),
            Kind::Company => of(&self.companies, entry.slug),
            Kind::Market => of(&self.markets, &entry.slug.to_uppercase()),
            Kind::Chart => of(&self.charts, entry.slug),
            Kind::Award | Kind::Edition => of(&self.nominations, entry.slug),
            Kind::Source | Kind::Article | Kind::Page => WRITING,
        }
    }
}
