//! Words of the ways from artist to artist.

use super::number;
use crate::graph::MOST_PATHS;
use crate::model::EdgeKind;

#[derive(Debug)]
pub struct PathWords {
    /// The page without a question, and the way back to it.
    pub heading: &'static str,
    /// Heading of a question, by both names.
    pub heading_of: fn(&str, &str) -> String,
    pub what: &'static str,
    pub description: &'static str,
    pub description_of: fn(&str, &str) -> String,

    pub from: &'static str,
    pub to: &'static str,
    pub hint: &'static str,
    pub through: &'static str,
    pub kind: fn(EdgeKind) -> &'static str,
    pub from_year: &'static str,
    pub submit: &'static str,
    pub ask_again: &'static str,

    pub missing: &'static str,
    pub not_found: fn(&str) -> String,
    pub near: &'static str,
    pub ambiguous: fn(&str) -> String,
    pub namesakes: fn(&str) -> String,
    pub works: fn(usize) -> String,

    pub same: fn(&str) -> String,
    pub apart: fn(&str, &str, usize) -> String,
    /// Two in one group, and then how far apart their records are.
    pub bandmates: fn(&str, &str, &str) -> String,
    pub by_works: fn(usize) -> String,
    pub how_many: fn(usize, bool) -> String,
    pub nothing: fn(&str, &str) -> String,
    pub alone: fn(&str) -> String,
    pub gave_up: fn(&str, &str, usize) -> String,
    /// What was looked through: the kinds in words, and since which year.
    pub looked: fn(&str, Option<i16>) -> String,
    pub at_most: &'static str,
    pub wider: &'static str,
    pub shorter: &'static str,
    pub wider_years: &'static str,
    pub wider_kinds: &'static str,
    pub widest: &'static str,
    pub hops: fn(usize) -> String,

    pub peak: fn(&str, &str) -> String,
    pub others: fn(usize) -> String,
    /// The part, then the whole.
    pub member: fn(&str, &str) -> String,
    pub unit: fn(&str, &str) -> String,
    pub voice: fn(&str, &str, &str) -> String,
    /// The part, how it is tied, the whole.
    pub company: fn(&str, &str, &str) -> String,

    pub examples: &'static str,
    pub example: fn(&str, &str, usize) -> String,
    pub method: &'static str,
    pub method_text: fn() -> [String; 3],
    pub as_data: &'static str,
    /// On an artist's page.
    pub of_artist: fn(&str) -> String,
}

