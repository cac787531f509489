//! Whom a nomination honours.

use crate::content::Catalog;
use crate::model::{ArtistSlug, Award, CreditRole, EditionCategory, Honours, Nomination, Nominee, Work};
use std::collections::BTreeMap;

/// Where a nomination stands: the edition as `award/edition`, the category in it and the place there, both from 0.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NominationPlace {
    pub edition: String,
    pub category: usize,
    pub position: usize,
}

/// Those named in the file; else by what the category honours, as far as the work's record tells.
pub(super) fn honoured(catalog: &Catalog) -> BTreeMap<NominationPlace, Vec<ArtistSlug>> {
    let mut all = BTreeMap::new();
    for (key, filed) in &catalog.editions {
        let award = catalog.awards.get(filed.record.award.as_str()).map(|award| &award.record);
        for (category, entry) in filed.record.categories.iter().enumerate() {
            let honours = award.and_then(|award| honours(award, entry));
            for (position, nomination) in entry.nominations.iter().enumerate() {
                let artists = of_nomination(nomination, honours, catalog);
                all.insert(NominationPlace { edition: key.clone(), category, position }, artists);
            }
        }
    }
    all
}

fn honours(award: &Award, entry: &EditionCategory) -> Option<Honours> {
    award.categories.iter().find(|category| category.slug == entry.category).map(|category| category.honours)
}

fn of_nomination(nomination: &Nomination, honours: Option<Honours>, catalog: &Catalog) -> Vec<ArtistSlug> {
    if !nomination.honours.is_empty() {
        return distinct(nomination.honours.iter());
    }
    let work = match &nomination.nominee {
        Nominee::Artist(artist) => return vec![artist.clone()],
        Nominee::Work(work) => catalog.works.get(work.as_str()).map(|filed| &filed.record),
    };
    match (work, honours) {
        (None, _) | (_, None) => Vec::new(),
        (Some(work), Some(Honours::Performers | Honours::Artist)) => performers(work),
        (Some(work), Some(Honours::Songwriters)) => with_role(work, &["songwriter", "composer", "lyricist"]),
        (Some(work), Some(Honours::Makers)) => with_role(work, &["producer", "director"]),
    }
}

fn performers(work: &Work) -> Vec<ArtistSlug> {
    distinct(work.credits.iter().filter(|credit| credit.role != CreditRole::Remixer).map(|credit| &credit.artist))
}

fn with_role(work: &Work, roles: &[&str]) -> Vec<ArtistSlug> {
    let holds = |held: &Vec<String>| held.iter().any(|role| roles.contains(&role.as_str()));
    distinct(work.contributors.iter().filter(|contribution| holds(&contribution.roles)).map(|one| &one.artist))
}

/// Each artist once, in the order of their first mention.
fn distinct<'a>(artists: impl Iterator<Item = &'a ArtistSlug>) -> Vec<ArtistSlug> {
    let mut distinct: Vec<ArtistSlug> = Vec::new();
    for artist in artists {
        if !distinct.contains(artist) {
            distinct.push(artist.clone());
        }
    }
    distinct
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derive::sample::{Sample, contribution, credit, nomination};

    fn honoured_names(honours: Honours, explicit: &[&str], nominee: Option<&str>) -> Vec<String> {
        let mut sample = Sample::new();
        for person in ["singer", "featured", "remixer", "writer", "maker"] {
            sample.person(person, person);
        }
        let mut credits = [credit("singer", " feat. "), credit("featured", " ("), credit("remixer", " Remix)")];
        credits[1].role = CreditRole::Featured;
        credits[2].role = CreditRole::Remixer;
        let mut work = sample.song("song", "Song", &credits);
        work.contributors = vec![
            contribution("writer", &["lyricist"]),
            contribution("singer", &["composer"]),
            contribution("maker", &["producer"]),
        ];
        sample.add(work);
        let mut entry = nomination("song");
        entry.honours = explicit.iter().filter_map(|slug| ArtistSlug::parse(slug)).collect();
        if let Some(artist) = nominee.and_then(ArtistSlug::parse) {
            entry.nominee = Nominee::Artist(artist);
        }
        sample.award("grammys", "record", honours);
        sample.edition("grammys", "68", 2026, "record", vec![entry]);
        let place = NominationPlace { edition: "grammys/68".into(), category: 0, position: 0 };
        honoured(&sample.catalog)[&place].iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_category_says_whom_it_honours() {
        assert_eq!(honoured_names(Honours::Performers, &[], None), ["singer", "featured"]);
        assert_eq!(honoured_names(Honours::Songwriters, &[], None), ["writer", "singer"]);
        assert_eq!(honoured_names(Honours::Makers, &[], None), ["maker"]);
        assert_eq!(honoured_names(Honours::Artist, &[], Some("featured")), ["featured"]);
    }

    #[test]
    fn whoever_the_file_names_is_honoured() {
        assert_eq!(honoured_names(Honours::Songwriters, &["maker"], None), ["maker"]);
    }
}
