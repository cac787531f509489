//! The key under which two spellings of a name are one.

use super::latin;
use icu_casemap::CaseMapper;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The matching key: compatibility forms resolved, case-folded, marks stripped from Latin letters
/// only (か stays apart from が), letters and digits alone, in NFC. Where that leaves nothing (`!!!`),
/// the text itself, trimmed and in NFC.
///
/// Folding a key again changes nothing.
pub fn fold(text: &str) -> String {
    let key = if text.is_ascii() { fold_ascii(text) } else { fold_unicode(text) };
    if key.is_empty() { text.trim().nfc().collect() } else { key }
}

/// Most names in charts are ASCII, and charts have a million rows.
fn fold_ascii(text: &str) -> String {
    text.bytes().filter(u8::is_ascii_alphanumeric).map(|b| char::from(b.to_ascii_lowercase())).collect()
}

fn fold_unicode(text: &str) -> String {
    let decomposed: String = text.nfkd().collect();
    let folded = CaseMapper::new().fold_string(&decomposed);
    let mut kept = String::with_capacity(folded.len());
    let mut marks_count = false;
    for c in folded.nfkd() {
        if is_combining_mark(c) {
            if marks_count {
                kept.push(c);
            }
        } else if c.is_alphanumeric() && !is_modifier(c) {
            marks_count = c.is_alphabetic() && !latin::is_latin(c);
            match latin::plain(c) {
                Some(plain) => kept.push_str(plain),
                None => kept.push(c),
            }
        } else {
            marks_count = false;
        }
    }
    kept.nfc().collect()
}

/// Signs that Unicode counts as letters and people write as apostrophes (ʼ, ʻ, ʹ).
fn is_modifier(c: char) -> bool {
    matches!(c, '\u{2b0}'..='\u{2ff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn punctuation_and_case_do_not_part_names() {
        for (name, key) in [
            ("(G)I-DLE", "gidle"),
            ("f(x)", "fx"),
            ("HUNTR/X", "huntrx"),
            ("K/DA", "kda"),
            ("Tyler, The Creator", "tylerthecreator"),
            ("APT.", "apt"),
            ("Ke$ha", "keha"),
            ("４minute", "4minute"),
        ] {
            assert_eq!(fold(name), key, "{name}");
        }
    }

    #[test]
    fn marks_on_latin_letters_do_not_part_names() {
        for (one, other) in [
            ("ROSÉ", "rose"),
            ("Rosé", "Rose\u{301}"),
            ("MØ", "MO"),
            ("Đỗ", "do"),
            ("Straße", "STRASSE"),
            ("Æon", "aeon"),
            ("IŞIK", "ışık"),
            ("İstanbul", "istanbul"),
            ("ſtar", "Star"),
            ("Ελλάς", "ΕΛΛΆΣ"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
    }

    #[test]
    fn all_apostrophes_are_none() {
        for text in ["How It’s Done", "How It's Done", "How Itʼs Done", "HOW IT‘S DONE"] {
            assert_eq!(fold(text), "howitsdone", "{text}");
        }
    }

    #[test]
    fn marks_of_other_scripts_tell_letters_apart() {
        assert_ne!(fold("か"), fold("が"));
        assert_ne!(fold("ハ"), fold("パ"));
        assert_eq!(fold("ｶﾞ"), fold("ガ"));
        assert_ne!(fold("กา"), fold("ก่า"));
    }

    #[test]
    fn hangul_stays_in_whole_syllables() {
        assert_eq!(fold("로제"), "로제");
        assert_eq!(fold("\u{1105}\u{1169}\u{110c}\u{1166}"), "로제");
        assert_eq!(fold("방탄소년단 (BTS)"), "방탄소년단bts");
    }

    #[test]
    fn a_name_without_letters_is_its_own_key() {
        assert_eq!(fold(" !!! "), "!!!");
        assert_eq!(fold("♡"), "♡");
        assert_eq!(fold("…"), "…");
        assert_eq!(fold(""), "");
    }

    #[test]
    fn letters_of_other_alphabets_are_not_latin_lookalikes() {
        assert_ne!(fold("BLΛƆKPIИK"), fold("BLACKPINK"));
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "\\PC*") {
            let key = fold(&text);
            prop_assert_eq!(fold(&key), key.clone());
        }

        #[test]
        fn composed_and_decomposed_text_have_one_key(text in "\\PC*") {
            let nfd: String = text.nfd().collect();
            let nfc: String = text.nfc().collect();
            prop_assert_eq!(fold(&nfd), fold(&nfc));
        }

        #[test]
        fn the_short_way_for_ascii_is_the_long_way(text in "[ -~]*") {
            let long = fold_unicode(&text);
            prop_assert_eq!(fold_ascii(&text), long);
        }
    }
}
