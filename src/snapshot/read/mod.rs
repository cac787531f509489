//! Reading a snapshot: one function and one struct a page.
//!
//! This is the seam that lets storage change: pages ask here and nowhere else, for a whole page at a time.
//! Every query is a file under `snapshot/sql/`; its columns are read by name.

mod error;
mod open;
mod redirect;
mod site;

pub use error::{OpenError, ReadError};
pub use open::Snapshot;
pub use redirect::{Elsewhere, NearTitle};
pub use site::{FooterPage, SiteInfo};

#[cfg(test)]
mod tests {
    use crate::snapshot::SCHEMA_SQL;
    use std::path::Path;

    #[test]
    fn every_query_fits_the_schema_and_is_used() {
        let room = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/snapshot");
        let files = |folder: &str| -> Vec<std::path::PathBuf> {
            let entries = std::fs::read_dir(room.join(folder)).expect("a folder of the snapshot's room");
            entries.map(|entry| entry.expect("an entry of the folder").path()).collect()
        };
        let text = |path: &std::path::PathBuf| std::fs::read_to_string(path).expect("source is text");
        let code: String = files("read").iter().map(text).collect();
        let db = rusqlite::Connection::open_in_memory().expect("a database in memory");
        db.execute_batch(SCHEMA_SQL).expect("the schema is SQL");
        for file in files("sql") {
            let name = file.file_name().expect("a file has a name").to_string_lossy().into_owned();
            let sql = text(&file);
            assert!(sql.starts_with("-- "), "{name}: the first line says what it finds");
            assert!(!sql.contains("SELECT *"), "{name}: columns are named");
            assert!(code.contains(&format!("sql/{name}")), "{name} is used");
            if let Err(error) = db.prepare(&sql) {
                panic!("{name}: {error}");
            }
        }
    }
}
