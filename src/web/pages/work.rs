//! A collaboration or a work: who is on it, what it did on charts and at awards, and who says what of it.

use super::{Entry, Under};
use crate::model::{CreditRole, PartialDate, Shelf, Spell, Status};
use crate::snapshot::read::{Absence, BestKnown, Contribution, CreditPart, RunLine, Term, WorkLine, WorkPage};
use crate::text::words;
use crate::urls;
use crate::web::months::Sheet;
use crate::web::prose::Prose;
use crate::web::summary::{Group, summary};
use crate::web::svg::{Point, RunDrawing, Size};
use crate::web::tracks::Tracks;
use crate::web::{CachePolicy, Layout, Page, PageError, Pictured, Reference, Visit, figures, ink, record};
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
    /// The first paragraph, which stands beside the sleeve, and the rest.
    opening: Option<Prose>,
    prose: Prose,
    references: Vec<Reference>,
    tracks: Tracks,
    /// The ink of each party, in their order.
    inks: Vec<(String, u8)>,
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
    let mut prose = Prose::new(&work.prose, visit.lang);
    let inks = ink::inks(work.sleeve.parties.iter().map(String::as_str));
    let template = WorkTemplate {
        opening: prose.take_opening(),
        prose,
        references: record::references(&frame, &work.dossier),
        tracks: tracks(visit, &work),
        inks: work.sleeve.parties.iter().cloned().zip(inks).collect(),
        layout: record::layout(frame, &work.dossier, &title, urls::work(visit.lang, shelf, slug)),
        work,
    };
    Ok(Page::new(visit, CachePolicy::Page, template))
}

/// The sections with something to show, in their order; only the places of the others are kept, for links.
fn tracks(visit: &Visit, work: &WorkPage) -> Tracks {
    let words = &visit.strings.work;
    let rows: u64 = work.runs.iter().map(|run| u64::from(run.weeks)).sum();
    let rows = if rows > 0 { (visit.strings.sleeve.rows)(rows) } else { String::new() };
    let many = |count: usize| if count > 0 { count.to_string() } else { String::new() };
    let a = [
        (work.runs.len() + work.absences.len(), "charts", words.charts, rows),
        (work.nominations.len(), "nominations", words.nominations, many(work.nominations.len())),
        (work.credit.parts.len() + work.contributions.len(), "credits", words.credits, many(people(work))),
        (work.wholes.len() + work.parts.len(), "parts", words.parts, many(work.wholes.len() + work.parts.len())),
        (work.versions.len(), "versions", words.versions, many(work.versions.len())),
    ];
    let a = a.into_iter().filter(|(count, ..)| *count > 0).map(|(_, id, title, count)| (id, title, count));
    Tracks::of_record(visit, a, &work.dossier, &[])
}

