//! What the press says, held against the evidence.
//!
//! Evidence is chart rows, award files, and fields of records that cite a *different* source of tier primary or
//! secondary. It leaves a range of values possible. All of them fit the claim: confirmed. None does: contradicted.
//! Otherwise the claim is disputed where another source says something that cannot be so at the same time, else
//! unverified. A claim is judged as of its own day, else its source's, else the site's; a partial date means its last day,
//! and a chart week counts from the day it was published.
//!
//! [`PROPERTIES`] is the registry: what a claim may say, which value that takes, and who judges it.
//!
//! | file | what it judges |
//! |---|---|
//! | `history` | what each figure of a work on a chart may have been, as of a day |
//! | `figures` | positions and counts of weeks |
//! | `lists` | several works on a chart at once, or one after another |
//! | `credits` | who is credited, and together with whom |
//! | `release` | when a work came out, and whether it has |
//! | `awards` | nominations and prizes |
//! | `fields` | what a record says of itself, and who told it |
//! | `rivals` | claims of other sources that cannot be so at the same time |

mod awards;
mod claimed;
mod credits;
mod fields;
mod figures;
mod history;
mod lists;
mod properties;
mod release;
mod rivals;
#[cfg(test)]
mod tests;
mod world;

pub use claimed::claimed_record;
pub use properties::{PROPERTIES, Property, Takes, property};

use crate::content::Catalog;
use crate::model::{Claim, Date, Evidence, Judgement, Reason, RecordRef, Source, Verdict};
use claimed::Fit;
use std::collections::BTreeMap;
use world::World;

/// Where a claim stands: its source, and its place there from 0.
pub type ClaimPlace = (String, usize);

/// A claim with all that its judge needs.
struct Case<'a> {
    world: &'a World<'a>,
    source: &'a Source,
    claim: &'a Claim,
    /// The records it speaks of, in the order of the file.
    about: Vec<RecordRef>,
    /// The day as of which it is judged.
    on: Date,
}

impl Case<'_> {
    /// Whether neither the claim nor its source tells of which day it speaks.
    fn is_undated(&self) -> bool {
        self.claim.as_of.is_none() && self.source.published.is_none()
    }

    fn judged(&self, verdict: Verdict, reason: Reason, evidence: Vec<Evidence>) -> Judgement {
        Judgement {
            verdict: Some(verdict),
            reason,
            on: Some(self.on),
            through: None,
            found: None,
            since: None,
            evidence,
        }
    }

    fn confirmed(&self, reason: Reason, evidence: Vec<Evidence>) -> Judgement {
        self.judged(Verdict::Confirmed, reason, evidence)
    }

    fn contradicted(&self, reason: Reason, evidence: Vec<Evidence>) -> Judgement {
        self.judged(Verdict::Contradicted, reason, evidence)
    }

    fn open(&self, reason: Reason, evidence: Vec<Evidence>) -> Judgement {
        self.judged(Verdict::Unverified, reason, evidence)
    }
}

/// The verdict on every claim.
pub(super) fn verdicts(catalog: &Catalog, derived: &super::Derived) -> BTreeMap<ClaimPlace, Judgement> {
    let world = World::of(catalog, derived);
    let mut verdicts = BTreeMap::new();
    for filed in catalog.sources.values() {
        for (position, claim) in filed.record.claims.iter().enumerate() {
            verdicts.insert((filed.record.slug.to_string(), position), judge(&world, &filed.record, claim));
        }
    }
    rivals::weigh(catalog, &mut verdicts);
    verdicts
}

fn judge(world: &World<'_>, source: &Source, claim: &Claim) -> Judgement {
    let about = claim.about.iter().filter_map(|text| world.catalog.index.find_text(text).ok()).collect();
    let day = claim.as_of.or(source.published).map(|date| date.latest()).or(world.as_of);
    // Without a day there is no chart week either: nothing that depends on one is asked.
    let case = Case { world, source, claim, about, on: day.unwrap_or_else(|| Date::new(1, 1, 1).expect("a day")) };
    let mut judgement = if claim.opinion {
        Judgement { verdict: None, ..case.open(Reason::Opinion, Vec::new()) }
    } else {
        match property(&claim.says).and_then(|property| property.judge) {
            Some(judge) => judge(&case),
            None => case.open(Reason::NotCheckable, Vec::new()),
        }
    };
    judgement.on = day.filter(|_| judgement.verdict.is_some() && judgement.reason != Reason::NotCheckable);
    judgement
}
