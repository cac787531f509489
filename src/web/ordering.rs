//! The orders of a list, and the page of it that is asked for.

use super::{PageError, Pager, Visit};
use crate::urls;

/// One order of a list: the word in its address, the words on the page, and what it is to the snapshot.
pub type Order<T> = (&'static str, &'static str, T);

/// One choice above a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub href: String,
    pub words: &'static str,
    pub current: bool,
}

/// Which slice of a list a visitor asks for.
#[derive(Debug, Clone)]
pub struct Ordering<T> {
    pub order: T,
    /// The page, from 1.
    pub number: usize,
    pub choices: Vec<Choice>,
    path: String,
    /// The word of the order, where it is not the list's own.
    word: Option<&'static str>,
}

impl<T: Copy + PartialEq> Ordering<T> {
    /// Reads `order` and `page` for the list at `path`. The first of `orders` is the list's own.
    ///
    /// # Errors
    /// [`PageError::BadQuery`] for an order that the list has not, or a page that is no number.
    pub fn of(visit: &Visit, path: String, orders: &[Order<T>]) -> Result<Self, PageError> {
        let asked = visit.parameter("order")?;
        let place = match &asked {
            None => 0,
            Some(word) => orders.iter().position(|(known, _, _)| known == word).ok_or(PageError::BadQuery("order"))?,
        };
        let word_of = |place: usize| (place > 0).then_some(orders[place].0);
        let choice = |(at, (_, words, _)): (usize, &Order<T>)| Choice {
            href: urls::ordered(&path, word_of(at), 1),
            words,
            current: at == place,
        };
        Ok(Self {
            choices: orders.iter().enumerate().map(choice).collect(),
            order: orders[place].2,
            number: visit.page_number()?,
            word: word_of(place),
            path,
        })
    }

    /// The links from page to page.
    ///
    /// # Errors
    /// [`PageError::NotFound`] past the last page.
    pub fn pager(&self, visit: &Visit, total: usize) -> Result<Pager, PageError> {
        Pager::new(&visit.frame(), self.number, total, |number| urls::ordered(&self.path, self.word, number))
    }

    /// The address that search engines are to keep: the plain list's where the order is another.
    pub fn canonical(&self) -> String {
        urls::paged(&self.path, if self.word.is_some() { 1 } else { self.number })
    }

    pub fn noindex(&self) -> bool {
        self.word.is_some()
    }

    /// The first sentence of this page's description, unlike the other pages'.
    pub fn sentence(&self, text: &str, pager: &Pager) -> String {
        if self.number > 1 { format!("{}: {text}", pager.words) } else { text.to_owned() }
    }

    /// The title of this page of the list, unlike the other pages'.
    pub fn title(&self, visit: &Visit, title: &str, pager: &Pager) -> String {
        if self.number > 1 {
            format!("{title}, {}", (visit.strings.page_of)(self.number, pager.pages))
        } else {
            title.to_owned()
        }
    }
}
