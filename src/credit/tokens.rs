//! A billing's words and the signs among them that may part names.

use std::ops::Range;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub span: Range<usize>,
    pub sign: Sign,
    /// Whether a blank or the beginning stands before it.
    pub parted: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    Word,
    Comma,
    /// A colon with a blank after it; elsewhere it is part of a word (`M:G`).
    Colon,
    Slash,
    /// `×`, which parts names without blanks too.
    Times,
    /// `＆`, likewise.
    Ampersand,
    /// A bracket that opens a group.
    Open,
    /// The bracket that closes it.
    Close,
}

/// Letters that a bracket may hold. Credits are shorter; what is none must not take long.
const GROUP: usize = 500;

/// The tokens in order. Nothing but blanks stands between them. A bracket is a sign where it begins a word and its fellow
/// ends one, else a letter of the word (`(G)I-DLE`, `f(x)`); one that the end of the text cuts off never closes.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut signs = signs(text).into_iter().peekable();
    let mut tokens: Vec<Token> = Vec::new();
    let mut parted = true;
    let mut word: Option<usize> = None;
    for (at, c) in text.char_indices() {
        let sign = signs.next_if(|(place, _)| *place == at);
        if (c.is_whitespace() || sign.is_some())
            && let Some(start) = word.take()
        {
            tokens.push(Token { span: start..at, sign: Sign::Word, parted });
            parted = false;
        }
        if c.is_whitespace() {
            parted = true;
        } else if let Some((_, sign)) = sign {
            tokens.push(Token { span: at..at + c.len_utf8(), sign, parted });
            parted = false;
        } else if word.is_none() {
            word = Some(at);
        }
    }
    if let Some(start) = word {
        tokens.push(Token { span: start..text.len(), sign: Sign::Word, parted });
    }
    tokens
}

/// The places of the signs.
fn signs(text: &str) -> Vec<(usize, Sign)> {
    let mut signs = Vec::new();
    let mut before: Option<char> = None;
    // Up to where a group reaches: brackets within it are letters.
    let mut closed = 0;
    for (at, c) in text.char_indices() {
        let rest = &text[at + c.len_utf8()..];
        let next = rest.chars().next();
        let digits = before.is_some_and(|c| c.is_ascii_digit()) && next.is_some_and(|c| c.is_ascii_digit());
        match c {
            ',' if !digits => signs.push((at, Sign::Comma)),
            '，' | '、' | '；' => signs.push((at, Sign::Comma)),
            ';' if next.is_none_or(char::is_whitespace) => signs.push((at, Sign::Comma)),
            ':' | '：' if next.is_none_or(char::is_whitespace) => signs.push((at, Sign::Colon)),
            '/' if !is_with(text, at) => signs.push((at, Sign::Slash)),
            '／' => signs.push((at, Sign::Slash)),
            '×' => signs.push((at, Sign::Times)),
            '＆' => signs.push((at, Sign::Ampersand)),
            _ if at >= closed && closing(c).is_some() && opens(before, rest) => match group_end(rest, c) {
                Some(end) => {
                    closed = at + c.len_utf8() + end;
                    signs.push((at, Sign::Open));
                    signs.push((closed, Sign::Close));
                }
                None if rest.chars().take(GROUP).all(|c| !"()[]（）［］".contains(c)) => {
                    closed = text.len();
                    signs.push((at, Sign::Open));
                }
                None => {}
            },
            _ => {}
        }
        before = Some(c);
    }
    signs
}

/// `W/`, in which the slash is no sign.
fn is_with(text: &str, at: usize) -> bool {
    let before = &text[..at];
    let word = before.rsplit(char::is_whitespace).next().unwrap_or(before);
    word.trim_start_matches(['(', '[']).eq_ignore_ascii_case("w") || word.eq_ignore_ascii_case("f")
}

fn closing(c: char) -> Option<char> {
    Some(match c {
        '(' => ')',
        '[' => ']',
        '（' => '）',
        '［' => '］',
        _ => return None,
    })
}

/// Whether a bracket begins a word, or stands at a word's end before a phrase (`Brandy(feat. Kanye West)`).
fn opens(before: Option<char>, rest: &str) -> bool {
    before.is_none_or(|c| c.is_whitespace() || !c.is_ascii())
        || ["feat", "ft.", "with ", "duet "]
            .iter()
            .any(|word| rest.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word)))
}

/// Where the bracket's fellow stands in the text after it, if it ends a word there.
fn group_end(rest: &str, open: char) -> Option<usize> {
    let close = closing(open)?;
    let mut depth = 0;
    for (at, c) in rest.char_indices().take(GROUP) {
        if c == open {
            depth += 1;
        } else if c == close && depth > 0 {
            depth -= 1;
        } else if c == close {
            let after = rest[at + c.len_utf8()..].chars().next();
            let ends = after.is_none_or(|c| c.is_whitespace() || ",;:/×＆、，".contains(c) || !c.is_ascii());
            return (ends && at > 0).then_some(at);
        }
    }
    None
}
