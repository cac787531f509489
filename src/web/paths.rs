//! A question for the way from one artist to another, and what came of it: for the page and for programs.

use super::{PageError, Visit};
use crate::graph::{Found, Graph, Node, Ways};
use crate::model::{EdgeKind, Facet, Kind};
use crate::search::Query;
use crate::snapshot::read::{ArtistLine, Hop, Link, OFFERED, PathEnd};

/// Edges that are looked at for one request, whatever it asks: sixty times those of the whole Hot 100, and five times what
/// the worst of 5,000 searches in a graph of a million artists took; see `benches/paths.rs`.
pub const MOST_EDGES: usize = 400_000;

/// What is gone through where nobody says otherwise: works.
pub const WORKS: [EdgeKind; 2] = [EdgeKind::Together, EdgeKind::Stage];

/// What a visitor asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// As typed: slugs or names.
    pub from: Option<String>,
    pub to: Option<String>,
    pub ways: Ways,
}

impl Default for Question {
    fn default() -> Self {
        Self { from: None, to: None, ways: Ways { kinds: WORKS.to_vec(), from_year: None } }
    }
}

impl Question {
    /// The parameters that a question has.
    pub const PARAMETERS: &'static [&'static str] = &["from", "to", "kinds", "member", "from_year"];

    /// Reads `from` and `to`; `kinds`, repeated or with commas; `member=1` or `0`, which adds memberships to them or takes
    /// them out; `from_year`.
    ///
    /// # Errors
    /// [`PageError::BadQuery`] with the name of a parameter that is not of its shape.
    pub fn of(visit: &Visit) -> Result<Self, PageError> {
        let words = visit.parameters("kinds")?;
        let words = words.iter().flat_map(|words| words.split(',')).map(str::trim).filter(|word| !word.is_empty());
        let kinds = words.map(|word| EdgeKind::parse(word).ok_or(PageError::BadQuery("kinds")));
        let mut kinds = kinds.collect::<Result<Vec<_>, _>>()?;
        if kinds.is_empty() {
            kinds.extend(WORKS);
        }
        match visit.parameter("member")?.as_deref() {
            None => {}
            Some("1") => kinds.push(EdgeKind::Member),
            Some("0") => kinds.retain(|kind| *kind != EdgeKind::Member),
            Some(_) => return Err(PageError::BadQuery("member")),
        }
        kinds.sort_unstable();
        kinds.dedup();
        let from_year = visit.parameter("from_year")?.map(|text| year(&text).ok_or(PageError::BadQuery("from_year")));
        Ok(Self {
            from: visit.parameter("from")?,
            to: visit.parameter("to")?,
            ways: Ways { kinds, from_year: from_year.transpose()? },
        })
    }

    /// Whom the words at both ends lead to; `None` for an end that is left out.
    ///
    /// # Errors
    /// When the snapshot cannot be read.
    pub fn ends(&self, visit: &Visit) -> Result<[Option<PathEnd>; 2], PageError> {
        let end = |word: &Option<String>| -> Result<Option<PathEnd>, PageError> {
            let Some(word) = word else { return Ok(None) };
            let mut end = visit.snapshot().path_end(word)?;
            if end.artist.is_none() && end.offered.is_empty() {
                end.offered = sought(visit, word)?;
            }
            Ok(Some(end))
        };
        Ok([end(&self.from)?, end(&self.to)?])
    }
}

/// Artists that search finds for a word which is nobody's name: by first consonants, half typed, a slip away.
fn sought(visit: &Visit, word: &str) -> Result<Vec<ArtistLine>, PageError> {
    let names = &visit.live.names;
    let Some(artist) = names.facets.find(Facet::Kind, Kind::Artist.as_str()) else { return Ok(Vec::new()) };
    let found = names.find(&Query::new(word)).hits;
    let artists = found.iter().filter(|hit| names.facets.has(hit.rank, &[artist])).take(OFFERED);
    let records: Vec<i64> = artists.map(|hit| names.record(hit.rank)).collect();
    Ok(visit.snapshot().artist_lines(&records)?)
}

/// A year in four digits.
fn year(text: &str) -> Option<i16> {
    let plain = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| plain)
}

/// The parameters of an address that asks for the way between two words.
pub fn parameters(from: Option<&str>, to: Option<&str>, ways: &Ways) -> Vec<(&'static str, String)> {
    let ends = [("from", from), ("to", to)];
    let ends = ends.into_iter().filter_map(|(name, word)| Some((name, word?.to_owned())));
    let kinds = ways.kinds.iter().filter(|_| ways.kinds != WORKS).map(|kind| ("kinds", kind.as_str().to_owned()));
    let year = ways.from_year.map(|year| ("from_year", format!("{year:04}")));
    ends.chain(kinds).chain(year).collect()
}

/// Artists with the most partners, among whom ways are shown as examples.
pub const FAMOUS: usize = 16;

/// Two members of a group, and the group between them.
const SHARED_GROUP: usize = 3;

/// The way by records from an artist to the famous one who is furthest away even where memberships count, and with whom it
/// shares no group. Where none leads from `from`, it begins with the most famous artist from whom one does. Empty where no
/// way has two hops.
pub fn longest(graph: &Graph, from: Option<i64>) -> Vec<i64> {
    let famous = Question::default().ways.hubs(graph, FAMOUS);
    let first = from.and_then(|key| graph.node(key));
    let mut budget = MOST_EDGES;
    let path = first.into_iter().chain(famous.clone()).find_map(|from| furthest(graph, from, &famous, &mut budget));
    path.unwrap_or_default().into_iter().map(|node| graph.key(node)).collect()
}

