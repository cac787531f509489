//! Verdicts on claims, for `parts/verdict.html`: shapes, and evidence in words.

use crate::model::Verdict;

/// The sign that stands before a verdict's word.
pub fn shape(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Confirmed => "✓",
        Verdict::Contradicted => "✗",
        Verdict::Disputed => "≠",
        Verdict::Unverified => "?",
    }
}
