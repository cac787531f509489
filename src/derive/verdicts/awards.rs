//! Nominations and prizes.
//!
//! A nomination is evidence where it cites a source other than the claim's own, of tier primary or secondary; that
//! somebody was not nominated is evident only from a category of which all nominees are here.

use super::Case;
use super::claimed::Fit;
use super::fields::{Told, weighed};
use crate::content::Filed;
use crate::model::{
    Bounds, Category, Edition, EditionCategory, Evidence, Judgement, Kind, Nomination, Nominee, Outcome, Reason,
    RecordRef, Shows, SourceSlug,
};
use crate::text::fold;

/// A nomination that a claim may mean.
struct Found<'a> {
    category: &'a EditionCategory,
    nomination: &'a Nomination,
    told: Told<'static>,
}

/// The edition of a claim, and the nominations in it of what the claim is about.
struct Ballot<'a> {
    key: &'a str,
    edition: &'a Filed<Edition>,
    categories: &'a [Category],
    found: Vec<Found<'a>>,
}

fn ballot<'a>(case: &Case<'a>) -> Option<Ballot<'a>> {
    let catalog = case.world.catalog;
    let (key, filed) = catalog.editions.get_key_value(case.claim.edition.as_deref()?)?;
    let award = catalog.awards.get(filed.record.award.as_str())?;
    let record = RecordRef::new(Kind::Edition, key.as_str());
    let mut found = Vec::new();
    for (place, category) in filed.record.categories.iter().enumerate() {
        for (position, nomination) in category.nominations.iter().enumerate() {
            if !is_meant(case, nomination, key, place, position) {
                continue;
            }
            let told = weighed(case, &record, "category", sources(nomination, filed));
            found.push(Found { category, nomination, told });
        }
    }
    Some(Ballot { key, edition: filed, categories: &award.record.categories, found })
}

/// The sources of a nomination: its own, else those of the edition.
fn sources<'a>(nomination: &'a Nomination, edition: &'a Filed<Edition>) -> &'a [SourceSlug] {
    let cited = &edition.noted.cited;
    match &nomination.cited[..] {
        [] => cited.get("category").or_else(|| cited.get("*")).map_or(&[], Vec::as_slice),
        own => own,
    }
}

/// Whether a nomination is of what the claim is about: the work or artist itself, or an artist it honours.
fn is_meant(case: &Case<'_>, nomination: &Nomination, edition: &str, category: usize, position: usize) -> bool {
    let place = super::super::NominationPlace { edition: edition.to_owned(), category, position };
    let honoured = case.world.honoured.get(&place).map_or(&[][..], Vec::as_slice);
    case.about.iter().any(|about| match (&nomination.nominee, about.kind) {
        (Nominee::Work(work), Kind::Collaboration | Kind::Work) => work.as_str() == about.slug,
        (Nominee::Artist(artist), Kind::Artist) if artist.as_str() == about.slug => true,
        (_, Kind::Artist) => honoured.iter().any(|artist| artist.as_str() == about.slug),
        _ => false,
    })
}

impl<'a> Ballot<'a> {
    /// The category that a claim names: by its slug, or by a name it has or had.
    fn category(&self, wanted: &str) -> Option<&'a Category> {
        let named = |category: &&Category| {
            category.slug.as_str() == wanted
                || fold(&category.name) == fold(wanted)
                || category.names.iter().any(|name| fold(&name.text) == fold(wanted))
        };
        self.categories.iter().find(named)
    }

    /// The name of a category in this edition.
    fn name_of(&self, slug: &str) -> String {
        let Some(category) = self.categories.iter().find(|category| category.slug.as_str() == slug) else {
            return slug.to_owned();
        };
        let year = self.edition.record.year;
        let then = category.names.iter().find(|name| {
            (name.from.is_some() || name.to.is_some())
                && name.from.is_none_or(|from| from.year() <= year)
                && name.to.is_none_or(|to| year <= to.year())
        });
        then.map_or(&category.name, |name| &name.text).clone()
    }

    fn shown(&self, found: &Found<'_>) -> Evidence {
        Evidence {
            shows: Shows::Nomination,
            text: Some(self.name_of(found.category.category.as_str())),
            field: Some(found.nomination.result.as_str().to_owned()),
            ..found.told.evidence(None)
        }
    }

    /// That the claim calls the category by another name than it has there.
    fn right_name(&self, wanted: &str, category: &Category) -> Option<Evidence> {
        let name = self.name_of(category.slug.as_str());
        let is_slug = category.slug.as_str() == wanted;
        (!is_slug && fold(&name) != fold(wanted)).then(|| Evidence {
            record: Some(RecordRef::new(Kind::Edition, self.key)),
            text: Some(name),
            ..Evidence::of(Shows::Category)
        })
    }
}

