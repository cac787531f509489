//! The tree → TOML in its one shape.

use super::order::{Key, Order, Shape};
use super::read::{Document, Element, Entry, Node, Notes};
use crate::edit::toml_text;

/// The longest line that a list stands on, in characters.
const WIDTH: usize = 120;

/// Plain keys first, tables below them, a blank line above each table, none elsewhere.
pub fn write(document: &Document, order: Order) -> String {
    let keys: Vec<&Key> = order.iter().copied().flatten().collect();
    let mut text = String::new();
    for comment in &document.head {
        line(&mut text, comment);
    }
    if !document.head.is_empty() {
        text.push('\n');
    }
    section(&mut text, &document.entries, &keys, "");
    for comment in &document.tail {
        line(&mut text, comment);
    }
    text
}

fn line(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

/// The entries of one table, known keys in their order and the others after them in theirs.
fn section(text: &mut String, entries: &[Entry], keys: &[&Key], path: &str) {
    let place = |entry: &&Entry| keys.iter().position(|key| key.name == entry.key).unwrap_or(keys.len());
    let mut sorted: Vec<&Entry> = entries.iter().collect();
    sorted.sort_by_key(place);
    let shape = |entry: &Entry| keys.iter().find(|key| key.name == entry.key).map(|key| key.shape);
    let (below, plain): (Vec<&Entry>, Vec<&Entry>) =
        sorted.into_iter().partition(|entry| stands_below(&entry.node, shape(entry)));
    for entry in plain {
        let inner = match shape(entry) {
            Some(Shape::One(inner) | Shape::List(inner)) => inner,
            _ => &[],
        };
        comments(text, &entry.notes, "");
        if !matches!(entry.node, Node::List(_)) {
            buried(text, &entry.node, "");
        }
        let head = format!("{} = ", toml_text::key(&entry.key));
        let value = list_or_value(&entry.node, inner, head.chars().count());
        text.push_str(&head);
        text.push_str(&value);
        beside(text, &entry.notes);
    }
    for entry in below {
        let name = toml_text::key(&entry.key);
        let name = if path.is_empty() { name } else { format!("{path}.{name}") };
        let inner: Vec<&Key> = match shape(entry) {
            Some(Shape::Tables(keys)) => keys.iter().collect(),
            _ => Vec::new(),
        };
        match &entry.node {
            Node::Table(entries) => headed(text, &format!("[{name}]"), &[&entry.notes], entries, &inner, &name),
            Node::List(elements) => {
                let mut own = vec![&entry.notes];
                for element in elements {
                    let Some(Node::Table(entries)) = &element.node else { continue };
                    own.push(&element.notes);
                    headed(text, &format!("[[{name}]]"), &own, entries, &inner, &name);
                    own.clear();
                }
            }
            Node::Scalar(_) => {}
        }
    }
}

/// Whether a value is written under a line in brackets.
fn stands_below(node: &Node, shape: Option<Shape>) -> bool {
    let tables = |elements: &[Element]| {
        !elements.is_empty() && elements.iter().all(|element| matches!(element.node, Some(Node::Table(_))))
    };
    match (shape, node) {
        (Some(Shape::Value | Shape::One(_) | Shape::List(_)), _) | (_, Node::Scalar(_)) => false,
        (Some(Shape::Table), Node::Table(_)) | (None, Node::Table(_)) => true,
        (Some(Shape::Tables(_)) | None, Node::List(elements)) => tables(elements),
        (Some(Shape::Tables(_)), Node::Table(_)) | (Some(Shape::Table), Node::List(_)) => false,
    }
}

fn headed(text: &mut String, header: &str, notes: &[&Notes], entries: &[Entry], keys: &[&Key], path: &str) {
    if !text.is_empty() && !text.ends_with("\n\n") {
        text.push('\n');
    }
    for notes in notes {
        comments(text, notes, "");
    }
    text.push_str(header);
    match notes.iter().find_map(|notes| notes.beside.as_deref()) {
        Some(comment) => line(text, &format!(" {comment}")),
        None => text.push('\n'),
    }
    section(text, entries, keys, path);
}

fn comments(text: &mut String, notes: &Notes, indent: &str) {
    for comment in &notes.above {
        line(text, &format!("{indent}{comment}"));
    }
}

/// The comments inside a value that is written on one line: they stand above it.
fn buried(text: &mut String, node: &Node, indent: &str) {
    let mut one = |notes: &Notes, node: Option<&Node>| {
        comments(text, notes, indent);
        if let Some(comment) = &notes.beside {
            line(text, &format!("{indent}{comment}"));
        }
        if let Some(node) = node {
            buried(text, node, indent);
        }
    };
    match node {
        Node::Scalar(_) => {}
        Node::List(elements) => elements.iter().for_each(|element| one(&element.notes, element.node.as_ref())),
        Node::Table(entries) => entries.iter().for_each(|entry| one(&entry.notes, Some(&entry.node))),
    }
}

fn is_commented(node: &Node) -> bool {
    let mut comments = String::new();
    buried(&mut comments, node, "");
    !comments.is_empty()
}

/// Ends a line, with its comment.
fn beside(text: &mut String, notes: &Notes) {
    match &notes.beside {
        Some(comment) => line(text, &format!(" {comment}")),
        None => text.push('\n'),
    }
}

/// A value after its key. Several tables stand on a line each, as do the elements of a list that is too long.
fn list_or_value(node: &Node, keys: &[&str], taken: usize) -> String {
    let Node::List(elements) = node else { return inline(node, keys) };
    let commented = elements.iter().any(|element| {
        !element.notes.above.is_empty()
            || element.notes.beside.is_some()
            || element.node.as_ref().is_some_and(is_commented)
    });
    let tables = elements.iter().filter(|element| matches!(element.node, Some(Node::Table(_)))).count();
    let one_line = inline(node, keys);
    if !commented && tables < 2 && taken + one_line.chars().count() <= WIDTH {
        return one_line;
    }
    let mut text = "[\n".to_owned();
    for element in elements {
        comments(&mut text, &element.notes, "  ");
        if let Some(node) = &element.node {
            buried(&mut text, node, "  ");
            text.push_str(&format!("  {},", inline(node, keys)));
            beside(&mut text, &element.notes);
        }
    }
    text + "]"
}

fn inline(node: &Node, keys: &[&str]) -> String {
    match node {
        Node::Scalar(text) => text.clone(),
        Node::List(elements) => {
            let all: Vec<String> =
                elements.iter().filter_map(|element| element.node.as_ref()).map(|node| inline(node, keys)).collect();
            format!("[{}]", all.join(", "))
        }
        Node::Table(entries) if entries.is_empty() => "{}".to_owned(),
        Node::Table(entries) => {
            let place = |entry: &&Entry| keys.iter().position(|key| *key == entry.key).unwrap_or(keys.len());
            let mut sorted: Vec<&Entry> = entries.iter().collect();
            sorted.sort_by_key(place);
            let pairs: Vec<String> = sorted
                .iter()
                .map(|entry| format!("{} = {}", toml_text::key(&entry.key), inline(&entry.node, &[])))
                .collect();
            format!("{{ {} }}", pairs.join(", "))
        }
    }
}
