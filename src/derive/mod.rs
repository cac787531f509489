//! What follows from the records: figures, places, lists and sentences. Pure functions of the [`Catalog`].
//!
//! Nothing here reads a file, a clock or a database. A catalog that has faults derives too, so that `check` can judge by
//! what is derived; references that lead nowhere are passed over then.
//!
//! | file | what it answers |
//! |---|---|
//! | `billing` | how a work's credit reads |
//! | `owners` | which work a chart row belongs to |
//! | `runs`, `figure` | what a work's rows on a chart add up to, and one figure of it |
//! | `printed` | what a chart prints of a run, against its rows |
//! | `records` | which title did most on a chart |
//! | `absence` | where a work did not chart, and where nobody can tell |
//! | `kin` | who is in whom: members, sub-units, voices |
//! | `parties` | who made a work, and whether that makes it a collaboration |
//! | `appearances`, `partners` | who is in which work, and with whom |
//! | `edges` | the graph of artists and companies |
//! | `rollup` | which works count for an artist through its units, groups, members and voices |
//! | `versus`, `strays` | what an artist made alone and together, and what that comes to; rows without a work among it |
//! | `houses` | whose artists a collaboration brought together: of one company, or of several |
//! | `bridges` | which countries meet in which collaborations |
//! | `rankings` | who made most together, who connects whom, who crosses countries and companies |
//! | `timeline` | what happened when |
//! | `honoured` | whom a nomination honours |
//! | `prose` | rendered text, its references, who mentions whom |
//! | `native` | a name in the record's own script |
//! | `findable` | what records are found by, and what comes first |
//! | `describe` | a sentence for search engines |
//! | `reports` | what the records lack |
//! | `verdicts` | what comes of each claim, held against the evidence |
//! | `drafts` | the catalog without its drafts |
//! | `stubs` | the catalog with what charts alone speak of |
//! | `thin` | what search engines are not offered |

mod absence;
mod appearances;
mod billing;
mod bridges;
mod describe;
mod drafts;
mod edges;
mod figure;
mod findable;
mod honoured;
mod houses;
mod kin;
mod native;
mod owners;
mod parties;
mod partners;
mod printed;
mod prose;
mod rankings;
mod reports;
mod records;
mod rollup;
mod runs;
mod strays;
mod timeline;
mod versus;
mod stubs;
mod thin;
#[cfg(test)]
pub(crate) mod sample;
mod verdicts;

pub use absence::Absence;
pub use appearances::{Appearance, How};
pub use billing::{artist_name, billing};
pub use drafts::published;
pub use edges::{CompanyPartners, Edge, Edges, edge_of_work};
pub use figure::{Figure, MEASURES, OF_DEBUT, figure};
pub use findable::Findable;
pub use honoured::NominationPlace;
pub use houses::Houses;
pub use kin::Kin;
pub use native::native;
pub use owners::{Forms, ranked_by};
pub use parties::{Party, is_collaboration, parties};
pub use printed::{Check, Difference, Printed};
pub use prose::{Mention, RecordProse};
pub use rankings::{RankedLine, RankedList};
pub use records::{Best, ChartRecords, Population, Ranking};
pub use reports::Finding;
pub use rollup::Rolled;
pub use runs::WorkRun;
pub use strays::Stray;
pub use stubs::with_stubs;
pub use timeline::Event;
pub use verdicts::{ClaimPlace, PROPERTIES, Property, Takes, claimed_record, property};
pub use versus::Contest;

use crate::content::Catalog;
use crate::model::{ArtistSlug, ChartSlug, Country, Date, Judgement, Measure, Standing, WorkSlug};
use std::collections::{BTreeMap, BTreeSet};

