//! How much of a graph's shortest ways lead through each node.
//!
//! The algorithm is Brandes's ("A faster algorithm for betweenness centrality", 2001): from each source one breadth-first
//! walk counts the shortest ways, and the way back adds up each node's share of them.

use super::{Graph, Node};

/// Above this many nodes, walks begin at [`SAMPLE`] of them alone: every node of ten thousand takes seconds, of a million it
/// would take days.
const EXACT: usize = 10_000;

/// Sources on a graph too large for all of them: with a thousand, the leading places no longer change.
const SAMPLE: usize = 1_000;

/// Betweenness of every node.
#[derive(Debug, Clone, PartialEq)]
pub struct Betweenness {
    /// By node: the number of pairs of other nodes whose shortest ways lead through it. Where a pair has several shortest
    /// ways, it counts with the share of them that do.
    pub pairs: Vec<f64>,
    /// At how many nodes walks began. Where it is fewer than all, `pairs` are estimates.
    pub sources: usize,
}

/// Computes betweenness. Several edges between two nodes are one.
pub fn betweenness(graph: &Graph) -> Betweenness {
    sampled(graph, if graph.len() > EXACT { SAMPLE } else { graph.len() })
}

/// The same from `sources` nodes, evenly drawn; scaled up to all of them.
fn sampled(graph: &Graph, sources: usize) -> Betweenness {
    let nodes = graph.len();
    let mut walk = Walk::new(nodes);
    let mut pairs = vec![0.0; nodes];
    for source in 0..sources {
        walk.from(graph, to_node(source * nodes / sources), &mut pairs);
    }
    // Every pair is met from both of its ends.
    let scale = if sources == 0 { 0.0 } else { nodes as f64 / sources as f64 / 2.0 };
    pairs.iter_mut().for_each(|share| *share *= scale);
    Betweenness { pairs, sources }
}

fn to_node(index: usize) -> Node {
    Node::try_from(index).expect("nodes are numbered by u32")
}

/// What a walk from one source needs, kept from walk to walk.
struct Walk {
    /// Steps from the source; `None`: not reached.
    distance: Vec<Option<u32>>,
    /// Shortest ways from the source.
    ways: Vec<f64>,
    /// Of the ways to nodes further on, what leads through this one.
    share: Vec<f64>,
    /// Nodes as they were reached.
    reached: Vec<Node>,
}

impl Walk {
    fn new(nodes: usize) -> Self {
        Self {
            distance: vec![None; nodes],
            ways: vec![0.0; nodes],
            share: vec![0.0; nodes],
            reached: Vec::with_capacity(nodes),
        }
    }

    fn from(&mut self, graph: &Graph, source: Node, pairs: &mut [f64]) {
        self.distance.fill(None);
        self.ways.fill(0.0);
        self.share.fill(0.0);
        self.reached.clear();
        self.distance[source as usize] = Some(0);
        self.ways[source as usize] = 1.0;
        self.reached.push(source);
        let mut next = 0;
        while let Some(&node) = self.reached.get(next) {
            next += 1;
            let (further, ways) = (self.distance[node as usize].map(|steps| steps + 1), self.ways[node as usize]);
            for to in neighbours(graph, node) {
                let distance = &mut self.distance[to as usize];
                if distance.is_none() {
                    *distance = further;
                    self.reached.push(to);
                }
                if *distance == further {
                    self.ways[to as usize] += ways;
                }
            }
        }
        for &node in self.reached.iter().skip(1).rev() {
            let back = self.distance[node as usize].map(|steps| steps - 1);
            let share = (1.0 + self.share[node as usize]) / self.ways[node as usize];
            for to in neighbours(graph, node) {
                if self.distance[to as usize] == back {
                    self.share[to as usize] += self.ways[to as usize] * share;
                }
            }
            pairs[node as usize] += self.share[node as usize];
        }
    }
}

