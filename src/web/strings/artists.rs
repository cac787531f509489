//! Words of the pages of artists and of their list.

use crate::model::{ArtistKind, ArtistStatus, CreditRole};
use crate::text::words::{self, plural};

#[derive(Debug)]
pub struct ArtistWords {
    pub kind: &'static str,
    pub kind_word: fn(ArtistKind) -> &'static str,
    pub status_word: fn(ArtistStatus) -> &'static str,
    /// Born or formed, and died or ended: a person, or an act.
    pub begins: fn(ArtistKind) -> &'static str,
    pub ends: fn(ArtistKind) -> &'static str,
    pub status: &'static str,

    /// The figures a page opens with: what stands below each number.
    pub figure_weeks: fn(&str, &str, bool) -> String,
    pub figure_at_one: fn(&str) -> String,
    pub figure_peak: fn(&str, &str) -> String,
    pub figure_collaborations: fn(u64) -> String,
    pub figure_nominations: fn(u64) -> String,

    pub timeline: &'static str,
    pub timeline_key: &'static str,
    pub timeline_more: fn(u64) -> String,
    /// The name of the years of the timeline, along which a script reads off the weeks of all lanes.
    pub timeline_along: &'static str,
    /// Of a member or a group, with the time.
    pub lane_member: fn(Option<&str>) -> String,
    pub lane_run: fn(&str, &str, &str, &str) -> String,
    /// After the kind and the day of a work that charts might have listed.
    pub lane_no_run: &'static str,
    pub lane_results: fn(u64, u64, u64) -> String,

    /// The part of the network that stands on the page.
    pub two_steps: &'static str,
    /// What opens the rest of a long table.
    pub rest: fn(usize) -> String,
    /// In place of a peak: the chart was held without a row, or is not held.
    pub no_row: &'static str,
    pub not_held: &'static str,

    pub names: &'static str,
    pub members: &'static str,
    pub member_of: &'static str,
    pub has_members: &'static str,
    pub unit_of: &'static str,
    pub subunits: &'static str,
    /// Above the people behind a virtual act.
    pub voices: &'static str,
    pub voiced: &'static str,
    pub does: fn(&str) -> &'static str,
    pub companies: &'static str,

    pub collaborations: &'static str,
    pub by_name: &'static str,
    pub contributing: &'static str,
    pub through_groups: &'static str,
    /// The section of what is no collaboration, and what in it is the artist's own.
    pub own_works: &'static str,
    pub own: &'static str,
    pub contributed_to_own: &'static str,
    pub via: &'static str,
    pub billed: fn(CreditRole) -> &'static str,

    pub collaborators: &'static str,
    pub collaborators_caption: &'static str,
    pub partner: &'static str,
    pub works: &'static str,
    pub first: &'static str,
    pub last: &'static str,
    pub peak: &'static str,
    pub nominations: &'static str,
    /// The table for programs.
    pub as_table: &'static str,

    pub charts: &'static str,
    pub charts_caption: &'static str,
    pub entries: &'static str,
    pub top_tens: &'static str,
    pub number_ones: &'static str,
    pub best_held: &'static str,

    pub list_text: &'static str,
    pub list_caption: &'static str,
    pub artist: &'static str,
    pub order_name: &'static str,
    pub order_works: &'static str,
    pub total: fn(usize) -> String,
    pub in_collaborations: &'static str,
}

