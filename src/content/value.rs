//! TOML values → typed values, with the reason where that fails.

use crate::diag::{Code, nearest};
use crate::model::{
    ArtistKind, ArtistSlug, ArtistStatus, AwardSlug, CategorySlug, ChartSlug, CompanySlug, CreditRole, Date,
    EditionSlug, Form, HeldWorks, Honours, Lang, NameKind, Outcome, PartialDate, Ranks, SourceSlug, Status, Tier,
    Vocab, Weekday, WorkSlug,
};
use toml::de::DeValue;

/// Why a value cannot be taken.
pub struct Problem {
    pub code: Code,
    pub message: String,
    pub help: Option<String>,
}

impl Problem {
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), help: None }
    }

    fn wrong_type(wanted: &str, found: &DeValue<'_>) -> Self {
        Self::new(Code::WrongType, format!("this is {}, it should be {wanted}", type_name(found)))
    }

    fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// A TOML type in an editor's words.
pub fn type_name(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "a number",
        DeValue::Float(_) => "a number with a point",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

/// A value that front matter can hold.
pub trait FromToml: Sized {
    /// How one is written, for help.
    const EXAMPLE: &'static str;

    fn from_toml(value: &DeValue<'_>, vocab: &Vocab) -> Result<Self, Problem>;
}

impl FromToml for String {
    const EXAMPLE: &'static str = "\"text\"";

    fn from_toml(value: &DeValue<'_>, _: &Vocab) -> Result<Self, Problem> {
        match value {
            DeValue::String(text) if text.trim().is_empty() => {
                Err(Problem::new(Code::BadValue, "this text is empty").help("leave the key out where nothing is known"))
            }
            DeValue::String(text) => Ok(text.to_string()),
            other => Err(Problem::wrong_type("text in quotes", other)),
        }
    }
}

/// Text whose blanks count, and that may be empty: a join phrase.
pub struct Verbatim(pub String);

impl FromToml for Verbatim {
    const EXAMPLE: &'static str = "\" & \"";

    fn from_toml(value: &DeValue<'_>, _: &Vocab) -> Result<Self, Problem> {
        match value {
            DeValue::String(text) => Ok(Self(text.to_string())),
            other => Err(Problem::wrong_type("text in quotes", other)),
        }
    }
}

impl FromToml for bool {
    const EXAMPLE: &'static str = "true";

    fn from_toml(value: &DeValue<'_>, _: &Vocab) -> Result<Self, Problem> {
        match value {
            DeValue::Boolean(value) => Ok(*value),
            other => Err(Problem::wrong_type("true or false, without quotes", other)),
        }
    }
}

impl FromToml for i64 {
    const EXAMPLE: &'static str = "1";

    fn from_toml(value: &DeValue<'_>, _: &Vocab) -> Result<Self, Problem> {
        match value {
            DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
                .map_err(|_| Problem::new(Code::BadValue, "this number is too large")),
            other => Err(Problem::wrong_type("a whole number, without quotes", other)),
        }
    }
}

impl FromToml for u16 {
    const EXAMPLE: &'static str = "1";

    fn from_toml(value: &DeValue<'_>, vocab: &Vocab) -> Result<Self, Problem> {
        let number = i64::from_toml(value, vocab)?;
        u16::try_from(number).map_err(|_| Problem::new(Code::BadValue, format!("{number} is not between 0 and 65535")))
    }
}

impl FromToml for f64 {
    const EXAMPLE: &'static str = "1";

    fn from_toml(value: &DeValue<'_>, vocab: &Vocab) -> Result<Self, Problem> {
        match value {
            DeValue::Float(number) => number
                .as_str()
                .parse::<f64>()
                .ok()
                .filter(|number| number.is_finite())
                .ok_or_else(|| Problem::new(Code::BadValue, "this is no number that counts anything")),
            _ => i64::from_toml(value, vocab).map(|number| number as f64),
        }
    }
}

impl FromToml for PartialDate {
    const EXAMPLE: &'static str = "2024-10-18";

    fn from_toml(value: &DeValue<'_>, _: &Vocab) -> Result<Self, Problem> {
        let bad = |text: &str| {
            Problem::new(Code::BadDate, format!("`{text}` is not a date"))
                .help("write 2024-10-18, or in quotes what is known of it: \"2024-10\", \"2024\"")
        };
        match value {
            DeValue::String(text) => text.parse().map_err(|_| bad(text)),
            DeValue::Datetime(moment) => {
                let text = moment.to_string();
                text.parse().map_err(|_| bad(&text))
            }
            DeValue::Integer(year) if year.as_str().len() == 4 => {
                Err(bad(year.as_str()).help(format!("a year alone is text: \"{}\"", year.as_str())))
            }
            other => Err(Problem::wrong_type("a date", other)),
        }
    }
}

impl FromToml for Date {
    const EXAMPLE: &'static str = "2024-10-18";

    fn from_toml(value: &DeValue<'_>, vocab: &Vocab) -> Result<Self, Problem> {
        let date = PartialDate::from_toml(value, vocab)?;
        date.day().ok_or_else(|| {
            Problem::new(Code::BadDate, format!("`{date}` is not a whole date"))
                .help("this one must be known to the day: 2024-10-18")
        })
    }
}

impl FromToml for Weekday {
    const EXAMPLE: &'static str = "\"saturday\"";

    fn from_toml(value: &DeValue<'_>, vocab: &Vocab) -> Result<Self, Problem> {
        let word = String::from_toml(value, vocab)?;
        Weekday::parse(&word).ok_or_else(|| unknown_word(&word, Weekday::words()))
    }
}

/// A claim's value: any single one, as text.
pub struct Scalar(pub String);

impl FromToml for Scalar {
    const EXAMPLE: &'static str = "12";

    fn from_toml(value: &DeValue<'_>, vocab: &Vocab) -> Result<Self, Problem> {
        Ok(Self(match value {
            DeValue::String(_) => String::from_toml(value, vocab)?,
            DeValue::Integer(_) => i64::from_toml(value, vocab)?.to_string(),
            DeValue::Float(_) => f64::from_toml(value, vocab)?.to_string(),
            DeValue::Boolean(value) => value.to_string(),
            DeValue::Datetime(moment) => moment.to_string(),
            other => return Err(Problem::wrong_type("a number, a date or text", other)),
        }))
    }
}

/// The fault of a word that is not among the allowed ones, listing them where they are few.
pub fn unknown_word<'a>(word: &str, allowed: impl Iterator<Item = &'a str>) -> Problem {
    let allowed: Vec<&str> = allowed.collect();
    let problem = Problem::new(Code::UnknownWord, format!("`{word}` is not a word for this"));
    match nearest(word, allowed.iter().copied()) {
        Some(near) => problem.help(format!("did you mean `{near}`?")),
        None if allowed.is_empty() => problem,
        None => problem.help(format!("one of: {}", allowed.join(", "))),
    }
}

macro_rules! slugs {
    ($($name:ident)*) => {$(
        impl FromToml for $name {
            const EXAMPLE: &'static str = "\"a-slug\"";

            fn from_toml(value: &DeValue<'_>, vocab: &Vocab) -> Result<Self, Problem> {
                let text = String::from_toml(value, vocab)?;
                $name::parse(&text).ok_or_else(|| {
                    let problem = Problem::new(Code::BadSlug, format!("`{text}` is not a slug"));
                    match crate::text::slugify(&text) {
                        Some(slug) => problem.help(format!("did you mean `{slug}`?")),
                        None => problem.help("small letters, digits and single hyphens, as in the file's name"),
                    }
                })
            }
        }
    )*};
}

slugs! { ArtistSlug WorkSlug CompanySlug ChartSlug AwardSlug EditionSlug CategorySlug SourceSlug }

macro_rules! closed_words {
    ($($name:ident)*) => {$(
        impl FromToml for $name {
            const EXAMPLE: &'static str = "\"word\"";

            fn from_toml(value: &DeValue<'_>, vocab: &Vocab) -> Result<Self, Problem> {
                let word = String::from_toml(value, vocab)?;
                $name::parse(&word).ok_or_else(|| unknown_word(&word, $name::ALL.iter().map(|it| it.as_str())))
            }
        }
    )*};
}

closed_words! { ArtistKind ArtistStatus CreditRole Form HeldWorks Honours NameKind Outcome Ranks Status Tier }

impl FromToml for Lang {
    const EXAMPLE: &'static str = "\"en\"";

    fn from_toml(value: &DeValue<'_>, vocab: &Vocab) -> Result<Self, Problem> {
        let word = String::from_toml(value, vocab)?;
        Lang::parse(&word).ok_or_else(|| unknown_word(&word, Lang::ALL.iter().map(|lang| lang.code())))
    }
}

/// A word of one list of `vocab.toml`.
macro_rules! vocab_words {
    ($($(#[$doc:meta])* $name:ident $field:ident)*) => {$(
        $(#[$doc])*
        pub struct $name(pub String);

        impl FromToml for $name {
            const EXAMPLE: &'static str = "\"word\"";

            fn from_toml(value: &DeValue<'_>, vocab: &Vocab) -> Result<Self, Problem> {
                let word = String::from_toml(value, vocab)?;
                if vocab.$field.contains_key(&word) {
                    return Ok(Self(word));
                }
                let mut problem = unknown_word(&word, vocab.$field.keys().map(String::as_str));
                problem.message = format!("`{word}` is not in vocab.toml under [{}]", stringify!($field));
                Err(problem)
            }
        }
    )*};
}

vocab_words! {
    WorkKindWord work_kinds
    VersionWord versions
    RoleWord roles
    WorkCompanyRole work_company_roles
    CompanyKindWord company_kinds
    TieWord company_ties
    AffiliationWord artist_company_types
    GenreWord genres
    ClaimWord claims
    MetricWord metrics
}

/// A country: ISO 3166-1 alpha-2 in capitals.
pub struct Country(pub String);

impl FromToml for Country {
    const EXAMPLE: &'static str = "\"KR\"";

    fn from_toml(value: &DeValue<'_>, vocab: &Vocab) -> Result<Self, Problem> {
        let code = String::from_toml(value, vocab)?;
        if code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase()) {
            return Ok(Self(code));
        }
        Err(Problem::new(Code::BadValue, format!("`{code}` is not a country's code"))
            .help("two capital letters of ISO 3166-1, as in \"KR\""))
    }
}

/// A language: BCP 47, as `ko` or `zh-Hant`.
pub struct Language(pub String);

impl FromToml for Language {
    const EXAMPLE: &'static str = "\"ko\"";

    fn from_toml(value: &DeValue<'_>, vocab: &Vocab) -> Result<Self, Problem> {
        let code = String::from_toml(value, vocab)?;
        let mut parts = code.split('-');
        let first = parts.next().unwrap_or("");
        let plain = (2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_lowercase());
        let rest = parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
        if plain && rest {
            return Ok(Self(code));
        }
        Err(Problem::new(Code::BadValue, format!("`{code}` is not a language's code")).help("BCP 47, as in \"ko\""))
    }
}
