//! Chart positions over weeks: the scales that every drawing of runs shares.
//!
//! Across, a unit is a week: the field is a nested `svg` with `preserveAspectRatio="none"` that stretches to its column,
//! with lines that keep their width, and labels stand outside it at a [`Share`] of its width. Down, a unit is a pixel, and
//! the scale is logarithmic with No. 1 on top: a step from 1 to 2 is as high as one from 50 to 100.

use super::{Share, Unit};
use std::fmt::Write as _;

/// A field of columns a week wide.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Field {
    weeks: usize,
    /// The position at the bottom edge.
    floor: u32,
    height: f64,
}

/// A gridline and its label.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tick {
    pub position: u32,
    /// Below the top of the field.
    pub y: Unit,
}

/// Positions that have a gridline.
const ROUND: [u32; 8] = [1, 2, 5, 10, 20, 50, 100, 200];

/// Labels nearer than this to one another would touch.
const APART: f64 = 13.5;

/// The lowest position that a drawing shows: the next round one below the worst, and never below the chart's last.
pub fn floor(worst: u32, chart_size: u32) -> u32 {
    let round = ROUND.into_iter().find(|round| *round >= worst.max(10)).unwrap_or(worst);
    if worst > chart_size { worst } else { round.min(chart_size) }
}

impl Field {
    /// A field of `weeks` columns from No. 1 down to `floor`.
    pub fn new(weeks: usize, floor: u32, height: f64) -> Self {
        Self { weeks: weeks.max(1), floor: floor.max(2), height }
    }

    pub fn weeks(&self) -> usize {
        self.weeks
    }

    /// How far across a place is that stands so many weeks from the left edge.
    pub fn share(&self, weeks: f64) -> Share {
        Share(weeks / length(self.weeks))
    }

    /// How far across the column of a week begins, from 0.
    pub fn left(&self, week: usize) -> Share {
        self.share(length(week))
    }

    /// How far below the top a position stands.
    pub fn y(&self, position: u32) -> Unit {
        let position = position.clamp(1, self.floor);
        Unit(f64::from(position).ln() / f64::from(self.floor).ln() * self.height)
    }

    /// The round positions down to the floor, and the floor itself; none whose label would touch that of the floor.
    pub fn ticks(&self) -> Vec<Tick> {
        let tick = |position| Tick { position, y: self.y(position) };
        let clear = |tick: &Tick| self.height - tick.y.0 >= APART;
        let round = ROUND.into_iter().filter(|position| *position < self.floor).map(tick).filter(clear);
        round.chain([tick(self.floor)]).collect()
    }

    /// The step line of a run whose first week is column `first`, as the `d` of a path: a level stretch a week, joined
    /// where a week follows a week; the pen is lifted where there is no position.
    pub fn steps(&self, first: usize, positions: &[Option<u32>]) -> String {
        let mut path = String::new();
        let mut before: Option<u32> = None;
        for (week, position) in positions.iter().enumerate() {
            let Some(position) = *position else {
                before = None;
                continue;
            };
            let written = match before {
                None => write!(path, "M{} {}", first + week, self.y(position)),
                Some(before) if before != position => write!(path, "V{}", self.y(position)),
                Some(_) => Ok(()),
            };
            let next_is_level = positions.get(week + 1).is_some_and(|next| *next == Some(position));
            let drawn = if next_is_level { Ok(()) } else { write!(path, "H{}", first + week + 1) };
            written.and(drawn).expect("a String takes all that is written to it");
            before = Some(position);
        }
        path
    }
}

/// Stretches of neighbouring weeks for which something holds: the first week and how many.
pub fn stretches<T>(weeks: &[T], holds: impl Fn(&T) -> bool) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut week = 0;
    for stretch in weeks.chunk_by(|a, b| holds(a) == holds(b)) {
        if holds(&stretch[0]) {
            found.push((week, stretch.len()));
        }
        week += stretch.len();
    }
    found
}

/// A count as a length: no chart has had so many weeks that this would round.
pub fn length(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ten columns; 100 units from 1 to 100, so that 10 is in the middle.
    fn field() -> Field {
        Field::new(10, 100, 100.0)
    }

    #[test]
    fn every_doubling_is_as_high_as_another_and_positions_stay_in_the_field() {
        let field = field();
        assert_eq!([field.y(1), field.y(10), field.y(100)].map(|y| y.to_string()), ["0", "50", "100"]);
        assert!((field.y(4).0 - field.y(2).0 - (field.y(80).0 - field.y(40).0)).abs() < 1e-9);
        assert_eq!([field.y(0), field.y(150)], [field.y(1), field.y(100)]);
        assert_eq!([field.left(0), field.share(0.5), field.left(10)], [0.0, 0.05, 1.0].map(Share));
    }

    #[test]
    fn a_step_line_is_level_in_a_week_and_open_over_a_gap() {
        let weeks = [Some(10), Some(10), Some(1), None, None, Some(10), None, Some(100)];
        assert_eq!(field().steps(0, &weeks), "M0 50H2V0H3M5 50H6M7 100H8");
        assert_eq!(field().steps(3, &[Some(1)]), "M3 0H4");
        assert_eq!(field().steps(0, &[None, None]), "");
    }

    #[test]
    fn the_field_ends_at_a_round_position_of_the_chart() {
        let floors = [(1, 100), (10, 100), (11, 100), (60, 100), (101, 200), (13, 20), (26, 25), (3, 5)];
        assert_eq!(floors.map(|(worst, size)| floor(worst, size)), [10, 10, 20, 100, 200, 20, 26, 5]);
    }

    #[test]
    fn labels_of_gridlines_do_not_touch() {
        let positions =
            |floor, height| Field::new(3, floor, height).ticks().iter().map(|tick| tick.position).collect::<Vec<_>>();
        assert_eq!(positions(200, 250.0), [1, 2, 5, 10, 20, 50, 100, 200]);
        assert_eq!(positions(25, 150.0), [1, 2, 5, 10, 25], "20 would stand on 25");
        for height in [150.0, 250.0] {
            for floor in 2..=200 {
                let ticks = Field::new(3, floor, height).ticks();
                assert!(ticks.windows(2).all(|pair| pair[1].y.0 - pair[0].y.0 >= APART), "{floor}: {ticks:?}");
            }
        }
    }

    #[test]
    fn stretches_are_weeks_that_follow_one_another() {
        assert_eq!(stretches(&[1, 1, 2, 1], |week| *week == 1), [(0, 2), (3, 1)]);
        assert_eq!(stretches(&[] as &[u8], |_| true), []);
    }
}
