//! Claims of different sources that cannot be so at the same time.

use super::claimed::{fit_dates, range};
use super::{ClaimPlace, Fit, Takes, property};
use crate::content::Catalog;
use crate::model::{Claim, ClaimValue, Evidence, Judgement, PartialDate, Reason, RecordRef, Shows, Source, Verdict};
use crate::text::fold;
use std::collections::BTreeMap;

/// What two claims must share to be of one thing: what is said, of what, on which chart, in which edition and category, in
/// which top, in which place and unit.
type Topic<'a> = (&'a str, Vec<RecordRef>, [Option<&'a str>; 5], Option<u16>);

struct Voice<'a> {
    source: &'a Source,
    place: ClaimPlace,
    claim: &'a Claim,
}

/// Notes every pair that disagrees with both claims; one that no evidence has decided is disputed.
pub(super) fn weigh(catalog: &Catalog, verdicts: &mut BTreeMap<ClaimPlace, Judgement>) {
    let mut topics: BTreeMap<Topic<'_>, Vec<Voice<'_>>> = BTreeMap::new();
    for filed in catalog.sources.values() {
        for (position, claim) in filed.record.claims.iter().enumerate().filter(|(_, claim)| !claim.opinion) {
            let place = (filed.record.slug.to_string(), position);
            topics.entry(topic(catalog, claim)).or_default().push(Voice { source: &filed.record, place, claim });
        }
    }
    for ((says, ..), voices) in topics.iter().filter(|((_, about, ..), _)| !about.is_empty()) {
        let Some(property) = property(says) else { continue };
        for voice in voices {
            let others = voices.iter().filter(|other| other.source.slug != voice.source.slug);
            let rivals = others.filter(|other| disagree(property.takes, property.grows, voice, other));
            let evidence: Vec<Evidence> = rivals.map(shown).collect();
            let Some(judgement) = verdicts.get_mut(&voice.place).filter(|_| !evidence.is_empty()) else { continue };
            if judgement.verdict == Some(Verdict::Unverified) {
                judgement.verdict = Some(Verdict::Disputed);
                judgement.reason = Reason::SourcesDisagree;
            }
            judgement.evidence.extend(evidence);
        }
    }
}

fn topic<'a>(catalog: &Catalog, claim: &'a Claim) -> Topic<'a> {
    let mut about: Vec<RecordRef> = claim.about.iter().filter_map(|text| catalog.index.find_text(text).ok()).collect();
    about.sort();
    let chart = claim.chart.as_ref().map(|slug| slug.as_str());
    let words = [&claim.edition, &claim.category, &claim.place, &claim.unit].map(|word| word.as_deref());
    let [edition, category, place, unit] = words;
    (&claim.says, about, [chart, edition, category, place, unit], claim.top)
}

fn shown(voice: &Voice<'_>) -> Evidence {
    Evidence {
        text: Some(voice.claim.id.clone()),
        source: Some(voice.source.slug.clone()),
        ..Evidence::of(Shows::Claim)
    }
}

fn disagree(takes: Takes, grows: bool, one: &Voice<'_>, other: &Voice<'_>) -> bool {
    if grows && !comparable(one, other) {
        return false;
    }
    let exactly = |voice: &Voice<'_>| match &voice.claim.value {
        Some(ClaimValue::Exactly(value)) => Some(value.clone()),
        _ => None,
    };
    match takes {
        Takes::Number => match (range(one.claim), range(other.claim)) {
            (Some((low, high)), Some((least, most))) => high < least || most < low,
            _ => false,
        },
        Takes::Date => match (exactly(one).map(|v| v.parse::<PartialDate>()), exactly(other).map(|v| v.parse())) {
            (Some(Ok(one)), Some(Ok(other))) => fit_dates(one, other) == Fit::None,
            _ => false,
        },
        Takes::Word(_) | Takes::Country => match (exactly(one), exactly(other)) {
            (Some(one), Some(other)) => fold(&one) != fold(&other),
            _ => false,
        },
        // An act is in several groups, a work on several records: other names are no contradiction.
        Takes::Record(_) | Takes::Text | Takes::DateOrCountry | Takes::Anything => false,
    }
}

/// Whether two claims speak of days that may be one: what grows may be two figures on two days.
fn comparable(one: &Voice<'_>, other: &Voice<'_>) -> bool {
    let day = |voice: &Voice<'_>| voice.claim.as_of.or(voice.source.published);
    match (day(one), day(other)) {
        (Some(one), Some(other)) => fit_dates(one, other) != Fit::None,
        _ => false,
    }
}
