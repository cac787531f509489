//! `mhollingshead`: the Hot 100 as github.com/mhollingshead/billboard-hot-100 has it, one week a file or all in one.

use super::page::{Dated, Line, Page};
use super::source::{Charts, Source};
use crate::text::Shared;
use serde::Deserialize;
use std::borrow::Cow;

pub const SOURCE: Source = Source {
    name: "mhollingshead",
    reads: "JSON of mhollingshead/billboard-hot-100: one week a file, or a list of weeks (all.json)",
    endings: &[".json"],
    charts: Charts::One("billboard-hot-100"),
    read,
};

#[derive(Deserialize)]
struct Week<'a> {
    #[serde(borrow)]
    date: Cow<'a, str>,
    #[serde(borrow)]
    data: Vec<Entry<'a>>,
}

#[derive(Deserialize)]
struct Entry<'a> {
    #[serde(borrow)]
    song: Cow<'a, str>,
    #[serde(borrow)]
    artist: Cow<'a, str>,
    this_week: u16,
    peak_position: Option<u16>,
    weeks_on_chart: Option<u16>,
}

fn read(bytes: &[u8], words: &mut Shared) -> Result<Vec<Page>, String> {
    let is_list = bytes.trim_ascii_start().starts_with(b"[");
    let weeks =
        if is_list { serde_json::from_slice(bytes) } else { serde_json::from_slice(bytes).map(|week| vec![week]) };
    let weeks: Vec<Week<'_>> = weeks.map_err(|error| {
        format!("it is not a week (`date`, and `data` with `song`, `artist`, `this_week`): {error}")
    })?;
    weeks.into_iter().map(|week| page(&week, words)).collect()
}

fn page(week: &Week<'_>, words: &mut Shared) -> Result<Page, String> {
    let issue = week.date.parse().map_err(|_| format!("`{}` is not a date", week.date))?;
    let lines = week.data.iter().map(|entry| Line {
        position: entry.this_week,
        title: words.keep(&entry.song),
        credit: words.keep(&entry.artist),
        printed_peak: entry.peak_position,
        printed_weeks: entry.weeks_on_chart,
    });
    Ok(Page { dated: Dated::Issue(issue), lines: lines.collect(), mended: false })
}
