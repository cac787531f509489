//! Words of search, and of names that several records have.

use super::number;
use crate::model::Facet;

#[derive(Debug)]
pub struct SearchWords {
    pub heading: &'static str,
    pub heading_of: fn(&str) -> String,
    pub description: &'static str,
    pub description_of: fn(&str, usize) -> String,
    /// The label of the box in the header of every page, and of the one on the page itself.
    pub label: &'static str,
    pub submit: &'static str,
    pub hint: &'static str,
    pub ways: &'static str,
    /// What can be typed, and what it shows.
    pub examples: &'static [(&'static str, &'static str)],
    pub nothing: fn(&str) -> String,
    pub nothing_filtered: &'static str,
    pub nothing_hint: &'static str,
    pub near: &'static str,
    pub meant: &'static str,
    pub names: &'static str,
    pub texts: &'static str,
    pub showing: fn(usize, usize, usize) -> String,
    pub narrow: &'static str,
    pub facet: fn(Facet) -> &'static str,
    pub chosen: &'static str,
    pub remove: fn(&str) -> String,
    pub clear: &'static str,
    pub known_for: fn(&str) -> String,
    pub charted_since: fn(&str) -> String,
    pub as_data: &'static str,
}

pub const EN: SearchWords = SearchWords {
    heading: "Search",
    heading_of: |question| format!("“{question}”"),
    description: "Search all records and texts of this site by name or by words: artists, songs, companies, charts, awards, articles.",
    description_of: |question, total| {
        let results = if total == 1 { "1 result".to_owned() } else { format!("{} results", number(total)) };
        format!(
            "{results} for “{question}” among the artists, works, companies, charts, awards and texts of this site."
        )
    },
    label: "Search",
    submit: "Search",
    hint: "A name in any spelling or script, with or without accents and signs, or words of a text.",
    ways: "What can be typed",
    examples: &[
        ("rose bruno apt", "names and a title, in any order"),
        ("로제", "a name in its own script"),
        ("ㅂㄹㅍㅋ", "the first consonants of a Korean name"),
        ("gidle", "a name without its signs"),
        ("grammys 2026", "an award and a year"),
        ("drinking game", "words of a text"),
    ],
    nothing: |question| format!("Nothing here is called “{question}”, and no text has it."),
    nothing_filtered: "Nothing fits all of that. Take out a filter.",
    nothing_hint: "Fewer letters find more: the beginning of a name is enough.",
    near: "No name is spelled like that. These are near:",
    meant: "Did you mean",
    names: "By name",
    texts: "In texts",
    showing: |first, last, total| format!("{} to {} of {}", number(first), number(last), number(total)),
    narrow: "Narrow down",
    facet: |facet| match facet {
        Facet::Kind => "Kind",
        Facet::Year => "Year",
        Facet::Market => "Country",
        Facet::Chart => "Chart",
        Facet::Award => "Award",
        Facet::Company => "Company",
        Facet::Language => "Language",
        Facet::Status => "Status",
    },
    chosen: "Filters",
    remove: |filter| format!("Take out {filter}"),
    clear: "Take out all",
    known_for: |work| format!("known for {work}"),
    charted_since: |year| format!("on charts since {year}"),
    as_data: "The same for programs (JSON)",
};

pub const KO: SearchWords = SearchWords {
    heading: "검색",
    heading_of: |question| format!("‘{question}’"),
    description: "이 사이트의 모든 기록과 글을 이름이나 낱말로 찾습니다. 아티스트, 노래, 회사, 차트, 시상식, 글을 한 번에 검색할 수 있습니다.",
    description_of: |question, total| {
        format!(
            "‘{question}’ 검색 결과 {}건. 아티스트, 작품, 회사, 차트, 시상식과 글에서 이름과 낱말로 찾은 결과입니다.",
            number(total)
        )
    },
    label: "검색",
    submit: "검색",
    hint: "이름은 어떤 표기로든, 악센트나 기호 없이도 찾을 수 있습니다. 글 속의 낱말도 됩니다.",
    ways: "이렇게 찾을 수 있습니다",
    examples: &[
        ("로제 아파트", "이름과 제목을 순서 없이"),
        ("로제", "한글 이름"),
        ("ㅂㄹㅍㅋ", "한글 이름의 초성"),
        ("gidle", "기호를 뺀 이름"),
        ("grammys 2026", "시상식과 연도"),
        ("연속 1위", "글 속의 낱말"),
    ],
    nothing: |question| format!("‘{question}’라는 이름은 없고, 그 말이 든 글도 없습니다."),
    nothing_filtered: "조건에 모두 맞는 결과가 없습니다. 조건을 하나 빼 보세요.",
    nothing_hint: "짧게 입력할수록 더 많이 찾습니다. 이름의 첫머리만으로 충분합니다.",
    near: "그런 표기의 이름은 없습니다. 비슷한 이름입니다.",
    meant: "혹시 이것을 찾으셨나요?",
    names: "이름으로 찾은 결과",
    texts: "글에서 찾은 결과",
    showing: |first, last, total| format!("{}건 가운데 {}–{}", number(total), number(first), number(last)),
    narrow: "좁혀 보기",
    facet: |facet| match facet {
        Facet::Kind => "종류",
        Facet::Year => "연도",
        Facet::Market => "나라",
        Facet::Chart => "차트",
        Facet::Award => "시상식",
        Facet::Company => "회사",
        Facet::Language => "언어",
        Facet::Status => "상태",
    },
    chosen: "조건",
    remove: |filter| format!("{filter} 빼기"),
    clear: "모두 빼기",
    known_for: |work| format!("대표 기록 {work}"),
    charted_since: |year| format!("{year}년부터 차트에 있음"),
    as_data: "프로그램용 데이터 (JSON)",
};
