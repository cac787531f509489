//! What the site is about: plain typed records, dates and run arithmetic. No input or output, and no
//! import from any other room.
//!
//! One word for one thing: the names here are the names in `content/`, in addresses, in SQL and in templates.

mod artist;
mod award;
mod block;
mod chart;
mod company;
mod date;
mod edge;
mod feat;
mod happening;
mod kind;
mod lang;
mod milestone;
mod name;
mod narrow;
mod ranking;
mod release;
mod report;
mod run;
mod search;
mod site;
mod slug;
mod source;
mod statistics;
mod tenure;
mod through;
mod verdict;
mod work;
mod writing;

pub use artist::{Affiliation, Artist, ArtistKind, ArtistStatus, Membership, Voice};
pub use award::{Award, Category, Edition, EditionCategory, Honours, Nomination, Nominee, Outcome};
pub use block::Block;
pub use chart::{Calendar, Chart, Epoch, Exception, Held, HeldWorks, Ranks, Row, Searched};
pub use company::{Company, Market, Tie};
pub use date::{BadDate, Date, PartialDate, Weekday};
pub use edge::EdgeKind;
pub use feat::Feat;
pub use happening::{Happening, Topic};
pub use kind::{Kind, RecordRef};
pub use lang::Lang;
pub use milestone::{Milestone, is_stale};
pub use name::{Name, NameKind, Noted};
pub use narrow::{Country, Years};
pub use ranking::{RankedBy, RankingName};
pub use release::{Measure, OPENING, Opened, Opening, Standing, opening};
pub use report::ReportName;
pub use run::{Coverage, PrintedFigure, Run, RunInput, RunRow, Spell, best_per_week, compute as compute_run};
pub use search::{Facet, NameClass};
pub use site::{Change, Form, Gone, Label, Site, TieLabel, Vocab, WorkKind};
pub use slug::{
    ArticleSlug, ArtistSlug, AwardSlug, CategorySlug, ChartSlug, CompanySlug, EditionSlug, MarketSlug, PageSlug,
    SourceSlug, WorkSlug, is_slug,
};
pub use source::{Claim, ClaimValue, Source, Tier};
pub use statistics::{Halves, median};
pub use tenure::{Crossing, HeldThen, Tenure};
pub use through::Through;
pub use verdict::{Bounds, Evidence, Judgement, Reason, Shows, Verdict};
pub use work::{
    Amount, ChartedAs, Contribution, Credit, CreditRole, DEAL, Shelf, Status, StatusEvent, Work, WorkCompany,
    display_credit,
};
pub use writing::{Article, Image, Page};

/// Declares an enum whose variants are single words in content files, with its parser.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant,)*];

            /// The word in content files, in SQL and in style sheet classes.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word,)* }
            }

            pub fn parse(word: &str) -> Option<Self> {
                match word { $($word => Some($name::$variant),)* _ => None }
            }
        }
    };
}
pub(crate) use words;
