//! What ties one node of the graph to others, and which of it counts.

use super::super::ReadError;
use super::super::queries::{all, sql};
use crate::model::{EdgeKind, PartialDate};
use rusqlite::{Connection, Row, named_params};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// The years in which a tie has to show itself, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Years {
    pub from: Option<i16>,
    pub to: Option<i16>,
}

impl Years {
    pub fn is_all(self) -> bool {
        self == Self::default()
    }

    fn has(self, year: i16) -> bool {
        self.from.is_none_or(|from| from <= year) && self.to.is_none_or(|to| year <= to)
    }

    fn meet(self, (first, last): (i16, i16)) -> bool {
        self.from.is_none_or(|from| from <= last) && self.to.is_none_or(|to| first <= to)
    }
}

/// How two are tied, in the years that count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NetworkTie {
    pub kind: EdgeKind,
    /// The edge leads to this one, from the artist or from whom it is behind: it is their group, the act they voice, their
    /// company.
    pub outward: bool,
    /// Works, or relations.
    pub weight: u32,
    /// The year of the first work, or in which a relation began.
    pub first: Option<i16>,
    /// The year of the last work, or in which a relation ended.
    pub last: Option<i16>,
    /// Whether a relation has no end.
    pub lasts: bool,
}

impl NetworkTie {
    /// From its first year to its last; `None` where no year is known.
    fn span(&self) -> Option<(i16, i16)> {
        let first = self.first.or(self.last)?;
        let last = if self.lasts { i16::MAX } else { self.last.unwrap_or(first) };
        Some((first, last.max(first)))
    }
}

/// The earliest year of several ties.
pub(super) fn first(ties: &[NetworkTie]) -> Option<i16> {
    ties.iter().filter_map(|tie| tie.first).min()
}

/// Somebody tied to the node, by what counts.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub id: i64,
    /// Its rank by name.
    pub sort: i64,
    /// By kind; one at least.
    pub ties: Vec<NetworkTie>,
}

impl Found {
    pub fn works(&self) -> u32 {
        self.ties.iter().filter(|tie| tie.kind.is_of_works()).map(|tie| tie.weight).sum()
    }

    pub fn kind(&self) -> Option<EdgeKind> {
        self.ties.first().map(|tie| tie.kind)
    }

    /// What lasts is later than any year.
    pub fn last(&self) -> Option<i16> {
        self.ties.iter().filter_map(|tie| if tie.lasts { Some(i16::MAX) } else { tie.last }).max()
    }

    /// Orders by nearness: who is of an act or its voice, then by works, the latest before older ones, then by name.
    pub fn strength(&self) -> impl Ord + use<> {
        let has = |kinds: &[EdgeKind]| self.ties.iter().any(|tie| kinds.contains(&tie.kind));
        let class = match () {
            () if has(&[EdgeKind::Member, EdgeKind::Voice]) => 0,
            () if has(&[EdgeKind::Together, EdgeKind::Stage]) => 1,
            () => 2,
        };
        (class, Reverse(self.works()), Reverse(self.last()), self.sort, self.id)
    }
}

/// All that ties a node.
pub(super) struct Ties(Vec<Whole>);

/// Somebody tied to the node.
struct Whole {
    id: i64,
    sort: i64,
    ties: Vec<WholeTie>,
}

struct WholeTie {
    tie: NetworkTie,
    /// How many works are of each year, where it is of works.
    years: Vec<(i16, u32)>,
}

impl Ties {
    pub fn of(connection: &Connection, node: i64) -> Result<Self, ReadError> {
        let mut years: BTreeMap<(i64, EdgeKind), Vec<(i16, u32)>> = BTreeMap::new();
        for (other, kind, count) in all(connection, sql!("network_years"), named_params! { ":artist": node }, |row| {
            let count: (i16, u32) = (row.get("year")?, row.get("works")?);
            Ok((row.get("other_id")?, row.get("kind")?, count))
        })? {
            years.entry((other, kind)).or_default().push(count);
        }
        let mut whole: Vec<Whole> = Vec::new();
        for (id, sort, tie) in all(connection, sql!("network_ties"), named_params! { ":node": node }, read)? {
            let years = years.remove(&(id, tie.kind)).unwrap_or_default();
            let tie = WholeTie { tie, years };
            match whole.last_mut().filter(|whole| whole.id == id) {
                Some(known) => known.ties.push(tie),
                None => whole.push(Whole { id, sort, ties: vec![tie] }),
            }
        }
        for whole in &mut whole {
            whole.ties.sort_by_key(|tie| (tie.tie.kind, tie.tie.outward));
        }
        Ok(Self(whole))
    }

