//! What a record says of itself, where a source other than the claim's own told it.

use super::Case;
use super::claimed::{Fit, fit_dates};
use crate::model::{
    Artist, ArtistKind, Evidence, Judgement, Kind, Noted, PartialDate, Reason, RecordRef, Shows, SourceSlug, Tier,
};
use crate::text::fold;

/// A field of a record, and who told it.
pub(super) struct Told<'a> {
    record: RecordRef,
    field: &'a str,
    /// A source of tier primary or secondary other than the claim's own.
    pub source: Option<SourceSlug>,
    /// Why it decides nothing, where there is no such source.
    silent: Reason,
    /// Whom the record has it from, where it decides nothing.
    from: Option<SourceSlug>,
}

impl Told<'_> {
    /// The field says what is claimed.
    pub fn agrees(&self, case: &Case<'_>, value: Option<&str>) -> Judgement {
        match self.source {
            Some(_) => case.confirmed(Reason::FieldAgrees, vec![self.evidence(value)]),
            None => case.open(self.silent, vec![self.evidence(value)]),
        }
    }

    /// The field says something else; `decides`: and both cannot be so.
    pub fn differs(&self, case: &Case<'_>, value: Option<&str>, decides: bool) -> Judgement {
        match self.source {
            Some(_) if decides => case.contradicted(Reason::FieldDiffers, vec![self.evidence(value)]),
            Some(_) => case.open(Reason::FieldDiffers, vec![self.evidence(value)]),
            None => case.open(self.silent, vec![self.evidence(value)]),
        }
    }

    pub fn evidence(&self, value: Option<&str>) -> Evidence {
        Evidence {
            record: Some(self.record.clone()),
            field: Some(self.field.to_owned()),
            text: value.map(str::to_owned),
            source: self.source.clone().or_else(|| self.from.clone()),
            ..Evidence::of(Shows::Field)
        }
    }
}

/// Who told a field of a record; `None` where there is no such record.
pub(super) fn told<'f>(case: &Case<'_>, record: &RecordRef, field: &'f str) -> Option<Told<'f>> {
    let cited = &noted(case, record)?.cited;
    let sources = cited.get(field).or_else(|| cited.get("*")).map_or(&[][..], Vec::as_slice);
    Some(weighed(case, record, field, sources))
}

/// What the sources of a field are worth to a claim.
pub(super) fn weighed<'f>(case: &Case<'_>, record: &RecordRef, field: &'f str, sources: &[SourceSlug]) -> Told<'f> {
    let tier = |slug: &SourceSlug| case.world.catalog.sources.get(slug.as_str()).map(|filed| filed.record.tier);
    let others = || sources.iter().filter(|slug| **slug != case.source.slug);
    let source = others().find(|slug| matches!(tier(slug), Some(Tier::Primary | Tier::Secondary)));
    let press = others().find(|slug| tier(slug) == Some(Tier::Press));
    let own = sources.iter().find(|slug| **slug == case.source.slug);
    let (silent, from) = match (press, own) {
        (Some(press), _) => (Reason::OnlyPress, Some(press)),
        (None, Some(own)) => (Reason::OnlyThisSource, Some(own)),
        (None, None) => (Reason::OnlyUnsourced, sources.first()),
    };
    Told { record: record.clone(), field, source: source.cloned(), silent, from: from.cloned() }
}

fn noted<'a>(case: &Case<'a>, record: &RecordRef) -> Option<&'a Noted> {
    let (catalog, slug) = (case.world.catalog, record.slug.as_str());
    match record.kind {
        Kind::Artist => catalog.artists.get(slug).map(|filed| &filed.noted),
        Kind::Collaboration | Kind::Work => catalog.works.get(slug).map(|filed| &filed.noted),
        Kind::Company => catalog.companies.get(slug).map(|filed| &filed.noted),
        Kind::Chart => catalog.charts.get(slug).map(|filed| &filed.noted),
        Kind::Edition => catalog.editions.get(slug).map(|filed| &filed.noted),
        Kind::Award => catalog.awards.get(slug).map(|filed| &filed.noted),
        Kind::Market | Kind::Source | Kind::Article | Kind::Page => None,
    }
}

/// The artist that a claim is about.
fn artist<'a>(case: &Case<'a>) -> Option<(&'a Artist, RecordRef)> {
    let slug = case.subject(|kind| kind == Kind::Artist)?;
    let artist = &case.world.catalog.artists.get(slug)?.record;
    Some((artist, RecordRef::new(Kind::Artist, slug)))
}

fn nothing(case: &Case<'_>) -> Judgement {
    case.open(Reason::NotRecorded, Vec::new())
}

