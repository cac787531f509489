//! What the workers share.

use super::cards::Cards;
use super::namesakes::Namesakes;
use super::watch::Watchers;
use crate::diag::Report;
use crate::graph::{Graph, Link, Node};
use crate::search::Index;
use crate::snapshot::read::{EdgeRow, GraphRows, ReadError, SiteInfo, Snapshot};
use std::sync::{Arc, PoisonError, RwLock};

/// The snapshot that is served now, with what is read from it once.
#[derive(Debug)]
pub struct Live {
    pub snapshot: Snapshot,
    pub site: SiteInfo,
    /// Its artists and companies, by the number of their records.
    pub graph: Graph,
    /// The names of its records.
    pub names: Index,
    /// Its artists of one name.
    pub namesakes: Namesakes,
    /// A way from artist to artist for the home page to show, by the numbers of their records; empty where there is none.
    pub road: Vec<i64>,
    /// The cards of its pages that were asked for.
    pub(super) cards: Cards,
    /// Stands in every ETag: it changes with the snapshot, the code, the templates and the assets.
    pub tag: String,
}

impl Live {
    fn new(snapshot: Snapshot) -> Result<Self, ReadError> {
        let site = snapshot.site()?;
        let graph = graph(&snapshot.graph()?);
        let names = snapshot.search_index()?;
        let namesakes = Namesakes::of(&snapshot, &names)?;
        let road = super::paths::longest(&graph, snapshot.foremost()?);
        let hash: String = snapshot.hash().chars().take(16).collect();
        let tag = format!("{hash}-{}", super::assets::FINGERPRINT);
        Ok(Self { site, graph, names, namesakes, road, cards: Cards::default(), tag, snapshot })
    }
}

fn graph(rows: &GraphRows) -> Graph {
    let node = |record: i64| Some(rows.nodes.binary_search(&record).ok()? as Node);
    let link = |edge: &EdgeRow| {
        Some(Link {
            from: node(edge.from)?,
            to: node(edge.to)?,
            kind: edge.kind,
            weight: u16::try_from(edge.weight).unwrap_or(u16::MAX),
            first: edge.first.map(|date| date.year()),
            last: edge.last.filter(|_| !edge.lasts).map(|date| date.year()),
        })
    };
    Graph::new(rows.nodes.clone(), rows.edges.iter().filter_map(link))
}

/// The faults of a build that failed: the last good snapshot stays up, and editors see these over it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Faults {
    /// "2 errors, 1 warning"
    pub summary: String,
    /// All of them, as `duet check` prints them.
    pub text: String,
}

impl From<&Report> for Faults {
    fn from(report: &Report) -> Self {
        Self { summary: report.summary(), text: report.to_human("content/", false) }
    }
}

/// What the workers share: one state a server.
#[derive(Debug)]
pub struct State {
    live: RwLock<Arc<Live>>,
    watchers: Option<Watchers>,
}

impl State {
    /// A state that serves `snapshot` until it is swapped.
    ///
    /// # Errors
    /// When the snapshot does not say what the site is.
    pub fn new(snapshot: Snapshot) -> Result<Self, ReadError> {
        Ok(Self { live: RwLock::new(Arc::new(Live::new(snapshot)?)), watchers: None })
    }

    /// The same for `serve --watch`: pages reload themselves, show [`Faults`], and are never kept by browsers.
    ///
    /// # Errors
    /// When the snapshot does not say what the site is.
    pub fn watching(snapshot: Snapshot) -> Result<Self, ReadError> {
        Ok(Self { watchers: Some(Watchers::default()), ..Self::new(snapshot)? })
    }

    /// The snapshot of now. A request takes it once and keeps it to its end, whatever is swapped in meanwhile.
    pub fn live(&self) -> Arc<Live> {
        Arc::clone(&self.live.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Serves another snapshot from the next request on, and lets the watchers reload.
    ///
    /// # Errors
    /// When the snapshot does not say what the site is; the old one stays up.
    pub fn swap(&self, snapshot: Snapshot) -> Result<(), ReadError> {
        let live = Arc::new(Live::new(snapshot)?);
        *self.live.write().unwrap_or_else(PoisonError::into_inner) = live;
        if let Some(watchers) = &self.watchers {
            watchers.reload();
        }
        Ok(())
    }

    /// Shows the faults of a build on every page until the next [`State::swap`]. Nothing happens outside watch mode.
    pub fn show_faults(&self, report: &Report) {
        if let Some(watchers) = &self.watchers {
            watchers.faults(Faults::from(report));
        }
    }

    /// There in watch mode only.
    pub(super) fn watchers(&self) -> Option<&Watchers> {
        self.watchers.as_ref()
    }
}
