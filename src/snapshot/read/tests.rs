//! Every query of the pages of works, artists and charts, on a snapshot made by hand with a row for each.

use super::{ArtistOrder, ArtistsNarrowed, ChartOrder, How, Narrowed, Origin, Reach, Snapshot, WorkOrder};
use crate::model::{Measure, Outcome, Shelf, Standing, Verdict};
use crate::snapshot::{APPLICATION_ID, SCHEMA, SCHEMA_SQL};
use rusqlite::Connection;

const ROWS: &str = "
INSERT INTO meta VALUES ('content_hash', 'by hand');
INSERT INTO label VALUES ('work_kinds', 'song', 'Song', '노래'), ('roles', 'songwriter', 'Songwriter', '작사·작곡'),
  ('genres', 'pop', 'Pop', '팝'), ('facts', 'born_in', 'Born in', '출생지'), ('claims', 'peak', 'Peak position', '최고 순위');
INSERT INTO record VALUES
  (1, 'artist', 'rose', 'en', 'ROSÉ', '로제', 'ko', 3, 'artists/rose.md', '2026-01-02', 'A singer.', 0),
  (2, 'artist', 'bruno-mars', 'en', 'Bruno Mars', NULL, NULL, 1, 'artists/bruno-mars.md', NULL, 'A singer.', 0),
  (3, 'artist', 'blackpink', 'en', 'BLACKPINK', NULL, NULL, 0, 'artists/blackpink.md', NULL, 'A group.', 0),
  (4, 'collaboration', 'apt', 'en', 'APT.', '아파트', 'ko', 2, 'collaborations/apt.md', NULL, 'A song.', 0),
  (5, 'collaboration', 'apt-remix', 'en', 'APT. (Remix)', NULL, NULL, 4, 'collaborations/apt-remix.md', NULL, 'A remix.', 0),
  (6, 'work', 'rosie', 'en', 'rosie', NULL, NULL, 5, 'works/rosie.md', NULL, 'An album.', 0),
  (7, 'company', 'billboard', 'en', 'Billboard', NULL, NULL, 6, 'companies/billboard.md', NULL, 'A publisher.', 0),
  (8, 'chart', 'global', 'en', 'Global', NULL, NULL, 7, 'charts/global.toml', NULL, 'A chart.', 0),
  (9, 'chart', 'other', 'en', 'Other', NULL, NULL, 8, 'charts/other.toml', NULL, 'A chart.', 0),
  (10, 'source', 'press', 'en', 'Press', NULL, NULL, 9, 'sources/press.md', NULL, 'A source.', 0),
  (11, 'award', 'grammys', 'en', 'Grammys', NULL, NULL, 10, 'awards/grammys.toml', NULL, 'An award.', 0),
  (12, 'edition', 'grammys/68', 'en', '68th Grammys', NULL, NULL, 11, 'awards/grammys/68.toml', NULL, 'An edition.', 0),
  (13, 'article', 'on-apt', 'en', 'On APT.', NULL, NULL, 12, 'articles/on-apt.md', NULL, 'An article.', 0);
