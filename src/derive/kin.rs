//! Who is in whom: members, sub-units, and the voices behind virtual acts.

use crate::content::Catalog;
use crate::model::{Artist, ArtistKind, PartialDate};
use std::collections::{HashMap, HashSet, VecDeque};

/// How one artist is part of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tie {
    Member,
    Subunit,
    Singer,
    Speaker,
}

/// Someone behind an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Behind<'a> {
    pub artist: &'a str,
    /// The last step of the way there.
    pub tie: Tie,
    /// Whom that step ties the artist to: the act itself, or somebody in it.
    pub of: &'a str,
}

/// A tie to the artist that is the part, and how long it lasted.
#[derive(Debug, Clone, Copy)]
struct Part<'a> {
    artist: &'a str,
    tie: Tie,
    from: Option<PartialDate>,
    to: Option<PartialDate>,
}

impl Part<'_> {
    /// Whether it can have held on a day; a date that is not known excludes nothing.
    fn holds(&self, on: Option<PartialDate>) -> bool {
        let Some(on) = on else { return true };
        !self.from.is_some_and(|from| on.surely_before(from)) && !self.to.is_some_and(|to| to.surely_before(on))
    }
}

/// The ties between artists, from the whole to its parts.
///
/// A day asked for is a work's release: ties that were surely over or yet to come are passed over.
#[derive(Debug, Clone, Default)]
pub struct Kin<'a> {
    parts: HashMap<&'a str, Vec<Part<'a>>>,
    wholes: HashMap<&'a str, Vec<&'a str>>,
    /// Groups that are themselves a collaboration of their members.
    projects: HashSet<&'a str>,
}

impl<'a> Kin<'a> {
    pub fn of(catalog: &'a Catalog) -> Self {
        let mut kin = Kin::default();
        for filed in catalog.artists.values() {
            kin.add(&filed.record);
        }
        kin
    }

    fn add(&mut self, artist: &'a Artist) {
        let slug = artist.slug.as_str();
        if artist.kind == ArtistKind::ProjectGroup {
            self.projects.insert(slug);
        }
        for membership in &artist.member_of {
            let part = Part { artist: slug, tie: Tie::Member, from: membership.from, to: membership.to };
            self.tie(membership.group.as_str(), part);
        }
        if let Some(parent) = &artist.subunit_of {
            self.tie(parent.as_str(), Part { artist: slug, tie: Tie::Subunit, from: None, to: None });
        }
        for voice in &artist.voiced_by {
            let tie = if voice.does == "speaking" { Tie::Speaker } else { Tie::Singer };
            self.tie(slug, Part { artist: voice.artist.as_str(), tie, from: None, to: None });
        }
    }

    fn tie(&mut self, whole: &'a str, part: Part<'a>) {
        self.parts.entry(whole).or_default().push(part);
        self.wholes.entry(part.artist).or_default().push(whole);
    }

    /// Whether an act is a project group: independent artists who record together under one name.
    pub fn is_project(&self, act: &str) -> bool {
        self.projects.contains(act)
    }

    /// Everyone below an act through ties that `follow` takes, the nearest first; never the act itself.
    pub fn below(&self, act: &'a str, on: Option<PartialDate>, follow: impl Fn(Tie) -> bool) -> Vec<&'a str> {
        let mut seen = HashSet::from([act]);
        let mut found = Vec::new();
        let mut queue = VecDeque::from([act]);
        while let Some(whole) = queue.pop_front() {
            for part in self.parts.get(whole).map_or(&[][..], Vec::as_slice) {
                if follow(part.tie) && part.holds(on) && seen.insert(part.artist) {
                    found.push(part.artist);
                    queue.push_back(part.artist);
                }
            }
        }
        found
    }

    /// Everyone who stands behind an act on a day: its members and units, their members, and whoever gives any of them a
    /// voice. The nearest first; never the act itself.
    pub fn behind(&self, act: &'a str, on: Option<PartialDate>) -> Vec<Behind<'a>> {
        let mut seen = HashSet::from([act]);
        let mut found = Vec::new();
        let mut queue = VecDeque::from([act]);
        while let Some(whole) = queue.pop_front() {
            let parts = self.parts.get(whole).map_or(&[][..], Vec::as_slice);
            for part in parts.iter().filter(|part| part.holds(on)) {
                let is_voice = matches!(part.tie, Tie::Singer | Tie::Speaker);
                if is_voice {
                    found.push(Behind { artist: part.artist, tie: part.tie, of: whole });
                } else if seen.insert(part.artist) {
                    found.push(Behind { artist: part.artist, tie: part.tie, of: whole });
                    queue.push_back(part.artist);
                }
            }
        }
        found
    }

    /// Whether `part` is `whole`, or a member of it or of a unit of it.
    pub fn is_within(&self, part: &'a str, whole: &'a str, on: Option<PartialDate>) -> bool {
        part == whole || self.below(whole, on, |tie| matches!(tie, Tie::Member | Tie::Subunit)).contains(&part)
    }

    /// Whether `part` is a member, unit or voice of `whole`, at any remove.
    pub fn is_behind(&self, part: &'a str, whole: &'a str, on: Option<PartialDate>) -> bool {
        self.below(whole, on, |_| true).contains(&part)
    }

    /// The acts an artist is tied to from below, at any remove and any time.
    pub fn above(&self, artist: &'a str) -> Vec<&'a str> {
        let mut seen = HashSet::from([artist]);
        let mut found = Vec::new();
        let mut queue = VecDeque::from([artist]);
        while let Some(part) = queue.pop_front() {
            for whole in self.wholes.get(part).map_or(&[][..], Vec::as_slice) {
                if seen.insert(whole) {
                    found.push(*whole);
                    queue.push_back(whole);
                }
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derive::sample::Sample;

    fn on(text: &str) -> Option<PartialDate> {
        Some(text.parse().expect("a date"))
    }

    #[test]
    fn a_membership_holds_unless_the_day_is_surely_outside_it() {
        let mut sample = Sample::new();
        sample.group("group", "Group");
        sample.person("member", "Member");
        sample.member("member", "group", Some("2016-08"), Some("2020"));
        let kin = Kin::of(&sample.catalog);
        for (day, holds) in
            [("2016", true), ("2016-08-01", true), ("2020-12-31", true), ("2016-07", false), ("2021", false)]
        {
            assert_eq!(kin.is_within("member", "group", on(day)), holds, "{day}");
        }
        assert!(kin.is_within("member", "group", None));
    }

    #[test]
    fn the_voice_of_a_character_is_behind_the_group_and_no_member_of_it() {
        let mut sample = Sample::new();
        sample.group("huntrx", "HUNTR/X");
        sample.person("rumi", "Rumi");
        sample.person("ejae", "EJAE");
        sample.member("rumi", "huntrx", None, None);
        sample.voice("rumi", "ejae", "singing");
        let kin = Kin::of(&sample.catalog);
        assert!(kin.is_behind("ejae", "huntrx", None) && !kin.is_within("ejae", "huntrx", None));
        assert_eq!(kin.above("ejae"), ["rumi", "huntrx"]);
        assert_eq!(kin.below("huntrx", None, |_| true), ["rumi", "ejae"]);
    }

    #[test]
    fn groups_within_each_other_end() {
        let mut sample = Sample::new();
        sample.group("a", "A");
        sample.group("b", "B");
        sample.member("a", "b", None, None);
        sample.member("b", "a", None, None);
        let kin = Kin::of(&sample.catalog);
        assert_eq!(kin.below("a", None, |_| true), ["b"]);
        assert_eq!(kin.above("a"), ["b"]);
    }
}
