//! Search as a visitor asks for it: the question with its filters, the results, and what is said of each.

use super::strings::Strings;
use super::{Live, PageError, Visit, country, language};
use crate::model::{ArtistStatus, Facet, Kind, Lang, Status};
use crate::search::{Query, Value, expression};
use crate::snapshot::read::{FoundLine, Name, ReadError};
use crate::text::{excerpt, words};
use crate::urls;
use std::collections::HashSet;

/// Results on a page: what a reader looks through before asking more closely.
pub const SIZE: usize = 20;

/// The names of all parameters that [`Asked`] reads.
pub const PARAMETERS: &[&str] =
    &["q", "kind", "year", "market", "chart", "award", "company", "language", "status", "page"];

/// Filters past these are left out: an address can hold hundreds.
const FILTERS: usize = 12;

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Without the spaces round it, and no longer than a name can be.
    pub question: String,
    /// Each once, in the order of the address.
    pub filters: Vec<(Facet, String)>,
    /// The page, from 1.
    pub number: usize,
}

impl Asked {
    /// Reads the parameters of a request. Of several questions the first counts; filters add up.
    ///
    /// # Errors
    /// [`PageError::BadQuery`] for what is not UTF-8 once decoded, and a page that is no number.
    pub fn of(visit: &Visit) -> Result<Self, PageError> {
        let question = Query::new(&visit.parameter("q")?.unwrap_or_default()).text;
        let mut filters: Vec<(Facet, String)> = Vec::new();
        for facet in Facet::ALL {
            for value in visit.parameters(facet.as_str())? {
                if filters.len() < FILTERS && value.len() < 200 && !filters.contains(&(*facet, value.clone())) {
                    filters.push((*facet, value));
                }
            }
        }
        Ok(Self { question, filters, number: visit.page_number()? })
    }

    pub fn is_empty(&self) -> bool {
        self.question.is_empty() && self.filters.is_empty()
    }

    /// The parameters but for the page.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let question = (!self.question.is_empty()).then(|| ("q", self.question.clone()));
        let filters = self.filters.iter().map(|(facet, value)| (facet.as_str(), value.clone()));
        question.into_iter().chain(filters).collect()
    }

    /// The address of a page of the same results.
    pub fn page(&self, lang: Lang, number: usize) -> String {
        urls::search(lang, &self.parameters(), number)
    }

    /// The address of the results with a filter more.
    pub fn with(&self, lang: Lang, facet: Facet, value: &str) -> String {
        let mut asked = self.parameters();
        asked.push((facet.as_str(), value.to_owned()));
        urls::search(lang, &asked, 1)
    }

    /// The address of the results with a filter less.
    pub fn without(&self, lang: Lang, filter: &(Facet, String)) -> String {
        let filters = self.filters.iter().filter(|one| *one != filter).cloned().collect();
        Self { filters, ..self.clone() }.page(lang, 1)
    }
}

/// A result: a record by its rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    pub rank: u32,
    /// Its text was found, not its name.
    pub in_text: bool,
}

/// All results, those by name first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Results {
    pub all: Vec<Found>,
    /// No name fits: those found by name are near.
    pub near: bool,
    /// What may have been meant, where texts alone have it as it was typed.
    pub meant: Option<u32>,
}

impl Results {
    pub fn of(live: &Live, asked: &Asked) -> Result<Self, ReadError> {
        let mut filters: Vec<Value> = Vec::new();
        for (facet, value) in &asked.filters {
            match live.names.facets.find(*facet, value) {
                Some(value) => filters.push(value),
                // No record has it.
                None => return Ok(Self::default()),
            }
        }
        let by_name = |rank| Found { rank, in_text: false };
        let mut results = Self::default();
        if asked.question.is_empty() {
            let count = if filters.is_empty() { 0 } else { live.names.len() };
            results.all = (0..).take(count).map(by_name).collect();
        } else {
            let names = live.names.find(&Query::new(&asked.question));
            let texts = texts(live, &asked.question)?;
            results.near = names.is_near();
            if results.near && !texts.is_empty() {
                results.near = false;
                results.meant = names.hits.first().map(|hit| hit.rank);
            } else {
                results.all = names.hits.iter().map(|hit| by_name(hit.rank)).collect();
            }
            let named: HashSet<u32> = results.all.iter().map(|found| found.rank).collect();
            let texts = texts.into_iter().filter(|rank| !named.contains(rank));
            results.all.extend(texts.map(|rank| Found { rank, in_text: true }));
        }
        results.all.retain(|found| live.names.facets.has(found.rank, &filters));
        Ok(results)
    }

