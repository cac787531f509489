//! Stubs: the collaborations that a chart speaks of and no file does, and the artists that only they name.
//!
//! Where every row of a chart is held, each credit of two or more independent acts that no edited work claims becomes a
//! collaboration of its own, one for each folded title and credit. Its artists are edited artists where a name leads to
//! exactly one of them, else stubs too. A stub is a record like any other from here on: its rows, runs, pages and links
//! follow by the same code. What is printed first stands as its title, its credit and its name.
//!
//! | file | what it answers |
//! |---|---|
//! | `songs` | what the rows print: each title and credit with its spellings |
//! | `acts` | which artist a printed name means |
//! | `addresses` | which slug each gets, and which others lead to it |

mod acts;
mod addresses;
mod songs;

use super::billing::billing;
use super::{Kin, is_collaboration, owners};
use crate::content::{Catalog, Charted, Filed, FiledRow, Prose, Spans, sha256};
use crate::credit::{Lexicon, Part, parse};
use crate::model::{Artist, ArtistKind, ArtistSlug, Credit, HeldWorks, Kind, Noted, Ranks, Shelf, Work, WorkSlug};
use crate::text::{fold, slugify};
use acts::{Act, Acts, Named, Names};
use addresses::{Claim, Place, Spelling, give_out, joined};
use songs::{Key, Song};
use std::collections::{BTreeMap, BTreeSet};

/// The catalog with its stubs; the same catalog where no chart is held in full.
pub fn with_stubs(mut catalog: Catalog) -> Catalog {
    let whole = |filed: &Filed<crate::model::Chart>| filed.record.held.iter().any(|held| held.works == HeldWorks::All);
    if !catalog.charts.values().any(whole) {
        return catalog;
    }
    let made = make(&catalog);
    for (slug, slugs) in made.artist_slugs {
        if let Some(filed) = catalog.artists.get_mut(slug.as_str()) {
            filed.charted.slugs = slugs;
        }
    }
    for (slug, charted) in made.work_slugs {
        if let Some(filed) = catalog.works.get_mut(&slug) {
            filed.charted = charted;
        }
    }
    catalog.artists.extend(made.artists);
    catalog.works.extend(made.works);
    catalog.index = catalog.index.anew(&catalog);
    catalog
}

/// What comes to a catalog.
#[derive(Default)]
struct Made {
    artists: Vec<(String, Filed<Artist>)>,
    works: Vec<(String, Filed<Work>)>,
    /// More slugs for edited artists.
    artist_slugs: BTreeMap<ArtistSlug, Vec<String>>,
    /// The same for edited works, and what they left unclaimed.
    work_slugs: BTreeMap<String, Charted>,
}

/// A title and credit of several acts.
struct Shared<'a> {
    key: Key,
    song: Song<'a>,
    parts: Vec<Part>,
    /// The edited work that has it, or none yet.
    taken_by: Option<WorkSlug>,
}

fn make(catalog: &Catalog) -> Made {
    let billings = catalog.works.iter().map(|(slug, filed)| (slug.clone(), billing(&filed.record, catalog))).collect();
    let owners = owners::owners(catalog, &billings);
    let songs = songs::songs(catalog, &owners);
    let lexicon = catalog.lexicon();
    let mut shared: Vec<Shared<'_>> = songs
        .into_iter()
        .filter_map(|(key, song)| {
            let parts = parse(song.credit(), &lexicon);
            let several = parts.len() > 1 && parts.iter().all(|part| !part.name.trim().is_empty());
            several.then(|| Shared { key, taken_by: song.claimed.cloned(), song, parts })
        })
        .collect();
    shared.sort_by(|a, b| (a.song.since(), &a.key).cmp(&(b.song.since(), &b.key)));
    take_over(catalog, &mut shared);

    let mut acts = Acts::of(catalog);
    let credited: Vec<Vec<Act>> =
        shared.iter().map(|one| one.parts.iter().map(|part| acts.meet(&part.name, one.song.first)).collect()).collect();
    let names = acts.settle();
    let kin = Kin::of(catalog);
    let mut made = Made::default();
    let mut kept = Vec::new();
    for (one, acts) in shared.iter().zip(&credited) {
        let credits = credits(&one.parts, acts, &names);
        let kind = kind_of(catalog, one.key.ranks).unwrap_or_default();
        let work = work(one, kind, credits);
        if one.taken_by.is_some() || is_collaboration(&work, &catalog.vocab, &kin) {
            kept.push((one, work));
        }
    }
    let withdrawn: BTreeSet<&str> =
        catalog.gone.iter().filter_map(|(gone, _)| gone.address.strip_prefix("/collaborations/")).collect();
    kept.retain(|(one, _)| one.taken_by.is_some() || !one.slugs().iter().any(|slug| withdrawn.contains(slug.as_str())));
    add_works(catalog, kept, &mut made);
    add_artists(catalog, &shared, &credited, names, &mut made);
    made
}

