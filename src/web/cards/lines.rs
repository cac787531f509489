//! Text broken into lines as large as the room allows.

use super::faces::{Face, can_set, width};

/// One word, and how it is set.
#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    pub text: String,
    pub face: Face,
    /// The colour of a bar below it: the ink of the party that it names.
    pub ink: Option<&'static str>,
    /// No space before it, and no line begins with it.
    pub glued: bool,
    /// In units of its letters' size.
    width: f64,
}

impl Word {
    fn new(text: &str, face: Face, ink: Option<&'static str>, glued: bool) -> Self {
        Self { text: text.to_owned(), face, ink, glued, width: width(text, face) }
    }
}

/// The words of a text in one face.
pub fn words(text: &str, face: Face) -> Vec<Word> {
    run_in([(text, face, None)])
}

/// The words of several texts, one after another: where no space parts two texts, the second is glued to the first. A
/// word that no face has the letters of is left out.
pub fn run_in<'a>(texts: impl IntoIterator<Item = (&'a str, Face, Option<&'static str>)>) -> Vec<Word> {
    let mut words = Vec::new();
    let mut parted = true;
    for (text, face, ink) in texts.into_iter().filter(|(text, ..)| !text.is_empty()) {
        parted |= text.starts_with(char::is_whitespace);
        for word in text.split_whitespace().filter(|word| can_set(word)) {
            words.push(Word::new(word, face, ink, !parted));
            parted = true;
        }
        parted = text.ends_with(char::is_whitespace);
    }
    words
}

/// Where lines are to stand.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    pub width: f64,
    pub height: f64,
    pub lines: usize,
    /// From one line to the next, in units of the letters' size.
    pub leading: f64,
}

/// Lines that fit into their room.
#[derive(Debug, Clone, PartialEq)]
pub struct Lines {
    pub size: f64,
    pub leading: f64,
    /// Each word with the place where it begins.
    pub lines: Vec<Vec<(f64, Word)>>,
}

impl Lines {
    pub fn height(&self) -> f64 {
        self.lines.len() as f64 * self.size * self.leading
    }
}

/// Ends a text that had to be cut.
const CUT: &str = "…";

/// Sets words in the largest of the sizes that fits, and the lines of one length as nearly as can be. What no size has
/// room for is cut at a word, or inside one that is longer than a line.
pub fn fitted(words: &[Word], sizes: &[f64], room: Room) -> Lines {
    let fits = |size: f64| {
        let lines = broken(words, room.width / size);
        let high = lines.len() as f64 * size * room.leading;
        let wide = lines.iter().all(|line| length(line) * size <= room.width);
        wide && lines.len() <= room.lines && high <= room.height + 0.5
    };
    let smallest = sizes.last().copied().unwrap_or(room.height);
    match sizes.iter().copied().find(|size| fits(*size)) {
        Some(size) => Lines { size, leading: room.leading, lines: placed(even(words, room.width / size), size) },
        None => {
            let most = ((room.height + 0.5) / (smallest * room.leading)).floor() as usize;
            let lines = cut(words, room.width / smallest, most.clamp(1, room.lines));
            Lines { size: smallest, leading: room.leading, lines: placed(lines, smallest) }
        }
    }
}

/// Words in lines no wider than `width`, unless a word is.
fn broken(words: &[Word], width: f64) -> Vec<Vec<Word>> {
    let mut lines: Vec<Vec<Word>> = Vec::new();
    for group in words.chunk_by(|_, next| next.glued) {
        match lines.last_mut() {
            Some(line) if length(line) + space(group) + length(group) <= width => line.extend_from_slice(group),
            _ => lines.push(group.to_vec()),
        }
    }
    lines
}

/// The same in as many lines, the longest of them as short as it can be.
fn even(words: &[Word], width: f64) -> Vec<Vec<Word>> {
    const STEPS: u32 = 24;
    let widest = broken(words, width);
    let narrowed = (1..STEPS).map(|step| broken(words, width * f64::from(step) / f64::from(STEPS)));
    let longest = |lines: &[Vec<Word>]| lines.iter().map(|line| length(line)).fold(0.0, f64::max);
    narrowed.into_iter().find(|lines| lines.len() == widest.len() && longest(lines) <= width).unwrap_or(widest)
}