INSERT INTO name VALUES (4, 0, '아파트', 'ko', 'Hang', NULL, NULL, NULL), (4, 1, 'apatu', NULL, NULL, 'search_hint', NULL, NULL);
INSERT INTO status VALUES (4, 0, 'released', '2024-10-18'), (4, 1, 'announced', '2024-10');
INSERT INTO fact VALUES (1, 'born_in', 'Auckland');
INSERT INTO identifier VALUES (4, 'isrc', 'X');
INSERT INTO source VALUES (10, 'user', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO reference VALUES (4, 1, 10, NULL, 2), (4, 2, NULL, '<p>A note.</p>', 1);
INSERT INTO cited VALUES (4, 'released', 1), (4, '*', 2);
INSERT INTO mention VALUES (4, 1, 'She made APT.'), (1, 4, 'ROSÉ made it.');
INSERT INTO claim (id, source_id, position, anchor, says, value, number, chart_id, opinion, verdict, reason)
  VALUES (1, 10, 0, 'one', 'peak', '1', 1, 8, 0, 'confirmed', 'rows-fit');
INSERT INTO evidence (claim_id, position, shows, record_id, chart_id, first, last, number)
  VALUES (1, 0, 'peak', 4, 8, '2024-11-02', '2024-11-09', 1);
INSERT INTO claim_about VALUES (1, 4);
INSERT INTO article VALUES (13, NULL, '2026-01-01');
INSERT INTO article_about VALUES (13, 0, 4);
INSERT INTO artist VALUES (1, 'person', 'KR', NULL, '1997-02-11', NULL, NULL, 2), (2, 'person', NULL, NULL, NULL, NULL, NULL, 1),
  (3, 'group', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO genre VALUES (4, 0, 'pop');
INSERT INTO membership VALUES (1, 0, 3, '2016', NULL, '');
INSERT INTO voice VALUES (3, 0, 1, 'singing');
INSERT INTO company VALUES (7, 'publisher', 'US', NULL, NULL, NULL);
INSERT INTO affiliation VALUES (1, 0, 7, 'signed_to', '2024-06', NULL);
INSERT INTO work VALUES
  (4, 'collaborations', 'song', '2024-10-18', 2024, 'ROSÉ & Bruno Mars', 'songs', 'song', NULL, NULL, NULL, 'released', '2024-10-18'),
  (5, 'collaborations', 'song', '2025', 2025, 'ROSÉ', 'songs', 'song', 4, 'remix', 4, NULL, NULL),
  (6, 'works', 'album', '2024-12-06', 2024, 'ROSÉ', 'albums', 'album', NULL, NULL, NULL, NULL, NULL);
INSERT INTO work_key VALUES ('apt', 4), ('apatu', 4), ('aptremix', 5), ('rosie', 6);
INSERT INTO work_language VALUES (4, 0, 'ko'), (4, 1, 'en');
INSERT INTO credit VALUES (4, 0, 1, 'ROSÉ', ' & ', 'primary', 3), (4, 1, 2, 'Bruno Mars', '', 'primary', NULL),
  (5, 0, 1, 'ROSÉ', '', 'primary', NULL), (6, 0, 1, 'ROSÉ', '', 'primary', NULL);
INSERT INTO contribution VALUES (4, 0, 2, 'Bruno Mars', 'songwriter', NULL, NULL);
INSERT INTO work_company VALUES (4, 0, 7, 'label', 0);
INSERT INTO part VALUES (4, 0, 6);
INSERT INTO appearance VALUES (1, 4, 'credited', NULL), (1, 5, 'credited', NULL), (1, 6, 'credited', NULL),
  (2, 4, 'credited', NULL), (3, 4, 'group', 1);
INSERT INTO partner VALUES (1, 2, 4, 'together'), (2, 1, 4, 'together');
INSERT INTO edge VALUES (1, 2, 'together', 1, '2024-10-18', '2024-10-18', 0), (1, 3, 'member', 1, '2016', NULL, 1),
  (1, 7, 'company', 1, '2024-06', NULL, 1);
INSERT INTO chart VALUES (8, 7, 'world', 'songs', 200, '2020-09-19', NULL, 0, '2024-11-02', '2024-11-16'),
  (9, 7, 'US', 'songs', 100, NULL, NULL, 0, NULL, NULL);
INSERT INTO epoch VALUES (8, 0, '2020-09-19', 'saturday', 7, 9, 4);
INSERT INTO held VALUES (8, 0, '2024-11-02', '2024-11-16', 200, 'known', '2024-11-09', 10);
INSERT INTO chart_week VALUES (8, '2024-10-26', '2024-10-11', '2024-10-17', '2024-10-22', NULL, 0),
  (8, '2024-11-02', '2024-10-18', '2024-10-24', '2024-10-29', 200, 1), (8, '2024-11-09', NULL, NULL, NULL, NULL, 0),
  (8, '2024-11-16', NULL, NULL, NULL, 200, 2);
INSERT INTO entry VALUES (8, '2024-11-02', 1, 0, 'APT.', 'ROSE & Bruno Mars', 1, 1, 4),
  (8, '2024-11-16', 2, 0, 'APT.', 'ROSE & Bruno Mars', 1, 3, 4), (8, '2024-11-16', 9, 0, 'APT.', 'ROSE', NULL, NULL, 4);
INSERT INTO run VALUES (4, 8, 4, '2024-11-02', 1, 1, '2024-11-02', 2, 1, 1, 1, 1, '2024-11-16', 0, 0, 1, 1, 1, 3),
  (5, 8, 4, '2024-11-02', 1, 1, '2024-11-02', 2, 1, 1, 1, 1, '2024-11-16', 0, 0, 1, 1, 1, 3);
INSERT INTO spell VALUES (4, 8, 0, 0, '2024-11-02', '2024-11-02', 1), (4, 8, 0, 1, '2024-11-16', '2024-11-16', 1),
  (4, 8, 1, 0, '2024-11-02', '2024-11-02', 1);
INSERT INTO opening VALUES (4, 8, 'young', 1, 2, 1), (5, 8, 'shared', 1, 2, 1);
INSERT INTO standing VALUES (1, 4, 'together'), (1, 5, 'together'), (2, 4, 'together');
INSERT INTO versus VALUES (1, 8, 2);
INSERT INTO stray VALUES (1, 8, 0, 'alone', 'Gone', 'ROSE', '2024-11-02', 7, 7, 1, 0, 0, 0, 0, 7, 'whole', 7, 1, 0);
INSERT INTO contest VALUES (8, 0, 'peak', 3, 5, 41, 4, 40, 1, 2);
INSERT INTO absence VALUES (4, 9, 1, '2026-06-27');
INSERT INTO award VALUES (11, NULL);
INSERT INTO category VALUES (11, 'duo', 0, 'Best Duo', 'performers');
INSERT INTO edition VALUES (12, 11, 2026, NULL, NULL);
INSERT INTO edition_category VALUES (12, 'duo', 0, 'Best Pop Duo', 'performers', 1);
INSERT INTO nomination VALUES (1, 12, 'duo', 0, 4, NULL, 'unrecorded');
INSERT INTO honoured VALUES (1, 0, 1);
INSERT INTO nomination_cited VALUES (1, 10);
INSERT INTO listed VALUES ('collaboration', 'newest', 1, 5), ('collaboration', 'newest', 2, 4),
  ('collaboration', 'oldest', 1, 4), ('collaboration', 'oldest', 2, 5), ('collaboration', 'title', 1, 4),
  ('collaboration', 'title', 2, 5), ('artist', 'title', 1, 3), ('artist', 'title', 2, 2), ('artist', 'title', 3, 1),
  ('artist', 'works', 1, 1), ('artist', 'works', 2, 2), ('artist', 'works', 3, 3);
";

fn snapshot(folder: &tempfile::TempDir) -> Snapshot {
    snapshot_with(folder, "")
}

/// The same with more rows.
fn snapshot_with(folder: &tempfile::TempDir, more: &str) -> Snapshot {
    let path = folder.path().join("by-hand.db");
    let connection = Connection::open(&path).expect("a folder of our own");
    connection.execute_batch(SCHEMA_SQL).expect("the schema is sound");
    connection.pragma_update(None, "application_id", APPLICATION_ID).expect("a number");
    connection.pragma_update(None, "user_version", SCHEMA).expect("a number");
    connection.execute_batch(&format!("{ROWS}{more}")).expect("rows that fit the schema");
    drop(connection);
    Snapshot::open(&path).expect("a snapshot")
}

#[test]
fn a_run_held_in_full_stands_for_a_work_on_shelves_and_in_search() {
    let folder = tempfile::tempdir().expect("a folder");
    let whole = "INSERT INTO run VALUES (5, 9, 5, '2024-11-02', 1, 1, '2024-11-02', 1, 1, 1, 1, 1, '2024-11-02', 0, 0, 0, 0, 1, 1);";
    for (more, chart) in [("", 8), (whole, 9)] {
        let snapshot = snapshot_with(&folder, more);
        let chart = snapshot.named(&[chart]).expect("it reads").pop().expect("a chart");
        let found = snapshot.found(&[5]).expect("it reads").pop().expect("a work");
        let shelf = snapshot.works(Shelf::Collaborations, WorkOrder::Title, Origin::All, &Narrowed::default(), 1);
        let shelved = shelf.expect("it reads").works.list.rows.pop().expect("a work");
        let shelved = shelved.best.map(|best| best.chart);
        assert_eq!((found.best.map(|best| best.chart), shelved), (Some(chart.clone()), Some(chart)));
        std::fs::remove_file(folder.path().join("by-hand.db")).expect("a file of our own");
    }
}

#[test]
fn a_work_is_read_with_all_that_is_known_of_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let snapshot = snapshot(&folder);
    let apt = snapshot.work(Shelf::Collaborations, "apt").expect("it reads").expect("it is there");
    assert_eq!(apt.credit.text, "ROSÉ & Bruno Mars");
    assert_eq!(apt.credit.parts[0].on_behalf_of.as_ref().map(|group| group.slug.as_str()), Some("blackpink"));
    assert_eq!(apt.dossier.names.len(), 1, "search hints are never shown");
    assert_eq!(apt.dossier.steps[0].word, "announced", "the history is by date");
    assert!(apt.dossier.cited.of("released")[0].unverified);
    assert_eq!(apt.dossier.cited.of("title")[0].number, 2, "`*` stands for the fields not listed");
    assert_eq!((apt.dossier.references.len(), apt.dossier.claims.len(), apt.dossier.articles.len()), (2, 1, 1));
    let claim = &apt.dossier.claims[0];
    assert_eq!((claim.verdict, claim.about.len(), claim.evidence.len()), (Some(Verdict::Confirmed), 1, 1));
    assert_eq!(apt.dossier.mentions[0].sentence, "She made APT.");
    assert_eq!((apt.runs[0].weeks_at_one, apt.runs[0].rows_of.as_ref()), (1, None));
    assert!(apt.absences[0].absent);
    assert_eq!((apt.nominations[0].result, apt.nominations[0].honoured.len()), (Outcome::Unrecorded, 1));
    assert_eq!((apt.wholes[0].link.slug.as_str(), apt.versions[0].0.link.slug.as_str()), ("rosie", "apt-remix"));
    let next = apt.neighbours[0].next.as_ref().map(|work| work.link.slug.as_str());
    assert_eq!((apt.neighbours.len(), next), (1, Some("apt-remix")));
    assert_eq!((apt.companies.len(), apt.contributions.len(), apt.languages.len(), apt.genres.len()), (1, 1, 2, 1));
    assert!(snapshot.work(Shelf::Works, "apt").expect("it reads").is_none());
    let remix = snapshot.work(Shelf::Collaborations, "apt-remix").expect("it reads").expect("it is there");
    assert_eq!(remix.runs[0].rows_of.as_ref().map(|work| work.slug.as_str()), Some("apt"));
    let album = snapshot.work(Shelf::Works, "rosie").expect("it reads").expect("it is there");
    assert_eq!(album.parts[0].link.slug, "apt");
}

#[test]
fn the_graph_is_read_with_companies_among_its_nodes() {
    let folder = tempfile::tempdir().expect("a folder");
    let graph = snapshot(&folder).graph().expect("it reads");
    assert_eq!(graph.nodes, [1, 2, 3, 7]);
    let member = &graph.edges[1];
    assert_eq!((member.from, member.to, member.kind, member.lasts), (1, 3, crate::model::EdgeKind::Member, true));
}

#[test]
fn an_artist_counts_works_that_chart_together_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let snapshot = snapshot(&folder);
    let rose = snapshot.artist("rose", Reach::default()).expect("it reads").expect("it is there");
    assert_eq!((rose.groups.len(), rose.voiced.len(), rose.companies.len()), (1, 1, 1));
    assert_eq!(rose.appearances.iter().filter(|place| place.how == How::Credited).count(), 3);
    assert_eq!((rose.partners[0].works, rose.partners[0].peak), (1, Some(1)));
    let chart = &rose.charts[0];
    assert_eq!((chart.entries, chart.number_ones, chart.weeks, chart.at_least), (1, 1, 2, true));
    assert_eq!((rose.nominations.len(), rose.dossier.mentions.len(), rose.dossier.facts.len()), (1, 1, 1));
    let group = snapshot.artist("blackpink", Reach::default()).expect("it reads").expect("it is there");
    assert_eq!((group.members.len(), group.cast.len()), (1, 1));
    assert_eq!(group.appearances[0].via.as_ref().map(|act| act.slug.as_str()), Some("rose"));
    let bruno = snapshot.artist("bruno-mars", Reach::default()).expect("it reads").expect("it is there");
    assert_eq!(bruno.appearances[0].parts[0].en, "Songwriter");
}

