//! Which artist a printed name means.
//!
//! An artist's own name comes before its other names, search hints among them, and these before its slug; where several
//! artists answer equally nobody guesses, and the name stands for a stub of its own. So it does where the only one who
//! answers was not yet born, or not yet formed, when the name was printed.
//!
//! Names that fold alike, or give one slug (`Kool & The Gang`, `Kool And The Gang`), are one stub.

use super::addresses::{Claim, Spelling, give_out};
use crate::content::{Catalog, FiledRow, sha256};
use crate::credit::{Lexicon, parse};
use crate::model::{Artist, ArtistSlug, Date, Kind};
use crate::text::{fold, slugify};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What a name means: an edited artist, or the name at a place among those met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    Edited(ArtistSlug),
    Stub(usize),
}

/// A name as it was first printed.
struct Met<'a> {
    name: String,
    first: &'a FiledRow,
}

/// The names that credits print, as they are met.
pub struct Acts<'a> {
    catalog: &'a Catalog,
    own: HashMap<String, Vec<&'a Artist>>,
    other: HashMap<String, Vec<&'a Artist>>,
    met: Vec<Met<'a>>,
    /// Places in `met`, by the printed name.
    places: HashMap<String, usize>,
    /// The printed names of edited artists, in the order met.
    edited: BTreeMap<ArtistSlug, Vec<String>>,
}

impl<'a> Acts<'a> {
    pub fn of(catalog: &'a Catalog) -> Self {
        let (mut own, mut other): (HashMap<_, Vec<&Artist>>, HashMap<_, Vec<&Artist>>) = Default::default();
        for filed in catalog.artists.values() {
            own.entry(fold(&filed.record.name)).or_default().push(&filed.record);
            let names: BTreeSet<String> = filed.noted.names.iter().map(|name| fold(&name.text)).collect();
            for name in names {
                other.entry(name).or_default().push(&filed.record);
            }
        }
        Self { catalog, own, other, met: Vec::new(), places: HashMap::new(), edited: BTreeMap::new() }
    }

    /// What a name in a credit means, which was first printed in a row. Names are to be met in the order of those rows.
    pub fn meet(&mut self, name: &str, first: &'a FiledRow) -> Act {
        if let Some(artist) = self.find(name, first.row.week) {
            let names = self.edited.entry(artist.clone()).or_default();
            if !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
            return Act::Edited(artist);
        }
        let met = &mut self.met;
        Act::Stub(*self.places.entry(name.to_owned()).or_insert_with(|| {
            met.push(Met { name: name.to_owned(), first });
            met.len() - 1
        }))
    }

    fn find(&self, name: &str, week: Date) -> Option<ArtistSlug> {
        let folded = fold(name);
        let lived = |artist: &&&Artist| artist.begin.is_none_or(|begin| begin.earliest() <= week);
        for named in [&self.own, &self.other] {
            let found: Vec<&&Artist> = named.get(&folded).into_iter().flatten().filter(lived).collect();
            match found[..] {
                [] => {}
                [one] => return Some(one.slug.clone()),
                _ => return None,
            }
        }
        let filed = self.catalog.artists.get(&slugify(name)?)?;
        lived(&&&filed.record).then(|| filed.record.slug.clone())
    }

    /// Puts together the names that are one, and gives each its slug.
    pub fn settle(self) -> Names<'a> {
        let groups = groups(&self.met);
        let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (place, group) in groups.iter().enumerate() {
            members.entry(*group).or_default().push(place);
        }
        let mut claims: Vec<Claim> = members
            .values()
            .map(|members| Claim {
                spellings: members.iter().map(|place| spelling(&self.met[*place].name)).collect(),
                others: members.iter().flat_map(|place| atoms(&self.met[*place].name)).collect(),
                edited: false,
            })
            .collect();
        claims.extend(self.edited.values().map(|names| Claim {
            spellings: names.iter().map(|name| spelling(name)).collect(),
            others: Vec::new(),
            edited: true,
        }));
        let mut former: BTreeSet<&str> = BTreeSet::new();
        for filed in self.catalog.artists.values() {
            former.extend(filed.noted.former_slugs.iter().map(String::as_str));
        }
        let is_taken = |slug: &str| former.contains(slug) || self.catalog.index.has(Kind::Artist, slug);
        let mut places = give_out(&claims, is_taken).into_iter();
        let mut names = Names { groups, ..Names::default() };
        for ((group, members), place) in members.into_iter().zip(places.by_ref()) {
            let Met { name, first } = &self.met[members[0]];
            let slug = ArtistSlug::parse(&place.slug).expect("`give_out` gives slugs");
            names.stubs.insert(group, Named { slug, name: name.clone(), first, others: place.others });
        }
        names.edited = self.edited.into_keys().zip(places.map(|place| place.others)).collect();
        names
    }
}

/// An artist that charts alone name.
#[derive(Debug)]
pub struct Named<'a> {
    pub slug: ArtistSlug,
    /// As printed first.
    pub name: String,
    pub first: &'a FiledRow,
    /// The other slugs that lead to it.
    pub others: Vec<String>,
}

/// Every name met, settled.
#[derive(Debug, Default)]
pub struct Names<'a> {
    /// By the place of a name: the first place of those that are one with it.
    groups: Vec<usize>,
    stubs: BTreeMap<usize, Named<'a>>,
    /// The other slugs that lead to edited artists.
    pub edited: BTreeMap<ArtistSlug, Vec<String>>,
}

impl<'a> Names<'a> {
    pub fn slug<'n>(&'n self, act: &'n Act) -> &'n ArtistSlug {
        match act {
            Act::Edited(slug) => slug,
            Act::Stub(place) => &self.stubs[&self.groups[*place]].slug,
        }
    }

    /// The artists that charts alone name.
    pub fn stubs(&self) -> impl Iterator<Item = &Named<'a>> {
        self.stubs.values()
    }
}

fn spelling(name: &str) -> Spelling {
    Spelling { plain: slugify(name), digest: sha256(format!("artist\n{}", fold(name)).as_bytes()) }
}

/// The slugs of the names within a name: what it was taken for before charts proved it to be one.
fn atoms(name: &str) -> Vec<String> {
    let parts = parse(name, &Lexicon::default());
    if parts.len() < 2 { Vec::new() } else { parts.iter().filter_map(|part| slugify(&part.name)).collect() }
}

/// For each name, the first place of a name that is one with it.
fn groups(met: &[Met<'_>]) -> Vec<usize> {
    fn root(groups: &[usize], mut place: usize) -> usize {
        while groups[place] != place {
            place = groups[place];
        }
        place
    }
    let mut groups: Vec<usize> = (0..met.len()).collect();
    let mut known: HashMap<(bool, String), usize> = HashMap::new();
    for (place, met) in met.iter().enumerate() {
        let keys = [Some((false, fold(&met.name))), slugify(&met.name).map(|slug| (true, slug))];
        for key in keys.into_iter().flatten() {
            let other = root(&groups, *known.entry(key).or_insert(place));
            let own = root(&groups, place);
            groups[own.max(other)] = own.min(other);
        }
    }
    (0..met.len()).map(|place| root(&groups, place)).collect()
}