    /// Those with a tie of these kinds in these years, the nearest first.
    pub fn within(&self, kinds: &[EdgeKind], years: Years) -> Vec<Found> {
        let counts = |whole: &Whole| -> Option<Found> {
            let ties = whole.ties.iter().filter(|tie| kinds.contains(&tie.tie.kind));
            let ties: Vec<NetworkTie> = ties.filter_map(|tie| tie.within(years)).collect();
            (!ties.is_empty()).then_some(Found { id: whole.id, sort: whole.sort, ties })
        };
        let mut found: Vec<Found> = self.0.iter().filter_map(counts).collect();
        found.sort_by_cached_key(Found::strength);
        found
    }

    /// How many are tied by each kind in these years; kinds that tie nobody in any year are left out.
    pub fn by_kind(&self, years: Years) -> Vec<(EdgeKind, usize)> {
        let tied = |kind: EdgeKind, years: Years| {
            let by = |tie: &WholeTie| tie.tie.kind == kind && tie.within(years).is_some();
            self.0.iter().filter(|whole| whole.ties.iter().any(by)).count()
        };
        let kinds = EdgeKind::ALL.iter().filter(|kind| tied(**kind, Years::default()) > 0);
        kinds.map(|kind| (*kind, tied(*kind, years))).collect()
    }

    /// How many are tied in each decade by these kinds, the latest decade first. What lasts goes on to the last year that
    /// anything here has.
    pub fn by_decade(&self, kinds: &[EdgeKind]) -> Vec<(i16, usize)> {
        let until = self.0.iter().flat_map(|whole| &whole.ties).flat_map(WholeTie::known).max().unwrap_or(0);
        let mut decades: BTreeMap<Reverse<i16>, usize> = BTreeMap::new();
        for whole in &self.0 {
            let ties = whole.ties.iter().filter(|tie| kinds.contains(&tie.tie.kind));
            let own: BTreeSet<i16> = ties.flat_map(|tie| tie.decades(until)).collect();
            for decade in own {
                *decades.entry(Reverse(decade)).or_default() += 1;
            }
        }
        decades.into_iter().map(|(Reverse(decade), count)| (decade, count)).collect()
    }
}

impl WholeTie {
    /// What there is of it in these years; without a year it is in all of them together alone.
    fn within(&self, years: Years) -> Option<NetworkTie> {
        let (first, last) = (self.years.first(), self.years.last());
        if years.is_all() {
            let mut tie = self.tie.clone();
            tie.first = first.map(|year| year.0).or(tie.first);
            tie.last = last.map(|year| year.0).or(tie.last);
            return Some(tie);
        }
        if !self.tie.kind.is_of_works() {
            return self.tie.span().filter(|span| years.meet(*span)).map(|_| self.tie.clone());
        }
        let counted = || self.years.iter().filter(|(year, _)| years.has(*year));
        let (first, last) = (counted().next()?.0, counted().next_back()?.0);
        let weight = counted().map(|(_, works)| works).sum();
        Some(NetworkTie { weight, first: Some(first), last: Some(last), ..self.tie.clone() })
    }

    /// The years that are known of it.
    fn known(&self) -> impl Iterator<Item = i16> {
        self.years.iter().map(|(year, _)| *year).chain(self.tie.first).chain(self.tie.last)
    }

    /// The decades it was in, by their first years.
    fn decades(&self, until: i16) -> Vec<i16> {
        let decade = |year: i16| year.div_euclid(10) * 10;
        if self.tie.kind.is_of_works() {
            return self.years.iter().map(|(year, _)| decade(*year)).collect();
        }
        let Some((first, last)) = self.tie.span() else { return Vec::new() };
        (decade(first)..=last.min(until.max(first))).step_by(10).collect()
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<(i64, i64, NetworkTie)> {
    let year = |column: &str| row.get::<_, Option<PartialDate>>(column).map(|date| date.map(PartialDate::year));
    let tie = NetworkTie {
        kind: row.get("kind")?,
        outward: row.get("outward")?,
        weight: row.get("weight")?,
        first: year("first")?,
        last: year("last")?,
        lasts: row.get("lasts")?,
    };
    Ok((row.get("other_id")?, row.get("sort")?, tie))
}
