//! What the card of an address says. It reads what the page itself reads, so the two never part.

use super::faces::can_set;
use super::{Band, Card, Party, Picture, Row};
use crate::model::{ArtistKind, Kind, Lang, RecordRef, Shelf};
use crate::snapshot::read::{
    ArtistPage, ChartWeekPage, CreditLine, Dossier, How, Link, Reach, ReadError, RunLine, Snapshot,
};
use crate::text::words;
use crate::urls::{self, Address, STYLE};
use crate::web::ink::inks;
use crate::web::pages::names;
use crate::web::svg::SleeveDrawing;
use crate::web::{Html, Live, PageError, Strings, country, figures};
use askama::Template as _;

/// `None` where no page has the address.
///
/// # Errors
/// [`PageError::Moved`] where the page itself leads on; [`PageError::Internal`] when a query fails.
pub fn card(live: &Live, lang: Lang, address: &Address) -> Result<Option<Card>, PageError> {
    let (snapshot, strings) = (&live.snapshot, Strings::of(lang));
    let titled =
        |title: &str| Some(Card { kind: strings.card.subject.to_owned(), title: title.to_owned(), ..Card::default() });
    Ok(match address {
        Address::Record(record) if record.kind == Kind::Page && record.slug == STYLE => titled(strings.style.heading),
        Address::Record(record) => record_card(live, lang, record)?,
        Address::ChartWeek { chart, week } => snapshot.chart_week(chart, *week)?.map(|page| week_card(&page, lang)),
        Address::Run { shelf, work, chart } => match snapshot.run(*shelf, work, chart)? {
            Some(run) => {
                let card = work_card(snapshot, *shelf, work, lang)?;
                card.map(|card| with_figures(card, &run.figures, strings))
            }
            None => None,
        },
        Address::Network(artist) => of_artist(snapshot, artist, lang, strings.network.title)?,
        Address::Versus(artist) => match snapshot.versus(artist)? {
            Some(page) => {
                let act = page.kind.is_group();
                let heading = if act { strings.versus.act_heading } else { strings.versus.heading };
                of_artist(snapshot, artist, lang, heading)?
            }
            None => None,
        },
        Address::Pair(one, other) => snapshot.pair(one, other)?.map(|page| {
            let [first, second] = &page.artists;
            let title = words::list(&[&first.title, &second.title], lang);
            let together = page.together.len();
            Card {
                kind: strings.collaborations.to_owned(),
                title,
                figures: vec![(together.to_string(), (strings.card.together)(together).to_owned())],
                picture: bands(&[first, second]),
                ..Card::default()
            }
        }),
        Address::Names(key) => match names::named(live, lang, key) {
            Ok(found) => titled(&found.name),
            Err(PageError::Moved(to)) => return Err(PageError::Moved(urls::card(&to))),
            Err(PageError::NotFound) => None,
            Err(error) => return Err(error),
        },
        Address::Year(year) => match snapshot.timeline_year(*year, None, 1)? {
            Some(_) => titled(&(strings.timeline.year_heading)(*year)),
            None => None,
        },
        Address::Home => titled(strings.home_title),
        Address::List(kind) => titled(strings.plural(*kind)),
        Address::Claims => titled(strings.verdict.ledger),
        Address::Compare => titled(strings.compare.heading),
        Address::Paths => titled(strings.path.heading),
        Address::Reports => titled(strings.quality.reports),
        Address::Report(report) => titled((strings.quality.name)(*report)),
        Address::Contests => titled(strings.versus.all_title),
        Address::Rankings => titled(strings.ranking.rankings),
        Address::Ranking(ranking) => titled((strings.ranking.name)(*ranking)),
        Address::Matrix => titled(strings.matrix.name),
        Address::Timeline => titled(strings.timeline.heading),
        Address::Data => titled(strings.data.heading),
        Address::Search => titled(strings.search.heading),
    })
}

