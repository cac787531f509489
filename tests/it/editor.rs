//! The editors' commands on a folder of their own, as far as the library does them.

use crate::folder::{Folder, project};
use duet::compile::examine_loaded;
use duet::content::{File, Loaded, load_files, read};
use duet::derive::with_stubs;
use duet::diag::Report;
use duet::edit::{EditError, Plan, Renamed, Wish, fmt, new, rename, stamp};
use duet::model::Kind;

fn judge(loaded: Loaded) -> Report {
    examine_loaded(loaded, None).report
}

fn files(folder: &Folder) -> Vec<File> {
    read(&folder.content()).expect("a readable folder")
}

fn wish(kind: Kind, name: &str) -> Wish {
    Wish { kind, name: name.to_owned(), credit: None, slug: None }
}

/// Makes a record, and says which files came to be.
fn make(folder: &Folder, wish: &Wish) -> Result<Vec<String>, EditError> {
    let (plan, path) = new(&files(folder), wish, &with_stubs, &judge)?;
    plan.carry_out(&folder.content())?;
    assert!(plan.written().any(|written| written == path));
    Ok(plan.written().map(str::to_owned).collect())
}

fn refused(folder: &Folder, wish: &Wish, says: &str, code: u8) {
    let before = tree(folder);
    let error = make(folder, wish).expect_err("a refusal");
    assert!(told(&error).contains(says), "{}", told(&error));
    assert_eq!((error.exit_code(), tree(folder)), (code, before));
}

/// What the command would print.
fn told(error: &EditError) -> String {
    match error {
        EditError::Faults(report) => report.to_human("", false),
        other => other.to_string(),
    }
}

pub fn moved(folder: &Folder, old: &str, new: &str) -> Result<Renamed, EditError> {
    let (plan, renamed) = rename(&files(folder), old, new, &judge)?;
    plan.carry_out(&folder.content())?;
    Ok(renamed)
}

fn tree(folder: &Folder) -> Vec<(String, Vec<u8>)> {
    files(folder).into_iter().map(|file| (file.path, file.bytes)).collect()
}

fn no_errors(folder: &Folder) {
    let report = folder.check();
    assert_eq!(report.errors(), 0, "{}", report.to_human("", false));
}

