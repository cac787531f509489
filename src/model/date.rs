//! Calendar days, and dates known only in part.

use std::fmt;
use std::str::FromStr;

/// A calendar day. A chart week is named by one: its issue date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(jiff::civil::Date);

/// Text that is no date, or names a day that never was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a date")]
pub struct BadDate(String);

impl Date {
    /// `None` when there is no such day.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        jiff::civil::Date::new(year, month, day).ok().map(Self)
    }

    pub fn year(self) -> i16 {
        self.0.year()
    }

    pub fn month(self) -> i8 {
        self.0.month()
    }

    pub fn day(self) -> i8 {
        self.0.day()
    }

    pub fn weekday(self) -> Weekday {
        Weekday(self.0.weekday())
    }

    /// The day `days` later, or earlier when negative.
    ///
    /// # Panics
    /// Past the year 9999 or before -9999, which no chart reaches.
    pub fn plus_days(self, days: i32) -> Self {
        let span = jiff::Span::new().days(days);
        Self(self.0.checked_add(span).expect("a chart date stays within the years -9999 to 9999"))
    }

    /// Days from `earlier` to here; negative when `earlier` is later.
    pub fn days_since(self, earlier: Date) -> i32 {
        (self.0 - earlier.0).get_days()
    }
}

/// `2024-10-18`
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Takes `2024-10-18` and nothing looser.
impl FromStr for Date {
    type Err = BadDate;

    fn from_str(text: &str) -> Result<Self, BadDate> {
        let date = PartialDate::from_str(text)?;
        date.day().ok_or_else(|| BadDate(text.to_owned()))
    }
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weekday(jiff::civil::Weekday);

impl Weekday {
    const NAMES: [(&'static str, jiff::civil::Weekday); 7] = [
        ("monday", jiff::civil::Weekday::Monday),
        ("tuesday", jiff::civil::Weekday::Tuesday),
        ("wednesday", jiff::civil::Weekday::Wednesday),
        ("thursday", jiff::civil::Weekday::Thursday),
        ("friday", jiff::civil::Weekday::Friday),
        ("saturday", jiff::civil::Weekday::Saturday),
        ("sunday", jiff::civil::Weekday::Sunday),
    ];

    /// The words an editor may write, from Monday on.
    pub fn words() -> impl Iterator<Item = &'static str> {
        Self::NAMES.iter().map(|(word, _)| *word)
    }

    /// From an English word in small letters.
    pub fn parse(word: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(name, _)| *name == word).map(|(_, day)| Self(*day))
    }

    pub fn as_str(self) -> &'static str {
        Self::NAMES.iter().find(|(_, day)| *day == self.0).map_or("", |(name, _)| name)
    }

    /// Days from `self` forward to `other`, 0 to 6.
    pub fn days_until(self, other: Weekday) -> i32 {
        i32::from(self.0.until(other.0))
    }
}

/// A date known to the year, month or day.
///
/// Ordering puts the vaguer date first (`2016` < `2016-04` < `2016-04-02`), so "earliest credit" never
/// rests on an invented day. `==` also compares precision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

impl PartialDate {
    pub fn year(self) -> i16 {
        self.year
    }

    pub fn month(self) -> Option<i8> {
        self.month
    }

    /// The whole date, when it is known to the day.
    pub fn day(self) -> Option<Date> {
        Date::new(self.year, self.month?, self.day?)
    }

    /// The first day it could mean.
    pub fn earliest(self) -> Date {
        Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
            .expect("a partial date is checked when it is made")
    }

    /// The last day it could mean. Where a day decides, a partial date counts as this one.
    pub fn latest(self) -> Date {
        if let Some(day) = self.day() {
            return day;
        }
        // The year after 9999 has no days here: December is not reached from the month after it.
        match self.month {
            Some(month) if month < 12 => {
                Date::new(self.year, month + 1, 1).expect("the first of a month is a day").plus_days(-1)
            }
            _ => Date::new(self.year, 12, 31).expect("December has 31 days"),
        }
    }

    /// True when no day of `self` can be on or after any day of `other`.
    pub fn surely_before(self, other: PartialDate) -> bool {
        self.latest() < other.earliest()
    }
}

impl From<Date> for PartialDate {
    fn from(date: Date) -> Self {
        Self { year: date.year(), month: Some(date.month()), day: Some(date.day()) }
    }
}

/// `2024`, `2024-10` or `2024-10-18`: as precise as it is known.
impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl FromStr for PartialDate {
    type Err = BadDate;

    fn from_str(text: &str) -> Result<Self, BadDate> {
        parse_partial(text).ok_or_else(|| BadDate(text.to_owned()))
    }
}

fn parse_partial(text: &str) -> Option<PartialDate> {
    let number = |part: &str, digits: usize| -> Option<i16> {
        (part.len() == digits && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse().ok())?
    };
    let mut parts = text.split('-');
    let year = number(parts.next()?, 4)?;
    let month = parts.next().map(|part| number(part, 2)).map_or(Some(None), |n| n.map(Some))?;
    let day = parts.next().map(|part| number(part, 2)).map_or(Some(None), |n| n.map(Some))?;
    if parts.next().is_some() || year == 0 {
        return None;
    }
    let month = month.and_then(|m| i8::try_from(m).ok());
    let day = day.and_then(|d| i8::try_from(d).ok());
    Date::new(year, month.unwrap_or(1), day.unwrap_or(1))?;
    Some(PartialDate { year, month, day })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn partial(text: &str) -> PartialDate {
        text.parse().expect("a date")
    }

    #[test]
    fn a_date_prints_as_precisely_as_it_is_known() {
        for text in ["2024", "2024-10", "2024-10-18"] {
            assert_eq!(partial(text).to_string(), text);
        }
    }

    #[test]
    fn days_that_never_were_are_refused() {
        for text in ["2024-13", "2023-02-29", "24-10", "2024-1", "2024-10-18-1", "", "2024-", "0000"] {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
    }

    #[test]
    fn the_vaguer_date_sorts_first() {
        assert!(partial("2016") < partial("2016-04"));
        assert!(partial("2016-04") < partial("2016-04-02"));
    }

    #[test]
    fn a_partial_date_ends_on_its_last_day() {
        assert_eq!(partial("2024-02").latest().to_string(), "2024-02-29");
        assert_eq!(partial("2024").latest().to_string(), "2024-12-31");
    }

    #[test]
    fn only_dates_that_cannot_overlap_are_surely_ordered() {
        assert!(partial("2016").surely_before(partial("2017-01")));
        assert!(!partial("2016").surely_before(partial("2016-04")));
    }

    #[test]
    fn days_are_counted_over_a_leap_day() {
        let saturday: Date = "2024-02-24".parse().expect("a date");
        assert_eq!(saturday.plus_days(7).to_string(), "2024-03-02");
        assert_eq!(saturday.plus_days(7).days_since(saturday), 7);
        assert_eq!(saturday.weekday().as_str(), "saturday");
    }
}
