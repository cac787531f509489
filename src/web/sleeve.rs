//! What stands on and below the sleeve of a record: its band, and how it did. For the macros of `parts/sleeve.html`.

use super::layout::Layout;
use crate::snapshot::read::{Link, Shelved};

/// A band with a title longer than this takes smaller type.
const LONG: usize = 14;
const LONGEST: usize = 30;

/// The name on the band of a sleeve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band<'a> {
    pub text: &'a str,
    /// Of a name in Hangul, kana or Han, which stands upright; `None`: the title, turned.
    pub upright: Option<&'a str>,
    /// How large it can be.
    pub size: &'static str,
}

/// The record's name in its own script where that is read from top to bottom, else its title.
pub fn band(link: &Link) -> Band<'_> {
    let native =
        link.native.as_ref().filter(|native| ["ko", "ja", "zh"].iter().any(|lang| native.lang.starts_with(lang)));
    let text = native.map_or(link.title.as_str(), |native| native.text.as_str());
    // A letter that stands upright takes twice the length of one that is turned.
    let length = text.chars().count() * if native.is_some() { 2 } else { 1 };
    let size = if length <= LONG {
        ""
    } else if length <= LONGEST {
        " long"
    } else {
        " longest"
    };
    Band { text, upright: native.map(|native| native.lang.as_str()), size }
}

/// The class of a title's size: the longest word fits its column, and a long title takes few lines.
pub fn size(title: &str) -> &'static str {
    const SIZES: [(usize, &str); 6] = [(4, "w4"), (6, "w6"), (8, "w8"), (11, "w11"), (15, "w15"), (20, "w20")];
    // Hangul, kana and Han are wider than Latin letters.
    let room =
        |text: &str| text.chars().map(|letter| if letter > '\u{1100}' { 3 } else { 2 }).sum::<usize>().div_ceil(2);
    let longest = title.split([' ', '-', '/']).map(room).max().unwrap_or(0);
    // Words that each are short still make a long title.
    let shared = match room(title) {
        0..=12 => 0,
        13..=20 => 7,
        21..=32 => 10,
        _ => 13,
    };
    let needed = longest.max(shared);
    SIZES.iter().find(|(most, _)| needed <= *most).map_or("w30", |(_, class)| class)
}

/// How a record on a shelf did, or what it is and when it came: "Peak 57, 2 weeks", "Tour, 2025".
pub fn figures(item: &Shelved, layout: &Layout) -> String {
    let (lang, strings) = (layout.lang(), layout.strings());
    let year = item.line.released.map(|day| day.year().to_string());
    match &item.best {
        Some(best) => (strings.sleeve.best)(best),
        None if item.form.is_record() => strings.sleeve.no_row.to_owned(),
        None => {
            [Some(item.line.kind.label(lang).to_owned()), year].into_iter().flatten().collect::<Vec<_>>().join(", ")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Kind, Lang};
    use crate::snapshot::read::Native;

    fn link(title: &str, native: Option<(&str, &str)>) -> Link {
        let native = native.map(|(text, lang)| Native { text: text.into(), lang: lang.into() });
        Link { kind: Kind::Collaboration, slug: "x".into(), lang: Lang::En, title: title.into(), native }
    }

    #[test]
    fn a_title_is_as_large_as_its_longest_word_and_its_length_allow() {
        let sizes =
            ["APT.", "Dracula", "Supercalifragilistic", "Not Mine", "아파트", "Who Do You Love Most of All"].map(size);
        assert_eq!(sizes, ["w4", "w8", "w20", "w4", "w6", "w11"]);
        assert_eq!(size("DNA (Official FIFA World Cup 2026™ Anthem)"), "w15");
    }

    #[test]
    fn hangul_stands_on_the_band_and_a_latin_name_is_turned() {
        let both = link("APT.", Some(("아파트", "ko")));
        assert_eq!(band(&both), Band { text: "아파트", upright: Some("ko"), size: "" });
        let spanish = link("Gone", Some(("Ido", "es")));
        assert_eq!(band(&spanish), Band { text: "Gone", upright: None, size: "" });
        let long = link("DNA (Official FIFA World Cup 2026™ Anthem)", None);
        assert_eq!(band(&long).size, " longest");
    }
}
