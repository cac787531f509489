//! Nominations against the award they are for.

use super::Subject;
use crate::diag::{Code, Diagnostic};

/// Every category of an edition is one of its award's.
pub fn categories(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    for filed in subject.catalog.editions.values() {
        let Some(award) = subject.catalog.awards.get(filed.record.award.as_str()) else { continue };
        let known = || award.record.categories.iter().map(|category| category.slug.as_str());
        for (i, category) in filed.record.categories.iter().enumerate() {
            let slug = category.category.as_str();
            if known().any(|known| known == slug) {
                continue;
            }
            let span = filed.span(&format!("category[{i}].category"));
            let message = format!("{} has no category `{slug}`", award.record.name);
            let fault = Diagnostic::new(Code::UnknownCategory, &filed.file, span, message).suggest(slug, known());
            let help = format!("its categories stand in `{}`", award.file);
            faults.push(if fault.help.is_some() { fault } else { fault.help(help) });
        }
    }
}
