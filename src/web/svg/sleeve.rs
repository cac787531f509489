//! The sleeve of a record: two inks on board, the second laid over the first, and a groove for every chart week.
//!
//! Nothing in it is decoration and nothing is chance: the inks are those of the parties, the grooves are the weeks of the
//! longest run from the rim inwards, and where the field ends and the disc sits follows from the slug. It has no text, no
//! style and no class, so it stands in a page, on a card and in print alike.

use super::Unit;
use crate::model::Form;
use crate::snapshot::read::Sleeve;
use crate::web::ink::{EDGE, INK, INKS, PAPER, fnv, inks};
use std::fmt::Write as _;

/// The board is square, and this wide.
const BOARD: f64 = 240.0;
/// Of two discs, each is this much smaller than one alone.
const FRONT: f64 = 0.8;
/// The paper label of a disc, and the hole in it.
const LABEL: f64 = 25.0;
/// Where grooves end.
const INNERMOST: f64 = 30.0;
/// More weeks than a disc has room for are drawn in groups.
const MOST_GROOVES: usize = 90;
const WIDEST_PITCH: f64 = 4.2;
/// The width of a groove, of the room that it has: the higher the week stood, the wider; the last is No. 1.
const WIDTHS: [f64; 5] = [0.12, 0.2, 0.32, 0.48, 0.8];
/// The bars of the third party to the fifth.
const BAR: f64 = 12.0;
const MOST_PARTIES: usize = 5;

#[derive(Debug, Clone, Copy, PartialEq)]
struct Rect {
    x: Unit,
    y: Unit,
    width: Unit,
    height: Unit,
}

impl Rect {
    fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { x: Unit(x), y: Unit(y), width: Unit(width), height: Unit(height) }
    }
}

/// Grooves of one width.
#[derive(Debug, Clone, PartialEq)]
struct Grooves {
    width: String,
    radii: Vec<Unit>,
}

/// A sleeve, drawn. `{{ drawing }}` prints a whole SVG of 480 by 480; a card takes it as it is.
#[derive(Debug, Clone, PartialEq, askama::Template)]
#[template(path = "svg/sleeve.svg")]
pub struct SleeveDrawing {
    field: Rect,
    /// The first ink, on the field.
    first: String,
    /// The second, of the disc.
    second: String,
    /// Where the disc lies on the field.
    over: String,
    hole: String,
    cx: Unit,
    cy: Unit,
    /// Outlines from back to front, round the centre; each but the first has a bare rim.
    shapes: Vec<String>,
    grooves: Vec<Grooves>,
    label: bool,
    bars: Vec<(Rect, &'static str)>,
}

impl SleeveDrawing {
    pub fn new(sleeve: &Sleeve) -> Self {
        let hash = fnv(&sleeve.slug);
        let pick = |shift: u32, sizes: &[f64]| sizes[(hash >> shift) as usize % sizes.len()];
        let (cut, along) = (pick(3, &[96.0, 120.0, 144.0, 168.0]), pick(7, &[96.0, 120.0, 144.0, 112.0]));
        let radius = pick(11, &[86.0, 96.0, 104.0]);
        // The field lies left, right, above or below; the disc on the edge of it.
        let (field, centre) = match hash % 4 {
            0 => (Rect::new(0.0, 0.0, cut, BOARD), (cut, along)),
            1 => (Rect::new(BOARD - cut, 0.0, cut, BOARD), (BOARD - cut, along)),
            2 => (Rect::new(0.0, 0.0, BOARD, cut), (along, cut)),
            _ => (Rect::new(0.0, BOARD - cut, BOARD, cut), (along, BOARD - cut)),
        };
        let form = sleeve.form;
        // What is no disc hangs in the middle of its edge, whole.
        let centre = match (form.is_record(), hash % 4) {
            (true, _) => centre,
            (false, 0 | 1) => (centre.0, BOARD / 2.0),
            (false, _) => (BOARD / 2.0, centre.1),
        };
        let radius = if form == Form::Album { radius * FRONT } else { radius };
        let inks: Vec<&str> =
            inks(sleeve.parties.iter().map(String::as_str)).into_iter().map(|ink| INKS[usize::from(ink)]).collect();
        let (first, second, over) = match inks.as_slice() {
            // Nobody is known to have made it: no ink, and the disc is turned to its opposite on the field.
            [] => (INK, INK, PAPER.to_owned()),
            [one] => (*one, INK, multiplied(one, INK)),
            [one, two, ..] => (*one, *two, multiplied(one, two)),
        };
        Self {
            field,
            first: first.to_owned(),
            second: second.to_owned(),
            // The label is half paper and half ink there: the hole is between the two.
            hole: if inks.is_empty() { EDGE.to_owned() } else { over.clone() },
            over,
            cx: Unit(centre.0),
            cy: Unit(centre.1),
            shapes: shapes(form, radius, hash),
            grooves: if form.is_record() { grooves(&sleeve.weeks, sleeve.chart_size, radius) } else { Vec::new() },
            label: form.is_record(),
            bars: inks.into_iter().take(MOST_PARTIES).skip(2).enumerate().map(|(n, ink)| (bar(hash, n), ink)).collect(),
        }
    }