pub(super) fn nominated_in(case: &Case<'_>) -> Judgement {
    held_in(case, |_| true)
}

/// A prize in the category that the claim names, or in any.
pub(super) fn won(case: &Case<'_>) -> Judgement {
    held_in(case, |result| result == Outcome::Won)
}

fn held_in(case: &Case<'_>, counts: fn(Outcome) -> bool) -> Judgement {
    let Some(ballot) = ballot(case) else { return case.open(Reason::NotRecorded, Vec::new()) };
    let wanted = case.claim.category.as_deref().or_else(|| case.value());
    let category = match wanted {
        None => None,
        Some(wanted) => match ballot.category(wanted) {
            Some(category) => Some((wanted, category)),
            None => return case.open(Reason::NoSuchCategory, Vec::new()),
        },
    };
    let name = category.and_then(|(wanted, category)| ballot.right_name(wanted, category));
    let meant = |slug: &str| category.is_none_or(|(_, category)| category.slug.as_str() == slug);
    let here: Vec<&Found<'_>> = ballot.found.iter().filter(|found| meant(found.category.category.as_str())).collect();
    let shown = |found: &Found<'_>| [Some(ballot.shown(found)), name.clone()].into_iter().flatten().collect();
    let fitting = || here.iter().filter(|found| counts(found.nomination.result));
    if let Some(found) = fitting().find(|found| found.told.source.is_some()) {
        return case.confirmed(Reason::NominationsFit, shown(found));
    }
    if let Some(found) = fitting().next() {
        return Judgement { evidence: shown(found), ..found.told.agrees(case, None) };
    }
    // Nothing fits: that is evident from a nomination with another result, or from a list known to be whole.
    let decided = |found: &&&Found<'_>| {
        found.told.source.is_some() && matches!(found.nomination.result, Outcome::Nominated | Outcome::Disqualified)
    };
    if let (Some(found), Some(_)) = (here.iter().find(decided), category) {
        return case.contradicted(Reason::NominationsExclude, shown(found));
    }
    let whole = |(_, wanted): &(&str, &Category)| {
        let listed = ballot.edition.record.categories.iter().find(|listed| listed.category == wanted.slug);
        listed.is_some_and(|listed| listed.complete && is_told(case, &ballot, listed))
    };
    if here.is_empty() && category.as_ref().is_some_and(whole) {
        return case.contradicted(Reason::NominationsExclude, name.into_iter().collect());
    }
    let evidence = here.first().map(|found| shown(found)).unwrap_or_else(|| name.clone().into_iter().collect());
    let reason = if here.is_empty() { Reason::NotRecorded } else { Reason::NominationsIncomplete };
    case.open(reason, evidence)
}

/// Whether a whole list of nominees comes from sources that count.
fn is_told(case: &Case<'_>, ballot: &Ballot<'_>, listed: &EditionCategory) -> bool {
    let record = RecordRef::new(Kind::Edition, ballot.key);
    let sourced = |nomination: &Nomination| {
        weighed(case, &record, "category", sources(nomination, ballot.edition)).source.is_some()
    };
    !listed.nominations.is_empty() && listed.nominations.iter().all(sourced)
}

/// How many nominations: at least those that are told by sources that count.
pub(super) fn nominations(case: &Case<'_>) -> Judgement {
    let Some(ballot) = ballot(case) else { return case.open(Reason::NotRecorded, Vec::new()) };
    let sourced = ballot.found.iter().filter(|found| found.told.source.is_some()).count();
    let found = Bounds { least: u32::try_from(sourced).unwrap_or(u32::MAX), most: None };
    let evidence = ballot.found.iter().map(|found| ballot.shown(found)).collect();
    let mut judgement = match case.fit(found) {
        None => case.open(Reason::NotCheckable, evidence),
        Some(Fit::All) => case.confirmed(Reason::NominationsFit, evidence),
        Some(Fit::None) => case.contradicted(Reason::NominationsExclude, evidence),
        Some(Fit::Some) => match ballot.found.iter().find(|found| found.told.source.is_none()) {
            // What the record has from others does not decide: it says from whom.
            Some(silent) if sourced == 0 => Judgement { evidence, ..silent.told.agrees(case, None) },
            _ => case.open(Reason::NominationsIncomplete, evidence),
        },
    };
    judgement.found = Some(found).filter(|found| found.least > 0);
    judgement
}
