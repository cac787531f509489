//! What the full-text index gets, and what it is asked.

use crate::text::keywords;

/// Words of a question past these are left out.
const WORDS: usize = 8;

/// Longer words nobody seeks.
const LONGEST: usize = 40;

/// A text as the two columns of the full-text index.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tokens {
    /// Folded words.
    pub words: String,
    /// Of Korean, Japanese and Chinese, every two letters side by side.
    pub pairs: String,
}

/// A text for the index. Korean ties particles to its words and Japanese has no spaces: there, two letters side by side
/// are what can be found.
pub fn tokens(text: &str) -> Tokens {
    let mut tokens = Tokens::default();
    for term in terms(text) {
        push(&mut tokens.words, &term);
        if is_east_asian(&term) {
            pairs(&term).for_each(|pair| push(&mut tokens.pairs, &pair));
        }
    }
    tokens
}

/// What to ask the index for a question: every word, the last one perhaps half typed. `None` where it has no letter.
///
/// All that a visitor typed stands between quotes, where FTS5 knows no operators, and has only letters and digits in it.
pub fn expression(question: &str) -> Option<String> {
    let terms: Vec<String> = terms(question).take(WORDS).map(|term| term.chars().take(LONGEST).collect()).collect();
    let last = terms.len().checked_sub(1)?;
    let asked = terms.iter().enumerate().map(|(number, term)| {
        if is_east_asian(term) && term.chars().count() > 1 {
            let pairs: Vec<String> = pairs(term).collect();
            format!("pairs : \"{}\"", pairs.join(" "))
        } else if number == last {
            format!("words : \"{term}\" *")
        } else {
            format!("words : \"{term}\"")
        }
    });
    Some(asked.collect::<Vec<_>>().join(" AND "))
}

/// The folded words of a text, each either all East Asian or without such a letter.
pub(super) fn terms(text: &str) -> impl Iterator<Item = String> {
    let folded = text.split_whitespace().map(keywords);
    let words = folded.flat_map(|words| words.split(' ').map(str::to_owned).collect::<Vec<_>>());
    words.flat_map(|word| by_script(&word)).filter(|term| term.chars().all(char::is_alphanumeric) && !term.is_empty())
}

fn by_script(word: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for c in word.chars() {
        match parts.last_mut() {
            Some(part) if part.chars().next_back().is_some_and(|last| is_letter(last) == is_letter(c)) => part.push(c),
            _ => parts.push(c.to_string()),
        }
    }
    parts
}

pub(super) fn is_east_asian(term: &str) -> bool {
    term.chars().next().is_some_and(is_letter)
}

/// Hangul, kana or a Chinese character.
pub(super) fn is_letter(c: char) -> bool {
    matches!(c,
        '\u{1100}'..='\u{11ff}' | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30ff}' | '\u{3131}'..='\u{318e}'
        | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}')
}

fn pairs(term: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = term.chars().collect();
    letters.windows(2).map(|pair| pair.iter().collect()).collect::<Vec<String>>().into_iter()
}

fn push(column: &mut String, token: &str) {
    if !column.is_empty() {
        column.push(' ');
    }
    column.push_str(token);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn korean_is_found_by_two_letters_side_by_side() {
        let tokens = tokens("BTS의 노래, Rosé’s song.");
        assert_eq!(tokens.words, "bts 의 노래 roses song");
        assert_eq!(tokens.pairs, "노래");
        assert_eq!(expression("브루노").as_deref(), Some("pairs : \"브루 루노\""));
    }

    #[test]
    fn a_question_is_never_syntax() {
        assert_eq!(
            expression("a OR \"b\" NEAR(").as_deref(),
            Some("words : \"a\" AND words : \"or\" AND words : \"b\" AND words : \"near\" *")
        );
        assert_eq!((expression("\"*^:("), expression("")), (None, None));
    }

    proptest! {
        #[test]
        fn any_question_can_be_asked(text in "\\PC{0,40}") {
            let asked = expression(&text);
            prop_assume!(asked.is_some());
            let sql = rusqlite::Connection::open_in_memory().expect("memory is at hand");
            sql.execute_batch("CREATE VIRTUAL TABLE t USING fts5(words, pairs, content='')").expect("FTS5 is there");
            let count = sql.query_row("SELECT count(*) FROM t WHERE t MATCH ?1", [asked], |row| row.get::<_, i64>(0));
            prop_assert!(count.is_ok(), "{count:?}");
        }
    }
}
