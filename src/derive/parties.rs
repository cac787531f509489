//! Who made a work, and whether that makes it a collaboration.

use super::Kin;
use crate::model::{ArtistSlug, CompanySlug, Vocab, Work};

/// Someone who made a work.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Party {
    Artist(ArtistSlug),
    Company(CompanySlug),
}

/// The parties of a work, each once: credited artists, contributors in a party role, companies marked as party.
pub fn parties(work: &Work, vocab: &Vocab) -> Vec<Party> {
    let mut parties = Vec::new();
    let artists = artist_parties(work, vocab).into_iter().map(|(artist, _)| Party::Artist(artist.clone()));
    let companies = work.companies.iter().filter(|company| company.party);
    for party in artists.chain(companies.map(|company| Party::Company(company.company.clone()))) {
        if !parties.contains(&party) {
            parties.push(party);
        }
    }
    parties
}

/// The artists among the parties in the order of the file, with the group each stands for where one is named.
pub(super) fn artist_parties<'a>(work: &'a Work, vocab: &Vocab) -> Vec<(&'a ArtistSlug, Option<&'a ArtistSlug>)> {
    let credited = work.credits.iter().map(|credit| (&credit.artist, credit.on_behalf_of.as_ref()));
    let contributing = work
        .contributors
        .iter()
        .filter(|contribution| contribution.roles.iter().any(|role| makes_a_party(role, vocab)))
        .map(|contribution| (&contribution.artist, contribution.on_behalf_of.as_ref()));
    credited.chain(contributing).collect()
}

fn makes_a_party(role: &str, vocab: &Vocab) -> bool {
    vocab.roles.get(role).is_some_and(|(_, party)| *party)
}

/// Whether two or more independent parties made the work.
///
/// Members and units of one group are not independent of it or of one another while nobody else is a party. The voices
/// behind a virtual act are: one act plus its voices is a collaboration. So are two members of a project group, which is
/// a collaboration of theirs under one name, where the billing names them.
pub fn is_collaboration(work: &Work, vocab: &Vocab, kin: &Kin<'_>) -> bool {
    if parties(work, vocab).len() < 2 {
        return false;
    }
    if work.companies.iter().any(|company| company.party) {
        return true;
    }
    let artists = artist_parties(work, vocab);
    let Some((first, stands_for)) = artists.first() else { return false };
    let mut groups = kin.above(first.as_str());
    groups.push(first.as_str());
    groups.extend(stands_for.map(ArtistSlug::as_str));
    let all_within = |group: &str| {
        artists.iter().all(|(artist, stands_for)| {
            stands_for.is_some_and(|named| named.as_str() == group)
                || kin.is_within(artist.as_str(), group, work.released)
        })
    };
    let named_members = |group: &str| artists.iter().filter(|(artist, _)| artist.as_str() != group).count();
    let is_project_of_several = |group: &str| kin.is_project(group) && named_members(group) >= 2;
    !groups.into_iter().any(|group| all_within(group) && !is_project_of_several(group))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derive::sample::{Sample, contribution, credit};
    use crate::model::{ArtistKind, WorkCompany};

    /// BTS with two members, HUNTR/X with a voice, and two people of their own.
    fn sample() -> Sample {
        let mut sample = Sample::new();
        for (slug, name) in [("bts", "BTS"), ("huntrx", "HUNTR/X"), ("unit", "Unit")] {
            sample.group(slug, name);
        }
        for person in ["jimin", "suga", "ejae", "halsey", "rose", "left-early"] {
            sample.person(person, person);
        }
        sample.member("jimin", "bts", Some("2013"), None);
        sample.member("suga", "bts", Some("2013"), None);
        sample.member("left-early", "bts", Some("2013"), Some("2014"));
        sample.catalog.artists.get_mut("unit").expect("added above").record.subunit_of = ArtistSlug::parse("bts");
        sample.member("suga", "unit", None, None);
        sample.voice("huntrx", "ejae", "singing");
        sample
    }

    fn is(sample: &Sample, artists: &[&str]) -> bool {
        let credits: Vec<_> = artists.iter().map(|artist| credit(artist, ", ")).collect();
        let mut work = sample.song("work", "Work", &credits);
        work.released = Some("2020".parse().expect("a date"));
        is_collaboration(&work, &sample.catalog.vocab, &Kin::of(&sample.catalog))
    }

    #[test]
    fn two_independent_artists_collaborate_and_one_alone_does_not() {
        let sample = sample();
        assert!(is(&sample, &["halsey", "rose"]));
        assert!(!is(&sample, &["halsey"]) && !is(&sample, &["halsey", "halsey"]) && !is(&sample, &[]));
    }

    #[test]
    fn members_of_one_group_alone_do_not_collaborate() {
        let sample = sample();
        for alone in
            [&["jimin", "suga"][..], &["bts", "jimin"], &["jimin", "unit"], &["unit", "bts"], &["jimin", "bts", "suga"]]
        {
            assert!(!is(&sample, alone), "{alone:?}");
        }
        assert!(is(&sample, &["jimin", "suga", "halsey"]));
    }

    #[test]
    fn one_act_and_the_voices_behind_it_collaborate() {
        assert!(is(&sample(), &["huntrx", "ejae"]));
    }

    #[test]
    fn two_named_members_of_a_project_group_collaborate() {
        let mut sample = sample();
        sample.group("project", "Project");
        sample.artist_mut("project").kind = ArtistKind::ProjectGroup;
        sample.member("halsey", "project", None, None);
        sample.member("rose", "project", None, None);
        assert!(is(&sample, &["project", "halsey", "rose"]) && is(&sample, &["halsey", "rose"]));
        assert!(!is(&sample, &["project", "halsey"]) && !is(&sample, &["project"]));
    }

    #[test]
    fn a_member_who_had_left_is_independent() {
        assert!(is(&sample(), &["bts", "left-early"]));
    }

    #[test]
    fn whoever_stands_for_a_group_counts_as_its_member() {
        let sample = sample();
        let mut credits = [credit("bts", " & "), credit("rose", "")];
        credits[1].on_behalf_of = ArtistSlug::parse("bts");
        let work = sample.song("work", "Work", &credits);
        assert!(!is_collaboration(&work, &sample.catalog.vocab, &Kin::of(&sample.catalog)));
    }

    #[test]
    fn companies_marked_as_party_and_contributors_in_a_party_role_are_parties() {
        let sample = sample();
        let kin = Kin::of(&sample.catalog);
        let vocab = &sample.catalog.vocab;
        let mut work = sample.song("work", "Work", &[credit("rose", "")]);
        work.contributors = vec![contribution("halsey", &["songwriter"])];
        assert!(!is_collaboration(&work, vocab, &kin));
        work.contributors = vec![contribution("halsey", &["songwriter", "guest"])];
        assert!(is_collaboration(&work, vocab, &kin));
        work.contributors.clear();
        let company = CompanySlug::parse("brand").expect("a slug");
        work.companies = vec![WorkCompany { company: company.clone(), role: "brand".into(), party: false }];
        assert!(!is_collaboration(&work, vocab, &kin));
        work.companies[0].party = true;
        assert!(is_collaboration(&work, vocab, &kin));
        assert_eq!(parties(&work, vocab)[1], Party::Company(company));
    }
}
