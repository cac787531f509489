//! An artist's place in a work: by name, with a part, or through a group.

use super::Kin;
use super::kin::Tie;
use crate::content::Catalog;
use crate::model::{ArtistSlug, CreditRole, Work, WorkSlug};
use std::collections::BTreeMap;

/// How near an artist stands to a work, the nearest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// In the billing, not as a feature.
    Credited,
    /// Featured, or with a part outside the billing.
    Contributing,
    /// Through an act it is in, or was in when the work came out.
    Group,
}

impl How {
    /// The word in SQL.
    pub fn as_str(self) -> &'static str {
        match self {
            How::Credited => "credited",
            How::Contributing => "contributing",
            How::Group => "group",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appearance {
    pub how: How,
    /// The act in the credits or among the contributors, where it is through one.
    pub via: Option<ArtistSlug>,
}

/// The nearest place of each artist in each work.
pub(super) fn appearances(catalog: &Catalog, kin: &Kin<'_>) -> BTreeMap<(ArtistSlug, WorkSlug), Appearance> {
    let mut appearances = BTreeMap::new();
    for filed in catalog.works.values() {
        for (artist, appearance) in of_work(&filed.record, catalog, kin) {
            if let Some(artist) = catalog.artists.get(artist) {
                appearances.insert((artist.record.slug.clone(), filed.record.slug.clone()), appearance);
            }
        }
    }
    appearances
}

fn of_work<'a>(work: &'a Work, catalog: &'a Catalog, kin: &Kin<'a>) -> BTreeMap<&'a str, Appearance> {
    let mut found: BTreeMap<&str, Appearance> = BTreeMap::new();
    let credited = work.credits.iter().map(|credit| {
        let how = if credit.role == CreditRole::Featured { How::Contributing } else { How::Credited };
        (&credit.artist, how)
    });
    let contributing = work.contributors.iter().map(|contribution| (&contribution.artist, How::Contributing));
    let acts: Vec<(&ArtistSlug, How)> = credited.chain(contributing).collect();
    for (act, how) in &acts {
        let place = found.entry(act.as_str()).or_insert(Appearance { how: *how, via: None });
        place.how = place.how.min(*how);
    }
    // Who speaks for a character has no part in its songs.
    let sung = catalog.vocab.work_kinds.get(&work.kind).is_some_and(|kind| kind.ranks.is_some());
    for (act, _) in &acts {
        for artist in kin.below(act.as_str(), work.released, |tie| !(sung && tie == Tie::Speaker)) {
            found.entry(artist).or_insert_with(|| Appearance { how: How::Group, via: Some((*act).clone()) });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derive::derive;
    use crate::derive::sample::{Sample, contribution, credit};

    fn places(sample: &Sample) -> Vec<String> {
        derive(&sample.catalog)
            .appearances
            .iter()
            .map(|((artist, _), place)| match &place.via {
                Some(via) => format!("{artist} {} {via}", place.how.as_str()),
                None => format!("{artist} {}", place.how.as_str()),
            })
            .collect()
    }

    #[test]
    fn the_nearest_place_counts() {
        let mut sample = Sample::new();
        sample.group("bts", "BTS");
        for person in ["jimin", "suga", "halsey", "left"] {
            sample.person(person, person);
        }
        for member in ["jimin", "suga"] {
            sample.member(member, "bts", Some("2013"), None);
        }
        sample.member("left", "bts", Some("2013"), Some("2015"));
        let mut featured = credit("halsey", "");
        featured.role = CreditRole::Featured;
        let mut work = sample.song("boy-with-luv", "Boy With Luv", &[credit("bts", " featuring "), featured]);
        work.released = Some("2019-04-12".parse().expect("a date"));
        work.contributors = vec![contribution("suga", &["songwriter"]), contribution("halsey", &["songwriter"])];
        sample.add(work);
        assert_eq!(places(&sample), ["bts credited", "halsey contributing", "jimin group bts", "suga contributing"]);
    }

    #[test]
    fn the_people_behind_a_virtual_act_appear_through_it_unless_named() {
        let mut sample = Sample::new();
        sample.group("huntrx", "HUNTR/X");
        for person in ["rumi", "ejae", "audrey-nuna", "arden-cho"] {
            sample.person(person, person);
        }
        sample.member("rumi", "huntrx", None, None);
        sample.voice("rumi", "ejae", "singing");
        sample.voice("rumi", "arden-cho", "speaking");
        sample.voice("huntrx", "audrey-nuna", "singing");
        let mut named = credit("ejae", "");
        named.role = CreditRole::Member;
        let golden = sample.song("golden", "Golden", &[credit("huntrx", ": "), named]);
        sample.add(golden);
        let expected = ["audrey-nuna group huntrx", "ejae credited", "huntrx credited", "rumi group huntrx"];
        assert_eq!(places(&sample), expected);
        sample.work_mut("golden").kind = "film".into();
        assert!(places(&sample).contains(&"arden-cho group huntrx".to_owned()));
    }
}
