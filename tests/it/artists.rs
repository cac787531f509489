//! The page of an artist: what it opens with, its timeline, its sections.

use crate::folder::Folder;
use crate::page::{attributes, page, texts};
use crate::site::Site;

fn site() -> (Folder, Site) {
    let folder = Folder::site();
    let site = Site::of_content(&folder.content());
    (folder, site)
}

#[test]
fn a_timeline_says_in_words_what_its_lanes_show() {
    let (_folder, site) = site();
    let rose = page(&site, "/artists/rose");
    let lanes = texts(&rose, "#timeline .lb");
    assert!(lanes[0].starts_with("BLACKPINK") && lanes[0].contains("member since August 2016"), "{lanes:?}");
    let song = lanes.iter().find(|lane| lane.starts_with("APT.")).expect("a lane of the song");
    assert!(song.contains("Song; Billboard Global 200, peak 1, "), "{song}");
    assert!(attributes(&rose, "#timeline .lb a", "href").contains(&"/collaborations/apt".to_owned()));
    assert!(!attributes(&rose, "#timeline .duet .top", "d").is_empty(), "a week at No. 1 stands apart");
    assert_eq!(attributes(&rose, "#timeline li > svg[aria-hidden=true]", "height").len(), lanes.len());
}

#[test]
fn the_first_figures_lead_to_what_they_are_counted_from() {
    let (_folder, site) = site();
    let rose = page(&site, "/artists/rose");
    let hrefs = attributes(&rose, ".figs a", "href");
    assert!(hrefs.contains(&"#collaborations".to_owned()), "{hrefs:?}");
    for href in hrefs {
        match href.strip_prefix('#') {
            Some(id) => assert_eq!(attributes(&rose, &format!("[id='{id}']"), "id").len(), 1, "{href}"),
            None => assert_eq!(site.get(&href).status, 200, "{href}"),
        }
    }
}

#[test]
fn every_track_is_a_section_and_opens_with_its_number() {
    let (_folder, site) = site();
    for path in ["/artists/rose", "/artists/blackpink", "/companies/the-black-label", "/markets/kr"] {
        let page = page(&site, path);
        let tracks = attributes(&page, "nav.tracks a", "href");
        assert!(!tracks.is_empty(), "{path}");
        for (track, words) in tracks.iter().zip(texts(&page, "nav.tracks a")) {
            let number = words.split(' ').next().unwrap_or_default().to_owned();
            assert_eq!(texts(&page, &format!("section{track} h2.track b")), [number], "{path}{track}");
        }
    }
}
