//! An artist: names, groups, companies, everything it is part of, and with whom.

use super::{Entry, Under};
use crate::model::{ArtistKind, ArtistStatus, CreditRole, PartialDate, Shelf};
use crate::snapshot::read::{Appearance, ArtistPage, ChartRecord, How, Link, Widened};
use crate::text::words;
use crate::urls;
use crate::web::network::{Leads, drawing};
use crate::web::ordering::Choice;
use crate::web::prose::Prose;
use crate::web::scope::{Scope, heading};
use crate::web::svg::NetworkDrawing;
use crate::web::{CachePolicy, Layout, Page, PageError, Reference, Visit, figures, record};
use actix_web::web;

pub const ENTRY: Entry = Entry {
    name: "artist",
    pattern: "/artists/{slug}",
    under: Under::Languages,
    parameters: Scope::PARAMETERS,
    template: Some("pages/artist.html"),
    sample: "/artists/rose",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/artist.html")]
struct ArtistTemplate {
    layout: Layout,
    artist: ArtistPage,
    prose: Prose,
    /// The views of its figures, and what counts in this one.
    choices: Vec<Choice>,
    definition: String,
    /// The headings over what comes in through others, in the order of `artist.widened`.
    headings: Vec<String>,
    references: Vec<Reference>,
    sections: Vec<(&'static str, &'static str)>,
    /// Those nearest to it; `None` where nobody is tied to it.
    network: Option<NetworkDrawing>,
}

async fn show(visit: Visit, slug: web::Path<String>) -> Result<Page<ArtistTemplate>, PageError> {
    let scope = Scope::of(&visit)?;
    let artist = visit.snapshot().artist(&slug, scope.reach())?.ok_or(PageError::NotFound)?;
    let choices = scope.choices(&artist, &visit);
    let frame = visit.frame();
    let (all, words) = (&visit.strings.record, &visit.strings.artist);
    let sections = [
        (!artist.dossier.names.is_empty(), "names", words.names),
        (has_kin(&artist), "members", words.members),
        (!artist.companies.is_empty(), "companies", words.companies),
        (!artist.appearances.is_empty(), "collaborations", words.collaborations),
        (artist.around.near > 0, "network", visit.strings.network.link),
        (!artist.partners.is_empty(), "collaborators", words.collaborators),
        (!(artist.charts.is_empty() && choices.is_empty()), "charts", words.charts),
        (!artist.nominations.is_empty(), "nominations", visit.strings.work.nominations),
        (!artist.dossier.claims.is_empty(), "claims", all.claims),
        (!artist.dossier.mentions.is_empty(), "mentions", all.mentions),
        (true, "references", visit.strings.references),
    ];
    let sections = sections.into_iter().filter(|(shown, _, _)| *shown).map(|(_, id, words)| (id, words)).collect();
    let title = &artist.dossier.link.title;
    let title = match &artist.disambiguation {
        Some(told_apart) => format!("{title} ({told_apart})"),
        None => format!("{title}: {}", visit.strings.subject),
    };
    let mut layout = record::layout(frame.clone(), &artist.dossier, &title, urls::artist(visit.lang, &slug));
    layout.noindex |= !scope.is_plain();
    let template = ArtistTemplate {
        definition: scope.definition(&artist, &visit),
        headings: artist.widened.iter().map(|widened| heading(widened, &visit)).collect(),
        choices,
        prose: Prose::new(&artist.prose, visit.lang),
        network: (artist.around.near > 0)
            .then(|| drawing("around", &artist.around, Leads::Artists, visit.lang, visit.links)),
        references: record::references(&frame, &artist.dossier),
        sections,
        layout,
        artist,
    };
    Ok(Page::new(&visit, CachePolicy::Page, template))
}

fn has_kin(artist: &ArtistPage) -> bool {
    artist.parent.is_some()
        || !(artist.groups.is_empty()
            && artist.members.is_empty()
            && artist.subunits.is_empty()
            && artist.cast.is_empty()
            && artist.voiced.is_empty())
}

/// Works an artist stands to in one way.
struct Group<'a> {
    title: &'static str,
    appearances: Vec<&'a Appearance>,
}

impl ArtistTemplate {
    /// Whether a section has something to show; of the others only the place is kept, for links.
    fn has(&self, section: &str) -> bool {
        self.sections.iter().any(|(id, _)| *id == section)
    }

