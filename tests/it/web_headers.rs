//! The headers on every response, whatever it is.

use crate::site::{Answer, Site};

/// One of every kind of answer.
fn every_kind(site: &Site) -> Vec<(&'static str, Answer)> {
    let home = site.get("/");
    let etag = home.header("etag").expect("a page has an ETag").to_owned();
    let asset = asset_of(home.text(), "duet.");
    let long = format!("/{}", "a".repeat(9000));
    let huge = "x".repeat(70_000);
    vec![
        ("a page", home),
        ("a head", site.ask("HEAD", "/", &[])),
        ("a page not modified", site.ask("GET", "/", &[("If-None-Match", &etag)])),
        ("an asset", site.get(&asset)),
        ("a file for programs", site.get("/version")),
        ("text", site.get("/robots.txt")),
        ("health", site.get("/healthz")),
        ("a redirect", site.get("/Artists")),
        ("400", site.get("/%ff")),
        ("404", site.get("/artists/nowhere-at-all")),
        ("404 of an asset", site.get("/static/none.css")),
        ("405", site.ask("POST", "/", &[("Content-Length", "0")])),
        ("410", site.get("/artists/nobody")),
        ("414", site.get(&long)),
        ("431", site.ask("GET", "/", &[("X-Filler", &huge)])),
        ("501", site.ask("BREW", "/", &[])),
    ]
}

/// The address of an asset whose name contains `part`, from a page's text.
pub fn asset_of(page: &str, part: &str) -> String {
    let attribute = page.split("=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let found = attribute.filter(|value| value.starts_with("/static/")).find(|value| value.contains(part));
    found.expect("the page names the asset").to_owned()
}

#[test]
fn every_response_says_what_it_may_load_and_where_it_may_be_loaded() {
    let site = Site::start();
    for (kind, answer) in every_kind(&site) {
        let policy = answer.header("content-security-policy").unwrap_or_else(|| panic!("{kind}: {answer:?}"));
        for part in [
            "default-src 'none'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "script-src 'self';",
            "connect-src 'self';",
        ] {
            assert!(policy.contains(part), "{kind}: {policy}");
        }
        for part in ["unsafe", "http:", "https:", "data:", "*"] {
            assert!(!policy.contains(part), "{kind}: {policy}");
        }
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{kind}");
        assert_eq!(answer.header("cross-origin-resource-policy"), Some("same-origin"), "{kind}");
        assert!(answer.header("x-request-id").is_some_and(|id| id.len() == 36), "{kind}");
        assert!(answer.header("cache-control").is_some(), "{kind}");
        for unwanted in ["server", "x-powered-by", "set-cookie"] {
            assert_eq!(answer.header(unwanted), None, "{kind}");
        }
    }
}

#[test]
fn html_besides_keeps_its_visitors_to_itself() {
    let site = Site::start();
    let mut pages = 0;
    for (kind, answer) in every_kind(&site) {
        if answer.header("content-type").is_some_and(|value| value.starts_with("text/html")) {
            pages += 1;
            assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"), "{kind}");
            assert_eq!(answer.header("x-frame-options"), Some("DENY"), "{kind}");
            assert_eq!(answer.header("cross-origin-opener-policy"), Some("same-origin"), "{kind}");
            assert!(answer.header("referrer-policy").is_some(), "{kind}");
            assert!(answer.header("permissions-policy").is_some(), "{kind}");
        }
    }
    assert!(pages >= 9, "{pages}");
}

#[test]
fn every_kind_of_answer_has_its_status() {
    let site = Site::start();
    let statuses: Vec<u16> = every_kind(&site).iter().map(|(_, answer)| answer.status).collect();
    assert_eq!(statuses, [200, 200, 304, 200, 200, 200, 200, 301, 400, 404, 404, 405, 410, 414, 431, 501]);
}
