//! The sleeve of a record: one picture from its chart weeks and the inks of those who made it.

use crate::folder::Folder;
use crate::site::Site;

fn sleeve(site: &Site, path: &str) -> String {
    let answer = site.get(&format!("{path}/sleeve.svg"));
    assert_eq!(answer.status, 200, "{path}");
    assert_eq!(answer.header("content-type"), Some("image/svg+xml"));
    answer.text().to_owned()
}

#[test]
fn a_sleeve_is_one_picture_of_one_record() {
    let folder = Folder::site();
    let site = Site::of_content(&folder.content());
    let apt = sleeve(&site, "/collaborations/apt");
    assert_eq!(apt, sleeve(&site, "/collaborations/apt"));
    assert_ne!(apt, sleeve(&site, "/works/on-the-ground"));
    // Who made it says the inks: here those of ROSÉ, and of Bruno Mars over them.
    for ink in ["#D4246B", "#2444B8", "#1D0C4D"] {
        assert!(apt.contains(ink), "{apt}");
    }
    assert_eq!(site.get("/collaborations/no-such-record/sleeve.svg").status, 404);
    assert_eq!(site.get("/works/apt/sleeve.svg").status, 404);
    assert_eq!(site.get("/ko/collaborations/apt/sleeve.svg").status, 404);
}

#[test]
fn a_sleeve_is_kept_as_long_as_a_page_and_is_sound_xml_without_text_or_style() {
    let folder = Folder::site();
    let site = Site::of_content(&folder.content());
    let answer = site.get("/collaborations/apt/sleeve.svg");
    assert_eq!(answer.header("cache-control"), Some("public, max-age=300"));
    let etag = answer.header("etag").expect("a picture has an ETag").to_owned();
    assert_eq!(site.ask("GET", "/collaborations/apt/sleeve.svg", &[("If-None-Match", &etag)]).status, 304);
    let drawing = resvg::usvg::Tree::from_str(answer.text(), &resvg::usvg::Options::default());
    assert!(drawing.is_ok_and(|tree| tree.size().width() == 480.0 && !tree.has_text_nodes()));
    assert!(!answer.text().contains("style"), "{}", answer.text());
}
