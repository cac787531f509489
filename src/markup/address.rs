//! Which addresses an editor may link to.

use super::document::Destination;
use crate::diag::Span;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// What may not stand in an `href` as it is. Letters beyond ASCII are always encoded.
const UNSAFE: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'`').add(b'{').add(b'}').add(b'|').add(b'^');

/// Sorts an address, entities and escapes already resolved; `Err` says why it is refused.
///
/// It is judged as a browser reads it, which drops spaces and control characters and takes `\` for
/// `/`. A colon before the first slash is always a scheme.
pub(super) fn judge(dest: &str) -> Result<Destination, &'static str> {
    if dest.chars().any(is_invisible) || dest.trim() != dest {
        return Err("an address with invisible characters");
    }
    if dest.contains('\\') {
        return Err("an address with a backslash");
    }
    if dest.starts_with("//") {
        return Err("an address without its scheme");
    }
    let path = dest.find(['/', '?', '#']).unwrap_or(dest.len());
    let Some((scheme, rest)) = dest[..path].split_once(':').map(|(scheme, _)| (scheme, &dest[scheme.len() + 1..]))
    else {
        return Ok(Destination::Local);
    };
    match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => match rest.strip_prefix("//") {
            Some(host) if host.starts_with(|c: char| c.is_alphanumeric() || c == '[') => Ok(Destination::External),
            _ => Err("an address without a host"),
        },
        "mailto" if rest.contains('@') => Ok(Destination::Mail),
        "mailto" => Err("a mail address without an `@`"),
        _ => Err("a link that is not `https:`, `http:`, `mailto:` or to a page here"),
    }
}

/// Control and formatting characters: none belongs in an address, and several hide one.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// The address as it stands in an `href`, before HTML escaping.
pub(super) fn encode(dest: &str) -> String {
    utf8_percent_encode(dest, UNSAFE).to_string()
}

/// Where `dest` stands in the link at `link`: the whole link where it is spelt otherwise there.
///
/// Addresses stand at the end of a link, so only its end is searched: nested pictures would make
/// this quadratic.
pub(super) fn span_of(text: &str, link: &Span, dest: &str, title: &str) -> Span {
    let window = dest.len() + 2 * title.len() + 64;
    let mut from = link.end.saturating_sub(window).max(link.start);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    match text[from..link.end].rfind(dest) {
        Some(at) if !dest.is_empty() => from + at..from + at + dest.len(),
        _ => link.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn safe_addresses_are_sorted_by_where_they_lead() {
        for (dest, kind) in [
            ("https://example.org/a?b=c#d", Destination::External),
            ("HTTP://EXAMPLE.ORG", Destination::External),
            ("mailto:a@example.org", Destination::Mail),
            ("/artists/rose", Destination::Local),
            ("artists/rose", Destination::Local),
            ("../x", Destination::Local),
            ("#charts", Destination::Local),
            ("?page=2", Destination::Local),
            ("/a:b", Destination::Local),
            ("#a:b", Destination::Local),
            ("", Destination::Local),
        ] {
            assert_eq!(judge(dest), Ok(kind), "{dest}");
        }
    }

    #[test]
    fn addresses_that_run_or_mislead_are_refused() {
        for dest in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\tscript:alert(1)",
            "java\nscript:alert(1)",
            "\u{1}javascript:alert(1)",
            " javascript:alert(1)",
            "vbscript:x",
            "data:text/html,x",
            "file:///etc/passwd",
            "blob:x",
            "ftp://example.org",
            "//example.org",
            " //example.org",
            "/\\example.org",
            "\\\\example.org",
            "https:example.org",
            "https:/example.org",
            "https://",
            "https:///example.org",
            "mailto:nobody",
            "10:30",
            "https://exam\u{202e}ple.org",
        ] {
            assert!(judge(dest).is_err(), "{dest:?}");
        }
    }

    #[test]
    fn an_address_is_percent_encoded_once() {
        assert_eq!(encode("/a b/로제?q=%20&r=\"<>"), "/a%20b/%EB%A1%9C%EC%A0%9C?q=%20&r=%22%3C%3E");
    }

    #[test]
    fn the_place_of_an_address_is_found_from_the_end() {
        let text = "see [/a](/a \"/a?\") now";
        assert_eq!(span_of(text, &(4..18), "/b", ""), 4..18);
        assert_eq!(&text[span_of(text, &(4..11), "/a", "")], "/a");
    }
}