pub const EN: PathWords = PathWords {
    heading: "Paths between artists",
    heading_of: |from, to| format!("How is {from} connected to {to}?"),
    what: "Name two artists, and see the shortest path from one to the other, hop by hop: which record, film or show each two of them made together, when, and how high it went.",
    description: "The shortest path from one artist to another, hop by hop: the record, film or show that ties each two, its year and its peak.",
    description_of: |from, to| {
        format!("The shortest paths from {from} to {to}, hop by hop: the work that ties each two, its year, its peak.")
    },

    from: "From",
    to: "To",
    hint: "Type a name, in any spelling.",
    through: "The path may lead through",
    kind: |kind| match kind {
        EdgeKind::Together => "records made together",
        EdgeKind::Stage => "work on stage and screen",
        EdgeKind::Member => "memberships",
        EdgeKind::Voice => "voices behind virtual acts",
        EdgeKind::Company => "companies",
    },
    from_year: "Only what happened since (year)",
    submit: "Find the path",
    ask_again: "Ask again",

    missing: "One artist is given; name the other.",
    not_found: |word| format!("No artist is called “{word}” here."),
    near: "Did you mean",
    ambiguous: |word| format!("Several artists are called “{word}”. Which one?"),
    namesakes: |name| format!("Somebody else is called {name} too:"),
    works: |count| match count {
        1 => "1 collaboration".to_owned(),
        count => format!("{} collaborations", number(count)),
    },

    same: |name| format!("Both ends are {name}: there is no way to go."),
    bandmates: |from, to, group| format!("{from} and {to} are or were bandmates in {group}."),
    by_works: |hops| match hops {
        1 => "By what they made together they are one hop apart.".to_owned(),
        hops => format!("By records they are {} hops apart.", number(hops)),
    },
    apart: |from, to, hops| match hops {
        1 => format!("{from} and {to} are one hop apart."),
        hops => format!("{from} and {to} are {} hops apart.", number(hops)),
    },
    how_many: |paths, more| match (paths, more) {
        (_, true) => {
            format!("More than {MOST_PATHS} paths are that short; these have the most works behind their hops.")
        }
        (1, false) => "One path is that short.".to_owned(),
        (paths, false) => {
            format!("{} paths are that short; those with more works behind their hops come first.", number(paths))
        }
    },
    nothing: |from, to| format!("No path leads from {from} to {to} here."),
    alone: |name| format!("Nothing of that kind is recorded of {name} with anybody else."),
    gave_up: |from, to, edges| {
        format!(
            "{from} and {to} are too far apart to be connected while you wait: the search stops after {} links.",
            number(edges)
        )
    },
    looked: |kinds, year| match year {
        None => format!("Looked through: {kinds}."),
        Some(year) => format!("Looked through: {kinds}, of {year} and later."),
    },
    at_most: "Only what is recorded here counts, so they may be nearer to each other than this.",
    wider: "There is a path if it may also lead through",
    shorter: "It is shorter if it may also lead through",
    wider_years: "all years",
    wider_kinds: "all of these",
    widest: "all of these, in all years",
    hops: |hops| if hops == 1 { "1 hop".to_owned() } else { format!("{} hops", number(hops)) },

    peak: |place, chart| format!("{place} on the chart {chart}"),
    others: |count| format!("and {} more", number(count)),
    member: |part, whole| format!("{part}, member of {whole}"),
    unit: |part, whole| format!("{part}, sub-unit of {whole}"),
    voice: |part, whole, does| format!("{part}, a voice behind {whole} ({does})"),
    company: |part, label, whole| format!("{part}: {label} {whole}"),

    examples: "For example",
    example: |from, to, hops| format!("{from} to {to}: {} hops", number(hops)),
    method: "How it is found",
    method_text: || {
        [
            "Two artists are one hop apart where both are parties to one collaboration: on record, or on stage and screen. Memberships, voices and companies are left out unless you ask for them.".to_owned(),
            format!("All the shortest paths are looked for, and at most {MOST_PATHS} are shown. A hop with n works behind it counts 1/n, and the path with the smallest sum comes first. Of the works of a hop, the one with the best peak on any chart is named."),
            "Only what is recorded here counts: two artists may be nearer to each other than this.".to_owned(),
        ]
    },
    as_data: "The same as JSON",
    of_artist: |name| format!("How is {name} connected to …"),
};

