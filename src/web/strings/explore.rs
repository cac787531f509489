//! Words of the ways across the records: what each page of them answers, and how far it reaches.

use crate::text::words::{number, plural};

/// A way across the records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Across {
    Network,
    Paths,
    Compare,
    Contests,
    Timeline,
    Matrix,
}

#[derive(Debug)]
pub struct ExploreWords {
    pub heading: &'static str,
    pub lede: &'static str,
    pub description: &'static str,
    /// The network of an artist, by name.
    pub network_of: fn(&str) -> String,
    pub question: fn(Across) -> &'static str,
    /// How many artists and companies there are, and ties between them.
    pub ties: fn(u64, u64) -> String,
    pub works: fn(u64) -> String,
    /// Artists with releases alone and together.
    pub artists: fn(u64) -> String,
    /// The first year and the last.
    pub years: fn(i16, i16) -> String,
    pub countries: fn(u64) -> String,
    pub rankings: &'static str,
}

pub const EN: ExploreWords = ExploreWords {
    heading: "Explore",
    lede: "Ways across the records. Each answers one question, from the rows and credits recorded here.",
    description: "Networks, paths between artists, works side by side, solo against collaboration, years, countries and rankings, computed from the records here.",
    network_of: |name| format!("The network of {name}"),
    question: |across| match across {
        Across::Network => "Who has made records with whom, and who stands one step further? Every artist has a map.",
        Across::Paths => "How does one artist lead to another, record by record? Name two, and see the shortest path.",
        Across::Compare => {
            "Which of two records did more, and when? Up to four stand side by side, each from its own first week."
        }
        Across::Contests => {
            "Does a record with a partner go higher and stay longer than one alone? Both are counted, artist by artist."
        }
        Across::Timeline => "What came out, was nominated and reached No. 1 in a year? Every year has its days.",
        Across::Matrix => "From which countries do an artist’s partners come, and since when? One country at a time.",
    },
    ties: |nodes, ties| format!("{} artists and companies, {} ties", number(nodes), number(ties)),
    works: |n| format!("{} {}", number(n), plural(n, "record", "records")),
    artists: |n| format!("{} {} with both", number(n), plural(n, "artist", "artists")),
    years: |first, last| format!("{first} to {last}"),
    countries: |n| format!("{} {}", number(n), plural(n, "country", "countries")),
    rankings: "Who leads: each list with its definition, and what it was drawn from.",
};

pub const KO: ExploreWords = ExploreWords {
    heading: "둘러보기",
    lede: "기록을 가로지르는 길입니다. 저마다 물음 하나에 답합니다.",
    description: "관계망, 아티스트 사이의 경로, 작품 비교, 솔로와 협업, 연표, 나라, 순위를 이곳의 기록에서 계산했습니다.",
    network_of: |name| format!("{name}: 관계망"),
    question: |across| match across {
        Across::Network => "누가 누구와 음반을 만들었고, 한 걸음 더 가면 누가 있을까요? 아티스트마다 지도가 있습니다.",
        Across::Paths => "한 아티스트에서 다른 아티스트까지 어떤 음반으로 이어질까요? 두 이름을 넣어 보세요.",
        Across::Compare => "어느 음반이 더 높이, 더 오래 갔을까요? 네 작품까지 각자의 첫 주부터 나란히 놓습니다.",
        Across::Contests => "함께한 음반이 혼자 낸 음반보다 더 높이, 더 오래 갈까요? 아티스트마다 둘을 셉니다.",
        Across::Timeline => "한 해에 무엇이 나오고, 후보에 오르고, 1위를 했을까요? 해마다 날짜별로 적었습니다.",
        Across::Matrix => "협업 상대는 어느 나라에서, 언제부터 왔을까요? 한 나라씩 봅니다.",
    },
    ties: |nodes, ties| format!("아티스트와 회사 {}, 관계 {}개", number(nodes), number(ties)),
    works: |n| format!("작품 {}건", number(n)),
    artists: |n| format!("둘 다 있는 아티스트 {}명(팀)", number(n)),
    years: |first, last| format!("{first}~{last}년"),
    countries: |n| format!("{}개국", number(n)),
    rankings: "누가 앞서는지, 정의와 대상을 밝힌 목록입니다.",
};