/// The kind of a work that such a chart ranks; `None` where the vocabulary has none.
fn kind_of(catalog: &Catalog, ranks: Ranks) -> Option<&str> {
    let kinds = &catalog.vocab.work_kinds;
    let usual = match ranks {
        Ranks::Songs => "song",
        Ranks::Albums => "album",
        Ranks::Artists => return None,
    };
    let fits = |word: &str| kinds.get(word).is_some_and(|kind| kind.ranks == Some(ranks));
    let mut words = [usual].into_iter().chain(kinds.keys().map(String::as_str));
    words.find(|word| fits(word))
}

/// An edited work takes the place of a stub whose slug it has, where the titles agree, or whose slug it names as a
/// former one of its own.
fn take_over(catalog: &Catalog, shared: &mut [Shared<'_>]) {
    let mut former: BTreeMap<&str, &WorkSlug> = BTreeMap::new();
    for filed in catalog.works.values() {
        former.extend(filed.noted.former_slugs.iter().map(|slug| (slug.as_str(), &filed.record.slug)));
    }
    for one in shared.iter_mut().filter(|one| one.taken_by.is_none()) {
        let named = |slug: &String| {
            let same = catalog.works.get(slug).filter(|filed| answers_to(filed, &one.key.title));
            same.map(|filed| &filed.record.slug).or_else(|| former.get(slug.as_str()).copied())
        };
        one.taken_by = one.slugs().iter().find_map(named).cloned();
    }
}

fn answers_to(filed: &Filed<Work>, title: &str) -> bool {
    let names = filed.noted.names.iter().map(|name| name.text.as_str());
    let charted = filed.record.charted_as.iter().filter_map(|form| form.title.as_deref());
    [filed.record.title.as_str()].into_iter().chain(names).chain(charted).any(|name| fold(name) == title)
}

impl Shared<'_> {
    /// Its spellings as slugs: title and first artist. One digest tells it from all others.
    fn spellings(&self) -> Vec<Spelling> {
        let digest = self.digest();
        let mut all: Vec<Spelling> = Vec::new();
        for (index, (title, credit)) in self.song.spellings.iter().enumerate() {
            // Spellings fold alike, so the first name ends where as many letters have gone by.
            let artist = if index == 0 { &self.parts[0].name } else { credit_start(credit, &self.parts[0].name) };
            let spelling = Spelling { plain: plain(title, artist), digest: digest.clone() };
            if !all.contains(&spelling) {
                all.push(spelling);
            }
        }
        all
    }

    fn digest(&self) -> String {
        sha256(format!("{}\n{}\n{}", self.key.ranks.as_str(), self.key.title, self.key.credit).as_bytes())
    }

    /// Every slug it may be known under for its own sake.
    fn slugs(&self) -> Vec<String> {
        self.spellings().iter().flat_map(Spelling::slugs).collect()
    }

    /// Slugs under which other readings of the credit would put it: what charts prove to be a name may grow.
    fn other_readings(&self) -> Vec<String> {
        let (title, credit) = self.song.spellings[0];
        let mut end = 0;
        let mut reading = |atom: Part| {
            let start = end + atom.lead.len() + atom.name.len();
            end = start + atom.join.len();
            plain(title, &credit[..start])
        };
        parse(credit, &Lexicon::default()).into_iter().filter_map(&mut reading).collect()
    }
}

/// The beginning of a credit that folds to a name; all of it where none does.
fn credit_start<'a>(credit: &'a str, name: &str) -> &'a str {
    let wanted = fold(name);
    let ends = credit.char_indices().map(|(at, c)| at + c.len_utf8());
    ends.map(|end| &credit[..end]).find(|start| fold(start) == wanted).unwrap_or(credit)
}

fn plain(title: &str, artist: &str) -> Option<String> {
    Some(joined(&slugify(title)?, &slugify(artist)?))
}

fn credits(parts: &[Part], acts: &[Act], names: &Names<'_>) -> Vec<Credit> {
    let credit = |(part, act): (&Part, &Act)| Credit {
        artist: names.slug(act).clone(),
        credited: Some(format!("{}{}", part.lead, part.name)),
        join: part.join.clone(),
        role: part.role,
        on_behalf_of: None,
    };
    parts.iter().zip(acts).map(credit).collect()
}

