//! Words of verdicts on claims.

use crate::model::{Reason, Shows, Verdict};
use crate::text::words::{number, plural};

/// What came of a claim, and why.
#[derive(Debug)]
pub struct VerdictWords {
    pub word: fn(Verdict) -> &'static str,
    /// In place of a verdict, where the claim is a view.
    pub opinion: &'static str,
    /// One sentence.
    pub reason: fn(Reason) -> &'static str,
    /// What the evidence gives, a figure in words.
    pub found: fn(&str) -> String,
    pub position: fn(u32) -> String,
    pub between: fn(&str, &str) -> String,
    /// The last chart week that counted.
    pub through: fn(&str) -> String,
    pub judged_on: fn(&str) -> String,
    /// What the figure is by now, and by which day.
    pub since: fn(&str, &str) -> String,
    pub from_to: fn(&str, &str) -> String,
    pub shows: fn(Shows, &Shown) -> String,
    /// A key of front matter in words.
    pub field: fn(&str) -> &'static str,
    /// Over the evidence of a claim.
    pub evidence: &'static str,
    /// Opens so many claims more, which nothing held here decides.
    pub undecided: fn(usize) -> String,

    // The weeks that decide a claim.
    /// Before what was said.
    pub said: &'static str,
    pub in_a_row: fn(usize) -> String,
    /// The whole strip in words: weeks said, the spells at No. 1, the weeks between.
    pub proof: fn(usize, &str, &str) -> String,
    /// A day and a position; a day off the chart; a day of which nothing is held.
    pub stood: fn(&str, u32) -> String,
    pub stood_off: fn(&str) -> String,
    pub stood_unheld: fn(&str) -> String,

    // The ledger, and the home page.
    pub ledger: &'static str,
    pub ledger_title: &'static str,
    pub ledger_text: &'static str,
    /// "12 confirmed", in a line of counts.
    pub counted: fn(Verdict, u64) -> String,
    pub filters: &'static str,
    pub by_verdict: &'static str,
    pub by_source: &'static str,
    pub by_subject: &'static str,
    pub by_property: &'static str,
    pub all: &'static str,
    pub apply: &'static str,
    pub clear: &'static str,
    pub none: &'static str,
    /// "Showing 1 to 100 of 138".
    pub showing: fn(u64, u64, u64) -> String,
    pub as_data: &'static str,
    pub how: &'static str,
}

/// The pieces of a line of evidence, ready to be put together: names with their links, days in words.
#[derive(Debug, Clone, Default)]
pub struct Shown {
    pub record: String,
    pub chart: String,
    /// A day, or from one to another.
    pub when: String,
    /// Several such, each with its number of weeks.
    pub spells: String,
    pub number: u32,
    pub text: String,
    pub field: String,
    pub source: String,
}

