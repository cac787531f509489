//! Words of the rankings.

use super::number;
use crate::model::{RankedBy, RankingName};

#[derive(Debug)]
pub struct RankingWords {
    pub rankings: &'static str,
    /// Heading and title of a ranking.
    pub name: fn(RankingName) -> &'static str,
    pub lede: fn(RankingName) -> &'static str,
    /// What was drawn from, and how many are listed: "Of 278 artists with a partnership, 120 are listed."
    pub population: fn(RankingName, usize, usize) -> String,
    /// How the figures are defined, line by line.
    pub definition: fn(RankingName) -> &'static [&'static str],
    pub method: &'static str,
    /// What is said where betweenness is estimated: from how many artists.
    pub sampled: fn(usize) -> String,
    pub place: &'static str,
    /// The column of names.
    pub who: fn(RankingName) -> &'static str,
    pub figure: fn(RankedBy) -> &'static str,
    /// The same as an order: "By partners".
    pub by: fn(RankedBy) -> &'static str,
    pub nothing: &'static str,
    pub and: &'static str,
    /// The links to the same for programs.
    pub csv: &'static str,
    pub json: &'static str,
}

pub const EN: RankingWords = RankingWords {
    rankings: "Rankings",
    name: |name| match name {
        RankingName::Connectors => "Connectors: artists who tie others together",
        RankingName::Pairs => "Pairs with most collaborations",
        RankingName::Markets => "Artists with partners from most countries",
        RankingName::Companies => "Companies whose artists work with others’",
    },
    lede: |name| match name {
        RankingName::Connectors => {
            "Without whom would the network of collaborations fall apart? Betweenness counts the pairs of artists whose shortest ways lead through an artist."
        }
        RankingName::Pairs => "The two artists who are parties to most collaborations side by side.",
        RankingName::Markets => "The countries, other than its own, that an artist’s partners come from.",
        RankingName::Companies => {
            "How many collaborations a company’s artists made with the artists of another company."
        }
    },
    population: |name, population, listed| {
        let (population, listed) = (number(population), number(listed));
        match name {
            RankingName::Connectors => format!("All {population} artists with a partnership are ranked."),
            RankingName::Pairs => format!("All {population} pairs of artists with a collaboration are ranked."),
            RankingName::Markets => format!(
                "Of {population} artists whose country is known, as is that of a partner, {listed} have a partner from another country and are ranked."
            ),
            RankingName::Companies => {
                format!(
                    "All {population} companies are ranked of whose artists a collaboration is known to have stayed inside or gone across."
                )
            }
        }
    },
    definition: |name| match name {
        RankingName::Connectors => &[
            "Two artists are partners where both are parties to one collaboration: a song, an album, a film, a show, a tour. A group is one artist; a member has the partnerships made by name, not those of the group.",
            "Betweenness, in pairs of artists: take every two other artists, and the shortest ways from the one to the other over partners. If all of them lead through this artist, that is one pair; if one of three does, a third of a pair.",
            "Partners: how many artists one has made a collaboration with. Collaborations: how many those are.",
        ],
        RankingName::Pairs => &[
            "A collaboration counts for a pair where both are parties to it: credited, featured, or with a part that makes a party. What one wrote or produced for the other does not count, and what their groups made does not.",
            "A remix with its own record is a collaboration of its own. On charts: those with at least one week on a chart held here.",
            "Last: the year of the latest, by its release, or by its first chart week where no release is dated.",
        ],
        RankingName::Markets => &[
            "An artist’s country is the one its record names; of a group, where it works. Partners whose country nobody has recorded are left out: the true numbers are at least these.",
            "Countries: how many, other than one’s own. Partners abroad: how many artists from them. Collaborations abroad: how many with at least one of them.",
        ],
        RankingName::Companies => &[
            "An artist is one of a company’s that it was surely signed to on the day of the release, and of every company that then owned that one. The page of each company lists the collaborations.",
            "Across: an artist of the company has a partner who was signed elsewhere, and to none of it. Inside: every partner was signed to it too. Companies reached: those the other partners were signed to.",
            "Works without a date, and partners whose contract nobody has recorded, are left out: the true numbers are at least these.",
        ],
    },
    method: "How it is counted",
    sampled: |sources| {
        format!(
            "Betweenness is estimated here, from the shortest ways that begin at {} artists, evenly drawn.",
            number(sources)
        )
    },
    place: "Rank",
    who: |name| match name {
        RankingName::Connectors | RankingName::Markets => "Artist",
        RankingName::Pairs => "Artists",
        RankingName::Companies => "Company",
    },
    figure: |figure| match figure {
        RankedBy::Betweenness => "Betweenness (pairs)",
        RankedBy::Partners => "Partners",
        RankedBy::Collaborations => "Collaborations",
        RankedBy::Charted => "On charts",
        RankedBy::Last => "Last",
        RankedBy::Countries => "Countries",
        RankedBy::PartnersAbroad => "Partners abroad",
        RankedBy::Abroad => "Collaborations abroad",
        RankedBy::Across => "Across companies",
        RankedBy::Reached => "Companies reached",
        RankedBy::Inside => "Inside the company",
    },
    by: |figure| match figure {
        RankedBy::Betweenness => "By betweenness",
        RankedBy::Partners => "By partners",
        RankedBy::Collaborations => "By collaborations",
        RankedBy::Charted => "By those on charts",
        RankedBy::Last => "Latest first",
        RankedBy::Countries => "By countries",
        RankedBy::PartnersAbroad => "By partners abroad",
        RankedBy::Abroad => "By collaborations abroad",
        RankedBy::Across => "By collaborations across",
        RankedBy::Reached => "By companies reached",
        RankedBy::Inside => "By collaborations inside",
    },
    nothing: "No record here has anything to rank.",
    and: "and",
    csv: "The whole ranking as CSV",
    json: "This page as JSON",
};

