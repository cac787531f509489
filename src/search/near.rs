//! Names that a slip of the finger or two lie from what was typed.

use super::find::{Hit, Match, Reading};
use super::index::Index;
use super::keys::{Form, Keys};
use super::query::Query;
use crate::text::{has_hangul, slips, strokes};
use std::ops::Range;

/// Words shorter than this are near to everything; longer ones nobody types from memory.
const LETTERS: std::ops::RangeInclusive<usize> = 3..=32;

/// From this length on, two slips still leave more of a word than they take: drake is not drama.
const TWO_SLIPS: usize = 8;

/// Readings of a word that are looked up: each is a pass over all names.
const READINGS: usize = 24;

/// How far a shortened name is: as far as one slip.
const SHORTENED: u8 = 2;

fn is_syllable(c: char) -> bool {
    ('가'..='힣').contains(&c)
}

/// Every word of a name, and every whole name, each once.
#[derive(Debug, Default)]
pub struct Vocabulary {
    /// Where in the text of the keys, and how many bytes.
    words: Vec<(u32, u8)>,
    /// Which letters each has, one bit a letter: a slip changes two at most.
    letters: Vec<u64>,
}

impl Vocabulary {
    pub fn of(keys: &Keys) -> Self {
        let mut spans: Vec<Range<usize>> = Vec::new();
        for key in 0..keys.len() {
            // Syllables are near one another by the keys that type them.
            let wanted = match keys.form(key) {
                Form::Title | Form::Name | Form::Alias => !has_hangul(keys.key(key)),
                Form::Strokes => true,
                Form::Initials => false,
            };
            if wanted {
                spans.push(keys.span(key));
                spans.extend(keys.words(key).filter(|word| *word != keys.span(key)));
            }
        }
        spans.retain(|span| span.len() < 256 && LETTERS.contains(&keys.slice(span.clone()).chars().count()));
        spans.sort_unstable_by(|a, b| keys.slice(a.clone()).cmp(keys.slice(b.clone())).then(a.start.cmp(&b.start)));
        spans.dedup_by(|b, a| keys.slice(a.clone()) == keys.slice(b.clone()));
        let place = |span: &Range<usize>| {
            let start = u32::try_from(span.start).expect("all names together have fewer than 2^32 bytes");
            (start, u8::try_from(span.len()).expect("longer ones were left out"))
        };
        Self {
            words: spans.iter().map(place).collect(),
            letters: spans.iter().map(|span| letters(keys.slice(span.clone()))).collect(),
        }
    }

    /// The words near a word, the nearest first, each with how far it is: two for a slip, two more where the first letters
    /// differ and one where the first three do, for people get the beginning right.
    fn near<'a>(&self, keys: &'a Keys, word: &str) -> Vec<(u8, &'a str)> {
        let length = word.chars().count();
        if !LETTERS.contains(&length) {
            return Vec::new();
        }
        let most = if length < TWO_SLIPS { 1 } else { 2 };
        let widest = if length < 5 { 1 } else { 2 };
        let asked = letters(word);
        let mut found = Vec::new();
        for ((start, bytes), letters) in self.words.iter().zip(&self.letters) {
            if (letters ^ asked).count_ones() > 2 * widest
                || usize::from(*bytes).abs_diff(word.len()) > 4 * widest as usize
            {
                continue;
            }
            let start = super::index::at(*start);
            let known = keys.slice(start..start + usize::from(*bytes));
            let same = known.chars().zip(word.chars()).take_while(|(a, b)| a == b).count();
            // Jenny is Jennie; but drake is not drama, and beyonce is not beyond.
            let is_spelt_out = length < TWO_SLIPS && length > 4 && same >= 4 && known.chars().count() >= length;
            if let Some(slips) = slips(word, known, if is_spelt_out { 2 } else { most as usize }) {
                let far = 2 * slips + 2 * usize::from(same == 0) + usize::from(same < 3);
                let far = u8::try_from(far).unwrap_or(u8::MAX);
                found.push((far, known.chars().count().abs_diff(length), known));
            }
        }
        found.sort_unstable();
        found.into_iter().take(READINGS).map(|(far, _, known)| (far, known)).collect()
    }

    pub fn bytes(&self) -> usize {
        self.words.capacity() * 8 + self.letters.capacity() * 8
    }
}

impl Index {
    /// Records with a name near what was typed; words that names do have are taken as they are too.
    pub(super) fn near(&self, query: &Query) -> Vec<Hit> {
        let words: Vec<String> = query.words.iter().map(|word| strokes(word)).collect();
        let mut found = self.spread(&words.iter().map(|word| self.readings(word)).collect::<Vec<_>>());
        found.extend(self.shortened(&query.key));
        if !found.is_empty() || words.len() == 1 {
            return Self::nearest(found);
        }
        // A name typed with spaces where it has none.
        Self::nearest(self.spread(&[self.readings(&strokes(&query.key))]))
    }

    /// Names of which some syllables make a short one, as Koreans shorten them: 블핑 for 블랙핑크. The first is kept.
    fn shortened(&self, key: &str) -> Vec<(usize, Match, u8)> {
        let Some(first) = key.chars().next().filter(|_| key.chars().count() > 1 && key.chars().all(is_syllable)) else {
            return Vec::new();
        };
        let mut head = [0; 4];
        let names = self.keys.beginning(first.encode_utf8(&mut head)).filter(|at| self.keys.form(*at).is_name());
        let is_short = |at: &usize| {
            let mut name = self.keys.key(*at).chars();
            key.chars().all(|syllable| name.any(|c| c == syllable))
        };
        names.filter(is_short).map(|at| (self.keys.owner(at), Match::Near, SHORTENED)).collect()
    }

    fn readings(&self, word: &str) -> Vec<Reading> {
        let typed = Reading { text: word.to_owned(), whole: false, far: 0 };
        let near = self.vocabulary.near(&self.keys, word);
        let near = near.into_iter().map(|(far, text)| Reading { text: text.to_owned(), whole: true, far });
        std::iter::once(typed).chain(near).collect()
    }
}

/// The letters that stand in a word, one bit each; rare ones share a bit.
fn letters(word: &str) -> u64 {
    let bit = |c: char| match c {
        'a'..='z' => u32::from(c) - u32::from('a'),
        '0'..='9' => 26,
        'ㄱ'..='ㅣ' => 27 + (u32::from(c) - u32::from('ㄱ')) % 37,
        c => u32::from(c) % 64,
    };
    word.chars().fold(0, |letters, c| letters | 1 << bit(c))
}
