//! All folded names in one buffer, sorted.

use super::bits::Bits;
use crate::model::NameClass;
use crate::text::{has_hangul, initials, strokes};
use memchr::memmem;
use std::ops::Range;

/// What a key is of its record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    Title,
    Name,
    Alias,
    /// One of these as it is typed, key by key: Hangul alone.
    Strokes,
    /// One of these by its first consonants: Hangul alone.
    Initials,
}

impl Form {
    /// Whether it is a name, and not a way to type one.
    pub fn is_name(self) -> bool {
        self <= Form::Alias
    }
}

impl From<NameClass> for Form {
    fn from(class: NameClass) -> Self {
        match class {
            NameClass::Title => Form::Title,
            NameClass::Name => Form::Name,
            NameClass::Alias => Form::Alias,
        }
    }
}

/// Every key, in the order of its bytes.
#[derive(Debug, Default)]
pub struct Keys {
    /// Each key behind a NUL, and one at the end.
    text: String,
    /// Where each key begins, and one past the end.
    starts: Vec<u32>,
    /// Whose it is: a rank.
    owners: Vec<u32>,
    forms: Vec<Form>,
    /// Where in the text a word begins that is not the first of its key.
    breaks: Bits,
}

/// A place where a needle stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    pub key: usize,
    /// A word begins there.
    pub begins: bool,
    /// A word ends where the needle does.
    pub ends: bool,
    /// Another word begins within it: I U(sed) is no IU.
    pub crosses: bool,
}

/// Keys as they come, before they are sorted.
#[derive(Debug, Default)]
pub struct Draft {
    text: String,
    keys: Vec<(Range<u32>, u32, Form)>,
    breaks: Bits,
}

fn small(place: usize) -> u32 {
    u32::try_from(place).expect("all names together have fewer than 2^32 bytes")
}

fn large(place: u32) -> usize {
    usize::try_from(place).expect("addresses have 32 bits at least")
}

impl Draft {
    /// A name of a record: folded words with single spaces between.
    pub fn add(&mut self, owner: u32, class: NameClass, words: &str) {
        self.push(owner, Form::from(class), words);
        if has_hangul(words) {
            self.push(owner, Form::Strokes, &strokes(words));
            if let Some(initials) = initials(words) {
                self.push(owner, Form::Initials, &initials);
            }
        }
    }

    fn push(&mut self, owner: u32, form: Form, words: &str) {
        if words.is_empty() || words.contains('\0') {
            return;
        }
        let start = self.text.len();
        for (number, word) in words.split(' ').enumerate() {
            if number > 0 {
                self.breaks.set(self.text.len());
            }
            self.text.push_str(word);
        }
        self.keys.push((small(start)..small(self.text.len()), owner, form));
    }

    pub fn sorted(mut self) -> Keys {
        let text = &self.text;
        let key = |range: &Range<u32>| &text[large(range.start)..large(range.end)];
        self.keys.sort_unstable_by(|a, b| (key(&a.0), a.1, a.2, a.0.start).cmp(&(key(&b.0), b.1, b.2, b.0.start)));
        // Two names of a record that are one folded: the better stands.
        self.keys.dedup_by(|b, a| a.1 == b.1 && key(&a.0) == key(&b.0));
        let mut keys = Keys {
            text: String::with_capacity(self.text.len() + self.keys.len() + 1),
            starts: Vec::with_capacity(self.keys.len() + 1),
            owners: Vec::with_capacity(self.keys.len()),
            forms: Vec::with_capacity(self.keys.len()),
            breaks: Bits::default(),
        };
        keys.text.push('\0');
        for (range, owner, form) in &self.keys {
            let (start, old) = (keys.text.len(), large(range.start));
            keys.starts.push(small(start));
            keys.owners.push(*owner);
            keys.forms.push(*form);
            for at in range.clone().map(large).filter(|at| self.breaks.has(*at)) {
                keys.breaks.set(start + at - old);
            }
            keys.text.push_str(key(range));
            keys.text.push('\0');
        }
        keys.starts.push(small(keys.text.len()));
        keys
    }
}

impl Keys {
    pub fn len(&self) -> usize {
        self.owners.len()
    }

    pub fn key(&self, at: usize) -> &str {
        &self.text[self.span(at)]
    }

    pub fn span(&self, at: usize) -> Range<usize> {
        large(self.starts[at])..large(self.starts[at + 1]) - 1
    }

    pub fn owner(&self, at: usize) -> usize {
        large(self.owners[at])
    }

    pub fn form(&self, at: usize) -> Form {
        self.forms[at]
    }

    pub fn slice(&self, span: Range<usize>) -> &str {
        &self.text[span]
    }

    /// The words of a key, by their places in the text.
    pub fn words(&self, at: usize) -> impl Iterator<Item = Range<usize>> + '_ {
        let span = self.span(at);
        let mut start = span.start;
        let cuts = span.clone().skip(1).filter(|cut| self.breaks.has(*cut)).chain([span.end]);
        cuts.map(move |cut| std::mem::replace(&mut start, cut)..cut)
    }

    /// The keys that begin with `head`.
    pub fn beginning(&self, head: &str) -> Range<usize> {
        let first = self.partition(0, |key| key.as_bytes() < head.as_bytes());
        let past = self.partition(first, |key| key.as_bytes().starts_with(head.as_bytes()));
        first..past
    }

    /// The keys that are `key`.
    pub fn equal(&self, key: &str) -> Range<usize> {
        let first = self.partition(0, |other| other < key);
        let past = self.partition(first, |other| other == key);
        first..past
    }

    /// The first key, from `low` on, that is not on the near side.
    fn partition(&self, low: usize, near: impl Fn(&str) -> bool) -> usize {
        let (mut low, mut high) = (low, self.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            if near(self.key(middle)) { low = middle + 1 } else { high = middle }
        }
        low
    }

    /// Every place of a needle, in the order of the keys. `within`: also inside words.
    pub fn places<'a>(&'a self, needle: &'a str, within: bool) -> impl Iterator<Item = Place> + 'a {
        let text = self.text.as_bytes();
        let mut last = 0;
        let found = if needle.is_empty() { None } else { Some(memmem::find_iter(text, needle.as_bytes())) };
        found.into_iter().flatten().filter_map(move |at| {
            let begins = text[at - 1] == 0 || self.breaks.has(at);
            if !begins && !within {
                return None;
            }
            last = self.key_at(at, last);
            let end = at + needle.len();
            let crosses = self.crosses(at + 1..end);
            Some(Place { key: last, begins, ends: text[end] == 0 || self.breaks.has(end), crosses })
        })
    }

    /// Whether a word begins in a part of the text.
    pub fn crosses(&self, mut part: Range<usize>) -> bool {
        part.any(|at| self.breaks.has(at))
    }

    /// The key that a byte of the text is in, which is not before the key `from`.
    fn key_at(&self, at: usize, from: usize) -> usize {
        let holds = |key: usize| large(self.starts[key + 1]) > at;
        let mut step = 1;
        let mut low = from;
        while low + step < self.len() && !holds(low + step) {
            low += step;
            step *= 2;
        }
        let mut high = (low + step).min(self.len() - 1);
        while low < high {
            let middle = usize::midpoint(low, high);
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        low
    }

    pub fn bytes(&self) -> usize {
        self.text.capacity()
            + 4 * (self.starts.capacity() + self.owners.capacity())
            + self.forms.capacity()
            + self.breaks.bytes()
    }
}
