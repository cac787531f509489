//! Hangul as it is typed: key by key, and by the first consonants alone.

/// Consonants that open a syllable, in the order of Unicode.
const OPENING: [char; 19] =
    ['ㄱ', 'ㄲ', 'ㄴ', 'ㄷ', 'ㄸ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅃ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅉ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ'];

/// Vowels as they are typed.
const VOWELS: [&str; 21] = [
    "ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ",
    "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ",
];

/// Consonants that close a syllable, as they are typed; none first.
const CLOSING: [&str; 28] = [
    "", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ",
    "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ",
];

const SYLLABLES: std::ops::RangeInclusive<char> = '가'..='힣';

/// A piece of Hangul by its places in the tables above.
enum Piece {
    Syllable {
        opening: usize,
        vowel: usize,
        closing: usize,
    },
    /// A letter that stands alone, as it is typed.
    Letter(&'static str),
}

fn piece(c: char) -> Option<Piece> {
    let place = |first: u32| usize::try_from(u32::from(c) - first).expect("a place in a table");
    Some(match c {
        '가'..='힣' => {
            let place = place(0xac00);
            Piece::Syllable { opening: place / 588, vowel: place % 588 / 28, closing: place % 28 }
        }
        '\u{1100}'..='\u{1112}' => Piece::Letter(LETTERS[place(0x1100)]),
        '\u{1161}'..='\u{1175}' => Piece::Letter(VOWELS[place(0x1161)]),
        '\u{11a8}'..='\u{11c2}' => Piece::Letter(CLOSING[place(0x11a7)]),
        _ => return None,
    })
}

/// [`OPENING`] as text.
const LETTERS: [&str; 19] =
    ["ㄱ", "ㄲ", "ㄴ", "ㄷ", "ㄸ", "ㄹ", "ㅁ", "ㅂ", "ㅃ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅉ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ"];

/// The keys that type a folded text: 로제 is ㄹㅗㅈㅔ, and so begins with whatever a reader has typed of it, 롲 too.
/// Other letters stay.
pub fn strokes(folded: &str) -> String {
    let mut typed = String::with_capacity(folded.len() * 2);
    for c in folded.chars() {
        match piece(c) {
            Some(Piece::Syllable { opening, vowel, closing }) => {
                typed.push(OPENING[opening]);
                typed.push_str(VOWELS[vowel]);
                typed.push_str(CLOSING[closing]);
            }
            Some(Piece::Letter(letter)) => typed.push_str(letter),
            None => typed.push(c),
        }
    }
    typed
}

/// The first consonant of each syllable of a folded text: 로제 is ㄹㅈ. Other letters stay. `None` where fewer than two
/// syllables stand in it: one consonant says nothing.
pub fn initials(folded: &str) -> Option<String> {
    let syllables = folded.chars().filter(|c| SYLLABLES.contains(c)).count();
    let initial = |c: char| match piece(c) {
        Some(Piece::Syllable { opening, .. }) => OPENING[opening],
        _ => c,
    };
    (syllables > 1).then(|| folded.chars().map(initial).collect())
}

/// Whether a folded text has Hangul in it, whole or in letters.
pub fn has_hangul(folded: &str) -> bool {
    folded.chars().any(|c| piece(c).is_some())
}

/// Whether a folded text has a letter of Hangul in it that is part of no syllable: it is half typed, or initials.
pub fn has_loose_letter(folded: &str) -> bool {
    folded.chars().any(|c| matches!(piece(c), Some(Piece::Letter(_))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold;
    use proptest::prelude::*;

    #[test]
    fn a_name_begins_with_all_that_is_typed_of_it() {
        for typed in ["ㄹ", "로", "롲", "로ㅈ", "로제"] {
            assert!(strokes(&fold("로제")).starts_with(&strokes(&fold(typed))), "{typed}");
        }
        for typed in ["ㄱ", "고", "과"] {
            assert!(strokes("관").starts_with(&strokes(&fold(typed))), "{typed}");
        }
        assert!(strokes("닭").starts_with(&strokes("달")));
    }

    #[test]
    fn initials_are_the_first_consonants() {
        assert_eq!(initials("블랙핑크").as_deref(), Some("ㅂㄹㅍㅋ"));
        assert_eq!(initials("방탄소년단bts").as_deref(), Some("ㅂㅌㅅㄴㄷbts"));
        assert_eq!((initials("뷔"), initials("rose")), (None, None));
    }

    #[test]
    fn loose_letters_are_told_from_syllables() {
        assert!(has_loose_letter(&fold("ㄹㅈ")) && has_loose_letter(&fold("로ㅈ")) && !has_loose_letter("로제"));
        assert!(has_hangul("로") && !has_hangul("rose"));
    }

    proptest! {
        #[test]
        fn a_beginning_of_a_name_is_typed_by_a_beginning_of_its_keys(name in "[가-힣a-z]{1,8}", cut in 0usize..8) {
            let head: String = name.chars().take(cut).collect();
            prop_assert!(strokes(&name).starts_with(&strokes(&head)));
        }
    }
}
