//! Chart figures in words: what is computed, what it rests on, and what the publisher prints.

use super::{Layout, Strings};
use crate::model::{Kind, Lang, Shelf};
use crate::snapshot::read::RunLine;
use crate::text::words;
use crate::urls;

/// A count of weeks of a run: "at least" where rows are missing. None in such rows is no nought, unless the publisher's
/// own peak says so.
pub fn weeks(run: &RunLine, count: u32, strings: &Strings) -> String {
    let never_led = run.printed_peak.is_some_and(|peak| peak > 1);
    match count {
        count if !run.coverage.is_lower_bound() => count.to_string(),
        0 if never_led => "0".to_owned(),
        0 => strings.record.none_held.to_owned(),
        count => (strings.record.at_least)(count),
    }
}

/// The page with every week of a run.
pub fn run_href(run: &RunLine, lang: Lang) -> String {
    let shelf = if run.work.kind == Kind::Work { Shelf::Works } else { Shelf::Collaborations };
    urls::work_run(lang, shelf, &run.work.slug, &run.chart.slug)
}

/// What the figures of a run rest on, sentence by sentence.
pub fn coverage(run: &RunLine, layout: &Layout) -> Vec<String> {
    let (lang, words) = (layout.lang(), &layout.strings().run);
    let mut said = Vec::new();
    if run.coverage.cut_at_start {
        said.push((words.cut)(&words::long_date(run.debut_week, lang)));
    } else if run.coverage.holes {
        said.push(words.holes.to_owned());
    }
    if run.coverage.is_lower_bound() && (run.printed_peak.is_some() || run.printed_weeks.is_some()) {
        said.push(format!("{}: {}.", words.printed, (words.printed_figures)(run.printed_peak, run.printed_weeks)));
    }
    if run.coverage.still_running {
        said.push((words.running)(&words::long_date(run.last_week, lang)));
    }
    if said.is_empty() {
        said.push(words.whole.to_owned());
    }
    said
}
