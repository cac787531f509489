//! The weeks that decide a claim.

use super::field::{length, stretches};
use super::run::Point;
use super::{Share, Unit};

/// What a proof strip says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProofWords {
    /// All of it in a sentence, for those who do not see it.
    pub label: String,
    /// "Said:", and "12 in a row" after it.
    pub said: (&'static str, String),
    /// The labels below the first cell and the last.
    pub first: String,
    pub last: String,
}

/// One cell a week, filled where it was No. 1 and with its position where not, under a dashed bracket of what was said and
/// over solid brackets of what the rows hold. Filled cells take the ink `--a` of what stands round it.
///
/// A template prints it with `{{ proof }}`: one picture with one sentence for those who do not see it.
#[derive(Debug, Clone, PartialEq, askama::Template)]
#[template(path = "svg/proof.html")]
pub struct Proof {
    words: ProofWords,
    said: Bracket,
    cells: Vec<Cell>,
    spells: Vec<(Bracket, usize)>,
}

#[derive(Debug, Clone, PartialEq)]
struct Cell {
    x: Share,
    middle: Share,
    width: Share,
    week: Week,
    /// Whether its position is shown on a phone, too.
    roomy: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Week {
    One,
    Position(u32),
    Off,
    Unheld,
}

/// From where to where.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Bracket {
    from: Share,
    to: Share,
    middle: Share,
}

/// More cells than these are no longer counted by eye.
const MOST_CELLS: usize = 40;

/// So many cells have room for a figure of two digits on a phone.
const ROOMY: usize = 15;

impl Proof {
    /// The strip of `weeks`, of which `said` in a row from week `from` are claimed to be at No. 1. `None` where there are no
    /// weeks, or too many to be counted by eye.
    pub fn new(weeks: &[Point], from: usize, said: usize, words: ProofWords) -> Option<Self> {
        let count = weeks.len().max(from + said);
        if weeks.is_empty() || count > MOST_CELLS {
            return None;
        }
        let share = |place: f64| Share(place / length(count));
        // Cells stand a fourteenth of their width apart.
        let gap = 0.07;
        let bracket = |(first, many): (usize, usize)| Bracket {
            from: share(length(first) + gap),
            to: share(length(first + many) - gap),
            middle: share(length(first) + length(many) / 2.0),
        };
        let cell = |(at, point): (usize, &Point)| Cell {
            x: share(length(at) + gap),
            middle: share(length(at) + 0.5),
            width: share(1.0 - 2.0 * gap),
            week: match point.position {
                Some(1) => Week::One,
                Some(position) => Week::Position(position),
                None if point.held => Week::Off,
                None => Week::Unheld,
            },
            roomy: count <= ROOMY,
        };
        Some(Self {
            words,
            said: bracket((from, said)),
            cells: weeks.iter().enumerate().map(cell).collect(),
            spells: stretches(weeks, |point| point.position == Some(1))
                .into_iter()
                .map(|spell| (bracket(spell), spell.1))
                .collect(),
        })
    }

    /// Where the label of what was said begins.
    fn said_at(&self) -> Share {
        self.said.from
    }

    /// The middle of the cells.
    fn middle(&self) -> Unit {
        Unit(63.0)
    }
}

impl askama::filters::HtmlSafe for Proof {}

#[cfg(test)]
mod tests {
    use super::super::run::tests::points;
    use super::*;
    use askama::Template as _;

    fn words() -> ProofWords {
        ProofWords {
            label: "Three & two".into(),
            said: ("Said:", "3 in a row".into()),
            first: "2 Nov 2024".into(),
            last: "23 Nov 2024".into(),
        }
    }

    #[test]
    fn a_cell_a_week_tells_no_1_a_position_off_the_chart_and_not_held_apart() {
        let weeks = points(&[
            ("2024-11-02", Some(1), true),
            ("2024-11-09", Some(5), true),
            ("2024-11-16", None, true),
            ("2024-11-23", None, false),
        ]);
        let proof = Proof::new(&weeks, 0, 3, words()).expect("a strip");
        let told: Vec<Week> = proof.cells.iter().map(|cell| cell.week).collect();
        assert_eq!(told, [Week::One, Week::Position(5), Week::Off, Week::Unheld]);
        assert_eq!(proof.spells.iter().map(|(_, weeks)| *weeks).collect::<Vec<_>>(), [1]);
        let markup = proof.render().expect("it renders");
        assert!(markup.contains("aria-label=\"Three &#38; two\""), "{markup}");
        assert_eq!(markup.matches("class=\"hit\"").count(), 1);
    }

    #[test]
    fn what_was_said_may_reach_further_than_the_weeks_there_are() {
        let weeks = points(&[("2024-11-02", Some(1), true)]);
        let proof = Proof::new(&weeks, 0, 4, words()).expect("a strip");
        assert_eq!(proof.said.middle, Share(0.5));
        assert_eq!(proof.cells[0].middle, Share(0.125));
        assert_eq!(Proof::new(&weeks, 0, 400, words()), None, "nobody would count them");
        assert_eq!(Proof::new(&[], 0, 4, words()), None);
    }
}
