//! The little statistics that the site does: what stands in the middle.

use std::fmt;

/// A number of halves: the median of whole numbers is one, and stays exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Halves(pub u32);

impl fmt::Display for Halves {
    /// "12", "12.5".
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 % 2 {
            0 => write!(f, "{}", self.0 / 2),
            _ => write!(f, "{}.5", self.0 / 2),
        }
    }
}

/// The middle of some numbers, or half way between the two in the middle; `None` where there is none.
pub fn median(values: impl IntoIterator<Item = u32>) -> Option<Halves> {
    let mut values: Vec<u32> = values.into_iter().collect();
    values.sort_unstable();
    let middle = values.len() / 2;
    let upper = *values.get(middle)?;
    let lower = if values.len().is_multiple_of(2) { values[middle - 1] } else { upper };
    Some(Halves(lower + upper))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(values: &[u32]) -> Option<String> {
        median(values.iter().copied()).map(|median| median.to_string())
    }

    #[test]
    fn the_median_is_the_middle_or_half_way_between_two() {
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[7]).as_deref(), Some("7"));
        assert_eq!(of(&[9, 1, 5]).as_deref(), Some("5"));
        assert_eq!(of(&[1, 2, 4, 100]).as_deref(), Some("3"));
        assert_eq!(of(&[2, 1]).as_deref(), Some("1.5"));
        assert_eq!(of(&[0, 0, 0, 1]).as_deref(), Some("0"));
    }

    #[test]
    fn medians_are_ordered_as_numbers_are() {
        assert!(median([1, 2]) < median([2]) && median([2, 3]) > median([2]));
    }
}
