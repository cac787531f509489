//! Claims: among themselves, and each against the property that it speaks of.

use super::Subject;
use crate::content::Filed;
use crate::derive::{Property, Takes, claimed_record, property};
use crate::diag::{Code, Diagnostic};
use crate::model::{Claim, ClaimValue, Kind, PartialDate, Source, is_slug};
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
            // A name that the source gives in its own words may be wrong: that is for the verdict to say.
            let known = || award.record.categories.iter().map(|category| category.slug.as_str());
            if is_slug(category) && !known().any(|slug| slug == category) {
                let span = filed.span(&format!("claims[{i}].category"));
                let message = format!("{} has no category `{category}`", award.record.name);
                faults.push(
                    Diagnostic::new(Code::UnknownCategory, &filed.file, span, message).suggest(category, known()),
                );
            }
        }
    }
}

/// Every claim can be judged as it is meant: it has a value of the sort its property takes, what the figure is measured
/// on, and a subject that it can be said of.
pub fn properties(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    for filed in subject.catalog.sources.values() {
        for (place, claim) in filed.record.claims.iter().enumerate().filter(|(_, claim)| !claim.opinion) {
            let Some(property) = property(&claim.says) else { continue };
            let told = Told { subject, filed, place, claim, property };
            faults.extend(told.value());
            faults.extend(told.measure());
            faults.extend(told.about());
            faults.extend(told.date());
        }
    }
}

/// A claim in its file, with its property.
struct Told<'a> {
    subject: &'a Subject<'a>,
    filed: &'a Filed<Source>,
    place: usize,
    claim: &'a Claim,
    property: &'static Property,
}

impl Told<'_> {
    fn fault(&self, code: Code, key: &str, message: String) -> Diagnostic {
        let span = self.filed.span(&format!("claims[{}].{key}", self.place));
        Diagnostic::new(code, &self.filed.file, span, message)
    }

    fn value(&self) -> Option<Diagnostic> {
        let says = self.property.says;
        let needs = !matches!(self.property.takes, Takes::Anything);
        let Some(value) = &self.claim.value else {
            return needs.then(|| {
                self.fault(Code::BadClaim, "says", format!("`{says}` needs a value")).help(
                    "`value`, `at_least`, `at_most` or `within = [a, b]`; prose without a figure is a `statement`",
                )
            });
        };
        let expected = match (self.property.takes, value) {
            (Takes::Anything, _)
            | (Takes::Number, ClaimValue::AtLeast(_) | ClaimValue::AtMost(_) | ClaimValue::Within(..)) => {
                return None;
            }
            (takes, ClaimValue::Exactly(value)) => self.expected(takes, value)?,
            (_, _) => "one value: only figures are told with `at_least`, `at_most` or `within`".to_owned(),
        };
        let key = match value {
            ClaimValue::Exactly(_) => "value",
            ClaimValue::AtLeast(_) => "at_least",
            ClaimValue::AtMost(_) => "at_most",
            ClaimValue::Within(..) => "within",
        };
        Some(self.fault(Code::ClaimValueUnfit, key, format!("`{says}` does not take this")).help(expected))
    }

    /// What would fit, where a single value does not.
    fn expected(&self, takes: Takes, value: &str) -> Option<String> {
        let is_date = || value.parse::<PartialDate>().is_ok();
        let is_country = value.len() == 2 && value.bytes().all(|b| b.is_ascii_uppercase());
        let (fits, expected) = match takes {
            Takes::Anything | Takes::Text => (true, String::new()),
            Takes::Number => (value.parse::<f64>().is_ok_and(f64::is_finite), "a number, without quotes".to_owned()),
            Takes::Date => (is_date(), "a date: 2024-10-18, or in quotes \"2024-10\" or \"2024\"".to_owned()),
            Takes::Country => (is_country, "two capital letters of ISO 3166-1, as in \"KR\"".to_owned()),
            Takes::DateOrCountry => {
                (is_date() || is_country, "a date such as \"2025\", or a country such as \"KR\"".to_owned())
            }
            Takes::Word(words) => {
                let words = words();
                (words.contains(&value), format!("one of: {}", words.join(", ")))
            }
            Takes::Record(kind) => {
                let known = claimed_record(self.subject.catalog, self.claim).is_some()
                    || self.subject.catalog.index.is_broken(kind, value);
                (known, format!("the slug or the name of a record of kind `{}`", kind.as_str()))
            }
        };
        (!fits).then_some(expected)
    }

    fn measure(&self) -> Option<Diagnostic> {
        let at_edition = self.about_kinds().contains(&Kind::Edition);
        let missing = if self.property.chart && self.claim.chart.is_none() {
            "chart"
        } else if self.property.edition && self.claim.edition.is_none() && !at_edition {
            "edition"
        } else if self.property.says == "entries-in-top-at-once" && self.claim.top.is_none() {
            "top"
        } else {
            return None;
        };
        let message = format!("`{}` needs the key `{missing}`", self.property.says);
        Some(self.fault(Code::ClaimUnmeasured, "says", message).help(match missing {
            "chart" => "the slug of the chart; a list that is not held here is a `rank-elsewhere`, with its `place`",
            "edition" => "as in `grammys/68`",
            _ => "how many positions count: 10 for a Top 10",
        }))
    }

    fn about_kinds(&self) -> Vec<Kind> {
        let found = self.claim.about.iter().filter_map(|text| self.subject.catalog.index.find_text(text).ok());
        found.map(|record| record.kind).collect()
    }

    fn about(&self) -> Option<Diagnostic> {
        let said_of = self.property.about;
        let kinds = self.about_kinds();
        let unsure = kinds.len() < self.claim.about.len();
        let misplaced = kinds.is_empty() || kinds.iter().any(|kind| !said_of.contains(kind));
        if said_of.is_empty() || unsure || !misplaced {
            return None;
        }
        let words: Vec<&str> = said_of.iter().map(|kind| kind.as_str()).collect();
        let message = format!("`{}` is not said of this", self.property.says);
        Some(self.fault(Code::ClaimMisplaced, "about", message).help(format!("it is said of: {}", words.join(", "))))
    }

    fn date(&self) -> Option<Diagnostic> {
        let dated = self.claim.as_of.is_some() || self.filed.record.published.is_some();
        (self.property.chart && self.property.grows() && !dated).then(|| {
            self.fault(Code::ClaimUndated, "says", format!("`{}` is another figure each week", self.property.says))
                .help("say in `as_of` of which day the source speaks, or when the source was `published`")
        })
    }
}
