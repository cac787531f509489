//! `duet fmt`: front matter in its one order and shape, so that a change shows what was changed.
//!
//! The TOML is read into a small tree ([`read`]) and written anew from it ([`write`]); [`order`] says in which order.
//! Prose and tables keep their text.

mod comments;
mod order;
mod read;
mod write;

use super::plan::Plan;
use crate::content::{File, Role, record_of, split_front};
use order::{Order, order};
use unicode_normalization::UnicodeNormalization;

/// What a formatting would do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Formatted {
    pub plan: Plan,
    /// Files that stay as they are because they cannot be put in order, each with the reason.
    pub left: Vec<(String, String)>,
}

/// Plans all files in their one order and shape.
pub fn fmt(files: &[File]) -> Formatted {
    let mut formatted = Formatted::default();
    for file in files {
        if matches!(file.role, Role::Guide | Role::Image(_) | Role::BadSlug(_) | Role::Unread) {
            continue;
        }
        match format(&file.role, &file.bytes) {
            Ok(text) if text.as_bytes() == file.bytes => {}
            Ok(text) => formatted.plan.write(&file.path, text),
            Err(reason) => formatted.left.push((file.path.clone(), reason)),
        }
    }
    formatted
}

/// A file's text in order.
///
/// # Errors
/// Why it cannot be: its TOML does not parse, or writing it anew would lose something.
pub fn format(role: &Role, bytes: &[u8]) -> Result<String, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8 text".to_owned())?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n").replace('\r', "\n");
    let text = match order(role) {
        None => text,
        Some(order) if record_of(role).is_some() && !is_plain(role) => {
            let front = split_front(&text).map_err(|_| "its facts do not stand between two `+++` lines".to_owned())?;
            format!("+++\n{}+++\n{}", in_order(&text[front.toml], order)?, &text[front.body])
        }
        Some(order) => in_order(&text, order)?,
    };
    Ok(if text.is_empty() || text.ends_with('\n') { text } else { text + "\n" })
}

/// Whether a record is TOML alone.
fn is_plain(role: &Role) -> bool {
    matches!(role, Role::Chart(_) | Role::Award(_) | Role::Edition { .. })
}

fn in_order(toml: &str, order: Order) -> Result<String, String> {
    let toml: String = toml.nfc().collect();
    let document = read::read(&toml)?;
    let written = write::write(&document, order);
    let meaning = |text: &str| text.parse::<toml::Table>();
    if meaning(&toml).ok() != meaning(&written).ok() {
        return Err("its facts would not mean the same in another order".to_owned());
    }
    let (before, after) = (comments::comments(&toml), comments::comments(&written));
    match before.iter().find(|comment| !after.contains(comment)) {
        None if before.len() == after.len() => Ok(written),
        Some(lost) => Err(format!("the comment `{lost}` stands where it cannot be kept; move it above its key")),
        None => Err("a comment stands where it cannot be kept; move it above its key".to_owned()),
    }
}

#[cfg(test)]
mod tests;
