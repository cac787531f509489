//! Charts, their calendars, what is held of them, and their rows.

use super::{ChartSlug, CompanySlug, Date, SourceSlug, Weekday, WorkSlug, words};
use std::collections::BTreeSet;
use std::sync::Arc;

words! {
    /// What a chart ranks.
    Ranks {
        Songs = "songs",
        Albums = "albums",
        Artists = "artists",
    }
}

/// A span of time in which issue dates follow one rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Epoch {
    /// The first issue date of the epoch.
    pub from: Date,
    pub issue_weekday: Weekday,
    /// How many days were counted; `None` where that is not known.
    pub tracking_days: Option<u16>,
    /// From the last day counted to the issue date.
    /// Billboard since 2018: a chart dated Saturday counts Friday to Thursday, and Thursday + 9 days is the date on it.
    pub tracking_ends_days_before_issue: Option<u16>,
    pub published_days_before_issue: Option<u16>,
    pub exceptions: Vec<Exception>,
}

/// An issue on another day than the rule says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exception {
    pub issue: Date,
    /// The regular date that it replaced; `None`: one issue more.
    pub instead_of: Option<Date>,
}

/// The issue dates of a chart, epoch by epoch, oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Calendar {
    pub epochs: Vec<Epoch>,
}

impl Calendar {
    /// The epoch a day falls in; `None` before the first.
    pub fn epoch(&self, day: Date) -> Option<&Epoch> {
        self.epochs.iter().rev().find(|epoch| epoch.from <= day)
    }

    fn exceptions(&self) -> impl Iterator<Item = &Exception> {
        self.epochs.iter().flat_map(|epoch| &epoch.exceptions)
    }

    /// Whether the rule of its epoch gives an issue this date, exceptions aside.
    pub fn is_regular(&self, day: Date) -> bool {
        self.epoch(day).is_some_and(|epoch| epoch.issue_weekday == day.weekday())
    }

    /// Whether a chart was issued with this date.
    pub fn is_issue(&self, day: Date) -> bool {
        let replaced = self.exceptions().any(|exception| exception.instead_of == Some(day));
        self.exceptions().any(|exception| exception.issue == day) || (self.is_regular(day) && !replaced)
    }

    /// Every issue date from `from` to `to`, both included, oldest first.
    ///
    /// Weeks are never joined by adding seven days: this list says what follows what.
    pub fn issues(&self, from: Date, to: Date) -> Vec<Date> {
        let mut all = BTreeSet::new();
        for (index, epoch) in self.epochs.iter().enumerate() {
            let end = self.epochs.get(index + 1).map_or(to, |next| next.from.plus_days(-1).min(to));
            let begin = epoch.from.max(from);
            let mut day = begin.plus_days(begin.weekday().days_until(epoch.issue_weekday));
            while day <= end {
                all.insert(day);
                day = day.plus_days(7);
            }
        }
        for replaced in self.exceptions().filter_map(|exception| exception.instead_of) {
            all.remove(&replaced);
        }
        all.extend(self.exceptions().map(|exception| exception.issue).filter(|issue| (from..=to).contains(issue)));
        all.into_iter().collect()
    }

    /// The issue dates next to a day that is none, for a suggestion: before and after.
    pub fn around(&self, day: Date) -> (Option<Date>, Option<Date>) {
        let near = self.issues(day.plus_days(-14), day.plus_days(14));
        (near.iter().rev().find(|issue| **issue < day).copied(), near.iter().find(|issue| **issue > day).copied())
    }

    /// The rule for an issue, and the date that the rule speaks of: an issue that was only dated otherwise was counted
    /// and came out as if it had its regular date. Of one issue more nothing is known, unless it has an epoch of its own.
    fn rule(&self, issue: Date) -> Option<(&Epoch, Date)> {
        let regular = match self.exceptions().find(|exception| exception.issue == issue) {
            Some(exception) => exception.instead_of?,
            None => issue,
        };
        Some((self.epoch(regular)?, regular))
    }

    /// First and last day counted for an issue, where the rule is known.
    pub fn tracking(&self, issue: Date) -> Option<(Date, Date)> {
        let (epoch, regular) = self.rule(issue)?;
        let last = regular.plus_days(-i32::from(epoch.tracking_ends_days_before_issue?));
        Some((last.plus_days(1 - i32::from(epoch.tracking_days?)), last))
    }

