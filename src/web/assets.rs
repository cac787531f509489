//! The files of `static/`, embedded, and served under names that hold their hashes.

use super::page::Document;
use super::{CachePolicy, PageError};
use crate::urls;
use actix_web::{HttpRequest, HttpResponse};
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// Hash of all that pages are made from besides the snapshot: code, templates, assets.
pub const FINGERPRINT: &str = env!("DUET_FINGERPRINT");

struct Asset {
    /// Below `static/`.
    name: &'static str,
    content_type: &'static str,
    bytes: &'static [u8],
}

macro_rules! assets {
    ($($name:literal as $content_type:literal,)*) => {
        /// Every file of `static/`.
        const ASSETS: &[Asset] = &[$(Asset {
            name: $name,
            content_type: $content_type,
            bytes: include_bytes!(concat!("../../static/", $name)),
        },)*];
    };
}

assets! {
    "css/duet.css" as "text/css; charset=utf-8",
    "img/icon.svg" as "image/svg+xml; charset=utf-8",
    "js/suggest.js" as "text/javascript; charset=utf-8",
    "js/watch.js" as "text/javascript; charset=utf-8",
}

struct Served {
    asset: &'static Asset,
    /// `css/duet.0123456789ab.css`
    name: String,
    hash: String,
}

static SERVED: LazyLock<Vec<Served>> = LazyLock::new(|| {
    let serve = |asset: &'static Asset| {
        let hash: String = Sha256::digest(asset.bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        let (stem, extension) = asset.name.rsplit_once('.').expect("every file of static/ has an extension");
        Served { asset, name: format!("{stem}.{hash}.{extension}"), hash }
    };
    ASSETS.iter().map(serve).collect()
});

/// The address of a file of `static/`, for templates.
///
/// # Panics
/// When there is no such file. A test holds every call in templates against the list.
pub fn address(name: &str) -> String {
    let served = SERVED.iter().find(|served| served.asset.name == name);
    urls::asset(&served.unwrap_or_else(|| panic!("static/{name} is not embedded")).name)
}

/// `GET /static/{name}`
pub async fn serve(request: HttpRequest) -> Result<HttpResponse, PageError> {
    let path = request.uri().path();
    let served = SERVED.iter().find(|served| urls::asset(&served.name) == path).ok_or(PageError::NotFound)?;
    let document = Document {
        content_type: served.asset.content_type,
        cache: CachePolicy::Forever,
        tag: Some(&served.hash),
        body: served.asset.bytes.to_vec(),
    };
    Ok(document.answer(&request))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::testing::{files_below, templates};

    #[test]
    fn every_file_of_static_is_embedded() {
        let mut embedded: Vec<String> = ASSETS.iter().map(|asset| asset.name.to_owned()).collect();
        embedded.sort();
        assert_eq!(files_below("static"), embedded);
    }

    #[test]
    fn every_asset_that_a_template_names_is_embedded() {
        let mut named = 0;
        for (file, text) in templates() {
            for rest in text.split("assets::address(\"").skip(1) {
                let name = rest.split('"').next().unwrap_or_default();
                assert!(ASSETS.iter().any(|asset| asset.name == name), "{file}: {name}");
                named += 1;
            }
        }
        assert!(named > 0);
    }
}
