//! The comments of a TOML text, wherever they stand.

/// All comments from their `#` on, without blanks at their ends, sorted.
pub fn comments(toml: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = toml;
    while let Some(at) = rest.find(['#', '"', '\'']) {
        rest = &rest[at..];
        let length = match rest.as_bytes()[0] {
            b'#' => {
                let line = rest.lines().next().unwrap_or("");
                found.push(line.trim_end());
                line.len()
            }
            quote => string(rest, char::from(quote)),
        };
        rest = &rest[length..];
    }
    found.sort_unstable();
    found
}

/// The length of the string that a text begins with, quotes and all; the whole rest where it does not end.
fn string(text: &str, quote: char) -> usize {
    let triple = quote.to_string().repeat(3);
    let opening = if text.starts_with(&triple) { triple.as_str() } else { &triple[..1] };
    let mut at = opening.len();
    while at < text.len() {
        if quote == '"' && text[at..].starts_with('\\') {
            at += 1 + text[at + 1..].chars().next().map_or(0, char::len_utf8);
        } else if text[at..].starts_with(opening) {
            at += opening.len();
            // Up to two more quotes may belong to a text in three.
            while opening.len() == 3 && text[at..].starts_with(quote) {
                at += 1;
            }
            return at;
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_inside_a_text_is_no_comment() {
        let toml = "a = \"# no \\\" # no\" # one\nb = '# no' # two\nc = \"\"\"\n# no \"\" # no\"\"\"\" # three\nd = '''#'no''' # four\n";
        assert_eq!(comments(toml), ["# four", "# one", "# three", "# two"]);
    }
}
