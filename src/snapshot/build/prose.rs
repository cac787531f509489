//! Text: its segments, headings and references, and who mentions whom.

use super::ids::optional;
use super::{BuildError, Writer, place};
use crate::derive::figure;
use crate::markup::{Referent, Segment, Target, inline};
use crate::model::{Block, ChartSlug, Kind, Lang, RecordRef, WorkSlug};
use rusqlite::named_params;

pub(super) fn write(to: &Writer<'_>) -> Result<(), BuildError> {
    references(to)?;
    segments(to)?;
    headings(to)?;
    mentions(to)
}

fn references(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut reference = to.sql.prepare(
        "INSERT INTO reference (record_id, number, source_id, html, cites)
         VALUES (:record, :number, :source, :html, :cites)",
    )?;
    let mut cited = to.sql.prepare("INSERT INTO cited (record_id, field, number) VALUES (:record, :field, :number)")?;
    for ((index, entry), prose) in to.catalog.entries().enumerate().zip(&to.derived.prose) {
        let record = to.id_at(index);
        for one in &prose.references {
            let (source, html) = match &one.to {
                Referent::Source { slug, .. } => (Some(to.ids.source_slug(entry.file, slug)?), None),
                Referent::Note { segments, .. } => (None, Some(note(to, segments, entry.lang))),
            };
            reference.execute(named_params! {
                ":record": record,
                ":number": one.number,
                ":source": source,
                ":html": html,
                ":cites": one.times,
            })?;
        }
        for (field, number) in &prose.cited {
            cited.execute(named_params! { ":record": record, ":field": field, ":number": number })?;
        }
    }
    Ok(())
}

/// A note in one piece: its figures are filled in here, for the snapshot's figures never change.
fn note(to: &Writer<'_>, segments: &[Segment], lang: Lang) -> String {
    let words = |segment: &Segment| match segment {
        Segment::Html(html) => html.clone(),
        Segment::Figure { work, chart, measure } => {
            let asked = WorkSlug::parse(work).zip(ChartSlug::parse(chart));
            let run = asked.and_then(|asked| to.derived.runs.get(&asked));
            let figure = run.and_then(|run| figure(&run.run, measure));
            figure.map_or_else(|| "…".to_owned(), |figure| inline(&figure.words(lang), lang))
        }
        // A block stands alone in a paragraph of the text, and a note is none.
        Segment::Block { .. } => String::new(),
    };
    segments.iter().map(words).collect()
}

fn segments(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO segment (record_id, position, kind, html, work_id, chart_id, measure)
         VALUES (:record, :position, :kind, :html, :work, :chart, :measure)",
    )?;
    let mut beside = to.sql.prepare(
        "INSERT INTO block_work (record_id, position, place, work_id) VALUES (:record, :position, :place, :work)",
    )?;
    for ((index, entry), prose) in to.catalog.entries().enumerate().zip(&to.derived.prose) {
        let record = to.id_at(index);
        for (position, segment) in prose.segments.iter().enumerate() {
            let (kind, html, work, chart, measure) = match segment {
                Segment::Html(html) => ("html", Some(html.as_str()), None, None, None),
                Segment::Figure { work, chart, measure } => {
                    let (work, chart) = to.ids.figure(entry.file, work, chart)?;
                    ("figure", None, Some(work), Some(chart), Some(measure.as_str()))
                }
                Segment::Block { target, arguments } => {
                    let takes = target.anchor.as_deref().and_then(Block::parse).and_then(Block::takes);
                    let chart = arguments.first().filter(|_| takes == Some(Kind::Chart));
                    let chart = optional(chart, |slug| to.ids.record(entry.file, &RecordRef::new(Kind::Chart, slug)))?;
                    for (place, slug) in arguments.iter().enumerate().filter(|_| takes == Some(Kind::Work)) {
                        beside.execute(named_params! {
                            ":record": record,
                            ":position": super::place(position),
                            ":place": super::place(place),
                            ":work": to.ids.record(entry.file, &RecordRef::new(Kind::Work, slug))?,
                        })?;
                    }
                    ("block", target.anchor.as_deref(), Some(block(to, entry.file, target)?), chart, None)
                }
            };
            insert.execute(named_params! {
                ":record": record,
                ":position": place(position),
                ":kind": kind,
                ":html": html,
                ":work": work,
                ":chart": chart,
                ":measure": measure,
            })?;
        }
    }
    Ok(())
}

fn block(to: &Writer<'_>, from: &str, target: &Target) -> Result<i64, BuildError> {
    let found = to.catalog.index.find(target);
    let record = found.map_err(|_| BuildError::NoSuchName { from: from.to_owned(), text: target.to_string() })?;
    to.ids.record(from, &record)
}

fn headings(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO heading (record_id, position, level, anchor, text)
         VALUES (:record, :position, :level, :anchor, :text)",
    )?;
    for (index, prose) in to.derived.prose.iter().enumerate() {
        for (position, heading) in prose.headings.iter().enumerate() {
            insert.execute(named_params! {
                ":record": to.id_at(index),
                ":position": place(position),
                ":level": heading.level,
                ":anchor": heading.anchor,
                ":text": heading.text,
            })?;
        }
    }
    Ok(())
}

fn mentions(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert =
        to.sql.prepare("INSERT INTO mention (target_id, from_id, sentence) VALUES (:target, :from, :sentence)")?;
    let files: Vec<_> = to.catalog.entries().map(|entry| entry.file).collect();
    for mention in &to.derived.mentions {
        insert.execute(named_params! {
            ":target": to.ids.record(files[mention.from], &mention.target)?,
            ":from": to.id_at(mention.from),
            ":sentence": mention.sentence,
        })?;
    }
    Ok(())
}
