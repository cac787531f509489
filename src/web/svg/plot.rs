//! Chart positions over weeks: the scales that every drawing of runs shares.

use super::Unit;
use std::fmt::Write as _;

/// The size of a drawing, in units of its `viewBox`: as wide as a phone's column in pixels, so that a label of 13 units can be read there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size {
    pub width: f64,
    pub height: f64,
}

#[cfg(test)]
impl Size {
    /// Of a drawing that its page is about.
    pub const PAGE: Self = Self { width: 360.0, height: 200.0 };
    /// Of a drawing beside a table.
    pub const SMALL: Self = Self { width: 360.0, height: 120.0 };
}

/// Room for three digits on the left, and for dates below.
const LEFT: f64 = 32.0;
const RIGHT: f64 = 8.0;
const TOP: f64 = 10.0;
const BOTTOM: f64 = 22.0;

/// The field of a drawing: a column a week, No. 1 on top.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Plot {
    pub size: Size,
    /// How many columns.
    weeks: usize,
    /// The position at the bottom edge.
    floor: u32,
}

/// A gridline and its label.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tick {
    pub position: u32,
    pub y: Unit,
    /// The baseline of the label, so that digits stand across the line.
    pub baseline: Unit,
}

/// The lowest position that a drawing shows: the next round one below the worst, and never below the chart's last.
pub fn floor(worst: u32, chart_size: u32) -> u32 {
    const ROUND: [u32; 6] = [10, 20, 40, 50, 100, 200];
    let round = ROUND.into_iter().find(|round| *round >= worst).unwrap_or(worst);
    if worst > chart_size { worst } else { round.min(chart_size) }
}

impl Plot {
    /// A field of `weeks` columns from No. 1 down to `floor`.
    pub fn new(size: Size, weeks: usize, floor: u32) -> Self {
        Self { size, weeks: weeks.max(1), floor: floor.max(2) }
    }

    pub fn left(&self) -> Unit {
        Unit(LEFT)
    }

    pub fn right(&self) -> Unit {
        Unit(self.size.width - RIGHT)
    }

    pub fn top(&self) -> Unit {
        Unit(TOP)
    }

    pub fn bottom(&self) -> Unit {
        Unit(self.size.height - BOTTOM)
    }

    /// The baseline of the labels below the field.
    pub fn foot(&self) -> Unit {
        Unit(self.size.height - 6.0)
    }

    fn column(&self) -> f64 {
        (self.right().0 - self.left().0) / as_length(self.weeks)
    }

    /// Where the column of a week begins, from 0; `weeks` is the end of the last.
    pub fn x(&self, week: usize) -> Unit {
        Unit(self.left().0 + self.column() * as_length(week))
    }

    /// The middle of a week's column.
    pub fn middle(&self, week: usize) -> Unit {
        Unit(self.x(week).0 + self.column() / 2.0)
    }

    /// The height of a position: the axis is inverted, No. 1 is on top.
    pub fn y(&self, position: u32) -> Unit {
        let share = f64::from(position.clamp(1, self.floor) - 1) / f64::from(self.floor - 1);
        Unit(self.top().0 + (self.bottom().0 - self.top().0) * share)
    }

    /// No. 1, the middle and the bottom; without the middle where the three would crowd.
    pub fn ticks(&self) -> Vec<Tick> {
        let tick = |position| {
            let y = self.y(position);
            Tick { position, y, baseline: Unit(y.0 + 4.5) }
        };
        let roomy = self.floor >= 10 && self.bottom().0 - self.top().0 >= 60.0;
        let middle = roomy.then_some(self.floor / 2);
        [Some(1), middle, Some(self.floor)].into_iter().flatten().map(tick).collect()
    }

    /// The step line of a run, as the `d` of a path: a level stretch a week, joined where a week follows a week, open
    /// where there is no position.
    pub fn steps(&self, positions: &[Option<u32>]) -> String {
        let mut path = String::new();
        let mut before: Option<u32> = None;
        for (week, position) in positions.iter().enumerate() {
            let Some(position) = *position else {
                before = None;
                continue;
            };
            let written = match before {
                None => write!(path, "M{} {}", self.x(week), self.y(position)),
                Some(before) if before != position => write!(path, "V{}", self.y(position)),
                Some(_) => Ok(()),
            };
            let next_is_level = positions.get(week + 1).is_some_and(|next| *next == Some(position));
            let drawn = if next_is_level { Ok(()) } else { write!(path, "H{}", self.x(week + 1)) };
            written.and(drawn).expect("a String takes all that is written to it");
            before = Some(position);
        }
        path
    }
}

/// A count as a length: no chart has had so many weeks that this would round.
fn as_length(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ten columns of 32 units, 1 unit a position: 10 to 109 on the vertical.
    fn plot() -> Plot {
        Plot::new(Size { width: 360.0, height: 131.0 }, 10, 100)
    }

    #[test]
    fn the_axis_is_inverted_and_positions_stay_in_the_field() {
        let plot = plot();
        assert_eq!([plot.y(1), plot.y(2), plot.y(100)], [Unit(10.0), Unit(11.0), Unit(109.0)]);
        assert_eq!([plot.y(0), plot.y(150)], [Unit(10.0), Unit(109.0)]);
        assert_eq!([plot.x(0), plot.x(1), plot.x(10), plot.middle(0)], [32.0, 64.0, 352.0, 48.0].map(Unit));
    }

    #[test]
    fn a_step_line_is_level_in_a_week_and_open_over_a_gap() {
        let weeks = [Some(5), Some(5), Some(2), None, None, Some(9), None, Some(100)];
        assert_eq!(plot().steps(&weeks), "M32 14H96V11H128M192 18H224M256 109H288");
        assert_eq!(plot().steps(&[None, None]), "");
    }

    #[test]
    fn a_run_of_one_week_fills_the_field() {
        let plot = Plot::new(Size::PAGE, 1, 1);
        assert_eq!(plot.steps(&[Some(1)]), "M32 10H352");
    }

    #[test]
    fn the_field_ends_at_a_round_position_of_the_chart() {
        let floors = [(1, 100), (10, 100), (11, 100), (60, 100), (101, 200), (13, 20), (26, 25), (3, 5)];
        assert_eq!(floors.map(|(worst, size)| floor(worst, size)), [10, 10, 20, 100, 200, 20, 26, 5]);
    }

    #[test]
    fn ticks_are_few_and_their_labels_do_not_touch() {
        let positions = |plot: Plot| plot.ticks().iter().map(|tick| tick.position).collect::<Vec<_>>();
        assert_eq!(positions(plot()), [1, 50, 100]);
        assert_eq!(positions(Plot::new(Size::PAGE, 3, 5)), [1, 5]);
        for size in [Size::PAGE, Size::SMALL] {
            for floor in [2, 10, 20, 40, 50, 100, 200] {
                let ticks = Plot::new(size, 3, floor).ticks();
                assert!(ticks.windows(2).all(|pair| pair[1].y.0 - pair[0].y.0 >= 14.0), "{ticks:?}");
            }
        }
    }
}
