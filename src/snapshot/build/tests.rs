//! Whole snapshots of a small catalog that has something of everything.

use super::{BuildError, Built, Destination, Options, build, current, folder};
use crate::content::{Catalog, Index};
use crate::derive::sample::{Sample, contribution, credit, date, filed, nomination, partial, slug};
use crate::derive::{derive, published, with_stubs};
use crate::model::{
    Affiliation, Amount, ArtistSlug, ArtistStatus, Change, ChartSlug, Claim, ClaimValue, CompanySlug, Exception, Gone,
    Honours, Image, Market, MarketSlug, Milestone, Name, NameKind, Page, PageSlug, SourceSlug, Status, StatusEvent,
    Tie, WorkCompany, WorkSlug,
};
use crate::snapshot::read::{OpenError, Snapshot};
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A catalog with a row for every table.
fn full() -> Catalog {
    let mut sample = Sample::apt();
    sample.company("label", "The Label");
    sample.group("blackpink", "BLACKPINK");
    sample.group("unit", "Unit");
    sample.member("rose", "blackpink", Some("2016-08"), None);
    sample.voice("unit", "bruno-mars", "singing");
    let unit = sample.artist_mut("unit");
    unit.subunit_of = Some(slug(ArtistSlug::parse, "blackpink"));
    unit.genres = vec!["k-pop".into()];
    unit.status = vec![(ArtistStatus::Active, None)];
    sample.artist_mut("rose").companies = vec![Affiliation {
        company: slug(CompanySlug::parse, "label"),
        kind: "signed_to".into(),
        from: Some(partial("2024-06")),
        to: None,
    }];
    sample.artist_mut("rose").country = Some("KR".into());
    let names = [("로제", Some("ko"), None), ("Rose", None, Some(NameKind::SearchHint))];
    sample.catalog.artists.get_mut("rose").expect("she is there").noted.names = names
        .map(|(text, lang, kind)| Name {
            text: text.into(),
            lang: lang.map(str::to_owned),
            script: None,
            kind,
            from: None,
            to: None,
        })
        .to_vec();
    sample.songs_chart("hot-100", 100, "2024-08-03", "2025-03-29");
    sample.row("hot-100", "2024-08-31", 8, "APT.", "ROSE & Bruno Mars");
    sample.row("hot-100", "2024-09-07", 60, "Number One Girl", "ROSE");
    sample.catalog.artists.get_mut("rose").expect("she is there").noted.milestones = vec![Milestone {
        metric: "followers".into(),
        platform: slug(CompanySlug::parse, "label"),
        value: 1_000_000,
        at_least: true,
        as_of: partial("2025-01"),
        cited: vec![slug(SourceSlug::parse, "press")],
    }];
    let album = sample.song("rosie", "rosie", &[credit("rose", "")]);
    sample.add(album);
    let remix = sample.song("apt-remix", "APT. (Remix)", &[credit("rose", " & "), credit("bruno-mars", "")]);
    sample.add(remix);
    let deal = sample.song("deal", "A deal", &[credit("rose", "")]);
    sample.add(deal);
    sample.work_mut("deal").amount = Some(Amount { value: 1_000_000, currency: "USD".into() });
    sample.work_mut("apt-remix").charts_with = Some(slug(WorkSlug::parse, "apt"));
    let apt = sample.work_mut("apt");
    apt.languages = vec!["en".into(), "ko".into()];
    apt.part_of = vec![slug(WorkSlug::parse, "rosie")];
    apt.contributors = vec![contribution("bruno-mars", &["songwriter", "producer"])];
    apt.companies = vec![WorkCompany { company: slug(CompanySlug::parse, "label"), role: "label".into(), party: true }];
    apt.status = vec![StatusEvent { is: Status::Released, on: Some(partial("2024-10-18")) }];
    sample.catalog.companies.get_mut("label").expect("it is there").record.ties = vec![Tie {
        company: slug(CompanySlug::parse, "publisher"),
        kind: "subsidiary_of".into(),
        from: None,
        to: None,
    }];
    sample.songs_chart("japan-hot-100", 100, "2024-10-05", "2025-03-29");
    sample.chart_mut("japan-hot-100").held[0].source = Some(slug(SourceSlug::parse, "press"));
    sample.chart_mut("japan-hot-100").calendar.epochs[0].exceptions =
        vec![Exception { issue: date("2025-01-03"), instead_of: Some(date("2025-01-04")) }];
    sample.catalog.rows.get_mut("global-200").expect("it has rows")[1].row.printed_weeks = Some(3);
    sample.award("grammys", "record", Honours::Performers);
    let award = &mut sample.catalog.awards.get_mut("grammys").expect("it is there").record;
    award.categories[0].names = vec![Name {
        text: "Best Record".into(),
        lang: None,
        script: None,
        kind: Some(NameKind::Former),
        from: Some(partial("2020")),
        to: Some(partial("2026")),
    }];
    let mut entry = nomination("apt");
    entry.cited = vec![slug(SourceSlug::parse, "press")];
    sample.edition("grammys", "68", 2026, "record", vec![entry]);
    let both = Claim {
        id: "peak".into(),
        about: vec!["apt".into(), "artist:rose".into()],
        says: "peak".into(),
        text: None,
        value: Some(ClaimValue::Exactly("1".into())),
        unit: None,
        chart: Some(slug(ChartSlug::parse, "global-200")),
        edition: None,
        category: None,
        top: None,
        place: None,
        as_of: None,
        opinion: false,
    };
    let alone = Claim { id: "alone".into(), about: vec!["apt".into()], ..both.clone() };
    sample.source_mut("press").claims = vec![both, alone];
    sample.text(
        "article",
        "## Charts\n\n[[apt]] peaked at {{apt.global-200.peak}}.[^press] So it was.[^note]\n\n![[apt#compare|rosie]]\n\n\
         [^note]: For {{apt.global-200.weeks}} weeks.",
    );

    sample.row("japan-hot-100", "2024-10-12", 5, "By The Sea", "ROSÉ & Somebody New");
    let mut catalog = sample.catalog;
    let article = catalog.articles.values_mut().next().expect("it is there");
    article.record.authors = vec!["An editor".into()];
    article.record.about = vec!["apt".into()];
    let apt = &mut catalog.works.get_mut("apt").expect("it is there").noted;
    apt.former_slugs = vec!["apartment".into()];
    apt.cited.insert("released".into(), vec![slug(SourceSlug::parse, "press")]);
    apt.facts.insert("named_after".into(), "A drinking game".into());
    apt.ids.insert("isrc".into(), "XX0000000000".into());
    let market = Market { slug: slug(MarketSlug::parse, "kr"), name: "South Korea".into() };
    catalog.markets.insert("kr".into(), filed(market, "markets/kr.md"));
    let page = Page { slug: slug(PageSlug::parse, "about"), title: "About".into(), summary: None, order: Some(1) };
    catalog.pages.insert("about".into(), filed(page, "pages/about.md"));
    let image = Image {
        file: "one.png".into(),
        media_type: "image/png",
        width: 1,
        height: 1,
        alt: "One".into(),
        credit: "Somebody".into(),
        licence: "CC0-1.0".into(),
        bytes: vec![0, 1, 2],
    };
    catalog.images.insert("one.png".into(), image);
    let gone = Gone { address: "/artists/nobody".into(), reason: "Never was".into(), on: None };
    catalog.gone.push((gone, 0..0));
    for (path, day) in [("collaborations/apt.md", "2025-01-01"), ("charts/global-200/2024.csv", "2025-01-02")] {
        catalog.changes.push((Change { path: path.into(), sha256: String::new(), date: date(day) }, 0..0));
    }
    catalog.site.first = vec!["apt".into()];
    catalog.index = Index::new(&catalog, BTreeSet::new());
    with_stubs(catalog)
}

