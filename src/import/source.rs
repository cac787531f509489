//! The registry of sources: what each reads, and which chart a file of it is of.

use super::page::Page;
use super::{csv, hollingshead, koreanthinker, utdata};
use crate::text::Shared;
use std::path::Path;

/// A kind of archive.
#[derive(Debug, Clone, Copy)]
pub struct Source {
    /// As it is asked for on the command line.
    pub name: &'static str,
    /// What its files are, in one phrase.
    pub reads: &'static str,
    /// What the names of its files end in; others in a folder are passed over.
    pub endings: &'static [&'static str],
    pub charts: Charts,
    /// A file's bytes, unpacked, into its pages. The error says why it is no file of this source.
    pub read: fn(&[u8], &mut Shared) -> Result<Vec<Page>, String>,
}

/// How a source tells its charts apart.
#[derive(Debug, Clone, Copy)]
pub enum Charts {
    /// It has one alone.
    One(&'static str),
    /// A folder has the chart's name in the archive, here with its slug, or is the slug itself.
    Folders(&'static [(&'static str, &'static str)]),
    /// The name of a folder or of the file has this in it.
    Words(&'static [(&'static str, &'static str)]),
}

/// Every source there is.
pub const SOURCES: &[Source] = &[csv::SOURCE, hollingshead::SOURCE, koreanthinker::SOURCE, utdata::SOURCE];

impl Source {
    pub fn find(name: &str) -> Option<&'static Source> {
        SOURCES.iter().find(|source| source.name == name)
    }

    /// The chart that a file is of, by the folder nearest to it that says so. `known` answers whether a slug is a chart's.
    pub fn chart_of(&self, path: &Path, known: &dyn Fn(&str) -> bool) -> Option<String> {
        let names = path.iter().rev().filter_map(|part| part.to_str());
        match self.charts {
            Charts::One(slug) => Some(slug.to_owned()),
            Charts::Folders(table) => names.skip(1).find_map(|name| {
                let listed = table.iter().find(|(folder, _)| *folder == name).map(|(_, slug)| *slug);
                listed.or_else(|| known(name).then_some(name)).map(str::to_owned)
            }),
            Charts::Words(table) => {
                let mut names = names;
                names.find_map(|name| {
                    table.iter().find(|(word, _)| name.contains(word)).map(|(_, slug)| (*slug).to_owned())
                })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(source: &str, path: &str) -> Option<String> {
        let known = |slug: &str| slug == "billboard-200";
        Source::find(source).expect("a source").chart_of(Path::new(path), &known)
    }

    #[test]
    fn the_nearest_folder_with_a_charts_name_says_which_chart_it_is() {
        let of = |source, path, slug: &str| assert_eq!(chart(source, path).as_deref(), Some(slug), "{path}");
        of("csv", "/a/hot-100/korea-hot-100/2026.csv", "billboard-korea-hot-100");
        of("csv", "billboard-200/1967.csv.gz", "billboard-200");
        of("mhollingshead", "x.json", "billboard-hot-100");
        of("utdata", "data/billboard200-scraped/2021/2021-01-02.csv", "billboard-200");
        of("utdata", "hot-100-current.csv", "billboard-hot-100");
    }

    #[test]
    fn a_file_that_nothing_names_is_of_no_chart() {
        assert_eq!(chart("csv", "somewhere/2024.csv"), None);
        assert_eq!(chart("koreanthinker", "hot-100-producers/2026-04-01.json"), None);
    }

    #[test]
    fn names_of_sources_are_unique() {
        let names: std::collections::BTreeSet<_> = SOURCES.iter().map(|source| source.name).collect();
        assert_eq!(names.len(), SOURCES.len());
    }
}
