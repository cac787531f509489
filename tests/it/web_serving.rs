//! The server: its limits, and its end.

use crate::site::{Answer, Site};
use std::io::{Read, Write};
use std::time::{Duration, Instant};

#[test]
fn a_missing_or_double_host_is_refused() {
    let site = Site::start();
    assert_eq!(site.raw(b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n").status, 400);
    assert_eq!(site.raw(b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n").status, 400);
}

#[test]
fn ambiguous_framing_is_refused() {
    let site = Site::start();
    for head in [
        "Content-Length: 5\r\nContent-Length: 6",
        "Content-Length: 5\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: gzip",
        "Content-Length: -1",
        "Content-Length: +5",
    ] {
        let answer = site.raw(format!("POST / HTTP/1.1\r\nHost: a\r\n{head}\r\n\r\n0\r\n\r\n").as_bytes());
        assert_eq!(answer.status, 400, "{head}");
    }
}

#[test]
fn a_connection_is_kept_for_the_next_request() {
    let site = Site::start();
    let mut stream = site.connect();
    for _ in 0..2 {
        stream.write_all(b"HEAD / HTTP/1.1\r\nHost: a\r\n\r\n").expect("the server reads");
        let mut head = Vec::new();
        let mut byte = [0];
        while !head.ends_with(b"\r\n\r\n") {
            stream.read_exact(&mut byte).expect("the server answers");
            head.push(byte[0]);
        }
        assert_eq!(Answer::parse(&head).status, 200);
    }
}

#[test]
fn a_server_ends_soon_with_idle_clients_and_watchers() {
    let mut site = Site::watching();
    let mut idle = site.connect();
    idle.write_all(b"HEAD / HTTP/1.1\r\nHost: a\r\n\r\n").expect("the server reads");
    let mut some = [0; 16];
    idle.read_exact(&mut some).expect("the server answers");
    let mut watcher = site.connect();
    watcher.write_all(b"GET /watch HTTP/1.1\r\nHost: a\r\n\r\n").expect("the server reads");
    watcher.read_exact(&mut some).expect("the stream begins");
    let began = Instant::now();
    site.stop().expect("the server ends well");
    assert!(began.elapsed() < Duration::from_secs(14), "{:?}", began.elapsed());
}

#[test]
fn a_request_begun_before_the_end_is_answered() {
    let mut site = Site::start();
    let mut stream = site.connect();
    stream.write_all(b"GET / HTTP/1.1\r\nHost: a\r\n").expect("the server reads");
    // The server has taken the connection once another one, made later, is answered.
    assert_eq!(site.get("/healthz").status, 200);
    site.ask_to_stop();
    stream.write_all(b"\r\n").expect("the server reads on");
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes);
    let answer = Answer::parse(&bytes);
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-length"), Some(answer.body.len().to_string().as_str()));
}