pub const EN: VerdictWords = VerdictWords {
    word: |verdict| match verdict {
        Verdict::Confirmed => "Confirmed",
        Verdict::Contradicted => "Contradicted",
        Verdict::Disputed => "Disputed",
        Verdict::Unverified => "Unverified",
    },
    opinion: "Opinion",
    reason: |reason| match reason {
        Reason::RowsFit => "The chart rows bear it out.",
        Reason::RowsExclude => "The chart rows show otherwise.",
        Reason::DebutFits => {
            "It entered the charts within that year, and nothing known here puts its release in an earlier one."
        }
        Reason::WrongKind => "The chart ranks another kind of thing.",
        Reason::RowsOpen => "The chart rows held leave it open.",
        Reason::NoRowsHeld => "No chart rows are held that could show it.",
        Reason::OutsideHeld => "The chart rows held are of other weeks.",
        Reason::KnownWorksOnly => "Only the rows of works known here are held, and others may count too.",
        Reason::Undated => "It was so once, and the source does not say of which day it speaks.",
        Reason::NominationsFit => "The list of nominations bears it out.",
        Reason::NominationsExclude => "The list of nominations is complete and shows otherwise.",
        Reason::NominationsIncomplete => "The nominations held here do not decide it.",
        Reason::NoSuchCategory => "No category of that name is known here.",
        Reason::FieldAgrees => "Another source says the same.",
        Reason::FieldDiffers => "Another source says otherwise.",
        Reason::NotRecorded => "Nothing held here tells of it.",
        Reason::OnlyThisSource => "Duet has it from this very source, and a claim does not confirm itself.",
        Reason::OnlyPress => "Duet has it from the press alone, and reports do not confirm one another.",
        Reason::OnlyUnsourced => "The editors know of it, and have no source that they could show.",
        Reason::NameNotInUse => "The name was no longer in use.",
        Reason::SourcesDisagree => "Sources disagree, and no evidence held here decides between them.",
        Reason::NotCheckable => "It is of a kind that nothing held here can check.",
        Reason::Opinion => "A view, which no evidence can judge.",
    },
    found: |figure| format!("The evidence gives {figure}."),
    position: |position| format!("No. {position}"),
    between: |least, most| format!("{least} to {most}"),
    through: |week| format!("Counted through the week of {week}."),
    judged_on: |day| format!("Judged as of {day}."),
    since: |figure, day| format!("By {day} it is {figure}."),
    from_to: |first, last| format!("{first} to {last}"),
    shows: |shows, s| match shows {
        Shows::AtOne => format!("No. 1 of {} on {}", s.chart, s.spells),
        Shows::Peak => format!("At best No. {} on {}, {}", s.number, s.chart, s.when),
        Shows::Debut => format!("Entered {} at No. {} on {}", s.chart, s.number, s.when),
        Shows::Weeks => format!("On {}: {}", s.chart, s.spells),
        Shows::PrintedWeeks => {
            let weeks = plural(s.number.into(), "week", "weeks");
            format!("{} itself counts {} {weeks} on {}", s.chart, s.number, s.when)
        }
        Shows::PrintedPeak => format!("{} itself gives No. {} as the peak on {}", s.chart, s.number, s.when),
        Shows::InTop => format!("{} at once on {}, {}: {}", s.number, s.chart, s.when, s.text),
        Shows::Credit => {
            let weeks = plural(s.number.into(), "week", "weeks");
            format!("{} prints “{}” in {} {weeks}, {}", s.chart, s.text, s.number, s.when)
        }
        Shows::Ranks => format!("{} ranks {}", s.chart, s.text.to_lowercase()),
        Shows::Absent => format!("Not on {} through {}", s.chart, s.when),
        Shows::Counted => format!("Its first week on {} counts {}", s.chart, s.when),
        Shows::Nomination if s.source.is_empty() => format!("{}: {}, {}", s.record, s.text, s.field),
        Shows::Nomination => format!("{}: {}, {} (from {})", s.record, s.text, s.field, s.source),
        Shows::Category => format!("{}: the category is called {}", s.record, s.text),
        Shows::Field if s.source.is_empty() => format!("{}: {} {}", s.record, s.field, s.text),
        Shows::Field => format!("{}: {} {} (from {})", s.record, s.field, s.text, s.source),
        Shows::Name if s.source.is_empty() => format!("“{}” was its name {}", s.text, s.when),
        Shows::Name => format!("“{}” was its name {} (from {})", s.text, s.when, s.source),
        Shows::Claim => format!("{} says otherwise: {}", s.source, s.text),
    },
    field: |field| match field {
        "released" => "released",
        "credits" => "credited",
        "status" => "status",
        "kind" => "kind",
        "country" => "country",
        "genres" => "genre",
        "born_in" => "born in",
        "member_of" => "member of",
        "part_of" => "part of",
        "contributors" => "with",
        "ties" => "tie to",
        "name" | "names" => "name",
        "nominations_on" => "nominations announced",
        _ => "",
    },
    evidence: "Evidence",
    undecided: |claims| format!("{claims} more, which nothing held here decides"),
    said: "Said:",
    in_a_row: |weeks| format!("{weeks} in a row"),
    proof: |said, spells, others| {
        let others = if others.is_empty() { String::new() } else { format!("; beside them: {others}") };
        format!("Said: {said} weeks in a row at No. 1. The rows show it there for {spells} weeks{others}.")
    },
    stood: |day, position| format!("No. {position} on {day}"),
    stood_off: |day| format!("off the chart on {day}"),
    stood_unheld: |day| format!("not held on {day}"),
    ledger: "Claims",
    ledger_title: "Claims of the press, judged by the evidence",
    ledger_text: "What the press says about the music here, one thing at a time, each held against chart rows, award lists and other sources. A verdict is passed on the sentence, never on its writer.",
    counted: |verdict, n| {
        let word = match verdict {
            Verdict::Confirmed => "confirmed",
            Verdict::Contradicted => "contradicted",
            Verdict::Disputed => "disputed",
            Verdict::Unverified => "unverified",
        };
        format!("{} {word}", number(n))
    },
    filters: "Filters",
    by_verdict: "Verdict",
    by_source: "Source",
    by_subject: "About",
    by_property: "Property",
    all: "All",
    apply: "Show",
    clear: "Clear the filters",
    none: "No claim is of this kind.",
    showing: |first, last, total| format!("{} to {} of {}", number(first), number(last), number(total)),
    as_data: "The same as JSON",
    how: "How Duet judges a claim",
};

