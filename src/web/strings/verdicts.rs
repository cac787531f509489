//! Words of verdicts on claims.

use crate::model::{Reason, Verdict};

/// What came of a claim, and why.
#[derive(Debug)]
pub struct VerdictWords {
    pub word: fn(Verdict) -> &'static str,
    /// In place of a verdict, where the claim is a view.
    pub opinion: &'static str,
    /// One sentence.
    pub reason: fn(Reason) -> &'static str,
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
};
