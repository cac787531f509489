//! A site to ask: a small snapshot behind a real server on a port of its own.

use duet::compile::compile;
use duet::snapshot::build::Destination;
use duet::snapshot::read::{ReadError, Snapshot};
use duet::snapshot::{APPLICATION_ID, SCHEMA, SCHEMA_SQL};
use duet::web::{Options, State, serve_until};
use rusqlite::{Connection, params};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;
use tempfile::TempDir;

/// The public origin of the test site, which is not where it listens.
pub const ORIGIN: &str = "https://duet.test";

/// A running site. Dropping it stops the server.
pub struct Site {
    pub address: SocketAddr,
    pub state: Arc<State>,
    folder: TempDir,
    stop: Option<tokio::sync::oneshot::Sender<()>>,
    server: Option<JoinHandle<std::io::Result<()>>>,
}

impl Site {
    pub fn start() -> Self {
        Self::with(State::new)
    }

    pub fn watching() -> Self {
        Self::with(State::watching)
    }

    /// The site of a folder of content, as `duet serve` would build it.
    pub fn of_content(content: &Path) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let (built, _) = compile(content, Destination::Store(folder.path()), Default::default())
            .unwrap_or_else(|error| panic!("{}: {error}", content.display()));
        let snapshot = Snapshot::open(&built.path).expect("a snapshot just built opens");
        Self::of_snapshot(folder, snapshot, State::new)
    }

    /// The public origin of its content.
    pub fn base_url(&self) -> String {
        self.state.live().site.base_url.clone()
    }

    fn with(state: impl Fn(Snapshot) -> Result<State, ReadError>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let snapshot = snapshot(folder.path(), "0123456789abcdef0123456789abcdef");
        Self::of_snapshot(folder, snapshot, state)
    }

    fn of_snapshot(folder: TempDir, snapshot: Snapshot, state: impl Fn(Snapshot) -> Result<State, ReadError>) -> Self {
        let state = Arc::new(state(snapshot).expect("the snapshot says what the site is"));
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let address = listener.local_addr().expect("a bound address");
        let (stop, stopped) = tokio::sync::oneshot::channel();
        let served = Arc::clone(&state);
        let server = std::thread::spawn(move || {
            serve_until(listener, served, Options { workers: Some(2) }, async {
                let _ = stopped.await;
            })
        });
        Self { address, state, folder, stop: Some(stop), server: Some(server) }
    }

    /// Another snapshot of the same rows, under another hash.
    pub fn next_snapshot(&self, hash: &str) -> Snapshot {
        snapshot(self.folder.path(), hash)
    }

    pub fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[])
    }

    /// A request as HTTP writes it; the path goes out byte for byte.
    pub fn ask(&self, method: &str, path: impl AsRef<[u8]>, headers: &[(&str, &str)]) -> Answer {
        let mut request = format!("{method} ").into_bytes();
        request.extend_from_slice(path.as_ref());
        request.extend_from_slice(b" HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n");
        for (name, value) in headers {
            request.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
        }
        request.extend_from_slice(b"\r\n");
        self.raw(&request)
    }

    /// Sends bytes and reads the answer to the end of the connection.
    pub fn raw(&self, request: &[u8]) -> Answer {
        let mut stream = self.connect();
        stream.write_all(request).expect("the server reads");
        let mut bytes = Vec::new();
        // A server that refuses early may reset the connection after its answer.
        let _ = stream.read_to_end(&mut bytes);
        Answer::parse(&bytes)
    }

    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).expect("the server listens");
        stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout can be set");
        stream
    }

    /// Asks the server to end, and waits until it has.
    pub fn stop(&mut self) -> std::io::Result<()> {
        self.ask_to_stop();
        self.server.take().map_or(Ok(()), |server| server.join().expect("the server does not panic"))
    }

    /// The same request to stop, without waiting.
    pub fn ask_to_stop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.ask_to_stop();
    }
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn parse(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").unwrap_or_else(|| {
            panic!("no head in {:?}", String::from_utf8_lossy(bytes));
        });
        let head = String::from_utf8(bytes[..end].to_vec()).expect("a head is text");
        let mut lines = head.split("\r\n");
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|status| status.parse().ok());
        let headers = lines
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
            .collect();
        Self { status: status.expect("a status"), headers, body: bytes[end + 4..].to_vec() }
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(key, _)| key == name);
        let value = found.next().map(|(_, value)| value.as_str());
        assert!(found.next().is_none(), "{name} stands twice in {:?}", self.headers);
        value
    }

    pub fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("text is UTF-8")
    }

    #[track_caller]
    pub fn moved_to(&self, path: &str) {
        assert_eq!((self.status, self.header("location")), (301, Some(path)));
    }

    /// The body as it was before its coding.
    pub fn decoded(&self) -> Vec<u8> {
        let mut plain = Vec::new();
        match self.header("content-encoding") {
            None => plain.extend_from_slice(&self.body),
            Some("br") => {
                brotli::Decompressor::new(&self.body[..], 4096).read_to_end(&mut plain).expect("brotli");
            }
            Some("gzip") => {
                flate2::read::GzDecoder::new(&self.body[..]).read_to_end(&mut plain).expect("gzip");
            }
            Some("zstd") => plain = zstd::decode_all(&self.body[..]).expect("zstd"),
            Some(other) => panic!("coding {other}"),
        }
        plain
    }
}

