//! Artists of one name.

use super::Subject;
use crate::diag::{Code, Diagnostic};
use crate::text::fold;
use std::collections::BTreeMap;

/// Lists and search tell artists of one name apart, so an editor says how. What charts alone speak of is told apart by its
/// first week.
pub fn shared(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    let mut names: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    // What could be read of a flawed file may not be its name.
    for (slug, filed) in subject.catalog.artists.iter().filter(|(_, filed)| !subject.flawed.contains(&filed.file)) {
        names.entry(fold(&filed.record.name)).or_default().push(slug);
    }
    for slugs in names.values().filter(|slugs| slugs.len() > 1) {
        for (slug, filed) in slugs.iter().filter_map(|slug| Some((*slug, subject.catalog.artists.get(*slug)?))) {
            if filed.charted.is_stub() || filed.record.disambiguation.is_some() {
                continue;
            }
            let others: Vec<String> =
                slugs.iter().filter(|other| **other != slug).map(|other| format!("`{other}`")).collect();
            let message = format!("`{}` is the name of {} too", filed.record.name, others.join(", "));
            let help = "say what tells it apart: disambiguation = \"American singer, born 1980\"";
            faults.push(Diagnostic::new(Code::SharedName, &filed.file, filed.span("name"), message).help(help));
        }
    }
}
