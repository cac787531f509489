//! Live blocks in prose: that they exist, suit their record and have something to show.

use super::Subject;
use super::prose::fault;
use crate::content::Entry;
use crate::diag::{Code, Diagnostic};
use crate::markup::BlockRef;
use crate::model::{Block, Kind, Nominee, RecordRef};

/// Every block is one that the record's page has, and has something to show.
pub fn blocks(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    for entry in subject.catalog.entries() {
        for asked in &entry.prose.document.blocks {
            // A record that is not there has been told among the links.
            let Ok(record) = subject.catalog.index.find(&asked.target) else { continue };
            let name = asked.target.anchor.as_deref().unwrap_or_default();
            match Block::parse(name) {
                None => faults.push(unknown(&entry, asked, &record, name)),
                Some(block) if !block.suits(record.kind) => {
                    let message = format!("`{}` is {}, and has no `{name}`", record.slug, a_kind(record.kind));
                    faults.push(fault(Code::UnknownBlock, &entry, &asked.span, message).help(choices(&record)));
                }
                Some(block) => Asked { subject, entry: &entry, asked, record: &record, block }.check(faults),
            }
        }
    }
}

fn unknown(entry: &Entry<'_>, asked: &BlockRef, record: &RecordRef, name: &str) -> Diagnostic {
    let fault = fault(Code::UnknownBlock, entry, &asked.span, format!("no block is called `{name}`"));
    let fault = fault.suggest(name, names(record.kind));
    let all = choices(record);
    let help = fault.help.clone().map_or(all.clone(), |near| format!("{near} ({all})"));
    fault.help(help)
}

fn names(kind: Kind) -> impl Iterator<Item = &'static str> {
    Block::ALL.iter().filter(move |block| block.suits(kind)).map(|block| block.as_str())
}

/// What a record has in the way of blocks.
fn choices(record: &RecordRef) -> String {
    let names: Vec<String> = names(record.kind).map(|name| format!("`{name}`")).collect();
    match names.is_empty() {
        true => format!("{} has no block: link to it with `[[{}]]`", a_kind(record.kind), record.slug),
        false => format!("{} has: {}", a_kind(record.kind), names.join(", ")),
    }
}

fn a_kind(kind: Kind) -> String {
    let article = if kind.as_str().starts_with(['a', 'e']) { "an" } else { "a" };
    format!("{article} {}", kind.as_str())
}

/// A block that its record may have.
struct Asked<'a> {
    subject: &'a Subject<'a>,
    entry: &'a Entry<'a>,
    asked: &'a BlockRef,
    record: &'a RecordRef,
    block: Block,
}

impl Asked<'_> {
    fn check(&self, faults: &mut Vec<Diagnostic>) {
        let known = faults.len();
        self.arguments(faults);
        if faults.len() == known && !self.is_unsure() && !self.has_something() {
            let (name, slug) = (self.block.as_str(), &self.record.slug);
            let message = format!("`{slug}` has nothing to show as `{name}`");
            let help = match self.block {
                Block::Charts => "no row of it is held on any chart",
                Block::Nominations => "no award edition here names it",
            };
            faults.push(fault(Code::EmptyBlock, self.entry, &self.asked.span, message).help(help));
        }
    }

    /// What stands behind the `|` is what the block takes.
    fn arguments(&self, faults: &mut Vec<Diagnostic>) {
        if let (None, Some(first)) = (self.block.takes(), self.asked.arguments.first()) {
            let message = format!("`{}` takes no words behind a `|`", self.block.as_str());
            let help = format!("write `![[{}]]`", self.asked.target);
            faults.push(fault(Code::UnknownBlock, self.entry, &first.span, message).help(help));
        }
    }

    /// Whether the record may well have it, and only its file cannot be read.
    fn is_unsure(&self) -> bool {
        match self.record.kind {
            kind if kind.is_work() => self.subject.is_unsure_of(&self.record.slug),
            kind => self.subject.catalog.index.is_broken(kind, &self.record.slug),
        }
    }

    fn has_something(&self) -> bool {
        match self.block {
            Block::Charts => self.subject.derived.runs.keys().any(|(work, _)| work.as_str() == self.record.slug),
            Block::Nominations => self.is_nominated(),
        }
    }

    /// Whether a nomination names the record; of an artist also: honours it, or names a work it is billed on.
    fn is_nominated(&self) -> bool {
        let (catalog, slug) = (self.subject.catalog, self.record.slug.as_str());
        let is_billed = |work: &str| {
            let credits = catalog.works.get(work).map(|filed| filed.record.credits.as_slice()).unwrap_or_default();
            credits.iter().any(|credit| credit.artist.as_str() == slug)
        };
        let names = |nominee: &Nominee| match nominee {
            Nominee::Work(work) if self.record.kind.is_work() => work.as_str() == slug,
            Nominee::Work(work) => is_billed(work.as_str()),
            Nominee::Artist(artist) => self.record.kind == Kind::Artist && artist.as_str() == slug,
        };
        let categories = catalog.editions.values().flat_map(|filed| &filed.record.categories);
        let is_honoured = || self.subject.derived.honoured.values().flatten().any(|artist| artist.as_str() == slug);
        categories.flat_map(|category| &category.nominations).any(|nomination| names(&nomination.nominee))
            || (self.record.kind == Kind::Artist && is_honoured())
    }
}
