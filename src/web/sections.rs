//! The sections that pages of several kinds share. Each prints itself as markup: `{{ facts }}`, `{{ closing }}`.
//!
//! A section that has nothing to show stays, with one short line, so that links into it never break.

use super::layout::Frame;
use super::strings::record;
use super::words::{Cites, Linked, date, marked, period, spoken};
use super::{Backlink, Html, Reference, ReferenceSource, Strings};
use crate::model::Lang;
use crate::snapshot::read::{self, Citation, Claim, Dossier, Link, Referent, SourceLine};
use crate::text::words;
use askama::Template;

/// A label, its value, and the references that say so.
#[derive(Debug, Clone)]
pub struct Fact {
    pub label: String,
    pub value: Html,
    pub cites: Cites,
}

/// The box of a record's facts: `#facts`.
#[derive(Debug, Clone, Template)]
#[template(path = "record/facts.html")]
pub struct Facts {
    strings: &'static Strings,
    rows: Vec<Fact>,
}

impl askama::filters::HtmlSafe for Facts {}

impl Facts {
    /// An empty box, to which a page adds what only its kind has; [`Facts::of`] adds the rest.
    pub fn new(frame: &Frame) -> Self {
        Self { strings: frame.strings, rows: Vec::new() }
    }

    /// Adds a fact; `cited` is what the record's `[cited]` says of it.
    #[must_use]
    pub fn with(mut self, label: &str, value: Option<Html>, cited: &[Citation]) -> Self {
        if let Some(value) = value {
            self.rows.push(Fact { label: label.to_owned(), value, cites: Cites::new(cited, self.strings) });
        }
        self
    }

    /// Adds the names, the display-only facts and the identifiers of the record.
    #[must_use]
    pub fn of(mut self, dossier: &Dossier, frame: &Frame) -> Self {
        let (strings, lang) = (&frame.strings.record, frame.lang);
        if !dossier.names.is_empty() {
            let names: Vec<String> = dossier.names.iter().map(|name| named(name, lang)).collect();
            let value = Html::trusted(names.join("<br>"));
            self = self.with(strings.names, Some(value), &dossier.cited.of("names"));
        }
        for fact in &dossier.facts {
            let cited = dossier.cited.of(&format!("facts.{}", fact.key.word));
            self = self.with(fact.key.label(lang), Some(marked(&fact.value, lang)), &cited);
        }
        if !dossier.identifiers.is_empty() {
            let all: Vec<String> = dossier
                .identifiers
                .iter()
                .map(|id| format!("{} {}", marked(&id.scheme.to_uppercase(), lang), marked(&id.value, lang)))
                .collect();
            let value = Html::trusted(all.join("<br>"));
            self = self.with(strings.identifiers, Some(value), &dossier.cited.of("ids"));
        }
        self
    }
}

/// A name, what sort of name it is, and when it was used.
fn named(name: &read::Name, lang: Lang) -> String {
    let kind = name.kind.map(|kind| record::name_kind(kind, lang)).unwrap_or_default().to_owned();
    let notes: Vec<String> =
        [kind, period(name.begins, name.ends, lang)].into_iter().filter(|note| !note.is_empty()).collect();
    let text = spoken(&name.text, name.lang.as_deref(), lang);
    if notes.is_empty() { text.to_string() } else { format!("{text} <span class=\"note\">({})</span>", notes.join(", ")) }
}

/// What ends every record's page: claims, articles, mentions and the reference list.
#[derive(Debug, Clone, Template)]
#[template(path = "record/closing.html")]
pub struct Closing {
    strings: &'static Strings,
    claims: Vec<Said>,
    articles: Vec<Linked>,
    mentions: Vec<(Linked, Html)>,
    references: Vec<Reference>,
}

impl askama::filters::HtmlSafe for Closing {}

impl Closing {
    pub fn new(dossier: &Dossier, frame: &Frame) -> Self {
        let said = |claim: &Claim| Said::new(claim, frame);
        let mention = |mention: &read::Mention| {
            (Linked::plain(&mention.from, frame.links), marked(&mention.sentence, frame.lang))
        };
        Self {
            strings: frame.strings,
            claims: dossier.claims.iter().map(said).collect(),
            articles: dossier.articles.iter().map(|link| Linked::plain(link, frame.links)).collect(),
            mentions: dossier.mentions.iter().map(mention).collect(),
            references: dossier.references.iter().map(|reference| listed(reference, frame)).collect(),
        }
    }
}

