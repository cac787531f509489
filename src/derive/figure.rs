//! One figure of a run, as prose asks for it: `{{apt.billboard-global-200.weeks_at_one}}`.

use crate::model::{Date, Lang, Run};
use crate::text::words;

/// The measures a figure can ask for.
pub const MEASURES: [&str; 11] = [
    "debut_position",
    "debut_week",
    "peak",
    "peak_week",
    "weeks",
    "weeks_at_peak",
    "weeks_at_one",
    "longest_spell",
    "longest_spell_at_one",
    "last_week",
    "re_entries",
];

/// The value of a measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    Count(u16),
    Week(Date),
}

impl Figure {
    /// As a sentence has it: `12`, `2 November 2024`.
    pub fn words(self, lang: Lang) -> String {
        match self {
            Figure::Count(count) => words::number(count.into()),
            Figure::Week(week) => words::long_date(week, lang),
        }
    }
}

/// A measure of a run; `None` for a word that is not among [`MEASURES`].
pub fn figure(run: &Run, measure: &str) -> Option<Figure> {
    Some(match measure {
        "debut_position" => Figure::Count(run.debut_position),
        "debut_week" => Figure::Week(run.debut_week),
        "peak" => Figure::Count(run.peak),
        "peak_week" => Figure::Week(run.peak_week),
        "weeks" => Figure::Count(run.weeks),
        "weeks_at_peak" => Figure::Count(run.weeks_at_peak),
        "weeks_at_one" => Figure::Count(run.weeks_at_one),
        "longest_spell" => Figure::Count(run.longest_spell.weeks),
        "longest_spell_at_one" => Figure::Count(run.longest_spell_at_one.map_or(0, |spell| spell.weeks)),
        "last_week" => Figure::Week(run.last_week),
        "re_entries" => Figure::Count(run.re_entries),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derive::derive;
    use crate::derive::sample::Sample;

    #[test]
    fn every_measure_of_the_editors_guide_has_a_value_and_no_other() {
        let derived = derive(&Sample::apt().catalog);
        let run = &derived.runs.values().next().expect("the sample has a run").run;
        for measure in MEASURES {
            assert!(figure(run, measure).is_some(), "{measure}");
        }
        assert_eq!(figure(run, "position"), None);
        assert_eq!(figure(run, "peak").map(|peak| peak.words(Lang::En)).as_deref(), Some("1"));
    }
}
