//! The graph as a whole, to be walked in memory.

use super::queries::{all, sql};
use super::{ReadError, Snapshot};
use crate::model::{EdgeKind, PartialDate};

/// One edge; its ends are numbers of records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EdgeRow {
    pub from: i64,
    pub to: i64,
    pub kind: EdgeKind,
    pub weight: u32,
    pub first: Option<PartialDate>,
    pub last: Option<PartialDate>,
    /// Whether a relation has no end.
    pub lasts: bool,
}

/// All artists and companies, and what ties them to one another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GraphRows {
    /// Numbers of records, ascending.
    pub nodes: Vec<i64>,
    /// By both ends, then by kind.
    pub edges: Vec<EdgeRow>,
}

impl Snapshot {
    /// Reads the whole graph.
    ///
    /// # Errors
    /// When a query fails, or a value is not of its shape.
    pub fn graph(&self) -> Result<GraphRows, ReadError> {
        self.with(|connection| {
            let nodes = all(connection, sql!("graph_nodes"), [], |row| row.get("id"))?;
            let edges = all(connection, sql!("graph_edges"), [], |row| {
                Ok(EdgeRow {
                    from: row.get("from_id")?,
                    to: row.get("to_id")?,
                    kind: row.get("kind")?,
                    weight: row.get("weight")?,
                    first: row.get("first")?,
                    last: row.get("last")?,
                    lasts: row.get("lasts")?,
                })
            })?;
            Ok(GraphRows { nodes, edges })
        })
    }
}
