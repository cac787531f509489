//! The claims of a source among themselves.

use super::Subject;
use crate::diag::{Code, Diagnostic};
use crate::model::Kind;
use std::collections::BTreeSet;

/// A claim has an address of its own, and a category that its award knows.
pub fn claims(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    for filed in subject.catalog.sources.values() {
        let mut seen: BTreeSet<&str> = Kind::Source.sections().iter().copied().collect();
        for (i, claim) in filed.record.claims.iter().enumerate() {
            if !seen.insert(&claim.id) {
                let span = filed.span(&format!("claims[{i}].id"));
                let message = format!("`{}` is taken on this page", claim.id);
                faults.push(
                    Diagnostic::new(Code::DuplicateClaim, &filed.file, span, message)
                        .help("a claim's id is its place on the page: give each its own"),
                );
            }
            let (Some(edition), Some(category)) = (&claim.edition, &claim.category) else { continue };
            let award = edition.split('/').next().unwrap_or("");
            let Some(award) = subject.catalog.awards.get(award) else { continue };
            let known = || award.record.categories.iter().map(|category| category.slug.as_str());
            if !known().any(|slug| slug == category) {
                let span = filed.span(&format!("claims[{i}].category"));
                let message = format!("{} has no category `{category}`", award.record.name);
                faults.push(
                    Diagnostic::new(Code::UnknownCategory, &filed.file, span, message).suggest(category, known()),
                );
            }
        }
    }
}
