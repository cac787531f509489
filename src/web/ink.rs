//! Inks: every artist has one of twelve, the same on every page, and a record is the overprint of its parties' inks.
//!
//! The colours of the pages are custom properties (`--i0` to `--i11` in `static/css/tokens.css`, light and dark, and `--l0`
//! to `--l11` as sleeves are printed); a page names its inks by class, `a10 b11`, which set `--a` and `--b` for all that
//! stands below. Drawings that leave the site's pages, sleeves and social cards, take [`INKS`] and the colours beside them.

/// How many inks there are.
const COUNT: u8 = 12;

/// `--paper`, as light pages have it.
pub const PAPER: &str = "#FBFCF8";
/// `--bar`: the pale bars of listing paper.
pub const BAR: &str = "#E8F0E8";
/// `--ink`: letters and rules.
pub const INK: &str = "#151A17";
/// `--ink-2`: what is said in passing.
pub const INK_2: &str = "#48524C";
/// `--edge`: between paper and ink.
pub const EDGE: &str = "#76827A";

/// The inks on white paper, as `--l0` to `--l11` have them.
pub const INKS: [&str; COUNT as usize] = [
    "#1E77C4", "#8C6A00", "#0B7F8C", "#96382A", "#7A2F83", "#3E6420", "#6E2233", "#1F7A5C", "#C9430D", "#4A5568",
    "#D4246B", "#2444B8",
];

/// An artist's ink, by the slug: a number below twelve.
pub fn ink(slug: &str) -> u8 {
    u8::try_from(fnv(slug) % u32::from(COUNT)).expect("less than twelve")
}

/// The inks of a record's parties, in their order. No two of the first twelve share one: a clash steps on by five.
pub fn inks<'a>(slugs: impl IntoIterator<Item = &'a str>) -> Vec<u8> {
    let mut used = Vec::new();
    for slug in slugs {
        let mut ink = ink(slug);
        while used.contains(&ink) && used.len() < usize::from(COUNT) {
            ink = (ink + 5) % COUNT;
        }
        used.push(ink);
    }
    used
}

/// The classes that set `--a` to the first party's ink and `--b` to the second's: `a10 b11`, `a10`, or nothing.
pub fn classes<'a>(slugs: impl IntoIterator<Item = &'a str>) -> String {
    let inks = inks(slugs);
    let classes: Vec<String> = ["a", "b"].iter().zip(inks).map(|(letter, ink)| format!("{letter}{ink}")).collect();
    classes.join(" ")
}

/// The classes of the parties of a record: see [`classes`].
pub fn of(parties: &[String]) -> String {
    classes(parties.iter().map(String::as_str))
}

/// The class that sets `--a` to the ink of one artist: `a10`.
pub fn class(slug: &str) -> String {
    format!("a{}", ink(slug))
}

/// FNV-1a, 32 bits, of a slug: all that a drawing leaves to chance.
pub fn fnv(slug: &str) -> u32 {
    slug.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_artist_keeps_the_ink_of_the_slug() {
        assert_eq!(ink("rose"), 10);
        assert_eq!(ink("bruno-mars"), 11);
    }

    #[test]
    fn no_two_parties_of_a_record_share_an_ink() {
        let parties = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];
        let mut inks = inks(parties);
        inks.sort_unstable();
        assert_eq!(inks, (0..COUNT).collect::<Vec<u8>>());
        assert_eq!(classes(["rose", "rose"]), "a10 b3");
    }

    #[test]
    fn the_inks_are_those_of_the_style_sheet() {
        let sheet = include_str!("../../static/css/tokens.css");
        for (number, ink) in INKS.iter().enumerate() {
            assert!(sheet.contains(&format!("--l{number}: {ink};")), "{ink}");
        }
        for (name, colour) in [("paper", PAPER), ("bar", BAR), ("ink", INK), ("ink-2", INK_2), ("edge", EDGE)] {
            assert!(sheet.contains(&format!("--{name}: {colour};")), "{name}");
        }
    }
}