fn furthest(graph: &Graph, from: Node, famous: &[Node], budget: &mut usize) -> Option<Vec<Node>> {
    let works = Question::default().ways;
    let wide = Ways { kinds: [&WORKS[..], &[EdgeKind::Member]].concat(), from_year: None };
    let groups = Ways { kinds: vec![EdgeKind::Member], from_year: None };
    let mut way = |to, ways: &Ways| match graph.paths(from, to, ways, budget) {
        Found::Paths { paths, .. } => paths.into_iter().next().unwrap_or_default(),
        Found::Same | Found::Nothing | Found::GaveUp => Vec::new(),
    };
    let apart = famous.iter().filter(|to| !(1..=SHARED_GROUP).contains(&way(**to, &groups).len()));
    let apart: Vec<Node> = apart.copied().collect();
    let found = apart.into_iter().map(|to| (way(to, &wide).len(), way(to, &works)));
    let longest = found.rev().filter(|(_, path)| path.len() > 2).max_by_key(|(hops, path)| (*hops, path.len()));
    longest.map(|(_, path)| path)
}

/// What came of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    Same,
    Paths {
        paths: Vec<Vec<Hop>>,
        more: bool,
    },
    Nothing {
        /// Ends that nothing leads away from.
        alone: Vec<Link>,
    },
    GaveUp,
}

impl Answer {
    /// The word for programs.
    pub fn word(&self) -> &'static str {
        match self {
            Answer::Same => "same",
            Answer::Paths { .. } => "found",
            Answer::Nothing { .. } => "none",
            Answer::GaveUp => "gave_up",
        }
    }

    /// Hops of the paths.
    pub fn length(&self) -> Option<usize> {
        match self {
            Answer::Same => Some(0),
            Answer::Paths { paths, .. } => paths.first().map(Vec::len),
            Answer::Nothing { .. } | Answer::GaveUp => None,
        }
    }
}

/// Looks for paths, and spends one request's budget on it.
pub struct Search<'a> {
    visit: &'a Visit,
    budget: usize,
}

impl<'a> Search<'a> {
    pub fn new(visit: &'a Visit) -> Self {
        Self { visit, budget: MOST_EDGES }
    }

    /// The paths between two records, hop by hop.
    ///
    /// # Errors
    /// When the snapshot cannot be read.
    pub fn answer(&mut self, from: (i64, &Link), to: (i64, &Link), ways: &Ways) -> Result<Answer, PageError> {
        let (graph, visit) = (&self.visit.live.graph, self.visit);
        Ok(match self.find(from.0, to.0, ways) {
            Found::Same => Answer::Same,
            Found::GaveUp => Answer::GaveUp,
            Found::Paths { paths, more } => {
                let records = |path: &Vec<u32>| path.iter().map(|node| graph.key(*node)).collect();
                let paths: Vec<Vec<i64>> = paths.iter().map(records).collect();
                Answer::Paths { paths: visit.snapshot().hops(&paths, &ways.kinds, ways.from_year)?, more }
            }
            Found::Nothing => {
                let leads_away = |id| graph.node(id).is_some_and(|node| ways.leave(graph, node));
                let alone = [from, to].into_iter().filter(|(id, _)| !leads_away(*id));
                Answer::Nothing { alone: alone.map(|(_, link)| link.clone()).collect() }
            }
        })
    }

    /// How many hops there are between two records; `None` where no path is found.
    pub fn hops(&mut self, from: i64, to: i64, ways: &Ways) -> Option<usize> {
        match self.find(from, to, ways) {
            Found::Paths { paths, .. } => paths.first().map(|path| path.len() - 1),
            Found::Same | Found::Nothing | Found::GaveUp => None,
        }
    }

    /// Wider ways by which the path is shorter than some hops, each with its own: one kind more, or every year.
    pub fn shorter(&mut self, from: i64, to: i64, ways: &Ways, than: usize) -> Vec<(Ways, usize)> {
        let mut found = self.one_step_wider(from, to, ways);
        found.retain(|(_, hops)| *hops < than);
        found
    }

    /// Wider ways by which there is a path where these lead nowhere, each with its hops: one kind more, or every year.
    /// All of that at once, where nothing less will do.
    pub fn wider(&mut self, from: i64, to: i64, ways: &Ways) -> Vec<(Ways, usize)> {
        let mut found = self.one_step_wider(from, to, ways);
        let widest = Ways { kinds: EdgeKind::ALL.to_vec(), from_year: None };
        if found.is_empty() && widest != *ways {
            found.extend(self.hops(from, to, &widest).map(|hops| (widest, hops)));
        }
        found
    }

    fn one_step_wider(&mut self, from: i64, to: i64, ways: &Ways) -> Vec<(Ways, usize)> {
        let missing = EdgeKind::ALL.iter().filter(|kind| !ways.kinds.contains(kind));
        let with = |kind: &EdgeKind| {
            let mut kinds = [&ways.kinds[..], &[*kind]].concat();
            kinds.sort_unstable();
            Ways { kinds, from_year: ways.from_year }
        };
        let always = ways.from_year.map(|_| Ways { kinds: ways.kinds.clone(), from_year: None });
        let one_step: Vec<Ways> = missing.map(with).chain(always).collect();
        let mut found: Vec<(Ways, usize)> = Vec::new();
        for wider in one_step {
            found.extend(self.hops(from, to, &wider).map(|hops| (wider, hops)));
        }
        found
    }

    fn find(&mut self, from: i64, to: i64, ways: &Ways) -> Found {
        let graph = &self.visit.live.graph;
        match graph.node(from).zip(graph.node(to)) {
            Some((from, to)) => graph.paths(from, to, ways, &mut self.budget),
            None => Found::Nothing,
        }
    }
}
