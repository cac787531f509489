//! How queries are run. Their text stands in `snapshot/sql/`, one query a file; the test here holds every file to
//! the schema.

use super::ReadError;
use rusqlite::{Connection, Params, Row};

/// The text of a query, by the name of its file in `snapshot/sql/`.
macro_rules! sql {
    ($name:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/snapshot/sql/", $name, ".sql"))
    };
}
pub(super) use sql;

/// Every row of a query, in its order.
pub(super) fn all<T>(
    connection: &Connection,
    sql: &str,
    parameters: impl Params,
    read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>, ReadError> {
    let mut query = connection.prepare_cached(sql)?;
    let rows = query.query_map(parameters, read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The first row of a query; `None` where it gives none.
pub(super) fn one<T>(
    connection: &Connection,
    sql: &str,
    parameters: impl Params,
    read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Option<T>, ReadError> {
    let mut query = connection.prepare_cached(sql)?;
    let mut rows = query.query(parameters)?;
    Ok(rows.next()?.map(read).transpose()?)
}

#[cfg(test)]
mod tests {
    use crate::snapshot::SCHEMA_SQL;
    use rusqlite::Connection;
    use std::path::{Path, PathBuf};

    fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
        let mut found = Vec::new();
        for entry in std::fs::read_dir(folder).expect("the folder is part of the project") {
            let path = entry.expect("its entries can be read").path();
            if path.is_dir() {
                found.extend(files(&path, extension));
            } else if path.extension().is_some_and(|found| found == extension) {
                found.push(path);
            }
        }
        found.sort();
        found
    }

    fn text(path: &Path) -> String {
        std::fs::read_to_string(path).expect("a file of the project is text")
    }

    fn sql_files() -> Vec<(String, String)> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/snapshot/sql");
        let name = |path: &PathBuf| path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        files(&folder, "sql").iter().map(|path| (name(path), text(path))).collect()
    }

    #[test]
    fn every_query_fits_the_schema_and_says_what_it_gives_and_takes() {
        let connection = Connection::open_in_memory().expect("memory is at hand");
        connection.execute_batch(SCHEMA_SQL).expect("the schema is sound");
        let mut faults = Vec::new();
        for (name, sql) in sql_files() {
            let said: String = sql.lines().take_while(|line| line.starts_with("-- ")).collect();
            if said.is_empty() {
                faults.push(format!("{name}: does not say what it gives"));
            }
            let words: Vec<&str> = said.split(|c: char| !(c.is_alphanumeric() || "_:".contains(c))).collect();
            match connection.prepare(&sql) {
                Err(error) => faults.push(format!("{name}: {error}")),
                Ok(statement) => {
                    for number in 1..=statement.parameter_count() {
                        match statement.parameter_name(number) {
                            None => faults.push(format!("{name}: parameter {number} has no name")),
                            Some(parameter) if !words.contains(&parameter) => {
                                faults.push(format!("{name}: does not tell of {parameter}"));
                            }
                            Some(_) => {}
                        }
                    }
                }
            }
            if sql.contains('*') && sql.replace("count(*)", "").replace("'*'", "").contains('*') {
                faults.push(format!("{name}: names its columns, never `*`"));
            }
        }
        assert!(faults.is_empty(), "{faults:#?}");
    }

    #[test]
    fn a_page_never_reads_a_large_table_from_end_to_end() {
        const LARGE: [&str; 29] = [
            "record",
            "entry",
            "chart_week",
            "run",
            "work",
            "credit",
            "contribution",
            "appearance",
            "partner",
            "edge",
            "company_partner",
            "artist_key",
            "work_key",
            "rollup",
            "bridge",
            "happening",
            "ranked",
            "stub",
            "search_name",
            "search_record",
            "search_facet",
            "mention",
            "reference",
            "nomination",
            "claim",
            "artist",
            "company",
            "source",
            "listed",
        ];
        // About the whole site, as every `sitemap_…` and `search_index_…` is.
        const WHOLE: [&str; 5] = ["near_titles", "graph_nodes", "graph_edges", "export_nodes", "export_edges"];
        let connection = Connection::open_in_memory().expect("memory is at hand");
        connection.execute_batch(SCHEMA_SQL).expect("the schema is sound");
        let mut faults = Vec::new();
        let whole =
            |name: &str| WHOLE.contains(&name) || name.starts_with("sitemap_") || name.starts_with("search_index_");
        for (name, sql) in sql_files().into_iter().filter(|(name, _)| !whole(name)) {
            let mut plan = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).expect("the query fits the schema");
            let steps = plan.raw_query().mapped(|row| row.get("detail"));
            for step in steps.collect::<Result<Vec<String>, _>>().expect("a plan in words") {
                let Some(scanned) = step.strip_prefix("SCAN ").and_then(|rest| rest.split(' ').next()) else {
                    continue;
                };
                let words: Vec<&str> = sql.split(|c: char| !(c.is_alphanumeric() || c == '_')).collect();
                let alias = words.windows(3).find(|found| found[1] == "AS" && found[2] == scanned);
                let table = alias.map_or(scanned, |found| found[0]);
                if LARGE.contains(&table) || LARGE.contains(&scanned) {
                    faults.push(format!("{name}: {step}"));
                }
            }
        }
        assert!(faults.is_empty(), "{faults:#?}");
    }

    #[test]
    fn what_the_home_page_shows_of_many_is_read_in_the_order_of_an_index() {
        let connection = Connection::open_in_memory().expect("memory is at hand");
        connection.execute_batch(SCHEMA_SQL).expect("the schema is sound");
        for sql in [sql!("claims_of_verdict"), sql!("claim_of_note"), sql!("home_shelf")] {
            let mut plan = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).expect("the query fits the schema");
            let steps: Result<Vec<String>, _> = plan.raw_query().mapped(|row| row.get("detail")).collect();
            let steps = steps.expect("a plan in words");
            assert!(!steps.iter().any(|step| step.contains("TEMP B-TREE")), "{steps:?}");
        }
    }

    #[test]
    fn a_page_of_a_long_list_is_read_in_its_order_and_never_sorted() {
        const LISTS: [&str; 4] = ["work_list", "artist_list", "company_list", "source_list"];
        let connection = Connection::open_in_memory().expect("memory is at hand");
        connection.execute_batch(SCHEMA_SQL).expect("the schema is sound");
        let lists: Vec<_> = sql_files().into_iter().filter(|(name, _)| LISTS.contains(&name.as_str())).collect();
        assert_eq!(lists.len(), LISTS.len());
        for (name, sql) in lists {
            let mut plan = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).expect("the query fits the schema");
            let steps: Result<Vec<(i64, String)>, _> =
                plan.raw_query().mapped(|row| Ok((row.get("parent")?, row.get("detail")?))).collect();
            let steps = steps.expect("a plan in words");
            // The outermost order is that of a page's own rows.
            let sorted = |(parent, step): &(i64, String)| *parent > 0 && step.contains("TEMP B-TREE");
            assert!(!steps.iter().any(sorted), "{name}: {steps:?}");
            assert!(
                steps.iter().any(|(_, step)| step.starts_with("SEARCH listed USING PRIMARY KEY")),
                "{name}: {steps:?}"
            );
        }
    }

    #[test]
    fn every_query_is_used() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/snapshot/read");
        let code: String = files(&folder, "rs").iter().map(|path| text(path)).collect();
        let idle: Vec<String> = sql_files()
            .into_iter()
            .map(|(name, _)| name)
            .filter(|name| !code.contains(&format!("sql!(\"{name}\")")))
            .collect();
        assert!(idle.is_empty(), "no page asks {idle:?}");
    }
}
