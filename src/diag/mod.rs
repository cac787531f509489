//! What is wrong with the content, where, and what to do about it.
//!
//! Faults are collected, never thrown: every stage pushes onto one [`Report`], which is sorted once
//! and rendered for people ([`Report::to_human`]) or for programs ([`Report::to_json`]).
//! This room knows no record kind and imports nothing of the house.

mod code;
mod render;

pub use code::{Code, Severity};

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

/// Bytes of one file, from the first to one past the last.
///
/// Offsets count in the file's text as Duet holds it: without a byte-order mark, with `\n` line
/// ends, in NFC. Lines are the same as in the file; columns differ at most inside decomposed text.
pub type Span = Range<usize>;

/// One fault in one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    pub code: Code,
    /// The file's path below the content folder, with `/` between its parts.
    pub file: Arc<str>,
    pub span: Span,
    /// What is wrong, in one line without a full stop.
    pub message: String,
    /// What stands beside the underline, when it adds something to the message.
    pub label: Option<String>,
    /// What to do.
    pub help: Option<String>,
}

impl Diagnostic {
    pub fn new(code: Code, file: &Arc<str>, span: Span, message: impl Into<String>) -> Self {
        Self { code, file: Arc::clone(file), span, message: message.into(), label: None, help: None }
    }

    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds "did you mean `…`?" when a candidate is near enough to be a slip of the finger.
    pub fn suggest<'a>(self, wrong: &str, candidates: impl IntoIterator<Item = &'a str>) -> Self {
        match nearest(wrong, candidates) {
            Some(near) if self.help.is_none() => self.help(format!("did you mean `{near}`?")),
            _ => self,
        }
    }
}

/// The candidate nearest to `wrong`, or `None` when none is close.
///
/// Close means at most a third of the letters differ (Damerau-Levenshtein), at least one may.
pub fn nearest<'a>(wrong: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let letters = wrong.chars().count();
    let allowed = (letters / 3).max(1);
    candidates
        .into_iter()
        // Counting letters is quick; most candidates are too long or too short already.
        .filter(|candidate| candidate.chars().count().abs_diff(letters) <= allowed)
        .map(|candidate| (strsim::damerau_levenshtein(wrong, candidate), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, candidate)| candidate)
}

/// All faults of one run, with the text of the files they are in.
#[derive(Debug, Default, Clone)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
    sources: BTreeMap<Arc<str>, Arc<str>>,
}

impl Report {
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Remembers a file's text, so that its lines can be shown.
    pub fn add_source(&mut self, file: &Arc<str>, text: &Arc<str>) {
        self.sources.insert(Arc::clone(file), Arc::clone(text));
    }

    /// Sorts by file, place and code, and drops exact repeats. Every rendering expects it.
    pub fn finish(&mut self) {
        self.diagnostics.sort_by(|a, b| {
            (&a.file, a.span.start, a.span.end, a.code.id(), &a.message).cmp(&(
                &b.file,
                b.span.start,
                b.span.end,
                b.code.id(),
                &b.message,
            ))
        });
        self.diagnostics.dedup();
    }

    /// Keeps the faults that `keep` answers for.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.diagnostics.retain(keep);
    }

    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The files that have errors.
    pub fn flawed(&self) -> BTreeSet<Arc<str>> {
        let errors = self.diagnostics.iter().filter(|fault| fault.code.severity() == Severity::Error);
        errors.map(|fault| Arc::clone(&fault.file)).collect()
    }

    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    pub fn errors(&self) -> usize {
        self.diagnostics.iter().filter(|d| d.code.severity() == Severity::Error).count()
    }

    pub fn warnings(&self) -> usize {
        self.diagnostics.len() - self.errors()
    }

    /// "2 errors, 1 warning", or "no faults".
    pub fn summary(&self) -> String {
        let count = |n: usize, word: &str| match n {
            0 => None,
            1 => Some(format!("1 {word}")),
            n => Some(format!("{n} {word}s")),
        };
        let parts: Vec<String> =
            [count(self.errors(), "error"), count(self.warnings(), "warning")].into_iter().flatten().collect();
        if parts.is_empty() { "no faults".to_owned() } else { parts.join(", ") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_one_letter_finds_its_neighbour() {
        assert_eq!(nearest("roze", ["rose", "jisoo", "bruno-mars"]), Some("rose"));
    }

    #[test]
    fn a_word_far_from_all_candidates_finds_none() {
        assert_eq!(nearest("metallica", ["rose", "jisoo"]), None);
    }
}
