//! A piece of a text round the words that were sought.

use super::full_text::{is_east_asian, is_letter, terms};
use crate::text::fold;
use unicode_normalization::char::is_combining_mark;

/// A stretch of a snippet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    /// It is what was sought.
    pub marked: bool,
}

/// Characters before the first mark, and in all.
const BEFORE: usize = 60;
const LONGEST: usize = 220;

/// The part of a text that has most of a question's words, in one line. The beginning, where it has none.
pub fn snippet(text: &str, question: &str) -> Vec<Piece> {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let terms: Vec<String> = terms(question).take(8).collect();
    let marks = marks(&line, &terms);
    let (start, end) = window(&line, &marks);
    let mut pieces = Vec::new();
    let mut push = |text: &str, marked: bool| {
        if !text.is_empty() {
            pieces.push(Piece { text: text.to_owned(), marked });
        }
    };
    if start > 0 {
        push("… ", false);
    }
    let mut at = start;
    for (from, to, _) in marks.iter().filter(|(from, to, _)| *from >= start && *to <= end) {
        push(&line[at..*from], false);
        push(&line[*from..*to], true);
        at = *to;
    }
    push(&line[at..end], false);
    if end < line.len() {
        push(" …", false);
    }
    pieces
}

/// Where words of the question stand, and which: from, to, number of the term. In order, none over another.
fn marks(line: &str, terms: &[String]) -> Vec<(usize, usize, usize)> {
    let mut marks = Vec::new();
    for (start, word) in words(line) {
        let folded = fold(word);
        for (number, term) in terms.iter().enumerate() {
            let begins = number + 1 == terms.len() && folded.starts_with(term.as_str());
            if is_east_asian(term) {
                let Some(found) = folded.find(term.as_str()) else { continue };
                // A folded syllable is one letter, as it was; where it is not, the whole word is marked.
                let same = folded.chars().count() == word.chars().count();
                let place = |chars: usize| word.char_indices().nth(chars).map_or(word.len(), |(at, _)| at);
                let before = folded[..found].chars().count();
                let span = if same { (place(before), place(before + term.chars().count())) } else { (0, word.len()) };
                marks.push((start + span.0, start + span.1, number));
                break;
            } else if folded == *term || begins {
                marks.push((start, start + word.len(), number));
                break;
            }
        }
    }
    marks
}

/// The words of a line with their places, each either all East Asian or without such a letter.
fn words(line: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut open: Option<(usize, bool)> = None;
    for (at, c) in line.char_indices().chain([(line.len(), ' ')]) {
        let inner = c.is_alphanumeric() || is_combining_mark(c) || matches!(c, '\'' | '’');
        let east = is_letter(c);
        if let Some((start, was_east)) = open
            && (!inner || (east != was_east && !is_combining_mark(c)))
        {
            words.push((start, &line[start..at]));
            open = None;
        }
        if inner && open.is_none() {
            open = Some((at, east));
        }
    }
    words
}

/// From and to: whole words, with as many terms as fit.
fn window(line: &str, marks: &[(usize, usize, usize)]) -> (usize, usize) {
    let fits = |first: usize| {
        let from = marks[first].0;
        let mut seen: Vec<usize> =
            marks[first..].iter().take_while(|mark| mark.1 - from < LONGEST - BEFORE).map(|mark| mark.2).collect();
        seen.sort_unstable();
        seen.dedup();
        seen.len()
    };
    let best = (0..marks.len()).max_by_key(|first| (fits(*first), std::cmp::Reverse(*first)));
    let first = best.map_or(0, |best| marks[best].0);
    let back = line[..first].char_indices().rev().nth(BEFORE).map_or(0, |(at, _)| at);
    let start = if back == 0 { 0 } else { line[back..first].find(' ').map_or(first, |space| back + space + 1) };
    let reach = line[start..].char_indices().nth(LONGEST).map_or(line.len(), |(at, _)| start + at);
    let end =
        if reach == line.len() { reach } else { line[start..reach].rfind(' ').map_or(reach, |space| start + space) };
    (start, end.max(start))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(text: &str, question: &str) -> String {
        let mark = |piece: Piece| if piece.marked { format!("[{}]", piece.text) } else { piece.text };
        snippet(text, question).into_iter().map(mark).collect()
    }

    #[test]
    fn words_are_marked_whatever_their_case_marks_or_script() {
        assert_eq!(shown("ROSÉ and Bruno sang.", "rose sang"), "[ROSÉ] and Bruno [sang].");
        assert_eq!(shown("브루노 마스의 노래", "마스"), "브루노 [마스]의 노래");
        assert_eq!(shown("The charts", "chart"), "The [charts]");
        assert_eq!(shown("Nothing here.", "else"), "Nothing here.");
    }

    #[test]
    fn a_long_text_is_cut_round_the_words() {
        let text = format!("{}the needle is here {}", "word ".repeat(100), "word ".repeat(100));
        let shown = shown(&text, "needle");
        assert!(shown.starts_with("… word") && shown.contains("the [needle] is") && shown.ends_with(" …"), "{shown}");
    }

    proptest! {
        #[test]
        fn pieces_are_parts_of_the_text_in_order(text in "\\PC{0,400}", question in "\\PC{0,20}") {
            let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let joined: String = snippet(&text, &question).into_iter().map(|piece| piece.text).collect();
            let inner = joined.strip_prefix("… ").filter(|inner| line.contains(inner.trim_end_matches(" …"))).unwrap_or(&joined);
            prop_assert!(line.contains(inner.strip_suffix(" …").filter(|inner| line.contains(inner)).unwrap_or(inner)));
        }
    }
}