    /// The day an issue came out, where the rule is known.
    pub fn published(&self, issue: Date) -> Option<Date> {
        let (epoch, regular) = self.rule(issue)?;
        Some(regular.plus_days(-i32::from(epoch.published_days_before_issue?)))
    }
}

words! {
    HeldWorks {
        /// Every row of the chart.
        All = "all",
        /// Only the rows of works in the catalog.
        Known = "known",
    }
}

/// Which rows are here: honest about holes, depth and origin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    pub from: Date,
    pub to: Date,
    /// Positions 1 to `top` are held.
    pub top: u16,
    pub works: HeldWorks,
    /// Issues of the span that are not held.
    pub missing: Vec<Date>,
    pub source: Option<SourceSlug>,
}

impl Held {
    pub fn covers(&self, week: Date) -> bool {
        (self.from..=self.to).contains(&week) && !self.missing.contains(&week)
    }
}

/// One row as the chart printed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub week: Date,
    pub position: u16,
    /// Shared among the rows of a chart: a title stays for weeks.
    pub title: Arc<str>,
    pub credit: Arc<str>,
    /// The publisher's own statement of the peak so far.
    pub printed_peak: Option<u16>,
    /// The publisher's own count of weeks so far.
    pub printed_weeks: Option<u16>,
}

/// A work that was looked for on a chart of which only known works are held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Searched {
    pub work: WorkSlug,
    pub through: Date,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    pub slug: ChartSlug,
    pub name: String,
    pub publisher: CompanySlug,
    /// `world`, or a country's code in capitals.
    pub territory: String,
    pub ranks: Ranks,
    pub size: u16,
    pub since: Option<Date>,
    pub until: Option<Date>,
    /// Whether two works may share a position.
    pub ties: bool,
    pub calendar: Calendar,
    pub held: Vec<Held>,
}

impl Chart {
    /// First and last week of which rows are held.
    pub fn held_span(&self) -> Option<(Date, Date)> {
        let first = self.held.iter().map(|held| held.from).min()?;
        let last = self.held.iter().map(|held| held.to).max()?;
        Some((first, last))
    }

    /// What is held of one week; `None` where nothing is.
    pub fn held_in(&self, week: Date) -> Option<&Held> {
        self.held.iter().find(|held| held.covers(week))
    }

    /// The weeks of the calendar that are held, oldest first.
    pub fn held_weeks(&self) -> Vec<Date> {
        let Some((first, last)) = self.held_span() else { return Vec::new() };
        let mut weeks = self.calendar.issues(first, last);
        weeks.retain(|week| self.held_in(*week).is_some());
        weeks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().expect("a date")
    }

    fn epoch(from: &str, weekday: &str) -> Epoch {
        Epoch {
            from: date(from),
            issue_weekday: Weekday::parse(weekday).expect("a weekday"),
            tracking_days: Some(7),
            tracking_ends_days_before_issue: Some(9),
            published_days_before_issue: Some(4),
            exceptions: Vec::new(),
        }
    }

    #[test]
    fn a_chart_that_moves_from_monday_to_saturday_has_no_week_between() {
        let calendar = Calendar { epochs: vec![epoch("1958-08-04", "monday"), epoch("1962-01-06", "saturday")] };
        let issues = calendar.issues(date("1961-12-18"), date("1962-01-13"));
        let text: Vec<String> = issues.iter().map(Date::to_string).collect();
        assert_eq!(text, ["1961-12-18", "1961-12-25", "1962-01-01", "1962-01-06", "1962-01-13"]);
    }

    #[test]
    fn an_exception_adds_a_week_or_takes_the_place_of_one() {
        let mut saturdays = epoch("1976-06-26", "saturday");
        saturdays.exceptions = vec![
            Exception { issue: date("1976-07-04"), instead_of: Some(date("1976-07-03")) },
            Exception { issue: date("1976-07-07"), instead_of: None },
        ];
        let calendar = Calendar { epochs: vec![saturdays] };
        let text: Vec<String> =
            calendar.issues(date("1976-06-26"), date("1976-07-10")).iter().map(Date::to_string).collect();
        assert_eq!(text, ["1976-06-26", "1976-07-04", "1976-07-07", "1976-07-10"]);
        assert!(calendar.is_issue(date("1976-07-04")) && !calendar.is_issue(date("1976-07-03")));
    }

    #[test]
    fn a_billboard_issue_is_tracking_thursday_plus_nine_days() {
        let calendar = Calendar { epochs: vec![epoch("2018-01-06", "saturday")] };
        let issue = date("2024-11-02");
        assert_eq!(calendar.tracking(issue), Some((date("2024-10-18"), date("2024-10-24"))));
        assert_eq!(calendar.published(issue), Some(date("2024-10-29")));
    }

