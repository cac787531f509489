//! The whole site from its front door: a snapshot, a server, a request, an answer.

mod site;
mod web_addresses;
mod web_answers;
mod web_caching;
mod web_headers;
mod web_serving;
mod web_watch;