pub const EN: ArtistWords = ArtistWords {
    kind: "Kind",
    kind_word: |kind| match kind {
        ArtistKind::Person => "Person",
        ArtistKind::Group => "Group",
        ArtistKind::Subunit => "Sub-unit",
        ArtistKind::ProjectGroup => "Project group",
        ArtistKind::VirtualGroup => "Virtual group",
        ArtistKind::Character => "Character",
        ArtistKind::ProducerTeam => "Producer team",
        ArtistKind::Other => "Act",
        ArtistKind::Unknown => "",
    },
    status_word: |status| match status {
        ArtistStatus::Active => "Active",
        ArtistStatus::Hiatus => "On hiatus",
        ArtistStatus::Disbanded => "Disbanded",
        ArtistStatus::Deceased => "Deceased",
    },
    begins: |kind| if kind == ArtistKind::Person { "Born" } else { "Formed" },
    ends: |kind| if kind == ArtistKind::Person { "Died" } else { "Ended" },
    status: "Status",

    figure_weeks: |work, chart, at_least| {
        let bound = if at_least { ", at least" } else { "" };
        format!("weeks of {work} on the {chart}{bound}")
    },
    figure_at_one: |chart| format!("weeks at No. 1, on the {chart}"),
    figure_peak: |chart, work| format!("best place on the {chart}, with {work}"),
    figure_collaborations: |count| plural(count, "collaboration", "collaborations").to_owned(),
    figure_nominations: |count| plural(count, "award nomination", "award nominations").to_owned(),

    timeline: "Timeline",
    timeline_key: "A bar is a chart week, taller when the week stood higher; solid at No. 1, coloured where others share the record. A gap is a week off the chart. A ring is a release without a row, a diamond a nomination, filled when won.",
    timeline_along: "Weeks of all works, along the years",
    timeline_more: |count| {
        format!(
            "{} more dated {} in the lists below.",
            words::number(count),
            plural(count, "work stands", "works stand")
        )
    },
    lane_member: |period| period.map_or_else(|| "member".to_owned(), |period| format!("member {period}")),
    lane_run: |kind, chart, peak, weeks| format!("{kind}; {chart}, peak {peak}, {weeks}"),
    lane_no_run: "; no chart row",
    lane_results: |all, won, pending| {
        let mut words = format!("{} {}", words::number(all), plural(all, "nomination", "nominations"));
        if won > 0 {
            words += &format!(", {won} won");
        }
        if pending > 0 {
            words += &format!(", {pending} pending");
        }
        words
    },

    two_steps: "Two steps out",
    rest: |count| format!("{} more", super::number(count)),
    no_row: "no row",
    not_held: "not held",

    names: "Names",
    members: "Members and groups",
    member_of: "Member of",
    has_members: "Members",
    unit_of: "Sub-unit of",
    subunits: "Sub-units",
    voices: "The voices",
    voiced: "Voice of",
    does: |does| if does == "singing" { "singing" } else { "speaking" },
    companies: "Companies",

    collaborations: "Collaborations",
    by_name: "Credited by name",
    contributing: "Featured or contributing",
    through_groups: "Through groups",
    own_works: "Own works",
    own: "In their own name",
    contributed_to_own: "Parts in others’ own works",
    via: "as",
    billed: |role| match role {
        CreditRole::Primary => "billed",
        CreditRole::Featured => "featured",
        CreditRole::With => "with",
        CreditRole::Member => "as a member",
        CreditRole::Remixer => "remixer",
    },

    collaborators: "Collaborators",
    collaborators_caption: "Partners in collaborations, the most frequent first",
    partner: "Partner",
    works: "Works",
    first: "First",
    last: "Last",
    peak: "Best peak on any chart",
    nominations: "Nominations",
    as_table: "This table as CSV",

    charts: "Chart record",
    charts_caption: "Works with this artist in the credit, by name or as a feature; works charted as one count once",
    entries: "Entries",
    top_tens: "Top 10s",
    number_ones: "No. 1s",
    best_held: "Best position",

    list_text: "People, groups and acts of every kind that are credited on a collaboration or stand behind one.",
    list_caption: "Name, kind, country, and how many collaborations",
    artist: "Artist",
    order_name: "By name",
    order_works: "Most collaborations first",
    total: |total| if total == 1 { "1 artist".to_owned() } else { format!("{} artists", super::number(total)) },
    in_collaborations: "Collaborations",
};

