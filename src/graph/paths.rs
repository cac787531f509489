//! Shortest paths between two nodes, looked for from both ends at once.

use super::{Graph, Node, Step};
use crate::model::EdgeKind;
use std::cmp::Reverse;
use std::collections::HashMap;

/// As many paths as a reader compares.
pub const MOST_PATHS: usize = 5;

/// Hops of a path past which nobody is told anything by it. It bounds what has to be read to tell of five paths.
pub const MOST_HOPS: usize = 40;

/// One path more than is told shows that there are more.
const KEPT: usize = MOST_PATHS + 1;

/// What a path may go through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ways {
    pub kinds: Vec<EdgeKind>,
    /// Only what has evidence of this year or later. A relation without an end counts; works that nobody has dated do not.
    pub from_year: Option<i16>,
}

impl Ways {
    /// Whether any of them leads away from a node.
    pub fn leave(&self, graph: &Graph, node: Node) -> bool {
        graph.around(node).iter().any(|step| self.let_pass(step))
    }

    /// The nodes from which they lead to the most others, at most `most` of them; among equals in the order of the nodes.
    pub fn hubs(&self, graph: &Graph, most: usize) -> Vec<Node> {
        // Steps of several kinds to one node stand side by side.
        let degree = |node: Node| {
            let mut last = None;
            let steps = graph.around(node).iter().filter(|step| self.let_pass(step));
            steps.filter(|step| last.replace(step.to) != Some(step.to)).count()
        };
        let mut hubs: Vec<(Reverse<usize>, Node)> = Vec::new();
        for node in (0..).take(graph.len()) {
            let hub = (Reverse(degree(node)), node);
            if hub.0.0 > 0 && (hubs.len() < most || hubs.last().is_some_and(|least| hub < *least)) {
                hubs.truncate(most.saturating_sub(1));
                hubs.insert(hubs.partition_point(|other| *other < hub), hub);
            }
        }
        hubs.into_iter().map(|(_, node)| node).collect()
    }

    fn let_pass(&self, step: &Step) -> bool {
        self.kinds.contains(&step.kind)
            && self.from_year.is_none_or(|from| step.last.map_or(!step.kind.is_of_works(), |last| last >= from))
    }
}

/// What came of a search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// The two ends are one node.
    Same,
    /// The best of the shortest paths, each with both its ends; `more`: there are others just as short.
    ///
    /// A hop of *n* works or relations counts 1/n, and the path with the least sum comes first: like wires, which resist
    /// less the thicker they are. Among equals the order of the nodes decides.
    Paths { paths: Vec<Vec<Node>>, more: bool },
    /// There is none.
    Nothing,
    /// More edges had to be looked at than were allowed, or the path would be longer than [`MOST_HOPS`].
    GaveUp,
}

impl Graph {
    /// The shortest paths between two nodes, the same ones whichever end is given first. `budget` is how many edges may
    /// be looked at; what was looked at is taken off it.
    ///
    /// # Panics
    /// When the graph has no such nodes.
    pub fn paths(&self, from: Node, to: Node, ways: &Ways, budget: &mut usize) -> Found {
        if from == to {
            return Found::Same;
        }
        let mut sides = [Side::at(from.min(to), self), Side::at(from.max(to), self)];
        for _ in 0..MOST_HOPS {
            let [one, other] = &mut sides;
            // The smaller half of a search is the cheaper one to go on with.
            let (near, far) = if one.ahead <= other.ahead { (one, &*other) } else { (other, &*one) };
            if !near.advance(self, ways, budget) {
                return Found::GaveUp;
            }
            if near.front.is_empty() {
                return Found::Nothing;
            }
            let mut met: Vec<Node> = near.front.iter().copied().filter(|node| far.seen.contains_key(node)).collect();
            if !met.is_empty() {
                met.sort_unstable();
                return joined(&sides, &met, from > to);
            }
        }
        Found::GaveUp
    }
}

/// The best paths through the nodes where both halves of a search have met.
fn joined([one, other]: &[Side; 2], met: &[Node], backwards: bool) -> Found {
    let (before, behind) = (one.best_ways(met, Grows::Behind), other.best_ways(met, Grows::Before));
    let mut best = Best::default();
    for (before, behind) in before.iter().zip(&behind) {
        for (start, end) in before.0.iter().flat_map(|start| behind.0.iter().map(move |end| (start, end))) {
            best.offer(start.cost + end.cost, start.nodes.iter().chain(&end.nodes[1..]).copied());
        }
    }
    let more = best.0.len() > MOST_PATHS;
    let mut paths: Vec<Vec<Node>> = best.0.into_iter().take(MOST_PATHS).map(|way| way.nodes).collect();
    if backwards {
        paths.iter_mut().for_each(|path| path.reverse());
    }
    Found::Paths { paths, more }
}

/// What a search has seen from one end, ring by ring.
struct Side {
    start: Node,
    seen: HashMap<Node, Seen>,
    /// The steps by which nodes were reached: a list for each of them, linked by `next`.
    back: Vec<Back>,
    /// The nodes of the last ring.
    front: Vec<Node>,
    /// How many hops they are away.
    depth: usize,
    /// How many edges the next ring would look at.
    ahead: usize,
}

