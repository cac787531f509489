//! One spelling an address, and what every other gets.

use crate::site::Site;

#[test]
fn every_other_spelling_of_a_page_is_one_hop_from_it() {
    let site = Site::start();
    for path in [
        "/artists/rose/",
        "/Artists/ROSE",
        "//artists//rose",
        "/%61rtists/rose",
        "/./artists/rose",
        "/artists/rose/index.html",
        "/artists/%52ose",
    ] {
        site.get(path).moved_to("/artists/rose");
    }
    site.get("/index.html").moved_to("/");
    site.get("/ko/").moved_to("/ko");
    site.get("/KO/Artists/").moved_to("/ko/artists");
    site.get("/Robots.txt").moved_to("/robots.txt");
}

#[test]
fn a_spelling_of_no_page_is_not_found() {
    let site = Site::start();
    for path in ["/artists/%EB%A1%9C%EC%A0%9C", "/artists/%eb%a1%9c%ec%a0%9c", "/nothing/", "/a/b/c/"] {
        assert_eq!(site.get(path).status, 404, "{path}");
    }
    // Bytes that no URI may hold are refused by the parser, before any layer of ours.
    assert_eq!(site.ask("GET", "/artists/로제", &[]).status, 400);
}

#[test]
fn a_former_slug_answers_301_to_the_new_one_in_one_hop() {
    let site = Site::start();
    site.get("/artists/ros").moved_to("/artists/rose");
    site.get("/ko/artists/ros").moved_to("/ko/artists/rose");
    site.get("/Artists/Ros/").moved_to("/artists/rose");
    site.get("/works/apartment").moved_to("/collaborations/apt");
    site.get("/works/apartment/charts/hot-100").moved_to("/collaborations/apt/charts/billboard-hot-100");
    site.get("/charts/hot-100/2024-11-02").moved_to("/charts/billboard-hot-100/2024-11-02");
    site.get("/awards/grammy-awards/68").moved_to("/awards/grammys/68");
}

#[test]
fn either_shelf_leads_to_the_other() {
    let site = Site::start();
    site.get("/works/apt").moved_to("/collaborations/apt");
    site.get("/collaborations/butter").moved_to("/works/butter");
}

#[test]
fn a_page_taken_down_says_why() {
    let site = Site::start();
    let answer = site.get("/artists/nobody");
    assert_eq!(answer.status, 410);
    assert!(answer.text().contains("There was never such an artist."));
    assert!(answer.text().contains("<time datetime=\"2026-01-02\">2 January 2026</time>"));
    assert_eq!(site.get("/Artists/Nobody").status, 410);
}

#[test]
fn no_redirect_leaves_the_site() {
    let site = Site::start();
    let mut redirects = 0;
    for path in [
        "//host/",
        "/%5chost",
        "/%5Chost/",
        "//host//artists",
        "///artists",
        "/.//host/..",
        "//elsewhere.example/artists/",
        "/%2fhost/",
        "/artists//",
        "/artists/?next=//host",
    ] {
        let answer = site.ask("GET", path, &[("X-Forwarded-Host", "evil.example"), ("Forwarded", "host=evil.example")]);
        assert!([301, 400, 404].contains(&answer.status), "{path}: {}", answer.status);
        if let Some(to) = answer.header("location") {
            redirects += 1;
            assert!(to.starts_with('/') && !to.starts_with("//") && !to.contains("host"), "{path} → {to}");
        }
    }
    assert!(redirects > 0);
}

#[test]
fn hostile_paths_get_400_or_404() {
    let site = Site::start();
    let paths: [&[u8]; 20] = [
        b"/%00",
        b"/artists/%00",
        b"/%ff",
        b"/\xff",
        b"/%ed%a0%80",
        b"/%c0%af",
        b"/%c0%ae%c0%ae/etc/passwd",
        b"/../Cargo.toml",
        b"/%2e%2e/Cargo.toml",
        b"/static/../../Cargo.toml",
        b"/static/..%2f..%2fCargo.toml",
        b"/static/%2e%2e%2fcss",
        b"/%0d%0aSet-Cookie:%20a=b",
        b"/artists/rose%0a",
        b"/.git/config",
        b"/.env",
        b"/Cargo.toml",
        b"/static/",
        b"/static/css",
        b"/%",
    ];
    for path in paths {
        let answer = site.ask("GET", path, &[]);
        assert!([400, 404].contains(&answer.status), "{}: {}", String::from_utf8_lossy(path), answer.status);
        assert_eq!(answer.header("set-cookie"), None);
    }
}

#[test]
fn the_visitors_host_never_changes_a_link() {
    let site = Site::start();
    let headers = [("X-Forwarded-Host", "evil.example"), ("X-Forwarded-Proto", "gopher")];
    let answer = site.ask("GET", "/?utm_source=x", &headers);
    assert!(answer.text().contains("<link rel=\"canonical\" href=\"https://duet.test/\">"));
    for word in ["evil.example", "elsewhere.example", "gopher", "utm_source"] {
        assert!(!answer.text().contains(word), "{word}");
    }
}
