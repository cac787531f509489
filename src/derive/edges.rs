//! The graph: who is tied to whom, by which records, from when to when.

use super::Party;
use crate::content::{Catalog, Filed};
use crate::model::{ArtistSlug, CompanySlug, EdgeKind, PartialDate, Work, WorkSlug};
use std::collections::{BTreeMap, BTreeSet};

/// What ties two parties in one way. The evidence is the records: partners, memberships, voices, affiliations, ties.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Edge {
    /// Works, or relations; see [`EdgeKind::is_of_works`].
    pub weight: u32,
    /// The earliest date of the evidence.
    pub first: Option<PartialDate>,
    /// The latest.
    pub last: Option<PartialDate>,
    /// Whether a relation with a beginning, or of parties that are still there, has no end.
    pub lasts: bool,
}

impl Edge {
    fn note(&mut self, from: Option<PartialDate>, to: Option<PartialDate>) {
        self.weight += 1;
        let dates = || from.into_iter().chain(to);
        self.first = self.first.into_iter().chain(dates()).min();
        self.last = self.last.into_iter().chain(dates()).max();
    }
}

/// By both ends and the kind: the member before the group, the voice before the act, the artist before the company, the
/// owned or later company before the other. Where neither comes first, in the order of slugs.
pub type Edges = BTreeMap<(Party, Party, EdgeKind), Edge>;

/// A company that is a party to a collaboration, another party to it, and the collaboration.
pub type CompanyPartners = BTreeSet<(CompanySlug, Party, WorkSlug)>;

/// The kind of edge a collaboration makes between its artists.
pub fn edge_of_work(work: &Work, catalog: &Catalog) -> EdgeKind {
    let charts = catalog.vocab.work_kinds.get(&work.kind).is_some_and(|kind| kind.ranks.is_some());
    if charts { EdgeKind::Together } else { EdgeKind::Stage }
}

/// Companies that are parties to a collaboration, each with every other party to it.
pub(super) fn company_partners(catalog: &Catalog) -> CompanyPartners {
    let mut found = CompanyPartners::new();
    for filed in catalog.works.values() {
        let work = &filed.record;
        let parties = super::parties(work, &catalog.vocab);
        for party in &parties {
            let Party::Company(company) = party else { continue };
            let others = parties.iter().filter(|other| *other != party);
            found.extend(others.map(|other| (company.clone(), other.clone(), work.slug.clone())));
        }
    }
    found
}

/// Every edge between artists and companies of the catalog. `partners` are those that [`super::partners`] finds.
pub(super) fn edges(
    catalog: &Catalog,
    partners: &BTreeSet<(ArtistSlug, ArtistSlug, WorkSlug)>,
    company_partners: &CompanyPartners,
) -> Edges {
    let mut found = Found { catalog, edges: Edges::new() };
    for (one, other, work) in partners.iter().filter(|(one, other, _)| one < other) {
        let Some(filed) = catalog.works.get(work.as_str()) else { continue };
        let (one, other) = (Party::Artist(one.clone()), Party::Artist(other.clone()));
        found.add(one, other, edge_of_work(&filed.record, catalog), Span::of_work(filed));
    }
    found.acts();
    found.contracts();
    for (company, other, work) in company_partners {
        // Two companies meet twice here: each is the other's partner.
        let company = Party::Company(company.clone());
        if matches!(other, Party::Company(_)) && *other > company {
            continue;
        }
        if let Some(filed) = catalog.works.get(work.as_str()) {
            found.add(other.clone(), company, EdgeKind::Company, Span::of_work(filed));
        }
    }
    found.edges
}

/// When a piece of evidence begins and ends; `lasts` where it has no end.
#[derive(Clone, Copy)]
struct Span {
    from: Option<PartialDate>,
    to: Option<PartialDate>,
    lasts: bool,
}

impl Span {
    fn day(on: Option<PartialDate>) -> Self {
        Self { from: on, to: on, lasts: false }
    }

    /// The release; the first chart week of a work that charts alone speak of.
    fn of_work(filed: &Filed<Work>) -> Self {
        Self::day(filed.record.released.or(filed.charted.since.map(PartialDate::from)))
    }

    /// A relation ends when it is said to, or with the one it is to.
    fn of(from: Option<PartialDate>, to: Option<PartialDate>, end: Option<PartialDate>) -> Self {
        let to = to.or(end);
        Self { from, to, lasts: to.is_none() }
    }
}

struct Found<'a> {
    catalog: &'a Catalog,
    edges: Edges,
}