fn record_card(live: &Live, lang: Lang, record: &RecordRef) -> Result<Option<Card>, ReadError> {
    let (snapshot, slug) = (&live.snapshot, record.slug.as_str());
    let plain = |dossier: &Dossier| named(&dossier.link, lang);
    Ok(match record.kind {
        Kind::Collaboration => work_card(snapshot, Shelf::Collaborations, slug, lang)?,
        Kind::Work => work_card(snapshot, Shelf::Works, slug, lang)?,
        Kind::Artist => snapshot.artist(slug, Reach::default())?.map(|page| artist_card(&page, lang)),
        Kind::Company => snapshot
            .company(slug, 1)?
            .map(|page| Card { kind: page.kind.label(lang).to_owned(), ..plain(&page.dossier) }),
        Kind::Market => snapshot.market(slug, None, 1)?.map(|page| {
            let title =
                if page.written { page.dossier.link.title.clone() } else { country(&page.country, lang).to_owned() };
            Card { title, ..plain(&page.dossier) }
        }),
        Kind::Chart => snapshot.chart(slug, 1)?.map(|page| plain(&page.dossier)),
        Kind::Award => snapshot.award(slug)?.map(|page| plain(&page.dossier)),
        Kind::Edition => snapshot.edition(slug)?.map(|page| Card {
            kind: page.award.title.clone(),
            foot: page.ceremony_on.or(page.nominations_on).map(|day| words::long_date(day, lang)),
            ..plain(&page.dossier)
        }),
        Kind::Source => snapshot
            .source(slug)?
            .map(|page| Card { foot: page.published.map(|day| words::long_date(day, lang)), ..plain(&page.dossier) }),
        Kind::Article => snapshot
            .article(slug, lang)?
            .map(|page| Card { foot: page.published.map(|day| words::long_date(day, lang)), ..plain(&page.dossier) }),
        Kind::Page => snapshot.own_page(slug)?.map(|page| plain(&page.dossier)),
    })
}

/// A record by its kind and its name.
fn named(link: &Link, lang: Lang) -> Card {
    let native = link.native.as_ref().map(|native| native.text.clone()).filter(|native| *native != link.title);
    let kind = words::capitalised(Strings::of(lang).singular(link.kind));
    match native {
        Some(native) if !can_set(&link.title) && can_set(&native) => Card { kind, title: native, ..Card::default() },
        native => Card { kind, title: link.title.clone(), native, ..Card::default() },
    }
}

fn work_card(snapshot: &Snapshot, shelf: Shelf, slug: &str, lang: Lang) -> Result<Option<Card>, ReadError> {
    let Some(page) = snapshot.work(shelf, slug)? else { return Ok(None) };
    let strings = Strings::of(lang);
    let year = page.released.map(|released| released.year()).or(page.dossier.since.map(|since| since.year()));
    let kind = page.kind.label(lang);
    let card = Card {
        kind: year.map_or_else(|| kind.to_owned(), |year| format!("{kind}, {year}")),
        credit: billing(&page.credit),
        picture: sleeve(snapshot, shelf, slug)?,
        ..named(&page.dossier.link, lang)
    };
    Ok(Some(match page.runs.first() {
        Some(run) => with_figures(card, run, strings),
        None => card,
    }))
}

/// The record's sleeve, as its page has it.
fn sleeve(snapshot: &Snapshot, shelf: Shelf, slug: &str) -> Result<Picture, ReadError> {
    let drawing = snapshot.sleeve(shelf, slug)?.and_then(|sleeve| SleeveDrawing::new(&sleeve).render().ok());
    Ok(drawing.map_or(Picture::Mark, |drawing| Picture::Sleeve(Html::trusted(drawing))))
}

