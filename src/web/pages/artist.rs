//! An artist: names, groups, companies, everything it is part of, and with whom.

use super::{Entry, Under};
use crate::model::{ArtistKind, ArtistStatus, CreditRole, PartialDate, Shelf};
use crate::snapshot::read::{Appearance, ArtistPage, CreditPart, How, Link, OnChart, Partner, Widened};
use crate::text::words;
use crate::urls;
use crate::web::lanes::{BigFigure, Teller};
use crate::web::network::{Leads, drawing};
use crate::web::ordering::Choice;
use crate::web::prose::Prose;
use crate::web::scope::{Scope, heading};
use crate::web::svg::{LanesDrawing, NetworkDrawing};
use crate::web::tracks::Tracks;
use crate::web::{CachePolicy, Layout, Page, PageError, Reference, Visit, figures, ink, record};
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
    /// The class of its ink.
    ink: String,
    /// What it opens with.
    figures: Vec<BigFigure>,
    /// `None` where nothing of it has a date.
    timeline: Option<LanesDrawing>,
    /// The views of its figures, and what counts in this one.
    choices: Vec<Choice>,
    definition: String,
    /// The headings over what comes in through others, in the order of `artist.widened`.
    headings: Vec<String>,
    references: Vec<Reference>,
    tracks: Tracks,
    /// Those nearest to it; `None` where nobody is tied to it.
    network: Option<NetworkDrawing>,
}

async fn show(visit: Visit, slug: web::Path<String>) -> Result<Page<ArtistTemplate>, PageError> {
    let scope = Scope::of(&visit)?;
    let artist = visit.snapshot().artist(&slug, scope.reach())?.ok_or(PageError::NotFound)?;
    let choices = scope.choices(&artist, &visit);
    let frame = visit.frame();
    let words = &visit.strings.artist;
    let today = frame.live.site.as_of.or(artist.dossier.changed);
    let teller = today.map(|today| Teller { lang: visit.lang, links: visit.links, today });
    let timeline = teller.and_then(|teller| teller.timeline(&artist));
    let figures = teller.map(|teller| teller.figures(&artist)).unwrap_or_default();
    let count = |count: usize| if count == 0 { String::new() } else { count.to_string() };
    let shared = artist.appearances.iter().filter(|one| one.shelf == Shelf::Collaborations).count();
    // What a group made alone stands on the page of the group.
    let own = artist.appearances.iter().filter(|one| one.shelf == Shelf::Works && one.how != How::Group).count();
    let evidence = [
        (timeline.is_some(), "timeline", words.timeline, String::new()),
        (has_kin(&artist), "members", words.members, count(artist.members.len())),
        (shared > 0, "collaborations", words.collaborations, count(shared)),
        (own > 0, "own-works", words.own_works, count(own)),
        (!artist.partners.is_empty(), "collaborators", words.collaborators, count(artist.partners.len())),
        (!(artist.charts.is_empty() && choices.is_empty()), "charts", words.charts, count(artist.charts.len())),
        (
            !artist.nominations.is_empty(),
            "nominations",
            visit.strings.work.nominations,
            count(artist.nominations.len()),
        ),
        (!artist.dossier.names.is_empty(), "names", words.names, count(artist.dossier.names.len())),
        (!artist.companies.is_empty(), "companies", words.companies, count(artist.companies.len())),
        (artist.around.near > 0, "network", words.two_steps, String::new()),
    ];
    let shown = |(shown, id, title, count)| Some((id, title, count)).filter(|_| shown);
    let tracks = Tracks::of_record(&visit, evidence.into_iter().filter_map(shown), &artist.dossier, &[]);
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
        tracks,
        ink: ink::class(&slug),
        figures,
        timeline,
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

/// Rows of a table that stand open; the others are folded away.
const OPEN: usize = 12;

/// Works an artist stands to in one way.
struct Group<'a> {
    id: &'static str,
    title: &'static str,
    appearances: Vec<&'a Appearance>,
}

impl Group<'_> {
    /// The rows that stand open, and those that are folded away.
    fn parted(&self) -> (&[&Appearance], &[&Appearance]) {
        parted(&self.appearances)
    }
}

/// The first rows of a list, and the rest: nothing where they would be too few to fold away.
fn parted<T>(rows: &[T]) -> (&[T], &[T]) {
    rows.split_at(if rows.len() > OPEN + 3 { OPEN } else { rows.len() })
}

/// How a work did on a chart, in the words of a table.
struct Held {
    peak: String,
    weeks: String,
    /// The class of what is no figure, and of what could be none.
    class: &'static str,
}

impl ArtistTemplate {
    /// The lists of works, a section a shelf; those without any are left out.
    fn shelves(&self) -> [(&'static str, Vec<Group<'_>>); 2] {
        let words = &self.layout.strings().artist;
        let group = |shelf: Shelf, id, title, how| {
            let of = |appearance: &&Appearance| appearance.shelf == shelf && appearance.how == how;
            Group { id, title, appearances: self.artist.appearances.iter().filter(of).collect() }
        };
        let shared = [
            group(Shelf::Collaborations, "by-name", words.by_name, How::Credited),
            group(Shelf::Collaborations, "contributing", words.contributing, How::Contributing),
            group(Shelf::Collaborations, "through-groups", words.through_groups, How::Group),
        ];
        let own = [
            group(Shelf::Works, "in-own-name", words.own, How::Credited),
            group(Shelf::Works, "parts-in-works", words.contributed_to_own, How::Contributing),
        ];
        let filled = |group: &Group<'_>| !group.appearances.is_empty();
        [
            ("collaborations", shared.into_iter().filter(filled).collect()),
            ("own-works", own.into_iter().filter(filled).collect()),
        ]
    }

    /// Whether a work's billing says no more than the page does.
    fn is_alone(&self, appearance: &Appearance) -> bool {
        let credit = &appearance.work.credit;
        let own = |part: &CreditPart| part.artist == self.artist.dossier.link;
        credit.is_empty() || (credit.parts.iter().all(own) && credit.parts.len() == 1 && credit.parties.is_empty())
    }

    fn partners(&self) -> (&[Partner], &[Partner]) {
        parted(&self.artist.partners)
    }

    /// How a work did on each of the artist's main charts.
    fn places<'a>(&'a self, appearance: &Appearance) -> Vec<(&'a str, Held)> {
        let strings = self.layout.strings();
        let words = &strings.artist;
        let held = |place: &OnChart| match *place {
            OnChart::Ran { peak, weeks, coverage, printed_peak } => Held {
                peak: figures::best(coverage, printed_peak, peak, strings),
                weeks: figures::counted(coverage, printed_peak, weeks, strings),
                class: "",
            },
            OnChart::Absent => Held { peak: words.no_row.to_owned(), weeks: "0".to_owned(), class: " none" },
            OnChart::NotHeld => Held { peak: words.not_held.to_owned(), weeks: "–".to_owned(), class: " none" },
            OnChart::Unranked => Held { peak: "–".to_owned(), weeks: "–".to_owned(), class: " none void" },
        };
        let charts = self.artist.main_charts.iter().map(|chart| chart.title.as_str());
        charts.zip(appearance.places.iter().map(held)).collect()
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
}