pub(super) fn artist_kind(case: &Case<'_>) -> Judgement {
    let (Some((artist, record)), Some(claimed)) = (artist(case), case.value().and_then(ArtistKind::parse)) else {
        return nothing(case);
    };
    if artist.kind == ArtistKind::Unknown {
        return nothing(case);
    }
    let Some(told) = told(case, &record, "kind") else { return nothing(case) };
    // "A group" is said of every kind of group.
    let fits = artist.kind == claimed || (claimed == ArtistKind::Group && artist.kind.is_group());
    match fits {
        true => told.agrees(case, Some(artist.kind.as_str())),
        false => told.differs(case, Some(artist.kind.as_str()), true),
    }
}

/// A record has one country, and people may have two: a different one decides nothing.
pub(super) fn nationality(case: &Case<'_>) -> Judgement {
    let Some((artist, record)) = artist(case) else { return nothing(case) };
    let (Some(country), Some(claimed)) = (&artist.country, case.value()) else { return nothing(case) };
    let Some(told) = told(case, &record, "country") else { return nothing(case) };
    match country == claimed {
        true => told.agrees(case, Some(country)),
        false => told.differs(case, Some(country), false),
    }
}

/// Genres are never all of them: one that is not there decides nothing.
pub(super) fn genre(case: &Case<'_>) -> Judgement {
    let [record] = &case.about[..] else { return nothing(case) };
    let catalog = case.world.catalog;
    let genres = match record.kind {
        Kind::Artist => catalog.artists.get(&record.slug).map(|filed| &filed.record.genres),
        _ => case.world.work(&record.slug).map(|work| &work.genres),
    };
    let (Some(genres), Some(claimed), Some(told)) = (genres, case.value(), told(case, record, "genres")) else {
        return nothing(case);
    };
    if genres.is_empty() {
        return nothing(case);
    }
    let known = |genre: &&String| {
        let label = catalog.vocab.genres.get(*genre);
        fold(genre) == fold(claimed) || label.is_some_and(|label| fold(&label.en) == fold(claimed))
    };
    match genres.iter().find(known) {
        Some(genre) => told.agrees(case, Some(genre)),
        None => told.differs(case, Some(&genres.join(", ")), false),
    }
}

/// Places are told more or less closely ("Auckland, New Zealand"): they agree where one is in the other.
pub(super) fn born_in(case: &Case<'_>) -> Judgement {
    let Some((_, record)) = artist(case) else { return nothing(case) };
    let place = noted(case, &record).and_then(|noted| noted.facts.get("born_in"));
    let (Some(place), Some(claimed), Some(told)) = (place, case.value(), told(case, &record, "born_in")) else {
        return nothing(case);
    };
    let parts = |text: &str| -> Vec<String> { text.split(',').map(fold).collect() };
    let (known, said) = (parts(place), parts(claimed));
    // "Pasadena" and "Pasadena, California" are one place, told more or less fully.
    match known.iter().all(|part| said.contains(part)) || said.iter().all(|part| known.contains(part)) {
        true => told.agrees(case, Some(place)),
        false => told.differs(case, Some(place), true),
    }
}

/// A name is good while it is in use: a former one has a last day.
pub(super) fn artist_name(case: &Case<'_>) -> Judgement {
    let (Some((artist, record)), Some(claimed)) = (artist(case), case.value()) else { return nothing(case) };
    if fold(&artist.name) == fold(claimed) {
        let told = told(case, &record, "name");
        return told.map_or_else(|| nothing(case), |told| told.agrees(case, Some(&artist.name)));
    }
    let name = noted(case, &record).and_then(|noted| noted.names.iter().find(|name| fold(&name.text) == fold(claimed)));
    let (Some(name), Some(told)) = (name, told(case, &record, "names")) else { return nothing(case) };
    let shown = Evidence { first: name.from, last: name.to, shows: Shows::Name, ..told.evidence(Some(&name.text)) };
    let gone =
        name.to.is_some_and(|to| to.latest() < case.on) || name.from.is_some_and(|from| from.earliest() > case.on);
    let mut judgement = match gone {
        true if case.is_undated() => case.open(Reason::Undated, Vec::new()),
        true => told.differs(case, None, true),
        false => told.agrees(case, None),
    };
    if judgement.reason == Reason::FieldDiffers {
        judgement.reason = Reason::NameNotInUse;
    }
    judgement.evidence = vec![shown];
    judgement
}

pub(super) fn member_of(case: &Case<'_>) -> Judgement {
    let (Some((artist, record)), Some(group)) = (artist(case), case.record(Kind::Artist)) else { return nothing(case) };
    let Some(told) = told(case, &record, "member_of") else { return nothing(case) };
    // Who left may have come back.
    let mut spells = artist.member_of.iter().filter(|member| member.group.as_str() == group.slug).peekable();
    if spells.peek().is_none() {
        return nothing(case);
    }
    let outside = spells.all(|spell| {
        spell.to.is_some_and(|to| to.latest() < case.on) || spell.from.is_some_and(|from| from.earliest() > case.on)
    });
    let value = Some(group.slug.as_str());
    match outside {
        true if case.is_undated() => case.open(Reason::Undated, vec![told.evidence(value)]),
        true => told.differs(case, value, true),
        false => told.agrees(case, value),
    }
}

