//! `csv`: a table of weeks with the dates that are printed on the chart.

use super::columns::{Columns, pages};
use super::page::Page;
use super::source::{Charts, Source};
use crate::text::Shared;

pub const SOURCE: Source = Source {
    name: "csv",
    reads: "tables with the columns chart_date,position,title,credit,last_week,peak,weeks, plain or as .csv.gz; the \
            folder says which chart it is",
    endings: &[".csv", ".csv.gz"],
    charts: Charts::Folders(&[
        ("hot-100", "billboard-hot-100"),
        ("global-200", "billboard-global-200"),
        ("global-excl-us", "billboard-global-excl-us"),
        ("artist-100", "billboard-artist-100"),
        ("canadian-hot-100", "billboard-canadian-hot-100"),
        ("japan-hot-100", "billboard-japan-hot-100"),
        ("korea-hot-100", "billboard-korea-hot-100"),
        ("korea-global-k-songs", "billboard-korea-global-k-songs"),
    ]),
    read,
};

fn read(bytes: &[u8], words: &mut Shared) -> Result<Vec<Page>, String> {
    let columns = Columns {
        week: "chart_date",
        position: "position",
        title: "title",
        credit: "credit",
        peak: "peak",
        weeks: "weeks",
    };
    pages(bytes, &[columns], words)
}
