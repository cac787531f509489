//! What every judge looks at.

use super::super::{Absence, Appearance, Derived, How, NominationPlace};
use crate::content::{Catalog, FiledRow};
use crate::credit::Lexicon;
use crate::model::{ArtistSlug, Chart, ChartSlug, Claim, Date, Kind, RecordRef, Work, WorkSlug};
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

pub(super) struct World<'a> {
    pub catalog: &'a Catalog,
    pub as_of: Option<Date>,
    pub absences: &'a BTreeMap<(WorkSlug, ChartSlug), Absence>,
    pub appearances: &'a BTreeMap<(ArtistSlug, WorkSlug), Appearance>,
    pub billings: &'a BTreeMap<String, String>,
    pub honoured: &'a BTreeMap<NominationPlace, Vec<ArtistSlug>>,
    /// By work and chart, oldest first; of the works that claims need alone.
    rows: HashMap<&'a str, BTreeMap<&'a str, Vec<&'a FiledRow>>>,
    parts: BTreeMap<&'a str, Vec<&'a str>>,
    lexicon: OnceCell<Lexicon>,
}

impl<'a> World<'a> {
    pub fn of(catalog: &'a Catalog, derived: &'a Derived) -> Self {
        let mut parts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (slug, filed) in &catalog.works {
            for whole in &filed.record.part_of {
                parts.entry(whole.as_str()).or_default().push(slug);
            }
        }
        let mut world = Self {
            catalog,
            as_of: derived.as_of,
            absences: &derived.absences,
            appearances: &derived.appearances,
            billings: &derived.billings,
            honoured: &derived.honoured,
            rows: HashMap::new(),
            parts,
            lexicon: OnceCell::new(),
        };
        let wanted = world.wanted();
        for (chart, rows) in &catalog.rows {
            let owners = derived.owners.get(chart).map_or(&[][..], Vec::as_slice);
            for (row, owners) in rows.iter().zip(owners) {
                for owner in owners {
                    if let Some(work) = wanted.get(owner.as_str()) {
                        world.rows.entry(work).or_default().entry(chart).or_default().push(row);
                    }
                }
            }
        }
        world
    }

    /// The works whose rows a claim may need.
    fn wanted(&self) -> BTreeSet<&'a str> {
        let claims = self.catalog.sources.values().flat_map(|filed| &filed.record.claims);
        let about = claims.flat_map(|claim| self.about(claim)).collect::<BTreeSet<_>>();
        let works = about.iter().flat_map(|record| self.works_of(record)).map(|work| {
            let leader = super::super::runs::leader(work, self.catalog);
            [work.slug.as_str(), leader.slug.as_str()]
        });
        works.flatten().collect()
    }

    fn about(&self, claim: &Claim) -> Vec<RecordRef> {
        claim.about.iter().filter_map(|text| self.catalog.index.find_text(text).ok()).collect()
    }

    /// A work and all that belongs to it, or all works in whose billing an artist stands; by slug.
    pub fn works_of(&self, record: &RecordRef) -> Vec<&'a Work> {
        let slugs: BTreeSet<&str> = match record.kind {
            Kind::Collaboration | Kind::Work => self.with_parts(&record.slug),
            Kind::Artist => {
                let credited = self.appearances.iter().filter(|(_, appearance)| appearance.how != How::Group);
                let of_artist = credited.filter(|((artist, _), _)| artist.as_str() == record.slug);
                of_artist.map(|((_, work), _)| work.as_str()).filter(|work| self.bills(work, &record.slug)).collect()
            }
            _ => BTreeSet::new(),
        };
        slugs.into_iter().filter_map(|slug| self.work(slug)).collect()
    }

    /// Whether the billing of a work has the artist in it.
    fn bills(&self, work: &str, artist: &str) -> bool {
        let work = self.work(work);
        work.is_some_and(|work| work.credits.iter().any(|credit| credit.artist.as_str() == artist))
    }

    fn with_parts(&self, work: &str) -> BTreeSet<&'a str> {
        let mut found = BTreeSet::new();
        let mut open: Vec<&str> =
            self.catalog.works.get_key_value(work).map(|(slug, _)| slug.as_str()).into_iter().collect();
        while let Some(next) = open.pop() {
            if found.insert(next) {
                open.extend(self.parts.get(next).into_iter().flatten());
            }
        }
        found
    }

    pub fn work(&self, slug: &str) -> Option<&'a Work> {
        self.catalog.works.get(slug).map(|filed| &filed.record)
    }

    pub fn rows(&self, work: &str, chart: &str) -> &[&'a FiledRow] {
        self.rows.get(work).and_then(|charts| charts.get(chart)).map_or(&[], Vec::as_slice)
    }

    /// The charts of which rows are held, by slug.
    pub fn charts(&self) -> impl Iterator<Item = &'a Chart> {
        self.catalog.charts.values().map(|filed| &filed.record).filter(|chart| !chart.held.is_empty())
    }

    /// The names that are known to be one act.
    pub fn lexicon(&self) -> &Lexicon {
        self.lexicon.get_or_init(|| self.catalog.lexicon())
    }
}
