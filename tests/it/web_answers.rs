//! Pages, and the answers that are not the page asked for.

use crate::site::Site;
use scraper::{Html, Selector};

fn select(html: &str, selector: &str) -> Vec<String> {
    let document = Html::parse_document(html);
    let selector = Selector::parse(selector).expect("a selector");
    document.select(&selector).map(|element| element.text().collect::<String>().trim().to_owned()).collect()
}

fn attribute(html: &str, selector: &str, name: &str) -> Vec<String> {
    let document = Html::parse_document(html);
    let selector = Selector::parse(selector).expect("a selector");
    document.select(&selector).filter_map(|element| element.attr(name)).map(str::to_owned).collect()
}

#[test]
fn a_page_says_what_it_is() {
    let site = Site::start();
    for (path, lang, skip) in [("/", "en", "Skip to the content"), ("/ko", "ko", "본문으로 건너뛰기")] {
        let answer = site.get(path);
        assert_eq!(answer.status, 200, "{path}");
        let html = answer.text();
        assert_eq!(attribute(html, "html", "lang"), [lang]);
        assert_eq!(select(html, "h1").len(), 1);
        assert_eq!(select(html, "body > a.skip"), [skip]);
        assert_eq!(attribute(html, "link[rel=canonical]", "href"), [format!("https://duet.test{path}")]);
        assert_eq!(attribute(html, "meta[name=viewport]", "content").len(), 1);
        assert!(attribute(html, "meta[name=robots]", "content").is_empty());
        let title = select(html, "title").concat().chars().count();
        assert!((10..=70).contains(&title), "{title}");
        let description = attribute(html, "meta[name=description]", "content").concat().chars().count();
        assert!((50..=160).contains(&description), "{path}: {description}");
        for part in ["header nav", "main#content", "footer"] {
            assert_eq!(select(html, part).len(), 1, "{part}");
        }
    }
}

#[test]
fn the_footer_tells_what_the_page_stands_on() {
    let site = Site::start();
    let html = site.get("/").text().to_owned();
    let footer = select(&html, "footer").concat();
    for part in ["CC0-1.0", "27 June 2026", "0123456789ab", "About Duet", "Companies", "Report an error"] {
        assert!(footer.contains(part), "{part}");
    }
    assert!(!footer.contains("Unlisted"));
    assert_eq!(attribute(&html, "footer a[href^=mailto]", "href"), ["mailto:editors@duet.test"]);
}

#[test]
fn every_page_in_the_registry_answers_at_its_sample() {
    let site = Site::of_content(&crate::folder::project("content"));
    for entry in duet::web::pages::PAGES {
        assert_eq!(site.get(entry.sample).status, 200, "{}", entry.name);
    }
}

#[test]
fn an_unknown_address_is_404_with_what_is_near() {
    let site = Site::start();
    let answer = site.get("/artists/roze");
    assert_eq!(answer.status, 404);
    let html = answer.text();
    assert_eq!(attribute(html, "meta[name=robots]", "content"), ["noindex"]);
    assert!(attribute(html, "link[rel=canonical]", "href").is_empty());
    assert_eq!(attribute(html, "#near a", "href"), ["/artists/rose", "/articles/roses"]);
    assert_eq!(attribute(html, "main form input", "value"), ["roze"]);
    assert!(attribute(html, "main nav a", "href").contains(&"/artists".to_owned()));
    assert_eq!(select(html, "main li [lang=ko]"), ["로제"]);
    assert!(html.contains("On &#60;roses&#62; &#38; thorns"));
}

#[test]
fn a_name_in_its_own_script_is_near_too() {
    let site = Site::start();
    let answer = site.get("/artists/%EB%A1%9C%EC%A0%9C");
    assert_eq!(attribute(answer.text(), "#near a", "href"), ["/artists/rose"]);
}

#[test]
fn unknown_addresses_are_404_under_every_prefix() {
    let site = Site::start();
    for prefix in [
        "",
        "/artists",
        "/collaborations",
        "/works",
        "/companies",
        "/markets",
        "/charts",
        "/awards",
        "/sources",
        "/articles",
        "/pages",
        "/names",
        "/rankings",
        "/feeds",
        "/api",
        "/ko",
        "/ko/artists",
        "/static",
        "/images",
    ] {
        for path in [format!("{prefix}/no-such-thing-anywhere"), format!("{prefix}/no/such/thing/any/where")] {
            let answer = site.get(&path);
            assert_eq!(answer.status, 404, "{path}");
            assert_eq!(attribute(answer.text(), "meta[name=robots]", "content"), ["noindex"], "{path}");
            assert!(!attribute(answer.text(), "a.brand", "href").is_empty(), "{path}");
        }
    }
}

