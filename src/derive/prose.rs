//! Rendered text: where its links lead, its numbered references, and who mentions whom.

use super::WorkRun;
use super::figure::figure;
use crate::content::{Catalog, Entry};
use crate::markup::{
    self, BlockKind, FigureRef, Heading, Page, Picture, Reference, Resolve, Resolved, Segment, WikiLink,
};
use crate::model::{ChartSlug, Kind, Lang, RecordRef, WorkSlug};
use crate::urls;
use std::collections::{BTreeMap, HashSet};

/// A record's text with all that it leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordProse {
    pub segments: Vec<Segment>,
    /// The page's whole list, in the order of the numbers from 1: the sources of its facts first.
    pub references: Vec<Reference>,
    pub headings: Vec<Heading>,
    /// The opening paragraphs: what a description is cut from.
    pub lead: String,
    /// All of it as plain text, one line a block, without the notes.
    pub plain: String,
    /// Which references say so: a field of the record, and a number in the reference list. By field in the order of
    /// the list, then by number.
    pub cited: Vec<(String, u32)>,
}

/// A link from one record's text to another record, the first of its kind on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The mentioning record, by its place among [`Catalog::entries`].
    pub from: usize,
    pub target: RecordRef,
    /// The sentence around the link, as plain text; empty where only tables have the link.
    pub sentence: String,
}

/// The fields whose sources open a reference list; other fields follow by name, and `*` ends it.
const FIELDS: [&str; 12] = [
    "released",
    "title",
    "name",
    "credits",
    "kind",
    "contributors",
    "companies",
    "member_of",
    "part_of",
    "status",
    "nominations_on",
    "ceremony_on",
];

/// Renders the text of every record.
pub(super) fn prose(
    catalog: &Catalog,
    runs: &BTreeMap<(WorkSlug, ChartSlug), WorkRun>,
) -> (Vec<RecordProse>, Vec<Mention>) {
    let answers = Answers { catalog, runs };
    let mut all = Vec::new();
    let mut mentions = Vec::new();
    for (from, entry) in catalog.entries().enumerate() {
        let (sources, cited) = cited(&entry, catalog);
        let sources: Vec<(&str, u32)> = sources.into_iter().map(|source| (source, 0)).collect();
        let page = Page { lang: entry.lang, cited: &sources };
        let document = &entry.prose.document;
        let rendered = markup::render(document, &InLang { answers: &answers, lang: entry.lang }, page);
        let mut seen = HashSet::from([entry.reference()]);
        let (cells, running): (Vec<_>, Vec<_>) =
            document.links.iter().zip(rendered.sentences).partition(|(link, _)| link.block == BlockKind::TableCell);
        for (link, sentence) in running.into_iter().chain(cells.into_iter().map(|(link, _)| (link, String::new()))) {
            if let Some(target) = catalog.index.get(&link.target)
                && seen.insert(target.clone())
            {
                mentions.push(Mention { from, target, sentence });
            }
        }
        all.push(RecordProse {
            segments: rendered.segments,
            references: rendered.references,
            headings: rendered.headings,
            lead: rendered.lead,
            plain: rendered.plain,
            cited,
        });
    }
    (all, mentions)
}