pub const KO: ArtistWords = ArtistWords {
    kind: "유형",
    kind_word: |kind| match kind {
        ArtistKind::Person => "개인",
        ArtistKind::Group => "그룹",
        ArtistKind::Subunit => "유닛",
        ArtistKind::ProjectGroup => "프로젝트 그룹",
        ArtistKind::VirtualGroup => "가상 그룹",
        ArtistKind::Character => "캐릭터",
        ArtistKind::ProducerTeam => "프로듀서 팀",
        ArtistKind::Other => "기타",
        ArtistKind::Unknown => "",
    },
    status_word: |status| match status {
        ArtistStatus::Active => "활동 중",
        ArtistStatus::Hiatus => "활동 중단",
        ArtistStatus::Disbanded => "해체",
        ArtistStatus::Deceased => "사망",
    },
    begins: |kind| if kind == ArtistKind::Person { "출생" } else { "결성" },
    ends: |kind| if kind == ArtistKind::Person { "사망" } else { "종료" },
    status: "상태",

    figure_weeks: |work, chart, at_least| {
        let bound = if at_least { "최소 " } else { "" };
        format!("{work}, {chart} {bound}진입 주 수")
    },
    figure_at_one: |chart| format!("{chart} 1위 주 수"),
    figure_peak: |chart, work| format!("{chart} 최고 순위, {work}"),
    figure_collaborations: |_| "협업".to_owned(),
    figure_nominations: |_| "시상식 후보 지명".to_owned(),

    timeline: "연표",
    timeline_key: "막대 하나가 차트 한 주이고, 순위가 높을수록 깁니다. 1위는 채운 막대, 함께한 작품은 색이 있습니다. 빈 곳은 차트 밖의 주입니다. 고리는 차트 기록이 없는 발매, 마름모는 후보 지명이며 채운 것은 수상입니다.",
    timeline_along: "해를 따라 모든 작품의 주간 순위",
    timeline_more: |count| format!("날짜가 있는 작품 {}건이 아래 목록에 더 있습니다.", words::number(count)),
    lane_member: |period| period.map_or_else(|| "멤버".to_owned(), |period| format!("멤버, {period}")),
    lane_run: |kind, chart, peak, weeks| format!("{kind}; {chart} 최고 {peak}위, {weeks}"),
    lane_no_run: "; 차트 기록 없음",
    lane_results: |all, won, pending| {
        let mut words = format!("후보 {}건", words::number(all));
        if won > 0 {
            words += &format!(", 수상 {won}건");
        }
        if pending > 0 {
            words += &format!(", 발표 전 {pending}건");
        }
        words
    },

    two_steps: "두 걸음 안",
    rest: |count| format!("{}건 더", super::number(count)),
    no_row: "기록 없음",
    not_held: "미보유",

    names: "이름",
    members: "멤버와 그룹",
    member_of: "소속 그룹",
    has_members: "멤버",
    unit_of: "모그룹",
    subunits: "유닛",
    voices: "목소리",
    voiced: "목소리를 맡은 캐릭터",
    does: |does| if does == "singing" { "노래" } else { "대사" },
    companies: "회사",

    collaborations: "협업",
    by_name: "이름을 올린 작품",
    contributing: "피처링과 참여",
    through_groups: "그룹으로 참여",
    own_works: "단독 작품",
    own: "자신의 작품",
    contributed_to_own: "다른 이의 작품에 참여",
    via: "소속:",
    billed: |role| match role {
        CreditRole::Primary => "아티스트",
        CreditRole::Featured => "피처링",
        CreditRole::With => "함께",
        CreditRole::Member => "멤버",
        CreditRole::Remixer => "리믹서",
    },

    collaborators: "함께한 아티스트",
    collaborators_caption: "협업을 함께한 아티스트, 많은 순",
    partner: "상대",
    works: "작품",
    first: "처음",
    last: "최근",
    peak: "최고 순위(모든 차트)",
    nominations: "후보 지명",
    as_table: "이 표를 CSV로",

    charts: "차트 기록",
    charts_caption: "이름이나 피처링으로 표기된 작품입니다. 함께 집계되는 작품은 한 번만 셉니다",
    entries: "진입",
    top_tens: "10위권",
    number_ones: "1위",
    best_held: "최고 순위",

    list_text: "협업에 이름을 올렸거나 뒤에서 참여한 사람과 그룹입니다.",
    list_caption: "이름, 유형, 국가, 협업 수",
    artist: "아티스트",
    order_name: "이름순",
    order_works: "협업 많은 순",
    total: |total| format!("아티스트 {}명(팀)", super::number(total)),
    in_collaborations: "협업",
};
