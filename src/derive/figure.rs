//! One figure of a run, as prose asks for it: `{{apt.billboard-global-200.weeks_at_one}}`.

use crate::model::{Date, Lang, Run};
use crate::text::words;

/// The measures a figure can ask for.
pub const MEASURES: [&str; 13] = [
    "debut_position",
    "debut_week",
    "first_position",
    "first_week",
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

/// The measures that only a run held from its first week can give; of any other the first row is `first_…`.
pub const OF_DEBUT: [&str; 2] = ["debut_position", "debut_week"];

/// The value of a measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    Count(u16),
    /// A count of which rows are missing; none in those held is no nought.
    AtLeast(u16),
    Week(Date),
}

impl Figure {
    /// As a sentence has it: `12`, `2 November 2024`.
    pub fn words(self, lang: Lang) -> String {
        match self {
            Figure::Count(count) => words::number(count.into()),
            Figure::AtLeast(0) => words::not_known(lang).to_owned(),
            Figure::AtLeast(count) => words::at_least(count.into(), lang),
            Figure::Week(week) => words::long_date(week, lang),
        }
    }
}

/// A measure of a run; `None` for a word that is not among [`MEASURES`].
pub fn figure(run: &Run, measure: &str) -> Option<Figure> {
    let count = |count: u16| match run.coverage.is_lower_bound() {
        true => Figure::AtLeast(count),
        false => Figure::Count(count),
    };
    Some(match measure {
        "debut_position" | "first_position" => Figure::Count(run.debut_position),
        "debut_week" | "first_week" => Figure::Week(run.debut_week),
        "peak" => Figure::Count(run.peak),
        "peak_week" => Figure::Week(run.peak_week),
        "weeks" => count(run.weeks),
        "weeks_at_peak" => count(run.weeks_at_peak),
        "weeks_at_one" => count(run.weeks_at_one),
        "longest_spell" => count(run.longest_spell.weeks),
        "longest_spell_at_one" => count(run.longest_spell_at_one.map_or(0, |spell| spell.weeks)),
        "last_week" => Figure::Week(run.last_week),
        "re_entries" => count(run.re_entries),
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

    #[test]
    fn a_count_of_a_cut_run_is_a_bound() {
        let derived = derive(&Sample::apt().catalog);
        let mut run = derived.runs.values().next().expect("the sample has a run").run.clone();
        run.coverage.cut_at_start = true;
        let words = |measure, lang| figure(&run, measure).expect("a measure").words(lang);
        assert_eq!(words("weeks_at_one", Lang::En), "at least 2");
        assert_eq!(words("weeks_at_one", Lang::Ko), "최소 2");
        assert_eq!(words("re_entries", Lang::En), "not known");
    }
}
