//! TOML → a tree of keys, values and the comments that belong to them.

use crate::edit::toml_text::quoted;
use toml_edit::{ArrayOfTables, DocumentMut, InlineTable, Item, Table, TableLike, Value};

/// A whole text.
pub struct Document {
    /// Comments at the top that a blank line parts from the first key: they belong to the file.
    pub head: Vec<String>,
    pub entries: Vec<Entry>,
    /// Comments below everything else.
    pub tail: Vec<String>,
}

/// A key with its value.
pub struct Entry {
    pub key: String,
    pub node: Node,
    pub notes: Notes,
}

/// The comments of one thing.
#[derive(Default)]
pub struct Notes {
    /// On the lines above it.
    pub above: Vec<String>,
    /// At the end of its line.
    pub beside: Option<String>,
}

pub enum Node {
    /// As it is to be written.
    Scalar(String),
    List(Vec<Element>),
    /// Of one table: `[key]` or `{ … }`.
    Table(Vec<Entry>),
}

/// An element of a list. Comments after the last one are above an element of their own without a node.
pub struct Element {
    pub node: Option<Node>,
    pub notes: Notes,
}

/// Reads a text.
///
/// # Errors
/// Where the text is no TOML: the reason, in one line.
pub fn read(toml: &str) -> Result<Document, String> {
    let document: DocumentMut =
        toml.parse().map_err(|error: toml_edit::TomlError| format!("TOML: {}", error.message().replace('\n', ", ")))?;
    let mut entries = table(document.as_table());
    let mut head = Vec::new();
    let parted = head_lines(toml);
    if parted > 0
        && let Some(first) = entries.first_mut()
    {
        let above = first_comments(first);
        head = above.drain(..parted.min(above.len())).collect();
    }
    let tail = lines(document.trailing().as_str());
    Ok(Document { head, entries, tail })
}

/// How many comments at the top a blank line parts from what follows them.
fn head_lines(toml: &str) -> usize {
    let (mut count, mut parted) = (0, 0);
    for line in toml.lines().map(str::trim) {
        match line.chars().next() {
            Some('#') => count += 1,
            None => parted = count,
            Some(_) => break,
        }
    }
    parted
}

/// The comments above the first line of an entry: under `[[key]]` they are those of the first table.
fn first_comments(entry: &mut Entry) -> &mut Vec<String> {
    match &mut entry.node {
        Node::List(elements) if entry.notes.above.is_empty() && !elements.is_empty() => &mut elements[0].notes.above,
        _ => &mut entry.notes.above,
    }
}

fn table(table: &Table) -> Vec<Entry> {
    table.iter().map(|(name, item)| entry(table, name, item)).collect()
}

fn entry(parent: &dyn TableLike, name: &str, item: &Item) -> Entry {
    let mut notes = Notes::default();
    if let Some(key) = parent.key(name) {
        notes.above.extend(lines(key.leaf_decor().prefix().and_then(|raw| raw.as_str())));
        notes.above.extend(lines(key.leaf_decor().suffix().and_then(|raw| raw.as_str())));
    }
    let node = match item {
        Item::Value(found) => {
            notes.above.extend(lines(found.decor().prefix().and_then(|raw| raw.as_str())));
            notes.beside = lines(found.decor().suffix().and_then(|raw| raw.as_str())).into_iter().next();
            value(found, &mut notes)
        }
        Item::Table(found) => {
            notes.above.extend(lines(found.decor().prefix().and_then(|raw| raw.as_str())));
            notes.beside = lines(found.decor().suffix().and_then(|raw| raw.as_str())).into_iter().next();
            Node::Table(table(found))
        }
        Item::ArrayOfTables(found) => Node::List(tables(found)),
        Item::None => Node::Table(Vec::new()),
    };
    Entry { key: name.to_owned(), node, notes }
}

