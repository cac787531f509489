//! What a visitor asks for, folded and bounded.

use crate::text::{fold, has_hangul, has_loose_letter, initials, keywords, strokes};

/// No name is longer, and a stranger's typing is not to cost more than a name's.
const LONGEST: usize = 200;

/// Words past these are left out: each is a pass over all names.
const WORDS: usize = 8;

/// What people write between the names of a billing and charts do not print, or print otherwise.
const JOINERS: [&str; 12] = ["and", "feat", "ft", "featuring", "with", "x", "by", "the", "vs", "와", "과", "의"];

/// A question about names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// As typed, cut and without the spaces round it.
    pub text: String,
    /// Folded, without spaces; empty where nothing is asked.
    pub(super) key: String,
    /// Folded, one by one.
    pub(super) words: Vec<String>,
}

impl Query {
    pub fn new(text: &str) -> Self {
        let text: String = text.trim().chars().filter(|c| !c.is_control()).take(LONGEST).collect();
        let text = text.trim().to_owned();
        let folded = keywords(&text);
        let words = folded.split(' ').filter(|word| !word.is_empty()).take(WORDS).map(typed).collect();
        Self { key: typed(folded.replace(' ', "")), words, text }
    }

    pub fn is_empty(&self) -> bool {
        self.key.is_empty()
    }

    /// The folded name that is asked for.
    pub fn key(&self) -> String {
        fold(&self.text)
    }

    /// Whether a name is why a record was found: it begins with the question or has it within, its words begin with the
    /// question's, or so do the keys or the first consonants of its Hangul.
    pub fn fits(&self, name: &str) -> bool {
        let words = keywords(name);
        let whole = words.replace(' ', "");
        let typed = |asked: &String| words.split(' ').any(|word| word.starts_with(asked.as_str()));
        let hangul = has_hangul(&whole)
            && (strokes(&whole).starts_with(&strokes(&self.key))
                || initials(&whole).is_some_and(|initials| initials.starts_with(&self.key)));
        !self.is_empty() && (self.words.iter().all(typed) || hangul || self.stands_within(&whole))
    }

    /// Two Latin letters stand within half of all names.
    fn stands_within(&self, whole: &str) -> bool {
        whole.starts_with(&self.key) || self.key.len() > 2 && whole.contains(&self.key)
    }

    /// The same without the words between the names of a billing; `None` where there are none, or nothing else.
    pub(super) fn without_joiners(&self) -> Option<Vec<String>> {
        let kept: Vec<String> = self.words.iter().filter(|word| !JOINERS.contains(&word.as_str())).cloned().collect();
        (!kept.is_empty() && kept.len() < self.words.len()).then_some(kept)
    }

    /// The key as it is typed, where it is Hangul in whole syllables.
    pub(super) fn strokes(&self) -> Option<String> {
        let typed = strokes(&self.key);
        (has_hangul(&self.key) && typed != self.key).then_some(typed)
    }
}

/// A text with a loose letter of Hangul in it is half typed: its keys say what there is of it.
fn typed(folded: impl AsRef<str>) -> String {
    let folded = folded.as_ref();
    if has_loose_letter(folded) { strokes(folded) } else { folded.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_folded_and_bounded() {
        let query = Query::new("  ROSÉ & Bruno\u{0}Mars ");
        assert_eq!((query.key.as_str(), query.words.len()), ("rosebrunomars", 2));
        assert_eq!(Query::new("로ㅈ").key, "ㄹㅗㅈ");
        assert_eq!(Query::new(&"a ".repeat(10_000)).words.len(), WORDS);
        assert!(Query::new(" \u{0} ").is_empty() && Query::new("").is_empty());
        assert_eq!(Query::new("!!!").words, ["!!!"]);
    }

    #[test]
    fn a_name_tells_whether_it_is_the_one_that_was_asked_for() {
        for (asked, name) in [
            ("park", "Roseanne Park"),
            ("park rose", "Roseanne Park"),
            ("ROSÉ", "Rose"),
            ("로ㅈ", "로제"),
            ("ㄹㅈ", "로제"),
            ("eanne", "Roseanne Park"),
            ("gidle", "(G)I-DLE"),
        ] {
            assert!(Query::new(asked).fits(name), "{asked}: {name}");
        }
        for (asked, name) in [("park bruno", "Roseanne Park"), ("ar", "Roseanne Park"), ("rose", "로제"), ("", "로제")]
        {
            assert!(!Query::new(asked).fits(name), "{asked}: {name}");
        }
    }

    #[test]
    fn what_stands_between_names_can_be_left_out() {
        assert_eq!(Query::new("rose and bruno").without_joiners(), Some(vec!["rose".to_owned(), "bruno".to_owned()]));
        assert_eq!((Query::new("rose bruno").without_joiners(), Query::new("the x").without_joiners()), (None, None));
    }
}
