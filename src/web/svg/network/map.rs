//! Where everybody stands in a map of a neighbourhood, in numbers.

use super::{Actor, Branch, dashes};
use crate::model::{EdgeKind, Lang};
use crate::text::language_runs;
use crate::web::svg::Unit;
use crate::web::svg::field::length;
use crate::web::svg::label::{lines, width};

/// The proportions of a map, in units that are pixels where it is shown as wide as it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Shape {
    /// Its class in the style sheet.
    pub(super) class: &'static str,
    pub(super) width: f64,
    /// How far from the middle those are who stand beside it.
    pub(super) reach: f64,
}

impl Shape {
    pub(super) const NARROW: Self = Self { class: "narrow", width: 340.0, reach: 54.0 };
    pub(super) const WIDE: Self = Self { class: "wide", width: 720.0, reach: 170.0 };
}

/// The height of a row: two lines of a label, and a target that a finger finds where a phone shows the map at four fifths.
const ROW: f64 = 30.0;
/// The same where there are few, so that they stand round the middle and not beside it.
const ROOMY: f64 = 44.0;
/// Between a branch and the next, where somebody stands behind somebody.
const BETWEEN: f64 = 8.0;
/// Of a label next to the middle, of one behind, and of the name in the middle.
const NEAR: f64 = 13.0;
const FAR: f64 = 12.0;
const MIDDLE: f64 = 15.0;
/// Bold letters are wider than others.
const BOLD: f64 = 1.15;
/// From line to line of a label.
const LEADING: f64 = 1.12;
/// The radius of a mark, or half the side of a square one; and of those behind.
const MARK: f64 = 6.0;
const FAR_MARK: f64 = 4.0;
/// How far outside the one they come through those behind stand.
const INDENT: f64 = 18.0;
/// Between a mark and its label.
const GAP: f64 = 7.0;
/// Round the whole map, and between the name in the middle and the nearest row.
const MARGIN: f64 = 6.0;

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Map {
    pub(super) shape: Shape,
    pub(super) height: Unit,
    pub(super) centre: Centre,
    pub(super) spots: Vec<Spot>,
    pub(super) ties: Vec<Stroke>,
}

/// The name in the middle, in its frame.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Centre {
    pub(super) frame: Area,
    pub(super) label: Label,
}

/// One of the others: its mark, its label, and where a finger may point.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Spot {
    pub(super) actor: Actor,
    pub(super) x: Unit,
    pub(super) y: Unit,
    pub(super) radius: Unit,
    /// Whether it is behind another.
    pub(super) far: bool,
    pub(super) label: Label,
    pub(super) target: Area,
}

impl Spot {
    /// The radius of the ring round a group.
    pub(super) fn ring(&self) -> Unit {
        Unit(self.radius.0 + 4.0)
    }

    pub(super) fn left(&self) -> Unit {
        Unit(self.x.0 - self.radius.0)
    }

    pub(super) fn top(&self) -> Unit {
        Unit(self.y.0 - self.radius.0)
    }

    pub(super) fn side(&self) -> Unit {
        Unit(2.0 * self.radius.0)
    }
}

/// Lines of text, each with its baseline.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Label {
    pub(super) lines: Vec<(String, Unit)>,
    pub(super) x: Unit,
    pub(super) anchor: &'static str,
    pub(super) size: f64,
    /// Where it is in another language than the page.
    pub(super) lang: Option<&'static str>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area {
    pub(super) x: Unit,
    pub(super) y: Unit,
    pub(super) width: Unit,
    pub(super) height: Unit,
}

/// A line of one kind, as the `d` of a path.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Stroke {
    pub(super) kind: EdgeKind,
    pub(super) path: String,
    pub(super) width: Unit,
}

impl Stroke {
    pub(super) fn dashes(&self) -> &'static str {
        dashes(self.kind)
    }

    /// As wide as there are works: twice as many are one step more.
    fn new(kind: EdgeKind, weight: u32, path: String) -> Self {
        let steps = if kind.is_of_works() { f64::from(weight.max(1)).log2() } else { 0.0 };
        Self { kind, path, width: Unit((1.4 + 0.7 * steps).min(4.5)) }
    }
}

