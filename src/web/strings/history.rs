//! Words of one run's history: its dates, its drawing, the forms it was printed in.

#[derive(Debug)]
pub struct HistoryWords {
    /// Heads the three dates of the first week.
    pub when: &'static str,
    /// The same where the first row held is not the debut.
    pub when_first: &'static str,
    pub not_known: &'static str,
    /// From one day to another.
    pub span: fn(&str, &str) -> String,
    pub number_one: &'static str,
    /// Of the second row of one week.
    pub beside: &'static str,
    /// Of a work, a chart, the first and the last day, debut, peak, weeks.
    pub drawing: fn(&Drawn<'_>) -> String,
    pub caption: &'static str,
    pub caption_unheld: &'static str,
    pub previous: &'static str,
    pub printed_as: &'static str,
    pub printed_rows: fn(u32) -> String,
    pub table: &'static str,
    /// Names the table for programs.
    pub table_of: fn(&str) -> String,
}

/// What a drawing of a run shows, as its figures say it.
#[derive(Debug)]
pub struct Drawn<'a> {
    pub first: &'a str,
    pub last: &'a str,
    pub from: u32,
    pub peak: &'a str,
    pub weeks: &'a str,
    pub at_one: u32,
    /// Whether the first row is the debut.
    pub whole: bool,
}

pub const EN: HistoryWords = HistoryWords {
    when: "When did it debut?",
    when_first: "When is the first row held from?",
    not_known: "not known",
    span: |from, to| format!("{from} to {to}"),
    number_one: "No. 1",
    beside: "listed beside the better row",
    drawing: |drawn| {
        let began = if drawn.whole { "debut" } else { "first row held" };
        let led = match drawn.at_one {
            0 => String::new(),
            1 => ", 1 of them at No. 1".to_owned(),
            weeks => format!(", {weeks} of them at No. 1"),
        };
        format!(
            "A step line over the weeks from {} to {}, No. 1 at the top: {began} at {}, peak {}, weeks on the chart: {}{led}. \
             The table of weeks gives every position.",
            drawn.first, drawn.last, drawn.from, drawn.peak, drawn.weeks
        )
    },
    caption: "No. 1 is at the top. A diamond marks the first week at the peak, a dot every other week at No. 1; where the line is open there is no row.",
    caption_unheld: "Dashed frames are weeks that are not held.",
    previous: "Week before",
    printed_as: "As the chart printed it",
    printed_rows: |rows| if rows == 1 { "1 row".to_owned() } else { format!("{rows} rows") },
    table: "These weeks as CSV",
    table_of: |heading| format!("{heading}: every week as CSV"),
};

pub const KO: HistoryWords = HistoryWords {
    when: "첫 진입은 언제인가요?",
    when_first: "보유한 첫 행은 언제의 것인가요?",
    not_known: "알 수 없음",
    span: |from, to| format!("{from} ~ {to}"),
    number_one: "1위",
    beside: "더 높은 행과 함께 실림",
    drawing: |drawn| {
        let began = if drawn.whole { "첫 진입" } else { "보유한 첫 행" };
        let led = if drawn.at_one == 0 { String::new() } else { format!(" (1위 {}주)", drawn.at_one) };
        format!(
            "{}부터 {}까지의 주간 계단 그래프이며 맨 위가 1위입니다. {began} {}위, 최고 {}위, 차트인 주수 {}{led}. 모든 순위는 표에 있습니다.",
            drawn.first, drawn.last, drawn.from, drawn.peak, drawn.weeks
        )
    },
    caption: "맨 위가 1위입니다. 마름모는 최고 순위의 첫 주, 점은 나머지 1위 주이며, 선이 끊긴 곳에는 행이 없습니다.",
    caption_unheld: "점선 테두리는 보유하지 않은 주입니다.",
    previous: "전주",
    printed_as: "차트에 인쇄된 표기",
    printed_rows: |rows| format!("{rows}행"),
    table: "이 주들을 CSV로",
    table_of: |heading| format!("{heading}: 모든 주 CSV"),
};
