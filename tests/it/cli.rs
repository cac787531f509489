//! The program itself: arguments in, words and an exit code out.

use crate::folder::Folder;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::time::{Duration, Instant};

/// Longer than any build of the fixture takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// `duet` in the folder that holds the test's `content`.
fn duet(folder: &Folder, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_duet"));
    command.current_dir(folder.content().parent().expect("the content is inside a folder")).args(arguments);
    command
}

fn run(folder: &Folder, arguments: &[&str]) -> Output {
    duet(folder, arguments).output().expect("the program starts")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8 on standard output")
}

fn told(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8 on standard error")
}

/// A server of its own process. Dropping it ends the process.
struct Served {
    process: Child,
    /// The line it printed, to its last letter.
    line: String,
}

impl Served {
    fn start(folder: &Folder, arguments: &[&str]) -> Self {
        let mut all = vec!["serve", "--addr", "127.0.0.1:0"];
        all.extend(arguments);
        let mut process =
            duet(folder, &all).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the program starts");
        let mut line = String::new();
        let stdout = process.stdout.take().expect("a pipe");
        BufReader::new(stdout).read_line(&mut line).expect("a line of UTF-8");
        Self { process, line }
    }

    fn get(&self, path: &str) -> (u16, String) {
        let origin = self.line.strip_prefix("listening on ").expect("the line says where").trim_end();
        let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
        let mut answer = agent.get(format!("{origin}{path}")).call().expect("an answer");
        (answer.status().as_u16(), answer.body_mut().read_to_string().expect("text"))
    }

