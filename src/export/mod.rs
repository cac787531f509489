//! What programs take away from a snapshot: the graph in three formats, and its tables.
//!
//! `duet export` writes these files and `/data` serves them; both call the same functions, so they never differ. Nodes are
//! called as wiki-links call records: `artist:rose`. Everything is ordered by kind and slug, so the same content gives the
//! same files.

mod csv;
mod graphml;
mod json;

pub use self::csv::{Cell, csv, edges, nodes, table};
pub use graphml::graphml;
pub use json::json;

use crate::model::{Kind, Lang, PartialDate};
use crate::snapshot::read::{NodeLine, ReadError, SiteInfo};
use crate::urls;

/// Why a file could not be written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error("a table cannot be written")]
    Csv(#[from] ::csv::Error),
    #[error("the graph cannot be written as JSON")]
    Json(#[from] serde_json::Error),
    #[error("the graph cannot be written as GraphML")]
    Graphml(#[from] std::io::Error),
}

/// What a node is called in every file: `artist:rose`.
fn id(kind: Kind, slug: &str) -> String {
    format!("{}:{slug}", kind.as_str())
}

/// The absolute address of a node's page.
fn page(site: &SiteInfo, node: &NodeLine) -> String {
    urls::absolute(&site.base_url, &urls::record(Lang::En, node.kind, &node.slug))
}

fn day(date: Option<PartialDate>) -> Option<String> {
    date.map(|date| date.to_string())
}
