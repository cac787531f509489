//! Words of live blocks: parts of a record's page inside another text.

#[derive(Debug)]
pub struct BlockWords {
    /// The captions, each with the title of the record.
    pub charts_of: fn(&str) -> String,
    pub nominations_of: fn(&str) -> String,
    /// Over the last week held of a chart.
    pub through: &'static str,
    /// Before the link to the page that a block is part of.
    pub more: &'static str,
}

pub const EN: BlockWords = BlockWords {
    charts_of: |title| format!("{title}: chart figures, computed from the weeks held"),
    nominations_of: |title| format!("{title}: award nominations, one a row"),
    through: "Held through",
    more: "The whole record:",
};

pub const KO: BlockWords = BlockWords {
    charts_of: |title| format!("{title}: 보유한 주간 기록으로 계산한 차트 수치"),
    nominations_of: |title| format!("{title}: 시상식 후보, 한 줄에 하나"),
    through: "보유 마지막 주",
    more: "전체 기록:",
};
