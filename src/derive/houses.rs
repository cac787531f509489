//! Which companies the artists of a collaboration were signed to when it came out, and whether it stayed within one.

use crate::content::Catalog;
use crate::model::{
    Affiliation, ArtistKind, ArtistSlug, CompanySlug, Crossing, Date, HeldThen, PartialDate, Tenure, WorkSlug,
};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// The word of `[artist_company_types]` that makes a company an artist's own.
const SIGNED: &str = "signed_to";
/// The words of `[company_ties]` by which a company belongs to another.
const OWNED: [&str; 2] = ["subsidiary_of", "acquired_by"];

/// Where the artists of collaborations were signed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Houses {
    /// Every company that an artist of a collaboration was surely signed to on the day it came out, and those that surely owned
    /// it then; for these, the company that the contract is with.
    pub signings: BTreeMap<(CompanySlug, WorkSlug, ArtistSlug), Option<CompanySlug>>,
    /// By the company of one artist at least.
    pub crossings: BTreeMap<(CompanySlug, WorkSlug), Crossing>,
}

/// `partners` are those that [`super::partners`] finds; `told` is the day that the records speak of.
pub(super) fn houses(
    catalog: &Catalog,
    partners: &BTreeSet<(ArtistSlug, ArtistSlug, WorkSlug)>,
    told: Option<Date>,
) -> Houses {
    let mut houses = Houses::default();
    let Some(told) = told else { return houses };
    let mut works: BTreeMap<&WorkSlug, Vec<(&ArtistSlug, &ArtistSlug)>> = BTreeMap::new();
    for (artist, partner, work) in partners {
        works.entry(work).or_default().push((artist, partner));
    }
    for (work, pairs) in works {
        let released = catalog.works.get(work.as_str()).and_then(|filed| filed.record.released);
        // Of a work without a date nobody can tell.
        let Some(on) = released else { continue };
        let signed: BTreeMap<&ArtistSlug, BTreeMap<CompanySlug, Option<CompanySlug>>> =
            pairs.iter().map(|(artist, _)| (*artist, signed_to(artist, on, told, catalog))).collect();
        let home: BTreeSet<&CompanySlug> = signed.values().flat_map(BTreeMap::keys).collect();
        for company in home {
            houses.crossings.insert((company.clone(), work.clone()), crossing(company, &pairs, &signed));
        }
        for (artist, companies) in &signed {
            for (company, through) in companies {
                houses.signings.insert((company.clone(), work.clone(), (*artist).clone()), through.clone());
            }
        }
    }
    houses
}

/// The companies an artist was surely signed to, each with the one the contract is with where that is another.
///
/// Of members of groups files mostly tell the group's contract: who has none told counts with the groups they were surely in.
fn signed_to(
    artist: &ArtistSlug,
    on: PartialDate,
    told: Date,
    catalog: &Catalog,
) -> BTreeMap<CompanySlug, Option<CompanySlug>> {
    let held = |begins, ends| Tenure { begins, ends }.on(on, told) == HeldThen::Surely;
    let mut found = BTreeMap::new();
    let Some(filed) = catalog.artists.get(artist.as_str()) else { return found };
    let is_contract = |contract: &&Affiliation| contract.kind == SIGNED;
    let own = filed.record.companies.iter().filter(is_contract);
    let groups = filed.record.member_of.iter().filter(|of| held(of.from, of.to));
    let groups = groups.filter_map(|of| catalog.artists.get(of.group.as_str()));
    let groups = groups.filter(|group| group.record.kind == ArtistKind::Group && own.clone().next().is_none());
    let contracts = own.clone().chain(groups.flat_map(|group| group.record.companies.iter().filter(is_contract)));
    let contracts: Vec<&Affiliation> = contracts.filter(|contract| held(contract.from, contract.to)).collect();
    for contract in &contracts {
        found.insert(contract.company.clone(), None);
    }
    for contract in contracts {
        let mut queue = VecDeque::from([&contract.company]);
        while let Some(company) = queue.pop_front() {
            let Some(filed) = catalog.companies.get(company.as_str()) else { continue };
            for tie in filed.record.ties.iter().filter(|tie| OWNED.contains(&tie.kind.as_str())) {
                // A company whose file says no date at all has always belonged to its owner.
                let undated = tie.kind == "subsidiary_of" && tie.from.is_none() && tie.to.is_none();
                if (undated || held(tie.from, tie.to)) && !found.contains_key(&tie.company) {
                    found.insert(tie.company.clone(), Some(contract.company.clone()));
                    queue.push_back(&tie.company);
                }
            }
        }
    }
    found
}