/// What a work belongs to may belong to something else: every step must be told by a source that counts.
pub(super) fn part_of(case: &Case<'_>) -> Judgement {
    let work = case.subject(|kind| kind.is_work()).and_then(|slug| case.world.work(slug));
    let (Some(work), Some(whole)) = (work, case.record(Kind::Work)) else { return nothing(case) };
    let mut open = vec![vec![work]];
    let mut seen = vec![work.slug.as_str()];
    while let Some(path) = open.pop() {
        let Some(last) = path.last() else { continue };
        if last.slug.as_str() == whole.slug && path.len() > 1 {
            return along(case, &path);
        }
        for next in last.part_of.iter().rev().filter_map(|slug| case.world.work(slug.as_str())) {
            if !seen.contains(&next.slug.as_str()) {
                seen.push(next.slug.as_str());
                open.push(path.iter().copied().chain([next]).collect());
            }
        }
    }
    nothing(case)
}

fn along(case: &Case<'_>, path: &[&crate::model::Work]) -> Judgement {
    let steps = path.windows(2).filter_map(|pair| {
        let told = told(case, &RecordRef::new(pair[0].shelf.kind(), pair[0].slug.as_str()), "part_of")?;
        Some((told, pair[1].slug.as_str()))
    });
    let steps: Vec<(Told<'_>, &str)> = steps.collect();
    let evidence = steps.iter().map(|(told, whole)| told.evidence(Some(whole))).collect();
    match steps.iter().find(|(told, _)| told.source.is_none()) {
        Some((told, _)) => case.open(told.silent, evidence),
        None => case.confirmed(Reason::FieldAgrees, evidence),
    }
}

pub(super) fn appeared_in(case: &Case<'_>) -> Judgement {
    let (Some((artist, _)), Some(work)) = (artist(case), case.record(Kind::Work)) else { return nothing(case) };
    let Some(work) = case.world.work(&work.slug) else { return nothing(case) };
    let record = RecordRef::new(work.shelf.kind(), work.slug.as_str());
    let field = if work.contributors.iter().any(|one| one.artist == artist.slug) {
        "contributors"
    } else if work.credits.iter().any(|one| one.artist == artist.slug) {
        "credits"
    } else {
        return nothing(case);
    };
    told(case, &record, field).map_or_else(|| nothing(case), |told| told.agrees(case, Some(artist.slug.as_str())))
}

/// A tie stands in the file of either company.
pub(super) fn company_tie(case: &Case<'_>) -> Judgement {
    let (Some(slug), Some(other)) = (case.subject(|kind| kind == Kind::Company), case.record(Kind::Company)) else {
        return nothing(case);
    };
    for (from, to) in [(slug, other.slug.as_str()), (other.slug.as_str(), slug)] {
        let Some(company) = case.world.catalog.companies.get(from) else { continue };
        if let Some(tie) = company.record.ties.iter().find(|tie| tie.company.as_str() == to) {
            let told = told(case, &RecordRef::new(Kind::Company, from), "ties");
            let late = tie.from.is_some_and(|since| since.earliest() > case.on);
            return match told {
                None => nothing(case),
                Some(told) if late => told.differs(case, Some(to), true),
                Some(told) => told.agrees(case, Some(to)),
            };
        }
    }
    nothing(case)
}

/// The day on which an edition's nominations were announced.
pub(super) fn announced(case: &Case<'_>) -> Judgement {
    let key = case.claim.edition.as_deref().or_else(|| case.subject(|kind| kind == Kind::Edition));
    let edition = key.and_then(|key| Some((key, case.world.catalog.editions.get(key)?)));
    let (Some((key, edition)), Some(claimed)) = (edition, case.date()) else { return nothing(case) };
    let record = RecordRef::new(Kind::Edition, key);
    by_date(case, &record, "nominations_on", edition.record.nominations_on, claimed)
}

/// A date of a record against one that is claimed.
pub(super) fn by_date(
    case: &Case<'_>,
    record: &RecordRef,
    field: &str,
    known: Option<PartialDate>,
    claimed: PartialDate,
) -> Judgement {
    let (Some(known), Some(told)) = (known, told(case, record, field)) else { return nothing(case) };
    let value = known.to_string();
    match fit_dates(known, claimed) {
        Fit::All => told.agrees(case, Some(&value)),
        Fit::None => told.differs(case, Some(&value), true),
        Fit::Some => told.differs(case, Some(&value), false),
    }
}