/// The record of a title and credit, under a slug of its own for now.
fn work(one: &Shared<'_>, kind: &str, credits: Vec<Credit>) -> Work {
    Work {
        slug: WorkSlug::parse(&one.digest()).expect("a digest is letters and digits"),
        shelf: Shelf::Collaborations,
        title: one.song.title().to_owned(),
        kind: kind.to_owned(),
        released: None,
        languages: Vec::new(),
        genres: Vec::new(),
        credits,
        credit_text: None,
        amount: None,
        contributors: Vec::new(),
        companies: Vec::new(),
        part_of: Vec::new(),
        version_of: None,
        version: None,
        status: Vec::new(),
        charted_as: Vec::new(),
        charts_with: None,
    }
}

fn add_works(catalog: &Catalog, kept: Vec<(&Shared<'_>, Work)>, made: &mut Made) {
    let mut taken: BTreeSet<&str> = catalog.works.keys().map(String::as_str).collect();
    for filed in catalog.works.values() {
        taken.extend(filed.noted.former_slugs.iter().map(String::as_str));
    }
    let claims: Vec<Claim> = kept
        .iter()
        .map(|(one, _)| Claim {
            spellings: one.spellings(),
            others: one.other_readings(),
            edited: one.taken_by.is_some(),
        })
        .collect();
    let is_taken = |slug: &str| taken.contains(slug) || catalog.index.has(Kind::Work, slug);
    for ((one, mut work), place) in kept.into_iter().zip(give_out(&claims, is_taken)) {
        match (&one.taken_by, place) {
            (Some(edited), Place { others, .. }) => {
                let charted = made.work_slugs.entry(edited.to_string()).or_default();
                charted.slugs.extend(others);
                if one.song.claimed.is_none() {
                    let (title, credit) = one.song.spellings[0];
                    charted.unclaimed.push((title.to_owned(), credit.to_owned()));
                }
            }
            (None, Place { slug, others }) => {
                work.slug = WorkSlug::parse(&slug).expect("`give_out` gives slugs");
                made.works.push((slug, filed(work, one.song.first, others)));
            }
        }
    }
}

/// The artists of the stubs. Of one whose every work has an edited record by now, the address leads to the artist who
/// stands in its place there.
fn add_artists(catalog: &Catalog, shared: &[Shared<'_>], credited: &[Vec<Act>], names: Names<'_>, made: &mut Made) {
    let works = made.works.iter();
    let used: BTreeSet<&ArtistSlug> =
        works.flat_map(|(_, filed)| filed.record.credits.iter().map(|credit| &credit.artist)).collect();
    let mut heirs: BTreeMap<&ArtistSlug, &ArtistSlug> = BTreeMap::new();
    for (one, acts) in shared.iter().zip(credited) {
        let Some(filed) = one.taken_by.as_ref().and_then(|slug| catalog.works.get(slug.as_str())) else { continue };
        if filed.record.credits.len() == acts.len() {
            heirs
                .extend(acts.iter().map(|act| names.slug(act)).zip(filed.record.credits.iter().map(|one| &one.artist)));
        }
    }
    let mut slugs = names.edited.clone();
    for act in names.stubs() {
        if used.contains(&act.slug) {
            made.artists.push((act.slug.to_string(), filed(artist(act), act.first, act.others.clone())));
        } else if let Some(heir) = heirs.get(&act.slug) {
            let own = [act.slug.to_string()];
            slugs.entry((*heir).clone()).or_default().extend(act.others.iter().cloned().chain(own));
        }
    }
    made.artist_slugs = slugs;
}

fn artist(act: &Named<'_>) -> Artist {
    Artist {
        slug: act.slug.clone(),
        name: act.name.clone(),
        kind: ArtistKind::Unknown,
        country: None,
        sort: None,
        disambiguation: None,
        begin: None,
        end: None,
        genres: Vec::new(),
        member_of: Vec::new(),
        subunit_of: None,
        voiced_by: Vec::new(),
        companies: Vec::new(),
        status: Vec::new(),
    }
}

/// A record made of rows, the first of which is its place.
fn filed<T>(record: T, first: &FiledRow, slugs: Vec<String>) -> Filed<T> {
    let mut spans = Spans::default();
    spans.insert("", first.span.clone());
    Filed {
        record,
        noted: Noted::default(),
        prose: Prose::default(),
        file: first.file.clone(),
        spans,
        sha256: String::new(),
        charted: Charted { since: Some(first.row.week), slugs, unclaimed: Vec::new() },
    }
}
