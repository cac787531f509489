//! Words of the sheet of a run, and of what stands beside it.

use super::home::spelled;
use super::{en, ko};

#[derive(Debug)]
pub struct MonthWords {
    /// How many weeks it shows: opens the sheet.
    pub week_by_week: fn(u32) -> String,
    pub caption: &'static str,
    pub month: &'static str,
    /// Heads its columns, and what is said of each but not shown.
    pub nth: [&'static str; 5],
    pub nth_week: &'static str,
    pub key: &'static str,
    pub key_led: &'static str,
    pub key_off: &'static str,
    pub key_unheld: &'static str,
    pub off: &'static str,
    pub unheld: &'static str,
    /// Months without a row, from one to another.
    pub off_from: fn(&str, &str) -> String,
    pub unheld_from: fn(&str, &str) -> String,
    /// Heads the spells at No. 1, and those on the chart; how many there are.
    pub spells_at_one: fn(u64) -> String,
    pub spells: fn(u64) -> String,
    /// After the number of weeks of a spell.
    pub weeks: fn(u32) -> &'static str,
}

pub const EN: MonthWords = MonthWords {
    week_by_week: |weeks| match weeks {
        1 => "The one week".to_owned(),
        weeks => format!("Week by week, all {}", (en::STRINGS.weeks)(weeks.into())),
    },
    caption: "The position in every week, month by month",
    month: "Month",
    nth: ["1st", "2nd", "3rd", "4th", "5th"],
    nth_week: "week",
    key: "Small: the day. Bold: the position.",
    key_led: "Filled: No. 1.",
    key_off: "A dash: no row that week.",
    key_unheld: "Hatched: we hold no rows of the week.",
    off: "no row",
    unheld: "not held",
    off_from: |from, to| format!("Off the chart, {from} to {to}"),
    unheld_from: |from, to| format!("No rows held, {from} to {to}"),
    spells_at_one: |spells| match spells {
        1 => "One spell at No. 1".to_owned(),
        spells => format!("The {} spells at No. 1", spelled(spells)),
    },
    spells: |spells| match spells {
        1 => "One spell on the chart".to_owned(),
        spells => format!("The {} spells on the chart", spelled(spells)),
    },
    weeks: |weeks| if weeks == 1 { "week" } else { "weeks" },
};

pub const KO: MonthWords = MonthWords {
    week_by_week: |weeks| format!("{} 전체, 주별 순위", (ko::STRINGS.weeks)(weeks.into())),
    caption: "월별로 본 매주의 순위",
    month: "월",
    nth: ["1주", "2주", "3주", "4주", "5주"],
    nth_week: "",
    key: "작은 글씨는 날짜, 굵은 글씨는 순위입니다.",
    key_led: "채운 칸은 1위입니다.",
    key_off: "줄표는 그 주에 기록이 없다는 뜻입니다.",
    key_unheld: "빗금은 그 주의 기록을 보유하지 않았다는 뜻입니다.",
    off: "기록 없음",
    unheld: "보유하지 않음",
    off_from: |from, to| format!("차트 밖, {from}~{to}"),
    unheld_from: |from, to| format!("보유한 기록 없음, {from}~{to}"),
    spells_at_one: |spells| format!("1위 구간 {spells}회"),
    spells: |spells| format!("차트인 구간 {spells}회"),
    weeks: |_| "주",
};
