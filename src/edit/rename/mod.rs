//! `duet rename`: the file moves, its old address stays, and every file that names it follows.

mod former;
mod moves;
mod respell;
mod rewrite;

use super::error::{EditError, Judge, judge_plan};
use super::plan::Plan;
use crate::content::{File, Role, clean_text, load_files};
use crate::diag::{Code, Report, Severity, Span};
use moves::Moves;
use respell::Respell;
use std::collections::BTreeMap;

/// New texts for pieces of a file's clean text; none overlaps another.
type Edits = Vec<(Span, String)>;

/// What a rename touches.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Renamed {
    /// From where to where each file moves.
    pub moved: Vec<(String, String)>,
    /// Other files, and how many references were rewritten in each.
    pub rewritten: Vec<(String, usize)>,
}

/// Plans a rename: `old` and `new` are such as `artists/rose` and `artists/rose-park`.
///
/// # Errors
/// When either is no record's path, when the new one is taken, when a file cannot be read (it may hold a reference),
/// when a reference cannot be rewritten so that it leads to the same record as before, or when a check would find an
/// error that it does not find now.
pub fn rename(files: &[File], old: &str, new: &str, judge: Judge<'_>) -> Result<(Plan, Renamed), EditError> {
    let loaded = load_files(files.to_vec());
    let before = loaded.catalog;
    readable(&loaded.report)?;
    let moves = Moves::plan(&before, old, new)?;

    let mut edits: BTreeMap<String, Edits> = BTreeMap::new();
    for entry in before.entries() {
        if let Some(edit) = former::edit(&entry, &moves, text_of(files, entry.file))? {
            edits.entry(entry.file.to_string()).or_default().push(edit);
        }
    }
    // Where names lead afterwards shows only in the folder as it will be.
    let moved = assemble(files, &moves, &edits).preview(files);
    let after = load_files(moved).catalog;
    let respell = Respell { before: &before.index, after: &after.index, moves: &moves };
    let mut rewritten = Vec::new();
    for (file, found) in rewrite::references(&before, &respell, &|file| text_of(files, file))? {
        if !found.is_empty() {
            rewritten.push((file.clone(), found.len()));
            edits.entry(file).or_default().extend(found);
        }
    }
    let plan = assemble(files, &moves, &edits);
    judge_plan(files, &plan, judge)?;
    let moved = files.iter().filter_map(|file| moves.path(file).map(|to| (file.path.clone(), to))).collect();
    Ok((plan, Renamed { moved, rewritten }))
}

/// A record that cannot be read may name the one that is renamed.
fn readable(report: &Report) -> Result<(), EditError> {
    let of_prose = [Code::RawHtml, Code::UnsafeLink, Code::HeadingLevel];
    let mut faults = report.clone();
    faults.finish();
    faults.retain(|fault| fault.code.severity() == Severity::Error && !of_prose.contains(&fault.code));
    match faults.diagnostics().first() {
        None => Ok(()),
        Some(first) => Err(EditError::Refused(format!(
            "a rename reads every file, and not all can be read ({}: {}); run `duet check` and mend them first",
            first.file, first.message
        ))),
    }
}

/// The clean text that spans count in.
fn text_of(files: &[File], path: &str) -> String {
    let file = files.iter().find(|file| file.path == path);
    file.and_then(|file| clean_text(&file.bytes).ok()).unwrap_or_default()
}

fn assemble(files: &[File], moves: &Moves, edits: &BTreeMap<String, Edits>) -> Plan {
    let mut plan = Plan::default();
    for file in files {
        let to = moves.path(file);
        let bytes = match edits.get(&file.path) {
            Some(edits) => apply(&text_of(files, &file.path), edits).into_bytes(),
            None if to.is_some() => file.bytes.clone(),
            None => continue,
        };
        if to.is_some() {
            plan.remove(&file.path);
        }
        plan.write(to.unwrap_or_else(|| file.path.clone()), bytes);
    }
    let moved: BTreeMap<String, String> =
        files.iter().filter_map(|file| moves.path(file).map(|to| (file.path.clone(), to))).collect();
    if let Some(changes) = files.iter().find(|file| file.role == Role::Changes)
        && let Some(text) = changes_text(&text_of(files, &changes.path), &moved)
    {
        plan.write(&changes.path, text);
    }
    plan
}

fn apply(text: &str, edits: &Edits) -> String {
    let mut edits: Vec<&(Span, String)> = edits.iter().collect();
    edits.sort_by_key(|(span, _)| (span.start, span.end));
    edits.dedup();
    let mut applied = String::with_capacity(text.len());
    let mut at = 0;
    for (span, new) in edits {
        applied.push_str(&text[at..span.start]);
        applied.push_str(new);
        at = span.end;
    }
    applied + &text[at..]
}

/// `changes.csv` with the new paths, in order; `None` where it names none of the old ones.
fn changes_text(text: &str, moved: &BTreeMap<String, String>) -> Option<String> {
    let (header, body) = text.split_once('\n')?;
    let path = |line: &str| line.split(',').next().unwrap_or("").to_owned();
    let mut lines: Vec<String> = body.lines().map(str::to_owned).collect();
    let mut touched = false;
    for line in &mut lines {
        if let Some(to) = moved.get(&path(line)) {
            *line = format!("{to}{}", &line[path(line).len()..]);
            touched = true;
        }
    }
    lines.sort_by_key(|line| path(line));
    touched.then(|| format!("{header}\n{}\n", lines.join("\n")))
}
