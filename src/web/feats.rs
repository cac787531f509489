//! The records of a chart in words.

use super::{Among, Strings};
use crate::model::{Date, Feat, Kind, Lang, Shelf};
use crate::snapshot::read::{BestLine, ChartRecords};
use crate::text::words;
use crate::urls;

/// The best in one feat.
#[derive(Debug)]
pub struct Ranking<'a> {
    pub heading: &'static str,
    /// What exactly is counted; empty where the heading says it.
    pub defined: &'static str,
    pub lines: Vec<FeatLine<'a>>,
    pub more: Option<String>,
}

/// A line of a ranking.
#[derive(Debug)]
pub struct FeatLine<'a> {
    pub best: &'a BestLine,
    pub figure: String,
    /// The run that shows it, where the title has a page.
    pub href: Option<String>,
    /// The first and the last week of it, with their addresses.
    pub weeks: Vec<(Date, String)>,
}

/// The records of a chart, feat by feat.
pub fn rankings<'a>(records: &'a ChartRecords, chart: &str, lang: Lang, strings: &Strings) -> Vec<Ranking<'a>> {
    let words = &strings.feat;
    let of_feat = |best: &'a [BestLine]| {
        let feat = best[0].feat;
        let more = best.iter().map(|best| best.more).sum();
        Ranking {
            heading: (words.feat)(feat),
            defined: (words.defined)(feat),
            lines: best.iter().map(|best| held(best, chart, lang, strings)).collect(),
            more: (more > 0).then(|| (words.more)(more)),
        }
    };
    records.best.chunk_by(|a, b| a.feat == b.feat).map(of_feat).collect()
}

fn held<'a>(best: &'a BestLine, chart: &str, lang: Lang, strings: &Strings) -> FeatLine<'a> {
    let words = &strings.feat;
    let mut figure = (words.figure)(best.feat, &words::number(best.value.into()));
    if best.at_least {
        figure = (words.at_least)(&figure);
    }
    if let Some((from, to)) = best.moved {
        figure = format!("{figure}, {}", (words.moved)(from, to));
    }
    // A jump is read in the week after it; a name's titles in no week.
    let shown: &[Date] = match best.feat {
        Feat::Jump | Feat::Debut => &[best.last],
        _ if best.first == best.last => &[best.last],
        _ => &[best.first, best.last],
    };
    let shelf = |kind| if kind == Kind::Work { Shelf::Works } else { Shelf::Collaborations };
    FeatLine {
        figure,
        href: best.work.as_ref().map(|work| urls::work_run(lang, shelf(work.kind), &work.slug, chart)),
        weeks: shown.iter().map(|week| (*week, urls::chart_week(lang, chart, *week))).collect(),
        best,
    }
}

/// What the records are taken from, in a sentence.
pub fn population(records: &ChartRecords, lang: Lang, strings: &Strings) -> String {
    (strings.feat.population)(&Among {
        entries: &words::number(records.entries.into()),
        titles: &words::number(records.titles.into()),
        whole: records.whole,
        first: &words::long_date(records.first, lang),
        last: &words::long_date(records.last, lang),
    })
}
