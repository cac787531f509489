//! What may part the names of a billing: each sign and phrase with its sense.

use super::given::GIVEN;
use super::lexicon::{Lexicon, key};
use super::tokens::{Sign, Token, tokens};
use super::words::{FILLERS, LOOSE_ENDS, PHRASES, Sense, begins_nothing};
use crate::model::CreditRole;
use std::ops::Range;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    /// Without the blanks around it.
    pub span: Range<usize>,
    pub kind: Kind,
    /// It stands inside a bracket that opens with it.
    pub opens: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// `&`, `and`, `+`
    And,
    Comma,
    /// `x`, `X`, `×`
    Cross,
    Slash,
    Or,
    Versus,
    Role(CreditRole),
    Presents,
    Present,
    Close,
    /// Words that are no artist: `(From Disney And Pixar's Turning Red)`.
    Aside,
}

impl Kind {
    /// Whether names on both sides may yet be one act.
    pub fn is_soft(self) -> bool {
        matches!(self, Kind::And | Kind::Comma | Kind::Cross)
    }
}

/// Words that a quotation may hold.
const QUOTED: usize = 12;

/// The marks in order; none overlaps another. What they part may turn out to be one name all the same.
pub(super) fn marks(text: &str, known: &Lexicon) -> Vec<Mark> {
    let tokens = tokens(text);
    let mut reader = Reader { text, known, tokens: &tokens, marks: Vec::new(), tail: None };
    reader.read();
    reader.marks
}

struct Reader<'a> {
    text: &'a str,
    known: &'a Lexicon,
    tokens: &'a [Token],
    marks: Vec<Mark>,
    /// The tokens that end a group `(… Remix)`: its last word and its bracket.
    tail: Option<Range<usize>>,
}

