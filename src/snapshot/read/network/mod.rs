//! An artist's network: those tied to it, and those tied to them.
//!
//! `ties` reads and filters what ties one node; here that becomes a neighbourhood, a page of its table, and the few that
//! are drawn.

mod drawn;
mod ties;

pub use drawn::{DrawnBranch, Neighbourhood};
pub use ties::{NetworkTie, Years};

use super::dossier::Dossier;
use super::list::{Listed, PAGE};
use super::parts::Link;
use super::queries::{all, one, sql};
use super::{ReadError, Snapshot};
use crate::model::{ArtistKind, EdgeKind, Kind, Lang};
use rusqlite::{Connection, named_params};
use std::collections::{BTreeMap, BTreeSet};
use ties::{Found, Ties};

/// What a visitor asks of a network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NetworkAsked {
    /// The kinds of tie that count, in their order.
    pub kinds: Vec<EdgeKind>,
    pub years: Years,
    /// Whether those behind the neighbours are asked for too.
    pub deep: bool,
    pub order: NetworkOrder,
    pub rows: NetworkRows,
}

impl NetworkAsked {
    /// What is asked where nothing is said: neighbours alone, by all ties but those to companies.
    pub const KINDS: [EdgeKind; 4] = [EdgeKind::Together, EdgeKind::Stage, EdgeKind::Member, EdgeKind::Voice];
}

impl Default for NetworkAsked {
    fn default() -> Self {
        Self {
            kinds: Self::KINDS.to_vec(),
            years: Years::default(),
            deep: false,
            order: NetworkOrder::Nearest,
            rows: NetworkRows::Page(1),
        }
    }
}

/// The orders of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum NetworkOrder {
    /// Neighbours first; members and voices before those of most works.
    #[default]
    Nearest,
    Name,
    Kind,
    Works,
    /// The earliest tie first.
    First,
    /// The latest tie first.
    Last,
}

/// How much of the table is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NetworkRows {
    /// A page, from 1, each row with some of its works.
    Page(usize),
    /// All rows, without titles of works.
    All,
}

/// An artist's network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NetworkPage {
    /// The artist's file, below `content/`; `None` where charts alone tell of the artist.
    pub path: Option<String>,
    /// Whether the page is kept from search engines: a draft, too little that has a source, or too few neighbours.
    pub unlisted: bool,
    pub kind: ArtistKind,
    pub disambiguation: Option<String>,
    /// Who is in it, and the part that is drawn.
    pub around: Neighbourhood,
    /// Neighbours by each kind of tie in the years asked for; kinds without any are left out.
    pub kinds: Vec<(EdgeKind, usize)>,
    /// Neighbours by each decade in the kinds asked for, the latest first.
    pub decades: Vec<(i16, usize)>,
    pub neighbours: Listed<Neighbour>,
}

/// Somebody in a network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Neighbour {
    pub link: Link,
    /// 1: next to the artist; 2: behind a neighbour.
    pub hop: u8,
    /// Whom it is behind, the nearest first; empty for a neighbour. Its ties and works are those with the first.
    pub through: Vec<Link>,
    /// In the order of their kinds; one at least.
    pub ties: Vec<NetworkTie>,
    /// Works of the ties that are of works.
    pub works: u32,
    /// The latest of them.
    pub titles: Vec<Link>,
}

impl Neighbour {
    /// The first year of its ties.
    pub fn first(&self) -> Option<i16> {
        ties::first(&self.ties)
    }

    /// The last year of its ties.
    pub fn last(&self) -> Option<i16> {
        self.ties.iter().filter_map(|tie| tie.last).max()
    }

    /// Whether a tie has no end.
    pub fn lasts(&self) -> bool {
        self.ties.iter().any(|tie| tie.lasts)
    }
}

/// Neighbours that make a network worth finding.
pub(super) const LEAST: u8 = 3;

/// Neighbours whose own neighbours are looked up: with hundreds of them the second step would be half the site.
const ENTERED: usize = 100;

/// Titles of works beside a name.
const TITLES: i64 = 2;

impl Snapshot {
    /// An artist's network; `None` where there is no such artist. A page past the last has no rows.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn network(&self, slug: &str, asked: &NetworkAsked) -> Result<Option<NetworkPage>, ReadError> {
        self.with(|connection| {
            let Some(dossier) = Dossier::brief(connection, Kind::Artist, slug, Lang::En)? else { return Ok(None) };
            let of = named_params! { ":artist": dossier.id };
            let Some((kind, disambiguation)) =
                one(connection, sql!("artist"), of, |row| Ok((row.get("kind")?, row.get("disambiguation")?)))?
            else {
                return Ok(None);
            };
            let ties = Ties::of(connection, dossier.id)?;
            let nodes = Nodes::find(connection, dossier.id, &ties, asked)?;
            let mut links = Links::new(connection);
            let unlisted = dossier.draft || dossier.thin || nodes.near.len() < usize::from(LEAST);
            Ok(Some(NetworkPage {
                path: dossier.since.is_none().then_some(dossier.path),
                unlisted,
                kind,
                disambiguation,
                kinds: ties.by_kind(asked.years),
                decades: ties.by_decade(&asked.kinds),
                neighbours: nodes.listed(asked, dossier.id, &mut links)?,
                around: drawn::neighbourhood(dossier.link, &nodes, drawn::MOST, &mut links)?,
            }))
        })
    }
}

