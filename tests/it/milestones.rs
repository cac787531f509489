//! Running numbers: shown with their day, aged against the day the site speaks of.

use crate::folder::Folder;
use crate::page::{page, texts};
use crate::site::Site;

/// A site on which a song has one running number, of a day.
fn views(value: &str, as_of: &str) -> (Folder, Site) {
    let folder = Folder::site();
    let number = format!("metric = \"views\", platform = \"billboard\", {value}, as_of = {as_of}");
    let milestone = format!("milestones = [{{ {number}, cited = [\"kpoppost-2025\"] }}]\n\n[cited]\n");
    folder.replace("collaborations/apt.md", "\n[cited]\n", &format!("\n{milestone}"));
    let site = Site::of_content(&folder.content());
    (folder, site)
}

fn told(site: &Site) -> Option<String> {
    let rows = texts(&page(site, "/collaborations/apt"), "#facts dl > div");
    rows.into_iter().find(|row| row.starts_with("Views on Billboard"))
}

#[test]
fn a_running_number_stands_with_its_platform_its_day_and_its_source() {
    let (_folder, site) = views("value = 2000000000, at_least = true", "\"2025-01\"");
    assert_eq!(told(&site).as_deref(), Some("Views on Billboard at least 2 billion as of January 20251"));
    let page = page(&site, "/collaborations/apt");
    assert!(texts(&page, "#ref-1")[0].starts_with("On collaborations"));
    assert_eq!(texts(&crate::page::page(&site, "/reports/stale"), "main .note"), ["Nothing is found."]);
}

#[test]
fn a_number_half_a_year_old_says_so_and_is_in_the_report() {
    let (_folder, site) = views("value = 1234567", "2024-08-29");
    let told = told(&site).expect("the number");
    assert!(told.starts_with("Views on Billboard 1,234,567 as of 29 August 2024"), "{told}");
    assert!(told.ends_with("(an old number: it has grown since)"), "{told}");
    let lines = texts(&page(&site, "/reports/stale"), "main tbody tr");
    let of_apt = lines.iter().find(|line| line.starts_with("APT.")).expect("a line");
    assert!(of_apt.contains("Views on Billboard, as of 29 August 2024 collaborations/apt.md"), "{of_apt}");
}