fn build_in(store: &Path, catalog: &Catalog, options: Options) -> Result<Built, BuildError> {
    build(catalog, &derive(catalog), Destination::Store(store), options)
}

fn built(store: &Path, catalog: &Catalog) -> Built {
    build_in(store, catalog, Options::default()).expect("the catalog is good")
}

fn temp() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder for a test")
}

fn text(sql: &Connection, query: &str) -> String {
    sql.query_row(query, [], |row| row.get(0)).expect(query)
}

/// Another catalog than [`full`]: its hash differs.
fn other(name: &str) -> Catalog {
    let mut catalog = full();
    catalog.site.name = name.into();
    catalog
}

#[test]
fn the_same_content_gives_the_same_bytes_in_any_folder() {
    let (one, two) = (temp(), temp());
    let (first, second) = (built(one.path(), &full()), built(two.path(), &full()));
    assert_eq!(first.hash, second.hash);
    assert!(fs::read(first.path).expect("readable") == fs::read(second.path).expect("readable"));
    assert_ne!(built(one.path(), &other("Solo")).hash, first.hash);
}

#[test]
fn every_table_has_a_row_for_a_catalog_that_has_something_of_everything() {
    let store = temp();
    let sql = Connection::open(built(store.path(), &full()).path).expect("a database");
    let mut query = sql.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    let tables: Vec<String> = query
        .as_mut()
        .expect("a query")
        .query_map([], |row| row.get(0))
        .expect("rows")
        .collect::<Result<_, _>>()
        .expect("names");
    assert!(tables.len() > 40);
    for table in tables {
        let rows: i64 = sql.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).expect("a count");
        assert!(rows > 0, "{table}");
    }
}