/// The sources that a record's facts rest on, in the order of their numbers from 1, and which field rests on which.
fn cited<'a>(entry: &Entry<'a>, catalog: &'a Catalog) -> (Vec<&'a str>, Vec<(String, u32)>) {
    let mut sources: Vec<&str> = Vec::new();
    let mut number = |source: &'a str| -> u32 {
        let place = sources.iter().position(|known| *known == source).unwrap_or_else(|| {
            sources.push(source);
            sources.len() - 1
        });
        u32::try_from(place + 1).expect("a page has fewer than four billion references")
    };
    let mut fields: Vec<&String> = entry.noted.cited.keys().collect();
    fields.sort_by_key(|field| place_of(field));
    let mut cited = Vec::new();
    for field in fields {
        let mut numbers: Vec<u32> = {
            let mut slugs: Vec<&'a str> = entry.noted.cited[field].iter().map(|slug| slug.as_str()).collect();
            slugs.sort_unstable();
            slugs.into_iter().map(&mut number).collect()
        };
        numbers.sort_unstable();
        numbers.dedup();
        cited.extend(numbers.into_iter().map(|number| (field.clone(), number)));
    }
    for (place, milestone) in entry.noted.milestones.iter().enumerate() {
        let mut numbers: Vec<u32> = milestone.cited.iter().map(|slug| number(slug.as_str())).collect();
        numbers.sort_unstable();
        numbers.dedup();
        cited.extend(numbers.into_iter().map(|number| (format!("milestones.{place}"), number)));
    }
    // What tells of a nomination stands on the edition's page.
    if entry.kind == Kind::Edition
        && let Some(edition) = catalog.editions.get(entry.slug)
    {
        for nomination in edition.record.categories.iter().flat_map(|category| &category.nominations) {
            for source in &nomination.cited {
                number(source.as_str());
            }
        }
    }
    (sources, cited)
}

fn place_of(field: &str) -> (usize, &str) {
    match FIELDS.iter().position(|known| *known == field) {
        Some(place) => (place, field),
        None if field == "*" => (FIELDS.len() + 1, field),
        None => (FIELDS.len(), field),
    }
}

/// What the catalog answers, in any language.
struct Answers<'a> {
    catalog: &'a Catalog,
    runs: &'a BTreeMap<(WorkSlug, ChartSlug), WorkRun>,
}

impl Answers<'_> {
    /// The language of the page a link leads to: the reader's own where the site speaks it.
    fn spoken(&self, lang: Lang) -> Lang {
        let speaks = self.catalog.site.languages.iter().any(|code| code == lang.code());
        if speaks { lang } else { Lang::En }
    }
}

struct InLang<'a> {
    answers: &'a Answers<'a>,
    lang: Lang,
}

impl Resolve for InLang<'_> {
    fn link(&self, link: &WikiLink) -> Option<Resolved> {
        let record = self.answers.catalog.index.get(&link.target)?;
        let mut href = urls::record(self.answers.spoken(self.lang), record.kind, &record.slug);
        if let Some(anchor) = &link.target.anchor {
            href.push('#');
            href.push_str(anchor);
        }
        Some(Resolved { href, label: self.answers.catalog.entry(&record, self.lang)?.title.to_owned(), lang: None })
    }

    fn citation(&self, source: &str) -> Option<Resolved> {
        let filed = self.answers.catalog.sources.get(source)?;
        let href = urls::source(self.answers.spoken(self.lang), source);
        Some(Resolved { href, label: filed.record.title.clone(), lang: filed.record.lang.clone() })
    }

    fn image(&self, dest: &str) -> Option<Picture> {
        let image = self.answers.catalog.images.get(dest.trim_start_matches('/').strip_prefix("images/")?)?;
        Some(Picture {
            src: urls::image(&image.file),
            width: image.width,
            height: image.height,
            alt: image.alt.clone(),
            credit: Some(format!("{}, {}", image.credit, image.licence)),
            lang: None,
        })
    }

    fn figure(&self, asked: &FigureRef) -> Option<String> {
        let place = (WorkSlug::parse(&asked.work)?, ChartSlug::parse(&asked.chart)?);
        Some(figure(&self.answers.runs.get(&place)?.run, &asked.measure)?.words(self.lang))
    }
}

#[cfg(test)]
mod tests {
    use crate::derive::derive;
    use crate::derive::sample::{Sample, nomination, slug};
    use crate::markup::{Referent, Segment};
    use crate::model::{Honours, SourceSlug};

    fn place(sample: &Sample, path: &str) -> usize {
        sample.catalog.entries().position(|entry| &**entry.file == path).expect("the record is there")
    }

