//! Text to HTML: escaping, and marks on what is in another language.

use crate::model::Lang;
use crate::text::language_runs;

/// A plain text as HTML for a page in `lang`: escaped, Korean and Japanese in it marked as such.
pub fn inline(text: &str, lang: Lang) -> String {
    let mut html = String::with_capacity(text.len());
    push_text(&mut html, text, lang.code());
    html
}

/// As [`inline`], inside an element whose language is `lang` (BCP 47).
pub(super) fn push_text(html: &mut String, text: &str, lang: &str) {
    if text.is_ascii() {
        return push_escaped(html, text);
    }
    for run in language_runs(text) {
        match run.lang {
            Some(code) if code != lang => {
                html.push_str("<span lang=\"");
                html.push_str(code);
                html.push_str("\">");
                push_escaped(html, run.text);
                html.push_str("</span>");
            }
            _ => push_escaped(html, run.text),
        }
    }
}

/// ` name="value"`
pub(super) fn push_attribute(html: &mut String, name: &str, value: &str) {
    html.push(' ');
    html.push_str(name);
    html.push_str("=\"");
    push_escaped(html, value);
    html.push('"');
}

/// Escapes for text and for attributes in double quotes. Characters that HTML forbids become U+FFFD.
pub(super) fn push_escaped(html: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            '\t' | '\n' => html.push(c),
            c if c.is_control() || is_noncharacter(c) => html.push('\u{fffd}'),
            c => html.push(c),
        }
    }
}

fn is_noncharacter(c: char) -> bool {
    matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn korean_is_marked_on_an_english_page_only() {
        assert_eq!(inline("APT. (아파트)", Lang::En), "APT. (<span lang=\"ko\">아파트</span>)");
        assert_eq!(inline("APT. (아파트)", Lang::Ko), "APT. (아파트)");
        assert_eq!(inline("ロゼ", Lang::Ko), "<span lang=\"ja\">ロゼ</span>");
    }

    #[test]
    fn nothing_escapes_as_markup() {
        assert_eq!(inline("<b> & \"it's\"", Lang::En), "&lt;b&gt; &amp; &quot;it&#39;s&quot;");
        assert_eq!(inline("로<제", Lang::En), "<span lang=\"ko\">로&lt;제</span>");
        assert_eq!(inline("a\0b\u{1b}\u{ffff}", Lang::En), "a\u{fffd}b\u{fffd}\u{fffd}");
    }
}
