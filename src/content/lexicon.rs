//! The names that the content knows, for the parser of credits.

use super::catalog::{Catalog, Loaded};
use super::load::{LoadError, load_files};
use super::walk::{Role, walk_where};
use crate::credit::Lexicon;
use crate::model::{NameKind, Ranks};
use std::path::Path;

impl Catalog {
    /// What the content knows of names: its artists under all names they are billed by, the credits of its works,
    /// `acts.txt`, and what the rows of its charts prove.
    pub fn lexicon(&self) -> Lexicon {
        let artists = self.artists.values().flat_map(|filed| {
            // A search hint such as a nickname is nobody's name in a billing.
            let others = filed.noted.names.iter().filter(|name| name.kind != Some(NameKind::SearchHint));
            std::iter::once(filed.record.name.as_str()).chain(others.map(|name| name.text.as_str()))
        });
        let credited =
            self.works.values().flat_map(|filed| &filed.record.credits).filter_map(|c| c.credited.as_deref());
        let acts = self.acts.iter().map(String::as_str);
        let ranks_artists =
            |chart: &str| self.charts.get(chart).is_some_and(|filed| filed.record.ranks == Ranks::Artists);
        let (of_artists, of_works): (Vec<_>, Vec<_>) = self.rows.iter().partition(|(chart, _)| ranks_artists(chart));
        let ranked = of_artists.iter().flat_map(|(_, rows)| rows.iter()).map(|filed| &*filed.row.credit);
        let charted = of_works.iter().flat_map(|(_, rows)| rows.iter());
        Lexicon::new(artists.chain(credited).chain(acts))
            .ranked(ranked)
            .charted(charted.map(|filed| (&*filed.row.title, &*filed.row.credit)))
    }
}

/// Reads of a folder only what knows names. The report tells the faults of those files alone.
///
/// # Errors
/// When a folder or file cannot be read at all.
pub fn load_names(root: &Path) -> Result<Loaded, LoadError> {
    let knows_names = |role: &Role| {
        matches!(
            role,
            Role::Vocab
                | Role::Site
                | Role::Acts
                | Role::Artist(_)
                | Role::Collaboration(_)
                | Role::Work(_)
                | Role::Chart(_)
                | Role::Rows { .. }
        )
    };
    let files = walk_where(root, &knows_names).map_err(|(path, source)| LoadError { path, source })?;
    Ok(load_files(files))
}
