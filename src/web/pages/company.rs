//! A company: its ties both ways, its artists, its works, and the charts and awards that are its own.

use super::{Entry, Under};
use crate::model::{Date, HeldThen, PartialDate};
use crate::snapshot::read::{ArtistTie, CompanyPage, LabelTie, TieLine};
use crate::text::words;
use crate::urls;
use crate::web::prose::Prose;
use crate::web::tracks::Tracks;
use crate::web::{CachePolicy, Layout, Page, PageError, Pager, Reference, Visit, record};
use actix_web::web;

pub const ENTRY: Entry = Entry {
    name: "company",
    pattern: "/companies/{slug}",
    under: Under::Languages,
    parameters: &["on", "page"],
    template: Some("pages/company.html"),
    sample: "/companies/hybe",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/company.html")]
struct CompanyTemplate {
    layout: Layout,
    company: CompanyPage,
    /// When its roster is asked for: the day the site speaks of, or another time; `None` where no day is known.
    on: Option<PartialDate>,
    pager: Pager,
    prose: Prose,
    tracks: Tracks,
    references: Vec<Reference>,
}

async fn show(visit: Visit, slug: web::Path<String>) -> Result<Page<CompanyTemplate>, PageError> {
    let asked = visit.parameter("on")?;
    let asked = asked.map(|text| text.parse::<PartialDate>().map_err(|_| PageError::BadQuery("on"))).transpose()?;
    let number = visit.page_number()?;
    let company = visit.snapshot().company(&slug, number)?.ok_or(PageError::NotFound)?;
    let frame = visit.frame();
    let path = urls::company(visit.lang, &slug);
    let pager = Pager::new(&frame, number, company.crossings.total, |page| urls::paged(&path, page))?;
    let mut title = format!("{}, {}", company.dossier.link.title, company.kind.label(visit.lang).to_lowercase());
    if number > 1 {
        title = format!("{title}, {}", pager.words);
    }
    let canonical = urls::paged(&path, if asked.is_some() { 1 } else { number });
    let mut layout = record::layout_of_page(frame.clone(), &company.dossier, &title, canonical, &pager);
    layout.noindex |= asked.is_some();
    let template = CompanyTemplate {
        on: asked.or(visit.live.site.as_of.map(PartialDate::from)),
        pager,
        prose: Prose::new(&company.prose, visit.lang),
        tracks: tracks(&visit, &company),
        references: record::references(&frame, &company.dossier),
        layout,
        company,
    };
    Ok(Page::new(&visit, CachePolicy::Page, template))
}

/// The sections that have something to show.
fn tracks(visit: &Visit, company: &CompanyPage) -> Tracks {
    let words = &visit.strings.company;
    let evidence = [
        (company.ties.len(), "ties", words.ties),
        (company.deals.len(), "deals", words.deals),
        (company.artists.len() + company.label_artists.len(), "artists", words.artists),
        (company.crossings.total, "partnerships", words.partnerships),
        (company.counterparts.len(), "counterparts", words.counterparts),
        (company.works.len(), "works", words.works),
        (company.charts.len(), "charts", words.charts),
        (company.awards.len(), "awards", words.awards),
    ];
    Tracks::of_record(visit, Tracks::counted(evidence), &company.dossier, &[])
}

/// Ties that came about in a day; all others last.
const EVENTS: [&str; 2] = ["acquired_by", "renamed_from"];

/// A tie to somebody the company was founded by, not somebody it has.
const FOUNDER: &str = "founder_of";

/// Some of the artists tied to a company, under a heading of their own.
struct Roster<'a> {
    id: &'static str,
    title: String,
    ties: Vec<&'a ArtistTie>,
}

impl CompanyTemplate {
    /// Its artists at the time asked for: those surely with it, those possibly, and all other ties. Empty parts are left out.
    fn rosters(&self) -> Vec<Roster<'_>> {
        let words = &self.layout.strings().company;
        let told = self.layout.frame.live.site.as_of;
        let Some((on, told)) = self.on.zip(told) else {
            return vec![Roster {
                id: "roster",
                title: words.all_ties.to_owned(),
                ties: self.company.artists.iter().collect(),
            }];
        };
        let day = words::long_date(on, self.layout.lang());
        let held = |tie: &ArtistTie| match tie.kind.word.as_str() {
            FOUNDER => HeldThen::Not,
            _ => tie.tenure().on(on, told),
        };
        let of = |wanted| self.company.artists.iter().filter(|tie| held(tie) == wanted).collect();
        let rosters = [
            Roster { id: "roster", title: (words.roster_on)(&day), ties: of(HeldThen::Surely) },
            Roster { id: "possible", title: (words.possibly_on)(&day), ties: of(HeldThen::Possibly) },
            Roster { id: "others", title: words.other_ties.to_owned(), ties: of(HeldThen::Not) },
        ];
        rosters.into_iter().filter(|roster| !roster.ties.is_empty()).collect()
    }

    /// That no roster is sure on the day asked for.
    fn nobody(&self) -> Option<String> {
        let empty = self.rosters().first().is_none_or(|roster| roster.id != "roster");
        let day = words::long_date(self.on?, self.layout.lang());
        empty.then(|| (self.layout.strings().company.nobody_on)(&day))
    }

    /// The artists of companies that belonged to it at that time, and the heading over them.
    fn label_artists(&self) -> (String, Vec<&LabelTie>) {
        let Some((on, told)) = self.on.zip(self.layout.frame.live.site.as_of) else { return Default::default() };
        let day = words::long_date(on, self.layout.lang());
        let sure = self.company.label_artists.iter().filter(|tie| tie.is_sure(on, told)).collect();
        ((self.layout.strings().company.labels_on)(&day), sure)
    }

    /// The whole day in the field of the form.
    fn day(&self) -> Option<Date> {
        self.on.and_then(PartialDate::day)
    }

    fn action(&self) -> String {
        urls::company(self.layout.link_lang(), &self.company.dossier.link.slug)
    }

    /// What came of the partnerships, as a figure with its population.
    fn share(&self) -> String {
        (self.layout.strings().company.share)(self.company.reach)
    }

    /// "since August 2016", or the day alone where the tie is an event.
    fn when(&self, tie: &TieLine) -> String {
        let lang = self.layout.lang();
        match (EVENTS.contains(&tie.kind.word.as_str()), tie.begins, tie.ends) {
            (true, Some(day), None) => words::long_date(day, lang),
            _ => record::period(&tie.begins, &tie.ends, lang),
        }
    }
}