pub const KO: VerdictWords = VerdictWords {
    word: |verdict| match verdict {
        Verdict::Confirmed => "확인됨",
        Verdict::Contradicted => "반증됨",
        Verdict::Disputed => "엇갈림",
        Verdict::Unverified => "미확인",
    },
    opinion: "의견",
    reason: |reason| match reason {
        Reason::RowsFit => "차트 기록이 뒷받침합니다.",
        Reason::RowsExclude => "차트 기록과 다릅니다.",
        Reason::DebutFits => "그해에 차트에 처음 올랐고, 그 이전에 발매되었다는 기록이 없습니다.",
        Reason::WrongKind => "그 차트는 다른 종류의 대상을 집계합니다.",
        Reason::RowsOpen => "보유한 차트 기록만으로는 판단할 수 없습니다.",
        Reason::NoRowsHeld => "판단에 필요한 차트 기록이 없습니다.",
        Reason::OutsideHeld => "보유한 차트 기록은 다른 주의 것입니다.",
        Reason::KnownWorksOnly => "이곳에 수록된 작품의 차트 기록만 있어 다른 작품이 더 있을 수 있습니다.",
        Reason::Undated => "한때 사실이었으나, 출처가 언제를 말하는지 밝히지 않았습니다.",
        Reason::NominationsFit => "후보 목록이 뒷받침합니다.",
        Reason::NominationsExclude => "빠짐없는 후보 목록과 다릅니다.",
        Reason::NominationsIncomplete => "보유한 후보 목록만으로는 판단할 수 없습니다.",
        Reason::NoSuchCategory => "그런 이름의 부문은 알려져 있지 않습니다.",
        Reason::FieldAgrees => "다른 출처도 같은 내용을 전합니다.",
        Reason::FieldDiffers => "다른 출처는 다르게 전합니다.",
        Reason::NotRecorded => "이에 관한 기록이 없습니다.",
        Reason::OnlyThisSource => "바로 이 출처에서 온 내용이며, 주장은 스스로를 확인하지 못합니다.",
        Reason::OnlyPress => "언론에서만 온 내용이며, 보도끼리는 서로를 확인하지 못합니다.",
        Reason::OnlyUnsourced => "편집자가 알고 있으나 제시할 출처가 없습니다.",
        Reason::NameNotInUse => "그때는 쓰이지 않던 이름입니다.",
        Reason::SourcesDisagree => "출처끼리 엇갈리며, 보유한 자료로는 가릴 수 없습니다.",
        Reason::NotCheckable => "보유한 자료로는 확인할 수 없는 종류의 주장입니다.",
        Reason::Opinion => "견해이므로 판정하지 않습니다.",
    },
    found: |figure| format!("자료로 확인되는 값: {figure}."),
    position: |position| format!("{position}위"),
    between: |least, most| format!("{least}~{most}"),
    through: |week| format!("{week} 차트까지 반영했습니다."),
    judged_on: |day| format!("{day} 기준입니다."),
    since: |figure, day| format!("{day} 현재: {figure}."),
    from_to: |first, last| format!("{first} ~ {last}"),
    shows: |shows, s| match shows {
        Shows::AtOne => format!("{} 1위: {}", s.chart, s.spells),
        Shows::Peak => format!("{} 최고 {}위, {}", s.chart, s.number, s.when),
        Shows::Debut => format!("{} {}위로 진입, {}", s.chart, s.number, s.when),
        Shows::Weeks => format!("{}: {}", s.chart, s.spells),
        Shows::PrintedWeeks => format!("{} 자체 표기 {}주, {}", s.chart, s.number, s.when),
        Shows::PrintedPeak => format!("{} 자체 표기 최고 {}위, {}", s.chart, s.number, s.when),
        Shows::InTop => format!("{} 동시 {}곡, {}: {}", s.chart, s.number, s.when, s.text),
        Shows::Credit => format!("{} 표기 “{}” ({}주, {})", s.chart, s.text, s.number, s.when),
        Shows::Ranks => format!("{} 집계 대상: {}", s.chart, s.text),
        Shows::Absent => format!("{} {}까지 기록 없음", s.chart, s.when),
        Shows::Counted => format!("{} 첫 주 집계 기간: {}", s.chart, s.when),
        Shows::Nomination if s.source.is_empty() => format!("{}: {}, {}", s.record, s.text, s.field),
        Shows::Nomination => format!("{}: {}, {} (출처: {})", s.record, s.text, s.field, s.source),
        Shows::Category => format!("{}: 부문의 정식 이름은 {}", s.record, s.text),
        Shows::Field if s.source.is_empty() => format!("{}: {} {}", s.record, s.field, s.text),
        Shows::Field => format!("{}: {} {} (출처: {})", s.record, s.field, s.text, s.source),
        Shows::Name if s.source.is_empty() => format!("“{}”, 이름 사용 기간: {}", s.text, s.when),
        Shows::Name => format!("“{}”, 이름 사용 기간: {} (출처: {})", s.text, s.when, s.source),
        Shows::Claim => format!("{}의 다른 주장: {}", s.source, s.text),
    },
    field: |field| match field {
        "released" => "발매",
        "credits" => "아티스트",
        "status" => "상태",
        "kind" => "유형",
        "country" => "국가",
        "genres" => "장르",
        "born_in" => "출생지",
        "member_of" => "소속 그룹",
        "part_of" => "수록",
        "contributors" => "참여",
        "ties" => "관계사",
        "name" | "names" => "이름",
        "nominations_on" => "후보 발표",
        _ => "",
    },
    evidence: "근거",
    undecided: |claims| format!("가진 자료로 가릴 수 없는 {claims}건 더"),
    said: "주장:",
    in_a_row: |weeks| format!("{weeks}주 연속"),
    proof: |said, spells, others| {
        let others = if others.is_empty() { String::new() } else { format!(", 그 사이 {others}") };
        format!("주장은 {said}주 연속 1위. 행에 있는 1위 기간은 {spells}주{others}.")
    },
    stood: |day, position| format!("{day} {position}위"),
    stood_off: |day| format!("{day} 차트 밖"),
    stood_unheld: |day| format!("{day} 보유하지 않음"),
    ledger: "주장",
    ledger_title: "언론의 주장, 자료로 판정하다",
    ledger_text: "이곳의 음악에 대해 언론이 한 말을 하나씩 차트 기록, 시상식 후보 목록, 다른 출처와 대조했습니다. 판정은 문장에 대한 것이며 쓴 사람에 대한 것이 아닙니다.",
    counted: |verdict, n| {
        let word = match verdict {
            Verdict::Confirmed => "확인됨",
            Verdict::Contradicted => "반증됨",
            Verdict::Disputed => "엇갈림",
            Verdict::Unverified => "미확인",
        };
        format!("{word} {}건", number(n))
    },
    filters: "조건",
    by_verdict: "판정",
    by_source: "출처",
    by_subject: "대상",
    by_property: "항목",
    all: "전체",
    apply: "보기",
    clear: "조건 지우기",
    none: "해당하는 주장이 없습니다.",
    showing: |first, last, total| format!("{}건 중 {}~{}번째", number(total), number(first), number(last)),
    as_data: "JSON으로 보기",
    how: "주장을 판정하는 방법",
};
