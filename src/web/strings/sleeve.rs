//! Words on and about sleeves.

use crate::snapshot::read::BestRun;

#[derive(Debug)]
pub struct SleeveWords {
    /// Over other records.
    pub next: &'static str,
    /// How a record did: its peak and its weeks.
    pub best: fn(&BestRun) -> String,
    /// In place of it.
    pub no_row: &'static str,
}

pub const EN: SleeveWords = SleeveWords {
    next: "Next to it on the shelf",
    best: |best| {
        let weeks = if best.at_least { super::en::STRINGS.at_least_weeks } else { super::en::STRINGS.weeks };
        let held = if best.at_least && best.peak > 1 { " in the rows held" } else { "" };
        format!("Peak {}{held}, {}", best.peak, weeks(best.weeks.into()))
    },
    no_row: "No chart row",
};

pub const KO: SleeveWords = SleeveWords {
    next: "나란히 꽂힌 음반",
    best: |best| {
        let weeks = if best.at_least { super::ko::STRINGS.at_least_weeks } else { super::ko::STRINGS.weeks };
        let held = if best.at_least && best.peak > 1 { "보유 기록 중 " } else { "" };
        format!("{held}최고 {}위, {}", best.peak, weeks(best.weeks.into()))
    },
    no_row: "차트 기록 없음",
};
