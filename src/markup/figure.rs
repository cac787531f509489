//! `{{work.chart.measure}}`

use super::document::FigureRef;
use crate::diag::Span;

/// Reads what stands between the braces, which begins at byte `at` of the text.
///
/// Whether work, chart and measure exist is for the catalog to say; here they need only look like it.
pub(super) fn parse(inner: &str, at: usize, span: Span) -> Option<FigureRef> {
    let trimmed = inner.trim();
    let at = at + (inner.len() - inner.trim_start().len());
    let mut parts = trimmed.split('.');
    let (work, chart, measure) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || [work, chart, measure].into_iter().any(|part| !is_word(part)) {
        return None;
    }
    let chart_at = at + work.len() + 1;
    Some(FigureRef {
        work: work.to_owned(),
        chart: chart.to_owned(),
        measure: measure.to_owned(),
        span,
        work_span: at..at + work.len(),
        chart_span: chart_at..chart_at + chart.len(),
    })
}

fn is_word(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_has_three_parts() {
        let figure = parse(" apt.billboard-hot-100.peak ", 2, 0..32).expect("a figure");
        assert_eq!((figure.work.as_str(), figure.chart.as_str()), ("apt", "billboard-hot-100"));
        assert_eq!(figure.measure, "peak");
        assert_eq!((figure.work_span, figure.chart_span), (3..6, 7..24));
    }

    #[test]
    fn anything_else_is_no_figure() {
        for inner in ["", "apt", "apt.peak", "a.b.c.d", "a..c", ".b.c", "APT.b.c", "a b.c.d", "a.b.<c>"] {
            assert_eq!(parse(inner, 0, 0..0), None, "{inner}");
        }
    }
}
