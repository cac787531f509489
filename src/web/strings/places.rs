//! Countries and languages by name. A code that is not here stands for itself.

use crate::model::Lang;

/// A country by its code in capitals; `world` too, as charts write it.
pub fn country(code: &str, lang: Lang) -> &str {
    let found = COUNTRIES.iter().find(|(known, _, _)| *known == code);
    found.map_or(code, |(_, en, ko)| if lang == Lang::En { en } else { ko })
}

/// A language by its BCP 47 code.
pub fn language(code: &str, lang: Lang) -> &str {
    let found = LANGUAGES.iter().find(|(known, _, _)| *known == code);
    found.map_or(code, |(_, en, ko)| if lang == Lang::En { en } else { ko })
}

const COUNTRIES: [(&str, &str, &str); 42] = [
    ("AR", "Argentina", "아르헨티나"),
    ("AU", "Australia", "호주"),
    ("BB", "Barbados", "바베이도스"),
    ("BR", "Brazil", "브라질"),
    ("CA", "Canada", "캐나다"),
    ("CH", "Switzerland", "스위스"),
    ("CL", "Chile", "칠레"),
    ("CN", "China", "중국"),
    ("CO", "Colombia", "콜롬비아"),
    ("DE", "Germany", "독일"),
    ("DK", "Denmark", "덴마크"),
    ("ES", "Spain", "스페인"),
    ("FI", "Finland", "핀란드"),
    ("FR", "France", "프랑스"),
    ("GB", "United Kingdom", "영국"),
    ("HK", "Hong Kong", "홍콩"),
    ("ID", "Indonesia", "인도네시아"),
    ("IE", "Ireland", "아일랜드"),
    ("IL", "Israel", "이스라엘"),
    ("IN", "India", "인도"),
    ("IT", "Italy", "이탈리아"),
    ("JM", "Jamaica", "자메이카"),
    ("JP", "Japan", "일본"),
    ("KR", "South Korea", "대한민국"),
    ("MX", "Mexico", "멕시코"),
    ("MY", "Malaysia", "말레이시아"),
    ("NG", "Nigeria", "나이지리아"),
    ("NL", "Netherlands", "네덜란드"),
    ("NO", "Norway", "노르웨이"),
    ("NZ", "New Zealand", "뉴질랜드"),
    ("PH", "Philippines", "필리핀"),
    ("PR", "Puerto Rico", "푸에르토리코"),
    ("QA", "Qatar", "카타르"),
    ("SE", "Sweden", "스웨덴"),
    ("SG", "Singapore", "싱가포르"),
    ("TH", "Thailand", "태국"),
    ("TT", "Trinidad and Tobago", "트리니다드 토바고"),
    ("TW", "Taiwan", "대만"),
    ("US", "United States", "미국"),
    ("VI", "U.S. Virgin Islands", "미국령 버진아일랜드"),
    ("ZA", "South Africa", "남아프리카 공화국"),
    ("world", "Worldwide", "전 세계"),
];

const LANGUAGES: [(&str, &str, &str); 17] = [
    ("ar", "Arabic", "아랍어"),
    ("da", "Danish", "덴마크어"),
    ("de", "German", "독일어"),
    ("en", "English", "영어"),
    ("es", "Spanish", "스페인어"),
    ("fr", "French", "프랑스어"),
    ("hi", "Hindi", "힌디어"),
    ("id", "Indonesian", "인도네시아어"),
    ("it", "Italian", "이탈리아어"),
    ("ja", "Japanese", "일본어"),
    ("ko", "Korean", "한국어"),
    ("ms", "Malay", "말레이어"),
    ("pt", "Portuguese", "포르투갈어"),
    ("sv", "Swedish", "스웨덴어"),
    ("th", "Thai", "태국어"),
    ("tl", "Tagalog", "타갈로그어"),
    ("zh", "Chinese", "중국어"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_without_a_name_stands_for_itself() {
        assert_eq!(
            [country("KR", Lang::En), country("KR", Lang::Ko), country("ZZ", Lang::En)],
            ["South Korea", "대한민국", "ZZ"]
        );
        assert_eq!(language("ko", Lang::En), "Korean");
    }
}
