//! Prose by this site's editors, and pictures.

use super::{ArticleSlug, Date, Lang, PageSlug};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    pub slug: ArticleSlug,
    pub lang: Lang,
    pub title: String,
    /// The sentence under the title.
    pub summary: Option<String>,
    pub published: Option<Date>,
    pub authors: Vec<String>,
    /// The records it is about, as the editor wrote them.
    pub about: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    pub slug: PageSlug,
    pub title: String,
    pub summary: Option<String>,
    /// Its place in the footer; pages without one are not listed there.
    pub order: Option<i64>,
}

/// A picture in `images/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// The file's name, which ends its address: `/images/<file>`.
    pub file: String,
    pub media_type: &'static str,
    pub width: u32,
    pub height: u32,
    pub alt: String,
    pub credit: String,
    pub licence: String,
    pub bytes: Vec<u8>,
}