    fn paper(&self) -> &'static str {
        PAPER
    }

    fn label_radius(&self) -> Unit {
        Unit(LABEL)
    }
}

impl askama::filters::HtmlSafe for SleeveDrawing {}

/// What lies on the field, by which a kind of work is known: a disc, two, a screen, a stage under its arch, a square. Outlines
/// round the origin, from back to front.
fn shapes(form: Form, radius: f64, hash: u32) -> Vec<String> {
    let disc = |x: f64, y: f64, radius: f64| {
        let (left, r, across) = (Unit(x - radius), Unit(radius), Unit(2.0 * radius));
        format!("M{left} {}a{r} {r} 0 1 0 {across} 0a{r} {r} 0 1 0-{across} 0z", Unit(y))
    };
    match form {
        Form::Song => vec![disc(0.0, 0.0, radius)],
        Form::Album => {
            let aside = radius * 0.45;
            let (x, y) = if (hash >> 13).is_multiple_of(2) { (aside, -aside) } else { (-aside, -aside) };
            vec![disc(x, y, radius), disc(0.0, 0.0, radius)]
        }
        Form::Film | Form::Series => vec![
            "M-82-58h164a10 10 0 0 1 10 10v96a10 10 0 0 1-10 10h-164a10 10 0 0 1-10-10v-96a10 10 0 0 1 10-10z"
                .to_owned(),
        ],
        Form::Stage => {
            let (r, across) = (Unit(radius), Unit(2.0 * radius));
            let foot = Unit(radius * 0.5);
            vec![format!("M-{r} {foot}a{r} {r} 0 0 1 {across} 0z")]
        }
        Form::Deal => {
            let side = Unit(radius * 0.84);
            let whole = Unit(radius * 1.68);
            vec![format!("M-{side}-{side}h{whole}v{whole}h-{whole}z")]
        }
    }
}

/// The weeks as grooves from the rim inwards, by width.
fn grooves(weeks: &[u32], chart_size: u32, radius: f64) -> Vec<Grooves> {
    let in_group = weeks.len().div_ceil(MOST_GROOVES).max(1);
    let groups = weeks.len().div_ceil(in_group);
    let rim = radius - 2.0;
    let pitch = ((rim - 1.0 - INNERMOST) / groups.max(1) as f64).min(WIDEST_PITCH);
    let mut radii: [Vec<Unit>; WIDTHS.len()] = Default::default();
    for (group, weeks) in weeks.chunks(in_group).enumerate() {
        let best = weeks.iter().copied().min().unwrap_or(chart_size);
        radii[loudness(best, chart_size)].push(Unit(rim - (group as f64 + 0.5) * pitch));
    }
    let of_width = |(radii, share): (Vec<Unit>, f64)| Grooves { width: format!("{:.2}", pitch * share), radii };
    radii.into_iter().zip(WIDTHS).filter(|(radii, _)| !radii.is_empty()).map(of_width).collect()
}

/// Which of the five widths a position is cut in, by its place on the chart's scale: each doubling counts alike.
fn loudness(position: u32, chart_size: u32) -> usize {
    let share = 1.0 - f64::from(position.max(1)).ln() / f64::from(chart_size.max(1) + 1).ln();
    let louder = usize::from(position == 1);
    // At most 4, which no position reaches but the first; a position below the chart's size is the softest.
    ((share.clamp(0.0, 0.999) * 4.0) as usize + louder).min(WIDTHS.len() - 1)
}

