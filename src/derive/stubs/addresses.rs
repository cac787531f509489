//! Which slug each stub gets, and which others lead to it.
//!
//! Rows are added for ever, and no address that once answered may die of it. So every slug that a stub could have had
//! leads to it: of all its spellings, plain and with a digest. The plain slug of the first spelling is its own while no
//! other claims it; of those that claim one, each takes a digest, and the plain slug leads to the first of them in time.

use std::collections::{HashMap, HashSet};

/// Letters of a digest in a slug: enough to tell apart the few that share a plain slug.
const MARK: usize = 8;

/// The longest slug, in bytes.
const LONGEST: usize = 100;

/// One way in which something is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spelling {
    /// `None` where its letters give no slug.
    pub plain: Option<String>,
    /// In hexadecimal letters, of what tells it from all others.
    pub digest: String,
}

impl Spelling {
    /// The slug that is surely its own.
    pub fn marked(&self) -> String {
        let mark = &self.digest[..MARK];
        match &self.plain {
            Some(plain) => format!("{}-{mark}", cut(plain, LONGEST - MARK - 1)),
            None => mark.to_owned(),
        }
    }

    /// Both slugs, the plain one first.
    pub fn slugs(&self) -> impl Iterator<Item = String> {
        self.plain.clone().into_iter().chain([self.marked()])
    }
}

/// What asks for slugs.
#[derive(Debug, Clone)]
pub struct Claim {
    /// One at least, the first printed first.
    pub spellings: Vec<Spelling>,
    /// Slugs it takes where nothing else wants them.
    pub others: Vec<String>,
    /// An edited record has its place: it needs no slug, and the slugs lead there.
    pub edited: bool,
}

/// What it gets.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// Empty where an edited record has its place.
    pub slug: String,
    /// What else leads to it.
    pub others: Vec<String>,
}

/// The slugs of all claims, which stand in the order in which they were first printed. `is_taken` tells the slugs of
/// edited records.
pub fn give_out(claims: &[Claim], is_taken: impl Fn(&str) -> bool) -> Vec<Place> {
    let mut claimants: HashMap<&str, usize> = HashMap::new();
    for plain in claims.iter().filter_map(|claim| claim.spellings.first()?.plain.as_deref()) {
        *claimants.entry(plain).or_default() += 1;
    }
    let mut places = vec![Place::default(); claims.len()];
    let mut given: HashSet<String> = HashSet::new();
    for (claim, place) in claims.iter().zip(&mut places).filter(|(claim, _)| !claim.edited) {
        let Some(first) = claim.spellings.first() else { continue };
        let own = first.plain.as_deref().filter(|plain| claimants.get(plain) == Some(&1) && !is_taken(plain));
        let marked = || Some(first.marked()).filter(|slug| !is_taken(slug) && !given.contains(slug));
        let slug = own.map(str::to_owned).or_else(marked).unwrap_or_else(|| first.digest.clone());
        given.insert(slug.clone());
        place.slug = slug;
    }
    // Who was printed so first comes before who is printed so too, and that before what is only one more way in.
    let mut lead = |wanted: &dyn Fn(&Claim) -> Vec<String>| {
        for (claim, place) in claims.iter().zip(&mut places) {
            for slug in wanted(claim) {
                if !is_taken(&slug) && given.insert(slug.clone()) {
                    place.others.push(slug);
                }
            }
        }
    };
    lead(&|claim| claim.spellings.iter().take(1).filter_map(|spelling| spelling.plain.clone()).collect());
    lead(&|claim| claim.spellings.iter().filter_map(|spelling| spelling.plain.clone()).collect());
    lead(&|claim| claim.spellings.iter().map(Spelling::marked).collect());
    lead(&|claim| claim.others.clone());
    places
}

/// A slug of slugs, cut between words to the longest there may be.
pub fn joined(title: &str, artist: &str) -> String {
    cut(&format!("{title}-{artist}"), LONGEST).to_owned()
}

