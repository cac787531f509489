//! Words of the home page.

use crate::text::words::{number, plural};

#[derive(Debug)]
pub struct HomeWords {
    /// The heading, line by line.
    pub heading: [&'static str; 2],
    pub deck: &'static str,
    pub find: &'static str,
    pub find_placeholder: &'static str,
    /// Before examples of what can be asked.
    pub try_these: &'static str,
    pub week_of: fn(&str) -> String,

    /// The story of weeks at No. 1 said to be in a row: their number, and the weeks of each spell.
    pub not_in_a_row: fn(u64) -> String,
    pub spells: fn(u64, &[u64]) -> String,
    /// Before the title of a source.
    pub said_in: &'static str,
    pub whole_record: fn(&str) -> String,
    /// By a chart: the page of every week on it.
    pub every_week: fn(&str) -> String,

    pub charting: &'static str,
    pub charting_caption: &'static str,
    pub position: &'static str,
    pub moved: &'static str,
    pub sleeve: &'static str,
    pub record: &'static str,
    /// Over the other charts that a record is on.
    pub elsewhere: &'static str,
    pub weeks: &'static str,
    /// After their number.
    pub weeks_of: fn(u32) -> &'static str,
    pub run: &'static str,
    pub also: &'static str,

    pub verdicts: &'static str,
    pub verdicts_text: &'static str,
    /// How many claims were judged, and how many opinions stand beside them.
    pub all_claims: fn(u64, u64) -> String,

    /// Two artists, and by how many hops one leads to the other.
    pub road: fn(&str, &str, u64) -> String,
    pub road_text: &'static str,
    pub no_road: &'static str,

    pub shelf: &'static str,
    pub all_collaborations: fn(u64) -> String,
    pub notes: &'static str,
    pub all_articles: fn(u64) -> String,
    pub sections: &'static str,
    pub charts: &'static str,
    pub through: &'static str,
}

/// A number as a headline has it: in a word, up to twelve.
pub(super) fn spelled(n: u64) -> String {
    const WORDS: [&str; 12] =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let word = usize::try_from(n).ok().and_then(|n| WORDS.get(n.checked_sub(1)?));
    word.map_or_else(|| number(n), |word| (*word).to_owned())
}

/// The same at the beginning of a sentence.
fn capital(n: u64) -> String {
    crate::text::words::capitalised(&spelled(n))
}

pub const EN: HomeWords = HomeWords {
    heading: ["Two names.", "One record."],
    deck: "Music collaborations and their chart history: who made a record together, where it stood week by week, and whether what was said about it is so. K-pop with the world first, any music after.",
    find: "Find a song, an artist, a chart",
    find_placeholder: "APT., 로제, Hot 100",
    try_these: "Try",
    week_of: |day| format!("the week of {day}"),

    not_in_a_row: |weeks| format!("{} weeks at No. 1. Not in a row.", capital(weeks)),
    spells: |weeks, spells| {
        let each: Vec<String> = spells.iter().map(|weeks| spelled(*weeks)).collect();
        let each = crate::text::words::list(&each, crate::model::Lang::En);
        let count = u64::try_from(spells.len()).unwrap_or(u64::MAX);
        format!("The rows agree on {}. They show {} spells: {each}.", spelled(weeks), spelled(count))
    },
    said_in: "Said in",
    whole_record: |title| format!("{title}, the whole record"),
    every_week: |chart| format!("Every week on the {chart}"),

    charting: "On the charts",
    charting_caption: "Collaborations on the charts in the latest week",
    position: "Position",
    moved: "Move",
    sleeve: "Sleeve",
    record: "Record",
    elsewhere: "Also on",
    weeks: "Weeks",
    weeks_of: |n| plural(n.into(), "week", "weeks"),
    run: "Run",
    also: "also on",

    verdicts: "Latest verdicts",
    verdicts_text: "What the press says is a claim. Each is held against chart rows, award lists and other sources.",
    all_claims: |claims, opinions| {
        let claims = format!("All {} {}", number(claims), plural(claims, "claim", "claims"));
        match opinions {
            0 => claims,
            n => format!("{claims} and {} {}", number(n), plural(n, "opinion", "opinions")),
        }
    },

    road: |from, to, hops| format!("{from} to {to} in {} {}", spelled(hops), plural(hops, "hop", "hops")),
    road_text: "Every pair here is joined by something they made together. Name two artists and see the shortest path from one to the other: by records, by memberships, or by both.",
    no_road: "From name to name",

    shelf: "On the shelf",
    all_collaborations: |n| format!("All {} {}", number(n), plural(n, "collaboration", "collaborations")),
    notes: "Liner notes",
    all_articles: |n| format!("All {} {}", number(n), plural(n, "article", "articles")),
    sections: "Everything here",
    charts: "Charts held",
    through: "to",
};

pub const KO: HomeWords = HomeWords {
    heading: ["두 이름.", "한 음반."],
    deck: "음악 협업과 그 차트 기록: 누가 함께 만들었는지, 주마다 몇 위였는지, 그 음악을 두고 한 말이 맞는지. K-pop과 세계의 만남부터 기록합니다.",
    find: "노래, 아티스트, 차트 찾기",
    find_placeholder: "APT., 로제, Hot 100",
    try_these: "예:",
    week_of: |day| format!("{day} 주간"),

    not_in_a_row: |weeks| format!("1위 {}주. 연속은 아니었다.", number(weeks)),
    spells: |weeks, spells| {
        let each: Vec<String> = spells.iter().map(|weeks| format!("{}주", number(*weeks))).collect();
        format!(
            "차트 기록도 모두 {}주입니다. 다만 {} 구간으로 나뉩니다: {}.",
            number(weeks),
            spells.len(),
            each.join(", ")
        )
    },
    said_in: "출처:",
    whole_record: |title| format!("{title}, 기록 전체"),
    every_week: |chart| format!("{chart}의 모든 주"),

    charting: "지금 차트에서",
    charting_caption: "최근 주에 차트에 있는 협업",
    position: "순위",
    moved: "변동",
    sleeve: "재킷",
    record: "음반",
    elsewhere: "다른 차트",
    weeks: "주",
    weeks_of: |_| "주",
    run: "추이",
    also: "또한",

    verdicts: "최근 판정",
    verdicts_text: "언론의 말은 주장입니다. 차트 기록, 시상식 명단, 다른 출처에 비추어 봅니다.",
    all_claims: |claims, opinions| match opinions {
        0 => format!("주장 {}건 모두 보기", number(claims)),
        n => format!("주장 {}건과 의견 {}건 모두 보기", number(claims), number(n)),
    },

    road: |from, to, hops| format!("{from}에서 {to}까지 {}단계", number(hops)),
    road_text: "이곳의 이름들은 함께 만든 음악으로 이어져 있습니다. 두 아티스트를 넣으면 가장 짧은 길을 보여 드립니다.",
    no_road: "이름에서 이름으로",

    shelf: "진열대",
    all_collaborations: |n| format!("협업 {}건 모두 보기", number(n)),
    notes: "라이너 노트",
    all_articles: |n| format!("글 {}편 모두 보기", number(n)),
    sections: "전체 보기",
    charts: "수록된 차트",
    through: "마지막 주:",
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_headline_has_small_numbers_in_words() {
        assert_eq!((EN.not_in_a_row)(12), "Twelve weeks at No. 1. Not in a row.");
        assert_eq!((EN.not_in_a_row)(13), "13 weeks at No. 1. Not in a row.");
        let spells = "The rows agree on twelve. They show three spells: nine, two and one.";
        assert_eq!((EN.spells)(12, &[9, 2, 1]), spells);
        assert_eq!((EN.road)("ROSÉ", "Bruno Mars", 1), "ROSÉ to Bruno Mars in one hop");
    }
}