/// The first lines alone, with the sign that more was there.
fn cut(words: &[Word], width: f64, most: usize) -> Vec<Vec<Word>> {
    let whole: Vec<Word> = words.iter().flat_map(|word| syllables(word, width)).collect();
    let mut lines = broken(&whole, width);
    if lines.len() <= most {
        return lines;
    }
    lines.truncate(most);
    if let Some(line) = lines.last_mut() {
        while let Some(last) = line.last() {
            let ended = Word::new(&format!("{}{CUT}", last.text), last.face, last.ink, last.glued);
            let before = &line[..line.len() - 1];
            let one = std::slice::from_ref(&ended);
            if before.is_empty() || length(before) + space(one) + length(one) <= width {
                *line = [before, one].concat();
                break;
            }
            line.pop();
        }
    }
    lines
}

/// A word that is wider than a line, in parts that are not.
fn syllables(word: &Word, width: f64) -> Vec<Word> {
    if word.width <= width {
        return vec![word.clone()];
    }
    // Room for the sign of a cut is kept in each.
    let letters = word.text.chars().count();
    let most = ((letters as f64 * width / word.width) as usize).saturating_sub(2).max(1);
    let letters: Vec<char> = word.text.chars().collect();
    letters.chunks(most).map(|part| Word::new(&part.iter().collect::<String>(), word.face, word.ink, false)).collect()
}

/// The space before words; none before a glued one.
fn space(words: &[Word]) -> f64 {
    match words.first() {
        Some(word) if !word.glued && word.face == Face::Display => 0.32,
        Some(word) if !word.glued => 0.26,
        _ => 0.0,
    }
}

/// How long a line of words is.
fn length(words: &[Word]) -> f64 {
    words.iter().enumerate().map(|(place, word)| word.width + gap(place, word)).sum()
}

fn gap(place: usize, word: &Word) -> f64 {
    if place == 0 { 0.0 } else { space(std::slice::from_ref(word)) }
}

fn placed(lines: Vec<Vec<Word>>, size: f64) -> Vec<Vec<(f64, Word)>> {
    let line = |words: Vec<Word>| {
        let mut at = 0.0;
        let place = |(place, word): (usize, Word)| {
            at += gap(place, &word) * size;
            let start = at;
            at += word.width * size;
            (start, word)
        };
        words.into_iter().enumerate().map(place).collect()
    };
    lines.into_iter().map(line).collect()
}

impl Word {
    /// How wide it is in letters of a size.
    pub fn width(&self, size: f64) -> f64 {
        self.width * size
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: Room = Room { width: 480.0, height: 300.0, lines: 3, leading: 1.0 };
    const SIZES: [f64; 4] = [140.0, 100.0, 60.0, 40.0];

    fn set(text: &str) -> Lines {
        fitted(&words(text, Face::Display), &SIZES, ROOM)
    }

    fn told(lines: &Lines) -> Vec<String> {
        let line =
            |line: &Vec<(f64, Word)>| line.iter().map(|(_, word)| word.text.as_str()).collect::<Vec<_>>().join(" ");
        lines.lines.iter().map(line).collect()
    }

    fn stays_inside(lines: &Lines) -> bool {
        let right = |(start, word): &(f64, Word)| start + word.width(lines.size);
        lines.height() <= ROOM.height + 0.5
            && lines.lines.len() <= ROOM.lines
            && lines.lines.iter().flatten().all(|word| right(word) <= ROOM.width + 0.5)
    }

    #[test]
    fn a_short_title_is_large_and_a_long_one_breaks_into_even_lines() {
        assert_eq!((set("APT.").size, told(&set("APT."))), (140.0, vec!["APT.".to_owned()]));
        assert_eq!(told(&set("Die With A Smile")), ["Die", "With A", "Smile"]);
    }

    #[test]
    fn no_title_leaves_its_room() {
        let long = "The Ballad of a Very Long Record and What Became of It on Every Chart That Anybody Holds";
        for text in [long, "Kaleidoscope", &"M".repeat(60), &format!("{} {long}", "W".repeat(30)), "", "로제"] {
            assert!(stays_inside(&set(text)), "{text}: {:?}", told(&set(text)));
        }
        assert!(told(&set(long)).last().is_some_and(|line| line.ends_with(CUT)));
    }

    #[test]
    fn a_word_that_no_face_can_set_is_left_out() {
        assert_eq!(told(&set("Kill 杀死 Bill")), told(&set("Kill Bill")));
        assert_eq!(told(&set("湊崎")), [""; 0]);
    }

    #[test]
    fn a_comma_stays_with_the_name_before_it() {
        let ink = Some("#000000");
        let all = run_in([("RAYE", Face::Strong, ink), (", ", Face::Text, None), ("Doechii", Face::Strong, ink)]);
        let glued: Vec<(&str, bool)> = all.iter().map(|word| (word.text.as_str(), word.glued)).collect();
        assert_eq!(glued, [("RAYE", false), (",", true), ("Doechii", false)]);
    }
}
