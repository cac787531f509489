//! `koreanthinker`: charts as github.com/KoreanThinker/billboard-json saw them, day by day.
//!
//! A file is named after the day of the crawl, and so is the `date` inside: which issue was seen follows from the
//! chart's calendar and from the pages before it. From the crawl of 29 July 2025 on, `last_week_rank` holds the peak and
//! `peak_rank` is 0 in every row; last week's position is lost.

use super::page::{Dated, Line, Page};
use super::source::{Charts, Source};
use crate::text::Shared;
use serde::Deserialize;
use std::borrow::Cow;

pub const SOURCE: Source = Source {
    name: "koreanthinker",
    reads: "JSON of KoreanThinker/billboard-json: one day a file; the folder says which chart it is",
    endings: &[".json"],
    charts: Charts::Folders(&[
        ("canadian-hot-100", "billboard-canadian-hot-100"),
        ("japan-hot-100", "billboard-japan-hot-100"),
    ]),
    read,
};

#[derive(Deserialize)]
struct Day<'a> {
    #[serde(borrow)]
    date: Cow<'a, str>,
    #[serde(borrow)]
    data: Vec<Entry<'a>>,
}

/// On a chart of artists `name` is the artist, and there is no other.
#[derive(Deserialize)]
struct Entry<'a> {
    #[serde(borrow)]
    name: Cow<'a, str>,
    #[serde(borrow)]
    artist: Option<Cow<'a, str>>,
    rank: u16,
    last_week_rank: Option<u16>,
    peak_rank: Option<u16>,
    weeks_on_chart: Option<u16>,
}

fn read(bytes: &[u8], words: &mut Shared) -> Result<Vec<Page>, String> {
    let day: Day<'_> = serde_json::from_slice(bytes)
        .map_err(|error| format!("it is not a day (`date`, and `data` with `name`, `artist`, `rank`): {error}"))?;
    let seen = day.date.parse().map_err(|_| format!("`{}` is not a date", day.date))?;
    let mended = !day.data.is_empty() && day.data.iter().all(|entry| entry.peak_rank == Some(0));
    let lines = day.data.iter().map(|entry| {
        let (title, credit) = match &entry.artist {
            Some(artist) => (&*entry.name, &**artist),
            None => ("", &*entry.name),
        };
        Line {
            position: entry.rank,
            title: words.keep(title),
            credit: words.keep(credit),
            printed_peak: if mended { entry.last_week_rank } else { entry.peak_rank },
            printed_weeks: entry.weeks_on_chart,
        }
    });
    Ok(vec![Page { dated: Dated::Seen(seen), lines: lines.collect(), mended }])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn peaks(entries: &str) -> (bool, Vec<Option<u16>>) {
        let text = format!("{{\"date\":\"2025-07-29\",\"data\":[{entries}]}}");
        let pages = read(text.as_bytes(), &mut Shared::default()).expect("a day");
        (pages[0].mended, pages[0].lines.iter().map(|line| line.printed_peak).collect())
    }

    const SHIFTED: &str =
        r#"{"name":"A","artist":"B","image":"","rank":1,"last_week_rank":7,"peak_rank":0,"weeks_on_chart":5}"#;
    const WHOLE: &str =
        r#"{"name":"C","artist":"D","image":"","rank":2,"last_week_rank":9,"peak_rank":2,"weeks_on_chart":5}"#;

    #[test]
    fn shifted_columns_are_put_right_only_where_every_row_has_them() {
        assert_eq!(peaks(SHIFTED), (true, vec![Some(7)]));
        assert_eq!(peaks(&format!("{SHIFTED},{WHOLE}")), (false, vec![Some(0), Some(2)]));
    }
}