    /// Sends SIGTERM, and waits for the end.
    fn terminate(mut self) -> ExitStatus {
        let sent = Command::new("kill").arg(self.process.id().to_string()).status().expect("`kill` is there");
        assert!(sent.success());
        end(&mut self.process)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The exit of a process that is about to end.
fn end(process: &mut Child) -> ExitStatus {
    let began = Instant::now();
    loop {
        if let Some(status) = process.try_wait().expect("a process of this test") {
            return status;
        }
        assert!(began.elapsed() < PATIENCE, "the program does not end");
        std::thread::yield_now();
    }
}

#[test]
fn check_tells_faults_by_its_exit_code_and_as_json() {
    let folder = Folder::site();
    let clean = run(&folder, &["check"]);
    assert_eq!((clean.status.code(), out(&clean).as_str()), (Some(0), "no faults\n"));
    assert_eq!(out(&run(&folder, &["check", "--format", "json"])).trim(), "[]");

    folder.write("notes.txt", "");
    assert_eq!(run(&folder, &["check"]).status.code(), Some(0), "a warning alone is no failure");

    folder.replace("artists/rose.md", "kind = \"person\"", "kind = \"persom\"");
    let faulty = run(&folder, &["check"]);
    assert_eq!(faulty.status.code(), Some(1));
    assert!(out(&faulty).contains("content/artists/rose.md:"), "{}", out(&faulty));
    assert!(out(&faulty).ends_with("1 error, 1 warning\n"), "{}", out(&faulty));

    let json = run(&folder, &["check", "--format", "json"]);
    assert_eq!(json.status.code(), Some(1));
    let faults: serde_json::Value = serde_json::from_str(&out(&json)).expect("JSON alone on standard output");
    let error = faults.as_array().expect("a list").iter().find(|fault| fault["severity"] == "error").expect("an error");
    assert_eq!((&error["code"], &error["file"]), (&"D016".into(), &"artists/rose.md".into()));
    assert_eq!(error["help"], "did you mean `person`?");
    assert!(error["line"].is_u64() && error["col"].is_u64() && error["text"].is_string());
}

#[test]
fn build_writes_exactly_where_it_is_told_and_leaves_the_store_alone() {
    let folder = Folder::site();
    let built = run(&folder, &["build", "--out", "some.db"]);
    assert!(built.status.success(), "{}", told(&built));
    assert!(out(&built).starts_with("some.db ("), "{}", out(&built));
    let beside = |name: &str| folder.content().with_file_name(name);
    let bytes = fs::read(beside("some.db")).expect("the snapshot");
    assert!(!beside(".duet").exists());
    run(&folder, &["build", "--out", "other.db"]);
    assert_eq!(fs::read(beside("other.db")).expect("the snapshot"), bytes, "the same content gives the same bytes");

    folder.replace("artists/rose.md", "kind = \"person\"", "kind = person");
    let refused = run(&folder, &["build", "--out", "some.db"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(told(&refused).contains("error[D010]"), "{}", told(&refused));
    assert_eq!(fs::read(beside("some.db")).expect("the snapshot"), bytes, "the last good one is still there");
}

#[test]
fn serve_says_where_it_answers_and_ends_well_when_asked() {
    let folder = Folder::site();
    let served = Served::start(&folder, &[]);
    assert!(served.line.starts_with("listening on http://127.0.0.1:"), "{}", served.line);
    assert_eq!(served.get("/healthz").0, 200);
    assert_eq!(served.get("/collaborations/apt").0, 200);
    assert_eq!(served.terminate().code(), Some(0));
}

#[test]
fn a_served_snapshot_needs_no_content() {
    let folder = Folder::site();
    assert!(run(&folder, &["build", "--out", "some.db"]).status.success());
    fs::remove_dir_all(folder.content()).expect("the content goes away");
    let served = Served::start(&folder, &["--snapshot", "some.db"]);
    assert_eq!(served.get("/collaborations/apt").0, 200);
    assert_eq!(served.terminate().code(), Some(0));
}

#[test]
fn a_taken_port_is_told_at_once() {
    let folder = Folder::site();
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = taken.local_addr().expect("an address").to_string();
    let refused = run(&folder, &["serve", "--addr", &address]);
    assert_eq!((refused.status.code(), out(&refused).as_str()), (Some(1), ""));
    assert!(told(&refused).contains(&address) && told(&refused).contains("--addr"), "{}", told(&refused));
}

#[test]
fn faulty_content_without_a_snapshot_ends_with_its_faults_and_with_one_the_last_good_site_serves() {
    let folder = Folder::site();
    folder.replace("artists/rose.md", "kind = \"person\"", "kind = person");
    let refused = run(&folder, &["serve", "--addr", "127.0.0.1:0"]);
    assert_eq!((refused.status.code(), out(&refused).as_str()), (Some(1), ""));
    assert!(told(&refused).contains("content/artists/rose.md:3:8"), "{}", told(&refused));
    assert!(told(&refused).contains("no snapshot in .duet"), "{}", told(&refused));

    folder.replace("artists/rose.md", "kind = person", "kind = \"person\"");
    assert!(run(&folder, &["build"]).status.success());
    folder.replace("artists/rose.md", "kind = \"person\"", "kind = person");
    let served = Served::start(&folder, &[]);
    assert_eq!(served.get("/artists/rose").0, 200);
}

#[test]
fn missing_content_is_told_with_what_to_do() {
    let folder = Folder::site();
    for command in [
        &["check"][..],
        &["build"],
        &["stamp"],
        &["fmt"],
        &["new", "article", "Mine"],
        &["rename", "artists/rose", "artists/r"],
        &["serve", "--addr", "127.0.0.1:0"],
    ] {
        let output = run(&folder, &[command, &["--content", "nowhere"]].concat());
        assert_eq!(output.status.code(), Some(1), "{command:?}");
        assert!(told(&output).contains("cannot read nowhere"), "{command:?}: {}", told(&output));
        assert!(told(&output).contains("--content DIR"), "{command:?}: {}", told(&output));
    }
    assert!(!folder.content().with_file_name("nowhere").exists());
}

#[test]
fn arguments_that_make_no_sense_are_exit_code_2() {
    let folder = Folder::site();
    for arguments in [
        &["serv"][..],
        &["check", "--format", "yaml"],
        &["new", "song", "APT."],
        &["new", "artist", "로제"],
        &["new", "collaboration", "Alone"],
        &["rename", "artists/roze", "artists/x"],
        &["stamp", "--on", "today"],
        &["build", "--out", "a.db", "--store", "b"],
        &["serve", "--snapshot", "a.db", "--drafts"],
    ] {
        let output = run(&folder, arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", told(&output));
        assert!(!told(&output).is_empty() && out(&output).is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_first_article_goes_from_its_first_line_to_its_page() {
    let folder = Folder::site();
    let made = run(&folder, &["new", "article", "My first article"]);
    assert_eq!((made.status.code(), out(&made).as_str()), (Some(0), "content/articles/my-first-article.md\n"));
    let path = "articles/my-first-article.md";
    let draft = folder.read(path);
    folder.write(path, format!("{draft}A first sentence about [[apt]].\n"));

    // A draft is on the editor's site alone.
    let served = Served::start(&folder, &["--drafts"]);
    assert!(served.get("/articles/my-first-article").1.contains("A first sentence about"));
    assert_eq!(served.terminate().code(), Some(0));
    let served = Served::start(&folder, &[]);
    assert_eq!(served.get("/articles/my-first-article").0, 404);
    for page in ["/articles", "/sitemap.xml", "/collaborations/apt"] {
        assert!(!served.get(page).1.contains("my-first-article"), "{page}");
    }
    drop(served);

    let text = folder.read(path);
    let published: String = text.split_inclusive('\n').filter(|line| !line.starts_with("draft = true")).collect();
    folder.write(path, published);
    assert_eq!(out(&run(&folder, &["check"])), "no faults\n");
    let stamped = out(&run(&folder, &["stamp"]));
    assert!(stamped.contains("new articles/my-first-article.md\n"), "{stamped}");
    assert_eq!(out(&run(&folder, &["stamp"])), "nothing has changed\n");
    assert!(run(&folder, &["build", "--out", "site.db"]).status.success());
    let served = Served::start(&folder, &["--snapshot", "site.db"]);
    let (status, page) = served.get("/articles/my-first-article");
    assert_eq!(status, 200);
    assert!(page.contains("A first sentence about") && page.contains("href=\"/collaborations/apt\""));
    assert!(served.get("/articles").1.contains("My first article"));
}

#[test]
fn fmt_lists_what_it_would_change_and_then_changes_it() {
    let folder = Folder::site();
    run(&folder, &["fmt"]);
    assert!(run(&folder, &["fmt", "--check"]).status.success());
    folder.replace("artists/rose.md", "name = \"ROSÉ\"\nkind = \"person\"\n", "kind = \"person\"\nname = \"ROSÉ\"\n");
    let listed = run(&folder, &["fmt", "--check"]);
    assert_eq!((listed.status.code(), out(&listed).as_str()), (Some(1), "content/artists/rose.md\n"));
    assert!(run(&folder, &["fmt"]).status.success());
    assert!(folder.read("artists/rose.md").starts_with("+++\nname = \"ROSÉ\"\n"));
    assert!(run(&folder, &["fmt", "--check"]).status.success());
}

#[test]
fn a_damaged_snapshot_is_refused_and_a_damaged_store_is_built_anew() {
    let folder = Folder::site();
    let beside = |name: &str| folder.content().with_file_name(name);
    fs::write(beside("bad.db"), b"not a snapshot").expect("a writable folder");
    let refused = run(&folder, &["serve", "--addr", "127.0.0.1:0", "--snapshot", "bad.db"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(told(&refused).contains("bad.db is not a Duet snapshot"), "{}", told(&refused));

    assert!(run(&folder, &["build"]).status.success());
    for entry in fs::read_dir(beside(".duet")).expect("the store") {
        damage(&entry.expect("an entry").path());
    }
    let served = Served::start(&folder, &[]);
    assert_eq!(served.get("/collaborations/apt").0, 200);
}

/// Cuts a file short in its middle.
fn damage(path: &Path) {
    if path.is_dir() {
        fs::read_dir(path).expect("a folder").for_each(|entry| damage(&entry.expect("an entry").path()));
        return;
    }
    let mut bytes = Vec::new();
    fs::File::open(path).and_then(|mut file| file.read_to_end(&mut bytes)).expect("a file of the store");
    fs::write(path, &bytes[..bytes.len() / 2]).expect("a writable store");
}

/// `duet credits`, given bytes on standard input.
fn credits(folder: &Folder, input: &[u8]) -> Output {
    let mut command = duet(folder, &["credits"]);
    let mut process = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    process.stdin.take().expect("a pipe").write_all(input).expect("the program reads");
    process.wait_with_output().expect("the program ends")
}

#[test]
fn credits_answers_each_line_with_who_is_billed() {
    let folder = Folder::site();
    folder.write("acts.txt", "Earth, Wind & Fire\n");
    let answered = credits(&folder, "ROSÉ & Bruno Mars\r\n\n \nA \"B\" feat. Earth, Wind & Fire".as_bytes());
    assert_eq!(answered.status.code(), Some(0), "{}", told(&answered));
    let role = |name: &str, role: &str| serde_json::json!({ "name": name, "role": role });
    let lines: Vec<serde_json::Value> =
        out(&answered).lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect();
    let line =
        |credit: &str, artists: &[serde_json::Value]| serde_json::json!({ "credit": credit, "artists": artists });
    assert_eq!(
        lines,
        [
            line("ROSÉ & Bruno Mars", &[role("ROSÉ", "primary"), role("Bruno Mars", "primary")]),
            line("", &[]),
            line(" ", &[]),
            line(
                "A \"B\" feat. Earth, Wind & Fire",
                &[role("A \"B\"", "primary"), role("Earth, Wind & Fire", "featured")]
            ),
        ]
    );
}

#[test]
fn credits_tells_the_line_that_is_no_text_after_those_before_it() {
    let answered = credits(&Folder::site(), b"A\nB \xff\nC\n");
    assert_eq!(answered.status.code(), Some(1));
    assert_eq!(out(&answered).lines().count(), 1);
    assert!(told(&answered).contains("line 2 of standard input is not UTF-8"), "{}", told(&answered));
}

#[test]
fn credits_works_where_the_content_has_faults() {
    let folder = Folder::site();
    folder.replace("artists/rose.md", "kind = \"person\"", "kind = person");
    folder.write("acts.txt", "AC/DC & Co\n");
    let answered = credits(&folder, "AC/DC & Co".as_bytes());
    assert_eq!(answered.status.code(), Some(0));
    assert!(told(&answered).contains("1 error"), "{}", told(&answered));
    let line: serde_json::Value = serde_json::from_str(&out(&answered)).expect("a line of JSON");
    assert_eq!(line["artists"].as_array().map(Vec::len), Some(1));
}
