//! A card, laid out: 1200 by 630, a picture on the left and words on the right. Widths and places are worked out here;
//! `templates/cards/card.svg` writes them down.

use super::faces::{self, Face};
use super::lines::{Lines, Room, fitted, run_in, words};
use super::{Card, Picture, Row};
use crate::web::Html;
use crate::web::ink::{BAR, INK, INK_2, INKS, PAPER};
use crate::web::svg::Unit;

pub const WIDTH: u32 = 1200;
pub const HEIGHT: u32 = 630;

const MARGIN: f64 = 52.0;
/// The rule above the last line, and that line.
const RULE: f64 = 548.0;
const FOOT: f64 = 595.0;
/// Where the words below the first line begin, and where they end.
const TOP: f64 = 98.0;
const BOTTOM: f64 = 520.0;

const TITLE: [f64; 17] =
    [170.0, 150.0, 132.0, 118.0, 106.0, 96.0, 87.0, 79.0, 72.0, 65.0, 59.0, 54.0, 49.0, 44.0, 40.0, 36.0, 33.0];
const CREDIT: [f64; 5] = [38.0, 34.0, 30.0, 26.0, 22.0];
const NATIVE: [f64; 5] = [44.0, 38.0, 32.0, 28.0, 24.0];

/// A card, drawn. `{{ drawing }}` prints its SVG.
#[derive(Debug, Clone, askama::Template)]
#[template(path = "cards/card.svg")]
pub struct Drawing {
    sleeve: Option<Html>,
    bars: Vec<Bar>,
    texts: Vec<Text>,
    /// Whether the mark stands large on the left.
    poster: bool,
    /// Where the small mark stands.
    mark: Unit,
}

#[derive(Debug, Clone)]
struct Bar {
    x: Unit,
    y: Unit,
    width: Unit,
    height: Unit,
    fill: &'static str,
}

impl Bar {
    fn new(x: f64, y: f64, width: f64, height: f64, fill: &'static str) -> Self {
        Self { x: Unit(x), y: Unit(y), width: Unit(width), height: Unit(height), fill }
    }
}

#[derive(Debug, Clone)]
struct Text {
    x: Unit,
    y: Unit,
    size: Unit,
    face: Face,
    fill: &'static str,
    anchor: Anchor,
    /// Turned to run down, round the point where it stands.
    turned: bool,
    text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    fn word(self) -> &'static str {
        match self {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        }
    }
}

impl Drawing {
    pub fn new(card: &Card, site: &str) -> Self {
        let mut drawing =
            Self { sleeve: None, bars: Vec::new(), texts: Vec::new(), poster: false, mark: Unit::default() };
        let left = MARGIN + drawing.picture(&card.picture);
        let width = f64::from(WIDTH) - MARGIN - left;
        drawing.text(left, 72.0, 28.0, Face::Text, INK_2, &one_line(&card.kind, width / 28.0));
        match &card.picture {
            Picture::Rows(rows) => drawing.sheet(card, rows, left, width),
            _ => drawing.words(card, left, width),
        }
        drawing.foot(card, left, width, site);
        drawing
    }

    /// Draws what stands on the left, and answers how wide it is.
    fn picture(&mut self, picture: &Picture) -> f64 {
        match picture {
            Picture::Sleeve(sleeve) => {
                self.sleeve = Some(sleeve.clone());
                f64::from(HEIGHT)
            }
            Picture::Bands(bands) => {
                let width = if bands.len() == 1 { 224.0 } else { 160.0 };
                for (place, band) in bands.iter().enumerate() {
                    self.band(place as f64 * width, width, INKS[usize::from(band.ink) % INKS.len()], &band.name);
                }
                bands.len() as f64 * width
            }
            Picture::Rows(_) => 0.0,
            Picture::Mark => {
                self.bars.push(Bar::new(0.0, 0.0, 336.0, f64::from(HEIGHT), BAR));
                self.poster = true;
                336.0
            }
        }
    }

    /// The paper strip round a record: Hangul upright from the top, Latin turned.
    fn band(&mut self, x: f64, width: f64, ink: &'static str, name: &str) {
        let name = if faces::can_set(name) { name } else { "" };
        let (middle, room) = (x + width / 2.0, f64::from(HEIGHT) - 2.0 * MARGIN);
        self.bars.push(Bar::new(x, 0.0, width, f64::from(HEIGHT), ink));
        let letters: Vec<char> = name.chars().filter(|letter| !letter.is_whitespace()).collect();
        let set = |y, size, face, turned, text| Text {
            x: Unit(middle),
            y: Unit(y),
            size: Unit(size),
            face,
            fill: PAPER,
            anchor: if turned { Anchor::Start } else { Anchor::Middle },
            turned,
            text,
        };
        if letters.iter().any(|letter| letter.is_ascii_alphanumeric()) || letters.len() > 9 {
            let size = (room / faces::width(name, Face::Display).max(1.0)).min(width * 0.46);
            self.texts.push(set(MARGIN, size, Face::Display, true, name.to_owned()));
        } else {
            /// From one syllable to the next, and how far below its top a syllable stands, in letters.
            const STEP: f64 = 1.12;
            const RISE: f64 = 0.88;
            let size = (width * 0.6).min(room / (letters.len().max(1) as f64 * STEP));
            for (place, letter) in letters.into_iter().enumerate() {
                let y = MARGIN - 8.0 + size * (place as f64 * STEP + RISE);
                self.texts.push(set(y, size, Face::Hangul, false, letter.to_string()));
            }
        }
    }

