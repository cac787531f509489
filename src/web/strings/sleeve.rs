//! Words on and about sleeves, and on the page of a record around its figures.

use super::{en, ko};
use crate::model::{Form, Lang};
use crate::snapshot::read::BestRun;
use crate::text::words::{list, number, plural};

#[derive(Debug)]
pub struct SleeveWords {
    /// Over other records.
    pub next: &'static str,
    /// How a record did: its peak and its weeks.
    pub best: fn(&BestRun) -> String,
    /// In place of it.
    pub no_row: &'static str,
    /// A sleeve in words.
    pub alt: fn(&Pictured<'_>) -> String,

    /// Beside the prose of a record.
    pub notes: &'static str,
    /// The forms in which charts print those who made it.
    pub printed_as: &'static str,
    /// Of editors' knowledge: below the facts.
    pub unsourced: &'static str,
    /// How many rows the chart history rests on.
    pub rows: fn(u64) -> String,
    /// Weeks at No. 1, and how many of them came one after another.
    pub in_a_row: fn(&str, u32) -> String,
    pub still_on: &'static str,
    /// After its last week.
    pub until: fn(&str) -> String,
    pub at_least: &'static str,
    pub rows_from: fn(&str) -> String,
    /// The best of the rows held: since which day, and the position.
    pub peak_since: fn(&str, u32) -> String,
    pub weeks_held: fn(&str) -> String,
    /// Below a figure that the publisher prints and the rows do not reach.
    pub by_chart: &'static str,
    /// Opens the list of charts without a row.
    pub without_row: fn(usize) -> String,
    /// Heads the lines of the runs.
    pub run: &'static str,
    pub off_charts: &'static str,
    pub looked_at: fn(usize) -> String,
    /// Leads to the page of a run.
    pub every_week: fn(&str) -> String,
    /// Before those whom a nomination honours.
    pub honours: &'static str,
}

/// What a sleeve shows.
#[derive(Debug)]
pub struct Pictured<'a> {
    pub form: Form,
    /// Those whose inks are laid over one another: name and ink.
    pub first: Option<(&'a str, u8)>,
    pub second: Option<(&'a str, u8)>,
    /// Those who have bars on the edge.
    pub others: Vec<&'a str>,
    /// Weeks drawn as grooves, and whether one is at No. 1.
    pub weeks: u64,
    pub led: bool,
}

const INKS_EN: [&str; 12] =
    ["sky", "ginkgo", "jade", "brick", "plum", "pine", "red bean", "celadon", "persimmon", "slate", "azalea", "indigo"];
const INKS_KO: [&str; 12] = ["하늘", "은행", "옥", "벽돌", "자두", "솔", "팥", "뇌록", "감", "돌", "진달래", "쪽"];

pub const EN: SleeveWords = SleeveWords {
    next: "Next to it on the shelf",
    best: |best| {
        let weeks = if best.at_least { en::STRINGS.at_least_weeks } else { en::STRINGS.weeks };
        let held = if best.at_least && best.peak > 1 { " in the rows held" } else { "" };
        format!("Peak {}{held}, {}", best.peak, weeks(best.weeks.into()))
    },
    no_row: "No chart row",
    alt: |sleeve| {
        let form = match sleeve.form {
            Form::Song => "a disc",
            Form::Album => "two discs",
            Form::Film | Form::Series => "a screen",
            Form::Stage => "an arch",
            Form::Deal => "a square",
        };
        let ink = |(name, ink): (&str, u8)| format!("the {} of {name}", INKS_EN[usize::from(ink) % INKS_EN.len()]);
        let mut text = format!(
            "Sleeve made from the record: {form} in {} over a field in {}",
            sleeve.second.map_or("black".to_owned(), ink),
            sleeve.first.map_or("black".to_owned(), ink),
        );
        if !sleeve.others.is_empty() {
            text += &format!(", bars for {}", list(&sleeve.others, Lang::En));
        }
        if sleeve.weeks > 0 {
            text += &format!("; {} as grooves", (en::STRINGS.weeks)(sleeve.weeks));
            text += if sleeve.led { ", widest at No. 1." } else { ", wider the higher it stood." };
        } else {
            text += ".";
        }
        text
    },

    notes: "Sleeve notes",
    printed_as: "Printed as",
    unsourced: "° editors’ knowledge, not yet sourced",
    rows: |rows| format!("{} {}", number(rows), plural(rows, "row", "rows")),
    in_a_row: |weeks, spell| format!("{weeks}, {spell} in a row"),
    still_on: "still on",
    until: |day| format!("to {day}"),
    at_least: "at least",
    rows_from: |day| format!("rows from {day} only"),
    peak_since: |day, peak| format!("rows held from {day}: {peak}"),
    weeks_held: |weeks| format!("{weeks} held"),
    by_chart: "printed by the chart",
    without_row: |charts| match charts {
        1 => "One more chart, without a row".to_owned(),
        charts => format!("{charts} more charts, without a row"),
    },
    run: "Run",
    off_charts: "No chart row. It may not have charted, or not on a chart we hold.",
    looked_at: |charts| match charts {
        1 => "The chart looked at".to_owned(),
        charts => format!("The {charts} charts looked at"),
    },
    every_week: |chart| format!("Every week on the {chart}"),
    honours: "honours",
};

pub const KO: SleeveWords = SleeveWords {
    next: "나란히 꽂힌 음반",
    best: |best| {
        let weeks = if best.at_least { ko::STRINGS.at_least_weeks } else { ko::STRINGS.weeks };
        let held = if best.at_least && best.peak > 1 { "보유 기록 중 " } else { "" };
        format!("{held}최고 {}위, {}", best.peak, weeks(best.weeks.into()))
    },
    no_row: "차트 기록 없음",
    alt: |sleeve| {
        let form = match sleeve.form {
            Form::Song => "원반",
            Form::Album => "원반 두 장",
            Form::Film | Form::Series => "스크린",
            Form::Stage => "아치",
            Form::Deal => "사각형",
        };
        let ink = |(name, ink): (&str, u8)| format!("{name}의 {}색", INKS_KO[usize::from(ink) % INKS_KO.len()]);
        let mut text = format!(
            "기록으로 그린 재킷: {} 바탕 위에 {} {form}",
            sleeve.first.map_or("검은색".to_owned(), ink),
            sleeve.second.map_or("검은색".to_owned(), ink),
        );
        if !sleeve.others.is_empty() {
            text += &format!(", {}의 띠", list(&sleeve.others, Lang::Ko));
        }
        if sleeve.weeks > 0 {
            let widest =
                if sleeve.led { "1위 주가 가장 넓습니다" } else { "순위가 높을수록 넓습니다" };
            text += &format!(". 홈은 차트에 든 {}이며 {widest}", (ko::STRINGS.weeks)(sleeve.weeks));
        }
        text + "."
    },

    notes: "해설",
    printed_as: "차트 표기",
    unsourced: "° 편집자가 아는 내용으로, 아직 출처가 없습니다",
    rows: |rows| format!("{}행", number(rows)),
    in_a_row: |weeks, spell| format!("{weeks}, 연속 {spell}주"),
    still_on: "차트에 있음",
    until: |day| format!("{day}까지"),
    at_least: "최소",
    rows_from: |day| format!("{day}부터의 기록만 보유"),
    peak_since: |day, peak| format!("{day}부터 보유한 기록에서는 {peak}위"),
    weeks_held: |weeks| format!("{weeks} 보유"),
    by_chart: "차트에 인쇄된 값",
    without_row: |charts| format!("기록이 없는 다른 차트 {charts}개"),
    run: "추이",
    off_charts: "차트 기록이 없습니다. 차트에 들지 않았거나, 보유하지 않은 차트에 들었을 수 있습니다.",
    looked_at: |charts| format!("살펴본 차트 {charts}개"),
    every_week: |chart| format!("{chart}의 모든 주"),
    honours: "대상:",
};
