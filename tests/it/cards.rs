//! Social cards, icons, and what pages say about both.

use crate::folder::Folder;
use crate::page::{attributes, page};
use crate::site::{Answer, ORIGIN, Site};
use scraper::Html;
use std::io::{Read, Write};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// A page of every kind whose card is of its own making.
const PAGES: [&str; 14] = [
    "/",
    "/artists",
    "/artists/rose",
    "/artists/rose/network",
    "/artists/bruno-mars/with/rose",
    "/collaborations/apt",
    "/collaborations/apt/charts/billboard-global-200",
    "/works/rosie",
    "/charts/billboard-global-200",
    "/charts/billboard-global-200/2024-11-02",
    "/awards/grammys/68",
    "/sources/kpoppost-2025",
    "/articles/reading-a-chart-week",
    "/compare",
];

fn content(page: &Html, name: &str) -> String {
    let found = attributes(page, &format!("meta[property='{name}'], meta[name='{name}']"), "content");
    assert_eq!(found.len(), 1, "{name}: {found:?}");
    found.into_iter().next().unwrap_or_default()
}

#[test]
fn every_page_says_what_a_link_to_it_shows() {
    let site = Site::of_content(&Folder::site().content());
    let base = site.base_url();
    for path in PAGES {
        let page = page(&site, path);
        let canonical = attributes(&page, "link[rel=canonical]", "href");
        assert_eq!(vec![content(&page, "og:url")], canonical, "{path}");
        let title = content(&page, "og:title");
        assert!(!title.is_empty() && !title.ends_with("· Duet"), "{path}: {title}");
        assert_eq!(content(&page, "og:description"), content(&page, "description"));
        assert_eq!([content(&page, "og:site_name"), content(&page, "og:locale")], ["Duet", "en_GB"]);
        assert_eq!(content(&page, "twitter:card"), "summary_large_image");
        assert_eq!(content(&page, "twitter:title"), title);
        assert_eq!(content(&page, "twitter:description"), content(&page, "description"));
        assert_eq!(content(&page, "twitter:image"), content(&page, "og:image"));
        assert_eq!(content(&page, "twitter:image:alt"), content(&page, "og:image:alt"));
        assert!(content(&page, "og:image:alt").contains(&title), "{path}");
        let size = [content(&page, "og:image:width"), content(&page, "og:image:height")];
        assert_eq!((content(&page, "og:image:type").as_str(), size), ("image/png", ["1200".into(), "630".into()]));
        let image = content(&page, "og:image");
        let card = image.strip_prefix(&base).unwrap_or_else(|| panic!("{image} is not on {base}"));
        let answer = site.get(card);
        assert_eq!((answer.status, answer.header("content-type")), (200, Some("image/png")), "{card}");
        let size = imagesize::blob_size(&answer.body).expect("a picture");
        assert_eq!((size.width, size.height), (1200, 630), "{card}");
        assert!(answer.body.len() < 600_000, "{card}: {} bytes", answer.body.len());
    }
    let types = ["/", "/artists/rose", "/collaborations/apt", "/works/rosie", "/articles/reading-a-chart-week"]
        .map(|path| content(&page(&site, path), "og:type"));
    assert_eq!(types, ["website", "profile", "music.song", "music.album", "article"]);
}

#[test]
fn cards_of_different_pages_differ_and_one_card_has_the_same_bytes_on_every_server() {
    let (site, other) = (Site::of_content(&Folder::site().content()), Site::of_content(&Folder::site().content()));
    let cards: Vec<Vec<u8>> =
        ["/cards/home.png", "/cards/artists.png", "/cards/artists/rose.png", "/cards/collaborations/apt.png"]
            .map(|card| {
                let body = site.get(card).body;
                assert!(body.starts_with(PNG) && body == other.get(card).body, "{card}");
                assert_eq!(body, site.get(card).body, "{card}, asked for twice");
                body
            })
            .into();
    for (place, card) in cards.iter().enumerate() {
        assert!(!cards[place + 1..].contains(card));
    }
}

#[test]
fn there_is_no_card_without_a_page() {
    let site = Site::of_content(&Folder::site().content());
    for path in [
        "/cards/artists/nobody.png",
        "/cards/no-such-page.png",
        "/cards.png",
        "/cards/.png",
        "/cards/artists/rose",
        "/cards/artists/rose.jpg",
        "/cards/Artists/Rose.png",
        "/cards/timeline/1066.png",
        "/cards/names/nobody.png",
        "/cards/cards/artists/rose.png",
        "/cards/collaborations/apt/charts/nothing.png",
    ] {
        assert_eq!(site.get(path).status, 404, "{path}");
    }
    let missing = Html::parse_document(site.get("/artists/nobody").text());
    assert_eq!(attributes(&missing, "meta[property^='og:'], meta[name^='twitter:']", "content"), [""; 0]);
}

#[test]
fn a_card_moves_and_goes_with_its_page() {
    let site = Site::of_content(&Folder::site().content());
    let gone = site.get("/collaborations/withdrawn-duet");
    assert_eq!((gone.status, site.get("/cards/collaborations/withdrawn-duet.png").status), (410, 410));
    let moved = Site::start().get("/cards/artists/ros.png");
    assert_eq!((moved.status, moved.header("location")), (301, Some("/cards/artists/rose.png")));
    // A name of one record leads to it, as its page does.
    let named = site.get("/cards/names/brunomars.png");
    assert_eq!((named.status, named.header("location")), (301, Some("/cards/artists/bruno-mars.png")));
}

