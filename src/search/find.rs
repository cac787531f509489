//! Records by name: whole names first, then words in any order, then names nearby.

use super::index::{Index, at, rank_of};
use super::keys::{Form, Place};
use super::query::Query;

/// How well a record fits a question, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Match {
    /// The whole of its title, or of another name that its page shows.
    Exact,
    /// The whole of a search hint, a slug or a former slug.
    Alias,
    /// All first consonants of a name: ㄹㅈ for 로제.
    Initials,
    /// The title begins with it, or has words that begin with each of its words.
    Begins,
    /// A work: its title has some of the words, the names on its billing the others.
    Credited,
    /// A work: the names on its billing have all the words, or one of them is what was asked for.
    Credits,
    /// As [`Match::Begins`], of any other name.
    BeginsOther,
    InitialsBegin,
    /// A name half typed: 로ㅈ, 롲.
    Typed,
    /// It stands within a name.
    Within,
    /// No name has it; this one is a slip or two away.
    Near,
}

const GRADES: usize = Match::Near as usize + 1;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    pub rank: u32,
    pub how: Match,
}

/// What names fit a question, the best first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    pub hits: Vec<Hit>,
}

impl Found {
    /// No name fits: these are near.
    pub fn is_near(&self) -> bool {
        self.hits.first().is_some_and(|hit| hit.how == Match::Near)
    }
}

/// One way to read a word of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reading {
    pub text: String,
    /// It is a whole word, not a beginning.
    pub whole: bool,
    /// How far it is from what was typed.
    pub far: u8,
}

/// No grade yet.
const NONE: u8 = u8::MAX;

impl Index {
    /// Records by name. Where no name fits, those that a slip of the finger or two lie from it.
    pub fn find(&self, query: &Query) -> Found {
        if query.is_empty() || self.is_empty() {
            return Found::default();
        }
        let mut best = vec![NONE; self.len()];
        self.whole(query, &mut best);
        if query.words.len() > 1 {
            self.words(&query.words, &mut best);
        }
        let mut hits = in_order(&best);
        if hits.is_empty()
            && let Some(words) = query.without_joiners()
        {
            self.words(&words, &mut best);
            hits = in_order(&best);
        }
        if hits.is_empty() {
            hits = self.near(query);
        }
        Found { hits }
    }

    /// The question as one name.
    fn whole(&self, query: &Query, best: &mut [u8]) {
        let keys = &self.keys;
        // Two Latin letters stand within half of all names; one syllable of Hangul tells more.
        let is_short = query.key.len() <= 2;
        let mut grade = |key: usize, how: Match| {
            let place = &mut best[keys.owner(key)];
            *place = (*place).min(how as u8);
        };
        for key in keys.beginning(&query.key) {
            let is_all = keys.key(key).len() == query.key.len();
            let how = match keys.form(key) {
                Form::Title | Form::Name if is_all => Match::Exact,
                Form::Alias if is_all => Match::Alias,
                Form::Initials if is_all => Match::Initials,
                _ if is_short && keys.crosses(keys.span(key).start + 1..keys.span(key).start + query.key.len()) => {
                    continue;
                }
                form => beginning(form),
            };
            grade(key, how);
        }
        for place in keys.places(&query.key, !is_short) {
            let form = keys.form(place.key);
            if place.begins && !(place.crosses && query.words.len() == 1) {
                grade(place.key, beginning(form));
            } else if form.is_name() && !is_short {
                grade(place.key, Match::Within);
            }
        }
        if let Some(strokes) = query.strokes() {
            for key in keys.beginning(&strokes).filter(|key| keys.form(*key) == Form::Strokes) {
                grade(key, Match::Typed);
            }
        }
        self.works_of_the_named(best);
    }

    /// Whoever asks for an artist by name is shown the works too.
    fn works_of_the_named(&self, best: &mut [u8]) {
        for artist in 0..best.len() {
            if best[artist] <= Match::Initials as u8 {
                for work in self.works.from(artist) {
                    let place = &mut best[at(*work)];
                    *place = (*place).min(Match::Credits as u8);
                }
            }
        }
    }

    /// The question as words in any order, within one name, one record, or a work and those on its billing.
    fn words(&self, words: &[String], best: &mut [u8]) {
        let readings: Vec<Vec<Reading>> =
            words.iter().map(|word| vec![Reading { text: word.clone(), whole: false, far: 0 }]).collect();
        for (rank, how, _) in self.spread(&readings) {
            let place = &mut best[rank];
            *place = (*place).min(how as u8);
        }
    }

