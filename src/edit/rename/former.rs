//! The old slug, put among the former ones.

use super::moves::Moves;
use crate::content::Entry;
use crate::diag::Span;
use crate::edit::error::EditError;
use crate::edit::toml_text::quoted;
use crate::model::Lang;

/// The edit of a moved record's `former_slugs`, in the file that is not a translation.
pub fn edit(entry: &Entry<'_>, moves: &Moves, text: String) -> Result<Option<(Span, String)>, EditError> {
    let old = entry.reference();
    let new = moves.record(&old);
    if old.slug == new.slug || entry.lang != Lang::En {
        return Ok(None);
    }
    let mut slugs = entry.noted.former_slugs.clone();
    // A record that takes an old slug back has it no longer as a former one.
    slugs.retain(|slug| *slug != new.slug && *slug != old.slug);
    slugs.push(old.slug);
    let list = format!("[{}]", slugs.iter().map(|slug| quoted(slug)).collect::<Vec<_>>().join(", "));
    if !entry.spans.has("former_slugs") {
        let at = line_after_names(entry, &text);
        return Ok(Some((at..at, format!("former_slugs = {list}\n"))));
    }
    let span = entry.span("former_slugs");
    let value = text.get(span.clone()).unwrap_or("");
    if value.contains('#') {
        return Err(EditError::Refused(format!(
            "`{}` has a comment inside `former_slugs`; move it above the key first",
            entry.file
        )));
    }
    let is_list = value.starts_with('[');
    // The place of a text is inside its quotes.
    let span = if is_list { span } else { span.start - 1..span.end + 1 };
    Ok(Some((span, list)))
}

/// The place below the last of the keys that stand before `former_slugs` in the one order. They are plain keys, so
/// it is above the first line in brackets.
fn line_after_names(entry: &Entry<'_>, text: &str) -> usize {
    let before = ["title", "name", "kind", "country", "sort", "disambiguation", "names", "description"];
    let plain = |span: &Span| !text[span.start..].starts_with("[[");
    let spans = before.iter().filter(|key| entry.spans.has(key)).map(|key| entry.span(key)).filter(plain);
    let end = spans.map(|span| span.end).max().unwrap_or(0);
    text[end..].find('\n').map_or(text.len(), |newline| end + newline + 1)
}
