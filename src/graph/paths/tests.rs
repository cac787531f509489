//! The shortest paths against trying every path.

use super::super::Link;
use super::*;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const PLENTY: usize = 1_000_000;

fn link(from: Node, to: Node, kind: EdgeKind, weight: u16, last: Option<i16>) -> Link {
    Link { from, to, kind, weight, first: last, last }
}

fn song(from: Node, to: Node, weight: u16) -> Link {
    link(from, to, EdgeKind::Together, weight, Some(2020))
}

fn graph(nodes: i64, links: impl IntoIterator<Item = Link>) -> Graph {
    Graph::new((0..nodes).collect(), links)
}

fn works() -> Ways {
    Ways { kinds: vec![EdgeKind::Together, EdgeKind::Stage], from_year: None }
}

fn found(graph: &Graph, from: Node, to: Node, ways: &Ways) -> Found {
    graph.paths(from, to, ways, &mut PLENTY.clone())
}

#[test]
fn of_paths_equally_short_the_one_with_the_most_works_comes_first() {
    let links = [song(0, 1, 1), song(1, 5, 1), song(0, 2, 3), song(2, 5, 3), song(0, 3, 9), song(3, 5, 1)];
    let paths = vec![vec![0, 2, 5], vec![0, 3, 5], vec![0, 1, 5]];
    assert_eq!(found(&graph(6, links), 0, 5, &works()), Found::Paths { paths, more: false });
}

#[test]
fn five_are_told_and_whether_there_are_more() {
    let through = |middle: Node| [song(0, middle, 1), song(middle, 9, 1)];
    let five = found(&graph(10, (1..6).flat_map(through)), 9, 0, &works());
    let paths = (1..6).map(|middle| vec![9, middle, 0]).collect::<Vec<_>>();
    assert_eq!(five, Found::Paths { paths: paths.clone(), more: false });
    assert_eq!(found(&graph(10, (1..9).flat_map(through)), 9, 0, &works()), Found::Paths { paths, more: true });
}

#[test]
fn only_what_may_be_gone_through_is() {
    let links = [
        link(0, 1, EdgeKind::Member, 1, None),
        link(1, 2, EdgeKind::Together, 1, Some(2019)),
        link(0, 2, EdgeKind::Stage, 1, None),
    ];
    let graph = graph(3, links);
    let ways = |kinds: &[EdgeKind], from_year| Ways { kinds: kinds.to_vec(), from_year };
    let one = |path: &[Node]| Found::Paths { paths: vec![path.to_vec()], more: false };
    assert_eq!(found(&graph, 0, 2, &ways(&[EdgeKind::Together], None)), Found::Nothing);
    let both = [EdgeKind::Together, EdgeKind::Member];
    assert_eq!(found(&graph, 0, 2, &ways(&both, None)), one(&[0, 1, 2]));
    assert_eq!(found(&graph, 0, 2, &ways(&both, Some(2019))), one(&[0, 1, 2]));
    assert_eq!(found(&graph, 0, 2, &ways(&both, Some(2020))), Found::Nothing);
    assert_eq!(found(&graph, 0, 2, &ways(&[EdgeKind::Stage], None)), one(&[0, 2]));
    assert_eq!(found(&graph, 0, 2, &ways(&[EdgeKind::Stage], Some(1900))), Found::Nothing, "nobody knows when");
    assert_eq!(found(&graph, 1, 1, &works()), Found::Same);
}

#[test]
fn hubs_are_the_nodes_with_the_most_partners() {
    let links = [
        song(0, 1, 1),
        song(1, 2, 1),
        link(1, 2, EdgeKind::Stage, 5, None),
        song(2, 3, 1),
        link(0, 4, EdgeKind::Member, 1, None),
        link(3, 4, EdgeKind::Member, 1, None),
    ];
    let graph = graph(5, links);
    assert_eq!(works().hubs(&graph, 3), [1, 2, 0]);
    assert_eq!(works().hubs(&graph, 9), [1, 2, 0, 3]);
    assert!(works().hubs(&graph, 0).is_empty());
}