/// How many people and acts had a part in a work.
fn people(work: &WorkPage) -> usize {
    let billed = work.credit.parts.iter().map(|part| &part.artist.slug);
    let mut people: Vec<&String> = billed.chain(work.contributions.iter().map(|part| &part.artist.slug)).collect();
    people.sort_unstable();
    people.dedup();
    people.len()
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
    /// The class of a party's ink; those beyond the twelfth, and others, take the ink of their own name.
    fn ink(&self, slug: &str) -> String {
        let known = self.inks.iter().find(|(party, _)| party == slug).map(|(_, ink)| *ink);
        format!("a{}", known.unwrap_or_else(|| ink::ink(slug)))
    }

    /// The sleeve in words.
    fn pictured(&self) -> String {
        let sleeve = &self.work.sleeve;
        let named: Vec<(&str, u8)> = self.inks.iter().map(|(slug, ink)| (self.name(slug), *ink)).collect();
        (self.layout.strings().sleeve.alt)(&Pictured {
            form: sleeve.form,
            first: named.first().copied(),
            second: named.get(1).copied(),
            others: named.iter().skip(2).take(3).map(|(name, _)| *name).collect(),
            weeks: sleeve.weeks.len() as u64,
            led: sleeve.weeks.contains(&1),
        })
    }

    /// The name of somebody who made it.
    fn name<'a>(&'a self, slug: &'a str) -> &'a str {
        let credit = &self.work.credit;
        let billed = credit.parts.iter().map(|part| (&part.artist.slug, &part.credited));
        let companies = credit.parties.iter().map(|party| (&party.slug, &party.title));
        let others = self.work.contributions.iter().map(|part| (&part.artist.slug, &part.credited));
        let mut all = billed.chain(companies).chain(others);
        all.find(|(known, _)| *known == slug).map_or(slug, |(_, name)| name)
    }

    /// The status, its word, and its day where that is not the date shown beside it.
    fn status(&self) -> Option<(Status, &'static str, Option<PartialDate>)> {
        let (status, on) = self.work.status?;
        let day = on.filter(|_| on != self.work.released);
        Some((status, (self.layout.strings().work.status_word)(status), day))
    }

    /// The forms in which the chart of its first run prints those who made it, where they are not the billing.
    fn printed_as(&self) -> Vec<&str> {
        const MOST: usize = 3;
        let rows = self.work.run_weeks.first().into_iter().flat_map(|run| &run.weeks).flat_map(|week| &week.rows);
        let mut forms: Vec<&str> = Vec::new();
        for row in rows {
            if row.credit != self.work.credit.text && !forms.contains(&row.credit.as_str()) {
                forms.push(&row.credit);
            }
        }
        forms.truncate(MOST);
        forms
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

    /// What another version is: the word for the version, else for its kind.
    fn version<'a>(&self, line: &'a WorkLine, version: &'a Option<Term>) -> &'a str {
        version.as_ref().unwrap_or(&line.kind).label(self.layout.lang())
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
    fn summary(&self) -> Vec<Group<'_>> {
        summary(&self.work, &self.layout)
    }

    /// Whether nobody can tell of a chart.
    fn is_unsure(&self) -> bool {
        self.work.absences.iter().any(|absence| !absence.absent)
    }

    /// The first of its runs as a line.
    fn drawing(&self) -> Option<RunDrawing> {
        let (run, best) = (self.work.runs.first()?, self.work.run_weeks.first()?);
        let points: Vec<Point> = best.weeks.iter().map(Point::from).collect();
        let title = (self.layout.strings().run.run_title)(&run.work.title, &run.chart.title);
        let words = figures::drawn(run, &title, points.iter().any(|point| !point.held), self.layout.lang());
        Some(RunDrawing::new("best-run", &points, best.chart_size, Size::PAGE, words, self.layout.lang()))
    }

    /// The name of somebody billed in their own script, where the billing has another.
    fn native<'a>(&self, part: &'a CreditPart) -> Option<(&'a str, &'a str)> {
        record::native(&part.artist, self.layout.lang()).filter(|(text, _)| *text != part.credited)
    }

    /// The spells of the first of its runs: at No. 1 where it led, else on the chart.
    fn spells(&self) -> (String, &[Spell]) {
        let (words, spells) = (&self.layout.strings().months, &self.work.spells);
        if spells.at_one.is_empty() {
            ((words.spells)(spells.on_chart.len() as u64), &spells.on_chart)
        } else {
            ((words.spells_at_one)(spells.at_one.len() as u64), &spells.at_one)
        }
    }

    /// The weeks of the first of its runs, month by month.
    fn sheet(&self) -> Option<Sheet> {
        Some(Sheet::new(&self.work.run_weeks.first()?.weeks, self.layout.lang()))
    }

    /// The first week at the best position held.
    fn peak_week(&self, run: &RunLine) -> String {
        urls::chart_week(self.layout.link_lang(), &run.chart.slug, run.peak_week)
    }

    fn through(&self, absence: &Absence) -> Option<String> {
        let day = words::long_date(absence.through?, self.layout.lang());
        Some((self.layout.strings().work.through)(&day))
    }
}