impl Found<'_> {
    fn add(&mut self, from: Party, to: Party, kind: EdgeKind, span: Span) {
        let known = |party: &Party| match party {
            Party::Artist(slug) => self.catalog.artists.contains_key(slug.as_str()),
            Party::Company(slug) => self.catalog.companies.contains_key(slug.as_str()),
        };
        if from != to && known(&from) && known(&to) {
            let edge = self.edges.entry((from, to, kind)).or_default();
            edge.note(span.from, span.to);
            edge.lasts |= span.lasts;
        }
    }

    /// Members, sub-units and voices.
    fn acts(&mut self) {
        let act = |slug: &ArtistSlug| Party::Artist(slug.clone());
        for filed in self.catalog.artists.values() {
            let artist = &filed.record;
            let end = |group: &ArtistSlug| self.catalog.artists.get(group.as_str()).and_then(|filed| filed.record.end);
            for membership in &artist.member_of {
                let span = Span::of(membership.from, membership.to, end(&membership.group));
                self.add(act(&artist.slug), act(&membership.group), EdgeKind::Member, span);
            }
            if let Some(parent) = &artist.subunit_of {
                let span = Span::of(artist.begin, artist.end, end(parent));
                self.add(act(&artist.slug), act(parent), EdgeKind::Member, span);
            }
            for voice in &artist.voiced_by {
                self.add(act(&voice.artist), act(&artist.slug), EdgeKind::Voice, Span::day(None));
            }
        }
    }

    /// What ties artists to companies and companies to one another.
    fn contracts(&mut self) {
        let company = |slug: &CompanySlug| Party::Company(slug.clone());
        let end = |slug: &CompanySlug| self.catalog.companies.get(slug.as_str()).and_then(|filed| filed.record.end);
        for filed in self.catalog.artists.values() {
            let artist = &filed.record;
            for affiliation in &artist.companies {
                let span = Span::of(affiliation.from, affiliation.to, end(&affiliation.company));
                let artist = Party::Artist(artist.slug.clone());
                self.add(artist, company(&affiliation.company), EdgeKind::Company, span);
            }
        }
        for filed in self.catalog.companies.values() {
            for tie in &filed.record.ties {
                let span = Span::of(tie.from, tie.to, end(&tie.company));
                self.add(company(&filed.record.slug), company(&tie.company), EdgeKind::Company, span);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::derive::derive;
    use crate::derive::sample::{Sample, credit, partial, slug};
    use crate::model::{Affiliation, CompanySlug, WorkCompany};

    /// "rose bruno-mars together 1 2024-10-18 2024-10-18"
    fn edges(sample: &Sample) -> Vec<String> {
        let of = |party: &crate::derive::Party| match party {
            crate::derive::Party::Artist(slug) => slug.to_string(),
            crate::derive::Party::Company(slug) => format!("+{slug}"),
        };
        let edges = derive(&sample.catalog).edges;
        let line = |((from, to, kind), edge): (&(_, _, crate::model::EdgeKind), &super::Edge)| {
            let day = |date: Option<crate::model::PartialDate>| date.map_or("?".to_owned(), |date| date.to_string());
            let (first, last) = (day(edge.first), if edge.lasts { "…".to_owned() } else { day(edge.last) });
            format!("{} {} {} {} {first} {last}", of(from), of(to), kind.as_str(), edge.weight)
        };
        edges.iter().map(line).collect()
    }

    #[test]
    fn works_of_two_artists_are_one_edge_with_their_first_and_last_date() {
        let mut sample = Sample::new();
        sample.person("ado", "Ado");
        sample.person("imagine-dragons", "Imagine Dragons");
        for (name, kind, released) in [("one", "song", "2024-10"), ("two", "album", "2022"), ("three", "film", "2023")]
        {
            let mut work = sample.song(name, name, &[credit("imagine-dragons", " & "), credit("ado", "")]);
            work.kind = kind.into();
            work.released = Some(partial(released));
            sample.add(work);
        }
        let expected = ["ado imagine-dragons together 2 2022 2024-10", "ado imagine-dragons stage 1 2023 2023"];
        assert_eq!(edges(&sample), expected);
    }

    #[test]
    fn memberships_voices_and_contracts_lead_from_the_part_to_the_whole() {
        let mut sample = Sample::new();
        sample.group("blackpink", "BLACKPINK");
        sample.person("rose", "ROSÉ");
        sample.member("rose", "blackpink", Some("2016-08"), None);
        sample.group("unit", "Unit");
        sample.artist_mut("unit").subunit_of = Some(slug(crate::model::ArtistSlug::parse, "blackpink"));
        sample.voice("unit", "rose", "singing");
        sample.voice("unit", "rose", "speaking");
        sample.company("yg", "YG");
        let contract = |from: &str, to: Option<&str>| Affiliation {
            company: slug(CompanySlug::parse, "yg"),
            kind: "signed_to".into(),
            from: Some(partial(from)),
            to: to.map(partial),
        };
        sample.artist_mut("rose").companies = vec![contract("2016", Some("2020")), contract("2021", Some("2023-12"))];
        let expected = [
            "rose blackpink member 1 2016-08 …",
            "rose unit voice 2 ? ?",
            "rose +yg company 2 2016 2023-12",
            "unit blackpink member 1 ? …",
        ];
        assert_eq!(edges(&sample), expected);
    }

    #[test]
    fn a_group_that_is_no_more_has_no_members_now() {
        let mut sample = Sample::new();
        sample.group("wonder", "Wonder");
        sample.artist_mut("wonder").end = Some(partial("2017-01"));
        sample.person("sunmi", "Sunmi");
        sample.member("sunmi", "wonder", Some("2007"), None);
        assert_eq!(edges(&sample), ["sunmi wonder member 1 2007 2017-01"]);
    }

    #[test]
    fn a_company_that_is_a_party_is_tied_to_the_other_parties() {
        let mut sample = Sample::new();
        sample.person("jennie", "JENNIE");
        for brand in ["brand", "other"] {
            sample.company(brand, brand);
        }
        let mut work = sample.song("campaign", "Campaign", &[credit("jennie", "")]);
        work.companies = ["brand", "other"]
            .map(|company| WorkCompany {
                company: slug(CompanySlug::parse, company),
                role: "brand".into(),
                party: company == "brand",
            })
            .into();
        work.released = Some(partial("2023"));
        sample.add(work);
        assert_eq!(edges(&sample), ["jennie +brand company 1 2023 2023"]);
    }
}
