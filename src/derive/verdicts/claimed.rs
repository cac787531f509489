//! What a claim claims, as something that evidence can be laid over.

use super::{Case, Takes, property};
use crate::content::Catalog;
use crate::model::{Bounds, Claim, ClaimValue, Kind, PartialDate, RecordRef};

/// How the values that the evidence leaves possible stand to those claimed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    All,
    None,
    Some,
}

impl Case<'_> {
    /// The claimed value, where it is a single one.
    pub fn value(&self) -> Option<&str> {
        match &self.claim.value {
            Some(ClaimValue::Exactly(value)) => Some(value),
            _ => None,
        }
    }

    pub fn date(&self) -> Option<PartialDate> {
        self.value()?.parse().ok()
    }

    /// The record of a kind that the value names.
    pub fn record(&self, kind: Kind) -> Option<RecordRef> {
        named(self.world.catalog, kind, self.value()?)
    }

    /// The one record that it speaks of, where it is of a kind.
    pub fn subject(&self, fits: fn(Kind) -> bool) -> Option<&str> {
        match &self.about[..] {
            [one] if fits(one.kind) => Some(&one.slug),
            _ => None,
        }
    }

    /// How a figure fits the claim; `None` where no number is claimed.
    pub fn fit(&self, found: Bounds) -> Option<Fit> {
        let (low, high) = range(self.claim)?;
        let least = f64::from(found.least);
        let most = found.most.map(f64::from);
        Some(if least > high || most.is_some_and(|most| most < low) {
            Fit::None
        } else if least >= low && (high == f64::INFINITY || most.is_some_and(|most| most <= high)) {
            Fit::All
        } else {
            Fit::Some
        })
    }
}

/// The numbers that a claim allows, both ends included.
pub(super) fn range(claim: &Claim) -> Option<(f64, f64)> {
    Some(match claim.value.as_ref()? {
        ClaimValue::Exactly(text) => {
            let number: f64 = text.parse().ok()?;
            (number, number)
        }
        ClaimValue::AtLeast(least) => (*least, f64::INFINITY),
        ClaimValue::AtMost(most) => (f64::NEG_INFINITY, *most),
        ClaimValue::Within(least, most) => (*least, *most),
    })
}

/// How a date known in part fits one that is claimed.
pub(super) fn fit_dates(known: PartialDate, claimed: PartialDate) -> Fit {
    if known.surely_before(claimed) || claimed.surely_before(known) {
        Fit::None
    } else if known.earliest() >= claimed.earliest() && known.latest() <= claimed.latest() {
        Fit::All
    } else {
        Fit::Some
    }
}

/// The record that a claim's value names, where its property takes one.
pub fn claimed_record(catalog: &Catalog, claim: &Claim) -> Option<RecordRef> {
    let Some(ClaimValue::Exactly(value)) = &claim.value else { return None };
    match property(&claim.says)?.takes {
        Takes::Record(kind) => named(catalog, kind, value),
        _ => None,
    }
}

fn named(catalog: &Catalog, kind: Kind, value: &str) -> Option<RecordRef> {
    let text = if value.contains(':') { value.to_owned() } else { format!("{}:{value}", kind.as_str()) };
    let found = catalog.index.find_text(&text).ok()?;
    (found.kind == kind || (found.kind.is_work() && kind.is_work())).then_some(found)
}
