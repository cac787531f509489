//! Links, citations, figures and pictures in prose.

use super::Subject;
use super::references::is_draft;
use crate::content::{Entry, NotFound};
use crate::derive::{MEASURES, OF_DEBUT};
use crate::diag::{Code, Diagnostic, Span};
use crate::markup::{Destination, FigureRef, Target};
use crate::model::{ChartSlug, Kind, Lang, RecordRef, WorkSlug};
use crate::urls::{self, Address};

fn at(entry: &Entry<'_>, span: &Span) -> Span {
    span.start + entry.prose.offset..span.end + entry.prose.offset
}

pub(super) fn fault(code: Code, entry: &Entry<'_>, span: &Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic::new(code, entry.file, at(entry, span), message)
}

/// Every `[[link]]` finds one record, and its `#section` is there.
pub fn links(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    for entry in subject.catalog.entries() {
        for link in entry.prose.document.links.iter().filter(|link| !link.wanted) {
            find(subject, &entry, &link.target, &link.span, faults);
        }
        for block in &entry.prose.document.blocks {
            let plain = Target { anchor: None, ..block.target.clone() };
            find(subject, &entry, &plain, &block.span, faults);
        }
    }
}

fn find(subject: &Subject<'_>, entry: &Entry<'_>, target: &Target, span: &Span, faults: &mut Vec<Diagnostic>) {
    match subject.catalog.index.find(target) {
        Ok(record) => {
            if !entry.noted.draft && is_draft(subject, record.kind, &record.slug) {
                faults.push(
                    fault(Code::RefersToDraft, entry, span, format!("`{}` is a draft", target.name))
                        .help("publish it first, or make this record a draft too"),
                );
            }
            if let Some(anchor) = &target.anchor {
                check_anchor(subject, entry, &record, anchor, span, faults);
            }
        }
        Err(NotFound::Unknown(_)) if target.prefix.as_deref().is_some_and(|word| Kind::parse(word).is_none()) => {
            let prefix = target.prefix.as_deref().unwrap_or_default();
            let words = || Kind::ALL.iter().map(|kind| kind.as_str());
            let fault = fault(Code::BrokenLink, entry, span, format!("no kind of record is called `{prefix}`"));
            let fault = fault.suggest(prefix, words());
            let all = format!("before the colon stands one of: {}", words().collect::<Vec<_>>().join(", "));
            faults.push(if fault.help.is_some() { fault } else { fault.help(all) });
        }
        Err(NotFound::Unknown(near)) => {
            let fault = fault(Code::BrokenLink, entry, span, format!("no record is called `{}`", target.name));
            faults.push(match near {
                Some(near) => fault
                    .help(format!("did you mean `{near}`? A page that is not written yet is `[[{}?]]`", target.name)),
                None => fault.help(format!("a page that is not written yet is `[[{}?]]`", target.name)),
            });
        }
        Err(NotFound::Ambiguous(all)) => {
            let message = format!("`{}` is the name of {} records", target.name, all.len());
            faults.push(
                fault(Code::AmbiguousLink, entry, span, message).help(format!("write one of {}", all.join(", "))),
            );
        }
    }
}

fn check_anchor(
    subject: &Subject<'_>,
    entry: &Entry<'_>,
    record: &RecordRef,
    anchor: &str,
    span: &Span,
    faults: &mut Vec<Diagnostic>,
) {
    // Nothing more is known of a file that could not be decoded; its own fault is told.
    let Some(found) = subject.catalog.entry(record, entry.lang) else { return };
    let document = &found.prose.document;
    let claims = (record.kind == Kind::Source).then(|| &subject.catalog.sources[&record.slug].record.claims);
    let ids = || {
        let sections = record.kind.sections().iter().copied();
        let headings = document.headings.iter().map(|heading| heading.anchor.as_str());
        let claims = claims.into_iter().flatten().map(|claim| claim.id.as_str());
        sections.chain(headings).chain(claims)
    };
    if !ids().any(|id| id == anchor) {
        let message = format!("`{}` has no section `#{anchor}`", record.slug);
        let fault = fault(Code::BrokenAnchor, entry, span, message).suggest(anchor, ids());
        faults.push(if fault.help.is_some() {
            fault
        } else {
            fault.help(format!("it has {}", ids().map(|id| format!("#{id}")).collect::<Vec<_>>().join(", ")))
        });
    }
}

