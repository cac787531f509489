//! Which records search engines are not offered.

use super::WorkRun;
use crate::content::{Catalog, Entry};
use crate::model::{ChartSlug, Nominee, RecordRef, Tier, WorkSlug};
use std::collections::{BTreeMap, BTreeSet};

/// Whether too little of a record rests on a source, in the order of [`Catalog::entries`].
///
/// A stub rests on chart rows alone, which are one fact however many: it is thin until an editor makes it a record. Of
/// what editors wrote, a collaboration or a work is thin while nothing of it has a source: no chart row, no nomination,
/// no claim of a document, no field cited to one. What editors say they know (`tier = "user"`) is no source.
pub(super) fn thin(catalog: &Catalog, runs: &BTreeMap<(WorkSlug, ChartSlug), WorkRun>) -> Vec<bool> {
    let mut shown: BTreeSet<&str> = runs.keys().map(|(work, _)| work.as_str()).collect();
    for filed in catalog.editions.values() {
        let nominations = filed.record.categories.iter().flat_map(|category| &category.nominations);
        shown.extend(nominations.filter_map(|nomination| match &nomination.nominee {
            Nominee::Work(work) => Some(work.as_str()),
            Nominee::Artist(_) => None,
        }));
    }
    let mut spoken_of: BTreeSet<RecordRef> = BTreeSet::new();
    for filed in catalog.sources.values().filter(|filed| filed.record.tier != Tier::User) {
        let subjects = filed.record.claims.iter().flat_map(|claim| &claim.about);
        spoken_of.extend(subjects.filter_map(|text| catalog.index.find_text(text).ok()));
    }
    let sourced = |entry: &Entry<'_>| {
        let mut sources = entry.noted.cited.values().flatten();
        sources.any(|source| catalog.sources.get(source.as_str()).is_some_and(|filed| filed.record.tier != Tier::User))
    };
    let thin = |entry: Entry<'_>| {
        entry.charted.is_stub()
            || (entry.kind.is_work()
                && !shown.contains(entry.slug)
                && !spoken_of.contains(&entry.reference())
                && !sourced(&entry))
    };
    catalog.entries().map(thin).collect()
}
