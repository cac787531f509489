//! The graph and the tables as they are given away.

use super::queries::{all, sql};
use super::{ReadError, Snapshot};
use crate::model::{EdgeKind, Kind, PartialDate};
use crate::snapshot::SCHEMA_SQL;
use rusqlite::Row;
use rusqlite::types::Value;

/// A node of the graph: an artist or a company.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NodeLine {
    pub kind: Kind,
    pub slug: String,
    pub title: String,
    /// Its first name in its own script.
    pub native: Option<String>,
    /// What kind of artist or company it is, as content writes it.
    pub sort: String,
    pub country: Option<String>,
    pub disambiguation: Option<String>,
    pub begins: Option<PartialDate>,
    pub ends: Option<PartialDate>,
    /// Collaborations an artist is in.
    pub works: Option<u32>,
    /// Whether chart rows alone speak of it.
    pub charted: bool,
}

/// An edge of the graph, with its evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EdgeLine {
    pub from: (Kind, String),
    pub to: (Kind, String),
    pub kind: EdgeKind,
    pub weight: u32,
    pub first: Option<PartialDate>,
    pub last: Option<PartialDate>,
    pub lasts: bool,
    /// What relation ties them, in words of content: `member_of`, `signed_to`.
    pub relations: Vec<String>,
    /// The slugs of the works that prove it, oldest first.
    pub works: Vec<String>,
}

/// A table of the snapshot, as `schema.sql` tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableLine {
    pub name: &'static str,
    /// The comment before it.
    pub about: String,
    /// The statement that makes it, with the comments on its columns.
    pub sql: &'static str,
    pub rows: u32,
}

/// All rows of a table, in the order of its key.
#[derive(Debug, Clone, PartialEq)]
pub struct TableRows {
    pub columns: Vec<String>,
    /// Bytes, which pictures are made of, are left out: [`Value::Null`] stands in their place.
    pub rows: Vec<Vec<Value>>,
}

impl Snapshot {
    /// Every node of the graph: artists, then companies, each by slug.
    ///
    /// # Errors
    /// When a query fails, or a value is not of its shape.
    pub fn export_nodes(&self) -> Result<Vec<NodeLine>, ReadError> {
        self.with(|connection| {
            all(connection, sql!("export_nodes"), [], |row| {
                Ok(NodeLine {
                    kind: row.get("kind")?,
                    slug: row.get("slug")?,
                    title: row.get("title")?,
                    native: row.get("native")?,
                    sort: row.get("sort")?,
                    country: row.get("country")?,
                    disambiguation: row.get("disambiguation")?,
                    begins: row.get("begins")?,
                    ends: row.get("ends")?,
                    works: row.get("works")?,
                    charted: row.get("charted")?,
                })
            })
        })
    }

