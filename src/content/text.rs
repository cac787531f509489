//! Bytes → text as Duet holds it.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The text of a file without a byte-order mark, with `\n` line ends, in NFC. None of the three is a fault.
///
/// # Errors
/// The offset of the first byte that is not UTF-8.
pub fn clean(bytes: &[u8]) -> Result<String, usize> {
    let text = std::str::from_utf8(bytes).map_err(|error| error.valid_up_to())?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.to_owned() };
    Ok(if is_nfc(&text) { text } else { text.nfc().collect() })
}

/// Whether it surely is in NFC. Nothing below U+0300 is composed of anything, and no line end is part of a letter: only the
/// lines with something above it are looked at letter by letter.
fn is_nfc(text: &str) -> bool {
    const LEAD_OF_U_0300: u8 = 0xcc;
    let mut doubtful = text.split('\n').filter(|line| line.bytes().any(|byte| byte >= LEAD_OF_U_0300));
    doubtful.all(|line| is_nfc_quick(line.chars()) == IsNormalized::Yes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_line_ends_and_decomposed_letters_are_cleaned() {
        let text = clean("\u{feff}Rose\u{301}\r\n\u{1105}\u{1169}\r".as_bytes()).expect("UTF-8");
        assert_eq!(text, "Rosé\n로\n");
    }

    #[test]
    fn bytes_that_are_no_text_are_told_by_their_place() {
        assert_eq!(clean(b"ab\xff"), Err(2));
    }
}
