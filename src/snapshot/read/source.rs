//! A source: where it is, what it says, and what rests on it; and the list of sources.

use super::list::{Listed, NarrowedTo, bounds};
use super::prose::{Segment, prose};
use super::queries::{all, one, sql};
use super::{Claim, Dossier, Link, ReadError, Snapshot};
use crate::model::{Kind, Lang, PartialDate, Tier};
use rusqlite::named_params;

/// Everything on a source's page.
#[derive(Debug, Clone, PartialEq)]
pub struct SourcePage {
    pub dossier: Dossier,
    pub prose: Vec<Segment>,
    pub tier: Tier,
    pub publisher: Option<String>,
    pub author: Option<String>,
    pub url: Option<String>,
    pub published: Option<PartialDate>,
    pub accessed: Option<PartialDate>,
    /// BCP 47: the language it is written in.
    pub written_in: Option<String>,
    /// In the order of its file.
    pub claims: Vec<Claim>,
    /// The records that cite it, and the charts whose rows come from it; by kind and title.
    pub citing: Vec<Link>,
}

/// A source in the list of sources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceRow {
    pub source: Link,
    pub tier: Tier,
    pub publisher: Option<String>,
    pub published: Option<PartialDate>,
    /// Opinions are not counted.
    pub claims: u32,
    /// How many records cite it.
    pub cited: u32,
}

/// A page of the list of sources, and how many there are of each tier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourcesPage {
    pub sources: Listed<SourceRow>,
    pub tiers: Vec<(Tier, u32)>,
}

/// How the list of sources is ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceOrder {
    Title,
    /// The latest published first, the undated last.
    Published,
    /// Those with most claims first.
    Claims,
}

impl Snapshot {
    /// The page of a source; `None` where there is none of this slug.
    ///
    /// # Errors
    /// When a query fails.
    pub fn source(&self, slug: &str) -> Result<Option<SourcePage>, ReadError> {
        self.with(|connection| {
            let Some(dossier) = Dossier::find(connection, Kind::Source, slug, Lang::En)? else { return Ok(None) };
            let id = dossier.id;
            let of = named_params! { ":source": id };
            let claims = Claim::list(connection, sql!("source_claims"), of)?;
            let citing = all(connection, sql!("source_citing"), of, |row| Link::read(row, "record"))?;
            let prose = prose(connection, dossier.id)?;
            one(connection, sql!("source"), of, |row| {
                Ok(SourcePage {
                    prose,
                    tier: row.get("tier")?,
                    publisher: row.get("publisher")?,
                    author: row.get("author")?,
                    url: row.get("url")?,
                    published: row.get("published")?,
                    accessed: row.get("accessed")?,
                    written_in: row.get("lang")?,
                    claims,
                    citing,
                    dossier,
                })
            })
        })
    }

    /// One page of all sources, `number` from 1.
    ///
    /// # Errors
    /// When a query fails.
    pub fn sources(&self, order: SourceOrder, tier: Option<Tier>, number: usize) -> Result<SourcesPage, ReadError> {
        let ordering = match order {
            SourceOrder::Title => "title",
            SourceOrder::Published => "published",
            SourceOrder::Claims => "claims",
        };
        let (limit, offset) = bounds(number);
        self.with(|connection| {
            let of = named_params! {
                ":ordering": ordering,
                ":tier": tier.map(Tier::as_str),
                ":limit": limit,
                ":offset": offset,
            };
            let rows = all(connection, sql!("source_list"), of, |row| {
                Ok(SourceRow {
                    source: Link::read(row, "record")?,
                    tier: row.get("tier")?,
                    publisher: row.get("publisher")?,
                    published: row.get("published")?,
                    claims: row.get("claims")?,
                    cited: row.get("cited")?,
                })
            })?;
            let tiers: Vec<(Tier, u32)> =
                NarrowedTo::default().words(connection, Kind::Source, None, |row| row.get("word"))?;
            let of_tier = tiers.iter().filter(|(other, _)| tier.is_none_or(|tier| tier == *other));
            let total = of_tier.map(|(_, count)| usize::try_from(*count).unwrap_or(usize::MAX)).sum();
            Ok(SourcesPage { sources: Listed { rows, total }, tiers })
        })
    }
}
