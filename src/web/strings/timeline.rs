//! Words of the timeline.

use crate::model::{Happening, Topic};

#[derive(Debug)]
pub struct TimelineWords {
    pub heading: &'static str,
    pub lede: &'static str,
    pub description: &'static str,
    pub caption: &'static str,
    pub year: &'static str,
    pub total: &'static str,
    pub topic: fn(Topic) -> &'static str,
    /// Heading and title of a year.
    pub year_heading: fn(i16) -> String,
    pub year_description: fn(i16) -> String,
    pub previous: fn(i16) -> String,
    pub next: fn(i16) -> String,
    /// Everything, among the topics.
    pub everything: &'static str,
    pub choose: &'static str,
    /// What is known to the month, and to the year alone.
    pub month: fn(&str, i16) -> String,
    pub some_time: fn(i16) -> String,
    pub what: fn(Happening) -> &'static str,
    /// Stands between a work and the artist's first week with it.
    pub with: &'static str,
    pub nominations: fn(usize) -> String,
    pub best: &'static str,
    pub best_note: &'static str,
    pub all_collaborations: fn(i16) -> String,
}

pub const EN: TimelineWords = TimelineWords {
    heading: "Timeline",
    lede: "What happened year by year, as far as the records here have a date for it: releases, awards, debuts, groups and companies.",
    description: "Collaborations, awards, debuts, line-ups and deals year by year: how much of each the records here have a date for.",
    caption: "Dated facts by year, the latest first",
    year: "Year",
    total: "All",
    topic: |topic| match topic {
        Topic::Releases => "Releases",
        Topic::Awards => "Awards",
        Topic::Debuts => "Debuts",
        Topic::Groups => "Groups",
        Topic::Companies => "Companies",
    },
    year_heading: |year| format!("{year} in collaborations"),
    year_description: |year| {
        format!(
            "What {year} brought: releases, nominations and ceremonies, debuts, line-ups, deals and companies, day by day."
        )
    },
    previous: |year| format!("Before: {year}"),
    next: |year| format!("After: {year}"),
    everything: "Everything",
    choose: "What to show",
    month: |month, year| format!("{month} {year}"),
    some_time: |year| format!("Some time in {year}"),
    what: |kind| match kind {
        Happening::Release => "Out",
        Happening::Deal => "Deal",
        Happening::Charted => "First on a chart",
        Happening::Nominations => "Nominations",
        Happening::Ceremony => "Ceremony",
        Happening::Formed => "New act",
        Happening::FirstWeek => "First chart week held",
        Happening::Joined => "Joins",
        Happening::Left => "Leaves",
        Happening::Status => "Status",
        Happening::Ended => "Ends",
        Happening::Signed => "Begins",
        Happening::Parted => "Over",
        Happening::Founded => "Founded",
        Happening::Tied => "Begins",
        Happening::Untied => "Over",
        Happening::Closed => "Closed",
    },
    with: "with",
    nominations: |count| if count == 1 { "1 nomination held".to_owned() } else { format!("{count} nominations held") },
    best: "Highest on the charts",
    best_note: "Collaborations of the year by their best peak on any chart held, whenever they reached it.",
    all_collaborations: |year| format!("All collaborations of {year}"),
};

pub const KO: TimelineWords = TimelineWords {
    heading: "연표",
    lede: "기록에 날짜가 있는 일을 해마다 모았습니다. 발매, 시상식, 데뷔, 그룹, 회사의 일입니다.",
    description: "협업, 시상식, 데뷔, 멤버 변동, 계약을 해마다 모았습니다. 기록에 날짜가 있는 일이 분야별로 몇 건인지 보여 줍니다.",
    caption: "날짜가 있는 사실의 연도별 수, 최근 연도부터",
    year: "연도",
    total: "전체",
    topic: |topic| match topic {
        Topic::Releases => "발매",
        Topic::Awards => "시상식",
        Topic::Debuts => "데뷔",
        Topic::Groups => "그룹",
        Topic::Companies => "회사",
    },
    year_heading: |year| format!("{year}년의 협업"),
    year_description: |year| {
        format!(
            "{year}년에 있었던 일: 발매, 후보 발표와 시상식, 데뷔, 멤버 변동, 계약과 회사의 일을 날짜순으로 보여 줍니다."
        )
    },
    previous: |year| format!("이전: {year}년"),
    next: |year| format!("다음: {year}년"),
    everything: "전체",
    choose: "보기",
    month: |month, year| format!("{year}년 {month}"),
    some_time: |year| format!("{year}년, 날짜 미상"),
    what: |kind| match kind {
        Happening::Deal => "계약",
        Happening::Release => "발매",
        Happening::Charted => "첫 차트 진입",
        Happening::Nominations => "후보 발표",
        Happening::Ceremony => "시상식",
        Happening::Formed => "결성",
        Happening::FirstWeek => "첫 차트 주간",
        Happening::Joined => "합류",
        Happening::Left => "탈퇴",
        Happening::Status => "상태",
        Happening::Ended => "종료",
        Happening::Signed => "시작",
        Happening::Parted => "끝",
        Happening::Founded => "설립",
        Happening::Tied => "시작",
        Happening::Untied => "끝",
        Happening::Closed => "폐업",
    },
    with: "작품:",
    nominations: |count| format!("보유한 후보 {count}건"),
    best: "차트 최고 순위",
    best_note: "그해의 협업을 보유한 모든 차트의 최고 순위순으로 보여 줍니다. 순위에 오른 때는 따지지 않습니다.",
    all_collaborations: |year| format!("{year}년의 협업 모두 보기"),
};
