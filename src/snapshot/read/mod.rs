//! Reading a snapshot: one function and one struct a page.
//!
//! This is the seam that lets storage change: pages ask here and nowhere else, for a whole page at a time.
//! Every query is a file under `snapshot/sql/`; its columns are read by name.

mod appearance;
mod article;
mod artist;
mod award;
mod block;
mod chart;
mod chart_week;
mod claim;
mod company;
mod compare;
mod dossier;
mod error;
mod export;
mod graph;
mod home;
mod image;
mod lanes;
mod lines;
mod list;
mod market;
mod network;
mod matrix;
mod open;
mod pair;
mod parts;
mod path;
mod prose;
mod queries;
mod ranking;
mod records;
mod redirect;
mod report;
mod rollup;
mod run;
mod search;
mod site;
mod sitemap;
mod sleeve;
mod source;
#[cfg(test)]
mod tests;
mod timeline;
mod values;
mod versus;
mod work;

pub use appearance::{Appearance, How, OnChart};
pub use article::{ArticleLine, ArticleOrder, ArticlePage, OwnPage};
pub use artist::{
    Affiliation, ArtistLine, ArtistOrder, ArtistPage, ArtistsNarrowed, ArtistsPage, BestKnown, ChartRecord, Membership,
    Partner, Voice,
};
pub use award::{AwardLine, AwardPage, CategoryLine, DatedName, EditionCategory, EditionLine, EditionPage};
pub use block::{Block, HeldRun, ShownRun};
pub use chart::{ChartLine, ChartOrder, ChartPage, Epoch, Held, IssueException, Week};
pub use chart_week::{Came, ChartWeekPage, IssueDates, NextSheet, WeekRow};
pub use claim::{Claim, ClaimFilter, DecidingWeek, Evidence, Ledger, Rival, VerdictCounts};
pub use company::{
    ArtistTie, CompaniesNarrowed, CompaniesPage, CompanyLine, CompanyOrder, CompanyPage, CompanyReach, CompanyWork,
    Counterpart, DealLine, LabelTie, TieLine,
};
pub use compare::{
    AlignedWeek, AlignedWeeks, ChartPlace, ComparePage, ComparedChart, ComparedWork, Lost, MOST_COMPARED,
};
pub use dossier::{Citation, Cited, Dossier, Mention, Milestone, Reference, Referent, SourceLine};
pub use error::{OpenError, ReadError};
pub use export::{EdgeLine, NodeLine, TableLine, TableRows};
pub use graph::{EdgeRow, GraphRows};
pub use home::{BestRun, Charting, HeldChart, HomePage, Lead};
pub use image::ImageFile;
pub use lanes::{AwardLane, LaneRun, Lanes, WorkLane};
pub use lines::{NominationLine, RunLine, WorkLine};
pub use list::{Listed, Origin, PAGE, WithStubs};
pub use market::{Bridge, MarketArtist, MarketChart, MarketCompany, MarketLine, MarketPage};
pub use matrix::{Matrix, MatrixRow};
pub use network::{
    DrawnBranch, Neighbour, Neighbourhood, NetworkAsked, NetworkOrder, NetworkPage, NetworkRows, NetworkTie, Years,
};
pub use open::Snapshot;
pub use pair::{PairPage, SharedWork, Way};
pub use parts::{CreditLine, CreditPart, Fact, Identifier, Link, Name, Native, Step, Term};
pub use path::{Hop, HopWork, OFFERED, PathEnd, Relation, Tie};
pub use prose::{Figure, FigureValue, Heading, Segment};
pub use ranking::{Explored, RankedLine, RankingPage};
pub use records::{BestLine, ChartRecords};
pub use redirect::Elsewhere;
pub use report::Finding;
pub use rollup::{Cast, Heard, Offers, Reach, Widened};
pub use run::{PrintedCheck, PrintedDifference, PrintedRow, RunPage, RunWeek, Spells};
pub use search::FoundLine;
pub use site::{FooterPage, SiteInfo};
pub use sitemap::{Indexable, Long};
pub use sleeve::{Shelved, Sleeve};
pub use source::{SourceOrder, SourcePage, SourceRow, SourcesPage};
pub use timeline::{Happened, TimelineYear, YearCounts};
pub use versus::{Contest, ContestClaim, ContestsPage, Release, Side, VersusChart, VersusPage};
pub use work::{Absence, Contribution, Narrowed, Neighbours, RunWeeks, ShelfPage, WorkCompany, WorkOrder, WorkPage};
