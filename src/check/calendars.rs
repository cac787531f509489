//! A chart's calendar makes sense by itself.

use super::Subject;
use crate::diag::{Code, Diagnostic};

/// Its periods follow one another, its exceptions change something, and no issue comes out before its count has ended.
pub fn calendars(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    for filed in subject.catalog.charts.values() {
        let calendar = &filed.record.calendar;
        for (i, epoch) in calendar.epochs.iter().enumerate() {
            let mut tell = |code: Code, key: String, message: String, help: &str| {
                let span = filed.span(&format!("calendar[{i}].{key}"));
                faults.push(Diagnostic::new(code, &filed.file, span, message).help(help.to_owned()));
            };
            let before = i.checked_sub(1).and_then(|before| calendar.epochs.get(before));
            if let Some(before) = before.filter(|before| before.from >= epoch.from) {
                let message = format!("this period begins on {}, the one before it on {}", epoch.from, before.from);
                let help = "put the oldest period first; each lasts until the next begins";
                tell(Code::CalendarOrder, "from".to_owned(), message, help);
            }
            let published = epoch.published_days_before_issue.zip(epoch.tracking_ends_days_before_issue);
            if let Some((published, ends)) = published.filter(|(published, ends)| published > ends) {
                let message = format!(
                    "published {published} days before the issue date, and counted until {ends} days before it"
                );
                let help = "a count ends before the chart comes out: the first number is the smaller one";
                tell(Code::EarlyIssue, "published_days_before_issue".to_owned(), message, help);
            }
            for (j, exception) in epoch.exceptions.iter().enumerate() {
                let idle = match exception.instead_of {
                    Some(replaced) if !calendar.is_regular(replaced) => Some(("instead_of", replaced, "no")),
                    None if calendar.is_regular(exception.issue) => Some(("issue", exception.issue, "already an")),
                    _ => None,
                };
                if let Some((key, day, what)) = idle {
                    let message = format!("{day} is {what} issue date by the rule");
                    let help = "an exception dates an issue otherwise (`instead_of` its regular date), or adds one";
                    tell(Code::IdleException, format!("exceptions[{j}].{key}"), message, help);
                }
            }
        }
    }
}
