//! Words of the pages that hold releases alone against releases together.

use crate::model::{Measure, Opened, Standing};

#[derive(Debug)]
pub struct VersusWords {
    /// Heading, title and link of a person's page; `act`: of a group's.
    pub heading: fn(&str) -> String,
    pub act_heading: fn(&str) -> String,
    pub link: &'static str,
    pub act_link: &'static str,
    pub description: fn(&str, usize) -> String,
    pub lede: fn(&str, usize) -> String,
    /// What a way of standing to releases is called; the flag: for a group.
    pub standing: fn(Standing, bool) -> &'static str,
    pub what: fn(Standing) -> &'static str,
    pub summary_caption: fn(usize) -> String,
    pub releases: &'static str,
    pub compared: &'static str,
    pub measure: fn(Measure, usize) -> String,
    pub few: fn(&str) -> String,
    pub nothing_compared: &'static str,
    pub side: &'static str,
    pub drawing_title: fn(&str) -> String,
    pub drawing_text: fn(usize) -> String,
    pub drawing_caption: fn(usize) -> String,
    pub release: &'static str,
    pub side_caption: fn(usize) -> String,
    pub opening_peak: fn(usize) -> String,
    pub opening_weeks: fn(usize) -> String,
    pub opened: fn(Opened, usize) -> String,
    pub shared_with: fn(&str) -> String,
    pub no_page: &'static str,
    pub method: &'static str,
    pub method_text: fn(usize) -> [String; 5],

    pub all_heading: &'static str,
    pub all_title: &'static str,
    pub all_description: &'static str,
    pub all_lede: fn(usize) -> String,
    /// Of a chart: artists for whom together peaked better, alone better, and all; the two medians.
    pub answer: fn(&str, [u32; 3], [&str; 2]) -> String,
    pub all_caption: &'static str,
    pub figure: &'static str,
    pub artists: &'static str,
    pub alone: &'static str,
    pub together: &'static str,
    pub median_of: fn(&str, u32) -> String,
    pub together_better: &'static str,
    pub alone_better: &'static str,
    pub level: &'static str,
    pub nothing: &'static str,
    pub claims: &'static str,
    pub claims_note: &'static str,
    pub population: &'static str,
    pub population_text: fn(usize) -> [String; 5],
    pub each: &'static str,
}

