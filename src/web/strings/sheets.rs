//! Words of the sheet of a chart's week. Titles, credits and names come in as markup, and go out so.

/// How the top of a sheet got there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Led {
    New,
    Back,
    /// From this position of the week before.
    Risen(u32),
    Stayed,
    /// Nothing says.
    Held,
}

#[derive(Debug)]
pub struct SheetWords {
    /// Of No. 1: its title and its credit.
    pub first: fn(Led, &str, &str) -> String,
    /// Of the highest row held, where that of No. 1 is not: its position, title and credit.
    pub highest: fn(u32, &str, &str) -> String,
    /// Another row of someone billed at the top: who, and the positions.
    pub also: fn(&str, &str) -> String,
    /// The same, where there are too many to name.
    pub also_many: fn(&str, usize) -> String,
    /// How many titles are new, and how many came back.
    pub came: fn(usize, usize) -> String,
    pub title_and_credit: &'static str,
    pub peak: &'static str,
    pub weeks: &'static str,
    /// Over the choices of rows.
    pub show: &'static str,
    pub all: &'static str,
    pub show_new: &'static str,
    pub show_back: &'static str,
    pub here: &'static str,
    /// A part of the sheet, from a position to another.
    pub part: fn(u32, u32) -> String,
    pub edge: &'static str,
    /// How many weeks without a row lie between a sheet and the one beside it.
    pub passed: fn(u32) -> String,
    /// Opens the form that leads to any week.
    pub another: &'static str,
    /// Over the first rows of the last week held, on the page of its chart: its date.
    pub latest: fn(&str) -> String,
    /// Of a row that leads because none above it has a page here.
    pub highest_here: &'static str,
    /// How many rows are shown, of how many.
    pub first_rows: fn(usize, usize) -> String,
    /// The link to all of them.
    pub whole_sheet: fn(&str) -> String,
    /// What a chart ranks, and where.
    pub kind: fn(&str, &str) -> String,
    /// The heading over the dates of the sheet.
    pub about: &'static str,
}

pub const EN: SheetWords = SheetWords {
    first: |led, title, credit| match led {
        Led::New => format!("A new No. 1 in its first week: {title} by {credit}."),
        Led::Back => format!("Back on the chart, and at No. 1: {title} by {credit}."),
        Led::Risen(from) => format!("A new No. 1, up from {from}: {title} by {credit}."),
        Led::Stayed => format!("No. 1 as in the week before: {title} by {credit}."),
        Led::Held => format!("No. 1: {title} by {credit}."),
    },
    highest: |position, title, credit| format!("The highest row held is {title} by {credit}, at {position}."),
    also: |name, positions| format!("{name} stands at {positions} as well."),
    also_many: |name, rows| format!("{name} has {rows} more rows on it."),
    came: |new, back| match (new, back) {
        (0, 1) => "1 title came back.".to_owned(),
        (0, back) => format!("{back} titles came back."),
        (1, 0) => "1 title is new.".to_owned(),
        (new, 0) => format!("{new} titles are new."),
        (1, back) => format!("1 title is new, {back} came back."),
        (new, back) => format!("{new} titles are new, {back} came back."),
    },
    title_and_credit: "Title and credit",
    peak: "Peak",
    weeks: "Weeks",
    show: "Show",
    all: "All",
    show_new: "New",
    show_back: "Back",
    here: "On Duet",
    part: |from, to| format!("{from} to {to}"),
    edge: "Titles and credits as the chart printed them. A coloured edge marks what has its page here, one of two inks a collaboration.",
    passed: |weeks| {
        if weeks == 1 {
            "1 week between has no row here".to_owned()
        } else {
            format!("{weeks} weeks between have no row here")
        }
    },
    another: "Another week",
    latest: |day| format!("The latest sheet, {day}"),
    highest_here: "the highest with a page here",
    first_rows: |shown, all| format!("The first {shown} of {all} rows"),
    whole_sheet: |day| format!("The whole sheet of {day}"),
    kind: |ranks, place| format!("Chart of {}, {place}", ranks.to_lowercase()),
    about: "About this week",
};

pub const KO: SheetWords = SheetWords {
    first: |led, title, credit| match led {
        Led::New => format!("첫 주에 1위로 진입: {title}, {credit}."),
        Led::Back => format!("1위로 재진입: {title}, {credit}."),
        Led::Risen(from) => format!("{from}위에서 올라온 새 1위: {title}, {credit}."),
        Led::Stayed => format!("지난주에 이어 1위: {title}, {credit}."),
        Led::Held => format!("1위: {title}, {credit}."),
    },
    highest: |position, title, credit| format!("보유한 기록 가운데 가장 높은 것은 {position}위 {title}, {credit}."),
    also: |name, positions| format!("{name}: {positions}위에도 이름이 있습니다."),
    also_many: |name, rows| format!("{name}: 그 밖에 {rows}곡이 더 있습니다."),
    came: |new, back| match (new, back) {
        (0, back) => format!("재진입 {back}곡."),
        (new, 0) => format!("신규 {new}곡."),
        (new, back) => format!("신규 {new}곡, 재진입 {back}곡."),
    },
    title_and_credit: "제목과 표기",
    peak: "최고",
    weeks: "주",
    show: "보기",
    all: "전체",
    show_new: "신규",
    show_back: "재진입",
    here: "듀엣 수록",
    part: |from, to| format!("{from}~{to}위"),
    edge: "제목과 표기는 차트에 인쇄된 그대로입니다. 색 띠는 이곳에 문서가 있는 작품을, 두 색 띠는 협업을 가리킵니다.",
    passed: |weeks| format!("사이의 {weeks}주는 기록 없음"),
    another: "다른 주",
    latest: |day| format!("최신 차트, {day} 자"),
    highest_here: "이곳에 문서가 있는 가장 높은 순위",
    first_rows: |shown, all| format!("{all}행 가운데 처음 {shown}행"),
    whole_sheet: |day| format!("{day} 자 차트 전체"),
    kind: |ranks, place| format!("{ranks} 차트, {place}"),
    about: "이 주에 관하여",
};
