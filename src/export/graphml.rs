//! GraphML (<http://graphml.graphdrawing.org/>), as networkx, Gephi and igraph read it.

use super::{ExportError, day, id, page};
use crate::snapshot::read::{EdgeLine, NodeLine, SiteInfo, Snapshot};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io;

/// An attribute of the graph, of a node or of an edge: what it is of, its name, its type.
type Key = (&'static str, &'static str, &'static str);

const KEYS: [Key; 23] = [
    ("graph", "name", "string"),
    ("graph", "licence", "string"),
    ("graph", "as_of", "string"),
    ("graph", "snapshot", "string"),
    ("node", "kind", "string"),
    ("node", "slug", "string"),
    ("node", "title", "string"),
    ("node", "native", "string"),
    ("node", "type", "string"),
    ("node", "country", "string"),
    ("node", "disambiguation", "string"),
    ("node", "begins", "string"),
    ("node", "ends", "string"),
    ("node", "works", "int"),
    ("node", "charted", "boolean"),
    ("node", "url", "string"),
    ("edge", "kind", "string"),
    ("edge", "weight", "int"),
    ("edge", "first", "string"),
    ("edge", "last", "string"),
    ("edge", "lasts", "boolean"),
    ("edge", "relations", "string"),
    ("edge", "works", "string"),
];

/// The whole graph: undirected, with parallel edges; an attribute that is not known is not there. Works and relations are
/// joined by spaces.
///
/// # Errors
/// When the snapshot cannot be read.
pub fn graphml(snapshot: &Snapshot) -> Result<Vec<u8>, ExportError> {
    let (site, nodes, edges) = (snapshot.site()?, snapshot.export_nodes()?, snapshot.export_edges()?);
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 1);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    xml.create_element("graphml")
        .with_attribute(("xmlns", "http://graphml.graphdrawing.org/xmlns"))
        .write_inner_content(|xml| {
            for (of, name, sort) in KEYS {
                let key = key(of, name);
                xml.create_element("key")
                    .with_attributes([("id", &*key), ("for", of), ("attr.name", name), ("attr.type", sort)])
                    .write_empty()?;
            }
            let graph = xml.create_element("graph").with_attributes([("id", "duet"), ("edgedefault", "undirected")]);
            graph.write_inner_content(|xml| {
                about(xml, &site, snapshot.hash())?;
                nodes.iter().try_for_each(|line| node(xml, &site, line))?;
                edges.iter().try_for_each(|line| edge(xml, line))
            })?;
            Ok(())
        })?;
    let mut body = xml.into_inner();
    body.push(b'\n');
    Ok(body)
}

/// Names are alike between graph, nodes and edges; keys are not.
fn key(of: &str, name: &str) -> String {
    format!("{of}-{name}")
}

type Xml = Writer<Vec<u8>>;

/// `<data>` of an element, where there is any. Signs that XML cannot hold are left out.
fn data(xml: &mut Xml, of: &str, values: &[(&str, Option<&str>)]) -> io::Result<()> {
    for (name, value) in values {
        let Some(value) = value.filter(|value| !value.is_empty()) else { continue };
        let value: String =
            value.chars().filter(|c| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}')).collect();
        let element = xml.create_element("data").with_attribute(("key", &*key(of, name)));
        element.write_text_content(BytesText::new(&value))?;
    }
    Ok(())
}

fn about(xml: &mut Xml, site: &SiteInfo, snapshot: &str) -> io::Result<()> {
    let as_of = site.as_of.map(|day| day.to_string());
    let values = [
        ("name", Some(&*site.name)),
        ("licence", Some(&*site.licence)),
        ("as_of", as_of.as_deref()),
        ("snapshot", Some(snapshot)),
    ];
    data(xml, "graph", &values)
}

fn node(xml: &mut Xml, site: &SiteInfo, node: &NodeLine) -> io::Result<()> {
    let (begins, ends, url) = (day(node.begins), day(node.ends), page(site, node));
    let works = node.works.map(|works| works.to_string());
    let values = [
        ("kind", Some(node.kind.as_str())),
        ("slug", Some(&*node.slug)),
        ("title", Some(&*node.title)),
        ("native", node.native.as_deref()),
        ("type", Some(&*node.sort)),
        ("country", node.country.as_deref()),
        ("disambiguation", node.disambiguation.as_deref()),
        ("begins", begins.as_deref()),
        ("ends", ends.as_deref()),
        ("works", works.as_deref()),
        ("charted", Some(truth(node.charted))),
        ("url", Some(&*url)),
    ];
    let element = xml.create_element("node").with_attribute(("id", &*id(node.kind, &node.slug)));
    element.write_inner_content(|xml| data(xml, "node", &values))?;
    Ok(())
}

fn edge(xml: &mut Xml, edge: &EdgeLine) -> io::Result<()> {
    let (weight, first, last) = (edge.weight.to_string(), day(edge.first), day(edge.last));
    let (relations, works) = (edge.relations.join(" "), edge.works.join(" "));
    let values = [
        ("kind", Some(edge.kind.as_str())),
        ("weight", Some(&*weight)),
        ("first", first.as_deref()),
        ("last", last.as_deref()),
        ("lasts", Some(truth(edge.lasts))),
        ("relations", Some(&*relations)),
        ("works", Some(&*works)),
    ];
    let (source, target) = (id(edge.from.0, &edge.from.1), id(edge.to.0, &edge.to.1));
    let element = xml.create_element("edge").with_attributes([("source", &*source), ("target", &*target)]);
    element.write_inner_content(|xml| data(xml, "edge", &values))?;
    Ok(())
}

fn truth(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}
