//! The whole site from its front door: content, a snapshot, a server, a request, an answer.

mod architecture;
mod blocks;
mod chart_pages;
mod claims;
mod cli;
mod compare;
mod corpus;
mod crawl;
mod credits;
mod editor;
mod faults;
mod folder;
mod import;
mod milestones;
mod page;
mod record_pages;
mod reports;
mod site;
mod snapshot;
mod stubs;
mod web_addresses;
mod web_answers;
mod web_caching;
mod web_headers;
mod web_serving;
mod web_watch;