/// Which way a side of the map looks: -1 for the left, 1 for the right.
type Side = f64;

/// Branches of one quarter of the map: a side, above or below the middle.
struct Quarter<'a> {
    side: Side,
    above: bool,
    branches: &'a [Branch],
}

impl Quarter<'_> {
    fn rows(&self) -> usize {
        self.branches.iter().map(Branch::rows).sum()
    }

    fn height(&self, grid: Grid) -> f64 {
        let gaps = self.branches.len().saturating_sub(1);
        grid.row * length(self.rows()) + grid.between * length(gaps)
    }

    /// How far below the middle the middle of each row is; rows above it are less than nothing below.
    fn depths(&self, grid: Grid) -> impl Iterator<Item = f64> {
        let top = if self.above { -grid.first - self.height(grid) } else { grid.first };
        let gaps = self.branches.iter().enumerate().flat_map(|(gap, branch)| std::iter::repeat_n(gap, branch.rows()));
        gaps.enumerate().map(move |(row, gap)| top + grid.row * (length(row) + 0.5) + grid.between * length(gap))
    }
}

/// How far things are from one another, up and down.
#[derive(Debug, Clone, Copy)]
struct Grid {
    row: f64,
    between: f64,
    /// From the middle to the nearest row's edge.
    first: f64,
}

/// Parts branches in two halves of as nearly as many rows as can be; the second has more where they differ.
fn halves(branches: &[Branch]) -> (&[Branch], &[Branch]) {
    let total: usize = branches.iter().map(Branch::rows).sum();
    let before = |at: usize| branches[..at].iter().map(Branch::rows).sum::<usize>();
    let best = (0..=branches.len()).min_by_key(|at| (total.abs_diff(2 * before(*at)), *at)).unwrap_or(0);
    branches.split_at(best)
}

impl Map {
    pub(super) fn new(shape: Shape, name: &str, branches: &[Branch], lang: Lang) -> Self {
        let (left, right) = halves(branches);
        let quarter = |side, above, branches| Quarter { side, above, branches };
        let ((top_left, left), (top_right, right)) = (halves(left), halves(right));
        let quarters = [
            quarter(-1.0, true, top_left),
            quarter(-1.0, false, left),
            quarter(1.0, true, top_right),
            quarter(1.0, false, right),
        ];
        let middle = Unit(shape.width / 2.0);
        let (texts, size) = (lines(name, MIDDLE * BOLD, shape.width * 0.6, 2), MIDDLE);
        let band = length(texts.len()) * size * LEADING + 14.0;
        let deep = branches.iter().any(|branch| !branch.behind.is_empty());
        let few = quarters.iter().all(|quarter| quarter.rows() <= 3);
        let grid = Grid {
            row: if few && !deep { ROOMY } else { ROW },
            between: if deep { BETWEEN } else { 0.0 },
            first: band / 2.0 + MARGIN,
        };
        let height = |above: bool| {
            let rows = quarters.iter().filter(|quarter| quarter.above == above);
            rows.map(|quarter| quarter.height(grid)).fold(0.0, f64::max)
        };
        let (above, below) = (height(true), height(false));
        let y = Unit(MARGIN + above + if above > 0.0 { MARGIN } else { 0.0 } + band / 2.0);
        let wide = texts.iter().map(|text| width(text, size * BOLD)).fold(0.0, f64::max) + 24.0;
        let frame =
            Area { x: Unit(middle.0 - wide / 2.0), y: Unit(y.0 - band / 2.0), width: Unit(wide), height: Unit(band) };
        let centre = Centre { frame, label: Label::new(texts, name, size, (middle, y), "middle", lang) };
        let mut map = Self {
            shape,
            height: Unit(y.0 + band / 2.0 + if below > 0.0 { MARGIN } else { 0.0 } + below + MARGIN),
            centre,
            spots: Vec::new(),
            ties: Vec::new(),
        };
        let bend = Bend { reach: shape.reach, end: grid.first + above.max(below) + 1.5 * ROW };
        for quarter in &quarters {
            map.fill(quarter, (middle, y), grid, bend, lang);
        }
        map
    }