#[test]
fn rows_say_what_the_records_said() {
    let store = temp();
    let sql = Connection::open(built(store.path(), &full()).path).expect("a database");
    for (query, expected) in [
        ("SELECT native || ' ' || native_lang FROM record WHERE slug = 'rose'", "로제 ko"),
        ("SELECT changed FROM record WHERE slug = 'global-200'", "2025-01-02"),
        ("SELECT credit FROM work JOIN record USING (id) WHERE slug = 'apt'", "ROSÉ & Bruno Mars"),
        ("SELECT name FROM edition_category", "Best Record"),
        ("SELECT html FROM reference WHERE html IS NOT NULL", "<p>For 2 weeks.</p>\n"),
        ("SELECT group_concat(kind, ' ') FROM (SELECT kind FROM segment ORDER BY position)", "html figure html block"),
        ("SELECT value FROM meta WHERE key = 'as_of'", "2025-03-29"),
        (
            "SELECT group_concat(slug, ' ') FROM (SELECT DISTINCT slug FROM record JOIN claim_about ON record_id = id ORDER BY id)",
            "rose apt",
        ),
        (
            "SELECT record.slug FROM run JOIN record ON record.id = rows_of JOIN record AS own ON own.id = work_id
          WHERE own.slug = 'apt-remix'",
            "apt",
        ),
    ] {
        assert_eq!(text(&sql, query), expected, "{query}");
    }
}

