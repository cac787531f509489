//! Words of the pages of companies and markets.

use crate::model::Crossing;
use crate::snapshot::read::CompanyReach;
use crate::text::words::number;

/// Of fewer, a share says nothing.
const FEW: u32 = 5;

/// A share in whole percent, rounded half up; `None` of a few.
fn percent(part: u32, whole: u32) -> Option<u32> {
    (whole >= FEW).then(|| (part * 200 + whole) / (whole * 2))
}

/// Words of the pages of companies and markets.
#[derive(Debug)]
pub struct CompanyWords {
    pub kind: &'static str,
    pub formed: &'static str,
    pub ended: &'static str,
    pub ties: &'static str,
    pub tie: &'static str,
    pub company: &'static str,
    pub when: &'static str,
    pub artists: &'static str,
    pub artist: &'static str,
    /// Above the day that a roster is asked for.
    pub as_of: &'static str,
    pub roster_on: fn(&str) -> String,
    pub possibly_on: fn(&str) -> String,
    /// Above the artists of companies that belong to it.
    pub labels_on: fn(&str) -> String,
    pub other_ties: &'static str,
    /// Where no day is known.
    pub all_ties: &'static str,
    pub deals: &'static str,
    pub deal: &'static str,
    pub parties: &'static str,
    pub not_told: &'static str,
    pub partnerships: &'static str,
    pub partnerships_note: &'static str,
    pub nobody_on: fn(&str) -> String,
    /// The share across companies, with its population.
    pub share: fn(CompanyReach) -> String,
    pub crossing: &'static str,
    pub crossing_word: fn(Crossing) -> &'static str,
    pub signed_to: &'static str,
    pub counterparts: &'static str,
    pub shared_works: &'static str,
    pub works: &'static str,
    pub work: &'static str,
    pub credit: &'static str,
    pub role: &'static str,
    /// After the role of a company that made the work as a party to it.
    pub party: &'static str,
    pub released: &'static str,
    pub charts: &'static str,
    pub awards: &'static str,
    pub list_title: &'static str,
    pub list_text: &'static str,
    pub by_name: &'static str,
    pub by_works: &'static str,
    pub by_artists: &'static str,
    pub artist_count: &'static str,
    pub work_count: &'static str,
    /// Title of a market's page.
    pub market_title: fn(&str) -> String,
    pub market_artists: &'static str,
    pub market_companies: &'static str,
    pub market_charts: &'static str,
    pub market_collaborations: &'static str,
    /// How the collaborations of artists and of the country are counted.
    pub market_counted: &'static str,
    /// Before a link to all artists of a country.
    pub most_collaborations: &'static str,
    pub all_artists: &'static str,
    pub market_partnerships: &'static str,
    pub market_partnerships_note: &'static str,
    pub partner_country: &'static str,
    /// Partnerships of artists of one country with one another.
    pub inside: &'static str,
    pub unknown_country: &'static str,
    /// The collaborations with artists of one country.
    pub market_with: fn(&str) -> String,
    pub market_all: &'static str,
    pub market_claims: &'static str,
    /// How many claims are shown, of how many, and what came of them.
    pub market_claims_note: fn(usize, usize, &str) -> String,
    pub market_articles: &'static str,
    /// That no file tells of a country.
    pub unwritten: &'static str,
    pub market_unwritten: fn(&str) -> String,
    pub collaborations: fn(u64) -> String,
    pub market_list_title: &'static str,
    pub market_list_text: &'static str,
    pub market: &'static str,
    pub chart_count: &'static str,
}

