//! `[[held]]` in a chart's file: other spans, the same comments.

use crate::content::Role;
use crate::edit::format;
use crate::model::{Date, Held};
use toml_edit::{Array, ArrayOfTables, Datetime, DocumentMut, Item, Table, Value, value};

/// The chart's file with these spans, in the order and shape of `duet fmt`.
///
/// A span keeps the comments of the one that began on the same day; those of spans that are no more stand above the
/// span that took their place.
///
/// # Errors
/// Why the file cannot be written anew.
pub fn with_held(chart: &str, text: &[u8], spans: &[Held]) -> Result<String, String> {
    let role = Role::Chart(chart.to_owned());
    let text = format(&role, text)?;
    let mut document: DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| error.to_string())?;
    let mut old: Vec<Table> = match document.get("held") {
        Some(Item::ArrayOfTables(tables)) => tables.iter().cloned().collect(),
        _ => Vec::new(),
    };
    let from = |table: &Table| table.get("from").map(|item| item.to_string().trim().to_owned());
    let mut tables = ArrayOfTables::new();
    for (index, span) in spans.iter().enumerate() {
        let kept = old.iter().position(|table| from(table).as_deref() == Some(&span.from.to_string()));
        let mut table = kept.map_or_else(Table::new, |at| old.remove(at));
        // What stood between this span and the next is in it now.
        let until = spans.get(index + 1).map(|next| next.from.to_string());
        let is_in = |table: &Table| from(table).is_some_and(|day| until.as_ref().is_none_or(|until| day < *until));
        let (gone, left): (Vec<Table>, Vec<Table>) = old.into_iter().partition(|table| is_in(table));
        old = left;
        let comments: String = gone.iter().flat_map(comments).collect();
        if !comments.is_empty() {
            let before = table.decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or("\n").to_owned();
            table.decor_mut().set_prefix(before + &comments);
        }
        fill(&mut table, span);
        tables.push(table);
    }
    document.insert("held", Item::ArrayOfTables(tables));
    format(&role, document.to_string().as_bytes())
}

/// The comments of a span, one a line.
fn comments(table: &Table) -> Vec<String> {
    let before = table.decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or("").to_owned();
    let text = before + &table.to_string();
    // No value of a span has the sign in it: they are dates, numbers, words and slugs.
    text.lines().filter_map(|line| Some(format!("#{}\n", line.split_once('#')?.1))).collect()
}

fn fill(table: &mut Table, span: &Held) {
    set(table, "from", date(span.from));
    set(table, "to", date(span.to));
    set(table, "top", i64::from(span.top).into());
    set(table, "works", span.works.as_str().into());
    let missing: Array = span.missing.iter().map(|week| date(*week)).collect();
    if missing.is_empty() {
        table.remove("missing");
    } else {
        set(table, "missing", Value::Array(missing));
    }
    if let Some(source) = &span.source {
        set(table, "source", source.as_str().into());
    }
}

/// A comment behind the old value stays behind the new one.
fn set(table: &mut Table, key: &str, mut new: Value) {
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) => {
            *new.decor_mut() = old.decor().clone();
            *old = new;
        }
        None => {
            table.insert(key, value(new));
        }
    }
}

fn date(day: Date) -> Value {
    let day: Datetime = day.to_string().parse().expect("a date of the model is one of TOML");
    day.into()
}
