//! What the page of any record shows, whatever its kind: names, facts, references, mentions, claims.

use super::ReadError;
use super::claim::Claim;
use super::parts::{Fact, Identifier, Link, Name, Step, Term};
use super::queries::{all, one, sql};
use crate::model::{Date, Kind, Lang, PartialDate, Tier};
use rusqlite::{Connection, Row, named_params};
use std::collections::HashSet;

/// A number of the page's reference list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Citation {
    pub number: u32,
    /// Its source is what editors know and have not sourced.
    pub unverified: bool,
}

/// Which references say so, by field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cited(Vec<(String, Citation)>);

impl Cited {
    /// The references for a field, or those for the fields not listed.
    pub fn of(&self, field: &str) -> Vec<Citation> {
        let of = |field: &str| -> Vec<Citation> {
            self.0.iter().filter(|(found, _)| found == field).map(|(_, citation)| *citation).collect()
        };
        let own = of(field);
        if own.is_empty() { of("*") } else { own }
    }
}

/// An entry of the reference list: its anchor is `ref-{number}`, and the prose cites it from `cite-{number}-1` to
/// `cite-{number}-{cites}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    pub number: u32,
    pub cites: u32,
    pub to: Referent,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Referent {
    Source(SourceLine),
    /// A note of the page's own: markup of the build.
    Note(String),
}

/// A source in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceLine {
    pub link: Link,
    pub tier: Tier,
    pub publisher: Option<String>,
    pub author: Option<String>,
    pub published: Option<PartialDate>,
    pub accessed: Option<PartialDate>,
    pub url: Option<String>,
    /// The language it is written in.
    pub written_in: Option<String>,
}

impl SourceLine {
    /// Reads the columns of the source beside those of its link, `source_…`.
    pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            link: Link::read(row, "source")?,
            tier: row.get("tier")?,
            publisher: row.get("publisher")?,
            author: row.get("author")?,
            published: row.get("published")?,
            accessed: row.get("accessed")?,
            url: row.get("url")?,
            written_in: row.get("written_in")?,
        })
    }
}

/// Prose that names the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    pub from: Link,
    /// The sentence round the link.
    pub sentence: String,
}

/// A number that was right on its day, and grows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Milestone {
    /// What its references are cited under: see [`Cited::of`].
    pub field: String,
    pub metric: Term,
    pub platform: Link,
    pub value: i64,
    /// The source says that there were more.
    pub at_least: bool,
    pub as_of: PartialDate,
}

/// What the page of any record shows, whatever its kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dossier {
    /// The row it is known by in the snapshot.
    pub(super) id: i64,
    pub link: Link,
    /// The file, below `content/`.
    pub path: String,
    pub description: String,
    pub changed: Option<Date>,
    pub draft: bool,
    /// The first chart week of a record that chart rows alone speak of.
    pub since: Option<Date>,
    /// Too little of it rests on a source to be offered to search engines.
    pub thin: bool,
    pub names: Vec<Name>,
    pub steps: Vec<Step>,
    pub facts: Vec<Fact>,
    pub milestones: Vec<Milestone>,
    pub identifiers: Vec<Identifier>,
    pub cited: Cited,
    pub references: Vec<Reference>,
    pub mentions: Vec<Mention>,
    /// What sources say of it; opinions last.
    pub claims: Vec<Claim>,
    /// Articles that are about it, newest first.
    pub articles: Vec<Link>,
}

impl Dossier {
    /// The articles about it, each once: in `lang` where it is written in several languages.
    pub fn articles_in(&self, lang: Lang) -> Vec<&Link> {
        one_language(&self.articles, |article| article, lang)
    }

    /// Where it is mentioned, each text once: in `lang` where it is written in several languages.
    pub fn mentions_in(&self, lang: Lang) -> Vec<&Mention> {
        one_language(&self.mentions, |mention| &mention.from, lang)
    }

    /// Everything of one record; `None` where there is no such record.
    pub(super) fn find(connection: &Connection, kind: Kind, slug: &str, lang: Lang) -> Result<Option<Self>, ReadError> {
        let record = Self::brief(connection, kind, slug, lang)?;
        record.map(|record| record.filled(connection)).transpose()
    }