/// A claim, in words.
#[derive(Debug, Clone)]
pub struct Said {
    /// Its place on the source's page.
    pub href: String,
    pub anchor: String,
    pub source: Html,
    pub tier: &'static str,
    /// "Weeks at No. 1 · 12 · Billboard Global 200"
    pub property: Html,
    /// `None` for a statement, whose words are `text`.
    pub measured: Option<Html>,
    pub text: Option<Html>,
    pub as_of: Option<Html>,
    pub opinion: bool,
}

impl Said {
    pub fn new(claim: &Claim, frame: &Frame) -> Self {
        let (lang, links) = (frame.lang, frame.links);
        Self {
            href: crate::urls::claim(links, &claim.source.slug, &claim.anchor),
            anchor: claim.anchor.clone(),
            source: marked(&claim.source.title, lang),
            tier: record::tier(claim.tier, lang),
            property: marked(claim.says.label(lang), lang),
            measured: measured(claim, lang, links),
            text: claim.text.as_ref().map(|text| marked(text, lang)),
            as_of: claim.as_of.map(|day| date(day, lang)),
            opinion: claim.opinion,
        }
    }
}

/// What a claim gives, and what it is measured on: "at least 4 weeks, Billboard Hot 100, top 5".
fn measured(claim: &Claim, lang: Lang, links: Lang) -> Option<Html> {
    let figure = match (&claim.value, &claim.unit) {
        (Some(value), Some(unit)) => Some(format!("{} {}", valued(value, lang), marked(unit, lang))),
        (Some(value), None) => Some(valued(value, lang).to_string()),
        (None, _) => None,
    };
    let on = [&claim.chart, &claim.edition].into_iter().flatten().map(|link| Linked::plain(link, links).to_string());
    let top = claim.top.map(|top| match lang {
        Lang::En => format!("top {top}"),
        Lang::Ko => format!("{top}위 이내"),
    });
    let words = [&claim.category, &claim.place].into_iter().flatten().map(|text| marked(text, lang).to_string());
    let parts: Vec<String> = figure.into_iter().chain(top).chain(words).chain(on).collect();
    (!parts.is_empty()).then(|| Html::trusted(parts.join(", ")))
}

/// A day is shown as a day; everything else stands as the claim has it.
fn valued(value: &str, lang: Lang) -> Html {
    match value.parse::<crate::model::Date>() {
        Ok(day) => date(day, lang),
        Err(_) => marked(value, lang),
    }
}

fn listed(reference: &read::Reference, frame: &Frame) -> Reference {
    let (source, note) = match &reference.to {
        Referent::Source(line) => (Some(cited(line, frame)), None),
        Referent::Note(markup) => (None, Some(Html::trusted(markup.as_str()))),
    };
    Reference {
        number: reference.number,
        source,
        note,
        backlinks: Backlink::all(frame, reference.number, reference.cites),
    }
}

fn cited(line: &SourceLine, frame: &Frame) -> ReferenceSource {
    let lang = frame.lang;
    let tier = record::tier(line.tier, lang);
    let published = line.published.map(|day| words::long_date(day, lang));
    let accessed =
        line.accessed.map(|day| format!("{} {}", frame.strings.record.accessed, words::long_date(day, lang)));
    let parts: Vec<String> = [line.author.clone(), line.publisher.clone(), published, Some(tier.to_owned()), accessed]
        .into_iter()
        .flatten()
        .collect();
    ReferenceSource {
        href: line.link.href(frame.links),
        title: line.link.title.clone(),
        lang: line.written_in.clone().filter(|written| written != lang.code()),
        note: parts.join(", "),
    }
}

/// A list of links in words, or nothing: for a fact.
pub fn links(links: &[Link], frame: &Frame) -> Option<Html> {
    (!links.is_empty()).then(|| super::words::linked_list(links, frame.links))
}
