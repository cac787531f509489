//! Where values stand in a file, by their path in the front matter.

use crate::diag::Span;
use std::collections::HashMap;

/// Byte spans by path, such as `title`, `credits[0].artist` or `cited.released[1]`.
///
/// Records hold plain values; whoever finds fault with one asks here for its place.
#[derive(Debug, Clone, Default)]
pub struct Spans(HashMap<String, Span>);

impl Spans {
    pub fn insert(&mut self, path: impl Into<String>, span: Span) {
        self.0.insert(path.into(), span);
    }

    /// The place of a value; of the nearest value around it where it was left out; of the file's first line at last.
    pub fn get(&self, path: &str) -> Span {
        let mut path = path;
        loop {
            if let Some(span) = self.0.get(path) {
                return span.clone();
            }
            match path.rfind(['.', '[']) {
                Some(cut) => path = &path[..cut],
                None => return self.0.get("").cloned().unwrap_or(0..0),
            }
        }
    }

    /// Whether the front matter has a value at this path.
    pub fn has(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_left_out_is_placed_at_what_encloses_it() {
        let mut spans = Spans::default();
        spans.insert("", 0..3);
        spans.insert("credits[0]", 10..20);
        assert_eq!(spans.get("credits[0].artist"), 10..20);
        assert_eq!(spans.get("title"), 0..3);
    }
}
