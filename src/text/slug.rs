//! Names to slugs, where a name gives one.

use super::latin;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The longest slug a record may have, in bytes.
const LONGEST: usize = 100;

/// A proposal for the slug of a Latin name: `a-z`, digits and single inner hyphens.
///
/// `None` where the name gives none (`!!!`), or where letters would be lost: how Hangul is romanised
/// is the editor's choice.
pub fn slugify(name: &str) -> Option<String> {
    let spelt = name.replace('×', " x ").replace('&', " and ");
    let letters: Vec<char> = spelt.nfkd().flat_map(char::to_lowercase).collect();
    let mut slug = String::with_capacity(letters.len());
    let mut gap = false;
    for (i, &c) in letters.iter().enumerate() {
        let beside_letter = || {
            let is_letter = |c: Option<&char>| c.is_some_and(char::is_ascii_lowercase);
            is_letter(letters.get(i + 1)) || is_letter(i.checked_sub(1).and_then(|before| letters.get(before)))
        };
        let mut ascii = [0; 4];
        let plain = match c {
            'a'..='z' | '0'..='9' => c.encode_utf8(&mut ascii),
            // A$AP, Ke$ha, $uicideboy$
            '$' if beside_letter() => "s",
            // It's is one word.
            '\'' | '’' | '‘' | '`' | '\u{2b0}'..='\u{2ff}' => continue,
            _ if is_combining_mark(c) => continue,
            _ => match latin::plain(c) {
                Some(plain) => plain,
                None if c.is_alphanumeric() => return None,
                None => {
                    gap = true;
                    continue;
                }
            },
        };
        if gap && !slug.is_empty() {
            slug.push('-');
        }
        gap = false;
        slug.push_str(plain);
    }
    shorten(&mut slug);
    (!slug.is_empty()).then_some(slug)
}

/// Cuts to whole words where a word fits. A slug is ASCII, so every byte is a boundary.
fn shorten(slug: &mut String) {
    if slug.len() <= LONGEST {
        return;
    }
    let end = slug[..=LONGEST].rfind('-').unwrap_or(LONGEST);
    slug.truncate(end);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_latin_name_gives_a_slug() {
        for (name, slug) in [
            ("APT.", "apt"),
            ("ROSÉ", "rose"),
            ("How It’s Done", "how-its-done"),
            ("Simon & Garfunkel", "simon-and-garfunkel"),
            ("R&B", "r-and-b"),
            ("TXT × Jonas Brothers", "txt-x-jonas-brothers"),
            ("HUNTR/X", "huntr-x"),
            ("(G)I-DLE", "g-i-dle"),
            ("A$AP Rocky", "asap-rocky"),
            ("$uicideboy$", "suicideboys"),
            ("Straße", "strasse"),
            ("MØ", "mo"),
            ("Æ — Łódź", "ae-lodz"),
            ("24/7 = Heaven", "24-7-heaven"),
            ("３Ｄ", "3d"),
        ] {
            assert_eq!(slugify(name).as_deref(), Some(slug), "{name}");
        }
    }

    #[test]
    fn a_name_whose_letters_would_be_lost_gives_none() {
        for name in ["로제", "APT. 아파트", "BLΛƆKPIИK", "!!!", "", "$", "君の名は"] {
            assert_eq!(slugify(name), None, "{name}");
        }
    }

    #[test]
    fn a_long_name_is_cut_between_words() {
        let slug = slugify(&"seventeen ".repeat(20)).expect("a slug");
        assert_eq!(slug.len(), 99);
        assert!(slug.ends_with("-seventeen"));
        assert_eq!(slugify(&"a".repeat(300)).map(|slug| slug.len()), Some(100));
    }

    proptest! {
        #[test]
        fn every_proposal_is_a_slug(name in "\\PC{0,140}") {
            if let Some(slug) = slugify(&name) {
                prop_assert!((1..=LONGEST).contains(&slug.len()));
                prop_assert!(slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'));
                prop_assert!(!slug.starts_with('-') && !slug.ends_with('-') && !slug.contains("--"));
            }
        }
    }
}
