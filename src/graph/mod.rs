//! The graph of artists and companies, in memory, for walking.
//!
//! Nodes are numbered from 0 without gaps; what they stand for is a key of the caller's: the record's number in a snapshot,
//! a place in a list while deriving. Every edge can be walked from both of its ends, whatever its direction.
//!
//! Two arrays hold all of it (compressed adjacency): where each node's steps begin, and the steps. A million nodes and three
//! million edges take about 110 MB (`benches/paths.rs`).

mod centrality;
mod paths;

pub use centrality::{Betweenness, betweenness};
pub use paths::{Found, MOST_HOPS, MOST_PATHS, Ways};

use crate::model::EdgeKind;

/// A node, from 0.
pub type Node = u32;

/// An edge to be entered. The years are those of its evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    pub from: Node,
    pub to: Node,
    pub kind: EdgeKind,
    /// Works, or relations; see [`EdgeKind::is_of_works`].
    pub weight: u16,
    /// `None`: nobody knows.
    pub first: Option<i16>,
    /// `None`: nobody knows, or it still lasts.
    pub last: Option<i16>,
}

/// An edge as it is seen from one of its ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    pub to: Node,
    pub kind: EdgeKind,
    pub weight: u16,
    pub first: Option<i16>,
    pub last: Option<i16>,
}

/// Nodes and their edges; see the module.
#[derive(Debug, Clone, Default)]
pub struct Graph {
    /// Ascending; the place is the node.
    keys: Vec<i64>,
    /// The place in `steps` where each node's begin, and the end of the last.
    starts: Vec<u32>,
    /// By node, then by the node they lead to and the kind.
    steps: Vec<Step>,
}

impl Graph {
    /// A graph of the nodes with these keys, ascending and each once. A link with an end outside is passed over, and so is
    /// one from a node to itself.
    pub fn new(keys: Vec<i64>, links: impl IntoIterator<Item = Link>) -> Self {
        debug_assert!(keys.is_sorted_by(|one, other| one < other), "keys ascend");
        let nodes = keys.len();
        let inside = |node: Node| (node as usize) < nodes;
        let links: Vec<Link> =
            links.into_iter().filter(|link| inside(link.from) && inside(link.to) && link.from != link.to).collect();
        let mut starts = vec![0u32; nodes + 1];
        for link in &links {
            starts[link.from as usize + 1] += 1;
            starts[link.to as usize + 1] += 1;
        }
        for node in 0..nodes {
            starts[node + 1] += starts[node];
        }
        let blank = Step { to: 0, kind: EdgeKind::Together, weight: 0, first: None, last: None };
        let mut steps = vec![blank; links.len() * 2];
        let mut next = starts.clone();
        for &Link { from, to, kind, weight, first, last } in &links {
            for (here, there) in [(from, to), (to, from)] {
                let place = &mut next[here as usize];
                steps[*place as usize] = Step { to: there, kind, weight, first, last };
                *place += 1;
            }
        }
        for node in 0..nodes {
            steps[starts[node] as usize..starts[node + 1] as usize].sort_unstable_by_key(|step| (step.to, step.kind));
        }
        Self { keys, starts, steps }
    }

    /// How many nodes there are.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// How many edges there are.
    pub fn edges(&self) -> usize {
        self.steps.len() / 2
    }

    /// The node of a key.
    pub fn node(&self, key: i64) -> Option<Node> {
        Some(self.keys.binary_search(&key).ok()? as Node)
    }

    /// The key of a node.
    ///
    /// # Panics
    /// When the graph has no such node.
    pub fn key(&self, node: Node) -> i64 {
        self.keys[node as usize]
    }

    /// The edges of a node, by the node they lead to, then by kind. Several kinds may lead to one node.
    ///
    /// # Panics
    /// When the graph has no such node.
    pub fn around(&self, node: Node) -> &[Step] {
        let node = node as usize;
        &self.steps[self.starts[node] as usize..self.starts[node + 1] as usize]
    }

    /// What the arrays take, in bytes.
    pub fn bytes(&self) -> usize {
        size_of_val(&self.keys[..]) + size_of_val(&self.starts[..]) + size_of_val(&self.steps[..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(from: Node, to: Node, kind: EdgeKind) -> Link {
        Link { from, to, kind, weight: 1, first: Some(2020), last: None }
    }

    #[test]
    fn an_edge_is_walked_from_both_ends_in_one_order() {
        let links = [link(2, 0, EdgeKind::Member), link(0, 1, EdgeKind::Together), link(0, 2, EdgeKind::Together)];
        let graph = Graph::new(vec![5, 8, 9], links);
        let around = |node| graph.around(node).iter().map(|step| (step.to, step.kind)).collect::<Vec<_>>();
        assert_eq!(around(0), [(1, EdgeKind::Together), (2, EdgeKind::Together), (2, EdgeKind::Member)]);
        assert_eq!(around(2), [(0, EdgeKind::Together), (0, EdgeKind::Member)]);
        assert_eq!((graph.len(), graph.edges()), (3, 3));
    }

    #[test]
    fn nodes_are_found_by_their_keys() {
        let graph = Graph::new(vec![5, 8, 9], []);
        assert_eq!((graph.node(8), graph.node(6)), (Some(1), None));
        assert_eq!(graph.key(1), 8);
        assert!(graph.around(1).is_empty());
        assert!(Graph::new(Vec::new(), []).is_empty());
    }

    #[test]
    fn links_that_lead_outside_or_back_are_passed_over() {
        let graph = Graph::new(vec![1, 2], [link(0, 7, EdgeKind::Voice), link(1, 1, EdgeKind::Stage)]);
        assert_eq!(graph.edges(), 0);
    }
}
