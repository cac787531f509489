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
mod tests;
