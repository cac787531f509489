//! A collaboration or a work: who is on it, what it did on charts and at awards, and who says what of it.

use super::{Entry, Under};
use crate::model::{CreditRole, PartialDate, Shelf};
use crate::snapshot::read::{Absence, Contribution, CreditPart, RunLine, WorkLine, WorkPage};
use crate::text::words;
use crate::urls;
use crate::web::figures;
use crate::web::prose::Prose;
use crate::web::svg::{Point, RunDrawing, RunWords, Size};
use crate::web::territories::{Standing, Territory, territories};
use crate::web::{CachePolicy, Layout, Page, PageError, Reference, Visit, record};
use actix_web::web;

pub const COLLABORATION: Entry = Entry {
    name: "work",
    pattern: "/collaborations/{slug}",
    under: Under::Languages,
    parameters: &[],
    template: Some("pages/work.html"),
    sample: "/collaborations/apt",
    route: |resource| resource.to(collaboration),
};

pub const WORK: Entry = Entry {
    pattern: "/works/{slug}",
    sample: "/works/on-the-ground",
    route: |resource| resource.to(work),
    ..COLLABORATION
};

#[derive(askama::Template)]
#[template(path = "pages/work.html")]
struct WorkTemplate {
    layout: Layout,
    work: WorkPage,
    prose: Prose,
    references: Vec<Reference>,
    sections: Vec<(&'static str, &'static str)>,
}

async fn collaboration(visit: Visit, slug: web::Path<String>) -> Result<Page<WorkTemplate>, PageError> {
    show(&visit, Shelf::Collaborations, &slug)
}

async fn work(visit: Visit, slug: web::Path<String>) -> Result<Page<WorkTemplate>, PageError> {
    show(&visit, Shelf::Works, &slug)
}

fn show(visit: &Visit, shelf: Shelf, slug: &str) -> Result<Page<WorkTemplate>, PageError> {
    let work = visit.snapshot().work(shelf, slug)?.ok_or(PageError::NotFound)?;
    let frame = visit.frame();
    let title = &work.dossier.link.title;
    // An album and its title song have one name and one billing.
    let told_apart =
        if work.kind.word == "song" { title.clone() } else { format!("{title} ({})", work.kind.label(visit.lang)) };
    let title = match work.credit.everybody() {
        names if names.is_empty() => told_apart,
        names => format!("{told_apart}: {names}"),
    };
    let template = WorkTemplate {
        prose: Prose::new(&work.prose, visit.lang),
        references: record::references(&frame, &work.dossier),
        sections: sections(visit, &work),
        layout: record::layout(frame, &work.dossier, &title, urls::work(visit.lang, shelf, slug)),
        work,
    };
    Ok(Page::new(visit, CachePolicy::Page, template))
}

/// The sections with something to show, in their order; only the places of the others are kept, for links.
fn sections(visit: &Visit, work: &WorkPage) -> Vec<(&'static str, &'static str)> {
    let (all, words) = (&visit.strings.record, &visit.strings.work);
    let sections = [
        (true, "facts", all.facts),
        (!(work.runs.is_empty() && work.absences.is_empty()), "charts", words.charts),
        (!work.nominations.is_empty(), "nominations", words.nominations),
        (!(work.credit.parts.is_empty() && work.contributions.is_empty()), "credits", words.credits),
        (!(work.wholes.is_empty() && work.parts.is_empty()), "parts", words.parts),
        (!work.versions.is_empty(), "versions", words.versions),
        (!work.dossier.claims.is_empty(), "claims", all.claims),
        (!work.dossier.mentions.is_empty(), "mentions", all.mentions),
        (true, "references", visit.strings.references),
    ];
    sections.into_iter().filter(|(shown, _, _)| *shown).map(|(_, id, words)| (id, words)).collect()
}

/// Those with one part in a work.
struct Hands<'a> {
    role: &'a str,
    /// The billing, or a field of the record: what is cited.
    field: &'static str,
    people: Vec<Hand<'a>>,
}

struct Hand<'a> {
    href: String,
    name: &'a str,
    /// The act it is credited for.
    behalf: Option<&'a crate::snapshot::read::Link>,
    character: Option<&'a str>,
}

impl WorkTemplate {
    /// Whether a section has something to show.
    fn has(&self, section: &str) -> bool {
        self.sections.iter().any(|(id, _)| *id == section)
    }

    /// The status, and its day where that is not the date shown beside it.
    fn status(&self) -> Option<(&'static str, Option<PartialDate>)> {
        let (status, on) = self.work.status?;
        let day = on.filter(|_| on != self.work.released);
        Some(((self.layout.strings().work.status_word)(status), day))
    }

