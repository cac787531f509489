//! Help for the slips that a TOML parser only calls "invalid".

use crate::diag::Span;

/// Signs that a word processor puts where a straight quote was typed.
const CURLY: [char; 10] = ['“', '”', '„', '‟', '‘', '’', '‚', '«', '»', '＂'];
/// Signs that look like a blank or like nothing, and are no blank in TOML.
const FALSE_BLANKS: [char; 6] = ['\u{a0}', '\u{2007}', '\u{202f}', '\u{3000}', '\u{200b}', '\u{feff}'];

/// What to do about the error that the parser tells with `message` at `span`.
pub fn help(toml: &str, message: &str, span: &Span) -> Option<String> {
    let at = toml.floor_char_boundary(span.start.min(toml.len()));
    let start = toml[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let line = toml[start..].lines().next().unwrap_or("");
    let before = toml[start..at].trim_end();
    if toml[at..].starts_with(FALSE_BLANKS) {
        return Some("a sign that only looks like a blank stands here: type it again with the space bar".to_owned());
    }
    if let Some((key, value)) = line.split_once(':').filter(|_| is_key(line.split(':').next().unwrap_or(""))) {
        return Some(format!("between a key and its value stands `=`: `{} = {}`", key.trim(), value.trim()));
    }
    for (says, help) in [
        (
            "invalid basic string",
            "a text ends with `\"` on the line it begins on; for that sign inside it write `\\\"`",
        ),
        ("missing comma", "a comma stands between the two"),
        ("escape", "for the sign itself write `\\\\`"),
        ("duplicate key", "a key stands once in its table: put the two together"),
        ("unclosed array", "a list ends with `]`"),
        ("unclosed inline table", "a small table ends with `}`"),
    ] {
        if message.contains(says) {
            return Some(help.to_owned());
        }
    }
    if message.contains("unexpected key or value") {
        // The value began without a quote, and the parser gave up in its middle.
        let value = line.split_once('=').map_or("", |(_, value)| value.trim());
        if let Some(help) = value_help(value).filter(|_| !before.ends_with('"')) {
            return Some(help);
        }
        let help = if before.ends_with('"') {
            "a text ends at its second `\"`; for that sign inside it write `\\\"`"
        } else {
            "each `key = value` stands on a line of its own"
        };
        return Some(help.to_owned());
    }
    value_help(value_at(toml, at, before))
}

/// Whether a piece of text could be a key without quotes.
fn is_key(text: &str) -> bool {
    let text = text.trim();
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
}

/// The value that begins at the error: to the end of the line, inside brackets to the end of the item.
fn value_at<'a>(toml: &'a str, at: usize, before: &str) -> &'a str {
    let rest = toml[at..].lines().next().unwrap_or("");
    let inside = before.split_once('=').is_some_and(|(_, value)| value.contains(['[', '{']));
    let item = if inside || !before.contains('=') { rest.split([',', ']', '}']).next().unwrap_or("") } else { rest };
    item.trim().trim_end_matches(',')
}

fn value_help(value: &str) -> Option<String> {
    if value.starts_with(CURLY) {
        return Some(format!("text stands in straight quotes: \"{}\"", value.trim_matches(CURLY)));
    }
    let numbers: Vec<&str> = value.split(['-', '/', '.']).collect();
    if numbers.len() > 1 && numbers.iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit())) {
        return Some(match numbers[..] {
            [year, month] if (year.len(), month.len()) == (4, 2) && value.as_bytes()[4] == b'-' => {
                format!("a date without its day is text: \"{value}\"")
            }
            _ => "a date is year, month and day, as in 2024-10-18".to_owned(),
        });
    }
    let small = value.to_lowercase();
    if small == "true" || small == "false" {
        return (small != value).then(|| format!("write `{small}`, in small letters"));
    }
    value.starts_with(char::is_alphabetic).then(|| format!("text stands in quotes: \"{}\"", value.replace('"', "")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn helped(toml: &str) -> String {
        let (_, errors) = toml::de::DeTable::parse_recoverable(toml);
        let error = errors.first().expect("a syntax error");
        help(toml, error.message(), &error.span().unwrap_or(0..0)).unwrap_or_default()
    }

    #[test]
    fn each_slip_is_told_what_to_write() {
        for (toml, says) in [
            ("title = “APT.”\n", "straight quotes: \"APT.\""),
            ("authors = [“A”, “B”]\n", "straight quotes: \"A\""),
            ("title: \"APT.\"\n", "`title = \"APT.\"`"),
            ("title = APT., again\n", "in quotes: \"APT., again\""),
            ("kind = [song, film]\n", "in quotes: \"song\""),
            ("title = \"APT.\n", "ends with `\"`"),
            ("title = \"The \"best\" song\"\n", "write `\\\"`"),
            ("title = \"AC\\DC\"\n", "write `\\\\`"),
            ("released = 2024-10\n", "is text: \"2024-10\""),
            ("a = [{ group = \"b\", from = 2016-08 }]\n", "is text: \"2016-08\""),
            ("released = 18-10-2024\n", "year, month and day"),
            ("released = 2024/10/18\n", "year, month and day"),
            ("draft = True\n", "`true`"),
            ("a = [{ group = \"b\" from = \"2016\" }]\n", "a comma stands between"),
            ("a = 1\na = 2\n", "stands once"),
            ("a = [\"b\",\n\"c\"\n", "`]`"),
            ("title\u{a0}= \"M\"\n", "space bar"),
            ("a = 1 b = 2\n", "line of its own"),
        ] {
            assert!(helped(toml).contains(says), "{toml}: {}", helped(toml));
        }
    }
}
