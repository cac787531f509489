//! How to search here, for browsers.

use super::{Entry, Under};
use crate::model::Lang;
use crate::urls;
use crate::web::page::Document;
use crate::web::{CachePolicy, PageError, Strings, Visit};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

pub const ENTRY: Entry = Entry {
    name: "opensearch",
    pattern: urls::OPENSEARCH,
    under: Under::Root,
    parameters: &[],
    template: None,
    sample: urls::OPENSEARCH,
    route: |resource| resource.to(show),
};

#[derive(Template)]
#[template(path = "feeds/opensearch.xml")]
struct Description<'a> {
    /// At most 16 characters.
    short: String,
    /// The name in both languages.
    long: String,
    what: &'static str,
    /// Addresses without the question.
    search: String,
    suggest: String,
    icon: String,
    contact: Option<&'a str>,
    languages: Vec<&'static str>,
}

async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let site = &visit.live.site;
    let at = |path: &str| urls::absolute(&site.base_url, path);
    let strings = Strings::of(Lang::En);
    let other = strings.other_name.map_or_else(String::new, |(name, _)| format!(" {name}"));
    let description = Description {
        short: site.name.chars().take(16).collect(),
        long: format!("{}{other}", site.name).chars().take(48).collect(),
        what: strings.what_short,
        search: at(&urls::search(Lang::En, &[], 1)),
        suggest: at(&urls::suggest(Lang::En)),
        icon: at(&crate::web::assets::address("img/icon.svg")),
        contact: site.contact.as_deref().and_then(|contact| contact.strip_prefix("mailto:")),
        languages: site.languages.iter().map(|lang| lang.code()).collect(),
    };
    let body = description.render().map_err(|error| PageError::Internal(error.into()))?.into_bytes();
    let content_type = "application/opensearchdescription+xml; charset=utf-8";
    Ok(Document { content_type, cache: CachePolicy::Page, tag: Some(&visit.live.tag), body }.answer(&request))
}