/// All that follows from a catalog.
#[derive(Debug, Clone, Default)]
pub struct Derived {
    /// The day the site speaks of; `None` where nothing says: no `as_of`, and no chart week held.
    pub as_of: Option<Date>,
    /// The display credit of each work, empty where nobody is credited.
    pub billings: BTreeMap<String, String>,
    /// The works that claim each row, in the order of [`Catalog::rows`]. More than one is a fault.
    pub owners: BTreeMap<String, Vec<Vec<WorkSlug>>>,
    pub runs: BTreeMap<(WorkSlug, ChartSlug), WorkRun>,
    /// Of the runs held whole, by the work whose rows they are.
    pub printed: BTreeMap<(WorkSlug, ChartSlug), Printed>,
    pub records: BTreeMap<ChartSlug, ChartRecords>,
    pub absences: BTreeMap<(WorkSlug, ChartSlug), Absence>,
    pub appearances: BTreeMap<(ArtistSlug, WorkSlug), Appearance>,
    /// Both orders of each pair.
    pub partners: BTreeSet<(ArtistSlug, ArtistSlug, WorkSlug)>,
    pub company_partners: CompanyPartners,
    pub edges: Edges,
    /// Of works that do not bill the artist.
    pub rollup: BTreeMap<(ArtistSlug, WorkSlug), Rolled>,
    /// The countries of two partners, in both orders, and what they met in.
    pub bridges: BTreeSet<(Country, Country, WorkSlug)>,
    pub standings: BTreeMap<(ArtistSlug, WorkSlug), Standing>,
    /// By chart, artist and folded title.
    pub strays: Vec<Stray>,
    /// The charts on which an artist has releases alone and together, and how many of them.
    pub versus: BTreeMap<(ArtistSlug, ChartSlug), u32>,
    pub contests: BTreeMap<(ChartSlug, Measure), Contest>,
    pub houses: Houses,
    pub honoured: BTreeMap<NominationPlace, Vec<ArtistSlug>>,
    pub rankings: Vec<RankedList>,
    /// By day.
    pub timeline: Vec<Event>,
    /// In the order of [`Catalog::entries`].
    pub prose: Vec<RecordProse>,
    /// By the mentioning record in the order of [`Catalog::entries`], then in reading order.
    pub mentions: Vec<Mention>,
    /// In the order of [`Catalog::entries`]; no two alike.
    pub descriptions: Vec<String>,
    /// By report, each in its order.
    pub findings: Vec<Finding>,
    pub verdicts: BTreeMap<ClaimPlace, Judgement>,
    /// What search engines are not offered, in the order of [`Catalog::entries`].
    pub thin: Vec<bool>,
    pub findable: Findable,
}

/// Derives everything.
pub fn derive(catalog: &Catalog) -> Derived {
    let kin = Kin::of(catalog);
    let billings: BTreeMap<String, String> =
        catalog.works.iter().map(|(slug, filed)| (slug.clone(), billing(&filed.record, catalog))).collect();
    let owners = owners::owners(catalog, &billings);
    let runs = runs::runs(catalog, &owners);
    let printed = printed::printed(catalog, &owners, &runs);
    let records = records::records(catalog, &owners);
    let absences = absence::absences(catalog, &runs);
    let appearances = appearances::appearances(catalog, &kin);
    let partners = partners::partners(catalog, &kin);
    let rollup = rollup::rollup(catalog, &kin);
    let company_partners = edges::company_partners(catalog);
    let edges = edges::edges(catalog, &partners, &company_partners);
    let bridges = bridges::bridges(catalog, &partners);
    let standings = versus::standings(catalog, &kin, &runs);
    let strays = strays::strays(catalog, &owners, &kin);
    let releases = versus::releases(&standings, &runs, &strays);
    let (versus, contests) = (versus::charts(&releases), versus::contests(&releases));
    let honoured = honoured::honoured(catalog);
    let timeline = timeline::timeline(catalog, &runs);
    let as_of = catalog.site.as_of.or_else(|| last_week_held(catalog));
    let houses = houses::houses(catalog, &partners, as_of);
    let rankings = rankings::rankings(catalog, &partners, &runs, &houses);
    let thin = thin::thin(catalog, &runs);
    let (prose, mentions) = prose::prose(catalog, &runs);
    let mut derived = Derived {
        as_of,
        billings,
        owners,
        runs,
        printed,
        records,
        absences,
        appearances,
        partners,
        company_partners,
        edges,
        rollup,
        bridges,
        standings,
        strays,
        versus,
        contests,
        houses,
        honoured,
        rankings,
        timeline,
        prose,
        mentions,
        descriptions: Vec::new(),
        findings: Vec::new(),
        verdicts: BTreeMap::new(),
        thin,
        findable: Findable::default(),
    };
    derived.descriptions = describe::descriptions(catalog, &derived);
    derived.verdicts = verdicts::verdicts(catalog, &derived);
    derived.findings = reports::findings(catalog, &derived);
    derived.findable = findable::findable(catalog, &derived);
    derived
}

fn last_week_held(catalog: &Catalog) -> Option<Date> {
    catalog.charts.values().filter_map(|filed| Some(filed.record.held_span()?.1)).max()
}