    /// Title, name in its own script, billing and figures, from top to bottom.
    fn words(&mut self, card: &Card, left: f64, width: f64) {
        let bottom = if card.figures.is_empty() { BOTTOM } else { BOTTOM - 116.0 };
        let room = bottom - TOP;
        let credit = run_in(card.credit.iter().flat_map(|party| {
            let ink = party.ink.map(|ink| INKS[usize::from(ink) % INKS.len()]);
            [(party.name.as_str(), Face::Strong, ink), (party.joined.as_str(), Face::Text, None)]
        }));
        let credit = (!credit.is_empty())
            .then(|| fitted(&credit, &CREDIT, Room { width, height: room * 0.5, lines: 4, leading: 1.5 }));
        let native = card.native.as_deref().map(|native| {
            fitted(&words(native, Face::Hangul), &NATIVE, Room { width, height: 52.0, lines: 1, leading: 1.15 })
        });
        let below = credit.as_ref().map_or(0.0, |lines| lines.height() + 24.0)
            + native.as_ref().map_or(0.0, |lines| lines.height() + 20.0);
        let title = fitted(
            &words(&card.title, Face::Display),
            &TITLE,
            Room { width, height: room - below, lines: 5, leading: 1.06 },
        );
        let mut y = TOP;
        // The letters of a title stand on its first line and reach to its top.
        y = self.lines(&title, left, y, INK) + 20.0;
        if let Some(native) = &native {
            y = self.lines(native, left, y, INK_2) + 24.0;
        }
        if let Some(credit) = &credit {
            self.lines(credit, left, y, INK);
        }
        self.figures(card, left, width);
    }

    fn figures(&mut self, card: &Card, left: f64, width: f64) {
        const NUMBER: f64 = 68.0;
        let column = width / card.figures.len().max(2) as f64;
        for (place, (number, label)) in card.figures.iter().enumerate() {
            let x = left + place as f64 * column;
            self.text(x, BOTTOM - 36.0, NUMBER, Face::Display, INK, number);
            self.text(x, BOTTOM - 2.0, 24.0, Face::Text, INK_2, &one_line(label, (column - 16.0) / 24.0));
        }
    }

    /// The first places of a week, on listing paper.
    fn sheet(&mut self, card: &Card, rows: &[Row], left: f64, width: f64) {
        const STEP: f64 = 63.0;
        const NUMBER: f64 = 64.0;
        let first = RULE - 12.0 - 5.0 * STEP;
        let title = words(&card.title, Face::Display);
        let title = fitted(&title, &TITLE, Room { width, height: first - TOP - 8.0, lines: 2, leading: 1.06 });
        self.lines(&title, left, TOP, INK);
        for (place, row) in rows.iter().take(5).enumerate() {
            let top = first + place as f64 * STEP;
            if place % 2 == 0 {
                self.bars.push(Bar::new(left - 20.0, top, width + 40.0, STEP, BAR));
            }
            let line = top + STEP * 0.68;
            let number = Text {
                anchor: Anchor::End,
                ..set(left + NUMBER - 12.0, line, 36.0, Face::Display, INK, &row.position)
            };
            self.texts.push(number);
            let column = (width - NUMBER - 16.0) / 2.0;
            let title = one_line_in(&row.title, Face::Strong, column / 30.0);
            self.text(left + NUMBER + 8.0, line, 30.0, Face::Strong, INK, &title);
            let credit = one_line(&row.credit, column / 25.0);
            self.text(left + NUMBER + 16.0 + column, line, 25.0, Face::Text, INK_2, &credit);
        }
    }

    /// The rule, what the figures are of, and whose card it is.
    fn foot(&mut self, card: &Card, left: f64, width: f64, site: &str) {
        const NAME: f64 = 34.0;
        const MARK: f64 = 36.0;
        let right = left + width;
        self.bars.push(Bar::new(left, RULE, width, 4.0, INK));
        let name = one_line_in(site, Face::Display, 6.0);
        let mark = right - faces::width(&name, Face::Display) * NAME - MARK;
        self.texts.push(Text { anchor: Anchor::End, ..set(right, FOOT, NAME, Face::Display, INK, &name) });
        self.mark = Unit(mark);
        if let Some(foot) = &card.foot {
            let room = mark - left - 24.0;
            self.text(left, FOOT, 26.0, Face::Text, INK_2, &one_line(foot, room / 26.0));
        }
    }

