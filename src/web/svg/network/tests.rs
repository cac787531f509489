//! No label of a drawing stands on another, on a mark, or outside.

use super::map::{Area, Label, Map, Shape, Spot};
use super::*;
use crate::web::svg::Unit;
use crate::web::svg::label::width;
use askama::Template as _;
use proptest::prelude::*;

fn actor(name: &str, ties: &[(EdgeKind, u32)]) -> Actor {
    Actor {
        name: name.to_owned(),
        href: format!("/artists/{}", name.len()),
        said: format!("{name}: 1 work"),
        company: false,
        group: false,
        ink: 4,
        ties: ties.to_vec(),
    }
}

fn branch(name: &str, behind: &[&str]) -> Branch {
    let song = [(EdgeKind::Together, 1)];
    Branch { actor: actor(name, &song), behind: behind.iter().map(|name| actor(name, &song)).collect() }
}

fn words() -> MapWords {
    MapWords {
        title: "Around A & B".into(),
        text: "Two of them.".into(),
        caption: "Lines.".into(),
        kind: EdgeKind::as_str,
    }
}

/// What a label covers, by the widest it may be.
fn covered(label: &Label) -> Area {
    let wide = label.lines.iter().map(|(text, _)| width(text, label.size)).fold(0.0, f64::max);
    let (first, last) = (label.lines.first().expect("a name has letters").1, label.lines.last().expect("the same").1);
    let x = match label.anchor {
        "end" => label.x.0 - wide,
        "middle" => label.x.0 - wide / 2.0,
        _ => label.x.0,
    };
    let (top, bottom) = (first.0 - 0.8 * label.size, last.0 + 0.24 * label.size);
    Area { x: Unit(x), y: Unit(top), width: Unit(wide), height: Unit(bottom - top) }
}

fn mark(spot: &Spot) -> Area {
    Area { x: spot.left(), y: spot.top(), width: spot.side(), height: spot.side() }
}

/// Whether two areas share more than an edge.
fn meet(one: &Area, other: &Area) -> bool {
    let beside = |from: Unit, wide: Unit, other: Unit, other_wide: Unit| {
        from.0 + wide.0 <= other.0 + 0.01 || other.0 + other_wide.0 <= from.0 + 0.01
    };
    !beside(one.x, one.width, other.x, other.width) && !beside(one.y, one.height, other.y, other.height)
}

/// What is wrong with a map, in words.
fn faults(map: &Map) -> Vec<String> {
    let mut solid: Vec<(String, Area)> = vec![("the middle".into(), map.centre.frame)];
    for spot in &map.spots {
        solid.push((format!("the mark of {}", spot.actor.name), mark(spot)));
        solid.push((format!("the label of {}", spot.actor.name), covered(&spot.label)));
    }
    let whole = Area { x: Unit(0.0), y: Unit(0.0), width: Unit(map.shape.width), height: map.height };
    let inside = |area: &Area| {
        area.x.0 >= 0.0
            && area.y.0 >= 0.0
            && area.x.0 + area.width.0 <= whole.width.0
            && area.y.0 + area.height.0 <= whole.height.0
    };
    let mut faults = Vec::new();
    for (index, (name, area)) in solid.iter().enumerate() {
        if !inside(area) {
            faults.push(format!("{name} is outside: {area:?}"));
        }
        for (other, covers) in solid[index + 1..].iter().filter(|(_, covers)| meet(area, covers)) {
            faults.push(format!("{name} and {other}: {area:?} {covers:?}"));
        }
    }
    for (index, spot) in map.spots.iter().enumerate() {
        let overlaps = map.spots[index + 1..].iter().any(|other| meet(&spot.target, &other.target));
        // A phone of 320 pixels shows a narrow map at 0.84 of its size.
        if overlaps || !inside(&spot.target) || spot.target.height.0.min(spot.target.width.0) < 29.0 {
            faults.push(format!("the target of {}: {:?}", spot.actor.name, spot.target));
        }
    }
    faults
}

/// How far a straight line from the middle passes from the marks that it does not lead to.
fn clearance(map: &Map) -> f64 {
    let middle =
        (map.centre.frame.x.0 + map.centre.frame.width.0 / 2.0, map.centre.frame.y.0 + map.centre.frame.height.0 / 2.0);
    let near = || map.spots.iter().enumerate().filter(|(_, spot)| !spot.far);
    let from_line = |end: &Spot, spot: &Spot| {
        let (dx, dy) = (end.x.0 - middle.0, end.y.0 - middle.1);
        let (px, py) = (spot.x.0 - middle.0, spot.y.0 - middle.1);
        let along = ((px * dx + py * dy) / (dx * dx + dy * dy)).clamp(0.0, 1.0);
        (px - along * dx).hypot(py - along * dy) - spot.radius.0
    };
    let pairs = near().flat_map(|(at, end)| {
        map.spots.iter().enumerate().filter(move |(other, _)| *other != at).map(move |(_, spot)| from_line(end, spot))
    });
    pairs.fold(f64::INFINITY, f64::min)
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Z][a-z]{0,9}( [A-Z][a-z]{1,12}){0,3}",
        "[A-ZÉÖÑ$]{1,20}( [A-Z]{1,14}){0,2}",
        "[가-힣]{1,20}( [가-힣]{1,6})?",
        "[ぁ-ん一-龥A-Z]{1,16}",
    ]
}

