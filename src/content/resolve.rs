//! Finding a record by what an editor calls it.

use super::catalog::Catalog;
use crate::diag::nearest;
use crate::markup::Target;
use crate::model::{Kind, NameKind, RecordRef};
use crate::text::fold;
use std::collections::{BTreeMap, BTreeSet};

/// All records by slug, by former slug and by name.
///
/// A slug beats a former slug beats a name. Only records found at one rank are ambiguous. Whatever a file says comes
/// before what chart rows alone say, so that no link of an editor's changes its meaning when a chart comes in.
#[derive(Debug, Clone, Default)]
pub struct Index {
    edited: Ranks,
    /// Stubs, and the addresses of stubs that edited records took the place of.
    charted: Ranks,
    /// Records whose files could not be decoded: they are there, and nothing more is known of them.
    broken: BTreeSet<RecordRef>,
}

/// What records answer to, the best rank first.
#[derive(Debug, Clone, Default)]
struct Ranks {
    slugs: BTreeMap<String, BTreeSet<RecordRef>>,
    former: BTreeMap<String, BTreeSet<RecordRef>>,
    names: BTreeMap<String, BTreeSet<RecordRef>>,
}

/// Why nothing, or not one thing, was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotFound {
    /// No record has that slug or name. The nearest slug, where one is near.
    Unknown(Option<String>),
    /// Several records answer equally, each as one would write it: `artist:rose`.
    Ambiguous(Vec<String>),
}

impl Index {
    pub fn new(catalog: &Catalog, broken: BTreeSet<RecordRef>) -> Self {
        let mut index = Self { broken, ..Self::default() };
        for entry in catalog.entries() {
            let record = entry.reference();
            let ranks = if entry.charted.is_stub() { &mut index.charted } else { &mut index.edited };
            ranks.slugs.entry(record.slug.clone()).or_default().insert(record.clone());
            for former in &entry.noted.former_slugs {
                ranks.former.entry(former.clone()).or_default().insert(record.clone());
            }
            let names = entry.noted.names.iter().filter(|name| name.kind != Some(NameKind::SearchHint));
            for name in names.map(|name| name.text.as_str()).chain([entry.title]) {
                ranks.names.entry(fold(name)).or_default().insert(record.clone());
            }
            for slug in &entry.charted.slugs {
                index.charted.former.entry(slug.clone()).or_default().insert(record.clone());
            }
        }
        for record in &index.broken {
            index.edited.slugs.entry(record.slug.clone()).or_default().insert(record.clone());
        }
        index
    }

    /// The index of the same records with others beside them.
    pub fn anew(&self, catalog: &Catalog) -> Self {
        Self::new(catalog, self.broken.clone())
    }

    /// The record a link means.
    pub fn find(&self, target: &Target) -> Result<RecordRef, NotFound> {
        self.find_named(target.prefix.as_deref(), &target.name)
    }

    /// The record that a text such as `apt`, `artist:rose` or `edition:grammys/68` means.
    pub fn find_text(&self, text: &str) -> Result<RecordRef, NotFound> {
        match text.split_once(':') {
            Some((prefix, name)) if Kind::parse(prefix.trim()).is_some() => {
                self.find_named(Some(prefix.trim()), name.trim())
            }
            _ => self.find_named(None, text.trim()),
        }
    }

    /// As [`Index::find`], for those who have no use for the reason of a miss: the nearest slug of thousands is slow to
    /// name.
    pub fn get(&self, target: &Target) -> Option<RecordRef> {
        let kinds = match target.prefix.as_deref() {
            None => None,
            Some(prefix) => Some(same_shelf(Kind::parse(prefix)?)),
        };
        match self.best(kinds, &target.name)[..] {
            [one] => Some(one.clone()),
            _ => None,
        }
    }

    /// The records of these kinds, or of any, that answer to a name at the best rank at which one does.
    fn best(&self, kinds: Option<&[Kind]>, name: &str) -> Vec<&RecordRef> {
        let fits = |record: &&RecordRef| kinds.is_none_or(|kinds| kinds.contains(&record.kind));
        let folded = fold(name);
        let all = [&self.edited, &self.charted];
        let ranks =
            all.into_iter().flat_map(|ranks| [ranks.slugs.get(name), ranks.former.get(name), ranks.names.get(&folded)]);
        let mut found = ranks.map(|found| found.into_iter().flatten().filter(fits).collect::<Vec<_>>());
        found.find(|records| !records.is_empty()).unwrap_or_default()
    }