pub const KO: RankingWords = RankingWords {
    rankings: "순위",
    name: |name| match name {
        RankingName::Connectors => "다른 아티스트를 이어 주는 아티스트",
        RankingName::Pairs => "가장 많이 함께한 두 아티스트",
        RankingName::Markets => "가장 많은 나라의 상대와 협업한 아티스트",
        RankingName::Companies => "다른 회사와 가장 많이 협업한 회사",
    },
    lede: |name| match name {
        RankingName::Connectors => {
            "누가 없으면 협업의 연결망이 끊어질까요? 매개 중심성은 최단 경로가 그 아티스트를 지나는 아티스트 쌍의 수입니다."
        }
        RankingName::Pairs => "나란히 당사자로 참여한 협업이 가장 많은 두 아티스트입니다.",
        RankingName::Markets => "자기 나라를 뺀, 협업 상대의 나라 수입니다.",
        RankingName::Companies => "회사의 아티스트가 다른 회사의 아티스트와 함께한 협업 수입니다.",
    },
    population: |name, population, listed| {
        let (population, listed) = (number(population), number(listed));
        match name {
            RankingName::Connectors => format!("협업 상대가 있는 아티스트 {population}명(팀) 모두의 순위입니다."),
            RankingName::Pairs => format!("협업이 있는 두 아티스트 {population}쌍 모두의 순위입니다."),
            RankingName::Markets => format!(
                "자신과 협업 상대의 나라가 알려진 아티스트 {population}명(팀) 가운데 다른 나라의 상대가 있는 {listed}명(팀)의 순위입니다."
            ),
            RankingName::Companies => {
                format!("회사 안 또는 회사 간 협업으로 확인된 작품이 있는 회사 {population}곳 모두의 순위입니다.")
            }
        }
    },
    definition: |name| match name {
        RankingName::Connectors => &[
            "두 아티스트가 한 협업(노래, 앨범, 영화, 프로그램, 투어)의 당사자이면 협업 상대입니다. 그룹은 한 아티스트이고, 멤버는 자기 이름으로 한 협업만 셉니다.",
            "매개 중심성의 단위는 아티스트 쌍입니다. 다른 두 아티스트를 협업 상대로 잇는 최단 경로가 모두 이 아티스트를 지나면 한 쌍, 셋 가운데 하나만 지나면 3분의 1쌍으로 셉니다.",
            "협업 상대는 함께 협업한 아티스트 수, 협업은 그 작품 수입니다.",
        ],
        RankingName::Pairs => &[
            "두 아티스트가 모두 당사자인 협업만 셉니다. 한쪽이 다른 쪽에게 곡을 써 주거나 프로듀싱한 작품, 두 사람의 그룹이 함께한 작품은 세지 않습니다.",
            "따로 기록된 리믹스는 별개의 협업입니다. 차트 진입은 보유한 차트에 한 주라도 오른 작품 수입니다.",
            "최근은 마지막 작품의 발매 연도이며, 발매일이 없으면 첫 차트 주간의 연도입니다.",
        ],
        RankingName::Markets => &[
            "아티스트의 나라는 기록에 적힌 나라입니다. 나라가 기록되지 않은 상대는 빠지므로 실제 수는 이보다 많을 수 있습니다.",
            "나라는 자기 나라를 뺀 수, 해외 상대는 그 나라들의 아티스트 수, 해외 협업은 그중 한 명이라도 함께한 작품 수입니다.",
        ],
        RankingName::Companies => &[
            "발매일에 그 회사와 계약되어 있던 것이 확실한 아티스트를 회사의 아티스트로 봅니다. 그때 그 회사를 소유한 회사에도 속합니다. 각 회사의 페이지에 협업 목록이 있습니다.",
            "회사 간: 다른 곳과 계약되어 있고 이 회사에는 속하지 않은 상대와 함께한 협업. 회사 안: 모든 상대가 이 회사에 속한 협업. 상대 회사: 다른 상대들이 계약되어 있던 회사.",
            "날짜가 없는 작품과 계약이 기록되지 않은 상대는 빠지므로 실제 수는 이보다 많을 수 있습니다.",
        ],
    },
    method: "세는 방법",
    sampled: |sources| {
        format!(
            "매개 중심성은 고르게 뽑은 아티스트 {}명(팀)에서 시작하는 최단 경로로 추정한 값입니다.",
            number(sources)
        )
    },
    place: "순위",
    who: |name| match name {
        RankingName::Connectors | RankingName::Markets | RankingName::Pairs => "아티스트",
        RankingName::Companies => "회사",
    },
    figure: |figure| match figure {
        RankedBy::Betweenness => "매개 중심성(쌍)",
        RankedBy::Partners => "협업 상대",
        RankedBy::Collaborations => "협업",
        RankedBy::Charted => "차트 진입",
        RankedBy::Last => "최근",
        RankedBy::Countries => "나라",
        RankedBy::PartnersAbroad => "해외 상대",
        RankedBy::Abroad => "해외 협업",
        RankedBy::Across => "회사 간 협업",
        RankedBy::Reached => "상대 회사",
        RankedBy::Inside => "회사 안 협업",
    },
    by: |figure| match figure {
        RankedBy::Betweenness => "매개 중심성순",
        RankedBy::Partners => "협업 상대순",
        RankedBy::Collaborations => "협업순",
        RankedBy::Charted => "차트 진입순",
        RankedBy::Last => "최근순",
        RankedBy::Countries => "나라순",
        RankedBy::PartnersAbroad => "해외 상대순",
        RankedBy::Abroad => "해외 협업순",
        RankedBy::Across => "회사 간 협업순",
        RankedBy::Reached => "상대 회사순",
        RankedBy::Inside => "회사 안 협업순",
    },
    nothing: "순위를 매길 기록이 없습니다.",
    and: "·",
    csv: "전체 순위 CSV",
    json: "이 페이지의 JSON",
};