struct Seen {
    depth: usize,
    /// The first of the steps back, by its place in [`Side::back`].
    back: Option<usize>,
}

struct Back {
    to: Node,
    /// Of all kinds together.
    weight: u32,
    next: Option<usize>,
}

impl Side {
    fn at(start: Node, graph: &Graph) -> Self {
        let seen = HashMap::from([(start, Seen { depth: 0, back: None })]);
        Self { start, seen, back: Vec::new(), front: vec![start], depth: 0, ahead: graph.around(start).len() }
    }

    /// Goes one ring further; false when the budget is spent first.
    fn advance(&mut self, graph: &Graph, ways: &Ways, budget: &mut usize) -> bool {
        let front = std::mem::take(&mut self.front);
        self.depth += 1;
        self.ahead = 0;
        for node in front {
            let steps = graph.around(node);
            if steps.len() > *budget {
                return false;
            }
            *budget -= steps.len();
            for step in steps.iter().filter(|step| ways.let_pass(step)) {
                self.reach(node, step, graph);
            }
        }
        true
    }

    fn reach(&mut self, from: Node, step: &Step, graph: &Graph) {
        let weight = u32::from(step.weight);
        let seen = self.seen.entry(step.to).or_insert_with(|| {
            self.front.push(step.to);
            self.ahead += graph.around(step.to).len();
            Seen { depth: self.depth, back: None }
        });
        if seen.depth != self.depth {
            return;
        }
        match seen.back.and_then(|place| self.back.get_mut(place)).filter(|back| back.to == from) {
            // The same two in another way.
            Some(back) => back.weight = back.weight.saturating_add(weight),
            None => {
                self.back.push(Back { to: from, weight, next: seen.back });
                seen.back = Some(self.back.len() - 1);
            }
        }
    }

    fn steps_back(&self, node: Node) -> impl Iterator<Item = &Back> {
        let first = self.seen.get(&node).and_then(|seen| seen.back);
        std::iter::successors(first.and_then(|place| self.back.get(place)), |back| self.back.get(back.next?))
    }

    /// The best ways between the start and each of `ends`, which are all equally far from it, in ascending order.
    fn best_ways(&self, ends: &[Node], grows: Grows) -> Vec<Best> {
        let mut rings = vec![ends.to_vec()];
        while let Some(ring) = rings.last().filter(|ring| **ring != [self.start]) {
            let mut inner: Vec<Node> =
                ring.iter().flat_map(|node| self.steps_back(*node)).map(|back| back.to).collect();
            inner.sort_unstable();
            inner.dedup();
            rings.push(inner);
        }
        let mut ways = vec![Best(vec![Way { cost: 0, nodes: vec![self.start] }])];
        for pair in rings.windows(2).rev() {
            let [ring, inner] = pair else { continue };
            ways = ring.iter().map(|node| self.best_at(*node, inner, &ways, grows)).collect();
        }
        ways
    }

    /// The best ways to a node, from those to the nodes of the ring inside its own.
    fn best_at(&self, node: Node, inner: &[Node], ways: &[Best], grows: Grows) -> Best {
        let mut best = Best::default();
        for back in self.steps_back(node) {
            let Ok(place) = inner.binary_search(&back.to) else { continue };
            for way in &ways[place].0 {
                let cost = way.cost + cost(back.weight);
                let nodes = way.nodes.iter().copied();
                match grows {
                    Grows::Behind => best.offer(cost, nodes.chain([node])),
                    Grows::Before => best.offer(cost, std::iter::once(node).chain(nodes)),
                }
            }
        }
        best
    }
}

/// At which end of a way the next node is put, so that it reads from the lower end of the search to the higher.
#[derive(Debug, Clone, Copy)]
enum Grows {
    Before,
    Behind,
}

/// A stretch of a path.
#[derive(Debug, Clone)]
struct Way {
    cost: u32,
    nodes: Vec<Node>,
}

/// The best few of the ways on offer, in order.
#[derive(Debug, Clone, Default)]
struct Best(Vec<Way>);

impl Best {
    fn offer(&mut self, cost: u32, nodes: impl Iterator<Item = Node> + Clone) {
        let is_better =
            |known: &Way| known.cost.cmp(&cost).then_with(|| known.nodes.iter().copied().cmp(nodes.clone())).is_le();
        let place = self.0.partition_point(is_better);
        if place < KEPT {
            self.0.truncate(KEPT - 1);
            self.0.insert(place, Way { cost, nodes: nodes.collect() });
        }
    }
}

/// What a hop of so many works counts: 1/weight, in parts that ten and all below it divide. More than ten count as ten.
fn cost(weight: u32) -> u32 {
    2520 / weight.clamp(1, 10)
}

#[cfg(test)]
mod tests {
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
        paths.sort_by_key(|path| {
            (path.windows(2).map(|hop| cost(weights[&(hop[0], hop[1])])).sum::<u32>(), path.clone())
        });
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
}
