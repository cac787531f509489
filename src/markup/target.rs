//! What stands between `[[` and `]]`.

use crate::diag::Span;
use std::fmt;

/// The record a link asks for, as it was written: `artist:rose#charts`.
///
/// A prefix is a word of small letters with a colon and no space after it; whether it is a kind that
/// exists is for the catalog to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    pub prefix: Option<String>,
    /// A slug, a former slug or a name; never empty.
    pub name: String,
    /// What follows the `#`.
    pub anchor: Option<String>,
    /// Of the name alone: what `duet rename` replaces.
    pub name_span: Span,
}

/// `artist:rose#charts`, without what the spans say.
impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(prefix) = &self.prefix {
            write!(f, "{prefix}:")?;
        }
        f.write_str(&self.name)?;
        match &self.anchor {
            Some(anchor) => write!(f, "#{anchor}"),
            None => Ok(()),
        }
    }
}

impl Target {
    /// Reads `written`, which begins at byte `at` of the text. Also says whether a `?` marks the page
    /// as wanted. `None` where no name is left.
    pub(super) fn parse(written: &str, at: usize) -> Option<(Target, bool)> {
        let body = written.trim();
        let (body, wanted) = match body.strip_suffix('?') {
            Some(rest) => (rest.trim_end(), true),
            None => (body, false),
        };
        let (record, anchor) = match body.split_once('#') {
            Some((record, anchor)) => (record.trim_end(), Some(words(anchor)).filter(|a| !a.is_empty())),
            None => (body, None),
        };
        let (record, wanted) = match record.strip_suffix('?') {
            Some(rest) => (rest.trim_end(), true),
            None => (record, wanted),
        };
        let (prefix, name) = match record.split_once(':') {
            Some((prefix, name)) if is_prefix(prefix) && name.starts_with(|c: char| !c.is_whitespace()) => {
                (Some(prefix.to_owned()), name)
            }
            _ => (None, record),
        };
        if name.is_empty() {
            return None;
        }
        // `name` is a slice of `written`: its place is the distance between the two.
        let start = at + (name.as_ptr() as usize - written.as_ptr() as usize);
        let name_span = start..start + name.len();
        Some((Target { prefix, name: words(name), anchor, name_span }, wanted))
    }
}

fn is_prefix(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase())
}

/// A name that runs over the end of a line is still one name.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(written: &str) -> Option<(Target, bool)> {
        Target::parse(written, 0)
    }

    #[test]
    fn a_target_has_a_kind_a_name_and_a_section() {
        let (target, wanted) = parse("artist:rose#charts").expect("a target");
        assert_eq!(target.prefix.as_deref(), Some("artist"));
        assert_eq!(target.name, "rose");
        assert_eq!(target.anchor.as_deref(), Some("charts"));
        assert_eq!(target.name_span, 7..11);
        assert_eq!(target.to_string(), "artist:rose#charts");
        assert!(!wanted);
    }

    #[test]
    fn a_question_mark_makes_a_wanted_page() {
        for written in ["Some Name?", " Some  Name ?", "Some\nName?", "Some Name?#charts"] {
            let (target, wanted) = parse(written).expect("a target");
            assert_eq!((target.name.as_str(), wanted), ("Some Name", true), "{written}");
        }
    }

    #[test]
    fn a_colon_in_a_name_is_no_prefix() {
        for name in ["Re: Zero", "Vol: 2", "3:33", "Ghost: The Album", "edition:"] {
            assert_eq!(parse(name).map(|(t, _)| t.prefix), Some(None), "{name}");
        }
        let (target, _) = parse("edition:grammys/68").expect("a target");
        assert_eq!((target.prefix.as_deref(), target.name.as_str()), (Some("edition"), "grammys/68"));
    }

    #[test]
    fn a_target_without_a_name_is_none() {
        for written in ["", "  ", "?", "#charts", " # "] {
            assert_eq!(parse(written), None, "{written}");
        }
    }
}