pub const EN: VersusWords = VersusWords {
    heading: |name| format!("{name}: solo versus collaboration"),
    act_heading: |name| format!("{name}: own releases versus collaborations"),
    link: "Solo versus collaboration",
    act_link: "Own releases versus collaborations",
    description: |name, weeks| {
        format!(
            "What {name} did alone and with others in the first {weeks} weeks on each chart: every release, medians, and how many there are."
        )
    },
    lede: |name, weeks| {
        format!(
            "What {name} did alone and what {name} did with others, on the same chart and over the same first {weeks} weeks."
        )
    },
    standing: |standing, act| match (standing, act) {
        (Standing::Alone, false) => "Solo",
        (Standing::Alone, true) => "Own releases",
        (Standing::Together, _) => "Collaborations",
        (Standing::Group, _) => "With a group",
        (Standing::GroupTogether, _) => "Collaborations of a group",
    },
    what: |standing| match standing {
        Standing::Alone => "nobody else is a party to them",
        Standing::Together => "the artist is one of the parties",
        Standing::Group => "made by a group alone while the artist was in it",
        Standing::GroupTogether => "a group is a party to them while the artist was in it",
    },
    summary_caption: |weeks| format!("Medians are of the releases whose first {weeks} weeks are held in full"),
    releases: "Releases",
    compared: "Compared",
    measure: |measure, weeks| match measure {
        Measure::Debut => "Median debut".to_owned(),
        Measure::Peak => format!("Median peak in {weeks} weeks"),
        Measure::Weeks => format!("Median weeks of {weeks}"),
        Measure::WeeksAtOne => format!("Median weeks at No. 1 of {weeks}"),
    },
    nothing_compared: "No release here has its first weeks held in full: nothing can be compared.",
    few: |names| format!("Fewer than five releases compared ({names}): one more song could turn these medians round."),
    side: "Kind of release",
    drawing_title: |chart| format!("Peaks on the {chart}"),
    drawing_text: |weeks| {
        format!(
            "Each mark is the best position of one release in its first {weeks} weeks. The tables have every number."
        )
    },
    drawing_caption: |weeks| {
        format!(
            "Each mark is the best position of one release in its first {weeks} weeks, No.\u{a0}1 at the left; the bar is the median. Releases alone are hollow."
        )
    },
    release: "Release",
    side_caption: |weeks| {
        format!("Oldest first. The last two columns count the first {weeks} weeks alone, and are what is compared")
    },
    opening_peak: |weeks| format!("Peak in {weeks} weeks"),
    opening_weeks: |weeks| format!("Weeks of {weeks}"),
    opened: |opened, weeks| match opened {
        Opened::Whole => String::new(),
        Opened::Cut => "left out: its beginning is not held".to_owned(),
        Opened::Holes => format!("left out: not all of its first {weeks} weeks are held in full"),
        Opened::Young => format!("left out: fewer than {weeks} weeks are held since its debut"),
        Opened::Shared => "left out: not a release of its own".to_owned(),
    },
    shared_with: |title| format!("left out: counted with {title}"),
    no_page: "no page",
    method: "How this is counted",
    method_text: |weeks| {
        [
            "Only charts on which there is something of both are compared, each by itself: a place on one chart says nothing of another.".to_owned(),
            format!("A release is compared by its first {weeks} weeks since its own debut on that chart, by the chart’s calendar. So a song of this year is not held against the many weeks of one from ten years ago."),
            format!("Releases whose first {weeks} weeks are not all held here, down to the chart’s last position, are listed and left out of the medians."),
            "A remix that charts with its original is counted once, with the original. What never charted is in no figure here.".to_owned(),
            "Nothing here says why. Releases differ in year, label, language and fame; a difference between medians is a difference, not a cause.".to_owned(),
        ]
    },

    all_heading: "Do collaborations do better?",
    all_title: "Solo versus collaboration: all artists",
    all_description: "Do collaborations do better than solo releases? Medians over all artists who have both on a chart, with how many there are and what is left out.",
    all_lede: |weeks| {
        format!(
            "Some of the press says that records made together do better. This is what the chart rows held here say, over the first {weeks} weeks of each release, for artists who have both."
        )
    },
    answer: |chart, [together, alone, artists], [median_together, median_alone]| {
        format!(
            "{chart}: for {together} of {artists} artists collaborations peaked better, for {alone} their releases alone. The middle collaboration peaked at {median_together}, the middle release alone at {median_alone}."
        )
    },
    all_caption: "Only artists with a release alone and one together on that chart; releases of several artists are counted once",
    figure: "Figure",
    artists: "Artists",
    alone: "Alone",
    together: "Together",
    median_of: |median, releases| {
        if releases == 1 { format!("{median} (1 release)") } else { format!("{median} ({releases} releases)") }
    },
    together_better: "Together better",
    alone_better: "Alone better",
    level: "Level",
    nothing: "No artist has both kinds of releases on a chart whose weeks are held in full.",
    claims: "What the press says of it",
    claims_note: "These are claims: the sources give no rows for them.",
    population: "Who is counted, and what that cannot tell",
    population_text: |weeks| {
        [
            format!("Counted are artists who have, on one chart, at least one release that they made alone and one collaboration, both with their first {weeks} weeks held in full. Groups count as artists; releases of a group are not those of its members."),
            "“Together better” counts artists whose median over their collaborations is better than their own median alone: each artist is held against nobody else.".to_owned(),
            "Where only the rows of works with a page here are held, the artists are those that this site is about, which began with collaborations that did well. Where a chart is held with all its rows, everybody billed alone and billed with others counts.".to_owned(),
            "Only what charted is there: a collaboration that missed the chart pulls nothing down, and neither does a solo release that did.".to_owned(),
            "No cause follows from it. Artists choose when to collaborate, and those who are asked are often those who are doing well already.".to_owned(),
        ]
    },
    each: "Artist by artist",
};

