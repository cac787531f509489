//! The faces that cards are set in, and how much room a text takes.
//!
//! They are embedded and no others are asked for, so a card has the same bytes on every machine. Hangul and kana are
//! found by falling back from one face to the next.

use askama::filters::{Html as Escaper, escape};
use resvg::usvg::{Node, Options, Tree};
use std::sync::LazyLock;

const FACES: [&[u8]; 3] = [
    include_bytes!("../../../assets/fonts/dela-gothic-one.ttf"),
    include_bytes!("../../../assets/fonts/literata-400.ttf"),
    include_bytes!("../../../assets/fonts/literata-700.ttf"),
];
/// All 11,172 syllables, which are two megabytes unless packed.
const HANGUL: &[u8] = include_bytes!("../../../assets/fonts/noto-sans-kr-800.ttf.zst");

static OPTIONS: LazyLock<Options<'static>> = LazyLock::new(|| {
    let hangul = zstd::decode_all(HANGUL).expect("the file is embedded as zstd packed it");
    let mut options = Options { font_family: "Literata".to_owned(), ..Options::default() };
    let faces = options.fontdb_mut();
    FACES.into_iter().map(<[u8]>::to_vec).chain([hangul]).for_each(|face| faces.load_font_data(face));
    options
});

/// A face and its weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// Dela Gothic One: titles and figures.
    Display,
    /// Literata.
    Text,
    Strong,
    /// Noto Sans KR.
    Hangul,
}

impl Face {
    pub fn family(self) -> &'static str {
        match self {
            Face::Display => "Dela Gothic One",
            Face::Text | Face::Strong => "Literata",
            Face::Hangul => "Noto Sans KR",
        }
    }

    pub fn weight(self) -> u16 {
        match self {
            Face::Display | Face::Text => 400,
            Face::Strong => 700,
            Face::Hangul => 800,
        }
    }
}

/// Reads a drawing as it will be rendered.
///
/// # Errors
/// When it is no SVG.
pub fn read(drawing: &str) -> Result<Tree, resvg::usvg::Error> {
    Tree::from_str(drawing, &OPTIONS)
}

/// How wide a line is, in units of its letters' size.
pub fn width(text: &str, face: Face) -> f64 {
    measured(text, face).map_or(0.0, |measured| measured.width)
}

/// Whether the faces have every letter of a text: Thai, Arabic and Han have none here.
pub fn can_set(text: &str) -> bool {
    text.is_ascii() || measured(text, Face::Hangul).is_some_and(|measured| measured.complete)
}

struct Measured {
    width: f64,
    complete: bool,
}

/// `None` of a text without letters.
fn measured(text: &str, face: Face) -> Option<Measured> {
    /// The drawing's own unit: large, so that nothing is rounded away.
    const SIZE: f64 = 100.0;
    let escaped = escape(text, Escaper).map(|text| text.to_string()).unwrap_or_default();
    let (family, weight) = (face.family(), face.weight());
    let tree = read(&format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg"><text font-family="{family}" font-weight="{weight}" font-size="{SIZE}">{escaped}</text></svg>"#
    ))
    .ok()?;
    let Some(Node::Text(set)) = tree.root().children().first() else { return None };
    let mut glyphs = set.layouted().iter().flat_map(|span| &span.positioned_glyphs);
    Some(Measured {
        width: f64::from(set.bounding_box().width()) / SIZE,
        // A face writes what it lacks as its glyph 0.
        complete: glyphs.all(|glyph| glyph.id.0 != 0),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_is_found_by_its_name_and_has_its_own_measure() {
        let widths: Vec<f64> =
            [Face::Display, Face::Text, Face::Strong].into_iter().map(|face| width("APT.", face)).collect();
        for (place, width) in widths.iter().enumerate() {
            assert!(*width > 1.0 && widths[place + 1..].iter().all(|other| other != width), "{widths:?}");
        }
        assert!((width("로제", Face::Display) - 2.0 * width("로", Face::Display)).abs() < 0.01);
    }

    #[test]
    fn hangul_kana_and_latin_can_be_set_and_other_scripts_cannot() {
        for text in ["로제", "뷁쀍", "ROSÉ", "ミイラ", "Beyoncé (feat. 「I」)", "Şebnem Ōno"] {
            assert!(can_set(text), "{text}");
        }
        for text in ["湊崎", "ลิซ่า", "فهد"] {
            assert!(!can_set(text), "{text}");
        }
    }
}
