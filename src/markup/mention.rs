//! The plain text of what is rendered, and the sentences that links stand in.

use crate::text::{sentence_around, sentence_ends};
use std::ops::Range;

/// The longest sentence quoted where a record lists its mentions, in characters: some three lines.
const LONGEST_SENTENCE: usize = 240;

/// Plain text as it grows: one line a block.
#[derive(Default)]
pub(super) struct Plain {
    text: String,
    /// Where the open block begins.
    block: usize,
    /// The links of the open block and their labels' places in the block.
    links: Vec<(usize, Range<usize>)>,
    /// Where in the open block a title's full stop ends the sentence too.
    stops: Vec<usize>,
    /// By the number of the link.
    pub sentences: Vec<(usize, String)>,
}

impl Plain {
    pub fn push(&mut self, text: &str) {
        for c in text.chars() {
            self.text.push(if c.is_whitespace() { ' ' } else { c });
        }
    }

    /// The place in the open block where the next text goes.
    pub fn here(&self) -> usize {
        self.text.len() - self.block
    }

    /// What the open block says from `place` on.
    pub fn since(&self, place: usize) -> &str {
        &self.text[self.block + place..]
    }

    /// Notes that the open block's text from `start` on is the label of a link.
    pub fn link(&mut self, link: usize, start: usize) {
        let end = self.here();
        self.links.push((link, start..end));
    }

    /// Takes `text` as what follows, and gives what of it is new: behind a title that ends with a full stop, the one that
    /// ends the sentence is there already.
    pub fn after_stop<'t>(&mut self, text: &'t str) -> &'t str {
        let here = self.here();
        let in_title = self.links.last().is_some_and(|(_, label)| label.end == here) && self.since(0).ends_with('.');
        match text.strip_prefix('.') {
            Some(rest) if in_title && !rest.starts_with('.') => {
                self.stops.push(here);
                rest
            }
            _ => text,
        }
    }

    /// Ends the block, if it has any text, and says what it was.
    pub fn close_block(&mut self) -> &str {
        let block = &self.text[self.block..];
        if !self.links.is_empty() {
            let ends = ends_outside(block, &self.links, &self.stops);
            for (link, label) in self.links.drain(..) {
                self.sentences.push((link, sentence_around(block, &ends, label, LONGEST_SENTENCE)));
            }
        }
        self.stops.clear();
        let (start, end) = (self.block, self.text.len());
        if end > start {
            self.text.push('\n');
            self.block = self.text.len();
        }
        &self.text[start..end]
    }

    pub fn finish(mut self) -> (String, Vec<(usize, String)>) {
        self.close_block();
        self.text.truncate(self.text.trim_end().len());
        (self.text, self.sentences)
    }
}

/// The ends of the sentences of `block`, without those inside a link: the full stop of `APT.` is
/// part of a title, unless it is one of `stops`.
fn ends_outside(block: &str, links: &[(usize, Range<usize>)], stops: &[usize]) -> Vec<usize> {
    let mut links = links.iter().map(|(_, label)| label).peekable();
    sentence_ends(block)
        .into_iter()
        .filter(|end| {
            while links.next_if(|label| label.end < *end).is_some() {}
            links.peek().is_none_or(|label| label.start >= *end) || stops.contains(end)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_stop_in_a_title_ends_no_sentence() {
        let mut plain = Plain::default();
        plain.push("It began. With ");
        let start = plain.here();
        plain.push("APT.");
        plain.link(0, start);
        plain.push(" Rosé won. Then came more.");
        assert_eq!(plain.close_block(), "It began. With APT. Rosé won. Then came more.");
        assert_eq!(plain.sentences, [(0, "With APT. Rosé won.".to_owned())]);
    }

    #[test]
    fn a_full_stop_of_a_title_can_end_its_sentence() {
        let mut plain = Plain::default();
        let start = plain.here();
        plain.push("APT.");
        plain.link(0, start);
        let rest = plain.after_stop(". More came.");
        assert_eq!(rest, " More came.");
        plain.push(rest);
        assert_eq!(plain.after_stop(". So"), ". So", "behind a title alone");
        plain.close_block();
        assert_eq!(plain.sentences, [(0, "APT.".to_owned())]);
    }

    #[test]
    fn a_block_without_text_leaves_no_line() {
        let mut plain = Plain::default();
        plain.close_block();
        plain.push("one\ntwo");
        plain.close_block();
        plain.close_block();
        plain.push("three");
        assert_eq!(plain.finish().0, "one two\nthree");
    }
}
