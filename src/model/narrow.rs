//! What lists are narrowed to, as addresses and tables spell it.

use std::fmt;

/// A country by its ISO 3166-1 alpha-2 code, or that nobody has said which. What is not known sorts last.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(String);

const UNKNOWN: &str = "unknown";

impl Country {
    /// That of a record, which writes codes in capitals.
    pub fn of(code: Option<&str>) -> Self {
        Self(code.unwrap_or(UNKNOWN).to_owned())
    }

    /// `KR`, `kr` or `unknown`.
    pub fn parse(text: &str) -> Option<Self> {
        let is_code = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
        (is_code || text == UNKNOWN).then(|| Self(if is_code { text.to_ascii_uppercase() } else { text.to_owned() }))
    }

    /// `KR`; `unknown`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn code(&self) -> Option<&str> {
        (self.0 != UNKNOWN).then_some(&self.0)
    }
}

/// Years from one to another, or that nobody knows the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Years {
    /// Both ends are among them; the first is not after the last.
    Within(i16, i16),
    Unknown,
}

impl Years {
    pub fn one(year: i16) -> Self {
        Years::Within(year, year)
    }

    pub fn decade(of: i16) -> Self {
        let first = of - of.rem_euclid(10);
        Years::Within(first, first + 9)
    }

    /// `2024`, `2010-2019` or `unknown`.
    pub fn parse(text: &str) -> Option<Self> {
        let year = |text: &str| -> Option<i16> {
            let is_year = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
            is_year.then(|| text.parse().ok()).flatten()
        };
        if text == UNKNOWN {
            return Some(Years::Unknown);
        }
        let (first, last) = text.split_once('-').unwrap_or((text, text));
        let (first, last) = (year(first)?, year(last)?);
        (first <= last).then_some(Years::Within(first, last))
    }
}

impl fmt::Display for Years {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Years::Within(first, last) if first == last => write!(f, "{first:04}"),
            Years::Within(first, last) => write!(f, "{first:04}-{last:04}"),
            Years::Unknown => f.write_str(UNKNOWN),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_a_code_in_any_letters_or_not_known() {
        assert_eq!(Country::parse("kr"), Some(Country::of(Some("KR"))));
        assert_eq!(Country::parse("unknown"), Some(Country::of(None)));
        for text in ["", "K", "KOR", "k1", "Unknown", "한국"] {
            assert_eq!(Country::parse(text), None, "{text}");
        }
        assert!(Country::of(Some("ZW")) < Country::of(None));
    }

    #[test]
    fn years_read_back_as_they_are_written() {
        for text in ["2024", "2010-2019", "0999", "unknown"] {
            assert_eq!(Years::parse(text).map(|years| years.to_string()).as_deref(), Some(text));
        }
        for text in ["", "24", "2024-", "2019-2010", "2024-10", "-2024", "+024", "20245"] {
            assert_eq!(Years::parse(text), None, "{text}");
        }
        assert_eq!((Years::decade(2019), Years::decade(2020)), (Years::Within(2010, 2019), Years::Within(2020, 2029)));
    }
}
