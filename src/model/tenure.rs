//! Relations that last: whether one held at a time, as far as its dates tell.

use super::{Date, PartialDate, words};

/// From when to when a relation held. `None`: nobody says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tenure {
    pub begins: Option<PartialDate>,
    /// Without an end it lasts.
    pub ends: Option<PartialDate>,
}

/// What the dates of a relation say of a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeldThen {
    Surely,
    /// No date excludes it.
    Possibly,
    Not,
}

impl Tenure {
    /// Whether it held all through `on`. `told` is the day that the records speak of: what has begun and has no end holds up to
    /// that day, and of the days after it nothing is sure. Of what has no beginning on record no day is.
    pub fn on(self, on: PartialDate, told: Date) -> HeldThen {
        let before = self.begins.is_some_and(|begins| on.surely_before(begins));
        if before || self.ends.is_some_and(|ends| ends.surely_before(on)) {
            return HeldThen::Not;
        }
        let (first, last) = (on.earliest(), on.latest());
        let begun = self.begins.is_some_and(|begins| begins.latest() <= first);
        let lasting = self.ends.map_or(told, PartialDate::earliest) >= last;
        if begun && lasting { HeldThen::Surely } else { HeldThen::Possibly }
    }
}

words! {
    /// Whether a collaboration stayed within one company, by where its artists were signed when it came out.
    Crossing {
        /// Every partner was signed to it too.
        Inside = "inside",
        /// A partner was signed to another, and to none of it.
        Across = "across",
        /// Of a partner nobody knows where, and no other one was signed elsewhere.
        Unknown = "unknown",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_known_in_part_make_a_relation_possible_and_no_more() {
        let told: Date = "2025-03-01".parse().expect("a date");
        let at = |begins: &str, ends: &str, on: &str| {
            let date = |text: &str| (!text.is_empty()).then(|| text.parse().expect("a date"));
            Tenure { begins: date(begins), ends: date(ends) }.on(on.parse().expect("a date"), told)
        };
        assert_eq!(at("2016-08-08", "2023-12", "2020-01-01"), HeldThen::Surely);
        assert_eq!(at("2016-08-08", "2023-12", "2023-12-05"), HeldThen::Possibly);
        assert_eq!(at("2016-08-08", "2023-12", "2024-01-01"), HeldThen::Not);
        assert_eq!(at("2016-08-08", "2023-12", "2016-08-07"), HeldThen::Not);
        assert_eq!(at("2024", "", "2024-06-01"), HeldThen::Possibly);
        assert_eq!(at("2024", "", "2025-01-01"), HeldThen::Surely);
        assert_eq!(at("2024", "", "2025"), HeldThen::Possibly);
        assert_eq!(at("2023", "", "2024"), HeldThen::Surely);
        // Nobody says since when.
        assert_eq!([at("", "", "2025-03-01"), at("", "2024", "2020-01-01")], [HeldThen::Possibly; 2]);
        assert_eq!(at("2020", "", "2025-03-02"), HeldThen::Possibly);
    }
}
