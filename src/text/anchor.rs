//! Headings to `id`s.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The `id` of a heading: lower case, letters of every script and digits kept, hyphens between words.
///
/// Never empty, and without a number: callers part equal headings by appending `-2`, `-3`.
pub fn anchor(heading: &str) -> String {
    let mut id = String::with_capacity(heading.len());
    let mut gap = false;
    for c in heading.nfc().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() || is_combining_mark(c) {
            if gap && !id.is_empty() {
                id.push('-');
            }
            gap = false;
            id.push(c);
        } else if c.is_whitespace() || matches!(c, '-' | '_' | '/' | '\u{2010}'..='\u{2015}') {
            gap = true;
        }
    }
    if id.is_empty() { "section".to_owned() } else { id.nfc().collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_becomes_small_letters_and_hyphens() {
        for (heading, id) in [
            ("Chart run", "chart-run"),
            ("  Rosé & Bruno Mars ", "rosé-bruno-mars"),
            ("K-pop — the world", "k-pop-the-world"),
            ("What's “new”?", "whats-new"),
            ("R&B", "rb"),
            ("HUNTR/X", "huntr-x"),
            ("아파트의 기록", "아파트의-기록"),
            ("2024", "2024"),
            ("!!!", "section"),
            ("", "section"),
        ] {
            assert_eq!(anchor(heading), id, "{heading}");
        }
    }

    #[test]
    fn an_id_is_in_nfc() {
        assert_eq!(anchor("Rose\u{301}"), "ros\u{e9}");
        assert_eq!(anchor("\u{1105}\u{1169}\u{110c}\u{1166}"), "로제");
    }
}