#[test]
fn works_are_compared_by_slug_or_name_each_once_and_the_others_are_told_of() {
    let folder = tempfile::tempdir().expect("a folder");
    let snapshot = snapshot(&folder);
    let compare = |words: &[&str]| {
        let wanted: Vec<String> = words.iter().map(ToString::to_string).collect();
        snapshot.compare(&wanted, None).expect("it reads")
    };
    let page = compare(&["APT. (Remix)", "apt", "Apatu", "nothing-like-it"]);
    let slugs: Vec<&str> = page.works.iter().map(|work| work.line.link.slug.as_str()).collect();
    assert_eq!((slugs, page.works[1].claims), (vec!["apt-remix", "apt"], 1));
    assert_eq!((page.lost.len(), page.lost[0].offered.len(), page.lost[0].ambiguous), (1, 0, false));
    assert!(page.charts[0].places.iter().all(|place| place.run().is_some()));
    let weeks = page.weeks.expect("one of them was on a chart");
    let positions: Vec<Option<u32>> = weeks.runs[1].iter().map(|week| week.position).collect();
    assert_eq!(positions, [Some(1), None, Some(2)], "a week not held counts, and the better row stands");
    assert_eq!(compare(&["ap"]).lost[0].offered.len(), 2);
    assert_eq!(compare(&["rosi"]).lost[0].offered[0].link.slug, "rosie");
    let alone = compare(&["apt"]);
    assert!(alone.beside.is_empty(), "what charts with it is nothing to hold it against");
    assert_eq!(compare(&[]).examples.len(), 0);
}