/// The names of a billing, each with its ink; words alone where nobody is credited.
fn billing(credit: &CreditLine) -> Vec<Party> {
    let slugs = credit.parts.iter().map(|part| part.artist.slug.as_str());
    let mut billed: Vec<Party> = Vec::new();
    for (part, ink) in credit.parts.iter().zip(inks(slugs)) {
        let native = part.artist.native.as_ref().map(|native| native.text.as_str());
        let names = [Some(part.credited.as_str()), Some(part.artist.title.as_str()), native];
        match names.into_iter().flatten().find(|name| can_set(name)) {
            Some(name) => billed.push(Party { name: name.to_owned(), joined: part.joined.clone(), ink: Some(ink) }),
            // Who cannot be named takes along what joined them to the one before.
            None => billed.iter_mut().last().into_iter().for_each(|before| before.joined.clone_from(&part.joined)),
        }
    }
    let text = if credit.text.is_empty() { credit.everybody() } else { credit.text.clone() };
    if billed.is_empty() && !text.is_empty() {
        vec![Party { name: text, joined: String::new(), ink: None }]
    } else {
        billed
    }
}

fn with_figures(card: Card, run: &RunLine, strings: &Strings) -> Card {
    let words = &strings.card;
    // A peak that is surely the best is a figure; any other says what it rests on.
    let sure = figures::peak(run, strings) == run.peak.to_string();
    let whole = !run.coverage.is_lower_bound();
    let peak = if sure { words.peak } else { words.peak_held };
    let weeks = if whole { (words.weeks)(run.weeks) } else { (words.weeks_held)(run.weeks) };
    Card {
        figures: vec![(run.peak.to_string(), peak.to_owned()), (run.weeks.to_string(), weeks.to_owned())],
        foot: Some(run.chart.title.clone()),
        ..card
    }
}

fn artist_card(page: &ArtistPage, lang: Lang) -> Card {
    let strings = Strings::of(lang);
    let kind = (page.kind != ArtistKind::Unknown).then(|| (strings.artist.kind_word)(page.kind).to_owned());
    let kind = kind.unwrap_or_else(|| words::capitalised(strings.singular(Kind::Artist)));
    let from = page.country.as_deref().map(|code| country(code, lang));
    let made = |how| page.appearances.iter().filter(|one| one.shelf == Shelf::Collaborations && one.how == how).count();
    let works = made(How::Credited) + made(How::Contributing);
    let partners = page.partners.len();
    let counted = [(works, (strings.card.collaborations)(works)), (partners, (strings.card.partners)(partners))];
    Card {
        kind: from.map_or_else(|| kind.clone(), |from| format!("{kind}, {from}")),
        native: None,
        figures: counted
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(n, word)| (n.to_string(), word.to_owned()))
            .collect(),
        picture: bands(&[&page.dossier.link]),
        ..named(&page.dossier.link, lang)
    }
}

/// A page below an artist's, under another title.
fn of_artist(
    snapshot: &Snapshot,
    slug: &str,
    lang: Lang,
    title: impl Fn(&str) -> String,
) -> Result<Option<Card>, ReadError> {
    let page = snapshot.artist(slug, Reach::default())?;
    Ok(page.map(|page| {
        let card = artist_card(&page, lang);
        Card { title: title(&card.title), figures: Vec::new(), ..card }
    }))
}

/// A band for each artist.
fn bands(artists: &[&Link]) -> Picture {
    let inks = inks(artists.iter().map(|artist| artist.slug.as_str()));
    let band = |(artist, ink): (&&Link, u8)| {
        let native = artist.native.as_ref().map(|native| native.text.clone());
        Band { ink, name: native.filter(|native| can_set(native)).unwrap_or_else(|| artist.title.clone()) }
    };
    Picture::Bands(artists.iter().zip(inks).map(band).collect())
}

fn week_card(page: &ChartWeekPage, lang: Lang) -> Card {
    let row = |row: &crate::snapshot::read::WeekRow| Row {
        position: row.position.to_string(),
        title: row.title.clone(),
        credit: row.credit.clone(),
    };
    let day = words::long_date(page.dates.issue, lang);
    Card {
        kind: format!("{}, {day}", Strings::of(lang).card.week_of),
        title: page.chart.title.clone(),
        picture: if page.rows.is_empty() {
            Picture::Mark
        } else {
            Picture::Rows(page.rows.iter().take(5).map(row).collect())
        },
        ..Card::default()
    }
}
