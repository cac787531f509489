//! ETags, 304, codings, and what may be kept.

use crate::site::Site;
use crate::web_headers::asset_of;

#[test]
fn an_etag_gives_304_by_weak_comparison_in_lists_and_for_a_star() {
    let site = Site::start();
    let etag = site.get("/").header("etag").expect("an ETag").to_owned();
    assert!(etag.starts_with('"') && etag.ends_with('"'), "{etag}");
    for known in [etag.clone(), format!("W/{etag}"), format!("\"other\", {etag}"), "*".to_owned()] {
        let answer = site.ask("GET", "/", &[("If-None-Match", &known)]);
        assert_eq!(answer.status, 304, "{known}");
        assert!(answer.body.is_empty());
        assert_eq!(answer.header("etag"), Some(etag.as_str()));
        assert!(answer.header("cache-control").is_some() && answer.header("vary").is_some());
    }
    for unknown in ["\"other\"", "nonsense", ""] {
        assert_eq!(site.ask("GET", "/", &[("If-None-Match", unknown)]).status, 200, "{unknown}");
    }
    assert_eq!(site.ask("GET", "/nowhere", &[("If-None-Match", "*")]).status, 404);
}

#[test]
fn each_coding_has_its_etag_and_the_same_text() {
    let site = Site::start();
    let plain = site.get("/");
    let mut etags = vec![plain.header("etag").expect("an ETag").to_owned()];
    for coding in ["br", "gzip", "zstd"] {
        let answer = site.ask("GET", "/", &[("Accept-Encoding", coding)]);
        assert_eq!(answer.header("content-encoding"), Some(coding));
        assert_eq!(answer.header("vary"), Some("Accept-Encoding"));
        assert_eq!(answer.decoded(), plain.body, "{coding}");
        let etag = answer.header("etag").expect("an ETag").to_owned();
        let again = site.ask("GET", "/", &[("Accept-Encoding", coding), ("If-None-Match", &etag)]);
        assert_eq!((again.status, again.header("etag")), (304, Some(etag.as_str())), "{coding}");
        assert!(!etags.contains(&etag));
        etags.push(etag);
    }
}

#[test]
fn a_refused_coding_is_not_used() {
    let site = Site::start();
    let answer = site.ask("GET", "/", &[("Accept-Encoding", "br;q=0, zstd;q=0, gzip;q=0.1")]);
    assert_eq!(answer.header("content-encoding"), Some("gzip"));
    let answer = site.ask("GET", "/", &[("Accept-Encoding", "*;q=0")]);
    assert_eq!(answer.header("content-encoding"), None);
}

#[test]
fn small_answers_are_sent_as_they_are() {
    let site = Site::start();
    for path in ["/robots.txt", "/version"] {
        assert_eq!(site.ask("GET", path, &[("Accept-Encoding", "br")]).header("content-encoding"), None, "{path}");
    }
}

#[test]
fn head_has_the_headers_of_get_and_no_body() {
    let site = Site::start();
    for path in ["/", "/robots.txt", "/nowhere", "/version", "/artists/ros"] {
        for coding in ["identity", "br"] {
            let told = |method| {
                let answer = site.ask(method, path, &[("Accept-Encoding", coding)]);
                let mut headers = answer.headers().to_vec();
                headers.retain(|(name, _)| !["date", "x-request-id"].contains(&name.as_str()));
                headers.sort();
                (answer.status, headers, answer.body)
            };
            let (get, head) = (told("GET"), told("HEAD"));
            assert_eq!((get.0, get.1), (head.0, head.1), "{path} {coding}");
            assert!(head.2.is_empty());
        }
    }
}

#[test]
fn assets_are_kept_for_ever_under_their_hash() {
    let site = Site::start();
    let page = site.get("/");
    for (part, content_type) in [("duet.", "text/css; charset=utf-8"), ("icon.", "image/svg+xml; charset=utf-8")] {
        let asset = asset_of(page.text(), part);
        let answer = site.get(&asset);
        assert_eq!(answer.status, 200, "{asset}");
        assert_eq!(answer.header("cache-control"), Some("public, max-age=31536000, immutable"));
        assert_eq!(answer.header("content-type"), Some(content_type));
        assert!(answer.header("etag").is_some());
        assert_eq!(site.get(&asset.to_uppercase()).status, 404);
    }
    assert_eq!(site.get("/static/css/duet.css").status, 404);
    assert_eq!(site.get("/static/css/duet.000000000000.css").status, 404);
}

#[test]
fn the_same_address_gives_the_same_bytes_twice() {
    let site = Site::start();
    for path in ["/", "/ko", "/nowhere", "/artists/roze", "/robots.txt", "/version"] {
        let (first, second) = (site.get(path), site.get(path));
        assert_eq!(first.body, second.body, "{path}");
        assert_eq!(first.header("etag"), second.header("etag"), "{path}");
    }
}

#[test]
fn another_snapshot_is_served_from_the_next_request_on() {
    let site = Site::start();
    let before = site.get("/");
    site.state.swap(site.next_snapshot("feedfacefeedface")).expect("a snapshot is swapped in");
    let after = site.get("/");
    assert!(before.text().contains("0123456789ab") && after.text().contains("feedfacefeed"));
    assert_ne!(before.header("etag"), after.header("etag"));
    let stale = before.header("etag").expect("an ETag");
    assert_eq!(site.ask("GET", "/", &[("If-None-Match", stale)]).status, 200);
}

#[test]
fn swapping_drops_no_request() {
    let site = Site::start();
    std::thread::scope(|scope| {
        let asking: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| (0..40).map(|_| site.get("/artists/ros").status).collect::<Vec<_>>()))
            .collect();
        for number in 0..10 {
            site.state.swap(site.next_snapshot(&format!("{number:016}"))).expect("a snapshot is swapped in");
        }
        for asked in asking {
            assert!(asked.join().expect("a client").iter().all(|status| *status == 301));
        }
    });
}