#[test]
fn releases_alone_and_together_are_read_with_what_charts_alone_tell() {
    let folder = tempfile::tempdir().expect("a folder");
    let snapshot = snapshot(&folder);
    let page = snapshot.versus("rose").expect("it reads").expect("it is there");
    let sides: Vec<(Standing, usize, usize)> =
        page.charts[0].sides.iter().map(|side| (side.standing, side.own().count(), side.compared().count())).collect();
    assert_eq!(sides, [(Standing::Alone, 1, 1), (Standing::Together, 1, 0)]);
    let [alone, together] = &page.charts[0].sides[..] else { panic!("two sides") };
    assert_eq!((alone.releases[0].work.as_ref(), alone.releases[0].title.as_str()), (None, "Gone"));
    assert_eq!(alone.median(Measure::Peak).map(|median| median.to_string()).as_deref(), Some("7"));
    assert_eq!(together.releases[1].rows_of.as_deref(), Some("APT."), "what it is counted with");
    assert!(snapshot.versus("bruno-mars").expect("it reads").is_none());
    let all = snapshot.contests().expect("it reads");
    assert_eq!(all.contests[0].alone_median.to_string(), "20.5");
    assert_eq!((all.claims.len(), all.artists.len()), (0, 1));
    assert!(snapshot.artist("rose", Reach::default()).expect("it reads").is_some_and(|artist| artist.has_versus));
}

