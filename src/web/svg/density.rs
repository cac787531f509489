//! How much there was of something in one year, beside other years.

use super::Share;
use super::field::length;

/// A bar as long as its share of the longest.
///
/// A template prints it with `{{ bar }}`. It says nothing that the figure beside it does not.
#[derive(Debug, Clone, Copy, PartialEq, askama::Template)]
#[template(path = "svg/density.html")]
pub struct DensityBar {
    width: Share,
}

impl DensityBar {
    /// The bar of a count, where the longest of its kind is of `most`.
    pub fn new(count: usize, most: usize) -> Self {
        Self { width: Share(length(count) / length(most.max(1))) }
    }
}

impl askama::filters::HtmlSafe for DensityBar {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_fills_the_width_and_nothing_is_no_bar() {
        let widths = [(4, 4), (1, 4), (0, 0)].map(|(count, most)| DensityBar::new(count, most).width);
        assert_eq!(widths, [1.0, 0.25, 0.0].map(Share));
    }
}
