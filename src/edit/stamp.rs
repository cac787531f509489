//! `duet stamp`: which records changed, and when.

use super::error::EditError;
use super::plan::Plan;
use crate::content::{CHANGES_HEADER, File, Role, clean_text, record_of, sha256};
use crate::model::Date;
use std::collections::BTreeMap;

/// What a stamping finds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stamped {
    /// Records that `changes.csv` did not know.
    pub new: Vec<String>,
    /// Records whose bytes are not those of the last stamp.
    pub changed: Vec<String>,
    /// Records that are gone.
    pub gone: Vec<String>,
}

/// Plans `changes.csv`: the hash of every record's file, dated `on` where it is not the one that stands there.
///
/// Translations are files of their own. Nothing is planned where nothing changed.
///
/// # Errors
/// When `changes.csv` has a line that is none of its own: a date would be lost without a word.
pub fn stamp(files: &[File], on: Date) -> Result<(Plan, Stamped), EditError> {
    let old_bytes = files.iter().find(|file| file.role == Role::Changes).map(|file| file.bytes.as_slice());
    let mut old = read(old_bytes.unwrap_or_default())?;
    let mut stamped = Stamped::default();
    let mut lines: BTreeMap<&str, (String, String)> = BTreeMap::new();
    for file in files.iter().filter(|file| record_of(&file.role).is_some()) {
        let hash = sha256(&file.bytes);
        let date = match old.remove(&file.path) {
            Some((known, date)) if known == hash => date,
            Some(_) => {
                stamped.changed.push(file.path.clone());
                on.to_string()
            }
            None => {
                stamped.new.push(file.path.clone());
                on.to_string()
            }
        };
        lines.insert(&file.path, (hash, date));
    }
    stamped.gone = old.into_keys().collect();
    let mut text = format!("{}\n", CHANGES_HEADER.join(","));
    for (path, (hash, date)) in &lines {
        text.push_str(&format!("{path},{hash},{date}\n"));
    }
    let mut plan = Plan::default();
    if old_bytes != Some(text.as_bytes()) {
        plan.write("changes.csv", text);
    }
    Ok((plan, stamped))
}

/// Path to hash and date. No path of a record needs quotes.
fn read(bytes: &[u8]) -> Result<BTreeMap<String, (String, String)>, EditError> {
    let bad = |line: usize| {
        EditError::Refused(format!(
            "changes.csv, line {line}: not a line of this table; take it out, or the whole file back from before, and \
             stamp again"
        ))
    };
    let text = clean_text(bytes).map_err(|_| bad(1))?;
    let mut old = BTreeMap::new();
    for (index, line) in text.lines().enumerate() {
        let fields: Vec<&str> = line.split(',').collect();
        match fields[..] {
            _ if index == 0 && fields == CHANGES_HEADER => {}
            [path, hash, date] if index > 0 && hash.len() == 64 && date.parse::<Date>().is_ok() => {
                old.insert(path.to_owned(), (hash.to_owned(), date.to_owned()));
            }
            [""] => {}
            _ => return Err(bad(index + 1)),
        }
    }
    Ok(old)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::role;

    fn file(path: &str, text: &str) -> File {
        File { path: path.to_owned(), bytes: text.as_bytes().to_vec(), role: role(path) }
    }

    fn day(text: &str) -> Date {
        text.parse().expect("a date")
    }

    #[test]
    fn a_record_keeps_its_day_until_its_bytes_change() {
        let mut files = vec![file("artists/a.md", "a"), file("artists/b.md", "b"), file("vocab.toml", "")];
        let (plan, stamped) = stamp(&files, day("2024-01-01")).expect("a stamp");
        assert_eq!(stamped.new, ["artists/a.md", "artists/b.md"]);
        files = plan.preview(&files);
        files[1].bytes = b"b2".to_vec();
        files.retain(|file| file.path != "artists/a.md");
        let (plan, stamped) = stamp(&files, day("2024-02-02")).expect("a stamp");
        assert!(stamped.new.is_empty());
        let (again, nothing) = stamp(&plan.preview(&files), day("2024-03-03")).expect("a stamp");
        assert_eq!(
            (stamped.changed.len() + stamped.gone.len(), again, nothing),
            (2, Plan::default(), Stamped::default())
        );
    }

    #[test]
    fn a_line_that_is_none_is_refused() {
        let files = [file("changes.csv", "path,sha256,date\n<<<<<<< HEAD\n")];
        let error = stamp(&files, day("2024-01-01")).expect_err("a merge conflict");
        assert!(error.to_string().contains("line 2"), "{error}");
    }
}