#[test]
fn a_chart_lists_the_weeks_of_what_is_held_and_has_pages_for_the_others() {
    let folder = tempfile::tempdir().expect("a folder");
    let snapshot = snapshot(&folder);
    let chart = snapshot.chart("global", 1).expect("it reads").expect("it is there");
    assert_eq!((chart.weeks.len(), chart.epochs.len(), chart.held[0].missing.len(), chart.runs.total), (3, 1, 1, 2));
    let week = |day: &str| snapshot.chart_week("global", day.parse().expect("a date")).expect("it reads");
    let missing = week("2024-11-09").expect("it is in the calendar");
    assert!(missing.top.is_none() && missing.held.is_none() && missing.rows.is_empty());
    let last = week("2024-11-16").expect("it is in the calendar");
    let passed = last.previous.map(|sheet| (sheet.week.to_string(), sheet.passed));
    assert_eq!((last.rows.len(), passed, last.next), (2, Some(("2024-11-02".to_owned(), 1)), None));
    assert!(week("2024-10-26").is_some_and(|early| early.top.is_none()));
    assert!(week("2024-11-10").is_none());
}

#[test]
fn a_run_has_every_week_of_the_calendar_between_its_first_and_its_last() {
    let folder = tempfile::tempdir().expect("a folder");
    let snapshot = snapshot(&folder);
    let run = snapshot.run(Shelf::Collaborations, "apt", "global").expect("it reads").expect("it is there");
    let rows: Vec<usize> = run.weeks.iter().map(|week| week.rows.len()).collect();
    assert_eq!((rows, run.spells.on_chart.len(), run.spells.at_one.len()), (vec![1, 0, 2], 2, 1));
    assert_eq!(run.weeks[2].rows[0].position, 2, "the best row comes first");
    let shared = snapshot.run(Shelf::Collaborations, "apt-remix", "global").expect("it reads").expect("it is there");
    assert_eq!(shared.weeks, run.weeks, "a work that charts with another shows its weeks");
    assert!(snapshot.run(Shelf::Collaborations, "apt", "other").expect("it reads").is_none());
}

