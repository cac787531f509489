//! References from record to record.

use super::Subject;
use crate::content::{Entry, NotFound, record_references, spoken_of};
use crate::diag::{Code, Diagnostic};
use crate::model::Kind;

/// Every slug in front matter and tables leads to a record that readers can open.
pub fn references(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    let catalog = subject.catalog;
    // What a stub refers to is there, or made with it.
    for entry in catalog.entries().filter(|entry| !entry.charted.is_stub()) {
        for (path, kind, slug) in record_references(catalog, &entry) {
            Reference { entry: &entry, path: &path, kind, slug: &slug }.check(subject, faults);
        }
        for (path, text) in spoken_of(catalog, &entry) {
            named(subject, &entry, &path, &text, faults);
        }
        if entry.kind == Kind::Article
            && entry.lang != crate::model::Lang::En
            && !catalog.articles.contains_key(&(entry.slug.to_owned(), crate::model::Lang::En))
        {
            faults.push(
                Diagnostic::new(
                    Code::UnknownReference,
                    entry.file,
                    entry.span(""),
                    format!("no article `{}` that this could translate", entry.slug),
                )
                .help(format!("the original stands in `articles/{}.md`", entry.slug)),
            );
        }
    }
    for (chart, searches) in &catalog.searched {
        for search in searches {
            let slug = search.searched.work.as_str();
            if !catalog.index.has(Kind::Work, slug) {
                let fault = Diagnostic::new(
                    Code::UnknownReference,
                    &search.file,
                    search.span.clone(),
                    format!("no work or collaboration `{slug}`"),
                );
                faults.push(suggest(subject, fault, Kind::Work, slug));
            }
            unknown_chart(subject, chart, &search.file, faults);
        }
    }
    for (chart, rows) in &catalog.rows {
        if let Some(row) = rows.first() {
            unknown_chart(subject, chart, &row.file, faults);
        }
    }
    for (index, text) in catalog.site.first.iter().enumerate() {
        if let Err(reason) = catalog.index.find_text(text) {
            let span = catalog.site_spans.get(&format!("first[{index}]"));
            let message = format!("no record `{text}` to lead with");
            faults.push(not_found(Diagnostic::new(Code::UnknownReference, &"site.toml".into(), span, message), reason));
        }
    }
}

fn unknown_chart(subject: &Subject<'_>, chart: &str, file: &std::sync::Arc<str>, faults: &mut Vec<Diagnostic>) {
    if !subject.catalog.index.has(Kind::Chart, chart) {
        let fault = Diagnostic::new(Code::UnknownReference, file, 0..0, format!("no chart `{chart}`"));
        faults.push(suggest(subject, fault, Kind::Chart, chart));
    }
}

struct Reference<'a> {
    entry: &'a Entry<'a>,
    path: &'a str,
    kind: Kind,
    slug: &'a str,
}

impl Reference<'_> {
    fn check(&self, subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
        let span = self.entry.span(self.path);
        if let Some(command) = makes_a_record(subject, self.kind, self.slug) {
            let message = format!("`{}` is a stub: it is known from chart rows alone", self.slug);
            faults.push(
                Diagnostic::new(Code::UnknownReference, self.entry.file, span, message)
                    .label(format!("not in content/{}/", self.kind.folder()))
                    .help(format!("make it a record first: {command}")),
            );
        } else if !subject.catalog.index.has(self.kind, self.slug) {
            let what = match self.kind {
                Kind::Work => "work or collaboration",
                other => other.as_str(),
            };
            let message = format!("no {what} `{}`", self.slug);
            let label = format!("not in content/{}/", self.kind.folder());
            let fault = Diagnostic::new(Code::UnknownReference, self.entry.file, span, message).label(label);
            faults.push(suggest(subject, fault, self.kind, self.slug));
        } else if !self.entry.noted.draft && is_draft(subject, self.kind, self.slug) {
            faults.push(
                Diagnostic::new(Code::RefersToDraft, self.entry.file, span, format!("`{}` is a draft", self.slug))
                    .help("publish it first, or make this record a draft too"),
            );
        }
    }
}

/// The command that makes a record of a stub; `None` for all that is none. Prose may link to a stub, facts name records
/// only: a stub is gone when the last row that speaks of it has a record.
fn makes_a_record(subject: &Subject<'_>, kind: Kind, slug: &str) -> Option<String> {
    if !subject.catalog.index.is_stub(kind, slug) {
        return None;
    }
    Some(match kind {
        Kind::Artist => {
            format!("duet new artist \"{}\" --slug {slug}", subject.catalog.artists.get(slug)?.record.name)
        }
        _ => {
            let credit = subject.derived.billings.get(slug).map_or("", String::as_str);
            format!(
                "duet new collaboration \"{}\" --credit \"{credit}\"",
                subject.catalog.works.get(slug)?.record.title
            )
        }
    })
}

fn suggest(subject: &Subject<'_>, fault: Diagnostic, kind: Kind, slug: &str) -> Diagnostic {
    if let Some(record) = subject.catalog.index.now(kind, slug) {
        return fault.help(format!("`{slug}` is a former slug: write `{}`", record.slug));
    }
    match subject.catalog.index.nearest(kind, slug) {
        Some(near) => fault.help(format!("did you mean `{near}`?")),
        None => fault,
    }
}

/// Whether a record is a draft, and no published record has its slug.
pub fn is_draft(subject: &Subject<'_>, kind: Kind, slug: &str) -> bool {
    let catalog = subject.catalog;
    let draft = match kind {
        Kind::Artist => catalog.artists.get(slug).map(|filed| filed.noted.draft),
        Kind::Collaboration | Kind::Work => catalog.works.get(slug).map(|filed| filed.noted.draft),
        Kind::Company => catalog.companies.get(slug).map(|filed| filed.noted.draft),
        Kind::Market => catalog.markets.get(slug).map(|filed| filed.noted.draft),
        Kind::Chart => catalog.charts.get(slug).map(|filed| filed.noted.draft),
        Kind::Award => catalog.awards.get(slug).map(|filed| filed.noted.draft),
        Kind::Edition => catalog.editions.get(slug).map(|filed| filed.noted.draft),
        Kind::Source => catalog.sources.get(slug).map(|filed| filed.noted.draft),
        Kind::Article => {
            catalog.articles.get(&(slug.to_owned(), crate::model::Lang::En)).map(|filed| filed.noted.draft)
        }
        Kind::Page => catalog.pages.get(slug).map(|filed| filed.noted.draft),
    };
    draft.unwrap_or(false)
}

fn named(subject: &Subject<'_>, entry: &Entry<'_>, path: &str, text: &str, faults: &mut Vec<Diagnostic>) {
    match subject.catalog.index.find_text(text) {
        Ok(record) => {
            if !entry.noted.draft && is_draft(subject, record.kind, &record.slug) {
                let message = format!("`{text}` is a draft");
                faults.push(
                    Diagnostic::new(Code::RefersToDraft, entry.file, entry.span(path), message)
                        .help("publish it first, or make this record a draft too"),
                );
            }
        }
        Err(reason) => {
            let message = format!("no record `{text}`");
            faults.push(not_found(
                Diagnostic::new(Code::UnknownReference, entry.file, entry.span(path), message),
                reason,
            ));
        }
    }
}

fn not_found(fault: Diagnostic, reason: NotFound) -> Diagnostic {
    match reason {
        NotFound::Unknown(Some(near)) => fault.help(format!("did you mean `{near}`?")),
        NotFound::Unknown(None) => fault,
        NotFound::Ambiguous(all) => fault.help(format!("several records answer: {}", all.join(", "))),
    }
}
