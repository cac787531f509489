//! A TOML table read key by key: what is required, what is optional, and what nobody asked for.
//!
//! serde's `deny_unknown_fields` stops at the first fault; editors want all of them in one run.

use super::spans::Spans;
use super::value::{FromToml, Problem};
use crate::diag::{Code, Diagnostic, Span};
use crate::model::Vocab;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::Arc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The file that is being decoded: where its faults and places go.
pub struct Context<'a> {
    pub file: Arc<str>,
    /// Where the TOML begins in the file.
    pub offset: usize,
    pub vocab: &'a Vocab,
    faults: RefCell<Vec<Diagnostic>>,
    spans: RefCell<Spans>,
    /// Where the syntax is broken. A key may be missing only because its line could not be read, and a value there is
    /// what the parser made of it.
    broken: RefCell<Vec<Span>>,
    /// Every key asked for, by the path of its table without the numbers in it.
    #[cfg(test)]
    asked: RefCell<std::collections::BTreeMap<String, BTreeSet<&'static str>>>,
}

impl<'a> Context<'a> {
    pub fn new(file: Arc<str>, offset: usize, vocab: &'a Vocab) -> Self {
        let mut spans = Spans::default();
        spans.insert("", 0..3);
        Self {
            file,
            offset,
            vocab,
            faults: RefCell::default(),
            spans: RefCell::new(spans),
            broken: RefCell::default(),
            #[cfg(test)]
            asked: RefCell::default(),
        }
    }

    pub fn push(&self, diagnostic: Diagnostic) {
        self.faults.borrow_mut().push(diagnostic);
    }

    /// A span of the TOML as a span of the file.
    pub fn at(&self, span: Span) -> Span {
        span.start + self.offset..span.end + self.offset
    }

    pub fn fault(&self, code: Code, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(code, &self.file, span, message)
    }

    /// Parses the TOML, telling every syntax error there is.
    pub fn parse<'t>(&self, toml: &'t str) -> DeTable<'t> {
        let (table, errors) = DeTable::parse_recoverable(toml);
        for error in errors {
            let span = error.span().unwrap_or(0..0);
            self.broken.borrow_mut().push(self.at(span.clone()));
            let mut fault = self.fault(
                Code::TomlSyntax,
                self.at(span.clone()),
                format!("TOML: {}", error.message().replace('\n', ", ")),
            );
            if let Some(help) = super::syntax::help(toml, error.message(), &span) {
                fault = fault.help(help);
            }
            self.push(fault);
        }
        table.into_inner()
    }

    fn is_broken_at(&self, span: &Span) -> bool {
        self.broken.borrow().iter().any(|broken| broken.start <= span.end && span.start <= broken.end)
    }

    #[cfg(test)]
    pub fn into_asked(self) -> std::collections::BTreeMap<String, BTreeSet<&'static str>> {
        self.asked.into_inner()
    }

    pub fn into_parts(self) -> (Vec<Diagnostic>, Spans) {
        (self.faults.into_inner(), self.spans.into_inner())
    }
}

/// One table, with a memory of which keys were asked for.
pub struct Fields<'c, 'v, 't> {
    pub context: &'c Context<'v>,
    table: &'t DeTable<'t>,
    /// Where the table stands in the front matter: empty, or such as `credits[0]`.
    path: String,
    span: Span,
    asked: RefCell<BTreeSet<&'static str>>,
}

impl<'c, 'v, 't> Fields<'c, 'v, 't> {
    pub fn top(context: &'c Context<'v>, table: &'t DeTable<'t>) -> Self {
        Self { context, table, path: String::new(), span: 0..3, asked: RefCell::default() }
    }