/// The nodes next to one, each once.
fn neighbours(graph: &Graph, node: Node) -> impl Iterator<Item = Node> {
    graph.around(node).chunk_by(|one, other| one.to == other.to).map(|steps| steps[0].to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::Link;
    use crate::model::EdgeKind;
    use proptest::prelude::*;

    fn graph(nodes: u32, edges: &[(u32, u32)]) -> Graph {
        let link =
            |&(from, to): &(u32, u32)| Link { from, to, kind: EdgeKind::Together, weight: 1, first: None, last: None };
        Graph::new((0..i64::from(nodes)).collect(), edges.iter().map(link))
    }

    /// The same by its definition: every pair, and every shortest way between the two.
    fn naive(nodes: u32, edges: &[(u32, u32)]) -> Vec<f64> {
        let near =
            |one: u32, other: u32| one != other && (edges.contains(&(one, other)) || edges.contains(&(other, one)));
        let mut pairs = vec![0.0; nodes as usize];
        for from in 0..nodes {
            for to in from + 1..nodes {
                let mut ways: Vec<Vec<u32>> = vec![vec![from]];
                let mut seen = vec![from];
                while !ways.is_empty() && !ways.iter().any(|way| way.last() == Some(&to)) {
                    let last = |way: &Vec<u32>| *way.last().expect("a way has a beginning");
                    let next: Vec<Vec<u32>> = ways
                        .iter()
                        .flat_map(|way| {
                            (0..nodes).filter(|node| near(last(way), *node)).map(|node| [&way[..], &[node]].concat())
                        })
                        .filter(|way| !seen.contains(&last(way)))
                        .collect();
                    seen.extend(next.iter().map(last));
                    ways = next;
                }
                ways.retain(|way| way.last() == Some(&to));
                for way in &ways {
                    for node in &way[1..way.len() - 1] {
                        pairs[*node as usize] += 1.0 / ways.len() as f64;
                    }
                }
            }
        }
        pairs
    }

    #[test]
    fn the_middle_of_a_star_stands_between_all_pairs_of_its_ends() {
        let star = betweenness(&graph(5, &[(0, 1), (0, 2), (0, 3), (0, 4)]));
        assert_eq!((star.pairs, star.sources), (vec![6.0, 0.0, 0.0, 0.0, 0.0], 5));
    }

    #[test]
    fn two_ways_round_a_square_share_what_they_bring_together() {
        assert_eq!(betweenness(&graph(4, &[(0, 1), (1, 2), (2, 3), (3, 0)])).pairs, [0.5, 0.5, 0.5, 0.5]);
    }

    #[test]
    fn a_graph_without_edges_or_nodes_has_none() {
        assert_eq!(betweenness(&graph(2, &[])).pairs, [0.0, 0.0]);
        assert_eq!(betweenness(&graph(0, &[])), Betweenness { pairs: Vec::new(), sources: 0 });
    }

    #[test]
    fn an_estimate_from_some_sources_is_scaled_to_all() {
        let circle: Vec<(u32, u32)> = (0..12).map(|node| (node, (node + 1) % 12)).collect();
        let (graph, all) = (graph(12, &circle), naive(12, &circle));
        let some = sampled(&graph, 4);
        assert_eq!(some.sources, 4);
        let sum = |pairs: &[f64]| pairs.iter().sum::<f64>();
        assert!((sum(&some.pairs) - sum(&all)).abs() < 1e-9, "every source of a circle sees the same");
    }

    proptest! {
        #[test]
        fn it_is_what_the_definition_says(edges in prop::collection::vec((0u32..8, 0u32..8), 0..20)) {
            let found = betweenness(&graph(8, &edges)).pairs;
            for (node, (found, wanted)) in found.iter().zip(naive(8, &edges)).enumerate() {
                prop_assert!((found - wanted).abs() < 1e-9, "node {node}: {found}, not {wanted}, of {edges:?}");
            }
        }
    }
}
