//! What holding a claim against the evidence came to, and why.

use super::{ChartSlug, Date, PartialDate, RecordRef, SourceSlug, words};

words! {
    /// The four answers to a claim. An opinion gets none of them.
    Verdict {
        /// Every value that the evidence leaves possible fits the claim.
        Confirmed = "confirmed",
        /// No value that the evidence leaves possible fits it.
        Contradicted = "contradicted",
        /// The evidence decides nothing, and another source says otherwise.
        Disputed = "disputed",
        /// The evidence decides nothing.
        Unverified = "unverified",
    }
}

words! {
    /// Why a claim got its verdict. The list is closed: the interface has words for each.
    Reason {
        // Chart rows.
        RowsFit = "rows-fit",
        RowsExclude = "rows-exclude",
        /// The first chart week falls in the year claimed, and nothing known puts the release earlier.
        DebutFits = "debut-fits",
        /// The chart ranks another kind of thing than the claim is about.
        WrongKind = "wrong-kind-for-chart",
        /// Rows are held, and do not decide.
        RowsOpen = "rows-open",
        NoRowsHeld = "no-rows-held",
        /// Rows are held, of other weeks than the claim needs.
        OutsideHeld = "outside-held",
        /// Only works known here are held: others may count too.
        KnownWorksOnly = "known-works-only",
        /// It was so once; the claim does not say when it speaks.
        Undated = "undated",
        // Award files.
        NominationsFit = "nominations-fit",
        NominationsExclude = "nominations-exclude",
        NominationsIncomplete = "nominations-incomplete",
        NoSuchCategory = "no-such-category",
        // Fields of records.
        FieldAgrees = "field-agrees",
        FieldDiffers = "field-differs",
        NotRecorded = "not-recorded",
        /// The record has it from the very source that claims it.
        OnlyThisSource = "only-this-source",
        OnlyPress = "only-press",
        OnlyUnsourced = "only-unsourced",
        NameNotInUse = "name-not-in-use",
        // No evidence of any sort.
        SourcesDisagree = "sources-disagree",
        NotCheckable = "not-checkable",
        Opinion = "opinion",
    }
}
words! {
    /// What a piece of evidence shows; which of its fields are filled follows from it.
    Shows {
        /// A spell at No. 1: `record` on `chart`, from `first` to `last`, `number` weeks.
        AtOne = "at-one",
        /// `record` at its best, `number`, on `chart`, the first and the last time.
        Peak = "peak",
        /// `record` entered `chart` at `number` in the week `first`.
        Debut = "debut",
        /// `record` on `chart` from `first` to `last`, `number` weeks of it.
        Weeks = "weeks",
        /// The publisher prints `number` weeks for `record` on `chart` in the week `first`.
        PrintedWeeks = "printed-weeks",
        /// The publisher prints `number` as the peak of `record` on `chart` in the week `first`.
        PrintedPeak = "printed-peak",
        /// `number` works in the first positions of `chart` in the week `first`: `text`.
        InTop = "in-top",
        /// `chart` prints `text` as the credit of `record`, from `first` to `last`, in `number` weeks.
        Credit = "credit",
        /// `chart` ranks `text`: songs, albums or artists.
        Ranks = "ranks",
        /// `record` is not on `chart`, through the week `last`.
        Absent = "absent",
        /// The first week of `record` on `chart` counts the days from `first` to `last`.
        Counted = "counted",
        /// `record`, an edition, has the nomination in the category `text`; the result is `field`.
        Nomination = "nomination",
        /// The category is called `text` in that edition.
        Category = "category",
        /// The `field` of `record` is `text`, as `source` says.
        Field = "field",
        /// `text` was the name of `record` from `first` to `last`.
        Name = "name",
        /// Another claim, `text`, of `source`.
        Claim = "claim",
    }
}

/// One thing that was held against a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    pub shows: Shows,
    pub record: Option<RecordRef>,
    pub chart: Option<ChartSlug>,
    pub first: Option<PartialDate>,
    pub last: Option<PartialDate>,
    pub number: Option<u32>,
    /// A key of the record's front matter, or a result.
    pub field: Option<String>,
    pub text: Option<String>,
    pub source: Option<SourceSlug>,
}

impl Evidence {
    pub fn of(shows: Shows) -> Self {
        Self {
            shows,
            record: None,
            chart: None,
            first: None,
            last: None,
            number: None,
            field: None,
            text: None,
            source: None,
        }
    }
}

/// The values that the evidence leaves possible for a figure, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    pub least: u32,
    /// `None`: no end is known.
    pub most: Option<u32>,
}

impl Bounds {
    pub fn point(value: u32) -> Self {
        Self { least: value, most: Some(value) }
    }
}

/// What holding a claim against the evidence came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// `None` for an opinion, which is not judged.
    pub verdict: Option<Verdict>,
    pub reason: Reason,
    /// The day as of which it was judged.
    pub on: Option<Date>,
    /// The last chart week that was out by then, where chart rows were asked.
    pub through: Option<Date>,
    /// What the evidence leaves possible, where the property is a figure.
    pub found: Option<Bounds>,
    /// What the figure has become since, and by which day, where it is another by now.
    pub since: Option<(Bounds, Date)>,
    pub evidence: Vec<Evidence>,
}
