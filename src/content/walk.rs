//! The files of a content folder, and what each is by its path.

use crate::model::{Kind, Lang, RecordRef, is_slug};
use std::io;
use std::path::Path;

/// What a file is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    Site,
    Vocab,
    Acts,
    Changes,
    Gone,
    /// The editors' guide and the licences, which are no content.
    Guide,
    Artist(String),
    Collaboration(String),
    Work(String),
    Company(String),
    Market(String),
    Chart(String),
    /// A year of a chart's rows.
    Rows {
        chart: String,
    },
    Searched {
        chart: String,
    },
    Award(String),
    Edition {
        award: String,
        edition: String,
    },
    Source(String),
    Article(String, Lang),
    Page(String),
    /// A picture: the file's name.
    Image(String),
    /// What is known of a picture: its name without the ending.
    ImageFacts(String),
    /// The name of a record's file is no slug.
    BadSlug(String),
    Unread,
}

/// A file below the content folder.
#[derive(Debug, Clone)]
pub struct File {
    /// With `/` between its parts.
    pub path: String,
    pub bytes: Vec<u8>,
    pub role: Role,
}

/// All files, in order of their paths. Hidden files, and the copies that text editors leave (`…~`), are passed over.
///
/// # Errors
/// The first file or folder that cannot be read.
pub fn walk(root: &Path) -> Result<Vec<File>, (std::path::PathBuf, io::Error)> {
    walk_where(root, &|_| true)
}

/// As [`walk`], of those files alone whose role is wanted; no other is read.
///
/// # Errors
/// The first folder or wanted file that cannot be read.
pub fn walk_where(root: &Path, wanted: &dyn Fn(&Role) -> bool) -> Result<Vec<File>, (std::path::PathBuf, io::Error)> {
    let mut files = Vec::new();
    collect(root, "", wanted, &mut files)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn collect(
    folder: &Path,
    prefix: &str,
    wanted: &dyn Fn(&Role) -> bool,
    files: &mut Vec<File>,
) -> Result<(), (std::path::PathBuf, io::Error)> {
    let at = |path: &Path, error| (path.to_owned(), error);
    for entry in std::fs::read_dir(folder).map_err(|error| at(folder, error))? {
        let entry = entry.map_err(|error| at(folder, error))?;
        let name = entry.file_name();
        // A name that is not Unicode is shown as far as it goes: no record can have it, so the file is told as unread.
        let name = name.to_string_lossy();
        if name.starts_with('.') || name.ends_with('~') {
            continue;
        }
        let full = entry.path();
        let path = if prefix.is_empty() { name.into_owned() } else { format!("{prefix}/{name}") };
        let kind = entry.file_type().map_err(|error| at(&full, error))?;
        if kind.is_dir() {
            collect(&full, &path, wanted, files)?;
        } else if kind.is_file() {
            let role = role(&path);
            if !wanted(&role) {
                continue;
            }
            // What nobody reads is named and not read: it may be anything, of any size.
            let bytes = match role {
                Role::Unread => Vec::new(),
                _ => match std::fs::read(&full) {
                    Ok(bytes) => bytes,
                    // Gone between the listing and the reading: an editor's save by rename.
                    Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                    Err(error) => return Err(at(&full, error)),
                },
            };
            files.push(File { path, bytes, role });
        } else if wanted(&Role::Unread) {
            files.push(File { path, bytes: Vec::new(), role: Role::Unread });
        }
    }
    Ok(())
}

/// What a path says that a file is.
pub fn role(path: &str) -> Role {
    let parts: Vec<&str> = path.split('/').collect();
    let slug = |stem: &str, make: fn(String) -> Role| {
        if is_slug(stem) { make(stem.to_owned()) } else { Role::BadSlug(stem.to_owned()) }
    };
    match parts[..] {
        ["site.toml"] => Role::Site,
        ["vocab.toml"] => Role::Vocab,
        ["acts.txt"] => Role::Acts,
        ["changes.csv"] => Role::Changes,
        ["gone.toml"] => Role::Gone,
        ["README.md" | "LICENSE.md"] => Role::Guide,
        [folder, name] => {
            let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
            match (folder, ending) {
                ("artists", "md") => slug(stem, Role::Artist),
                ("collaborations", "md") => slug(stem, Role::Collaboration),
                ("works", "md") => slug(stem, Role::Work),
                ("companies", "md") => slug(stem, Role::Company),
                ("markets", "md") => market(stem),
                ("charts", "toml") => slug(stem, Role::Chart),
                ("awards", "toml") => slug(stem, Role::Award),
                ("sources", "md") => slug(stem, Role::Source),
                ("articles", "md") => article(stem),
                ("pages", "md") => slug(stem, Role::Page),
                ("images", "png" | "jpg" | "webp") if is_slug(stem) => Role::Image((*name).to_owned()),
                ("images", "toml") => slug(stem, Role::ImageFacts),
                ("images", "png" | "jpg" | "webp") => Role::BadSlug(stem.to_owned()),
                _ => Role::Unread,
            }
        }
        ["charts", chart, "searched.csv"] if is_slug(chart) => Role::Searched { chart: chart.to_owned() },
        ["charts", chart, name] if is_slug(chart) && is_year_file(name) => Role::Rows { chart: chart.to_owned() },
        ["awards", award, name] => match name.strip_suffix(".toml") {
            Some(edition) if is_slug(award) && is_slug(edition) => {
                Role::Edition { award: award.to_owned(), edition: edition.to_owned() }
            }
            Some(edition) => Role::BadSlug(edition.to_owned()),
            None => Role::Unread,
        },
        _ => Role::Unread,
    }
}

fn market(stem: &str) -> Role {
    if stem.len() == 2 && stem.bytes().all(|b| b.is_ascii_lowercase()) {
        Role::Market(stem.to_owned())
    } else {
        Role::BadSlug(stem.to_owned())
    }
}

/// `slug.md` is in English, `slug.ko.md` its Korean translation.
fn article(stem: &str) -> Role {
    let (slug, lang) = match stem.rsplit_once('.') {
        Some((slug, code)) => match Lang::parse(code) {
            Some(lang) => (slug, lang),
            None => return Role::BadSlug(stem.to_owned()),
        },
        None => (stem, Lang::En),
    };
    if is_slug(slug) { Role::Article(slug.to_owned(), lang) } else { Role::BadSlug(slug.to_owned()) }
}

fn is_year_file(name: &str) -> bool {
    name.strip_suffix(".csv").is_some_and(|year| year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit()))
}

