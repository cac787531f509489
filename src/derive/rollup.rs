//! What a wider count of an artist's figures takes in: works of its units, its groups, its members, and those it is heard on.

use super::Kin;
use super::kin::Tie;
use crate::content::Catalog;
use crate::model::{ArtistKind, ArtistSlug, Through, Work, WorkSlug};
use std::collections::BTreeMap;

/// An artist's way into a work that does not bill it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rolled {
    pub through: Through,
    /// The act that is billed.
    pub via: ArtistSlug,
    /// Whom the artist gives a voice, where that is somebody in the act.
    pub voiced: Option<ArtistSlug>,
}

/// The nearest way of each artist into each work that bills an act it stands behind, or somebody who stands behind it.
///
/// Ties count as they were when the work came out. Nobody who is billed has a way in: the work is its own already.
pub(super) fn rollup(catalog: &Catalog, kin: &Kin<'_>) -> BTreeMap<(ArtistSlug, WorkSlug), Rolled> {
    let mut all = BTreeMap::new();
    for filed in catalog.works.values() {
        for (artist, way) in of_work(&filed.record, catalog, kin) {
            let slug = |slug: &str| catalog.artists.get(slug).map(|filed| filed.record.slug.clone());
            let Some((artist, via)) = slug(artist).zip(slug(way.via)) else { continue };
            let voiced = way.voiced.and_then(slug);
            all.insert((artist, filed.record.slug.clone()), Rolled { through: way.through, via, voiced });
        }
    }
    all
}

/// A way by slugs alone. The order is the one in which ways are chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Way<'a> {
    through: Through,
    /// Who is heard as somebody is told by that name, and by the act's where nobody says as whom.
    nameless: bool,
    /// The place in the billing.
    place: usize,
    via: &'a str,
    voiced: Option<&'a str>,
}

fn of_work<'a>(work: &'a Work, catalog: &'a Catalog, kin: &Kin<'a>) -> BTreeMap<&'a str, Way<'a>> {
    let billed: Vec<&str> = work.credits.iter().map(|credit| credit.artist.as_str()).collect();
    let sung = catalog.vocab.work_kinds.get(&work.kind).is_some_and(|kind| kind.ranks.is_some());
    let mut ways: BTreeMap<&str, Way<'_>> = BTreeMap::new();
    let mut enter = |artist: &'a str, way: Way<'a>| {
        if !billed.contains(&artist) {
            let known = ways.entry(artist).or_insert(way);
            *known = way.min(*known);
        }
    };
    for (place, act) in billed.iter().copied().enumerate() {
        let way =
            |through, voiced: Option<&'a str>| Way { through, nameless: voiced.is_none(), place, via: act, voiced };
        for behind in kin.behind(act, work.released) {
            match behind.tie {
                Tie::Member if is_unit(act, catalog) => enter(behind.artist, way(Through::Unit, None)),
                Tie::Member => enter(behind.artist, way(Through::Group, None)),
                // The works of a group are not its unit's.
                Tie::Subunit => {}
                // Who speaks for a character has no part in its songs.
                Tie::Speaker if sung => {}
                Tie::Singer | Tie::Speaker => {
                    enter(behind.artist, way(Through::Voice, Some(behind.of).filter(|of| *of != act)));
                }
            }
        }
        for group in kin.above(act) {
            let tie = kin.behind(group, work.released).into_iter().find(|behind| behind.artist == act);
            match tie.map(|behind| behind.tie) {
                Some(Tie::Subunit) => enter(group, way(Through::Unit, None)),
                Some(Tie::Member) => enter(group, way(Through::Member, None)),
                _ => {}
            }
        }
    }
    ways
}

fn is_unit(act: &str, catalog: &Catalog) -> bool {
    let filed = catalog.artists.get(act);
    filed.is_some_and(|filed| filed.record.kind == ArtistKind::Subunit || filed.record.subunit_of.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derive::derive;
    use crate::derive::sample::{Sample, credit, partial, slug};

    fn ways(sample: &Sample) -> Vec<String> {
        let way = |((artist, work), rolled): (&(ArtistSlug, WorkSlug), &Rolled)| {
            let voiced = rolled.voiced.as_ref().map_or(String::new(), |voiced| format!(" as {voiced}"));
            format!("{work} {artist} {} {}{voiced}", rolled.through.as_str(), rolled.via)
        };
        derive(&sample.catalog).rollup.iter().map(way).collect()
    }

    /// A group of two, one of whom has left; a unit of the other and a stranger; three songs.
    fn groups() -> Sample {
        let mut sample = Sample::new();
        sample.group("group", "Group");
        sample.group("unit", "Unit");
        sample.artist_mut("unit").subunit_of = Some(slug(ArtistSlug::parse, "group"));
        for person in ["stays", "left"] {
            sample.person(person, person);
        }
        sample.member("stays", "group", Some("2015"), None);
        sample.member("stays", "unit", None, None);
        sample.member("left", "group", Some("2015"), Some("2016"));
        for (song, by) in [("of-group", "group"), ("of-unit", "unit"), ("alone", "stays"), ("after", "left")] {
            let mut work = sample.song(song, song, &[credit(by, "")]);
            work.released = Some(partial("2020"));
            sample.add(work);
        }
        sample
    }

    #[test]
    fn members_units_and_groups_count_for_one_another_as_they_were_when_the_work_came_out() {
        let expected = [
            "alone group member stays",
            "of-group stays group group",
            "alone unit member stays",
            "of-unit group unit unit",
            "of-unit stays unit unit",
        ];
        let mut found = ways(&groups());
        let mut wanted = expected.map(str::to_owned);
        found.sort();
        wanted.sort();
        assert_eq!(found, wanted);
    }

    #[test]
    fn a_work_that_bills_the_artist_is_its_own_and_taken_in_by_nothing() {
        let mut sample = groups();
        sample.work_mut("of-group").credits.push(credit("stays", ""));
        assert!(!ways(&sample).iter().any(|way| way.starts_with("of-group stays")));
    }

    #[test]
    fn a_voice_is_told_by_the_character_and_speaks_in_no_song() {
        let mut sample = Sample::new();
        sample.group("huntrx", "HUNTR/X");
        for person in ["rumi", "ejae", "arden-cho"] {
            sample.person(person, person);
        }
        sample.member("rumi", "huntrx", None, None);
        sample.voice("huntrx", "ejae", "singing");
        sample.voice("rumi", "ejae", "singing");
        sample.voice("rumi", "arden-cho", "speaking");
        let song = sample.song("song", "Song", &[credit("huntrx", "")]);
        sample.add(song);
        assert_eq!(ways(&sample), ["song ejae voice huntrx as rumi", "song rumi group huntrx"]);
        sample.work_mut("song").kind = "film".into();
        assert!(ways(&sample).contains(&"song arden-cho voice huntrx as rumi".to_owned()));
    }
}