    fn child_path(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    fn get(&self, key: &'static str) -> Option<&'t Spanned<DeValue<'t>>> {
        self.asked.borrow_mut().insert(key);
        #[cfg(test)]
        {
            let parts = self.path.split('[').map(|part| part.split_once(']').map_or(part, |(_, rest)| rest));
            self.context.asked.borrow_mut().entry(parts.collect()).or_default().insert(key);
        }
        let (_, value) = self.table.iter().find(|(name, _)| name.get_ref() == key)?;
        self.note(&self.child_path(key), value);
        Some(value)
    }

    fn note(&self, path: &str, value: &Spanned<DeValue<'_>>) {
        let mut span = self.context.at(value.span());
        // The quotes are not what is wrong with a text.
        if matches!(value.get_ref(), DeValue::String(_)) && span.len() >= 2 {
            span = span.start + 1..span.end - 1;
        }
        self.context.spans.borrow_mut().insert(path, span);
    }

    fn convert<T: FromToml>(&self, path: &str, value: &Spanned<DeValue<'_>>) -> Option<T> {
        match T::from_toml(value.get_ref(), self.context.vocab) {
            Ok(value) => Some(value),
            Err(Problem { code, message, help }) => {
                let span = self.context.spans.borrow().get(path);
                if self.context.is_broken_at(&span) {
                    return None;
                }
                let mut fault = self.context.fault(code, span, message);
                fault.help = help;
                self.context.push(fault);
                None
            }
        }
    }

    /// The value of a key that may be absent. A value of the wrong type is told, and counts as absent.
    pub fn optional<T: FromToml>(&self, key: &'static str) -> Option<T> {
        let value = self.get(key)?;
        self.convert(&self.child_path(key), value)
    }

    /// The value of a key that must be there.
    pub fn required<T: FromToml>(&self, key: &'static str) -> Option<T> {
        if self.get(key).is_none() {
            if self.context.broken.borrow().is_empty() {
                let place = if self.path.is_empty() { String::new() } else { format!(" in `{}`", self.path) };
                self.context.push(
                    self.context
                        .fault(Code::MissingKey, self.span.clone(), format!("`{key}` is missing{place}"))
                        .help(format!("add a line such as `{key} = {}`", T::EXAMPLE)),
                );
            }
            return None;
        }
        self.optional(key)
    }

    /// A list of values; absent is empty. A single value may stand without its brackets.
    pub fn list<T: FromToml>(&self, key: &'static str) -> Vec<T> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let path = self.child_path(key);
        match value.get_ref() {
            DeValue::Array(items) => items
                .iter()
                .enumerate()
                .filter_map(|(index, item)| {
                    let path = format!("{path}[{index}]");
                    self.note(&path, item);
                    self.convert(&path, item)
                })
                .collect(),
            _ => self.convert(&path, value).into_iter().collect(),
        }
    }

    /// A table inside this one.
    pub fn table(&self, key: &'static str) -> Option<Fields<'c, 'v, 't>> {
        let value = self.get(key)?;
        let path = self.child_path(key);
        match value.get_ref() {
            DeValue::Table(table) => Some(Fields {
                context: self.context,
                table,
                span: self.context.spans.borrow().get(&path),
                path,
                asked: RefCell::default(),
            }),
            other => {
                self.wrong_type(&path, "a table", other);
                None
            }
        }
    }

    /// A list of tables: `key = [{ … }]` or `[[key]]`. Each is read by `decode` and then checked for leftovers.
    pub fn tables<T>(&self, key: &'static str, decode: impl Fn(&Fields<'c, 'v, 't>) -> Option<T>) -> Vec<T> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let path = self.child_path(key);
        let DeValue::Array(items) = value.get_ref() else {
            self.wrong_type(&path, "a list of tables", value.get_ref());
            return Vec::new();
        };
        let mut decoded = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let path = format!("{path}[{index}]");
            self.note(&path, item);
            match item.get_ref() {
                DeValue::Table(table) => {
                    let span = self.context.at(item.span());
                    let fields = Fields { context: self.context, table, path, span, asked: RefCell::default() };
                    decoded.extend(decode(&fields));
                    fields.finish();
                }
                other => self.wrong_type(&path, "a table", other),
            }
        }
        decoded
    }

    /// Every key of the table with its text or list of texts, for tables whose keys are data.
    pub fn entries<T: FromToml>(&self) -> Vec<(String, Span, Option<T>)> {
        self.table
            .iter()
            .map(|(key, value)| {
                let path = self.child_path(key.get_ref());
                self.note(&path, value);
                (key.get_ref().to_string(), self.context.at(key.span()), self.convert(&path, value))
            })
            .collect()
    }

    /// Every key of the table with its list of values, a single one counting as a list.
    pub fn list_entries<T: FromToml>(&self) -> Vec<(String, Span, Vec<T>)> {
        self.table
            .iter()
            .map(|(key, value)| {
                let path = self.child_path(key.get_ref());
                self.note(&path, value);
                let values = match value.get_ref() {
                    DeValue::Array(items) => items
                        .iter()
                        .enumerate()
                        .filter_map(|(index, item)| {
                            let path = format!("{path}[{index}]");
                            self.note(&path, item);
                            self.convert(&path, item)
                        })
                        .collect(),
                    _ => self.convert(&path, value).into_iter().collect(),
                };
                (key.get_ref().to_string(), self.context.at(key.span()), values)
            })
            .collect()
    }

    /// The tables of a table whose keys are data.
    pub fn table_entries(&self) -> Vec<(String, Fields<'c, 'v, 't>)> {
        let mut tables = Vec::new();
        for (key, value) in self.table.iter() {
            let path = self.child_path(key.get_ref());
            self.note(&path, value);
            match value.get_ref() {
                DeValue::Table(table) => {
                    let span = self.context.at(value.span());
                    let fields = Fields { context: self.context, table, path, span, asked: RefCell::default() };
                    tables.push((key.get_ref().to_string(), fields));
                }
                other => self.wrong_type(&path, "a table", other),
            }
        }
        tables
    }

    pub fn has(&self, key: &str) -> bool {
        self.table.iter().any(|(name, _)| name.get_ref() == key)
    }

    /// Tells a fault with a value of this table; where the key is absent, with the table.
    pub fn fault(&self, code: Code, key: &str, message: impl Into<String>) -> Diagnostic {
        let span = self.context.spans.borrow().get(&self.child_path(key));
        self.context.fault(code, span, message)
    }

    pub fn push(&self, diagnostic: Diagnostic) {
        self.context.push(diagnostic);
    }

    fn wrong_type(&self, path: &str, wanted: &str, found: &DeValue<'_>) {
        let span = self.context.spans.borrow().get(path);
        self.context.push(self.context.fault(
            Code::WrongType,
            span,
            format!("`{path}` is {}, it should be {wanted}", super::value::type_name(found)),
        ));
    }

    /// The keys asked for so far.
    pub fn known(&self) -> Vec<&'static str> {
        self.asked.borrow().iter().copied().collect()
    }

    /// Tells every key that nobody asked for.
    pub fn finish(&self) {
        self.finish_below(&[]);
    }

    /// As [`Fields::finish`], for a table like `[ids]` where keys of the record above it end up by mistake.
    pub fn finish_below(&self, above: &[&'static str]) {
        let asked = self.asked.borrow();
        for (key, _) in self.table.iter() {
            let name = key.get_ref().as_ref();
            if asked.contains(name) {
                continue;
            }
            let place = if self.path.is_empty() { "here".to_owned() } else { format!("in `{}`", self.path) };
            let fault =
                self.context.fault(Code::UnknownKey, self.context.at(key.span()), format!("no key `{name}` {place}"));
            self.context.push(if above.contains(&name) {
                fault.help(format!("`{name}` belongs above the line `[{}]`", self.path))
            } else {
                fault.suggest(name, asked.iter().copied())
            });
        }
    }
}