/// Up to 40 in all, some behind others.
fn neighbourhood() -> impl Strategy<Value = Vec<Branch>> {
    let ties = || proptest::collection::vec((proptest::sample::select(EdgeKind::ALL), 1_u32..40), 1..3);
    let one = || (name(), ties()).prop_map(|(name, ties)| actor(&name, &ties));
    let branch = (one(), proptest::collection::vec(one(), 0..8)).prop_map(|(actor, behind)| Branch { actor, behind });
    proptest::collection::vec(branch, 0..41).prop_map(|branches| {
        let mut room = 40_usize;
        let cut = |mut branch: Branch| {
            let behind = branch.behind.len().min(room.checked_sub(1)?);
            branch.behind.truncate(behind);
            room -= 1 + behind;
            Some(branch)
        };
        branches.into_iter().map_while(cut).collect()
    })
}

proptest! {
    #[test]
    fn no_label_stands_on_another_or_on_a_mark(middle in name(), branches in neighbourhood()) {
        for shape in [Shape::NARROW, Shape::WIDE] {
            let map = Map::new(shape, &middle, &branches, Lang::En);
            prop_assert_eq!(faults(&map), Vec::<String>::new());
        }
    }

    #[test]
    fn no_straight_line_crosses_a_mark(branches in neighbourhood()) {
        for shape in [Shape::NARROW, Shape::WIDE] {
            let map = Map::new(shape, "Somebody", &branches, Lang::En);
            prop_assert!(clearance(&map) > 0.0, "{}", clearance(&map));
        }
    }
}

#[test]
fn forty_neighbours_stand_apart_on_a_phone() {
    let all: Vec<Branch> = (0..40).map(|at| branch(&format!("Somebody With A Long Name {at}"), &[])).collect();
    let map = Map::new(Shape::NARROW, "TOMORROW X TOGETHER", &all, Lang::En);
    assert_eq!((map.spots.len(), faults(&map)), (40, Vec::new()));
    assert!(map.height.0 < 700.0, "{:?}", map.height);
    assert!(clearance(&map) > 2.0, "{}", clearance(&map));
}

#[test]
fn they_are_read_down_the_left_side_and_then_down_the_right() {
    let all: Vec<Branch> = ["A", "B", "C", "D", "E", "F", "G"].map(|name| branch(name, &[])).into();
    let map = Map::new(Shape::NARROW, "Middle", &all, Lang::En);
    let side = |spot: &Spot| if spot.x.0 < 170.0 { "left" } else { "right" };
    let sides: Vec<&str> = map.spots.iter().map(side).collect();
    assert_eq!(sides, ["left", "left", "left", "right", "right", "right", "right"]);
    for pair in map.spots.windows(2).filter(|pair| side(&pair[0]) == side(&pair[1])) {
        assert!(pair[0].y < pair[1].y, "{} {}", pair[0].actor.name, pair[1].actor.name);
    }
}

#[test]
fn those_behind_stand_below_whom_they_come_through_and_further_out() {
    let all = [branch("A", &["B", "C"]), branch("D", &["E"]), branch("F", &[])];
    let map = Map::new(Shape::NARROW, "Middle", &all, Lang::En);
    let names: Vec<(&str, bool)> = map.spots.iter().map(|spot| (spot.actor.name.as_str(), spot.far)).collect();
    assert_eq!(names, [("A", false), ("B", true), ("C", true), ("D", false), ("E", true), ("F", false)]);
    let (via, behind) = (&map.spots[0], &map.spots[1]);
    assert!(behind.y > via.y && behind.x < via.x && behind.radius < via.radius);
}

#[test]
fn a_tie_of_more_works_is_wider_and_each_kind_has_dashes_of_its_own() {
    let ties = [(EdgeKind::Together, 1), (EdgeKind::Together, 8), (EdgeKind::Member, 8)];
    let all: Vec<Branch> = ties.iter().map(|tie| Branch { actor: actor("A", &[*tie]), behind: Vec::new() }).collect();
    let map = Map::new(Shape::WIDE, "Middle", &all, Lang::En);
    let widths: Vec<f64> = map.ties.iter().map(|tie| tie.width.0).collect();
    assert!(widths[1] > widths[0] && (widths[2] - widths[0]).abs() < 0.01, "{widths:?}");
    let mut known: Vec<&str> = EdgeKind::ALL.iter().map(|kind| dashes(*kind)).collect();
    known.sort_unstable();
    known.dedup();
    assert_eq!(known.len(), EdgeKind::ALL.len());
}

#[test]
fn everybody_is_a_link_with_a_name_and_the_drawing_says_what_it_is() {
    let all = [branch("Bruno <Mars>", &[]), branch("로제", &["SOMI"])];
    let middle = ("ROSÉ", "/artists/rose".to_owned(), 10);
    let markup = NetworkDrawing::new("map", middle, &all, words(), Lang::En).render().expect("it renders");
    assert_eq!(markup.matches("<a ").count(), 8, "four, twice");
    assert!(markup.contains("aria-labelledby=\"map-narrow-title map-narrow-text\""), "{markup}");
    assert!(markup.contains("aria-label=\"Bruno &#60;Mars&#62;: 1 work\""), "{markup}");
    assert!(markup.contains(" lang=\"ko\"><tspan"), "{markup}");
    assert!(markup.contains("</svg> together</li>") && !markup.contains("</svg> stage</li>"), "{markup}");
}
