//! Numbers, dates and lists in words of the interface, so that no template counts or inflects.

use crate::model::{Lang, PartialDate};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Short months have this many letters, all of them, so that tables line up.
const SHORT: usize = 3;

/// With its first letter in capitals, as where a line begins with it.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// "2 November 2024", "2024년 11월 2일"; a partial date as precisely as it is known.
pub fn long_date(date: impl Into<PartialDate>, lang: Lang) -> String {
    let date = date.into();
    match lang {
        Lang::En => english_date(date, usize::MAX),
        Lang::Ko => {
            let mut words = format!("{}년", date.year());
            if let Some(month) = date.month() {
                words += &format!(" {month}월");
            }
            if let Some(day) = date.day() {
                words += &format!(" {}일", day.day());
            }
            words
        }
    }
}

/// "2 Nov 2024", "2024. 11. 2."; for tables.
pub fn short_date(date: impl Into<PartialDate>, lang: Lang) -> String {
    let date = date.into();
    match (lang, date.month(), date.day()) {
        (Lang::En, _, _) => english_date(date, SHORT),
        (Lang::Ko, None, _) => format!("{}년", date.year()),
        (Lang::Ko, Some(month), None) => format!("{}. {month}.", date.year()),
        (Lang::Ko, Some(month), Some(day)) => format!("{}. {month}. {}.", date.year(), day.day()),
    }
}

/// "October", "10월"; empty for a number that is no month.
pub fn month(number: i8, lang: Lang) -> &'static str {
    const KOREAN: [&str; 12] = ["1월", "2월", "3월", "4월", "5월", "6월", "7월", "8월", "9월", "10월", "11월", "12월"];
    let names = if lang == Lang::En { &MONTHS } else { &KOREAN };
    usize::try_from(number).ok().and_then(|number| names.get(number.checked_sub(1)?)).copied().unwrap_or_default()
}

/// "Oct", "10월"; for axes.
pub fn short_month(number: i8, lang: Lang) -> &'static str {
    let name = month(number, lang);
    if lang == Lang::En { name.get(..SHORT).unwrap_or(name) } else { name }
}

/// "Oct 2024", "2024. 10."; for axes.
pub fn month_of_year(year: i16, number: i8, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{} {year}", short_month(number, lang)),
        Lang::Ko => format!("{year}. {number}."),
    }
}

fn english_date(date: PartialDate, letters: usize) -> String {
    let name = date.month().and_then(|month| MONTHS.get(usize::try_from(month).ok()?.checked_sub(1)?));
    let month = name.map(|name| name.get(..letters).unwrap_or(name));
    match (month, date.day()) {
        (Some(month), Some(day)) => format!("{} {month} {}", day.day(), date.year()),
        (Some(month), None) => format!("{month} {}", date.year()),
        (None, _) => date.year().to_string(),
    }
}

/// "August 2016 to 2024", "since August 2016", "until 2024"; `None` where neither end is known.
pub fn period(from: Option<PartialDate>, to: Option<PartialDate>, lang: Lang) -> Option<String> {
    let from = from.map(|date| long_date(date, lang));
    let to = to.map(|date| long_date(date, lang));
    Some(match (lang, from, to) {
        (_, None, None) => return None,
        (_, Some(from), Some(to)) if from == to => from,
        (Lang::En, Some(from), Some(to)) => format!("{from} to {to}"),
        (Lang::En, Some(from), None) => format!("since {from}"),
        (Lang::En, None, Some(to)) => format!("until {to}"),
        (Lang::Ko, Some(from), Some(to)) => format!("{from} ~ {to}"),
        (Lang::Ko, Some(from), None) => format!("{from}부터"),
        (Lang::Ko, None, Some(to)) => format!("{to}까지"),
    })
}

/// "1st", "2nd", "11th"; "1번째".
pub fn ordinal(number: u64, lang: Lang) -> String {
    let grouped = self::number(number);
    if lang == Lang::Ko {
        return format!("{grouped}번째");
    }
    let suffix = match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("{grouped}{suffix}")
}

/// "1,234,567", in English and in Korean.
pub fn number(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// A large number as it is spoken, where that loses nothing: "2 billion", "1.5 million"; "20억", "150만".
pub fn large(number: u64, lang: Lang) -> String {
    const MILLION: u64 = 1_000_000;
    const BILLION: u64 = 1_000 * MILLION;
    let spoken = |unit: u64, word: &str| {
        let (whole, hundredths) = (number / unit, number % unit / (unit / 100));
        match (hundredths / 10, hundredths % 10) {
            (0, 0) => format!("{whole} {word}"),
            (tenths, 0) => format!("{whole}.{tenths} {word}"),
            _ => format!("{whole}.{hundredths:02} {word}"),
        }
    };
    const MAN: u64 = 10_000;
    const EOK: u64 = MAN * MAN;
    match lang {
        Lang::En if number >= BILLION && number.is_multiple_of(BILLION / 100) => spoken(BILLION, "billion"),
        Lang::En if number >= MILLION && number.is_multiple_of(MILLION / 100) => spoken(MILLION, "million"),
        Lang::Ko if number >= MAN && number.is_multiple_of(MAN) => {
            let (eok, man) = (number / EOK, number % EOK / MAN);
            let eok = (eok > 0).then(|| format!("{}억", self::number(eok)));
            let man = (man > 0).then(|| format!("{}만", self::number(man)));
            eok.into_iter().chain(man).collect::<Vec<_>>().join(" ")
        }
        _ => self::number(number),
    }
}

/// A sum of money: "US$1.05 billion", "10억 5,000만 달러"; the code of a currency that has no word here.
pub fn money(value: u64, currency: &str, lang: Lang) -> String {
    const CURRENCIES: [(&str, &str, &str); 6] = [
        ("USD", "US$", "달러"),
        ("KRW", "₩", "원"),
        ("JPY", "¥", "엔"),
        ("EUR", "€", "유로"),
        ("GBP", "£", "파운드"),
        ("CNY", "CN¥", "위안"),
    ];
    let number = large(value, lang);
    match (lang, CURRENCIES.iter().find(|(code, _, _)| *code == currency)) {
        (Lang::En, Some((_, sign, _))) => format!("{sign}{number}"),
        (Lang::Ko, Some((_, _, word))) => format!("{number} {word}"),
        (_, None) => format!("{currency} {number}"),
    }
}

/// A number that may be too small: "at least 12".
pub fn at_least(number: u64, lang: Lang) -> String {
    match lang {
        Lang::En => format!("at least {}", self::number(number)),
        Lang::Ko => format!("최소 {}", self::number(number)),
    }
}

/// In place of a number.
pub fn not_known(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "not known",
        Lang::Ko => "알 수 없음",
    }
}

