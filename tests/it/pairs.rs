//! What two artists made together: `/artists/{a}/with/{b}`.

use crate::folder::Folder;
use crate::page::{page, texts};
use crate::site::Site;

fn site() -> (Folder, Site) {
    let folder = Folder::site();
    let site = Site::of_content(&folder.content());
    (folder, site)
}

const PAIR: &str = "/artists/bruno-mars/with/rose";

#[test]
fn two_artists_share_one_page_with_the_figures_of_what_they_made() {
    let (_folder, site) = site();
    let pair = page(&site, PAIR);
    assert_eq!(texts(&pair, "h1"), ["Bruno Mars and ROSÉ: works together"]);
    assert_eq!(texts(&pair, ".lede"), ["1 collaboration together, in 2024."]);
    let row = &texts(&pair, "#together tbody tr")[0];
    assert!(
        row.starts_with("APT. 아파트 ROSÉ & Bruno Mars Song 18 Oct 2024 billed billed No. 1 Billboard Global 200"),
        "{row}"
    );
    let runs = texts(&pair, "#charts #runs-table tbody tr");
    assert_eq!(runs[0], "Billboard Global 200");
    assert!(runs[1].starts_with("APT. No. 1, 2 Nov 2024"), "{runs:?}");
    assert!(texts(&pair, "#claims .claims > li")[0].contains("About: APT."));
    assert!(texts(&pair, "#nominations .noms > li")[0].contains("APT."));
}

#[test]
fn the_page_is_found_from_both_artists_and_in_the_sitemap() {
    let (_folder, site) = site();
    for artist in ["/artists/rose", "/artists/bruno-mars"] {
        let found = texts(&page(&site, artist), &format!("#collaborators td a[href=\"{PAIR}\"]"));
        assert_eq!(found, ["1"], "{artist}");
    }
    assert!(site.get("/sitemap.xml").text().contains(&format!("{PAIR}</loc>")));
}

#[test]
fn the_other_order_and_former_slugs_lead_to_it_and_strangers_to_nothing() {
    let (_folder, site) = site();
    site.get("/artists/rose/with/bruno-mars").moved_to(PAIR);
    site.get("/artists/roseanne/with/bruno-mars").moved_to(PAIR);
    site.get("/artists/bruno-mars/with/roseanne.json").moved_to(&format!("{PAIR}.json"));
    site.get("/Artists/rose//with/bruno-mars/").moved_to(PAIR);
    for nobody in [
        "rose/with/rose",
        "rose/with/roseanne",
        "blackpink/with/rose",
        "ejae/with/rose",
        "nobody/with/rose",
        "rose/with",
    ] {
        assert_eq!(site.get(&format!("/artists/{nobody}")).status, 404, "{nobody}");
    }
}

#[test]
fn what_one_did_for_the_other_and_what_groups_share_is_told_apart() {
    let (folder, site) = site();
    drop(site);
    folder.write(
        "works/gameboy.md",
        "+++\ntitle = \"Gameboy\"\nkind = \"song\"\nreleased = 2025\ncredits = [{ artist = \"rose\" }]\n\
         contributors = [{ artist = \"bruno-mars\", roles = [\"producer\"] }]\n+++\n"
            .replace("= 2025", "= \"2025\""),
    );
    folder.write(
        "collaborations/kiss.md",
        "+++\ntitle = \"Kiss\"\nkind = \"song\"\nreleased = \"2020\"\n\
         credits = [{ artist = \"blackpink\", join = \" & \" }, { artist = \"bruno-mars\" }]\n+++\n",
    );
    let site = Site::of_content(&folder.content());
    let pair = page(&site, PAIR);
    assert_eq!(texts(&pair, "#together tbody tr").len(), 1, "neither counts as made together");
    let parts = texts(&pair, "#parts > ul > li");
    assert_eq!(parts, ["Gameboy ROSÉ, 2025 (Song) Bruno Mars: Producer ROSÉ: billed"]);
    let through = texts(&pair, "#through > ul > li");
    assert_eq!(through, ["Kiss BLACKPINK & Bruno Mars, 2020 (Song) Bruno Mars: billed ROSÉ: through BLACKPINK"]);
}

#[test]
fn programs_read_the_same_figures() {
    let (_folder, site) = site();
    let answer = site.get(&format!("{PAIR}.json"));
    assert_eq!(answer.header("content-type"), Some("application/json; charset=utf-8"));
    let data: serde_json::Value = serde_json::from_slice(&answer.body).expect("JSON");
    assert_eq!(data["artists"][0]["slug"], "bruno-mars");
    assert_eq!(data["works"][0]["parts"][1][0], "primary");
    assert_eq!(data["works"][0]["charts"][0]["chart"], "billboard-global-200");
    assert_eq!(data["works"][0]["charts"][0]["peak"], 1);
}

#[test]
fn a_pair_of_which_no_work_has_a_source_is_kept_from_search_engines() {
    let (folder, site) = site();
    drop(site);
    folder.write(
        "collaborations/kiss.md",
        "+++\ntitle = \"Kiss\"\nkind = \"song\"\nreleased = \"2020\"\n\
         credits = [{ artist = \"blackpink\", join = \" & \" }, { artist = \"bruno-mars\" }]\n+++\n",
    );
    let site = Site::of_content(&folder.content());
    let pair = site.get("/artists/blackpink/with/bruno-mars");
    assert!(pair.text().contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(!site.get("/sitemap.xml").text().contains("/artists/blackpink/with/bruno-mars<"));
}

#[test]
fn the_page_speaks_korean_on_a_site_in_both_languages() {
    let (folder, site) = site();
    drop(site);
    folder.replace("site.toml", "languages = [\"en\"]", "languages = [\"en\", \"ko\"]");
    let site = Site::of_content(&folder.content());
    let pair = page(&site, &format!("/ko{PAIR}"));
    assert_eq!(texts(&pair, ".lede"), ["2024년, 함께한 협업 1편."]);
    site.get("/ko/artists/rose/with/bruno-mars").moved_to(&format!("/ko{PAIR}"));
}
