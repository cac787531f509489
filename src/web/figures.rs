//! Chart figures in words: what is computed, what it rests on, and what the publisher prints.

use super::svg::{Point, RunWords, Span, Spark};
use super::{Drawn, Sparked, Strings};
use crate::model::{Coverage, Date, Kind, Lang, Shelf};
use crate::snapshot::read::{ChartRecord, RunLine};
use crate::text::words;
use crate::urls;

/// A count of weeks of a run: "at least" where rows are missing. None in such rows is no nought, unless the publisher's
/// own peak says so.
pub fn weeks(run: &RunLine, count: u32, strings: &Strings) -> String {
    counted(run.coverage, run.printed_peak, count, strings)
}

/// The same of a run known by its coverage and the peak printed for it.
pub fn counted(coverage: Coverage, printed_peak: Option<u32>, count: u32, strings: &Strings) -> String {
    let never_led = printed_peak.is_some_and(|peak| peak > 1);
    match count {
        count if !coverage.is_lower_bound() => count.to_string(),
        0 if never_led => "0".to_owned(),
        0 => strings.record.none_held.to_owned(),
        count => (strings.record.at_least)(count),
    }
}

/// The best position of a run: only of the rows held, where others are missing that may have been better.
pub fn peak(run: &RunLine, strings: &Strings) -> String {
    best(run.coverage, run.printed_peak, run.peak, strings)
}

/// The same of a run known by its coverage and the peak printed for it.
pub fn best(coverage: Coverage, printed_peak: Option<u32>, peak: u32, strings: &Strings) -> String {
    if coverage.settles(printed_peak, peak) { peak.to_string() } else { (strings.record.peak_held)(peak) }
}

/// A sum of weeks over runs: the least there were as soon as one of them is held in part.
pub fn sum(record: &ChartRecord, weeks: u32, strings: &Strings) -> String {
    match weeks {
        0 if record.at_least && record.peak > 1 => strings.record.none_held.to_owned(),
        weeks if record.at_least && weeks > 0 => (strings.record.at_least)(weeks),
        weeks => weeks.to_string(),
    }
}

/// The page with every week of a run.
pub fn run_href(run: &RunLine, lang: Lang) -> String {
    let shelf = if run.work.kind == Kind::Work { Shelf::Works } else { Shelf::Collaborations };
    urls::work_run(lang, shelf, &run.work.slug, &run.chart.slug)
}

/// What the figures of a run rest on, sentence by sentence.
pub fn coverage(run: &RunLine, lang: Lang) -> Vec<String> {
    let words = &Strings::of(lang).run;
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

/// What the drawing of a run says: `title` is its name, `unheld` whether it shows weeks that are not held.
pub fn drawn(run: &RunLine, title: &str, unheld: bool, lang: Lang) -> RunWords {
    let strings = Strings::of(lang);
    let words = &strings.history;
    let text = (words.drawing)(&Drawn {
        first: &words::long_date(run.debut_week, lang),
        last: &words::long_date(run.last_week, lang),
        from: run.debut_position,
        peak: &peak(run, strings),
        weeks: &weeks(run, run.weeks, strings),
        at_one: run.weeks_at_one,
        whole: !run.coverage.cut_at_start,
    });
    let led = (run.weeks_at_one > 0).then(|| {
        let longest = run.longest_spell_at_one;
        let longest = (longest < run.weeks_at_one).then(|| (words.longest)(&weeks(run, longest, strings)));
        ((words.led)(&weeks(run, run.weeks_at_one, strings)), longest)
    });
    let caption = [
        (true, words.caption),
        (run.re_entries > 0, words.caption_off),
        (led.is_some(), words.caption_led),
        (unheld, words.caption_unheld),
    ];
    let caption: Vec<&str> = caption.into_iter().filter(|(said, _)| *said).map(|(_, words)| words).collect();
    RunWords { title: title.to_owned(), text, caption: caption.join(" "), led }
}

/// A run in a table's line, on the axis that it shares with its neighbours. `points` are its weeks, `since` the first week
/// of its chart that is held, where the weeks before are to be hatched.
pub fn spark(run: &RunLine, points: &[Point], chart_size: u32, span: Span, since: Option<Date>, lang: Lang) -> Spark {
    let strings = Strings::of(lang);
    let missing = |held| points.iter().filter(|point| point.position.is_none() && point.held == held).count();
    let label = (strings.history.spark)(&Sparked {
        first: &words::short_date(run.debut_week, lang),
        last: &words::short_date(run.last_week, lang),
        from: run.debut_position,
        to: points.iter().rev().find_map(|point| point.position).unwrap_or(run.debut_position),
        peak: &peak(run, strings),
        off: missing(true),
        unheld: missing(false),
    });
    Spark::new(points, chart_size, span, since, label)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::snapshot::read::Link;

    fn run(cut_at_start: bool, printed_peak: Option<u32>) -> RunLine {
        let link =
            |kind, slug: &str| Link { kind, slug: slug.into(), lang: Lang::En, title: slug.into(), native: None };
        let week = "2024-11-02".parse().expect("a date");
        let mut run = RunLine::sample(link(Kind::Collaboration, "apt"), link(Kind::Chart, "c"), week);
        run.coverage = Coverage { cut_at_start, ..Coverage::default() };
        run.printed_peak = printed_peak;
        run
    }

    #[test]
    fn figures_of_a_cut_run_are_bounds_unless_the_publisher_prints_the_same() {
        let strings = Strings::of(Lang::En);
        let told = |run: &RunLine| [peak(run, strings), weeks(run, 7, strings), weeks(run, 0, strings)];
        assert_eq!(told(&run(false, None)), ["5", "7", "0"]);
        assert_eq!(told(&run(true, Some(5))), ["5", "at least 7", "0"]);
        assert_eq!(told(&run(true, Some(1))), ["5 in the rows held", "at least 7", "not known"]);
        assert_eq!(told(&run(true, None)), ["5 in the rows held", "at least 7", "not known"]);
    }
}
