//! Which countries meet in which collaborations.

use crate::content::Catalog;
use crate::model::{ArtistSlug, Country, WorkSlug};
use std::collections::BTreeSet;

/// The countries of two partners and the collaboration they meet in, in both orders. Two partners from one country meet
/// there too.
pub(super) fn bridges(
    catalog: &Catalog,
    partners: &BTreeSet<(ArtistSlug, ArtistSlug, WorkSlug)>,
) -> BTreeSet<(Country, Country, WorkSlug)> {
    let country = |artist: &ArtistSlug| {
        Country::of(catalog.artists.get(artist.as_str()).and_then(|filed| filed.record.country.as_deref()))
    };
    partners.iter().map(|(one, other, work)| (country(one), country(other), work.clone())).collect()
}

#[cfg(test)]
mod tests {
    use crate::derive::derive;
    use crate::derive::sample::{Sample, credit};
    use crate::model::Country;

    #[test]
    fn partnerships_are_told_from_each_country_and_one_of_which_nobody_knows() {
        let mut sample = Sample::new();
        for (artist, country) in [("rose", Some("KR")), ("jennie", Some("KR")), ("bruno", Some("US")), ("stub", None)] {
            sample.person(artist, artist);
            sample.artist_mut(artist).country = country.map(str::to_owned);
        }
        for (song, one, other) in [("abroad", "rose", "bruno"), ("home", "rose", "jennie"), ("open", "rose", "stub")] {
            let work = sample.song(song, song, &[credit(one, " & "), credit(other, "")]);
            sample.add(work);
        }
        let told = |(country, partner, work): &(Country, Country, _)| {
            format!("{} {} {work}", country.as_str(), partner.as_str())
        };
        let found: Vec<String> = derive(&sample.catalog).bridges.iter().map(told).collect();
        assert_eq!(found, ["KR KR home", "KR US abroad", "KR unknown open", "US KR abroad", "unknown KR open"]);
    }
}