#[test]
fn errors_speak_the_language_of_their_address() {
    let site = Site::start();
    let answer = site.get("/ko/artists/no-such-artist");
    assert_eq!((answer.status, attribute(answer.text(), "html", "lang")), (404, vec!["ko".to_owned()]));
    let links = attribute(answer.text(), "main a", "href");
    assert!(links.contains(&"/ko".to_owned()) && links.iter().all(|href| href.starts_with("/ko")), "{links:?}");
}

#[test]
fn only_get_and_head_work() {
    let site = Site::start();
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"] {
        for path in ["/", "/robots.txt", "/no-such-page"] {
            let answer = site.ask(method, path, &[("Content-Length", "0")]);
            assert_eq!((answer.status, answer.header("allow")), (405, Some("GET, HEAD")), "{method} {path}");
        }
    }
    let answer = site.ask("TRACE", "/", &[("X-Secret", "do-not-echo")]);
    assert_eq!(answer.status, 405);
    assert!(!String::from_utf8_lossy(&answer.body).contains("do-not-echo"));
    assert_eq!(site.ask("BREW", "/", &[]).status, 501);
}

#[test]
fn a_method_cannot_be_overridden() {
    let site = Site::start();
    assert_eq!(site.ask("GET", "/", &[("X-HTTP-Method-Override", "DELETE")]).status, 200);
    assert_eq!(site.ask("GET", "/?_method=DELETE", &[]).status, 200);
    assert_eq!(site.ask("POST", "/", &[("X-HTTP-Method-Override", "GET"), ("Content-Length", "0")]).status, 405);
}

#[test]
fn error_pages_never_show_a_cause() {
    let site = Site::start();
    let pages = [site.get("/%ff"), site.get("/nowhere"), site.ask("POST", "/", &[("Content-Length", "0")])];
    for answer in pages {
        for word in ["actix", "rusqlite", "SQL", "src/", ".rs", "panicked", "stack", "UTF-8"] {
            assert!(!answer.text().contains(word), "{word} in {}", answer.text());
        }
    }
}

#[test]
fn robots_are_told_where_the_sitemap_is() {
    let site = Site::start();
    let answer = site.get("/robots.txt");
    assert_eq!(answer.header("content-type"), Some("text/plain; charset=utf-8"));
    assert!(answer.text().ends_with("Sitemap: https://duet.test/sitemap.xml\n"));
}

#[test]
fn the_version_names_snapshot_and_assets() {
    let site = Site::start();
    let answer = site.get("/version");
    assert_eq!(answer.header("content-type"), Some("application/json; charset=utf-8"));
    let version: serde_json::Value = serde_json::from_slice(&answer.body).expect("JSON");
    assert_eq!(version["snapshot"], "0123456789abcdef0123456789abcdef");
    assert_eq!(version["assets"].as_str().map(str::len), Some(16));
    assert_eq!(version["schema"], duet::snapshot::SCHEMA);
}

#[test]
fn a_damaged_snapshot_gives_500_without_its_cause() {
    let site = Site::start();
    let snapshot = site.state.live().snapshot.path().to_owned();
    let damaged = snapshot.with_file_name("damaged.db");
    let db = rusqlite::Connection::open(&damaged).expect("a file");
    db.execute_batch(duet::snapshot::SCHEMA_SQL).expect("the schema is sound");
    db.execute_batch(
        "DROP TABLE former_slug;
         INSERT INTO meta VALUES ('content_hash', 'damaged'), ('name', 'Duet'), ('base_url', 'https://duet.test'), ('licence', '-');",
    )
    .expect("tables");
    db.pragma_update(None, "application_id", duet::snapshot::APPLICATION_ID).expect("an application id");
    db.pragma_update(None, "user_version", duet::snapshot::SCHEMA).expect("a version");
    db.close().expect("a snapshot closes");
    site.state
        .swap(duet::snapshot::read::Snapshot::open(&damaged).expect("its header is well"))
        .expect("its meta is well");
    let answer = site.get("/artists/rose");
    assert_eq!(answer.status, 500);
    assert_eq!(attribute(answer.text(), "meta[name=robots]", "content"), ["noindex"]);
    for word in ["former_slug", "no such", "column", "SELECT", ".db"] {
        assert!(!answer.text().contains(word), "{word}");
    }
}
