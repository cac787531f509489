//! A length in a drawing.

use std::fmt;

/// A length or a place in the units of a drawing's `viewBox`, written to a tenth: finer than any screen shows.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
pub struct Unit(pub f64);

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tenths = (self.0 * 10.0).round() / 10.0;
        // No "-0".
        if tenths == 0.0 { f.write_str("0") } else { write!(f, "{tenths}") }
    }
}

impl askama::filters::HtmlSafe for Unit {}

/// A place or a length as a share of a drawing's width, from 0 to 1, written in percent to a hundredth.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
pub struct Share(pub f64);

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hundredths = (self.0 * 10_000.0).round() / 100.0;
        if hundredths == 0.0 { f.write_str("0") } else { write!(f, "{hundredths}%") }
    }
}

impl askama::filters::HtmlSafe for Share {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_written_in_percent_to_a_hundredth() {
        let written: Vec<String> =
            [0.0, 1.0, 0.5, 1.0 / 3.0].into_iter().map(|share| Share(share).to_string()).collect();
        assert_eq!(written, ["0", "100%", "50%", "33.33%"]);
    }

    #[test]
    fn a_length_is_written_to_a_tenth_and_no_longer() {
        let written: Vec<String> =
            [0.0, -0.01, 10.0, 3.1449, 99.96, -2.25].into_iter().map(|length| Unit(length).to_string()).collect();
        assert_eq!(written, ["0", "0", "10", "3.1", "100", "-2.3"]);
    }
}
