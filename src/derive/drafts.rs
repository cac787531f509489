//! The catalog as the public sees it.

use crate::content::{Catalog, Charted, Filed, Index};
use std::collections::{BTreeMap, BTreeSet};

/// The catalog without its drafts, their rows and their editions, and without stubs: they are to be made anew, for a
/// draft takes the place of none. What refers to a draft is a fault that `check` finds.
pub fn published(mut catalog: Catalog) -> Catalog {
    fn keep<K: Ord, T>(records: &mut BTreeMap<K, Filed<T>>) {
        records.retain(|_, filed| !filed.noted.draft && !filed.charted.is_stub());
        for filed in records.values_mut() {
            filed.charted = Charted::default();
        }
    }
    keep(&mut catalog.artists);
    keep(&mut catalog.works);
    keep(&mut catalog.companies);
    keep(&mut catalog.markets);
    keep(&mut catalog.charts);
    keep(&mut catalog.awards);
    keep(&mut catalog.editions);
    keep(&mut catalog.sources);
    keep(&mut catalog.articles);
    keep(&mut catalog.pages);
    let Catalog { charts, rows, searched, awards, editions, .. } = &mut catalog;
    rows.retain(|chart, _| charts.contains_key(chart));
    searched.retain(|chart, _| charts.contains_key(chart));
    editions.retain(|_, filed| awards.contains_key(filed.record.award.as_str()));
    catalog.index = Index::new(&catalog, BTreeSet::new());
    catalog
}

#[cfg(test)]
mod tests {
    use crate::derive::sample::Sample;

    #[test]
    fn a_draft_and_what_hangs_on_it_are_not_published() {
        let mut sample = Sample::apt();
        sample.catalog.artists.get_mut("rose").expect("she is there").noted.draft = true;
        let chart = sample.catalog.charts.keys().next().expect("there is a chart").clone();
        sample.catalog.charts.get_mut(&chart).expect("it is there").noted.draft = true;
        let catalog = super::published(sample.catalog);
        assert!(!catalog.artists.contains_key("rose") && catalog.artists.contains_key("bruno-mars"));
        assert!(!catalog.rows.contains_key(&chart));
    }
}