    /// The record without its lists, which stay empty: for pages below a record's own.
    pub(super) fn brief(
        connection: &Connection,
        kind: Kind,
        slug: &str,
        lang: Lang,
    ) -> Result<Option<Self>, ReadError> {
        let parameters = named_params! { ":kind": kind.as_str(), ":slug": slug, ":lang": lang.code() };
        one(connection, sql!("record_by_slug"), parameters, |row| {
            Ok(Self {
                id: row.get("id")?,
                link: Link::read(row, "record")?,
                path: row.get("path")?,
                description: row.get("description")?,
                changed: row.get("changed")?,
                draft: row.get("draft")?,
                since: row.get("since")?,
                thin: row.get("thin")?,
                names: Vec::new(),
                steps: Vec::new(),
                facts: Vec::new(),
                milestones: Vec::new(),
                identifiers: Vec::new(),
                cited: Cited::default(),
                references: Vec::new(),
                mentions: Vec::new(),
                claims: Vec::new(),
                articles: Vec::new(),
            })
        })
    }

    /// A page that no file tells of: nothing is known but what other records say.
    pub(super) fn unwritten(kind: Kind, slug: &str, title: &str) -> Self {
        Self {
            // No row has this number.
            id: 0,
            link: Link { kind, slug: slug.to_owned(), lang: Lang::En, title: title.to_owned(), native: None },
            path: String::new(),
            description: String::new(),
            changed: None,
            draft: false,
            since: None,
            thin: true,
            names: Vec::new(),
            steps: Vec::new(),
            facts: Vec::new(),
            milestones: Vec::new(),
            identifiers: Vec::new(),
            cited: Cited::default(),
            references: Vec::new(),
            mentions: Vec::new(),
            claims: Vec::new(),
            articles: Vec::new(),
        }
    }

    fn filled(mut self, connection: &Connection) -> Result<Self, ReadError> {
        let of = named_params! { ":record": self.id };
        self.names = all(connection, sql!("names_of_record"), of, Name::read)?;
        self.steps = all(connection, sql!("steps_of_record"), of, |row| {
            Ok(Step { word: row.get("word")?, on: row.get("day")? })
        })?;
        self.facts = all(connection, sql!("facts_of_record"), of, |row| {
            Ok(Fact { key: Term::read(row, "key")?, value: row.get("value")? })
        })?;
        self.milestones = all(connection, sql!("milestones_of_record"), of, |row| {
            Ok(Milestone {
                field: format!("milestones.{}", row.get::<_, i64>("position")?),
                metric: Term::read(row, "metric")?,
                platform: Link::read(row, "platform")?,
                value: row.get("value")?,
                at_least: row.get("at_least")?,
                as_of: row.get("as_of")?,
            })
        })?;
        self.identifiers = all(connection, sql!("identifiers_of_record"), of, |row| {
            Ok(Identifier { scheme: row.get("scheme")?, value: row.get("value")? })
        })?;
        self.cited = Cited(all(connection, sql!("citations_of_record"), of, |row| {
            Ok((row.get("field")?, Citation { number: row.get("number")?, unverified: row.get("unverified")? }))
        })?);
        self.references = all(connection, sql!("references_of_record"), of, |row| {
            let to = match row.get::<_, Option<String>>("html")? {
                Some(html) => Referent::Note(html),
                None => Referent::Source(SourceLine::read(row)?),
            };
            Ok(Reference { number: row.get("number")?, cites: row.get("cites")?, to })
        })?;
        self.mentions = all(connection, sql!("mentions_of_record"), of, |row| {
            Ok(Mention { from: Link::read(row, "from")?, sentence: row.get("sentence")? })
        })?;
        self.claims = Claim::list(connection, sql!("claims_about_record"), of)?;
        self.articles = all(connection, sql!("articles_about_record"), of, |row| Link::read(row, "article"))?;
        Ok(self)
    }
}

/// Without the translations of what `lang` has as well.
fn one_language<T>(list: &[T], link: impl Fn(&T) -> &Link, lang: Lang) -> Vec<&T> {
    let name = |one: &T| (link(one).kind, link(one).slug.clone());
    let here: HashSet<_> = list.iter().filter(|one| link(one).lang == lang).map(name).collect();
    list.iter().filter(|one| link(one).lang == lang || !here.contains(&name(one))).collect()
}
