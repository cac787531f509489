//! What results are told apart by: kind, year, market, chart, award, company, language, status.

use crate::content::{Catalog, Entry};
use crate::derive::Derived;
use crate::model::{Artist, Facet, Kind, Nominee, RecordRef, Work};
use std::collections::{BTreeMap, BTreeSet};

/// The values of each record, in the order of [`Catalog::entries`].
pub fn facets(catalog: &Catalog, derived: &Derived) -> Vec<Vec<(Facet, String)>> {
    let places = Places::of(catalog, derived);
    let of = |entry: Entry<'_>| {
        let mut values = BTreeSet::from([(Facet::Kind, entry.kind.as_str().to_owned())]);
        of_kind(&entry, catalog, &mut values);
        for (facet, found) in [(Facet::Chart, &places.charts), (Facet::Award, &places.awards)] {
            let found = found.get(&one_shelf(entry.reference())).into_iter().flatten();
            values.extend(found.map(|slug| (facet, (*slug).to_owned())));
        }
        values.into_iter().collect()
    };
    catalog.entries().map(of).collect()
}

/// Where works and artists stood: on which charts, among whose nominees.
#[derive(Default)]
struct Places<'a> {
    charts: BTreeMap<RecordRef, BTreeSet<&'a str>>,
    awards: BTreeMap<RecordRef, BTreeSet<&'a str>>,
}

impl<'a> Places<'a> {
    fn of(catalog: &'a Catalog, derived: &'a Derived) -> Self {
        let mut places = Places::default();
        for (work, chart) in derived.runs.keys() {
            let credits = catalog.works.get(work.as_str()).map_or(&[][..], |filed| &filed.record.credits[..]);
            let artists = credits.iter().map(|credit| RecordRef::new(Kind::Artist, credit.artist.as_str()));
            for record in artists.chain([RecordRef::new(Kind::Work, work.as_str())]) {
                places.charts.entry(record).or_default().insert(chart.as_str());
            }
        }
        for filed in catalog.editions.values() {
            for nomination in filed.record.categories.iter().flat_map(|category| &category.nominations) {
                let record = match &nomination.nominee {
                    Nominee::Work(work) => RecordRef::new(Kind::Work, work.as_str()),
                    Nominee::Artist(artist) => RecordRef::new(Kind::Artist, artist.as_str()),
                };
                places.awards.entry(record).or_default().insert(filed.record.award.as_str());
            }
        }
        for (place, artists) in &derived.honoured {
            let award = place.edition.split('/').next().unwrap_or_default();
            let award = catalog.awards.get_key_value(award).map(|(slug, _)| slug.as_str());
            for artist in artists {
                places.awards.entry(RecordRef::new(Kind::Artist, artist.as_str())).or_default().extend(award);
            }
        }
        places
    }
}

fn one_shelf(record: RecordRef) -> RecordRef {
    if record.kind == Kind::Collaboration { RecordRef::new(Kind::Work, record.slug) } else { record }
}

fn of_kind(entry: &Entry<'_>, catalog: &Catalog, values: &mut BTreeSet<(Facet, String)>) {
    let mut add = |facet: Facet, value: String| {
        values.insert((facet, value));
    };
    match entry.kind {
        Kind::Artist => {
            if let Some(filed) = catalog.artists.get(entry.slug) {
                of_artist(&filed.record, &mut add);
            }
        }
        Kind::Collaboration | Kind::Work => {
            if let Some(filed) = catalog.works.get(entry.slug) {
                of_work(&filed.record, entry, catalog, &mut add);
            }
        }
        Kind::Company => {
            let country = catalog.companies.get(entry.slug).and_then(|filed| filed.record.country.clone());
            country.into_iter().for_each(|country| add(Facet::Market, country));
        }
        Kind::Market => add(Facet::Market, entry.slug.to_uppercase()),
        Kind::Chart => {
            if let Some(filed) = catalog.charts.get(entry.slug) {
                add(Facet::Market, filed.record.territory.clone());
                add(Facet::Company, filed.record.publisher.to_string());
            }
        }
        Kind::Award => {}
        Kind::Edition => {
            if let Some(filed) = catalog.editions.get(entry.slug) {
                add(Facet::Year, filed.record.year.to_string());
                add(Facet::Award, filed.record.award.to_string());
            }
        }
        Kind::Source => {
            if let Some(filed) = catalog.sources.get(entry.slug) {
                filed.record.published.into_iter().for_each(|day| add(Facet::Year, day.year().to_string()));
                filed.record.lang.clone().into_iter().for_each(|lang| add(Facet::Language, lang));
            }
        }
        Kind::Article => {
            add(Facet::Language, entry.lang.code().to_owned());
            let filed = catalog.articles.get(&(entry.slug.to_owned(), entry.lang));
            let published = filed.and_then(|filed| filed.record.published);
            published.into_iter().for_each(|day| add(Facet::Year, day.year().to_string()));
        }
        Kind::Page => add(Facet::Language, entry.lang.code().to_owned()),
    }
}

fn of_artist(artist: &Artist, add: &mut impl FnMut(Facet, String)) {
    artist.country.iter().for_each(|country| add(Facet::Market, country.clone()));
    artist.companies.iter().for_each(|tie| add(Facet::Company, tie.company.to_string()));
    // An undated status is older than a dated one.
    let now = artist.status.iter().max_by_key(|(_, on)| *on);
    now.into_iter().for_each(|(status, _)| add(Facet::Status, status.as_str().to_owned()));
}

fn of_work(work: &Work, entry: &Entry<'_>, catalog: &Catalog, add: &mut impl FnMut(Facet, String)) {
    let charted = entry.charted.since.map(|since| since.year());
    let year = work.released.map(|released| released.year()).or(charted);
    year.into_iter().for_each(|year| add(Facet::Year, year.to_string()));
    work.languages.iter().for_each(|lang| add(Facet::Language, lang.clone()));
    work.companies.iter().for_each(|tie| add(Facet::Company, tie.company.to_string()));
    work.current_status().into_iter().for_each(|status| add(Facet::Status, status.is.as_str().to_owned()));
    for credit in &work.credits {
        let country = catalog.artists.get(credit.artist.as_str()).and_then(|filed| filed.record.country.clone());
        country.into_iter().for_each(|country| add(Facet::Market, country));
    }
}