/// The form for one, or the form for any other number: `plural(weeks, "week", "weeks")`.
///
/// A language without plurals gives both forms alike.
pub fn plural<T>(number: u64, one: T, other: T) -> T {
    if number == 1 { one } else { other }
}

/// "a", "a and b", "a, b and c"; "a 및 b", "a, b 및 c".
pub fn list<S: AsRef<str>>(items: &[S], lang: Lang) -> String {
    let mut joined = String::new();
    for (i, item) in items.iter().enumerate() {
        joined.push_str(item.as_ref());
        joined.push_str(joint(i, items.len(), lang));
    }
    joined
}

/// What stands behind item `index` (from 0) of `count`: for lists whose items are links.
pub fn joint(index: usize, count: usize, lang: Lang) -> &'static str {
    match (count.saturating_sub(index + 1), lang) {
        (0, _) => "",
        (1, Lang::En) => " and ",
        (1, Lang::Ko) => " 및 ",
        _ => ", ",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> PartialDate {
        text.parse().expect("a date")
    }

    #[test]
    fn a_date_is_written_as_precisely_as_it_is_known() {
        for (text, long, korean, short, short_korean) in [
            ("2024-11-02", "2 November 2024", "2024년 11월 2일", "2 Nov 2024", "2024. 11. 2."),
            ("2024-09", "September 2024", "2024년 9월", "Sep 2024", "2024. 9."),
            ("2024", "2024", "2024년", "2024", "2024년"),
        ] {
            assert_eq!(long_date(date(text), Lang::En), long);
            assert_eq!(long_date(date(text), Lang::Ko), korean);
            assert_eq!(short_date(date(text), Lang::En), short);
            assert_eq!(short_date(date(text), Lang::Ko), short_korean);
        }
    }

    #[test]
    fn a_period_says_which_end_is_open() {
        let (from, to) = (Some(date("2016-08")), Some(date("2024")));
        assert_eq!(period(from, to, Lang::En).as_deref(), Some("August 2016 to 2024"));
        assert_eq!(period(from, None, Lang::En).as_deref(), Some("since August 2016"));
        assert_eq!(period(None, to, Lang::Ko).as_deref(), Some("2024년까지"));
        assert_eq!(period(from, from, Lang::En).as_deref(), Some("August 2016"));
        assert_eq!(period(None, None, Lang::En), None);
    }

    #[test]
    fn ordinals_know_the_teens() {
        let words: Vec<_> =
            [0, 1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111, 1003].map(|n| ordinal(n, Lang::En)).into_iter().collect();
        let expected =
            ["0th", "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "101st", "111th", "1,003rd"];
        assert_eq!(words, expected);
        assert_eq!(ordinal(3, Lang::Ko), "3번째");
    }

    #[test]
    fn numbers_are_grouped_by_thousands() {
        for (n, words) in [(0, "0"), (999, "999"), (1000, "1,000"), (12345, "12,345"), (1234567, "1,234,567")] {
            assert_eq!(number(n), words);
        }
    }

    #[test]
    fn a_list_ends_with_and() {
        assert_eq!(list::<&str>(&[], Lang::En), "");
        assert_eq!(list(&["a"], Lang::En), "a");
        assert_eq!(list(&["a", "b"], Lang::En), "a and b");
        assert_eq!(list(&["a", "b", "c"], Lang::En), "a, b and c");
        assert_eq!(list(&["a", "b", "c"], Lang::Ko), "a, b 및 c");
    }

    #[test]
    fn only_one_is_singular() {
        assert_eq!([0, 1, 2].map(|n| plural(n, "week", "weeks")), ["weeks", "week", "weeks"]);
    }

    #[test]
    fn a_large_number_is_spoken_where_nothing_is_lost() {
        for (value, en, ko) in [
            (2_000_000_000, "2 billion", "20억"),
            (1_500_000, "1.5 million", "150만"),
            (1_050_000_000, "1.05 billion", "10억 5,000만"),
            (850_000_000, "850 million", "8억 5,000만"),
            (1_234_567, "1,234,567", "1,234,567"),
            (120_000, "120,000", "12만"),
            (999, "999", "999"),
        ] {
            assert_eq!([large(value, Lang::En), large(value, Lang::Ko)], [en, ko]);
        }
    }

    #[test]
    fn money_reads_with_its_sign_or_its_code() {
        assert_eq!(money(1_050_000_000, "USD", Lang::En), "US$1.05 billion");
        assert_eq!(money(1_050_000_000, "USD", Lang::Ko), "10억 5,000만 달러");
        assert_eq!(money(2_000, "SEK", Lang::En), "SEK 2,000");
    }
}