    #[test]
    fn a_link_leads_to_its_record_and_a_citation_to_its_source() {
        let mut sample = Sample::apt();
        sample.text("article", "[[apt]] led for {{apt.global-200.weeks_at_one}} weeks.[^press] So did [[ROSÉ|she]].");
        let derived = derive(&sample.catalog);
        let prose = &derived.prose[place(&sample, "articles/article.md")];
        let html: String = prose
            .segments
            .iter()
            .map(|segment| match segment {
                Segment::Html(html) => html.as_str(),
                _ => "…",
            })
            .collect();
        assert!(html.contains("<a href=\"/collaborations/apt\">APT.</a>"), "{html}");
        assert!(html.contains("<a href=\"/artists/rose\">she</a>"), "{html}");
        assert!(prose.lead.starts_with("APT. led for 2 weeks."), "{}", prose.lead);
        assert!(matches!(&prose.references[0].to, Referent::Source { slug, .. } if slug == "press"));
    }

    #[test]
    fn a_record_mentions_another_once_and_never_itself() {
        let mut sample = Sample::apt();
        sample.text("article", "First came [[apt]] here. Then [[apt]] again, and [[article]].");
        let derived = derive(&sample.catalog);
        let from = place(&sample, "articles/article.md");
        let mentions: Vec<_> = derived.mentions.iter().filter(|mention| mention.from == from).collect();
        assert_eq!(mentions.len(), 1);
        assert_eq!(
            (mentions[0].target.to_string().as_str(), mentions[0].sentence.as_str()),
            ("collaboration:apt", "First came APT. here.")
        );
    }

    #[test]
    fn a_mention_quotes_a_sentence_and_no_row_of_a_table() {
        let mut sample = Sample::apt();
        sample.text("article", "| One | Two |\n|---|---|\n| [[apt]] | [[rose]] |\n\nThen came [[apt]].");
        let derived = derive(&sample.catalog);
        let from = place(&sample, "articles/article.md");
        let mentions = derived.mentions.iter().filter(|mention| mention.from == from);
        let quoted: Vec<_> = mentions.map(|one| (one.target.to_string(), one.sentence.as_str())).collect();
        assert_eq!(quoted, [("collaboration:apt".to_owned(), "Then came APT."), ("artist:rose".to_owned(), "")]);
    }

    #[test]
    fn the_sources_of_fields_come_first_and_the_rest_of_the_record_last() {
        let mut sample = Sample::apt();
        for source in ["archive", "book"] {
            sample.source(source);
        }
        let cited = &mut sample.catalog.works.get_mut("apt").expect("it is there").noted.cited;
        cited.clear();
        let named = |source: &str| slug(SourceSlug::parse, source);
        cited.insert("*".into(), vec![named("press")]);
        cited.insert("credits".into(), vec![named("book"), named("archive")]);
        cited.insert("released".into(), vec![named("book")]);
        let derived = derive(&sample.catalog);
        let prose = &derived.prose[place(&sample, "collaborations/apt.md")];
        let of: Vec<(&str, u32)> = prose.cited.iter().map(|(field, number)| (field.as_str(), *number)).collect();
        assert_eq!(of, [("released", 1), ("credits", 1), ("credits", 2), ("*", 3)]);
        assert_eq!(prose.references.len(), 3);
    }

    #[test]
    fn the_sources_of_nominations_stand_in_the_list_of_the_edition() {
        let mut sample = Sample::apt();
        let mut entry = nomination("apt");
        entry.cited = vec![slug(SourceSlug::parse, "press")];
        sample.award("grammys", "record", Honours::Performers);
        sample.edition("grammys", "68", 2026, "record", vec![entry]);
        let derived = derive(&sample.catalog);
        let prose = &derived.prose[place(&sample, "awards/grammys/68.toml")];
        assert_eq!((prose.references.len(), prose.cited.len()), (1, 0));
    }
}
