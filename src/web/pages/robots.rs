//! What robots may ask for, and where the sitemap is.

use super::{Entry, Under};
use crate::model::Lang;
use crate::urls;
use crate::web::page::Document;
use crate::web::{CachePolicy, PageError, Visit};
use actix_web::{HttpRequest, HttpResponse};

pub const ENTRY: Entry = Entry {
    name: "robots",
    pattern: urls::ROBOTS,
    under: Under::Root,
    parameters: &[],
    template: None,
    sample: urls::ROBOTS,
    route: |resource| resource.to(show),
};

async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let sitemap = urls::absolute(&visit.live.site.base_url, urls::SITEMAP);
    // Any works can be set side by side, any artists connected, anything sought, and a network has a page for each choice of
    // its filters: there is no end of such pages.
    let endless = |lang: &Lang| {
        let (compare, paths) = (urls::compare::<&str>(*lang, &[], None), urls::paths(*lang, &[]));
        [compare, paths, urls::network(*lang, "*"), urls::search(*lang, &[], 1), urls::suggest(*lang)]
    };
    let endless = visit.live.site.languages.iter().flat_map(endless).chain([urls::search_data(&[], 1)]);
    let endless: String = endless.map(|path| format!("Disallow: {path}?\n")).collect();
    let body = format!("User-agent: *\n{endless}Disallow: /data/\n\nSitemap: {sitemap}\n").into_bytes();
    let content_type = "text/plain; charset=utf-8";
    Ok(Document { content_type, cache: CachePolicy::Page, tag: Some(&visit.live.tag), body }.answer(&request))
}
