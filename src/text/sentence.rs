//! Where sentences end, well enough for quoting one.

use std::ops::Range;

/// Words whose full stop ends no sentence, in small letters.
const ABBREVIATIONS: [&str; 14] =
    ["no", "nos", "feat", "ft", "vs", "mr", "mrs", "ms", "dr", "st", "jr", "sr", "vol", "pt"];

/// The ends of all sentences, in bytes: each behind the full stop and the quotes and brackets that close
/// with it. The last is the end of the text, without the space there.
///
/// A full stop ends a sentence when a space and no small letter follow, unless it belongs to an
/// abbreviation or an initial. Wide punctuation (。！？) needs no space.
pub fn sentence_ends(text: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let wide = matches!(c, '。' | '！' | '？');
        if !(wide || matches!(c, '.' | '!' | '?' | '…')) {
            continue;
        }
        let mut end = at + c.len_utf8();
        while let Some((next, closing)) = chars.next_if(|(_, c)| is_closing(*c)) {
            end = next + closing.len_utf8();
        }
        let follows = &text[end..];
        let after = follows.trim_start().chars().next();
        let spaced = after.is_none() || follows.starts_with(char::is_whitespace);
        if (wide || spaced) && !after.is_some_and(char::is_lowercase) && !(c == '.' && is_abbreviated(&text[..at])) {
            ends.push(end);
        }
    }
    let whole = text.trim_end().len();
    if whole > 0 && ends.last() != Some(&whole) {
        ends.push(whole);
    }
    ends
}

fn is_closing(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '"' | '\'' | '”' | '’' | '»' | ')' | ']' | '」' | '』' | '）')
}

/// Whether a full stop behind `before` is part of its last word.
fn is_abbreviated(before: &str) -> bool {
    let word = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
    let single = word.rsplit('.').next().unwrap_or_default();
    let mut letters = single.chars();
    let initial = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    initial || (word.len() <= 4 && ABBREVIATIONS.contains(&word.to_lowercase().as_str()))
}

/// The sentence round `inner`, at most `longest` characters of it.
///
/// `ends` are the ends of the sentences of `text` in rising order, from [`sentence_ends`] or fewer. A
/// longer sentence is cut between words on both sides, with "…" where something is left out. The
/// work grows with `longest`, not with the text.
///
/// # Panics
/// Where `inner` is not a range of whole characters of `text`.
pub fn sentence_around(text: &str, ends: &[usize], inner: Range<usize>, longest: usize) -> String {
    let next = ends.partition_point(|end| *end < inner.end);
    let before = ends[..next].iter().rposition(|end| *end <= inner.start);
    let start = before.map_or(0, |i| ends[i]);
    let end = ends.get(next).copied().unwrap_or(text.len()).max(inner.end);
    let sentence = &text[start..end];
    if sentence.chars().take(longest + 1).count() <= longest {
        return sentence.trim().to_owned();
    }
    let spare = longest.saturating_sub(text[inner.clone()].chars().take(longest).count() + 2);
    let before = tail(&text[start..inner.start], spare / 2);
    let after = head(&text[inner.end..end], spare - before.chars().count());
    let mut cut = String::new();
    if before.len() < inner.start - start {
        cut.push('…');
    }
    cut.push_str(before);
    cut.extend(text[inner.clone()].chars().take(longest.saturating_sub(2)));
    cut.push_str(after);
    if after.len() < end - inner.end {
        cut.push('…');
    }
    cut.trim().to_owned()
}

/// The first whole words of `text`, at most `longest` characters.
pub(super) fn head(text: &str, longest: usize) -> &str {
    let Some((end, next)) = text.char_indices().nth(longest) else {
        return text;
    };
    let head = &text[..end];
    match head.rfind(char::is_whitespace) {
        _ if next.is_whitespace() => head,
        Some(space) => head[..space].trim_end(),
        None => "",
    }
}

/// The last whole words of `text`, at most `longest` characters.
fn tail(text: &str, longest: usize) -> &str {
    let Some((before, c)) = text.char_indices().rev().nth(longest) else {
        return text;
    };
    let tail = &text[before + c.len_utf8()..];
    match tail.find(char::is_whitespace) {
        _ if c.is_whitespace() => tail,
        Some(space) => tail[space..].trim_start(),
        None => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sentences(text: &str) -> Vec<&str> {
        let mut start = 0;
        sentence_ends(text)
            .into_iter()
            .map(|end| {
                let sentence = text[start..end].trim();
                start = end;
                sentence
            })
            .collect()
    }

    #[test]
    fn sentences_end_at_full_stops_before_a_new_beginning() {
        assert_eq!(
            sentences("It rose. Then it fell! Why? 한국이다. 끝."),
            ["It rose.", "Then it fell!", "Why?", "한국이다.", "끝."]
        );
        assert_eq!(sentences("He said “no.” She left."), ["He said “no.”", "She left."]);
        assert_eq!(sentences("終わり。次！"), ["終わり。", "次！"]);
        assert_eq!(sentences("no stop "), ["no stop"]);
        assert!(sentence_ends(" ").is_empty());
    }

    #[test]
    fn abbreviations_and_initials_end_nothing() {
        for text in
            ["Their No. 1 hit", "Ado feat. Lisa", "J. Cole sang", "The U.S. Hot 100", "Wait... what", "at 3.5 a"]
        {
            assert_eq!(sentences(text), [text]);
        }
    }

    #[test]
    fn the_sentence_round_a_word_is_found() {
        let text = "One is here. Two is there. Three.";
        let ends = sentence_ends(text);
        assert_eq!(sentence_around(text, &ends, 13..16, 240), "Two is there.");
        assert_eq!(sentence_around(text, &ends, 0..3, 240), "One is here.");
        assert_eq!(sentence_around(text, &ends, 27..33, 240), "Three.");
        assert_eq!(sentence_around(text, &[], 27..33, 240), text);
    }

    #[test]
    fn a_long_sentence_is_cut_between_words_on_both_sides() {
        let text = format!("{}here {}", "left ".repeat(40), "right ".repeat(40));
        let sentence = sentence_around(&text, &sentence_ends(&text), 200..204, 40);
        assert_eq!(sentence, "…left left left here right right right…");
    }

    proptest! {
        #[test]
        fn ends_rise_and_any_sentence_keeps_to_its_length(
            text in "[a-cA-C가 .!?。\")]{0,80}", from in 0usize..80, length in 0usize..30, longest in 3usize..60,
        ) {
            let ends = sentence_ends(&text);
            prop_assert!(ends.is_sorted_by(|a, b| a < b));
            let bounds: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            let start = bounds[from.min(bounds.len() - 1)];
            let end = bounds[(from + length).min(bounds.len() - 1)];
            let sentence = sentence_around(&text, &ends, start..end, longest);
            prop_assert!(sentence.chars().count() <= longest, "{sentence}");
        }
    }
}