pub const KO: VersusWords = VersusWords {
    heading: |name| format!("{name}: 솔로와 협업 비교"),
    act_heading: |name| format!("{name}: 자체 발매와 협업 비교"),
    link: "솔로와 협업 비교",
    act_link: "자체 발매와 협업 비교",
    description: |name, weeks| {
        format!(
            "{name}의 단독 발매와 협업을 같은 차트에서 첫 {weeks}주 동안의 기록으로 비교합니다. 모든 발매와 중앙값, 표본 수를 함께 싣습니다."
        )
    },
    lede: |name, weeks| {
        format!("{name}의 단독 발매와 협업을 같은 차트, 같은 첫 {weeks}주 동안의 기록으로 나란히 놓습니다.")
    },
    standing: |standing, act| match (standing, act) {
        (Standing::Alone, false) => "솔로",
        (Standing::Alone, true) => "자체 발매",
        (Standing::Together, _) => "협업",
        (Standing::Group, _) => "그룹 활동",
        (Standing::GroupTogether, _) => "그룹의 협업",
    },
    what: |standing| match standing {
        Standing::Alone => "다른 당사자가 없는 발매",
        Standing::Together => "아티스트가 당사자인 협업",
        Standing::Group => "아티스트가 속한 동안 그룹이 단독으로 낸 발매",
        Standing::GroupTogether => "아티스트가 속한 동안 그룹이 당사자인 협업",
    },
    summary_caption: |weeks| format!("중앙값은 첫 {weeks}주의 자료가 온전한 발매만으로 계산했습니다"),
    releases: "발매",
    compared: "비교 대상",
    measure: |measure, weeks| match measure {
        Measure::Debut => "첫 순위 중앙값".to_owned(),
        Measure::Peak => format!("{weeks}주 최고 순위 중앙값"),
        Measure::Weeks => format!("{weeks}주 중 차트인 주수 중앙값"),
        Measure::WeeksAtOne => format!("{weeks}주 중 1위 주수 중앙값"),
    },
    nothing_compared: "첫 몇 주가 모두 보존된 발매가 없어 비교할 수 없습니다.",
    few: |names| format!("비교한 발매가 다섯 개 미만입니다({names}). 한 곡만 더해져도 중앙값이 바뀔 수 있습니다."),
    side: "발매 구분",
    drawing_title: |chart| format!("최고 순위: {chart}"),
    drawing_text: |weeks| format!("표시 하나는 한 발매의 첫 {weeks}주 최고 순위입니다. 모든 수치는 표에 있습니다."),
    drawing_caption: |weeks| {
        format!(
            "표시 하나는 한 발매의 첫 {weeks}주 최고 순위이고 맨 왼쪽이 1위입니다. 세로선은 중앙값이고, 속이 빈 표시는 단독 발매입니다."
        )
    },
    release: "발매",
    side_caption: |weeks| format!("오래된 순. 마지막 두 열은 첫 {weeks}주만 센 값으로, 이것을 비교합니다"),
    opening_peak: |weeks| format!("{weeks}주 최고 순위"),
    opening_weeks: |weeks| format!("{weeks}주 중 차트인"),
    opened: |opened, weeks| match opened {
        Opened::Whole => String::new(),
        Opened::Cut => "제외: 시작 부분의 자료가 없음".to_owned(),
        Opened::Holes => format!("제외: 첫 {weeks}주의 자료가 온전하지 않음"),
        Opened::Young => format!("제외: 진입 후 보유 자료가 {weeks}주 미만"),
        Opened::Shared => "제외: 독립된 발매가 아님".to_owned(),
    },
    shared_with: |title| format!("제외: {title}에 합산"),
    no_page: "문서 없음",
    method: "세는 방법",
    method_text: |weeks| {
        [
            "양쪽 모두 기록이 있는 차트만, 차트마다 따로 비교합니다. 한 차트의 순위는 다른 차트에 대해 아무것도 말하지 않습니다.".to_owned(),
            format!("각 발매는 그 차트에 처음 오른 주부터 차트 달력으로 첫 {weeks}주 동안의 기록으로 비교합니다. 그래서 올해 나온 곡을 십 년 전 곡의 누적 주수와 견주지 않습니다."),
            format!("첫 {weeks}주의 자료가 차트 끝 순위까지 온전하지 않은 발매는 목록에는 싣되 중앙값에서는 뺍니다."),
            "원곡과 함께 집계되는 리믹스는 원곡에서 한 번만 셉니다. 차트에 오르지 못한 발매는 어떤 수치에도 없습니다.".to_owned(),
            "원인에 대해서는 아무것도 말하지 않습니다. 발매마다 연도, 기획사, 언어, 인지도가 다릅니다. 중앙값의 차이는 차이일 뿐입니다.".to_owned(),
        ]
    },

    all_heading: "협업의 성적이 더 좋을까?",
    all_title: "솔로와 협업 비교: 전체 아티스트",
    all_description: "협업이 솔로보다 성적이 좋을까요? 같은 차트에 두 가지가 모두 있는 아티스트 전체의 중앙값을 표본 수, 제외 기준과 함께 싣습니다.",
    all_lede: |weeks| {
        format!(
            "함께 만든 음반의 성적이 더 좋다고 말하는 기사가 있습니다. 두 가지가 모두 있는 아티스트에 대해, 여기 보유한 차트 자료가 각 발매의 첫 {weeks}주를 두고 말하는 바는 이렇습니다."
        )
    },
    answer: |chart, [together, alone, artists], [median_together, median_alone]| {
        format!(
            "{chart}: 아티스트 {artists}팀 가운데 {together}팀은 협업의, {alone}팀은 단독 발매의 최고 순위가 더 높았습니다. 최고 순위의 중앙값은 협업 {median_together}위, 단독 {median_alone}위입니다."
        )
    },
    all_caption: "그 차트에 단독 발매와 협업이 모두 있는 아티스트만. 여러 아티스트의 발매는 한 번만 셉니다",
    figure: "기록",
    artists: "아티스트",
    alone: "단독",
    together: "협업",
    median_of: |median, releases| format!("{median} ({releases}건)"),
    together_better: "협업이 나음",
    alone_better: "단독이 나음",
    level: "같음",
    nothing: "자료가 온전한 차트에 두 가지 발매가 모두 있는 아티스트가 없습니다.",
    claims: "이에 대한 언론의 주장",
    claims_note: "주장입니다. 출처들은 근거가 되는 자료를 싣지 않았습니다.",
    population: "누구를 세었고 무엇을 알 수 없는가",
    population_text: |weeks| {
        [
            format!("한 차트에 단독 발매와 협업이 하나 이상씩 있고 둘 다 첫 {weeks}주의 자료가 온전한 아티스트를 셉니다. 그룹도 아티스트로 세며, 그룹의 발매는 멤버의 발매로 치지 않습니다."),
            "“협업이 나음”은 협업의 중앙값이 자신의 단독 중앙값보다 나은 아티스트의 수입니다. 각 아티스트는 자기 자신하고만 비교합니다.".to_owned(),
            "여기 문서가 있는 작품의 자료만 보유한 차트에서는 이 사이트가 다루는 아티스트만 세게 되는데, 이 사이트는 성공한 협업에서 출발했습니다. 모든 행을 보유한 차트에서는 단독과 협업에 이름을 올린 모두를 셉니다.".to_owned(),
            "차트에 오른 것만 있습니다. 오르지 못한 협업도, 오르지 못한 솔로도 수치를 낮추지 않습니다.".to_owned(),
            "원인은 알 수 없습니다. 언제 협업할지는 아티스트가 고르고, 협업을 제안받는 쪽은 대개 이미 잘되고 있는 쪽입니다.".to_owned(),
        ]
    },
    each: "아티스트별",
};
