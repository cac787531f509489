//! The small things that pages are made of: links, words, names, billings.

use super::ReadError;
use super::queries::{all, sql};
use crate::model::{CreditRole, Kind, Lang, NameKind, PartialDate, RecordRef, display_credit};
use rusqlite::{Connection, Row, named_params};

/// A record as others name it and link to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    pub kind: Kind,
    /// An edition's slug is `award/edition`.
    pub slug: String,
    /// The language of the record itself: English, but for translated articles.
    pub lang: Lang,
    pub title: String,
    pub native: Option<Native>,
}

/// A record's name in its own script, and the language of it (BCP 47).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Native {
    pub text: String,
    pub lang: String,
}

impl Link {
    /// Reads the columns `{prefix}_kind`, `_slug`, `_lang`, `_title`, `_native` and `_native_lang`.
    pub(super) fn read(row: &Row<'_>, prefix: &str) -> rusqlite::Result<Self> {
        Self::find(row, prefix)?.ok_or_else(|| {
            let column = format!("{prefix}_kind");
            rusqlite::Error::InvalidColumnType(0, column, rusqlite::types::Type::Null)
        })
    }

    /// The same, where the record may be absent.
    pub(super) fn find(row: &Row<'_>, prefix: &str) -> rusqlite::Result<Option<Self>> {
        let column = |name: &str| format!("{prefix}_{name}");
        let Some(kind) = row.get(column("kind").as_str())? else { return Ok(None) };
        let native: Option<String> = row.get(column("native").as_str())?;
        let native_lang: Option<String> = row.get(column("native_lang").as_str())?;
        Ok(Some(Self {
            kind,
            slug: row.get(column("slug").as_str())?,
            lang: row.get(column("lang").as_str())?,
            title: row.get(column("title").as_str())?,
            native: native.zip(native_lang).map(|(text, lang)| Native { text, lang }),
        }))
    }

    /// The record's page, from a page in `lang`: translated articles alone have a language of their own.
    pub fn href(&self, lang: Lang) -> String {
        let lang = if self.kind == Kind::Article { self.lang } else { lang };
        crate::urls::record(lang, self.kind, &self.slug)
    }

    /// The drawing of the sleeve of a collaboration or a work.
    pub fn sleeve(&self) -> String {
        crate::urls::sleeve(&RecordRef::new(self.kind, self.slug.as_str()))
    }
}

/// A word of `vocab.toml`, as readers see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    pub word: String,
    pub en: String,
    pub ko: String,
}

impl Term {
    /// Reads the columns `{prefix}`, `{prefix}_en` and `{prefix}_ko`; a word without a label stands for itself.
    pub(super) fn read(row: &Row<'_>, prefix: &str) -> rusqlite::Result<Self> {
        let word: String = row.get(prefix)?;
        let label = |lang: &str| row.get::<_, Option<String>>(format!("{prefix}_{lang}").as_str());
        Ok(Self {
            en: label("en")?.unwrap_or_else(|| word.clone()),
            ko: label("ko")?.unwrap_or_else(|| word.clone()),
            word,
        })
    }

    pub(super) fn find(row: &Row<'_>, prefix: &str) -> rusqlite::Result<Option<Self>> {
        row.get::<_, Option<String>>(prefix)?.map(|_| Self::read(row, prefix)).transpose()
    }

    pub fn label(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Ko => &self.ko,
        }
    }
}

/// Another name of a record. Search hints are never among them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    pub text: String,
    pub lang: Option<String>,
    pub kind: Option<NameKind>,
    pub begins: Option<PartialDate>,
    pub ends: Option<PartialDate>,
}

impl Name {
    /// Reads `text`, `lang`, `kind`, `begins` and `ends`.
    pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            text: row.get("text")?,
            lang: row.get("lang")?,
            kind: row.get("kind")?,
            begins: row.get("begins")?,
            ends: row.get("ends")?,
        })
    }
}

/// A display-only fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    pub key: Term,
    pub value: String,
}

/// An identifier at another site: `isrc`, and what it is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identifier {
    pub scheme: String,
    pub value: String,
}

/// A step in a record's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// A word of [`crate::model::Status`] for works, of [`crate::model::ArtistStatus`] for artists.
    pub word: String,
    pub on: Option<PartialDate>,
}

/// One name of a billing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreditPart {
    pub artist: Link,
    /// The name as it stands in the billing.
    pub credited: String,
    /// What stands after it.
    pub joined: String,
    pub role: CreditRole,
    pub on_behalf_of: Option<Link>,
}

/// A billing: names that link, or plain words where nobody is credited; and the companies that are parties beside them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CreditLine {
    pub parts: Vec<CreditPart>,
    /// Companies that made it with those billed, or by themselves.
    pub parties: Vec<Link>,
    /// The billing as one line.
    pub text: String,
}

impl CreditLine {
    /// The billing of a work; `text` stands where nobody is credited.
    pub(super) fn of(connection: &Connection, work: i64, text: String) -> Result<Self, ReadError> {
        let parts = all(connection, sql!("credits_of_work"), named_params! { ":work": work }, |row| {
            Ok(CreditPart {
                artist: Link::read(row, "artist")?,
                credited: row.get("credited")?,
                joined: row.get("joined")?,
                role: row.get("role")?,
                on_behalf_of: Link::find(row, "behalf")?,
            })
        })?;
        let joined = display_credit(parts.iter().map(|part| (part.credited.as_str(), part.joined.as_str())));
        let parties = all(connection, sql!("parties_of_work"), named_params! { ":work": work }, |row| {
            Link::read(row, "company")
        })?;
        Ok(Self { text: if parts.is_empty() { text } else { joined }, parts, parties })
    }

    /// Whether nobody made it, as far as is known.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty() && self.parties.is_empty()
    }

    /// Everybody who made it, as one line.
    pub fn everybody(&self) -> String {
        let billed = Some(self.text.as_str()).filter(|text| !text.is_empty());
        billed.into_iter().chain(self.parties.iter().map(|party| party.title.as_str())).collect::<Vec<_>>().join(", ")
    }
}
