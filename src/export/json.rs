//! Node-link JSON, as networkx (`node_link_graph(data, edges="edges")`) and d3 read it.

use super::{ExportError, day, id, page};
use crate::snapshot::read::{EdgeLine, NodeLine, SiteInfo, Snapshot};
use serde::Serialize;

#[derive(Serialize)]
struct Document<'a> {
    directed: bool,
    multigraph: bool,
    graph: About<'a>,
    nodes: Vec<Node<'a>>,
    edges: Vec<Edge<'a>>,
}

#[derive(Serialize)]
struct About<'a> {
    name: &'a str,
    licence: &'a str,
    as_of: Option<String>,
    snapshot: &'a str,
}

#[derive(Serialize)]
struct Node<'a> {
    id: String,
    kind: &'a str,
    slug: &'a str,
    title: &'a str,
    native: Option<&'a str>,
    #[serde(rename = "type")]
    sort: &'a str,
    country: Option<&'a str>,
    disambiguation: Option<&'a str>,
    begins: Option<String>,
    ends: Option<String>,
    works: Option<u32>,
    charted: bool,
    url: String,
}

/// `key` tells parallel edges apart: it is their kind.
#[derive(Serialize)]
struct Edge<'a> {
    source: String,
    target: String,
    key: &'a str,
    kind: &'a str,
    weight: u32,
    first: Option<String>,
    last: Option<String>,
    lasts: bool,
    relations: &'a [String],
    works: &'a [String],
}

/// The whole graph.
///
/// # Errors
/// When the snapshot cannot be read.
pub fn json(snapshot: &Snapshot) -> Result<Vec<u8>, ExportError> {
    let (site, nodes, edges) = (snapshot.site()?, snapshot.export_nodes()?, snapshot.export_edges()?);
    let document = Document {
        directed: false,
        multigraph: true,
        graph: About {
            name: &site.name,
            licence: &site.licence,
            as_of: site.as_of.map(|day| day.to_string()),
            snapshot: snapshot.hash(),
        },
        nodes: nodes.iter().map(|node| of_node(&site, node)).collect(),
        edges: edges.iter().map(of_edge).collect(),
    };
    let mut body = serde_json::to_vec(&document)?;
    body.push(b'\n');
    Ok(body)
}

fn of_node<'a>(site: &SiteInfo, node: &'a NodeLine) -> Node<'a> {
    Node {
        id: id(node.kind, &node.slug),
        kind: node.kind.as_str(),
        slug: &node.slug,
        title: &node.title,
        native: node.native.as_deref(),
        sort: &node.sort,
        country: node.country.as_deref(),
        disambiguation: node.disambiguation.as_deref(),
        begins: day(node.begins),
        ends: day(node.ends),
        works: node.works,
        charted: node.charted,
        url: page(site, node),
    }
}

fn of_edge(edge: &EdgeLine) -> Edge<'_> {
    Edge {
        source: id(edge.from.0, &edge.from.1),
        target: id(edge.to.0, &edge.to.1),
        key: edge.kind.as_str(),
        kind: edge.kind.as_str(),
        weight: edge.weight,
        first: day(edge.first),
        last: day(edge.last),
        lasts: edge.lasts,
        relations: &edge.relations,
        works: &edge.works,
    }
}