/// The bar of a further party, on the edge that lies across from the field.
fn bar(hash: u32, number: usize) -> Rect {
    let near = number as f64 * BAR;
    let far = BOARD - BAR - near;
    match hash % 4 {
        0 => Rect::new(far, 0.0, BAR, BOARD),
        1 => Rect::new(near, 0.0, BAR, BOARD),
        2 => Rect::new(0.0, far, BOARD, BAR),
        _ => Rect::new(0.0, near, BOARD, BAR),
    }
}

/// Two inks over one another, as paper shows them: each takes its share of the light.
fn multiplied(one: &str, other: &str) -> String {
    let channel = |ink: &str, at: usize| u32::from_str_radix(&ink[at..at + 2], 16).unwrap_or(0);
    let mut over = String::from("#");
    for at in [1, 3, 5] {
        let product = (channel(one, at) * channel(other, at) / 255).max(12);
        write!(over, "{product:02X}").expect("a text takes all that is written to it");
    }
    over
}

#[cfg(test)]
mod tests {
    use super::*;
    use askama::Template as _;

    fn sleeve(slug: &str, form: Form, parties: &[&str], weeks: &[u32]) -> Sleeve {
        Sleeve {
            slug: slug.into(),
            form,
            parties: parties.iter().map(|party| (*party).to_owned()).collect(),
            weeks: weeks.to_vec(),
            chart_size: 200,
        }
    }

    #[test]
    fn inks_lie_over_one_another_as_on_paper() {
        assert_eq!(multiplied("#D4246B", "#2444B8"), "#1D0C4D");
        assert_eq!(multiplied("#FFFFFF", "#1E77C4"), "#1E77C4");
    }

    #[test]
    fn a_groove_is_a_week_and_the_widest_is_number_one() {
        let grooves = grooves(&[1, 1, 40, 200], 200, 96.0);
        let widths: Vec<&str> = grooves.iter().map(|grooves| grooves.width.as_str()).collect();
        assert_eq!(widths, ["0.50", "0.84", "3.36"]);
        assert_eq!(grooves[2].radii, [Unit(91.9), Unit(87.7)]);
        assert_eq!(grooves.iter().map(|grooves| grooves.radii.len()).sum::<usize>(), 4);
    }

    #[test]
    fn weeks_beyond_the_room_of_a_disc_are_drawn_in_groups_and_never_under_its_label() {
        for weeks in [91, 143, 1000] {
            let grooves = grooves(&vec![50; weeks], 100, 86.0);
            let radii = || grooves.iter().flat_map(|grooves| &grooves.radii);
            assert!(radii().count() <= MOST_GROOVES && radii().all(|radius| radius.0 > LABEL), "{weeks}");
        }
    }

    #[test]
    fn a_kind_of_work_is_known_by_its_shape() {
        let drawn = |form| SleeveDrawing::new(&sleeve("x", form, &["rose", "bruno-mars"], &[1, 2])).shapes;
        let forms = [Form::Song, Form::Album, Form::Film, Form::Stage, Form::Deal];
        for (place, form) in forms.into_iter().enumerate() {
            for other in &forms[place + 1..] {
                assert_ne!(drawn(form), drawn(*other), "{form:?} and {other:?}");
            }
        }
        assert!(SleeveDrawing::new(&sleeve("x", Form::Deal, &[], &[1])).grooves.is_empty());
    }

    #[test]
    fn the_third_party_to_the_fifth_have_bars_of_their_own() {
        for slug in ["a", "b", "c", "d", "e", "f"] {
            let drawing = SleeveDrawing::new(&sleeve(slug, Form::Song, &["p", "q", "r", "s", "t", "u"], &[]));
            assert_eq!(drawing.bars.len(), 3);
            assert!(drawing.bars.windows(2).all(|two| two[0] != two[1]), "{slug}");
        }
    }

    #[test]
    fn the_same_record_has_the_same_sleeve_whoever_is_known_to_have_made_it() {
        for parties in [&[][..], &["rose"], &["rose", "bruno-mars"]] {
            let draw =
                || SleeveDrawing::new(&sleeve("apt", Form::Song, parties, &[1, 5, 9])).render().expect("it renders");
            assert_eq!(draw(), draw());
            assert!(draw().starts_with("<svg ") && !draw().contains("style"), "{}", draw());
        }
    }
}