#[test]
fn a_search_ends_when_its_budget_does() {
    // Two hubs that share an edge, each with a crowd of its own; the ends are of either crowd.
    let crowd = (2..1000).map(|node| song(node % 2, node, 1));
    let graph = graph(1000, crowd.chain([song(0, 1, 1)]));
    let mut budget = 400;
    assert_eq!(graph.paths(2, 3, &works(), &mut budget), Found::GaveUp);
    assert_eq!(budget, 398, "what cannot be afforded is not begun");
    assert_eq!(found(&graph, 2, 3, &works()), Found::Paths { paths: vec![vec![2, 0, 1, 3]], more: false });
    let chain = self::graph(100, (1..100).map(|node| song(node - 1, node, 1)));
    assert_eq!(found(&chain, 0, 99, &works()), Found::GaveUp);
    assert!(matches!(found(&chain, 0, 40, &works()), Found::Paths { .. }));
}

/// All shortest paths by trying every one, in the order that is promised.
fn naive(links: &[Link], from: Node, to: Node, ways: &Ways) -> Vec<Vec<Node>> {
    let mut weights: BTreeMap<(Node, Node), u32> = BTreeMap::new();
    for link in links.iter().filter(|link| link.from != link.to) {
        let step = Step { to: link.to, kind: link.kind, weight: link.weight, first: link.first, last: link.last };
        if ways.let_pass(&step) {
            for pair in [(link.from, link.to), (link.to, link.from)] {
                *weights.entry(pair).or_default() += u32::from(link.weight);
            }
        }
    }
    let mut paths = vec![vec![from.min(to)]];
    let mut reached = BTreeSet::from([from.min(to)]);
    loop {
        let next = |path: &Vec<Node>| {
            let (path, end) = (path.clone(), path[path.len() - 1]);
            let around = weights.range((end, 0)..=(end, Node::MAX)).map(|((_, there), _)| *there);
            around.map(move |there| [path.clone(), vec![there]].concat()).collect::<Vec<_>>()
        };
        paths = paths.iter().flat_map(next).filter(|path| !reached.contains(&path[path.len() - 1])).collect();
        reached.extend(paths.iter().map(|path| path[path.len() - 1]));
        if paths.is_empty() || reached.contains(&from.max(to)) {
            break;
        }
    }
    paths.retain(|path| path.ends_with(&[from.max(to)]));
    paths.sort_by_key(|path| (path.windows(2).map(|hop| cost(weights[&(hop[0], hop[1])])).sum::<u32>(), path.clone()));
    if from > to {
        paths.iter_mut().for_each(|path| path.reverse());
    }
    paths
}

fn links(nodes: Node, kinds: &'static [EdgeKind]) -> impl Strategy<Value = Vec<Link>> {
    let year = prop_oneof![Just(None), (2000..2005i16).prop_map(Some)];
    let link = (0..nodes, 0..nodes, prop::sample::select(kinds), 1..4u16, year);
    let links = prop::collection::vec(link, 0..60);
    // One edge a pair and kind, as the snapshot has them.
    let unique = |links: Vec<(Node, Node, EdgeKind, u16, Option<i16>)>| {
        let mut seen = BTreeSet::new();
        let links = links.into_iter().filter(|link| seen.insert((link.0.min(link.1), link.0.max(link.1), link.2)));
        links.map(|(from, to, kind, weight, last)| self::link(from, to, kind, weight, last)).collect()
    };
    links.prop_map(unique)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn the_paths_are_those_that_trying_all_of_them_finds(
        links in links(14, EdgeKind::ALL), from in 0..14u32, to in 0..14u32, year in prop::option::of(2000..2005i16),
    ) {
        prop_assume!(from != to);
        let ways = Ways { kinds: vec![EdgeKind::Together, EdgeKind::Stage, EdgeKind::Member], from_year: year };
        let all = naive(&links, from, to, &ways);
        let graph = graph(14, links);
        let expected = match all.len() {
            0 => Found::Nothing,
            count => {
                let more = count > MOST_PATHS;
                Found::Paths { paths: all.into_iter().take(MOST_PATHS).collect(), more }
            }
        };
        prop_assert_eq!(found(&graph, from, to, &ways), expected);
    }

    #[test]
    fn a_search_never_looks_at_more_than_it_may(
        links in links(14, EdgeKind::ALL), from in 0..14u32, to in 0..14u32, allowed in 0..40usize,
    ) {
        let graph = graph(14, links);
        let mut budget = allowed;
        let found = graph.paths(from, to, &works(), &mut budget);
        prop_assert!(budget <= allowed);
        if found != Found::GaveUp {
            prop_assert_eq!(found, self::found(&graph, from, to, &works()));
        }
    }
}