pub const EN: CompanyWords = CompanyWords {
    kind: "Kind",
    formed: "Formed",
    ended: "Ended",
    ties: "Ties to other companies",
    tie: "Tie",
    company: "Company",
    when: "When",
    artists: "Artists tied to it",
    artist: "Artist",
    as_of: "Roster on",
    roster_on: |day| format!("With it on {day}"),
    possibly_on: |day| format!("Possibly with it on {day}: the dates known do not decide"),
    labels_on: |day| format!("With a company that belonged to it on {day}"),
    other_ties: "At other times, and founders",
    all_ties: "At any time",
    deals: "Deals",
    deal: "Deal",
    parties: "Between",
    not_told: "not known",
    partnerships: "Partnerships inside and across companies",
    partnerships_note: "Counted: collaborations with a date, where an artist was surely signed to this company or to one that \
                        belonged to it when the work came out; a member of a group of whom no contract is told counts with \
                        the group. Across: a partner was surely signed to another company. Where a \
                        partner’s company is not known, or the dates do not decide, the work stays unknown.",
    nobody_on: |day| format!("Nobody is surely recorded with it on {day}."),
    share: |reach| {
        let known = reach.inside + reach.across;
        let all = known + reach.unknown;
        let works =
            if all == 1 { "1 collaboration".to_owned() } else { format!("{} collaborations", number(all.into())) };
        let counts = format!(
            "{works} of its artists: {} across companies, {} inside, {} unknown.",
            number(reach.across.into()),
            number(reach.inside.into()),
            number(reach.unknown.into())
        );
        match percent(reach.across, known) {
            Some(share) => format!("{counts} Across: {share}% of the {} that are known.", number(known.into())),
            None => counts,
        }
    },
    crossing: "Companies",
    crossing_word: |crossing| match crossing {
        Crossing::Inside => "Inside",
        Crossing::Across => "Across",
        Crossing::Unknown => "Unknown",
    },
    signed_to: "Its artists were signed to",
    counterparts: "Companies it works with most",
    shared_works: "Collaborations",
    works: "Works",
    work: "Work",
    credit: "Credit",
    role: "Role",
    party: "party to it",
    released: "Date",
    charts: "Charts it publishes",
    awards: "Awards it gives",
    list_title: "Companies: labels, agencies, platforms and publishers",
    list_text: "Every company that has a part in a record here: labels, agencies, studios, platforms, chart publishers and awards bodies.",
    by_name: "By name",
    by_works: "By works",
    by_artists: "By artists",
    artist_count: "Artists",
    work_count: "Works",
    market_title: |name| format!("{name}: artists, companies and charts"),
    market_artists: "Artists from there",
    market_companies: "Companies from there",
    market_charts: "Charts of the country",
    market_collaborations: "Collaborations with an artist from there",
    market_counted: "Counted with those of their groups, and those in which they have a part outside the billing.",
    most_collaborations: "those in most collaborations.",
    all_artists: "All of them",
    market_partnerships: "Partnerships by country",
    market_partnerships_note: "Counted: collaborations in which an artist from there and one from the other country are both parties. \
                               A collaboration with several countries counts for each.",
    partner_country: "Partners from",
    inside: "The same country",
    unknown_country: "A country not known",
    market_with: |country| format!("Collaborations with artists from: {country}"),
    market_all: "All collaborations",
    market_claims: "What sources say of its artists",
    market_claims_note: |shown, all, counts| match shown == all {
        true => format!("{counts}."),
        false => format!("{counts}. Shown here: {shown} of {}.", super::number(all)),
    },
    market_articles: "Articles on its artists",
    unwritten: "Nobody has written of this country’s scene here yet. What follows comes from the records of artists, companies and charts.",
    market_unwritten: |name| {
        format!("{name} in the records: its artists, companies and charts, and who works with whom across the border.")
    },
    collaborations: |n| if n == 1 { "1 collaboration".to_owned() } else { format!("{} collaborations", number(n)) },
    market_list_title: "Markets: countries and their scenes",
    market_list_text: "The countries whose scenes are described here, each with its artists, its companies and the charts that count there.",
    market: "Market",
    chart_count: "Charts",
};