    /// The lists of works; those without any are left out.
    fn groups(&self) -> Vec<Group<'_>> {
        let words = &self.layout.strings().artist;
        let all = [
            (words.by_name, Shelf::Collaborations, How::Credited),
            (words.contributing, Shelf::Collaborations, How::Contributing),
            (words.through_groups, Shelf::Collaborations, How::Group),
            (words.own, Shelf::Works, How::Credited),
            (words.contributed_to_own, Shelf::Works, How::Contributing),
        ];
        let group = |(title, shelf, how)| {
            let of = |appearance: &&Appearance| appearance.shelf == shelf && appearance.how == how;
            Group { title, appearances: self.artist.appearances.iter().filter(of).collect() }
        };
        all.into_iter().map(group).filter(|group| !group.appearances.is_empty()).collect()
    }

    /// The parts an artist has in a work beyond being billed: "featured, songwriter".
    fn parts(&self, appearance: &Appearance) -> String {
        let (lang, words) = (self.layout.lang(), &self.layout.strings().artist);
        let billed = appearance.billed.filter(|role| *role != CreditRole::Primary).map(words.billed);
        let parts = appearance.parts.iter().map(|part| part.label(lang));
        billed.into_iter().chain(parts).collect::<Vec<_>>().join(", ")
    }

    /// The works that come in through others, under their headings.
    fn widened(&self) -> impl Iterator<Item = (&String, &Widened)> {
        self.headings.iter().zip(&self.artist.widened)
    }

    /// The place of the nominations that come in through an act.
    fn anchor(&self, widened: &Widened) -> String {
        let voiced = widened.voiced.as_ref().map_or(String::new(), |voiced| format!("-{}", voiced.slug));
        format!("nominations-{}-{}{voiced}", widened.through.as_str(), widened.via.slug)
    }

    /// The figures of somebody with the acts they give a voice.
    fn with_voices(&self, artist: &Link) -> String {
        urls::artist_scope(self.layout.link_lang(), &artist.slug, None, true)
    }

    /// The table of collaborators for programs.
    fn collaborators_table(&self) -> String {
        urls::data(&urls::artist(crate::model::Lang::En, &self.artist.dossier.link.slug), urls::Format::Csv)
    }

    /// What kind of artist it is, where anybody has said.
    fn kind(&self) -> Option<&'static str> {
        let known = self.artist.kind != ArtistKind::Unknown;
        known.then(|| (self.layout.strings().artist.kind_word)(self.artist.kind))
    }

    /// What makes a file of a stub.
    fn command(&self) -> String {
        let link = &self.artist.dossier.link;
        format!("duet new artist {} --slug {}", record::quoted(&link.title), link.slug)
    }

    fn status(&self) -> Vec<(&'static str, Option<String>)> {
        let (lang, words) = (self.layout.lang(), &self.layout.strings().artist);
        let step = |step: &crate::snapshot::read::Step| {
            let word = ArtistStatus::parse(&step.word).map(words.status_word)?;
            Some((word, step.on.map(|day| words::long_date(day, lang))))
        };
        self.artist.dossier.steps.iter().filter_map(step).collect()
    }

    /// The comparison of the works that did best, where there are several.
    fn compare(&self) -> Option<String> {
        let best: Vec<&str> = self.artist.best.iter().map(|work| work.link.slug.as_str()).collect();
        (best.len() > 1).then(|| urls::compare(self.layout.link_lang(), &best, None))
    }

    /// Where the way to another artist is asked for.
    fn paths(&self) -> String {
        urls::paths(self.layout.link_lang(), &[])
    }

    fn genres(&self) -> String {
        let lang = self.layout.lang();
        let names: Vec<&str> = self.artist.genres.iter().map(|genre| genre.label(lang)).collect();
        words::list(&names, lang)
    }

    fn period(&self, begins: &Option<PartialDate>, ends: &Option<PartialDate>) -> String {
        words::period(*begins, *ends, self.layout.lang()).unwrap_or_default()
    }

    fn year(&self, date: &Option<PartialDate>) -> String {
        date.map(|date| date.year().to_string()).unwrap_or_default()
    }

    fn weeks(&self, record: &ChartRecord, weeks: u32) -> String {
        figures::sum(record, weeks, self.layout.strings())
    }
}
