//! The closed list of faults. A code never changes its meaning; a retired number is not used again.

use std::fmt;

/// Whether a fault stops a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Error,
    Warning,
}

impl Severity {
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

macro_rules! codes {
    ($($name:ident $id:literal $severity:ident $meaning:literal)*) => {
        /// A kind of fault. `content/README.md` lists them all for editors.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code { $(#[doc = $meaning] $name,)* }

        impl Code {
            /// Every code, in the order of its number.
            pub const ALL: &'static [Code] = &[$(Code::$name,)*];

            /// The stable number, such as `D012`.
            pub fn id(self) -> &'static str {
                match self { $(Code::$name => $id,)* }
            }

            /// What the fault is, in one line for the editors' guide.
            pub fn meaning(self) -> &'static str {
                match self { $(Code::$name => $meaning,)* }
            }

            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    NotUtf8            "D001" Error   "The file is not UTF-8 text."
    UnreadFile         "D002" Warning "A file that nothing reads: a wrong folder or ending."
    BadSlug            "D003" Error   "A file name that is no slug: small letters, digits and single hyphens only."
    NoFrontMatter      "D004" Error   "The file does not begin with a `+++` line."
    OpenFrontMatter    "D005" Error   "The second `+++` line is missing."
    MissingFile        "D006" Error   "A file that every site needs is missing (`site.toml`, `vocab.toml`)."
    TomlSyntax         "D010" Error   "The front matter is not valid TOML."
    UnknownKey         "D011" Error   "A key that records of this kind do not have."
    UnknownReference   "D012" Error   "A slug that no record of the kind asked for has."
    WrongType          "D013" Error   "A value of the wrong type, such as text where a list belongs."
    MissingKey         "D014" Error   "A required key is missing."
    BadDate            "D015" Error   "A date that is none, or a partial date without quotes."
    UnknownWord        "D016" Error   "A word that is not among the allowed ones, or not in `vocab.toml`."
    BadIdentifier      "D017" Error   "An identifier of the wrong shape."
    BadValue           "D018" Error   "A value outside what the key allows."
    DuplicateSlug      "D020" Error   "Two records claim one slug."
    DuplicateFormer    "D021" Error   "A former slug that another record has or had."
    GoneButThere       "D022" Error   "`gone.toml` withdraws an address that a record still has."
    RefersToDraft      "D023" Error   "A published record refers to a draft."
    EndBeforeBegin     "D030" Error   "Something ends before it begins."
    OutsideGroup       "D031" Error   "A membership outside the life of its group."
    ReleasedLate       "D032" Warning "A release date after the work's first chart week."
    OverdueStatus      "D033" Warning "The last known status is still to come, and its date is past."
    OverdueResult      "D034" Warning "A result is pending, and the ceremony is past."
    NoCollaboration    "D040" Error   "A collaboration with fewer than two independent parties."
    HiddenCollaboration "D041" Error  "A work under `works/` with two independent parties."
    DanglingJoin       "D042" Error   "The last credit ends in a separator, or a middle one joins with nothing."
    SelfRelation       "D043" Error   "A record that belongs to, owns or versions itself."
    NobodyCredited     "D044" Error   "A song, album or remix with neither `credits` nor `credit_text`."
    WeekOffCalendar    "D050" Error   "A chart week that the chart's calendar does not have."
    PositionOutOfRange "D051" Error   "A position below 1 or beyond the chart's size."
    SharedPosition     "D052" Error   "Two rows at one position of a chart that has no ties."
    RowClaimedTwice    "D053" Error   "A chart row that two works claim."
    WrongChart         "D054" Error   "A work tied to a chart that ranks another kind of thing."
    RowOutsideHeld     "D055" Error   "A chart row outside what `[[held]]` says is held."
    BadCsvRow          "D056" Error   "A CSV row with too few or too many fields, or without its header."
    BadCsvValue        "D057" Error   "A CSV field that is not what its column holds."
    UnclaimedRow       "D058" Warning "A row that no work claims on a chart of which only known works are held."
    RowInOtherYear     "D059" Error   "A chart row in the file of another year than its week's."
    UnknownCategory    "D060" Error   "A nomination in a category that the award does not have."
    BadNomination      "D061" Error   "A nomination that names neither a work nor an artist, or both."
    BrokenLink         "D070" Error   "A `[[link]]` that finds no record."
    AmbiguousLink      "D071" Error   "A `[[link]]` that finds several records."
    BrokenAnchor       "D072" Error   "A `#section` that the page does not have."
    UnknownCitation    "D073" Error   "A footnote that is neither defined here nor a source."
    RawHtml            "D074" Error   "HTML in the text."
    UnsafeLink         "D075" Error   "A link that is not http(s), mailto or relative."
    UnknownFigure      "D076" Error   "A `{{figure}}` that no chart run gives."
    UnknownBlock       "D077" Error   "An embedded block that does not exist."
    MissingImage       "D078" Error   "A picture that is not in `images/`."
    HeadingLevel       "D079" Error   "A heading of the first level, or one that skips a level."
    DeadAddress        "D080" Error   "A link to an address that this site does not have."
    BadClaim           "D090" Error   "A claim without what its kind needs."
    DuplicateClaim     "D091" Error   "Two claims of one source with one id."
    CitedNothing       "D092" Error   "`[cited]` names a key that the record does not have."
    StaleStamp         "D095" Warning "`changes.csv` names a file that is not there."
    HeldWithoutRows    "D100" Error   "A week of which all rows are said to be held, and there is none."
    HeldTwice          "D101" Error   "A week that two `[[held]]` of a chart cover."
    HeldWithGaps       "D102" Warning "A week said to be held in full that lacks a position."
    StubLeftBehind     "D115" Warning "A record has a stub's address, and leaves the stub's chart rows unclaimed."
    IdleException      "D120" Error   "An exception of a chart's calendar that changes nothing."
    CalendarOrder      "D121" Error   "A period of a chart's calendar that begins no later than the one before."
    EarlyIssue         "D122" Error   "A chart that comes out before its count has ended."
    ClaimValueUnfit    "D125" Error   "A claim whose value is not what its property takes."
    ClaimUnmeasured    "D126" Error   "A claim without the `chart`, `edition` or `top` that its property is measured on."
    ClaimMisplaced     "D127" Error   "A claim about a record of a kind that its property is not said of."
    ClaimUndated       "D128" Warning "A claim of a chart figure that grows, with no date of its own or of its source."
    EmptyBlock         "D140" Error   "An embedded block that has nothing to show."
DebutNotHeld       "D141" Error   "A figure of a debut that lies before the rows held."
    MilestoneToCome    "D142" Warning "A running number of a day that is still to come."
    SharedName         "D150" Warning "An artist whose name, but for case, accents and signs, another has too, without a `disambiguation`."
    AmountWithoutDeal  "D160" Error   "An amount on a work that is no deal."
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_unique_and_in_order() {
        let ids: Vec<_> = Code::ALL.iter().map(|code| code.id()).collect();
        assert!(ids.is_sorted_by(|a, b| a < b), "{ids:?}");
    }
}
