//! A sentence about each record, for search engines: the editor's own, else one made of facts and figures.

use super::billing::artist_name;
use super::native::native;
use super::{Derived, Party, WorkRun, parties};
use crate::content::{Catalog, Entry};
use crate::model::{ArtistKind, Chart, DEAL, Date, Kind, Lang, Shelf, Tier, Work};
use crate::text::{excerpt, words};
use std::collections::{BTreeMap, HashSet};

/// Search engines show about this many characters.
const LONGEST: usize = 160;
/// Below this they tend to make up their own.
const SHORTEST: usize = 50;

/// One description a record, in the order of [`Catalog::entries`], no two alike.
pub(super) fn descriptions(catalog: &Catalog, derived: &Derived) -> Vec<String> {
    let figures = Figures::of(catalog, derived);
    let mut taken: HashSet<String> = catalog.entries().filter_map(|entry| entry.noted.description.clone()).collect();
    let mut all = Vec::new();
    for (index, entry) in catalog.entries().enumerate() {
        if let Some(own) = &entry.noted.description {
            all.push(own.clone());
            continue;
        }
        let lead = derived.prose.get(index).map_or("", |prose| prose.lead.as_str());
        let mut text = figures.describe(&entry, lead);
        if !taken.insert(text.clone()) {
            let mark = format!(" [{}]", entry.reference());
            text = excerpt(&text, LONGEST.saturating_sub(mark.chars().count())) + &mark;
            taken.insert(text.clone());
        }
        all.push(text);
    }
    all
}

/// The facts that descriptions are made of, gathered once.
struct Figures<'a> {
    catalog: &'a Catalog,
    derived: &'a Derived,
    best: BTreeMap<&'a str, (&'a Chart, &'a WorkRun)>,
    /// Collaborations of each artist.
    collaborations: BTreeMap<&'a str, usize>,
    /// Partners of each artist, those of most works first.
    partners: BTreeMap<&'a str, Vec<&'a str>>,
}

