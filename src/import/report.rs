//! What an import did, chart by chart, for people.

use crate::model::Date;
use std::collections::BTreeMap;
use std::fmt::{self, Write};

macro_rules! reasons {
    ($($name:ident $weight:ident $heading:literal)*) => {
        /// Something that the import tells, with where it met it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Reason { $($name,)* }

        impl Reason {
            pub fn weight(self) -> Weight {
                match self { $(Reason::$name => Weight::$weight,)* }
            }

            pub fn heading(self) -> &'static str {
                match self { $(Reason::$name => $heading,)* }
            }
        }
    };
}

/// What a reason asks of the one who imports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// Something was left out that may be wanted. The command ends with exit code 1.
    Refused,
    /// Left out, as it adds nothing.
    Dropped,
    /// Taken in, and worth knowing.
    Noted,
}

reasons! {
    OffCalendar     Refused "weeks that the chart's calendar does not have"
    TwoCharts       Refused "two different charts for one issue; import the days around it together"
    ShallowWeek     Refused "weeks of which content holds known works further down than the archive reaches; import them with --known-works"
    BeyondAll       Refused "rows below the positions of which content holds all; import them without --known-works"
    BadPosition     Refused "positions that the chart does not have"
    Nameless        Refused "rows without title and credit"
    SharedPosition  Refused "second rows at one position; `ties = true` in the chart's file keeps both"
    EmptyPage       Dropped "files without rows"
    StalePage       Dropped "pages that show an earlier chart again"
    RepeatedRow     Dropped "rows printed more than once at their position"
    RepeatedWeek    Dropped "weeks that come more than once, the same each time"
    WeekTwice       Noted   "weeks that come more than once and differ; the later file counts"
    Corrected       Noted   "charts that a later page corrects"
    Mended          Noted   "pages with the peak in last week's column; it stands under printed_peak"
    ShortWeek       Noted   "weeks with fewer positions than the others; their numbers are the archive's"
    Gap             Noted   "positions that have no row"
    Shared          Noted   "positions with two rows"
    Changed         Noted   "rows that read otherwise than content had them"
    Moved           Noted   "rows that stand at another position than content had them"
    TakenOut        Noted   "rows of content in whose place the archive has others"
    OnlyHere        Noted   "rows of content at positions where the archive has none; they stay"
    InDoubt         Noted   "rows of content where the archive has what no work claims; they stay"
    NotSearched     Noted   "works that cannot be said to have been looked for in every week held; import those weeks too"
}

/// How many, by what became of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    pub added: usize,
    pub changed: usize,
    pub removed: usize,
    pub unchanged: usize,
    pub refused: usize,
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = [
            (self.added, "added"),
            (self.changed, "changed"),
            (self.removed, "taken out"),
            (self.unchanged, "unchanged"),
            (self.refused, "refused"),
        ];
        let told: Vec<String> =
            all.iter().filter(|(n, _)| *n > 0).map(|(n, word)| format!("{} {word}", grouped(*n))).collect();
        f.write_str(if told.is_empty() { "none" } else { "" })?;
        f.write_str(&told.join(", "))
    }
}

/// `354,287`
fn grouped(n: usize) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// What became of one chart.
#[derive(Debug, Clone, Default)]
pub struct ChartReport {
    pub chart: String,
    /// First and last week that the archive has of it.
    pub span: Option<(Date, Date)>,
    pub rows: Tally,
    pub weeks: Tally,
    pub notes: BTreeMap<Reason, Vec<String>>,
    /// Files of content that were written, below the content folder.
    pub written: Vec<String>,
}

impl ChartReport {
    pub fn note(&mut self, reason: Reason, place: impl Into<String>) {
        self.notes.entry(reason).or_default().push(place.into());
    }
}

/// What became of an archive.
#[derive(Debug, Clone, Default)]
pub struct Report {
    pub charts: Vec<ChartReport>,
    /// Files of which nothing was taken, with the reason.
    pub refused: Vec<(String, String)>,
}

impl Report {
    /// Whether something was left out that may be wanted.
    pub fn has_refusals(&self) -> bool {
        let weighs = |reason: &Reason| reason.weight() == Weight::Refused;
        !self.refused.is_empty() || self.charts.iter().any(|chart| chart.notes.keys().any(weighs))
    }

    pub fn changed_nothing(&self) -> bool {
        self.charts.iter().all(|chart| chart.written.is_empty())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for chart in &self.charts {
            write!(f, "{}", chart.chart)?;
            match chart.span {
                Some((first, last)) => writeln!(f, ": {first} to {last}")?,
                None => writeln!(f)?,
            }
            writeln!(f, "  rows: {}", chart.rows)?;
            writeln!(f, "  weeks: {}", chart.weeks)?;
            for (reason, places) in &chart.notes {
                let word = match reason.weight() {
                    Weight::Refused => "refused",
                    Weight::Dropped => "left out",
                    Weight::Noted => "note",
                };
                writeln!(f, "  {word}: {}: {}", grouped(places.len()), reason.heading())?;
                for place in places {
                    writeln!(f, "    {place}")?;
                }
            }
        }
        for (file, reason) in &self.refused {
            writeln!(f, "refused: {file}: {reason}")?;
        }
        if self.changed_nothing() {
            return f.write_str("nothing changed\n");
        }
        let written = self.charts.iter().map(|chart| chart.written.len()).sum();
        let mut last = String::new();
        write!(last, "{} {} written", grouped(written), if written == 1 { "file" } else { "files" })?;
        writeln!(f, "{last}")
    }
}