pub const KO: CompanyWords = CompanyWords {
    kind: "종류",
    formed: "설립",
    ended: "종료",
    ties: "다른 회사와의 관계",
    tie: "관계",
    company: "회사",
    when: "기간",
    artists: "소속·관련 아티스트",
    artist: "아티스트",
    as_of: "소속 기준일",
    roster_on: |day| format!("{day} 소속"),
    possibly_on: |day| format!("{day} 소속일 수 있음(알려진 날짜로는 정해지지 않음)"),
    labels_on: |day| format!("{day} 자회사 소속"),
    other_ties: "다른 시기와 설립자",
    all_ties: "전체 기간",
    deals: "계약",
    deal: "계약",
    parties: "당사자",
    not_told: "알려지지 않음",
    partnerships: "회사 안팎의 협업",
    partnerships_note: "날짜가 있는 협업 가운데 발매 당시 아티스트가 이 회사 또는 그 자회사 소속임이 분명한 것을 셉니다. \
                        계약이 알려지지 않은 그룹 멤버는 그룹을 따릅니다. \
                        상대가 다른 회사 소속임이 분명하면 회사 간 협업입니다. 상대의 소속을 모르거나 날짜로 정할 수 없으면 알 수 없음입니다.",
    nobody_on: |day| format!("{day}에 소속이 분명한 아티스트가 기록에 없습니다."),
    share: |reach| {
        let known = reach.inside + reach.across;
        let all = known + reach.unknown;
        let counts = format!(
            "소속 아티스트의 협업 {}건: 회사 간 {}건, 회사 안 {}건, 알 수 없음 {}건.",
            number(all.into()),
            number(reach.across.into()),
            number(reach.inside.into()),
            number(reach.unknown.into())
        );
        match percent(reach.across, known) {
            Some(share) => format!("{counts} 알려진 {}건 중 회사 간 {share}%.", number(known.into())),
            None => counts,
        }
    },
    crossing: "회사",
    crossing_word: |crossing| match crossing {
        Crossing::Inside => "회사 안",
        Crossing::Across => "회사 간",
        Crossing::Unknown => "알 수 없음",
    },
    signed_to: "당시 소속 회사",
    counterparts: "가장 많이 함께한 회사",
    shared_works: "협업",
    works: "작품",
    work: "작품",
    credit: "아티스트 표기",
    role: "역할",
    party: "계약·제작 당사자",
    released: "날짜",
    charts: "발행하는 차트",
    awards: "주관하는 시상식",
    list_title: "회사: 레이블, 기획사, 플랫폼, 차트 발행사",
    list_text: "이 사이트의 기록에 등장하는 모든 회사: 레이블, 기획사, 제작사, 플랫폼, 차트 발행사, 시상 기관입니다.",
    by_name: "이름순",
    by_works: "작품 수순",
    by_artists: "아티스트 수순",
    artist_count: "아티스트",
    work_count: "작품",
    market_title: |name| format!("{name}: 아티스트, 회사, 차트"),
    market_artists: "이 나라의 아티스트",
    market_companies: "이 나라의 회사",
    market_charts: "이 나라의 차트",
    market_collaborations: "이 나라 아티스트의 협업",
    market_counted: "소속 그룹의 협업과 크레딧 밖에서 참여한 협업도 셉니다.",
    most_collaborations: "협업이 많은 순서입니다.",
    all_artists: "전체 보기",
    market_partnerships: "나라별 협업",
    market_partnerships_note: "이 나라 아티스트와 상대 나라 아티스트가 함께 당사자인 협업을 셉니다. 여러 나라가 참여한 협업은 나라마다 셉니다.",
    partner_country: "상대 나라",
    inside: "같은 나라",
    unknown_country: "알 수 없는 나라",
    market_with: |country| format!("상대 나라별 협업: {country}"),
    market_all: "전체 협업",
    market_claims: "이 나라 아티스트에 대한 주장",
    market_claims_note: |shown, all, counts| match shown == all {
        true => format!("{counts}."),
        false => format!("{counts}. 전체 {}건 중 {shown}건을 보여 줍니다.", super::number(all)),
    },
    market_articles: "이 나라 아티스트를 다룬 글",
    unwritten: "이 나라의 음악 시장에 대한 글은 아직 없습니다. 아래 내용은 아티스트, 회사, 차트 기록에서 가져온 것입니다.",
    market_unwritten: |name| {
        format!("{name}의 기록: 이 나라의 아티스트, 회사, 차트, 그리고 국경을 넘는 협업을 모았습니다.")
    },
    collaborations: |n| format!("협업 {}건", number(n)),
    market_list_title: "시장: 나라별 음악 시장",
    market_list_text: "이 사이트가 다루는 나라별 음악 시장과 그곳의 아티스트, 회사, 차트입니다.",
    market: "시장",
    chart_count: "차트",
};