/// Those nearest to an artist, for a drawing beside other things.
pub(super) fn preview(connection: &Connection, artist: Link, id: i64) -> Result<Neighbourhood, ReadError> {
    let nodes = Nodes::find(connection, id, &Ties::of(connection, id)?, &NetworkAsked::default())?;
    drawn::neighbourhood(artist, &nodes, drawn::FEW, &mut Links::new(connection))
}

/// Everybody in a network, by number.
struct Nodes {
    /// The strongest ties first.
    near: Vec<Found>,
    /// Those reached through most neighbours first.
    far: Vec<Far>,
}

/// Somebody behind neighbours: their places among the neighbours, the first of them the nearest.
struct Far {
    found: Found,
    through: Vec<usize>,
}

impl Nodes {
    fn find(connection: &Connection, centre: i64, ties: &Ties, asked: &NetworkAsked) -> Result<Self, ReadError> {
        let near = ties.within(&asked.kinds, asked.years);
        let mut far: BTreeMap<i64, Far> = BTreeMap::new();
        let entered = if asked.deep { ENTERED } else { 0 };
        let known: BTreeSet<i64> = near.iter().map(|found| found.id).chain([centre]).collect();
        for (place, via) in near.iter().enumerate().take(entered) {
            for found in Ties::of(connection, via.id)?.within(&asked.kinds, asked.years) {
                if !known.contains(&found.id) {
                    far.entry(found.id).or_insert(Far { found, through: Vec::new() }).through.push(place);
                }
            }
        }
        let mut far: Vec<Far> = far.into_values().collect();
        far.sort_by_key(|far| (std::cmp::Reverse(far.through.len()), far.found.strength()));
        Ok(Self { near, far })
    }

    /// The rows asked for, in the order asked for.
    fn listed(&self, asked: &NetworkAsked, centre: i64, links: &mut Links<'_>) -> Result<Listed<Neighbour>, ReadError> {
        let near = self.near.iter().map(|found| (found, &[][..]));
        let mut rows: Vec<(&Found, &[usize])> =
            near.chain(self.far.iter().map(|far| (&far.found, far.through.as_slice()))).collect();
        match asked.order {
            NetworkOrder::Nearest => {}
            NetworkOrder::Name => rows.sort_by_key(|(found, _)| (found.sort, found.id)),
            NetworkOrder::Kind => rows.sort_by_key(|(found, _)| found.kind()),
            NetworkOrder::Works => rows.sort_by_key(|(found, _)| std::cmp::Reverse(found.works())),
            NetworkOrder::First => rows.sort_by_key(|(found, _)| {
                let first = ties::first(&found.ties);
                (first.is_none(), first)
            }),
            NetworkOrder::Last => rows.sort_by_key(|(found, _)| std::cmp::Reverse(found.last())),
        }
        let total = rows.len();
        let (page, titles) = match asked.rows {
            NetworkRows::Page(number) => {
                let before = number.saturating_sub(1).saturating_mul(PAGE).min(total);
                (&rows[before..total.min(before + PAGE)], true)
            }
            NetworkRows::All => (&rows[..], false),
        };
        let row = |(found, through): &(&Found, &[usize])| -> Result<Neighbour, ReadError> {
            let mut neighbour = self.neighbour(found, through, links)?;
            if titles {
                let via = through.first().map_or(centre, |place| self.near[*place].id);
                neighbour.titles = links.titles(via, found, asked)?;
            }
            Ok(neighbour)
        };
        Ok(Listed { rows: page.iter().map(row).collect::<Result<_, _>>()?, total })
    }

    /// Somebody by name; without titles of works.
    fn neighbour(&self, found: &Found, through: &[usize], links: &mut Links<'_>) -> Result<Neighbour, ReadError> {
        let via = through.iter().map(|place| links.of(self.near[*place].id)).collect::<Result<_, _>>()?;
        Ok(Neighbour {
            link: links.of(found.id)?,
            hop: if through.is_empty() { 1 } else { 2 },
            through: via,
            ties: found.ties.clone(),
            works: found.works(),
            titles: Vec::new(),
        })
    }
}

/// Names of nodes, each looked up once.
struct Links<'a> {
    connection: &'a Connection,
    known: BTreeMap<i64, Link>,
}

impl<'a> Links<'a> {
    fn new(connection: &'a Connection) -> Self {
        Self { connection, known: BTreeMap::new() }
    }

    fn of(&mut self, node: i64) -> Result<Link, ReadError> {
        if let Some(known) = self.known.get(&node) {
            return Ok(known.clone());
        }
        let of = named_params! { ":node": node };
        let found = one(self.connection, sql!("network_node"), of, |row| Link::read(row, "node"))?;
        let link = found.ok_or(rusqlite::Error::QueryReturnedNoRows)?;
        self.known.insert(node, link.clone());
        Ok(link)
    }

    /// The latest works of two, of the kinds and years asked for.
    fn titles(&self, one: i64, other: &Found, asked: &NetworkAsked) -> Result<Vec<Link>, ReadError> {
        if other.works() == 0 {
            return Ok(Vec::new());
        }
        let kind = |kind: EdgeKind| asked.kinds.contains(&kind).then_some(kind.as_str());
        let of = named_params! {
            ":artist": one,
            ":partner": other.id,
            ":one": kind(EdgeKind::Together),
            ":other": kind(EdgeKind::Stage),
            ":from": asked.years.from,
            ":to": asked.years.to,
            ":limit": TITLES,
        };
        all(self.connection, sql!("network_works"), of, |row| Link::read(row, "work"))
    }
}