/// Every footnote is defined in the file or names a source.
pub fn citations(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    for entry in subject.catalog.entries() {
        for citation in entry.prose.document.citations.iter().filter(|citation| !citation.defined_here) {
            if subject.catalog.index.has(Kind::Source, &citation.key) {
                continue;
            }
            let message = format!("`{}` is no source, and no footnote of this file", citation.key);
            let fault = fault(Code::UnknownCitation, &entry, &citation.span, message);
            faults.push(match subject.catalog.index.nearest(Kind::Source, &citation.key) {
                Some(near) => fault.help(format!("did you mean `[^{near}]`?")),
                None => {
                    fault.help(format!("write `sources/{0}.md`, or define the note here: `[^{0}]: …`", citation.key))
                }
            });
        }
    }
}

/// Every computed figure has a run to come from.
pub fn figures(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    for entry in subject.catalog.entries() {
        for figure in &entry.prose.document.figures {
            let found = has_run(subject, &figure.work, &figure.chart);
            if !MEASURES.contains(&figure.measure.as_str()) {
                let message = format!("no measure is called `{}`", figure.measure);
                let fault = fault(Code::UnknownFigure, &entry, &figure.span, message)
                    .suggest(&figure.measure, MEASURES.iter().copied());
                let all = format!("one of: {}", MEASURES.join(", "));
                faults.push(if fault.help.is_some() { fault } else { fault.help(all) });
            } else if !found && !is_unsure(subject, &figure.work, &figure.chart) {
                faults.push(no_run(subject, &entry, &figure.work, &figure.chart, &figure.span));
            } else if found && OF_DEBUT.contains(&figure.measure.as_str()) && is_cut(subject, figure) {
                let message = format!("the rows of `{}` on `{}` begin after its debut", figure.work, figure.chart);
                let first = figure.measure.replace("debut", "first");
                let help = format!("the first row held is `{first}`; what came before it is not known");
                faults.push(fault(Code::DebutNotHeld, &entry, &figure.span, message).help(help));
            }
        }
    }
}

/// Whether a run was on its chart before its first row held.
fn is_cut(subject: &Subject<'_>, figure: &FigureRef) -> bool {
    let key = WorkSlug::parse(&figure.work).zip(ChartSlug::parse(&figure.chart));
    let run = key.and_then(|key| subject.derived.runs.get(&key));
    run.is_some_and(|run| run.run.coverage.cut_at_start)
}

/// Whether any row of a work on a chart is held.
fn has_run(subject: &Subject<'_>, work: &str, chart: &str) -> bool {
    let key = WorkSlug::parse(work).zip(ChartSlug::parse(chart));
    key.is_some_and(|key| subject.derived.runs.contains_key(&key))
}

/// Whether rows may well be held, and only the file of the work or of the chart cannot be read.
fn is_unsure(subject: &Subject<'_>, work: &str, chart: &str) -> bool {
    subject.is_unsure_of(work) || subject.catalog.index.is_broken(Kind::Chart, chart)
}

fn no_run(subject: &Subject<'_>, entry: &Entry<'_>, work: &str, chart: &str, span: &Span) -> Diagnostic {
    let index = &subject.catalog.index;
    if !index.has(Kind::Work, work) {
        let fault = fault(Code::UnknownFigure, entry, span, format!("no work or collaboration `{work}`"));
        return match index.nearest(Kind::Work, work) {
            Some(near) => fault.help(format!("did you mean `{near}`?")),
            None => fault,
        };
    }
    if !index.has(Kind::Chart, chart) {
        let fault = fault(Code::UnknownFigure, entry, span, format!("no chart `{chart}`"));
        return match index.nearest(Kind::Chart, chart) {
            Some(near) => fault.help(format!("did you mean `{near}`?")),
            None => fault,
        };
    }
    let charts: Vec<&str> = subject
        .derived
        .runs
        .keys()
        .filter(|(slug, _)| slug.as_str() == work)
        .map(|(_, chart)| chart.as_str())
        .collect();
    let fault = fault(Code::UnknownFigure, entry, span, format!("no row of `{work}` on `{chart}` is held"));
    if charts.is_empty() { fault } else { fault.help(format!("it has rows on: {}", charts.join(", "))) }
}