fn crossing(
    company: &CompanySlug,
    pairs: &[(&ArtistSlug, &ArtistSlug)],
    signed: &BTreeMap<&ArtistSlug, BTreeMap<CompanySlug, Option<CompanySlug>>>,
) -> Crossing {
    let of = |artist: &ArtistSlug| signed.get(artist).filter(|companies| !companies.is_empty());
    let mut all = Crossing::Inside;
    for (_, partner) in pairs.iter().filter(|(artist, _)| of(artist).is_some_and(|own| own.contains_key(company))) {
        match of(partner) {
            Some(companies) if companies.contains_key(company) => {}
            Some(_) => return Crossing::Across,
            None => all = Crossing::Unknown,
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derive::derive;
    use crate::derive::sample::{Sample, credit, date, partial, slug};
    use crate::model::Tie;

    fn sign(sample: &mut Sample, artist: &str, company: &str, from: Option<&str>, to: Option<&str>) {
        sample.company(company, company);
        sample.artist_mut(artist).companies.push(Affiliation {
            company: slug(CompanySlug::parse, company),
            kind: SIGNED.into(),
            from: from.map(partial),
            to: to.map(partial),
        });
    }

    /// A label bought by another in 2021; two artists on it, one on a third, one of whom nobody knows.
    fn sample() -> Sample {
        let mut sample = Sample::new();
        sample.catalog.site.as_of = Some(date("2025-01-01"));
        for person in ["one", "two", "other", "nobody"] {
            sample.person(person, person);
        }
        sign(&mut sample, "one", "label", Some("2015"), None);
        sign(&mut sample, "two", "label", Some("2015"), Some("2022-06"));
        sign(&mut sample, "other", "third", Some("2015"), None);
        sample.company("owner", "owner");
        sample.catalog.companies.get_mut("label").expect("added above").record.ties = vec![Tie {
            company: slug(CompanySlug::parse, "owner"),
            kind: "acquired_by".into(),
            from: Some(partial("2021")),
            to: None,
        }];
        sample
    }

    fn found(sample: &mut Sample, artists: [&str; 2], released: Option<&str>) -> Vec<String> {
        let mut work = sample.song("song", "Song", &[credit(artists[0], " & "), credit(artists[1], "")]);
        work.released = released.map(partial);
        sample.add(work);
        let houses = derive(&sample.catalog).houses;
        houses.crossings.iter().map(|((company, _), crossing)| format!("{company} {}", crossing.as_str())).collect()
    }

    #[test]
    fn a_collaboration_is_inside_across_or_unknown_by_the_contracts_of_its_day() {
        let mut sample = sample();
        assert_eq!(found(&mut sample, ["one", "two"], Some("2020-05-01")), ["label inside"]);
        assert_eq!(found(&mut sample, ["one", "two"], Some("2022-05-01")), ["label inside", "owner inside"]);
        // The contract ended in a month that nobody knows the day of.
        assert_eq!(found(&mut sample, ["one", "two"], Some("2022-06-05")), ["label unknown", "owner unknown"]);
        assert_eq!(found(&mut sample, ["one", "other"], Some("2020-05-01")), ["label across", "third across"]);
        assert_eq!(found(&mut sample, ["one", "nobody"], Some("2020-05-01")), ["label unknown"]);
        assert!(found(&mut sample, ["one", "other"], None).is_empty());
        assert!(found(&mut sample, ["one", "other"], Some("2014")).is_empty());
    }

    #[test]
    fn a_member_of_whom_no_contract_is_told_counts_with_the_group() {
        let mut sample = sample();
        sample.group("group", "Group");
        sign(&mut sample, "group", "label", Some("2015"), None);
        sample.member("nobody", "group", Some("2018"), None);
        assert_eq!(found(&mut sample, ["one", "nobody"], Some("2020-05-01")), ["label inside"]);
        assert_eq!(found(&mut sample, ["one", "nobody"], Some("2017-05-01")), ["label unknown"]);
        // Whose own contract is told goes by that.
        sign(&mut sample, "nobody", "third", Some("2019"), Some("2019-12"));
        assert_eq!(found(&mut sample, ["one", "nobody"], Some("2020-05-01")), ["label unknown"]);
    }

    #[test]
    fn an_owner_is_told_with_the_company_that_the_contract_is_with() {
        let mut sample = sample();
        found(&mut sample, ["one", "other"], Some("2022-05-01"));
        let houses = derive(&sample.catalog).houses;
        let owner = houses.signings.iter().find(|((company, _, _), _)| company.as_str() == "owner");
        assert_eq!(owner.and_then(|(_, through)| through.as_ref()).map(|through| through.as_str()), Some("label"));
    }
}
