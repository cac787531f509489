//! What every page shows of the site as a whole.

use super::queries::{all, sql};
use super::{ReadError, Snapshot};
use crate::model::{Date, Lang};
use std::collections::BTreeMap;

/// The site as its snapshot was built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteInfo {
    pub name: String,
    /// The public origin, without a trailing slash: the only source of absolute addresses.
    pub base_url: String,
    /// Where a record's file can be edited, with `{path}` in it.
    pub edit_url: Option<String>,
    /// Where an error can be reported: a `mailto:` or `https:` address.
    pub contact: Option<String>,
    pub licence: String,
    /// The day the site speaks of; `None` where nothing dates it.
    pub as_of: Option<Date>,
    /// The languages it is served in, English first.
    pub languages: Vec<Lang>,
    footer: Vec<(Lang, Vec<FooterPage>)>,
}

/// A page that the footer lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FooterPage {
    pub slug: String,
    pub title: String,
    pub lang: Lang,
}

impl SiteInfo {
    /// The footer's pages: those of the language, or the English ones where it has none.
    pub fn footer(&self, lang: Lang) -> &[FooterPage] {
        let of = |lang| self.footer.iter().find(|(of, pages)| *of == lang && !pages.is_empty());
        of(lang).or_else(|| of(Lang::En)).map_or(&[], |(_, pages)| pages)
    }

    /// The edit address of a file below `content/`.
    pub fn edit(&self, path: &str) -> Option<String> {
        self.edit_url.as_ref().map(|url| url.replace("{path}", path))
    }
}

impl Snapshot {
    /// Reads the `meta` rows `name`, `base_url`, `licence` and, where they are set, `edit_url`, `contact`, `as_of` and
    /// `languages` (codes joined by spaces; English alone where it is absent).
    ///
    /// # Errors
    /// When a query fails, or a value is not of its shape.
    pub fn site(&self) -> Result<SiteInfo, ReadError> {
        self.with(|connection| {
            let rows = all(connection, sql!("site_meta"), [], |row| Ok((row.get("key")?, row.get("value")?)))?;
            let mut meta: BTreeMap<String, String> = rows.into_iter().collect();
            let missing = |expected| ReadError::Value { value: String::new(), expected };
            let as_of = match meta.remove("as_of") {
                None => None,
                Some(value) => {
                    Some(value.parse().map_err(|_| ReadError::Value { value, expected: "a date in meta.as_of" })?)
                }
            };
            let languages = match meta.remove("languages").filter(|value| !value.is_empty()) {
                None => vec![Lang::En],
                Some(value) => value
                    .split(' ')
                    .map(Lang::parse)
                    .collect::<Option<Vec<Lang>>>()
                    .ok_or(ReadError::Value { value, expected: "languages in meta.languages" })?,
            };
            let mut footer = Vec::new();
            for &lang in &languages {
                let of = rusqlite::named_params! { ":lang": lang.code() };
                let pages = all(connection, sql!("footer_pages"), of, |row| {
                    Ok(FooterPage { slug: row.get("slug")?, title: row.get("title")?, lang })
                })?;
                footer.push((lang, pages));
            }
            Ok(SiteInfo {
                name: meta.remove("name").ok_or_else(|| missing("meta.name"))?,
                base_url: meta.remove("base_url").ok_or_else(|| missing("meta.base_url"))?,
                licence: meta.remove("licence").ok_or_else(|| missing("meta.licence"))?,
                edit_url: meta.remove("edit_url"),
                contact: meta.remove("contact"),
                as_of,
                languages,
                footer,
            })
        })
    }
}
