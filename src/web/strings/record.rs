//! Words that the pages of all kinds of record share.

use crate::model::{Kind, Lang, NameKind, Outcome, Tier};
use crate::text::words::at_least;

/// What stands round names, sources, claims and mentions on any record's page.
#[derive(Debug)]
pub struct RecordWords {
    /// Over the links to the page's sections.
    pub on_this_page: &'static str,
    /// The two halves of those links, and what stands on each.
    pub side_a: &'static str,
    pub side_a_so: &'static str,
    pub side_b: &'static str,
    pub side_b_so: &'static str,
    pub draft: &'static str,
    pub facts: &'static str,
    pub other_names: &'static str,
    pub name_kind: fn(NameKind) -> &'static str,
    /// Before the addresses of articles about the record.
    pub articles: &'static str,
    pub claims: &'static str,
    /// A claim that is a view.
    /// One record of a kind.
    pub kind_word: fn(Kind) -> &'static str,
    pub as_of: &'static str,
    pub top: fn(u32) -> String,
    pub mentions: &'static str,
    pub no_references: &'static str,
    /// The label of a small number that leads to a reference.
    pub reference: fn(u32, bool) -> String,
    /// What the mark ° beside such a number means: stands once, below the references.
    pub unverified: &'static str,
    pub tier: fn(Tier) -> &'static str,
    pub result: fn(Outcome) -> &'static str,
    pub no_facts: &'static str,
    pub identifiers: &'static str,
    pub country: &'static str,
    pub genres: &'static str,
    /// What a running number counts, and who counts: "Views on YouTube".
    pub milestone: fn(&str, &str) -> String,
    /// The number, and its day.
    pub counted: fn(&str, &str) -> String,
    pub more_than: fn(&str) -> String,
    /// After a running number whose day is long past.
    pub aged: &'static str,
    pub order: &'static str,
    pub at_least: fn(u32) -> String,
    /// In place of a count, where no row held counts towards it and rows are missing that may.
    pub none_held: &'static str,
    /// The best position of a run that is held in part.
    pub peak_held: fn(u32) -> String,
    /// Of a record that chart rows alone speak of.
    pub stub_title: &'static str,
    pub stub: &'static str,
    pub stub_command: &'static str,
    /// In lists.
    pub stub_badge: &'static str,
    /// Before the first chart week, as a fact and in a line.
    pub since: &'static str,
    pub charted: &'static str,
    /// Over the choice between what is edited and what is not.
    pub from: &'static str,
    pub from_all: &'static str,
    pub from_edited: &'static str,
    pub from_charts: &'static str,
}

pub const EN: RecordWords = RecordWords {
    on_this_page: "On this page",
    side_a: "Side A",
    side_a_so: "computed from evidence",
    side_b: "Side B",
    side_b_so: "what was said",
    draft: "This is a draft: it is still being written, and not on the public site.",
    facts: "Facts",
    other_names: "Other names",
    name_kind: |kind| match kind {
        NameKind::Stage => "stage name",
        NameKind::Legal => "legal name",
        NameKind::Former => "former name",
        NameKind::Romanised => "romanised",
        NameKind::Stylised => "stylised",
        NameKind::SearchHint => "search hint",
    },
    articles: "Related articles",
    claims: "What sources say",
    kind_word: |kind| match kind {
        Kind::Artist => "artist",
        Kind::Collaboration => "collaboration",
        Kind::Work => "work",
        Kind::Company => "company",
        Kind::Market => "market",
        Kind::Chart => "chart",
        Kind::Award => "award",
        Kind::Edition => "award edition",
        Kind::Source => "source",
        Kind::Article => "article",
        Kind::Page => "page",
    },
    as_of: "as of",
    top: |top| format!("top {top}"),
    mentions: "Mentioned in",
    no_references: "No source is cited here.",
    reference: |number, unverified| {
        if unverified { format!("Reference {number}, unverified") } else { format!("Reference {number}") }
    },
    unverified: "marks what the editors know and have not sourced yet: it is unverified.",
    tier: |tier| match tier {
        Tier::Primary => "primary source",
        Tier::Press => "press",
        Tier::Secondary => "secondary source",
        Tier::User => "general knowledge, unverified",
    },
    result: |result| match result {
        Outcome::Pending => "Pending",
        Outcome::Nominated => "Nominated",
        Outcome::Won => "Won",
        Outcome::Withdrawn => "Withdrawn",
        Outcome::Disqualified => "Disqualified",
        Outcome::Unrecorded => "Nominated; result not recorded",
    },
    no_facts: "No further fact is recorded here.",
    identifiers: "Identifiers",
    country: "Country",
    genres: "Genres",
    milestone: |metric, platform| format!("{metric} on {platform}"),
    counted: |number, day| format!("{number} as of {day}"),
    more_than: |number| format!("at least {number}"),
    aged: "an old number: it has grown since",
    order: "Order",
    at_least: |n| at_least(n.into(), Lang::En),
    none_held: "not known",
    peak_held: |peak| format!("{peak} in the rows held"),
    stub_title: "From the charts, not yet edited",
    stub: "All that is here comes from chart rows: names and titles as the chart prints them, and figures counted from its \
           weeks. Nobody has checked who is who yet. Whoever knows more can make this a record of its own; it keeps \
           its address.",
    stub_command: "In a copy of the content, this begins one:",
    stub_badge: "Not yet edited",
    since: "First on a chart",
    charted: "on a chart",
    from: "Origin",
    from_all: "All",
    from_edited: "Edited",
    from_charts: "From the charts alone",
};