fn tables(found: &ArrayOfTables) -> Vec<Element> {
    found
        .iter()
        .map(|one| Element {
            node: Some(Node::Table(table(one))),
            notes: Notes {
                above: lines(one.decor().prefix().and_then(|raw| raw.as_str())),
                beside: lines(one.decor().suffix().and_then(|raw| raw.as_str())).into_iter().next(),
            },
        })
        .collect()
}

/// `notes` takes the comments that have no place of their own on one line.
fn value(found: &Value, notes: &mut Notes) -> Node {
    match found {
        Value::String(text) => Node::Scalar(string(text.value(), &raw(text.as_repr()))),
        Value::Integer(number) => Node::Scalar(or(raw(number.as_repr()), number.value())),
        Value::Float(number) => Node::Scalar(or(raw(number.as_repr()), number.value())),
        Value::Boolean(word) => Node::Scalar(or(raw(word.as_repr()), word.value())),
        Value::Datetime(moment) => Node::Scalar(or(raw(moment.as_repr()), moment.value())),
        Value::Array(array) => {
            let mut elements: Vec<Element> = Vec::new();
            for item in array {
                let mut notes = Notes::default();
                lead(&mut elements, &mut notes, item.decor().prefix().and_then(|raw| raw.as_str()));
                notes.above.extend(lines(item.decor().suffix().and_then(|raw| raw.as_str())));
                let node = value(item, &mut notes);
                elements.push(Element { node: Some(node), notes });
            }
            let mut notes = Notes::default();
            lead(&mut elements, &mut notes, array.trailing().as_str());
            if !notes.above.is_empty() {
                elements.push(Element { node: None, notes });
            }
            Node::List(elements)
        }
        Value::InlineTable(inline) => Node::Table(inline_table(inline, notes)),
    }
}

/// Comments inside braces go above the whole.
fn inline_table(inline: &InlineTable, notes: &mut Notes) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (name, _) in inline {
        let Some(item) = TableLike::get(inline, name) else { continue };
        let mut entry = entry(inline, name, item);
        notes.above.append(&mut entry.notes.above);
        notes.above.extend(entry.notes.beside.take());
        entries.push(entry);
    }
    notes.above.extend(lines(inline.trailing().as_str()));
    entries
}

/// What stands between a comma and the next element: the rest of the line belongs to the element before.
fn lead(elements: &mut [Element], notes: &mut Notes, text: Option<&str>) {
    let text = text.unwrap_or("");
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    match elements.last_mut() {
        Some(last) if last.notes.beside.is_none() => last.notes.beside = lines(Some(first)).into_iter().next(),
        _ => notes.above.extend(lines(Some(first))),
    }
    notes.above.extend(lines(Some(rest)));
}

/// The comments among blanks.
fn lines(text: Option<&str>) -> Vec<String> {
    let lines = text.unwrap_or("").lines().map(str::trim);
    lines.filter(|line| line.starts_with('#')).map(str::to_owned).collect()
}

fn raw(repr: Option<&toml_edit::Repr>) -> String {
    repr.and_then(|repr| repr.as_raw().as_str()).unwrap_or("").to_owned()
}

fn or(raw: String, value: impl ToString) -> String {
    if raw.is_empty() { value.to_string() } else { raw }
}

/// A text in double quotes. One that stands in them already keeps its spelling, escapes and all.
fn string(text: &str, raw: &str) -> String {
    if raw.starts_with('"') {
        return raw.to_owned();
    }
    if !raw.starts_with("'''") || !text.contains('\n') {
        return quoted(text);
    }
    let escaped: Vec<String> = text
        .split('\n')
        .map(|line| {
            let line = quoted(line);
            let inner = &line[1..line.len() - 1];
            if text.contains("\"\"\"") || text.ends_with('"') { inner.to_owned() } else { inner.replace("\\\"", "\"") }
        })
        .collect();
    format!("\"\"\"\n{}\"\"\"", escaped.join("\n"))
}