    /// Puts the branches of a quarter in their places.
    fn fill(&mut self, quarter: &Quarter<'_>, (middle, centre): (Unit, Unit), grid: Grid, bend: Bend, lang: Lang) {
        let mut depths = quarter.depths(grid);
        let mut next = move || depths.next().expect("there is a depth for each row");
        for branch in quarter.branches {
            let depth = next();
            let (x, y) = (Unit(middle.0 + quarter.side * bend.at(depth)), Unit(centre.0 + depth));
            self.ties.extend(spokes(&branch.actor.ties, (middle, centre), (x, y)));
            self.spots.push(self.spot(&branch.actor, (x, y), quarter.side, false, lang));
            for actor in &branch.behind {
                let at = (Unit(x.0 + quarter.side * INDENT), Unit(centre.0 + next()));
                self.ties.extend(spokes(&actor.ties, (x, y), at));
                self.spots.push(self.spot(actor, at, quarter.side, true, lang));
            }
        }
    }

    fn spot(&self, actor: &Actor, (x, y): (Unit, Unit), side: Side, far: bool, lang: Lang) -> Spot {
        let (size, radius) = if far { (FAR, FAR_MARK) } else { (NEAR, MARK) };
        let edge = if side < 0.0 { 0.0 } else { self.shape.width };
        let from = x.0 + side * (radius + GAP);
        let texts = lines(&actor.name, size, (edge - from).abs() - 1.0, 2);
        let anchor = if side < 0.0 { "end" } else { "start" };
        let inner = x.0 - side * (radius + 3.0);
        Spot {
            label: Label::new(texts, &actor.name, size, (Unit(from), y), anchor, lang),
            actor: actor.clone(),
            radius: Unit(radius),
            far,
            target: Area {
                x: Unit(inner.min(edge)),
                y: Unit(y.0 - ROW / 2.0),
                width: Unit((edge - inner).abs()),
                height: Unit(ROW),
            },
            x,
            y,
        }
    }
}

impl Label {
    fn new(texts: Vec<String>, name: &str, size: f64, (x, y): (Unit, Unit), anchor: &'static str, lang: Lang) -> Self {
        // From the middle of a line of letters to its baseline.
        const BASELINE: f64 = 0.36;
        let leading = size * LEADING;
        let top = y.0 - leading * (length(texts.len()) - 1.0) / 2.0 + size * BASELINE;
        let line = |(row, text)| (text, Unit(top + leading * length(row)));
        let mut runs = language_runs(name);
        let whole = runs.next().filter(|run| run.text == name).and_then(|run| run.lang);
        Self {
            lines: texts.into_iter().enumerate().map(line).collect(),
            x,
            anchor,
            size,
            lang: whole.filter(|code| *code != lang.code()),
        }
    }
}

/// The curve on which those next to the middle stand: half an ellipse on each side. No straight line from the middle to
/// a place on it meets another place.
#[derive(Debug, Clone, Copy)]
struct Bend {
    reach: f64,
    /// How far above and below the middle the ellipse would close.
    end: f64,
}

impl Bend {
    /// How far from the upright axis it is, at a distance from the level one.
    fn at(self, depth: f64) -> f64 {
        self.reach * (1.0 - (depth / self.end).powi(2)).max(0.0).sqrt()
    }
}

/// Between two lines of one pair.
const APART: f64 = 4.0;

/// How far each of several lines is from where one alone would be.
fn apart(count: usize) -> impl Iterator<Item = f64> {
    (0..count).map(move |at| (length(at) - (length(count) - 1.0) / 2.0) * APART)
}

/// Straight lines from one to another, side by side.
fn spokes(ties: &[(EdgeKind, u32)], from: (Unit, Unit), to: (Unit, Unit)) -> Vec<Stroke> {
    let (dx, dy) = (to.0.0 - from.0.0, to.1.0 - from.1.0);
    let long = dx.hypot(dy).max(1.0);
    let line = |(&(kind, weight), off): (&(EdgeKind, u32), f64)| {
        let (x, y) = (-dy / long * off, dx / long * off);
        let path = format!("M{} {}L{} {}", Unit(from.0.0 + x), Unit(from.1.0 + y), Unit(to.0.0 + x), Unit(to.1.0 + y));
        Stroke::new(kind, weight, path)
    };
    ties.iter().zip(apart(ties.len())).map(line).collect()
}
