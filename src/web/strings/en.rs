//! English.

use super::{ErrorWords, Strings};

pub const STRINGS: Strings = Strings {
    skip: "Skip to the content",
    sections: "Sections",
    breadcrumbs: "You are here",
    home: "Home",
    artists: "Artists",
    collaborations: "Collaborations",
    works: "Works",
    companies: "Companies",
    markets: "Markets",
    charts: "Charts",
    awards: "Awards",
    sources: "Sources",
    articles: "Articles",
    pages: "Pages",
    subject: "music collaborations",
    what_short: "Music collaborations, with figures computed from chart rows and claims held against them.",
    what: "Duet is an open knowledge base of music collaborations. Its figures are computed from evidence, and what the press says is a claim that gets a verdict.",
    more: "More",
    about_site: "About this site",
    licence: "Licence",
    as_of: "As of",
    snapshot: "Snapshot",
    edit: "Source of this page",
    report: "Report an error",

    previous: "Previous page",
    next: "Next page",
    pagination: "Pages of this list",
    references: "References",
    back_to_text: "Back to the text:",
    page_of: |page, pages| format!("Page {page} of {pages}"),
    count: |n| if n == 1 { "1 record".to_owned() } else { format!("{} records", grouped(n)) },

    weeks: |n| if n == 1 { "1 week".to_owned() } else { format!("{n} weeks") },
    at_least_weeks: |n| format!("at least {}", (STRINGS.weeks)(n)),
    long_date: |day| format!("{} {} {}", day.day(), month(day.month()), day.year()),

    not_found: ErrorWords {
        title: "Not on the shelf",
        text: "No page has this address. It may have a slip of the finger in it, or the record is not written yet.",
    },
    gone: ErrorWords { title: "Taken down", text: "This page was taken down for good." },
    bad_request: ErrorWords {
        title: "That address cannot be read",
        text: "Something in the address is not of a shape that this site knows.",
    },
    bad_method: ErrorWords {
        title: "Pages can only be read",
        text: "This site answers GET and HEAD, and nothing else.",
    },
    too_long: ErrorWords {
        title: "That request is too long",
        text: "The address or its headers pass what a browser ever needs.",
    },
    failure: ErrorWords {
        title: "Something broke on our side",
        text: "The page could not be made. It is not your doing; trying again in a minute may help.",
    },
    unavailable: ErrorWords { title: "Not ready yet", text: "The site is starting. Please try again in a moment." },
    near_titles: "Near to it are",
    to_home: "Go to the home page",
    gone_on: "On",

    faults: "The content has faults",
    faults_note: "These pages show the last content that had none.",

    home_title: "Music collaborations, with the evidence",
};

/// With commas between the thousands.
fn grouped(n: usize) -> String {
    let digits = n.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn month(number: i8) -> &'static str {
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
    usize::try_from(number - 1).ok().and_then(|index| MONTHS.get(index)).copied().unwrap_or_default()
}
