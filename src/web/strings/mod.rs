//! Every word of the interface, in English and Korean.
//!
//! [`Strings`] has one field a phrase, so the compiler keeps both languages complete. Phrases with a number or a name
//! in them are functions: word order and counting differ between the two. Add a page's fields under its heading,
//! here and in `en.rs` and `ko.rs`; say in the field's comment where it stands when its name does not tell. Dates, numbers and lists are
//! written by `text::words`.

mod articles;
mod awards;
mod blocks;
mod cards;
mod companies;
mod compare;
mod artists;
mod en;
mod explore;
mod feats;
mod history;
mod home;
mod ko;
mod matrix;
mod months;
mod pairs;
mod paths;
mod network;
mod places;
mod rankings;
mod record;
mod data;
mod reports;
mod scope;
mod search;
mod sleeve;
mod sheets;
mod sources;
mod style;
mod timeline;
mod versus;
mod runs;
mod verdicts;
mod works;

pub use articles::ArticleWords;
pub use artists::ArtistWords;
pub use awards::AwardWords;
pub use blocks::BlockWords;
pub use cards::CardWords;
pub use companies::CompanyWords;
pub use compare::CompareWords;
pub use data::DataWords;
pub use explore::{Across, ExploreWords};
pub use feats::{Among, FeatWords};
pub use history::{Drawn, HistoryWords, Sparked};
pub use home::HomeWords;
pub use matrix::MatrixWords;
pub use months::MonthWords;
pub use network::NetworkWords;
pub use pairs::PairWords;
pub use paths::PathWords;
pub use places::{country, language};
pub use rankings::RankingWords;
pub use record::RecordWords;
pub use reports::ReportWords;
pub use runs::RunWords;
pub use scope::ScopeWords;
pub use search::SearchWords;
pub use sheets::{Led, SheetWords};
pub use sleeve::{Pictured, SleeveWords};
pub use sources::SourceWords;
pub use style::StyleWords;
pub use timeline::TimelineWords;
pub use verdicts::{Shown, VerdictWords};
pub use versus::VersusWords;
pub use works::WorkWords;

use crate::model::{Kind, Lang};

/// The words of one language.
#[derive(Debug)]
pub struct Strings {
    // The frame of every page.
    /// The site's name in the other language, and that language; `None` where one name says it.
    pub other_name: Option<(&'static str, &'static str)>,
    pub skip: &'static str,
    pub sections: &'static str,
    pub breadcrumbs: &'static str,
    pub home: &'static str,
    pub artists: &'static str,
    pub collaborations: &'static str,
    pub works: &'static str,
    pub companies: &'static str,
    pub markets: &'static str,
    pub charts: &'static str,
    pub awards: &'static str,
    pub sources: &'static str,
    pub articles: &'static str,
    pub pages: &'static str,
    /// What the site is about, in two or three words: fills up titles that are too short.
    pub subject: &'static str,
    /// What the site is, in one sentence of 50 to 100 characters: fills up descriptions.
    pub what_short: &'static str,
    /// What the site is, in two sentences: the footer.
    pub what: &'static str,
    pub more: &'static str,
    /// The headings of the footer.
    pub foot_records: &'static str,
    pub foot_together: &'static str,
    pub foot_about: &'static str,
    pub licence: &'static str,
    pub as_of: &'static str,
    pub snapshot: &'static str,
    pub edit: &'static str,
    pub report: &'static str,

    // Lists and references.
    pub previous: &'static str,
    pub next: &'static str,
    pub pagination: &'static str,
    pub references: &'static str,
    /// Stands before a link back from a reference to where it is cited.
    pub back_to_text: &'static str,
    pub page_of: fn(usize, usize) -> String,
    pub count: fn(u64) -> String,
    /// How many records of a kind.
    pub count_of: fn(Kind, u64) -> String,

    // Figures.
    pub weeks: fn(u64) -> String,
    pub at_least_weeks: fn(u64) -> String,

    // Answers that are not the page asked for.
    pub not_found: ErrorWords,
    pub gone: ErrorWords,
    pub bad_request: ErrorWords,
    pub bad_method: ErrorWords,
    pub too_long: ErrorWords,
    pub failure: ErrorWords,
    pub unavailable: ErrorWords,
    pub near_titles: &'static str,
    pub to_home: &'static str,
    pub gone_on: &'static str,

    // `serve --watch`.
    pub faults: &'static str,
    pub faults_note: &'static str,

    // The home page.
    pub home_title: &'static str,
    pub at_home: HomeWords,

    /// Companies and markets.
    pub company: CompanyWords,
    pub compare: CompareWords,
    pub path: PathWords,
    /// Search, and names that several records have.
    pub search: SearchWords,
    pub versus: VersusWords,
    pub pair: PairWords,
    pub timeline: TimelineWords,
    /// The ways across the records.
    pub across: ExploreWords,
    pub ranking: RankingWords,
    pub matrix: MatrixWords,
    pub award: AwardWords,
    pub source: SourceWords,
    /// Articles and the home page.
    pub article: ArticleWords,

    /// Pictures for those who share a link.
    pub card: CardWords,
    /// The page that shows how pages are set.
    pub style: StyleWords,

    /// What the pages of all kinds of record share.
    pub record: RecordWords,
    pub sleeve: SleeveWords,
    pub months: MonthWords,
    pub work: WorkWords,
    pub artist: ArtistWords,
    /// The switch on an artist's figures, and virtual acts.
    pub scope: ScopeWords,
    pub run: RunWords,
    pub sheet: SheetWords,
    pub block: BlockWords,
    pub network: NetworkWords,
    pub history: HistoryWords,
    /// What came of claims, and why.
    pub verdict: VerdictWords,
    /// Reports on the state of the records.
    pub quality: ReportWords,
    pub data: DataWords,
    pub feat: FeatWords,
}

/// A count in words.
fn number(count: usize) -> String {
    crate::text::words::number(u64::try_from(count).unwrap_or(u64::MAX))
}

/// The title and the text of an error page.
#[derive(Debug, Clone, Copy)]
pub struct ErrorWords {
    pub title: &'static str,
    pub text: &'static str,
}

impl Strings {
    pub fn of(lang: Lang) -> &'static Strings {
        match lang {
            Lang::En => &en::STRINGS,
            Lang::Ko => &ko::STRINGS,
        }
    }

    /// What one record of a kind is called.
    pub fn singular(&self, kind: Kind) -> &'static str {
        (self.record.kind_word)(kind)
    }

    /// The heading of the list of a kind's records.
    pub fn plural(&self, kind: Kind) -> &'static str {
        match kind {
            Kind::Artist => self.artists,
            Kind::Collaboration => self.collaborations,
            Kind::Work => self.works,
            Kind::Company => self.companies,
            Kind::Market => self.markets,
            Kind::Chart => self.charts,
            Kind::Award | Kind::Edition => self.awards,
            Kind::Source => self.sources,
            Kind::Article => self.articles,
            Kind::Page => self.pages,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_with_numbers_count_as_their_language_does() {
        let (en, ko) = (Strings::of(Lang::En), Strings::of(Lang::Ko));
        assert_eq!([(en.weeks)(1), (en.weeks)(12), (ko.weeks)(1)], ["1 week", "12 weeks", "1주"]);
        assert_eq!([(en.at_least_weeks)(1), (ko.at_least_weeks)(12)], ["at least 1 week", "최소 12주"]);
    }
}
