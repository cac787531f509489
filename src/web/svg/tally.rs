//! How many claims have each verdict.

use super::Share;
use crate::model::Verdict;

/// One bar, a part for each verdict that is there, as wide as its share; what is unverified is hatched.
///
/// A template prints it with `{{ bar }}`: one picture with one sentence for those who do not see it. Beside it stand the
/// marks with their counts: the macro `tally` of `parts/tally.html` is both.
#[derive(Debug, Clone, PartialEq, askama::Template)]
#[template(path = "svg/tally.html")]
pub struct TallyBar {
    label: String,
    parts: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq)]
struct Part {
    verdict: Verdict,
    x: Share,
    width: Share,
}

impl TallyBar {
    /// The bar of counts, in their order. `label` says them in a sentence.
    pub fn new(counts: &[(Verdict, u32)], label: String) -> Self {
        let all: u32 = counts.iter().map(|(_, count)| count).sum();
        let share = |count: u32| Share(f64::from(count) / f64::from(all.max(1)));
        let mut before = 0;
        let mut parts = Vec::new();
        for (verdict, count) in counts.iter().filter(|(_, count)| *count > 0) {
            parts.push(Part { verdict: *verdict, x: share(before), width: share(*count) });
            before += count;
        }
        Self { label, parts }
    }
}

impl Part {
    fn is_hatched(&self) -> bool {
        self.verdict == Verdict::Unverified
    }

    fn end(&self) -> Share {
        Share(self.x.0 + self.width.0)
    }
}

impl askama::filters::HtmlSafe for TallyBar {}

#[cfg(test)]
mod tests {
    use super::*;
    use askama::Template as _;

    #[test]
    fn parts_are_as_wide_as_their_share_and_nothing_is_no_part() {
        let counts = [(Verdict::Confirmed, 3), (Verdict::Disputed, 0), (Verdict::Unverified, 1)];
        let bar = TallyBar::new(&counts, "3 & 1".into());
        let drawn: Vec<_> = bar.parts.iter().map(|part| (part.verdict, part.x, part.width)).collect();
        assert_eq!(
            drawn,
            [(Verdict::Confirmed, Share(0.0), Share(0.75)), (Verdict::Unverified, Share(0.75), Share(0.25))]
        );
        let markup = bar.render().expect("it renders");
        assert!(markup.contains("aria-label=\"3 &#38; 1\"") && markup.contains("class=\"unheld\""), "{markup}");
        assert!(TallyBar::new(&[(Verdict::Confirmed, 0)], String::new()).parts.is_empty());
    }
}
