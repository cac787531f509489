//! Words of the table of countries by year.

#[derive(Debug)]
pub struct MatrixWords {
    /// Its name in lists of pages.
    pub name: &'static str,
    /// Heading and title, of a country.
    pub heading: fn(&str) -> String,
    pub lede: fn(&str) -> String,
    pub description: fn(&str) -> String,
    pub total: fn(&str, u32) -> String,
    pub caption: fn(&str) -> String,
    /// What the shades of cells mean.
    pub shades: &'static str,
    pub partner: &'static str,
    /// A row of partners from the country itself.
    pub own: &'static str,
    pub all: &'static str,
    pub no_date: &'static str,
    /// The name of a cell's link: the two countries, the years, how many.
    pub cell: fn(&str, &str, &str, u32) -> String,
    pub choose: &'static str,
    pub go: &'static str,
    /// A choice: a country, and how many collaborations.
    pub option: fn(&str, u32) -> String,
    pub method: &'static [&'static str],
    pub nothing: &'static str,
}

pub const EN: MatrixWords = MatrixWords {
    name: "Countries by year",
    heading: |country| format!("{country}: partner countries by year"),
    lede: |country| format!("With which countries’ artists do those from {country} collaborate, and when?"),
    description: |country| {
        format!(
            "Collaborations of artists from {country} by the country of their partners and by year; every number leads to its list."
        )
    },
    total: |country, total| match total {
        1 => format!("1 collaboration has a partner from {country}."),
        total => format!("{total} collaborations have a partner from {country}."),
    },
    caption: |country| format!("Collaborations of artists from {country}, by their partners’ country and by year"),
    shades: "The darker a cell, the more; each figure leads to its list.",
    partner: "Partners from",
    own: "same country",
    all: "All",
    no_date: "No date",
    cell: |country, partner, years, count| {
        let count = if count == 1 { "1 collaboration".to_owned() } else { format!("{count} collaborations") };
        format!("{country} with {partner}, {years}: {count}")
    },
    choose: "Country",
    go: "Show",
    option: |country, works| format!("{country} ({works})"),
    method: &[
        "A collaboration stands in the row of every country that a partner of one of these artists is from, so that the rows may add up to more than the last line, which counts each once.",
        "The year is that of the release, or of the first chart week where no release is dated.",
        "An artist’s country is the one its record names. Those of which nobody has said the country have a row of their own.",
    ],
    nothing: "No collaboration here has partners.",
};

pub const KO: MatrixWords = MatrixWords {
    name: "나라별·연도별 협업",
    heading: |country| format!("{country}: 연도별 협업 상대 국가"),
    lede: |country| format!("{country} 아티스트는 언제 어느 나라의 아티스트와 협업했을까요?"),
    description: |country| {
        format!(
            "{country} 아티스트의 협업을 상대의 나라와 연도별로 셌습니다. 모든 숫자는 해당하는 협업 목록으로 이어집니다."
        )
    },
    total: |country, total| format!("{country} 아티스트가 당사자인 협업은 {total}편입니다."),
    caption: |country| format!("{country} 아티스트의 협업, 상대의 나라와 연도별"),
    shades: "짙을수록 많고, 숫자를 누르면 목록이 나옵니다.",
    partner: "상대의 나라",
    own: "같은 나라",
    all: "전체",
    no_date: "날짜 미상",
    cell: |country, partner, years, count| format!("{country} · {partner}, {years}: 협업 {count}편"),
    choose: "나라",
    go: "보기",
    option: |country, works| format!("{country} ({works})"),
    method: &[
        "협업은 상대가 속한 나라마다 한 번씩 들어가므로 행의 합이 마지막 줄보다 클 수 있습니다. 마지막 줄은 협업을 한 번씩만 셉니다.",
        "연도는 발매 연도이며, 발매일이 없으면 첫 차트 주간의 연도입니다.",
        "아티스트의 나라는 기록에 적힌 나라입니다. 나라가 기록되지 않은 상대는 따로 한 행에 모았습니다.",
    ],
    nothing: "협업 상대가 있는 기록이 없습니다.",
};
