//! Words of a chart's records, of its calendar's exceptions, and of what is missing.

use crate::model::Feat;

#[derive(Debug)]
pub struct FeatWords {
    pub records: &'static str,
    pub population: fn(&Among<'_>) -> String,
    /// Stands where titles without a page are told apart.
    pub titles_note: &'static str,
    pub feat: fn(Feat) -> &'static str,
    /// What exactly is counted; empty where the heading says it.
    pub defined: fn(Feat) -> &'static str,
    pub figure: fn(Feat, &str) -> String,
    pub at_least: fn(&str) -> String,
    /// Of a jump: from a position to another.
    pub moved: fn(u32, u32) -> String,
    pub more: fn(u32) -> String,

    /// An issue dated otherwise, and the date it stands for.
    pub exception: fn(&str, Option<&str>) -> String,
    /// How many weeks are held, of how many.
    pub weeks_held: fn(usize, usize) -> String,
    pub missing: &'static str,
    pub missing_stretch: fn(&str, &str, usize) -> String,
    pub years: &'static str,
    pub go_to: &'static str,
    pub go: &'static str,

    /// Of a row in a week.
    pub new: &'static str,
    /// The weeks of a year.
    pub year: fn(i16) -> String,
}

/// What records are taken from.
#[derive(Debug)]
pub struct Among<'a> {
    pub entries: &'a str,
    pub titles: &'a str,
    pub whole: bool,
    pub first: &'a str,
    pub last: &'a str,
}

pub const EN: FeatWords = FeatWords {
    records: "Records",
    population: |among| {
        let Among { entries, titles, first, last, .. } = among;
        if among.whole {
            let titles = if *titles == "1" { "1 title".to_owned() } else { format!("{titles} titles") };
            format!("Computed from all {entries} rows held, {first} to {last}: {titles}.")
        } else {
            let titles = if *titles == "1" { "1 work".to_owned() } else { format!("{titles} works") };
            format!(
                "Computed from the {entries} rows held of the {titles} known here, {first} to {last}. Other works on the \
                 chart may have done more."
            )
        }
    },
    titles_note: "A title without a page is told by title and credit as printed, small letters and punctuation aside; under another billing it counts anew.",
    feat: |feat| match feat {
        Feat::WeeksAtOne => "Most weeks at No. 1",
        Feat::SpellAtOne => "Longest spell at No. 1",
        Feat::Weeks => "Most weeks on the chart",
        Feat::Spell => "Longest spell on the chart",
        Feat::Jump => "Biggest jump",
        Feat::Debut => "Highest debut",
        Feat::Climb => "Longest climb to No. 1",
        Feat::Leaders => "Most titles at No. 1",
    },
    defined: |feat| match feat {
        Feat::WeeksAtOne | Feat::Weeks => "",
        Feat::SpellAtOne | Feat::Spell => "Issue after issue, without a break.",
        Feat::Jump => "Positions gained from one issue to the next.",
        Feat::Debut => "In a first week; the first issue held has none, since everything in it is new to us.",
        Feat::Climb => "Weeks on the chart up to the first at No. 1, that one included.",
        Feat::Leaders => "Under one credit as printed: a duet counts for its own billing.",
    },
    figure: |feat, value| match (feat, value) {
        (Feat::Debut, _) => format!("No. {value}"),
        (Feat::Jump, "1") => "1 position".to_owned(),
        (Feat::Jump, _) => format!("{value} positions"),
        (Feat::Leaders, "1") => "1 title".to_owned(),
        (Feat::Leaders, _) => format!("{value} titles"),
        (_, "1") => "1 week".to_owned(),
        _ => format!("{value} weeks"),
    },
    at_least: |figure| format!("at least {figure}"),
    moved: |from, to| format!("from {from} to {to}"),
    more: |more| if more == 1 { "1 more did the same.".to_owned() } else { format!("{more} more did the same.") },
    exception: |issue, instead_of| match instead_of {
        Some(instead_of) => format!("Exception: the issue of {instead_of} is dated {issue}."),
        None => format!("Exception: one issue more, dated {issue}."),
    },
    weeks_held: |held, of| match (held, of) {
        (held, of) if held == of => format!("Every week of that time is held, {} in all.", super::number(of)),
        (held, of) => format!("Of the {} weeks of that time {} are held.", super::number(of), super::number(held)),
    },
    missing: "Not held, which says nothing of who was on the chart",
    missing_stretch: |first, last, weeks| format!("{first} to {last} ({} weeks)", super::number(weeks)),
    years: "Years",
    go_to: "The issue dated on, or last before,",
    go: "Go",
    new: "New",
    year: |year| format!("Weeks of {year}"),
};

