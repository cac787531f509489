//! What a browser is told that keeps the site beside its applications.

use super::{Entry, Under};
use crate::model::Lang;
use crate::urls;
use crate::web::page::data;
use crate::web::{PageError, Strings, Visit, assets, cards, ink};
use actix_web::{HttpRequest, HttpResponse};
use serde_json::json;

pub const ENTRY: Entry = Entry {
    name: "manifest",
    pattern: urls::MANIFEST,
    under: Under::Root,
    parameters: &[],
    template: None,
    sample: urls::MANIFEST,
    route: |resource| resource.to(show),
};

async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let icon = |width: u32, purpose: &str| {
        json!({
            "src": assets::address(&format!("img/icon-{width}.png")),
            "sizes": format!("{width}x{width}"),
            "type": cards::PNG,
            "purpose": purpose,
        })
    };
    let name = &visit.live.site.name;
    let manifest = json!({
        "name": name,
        "short_name": name,
        "description": Strings::of(Lang::En).what_short,
        "lang": Lang::En.code(),
        "id": urls::home(Lang::En),
        "start_url": urls::home(Lang::En),
        "display": "minimal-ui",
        "background_color": ink::PAPER,
        "theme_color": ink::INK,
        // The mark keeps clear of what a mask may cut away.
        "icons": [icon(192, "any"), icon(512, "any"), icon(512, "maskable")],
    });
    let body = serde_json::to_vec_pretty(&manifest).map_err(|error| PageError::Internal(error.into()))?;
    Ok(data(&visit, &request, "application/manifest+json; charset=utf-8", body))
}