impl Reader<'_> {
    fn read(&mut self) {
        let mut at = 0;
        while at < self.tokens.len() {
            if let Some(end) = self.quoted(at) {
                at = end;
                continue;
            }
            if let Some(tail) = self.tail.take_if(|tail| tail.start == at) {
                at = self.mark(at, tail.len(), Kind::Close);
                continue;
            }
            at = match self.tokens[at].sign {
                Sign::Open => self.group(at),
                Sign::Close => self.mark(at, 1, Kind::Close),
                Sign::Comma => self.mark(at, 1, Kind::Comma),
                Sign::Times => self.mark(at, 1, Kind::Cross),
                Sign::Ampersand => self.mark(at, 1, Kind::And),
                Sign::Slash => self.slash(at),
                Sign::Colon => self.colon(at),
                Sign::Word => self.word(at),
            };
        }
    }

    /// Where a quotation of several words ends that begins at a token: nothing in it parts names.
    fn quoted(&self, at: usize) -> Option<usize> {
        let opens =
            self.tokens[at].sign == Sign::Word && self.tokens[at].parted && self.str(at).starts_with(['"', '“']);
        let closes = |at: &usize| self.tokens[*at].sign == Sign::Word && self.str(*at).ends_with(['"', '”']);
        opens.then(|| (at..(at + QUOTED).min(self.tokens.len())).find(closes)).flatten().map(|end| end + 1)
    }

    /// Notes a mark of so many tokens, and says where to go on.
    fn mark(&mut self, at: usize, tokens: usize, kind: Kind) -> usize {
        let span = self.tokens[at].span.start..self.tokens[at + tokens - 1].span.end;
        self.marks.push(Mark { span, kind, opens: false });
        at + tokens
    }

    fn str(&self, at: usize) -> &str {
        &self.text[self.tokens[at].span.clone()]
    }

    /// A word as phrases are written: small letters, no full stops at its end.
    fn plain(&self, at: usize) -> String {
        self.str(at).trim_end_matches(['.', '…', '．']).to_lowercase()
    }

    /// Whether a mark or the beginning stands right before a token, so that a name must begin here.
    fn begins(&self, at: usize) -> bool {
        at == 0
            || self.tokens[at - 1].sign == Sign::Open
            || self.marks.last().is_some_and(|mark| {
                mark.span.end == self.tokens[at - 1].span.end && !matches!(mark.kind, Kind::Close | Kind::Aside)
            })
    }

    fn word(&mut self, at: usize) -> usize {
        let word = self.plain(at);
        let last = at + 1 == self.tokens.len();
        if last {
            // `Malcolm X`, `A+`; but a credit that was cut off ends in what would have parted names.
            return if at > 0 && LOOSE_ENDS.contains(&word.as_str()) { self.mark(at, 1, Kind::And) } else { at + 1 };
        }
        if let Some((length, kind)) = self.phrase(at) {
            return self.mark(at, length, kind);
        }
        if self.begins(at) && !self.after_soft(at) {
            return at + 1;
        }
        let kind = match word.as_str() {
            // `Mos Def & Kweli Are Black Star`
            "are" if !self.marks.is_empty() => Kind::Present,
            "&" | "+" | "and" => Kind::And,
            // Portuguese billings: `DENNIS E MC Kevin O Chris`.
            "e" if matches!(self.plain(at + 1).as_str(), "mc" | "dj") => Kind::And,
            "x" if self.crosses(at) => Kind::Cross,
            _ => return at + 1,
        };
        self.mark(at, 1, kind)
    }

    /// Whether a comma or a phrase stands right before, which an `and` goes on: `A, and B`; `Or & Megan Thee Stallion`.
    fn after_soft(&self, at: usize) -> bool {
        at > 0 && matches!(self.str(at), "&" | "and" | "And" | "AND" | "+") && !self.marks.is_empty() && self.begins(at)
    }

    /// `X` between names, and not the last word of one (`Lil Nas X & Jack Harlow`).
    fn crosses(&self, at: usize) -> bool {
        let next = &self.tokens[at + 1];
        let ends = next.sign != Sign::Word && next.sign != Sign::Open
            || matches!(self.plain(at + 1).as_str(), "&" | "and" | "+" | "x")
            || self.phrase_at(at + 1).is_some();
        !ends && next.parted
    }

    /// A phrase with its fillers: how many tokens, and what it says.
    fn phrase(&self, at: usize) -> Option<(usize, Kind)> {
        let (mut length, sense) = self.phrase_at(at)?;
        // A phrase that begins the text is part of a name, unless nothing else can be meant.
        if at == 0 && !begins_nothing(&self.plain(at)) {
            return None;
        }
        let kind = match sense {
            Sense::Role(role) => Kind::Role(role),
            Sense::Presents => Kind::Presents,
            Sense::Present => Kind::Present,
            Sense::Or => Kind::Or,
            Sense::Versus => Kind::Versus,
        };
        if self.tokens.get(at + length).is_some_and(|token| token.sign == Sign::Colon) {
            length += 1;
        }
        if matches!(kind, Kind::Role(_)) {
            for filler in FILLERS {
                if self.fits(at + length, filler) && at + length + filler.len() < self.tokens.len() {
                    length += filler.len();
                }
            }
        }
        (at + length < self.tokens.len()).then_some((length, kind))
    }

    fn phrase_at(&self, at: usize) -> Option<(usize, Sense)> {
        let found = PHRASES.iter().find(|(words, _)| self.fits(at, words));
        // Printers slip in the longest of these words: `Feauring`.
        let slip = || {
            let word = self.plain(at);
            let near = word.starts_with("fea") && strsim::levenshtein(&word, "featuring") == 1;
            (at > 0 && self.tokens[at].sign == Sign::Word && near).then_some((1, Sense::Role(CreditRole::Featured)))
        };
        found.map(|(words, sense)| (words.len(), *sense)).or_else(slip)
    }

    fn fits(&self, at: usize, words: &[&str]) -> bool {
        words.iter().enumerate().all(|(index, word)| {
            self.tokens.get(at + index).is_some_and(|token| token.sign == Sign::Word && (index == 0 || token.parted))
                && self.plain(at + index) == *word
        })
    }

    /// `AC/DC` and `HUNTR/X` are names: one side has no more than two letters.
    fn slash(&mut self, at: usize) -> usize {
        let blanks = self.tokens[at].parted || self.tokens.get(at + 1).is_some_and(|next| next.parted);
        if at == 0 || at + 1 == self.tokens.len() {
            return at + 1;
        }
        let short = |side: usize| self.tokens[side].sign == Sign::Word && self.str(side).chars().count() <= 2;
        let left = short(at - 1) && (self.begins(at - 1) || self.tokens[at - 2].sign == Sign::Slash);
        let right = short(at + 1) && self.ends_stretch(at + 2);
        if !blanks && (left || right) {
            return at + 1;
        }
        // `Marvin Hamlisch/"The Sting"`, `Cheryl Barnes/Hair Soundtrack`: the film is no artist.
        let rest = self.text[self.tokens[at].span.end..].trim();
        let lower = rest.to_lowercase();
        if rest.starts_with('"') || lower.ends_with("soundtrack") || lower.ends_with("original cast") {
            return self.mark(at, self.tokens.len() - at, Kind::Aside);
        }
        self.mark(at, 1, Kind::Slash)
    }

    /// After a colon stand the members of the act before it; after `Alias:` another name of it.
    fn colon(&mut self, at: usize) -> usize {
        let alias = at > 0 && matches!(self.plain(at - 1).as_str(), "alias" | "aka" | "a.k.a");
        if at == 0 || at + 1 == self.tokens.len() || alias {
            return at + 1;
        }
        self.mark(at, 1, Kind::Role(CreditRole::Member))
    }

    /// A bracket and what it holds.
    fn group(&mut self, open: usize) -> usize {
        let close = (open..self.tokens.len()).find(|at| self.tokens[*at].sign == Sign::Close);
        let end = close.unwrap_or(self.tokens.len());
        let after = close.map_or(self.tokens.len(), |close| close + 1);
        let inner_end = close.map_or(self.text.len(), |close| self.tokens[close].span.start);
        let inner = self.text[self.tokens[open].span.end..inner_end].trim();
        let next = open + 1;
        let opened = |reader: &mut Self, length: usize, kind: Kind| {
            let at = reader.mark(open, 1 + length, kind);
            if let Some(mark) = reader.marks.last_mut() {
                mark.opens = true;
            }
            at
        };
        if next >= end {
            return after;
        }
        if let Some((length, kind)) = self.phrase(next)
            && next + length < end
        {
            return opened(self, length, kind);
        }
        if self.begins(open) || !self.ends_stretch(after) {
            return after;
        }
        if matches!(self.plain(next).as_str(), "&" | "and" | "+" | "x") && next + 1 < end {
            return opened(self, 1, Kind::And);
        }
        if matches!(self.plain(next).as_str(), "of" | "from" | "as" | "prod" | "produced") {
            return self.mark(open, after - open, Kind::Aside);
        }
        if let Some(remixer) = self.remix(next, end) {
            if remixer == 0 || close.is_none() {
                return self.mark(open, after - open, Kind::Aside);
            }
            self.tail = Some(next + remixer..after);
            return opened(self, 0, Kind::Role(CreditRole::Remixer));
        }
        let from = self.marks.last().map_or(0, |mark| mark.span.end);
        let act = self.text[from..self.tokens[open].span.start].trim();
        // `RM (BTS)`: who is known by himself stands with his group.
        if close.is_some() && self.known.contains(act) && self.known.contains(inner) {
            return self.mark(open, after - open, Kind::Aside);
        }
        if self.names_members(act, inner) {
            return opened(self, 0, Kind::Role(CreditRole::Member));
        }
        after
    }

    /// How many words of a group `(… Remix)` name who made it.
    fn remix(&self, next: usize, end: usize) -> Option<usize> {
        let all_words = (next..end).all(|at| self.tokens[at].sign == Sign::Word);
        if !all_words || !matches!(self.plain(end - 1).as_str(), "remix" | "mix" | "edit" | "version" | "remixes") {
            return None;
        }
        if matches!(self.plain(end - 1).as_str(), "version" | "edit" | "mix") {
            return Some(0);
        }
        Some(end - 1 - next)
    }

    /// Whether a name can end before a token: nothing is left, or what parts names.
    fn ends_stretch(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at) else { return true };
        token.sign != Sign::Word
            || matches!(self.plain(at).as_str(), "&" | "and" | "+" | "x")
            || self.phrase_at(at).is_some()
    }

    /// Whether a group names people behind the act (`Silk Sonic (Bruno Mars & Anderson .Paak)`) and no other name of it
    /// (`The Hippies (Formerly The Tams)`, `L.F.O. (Lyte Funky Ones)`).
    fn names_members(&self, act: &str, inner: &str) -> bool {
        let latin = |text: &str| text.chars().any(|c| c.is_ascii_alphabetic());
        if latin(act) != latin(inner) {
            // The same name in another script: `아이유 (IU)`.
            return false;
        }
        if self.known.contains(inner) {
            return true;
        }
        let words: Vec<&str> = inner.split(|c: char| c.is_whitespace() || c == ',').filter(|w| !w.is_empty()).collect();
        let first = words.first().map_or(String::new(), |word| word.to_lowercase());
        if matches!(first.as_str(), "the" | "formerly" | "aka" | "a.k.a." | "not" | "or" | "a" | "an") {
            return false;
        }
        let act = key(act);
        let initials: String =
            words.iter().filter_map(|word| word.chars().next()).flat_map(char::to_lowercase).collect();
        if act.starts_with(&initials) && initials.chars().count() > 1 {
            return false;
        }
        let several =
            inner.contains(',') || words.iter().any(|word| matches!(*word, "&" | "and" | "And" | "+" | "x" | "X"));
        several || words.len() > 1 && GIVEN.contains(&first.as_str())
    }
}