    /// The billing and the contributions by role, in the order in which roles first come.
    fn hands(&self) -> Vec<Hands<'_>> {
        let (lang, words) = (self.layout.lang(), &self.layout.strings().work);
        let billed = |role: CreditRole| {
            let of_role = |part: &&CreditPart| part.role == role;
            let hand = |part| self.billed(part);
            let people: Vec<Hand<'_>> = self.work.credit.parts.iter().filter(of_role).map(hand).collect();
            Hands { role: (words.billed)(role), field: "credits", people }
        };
        let mut all: Vec<Hands<'_>> = CreditRole::ALL.iter().copied().map(billed).collect();
        all.retain(|hands| !hands.people.is_empty());
        for contribution in &self.work.contributions {
            let role = contribution.role.label(lang);
            let hand = self.contributed(contribution);
            match all.iter_mut().find(|hands| hands.field == "contributors" && hands.role == role) {
                Some(hands) => hands.people.push(hand),
                None => all.push(Hands { role, field: "contributors", people: vec![hand] }),
            }
        }
        all
    }

    fn billed<'a>(&self, part: &'a CreditPart) -> Hand<'a> {
        Hand {
            href: part.artist.href(self.layout.lang()),
            name: &part.credited,
            behalf: part.on_behalf_of.as_ref(),
            character: None,
        }
    }

    fn contributed<'a>(&self, contribution: &'a Contribution) -> Hand<'a> {
        Hand {
            href: contribution.artist.href(self.layout.lang()),
            name: &contribution.credited,
            behalf: contribution.on_behalf_of.as_ref(),
            character: contribution.character.as_deref(),
        }
    }

    /// What makes a file of a stub.
    fn command(&self) -> String {
        let (title, credit) = (&self.work.dossier.link.title, &self.work.credit.text);
        format!("duet new collaboration {} --credit {}", record::quoted(title), record::quoted(credit))
    }

    fn run_href(&self, run: &RunLine) -> String {
        figures::run_href(run, self.layout.lang())
    }

    fn languages(&self) -> String {
        let lang = self.layout.lang();
        let names: Vec<&str> = self.work.languages.iter().map(|code| crate::web::language(code, lang)).collect();
        words::list(&names, lang)
    }

    fn genres(&self) -> String {
        let lang = self.layout.lang();
        let names: Vec<&str> = self.work.genres.iter().map(|genre| genre.label(lang)).collect();
        words::list(&names, lang)
    }

    /// The steps of its history, with the last one's own fact told elsewhere when it is the only one.
    fn steps(&self) -> Vec<(&'static str, Option<String>)> {
        let (lang, strings) = (self.layout.lang(), self.layout.strings());
        let word = |word: &str| crate::model::Status::parse(word).map(strings.work.status_word);
        let step = |step: &crate::snapshot::read::Step| {
            Some((word(&step.word)?, step.on.map(|day| words::long_date(day, lang))))
        };
        if self.work.dossier.steps.len() < 2 {
            Vec::new()
        } else {
            self.work.dossier.steps.iter().filter_map(step).collect()
        }
    }

    /// The comparison with another work.
    fn compared(&self, other: &WorkLine) -> String {
        urls::compare(self.layout.link_lang(), &[&self.work.dossier.link.slug, &other.link.slug], None)
    }

    /// The comparison with a work yet to be named.
    fn compare(&self) -> String {
        urls::compare(self.layout.link_lang(), &[&self.work.dossier.link.slug], None)
    }

    /// Its charts, by where they count.
    fn territories(&self) -> Vec<Territory<'_>> {
        territories(&self.work, self.layout.lang())
    }

    /// Whether nobody can tell of a chart.
    fn is_unsure(&self) -> bool {
        self.work.absences.iter().any(|absence| !absence.absent)
    }

    /// The first of its runs as a line.
    fn drawing(&self) -> Option<RunDrawing> {
        let (run, best) = (self.work.runs.first()?, self.work.best.as_ref()?);
        let points: Vec<Point> = best.weeks.iter().map(Point::from).collect();
        let title = (self.layout.strings().run.run_title)(&run.work.title, &run.chart.title);
        let words = figures::drawn(run, &title, points.iter().any(|point| !point.held), self.layout.lang());
        let words = RunWords { caption: format!("{title}. {}", words.caption), ..words };
        Some(RunDrawing::new("best-run", &points, best.chart_size, Size::SMALL, words, self.layout.lang()))
    }

    fn through(&self, absence: &Absence) -> Option<String> {
        let day = words::long_date(absence.through?, self.layout.lang());
        Some((self.layout.strings().work.through)(&day))
    }
}
