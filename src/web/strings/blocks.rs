//! Words of live blocks: parts of a record's page inside another text.

#[derive(Debug)]
pub struct BlockWords {
    /// The captions, each with the title of the record.
    pub charts_of: fn(&str) -> String,
    pub nominations_of: fn(&str) -> String,
    pub claims_of: fn(&str) -> String,
    /// The names of the works, and a chart.
    pub compared_on: fn(&str, &str) -> String,
    pub compare_caption: fn(&str) -> String,
    pub whole_comparison: &'static str,
    pub every_week: &'static str,
    /// The last week that a figure knows of.
    pub as_of_week: fn(&str) -> String,
    /// Below a text with computed figures: what they are, before the charts they come from.
    pub computed: &'static str,
    /// A chart, linked, is followed by the week it is held through.
    pub held_through: fn(&str) -> String,
    /// Over the last week held of a chart.
    pub through: &'static str,
    /// Before the link to the page that a block is part of.
    pub more: &'static str,
}

pub const EN: BlockWords = BlockWords {
    charts_of: |title| format!("{title}: chart figures, computed from the weeks held"),
    nominations_of: |title| format!("{title}: award nominations, one a row"),
    claims_of: |title| format!("What sources say of {title}"),
    compared_on: |names, chart| format!("{names} on the {chart}"),
    compare_caption: |chart| format!("Figures on the {chart}, computed from the weeks held"),
    whole_comparison: "The whole comparison",
    every_week: "Every week:",
    as_of_week: |day| format!("as of the week of {day}"),
    computed: "Numbers with a dotted line are computed from chart rows:",
    held_through: |day| format!("through {day}"),
    through: "Held through",
    more: "The whole record:",
};

pub const KO: BlockWords = BlockWords {
    charts_of: |title| format!("{title}: 보유한 주간 기록으로 계산한 차트 수치"),
    nominations_of: |title| format!("{title}: 시상식 후보, 한 줄에 하나"),
    claims_of: |title| format!("{title}에 대한 주장"),
    compared_on: |names, chart| format!("{chart}: {names}"),
    compare_caption: |chart| format!("{chart}: 보유한 주간 기록으로 계산한 수치"),
    whole_comparison: "전체 비교",
    every_week: "모든 주:",
    as_of_week: |day| format!("{day} 주 기준"),
    computed: "점선이 있는 수치는 차트 기록에서 계산했습니다:",
    held_through: |day| format!("{day}까지"),
    through: "보유 마지막 주",
    more: "전체 기록:",
};
