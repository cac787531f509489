//! Live blocks in prose: that they exist, suit their record and have something to show.

use super::Subject;
use super::prose::fault;
use super::references::is_draft;
use crate::content::Entry;
use crate::derive::Party;
use crate::diag::{Code, Diagnostic};
use crate::markup::{Argument, BlockRef};
use crate::model::{Block, EdgeKind, Kind, Nominee, RecordRef};

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

/// A slug of the kind, for an example.
fn example(kind: Kind) -> &'static str {
    if kind == Kind::Chart { "billboard-hot-100" } else { "on-the-ground" }
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
                Block::ChartRun | Block::Charts => "no row of it is held on any chart",
                Block::Compare => "no row of any of these works is held on a chart",
                Block::Claims => "no source here says anything of it",
                Block::Network => "no record here ties it to another artist",
                Block::Nominations => "no award edition here names it",
            };
            faults.push(fault(Code::EmptyBlock, self.entry, &self.asked.span, message).help(help));
        }
    }

    /// What stands behind the `|` is what the block takes.
    fn arguments(&self, faults: &mut Vec<Diagnostic>) {
        let (name, (few, many)) = (self.block.as_str(), self.block.counts());
        let given = &self.asked.arguments;
        let Some(kind) = self.block.takes() else {
            if let Some(first) = given.first() {
                let message = format!("`{name}` takes no words behind a `|`");
                let help = format!("write `![[{}]]`", self.asked.target);
                faults.push(fault(Code::UnknownBlock, self.entry, &first.span, message).help(help));
            }
            return;
        };
        if !(few..=many).contains(&given.len()) {
            let message = match (few, many) {
                (0, 1) => format!("`{name}` takes one {} behind the `|`", kind.as_str()),
                _ => format!("`{name}` takes {few} to {many} slugs behind the `|`, parted by commas"),
            };
            let help = format!("such as `![[{}|{}]]`", self.asked.target, example(kind));
            faults.push(fault(Code::UnknownBlock, self.entry, &self.asked.span, message).help(help));
        }
        for argument in given {
            self.argument(kind, argument, faults);
        }
    }

    /// One slug behind the `|`: of a chart the work was on, or of another work that was on a chart.
    fn argument(&self, kind: Kind, argument: &Argument, faults: &mut Vec<Diagnostic>) {
        let (index, slug) = (&self.subject.catalog.index, argument.slug.as_str());
        let told = |message: String| fault(Code::UnknownBlock, self.entry, &argument.span, message);
        if index.is_broken(kind, slug) {
            // Its own fault is told.
        } else if !index.has(kind, slug) {
            let unknown =
                told(format!("no {} `{slug}`", if kind == Kind::Chart { "chart" } else { "work or collaboration" }));
            faults.push(match index.nearest(kind, slug) {
                Some(near) => unknown.help(format!("did you mean `{near}`?")),
                None => unknown,
            });
        } else if kind == Kind::Chart {
            let charts = self.charts(&self.record.slug);
            if !charts.contains(&slug) && !charts.is_empty() && !self.is_unsure() {
                let message = format!("no row of `{}` on `{slug}` is held", self.record.slug);
                let help = format!("it has rows on: {}", charts.join(", "));
                faults.push(fault(Code::EmptyBlock, self.entry, &argument.span, message).help(help));
            }
        } else if slug == self.record.slug {
            faults.push(told(format!("`{slug}` beside itself")));
        } else if !self.entry.noted.draft && is_draft(self.subject, Kind::Work, slug) {
            let message = format!("`{slug}` is a draft");
            let help = "publish it first, or make this record a draft too";
            faults.push(fault(Code::RefersToDraft, self.entry, &argument.span, message).help(help));
        }
    }

    /// The charts that a work has rows on.
    fn charts(&self, work: &str) -> Vec<&str> {
        let runs = self.subject.derived.runs.keys().filter(|(slug, _)| slug.as_str() == work);
        runs.map(|(_, chart)| chart.as_str()).collect()
    }

    /// Whether the record may well have it, and only its file cannot be read.
    fn is_unsure(&self) -> bool {
        match self.record.kind {
            kind if kind.is_work() => {
                let works = self.asked.arguments.iter().filter(|_| self.block.takes() == Some(Kind::Work));
                let mut works = works.map(|argument| argument.slug.as_str()).chain([self.record.slug.as_str()]);
                works.any(|work| self.subject.is_unsure_of(work))
            }
            kind => self.subject.catalog.index.is_broken(kind, &self.record.slug),
        }
    }

    fn has_something(&self) -> bool {
        match self.block {
            Block::ChartRun | Block::Charts => !self.charts(&self.record.slug).is_empty(),
            Block::Compare => {
                let works = self.asked.arguments.iter().map(|argument| argument.slug.as_str());
                works.chain([self.record.slug.as_str()]).any(|work| !self.charts(work).is_empty())
            }
            Block::Claims => self.is_claimed(),
            Block::Network => self.is_tied(),
            Block::Nominations => self.is_nominated(),
        }
    }

    /// Whether an edge other than to a company leads to the artist, or away from it.
    fn is_tied(&self) -> bool {
        let is_it = |party: &Party| matches!(party, Party::Artist(slug) if slug.as_str() == self.record.slug);
        let mut edges = self.subject.derived.edges.keys().filter(|(_, _, kind)| *kind != EdgeKind::Company);
        edges.any(|(from, to, _)| is_it(from) || is_it(to))
    }

    /// Whether a claim speaks of the record.
    fn is_claimed(&self) -> bool {
        let catalog = self.subject.catalog;
        let claims = catalog.sources.values().flat_map(|filed| &filed.record.claims);
        let mut about = claims.flat_map(|claim| &claim.about);
        about.any(|text| catalog.index.find_text(text).is_ok_and(|record| record == *self.record))
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
