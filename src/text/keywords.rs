//! A text as the words that are sought in it.

use super::fold;
use unicode_normalization::char::is_combining_mark;

/// The folded words of a text with single spaces between. Without the spaces it is the text's [`fold`]: `4*TOWN` is
/// `4 town`, `How It's Done` is `how its done`, `M.I.A.` is `mia`, `!!!` is itself.
pub fn keywords(text: &str) -> String {
    let key: String = fold(text).chars().filter(|c| !c.is_whitespace()).collect();
    let mut words = String::with_capacity(key.len() + 8);
    let parts = text.split_whitespace().flat_map(|word| {
        let whole = is_dotted(word);
        word.split(move |c| !whole && !is_part(c))
    });
    for word in parts.filter(|word| word.chars().any(char::is_alphanumeric)) {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(&fold(word));
    }
    // Some signs that are no letters fold to letters (㈜): such a text is one word.
    let same = words.chars().filter(|c| *c != ' ').eq(key.chars());
    if same { words } else { key }
}

/// Letters with a point after each, as in `M.I.A.` and `B.o.B`.
fn is_dotted(word: &str) -> bool {
    let mut letters = word.trim_matches(|c: char| !c.is_alphanumeric()).split('.');
    word.contains('.') && letters.all(|letter| letter.chars().count() == 1 && letter.chars().all(char::is_alphanumeric))
}

/// Letters, digits, their marks, and what stands for an apostrophe.
fn is_part(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c) || matches!(c, '\'' | '’' | '‘' | '`')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_are_parted_where_a_reader_parts_them() {
        for (text, words) in [
            ("Bruno Mars", "bruno mars"),
            ("HUNTR/X", "huntr x"),
            ("4*TOWN", "4 town"),
            ("How It's Done", "how its done"),
            ("M.I.A.", "mia"),
            ("B.o.B feat. T.I.", "bob feat ti"),
            ("방탄소년단 (BTS)", "방탄소년단 bts"),
            ("!!!", "!!!"),
            ("★ ☆", "★☆"),
            ("ROSE\u{301}", "rose"),
            ("", ""),
        ] {
            assert_eq!(keywords(text), words, "{text}");
        }
    }

    proptest! {
        #[test]
        fn without_spaces_they_are_the_folded_text(text in "\\PC*") {
            let key: String = fold(&text).chars().filter(|c| !c.is_whitespace()).collect();
            prop_assert_eq!(keywords(&text).replace(' ', ""), key);
        }
    }
}
