//! A stretch of running text, which the Markdown parser hands over in pieces.

use crate::diag::Span;

/// Consecutive text, with the way back from each byte of it to the source.
#[derive(Default)]
pub(super) struct Run {
    pub text: String,
    pieces: Vec<Piece>,
}

struct Piece {
    /// Where it begins in the run.
    at: usize,
    /// Where it stands in the source.
    span: Span,
    /// Its text is the source's. False for entities.
    verbatim: bool,
}

impl Run {
    pub fn push(&mut self, source: &str, text: &str, span: Span) {
        if !text.is_empty() {
            let verbatim = source.get(span.clone()) == Some(text);
            self.pieces.push(Piece { at: self.text.len(), span, verbatim });
            self.text.push_str(text);
        }
    }

    fn piece(&self, at: usize) -> Option<&Piece> {
        self.pieces[..self.pieces.partition_point(|piece| piece.at <= at)].last()
    }

    /// The source of the run's byte `at`, `None` past the end and within an entity.
    fn place(&self, at: usize) -> Option<usize> {
        let piece = self.piece(at).filter(|piece| piece.verbatim)?;
        let place = piece.span.start + (at - piece.at);
        (place < piece.span.end).then_some(place)
    }

    /// The source of `start..end`, which begins and ends in text that is spelt the same there.
    pub fn span(&self, start: usize, end: usize) -> Option<Span> {
        Some(self.place(start)?..self.place(end.checked_sub(1)?)? + 1)
    }

    /// Finds `mark`, two equal ASCII characters, from byte `from` on: where it stands together in the
    /// source too, and no backslash takes its meaning.
    pub fn find(&self, source: &str, mark: &str, from: usize) -> Option<usize> {
        let mut from = from;
        while let Some(found) = self.text.get(from..)?.find(mark) {
            let at = from + found;
            if self.span(at, at + 2).is_some_and(|span| span.len() == 2 && !self.is_escaped(source, at)) {
                return Some(at);
            }
            from = at + 1;
        }
        None
    }

    /// An escaped character begins a piece, behind its backslash.
    fn is_escaped(&self, source: &str, at: usize) -> bool {
        self.piece(at).is_some_and(|piece| piece.at == at && source[..piece.span.start].ends_with('\\'))
    }
}