#[test]
fn a_card_is_kept_until_the_snapshot_changes_and_may_be_shown_elsewhere() {
    let site = Site::start();
    let path = "/cards/pages/about.png";
    let card = site.get(path);
    let tag = card.header("etag").expect("an ETag").to_owned();
    assert_eq!(card.header("cross-origin-resource-policy"), Some("cross-origin"));
    assert_eq!(card.header("cache-control"), site.get("/pages/about").header("cache-control"));
    let again = site.ask("GET", path, &[("If-None-Match", &tag)]);
    assert_eq!((again.status, again.body.len()), (304, 0));
    // Of one that nobody has drawn yet as well.
    for (card, status) in [(path, 304), ("/cards/home.png", 304), ("/cards/pages/nothing.png", 404)] {
        let again = site.ask("GET", card, &[("If-None-Match", &tag)]);
        let shared = again.header("cross-origin-resource-policy") == Some("cross-origin");
        assert_eq!((again.status, shared), (status, status == 304), "{card}");
    }
    let head = site.ask("HEAD", path, &[]);
    assert_eq!((head.status, head.body.len()), (200, 0));
    site.state.swap(site.next_snapshot("fedcba9876543210fedcba9876543210")).expect("a snapshot");
    assert_eq!(site.ask("GET", path, &[("If-None-Match", &tag)]).status, 200);
}

#[test]
fn who_asks_for_a_card_while_too_many_wait_is_told_when_to_come_again() {
    let site = Site::of_content(&Folder::site().content());
    let weeks = attributes(&page(&site, "/charts/billboard-global-200"), "main a", "href");
    let other = ["/artists", "/works", "/collaborations", "/companies", "/charts", "/awards", "/sources", "/articles"];
    let mut pages: Vec<String> =
        weeks.into_iter().filter(|href| href.starts_with("/charts/billboard-global-200/20")).collect();
    pages.extend(other.map(str::to_owned));
    pages.sort();
    pages.dedup();
    // A card takes longer to draw than all of these to be asked for: one is drawn, sixteen wait.
    let asked: Vec<_> = pages
        .iter()
        .map(|page| {
            let mut stream = site.connect();
            let request = format!("GET /cards{page}.png HTTP/1.1\r\nHost: duet.test\r\nConnection: close\r\n\r\n");
            stream.write_all(request.as_bytes()).expect("the server reads");
            stream
        })
        .collect();
    let answers: Vec<Answer> = asked
        .into_iter()
        .map(|mut stream| {
            let mut bytes = Vec::new();
            stream.read_to_end(&mut bytes).expect("an answer");
            Answer::parse(&bytes)
        })
        .collect();
    let refused: Vec<&Answer> = answers.iter().filter(|answer| answer.status != 200).collect();
    assert!(!refused.is_empty() && refused.len() < answers.len(), "{} of {}", refused.len(), answers.len());
    for answer in refused {
        assert_eq!((answer.status, answer.header("retry-after")), (503, Some("5")));
        assert!(answer.header("cache-control").is_some_and(|policy| policy.contains("no-")), "{:?}", answer.headers());
    }
}

#[test]
fn the_icon_that_is_asked_for_unnamed_is_kept_like_a_page() {
    let site = Site::start();
    let icon = site.get("/favicon.ico");
    assert_eq!((icon.status, icon.header("content-type")), (200, Some("image/x-icon")));
    let tag = icon.header("etag").expect("an icon has an ETag").to_owned();
    assert_eq!(site.ask("GET", "/favicon.ico", &[("If-None-Match", &tag)]).status, 304);
    let head = site.ask("HEAD", "/favicon.ico", &[]);
    assert_eq!((head.status, head.header("etag"), head.body.len()), (200, Some(tag.as_str()), 0));
    assert_eq!(site.get("/ko/favicon.ico").status, 404);
}

#[test]
fn the_site_has_an_icon_of_every_size_and_a_manifest() {
    let site = Site::start();
    let home = page(&site, "/");
    let width = |bytes: &[u8]| imagesize::blob_size(bytes).map(|size| (size.width, size.height)).ok();
    let touch = attributes(&home, "link[rel=apple-touch-icon]", "href");
    assert_eq!(touch.iter().map(|href| width(&site.get(href).body)).collect::<Vec<_>>(), [Some((180, 180))]);
    let icons = attributes(&home, "link[rel=icon]", "href");
    assert_eq!(icons.len(), 2);
    let types: Vec<Option<String>> =
        icons.iter().map(|href| site.get(href).header("content-type").map(str::to_owned)).collect();
    assert_eq!(types, [Some("image/x-icon".into()), Some("image/svg+xml; charset=utf-8".into())]);
    let favicon = site.get("/favicon.ico").body;
    assert!(favicon.starts_with(&[0, 0, 1, 0]) && favicon[22..].starts_with(PNG));
    assert_eq!(width(&favicon[22..]), Some((32, 32)));

    let address = attributes(&home, "link[rel=manifest]", "href").concat();
    let answer = site.get(&address);
    assert_eq!(answer.header("content-type"), Some("application/manifest+json; charset=utf-8"));
    let manifest: serde_json::Value = serde_json::from_slice(&answer.body).expect("JSON");
    let icons = manifest["icons"].as_array().expect("icons");
    for icon in icons {
        let size = width(&site.get(icon["src"].as_str().unwrap_or_default()).body).expect("a picture");
        assert_eq!(icon["sizes"], format!("{}x{}", size.0, size.1));
    }
    assert!(icons.iter().any(|icon| icon["purpose"] == "maskable" && icon["sizes"] == "512x512"));
    assert_eq!(manifest["start_url"], "/");
    assert_eq!(attributes(&home, "meta[name=theme-color]", "media").len(), 2);
    assert!(content(&home, "og:image").starts_with(ORIGIN));
}
