//! The model's words and dates as columns of the snapshot: a value that no build writes is an error.

use crate::model::{
    ArtistKind, ArtistStatus, Block, Country, CreditRole, Crossing, Date, EdgeKind, Feat, Form, Happening, HeldWorks,
    Honours, Kind, Lang, Measure, NameKind, Opened, Outcome, PartialDate, PrintedFigure, Ranks, Reason, Shelf, Shows,
    Standing, Status, Through, Tier, Topic, Verdict, Weekday,
};
use crate::model::{Facet, NameClass};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ValueRef};

/// A word in the snapshot that is none of those it can be.
#[derive(Debug, thiserror::Error)]
#[error("the snapshot holds `{value}` where {expected} belongs")]
struct BadValue {
    value: String,
    expected: &'static str,
}

fn parsed<T>(value: ValueRef<'_>, expected: &'static str, parse: impl Fn(&str) -> Option<T>) -> FromSqlResult<T> {
    let text = value.as_str()?;
    parse(text).ok_or_else(|| FromSqlError::Other(Box::new(BadValue { value: text.to_owned(), expected })))
}

macro_rules! columns {
    ($($type:ty, $expected:literal, $parse:expr;)*) => {$(
        impl FromSql for $type {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                parsed(value, $expected, $parse)
            }
        }
    )*};
}

columns! {
    ArtistKind, "a kind of artist", ArtistKind::parse;
    ArtistStatus, "a status of an artist", ArtistStatus::parse;
    Block, "a live block", Block::parse;
    Country, "a country", Country::parse;
    CreditRole, "a place in the billing", CreditRole::parse;
    Crossing, "where artists were signed", Crossing::parse;
    Date, "a day", |text| text.parse().ok();
    EdgeKind, "a kind of edge", EdgeKind::parse;
    Facet, "what results are told apart by", Facet::parse;
    Feat, "what a chart's record is of", Feat::parse;
    Form, "what a kind of work looks like", Form::parse;
    HeldWorks, "what is held of a chart", HeldWorks::parse;
    Happening, "what happened", Happening::parse;
    Honours, "whom a category honours", Honours::parse;
    Kind, "a kind of record", Kind::parse;
    Measure, "a measure of releases", Measure::parse;
    Opened, "how a run opened", Opened::parse;
    Standing, "a standing to a release", Standing::parse;
    Lang, "a language of the interface", Lang::parse;
    NameClass, "a class of names", NameClass::parse;
    NameKind, "a kind of name", NameKind::parse;
    Outcome, "a result", Outcome::parse;
    PartialDate, "a date", |text| text.parse().ok();
    PrintedFigure, "a printed figure", PrintedFigure::parse;
    Ranks, "what a chart ranks", Ranks::parse;
    Reason, "a reason of a verdict", Reason::parse;
    Shelf, "a shelf", Shelf::parse;
    Shows, "what evidence shows", Shows::parse;
    Status, "a status of a work", Status::parse;
    Through, "a way into a wider count", Through::parse;
    Topic, "a topic of the timeline", Topic::parse;
    Tier, "a tier of sources", Tier::parse;
    Verdict, "a verdict", Verdict::parse;
    Weekday, "a day of the week", Weekday::parse;
}
