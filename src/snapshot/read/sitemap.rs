//! What search engines may index: every record, run and chart week that has a page of its own to show.

use super::list::PAGE;
use super::queries::{all, sql};
use super::{ReadError, Snapshot};
use crate::model::{Date, Kind, Lang, RankingName, RecordRef, Shelf};
use crate::urls::Address;
use rusqlite::named_params;

/// A page for the sitemap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indexable {
    pub lang: Lang,
    pub address: Address,
    /// The day its record last changed, where that is known.
    pub changed: Option<Date>,
}

/// A page that goes on over several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Long {
    pub address: Address,
    /// How many pages there are of it, two at least.
    pub pages: usize,
}

impl Snapshot {
    /// Every page of a record, of a run and of a chart week with rows; drafts left out. In a fixed order.
    ///
    /// # Errors
    /// When a query fails.
    pub fn indexable(&self) -> Result<Vec<Indexable>, ReadError> {
        self.with(|connection| {
            let mut pages = all(connection, sql!("sitemap_records"), [], |row| {
                let (kind, slug): (Kind, String) = (row.get("kind")?, row.get("slug")?);
                let address = Address::Record(RecordRef::new(kind, slug));
                Ok(Indexable { lang: row.get("lang")?, address, changed: row.get("changed")? })
            })?;
            pages.extend(all(connection, sql!("sitemap_runs"), [], |row| {
                let shelf = match row.get("work_kind")? {
                    Kind::Collaboration => Shelf::Collaborations,
                    _ => Shelf::Works,
                };
                let address = Address::Run { shelf, work: row.get("work_slug")?, chart: row.get("chart_slug")? };
                Ok(Indexable { lang: Lang::En, address, changed: None })
            })?);
            pages.extend(all(connection, sql!("sitemap_versus"), [], |row| {
                let address = Address::Versus(row.get("artist_slug")?);
                Ok(Indexable { lang: Lang::En, address, changed: None })
            })?);
            pages.extend(all(connection, sql!("sitemap_pairs"), [], |row| {
                let address = Address::Pair(row.get("one_slug")?, row.get("other_slug")?);
                Ok(Indexable { lang: Lang::En, address, changed: None })
            })?);
            let least = named_params! { ":least": super::network::LEAST };
            pages.extend(all(connection, sql!("sitemap_networks"), least, |row| {
                let address = Address::Network(row.get("artist_slug")?);
                Ok(Indexable { lang: Lang::En, address, changed: None })
            })?);
            pages.extend(super::timeline::years(connection)?.into_iter().map(|(year, _)| Indexable {
                lang: Lang::En,
                address: Address::Year(year),
                changed: None,
            }));
            pages.extend(all(connection, sql!("sitemap_weeks"), [], |row| {
                let address = Address::ChartWeek { chart: row.get("chart_slug")?, week: row.get("week")? };
                Ok(Indexable { lang: Lang::En, address, changed: None })
            })?);
            Ok(pages)
        })
    }

    /// The lists, charts, markets and the ledger, whose rows take more than one page.
    ///
    /// # Errors
    /// When the query fails.
    pub fn long_pages(&self) -> Result<Vec<Long>, ReadError> {
        let all = self.with(|connection| {
            let mut all = all(connection, sql!("sitemap_long"), [], |row| {
                let (kind, slug, rows): (Kind, String, u32) = (row.get("kind")?, row.get("slug")?, row.get("total")?);
                let address =
                    if slug.is_empty() { Address::List(kind) } else { Address::Record(RecordRef::new(kind, slug)) };
                let rows = usize::try_from(rows).expect("a list is shorter than memory");
                Ok(Long { address, pages: rows.div_ceil(PAGE) })
            })?;
            let claims = super::claim::how_many(connection)?;
            all.push(Long { address: Address::Claims, pages: claims.div_ceil(PAGE) });
            let years = super::timeline::years(connection)?;
            let long = |(year, lines): (i16, usize)| Long { address: Address::Year(year), pages: lines.div_ceil(PAGE) };
            all.extend(years.into_iter().map(long));
            for name in RankingName::ALL {
                let lines = super::ranking::how_many(connection, *name)?;
                all.push(Long { address: Address::Ranking(*name), pages: lines.div_ceil(PAGE) });
            }
            Ok(all)
        })?;
        Ok(all.into_iter().filter(|long| long.pages > 1).collect())
    }
}
