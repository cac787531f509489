//! `utdata`: the tables of github.com/utdata/rwd-billboard-data, those it scraped and those of its older archive.

use super::columns::{Columns, pages};
use super::page::Page;
use super::source::{Charts, Source};
use crate::text::Shared;

pub const SOURCE: Source = Source {
    name: "utdata",
    reads: "tables of utdata/rwd-billboard-data, in both of its layouts; folder or file name says which chart it is",
    endings: &[".csv"],
    charts: Charts::Words(&[
        ("hot-100", "billboard-hot-100"),
        ("hot100", "billboard-hot-100"),
        ("billboard-200", "billboard-200"),
        ("billboard200", "billboard-200"),
    ]),
    read,
};

fn read(bytes: &[u8], words: &mut Shared) -> Result<Vec<Page>, String> {
    let scraped = Columns {
        week: "chart_week",
        position: "current_week",
        title: "title",
        credit: "performer",
        peak: "peak_pos",
        weeks: "wks_on_chart",
    };
    let older =
        Columns { week: "date", position: "current", title: "title", credit: "artist", peak: "peak", weeks: "weeks" };
    pages(bytes, &[scraped, older], words)
}