impl<'a> Figures<'a> {
    fn of(catalog: &'a Catalog, derived: &'a Derived) -> Self {
        let mut best: BTreeMap<&str, (&Chart, &WorkRun)> = BTreeMap::new();
        for ((work, chart), run) in &derived.runs {
            let Some(chart) = catalog.charts.get(chart.as_str()).map(|filed| &filed.record) else { continue };
            let rank = |run: &WorkRun| (run.run.peak, u16::MAX - run.run.weeks);
            let place = best.entry(work.as_str()).or_insert((chart, run));
            if rank(run) < rank(place.1) {
                *place = (chart, run);
            }
        }
        let mut collaborations: BTreeMap<&str, usize> = BTreeMap::new();
        for (artist, work) in derived.appearances.keys() {
            let filed = catalog.works.get(work.as_str());
            if filed.is_some_and(|filed| filed.record.shelf == Shelf::Collaborations) {
                *collaborations.entry(artist.as_str()).or_default() += 1;
            }
        }
        let mut together: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
        for (artist, partner, _) in &derived.partners {
            *together.entry(artist.as_str()).or_default().entry(partner.as_str()).or_default() += 1;
        }
        let by_works = |counts: BTreeMap<&'a str, usize>| {
            let mut order: Vec<(&str, usize)> = counts.into_iter().collect();
            order.sort_by_key(|(partner, works)| (std::cmp::Reverse(*works), *partner));
            order.into_iter().map(|(partner, _)| partner).collect()
        };
        let partners = together.into_iter().map(|(artist, counts)| (artist, by_works(counts))).collect();
        Self { catalog, derived, best, collaborations, partners }
    }

    fn describe(&self, entry: &Entry<'_>, lead: &str) -> String {
        let catalog = self.catalog;
        let own = match entry.kind {
            Kind::Artist => self.artist(entry),
            Kind::Collaboration | Kind::Work => catalog.works.get(entry.slug).map(|filed| self.work(&filed.record)),
            Kind::Company => self.company(entry),
            Kind::Market => Some(vec![
                format!("The music scene of {}: its artists, companies and charts.", entry.title),
                "Who collaborates with whom across its border, with sources.".into(),
            ]),
            Kind::Chart => catalog.charts.get(entry.slug).map(|filed| self.chart(&filed.record)),
            Kind::Award => Some(vec![
                format!("{}: editions, categories and nominations, year by year.", entry.title),
                "Whom each one honours and what came of it, with sources.".into(),
            ]),
            Kind::Edition => self.edition(entry),
            Kind::Source => self.source(entry),
            Kind::Article => {
                let filed = catalog.articles.get(&(entry.slug.to_owned(), entry.lang));
                Some(written(filed.and_then(|filed| filed.record.summary.as_deref()), lead, entry))
            }
            Kind::Page => {
                let filed = catalog.pages.get(entry.slug);
                Some(written(filed.and_then(|filed| filed.record.summary.as_deref()), lead, entry))
            }
        };
        fit(&own.unwrap_or_else(|| vec![format!("{}.", entry.title)]), entry.lang)
    }

    fn work(&self, work: &Work) -> Vec<String> {
        let kind = self.catalog.vocab.work_kinds.get(&work.kind);
        let kind = kind.map_or(work.kind.clone(), |kind| kind.label.en.to_lowercase());
        let noun = match work.released {
            Some(released) => format!("{} {kind}", released.year()),
            None => kind,
        };
        let mut opening = format!("{} is {} {noun}", work.title, article(&noun));
        match self.derived.billings.get(work.slug.as_str()) {
            _ if work.kind == DEAL => {
                let parties = parties(work, &self.catalog.vocab);
                let names: Vec<&str> = parties.iter().map(|party| party_name(party, self.catalog)).collect();
                opening.push_str(&format!(" between {}", words::list(&names, Lang::En)));
            }
            Some(billing) if !work.credits.is_empty() => opening.push_str(&format!(" by {billing}")),
            _ => {}
        }
        match self.best.get(work.slug.as_str()) {
            Some((chart, run)) => {
                let weeks = counted(run.run.weeks.into(), "week", "weeks");
                let least = if run.run.coverage.is_lower_bound() { "at least " } else { "" };
                let figures = format!(": {least}{weeks} on the {}, peak {}.", chart.name, run.run.peak);
                vec![opening + &figures, "Chart history, nominations and sources.".into()]
            }
            None => vec![opening + ".", "Who is credited, what is known of it, and which sources say so.".into()],
        }
    }

    fn artist(&self, entry: &Entry<'_>) -> Option<Vec<String>> {
        let artist = &self.catalog.artists.get(entry.slug)?.record;
        let kind = match artist.kind {
            ArtistKind::Person => "artist",
            ArtistKind::Group => "group",
            ArtistKind::Subunit => "sub-unit",
            ArtistKind::ProjectGroup => "project group",
            ArtistKind::VirtualGroup => "virtual group",
            ArtistKind::Character => "character",
            ArtistKind::ProducerTeam => "producer team",
            ArtistKind::Other | ArtistKind::Unknown => "act",
        };
        let mut opening = match native(entry, self.catalog) {
            Some(native) => format!("{} ({})", artist.name, native.text),
            _ => artist.name.clone(),
        };
        opening.push_str(&format!(" is {} {kind}", article(kind)));
        let group = artist.subunit_of.as_ref().or(artist.member_of.first().map(|membership| &membership.group));
        if let Some(group) = group {
            let of = if artist.subunit_of.is_some() { " of" } else { " of the group" };
            opening.push_str(&format!("{of} {}", artist_name(group.as_str(), self.catalog)));
        } else if let Some(country) = artist.country.as_deref().and_then(|code| self.country(code)) {
            opening.push_str(&format!(" from {country}"));
        }
        let partners = self.partners.get(entry.slug).map_or(&[][..], Vec::as_slice);
        let mut named: Vec<&str> = partners.iter().take(2).map(|partner| artist_name(partner, self.catalog)).collect();
        if partners.len() > named.len() {
            named.push("others");
        }
        opening.push_str(&match self.collaborations.get(entry.slug) {
            Some(count) => {
                let with =
                    if named.is_empty() { String::new() } else { format!(", with {}", words::list(&named, Lang::En)) };
                format!(": {}{with}.", counted(*count, "collaboration", "collaborations"))
            }
            None => ".".into(),
        });
        Some(vec![opening, "Credits, chart runs, nominations and sources.".into()])
    }

    fn company(&self, entry: &Entry<'_>) -> Option<Vec<String>> {
        let company = &self.catalog.companies.get(entry.slug)?.record;
        let kind = self.catalog.vocab.company_kinds.get(&company.kind);
        let kind = kind.map_or(company.kind.clone(), |label| label.en.to_lowercase());
        let from = company.country.as_deref().and_then(|code| self.country(code));
        let from = from.map_or(String::new(), |country| format!(" from {country}"));
        Some(vec![
            format!("{} is {} {kind}{from}.", company.name, article(&kind)),
            "Its artists, owners and partners, and the works it had a part in.".into(),
        ])
    }

    fn chart(&self, chart: &Chart) -> Vec<String> {
        let place = match chart.territory.as_str() {
            "world" => " worldwide".to_owned(),
            code => self.country(code).map_or_else(String::new, |country| format!(" in {country}")),
        };
        let works = self.derived.runs.keys().filter(|(_, slug)| *slug == chart.slug).count();
        let held = match chart.held_span() {
            Some((first, last)) if works > 0 => {
                format!("Runs of {} here, from rows of {}.", counted(works, "work", "works"), years(first, last))
            }
            Some((first, last)) => format!("Rows of {} are held here.", years(first, last)),
            None => "No rows of it are held here.".into(),
        };
        vec![
            format!("{} ranks the top {} {}{place}.", chart.name, chart.size, chart.ranks.as_str()),
            held,
            "Peaks, weeks and spells are computed.".into(),
        ]
    }

    fn edition(&self, entry: &Entry<'_>) -> Option<Vec<String>> {
        let edition = &self.catalog.editions.get(entry.slug)?.record;
        let nominations = edition.categories.iter().map(|category| category.nominations.len()).sum();
        Some(vec![
            format!(
                "{} ({}): {} in {} held here.",
                edition.name,
                edition.year,
                counted(nominations, "nomination", "nominations"),
                counted(edition.categories.len(), "category", "categories"),
            ),
            "Whom each one honours, what came of it, and which sources tell.".into(),
        ])
    }

    fn source(&self, entry: &Entry<'_>) -> Option<Vec<String>> {
        let source = &self.catalog.sources.get(entry.slug)?.record;
        let tier = match source.tier {
            Tier::Primary => "a primary source",
            Tier::Press => "a press source",
            Tier::Secondary => "a secondary source",
            Tier::User => "knowledge of this site's editors, shown as unverified",
        };
        let publisher = source.publisher.as_ref().map_or(String::new(), |name| format!(" ({name})"));
        let claims = match source.claims.iter().filter(|claim| !claim.opinion).count() {
            0 => "What it is, and which facts here rest on it.".into(),
            count => format!("{}, each held against the evidence.", capital(&counted(count, "claim", "claims"))),
        };
        Some(vec![format!("{}{publisher}: {tier}.", source.title), claims])
    }

    /// A country's name as a sentence has it, where its market has a record.
    fn country(&self, code: &str) -> Option<String> {
        let name = &self.catalog.markets.get(code.to_ascii_lowercase().as_str())?.record.name;
        let plural = name.starts_with("United ") || matches!(code, "NL" | "PH");
        Some(if plural { format!("the {name}") } else { name.clone() })
    }
}

