//! Words of one run's history: its dates, its drawing, the forms it was printed in.

use crate::model::PrintedFigure;

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
    /// Added where weeks of it have no row, where it led, and where weeks are not held.
    pub caption_off: &'static str,
    pub caption_led: &'static str,
    pub caption_unheld: &'static str,
    /// Of a week of a drawing that is read off: it was off the chart, or is not held.
    pub week_off: &'static str,
    pub week_unheld: &'static str,
    /// Beside the blocks: how many weeks at No. 1 there are, and the longest spell of them.
    pub led: fn(&str) -> String,
    pub longest: fn(&str) -> String,
    /// What a run in a table's line shows.
    pub spark: fn(&Sparked<'_>) -> String,
    pub previous: &'static str,
    pub printed_as: &'static str,
    pub printed_rows: fn(u32) -> String,
    /// Heads what the chart prints, held against the rows.
    pub printed: &'static str,
    pub printed_note: &'static str,
    pub printed_figure: fn(PrintedFigure) -> &'static str,
    /// How many rows print a figure, and how many of them differ.
    pub printed_check: fn(u32, usize) -> String,
    pub differences: fn(PrintedFigure) -> &'static str,
    pub weeks: &'static str,
    pub as_printed: &'static str,
    pub computed: &'static str,
    pub table: &'static str,
    pub table_note: &'static str,
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

/// What a run in a table's line shows.
#[derive(Debug)]
pub struct Sparked<'a> {
    pub first: &'a str,
    pub last: &'a str,
    pub from: u32,
    pub to: u32,
    pub peak: &'a str,
    /// Weeks without a row: those off the chart, and those of which nothing is held.
    pub off: usize,
    pub unheld: usize,
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
    caption: "A step a week, No.\u{a0}1 at the top; each doubling is as far down as the last, so the top of the chart has room.",
    caption_off: "Where the line is open it was off the chart.",
    caption_led: "The blocks are spells at No.\u{a0}1, weeks in a row, with their length.",
    caption_unheld: "Hatched: weeks that we do not hold.",
    week_off: "off the chart",
    week_unheld: "not held",
    led: |weeks| if weeks == "1" { "1 week at No. 1".to_owned() } else { format!("{weeks} weeks at No. 1") },
    longest: |weeks| format!(", longest spell {weeks}"),
    spark: |run| {
        let off = match run.off {
            0 => String::new(),
            1 => "; 1 week off the chart".to_owned(),
            weeks => format!("; {weeks} weeks off the chart"),
        };
        let unheld = match run.unheld {
            0 => String::new(),
            1 => "; 1 week not held".to_owned(),
            weeks => format!("; {weeks} weeks not held"),
        };
        format!("From {} on {} to {} on {}; peak {}{off}{unheld}", run.from, run.first, run.to, run.last, run.peak)
    },
    previous: "Week before",
    printed_as: "As the chart printed it",
    printed_rows: |rows| if rows == 1 { "1 row".to_owned() } else { format!("{rows} rows") },
    printed: "What the chart prints, against its rows",
    printed_note: "Beside each row the chart prints the best position and the number of weeks so far. All rows of this run are held, so the print can be judged as any claim is. It is counted apart from the claims of the press.",
    printed_figure: |figure| match figure {
        PrintedFigure::Peak => "Peak so far",
        PrintedFigure::Weeks => "Weeks so far",
    },
    printed_check: |entries, differing| match (entries, differing) {
        (1, 0) => "the one row that prints it agrees with the rows".to_owned(),
        (entries, 0) => format!("all {entries} rows that print it agree with the rows up to theirs"),
        (entries, 1) => format!("1 of {entries} rows prints something else than the rows up to it add up to"),
        (entries, differing) => {
            format!("{differing} of {entries} rows print something else than the rows up to theirs add up to")
        }
    },
    differences: |figure| match figure {
        PrintedFigure::Peak => "Weeks whose printed peak differs",
        PrintedFigure::Weeks => "Weeks whose printed number of weeks differs",
    },
    weeks: "Weeks",
    as_printed: "Printed",
    computed: "Computed",
    table: "These weeks as CSV",
    table_note: "A line a row: the issue date, the position, how many positions it rose since the week before and where it stood then, a note, and title, credit, peak and weeks as printed. A gap is noted on the row after it.",
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
    caption: "한 칸이 한 주이고 맨 위가 1위입니다. 순위가 두 배가 될 때마다 같은 폭으로 내려가므로 상위권이 넓게 보입니다.",
    caption_off: "선이 끊긴 곳은 차트 밖입니다.",
    caption_led: "위의 막대는 1위 기간이고 숫자는 그 주수입니다.",
    caption_unheld: "빗금은 보유하지 않은 주입니다.",
    week_off: "차트 밖",
    week_unheld: "보유하지 않음",
    led: |weeks| format!("1위 {weeks}주"),
    longest: |weeks| format!(", 최장 연속 {weeks}주"),
    spark: |run| {
        let off = if run.off == 0 { String::new() } else { format!(", 차트 밖 {}주", run.off) };
        let unheld =
            if run.unheld == 0 { String::new() } else { format!(", 보유하지 않은 주 {}주", run.unheld) };
        format!("{} {}위에서 {} {}위까지, 최고 {}위{off}{unheld}", run.first, run.from, run.last, run.to, run.peak)
    },
    previous: "전주",
    printed_as: "차트에 인쇄된 표기",
    printed_rows: |rows| format!("{rows}행"),
    printed: "차트에 인쇄된 값과 행의 대조",
    printed_note: "차트는 각 행에 그때까지의 최고 순위와 주수를 적습니다. 이 기록은 모든 행을 보유하므로 다른 주장처럼 판정할 수 있습니다. 언론의 주장과는 따로 셉니다.",
    printed_figure: |figure| match figure {
        PrintedFigure::Peak => "그때까지의 최고 순위",
        PrintedFigure::Weeks => "그때까지의 주수",
    },
    printed_check: |entries, differing| match differing {
        0 => format!("이 값을 적은 {entries}행이 모두 그때까지의 행과 일치합니다"),
        differing => format!("이 값을 적은 {entries}행 가운데 {differing}행이 그때까지의 행과 다릅니다"),
    },
    differences: |figure| match figure {
        PrintedFigure::Peak => "인쇄된 최고 순위가 다른 주",
        PrintedFigure::Weeks => "인쇄된 주수가 다른 주",
    },
    weeks: "주",
    as_printed: "인쇄된 값",
    computed: "계산한 값",
    table: "이 주들을 CSV로",
    table_note: "한 줄에 한 행: 발행일, 순위, 전주 대비 상승폭과 전주 순위, 비고, 인쇄된 제목·크레디트·최고 순위·주수. 빈 주는 그다음 행의 비고에 적습니다.",
    table_of: |heading| format!("{heading}: 모든 주 CSV"),
};
