//! Prose by this site's editors: articles and their translations, the list of them, and the site's own pages.

use super::list::{Listed, bounds, records};
use super::prose::{Heading, Segment, headings, prose};
use super::queries::{all, one, sql};
use super::{Dossier, Link, ReadError, Snapshot};
use crate::model::{Date, Kind, Lang};
use rusqlite::{Connection, named_params};

/// Everything on an article's page.
#[derive(Debug, Clone, PartialEq)]
pub struct ArticlePage {
    pub dossier: Dossier,
    pub prose: Vec<Segment>,
    pub headings: Vec<Heading>,
    /// The sentence under the title.
    pub summary: Option<String>,
    pub published: Option<Date>,
    pub authors: Vec<String>,
    /// The records it is about.
    pub about: Vec<Link>,
    /// The languages it can be read in, this one too, each with its title there.
    pub languages: Vec<(Lang, String)>,
}

/// An article in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArticleLine {
    pub article: Link,
    pub summary: Option<String>,
    /// Written by the build where the article has no summary.
    pub description: String,
    pub published: Option<Date>,
    /// Joined by commas.
    pub authors: Option<String>,
}

/// How the list of articles is ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArticleOrder {
    /// The newest first.
    Published,
    Title,
}

/// A page of the site's own, such as "about".
#[derive(Debug, Clone, PartialEq)]
pub struct OwnPage {
    pub dossier: Dossier,
    pub prose: Vec<Segment>,
    pub headings: Vec<Heading>,
    pub summary: Option<String>,
}

impl Snapshot {
    /// An article in one language; `None` where it is not written in it.
    ///
    /// # Errors
    /// When a query fails.
    pub fn article(&self, slug: &str, lang: Lang) -> Result<Option<ArticlePage>, ReadError> {
        self.with(|connection| {
            let Some(dossier) = Dossier::find(connection, Kind::Article, slug, lang)? else { return Ok(None) };
            let id = dossier.id;
            let of = named_params! { ":article": id };
            let authors = all(connection, sql!("article_authors"), of, |row| row.get("name"))?;
            let about = all(connection, sql!("article_subjects"), of, |row| Link::read(row, "about"))?;
            let languages = all(connection, sql!("article_translations"), named_params! { ":slug": slug }, |row| {
                Ok((row.get("lang")?, row.get("title")?))
            })?;
            let (prose, headings) = (prose(connection, dossier.id)?, headings(connection, dossier.id)?);
            one(connection, sql!("article"), of, |row| {
                Ok(ArticlePage {
                    prose,
                    headings,
                    summary: row.get("summary")?,
                    published: row.get("published")?,
                    authors,
                    about,
                    languages,
                    dossier,
                })
            })
        })
    }

    /// One page of the articles of a language, `number` from 1.
    ///
    /// # Errors
    /// When a query fails.
    pub fn articles(&self, lang: Lang, order: ArticleOrder, number: usize) -> Result<Listed<ArticleLine>, ReadError> {
        let query = match order {
            ArticleOrder::Published => sql!("article_list"),
            ArticleOrder::Title => sql!("article_list_by_title"),
        };
        let (limit, offset) = bounds(number);
        self.with(|connection| {
            let rows = lines(connection, query, lang, limit, offset)?;
            Ok(Listed { rows, total: records(connection, Kind::Article, lang)? })
        })
    }

    /// A page of the site's own; `None` where there is none of this slug.
    ///
    /// # Errors
    /// When a query fails.
    pub fn own_page(&self, slug: &str) -> Result<Option<OwnPage>, ReadError> {
        self.with(|connection| {
            let Some(dossier) = Dossier::find(connection, Kind::Page, slug, Lang::En)? else { return Ok(None) };
            let id = dossier.id;
            let (prose, headings) = (prose(connection, id)?, headings(connection, id)?);
            one(connection, sql!("page"), named_params! { ":page": id }, |row| {
                Ok(OwnPage { prose, headings, summary: row.get("summary")?, dossier })
            })
        })
    }
}

/// The newest articles of a language.
pub(super) fn newest(connection: &Connection, lang: Lang, limit: i64) -> Result<Vec<ArticleLine>, ReadError> {
    lines(connection, sql!("article_list"), lang, limit, 0)
}

fn lines(
    connection: &Connection,
    query: &str,
    lang: Lang,
    limit: i64,
    offset: i64,
) -> Result<Vec<ArticleLine>, ReadError> {
    let parameters = named_params! { ":lang": lang.code(), ":limit": limit, ":offset": offset };
    all(connection, query, parameters, |row| {
        Ok(ArticleLine {
            article: Link::read(row, "record")?,
            summary: row.get("summary")?,
            description: row.get("description")?,
            published: row.get("published")?,
            authors: row.get("authors")?,
        })
    })
}
