//! Who of a network is drawn: as many as a drawing has room for.

use super::super::ReadError;
use super::super::parts::Link;
use super::ties::Found;
use super::{Links, Neighbour, Nodes};

/// The part of a network that is drawn, and how much there is of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Neighbourhood {
    pub artist: Link,
    /// The nearest first.
    pub drawn: Vec<DrawnBranch>,
    /// Neighbours, and those behind them, drawn or not.
    pub near: usize,
    pub far: usize,
}

/// A neighbour, and those who are drawn behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawnBranch {
    pub neighbour: Neighbour,
    pub behind: Vec<Neighbour>,
}

impl Neighbourhood {
    /// How many are drawn.
    pub fn shown(&self) -> usize {
        self.drawn.iter().map(|branch| 1 + branch.behind.len()).sum()
    }
}

/// Names that stand apart from one another in a drawing of a phone's height.
pub(super) const MOST: usize = 40;

/// Names in a drawing beside other things.
pub(super) const FEW: usize = 12;

/// Neighbours with somebody behind them in a drawing, and how many each has there at most.
const OPENED: usize = 14;
const BEHIND: usize = 8;

/// Those of a network who are drawn, `most` at most.
pub(super) fn neighbourhood(
    artist: Link,
    nodes: &Nodes,
    most: usize,
    links: &mut Links<'_>,
) -> Result<Neighbourhood, ReadError> {
    let behind = behind(nodes, most);
    let taken: usize = behind.iter().map(Vec::len).sum();
    let branch = |(place, found): (usize, &Found)| -> Result<DrawnBranch, ReadError> {
        let behind = behind.get(place).map_or(&[][..], Vec::as_slice).iter();
        let behind = behind.map(|far: &usize| nodes.neighbour(&nodes.far[*far].found, &[place], links));
        let behind = behind.collect::<Result<_, _>>()?;
        Ok(DrawnBranch { neighbour: nodes.neighbour(found, &[], links)?, behind })
    };
    let near = nodes.near.iter().enumerate().take(most - taken);
    Ok(Neighbourhood {
        artist,
        drawn: near.map(branch).collect::<Result<_, _>>()?,
        near: nodes.near.len(),
        far: nodes.far.len(),
    })
}

/// Who stands behind each of the first neighbours: places among those behind. The room is shared out one by one, so that
/// a neighbour with hundreds behind it leaves some to the others.
fn behind(nodes: &Nodes, most: usize) -> Vec<Vec<usize>> {
    let opened = nodes.near.len().min(OPENED);
    let mut behind: Vec<Vec<usize>> = vec![Vec::new(); opened];
    for (place, far) in nodes.far.iter().enumerate() {
        // The ties that are known of it are those with the nearest it is behind.
        if let Some(of) = far.through.first().and_then(|via| behind.get_mut(*via)) {
            of.push(place);
        }
    }
    let room = most.saturating_sub(opened);
    let share = (0..=BEHIND).rev().find(|share| behind.iter().map(|of| of.len().min(*share)).sum::<usize>() <= room);
    let share = share.unwrap_or(0);
    let mut over = room - behind.iter().map(|of| of.len().min(share)).sum::<usize>();
    for of in &mut behind {
        let more = usize::from(share < BEHIND && over > 0 && of.len() > share);
        over -= more;
        of.truncate(share + more);
    }
    behind
}