/// Prose speaks for itself: its summary, then its opening.
fn written(summary: Option<&str>, lead: &str, entry: &Entry<'_>) -> Vec<String> {
    let summary = summary.map_or_else(|| format!("{}.", entry.title.trim_end_matches('.')), str::to_owned);
    if summary.chars().count() >= SHORTEST {
        return vec![summary];
    }
    vec![excerpt(format!("{summary} {lead}").trim(), LONGEST)]
}

/// The pieces that fit, in order; the first always stands.
fn fit(pieces: &[String], lang: Lang) -> String {
    let last_resort = match lang {
        Lang::En => "Every fact here comes with the source that says so.",
        Lang::Ko => "모든 사실에는 출처가 함께 있습니다.",
    };
    let (first, more) = pieces.split_first().expect("every kind of record gives one piece or more");
    let mut text = excerpt(first, LONGEST);
    for piece in more {
        if text.chars().count() + 1 + piece.chars().count() <= LONGEST {
            text.push(' ');
            text.push_str(piece);
        }
    }
    if text.chars().count() < SHORTEST {
        text.push(' ');
        text.push_str(last_resort);
    }
    text
}

/// "2026", "1958 to 2026".
fn years(first: Date, last: Date) -> String {
    if first.year() == last.year() { first.year().to_string() } else { format!("{} to {}", first.year(), last.year()) }
}