/// The record that a file of this role is, or would be if it could be decoded.
pub fn record_of(role: &Role) -> Option<RecordRef> {
    let (kind, slug) = match role {
        Role::Artist(slug) => (Kind::Artist, slug.clone()),
        Role::Collaboration(slug) => (Kind::Collaboration, slug.clone()),
        Role::Work(slug) => (Kind::Work, slug.clone()),
        Role::Company(slug) => (Kind::Company, slug.clone()),
        Role::Market(slug) => (Kind::Market, slug.clone()),
        Role::Chart(slug) => (Kind::Chart, slug.clone()),
        Role::Award(slug) => (Kind::Award, slug.clone()),
        Role::Edition { award, edition } => (Kind::Edition, format!("{award}/{edition}")),
        Role::Source(slug) => (Kind::Source, slug.clone()),
        Role::Article(slug, _) => (Kind::Article, slug.clone()),
        Role::Page(slug) => (Kind::Page, slug.clone()),
        _ => return None,
    };
    Some(RecordRef { kind, slug })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_says_what_a_file_is() {
        assert_eq!(role("artists/rose.md"), Role::Artist("rose".into()));
        assert_eq!(role("articles/apt.ko.md"), Role::Article("apt".into(), Lang::Ko));
        assert_eq!(role("charts/billboard-200/1976.csv"), Role::Rows { chart: "billboard-200".into() });
        assert_eq!(role("awards/grammys/68.toml"), Role::Edition { award: "grammys".into(), edition: "68".into() });
    }

    #[test]
    fn a_file_that_nothing_reads_is_known_as_such() {
        for path in ["artists/rose.txt", "artist/rose.md", "charts/x/notes.md", "notes.md", "charts/x/976.csv"] {
            assert_eq!(role(path), Role::Unread, "{path}");
        }
    }

    #[test]
    fn a_file_name_that_is_no_slug_is_told() {
        assert_eq!(role("artists/Rosé.md"), Role::BadSlug("Rosé".into()));
        assert_eq!(role("markets/korea.md"), Role::BadSlug("korea".into()));
    }
}
