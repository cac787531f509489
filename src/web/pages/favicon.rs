//! The icon where browsers and bots look that read no markup.

use super::{Entry, Under};
use crate::urls;
use crate::web::page::data;
use crate::web::{Visit, assets};
use actix_web::{HttpRequest, HttpResponse};
use std::sync::LazyLock;

pub const ENTRY: Entry = Entry {
    name: "favicon",
    pattern: urls::FAVICON,
    under: Under::Root,
    parameters: &[],
    template: None,
    sample: urls::FAVICON,
    route: |resource| resource.to(show),
};

const WIDTH: u8 = 32;

static ICON: LazyLock<Vec<u8>> = LazyLock::new(|| ico(&assets::icon(u32::from(WIDTH))));

async fn show(visit: Visit, request: HttpRequest) -> HttpResponse {
    data(&visit, &request, "image/x-icon", ICON.clone())
}

/// A PNG in the box that an ICO file is: one picture, of 32 bits a pixel.
fn ico(png: &[u8]) -> Vec<u8> {
    const HEADER: u32 = 6 + 16;
    let length = u32::try_from(png.len()).expect("an icon is far below four gigabytes");
    let mut file = vec![0, 0, 1, 0, 1, 0, WIDTH, WIDTH, 0, 0, 1, 0, 32, 0];
    file.extend(length.to_le_bytes());
    file.extend(HEADER.to_le_bytes());
    file.extend_from_slice(png);
    file
}
