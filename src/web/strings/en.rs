//! English.

use super::{ErrorWords, Strings};
use crate::text::words::{number, plural};

pub const STRINGS: Strings = Strings {
    other_name: Some(("듀엣", "ko")),
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
    count: |n| format!("{} {}", number(n), plural(n, "record", "records")),

    weeks: |n| format!("{} {}", number(n), plural(n, "week", "weeks")),
    at_least_weeks: |n| format!("at least {}", (STRINGS.weeks)(n)),

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

    company: super::companies::EN,
    compare: super::compare::EN,
    path: super::paths::EN,
    versus: super::versus::EN,
    pair: super::pairs::EN,
    award: super::awards::EN,
    source: super::sources::EN,
    article: super::articles::EN,
    record: super::record::EN,
    work: super::works::EN,
    artist: super::artists::EN,
    scope: super::scope::EN,
    run: super::runs::EN,
    block: super::blocks::EN,
    network: super::network::EN,
    history: super::history::EN,
    verdict: super::verdicts::EN,
    quality: super::reports::EN,
    data: super::data::EN,
    feat: super::feats::EN,
};