    /// Draws lines from a top edge down, with the bars of their inks, and answers where they end.
    fn lines(&mut self, lines: &Lines, left: f64, top: f64, fill: &'static str) -> f64 {
        let step = lines.size * lines.leading;
        for (number, line) in lines.lines.iter().enumerate() {
            let y = top + number as f64 * step + lines.size * 0.86;
            for (place, (x, word)) in line.iter().enumerate() {
                self.text(
                    left + x,
                    y,
                    lines.size,
                    word.face,
                    if word.ink.is_none() && word.face == Face::Text { INK_2 } else { fill },
                    &word.text,
                );
                let Some(ink) = word.ink else { continue };
                // One bar below all words of a name.
                let until = line.get(place + 1).filter(|(_, next)| next.ink == word.ink && !next.glued);
                let end = until.map_or(x + word.width(lines.size), |(next, _)| *next);
                self.bars.push(Bar::new(left + x, y + lines.size * 0.2, end - x, lines.size * 0.17, ink));
            }
        }
        top + lines.height()
    }

    fn text(&mut self, x: f64, y: f64, size: f64, face: Face, fill: &'static str, text: &str) {
        self.texts.push(set(x, y, size, face, fill, text));
    }
}

fn set(x: f64, y: f64, size: f64, face: Face, fill: &'static str, text: &str) -> Text {
    let text = text.to_owned();
    Text { x: Unit(x), y: Unit(y), size: Unit(size), face, fill, anchor: Anchor::Start, turned: false, text }
}

/// As much of a text as one line has room for, in units of its letters' size.
fn one_line(text: &str, width: f64) -> String {
    one_line_in(text, Face::Text, width)
}

fn one_line_in(text: &str, face: Face, width: f64) -> String {
    let lines = fitted(&words(text, face), &[1.0], Room { width, height: 1.0, lines: 1, leading: 1.0 });
    let words = lines.lines.into_iter().flatten().map(|(_, word)| word.text);
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::cards::{Band, Party};
    use askama::Template as _;
    use resvg::tiny_skia::Rect;
    use resvg::usvg::{Group, Node};

    fn card(title: &str, picture: Picture) -> Card {
        Card {
            kind: "Song, 2024".to_owned(),
            title: title.to_owned(),
            native: Some("아파트".to_owned()),
            credit: vec![
                Party { name: "ROSÉ".to_owned(), joined: " & ".to_owned(), ink: Some(10) },
                Party { name: "Bruno Mars".to_owned(), joined: String::new(), ink: Some(11) },
            ],
            figures: vec![("1".to_owned(), "peak".to_owned()), ("87".to_owned(), "weeks".to_owned())],
            foot: Some("Billboard Global 200".to_owned()),
            picture,
        }
    }

    #[test]
    fn nothing_on_a_card_leaves_it_or_stands_on_something_else() {
        let bands = |name: &str| Picture::Bands(vec![Band { ink: 1, name: name.to_owned() }; 2]);
        let rows = |title: &str| {
            let row = Row { position: "100".to_owned(), title: title.to_owned(), credit: title.to_owned() };
            Picture::Rows(vec![row; 6])
        };
        for title in [
            "APT.",
            "A",
            "The Ballad of a Very Long Record and of What Became of It",
            &"W".repeat(90),
            "아파트",
            "湊崎",
        ] {
            for picture in [Picture::Mark, bands("로제"), bands(title), rows(title)] {
                let drawing = Drawing::new(&card(title, picture), "Duet").render().expect("it renders");
                let tree = faces::read(&drawing).expect("an SVG");
                let mut drawn = 0;
                each(tree.root(), &mut |bounds, complete| {
                    drawn += 1;
                    assert!(bounds.left() >= -0.5 && bounds.right() <= 1200.5, "{title}: {bounds:?}");
                    assert!(bounds.top() >= -0.5 && bounds.bottom() <= 630.5, "{title}: {bounds:?}");
                    assert!(complete, "{title}: a letter that no face has");
                });
                assert!(drawn > 5, "{title}: {drawn}");
            }
        }
    }

    /// Where the ink of each text and shape of a drawing is, and whether every letter of it is there.
    fn each(group: &Group, told: &mut impl FnMut(Rect, bool)) {
        for node in group.children() {
            match node {
                Node::Group(group) => each(group, told),
                Node::Text(text) => {
                    let mut glyphs = text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
                    let complete = glyphs.all(|glyph| glyph.id.0 != 0);
                    told(text.flattened().abs_bounding_box(), complete);
                }
                shape => told(shape.abs_bounding_box(), true),
            }
        }
    }
}
