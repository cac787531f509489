//! Short texts out of long ones.

use super::sentence::{head, sentence_ends};
use unicode_normalization::char::is_combining_mark;

/// At most `longest` characters of `text`, in one line.
///
/// What fits stays whole. Otherwise it ends with the last sentence that fills at least half of the
/// room; failing that, behind a word and with "…"; failing that, behind a character.
pub fn excerpt(text: &str, longest: usize) -> String {
    // Spaces are at most half of what is kept, so this much decides; the rest is never looked at.
    let mut line = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        if length > 0 {
            line.push(' ');
        }
        line.push_str(word);
        length += word.chars().count() + 1;
        if length > longest + 1 {
            break;
        }
    }
    let Some((cut, _)) = line.char_indices().nth(longest) else {
        return line;
    };
    let enough = line.char_indices().nth(longest / 2).map_or(cut, |(at, _)| at);
    let sentence = sentence_ends(&line).into_iter().take_while(|end| *end <= cut).last();
    if let Some(end) = sentence.filter(|end| *end >= enough) {
        line.truncate(end);
        return line;
    }
    let room = longest.saturating_sub(1);
    let words = head(&line, room);
    let kept = if words.is_empty() { whole_characters(&line, room) } else { words };
    let kept =
        kept.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '-' | '–' | '—' | '('));
    if longest == 0 { String::new() } else { format!("{kept}…") }
}

/// The first `longest` characters, without tearing a mark or a joined emoji from its letter.
fn whole_characters(text: &str, longest: usize) -> &str {
    let mut end = text.char_indices().nth(longest).map_or(text.len(), |(at, _)| at);
    let belongs = |c: char| is_combining_mark(c) || matches!(c, '\u{200d}' | '\u{1f3fb}'..='\u{1f3ff}');
    while let Some(before) = text[..end].chars().next_back() {
        let next = text[end..].chars().next();
        if !next.is_some_and(belongs) && before != '\u{200d}' {
            break;
        }
        end -= before.len_utf8();
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_text_that_fits_stays_whole_and_becomes_one_line() {
        assert_eq!(excerpt(" One\n two. ", 20), "One two.");
        assert_eq!(excerpt("exactly", 7), "exactly");
    }

    #[test]
    fn a_text_ends_with_a_sentence_where_one_fills_half_the_room() {
        assert_eq!(excerpt("It topped the chart. Then it fell again.", 30), "It topped the chart.");
        assert_eq!(excerpt("No. It topped the chart for weeks and weeks.", 30), "No. It topped the chart for…");
    }

    #[test]
    fn a_cut_word_is_left_out_and_trailing_commas_too() {
        assert_eq!(excerpt("Rosé, Bruno Mars, and others", 18), "Rosé, Bruno Mars…");
        assert_eq!(excerpt("로제와 브루노 마스의 노래", 9), "로제와 브루노…");
    }

    #[test]
    fn a_text_without_spaces_is_cut_behind_a_character() {
        assert_eq!(excerpt("君の名は希望と今日を", 5), "君の名は…");
        assert_eq!(excerpt("xe\u{301}\u{302}yyyy", 4), "x…");
    }

    proptest! {
        #[test]
        fn an_excerpt_is_never_longer_than_asked(text in "\\PC{0,80}", longest in 0usize..60) {
            prop_assert!(excerpt(&text, longest).chars().count() <= longest);
        }
    }
}