    /// The records that have each word in one of its readings, with how they fit and how far that is from what was
    /// typed. At most eight words; the nearer readings of a word first.
    pub(super) fn spread(&self, words: &[Vec<Reading>]) -> Vec<(usize, Match, u8)> {
        let keys = &self.keys;
        let full = u8::MAX >> (8 - words.len().clamp(1, 8));
        let mut names = vec![Seen::default(); keys.len()];
        let mut own = vec![Seen::default(); self.len()];
        for (number, readings) in words.iter().take(8).enumerate() {
            for reading in readings {
                // Korean and Japanese write words together.
                let within = !reading.whole && !reading.text.is_ascii() && reading.text.chars().count() > 1;
                for Place { key, begins, ends, .. } in keys.places(&reading.text, within) {
                    if reading.whole && !ends {
                        continue;
                    }
                    if begins {
                        names[key].add(number, reading.far);
                    }
                    if begins || keys.form(key).is_name() {
                        own[keys.owner(key)].add(number, reading.far);
                    }
                }
            }
        }
        let mut billing = vec![Seen::default(); self.len()];
        for (artist, seen) in own.iter().enumerate().filter(|(_, seen)| seen.words != 0) {
            for work in self.works.from(artist) {
                billing[at(*work)].merge(*seen);
            }
        }
        let mut found = Vec::new();
        for (key, seen) in names.iter().enumerate().filter(|(_, seen)| seen.words == full) {
            found.push((keys.owner(key), beginning(keys.form(key)), seen.far));
        }
        for (rank, (own, billing)) in own.iter().zip(&billing).enumerate() {
            if own.words == full {
                found.push((rank, Match::BeginsOther, own.far));
            } else if own.words | billing.words == full && billing.words != 0 {
                let how = if own.words == 0 { Match::Credits } else { Match::Credited };
                found.push((rank, how, own.far.saturating_add(billing.far)));
            }
        }
        found
    }

    /// Near names, each record once: by how far they are, then by rank.
    pub(super) fn nearest(mut found: Vec<(usize, Match, u8)>) -> Vec<Hit> {
        found.sort_unstable_by_key(|(rank, how, far)| (*far, matches!(how, Match::Credited | Match::Credits), *rank));
        let mut seen = std::collections::HashSet::new();
        found.retain(|(rank, _, _)| seen.insert(*rank));
        found.into_iter().map(|(rank, _, _)| Hit { rank: rank_of(rank), how: Match::Near }).collect()
    }
}

/// Which words of a question were seen, and how far from what was typed.
#[derive(Debug, Clone, Copy, Default)]
struct Seen {
    words: u8,
    far: u8,
}

impl Seen {
    fn add(&mut self, word: usize, far: u8) {
        let bit = 1 << word;
        if self.words & bit == 0 {
            self.words |= bit;
            self.far = self.far.saturating_add(far);
        }
    }

    fn merge(&mut self, other: Seen) {
        if other.words & !self.words != 0 {
            self.words |= other.words;
            self.far = self.far.saturating_add(other.far);
        }
    }
}

/// How a record fits of which a name, or words of it, begin as the question does.
fn beginning(form: Form) -> Match {
    match form {
        Form::Title => Match::Begins,
        Form::Name | Form::Alias => Match::BeginsOther,
        Form::Initials => Match::InitialsBegin,
        Form::Strokes => Match::Typed,
    }
}

/// The records that have a grade, the best grade first, and by rank.
fn in_order(best: &[u8]) -> Vec<Hit> {
    const MATCHES: [Match; GRADES] = [
        Match::Exact,
        Match::Alias,
        Match::Initials,
        Match::Begins,
        Match::Credited,
        Match::Credits,
        Match::BeginsOther,
        Match::InitialsBegin,
        Match::Typed,
        Match::Within,
        Match::Near,
    ];
    let mut graded: [Vec<Hit>; GRADES] = Default::default();
    for (rank, grade) in best.iter().enumerate().filter(|(_, grade)| **grade != NONE) {
        let grade = usize::from(*grade);
        graded[grade].push(Hit { rank: rank_of(rank), how: MATCHES[grade] });
    }
    graded.concat()
}