    /// Every edge of the graph, by the kinds and slugs of its ends.
    ///
    /// # Errors
    /// When a query fails, or a value is not of its shape.
    pub fn export_edges(&self) -> Result<Vec<EdgeLine>, ReadError> {
        let words = |row: &Row<'_>, column| -> rusqlite::Result<Vec<String>> {
            let joined: Option<String> = row.get(column)?;
            Ok(joined.iter().flat_map(|text| text.split(' ')).map(str::to_owned).collect())
        };
        self.with(|connection| {
            all(connection, sql!("export_edges"), [], |row| {
                Ok(EdgeLine {
                    from: (row.get("from_kind")?, row.get("from_slug")?),
                    to: (row.get("to_kind")?, row.get("to_slug")?),
                    kind: row.get("kind")?,
                    weight: row.get("weight")?,
                    first: row.get("first")?,
                    last: row.get("last")?,
                    lasts: row.get("lasts")?,
                    relations: words(row, "relations")?,
                    works: words(row, "works")?,
                })
            })
        })
    }

    /// Every table of the schema with what it holds, in the order they are made.
    ///
    /// # Errors
    /// When a query fails.
    pub fn tables(&self) -> Result<Vec<TableLine>, ReadError> {
        self.with(|connection| {
            let counted = |(name, about, sql)| {
                let count = format!("SELECT count(*) FROM \"{name}\"");
                let rows = connection.prepare_cached(&count)?.query_row([], |row| row.get(0))?;
                Ok(TableLine { name, about, sql, rows })
            };
            described(SCHEMA_SQL).into_iter().map(counted).collect()
        })
    }

    /// All rows of a table; `None` where the schema has none of that name.
    ///
    /// # Errors
    /// When a query fails.
    pub fn table(&self, name: &str) -> Result<Option<TableRows>, ReadError> {
        let Some((name, _, _)) = described(SCHEMA_SQL).into_iter().find(|(known, _, _)| *known == name) else {
            return Ok(None);
        };
        self.with(|connection| {
            let key = "SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk";
            let key = all(connection, key, [name], |row| row.get::<_, String>(0))?.join("\", \"");
            let order = if key.is_empty() { "rowid".to_owned() } else { format!("\"{key}\"") };
            // The name is one of the schema's own, never a visitor's.
            let mut query = connection.prepare(&format!("SELECT * FROM \"{name}\" ORDER BY {order}"))?;
            let columns: Vec<String> = query.column_names().map(str::to_owned).collect();
            let value = |row: &Row<'_>, column| match row.get(column)? {
                Value::Blob(_) => Ok(Value::Null),
                value => Ok(value),
            };
            let rows = query.query_map([], |row| (0..columns.len()).map(|column| value(row, column)).collect())?;
            let rows = rows.collect::<Result<_, rusqlite::Error>>()?;
            Ok(Some(TableRows { columns, rows }))
        })
    }
}

/// The name, the comment and the statement of each ordinary table of a schema whose statements end a line with `;`.
fn described(schema: &'static str) -> Vec<(&'static str, String, &'static str)> {
    let mut tables = Vec::new();
    for statement in schema.split_inclusive(";\n") {
        let Some(at) = statement.find("CREATE TABLE ") else { continue };
        let sql = statement[at..].trim_end();
        let name = sql["CREATE TABLE ".len()..].split(' ').next().unwrap_or_default();
        let paragraph = statement[..at].rsplit("\n\n").next().unwrap_or_default();
        let lines: Vec<&str> = paragraph.lines().filter_map(|line| line.strip_prefix("-- ")).collect();
        tables.push((name, lines.join(" "), sql));
    }
    tables
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::Connection;

    #[test]
    fn every_ordinary_table_of_the_schema_is_given_away() {
        let connection = Connection::open_in_memory().expect("memory is at hand");
        connection.execute_batch(SCHEMA_SQL).expect("the schema is sound");
        let made =
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'";
        let mut made = all(&connection, made, [], |row| row.get::<_, String>(0)).expect("its tables");
        let mut found: Vec<&str> = described(SCHEMA_SQL).iter().map(|(name, _, _)| *name).collect();
        made.sort();
        found.sort_unstable();
        assert_eq!(found, made);
        let silent: Vec<&str> =
            described(SCHEMA_SQL).iter().filter(|(_, about, _)| about.is_empty()).map(|(name, _, _)| *name).collect();
        assert!(silent.is_empty(), "the schema does not say what these are: {silent:?}");
    }

    #[test]
    fn a_table_is_described_by_the_comment_right_before_it() {
        let schema = "-- Of all.\n\nPRAGMA x = 1;\n\n-- Rows\n-- of it.\nCREATE TABLE one (\n  a TEXT -- name; or none\n) STRICT;\nCREATE INDEX i ON one (a);\n\nCREATE TABLE two (b TEXT);\n";
        let found: Vec<(&str, String)> = described(schema).into_iter().map(|(name, about, _)| (name, about)).collect();
        assert_eq!(found, [("one", "Rows of it.".to_owned()), ("two", String::new())]);
    }
}