#[test]
fn what_is_counted_at_build_is_what_the_records_add_up_to() {
    let store = temp();
    let sql = Connection::open(built(store.path(), &full()).path).expect("a database");
    let day = "coalesce(released, since, (SELECT min(debut_week) FROM run WHERE work_id = work.id))";
    let dated = format!(
        "FROM work JOIN record USING (id) LEFT JOIN stub USING (id) ORDER BY record.kind, {day} IS NULL, {day}"
    );
    let listed = |ordering| {
        format!(
            "SELECT group_concat(record_id) FROM
             (SELECT record_id FROM listed WHERE ordering = '{ordering}' ORDER BY kind, position)"
        )
    };
    for (counted, recounted) in [
        ("SELECT sum(works) FROM shelf_count WHERE country = ''".to_owned(), "SELECT count(*) FROM work".to_owned()),
        (
            "SELECT sum(works) FROM shelf_count WHERE stub AND country = '' AND kind = 'song'".to_owned(),
            "SELECT count(*) FROM stub JOIN work USING (id) WHERE kind = 'song'".to_owned(),
        ),
        (
            "SELECT sum(works) FROM shelf_count WHERE country = 'KR' AND partner = '' AND year = 2024".to_owned(),
            "SELECT count(DISTINCT work_id) FROM bridge WHERE country = 'KR' AND year = 2024".to_owned(),
        ),
        (
            "SELECT sum(works) FROM shelf_count WHERE country = 'KR' AND partner = 'unknown'".to_owned(),
            "SELECT count(*) FROM bridge WHERE country = 'KR' AND partner_country = 'unknown'".to_owned(),
        ),
        ("SELECT sum(records) FROM record_count".to_owned(), "SELECT count(*) FROM record".to_owned()),
        (
            "SELECT sum(records) FROM record_count WHERE country = 'KR' AND word = 'person'".to_owned(),
            "SELECT count(*) FROM artist WHERE country = 'KR' AND kind = 'person'".to_owned(),
        ),
        (
            "SELECT sum(records) FROM record_count WHERE kind = 'artist' AND stub".to_owned(),
            "SELECT count(*) FROM stub JOIN artist USING (id)".to_owned(),
        ),
        ("SELECT sum(claims) FROM claim_count WHERE about = ''".to_owned(), "SELECT count(*) FROM claim".to_owned()),
        (
            "SELECT sum(claims) FROM claim_count WHERE about = 'rose'".to_owned(),
            "SELECT count(*) FROM claim_about JOIN record ON id = record_id WHERE slug = 'rose'".to_owned(),
        ),
        (
            "SELECT slug FROM claim_count JOIN record ON id = about_id WHERE about = 'apt' LIMIT 1".to_owned(),
            "SELECT 'apt'".to_owned(),
        ),
        (listed("newest"), format!("SELECT group_concat(id) FROM (SELECT id {dated} DESC, sort, id)")),
        (listed("oldest"), format!("SELECT group_concat(id) FROM (SELECT id {dated}, sort, id)")),
        (
            listed("works").replace("WHERE", "WHERE kind = 'artist' AND"),
            "SELECT group_concat(id) FROM (SELECT id FROM artist JOIN record USING (id) ORDER BY works DESC, sort)"
                .into(),
        ),
        (
            listed("published"),
            "SELECT group_concat(id) FROM (SELECT id FROM source JOIN record USING (id) ORDER BY published DESC, sort)"
                .into(),
        ),
    ] {
        let value =
            |query: &str| -> rusqlite::types::Value { sql.query_row(query, [], |row| row.get(0)).expect("a value") };
        let counted_value = value(&counted);
        assert_eq!(counted_value, value(&recounted), "{counted}");
        assert!(
            !matches!(counted_value, rusqlite::types::Value::Null | rusqlite::types::Value::Integer(0)),
            "{counted}"
        );
    }
}

#[test]
fn the_newest_build_is_current_and_the_one_before_is_kept() {
    let store = temp();
    assert_eq!(current(store.path()).expect("nothing yet"), None);
    assert_eq!(current(&store.path().join("absent")).expect("nothing yet"), None);
    let paths: Vec<_> = ["One", "Two", "Three"].map(|name| built(store.path(), &other(name)).path).to_vec();
    assert_eq!(current(store.path()).expect("a snapshot"), Some(paths[2].clone()));
    assert!(!paths[0].exists() && paths[1].exists());
    built(store.path(), &other("Three"));
    assert!(paths[1].exists(), "the same content again changes nothing");
    built(store.path(), &other("Two"));
    assert_eq!(current(store.path()).expect("a snapshot"), Some(paths[1].clone()));
    assert!(paths[2].exists());
}

#[test]
fn where_the_current_snapshot_is_damaged_the_one_before_is_served() {
    let store = temp();
    let before = built(store.path(), &other("One")).path;
    let damaged = built(store.path(), &other("Two")).path;
    let bytes = fs::read(&damaged).expect("readable");
    fs::write(&damaged, &bytes[..bytes.len() / 2]).expect("writable");
    assert_eq!(current(store.path()).expect("a snapshot"), Some(before.clone()));
    fs::remove_file(&damaged).expect("removable");
    assert_eq!(current(store.path()).expect("a snapshot"), Some(before.clone()));
    fs::write(store.path().join("current"), "../elsewhere\0.db").expect("writable");
    assert_eq!(current(store.path()).expect("a snapshot"), Some(before));
}