#[test]
fn lists_come_in_each_of_their_orders() {
    let folder = tempfile::tempdir().expect("a folder");
    let snapshot = snapshot(&folder);
    let works = |order| {
        let listed =
            snapshot.works(Shelf::Collaborations, order, Origin::All, &Narrowed::default(), 1).expect("it reads");
        listed.works.list.rows.into_iter().map(|work| work.line.link.slug).collect::<Vec<_>>()
    };
    assert_eq!(works(WorkOrder::Newest), ["apt-remix", "apt"]);
    assert_eq!(works(WorkOrder::Oldest), ["apt", "apt-remix"]);
    assert_eq!(works(WorkOrder::Title), ["apt", "apt-remix"]);
    let all = ArtistsNarrowed::default();
    assert_eq!(
        snapshot.artists(ArtistOrder::Name, Origin::All, &all, 1).expect("it reads").artists.list.rows[0].artist.slug,
        "blackpink"
    );
    assert_eq!(
        snapshot.artists(ArtistOrder::Works, Origin::All, &all, 1).expect("it reads").artists.list.rows[0].artist.slug,
        "rose"
    );
    assert_eq!(snapshot.charts(ChartOrder::Name).expect("it reads").len(), 2);
    assert_eq!(snapshot.charts(ChartOrder::Works).expect("it reads")[0].works, 2);
}

#[test]
fn a_thread_that_comes_late_reads_the_snapshot_that_was_opened() {
    let folder = tempfile::tempdir().expect("a folder");
    let snapshot = snapshot(&folder);
    let title = || {
        let late = || snapshot.work(Shelf::Collaborations, "apt").expect("it reads").expect("it is there");
        std::thread::scope(|scope| scope.spawn(late).join().expect("it ends")).dossier.link.title
    };
    // A second build has removed the file, a third has put another in its place.
    std::fs::remove_file(snapshot.path()).expect("it can be removed");
    assert_eq!(title(), "APT.");
    let other = self::snapshot(&folder);
    Connection::open(other.path())
        .and_then(|other| {
            other.execute_batch(
                "UPDATE meta SET value = 'another'; UPDATE record SET title = 'Another' WHERE slug = 'apt'",
            )
        })
        .expect("a file of our own");
    assert_eq!(title(), "APT.");
}
