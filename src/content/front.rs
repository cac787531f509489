//! Front matter and prose.

use std::ops::Range;

/// The two parts of a Markdown record, as byte ranges of its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Front {
    /// The TOML between the `+++` lines.
    pub toml: Range<usize>,
    /// The Markdown below them.
    pub body: Range<usize>,
}

/// Why a file has no front matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoFront {
    /// The first line is not `+++`.
    Missing,
    /// The second `+++` line is missing.
    Open,
}

/// Parts a text at its two `+++` lines. Spaces after the signs do not matter.
pub fn split(text: &str) -> Result<Front, NoFront> {
    let first = text.split_inclusive('\n').next().unwrap_or("");
    if first.trim_end() != "+++" {
        return Err(NoFront::Missing);
    }
    let mut at = first.len();
    for line in text[at..].split_inclusive('\n') {
        if line.trim_end() == "+++" {
            return Ok(Front { toml: first.len()..at, body: at + line.len()..text.len() });
        }
        at += line.len();
    }
    Err(NoFront::Open)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_stand_between_two_lines_and_prose_below_them() {
        let text = "+++\na = 1\n+++\nProse\n+++\n";
        let front = split(text).expect("two lines");
        assert_eq!((&text[front.toml], &text[front.body]), ("a = 1\n", "Prose\n+++\n"));
    }

    #[test]
    fn a_file_may_end_with_its_front_matter() {
        let text = "+++\n+++";
        assert_eq!(split(text), Ok(Front { toml: 4..4, body: 7..7 }));
    }

    #[test]
    fn a_missing_line_is_told_from_an_open_block() {
        assert_eq!(split("title = 1\n"), Err(NoFront::Missing));
        assert_eq!(split("+++\ntitle = 1\n"), Err(NoFront::Open));
    }
}