pub const KO: RecordWords = RecordWords {
    on_this_page: "이 페이지",
    side_a: "A면",
    side_a_so: "기록에서 계산한 것",
    side_b: "B면",
    side_b_so: "전해지는 말",
    draft: "초안입니다. 아직 작성 중이며 공개되지 않았습니다.",
    facts: "기본 정보",
    other_names: "다른 이름",
    name_kind: |kind| match kind {
        NameKind::Stage => "활동명",
        NameKind::Legal => "본명",
        NameKind::Former => "옛 이름",
        NameKind::Romanised => "로마자 표기",
        NameKind::Stylised => "별도 표기",
        NameKind::SearchHint => "검색어",
    },
    articles: "관련 글",
    claims: "이에 대한 주장",
    kind_word: |kind| match kind {
        Kind::Artist => "아티스트",
        Kind::Collaboration => "협업",
        Kind::Work => "작품",
        Kind::Company => "회사",
        Kind::Market => "시장",
        Kind::Chart => "차트",
        Kind::Award => "시상식",
        Kind::Edition => "시상식 회차",
        Kind::Source => "출처",
        Kind::Article => "글",
        Kind::Page => "안내",
    },
    as_of: "기준일",
    top: |top| format!("상위 {top}위"),
    mentions: "언급된 곳",
    no_references: "인용한 출처가 없습니다.",
    reference: |number, unverified| {
        if unverified { format!("출처 {number}, 미확인") } else { format!("출처 {number}") }
    },
    unverified: "표시는 편집자가 알고 있으나 아직 출처를 찾지 못한 사실로, 확인되지 않았습니다.",
    tier: |tier| match tier {
        Tier::Primary => "1차 출처",
        Tier::Press => "언론",
        Tier::Secondary => "2차 출처",
        Tier::User => "일반 지식, 미확인",
    },
    result: |result| match result {
        Outcome::Pending => "발표 전",
        Outcome::Nominated => "후보",
        Outcome::Won => "수상",
        Outcome::Withdrawn => "철회",
        Outcome::Disqualified => "실격",
        Outcome::Unrecorded => "후보, 결과 미기록",
    },
    no_facts: "더 기록된 사실이 없습니다.",
    identifiers: "식별자",
    country: "국가",
    genres: "장르",
    milestone: |metric, platform| format!("{platform} {metric}"),
    counted: |number, day| format!("{number} ({day} 기준)"),
    more_than: |number| format!("최소 {number}"),
    aged: "오래된 수치로, 그 뒤로 늘었습니다",
    order: "정렬",
    at_least: |n| at_least(n.into(), Lang::Ko),
    none_held: "알 수 없음",
    peak_held: |peak| format!("보유분 {peak}위"),
    stub_title: "차트 기록으로만 만든 페이지",
    stub: "이 페이지의 내용은 모두 차트의 주간 기록에서 나왔습니다. 이름과 제목은 차트에 적힌 그대로이고 수치는 주간 기록을 세어 얻은 \
           것입니다. 누가 누구인지는 아직 확인되지 않았습니다. 아는 것이 있으면 정식 기록으로 만들 수 있으며 주소는 그대로 남습니다.",
    stub_command: "콘텐츠 사본에서 다음 명령으로 시작합니다:",
    stub_badge: "미편집",
    since: "차트 첫 등장",
    charted: "차트 첫 등장",
    from: "출처 구분",
    from_all: "전체",
    from_edited: "편집됨",
    from_charts: "차트 기록만",
};
