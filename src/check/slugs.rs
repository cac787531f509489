//! Slugs that were, addresses that are gone, and the list of changes.

use super::Subject;
use crate::diag::{Code, Diagnostic};
use crate::model::{Kind, is_slug};
use crate::urls::{Address, STYLE};
use std::collections::BTreeSet;

/// An old address leads to one record, and to none that is there itself.
pub fn former_slugs(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    let index = &subject.catalog.index;
    for entry in subject.catalog.entries() {
        for (i, former) in entry.noted.former_slugs.iter().enumerate() {
            let span = entry.span(&format!("former_slugs[{i}]"));
            let shaped = match entry.kind {
                Kind::Edition => former.split('/').all(is_slug),
                _ => is_slug(former),
            };
            if !shaped {
                let message = format!("`{former}` is not a slug");
                faults.push(Diagnostic::new(Code::BadSlug, entry.file, span, message));
                continue;
            }
            if index.has(entry.kind, former) {
                let message = format!("the former slug `{former}` is the slug of another record");
                faults.push(
                    Diagnostic::new(Code::DuplicateFormer, entry.file, span, message)
                        .help("an address leads to one record: take the former slug out, or rename the other record"),
                );
                continue;
            }
            let claimants = index.former().find(|(slug, _)| slug == former).map(|(_, records)| records);
            let shared = claimants.into_iter().flatten().filter(|other| {
                let works = [Kind::Collaboration, Kind::Work];
                **other != entry.reference()
                    && (other.kind == entry.kind || (works.contains(&other.kind) && works.contains(&entry.kind)))
            });
            if let Some(other) = shared.into_iter().next() {
                let message = format!("the former slug `{former}` is claimed by `{other}` too");
                faults.push(Diagnostic::new(Code::DuplicateFormer, entry.file, span, message));
            }
        }
    }
}

/// A page of the site's own program stands at its address, and would hide an editor's.
pub fn reserved(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    let hidden = subject.catalog.entries().filter(|entry| entry.kind == Kind::Page && entry.slug == STYLE);
    for entry in hidden {
        let message = format!("the address of `{}` is that of another page: how pages are set", entry.slug);
        faults.push(Diagnostic::new(Code::BadSlug, entry.file, 0..0, message).help("give the file another name"));
    }
}

/// What is withdrawn is not there.
pub fn gone(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    for (gone, span) in &subject.catalog.gone {
        if let Some((_, Address::Record(record))) = Address::parse(&gone.address)
            && subject.catalog.index.has(record.kind, &record.slug)
        {
            let message = format!("`{}` is withdrawn, and the record is there", gone.address);
            faults.push(
                Diagnostic::new(Code::GoneButThere, &"gone.toml".into(), span.clone(), message)
                    .help("take the record out, or take the address back"),
            );
        }
    }
}

/// The list of changes speaks of files that are there.
pub fn changes(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    let files: BTreeSet<&str> = subject.catalog.entries().map(|entry| entry.file.as_ref()).collect();
    for (change, span) in &subject.catalog.changes {
        let broken = subject.catalog.index.is_broken_file(&change.path);
        if !files.contains(change.path.as_str()) && !broken {
            let message = format!("`{}` is not there any more", change.path);
            faults.push(
                Diagnostic::new(Code::StaleStamp, &"changes.csv".into(), span.clone(), message)
                    .help("run `duet stamp`"),
            );
        }
    }
}