pub const KO: FeatWords = FeatWords {
    records: "기록",
    population: |among| {
        let Among { entries, titles, first, last, .. } = among;
        if among.whole {
            format!("{first} ~ {last}에 보유한 모든 행 {entries}개, 작품 {titles}건에서 계산했습니다.")
        } else {
            format!(
                "{first} ~ {last}에 보유한, 여기에 페이지가 있는 작품 {titles}건의 행 {entries}개에서 계산했습니다. 차트의 다른 작품이 더 앞설 수 있습니다."
            )
        }
    },
    titles_note: "페이지가 없는 작품은 인쇄된 제목과 크레디트로 구별하며(대소문자와 문장 부호는 무시), 표기가 바뀌면 따로 셉니다.",
    feat: |feat| match feat {
        Feat::WeeksAtOne => "최다 1위 주수",
        Feat::SpellAtOne => "최장 연속 1위",
        Feat::Weeks => "최다 차트인 주수",
        Feat::Spell => "최장 연속 차트인",
        Feat::Jump => "최대 상승",
        Feat::Debut => "최고 데뷔 순위",
        Feat::Climb => "1위까지 가장 오래 걸린 기록",
        Feat::Leaders => "최다 1위 작품",
    },
    defined: |feat| match feat {
        Feat::WeeksAtOne | Feat::Weeks => "",
        Feat::SpellAtOne | Feat::Spell => "끊기지 않고 이어진 주입니다.",
        Feat::Jump => "한 차트에서 바로 다음 차트 사이의 상승폭입니다.",
        Feat::Debut => "첫 주의 순위입니다. 보유한 첫 주에는 모든 행이 새로우므로 세지 않습니다.",
        Feat::Climb => "처음 1위에 오른 주까지의 차트인 주수입니다.",
        Feat::Leaders => "인쇄된 크레디트 하나를 기준으로 하며, 듀엣은 그 표기로 따로 셉니다.",
    },
    figure: |feat, value| match feat {
        Feat::Debut => format!("{value}위"),
        Feat::Jump => format!("{value}계단"),
        Feat::Leaders => format!("{value}건"),
        _ => format!("{value}주"),
    },
    at_least: |figure| format!("최소 {figure}"),
    moved: |from, to| format!("{from}위에서 {to}위로"),
    more: |more| format!("같은 기록 {more}건이 더 있습니다."),
    exception: |issue, instead_of| match instead_of {
        Some(instead_of) => format!("예외: {instead_of} 자 대신 {issue} 자로 발행했습니다."),
        None => format!("예외: {issue} 자를 추가로 발행했습니다."),
    },
    weeks_held: |held, of| match (held, of) {
        (held, of) if held == of => format!("그 기간의 모든 주({}주)를 보유합니다.", super::number(of)),
        (held, of) => format!("그 기간 {}주 가운데 {}주를 보유합니다.", super::number(of), super::number(held)),
    },
    missing: "보유하지 않은 주(누가 들었는지는 알 수 없습니다)",
    missing_stretch: |first, last, weeks| format!("{first} ~ {last} ({}주)", super::number(weeks)),
    years: "연도",
    go_to: "이 날짜 또는 그 직전의 차트",
    go: "이동",
    new: "신규",
    year: |year| format!("{year}년의 주"),
};
