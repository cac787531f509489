//! `serve --watch`: pages reload themselves, and show faults.

use crate::site::Site;
use crate::web_headers::asset_of;
use duet::diag::{Code, Diagnostic, Report};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;

fn report() -> Report {
    let mut report = Report::default();
    let file: Arc<str> = "artists/rose.md".into();
    report.add_source(&file, &"name = <b>\n".into());
    report.push(Diagnostic::new(Code::ALL[0], &file, 0..4, "a fault with \"quotes\" & <tags>"));
    report.finish();
    report
}

/// Reads the stream until `word` has come.
fn read_until(stream: &mut TcpStream, word: &str) -> String {
    let mut text = String::new();
    let mut buffer = [0; 4096];
    while !text.contains(word) {
        let read = stream.read(&mut buffer).expect("the stream goes on");
        assert_ne!(read, 0, "the stream ended before {word}: {text}");
        text.push_str(&String::from_utf8_lossy(&buffer[..read]));
    }
    text
}

fn watch(site: &Site) -> TcpStream {
    let mut stream = site.connect();
    stream.write_all(b"GET /watch HTTP/1.1\r\nHost: a\r\n\r\n").expect("the server reads");
    stream
}

#[test]
fn there_is_no_event_stream_and_no_script_for_one_outside_watch_mode() {
    let site = Site::start();
    assert_eq!(site.get("/watch").status, 404);
    assert!(!site.get("/").text().contains("js/watch"));
    site.state.show_faults(&report());
    assert!(!site.get("/").text().contains("fault"));
}

#[test]
fn watchers_hear_of_faults_and_of_the_next_snapshot() {
    let site = Site::watching();
    let mut stream = watch(&site);
    let head = read_until(&mut stream, "event: hello\ndata: \"0123456789abcdef0123456789abcdef\"\n\n");
    assert!(head.to_ascii_lowercase().contains("content-type: text/event-stream"));
    site.state.show_faults(&report());
    let text = read_until(&mut stream, "\n\n");
    assert!(text.contains("event: faults\ndata: {\"summary\":\""), "{text}");
    assert!(text.contains("a fault with \\\"quotes\\\" & <tags>"), "{text}");
    read_until(&mut watch(&site), "event: faults");
    site.state.swap(site.next_snapshot("feedface")).expect("a snapshot is swapped in");
    read_until(&mut stream, "event: reload\n");
}

#[test]
fn faults_stand_over_the_last_good_page_until_they_are_gone() {
    let site = Site::watching();
    site.state.show_faults(&report());
    for path in ["/", "/nowhere"] {
        let page = site.get(path);
        assert!(page.text().contains("id=\"faults\""), "{path}");
        assert!(page.text().contains("&#60;tags&#62;"), "{path}");
        assert_eq!((page.header("etag"), page.header("cache-control")), (None, Some("no-store")), "{path}");
    }
    site.state.swap(site.next_snapshot("feedface")).expect("a snapshot is swapped in");
    assert!(!site.get("/").text().contains("id=\"faults\""));
}

#[test]
fn the_policy_allows_the_script_and_its_stream_and_no_more() {
    let site = Site::watching();
    let page = site.get("/");
    let policy = page.header("content-security-policy").expect("a policy");
    assert!(policy.contains("script-src 'self'; connect-src 'self';") && !policy.contains("unsafe"));
    let script = site.get(&asset_of(page.text(), "watch."));
    assert_eq!(script.header("content-type"), Some("text/javascript; charset=utf-8"));
    assert!(script.text().contains("EventSource"));
}