    fn find_named(&self, prefix: Option<&str>, name: &str) -> Result<RecordRef, NotFound> {
        let kinds = match prefix {
            None => None,
            Some(prefix) => match Kind::parse(prefix) {
                Some(kind) => Some(same_shelf(kind)),
                None => {
                    let words = Kind::ALL.iter().map(|kind| kind.as_str());
                    return Err(NotFound::Unknown(nearest(prefix, words).map(|near| format!("{near}:{name}"))));
                }
            },
        };
        match self.best(kinds, name)[..] {
            [] => {}
            [one] => return Ok(one.clone()),
            ref several => return Err(NotFound::Ambiguous(several.iter().map(ToString::to_string).collect())),
        }
        // The right slug under the wrong kind is a nearer miss than any other slug.
        if let Some(other) = self.edited.slugs.get(name).and_then(|records| records.first()) {
            return Err(NotFound::Unknown(Some(other.to_string())));
        }
        let fits = |record: &RecordRef| kinds.is_none_or(|kinds| kinds.contains(&record.kind));
        let candidates = self.edited.slugs.iter().filter(|(_, records)| records.iter().any(fits));
        Err(NotFound::Unknown(nearest(name, candidates.map(|(slug, _)| slug.as_str())).map(str::to_owned)))
    }

    /// Whether a record of one of the kinds has this slug, decoded or not.
    pub fn has(&self, kind: Kind, slug: &str) -> bool {
        self.edited.has(kind, slug) || self.is_stub(kind, slug)
    }

    /// Whether what has this slug is made of chart rows alone.
    pub fn is_stub(&self, kind: Kind, slug: &str) -> bool {
        self.charted.has(kind, slug)
    }

    /// Whether the file of a record of this kind could not be decoded: what it would have said is not known.
    pub fn is_broken(&self, kind: Kind, slug: &str) -> bool {
        let kinds = same_shelf(kind);
        self.broken.iter().any(|record| kinds.contains(&record.kind) && record.slug == slug)
    }

    /// Whether any record of this kind could not be decoded.
    pub fn any_broken(&self, kind: Kind) -> bool {
        let kinds = same_shelf(kind);
        self.broken.iter().any(|record| kinds.contains(&record.kind))
    }

    /// The record of a kind that once had this slug.
    pub fn now(&self, kind: Kind, former: &str) -> Option<&RecordRef> {
        let kinds = same_shelf(kind);
        self.edited.former.get(former)?.iter().find(|record| kinds.contains(&record.kind))
    }

    /// Whether a file is that of a record that could not be decoded.
    pub fn is_broken_file(&self, path: &str) -> bool {
        let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
        self.broken.iter().any(|record| stem.strip_prefix(record.kind.folder()) == Some(&format!("/{}", record.slug)))
    }

    /// The nearest slug of a kind, for a suggestion.
    pub fn nearest(&self, kind: Kind, slug: &str) -> Option<&str> {
        let kinds = same_shelf(kind);
        let fits =
            self.edited.slugs.iter().filter(|(_, records)| records.iter().any(|record| kinds.contains(&record.kind)));
        nearest(slug, fits.map(|(slug, _)| slug.as_str()))
    }

    /// Former slugs with the records that claim them.
    pub fn former(&self) -> impl Iterator<Item = (&str, &BTreeSet<RecordRef>)> {
        self.edited.former.iter().map(|(slug, records)| (slug.as_str(), records))
    }
}

impl Ranks {
    fn has(&self, kind: Kind, slug: &str) -> bool {
        let kinds = same_shelf(kind);
        self.slugs.get(slug).is_some_and(|records| records.iter().any(|record| kinds.contains(&record.kind)))
    }
}

/// Collaborations and works share one set of slugs: either word finds both.
fn same_shelf(kind: Kind) -> &'static [Kind] {
    match kind {
        Kind::Collaboration | Kind::Work => &[Kind::Collaboration, Kind::Work],
        Kind::Artist => &[Kind::Artist],
        Kind::Company => &[Kind::Company],
        Kind::Market => &[Kind::Market],
        Kind::Chart => &[Kind::Chart],
        Kind::Award => &[Kind::Award],
        Kind::Edition => &[Kind::Edition],
        Kind::Source => &[Kind::Source],
        Kind::Article => &[Kind::Article],
        Kind::Page => &[Kind::Page],
    }
}
