//! An award, its categories and editions; one edition; and the list of awards.

use super::prose::{Segment, prose};
use super::queries::{all, one, sql};
use super::{Dossier, Link, NominationLine, ReadError, Snapshot};
use crate::model::{Honours, Kind, Lang, PartialDate};
use rusqlite::named_params;

/// Everything on an award's page.
#[derive(Debug, Clone, PartialEq)]
pub struct AwardPage {
    pub dossier: Dossier,
    pub prose: Vec<Segment>,
    /// Who gives it.
    pub body: Option<Link>,
    pub categories: Vec<CategoryLine>,
    /// The newest first.
    pub editions: Vec<EditionLine>,
}

/// A category of an award.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryLine {
    pub slug: String,
    pub name: String,
    pub honours: Honours,
    /// Earlier and later names.
    pub names: Vec<DatedName>,
    /// How many nominations are held, over all editions.
    pub nominations: u32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedName {
    pub text: String,
    pub begins: Option<PartialDate>,
    pub ends: Option<PartialDate>,
}

/// An edition of an award, with what is held of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditionLine {
    pub edition: Link,
    pub year: i32,
    pub nominations_on: Option<PartialDate>,
    pub ceremony_on: Option<PartialDate>,
    pub categories: u32,
    pub nominations: u32,
    pub won: u32,
    /// Nominations whose result is recorded.
    pub told: u32,
}

/// An award in the list of awards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwardLine {
    pub award: Link,
    pub body: Option<Link>,
    pub editions: u32,
    pub nominations: u32,
}

/// Everything on an edition's page.
#[derive(Debug, Clone, PartialEq)]
pub struct EditionPage {
    pub dossier: Dossier,
    pub prose: Vec<Segment>,
    pub award: Link,
    pub year: i32,
    pub nominations_on: Option<PartialDate>,
    pub ceremony_on: Option<PartialDate>,
    /// The editions before and after it, of those that are recorded.
    pub previous: Option<Link>,
    pub next: Option<Link>,
    pub categories: Vec<EditionCategory>,
}

/// A category of an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditionCategory {
    pub slug: String,
    /// As it was called then.
    pub name: String,
    pub honours: Honours,
    /// All its nominees are here.
    pub complete: bool,
    pub nominations: Vec<NominationLine>,
}

impl Snapshot {
    /// The page of an award; `None` where there is none of this slug.
    ///
    /// # Errors
    /// When a query fails.
    pub fn award(&self, slug: &str) -> Result<Option<AwardPage>, ReadError> {
        self.with(|connection| {
            let Some(dossier) = Dossier::find(connection, Kind::Award, slug, Lang::En)? else { return Ok(None) };
            let id = dossier.id;
            let of = named_params! { ":award": id };
            let body = one(connection, sql!("award"), of, |row| Link::find(row, "body"))?.flatten();
            let names = all(connection, sql!("award_category_names"), of, |row| {
                let name = DatedName { text: row.get("text")?, begins: row.get("begins")?, ends: row.get("ends")? };
                Ok((row.get::<_, String>("slug")?, name))
            })?;
            let categories = all(connection, sql!("award_categories"), of, |row| {
                let slug: String = row.get("slug")?;
                Ok(CategoryLine {
                    name: row.get("name")?,
                    honours: row.get("honours")?,
                    names: names.iter().filter(|(of, _)| *of == slug).map(|(_, name)| name.clone()).collect(),
                    nominations: row.get("nominations")?,
                    slug,
                })
            })?;
            let editions = all(connection, sql!("award_editions"), of, |row| {
                Ok(EditionLine {
                    edition: Link::read(row, "record")?,
                    year: row.get("year")?,
                    nominations_on: row.get("nominations_on")?,
                    ceremony_on: row.get("ceremony_on")?,
                    categories: row.get("categories")?,
                    nominations: row.get("nominations")?,
                    won: row.get("won")?,
                    told: row.get("told")?,
                })
            })?;
            let prose = prose(connection, dossier.id)?;
            Ok(Some(AwardPage { dossier, prose, body, categories, editions }))
        })
    }

    /// The page of an edition, `slug` being `award/edition`; `None` where there is none.
    ///
    /// # Errors
    /// When a query fails.
    pub fn edition(&self, slug: &str) -> Result<Option<EditionPage>, ReadError> {
        self.with(|connection| {
            let Some(dossier) = Dossier::find(connection, Kind::Edition, slug, Lang::En)? else { return Ok(None) };
            let id = dossier.id;
            let of = named_params! { ":edition": id };
            let mut categories = all(connection, sql!("edition_categories"), of, |row| {
                Ok(EditionCategory {
                    slug: row.get("slug")?,
                    name: row.get("name")?,
                    honours: row.get("honours")?,
                    complete: row.get("complete")?,
                    nominations: Vec::new(),
                })
            })?;
            for nomination in NominationLine::list(connection, sql!("edition_nominations"), of)? {
                if let Some(category) = categories.iter_mut().find(|category| category.slug == nomination.category) {
                    category.nominations.push(nomination);
                }
            }
            let prose = prose(connection, dossier.id)?;
            one(connection, sql!("edition"), of, |row| {
                Ok(EditionPage {
                    prose,
                    award: Link::read(row, "award")?,
                    year: row.get("year")?,
                    nominations_on: row.get("nominations_on")?,
                    ceremony_on: row.get("ceremony_on")?,
                    previous: Link::find(row, "previous")?,
                    next: Link::find(row, "next")?,
                    categories,
                    dossier,
                })
            })
        })
    }

    /// All awards by name.
    ///
    /// # Errors
    /// When the query fails.
    pub fn awards(&self) -> Result<Vec<AwardLine>, ReadError> {
        self.with(|connection| {
            all(connection, sql!("award_list"), [], |row| {
                Ok(AwardLine {
                    award: Link::read(row, "record")?,
                    body: Link::find(row, "body")?,
                    editions: row.get("editions")?,
                    nominations: row.get("nominations")?,
                })
            })
        })
    }
}
