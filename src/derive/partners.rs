//! Who collaborated with whom.

use super::Kin;
use super::parties::artist_parties;
use crate::content::Catalog;
use crate::model::{ArtistSlug, Shelf, Work, WorkSlug};
use std::collections::BTreeSet;

/// Pairs of artists who are both parties to one collaboration, in both orders.
///
/// A member named behind an act pairs with the other acts, not with that act or its other members.
pub(super) fn partners(catalog: &Catalog, kin: &Kin<'_>) -> BTreeSet<(ArtistSlug, ArtistSlug, WorkSlug)> {
    let mut pairs = BTreeSet::new();
    let collaborations = catalog.works.values().map(|filed| &filed.record);
    for work in collaborations.filter(|work| work.shelf == Shelf::Collaborations) {
        let artists: Vec<_> = artist_parties(work, &catalog.vocab)
            .into_iter()
            .filter(|(artist, _)| catalog.artists.contains_key(artist.as_str()))
            .collect();
        for (index, one) in artists.iter().enumerate() {
            for other in &artists[index + 1..] {
                if one.0 != other.0 && !stand_together(*one, *other, &artists, work, kin) {
                    pairs.insert((one.0.clone(), other.0.clone(), work.slug.clone()));
                    pairs.insert((other.0.clone(), one.0.clone(), work.slug.clone()));
                }
            }
        }
    }
    pairs
}

/// An artist and the group it stands for, where the credit names one.
type Named<'a> = (&'a ArtistSlug, Option<&'a ArtistSlug>);

/// Whether both are, or are behind, one act among those that made the work.
fn stand_together(one: Named<'_>, other: Named<'_>, artists: &[Named<'_>], work: &Work, kin: &Kin<'_>) -> bool {
    let is_of = |(artist, stands_for): Named<'_>, act: &ArtistSlug| {
        artist == act || stands_for == Some(act) || kin.is_behind(artist.as_str(), act.as_str(), work.released)
    };
    artists.iter().any(|(act, _)| is_of(one, act) && is_of(other, act))
}

#[cfg(test)]
mod tests {
    use crate::derive::derive;
    use crate::derive::sample::{Sample, credit};
    use crate::model::{CreditRole, Shelf};

    fn pairs(sample: &Sample) -> Vec<String> {
        derive(&sample.catalog).partners.iter().map(|(one, other, _)| format!("{one} {other}")).collect()
    }

    #[test]
    fn members_behind_their_act_pair_with_the_other_acts_only() {
        let mut sample = Sample::new();
        sample.group("huntrx", "HUNTR/X");
        for person in ["ejae", "rei-ami", "guest"] {
            sample.person(person, person);
        }
        sample.voice("huntrx", "ejae", "singing");
        sample.voice("huntrx", "rei-ami", "singing");
        let mut credits =
            [credit("huntrx", ": "), credit("ejae", " & "), credit("rei-ami", " with "), credit("guest", "")];
        credits[1].role = CreditRole::Member;
        credits[2].role = CreditRole::Member;
        let golden = sample.song("golden", "Golden", &credits);
        sample.add(golden);
        let one_way = ["ejae guest", "guest ejae", "guest huntrx", "guest rei-ami", "huntrx guest", "rei-ami guest"];
        assert_eq!(pairs(&sample), one_way);
    }

    #[test]
    fn two_members_without_their_group_are_partners_in_a_collaboration() {
        let mut sample = Sample::new();
        sample.group("blackpink", "BLACKPINK");
        for person in ["jennie", "lisa", "guest"] {
            sample.person(person, person);
        }
        sample.member("jennie", "blackpink", None, None);
        sample.member("lisa", "blackpink", None, None);
        let credits = [credit("jennie", ", "), credit("lisa", " & "), credit("guest", "")];
        let work = sample.song("work", "Work", &credits);
        sample.add(work);
        assert!(pairs(&sample).contains(&"jennie lisa".to_owned()));
        sample.work_mut("work").shelf = Shelf::Works;
        assert!(pairs(&sample).is_empty());
    }
}