/// Every picture is in `images/`, and every local link leads to a page of this site.
pub fn addresses(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    let catalog = subject.catalog;
    for entry in catalog.entries() {
        for image in &entry.prose.document.images {
            let file = image.dest.strip_prefix("/images/");
            if file.is_some_and(|file| catalog.images.contains_key(file)) {
                continue;
            }
            let message = format!("there is no picture `{}`", image.dest);
            let names = || catalog.images.keys().map(String::as_str);
            let fault =
                fault(Code::MissingImage, &entry, &image.span, message).suggest(file.unwrap_or(&image.dest), names());
            let help = "pictures stand in images/ and are written `![…](/images/name.png)`";
            faults.push(if fault.help.is_some() { fault } else { fault.help(help) });
        }
        for link in entry.prose.document.outlinks.iter().filter(|link| link.kind == Destination::Local) {
            if !leads_somewhere(subject, &entry, &link.dest) {
                let message = format!("`{}` is no address of this site", link.dest);
                let help = match link.dest.split('/').next() {
                    Some(host) if host.starts_with("www.") => {
                        format!("another site begins so: `https://{}`", link.dest)
                    }
                    _ => "records are linked as `[[slug]]`, which Duet checks and keeps right".to_owned(),
                };
                faults.push(fault(Code::DeadAddress, &entry, &link.dest_span, message).help(help));
            }
        }
    }
}

fn leads_somewhere(subject: &Subject<'_>, entry: &Entry<'_>, dest: &str) -> bool {
    let catalog = subject.catalog;
    if let Some(fragment) = dest.strip_prefix('#') {
        let document = &entry.prose.document;
        return entry.kind.sections().contains(&fragment)
            || document.headings.iter().any(|heading| heading.anchor == fragment);
    }
    let path = dest.split(['#', '?']).next().unwrap_or("");
    if let Some(file) = path.strip_prefix("/images/") {
        return catalog.images.contains_key(file);
    }
    if [urls::ROBOTS, urls::SITEMAP, urls::VERSION].contains(&path) {
        return true;
    }
    match Address::parse(path) {
        None => false,
        Some((lang, Address::Record(record))) => match record.kind {
            Kind::Article => catalog.articles.contains_key(&(record.slug, lang)),
            _ => lang == Lang::En && catalog.index.has(record.kind, &record.slug),
        },
        Some((
            lang,
            Address::Home
            | Address::List(_)
            | Address::Claims
            | Address::Compare
            | Address::Paths
            | Address::Search
            | Address::Contests
            | Address::Data
            | Address::Rankings
            | Address::Ranking(_)
            | Address::Matrix
            | Address::Timeline
            | Address::Reports
            | Address::Report(_),
        )) => lang == Lang::En,
        Some((lang, Address::Names(key))) => lang == Lang::En && subject.derived.findable.shows(&key) > 1,
        Some((lang, Address::Run { work, chart, .. })) => {
            lang == Lang::En && (has_run(subject, &work, &chart) || is_unsure(subject, &work, &chart))
        }
        Some((lang, Address::Network(artist))) => {
            let has_page = catalog.index.has(Kind::Artist, &artist);
            lang == Lang::En && (has_page || catalog.index.is_broken(Kind::Artist, &artist))
        }
        Some((lang, Address::Versus(artist))) => {
            let has_page = subject.derived.versus.keys().any(|(of, _)| of.as_str() == artist);
            lang == Lang::En && (has_page || catalog.index.is_broken(Kind::Artist, &artist))
        }
        Some((lang, Address::Year(year))) => {
            lang == Lang::En && subject.derived.timeline.iter().any(|event| event.day.year() == year)
        }
        Some((lang, Address::Pair(one, other))) => {
            let mut pairs = subject.derived.partners.iter().map(|(of, with, _)| (of.as_str(), with.as_str()));
            let is_made = one < other && pairs.any(|pair| pair == (one.as_str(), other.as_str()));
            let is_broken = [&one, &other].into_iter().any(|artist| catalog.index.is_broken(Kind::Artist, artist));
            lang == Lang::En && (is_made || is_broken)
        }
        Some((lang, Address::ChartWeek { chart, week })) => {
            let held = catalog.charts.get(&chart).and_then(|filed| filed.record.held_in(week));
            lang == Lang::En && (held.is_some() || catalog.index.is_broken(Kind::Chart, &chart))
        }
    }
}
