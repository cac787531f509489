//! One request, as a page sees it.

use super::layout::Frame;
use super::{Faults, Live, PageError, State, Strings};
use crate::model::{Country, Kind, Lang};
use crate::snapshot::read::Snapshot;
use crate::urls::Address;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, web};
use percent_encoding::percent_decode;
use std::future::{Ready, ready};
use std::sync::Arc;

/// One request, as a page sees it: the snapshot of its moment, its language, its parameters. An extractor: the
/// first argument of every page's handler.
#[derive(Debug, Clone)]
pub struct Visit {
    pub live: Arc<Live>,
    pub lang: Lang,
    /// The language of the pages it may link to: see [`Frame`].
    pub links: Lang,
    pub strings: &'static Strings,
    pub watching: bool,
    faults: Option<Arc<Faults>>,
    query: String,
}

impl Visit {
    /// `None` where the application has no state, which tests alone could bring about.
    pub(super) fn of(request: &HttpRequest) -> Option<Self> {
        let state = request.app_data::<web::Data<State>>()?;
        let live = state.live();
        let path = request.uri().path();
        let asked = lang_of(path);
        let links = if live.site.languages.contains(&asked) { asked } else { Lang::En };
        let lang = if is_article(path) { asked } else { links };
        Some(Self {
            links,
            strings: Strings::of(lang),
            watching: state.watchers().is_some(),
            faults: state.watchers().and_then(|watchers| watchers.standing()),
            query: request.query_string().to_owned(),
            lang,
            live,
        })
    }

    pub fn snapshot(&self) -> &Snapshot {
        &self.live.snapshot
    }

    /// The part of the layout that is the same for all pages.
    pub fn frame(&self) -> Frame {
        Frame {
            live: Arc::clone(&self.live),
            lang: self.lang,
            links: self.links,
            strings: self.strings,
            watching: self.watching,
            faults: self.faults.clone(),
        }
    }

    /// The first value of a query parameter; `None` where it is absent or empty.
    ///
    /// # Errors
    /// [`PageError::BadQuery`] when the value is not UTF-8 once decoded, or holds a NUL.
    pub fn parameter(&self, name: &str) -> Result<Option<String>, PageError> {
        self.raw(name).next().filter(|raw| !raw.is_empty()).map(decoded).transpose()
    }

    /// A word of a vocabulary, such as a kind.
    ///
    /// # Errors
    /// The same, and when the value is longer than any such word.
    pub fn word(&self, name: &'static str) -> Result<Option<String>, PageError> {
        const LONGEST: usize = 40;
        match self.parameter(name)? {
            Some(word) if word.len() > LONGEST => Err(PageError::BadQuery(name)),
            word => Ok(word),
        }
    }

    /// Every value of a query parameter that is not empty, in the order of the address.
    ///
    /// # Errors
    /// [`PageError::BadQuery`] when one is not UTF-8 once decoded, or holds a NUL.
    pub fn parameters(&self, name: &str) -> Result<Vec<String>, PageError> {
        self.raw(name).filter(|raw| !raw.is_empty()).map(decoded).collect()
    }

    /// A country by its two letters, or that nobody has said which.
    ///
    /// # Errors
    /// [`PageError::BadQuery`] when the value is neither two letters nor `unknown`.
    pub fn country(&self, name: &'static str) -> Result<Option<Country>, PageError> {
        let asked = self.parameter(name)?;
        asked.map(|text| Country::parse(&text).ok_or(PageError::BadQuery(name))).transpose()
    }

    /// The values of a query parameter as they stand in the address.
    fn raw<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.query.split('&').filter_map(move |pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            (key == name).then_some(value)
        })
    }

    /// Which page of a list is asked for, from 1.
    ///
    /// # Errors
    /// [`PageError::BadQuery`] when `page` is no number from 1 to 99999.
    pub fn page_number(&self) -> Result<usize, PageError> {
        match self.parameter("page")? {
            None => Ok(1),
            Some(text) if text.len() <= 5 && text.bytes().all(|b| b.is_ascii_digit()) && !text.starts_with('0') => {
                text.parse().map_err(|_| PageError::BadQuery("page"))
            }
            Some(_) => Err(PageError::BadQuery("page")),
        }
    }
}

fn decoded(raw: &str) -> Result<String, PageError> {
    let spaced = raw.replace('+', " ");
    let value = percent_decode(spaced.as_bytes()).decode_utf8().map_err(|_| PageError::BadQuery("not UTF-8"))?;
    if value.contains('\0') {
        return Err(PageError::BadQuery("NUL"));
    }
    Ok(value.into_owned())
}

impl FromRequest for Visit {
    type Error = PageError;
    type Future = Ready<Result<Self, PageError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let visit = Visit::of(request).ok_or_else(|| PageError::Internal("the application has no state".into()));
        // A site in English alone has no Korean pages.
        let served = |visit: Visit| match visit.lang == lang_of(request.uri().path()) {
            true => Ok(visit),
            false => Err(PageError::NotFound),
        };
        ready(visit.and_then(served))
    }
}

/// Whether it is an article: translations are served even where the rest of the site is in English alone.
fn is_article(path: &str) -> bool {
    matches!(Address::parse(path), Some((_, Address::Record(record))) if record.kind == Kind::Article)
}

/// The language that an address is in.
fn lang_of(path: &str) -> Lang {
    match path.strip_prefix("/ko") {
        Some(rest) if rest.is_empty() || rest.starts_with('/') => Lang::Ko,
        _ => Lang::En,
    }
}
