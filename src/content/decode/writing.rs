//! `articles/<slug>.md`, `pages/<slug>.md` and `images/<name>.toml`

use super::super::fields::Fields;
use crate::model::{Article, ArticleSlug, Lang, Page, PageSlug};

pub fn article(slug: ArticleSlug, lang: Lang, fields: &Fields<'_, '_, '_>) -> Option<Article> {
    let title = fields.required("title");
    let made = (fields.optional("summary"), fields.optional("published"), fields.list("authors"), fields.list("about"));
    Some(Article { slug, lang, title: title?, summary: made.0, published: made.1, authors: made.2, about: made.3 })
}

pub fn page(slug: PageSlug, fields: &Fields<'_, '_, '_>) -> Option<Page> {
    let title = fields.required("title");
    let (summary, order) = (fields.optional("summary"), fields.optional("order"));
    Some(Page { slug, title: title?, summary, order })
}

/// What is known of a picture.
#[derive(Debug)]
pub struct Caption {
    pub alt: String,
    pub credit: String,
    pub licence: String,
}

pub fn image(fields: &Fields<'_, '_, '_>) -> Option<Caption> {
    let (alt, credit, licence) = (fields.required("alt"), fields.required("credit"), fields.required("licence"));
    fields.finish();
    Some(Caption { alt: alt?, credit: credit?, licence: licence? })
}