    #[test]
    fn a_day_off_the_calendar_has_neighbours() {
        let calendar = Calendar { epochs: vec![epoch("2018-01-06", "saturday")] };
        assert_eq!(calendar.around(date("2024-11-03")), (Some(date("2024-11-02")), Some(date("2024-11-09"))));
    }

    /// Billboard about the turn of 2018: the count ran Friday to Thursday before and after, the issue date sixteen days
    /// behind it, then nine; one Wednesday issue between the two.
    fn turn_of_2018() -> Calendar {
        let mut epochs =
            vec![epoch("2015-08-01", "saturday"), epoch("2018-01-03", "wednesday"), epoch("2018-01-06", "saturday")];
        for (epoch, days) in epochs.iter_mut().zip([16, 13, 9]) {
            epoch.tracking_ends_days_before_issue = Some(days);
            epoch.published_days_before_issue = Some(days - 5);
        }
        Calendar { epochs }
    }

    #[test]
    fn a_count_leads_to_its_issue_in_each_epoch() {
        let calendar = turn_of_2018();
        for (first, last, published, issue) in [
            ("2017-12-08", "2017-12-14", "2017-12-19", "2017-12-30"),
            ("2017-12-15", "2017-12-21", "2017-12-26", "2018-01-03"),
            ("2017-12-22", "2017-12-28", "2018-01-02", "2018-01-06"),
            ("2024-10-18", "2024-10-24", "2024-10-29", "2024-11-02"),
            ("2024-10-25", "2024-10-31", "2024-11-05", "2024-11-09"),
            ("2024-11-15", "2024-11-21", "2024-11-26", "2024-11-30"),
        ] {
            assert!(calendar.is_issue(date(issue)), "{issue}");
            assert_eq!(calendar.tracking(date(issue)), Some((date(first), date(last))), "{issue}");
            assert_eq!(calendar.published(date(issue)), Some(date(published)), "{issue}");
        }
    }

    #[test]
    fn no_day_is_counted_twice_or_left_out_where_one_epoch_follows_another() {
        let calendar = turn_of_2018();
        let counts: Vec<_> = calendar
            .issues(date("2017-11-04"), date("2018-02-24"))
            .into_iter()
            .filter_map(|issue| calendar.tracking(issue))
            .collect();
        assert_eq!(counts.len(), 18);
        assert!(counts.windows(2).all(|pair| pair[0].1.plus_days(1) == pair[1].0), "{counts:?}");
    }

    #[test]
    fn an_issue_dated_otherwise_was_counted_as_its_regular_date_says_and_one_more_has_no_rule() {
        let mut saturdays = epoch("1976-06-26", "saturday");
        saturdays.exceptions = vec![
            Exception { issue: date("1976-07-04"), instead_of: Some(date("1976-07-03")) },
            Exception { issue: date("1976-07-07"), instead_of: None },
        ];
        let calendar = Calendar { epochs: vec![saturdays] };
        assert_eq!(calendar.tracking(date("1976-07-04")), Some((date("1976-06-18"), date("1976-06-24"))));
        assert_eq!(calendar.published(date("1976-07-04")), Some(date("1976-06-29")));
        assert_eq!((calendar.tracking(date("1976-07-07")), calendar.published(date("1976-07-07"))), (None, None));
    }

    #[test]
    fn a_day_is_an_issue_exactly_where_the_list_of_issues_has_it() {
        let mut mondays = epoch("1961-11-06", "monday");
        // The last issue of one epoch gave way to the first of the next.
        mondays.exceptions = vec![Exception { issue: date("1962-01-06"), instead_of: Some(date("1962-01-01")) }];
        let mut saturdays = epoch("1962-01-06", "saturday");
        saturdays.exceptions = vec![Exception { issue: date("1961-12-28"), instead_of: None }];
        let calendar = Calendar { epochs: vec![mondays, saturdays] };
        let (mut day, last) = (date("1961-10-01"), date("1962-03-01"));
        let issues = calendar.issues(day, last);
        assert!(issues.contains(&date("1962-01-06")) && !issues.contains(&date("1962-01-01")));
        while day <= last {
            assert_eq!(calendar.is_issue(day), issues.contains(&day), "{day}");
            day = day.plus_days(1);
        }
    }
}
