//! What an index of a few names finds, and in which order.

use super::{Builder, Hit, Index, Match, Query};
use crate::model::{Facet, NameClass};
use crate::text::keywords;
use proptest::prelude::*;

/// Records by rank: titles, other names, hints.
fn index(records: &[(&str, &[&str], &[&str])]) -> Index {
    let mut builder = Builder::default();
    for (rank, (title, names, aliases)) in (0..).zip(records) {
        builder.record(i64::from(rank) + 100);
        builder.name(rank, NameClass::Title, &keywords(title));
        names.iter().for_each(|name| builder.name(rank, NameClass::Name, &keywords(name)));
        aliases.iter().for_each(|alias| builder.name(rank, NameClass::Alias, &keywords(alias)));
        builder.value(rank, Facet::Kind, if rank % 2 == 0 { "artist" } else { "work" });
    }
    // APT. is by the first two.
    builder.credit(0, 2);
    builder.credit(1, 2);
    builder.finish()
}

fn sample() -> Index {
    index(&[
        ("ROSÉ", &["로제", "Roseanne Park"], &["Rosie"]),
        ("Bruno Mars", &["브루노 마스"], &[]),
        ("APT.", &["아파트"], &["apateu"]),
        ("BLACKPINK", &["블랙핑크"], &[]),
        ("IU", &["아이유"], &[]),
        ("Jin Jun Xiu", &[], &[]),
        ("Rose Garden", &[], &[]),
        ("4*TOWN", &[], &[]),
        ("!!!", &[], &["chk chk chk"]),
        ("Liz", &["리즈"], &[]),
        ("Project", &["프로젝트"], &[]),
        ("Jung Kook", &["정국"], &[]),
        ("Somebody That I Used To Know", &[], &[]),
    ])
}

fn found(index: &Index, question: &str) -> Vec<(u32, Match)> {
    index.find(&Query::new(question)).hits.into_iter().map(|Hit { rank, how }| (rank, how)).collect()
}

#[test]
fn a_whole_name_comes_first_however_it_is_typed() {
    let index = sample();
    for question in ["rose", "ROSÉ", "ROSE\u{301}", "로제", "\u{1105}\u{1169}\u{110c}\u{1166}", "roseanne park"] {
        assert_eq!(found(&index, question)[0], (0, Match::Exact), "{question}");
    }
    assert_eq!(found(&index, "rosie")[0], (0, Match::Alias));
    assert_eq!(found(&index, "4town"), [(7, Match::Exact)]);
    assert_eq!(found(&index, "4*TOWN"), [(7, Match::Exact)]);
    assert_eq!(found(&index, "!!!"), [(8, Match::Exact)]);
    assert_eq!(found(&index, "jungkook"), [(11, Match::Exact)]);
}

#[test]
fn a_short_name_is_not_drowned_by_those_it_stands_in() {
    assert_eq!(found(&sample(), "iu"), [(4, Match::Exact)]);
    assert_eq!(found(&sample(), "jungk"), [(11, Match::Begins)], "a name without its space");
    assert_eq!(found(&sample(), "tiused"), [(12, Match::Within)]);
    assert_eq!(found(&sample(), "xiu"), [(5, Match::Begins)]);
    assert_eq!(found(&sample(), "pink"), [(3, Match::Within)]);
}

#[test]
fn korean_is_found_by_initials_and_half_typed() {
    let index = sample();
    assert_eq!(found(&index, "ㄹㅈ"), [(0, Match::Initials), (9, Match::Initials), (2, Match::Credits)]);
    assert_eq!(found(&index, "ㅂㄹㅍㅋ"), [(3, Match::Initials)]);
    assert_eq!(found(&index, "로ㅈ"), [(0, Match::Typed)]);
    assert_eq!(found(&index, "롲"), [(0, Match::Typed)]);
    assert_eq!(found(&index, "핑크"), [(3, Match::Within)]);
    assert_eq!(
        found(&index, "로제"),
        [(0, Match::Exact), (2, Match::Credits)],
        "the keys of 프로젝트 have it, its syllables do not"
    );
}

#[test]
fn words_are_found_in_any_order_and_over_the_billing() {
    let index = sample();
    assert_eq!(found(&index, "mars bruno"), [(1, Match::Begins), (2, Match::Credits)]);
    assert_eq!(found(&index, "bruno mars"), [(1, Match::Exact), (2, Match::Credits)]);
    assert_eq!(found(&index, "rose bruno apt"), [(2, Match::Credited)]);
    assert_eq!(found(&index, "아파트 로제"), [(2, Match::Credited)]);
    assert_eq!(found(&index, "rose & bruno mars"), [(2, Match::Credits)]);
    assert_eq!(found(&index, "rose and bruno mars"), [(2, Match::Credits)]);
}

#[test]
fn a_slip_of_the_finger_finds_what_was_meant() {
    let index = sample();
    for (question, rank) in [
        ("bruno mrs", 1),
        ("bruon", 1),
        ("blackpnik", 3),
        ("jungkok", 11),
        ("블렉핑크", 3),
        ("aprt", 2),
        ("black pimk", 3),
        ("블핑", 3),
    ] {
        assert_eq!(found(&index, question).first(), Some(&(rank, Match::Near)), "{question}");
    }
    assert_eq!(found(&index, "zzzzzz"), []);
}

#[test]
fn facets_count_what_was_found() {
    let index = sample();
    let hits = index.find(&Query::new("rose")).hits;
    let counts = index.facets.count(hits.iter().map(|hit| hit.rank));
    assert_eq!((counts[0].value, counts[0].results), ("artist", 3));
    let work = index.facets.find(Facet::Kind, "work").expect("there are works");
    assert!(!index.facets.has(0, &[work]) && index.facets.has(1, &[work]));
}

#[test]
fn a_name_that_several_show_is_theirs() {
    let index = index(&[("ROSÉ", &[], &[]), ("Rose", &[], &[]), ("Rosie", &[], &["rose"])]);
    assert_eq!(index.named("rose"), [0, 1]);
}

proptest! {
    #[test]
    fn every_name_finds_its_record(names in proptest::collection::vec("[a-c가나 .!]{1,6}", 1..12)) {
        let records: Vec<(&str, &[&str], &[&str])> = names.iter().map(|name| (name.as_str(), &[][..], &[][..])).collect();
        let index = index_of(&records);
        for (rank, name) in (0..).zip(&names) {
            let query = Query::new(name);
            if query.is_empty() { continue }
            let hits = index.find(&query).hits;
            prop_assert!(hits.iter().any(|hit| hit.rank == rank && hit.how <= Match::Alias), "{name:?} {hits:?}");
            let mut ranks: Vec<u32> = hits.iter().map(|hit| hit.rank).collect();
            ranks.sort_unstable();
            ranks.dedup();
            prop_assert_eq!(ranks.len(), hits.len());
        }
    }

    #[test]
    fn no_question_is_too_much(question in "\\PC{0,60}") {
        sample().find(&Query::new(&question));
    }
}

fn index_of(records: &[(&str, &[&str], &[&str])]) -> Index {
    let mut builder = Builder::default();
    for (rank, (title, _, _)) in (0..).zip(records) {
        builder.record(i64::from(rank));
        builder.name(rank, NameClass::Title, &keywords(title));
    }
    builder.finish()
}
