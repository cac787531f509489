//! Names in a drawing: how much room they take, and how they are broken to fit.

/// The ellipsis that ends a name cut short.
const CUT: char = '…';

/// The width of a text that is not bold, in a font of `size`. No font is at hand where a page is made: this is what the
/// widest of the usual ones takes, so that a label is never longer than it says.
pub fn width(text: &str, size: f64) -> f64 {
    text.chars().map(em).sum::<f64>() * size
}

/// The share of the font's size that a character takes.
fn em(c: char) -> f64 {
    match c {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' => 0.0,
        ' ' | '\u{a0}' | '.' | ',' | ':' | ';' | '\'' | '’' | '‘' | '`' | '|' | '!' | 'i' | 'j' | 'l' | 'I' | 'J'
        | 'í' | 'ì' | 'ï' => 0.34,
        'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '/' | '\\' | '-' | '‐' | '·' | '"' | '“' | '”' => 0.46,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | 'Æ' | 'Œ' | 'æ' | 'œ' | CUT => 1.0,
        'a'..='z' | '0'..='9' | '$' | '?' | '*' | '_' | '#' | '\u{df}'..='\u{ff}' | '\u{430}'..='\u{45f}' => 0.64,
        'A'..='Z' | '&' | '+' | '=' | '<' | '>' | '~' | '\u{c0}'..='\u{de}' | '\u{100}'..='\u{17f}' => 0.8,
        // Hangul, kana and Chinese characters fill a square: about two Latin letters.
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6f}' => 1.0,
        '\u{ff00}'..='\u{ffef}' => 1.0,
        '\u{1f000}'.. => 1.4,
        _ => 0.9,
    }
}

/// A name in as many lines as it needs, `most` at most, none wider than `room`. It is broken at spaces where it can be,
/// and cut short with an ellipsis where it must be. `room` is that of three square characters at least.
pub fn lines(name: &str, size: f64, room: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut rest = name.split_whitespace().collect::<Vec<_>>().join(" ");
    while !rest.is_empty() {
        if width(&rest, size) <= room {
            lines.push(rest);
            break;
        }
        if lines.len() + 1 == most {
            lines.push(cut(&rest, size, room));
            break;
        }
        let (line, tail) = broken(&rest, size, room);
        lines.push(line);
        rest = tail;
    }
    lines
}

/// As many words of a text as fit, and the rest; of a word that is wider than a line, as much as fits.
fn broken(text: &str, size: f64, room: f64) -> (String, String) {
    let fits = |end: &usize| width(&text[..*end], size) <= room;
    let space = text.match_indices(' ').map(|(at, _)| at).take_while(fits).last();
    let at = space.unwrap_or_else(|| {
        let ends = text.char_indices().map(|(at, c)| at + c.len_utf8());
        ends.take_while(fits).last().unwrap_or_else(|| text.chars().next().map_or(0, char::len_utf8))
    });
    (text[..at].to_owned(), text[at..].trim_start().to_owned())
}

/// The beginning of a text, with an ellipsis, no wider than `room`.
fn cut(text: &str, size: f64, room: f64) -> String {
    let mut wide = size * em(CUT);
    let fits = |c: &char| {
        wide += size * em(*c);
        wide <= room
    };
    let kept: String = text.chars().take_while(fits).collect();
    format!("{}{CUT}", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_hangul_syllable_takes_the_room_of_about_two_letters() {
        assert!((width("로제", 10.0) - 20.0).abs() < 0.01);
        assert!(width("Rose", 10.0) < 28.0 && width("e\u{301}", 10.0) == width("e", 10.0));
    }

    #[test]
    fn a_name_is_broken_at_a_space_and_cut_where_no_line_is_left() {
        assert_eq!(lines("Bruno Mars", 13.0, 100.0, 2), ["Bruno Mars"]);
        assert_eq!(lines("TOMORROW X TOGETHER", 13.0, 110.0, 2), ["TOMORROW X", "TOGETHER"]);
        assert_eq!(lines("Earth, Wind & Fire and the Emotions", 13.0, 90.0, 2), ["Earth, Wind", "& Fire and…"]);
        assert_eq!(lines("방탄소년단방탄소년단", 10.0, 40.0, 2), ["방탄소년", "단방탄…"]);
        assert_eq!(lines(" ", 10.0, 40.0, 2), [""; 0]);
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_its_room(name in "\\PC{0,40}", room in 40.0_f64..200.0, most in 1_usize..4) {
            let lines = lines(&name, 13.0, room, most);
            prop_assert!(lines.len() <= most);
            for line in &lines {
                prop_assert!(width(line, 13.0) <= room, "{line:?} is {} wide, of {room}", width(line, 13.0));
            }
        }
    }
}
