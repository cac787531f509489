//! References from record to record.

use super::Subject;
use crate::content::{Entry, NotFound};
use crate::diag::{Code, Diagnostic};
use crate::model::{Kind, Nominee};

/// Every slug in front matter and tables leads to a record that readers can open.
pub fn references(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    let catalog = subject.catalog;
    for entry in catalog.entries() {
        for (field, sources) in &entry.noted.cited {
            for (index, source) in sources.iter().enumerate() {
                let one = format!("cited.{field}[{index}]");
                let path = if entry.spans.has(&one) { one } else { format!("cited.{field}") };
                Reference { entry: &entry, path: &path, kind: Kind::Source, slug: source.as_str() }
                    .check(subject, faults);
            }
        }
        for (path, kind, slug) in fields(subject, &entry) {
            Reference { entry: &entry, path: &path, kind, slug: &slug }.check(subject, faults);
        }
        for (path, text) in spoken_of(subject, &entry) {
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
        if !subject.catalog.index.has(self.kind, self.slug) {
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

fn suggest(subject: &Subject<'_>, fault: Diagnostic, kind: Kind, slug: &str) -> Diagnostic {
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

/// The references of a record's own keys: path, kind and slug of each.
fn fields(subject: &Subject<'_>, entry: &Entry<'_>) -> Vec<(String, Kind, String)> {
    let catalog = subject.catalog;
    let mut found = Vec::new();
    let mut add = |path: String, kind: Kind, slug: &str| found.push((path, kind, slug.to_owned()));
    match entry.kind {
        Kind::Artist => {
            let artist = &catalog.artists[entry.slug].record;
            for (i, member) in artist.member_of.iter().enumerate() {
                add(format!("member_of[{i}].group"), Kind::Artist, member.group.as_str());
            }
            for (i, voice) in artist.voiced_by.iter().enumerate() {
                add(format!("voiced_by[{i}].artist"), Kind::Artist, voice.artist.as_str());
            }
            for (i, tie) in artist.companies.iter().enumerate() {
                add(format!("companies[{i}].company"), Kind::Company, tie.company.as_str());
            }
            if let Some(parent) = &artist.subunit_of {
                add("subunit_of".to_owned(), Kind::Artist, parent.as_str());
            }
        }
        Kind::Collaboration | Kind::Work => {
            let work = &catalog.works[entry.slug].record;
            for (i, credit) in work.credits.iter().enumerate() {
                add(format!("credits[{i}].artist"), Kind::Artist, credit.artist.as_str());
                if let Some(act) = &credit.on_behalf_of {
                    add(format!("credits[{i}].on_behalf_of"), Kind::Artist, act.as_str());
                }
            }
            for (i, part) in work.contributors.iter().enumerate() {
                add(format!("contributors[{i}].artist"), Kind::Artist, part.artist.as_str());
                if let Some(act) = &part.on_behalf_of {
                    add(format!("contributors[{i}].on_behalf_of"), Kind::Artist, act.as_str());
                }
            }
            for (i, tie) in work.companies.iter().enumerate() {
                add(format!("companies[{i}].company"), Kind::Company, tie.company.as_str());
            }
            for (i, whole) in work.part_of.iter().enumerate() {
                add(format!("part_of[{i}]"), Kind::Work, whole.as_str());
            }
            for (key, other) in [("version_of", &work.version_of), ("charts_with", &work.charts_with)] {
                if let Some(other) = other {
                    add(key.to_owned(), Kind::Work, other.as_str());
                }
            }
            for (i, charted) in work.charted_as.iter().enumerate() {
                if let Some(chart) = &charted.chart {
                    add(format!("charted_as[{i}].chart"), Kind::Chart, chart.as_str());
                }
            }
        }
        Kind::Company => {
            for (i, tie) in catalog.companies[entry.slug].record.ties.iter().enumerate() {
                add(format!("ties[{i}].company"), Kind::Company, tie.company.as_str());
            }
        }
        Kind::Chart => {
            let chart = &catalog.charts[entry.slug].record;
            add("publisher".to_owned(), Kind::Company, chart.publisher.as_str());
            for (i, held) in chart.held.iter().enumerate() {
                if let Some(source) = &held.source {
                    add(format!("held[{i}].source"), Kind::Source, source.as_str());
                }
            }
        }
        Kind::Award => {
            if let Some(body) = &catalog.awards[entry.slug].record.body {
                add("body".to_owned(), Kind::Company, body.as_str());
            }
        }
        Kind::Edition => {
            let edition = &catalog.editions[entry.slug].record;
            add(String::new(), Kind::Award, edition.award.as_str());
            for (c, category) in edition.categories.iter().enumerate() {
                for (n, nomination) in category.nominations.iter().enumerate() {
                    let at = format!("category[{c}].nomination[{n}]");
                    match &nomination.nominee {
                        Nominee::Work(work) => add(format!("{at}.work"), Kind::Work, work.as_str()),
                        Nominee::Artist(artist) => add(format!("{at}.artist"), Kind::Artist, artist.as_str()),
                    }
                    for (h, artist) in nomination.honours.iter().enumerate() {
                        add(format!("{at}.honours[{h}]"), Kind::Artist, artist.as_str());
                    }
                    for (s, source) in nomination.cited.iter().enumerate() {
                        add(format!("{at}.cited[{s}]"), Kind::Source, source.as_str());
                    }
                }
            }
        }
        Kind::Source => {
            for (i, claim) in catalog.sources[entry.slug].record.claims.iter().enumerate() {
                if let Some(chart) = &claim.chart {
                    add(format!("claims[{i}].chart"), Kind::Chart, chart.as_str());
                }
                if let Some(edition) = &claim.edition {
                    add(format!("claims[{i}].edition"), Kind::Edition, edition);
                }
            }
        }
        Kind::Market | Kind::Article | Kind::Page => {}
    }
    found
}

/// Records that editors name in their own words: what claims and articles are about.
fn spoken_of(subject: &Subject<'_>, entry: &Entry<'_>) -> Vec<(String, String)> {
    let catalog = subject.catalog;
    match entry.kind {
        Kind::Article => {
            let article = &catalog.articles[&(entry.slug.to_owned(), entry.lang)].record;
            article.about.iter().enumerate().map(|(i, text)| (format!("about[{i}]"), text.clone())).collect()
        }
        Kind::Source => {
            let claims = catalog.sources[entry.slug].record.claims.iter().enumerate();
            claims
                .flat_map(|(c, claim)| {
                    let texts = claim.about.iter().enumerate();
                    texts.map(move |(i, text)| (format!("claims[{c}].about[{i}]"), text.clone()))
                })
                .collect()
        }
        _ => Vec::new(),
    }
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
