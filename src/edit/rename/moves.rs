//! Which record becomes which, and which files go where.

use super::super::error::EditError;
use super::super::fresh::describe;
use crate::content::{Catalog, File, Role, record_of};
use crate::model::{Kind, RecordRef, is_slug};

/// One record's move. An award takes its editions along, a chart its tables.
#[derive(Debug)]
pub struct Moves {
    pub old: RecordRef,
    pub new: RecordRef,
}

impl Moves {
    /// Reads the two paths, and sees that the one is there and the other is free.
    pub fn plan(catalog: &Catalog, old: &str, new: &str) -> Result<Self, EditError> {
        let (old, new) = (named(old)?, named(new)?);
        if !catalog.index.has(old.kind, &old.slug) {
            let near = catalog.index.nearest(old.kind, &old.slug);
            let help = near.map(|near| format!("; did you mean `{}/{near}`?", old.kind.folder())).unwrap_or_default();
            let what = if old.kind.is_work() { "work or collaboration" } else { old.kind.as_str() };
            return Err(EditError::Arguments(format!("no {what} `{}`{help}", old.slug)));
        }
        let shelf = catalog.works.get(&old.slug).filter(|_| old.kind.is_work()).map(|filed| filed.record.shelf.kind());
        let old = RecordRef { kind: shelf.unwrap_or(old.kind), ..old };
        if old.kind != new.kind && !(old.kind.is_work() && new.kind.is_work()) {
            return Err(EditError::Arguments(format!(
                "`{}` is a {}, and a rename keeps the kind: name it under `{}/`",
                old.slug,
                old.kind.as_str(),
                old.kind.folder()
            )));
        }
        if old == new {
            return Err(EditError::Arguments(format!("`{}/{}` is its name already", old.kind.folder(), old.slug)));
        }
        if let (Kind::Edition, Some((one, _)), Some((other, _))) =
            (old.kind, old.slug.split_once('/'), new.slug.split_once('/'))
            && one != other
        {
            return Err(EditError::Arguments(
                "an edition stays with its award: its categories are the award's".to_owned(),
            ));
        }
        if old.kind == Kind::Market && new.slug.len() != 2 {
            return Err(EditError::Arguments("the slug of a market is its country's two-letter code".to_owned()));
        }
        if old.slug != new.slug && catalog.index.has(new.kind, &new.slug) {
            let there = describe(catalog, new.kind, &new.slug);
            return Err(EditError::Refused(format!("`{}` is taken by {there}", new.slug)));
        }
        Ok(Self { old, new })
    }

    /// What a record is called afterwards.
    pub fn record(&self, record: &RecordRef) -> RecordRef {
        let same = record.kind == self.old.kind || (record.kind.is_work() && self.old.kind.is_work());
        if same && record.slug == self.old.slug {
            return self.new.clone();
        }
        match (self.old.kind, record.kind, record.slug.split_once('/')) {
            (Kind::Award, Kind::Edition, Some((award, edition))) if award == self.old.slug => {
                RecordRef::new(Kind::Edition, format!("{}/{edition}", self.new.slug))
            }
            _ => record.clone(),
        }
    }

    /// Where a file goes; `None` where it stays.
    pub fn path(&self, file: &File) -> Option<String> {
        let folder = |kind: Kind, slug: &str| format!("{}/{slug}", kind.folder());
        let (from, to) = match &file.role {
            Role::Rows { chart } | Role::Searched { chart } => {
                let record = RecordRef::new(Kind::Chart, chart.clone());
                let to = self.record(&record);
                (folder(Kind::Chart, &record.slug), folder(Kind::Chart, &to.slug))
            }
            _ => {
                let record = record_of(&file.role)?;
                let to = self.record(&record);
                (folder(record.kind, &record.slug), folder(to.kind, &to.slug))
            }
        };
        let rest = file.path.strip_prefix(&from)?;
        (from != to).then(|| format!("{to}{rest}"))
    }
}

/// `artists/rose`, also with the ending of its file.
fn named(text: &str) -> Result<RecordRef, EditError> {
    let plain = text.trim_end_matches('/');
    let plain = plain.strip_suffix(".md").or_else(|| plain.strip_suffix(".toml")).unwrap_or(plain);
    let bad = |why: &str| Err(EditError::Arguments(format!("`{text}` {why}")));
    let Some((folder, slug)) = plain.split_once('/') else {
        return bad("is no record: name it by its folder and slug, as in `artists/rose`");
    };
    let Some(kind) = Kind::ALL.iter().copied().find(|kind| kind.folder() == folder) else {
        return bad("is in no folder of records: it begins as in `artists/`, `collaborations/`, `works/`");
    };
    let kind = if kind == Kind::Award && slug.contains('/') { Kind::Edition } else { kind };
    let parts = if kind == Kind::Edition { 2 } else { 1 };
    if slug.split('/').count() != parts || !slug.split('/').all(is_slug) {
        return bad("has no slug at its end: small letters a-z, digits and single hyphens");
    }
    Ok(RecordRef::new(kind, slug))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_award_takes_its_editions_along() {
        let moves =
            Moves { old: RecordRef::new(Kind::Award, "grammys"), new: RecordRef::new(Kind::Award, "grammy-awards") };
        let edition = RecordRef::new(Kind::Edition, "grammys/68");
        assert_eq!(moves.record(&edition).slug, "grammy-awards/68");
        let file = |path: &str| File { path: path.into(), bytes: Vec::new(), role: crate::content::role(path) };
        assert_eq!(moves.path(&file("awards/grammys/68.toml")).as_deref(), Some("awards/grammy-awards/68.toml"));
        assert_eq!(moves.path(&file("awards/grammys.toml")).as_deref(), Some("awards/grammy-awards.toml"));
        assert_eq!(moves.path(&file("artists/grammys.md")), None);
    }

    #[test]
    fn a_record_is_named_by_folder_and_slug() {
        assert_eq!(named("artists/rose.md").ok(), Some(RecordRef::new(Kind::Artist, "rose")));
        assert_eq!(named("awards/grammys/68").ok(), Some(RecordRef::new(Kind::Edition, "grammys/68")));
        for bad in ["rose", "artist/rose", "artists/Rosé", "artists/a/b", "artists/"] {
            assert!(named(bad).is_err(), "{bad}");
        }
    }
}
