//! Where a record names other records in its front matter.

use super::catalog::{Catalog, Entry};
use crate::model::{Kind, Nominee};

/// The references of a record's own keys: path, kind and slug of each.
pub fn references(catalog: &Catalog, entry: &Entry<'_>) -> Vec<(String, Kind, String)> {
    let mut found = Vec::new();
    for (field, sources) in &entry.noted.cited {
        for (index, source) in sources.iter().enumerate() {
            let one = format!("cited.{field}[{index}]");
            let path = if entry.spans.has(&one) { one } else { format!("cited.{field}") };
            found.push((path, Kind::Source, source.as_str().to_owned()));
        }
    }
    let mut add = |path: String, kind: Kind, slug: &str| found.push((path, kind, slug.to_owned()));
    for (i, milestone) in entry.noted.milestones.iter().enumerate() {
        add(format!("milestones[{i}].platform"), Kind::Company, milestone.platform.as_str());
        for (s, source) in milestone.cited.iter().enumerate() {
            add(format!("milestones[{i}].cited[{s}]"), Kind::Source, source.as_str());
        }
    }
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
pub fn spoken_of(catalog: &Catalog, entry: &Entry<'_>) -> Vec<(String, String)> {
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