/// A snapshot of a few records, some moved and some gone.
fn snapshot(folder: &Path, hash: &str) -> Snapshot {
    let path: PathBuf = folder.join(format!("duet-{hash}.db"));
    let db = Connection::open(&path).expect("a file can be made");
    db.execute_batch(SCHEMA_SQL).expect("the schema is SQL");
    db.pragma_update(None, "application_id", APPLICATION_ID).expect("an application id");
    db.pragma_update(None, "user_version", SCHEMA).expect("a version");
    for (key, value) in [
        ("content_hash", hash),
        ("name", "Duet"),
        ("base_url", ORIGIN),
        ("edit_url", "https://duet.test/edit/{path}"),
        ("contact", "mailto:editors@duet.test"),
        ("licence", "CC0-1.0"),
        ("as_of", "2026-06-27"),
        ("languages", "en ko"),
    ] {
        db.execute("INSERT INTO meta (key, value) VALUES (?1, ?2)", params![key, value]).expect("a row");
    }
    for (id, kind, slug, title, native) in [
        (1, "artist", "rose", "ROSÉ", Some("로제")),
        (2, "artist", "bruno-mars", "Bruno Mars", None),
        (3, "collaboration", "apt", "APT.", Some("아파트")),
        (4, "work", "butter", "Butter", None),
        (5, "chart", "billboard-hot-100", "Billboard Hot 100", None),
        (6, "award", "grammys", "Grammy Awards", None),
        (7, "edition", "grammys/68", "68th Grammy Awards", None),
        (8, "page", "about", "About Duet", None),
        (9, "page", "unlisted", "Unlisted", None),
        (10, "article", "roses", "On <roses> & thorns", None),
    ] {
        db.execute(
            "INSERT INTO record (id, kind, slug, lang, title, native, native_lang, sort, path, description, draft)
             VALUES (?1, ?2, ?3, 'en', ?4, ?5, CASE WHEN ?5 IS NULL THEN NULL ELSE 'ko' END, ?1, '', '', 0)",
            params![id, kind, slug, title, native],
        )
        .expect("a row");
    }
    db.execute_batch(
        "INSERT INTO page (id, summary, position) VALUES (8, NULL, 1), (9, NULL, NULL);
         INSERT INTO former_slug (kind, slug, record_id) VALUES
           ('artist', 'ros', 1), ('collaboration', 'apartment', 3), ('award', 'grammy-awards', 6), ('chart', 'hot-100', 5);
         INSERT INTO gone (address, reason, day) VALUES
           ('/artists/nobody', 'There was never such an artist.', '2026-01-02');",
    )
    .expect("rows");
    db.close().expect("a snapshot closes");
    Snapshot::open(&path).expect("a snapshot opens")
}
