//! How one of several works is told from the others: by the shape of its marks, by its dashes, by its name at its line's
//! end, and only then by its ink.

/// The marks and the line of a work among others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// The `d` of its mark, round the origin.
    pub mark: &'static str,
    /// A `stroke-dasharray`.
    pub dashes: &'static str,
}

/// One for each work that a comparison can hold: disc and solid, square and dashed, triangle and dotted, diamond and both.
pub const STYLES: [Style; 4] = [
    Style { mark: "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z", dashes: "none" },
    Style { mark: "M-4.2-4.2h8.4v8.4h-8.4z", dashes: "8 4" },
    Style { mark: "M0-5.5L5.5 4.2H-5.5z", dashes: "2 4" },
    Style { mark: "M0-6L6 0L0 6L-6 0z", dashes: "9 4 2 4" },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_works_are_drawn_alike() {
        for (index, one) in STYLES.iter().enumerate() {
            for other in &STYLES[index + 1..] {
                assert!(one.mark != other.mark && one.dashes != other.dashes);
            }
        }
    }
}