#[test]
fn a_new_record_of_every_kind_passes_every_check_and_is_in_order() {
    let folder = Folder::site();
    for (kind, name) in [
        (Kind::Artist, "Some “Body”"),
        (Kind::Work, "A Film"),
        (Kind::Company, "A Label"),
        (Kind::Chart, "Billboard Hot 100"),
        (Kind::Award, "An Award"),
        (Kind::Edition, "grammys/69"),
        (Kind::Source, "A \"Document\" \\ Paper"),
        (Kind::Article, "My first article"),
        (Kind::Page, "Method"),
    ] {
        let made = make(&folder, &wish(kind, name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(made.len(), 1, "{name}");
    }
    make(&folder, &Wish { slug: Some("jp".into()), ..wish(Kind::Market, "Japan") }).expect("a market");
    let pair = Wish { credit: Some("ROSÉ feat. Nobody Yet".into()), ..wish(Kind::Collaboration, "Together") };
    make(&folder, &pair).expect("a collaboration");
    no_errors(&folder);
    let formatted = fmt(&files(&folder));
    let fresh: Vec<&str> = formatted.plan.written().filter(|path| folder.read(path).contains("draft")).collect();
    assert_eq!((fresh, formatted.left), (vec![], vec![]));
    assert!(folder.read("awards/grammys/69.toml").contains("year = 2027"));
}

#[test]
fn what_a_new_record_teaches_can_be_used_as_it_stands() {
    for kind in
        [Kind::Artist, Kind::Work, Kind::Company, Kind::Chart, Kind::Award, Kind::Source, Kind::Article, Kind::Page]
    {
        let folder = Folder::site();
        let path = make(&folder, &wish(kind, "Billboard Things")).expect("a record").remove(0);
        let text = folder.read(&path);
        let taught = |line: &&str| line.starts_with("# [") || line.starts_with("# \"*\" = ") || line.contains(" = ");
        let used: Vec<&str> =
            text.lines().map(|line| line.strip_prefix("# ").filter(|_| taught(&line)).unwrap_or(line)).collect();
        folder.write(&path, used.join("\n"));
        let report = folder.check();
        let misread = report.diagnostics().iter().find(|fault| ("D010".."D012").contains(&fault.code.id()));
        assert!(misread.is_none(), "{}", report.to_human("", false));
        assert!(used.len() > 5 && text != used.join("\n"), "{path} teaches nothing");
    }
}

#[test]
fn a_credit_links_the_artists_that_are_there_and_makes_the_others() {
    let folder = Folder::site();
    folder.write("acts.txt", "Earth, Wind & Fire\n");
    let pair = Wish {
        credit: Some("Rose & Earth, Wind & Fire feat. 브루노 마스".into()),
        ..wish(Kind::Collaboration, "Three")
    };
    let made = make(&folder, &pair).expect("a collaboration");
    assert_eq!(made, ["artists/earth-wind-and-fire.md", "collaborations/three.md"]);
    let text = folder.read("collaborations/three.md");
    let lines = "  { artist = \"rose\", as = \"Rose\", join = \" & \" },\n  \
                 { artist = \"earth-wind-and-fire\", join = \" feat. \" },\n  \
                 { artist = \"bruno-mars\", as = \"브루노 마스\", role = \"featured\" },\n";
    assert!(text.contains(lines), "{text}");
}

#[test]
fn nothing_at_all_is_made_where_anything_is_refused() {
    let folder = Folder::site();
    refused(&folder, &wish(Kind::Artist, "Rosé"), "`artists/rose.md`: ROSÉ (person, KR)", 1);
    refused(&folder, &wish(Kind::Artist, "Roseanne"), "former slug", 1);
    refused(&folder, &wish(Kind::Artist, "로제"), "--slug", 2);
    refused(&folder, &wish(Kind::Work, "APT."), "collaborations/apt.md", 1);
    refused(&folder, &wish(Kind::Collaboration, "Alone"), "--credit", 2);
    refused(&folder, &wish(Kind::Edition, "emmys/1"), "no award", 1);
    refused(&folder, &wish(Kind::Market, "Japan"), "--slug kr", 2);
    let two = Wish { credit: Some("New One feat. New Two".into()), ..wish(Kind::Work, "Pair") };
    refused(&folder, &two, "duet new collaboration", 2);
    refused(&folder, &wish(Kind::Article, "APT."), "--slug about-apt", 1);
    let credited = |credit: &str| Wish { credit: Some(credit.into()), ..wish(Kind::Collaboration, "Pair") };
    refused(&folder, &credited("ROSÉ"), "names one party", 2);
    refused(&folder, &credited("New Name & 아무개"), "gives no slug", 2);
    refused(&folder, &credited("ROSÉ & BLACKPINK"), "D040", 1);
    refused(&folder, &Wish { slug: Some("A B".into()), ..wish(Kind::Page, "Page") }, "a-b", 2);
}

#[test]
fn a_renamed_artist_takes_every_reference_along() {
    let folder = Folder::site();
    let renamed = moved(&folder, "artists/rose", "artists/rose-park").expect("a rename");
    assert_eq!(renamed.moved, [("artists/rose.md".to_owned(), "artists/rose-park.md".to_owned())]);
    no_errors(&folder);
    assert!(folder.read("artists/rose-park.md").contains("former_slugs = [\"roseanne\", \"rose\"]\n"));
    assert!(folder.read("collaborations/apt.md").contains("  { artist = \"rose-park\", join = \" & \" },\n"));
    assert!(folder.read("sources/kpoppost-2025.md").contains("about = [\"rose-park\", \"bruno-mars\"]"));
    assert!(folder.read("awards/grammys/68.toml").contains("honours = [\"rose-park\", \"bruno-mars\"]"));
    moved(&folder, "artists/rose-park", "artists/rose").expect("the way back");
    no_errors(&folder);
    assert!(folder.read("artists/rose.md").contains("former_slugs = [\"roseanne\", \"rose-park\"]\n"));
}

#[test]
fn a_renamed_work_is_followed_by_prose_figures_tables_and_the_list_of_changes() {
    let folder = Folder::site();
    folder.write(
        "pages/links.md",
        "+++\ntitle = \"Links\"\n+++\n[[apt]], [[work:apt#charts]], [[APT.]], [[apateu]], [[apt?]], [so](/collaborations/apt#facts)\n\n\
         | [[apt\\|the duet]] |\n|---|\n\n[run](/collaborations/apt/charts/billboard-global-200), \
         {{apt.billboard-global-200.peak}}, `[[apt]]`\n",
    );
    no_errors(&folder);
    moved(&folder, "collaborations/apt", "collaborations/apartment").expect("a rename");
    no_errors(&folder);
    assert!(folder.read("pages/links.md").ends_with(
        "[[apartment]], [[work:apartment#charts]], [[APT.]], [[apateu]], [[apt?]], [so](/collaborations/apartment#facts)\n\n\
         | [[apartment\\|the duet]] |\n|---|\n\n[run](/collaborations/apartment/charts/billboard-global-200), \
         {{apartment.billboard-global-200.peak}}, `[[apt]]`\n"
    ));
    assert!(folder.read("charts/billboard-global-200/searched.csv").contains("\napartment,2025-03-01\n"));
    assert!(folder.read("changes.csv").contains("\ncollaborations/apartment.md,0000"));
    assert!(folder.read("site.toml").contains("first = [\"apartment\"]"));
    assert!(folder.read("articles/reading-a-chart-week.ko.md").contains("[[apartment]]는"));
}

#[test]
fn charts_awards_and_sources_move_with_all_that_is_theirs() {
    let folder = Folder::site();
    moved(&folder, "charts/billboard-global-200", "charts/billboard-world").expect("a chart");
    moved(&folder, "awards/grammys", "awards/grammy-awards").expect("an award");
    moved(&folder, "sources/kpoppost-2025", "sources/kpoppost").expect("a source");
    moved(&folder, "articles/reading-a-chart-week.md", "articles/a-week").expect("an article");
    no_errors(&folder);
    assert!(folder.path("charts/billboard-world/2024.csv").exists());
    assert!(!folder.path("charts/billboard-global-200").exists());
    assert!(folder.read("awards/grammy-awards/68.toml").contains("former_slugs = [\"grammys/68\"]"));
    assert!(folder.read("collaborations/apt.md").contains("title.[^kpoppost] It"));
    assert!(folder.read("collaborations/apt.md").contains("released = [\"kpoppost\"]"));
    assert!(folder.read("articles/a-week.md").contains("former_slugs = [\"reading-a-chart-week\"]\n"));
    assert!(!folder.read("articles/a-week.ko.md").contains("former_slugs"));
}

#[test]
fn a_name_that_would_lead_elsewhere_gets_its_kind_in_front() {
    let folder = Folder::site();
    folder.write("pages/links.md", "+++\ntitle = \"Links\"\n+++\n[[umbrella]] and [[rosie]]\n");
    moved(&folder, "companies/umbrella", "companies/rosie").expect("a rename");
    no_errors(&folder);
    assert!(folder.read("pages/links.md").ends_with("[[company:rosie]] and [[work:rosie]]\n"));
}

#[test]
fn a_rename_that_cannot_be_whole_changes_nothing() {
    let folder = Folder::site();
    let refused = |old: &str, new: &str, says: &str, code: u8| {
        let before = tree(&folder);
        let error = moved(&folder, old, new).expect_err("a refusal");
        assert!(told(&error).contains(says), "{}", told(&error));
        assert_eq!((error.exit_code(), tree(&folder)), (code, before));
    };
    refused("artists/roze", "artists/x", "did you mean `artists/rose`?", 2);
    refused("artists/rose", "artists/bruno-mars", "taken by `artists/bruno-mars.md`: Bruno Mars", 1);
    refused("artists/rose", "companies/rose", "keeps the kind", 2);
    refused("artists/rose", "artists/rose", "already", 2);
    refused("collaborations/apt", "works/apt", "D041", 1);
    folder.write("artists/broken.md", "+++\nname = \n+++\n");
    refused("artists/rose", "artists/x", "artists/broken.md", 1);
}

#[test]
fn a_work_changes_its_shelf_when_its_parties_do() {
    let folder = Folder::site();
    folder.replace("collaborations/apt.md", "  { artist = \"rose\", join = \" & \" },\n", "");
    folder.write(
        "pages/links.md",
        "+++\ntitle = \"Links\"\n+++\n[[collaboration:apt]] [[apt]] [so](/collaborations/apt)\n",
    );
    moved(&folder, "collaborations/apt", "works/apt").expect("a rename");
    assert!(folder.read("pages/links.md").ends_with("[[work:apt]] [[apt]] [so](/works/apt)\n"));
    assert!(folder.read("works/apt.md").contains("former_slugs = [\"apateu\"]"));
}

#[test]
fn a_stamp_dates_what_changed_and_nothing_else() {
    let folder = Folder::site();
    let day = |text: &str| text.parse().expect("a date");
    let (plan, stamped) = stamp(&files(&folder), day("2026-01-02")).expect("a stamp");
    plan.carry_out(&folder.content()).expect("a writable folder");
    assert_eq!(stamped.changed, ["collaborations/apt.md"]);
    no_errors(&folder);
    let (again, _) = stamp(&files(&folder), day("2026-02-03")).expect("a stamp");
    assert_eq!(again, Plan::default());
}

#[test]
fn the_projects_own_content_means_the_same_in_order() {
    let content = read(&project("content")).expect("the project's content");
    let formatted = fmt(&content);
    assert_eq!(formatted.left, []);
    let preview = formatted.plan.preview(&content);
    assert!(fmt(&preview).plan.is_empty());
    let faults = |files: &[File]| {
        let report = judge(load_files(files.to_vec()));
        report
            .diagnostics()
            .iter()
            .map(|fault| (fault.code, fault.file.clone(), fault.message.clone()))
            .collect::<Vec<_>>()
    };
    let (mut before, mut after) = (faults(&content), faults(&preview));
    before.sort();
    after.sort();
    assert_eq!(before, after);
}
