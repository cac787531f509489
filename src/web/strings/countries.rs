//! Countries by their ISO 3166-1 alpha-2 codes.

use crate::model::Lang;

/// Code, English, Korean; by code.
const COUNTRIES: &[(&str, &str, &str)] = &[
    ("AE", "United Arab Emirates", "아랍에미리트"),
    ("AR", "Argentina", "아르헨티나"),
    ("AT", "Austria", "오스트리아"),
    ("AU", "Australia", "호주"),
    ("BB", "Barbados", "바베이도스"),
    ("BE", "Belgium", "벨기에"),
    ("BR", "Brazil", "브라질"),
    ("CA", "Canada", "캐나다"),
    ("CH", "Switzerland", "스위스"),
    ("CL", "Chile", "칠레"),
    ("CN", "China", "중국"),
    ("CO", "Colombia", "콜롬비아"),
    ("CU", "Cuba", "쿠바"),
    ("CZ", "Czechia", "체코"),
    ("DE", "Germany", "독일"),
    ("DK", "Denmark", "덴마크"),
    ("DO", "Dominican Republic", "도미니카 공화국"),
    ("EG", "Egypt", "이집트"),
    ("ES", "Spain", "스페인"),
    ("FI", "Finland", "핀란드"),
    ("FR", "France", "프랑스"),
    ("GB", "United Kingdom", "영국"),
    ("GR", "Greece", "그리스"),
    ("HK", "Hong Kong", "홍콩"),
    ("ID", "Indonesia", "인도네시아"),
    ("IE", "Ireland", "아일랜드"),
    ("IL", "Israel", "이스라엘"),
    ("IN", "India", "인도"),
    ("IS", "Iceland", "아이슬란드"),
    ("IT", "Italy", "이탈리아"),
    ("JM", "Jamaica", "자메이카"),
    ("JP", "Japan", "일본"),
    ("KP", "North Korea", "북한"),
    ("KR", "South Korea", "대한민국"),
    ("LB", "Lebanon", "레바논"),
    ("MA", "Morocco", "모로코"),
    ("MO", "Macau", "마카오"),
    ("MX", "Mexico", "멕시코"),
    ("MY", "Malaysia", "말레이시아"),
    ("NG", "Nigeria", "나이지리아"),
    ("NL", "Netherlands", "네덜란드"),
    ("NO", "Norway", "노르웨이"),
    ("NZ", "New Zealand", "뉴질랜드"),
    ("PA", "Panama", "파나마"),
    ("PE", "Peru", "페루"),
    ("PH", "Philippines", "필리핀"),
    ("PL", "Poland", "폴란드"),
    ("PR", "Puerto Rico", "푸에르토리코"),
    ("PT", "Portugal", "포르투갈"),
    ("QA", "Qatar", "카타르"),
    ("RO", "Romania", "루마니아"),
    ("RU", "Russia", "러시아"),
    ("SA", "Saudi Arabia", "사우디아라비아"),
    ("SE", "Sweden", "스웨덴"),
    ("SG", "Singapore", "싱가포르"),
    ("TH", "Thailand", "태국"),
    ("TR", "Türkiye", "튀르키예"),
    ("TT", "Trinidad and Tobago", "트리니다드 토바고"),
    ("TW", "Taiwan", "대만"),
    ("UA", "Ukraine", "우크라이나"),
    ("US", "United States", "미국"),
    ("VE", "Venezuela", "베네수엘라"),
    ("VI", "U.S. Virgin Islands", "미국령 버진아일랜드"),
    ("VN", "Vietnam", "베트남"),
    ("ZA", "South Africa", "남아프리카 공화국"),
];

/// A country's name; its code where it is not listed here.
pub fn country(code: &str, lang: Lang) -> &str {
    match COUNTRIES.binary_search_by_key(&code, |(listed, _, _)| listed) {
        Ok(place) => match lang {
            Lang::En => COUNTRIES[place].1,
            Lang::Ko => COUNTRIES[place].2,
        },
        Err(_) => code,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_sorted_and_named_in_both_languages() {
        assert!(COUNTRIES.is_sorted_by_key(|(code, _, _)| code));
        assert_eq!([country("KR", Lang::En), country("KR", Lang::Ko), country("ZZ", Lang::En)], ["South Korea", "대한민국", "ZZ"]);
    }
}
