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