#[test]
fn what_a_killed_build_left_behind_is_never_read_and_swept_up_later() {
    let store = temp();
    let left = store.path().join(".duet-building-1-0.db");
    fs::write(&left, "half a databa").expect("writable");
    assert_eq!(current(store.path()).expect("nothing yet"), None);
    let path = built(store.path(), &full()).path;
    assert!(left.exists(), "a build that runs now would have such a file");
    let yesterday = std::time::SystemTime::now() - std::time::Duration::from_secs(24 * 60 * 60);
    fs::File::options().write(true).open(&left).and_then(|file| file.set_modified(yesterday)).expect("an old file");
    built(store.path(), &full());
    assert!(!left.exists());
    // Killed between the two renames: the pointer still names the one before, or nothing yet.
    fs::remove_file(store.path().join("current")).expect("removable");
    assert_eq!(current(store.path()).expect("a snapshot"), Some(path));
}

#[test]
fn a_failed_build_leaves_the_store_as_it_was() {
    let store = temp();
    let path = built(store.path(), &full()).path;
    let names = || -> BTreeSet<_> {
        fs::read_dir(store.path()).expect("a folder").map(|entry| entry.expect("a file").file_name()).collect()
    };
    let before = names();
    let mut dangling = full();
    dangling.works.get_mut("apt").expect("it is there").record.part_of = vec![slug(WorkSlug::parse, "nothing")];
    let refused = build_in(store.path(), &dangling, Options::default()).expect_err("it refers to nothing");
    let expected = "collaborations/apt.md refers to the work `nothing`, which is not there; run `duet check`";
    assert_eq!(refused.to_string(), expected);
    assert_eq!(names(), before);
    assert_eq!(current(store.path()).expect("a snapshot"), Some(path));
}

#[test]
fn a_row_that_two_works_claim_is_refused() {
    let mut catalog = full();
    let mut twin = catalog.works["apt"].clone();
    twin.record.slug = slug(WorkSlug::parse, "twin");
    catalog.works.insert("twin".into(), twin);
    let refused = build_in(temp().path(), &catalog, Options::default()).expect_err("two works claim it");
    assert!(matches!(refused, BuildError::ClaimedTwice { .. }), "{refused}");
}

#[test]
fn drafts_stay_out_of_what_the_public_is_served() {
    let store = temp();
    let mut catalog = full();
    catalog.pages.get_mut("about").expect("it is there").noted.draft = true;
    let refused = build_in(store.path(), &catalog, Options::default()).expect_err("it has a draft");
    assert_eq!(refused.to_string(), "pages/about.md is a draft, and this build is for the public");
    let with = build_in(store.path(), &catalog, Options { drafts: true }).expect("drafts are welcome");
    assert_eq!(current(store.path()).expect("nothing for the public"), None);
    assert_eq!(current(&folder(store.path(), true)).expect("a snapshot"), Some(with.path));
    built(store.path(), &published(catalog));
}

#[test]
fn a_file_can_be_asked_for_by_name() {
    let folder = temp();
    let path = folder.path().join("new folder?").join("out#1.db");
    let catalog = full();
    let built = build(&catalog, &derive(&catalog), Destination::File(&path), Options::default()).expect("it is good");
    assert_eq!((built.path.as_path(), built.records), (path.as_path(), catalog.entries().count()));
    let snapshot = Snapshot::open(&path).expect("it can be served");
    assert_eq!(snapshot.hash().len(), 64);
}

#[test]
fn a_file_that_cannot_be_served_is_refused_with_the_reason() {
    let folder = temp();
    let good = fs::read(built(folder.path(), &full()).path).expect("readable");
    let path = folder.path().join("file.db");
    let refusal = |bytes: &[u8]| {
        fs::write(&path, bytes).expect("writable");
        Snapshot::open(&path).expect_err("it is not whole")
    };
    assert!(matches!(refusal(&good[..good.len() - 4096]), OpenError::Truncated { .. }));
    assert!(matches!(refusal(b"not a database"), OpenError::Foreign { .. }));
    assert!(matches!(refusal(&[0; 4096]), OpenError::Foreign { .. }));
    let mut old = good.clone();
    old[63] = 0;
    let stale = refusal(&old);
    let wanted = format!("has schema 0, this binary reads {}; run `duet build`", crate::snapshot::SCHEMA);
    assert!(stale.to_string().ends_with(&wanted), "{stale}");
    let mut unnamed = good;
    unnamed[68] = 0;
    assert!(matches!(refusal(&unnamed), OpenError::Foreign { .. }));
}
