//! One spelling an address: what is canonical, and what every other spelling gets.

use super::{PageError, Visit, pages};
use crate::model::Lang;
use crate::snapshot::read::Elsewhere;
use crate::urls::{self, Address, Format};
use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use percent_encoding::{percent_decode_str, utf8_percent_encode};
use unicode_normalization::UnicodeNormalization;

/// Folders whose file names are what they are: no other spelling leads to them.
const EXACT: [&str; 2] = ["/static/", "/images/"];

/// How a path is spelled.
#[derive(Debug, PartialEq, Eq)]
enum Spelling {
    Canonical,
    /// The canonical path; there may be no page under it.
    Other(String),
    /// A path that means nothing, or means harm.
    Invalid,
}

/// Answers every spelling but the canonical one: 301 where a page has that address, 400 where it cannot be read, else
/// 404.
pub async fn settle(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let path = request.uri().path();
    let fault = match spelling(path) {
        Spelling::Canonical => None,
        Spelling::Invalid => Some(PageError::BadQuery("path")),
        Spelling::Other(_) if EXACT.iter().any(|folder| path.starts_with(folder)) => Some(PageError::NotFound),
        Spelling::Other(path) => Some(elsewhere(&request, &path).unwrap_or_else(|error| error)),
    };
    match fault {
        None => Ok(next.call(request).await?.map_into_left_body()),
        Some(fault) => Ok(request.error_response(fault).map_into_right_body()),
    }
}

/// The one redirect from another spelling of `path` to where its page is today.
fn elsewhere(request: &ServiceRequest, path: &str) -> Result<PageError, PageError> {
    let visit = Visit::of(request.request()).ok_or(PageError::NotFound)?;
    let kept = |path: &str| match pages::keep_parameters(path, request.query_string()) {
        query if query.is_empty() => path.to_owned(),
        query => format!("{path}?{query}"),
    };
    let (page, format) = urls::split_format(path);
    if format.is_some() && !pages::serves(path) {
        return Ok(PageError::NotFound);
    }
    Ok(match Address::parse(page) {
        Some((lang, _)) if !visit.live.site.languages.contains(&lang) => PageError::NotFound,
        Some((lang, address)) => match visit.snapshot().elsewhere(&address)? {
            Some(Elsewhere::Moved(to)) => PageError::Moved(kept(&now(&to, lang, format))),
            Some(Elsewhere::Gone { reason, on }) => PageError::Gone { reason, on },
            None => PageError::Moved(kept(path)),
        },
        None if pages::is_fixed(path) => PageError::Moved(kept(path)),
        None => PageError::NotFound,
    })
}

/// The address of a page, or of what programs read in its place.
pub fn now(page: &Address, lang: Lang, format: Option<Format>) -> String {
    let path = page.path(lang);
    format.map_or_else(|| path.clone(), |format| urls::data(&path, format))
}

fn spelling(raw: &str) -> Spelling {
    let well_escaped =
        raw.split('%').skip(1).all(|rest| rest.len() >= 2 && rest.bytes().take(2).all(|b| b.is_ascii_hexdigit()));
    if !raw.starts_with('/') || !well_escaped {
        return Spelling::Invalid;
    }
    let Ok(decoded) = percent_decode_str(raw).decode_utf8() else { return Spelling::Invalid };
    if decoded.chars().any(|c| c.is_control() || c == '\\') {
        return Spelling::Invalid;
    }
    let mut parts = Vec::new();
    for part in decoded.split('/') {
        match part {
            "" | "." => {}
            ".." => return Spelling::Invalid,
            part => parts.push(part.to_lowercase().nfc().collect::<String>()),
        }
    }
    if parts.last().is_some_and(|last| last == "index.html") {
        parts.pop();
    }
    let canonical = match parts.as_slice() {
        [] => "/".to_owned(),
        parts => parts.iter().map(|part| format!("/{}", utf8_percent_encode(part, urls::PATH))).collect(),
    };
    if canonical == raw { Spelling::Canonical } else { Spelling::Other(canonical) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_leads_to_one() {
        for raw in [
            "/artists/rose/",
            "//artists//rose",
            "/Artists/ROSE",
            "/%61rtists/rose",
            "/./artists/./rose",
            "/artists/rose/index.html",
            "/artists%2Frose",
        ] {
            assert_eq!(spelling(raw), Spelling::Other("/artists/rose".to_owned()), "{raw}");
        }
        for raw in ["//", "/index.html", "/./"] {
            assert_eq!(spelling(raw), Spelling::Other("/".to_owned()), "{raw}");
        }
        assert_eq!(spelling("/artists/rose"), Spelling::Canonical);
    }

    #[test]
    fn hangul_is_composed_and_escaped_in_capitals() {
        let canonical = Spelling::Other("/names/%EB%A1%9C%EC%A0%9C".to_owned());
        for raw in ["/names/로제", "/names/%eb%a1%9c%ec%a0%9c", "/names/\u{1105}\u{1169}\u{110c}\u{1166}"] {
            assert_eq!(spelling(raw), canonical, "{raw}");
        }
        assert_eq!(spelling("/names/%EB%A1%9C%EC%A0%9C"), Spelling::Canonical);
    }

    #[test]
    fn a_path_that_means_nothing_or_harm_is_invalid() {
        for raw in [
            "/%00",
            "/%ff",
            "/%ed%a0%80",
            "/%c0%ae%c0%ae/",
            "/../etc/passwd",
            "/%2e%2e/x",
            "/a/..%2fb",
            "/%0d%0aset-cookie:x",
            "/%5chost",
            "/%",
            "/%g1",
            "/a%2",
            "*",
        ] {
            assert_eq!(spelling(raw), Spelling::Invalid, "{raw}");
        }
    }

    #[test]
    fn an_address_never_leaves_the_site() {
        for raw in ["//host/", "///host", "//host/%2f..", "/%2fhost/", "/.//host"] {
            match spelling(raw) {
                Spelling::Other(path) => assert!(path.starts_with('/') && !path.starts_with("//"), "{raw} → {path}"),
                other => assert_eq!(other, Spelling::Invalid, "{raw}"),
            }
        }
    }
}
