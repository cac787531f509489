//! The sections that pages of several kinds share: facts, claims, mentions, references.

use crate::model::{Honours, Lang, NameKind, Outcome, Tier};

/// Words of the sections that every record's page may have.
#[derive(Debug)]
pub struct RecordWords {
    pub draft: &'static str,
    pub contents: &'static str,
    pub facts: &'static str,
    pub no_facts: &'static str,
    pub names: &'static str,
    pub identifiers: &'static str,
    pub claims: &'static str,
    pub claims_note: &'static str,
    pub opinion: &'static str,
    pub as_of: &'static str,
    pub articles: &'static str,
    pub mentions: &'static str,
    pub no_mentions: &'static str,
    pub no_references: &'static str,
    /// A citation in a page: "Reference 3".
    pub reference: fn(u32) -> String,
    /// A citation of what editors know: "Reference 3: general knowledge, unverified".
    pub unverified_reference: fn(u32) -> String,
    /// Stands in the reference list with sources of the lowest tier.
    pub unverified: &'static str,
    pub accessed: &'static str,
    pub kind: &'static str,
    pub country: &'static str,
    pub begins: &'static str,
    pub ends: &'static str,
    pub changed: &'static str,
}

pub const EN: RecordWords = RecordWords {
    draft: "This page is a draft. It is not part of the site yet.",
    contents: "On this page",
    facts: "Facts",
    no_facts: "No fact is recorded here.",
    names: "Other names",
    identifiers: "Identifiers",
    claims: "What sources say",
    claims_note: "Each is told as its source tells it, and links to its place there.",
    opinion: "opinion",
    as_of: "as of",
    articles: "Articles about it",
    mentions: "Mentioned in",
    no_mentions: "No other page mentions it.",
    no_references: "Nothing is cited here.",
    reference: |number| format!("Reference {number}"),
    unverified_reference: |number| format!("Reference {number}: general knowledge, unverified"),
    unverified: "unverified",
    accessed: "accessed",
    kind: "Kind",
    country: "Country",
    begins: "Begin",
    ends: "End",
    changed: "Last changed",
};

pub const KO: RecordWords = RecordWords {
    draft: "이 페이지는 초안이며 아직 사이트에 공개되지 않았습니다.",
    contents: "이 페이지의 차례",
    facts: "기본 정보",
    no_facts: "기록된 정보가 없습니다.",
    names: "다른 이름",
    identifiers: "식별자",
    claims: "출처의 주장",
    claims_note: "각 주장은 출처가 말한 그대로 옮겼으며, 출처 페이지의 해당 위치로 연결됩니다.",
    opinion: "의견",
    as_of: "기준",
    articles: "관련 글",
    mentions: "언급된 곳",
    no_mentions: "이 기록을 언급한 페이지가 없습니다.",
    no_references: "인용된 자료가 없습니다.",
    reference: |number| format!("참고 자료 {number}"),
    unverified_reference: |number| format!("참고 자료 {number}: 일반 지식, 미확인"),
    unverified: "미확인",
    accessed: "열람",
    kind: "종류",
    country: "국가",
    begins: "시작",
    ends: "끝",
    changed: "마지막 수정",
};

/// How near a source stands to what it tells, in words.
pub fn tier(tier: Tier, lang: Lang) -> &'static str {
    match (tier, lang) {
        (Tier::Primary, Lang::En) => "Primary source",
        (Tier::Press, Lang::En) => "Press",
        (Tier::Secondary, Lang::En) => "Secondary source",
        (Tier::User, Lang::En) => "General knowledge, unverified",
        (Tier::Primary, Lang::Ko) => "1차 출처",
        (Tier::Press, Lang::Ko) => "언론",
        (Tier::Secondary, Lang::Ko) => "2차 출처",
        (Tier::User, Lang::Ko) => "일반 지식, 미확인",
    }
}

/// What came of a nomination, in words.
pub fn outcome(outcome: Outcome, lang: Lang) -> &'static str {
    match (outcome, lang) {
        (Outcome::Pending, Lang::En) => "Pending",
        (Outcome::Nominated, Lang::En) => "Nominated",
        (Outcome::Won, Lang::En) => "Won",
        (Outcome::Withdrawn, Lang::En) => "Withdrawn",
        (Outcome::Disqualified, Lang::En) => "Disqualified",
        (Outcome::Unrecorded, Lang::En) => "Unrecorded",
        (Outcome::Pending, Lang::Ko) => "결과 대기",
        (Outcome::Nominated, Lang::Ko) => "후보",
        (Outcome::Won, Lang::Ko) => "수상",
        (Outcome::Withdrawn, Lang::Ko) => "후보 철회",
        (Outcome::Disqualified, Lang::Ko) => "후보 자격 박탈",
        (Outcome::Unrecorded, Lang::Ko) => "결과 미기록",
    }
}

/// Whom a category honours, in words.
pub fn honours(honours: Honours, lang: Lang) -> &'static str {
    match (honours, lang) {
        (Honours::Performers, Lang::En) => "the performers",
        (Honours::Songwriters, Lang::En) => "the songwriters",
        (Honours::Artist, Lang::En) => "the artist",
        (Honours::Makers, Lang::En) => "the makers",
        (Honours::Performers, Lang::Ko) => "연주·가창자",
        (Honours::Songwriters, Lang::Ko) => "작사·작곡가",
        (Honours::Artist, Lang::Ko) => "아티스트",
        (Honours::Makers, Lang::Ko) => "제작진",
    }
}

/// What sort of name it is, in words; search hints are never shown.
pub fn name_kind(kind: NameKind, lang: Lang) -> &'static str {
    match (kind, lang) {
        (NameKind::Stage, Lang::En) => "stage name",
        (NameKind::Legal, Lang::En) => "legal name",
        (NameKind::Former, Lang::En) => "former name",
        (NameKind::Romanised, Lang::En) => "romanised",
        (NameKind::Stylised, Lang::En) => "stylised",
        (NameKind::Stage, Lang::Ko) => "예명",
        (NameKind::Legal, Lang::Ko) => "본명",
        (NameKind::Former, Lang::Ko) => "옛 이름",
        (NameKind::Romanised, Lang::Ko) => "로마자 표기",
        (NameKind::Stylised, Lang::Ko) => "표기 변형",
        (NameKind::SearchHint, _) => "",
    }
}
