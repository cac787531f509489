//! Which countries' artists met in a collaboration.

use crate::content::Catalog;
use crate::model::{ArtistSlug, WorkSlug};
use std::collections::BTreeSet;

/// A partnership of an artist of the first country with one of the second: the same one where it stayed at home, `None` where
/// nobody says whence the partner is. Both orders of two countries that are known.
pub type Borders = BTreeSet<(String, Option<String>, WorkSlug)>;

/// `partners` are those that [`super::partners`] finds.
pub(super) fn borders(catalog: &Catalog, partners: &BTreeSet<(ArtistSlug, ArtistSlug, WorkSlug)>) -> Borders {
    let country =
        |artist: &ArtistSlug| catalog.artists.get(artist.as_str()).and_then(|filed| filed.record.country.clone());
    partners
        .iter()
        .filter_map(|(artist, partner, work)| Some((country(artist)?, country(partner), work.clone())))
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::derive::derive;
    use crate::derive::sample::{Sample, credit};

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
        let told = |(country, other, work): &(String, Option<String>, _)| {
            format!("{country} {} {work}", other.as_deref().unwrap_or("?"))
        };
        let found: Vec<String> = derive(&sample.catalog).borders.iter().map(told).collect();
        assert_eq!(found, ["KR ? open", "KR KR home", "KR US abroad", "US KR abroad"]);
    }
}