    /// The results on a page; `None` for a page that there is not. Nothing found has one page.
    pub fn page(&self, number: usize) -> Option<&[Found]> {
        let pages = self.all.len().div_ceil(SIZE).max(1);
        (1..=pages).contains(&number).then(|| {
            let start = (number - 1) * SIZE;
            &self.all[start..self.all.len().min(start + SIZE)]
        })
    }
}

fn texts(live: &Live, question: &str) -> Result<Vec<u32>, ReadError> {
    let Some(expression) = expression(question) else { return Ok(Vec::new()) };
    let records = live.snapshot.full_text(&expression)?;
    Ok(records.into_iter().filter_map(|record| live.names.rank(record)).collect())
}

/// A value of a facet in words.
pub fn value_words(live: &Live, strings: &Strings, lang: Lang, facet: Facet, value: &str) -> Result<String, ReadError> {
    let title = |kind: Kind| -> Result<String, ReadError> {
        Ok(live.snapshot.title(kind, value)?.unwrap_or_else(|| excerpt(value, 60)))
    };
    Ok(match facet {
        Facet::Kind => {
            Kind::parse(value).map_or_else(|| excerpt(value, 60), |kind| words::capitalised(strings.singular(kind)))
        }
        Facet::Market => excerpt(country(value, lang), 60),
        Facet::Language => excerpt(language(value, lang), 60),
        Facet::Chart => title(Kind::Chart)?,
        Facet::Award => title(Kind::Award)?,
        Facet::Company => title(Kind::Company)?,
        Facet::Year => excerpt(value, 60),
        Facet::Status => {
            let of_work = Status::parse(value).map(strings.work.status_word);
            let word = of_work.or_else(|| ArtistStatus::parse(value).map(strings.artist.status_word));
            word.map_or_else(|| excerpt(value, 60), str::to_owned)
        }
    })
}

/// What a record is, in one line: enough to choose among results.
pub fn context(line: &FoundLine, strings: &Strings, lang: Lang) -> String {
    let mut parts: Vec<String> = Vec::new();
    let since = line.charted.map(|day| (strings.search.charted_since)(&day.year().to_string()));
    if let Some(act) = line.act {
        parts.push((strings.artist.kind_word)(act).to_owned());
        parts.extend(line.country.as_deref().map(|code| country(code, lang).to_owned()));
        parts.extend(line.disambiguation.clone());
        parts.extend(since);
        parts.extend(line.known_for.as_ref().map(|work| (strings.search.known_for)(&work.title)));
    } else if let Some(kind) = &line.kind {
        parts.push(kind.label(lang).to_owned());
        parts.extend(line.credit.clone().filter(|credit| !credit.is_empty()));
        parts.extend(line.released.map(|day| day.year().to_string()).or(since));
        if let Some(best) = &line.best {
            parts.push(format!("{} ({})", best.chart.title, (strings.article.best)(best)));
        }
    } else {
        parts.push(words::capitalised(strings.singular(line.link.kind)));
        parts.extend(line.country.as_deref().map(|code| country(code, lang).to_owned()));
        parts.extend(line.disambiguation.clone());
        parts.push(excerpt(&line.description, 120));
    }
    let separator = " · ";
    parts.retain(|part| !part.is_empty());
    parts.join(separator)
}

/// The name that a record was found by, where it is neither its title nor the name beside that, with whether a chart
/// printed it.
pub fn found_by(
    live: &Live,
    line: &FoundLine,
    record: i64,
    question: &Query,
) -> Result<Option<(bool, Name)>, ReadError> {
    let native = line.link.native.as_ref().is_some_and(|native| question.fits(&native.text));
    if native || question.fits(&line.link.title) {
        return Ok(None);
    }
    Ok(live.snapshot.spellings(record)?.into_iter().find(|(_, name)| question.fits(&name.text)))
}

/// What tells a record from others of its name: what an editor wrote, else what is known.
pub fn apart(line: &FoundLine, strings: &Strings, lang: Lang) -> String {
    let since = || line.charted.map(|day| (strings.search.charted_since)(&day.year().to_string()));
    let known = || {
        let kind = line.act.map(|act| (strings.artist.kind_word)(act).to_owned());
        let place = line.country.as_deref().map(|code| country(code, lang).to_owned());
        let parts: Vec<String> = kind.into_iter().chain(place).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    };
    let words = line.disambiguation.clone().or_else(since).or_else(known);
    words.unwrap_or_else(|| strings.singular(line.link.kind).to_owned())
}

/// A record's title, with what tells it apart where others have it too.
pub fn titled_apart(line: &FoundLine, live: &Live, strings: &Strings, lang: Lang) -> String {
    match live.namesakes.line(&line.link) {
        Some(line) => format!("{} ({})", line.link.title, apart(line, strings, lang)),
        None => line.link.title.clone(),
    }
}
