//! Latin letters and their plain spellings.

/// Whether a base letter is Latin: its marks are ornament to a reader of English.
pub(super) fn is_latin(c: char) -> bool {
    matches!(c,
        'a'..='z' | 'A'..='Z' | 'ª' | 'º'
        | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2af}'
        | '\u{1d00}'..='\u{1dbf}' | '\u{1e00}'..='\u{1eff}'
        | '\u{2c60}'..='\u{2c7f}' | '\u{a722}'..='\u{a7ff}' | '\u{ab30}'..='\u{ab6f}')
}

/// The plain spelling of a small Latin letter that has no decomposition in Unicode.
pub(super) fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'æ' | 'ǣ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' | 'ð' | 'ɖ' => "d",
        'ł' => "l",
        'ħ' => "h",
        'ŧ' => "t",
        'ı' => "i",
        'ȷ' => "j",
        'þ' => "th",
        'ß' => "ss",
        'ſ' => "s",
        'ŋ' => "n",
        _ => return None,
    })
}
