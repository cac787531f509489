//! The sleeve of a record, one picture from its chart weeks and the inks of those who made it; and the page it opens.

use crate::folder::Folder;
use crate::page::{attributes, page, texts};
use crate::site::Site;

/// A record that bills nobody.
const ON_STAGE: &str = r#"+++
title = "Two on a stage"
kind = "performance"
released = 2024-12-01
contributors = [
  { artist = "rose", roles = ["guest"] },
  { artist = "bruno-mars", roles = ["guest"] },
]

[cited]
"*" = ["general-knowledge"]
+++
"#;

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
    let shelf = site.get("/works/apt/sleeve.svg");
    assert_eq!((shelf.status, shelf.header("location")), (301, Some("/collaborations/apt/sleeve.svg")));
    assert_eq!(site.get("/ko/collaborations/apt/sleeve.svg").status, 404);
}

#[test]
fn a_sleeve_moves_with_its_record() {
    let moved = Site::of_content(&Folder::site().content()).get("/collaborations/apateu/sleeve.svg");
    assert_eq!((moved.status, moved.header("location")), (301, Some("/collaborations/apt/sleeve.svg")));
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

#[test]
fn the_page_of_a_record_is_its_sleeve_with_its_band_and_two_sides() {
    let folder = Folder::site();
    let site = Site::of_content(&folder.content());
    let apt = page(&site, "/collaborations/apt");
    assert_eq!(attributes(&apt, ".cover img", "src"), ["/collaborations/apt/sleeve.svg"]);
    assert!(attributes(&apt, ".cover img", "alt")[0].contains("azalea of ROSÉ"));
    assert_eq!(texts(&apt, ".cover .band .fine"), ["2024"]);
    // Each name is billed in its own ink, and joined as credited.
    assert_eq!(attributes(&apt, "article.record", "class"), ["record a10 b11"]);
    assert_eq!(attributes(&apt, ".credit a", "class"), ["inked a10", "inked a11"]);
    assert_eq!(texts(&apt, ".credit .join"), ["&"]);
    // The contents number the sections, and each section is where they say.
    let tracks = attributes(&apt, ".tracks a", "href");
    assert_eq!(tracks.first().map(String::as_str), Some("#charts"));
    for track in &tracks {
        assert_eq!(texts(&apt, &format!("section{track} h2.track")).len(), 1, "{track}");
    }
    assert!(texts(&apt, "#charts h2.track")[0].starts_with("A1 "));
    assert!(texts(&apt, ".flip h2.track")[0].starts_with("B1 "));
}

#[test]
fn what_a_kind_of_work_looks_like_is_said_by_the_vocabulary() {
    let folder = Folder::site();
    let opera = "opera = { en = \"Opera\", ko = \"오페라\", form = \"stage\" }";
    folder.replace("vocab.toml", "[work_kinds]", &format!("[work_kinds]\n{opera}"));
    folder.write("collaborations/on-stage.md", ON_STAGE.replace("performance", "opera"));
    let site = Site::of_content(&folder.content());
    let looks = |path: &str| {
        let page = page(&site, path);
        let alt = attributes(&page, ".cover img", "alt").concat();
        (alt, attributes(&page, "meta[property='og:type']", "content").concat())
    };
    let (alt, kind) = looks("/collaborations/on-stage");
    assert!(alt.contains("an arch") && kind == "website", "{alt} {kind}");
    let (alt, kind) = looks("/collaborations/apt");
    assert!(alt.contains("a disc") && kind == "music.song", "{alt} {kind}");

    folder.replace("vocab.toml", ", form = \"stage\" }\nsong", " }\nsong");
    let told = folder.check().to_human("content/", false);
    assert!(told.contains("`form`") && told.contains("vocab.toml"), "{told}");
}

#[test]
fn a_record_that_bills_nobody_has_the_inks_of_those_who_had_a_part_in_it() {
    let folder = Folder::site();
    folder.write("collaborations/on-stage.md", ON_STAGE);
    folder.replace("site.toml", "first = [\"apt\"]", "first = [\"on-stage\"]");
    let site = Site::of_content(&folder.content());
    assert_eq!(attributes(&page(&site, "/"), "#first", "class"), ["lead a10 b11"]);
    assert_eq!(attributes(&page(&site, "/collaborations/on-stage"), "article.record", "class"), ["record a10 b11"]);
}

#[test]
fn the_leading_run_is_set_out_month_by_month_and_told_by_its_spells() {
    let folder = Folder::site();
    let rows = "charts/billboard-global-200/2024.csv";
    folder.replace(rows, "2024-11-16,1,APT.,ROSE & Bruno Mars,1,3\n", "");
    let site = Site::of_content(&folder.content());
    let apt = page(&site, "/collaborations/apt");
    let months = texts(&apt, "table.months tbody tr");
    assert!(months[0].starts_with("Nov 2024 2 1 9 1 16 –no row 23 1 30 1"), "{months:?}");
    assert_eq!(texts(&apt, ".spells li").len(), texts(&apt, ".run rect").len(), "a block in the drawing, a line here");
    assert!(attributes(&apt, "#charts .more a", "href")[0].ends_with("/charts/billboard-global-200"));
}

#[test]
fn nominations_are_a_programme_with_their_results_and_sources() {
    let folder = Folder::site();
    let site = Site::of_content(&folder.content());
    let apt = page(&site, "/collaborations/apt");
    assert!(!texts(&apt, "#nominations h3 a[href='/awards/grammys/68']").is_empty());
    let (results, nominated) = (texts(&apt, "#nominations .res"), texts(&apt, "#nominations .noms li").len());
    assert!(nominated > 0 && results.len() == nominated);
    assert!(results.iter().all(|result| result == "Nominated; result not recorded"), "{results:?}");
    assert_eq!(attributes(&apt, "#nominations .cite a", "href").len(), nominated, "no result without its source");
}
