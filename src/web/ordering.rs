//! The orders of a list, and the page of it that is asked for.

use super::{PageError, Pager, Visit};
use crate::snapshot::read::Origin;
use crate::text::words::number;
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

/// Of a list that has no such choice.
pub const NO_CHOICE: &[Choice] = &[];

/// What a list can be narrowed down by, value by value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    pub label: &'static str,
    pub chips: Vec<Chip>,
}

/// One value of a filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chip {
    /// The list with it; without it, where it is set.
    pub href: String,
    pub words: String,
    pub count: String,
    pub current: bool,
}

/// Whether a list is narrowed down: a value of a filter is set, or not all records are shown.
pub fn is_narrowed(filters: &[Filter], origins: &[Choice]) -> bool {
    filters.iter().flat_map(|filter| &filter.chips).any(|chip| chip.current)
        || origins.first().is_some_and(|all| !all.current)
}

/// Which slice of a list a visitor asks for.
#[derive(Debug, Clone)]
pub struct Ordering<T> {
    pub order: T,
    /// Everything, for lists that make no difference.
    pub origin: Origin,
    /// The page, from 1.
    pub number: usize,
    pub choices: Vec<Choice>,
    /// All, what is edited, what charts alone speak of; empty for lists that make no difference.
    pub origins: Vec<Choice>,
    path: String,
    filters: Vec<(&'static str, String)>,
    /// The word of the order, where it is not the list's own.
    word: Option<&'static str>,
    /// The word of the origin, where it is not everything.
    from: Option<&'static str>,
}

/// The words of `from=`, in the order of their choices.
const ORIGINS: [(Option<&str>, Origin); 3] =
    [(None, Origin::All), (Some("edited"), Origin::Edited), (Some("charts"), Origin::Charts)];

impl<T: Copy + PartialEq> Ordering<T> {
    /// Reads `order` and `page` for the list at `path`, under `filters`. The first of `orders` is the list's own.
    ///
    /// # Errors
    /// [`PageError::BadQuery`] for an order that the list has not, or a page that is no number.
    pub fn filtered(
        visit: &Visit,
        path: String,
        orders: &[Order<T>],
        filters: Vec<(&'static str, String)>,
    ) -> Result<Self, PageError> {
        Self::read(visit, path, orders, (None, Origin::All), filters)
    }

    /// The same of a list that cannot be narrowed.
    ///
    /// # Errors
    /// The same.
    pub fn of(visit: &Visit, path: String, orders: &[Order<T>]) -> Result<Self, PageError> {
        Self::filtered(visit, path, orders, Vec::new())
    }

    /// Reads `from` too, which takes those records that editors wrote or those that charts alone speak of; of a list under
    /// filters, which stay as they are whatever else is chosen.
    ///
    /// # Errors
    /// The same, and [`PageError::BadQuery`] for another `from`.
    pub fn narrowed(
        visit: &Visit,
        path: String,
        orders: &[Order<T>],
        filters: Vec<(&'static str, String)>,
    ) -> Result<Self, PageError> {
        let asked = visit.parameter("from")?;
        let known = ORIGINS.into_iter().find(|(word, _)| *word == asked.as_deref());
        let mut ordering = Self::read(visit, path, orders, known.ok_or(PageError::BadQuery("from"))?, filters)?;
        let words = &visit.strings.record;
        let choice = |((word, origin), words)| Choice {
            href: urls::drawn(&ordering.path, &ordering.filters, word, ordering.word, 1),
            words,
            current: origin == ordering.origin,
        };
        let words = [words.from_all, words.from_edited, words.from_charts];
        ordering.origins = ORIGINS.into_iter().zip(words).map(choice).collect();
        Ok(ordering)
    }

    fn read(
        visit: &Visit,
        path: String,
        orders: &[Order<T>],
        (from, origin): (Option<&'static str>, Origin),
        filters: Vec<(&'static str, String)>,
    ) -> Result<Self, PageError> {
        let asked = visit.parameter("order")?;
        let place = match &asked {
            None => 0,
            Some(word) => orders.iter().position(|(known, _, _)| known == word).ok_or(PageError::BadQuery("order"))?,
        };
        let word_of = |place: usize| (place > 0).then_some(orders[place].0);
        let choice = |(at, (_, words, _)): (usize, &Order<T>)| Choice {
            href: urls::drawn(&path, &filters, from, word_of(at), 1),
            words,
            current: at == place,
        };
        Ok(Self {
            choices: orders.iter().enumerate().map(choice).collect(),
            origins: Vec::new(),
            order: orders[place].2,
            origin,
            number: visit.page_number()?,
            word: word_of(place),
            from,
            path,
            filters,
        })
    }

    /// The links from page to page.
    ///
    /// # Errors
    /// [`PageError::NotFound`] past the last page.
    pub fn pager(&self, visit: &Visit, total: usize) -> Result<Pager, PageError> {
        let href = |number| urls::drawn(&self.path, &self.filters, self.from, self.word, number);
        Pager::new(&visit.frame(), self.number, total, href)
    }

    /// The values of a filter, with how many records there are of each; `None` where there is nothing to choose. The
    /// value that is set is among them even if `values` leaves it out: `rest` is its words, and `total` how many records
    /// the list has under it.
    pub fn filter<V: ToString>(
        &self,
        name: &'static str,
        label: &'static str,
        values: impl IntoIterator<Item = (V, String, u32)>,
        rest: impl FnOnce(&str) -> String,
        total: usize,
    ) -> Option<Filter> {
        let set = self.filters.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str());
        let chip = |value: String, words: String, count: u64| {
            let current = set == Some(value.as_str());
            let others = self.filters.iter().filter(|(known, _)| *known != name).cloned();
            let filters: Vec<_> = others.chain((!current).then_some((name, value))).collect();
            let href = urls::drawn(&self.path, &filters, self.from, self.word, 1);
            Chip { href, words, count: number(count), current }
        };
        let mut chips: Vec<Chip> =
            values.into_iter().map(|(value, words, count)| chip(value.to_string(), words, count.into())).collect();
        if let Some(set) = set.filter(|_| chips.iter().all(|chip| !chip.current)) {
            chips.push(chip(set.to_owned(), rest(set), u64::try_from(total).unwrap_or(u64::MAX)));
        }
        (chips.len() > 1 || set.is_some()).then_some(Filter { label, chips })
    }

    /// The address that search engines are to keep: the plain list's where the order is another.
    pub fn canonical(&self) -> String {
        urls::paged(&self.path, if self.noindex() { 1 } else { self.number })
    }

    pub fn noindex(&self) -> bool {
        self.word.is_some() || self.from.is_some() || !self.filters.is_empty()
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