/// The name of a party, or its slug where nothing is known of it.
fn party_name<'a>(party: &'a Party, catalog: &'a Catalog) -> &'a str {
    match party {
        Party::Artist(artist) => artist_name(artist.as_str(), catalog),
        Party::Company(company) => {
            catalog.companies.get(company.as_str()).map_or(company.as_str(), |filed| filed.record.name.as_str())
        }
    }
}

/// "a" or "an", by the letter that follows.
fn article(noun: &str) -> &'static str {
    if noun.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" }
}

/// "1 week", "87 weeks".
fn counted(count: usize, one: &str, many: &str) -> String {
    let count = count as u64;
    format!("{} {}", words::number(count), words::plural(count, one, many))
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |first| first.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use crate::derive::derive;
    use crate::derive::sample::{Sample, nomination};
    use crate::model::Honours;

    fn of(sample: &Sample, path: &str) -> String {
        let place = sample.catalog.entries().position(|entry| &**entry.file == path).expect("the record is there");
        derive(&sample.catalog).descriptions.swap_remove(place)
    }

    #[test]
    fn a_work_is_described_by_its_best_run() {
        assert_eq!(
            of(&Sample::apt(), "collaborations/apt.md"),
            "APT. is a 2024 song by ROSÉ & Bruno Mars: 2 weeks on the GLOBAL-200, peak 1. Chart history, nominations and sources."
        );
    }

    #[test]
    fn an_artist_is_described_by_its_partners() {
        assert_eq!(
            of(&Sample::apt(), "artists/rose.md"),
            "ROSÉ is an artist: 1 collaboration, with Bruno Mars. Credits, chart runs, nominations and sources."
        );
    }

    #[test]
    fn every_description_has_fifty_to_a_hundred_and_sixty_characters_and_is_the_only_one() {
        let mut sample = Sample::apt();
        sample.award("grammys", "record", Honours::Performers);
        sample.edition("grammys", "68", 2026, "record", vec![nomination("apt")]);
        sample.person("x", "X");
        sample.person("y", "X");
        sample.person("long", &"Very Long Name ".repeat(30));
        sample.person("longer", &"Very Long Name ".repeat(30));
        let all = derive(&sample.catalog).descriptions;
        for text in &all {
            assert!((50..=160).contains(&text.chars().count()), "{} {text}", text.chars().count());
        }
        let distinct: std::collections::HashSet<&String> = all.iter().collect();
        assert_eq!(distinct.len(), all.len());
    }

    #[test]
    fn an_editor_has_the_first_word() {
        let mut sample = Sample::apt();
        sample.catalog.works.get_mut("apt").expect("it is there").noted.description = Some("Short.".into());
        assert_eq!(of(&sample, "collaborations/apt.md"), "Short.");
    }
}