/// A slug is ASCII, so every byte is a boundary.
fn cut(slug: &str, longest: usize) -> &str {
    match slug.len() <= longest {
        true => slug,
        false => &slug[..slug[..=longest].rfind('-').unwrap_or(longest)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::is_slug;
    use proptest::prelude::*;

    fn claim(spellings: &[(&str, &str)]) -> Claim {
        let spelling = |(plain, digest): &(&str, &str)| Spelling {
            plain: Some((*plain).to_owned()).filter(|plain| !plain.is_empty()),
            digest: digest.repeat(64),
        };
        Claim { spellings: spellings.iter().map(spelling).collect(), others: Vec::new(), edited: false }
    }

    #[test]
    fn all_that_collide_take_a_digest_and_the_plain_slug_leads_to_the_first() {
        let places =
            give_out(&[claim(&[("stay-kid", "a")]), claim(&[("stay-kid", "b")]), claim(&[("go-kid", "c")])], |_| false);
        let slugs: Vec<&str> = places.iter().map(|place| place.slug.as_str()).collect();
        assert_eq!(slugs, ["stay-kid-aaaaaaaa", "stay-kid-bbbbbbbb", "go-kid"]);
        assert_eq!(places[0].others, ["stay-kid"]);
        assert_eq!((&places[1].others[..], &places[2].others[..]), (&[][..], &["go-kid-cccccccc".to_owned()][..]));
    }

    #[test]
    fn what_gives_no_slug_has_its_digest_alone() {
        assert_eq!(give_out(&[claim(&[("", "a")])], |_| false)[0].slug, "aaaaaaaa");
    }

    #[test]
    fn the_slug_of_an_edited_record_is_never_given() {
        let places = give_out(&[claim(&[("stay-kid", "a")])], |slug| slug == "stay-kid");
        assert_eq!(places, [Place { slug: "stay-kid-aaaaaaaa".into(), others: Vec::new() }]);
    }

    #[test]
    fn an_edited_record_gets_the_ways_in_and_no_slug() {
        let taken = Claim { edited: true, ..claim(&[("stay-kid", "a")]) };
        let places = give_out(&[taken, claim(&[("stay-kid", "b")])], |_| false);
        assert_eq!(
            (places[0].slug.as_str(), &places[0].others[..]),
            ("", &["stay-kid".into(), "stay-kid-aaaaaaaa".into()][..])
        );
        assert_eq!(places[1].slug, "stay-kid-bbbbbbbb");
    }

    #[test]
    fn a_long_slug_is_cut_between_words_and_keeps_its_digest() {
        let long = joined("word-".repeat(30).trim_end_matches('-'), "artist");
        let marked = Spelling { plain: Some(long.clone()), digest: "d".repeat(64) }.marked();
        assert!(is_slug(&long) && is_slug(&marked) && marked.ends_with("-dddddddd"), "{long} {marked}");
    }

    proptest! {
        /// Claims come and their spellings grow: what was an address stays one.
        #[test]
        fn no_address_dies_when_more_is_claimed(
            all in proptest::collection::vec((proptest::collection::vec("[ab]{0,2}", 1..4), 0usize..100), 1..8),
            cut in 0usize..100,
        ) {
            let whole: Vec<Claim> = all.iter().enumerate().map(|(n, (names, _))| {
                let digest = format!("{n:x}");
                claim(&names.iter().map(|name| (name.as_str(), digest.as_str())).collect::<Vec<_>>())
            }).collect();
            // Before: some claims were not there, others had not all their spellings.
            let before: Vec<Claim> = all.iter().zip(&whole).filter(|((_, seed), _)| *seed >= cut).map(|((_, seed), claim)| {
                let keep = 1 + seed % claim.spellings.len();
                let skip = (seed / 7) % keep;
                Claim { spellings: claim.spellings[skip..keep].to_vec(), ..claim.clone() }
            }).collect();
            let known = |claims: &[Claim]| -> HashSet<String> {
                give_out(claims, |_| false).into_iter().flat_map(|place| [vec![place.slug], place.others].concat()).collect()
            };
            let (old, new) = (known(&before), known(&whole));
            prop_assert!(old.is_subset(&new), "{:?}", old.difference(&new).collect::<Vec<_>>());
        }

        #[test]
        fn every_address_leads_to_one_place(
            all in proptest::collection::vec(proptest::collection::vec("[ab]{0,2}", 1..4), 1..8),
        ) {
            let claims: Vec<Claim> = all.iter().enumerate().map(|(n, names)| {
                let digest = format!("{n:x}");
                claim(&names.iter().map(|name| (name.as_str(), digest.as_str())).collect::<Vec<_>>())
            }).collect();
            let mut seen = HashSet::new();
            for slug in give_out(&claims, |_| false).into_iter().flat_map(|place| [vec![place.slug], place.others].concat()) {
                prop_assert!(seen.insert(slug));
            }
        }
    }
}
