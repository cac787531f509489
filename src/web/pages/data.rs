//! What can be taken away: the graph, the tables, the snapshot, and how to read them.

use super::{Entry, Under};
use crate::model::EdgeKind;
use crate::snapshot::SCHEMA;
use crate::snapshot::read::TableLine;
use crate::urls;
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Visit, described, titled};

pub const ENTRY: Entry = Entry {
    name: "data",
    pattern: "/data",
    under: Under::Languages,
    parameters: &[],
    template: Some("pages/data.html"),
    sample: "/data",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/data.html")]
struct DataTemplate {
    layout: Layout,
    /// Address, name and what it is, of each file of the graph.
    files: Vec<(&'static str, &'static str, &'static str)>,
    tables: Vec<TableLine>,
    schema: u32,
    hash: String,
    size: String,
    kinds: &'static [EdgeKind],
}

async fn show(visit: Visit) -> Result<Page<DataTemplate>, PageError> {
    let (snapshot, frame, words) = (visit.snapshot(), visit.frame(), &visit.strings.data);
    let bytes = std::fs::metadata(snapshot.path()).map(|file| file.len()).map_err(|_| PageError::Unavailable)?;
    let files = [
        (urls::NODES, words.nodes),
        (urls::EDGES, words.edges),
        (urls::GRAPH_JSON, words.json),
        (urls::GRAPHML, words.graphml),
    ];
    let files = files.map(|(path, what)| (path, path.rsplit('/').next().unwrap_or(path), what)).into();
    let layout = Layout {
        title: titled(&frame, words.title),
        description: described(&frame, &[words.text]),
        canonical: Some(urls::data_page(visit.lang)),
        breadcrumbs: vec![Crumb::here(words.heading)],
        noindex: false,
        source_path: None,
        frame,
    };
    let template = DataTemplate {
        layout,
        files,
        tables: snapshot.tables()?,
        schema: SCHEMA,
        hash: snapshot.hash().to_owned(),
        size: format!("{:.1} MB", bytes as f64 / 1_000_000.0),
        kinds: EdgeKind::ALL,
    };
    Ok(Page::new(&visit, CachePolicy::Page, template))
}
