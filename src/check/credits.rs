//! Who made a work, and how the billing reads.

use super::Subject;
use crate::derive::{Kin, is_collaboration};
use crate::diag::{Code, Diagnostic};
use crate::model::{DEAL, Shelf, Work};
use std::collections::BTreeSet;

/// A collaboration has two independent parties, or one act and the voices behind it; a work has one party.
pub fn parties(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    let kin = Kin::of(subject.catalog);
    for filed in subject.catalog.works.values() {
        let work = &filed.record;
        if filed.charted.is_stub() || has_unknown_party(subject, work) || subject.flawed.contains(&filed.file) {
            continue;
        }
        let several = is_collaboration(work, &subject.catalog.vocab, &kin);
        let key = if work.credits.is_empty() { "title" } else { "credits" };
        match work.shelf {
            Shelf::Collaborations if !several => faults.push(
                Diagnostic::new(
                    Code::NoCollaboration,
                    &filed.file,
                    filed.span(key),
                    format!("`{}` has fewer than two independent parties", work.title),
                )
                .help("members of one group alone are none: move the file to works/, or add the party that is missing (a company with `party = true`, cast, a guest)"),
            ),
            Shelf::Works if several => faults.push(
                Diagnostic::new(
                    Code::HiddenCollaboration,
                    &filed.file,
                    filed.span(key),
                    format!("`{}` has two independent parties", work.title),
                )
                .help("move the file to collaborations/: the old address will lead there"),
            ),
            _ => {}
        }
    }
}

/// A party that nobody knows is told elsewhere; counting it out would only tell it twice.
fn has_unknown_party(subject: &Subject<'_>, work: &Work) -> bool {
    let artists = &subject.catalog.artists;
    let companies = &subject.catalog.companies;
    work.credits.iter().any(|credit| !artists.contains_key(credit.artist.as_str()))
        || work.contributors.iter().any(|part| !artists.contains_key(part.artist.as_str()))
        || work.companies.iter().any(|tie| !companies.contains_key(tie.company.as_str()))
}

/// What may stand at the end of a billing: nothing, or what closes a bracket or says whose members they are.
fn closes(join: &str) -> bool {
    let end = join.trim_end();
    let separators = ["&", ",", ";", ":", "/", "+", "-", "(", "["];
    let words = ["feat", "feat.", "ft", "ft.", "featuring", "with", "and", "x", "×", "vs", "vs.", "of"];
    let last = end.rsplit(char::is_whitespace).next().unwrap_or("").to_lowercase();
    !separators.iter().any(|sign| end.ends_with(sign)) && !words.contains(&last.as_str())
}

/// The billing does not end in a separator, and every name but the last is joined to the next.
pub fn joins(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    // A stub has the billing that the chart prints.
    for filed in subject.catalog.works.values().filter(|filed| !filed.charted.is_stub()) {
        let credits = &filed.record.credits;
        for (i, credit) in credits.iter().enumerate() {
            let last = i + 1 == credits.len();
            let span = filed.span(&format!("credits[{i}].join"));
            if last && !closes(&credit.join) {
                let message = format!("the billing ends in `{}`", credit.join);
                faults.push(
                    Diagnostic::new(Code::DanglingJoin, &filed.file, span, message)
                        .help("the last `join` may close a bracket or say ` Of GROUP`; leave it out otherwise"),
                );
            } else if !last && credit.join.trim().is_empty() {
                faults.push(
                    Diagnostic::new(Code::DanglingJoin, &filed.file, span, "nothing joins this name to the next")
                        .help("add `join = \" & \"`, or whatever the billing has between them"),
                );
            }
        }
    }
}

/// What charts can rank is billed to somebody.
pub fn nobody(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    for filed in subject.catalog.works.values() {
        let work = &filed.record;
        let ranked = subject.catalog.vocab.work_kinds.get(&work.kind).is_some_and(|kind| kind.ranks.is_some());
        if ranked && work.credits.is_empty() && work.credit_text.is_none() {
            let message = format!("nobody is credited with `{}`", work.title);
            faults.push(
                Diagnostic::new(Code::NobodyCredited, &filed.file, filed.span("title"), message)
                    .help("add `credits`, or `credit_text` where the billing names nobody"),
            );
        }
    }
}

/// Only a deal is worth an amount: what a tour or a film took in is a running number.
pub fn amounts(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    for filed in subject.catalog.works.values().filter(|filed| filed.record.amount.is_some()) {
        let work = &filed.record;
        if work.kind != DEAL {
            let message = format!("`{}` is no deal", work.title);
            faults.push(
                Diagnostic::new(Code::AmountWithoutDeal, &filed.file, filed.span("amount"), message)
                    .help("numbers that run on by themselves stand under `milestones`"),
            );
        }
    }
}

/// Nothing belongs to, versions, charts with, owns or is in itself, at whatever distance.
pub fn cycles(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    let catalog = subject.catalog;
    for (slug, filed) in &catalog.works {
        for key in ["part_of", "version_of", "charts_with"] {
            let next = |slug: &str| -> Vec<String> {
                let Some(filed) = catalog.works.get(slug) else { return Vec::new() };
                let work = &filed.record;
                match key {
                    "part_of" => work.part_of.iter().map(ToString::to_string).collect(),
                    "version_of" => work.version_of.iter().map(ToString::to_string).collect(),
                    _ => work.charts_with.iter().map(ToString::to_string).collect(),
                }
            };
            if returns(slug, next) {
                let message = format!("`{slug}` leads back to itself by `{key}`");
                faults.push(Diagnostic::new(Code::SelfRelation, &filed.file, filed.span(key), message));
            }
        }
    }
    for (slug, filed) in &catalog.artists {
        for key in ["member_of", "subunit_of", "voiced_by"] {
            let next = |slug: &str| -> Vec<String> {
                let Some(filed) = catalog.artists.get(slug) else { return Vec::new() };
                let artist = &filed.record;
                match key {
                    "member_of" => artist.member_of.iter().map(|member| member.group.to_string()).collect(),
                    "subunit_of" => artist.subunit_of.iter().map(ToString::to_string).collect(),
                    _ => artist.voiced_by.iter().map(|voice| voice.artist.to_string()).collect(),
                }
            };
            if returns(slug, next) {
                let message = format!("`{slug}` leads back to itself by `{key}`");
                faults.push(Diagnostic::new(Code::SelfRelation, &filed.file, filed.span(key), message));
            }
        }
    }
    for (slug, filed) in &catalog.companies {
        for (i, tie) in filed.record.ties.iter().enumerate().filter(|(_, tie)| tie.company.as_str() == slug) {
            let message = format!("`{}` is tied to itself", tie.company);
            let span = filed.span(&format!("ties[{i}].company"));
            faults.push(Diagnostic::new(Code::SelfRelation, &filed.file, span, message));
        }
    }
}

/// Whether a walk from `start` comes back to it.
fn returns(start: &str, next: impl Fn(&str) -> Vec<String>) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = next(start);
    while let Some(slug) = open.pop() {
        if slug == start {
            return true;
        }
        if seen.insert(slug.clone()) {
            open.extend(next(&slug));
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::closes;

    #[test]
    fn a_billing_may_close_a_bracket_or_name_a_group_and_no_more() {
        for good in ["", ")", " Of TWICE", " (Special Guest)"] {
            assert!(closes(good), "{good}");
        }
        for bad in [" & ", ", ", " feat. ", " x ", " featuring", " of", ":", " ("] {
            assert!(!closes(bad), "{bad}");
        }
    }
}
