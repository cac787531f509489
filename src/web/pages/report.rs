//! One report on the state of the records, a page at a time.

use super::{Entry, Under};
use crate::model::{Kind, ReportName, Verdict};
use crate::snapshot::read::{Finding, Listed};
use crate::text::words;
use crate::urls;
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Pager, Visit, described, titled};
use actix_web::web;

pub const ENTRY: Entry = Entry {
    name: "report",
    pattern: "/reports/{name}",
    under: Under::Languages,
    parameters: &["page"],
    template: Some("pages/report.html"),
    sample: "/reports/unsourced",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/report.html")]
struct ReportTemplate {
    layout: Layout,
    report: ReportName,
    findings: Listed<Finding>,
    pager: Pager,
}

async fn show(visit: Visit, name: web::Path<String>) -> Result<Page<ReportTemplate>, PageError> {
    let report = ReportName::parse(&name).ok_or(PageError::NotFound)?;
    let number = visit.page_number()?;
    let findings = visit.snapshot().report(report, number)?;
    let (frame, words) = (visit.frame(), &visit.strings.quality);
    let path = urls::report(visit.lang, report);
    let pager = Pager::new(&frame, number, findings.total, |number| urls::paged(&path, number))?;
    let layout = Layout {
        title: titled(&frame, &format!("{}: {}", words.reports, (words.name)(report))),
        description: described(&frame, &[(words.definition)(report)]),
        canonical: Some(urls::paged(&path, number)),
        breadcrumbs: vec![
            Crumb { text: words.reports.to_owned(), lang: None, href: Some(urls::reports(visit.links)) },
            Crumb::here((words.name)(report)),
        ],
        noindex: true,
        source_path: None,
        frame,
    };
    Ok(Page::new(&visit, CachePolicy::Page, ReportTemplate { layout, report, findings, pager }))
}

/// What is found of a record: words, and before them a place to look at.
struct Found {
    link: Option<(String, String)>,
    words: String,
}

impl ReportTemplate {
    fn found(&self, finding: &Finding) -> Found {
        let (lang, strings) = (self.layout.lang(), &self.layout.strings().quality);
        let day = |day| words::long_date(day, lang);
        let first = finding.day.map(day).unwrap_or_default();
        let text = finding.text.as_ref().map(|text| text.word.as_str()).unwrap_or_default();
        let number = finding.number.unwrap_or_default();
        let plain = |words: String| Found { link: None, words };
        match self.report {
            ReportName::Stale => {
                let other = finding.other.as_ref().map(|other| other.title.as_str());
                let words = match finding.day {
                    Some(of) => (strings.as_of)(&day(of)),
                    None => strings.undated.to_owned(),
                };
                if finding.record.kind == Kind::Source {
                    let href = urls::claim(self.layout.link_lang(), &finding.record.slug, text);
                    return Found { link: Some((href, other.unwrap_or(text).to_owned())), words };
                }
                let metric = finding.text.as_ref().map(|text| text.label(lang)).unwrap_or_default();
                plain(format!(
                    "{}, {words}",
                    (self.layout.strings().record.milestone)(metric, other.unwrap_or_default())
                ))
            }
            ReportName::Unsourced => plain(match text {
                "" => strings.nothing_cited.to_owned(),
                keys if number == 0 && keys == "*" => (strings.keys)(strings.all_keys),
                keys => (strings.keys)(&keys.replace('*', strings.other_keys)),
            }),
            ReportName::Identifiers => plain(strings.no_identifier.to_owned()),
            ReportName::Disputed => {
                let href = urls::claim(self.layout.link_lang(), &finding.record.slug, text);
                let name = finding.other.as_ref().map_or_else(|| text.to_owned(), |other| other.title.clone());
                let verdict = if number > 0 { Verdict::Contradicted } else { Verdict::Disputed };
                Found { link: Some((href, name)), words: (self.layout.strings().verdict.word)(verdict).to_owned() }
            }
            ReportName::Gaps => plain(match (finding.number, &finding.text) {
                (None, _) => strings.not_held.to_owned(),
                (Some(weeks), None) => (strings.weeks_missing)(weeks, &first),
                (Some(top), Some(_)) => (strings.depth)(top, &first),
            }),
            ReportName::Wanted => plain((strings.wants)(text, number)),
            ReportName::Orphans => plain(strings.alone.to_owned()),
            ReportName::Namesakes => {
                let other = finding.other.as_ref();
                let link = other.map(|other| (other.href(self.layout.link_lang()), other.title.clone()));
                Found { link, words: strings.reads_as.to_owned() }
            }
        }
    }

    fn edit_url(&self, finding: &Finding) -> Option<String> {
        self.layout.frame.live.site.edit(&finding.path)
    }
}
