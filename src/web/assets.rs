//! The files of `static/`, embedded, and served under names that hold their hashes.

use super::page::Document;
use super::{CachePolicy, PageError, cards};
use crate::urls;
use actix_web::{HttpRequest, HttpResponse};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
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
    "fonts/OFL-dela-gothic-one.txt" as "text/plain; charset=utf-8",
    "fonts/OFL-literata.txt" as "text/plain; charset=utf-8",
    "fonts/dela-gothic-one-latin-ext.woff2" as "font/woff2",
    "fonts/dela-gothic-one-latin.woff2" as "font/woff2",
    "fonts/literata-latin-ext.woff2" as "font/woff2",
    "fonts/literata-latin.woff2" as "font/woff2",
    "img/icon.svg" as "image/svg+xml; charset=utf-8",
    "js/read.js" as "text/javascript; charset=utf-8",
    "js/suggest.js" as "text/javascript; charset=utf-8",
    "js/watch.js" as "text/javascript; charset=utf-8",
}

macro_rules! sheets {
    ($($name:literal,)*) => {
        /// The files of `static/css/`, in the order in which they are read.
        const SHEETS: &[(&str, &str)] = &[$(($name, include_str!(concat!("../../static/", $name))),)*];
    };
}

sheets! {
    "css/tokens.css",
    "css/base.css",
    "css/parts.css",
    "css/lists.css",
    "css/claims.css",
    "css/data.css",
    "css/home.css",
    "css/record.css",
    "css/people.css",
    "css/week.css",
    "css/prose.css",
    "css/style.css",
    "css/print.css",
}

/// The icon as a picture without a scale, for systems that draw none with one: its names, and how wide each is.
const ICONS: [(&str, u32); 3] = [("img/icon-180.png", 180), ("img/icon-192.png", 192), ("img/icon-512.png", 512)];

/// The icon, as wide as it is high.
pub fn icon(width: u32) -> Vec<u8> {
    let drawing = include_str!("../../static/img/icon.svg");
    cards::icon(drawing, width).expect("the icon is an SVG, and no icon is empty")
}

/// The one style sheet that pages ask for: all of [`SHEETS`], so that a first visit waits for one file.
const STYLE: &str = "css/duet.css";

struct Served {
    /// Below `static/`.
    name: &'static str,
    content_type: &'static str,
    body: Cow<'static, [u8]>,
    /// `css/duet.0123456789ab.css`
    hashed: String,
    hash: String,
}

impl Served {
    fn new(name: &'static str, content_type: &'static str, body: Cow<'static, [u8]>) -> Self {
        let hash: String = Sha256::digest(&body).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        let (stem, extension) = name.rsplit_once('.').expect("every file of static/ has an extension");
        Self { name, content_type, hashed: format!("{stem}.{hash}.{extension}"), hash, body }
    }
}

static SERVED: LazyLock<Vec<Served>> = LazyLock::new(|| {
    let mut served: Vec<Served> =
        ASSETS.iter().map(|asset| Served::new(asset.name, asset.content_type, Cow::Borrowed(asset.bytes))).collect();
    // The sheets name files as they stand in the folder; visitors fetch them by the names that hold their hashes.
    let mut style: String = SHEETS.iter().map(|(_, text)| *text).collect();
    for file in &served {
        style = style.replace(
            &format!("url(\"{}\")", urls::asset(file.name)),
            &format!("url(\"{}\")", urls::asset(&file.hashed)),
        );
    }
    served.extend(ICONS.map(|(name, width)| Served::new(name, cards::PNG, Cow::Owned(icon(width)))));
    served.push(Served::new(STYLE, "text/css; charset=utf-8", Cow::Owned(style.into_bytes())));
    served
});

/// Makes them ready, so that no visitor waits for the icons to be drawn.
pub fn prepare() {
    LazyLock::force(&SERVED);
}

/// The address of a file of `static/`, for templates.
///
/// # Panics
/// When there is no such file. A test holds every call in templates against the list.
pub fn address(name: &str) -> String {
    let served = SERVED.iter().find(|served| served.name == name);
    urls::asset(&served.unwrap_or_else(|| panic!("static/{name} is not embedded")).hashed)
}

/// `GET /static/{name}`
pub async fn serve(request: HttpRequest) -> Result<HttpResponse, PageError> {
    let path = request.uri().path();
    let served = SERVED.iter().find(|served| urls::asset(&served.hashed) == path).ok_or(PageError::NotFound)?;
    let document = Document {
        content_type: served.content_type,
        cache: CachePolicy::Forever,
        tag: Some(&served.hash),
        body: served.body.to_vec(),
    };
    Ok(document.answer(&request))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::testing::{files_below, templates};

    #[test]
    fn every_file_of_static_is_embedded() {
        let assets = ASSETS.iter().map(|asset| asset.name);
        let mut embedded: Vec<String> = assets.chain(SHEETS.iter().map(|(name, _)| *name)).map(str::to_owned).collect();
        embedded.sort();
        assert_eq!(files_below("static"), embedded);
    }

    #[test]
    fn a_sheet_names_no_file_but_by_the_name_that_holds_its_hash() {
        let sheet = SERVED.iter().find(|served| served.name == STYLE).expect("the sheet is served");
        let text = std::str::from_utf8(&sheet.body).expect("it is text");
        let named: Vec<&str> =
            text.split("url(").skip(1).map(|rest| rest.split(')').next().unwrap_or_default()).collect();
        assert!(!named.is_empty());
        for name in named {
            let found = SERVED.iter().any(|served| name == format!("\"{}\"", urls::asset(&served.hashed)));
            assert!(found, "url({name}) in a sheet is no file of static/, or is not written url(\"/static/…\")");
        }
    }

    #[test]
    fn every_asset_that_a_template_names_is_embedded() {
        let mut named = 0;
        for (file, text) in templates() {
            for rest in text.split("assets::address(\"").skip(1) {
                let name = rest.split('"').next().unwrap_or_default();
                assert!(SERVED.iter().any(|served| served.name == name), "{file}: {name}");
                named += 1;
            }
        }
        assert!(named > 0);
    }
}