pub const KO: PathWords = PathWords {
    heading: "아티스트 사이의 경로",
    heading_of: |from, to| format!("{from}, {to}: 어떻게 이어질까요?"),
    what: "두 아티스트의 이름을 적으면 가장 짧은 경로를 한 단계씩 보여 줍니다. 단계마다 두 사람이 함께한 음반이나 영화, 공연과 그 시기, 최고 순위가 나옵니다.",
    description: "한 아티스트에서 다른 아티스트까지 가장 짧은 경로. 단계마다 두 사람을 잇는 음반이나 영화, 공연과 그 연도, 차트 최고 순위를 보여 줍니다.",
    description_of: |from, to| {
        format!(
            "{from}, {to} 사이의 가장 짧은 경로. 단계마다 두 아티스트를 잇는 작품과 연도, 차트 최고 순위를 보여 줍니다."
        )
    },

    from: "출발",
    to: "도착",
    hint: "이름을 적으세요. 표기는 자유입니다.",
    through: "거쳐도 되는 관계",
    kind: |kind| match kind {
        EdgeKind::Together => "함께 만든 음반",
        EdgeKind::Stage => "무대와 화면",
        EdgeKind::Member => "그룹 소속",
        EdgeKind::Voice => "가상 아티스트의 목소리",
        EdgeKind::Company => "회사",
    },
    from_year: "이 연도 이후만",
    submit: "경로 찾기",
    ask_again: "다시 찾기",

    missing: "한 사람만 적혀 있습니다. 다른 한 사람도 적어 주세요.",
    not_found: |word| format!("“{word}”: 그런 아티스트가 없습니다."),
    near: "혹시 찾으시는 아티스트",
    ambiguous: |word| format!("“{word}”: 같은 이름의 아티스트가 여럿입니다. 누구입니까?"),
    namesakes: |name| format!("{name}: 같은 이름의 다른 아티스트"),
    works: |count| format!("협업 {}건", number(count)),

    same: |name| format!("출발과 도착이 모두 {name}입니다."),
    bandmates: |from, to, group| format!("{from}, {to}: {group}에 함께 있거나 있었습니다."),
    by_works: |hops| format!("함께 만든 작품으로는 {}단계 거리입니다.", number(hops)),
    apart: |from, to, hops| format!("{from}, {to}: {}단계 떨어져 있습니다.", number(hops)),
    how_many: |paths, more| match (paths, more) {
        (_, true) => format!("이만큼 짧은 경로가 {MOST_PATHS}개보다 많습니다. 함께한 작품이 가장 많은 경로입니다."),
        (1, false) => "이만큼 짧은 경로는 하나입니다.".to_owned(),
        (paths, false) => {
            format!("이만큼 짧은 경로는 {}개입니다. 함께한 작품이 많은 경로가 먼저입니다.", number(paths))
        }
    },
    nothing: |from, to| format!("{from}, {to}: 여기 기록으로는 이어지지 않습니다."),
    alone: |name| format!("{name}: 그런 관계의 기록이 없습니다."),
    gave_up: |from, to, edges| {
        format!("{from}, {to}: 너무 멀리 떨어져 있어 찾지 못했습니다. 연결 {}개까지만 살펴봅니다.", number(edges))
    },
    looked: |kinds, year| match year {
        None => format!("살펴본 관계: {kinds}."),
        Some(year) => format!("살펴본 관계: {kinds}. {year}년 이후."),
    },
    at_most: "여기 기록된 것만 셉니다. 실제로는 더 가까울 수 있습니다.",
    wider: "다음도 거치면 경로가 있습니다",
    shorter: "다음도 거치면 더 짧아집니다",
    wider_years: "모든 연도",
    wider_kinds: "모든 관계",
    widest: "모든 관계, 모든 연도",
    hops: |hops| format!("{}단계", number(hops)),

    peak: |place, chart| format!("{chart} {place}"),
    others: |count| format!("외 {}건", number(count)),
    member: |part, whole| format!("{part}: {whole} 멤버"),
    unit: |part, whole| format!("{part}: {whole} 유닛"),
    voice: |part, whole, does| format!("{part}: {whole}의 목소리 ({does})"),
    company: |part, label, whole| format!("{part}, {label}: {whole}"),

    examples: "예",
    example: |from, to, hops| format!("{from}, {to}: {}단계", number(hops)),
    method: "찾는 방법",
    method_text: || {
        [
            "두 아티스트가 음반이나 무대, 화면에서 같은 협업의 당사자이면 한 단계 떨어져 있습니다. 그룹 소속과 목소리, 회사는 고를 때만 거칩니다.".to_owned(),
            format!("가장 짧은 경로를 모두 찾아 {MOST_PATHS}개까지 보여 줍니다. 함께한 작품이 n개인 단계는 1/n로 세고, 합이 가장 작은 경로가 먼저입니다. 단계마다 차트 최고 순위가 가장 높은 작품을 적습니다."),
            "여기 기록된 것만 셉니다. 실제로는 더 가까울 수 있습니다.".to_owned(),
        ]
    },
    as_data: "JSON으로 보기",
    of_artist: |name| format!("{name}, 누구와 어떻게 이어질까요?"),
};
