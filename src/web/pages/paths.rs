//! How two artists are connected: the shortest paths from one to the other, and the works they lead through.

use super::{Entry, Under};
use crate::graph::Ways;
use crate::model::EdgeKind;
use crate::snapshot::read::{ArtistLine, Hop, HopWork, Link, PathEnd, Relation, Tie};
use crate::text::{excerpt, words};
use crate::urls;
use crate::web::paths::{Answer, FAMOUS, MOST_EDGES, Question, Search, parameters};
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Visit, country, described, figures, titled};

pub const ENTRY: Entry = Entry {
    name: "paths",
    pattern: "/paths",
    under: Under::Languages,
    parameters: Question::PARAMETERS,
    template: Some("pages/paths.html"),
    sample: "/paths",
    route: |resource| resource.to(show),
};

/// Examples on the page without a question.
const EXAMPLES: usize = 4;

/// No name is longer: more is not put back into the field.
const FIELD: usize = 100;

#[derive(askama::Template)]
#[template(path = "pages/paths.html")]
struct PathsTemplate {
    layout: Layout,
    heading: String,
    fields: Vec<Field>,
    kinds: Vec<KindChoice>,
    from_year: Option<i16>,
    /// One end is given, and the other is not.
    half: bool,
    told: Option<Told>,
    /// Addresses, and both names with the hops between them.
    examples: Vec<(String, String)>,
    method: [String; 3],
    action: String,
    data: Option<String>,
}

/// An end of the path, as the form asks for it.
struct Field {
    name: &'static str,
    label: &'static str,
    value: String,
    /// Why it leads to nobody, or that there are others of the name.
    note: Option<String>,
    /// The same question, with another artist at this end.
    choices: Vec<(String, ArtistLine)>,
}

struct KindChoice {
    word: &'static str,
    words: &'static str,
    chosen: bool,
}

/// An answer in words.
struct Told {
    /// The answer.
    lede: Vec<String>,
    /// What it rests on, one after the other.
    sentences: Vec<String>,
    paths: Vec<ToldPath>,
    /// The same question with more allowed, where that finds something.
    /// What the wider ways lead to, and each of them.
    lead: &'static str,
    wider: Vec<(String, String)>,
}

struct ToldPath {
    /// "ROSÉ → Bruno Mars"
    names: String,
    hops: Vec<ToldHop>,
}

struct ToldHop {
    hop: Hop,
    /// Its page, and "No. 1 on the chart Billboard Hot 100".
    peak: Option<(String, String)>,
    /// Where all that the two made stands, and how much more that is.
    others: Option<(Option<String>, String)>,
    relations: Vec<String>,
}

async fn show(visit: Visit) -> Result<Page<PathsTemplate>, PageError> {
    let question = Question::of(&visit)?;
    let ends = question.ends(&visit)?;
    let [from, to] = &ends;
    let (frame, words, lang) = (visit.frame(), &visit.strings.path, visit.lang);
    let meant = |end: &Option<PathEnd>| {
        let (artist, id) = end.as_ref().and_then(|end| end.artist.as_ref().zip(end.id))?;
        Some((id, artist.artist.clone()))
    };
    let both = meant(from).zip(meant(to));
    let mut search = Search::new(&visit);
    let told = match &both {
        Some((from, to)) => Some(told(&mut search, &visit, from, to, &question)?),
        None => None,
    };
    let bare = from.is_none() && to.is_none();
    let examples = if bare { examples(&mut search, &visit)? } else { Vec::new() };
    let (heading, description) = match &both {
        Some(((_, from), (_, to))) => {
            ((words.heading_of)(&from.title, &to.title), (words.description_of)(&from.title, &to.title))
        }
        None => (words.heading.to_owned(), words.description.to_owned()),
    };
    let slugs = |lang| {
        let slug = |end: Option<(i64, Link)>| end.map(|(_, link)| link.slug);
        let (from, to) = (slug(meant(from)), slug(meant(to)));
        (!bare).then(|| urls::paths(lang, &parameters(from.as_deref(), to.as_deref(), &question.ways)))
    };
    let here = urls::paths(frame.links, &[]);
    let mut breadcrumbs = vec![Crumb::here(words.heading)];
    if let Some(((_, from), (_, to))) = &both {
        let names = format!("{} → {}", from.title, to.title);
        breadcrumbs =
            vec![Crumb { text: words.heading.to_owned(), lang: None, href: Some(here.clone()) }, Crumb::here(names)];
    }
    let template = PathsTemplate {
        fields: vec![field("from", from, &ends, &question, &visit), field("to", to, &ends, &question, &visit)],
        kinds: EdgeKind::ALL.iter().map(|kind| kind_choice(*kind, &question, words.kind)).collect(),
        from_year: question.ways.from_year,
        half: from.is_some() != to.is_some(),
        told,
        examples,
        method: (words.method_text)(),
        action: here,
        data: both.map(|((_, from), (_, to))| {
            urls::paths_data(&parameters(Some(&from.slug), Some(&to.slug), &question.ways))
        }),
        layout: Layout {
            title: titled(&frame, &heading),
            description: described(&frame, &[description]),
            canonical: Some(slugs(lang).unwrap_or_else(|| urls::paths(lang, &[]))),
            breadcrumbs,
            // Any two artists can be asked about.
            noindex: !bare || question.ways != Question::default().ways,
            source_path: None,
            frame,
        },
        heading,
    };
    Ok(Page::new(&visit, CachePolicy::Page, template))
}

fn kind_choice(kind: EdgeKind, question: &Question, words: fn(EdgeKind) -> &'static str) -> KindChoice {
    KindChoice { word: kind.as_str(), words: words(kind), chosen: question.ways.kinds.contains(&kind) }
}

fn field(
    name: &'static str,
    end: &Option<PathEnd>,
    [from, to]: &[Option<PathEnd>; 2],
    question: &Question,
    visit: &Visit,
) -> Field {
    let words = &visit.strings.path;
    let label = if name == "from" { words.from } else { words.to };
    let Some(end) = end else { return Field { name, label, value: String::new(), note: None, choices: Vec::new() } };
    let said = excerpt(&end.word, 60);
    let note = match &end.artist {
        Some(_) if end.offered.is_empty() => None,
        Some(artist) => Some((words.namesakes)(&artist.artist.title)),
        None if end.ambiguous => Some((words.ambiguous)(&said)),
        None if end.offered.is_empty() => Some((words.not_found)(&said)),
        None => Some(format!("{} {}", (words.not_found)(&said), words.near)),
    };
    let choice = |line: &ArtistLine| {
        let other = Some(line.artist.slug.as_str());
        let (from, to) = if name == "from" { (other, typed(to)) } else { (typed(from), other) };
        (urls::paths(visit.links, &parameters(from, to, &question.ways)), line.clone())
    };
    let value = match &end.artist {
        // A name that others have too would be asked back.
        Some(line) if end.offered.is_empty() => &line.artist.title,
        Some(line) => &line.artist.slug,
        None => &end.word,
    };
    Field {
        name,
        label,
        value: value.chars().take(FIELD).collect(),
        note,
        choices: end.offered.iter().map(choice).collect(),
    }
}

/// What stands for an end in an address: the artist, else the word, cut where no name goes on.
fn typed(end: &Option<PathEnd>) -> Option<&str> {
    let end = end.as_ref()?;
    let cut = end.word.char_indices().nth(FIELD).map_or(end.word.len(), |(at, _)| at);
    Some(end.artist.as_ref().map_or(&end.word[..cut], |line| &line.artist.slug))
}

fn told(
    search: &mut Search<'_>,
    visit: &Visit,
    from: &(i64, Link),
    to: &(i64, Link),
    question: &Question,
) -> Result<Told, PageError> {
    let (words, ways) = (&visit.strings.path, &question.ways);
    let answer = search.answer((from.0, &from.1), (to.0, &to.1), ways)?;
    let (one, other) = (from.1.title.as_str(), to.1.title.as_str());
    let kinds: Vec<&str> = ways.kinds.iter().map(|kind| (words.kind)(*kind)).collect();
    let looked = (words.looked)(&words::list(&kinds, visit.lang), ways.from_year);
    let hops = answer.length().unwrap_or(0);
    let mut told =
        Told { lede: Vec::new(), sentences: Vec::new(), paths: Vec::new(), lead: words.wider, wider: Vec::new() };
    let offered = |found: &[(Ways, usize)]| -> Vec<(String, String)> {
        let href = |wider| urls::paths(visit.links, &parameters(Some(&from.1.slug), Some(&to.1.slug), wider));
        let said = |wider, hops| format!("{} ({})", what_is_added(ways, wider, visit), (words.hops)(hops));
        found.iter().map(|(wider, hops)| (href(wider), said(wider, *hops))).collect()
    };
    match answer {
        Answer::Same => told.lede.push((words.same)(one)),
        Answer::GaveUp => {
            told.lede.push((words.gave_up)(one, other, MOST_EDGES));
            told.sentences.push(looked);
        }
        Answer::Nothing { alone } => {
            told.lede.push((words.nothing)(one, other));
            told.sentences.extend(alone.iter().map(|link| (words.alone)(&link.title)));
            told.sentences.push(looked);
            told.wider = offered(&search.wider(from.0, to.0, ways));
        }
        Answer::Paths { paths, more } => {
            match bandmates(search, from, to, ways)? {
                Some(group) => told.lede.extend([(words.bandmates)(one, other, &group), (words.by_works)(hops)]),
                None => told.lede.push((words.apart)(one, other, hops)),
            }
            told.sentences.extend([(words.how_many)(paths.len(), more), looked]);
            if hops > 1 {
                told.sentences.push(words.at_most.to_owned());
                (told.lead, told.wider) = (words.shorter, offered(&search.shorter(from.0, to.0, ways, hops)));
            }
            told.paths = paths.into_iter().map(|path| told_path(path, visit)).collect();
        }
    }
    Ok(told)
}

/// The group that both are or were in, where memberships are not asked about.
fn bandmates(
    search: &mut Search<'_>,
    from: &(i64, Link),
    to: &(i64, Link),
    ways: &Ways,
) -> Result<Option<String>, PageError> {
    if ways.kinds.contains(&EdgeKind::Member) || !ways.kinds.iter().all(|kind| kind.is_of_works()) {
        return Ok(None);
    }
    let members = Ways { kinds: vec![EdgeKind::Member], from_year: ways.from_year };
    let Answer::Paths { paths, .. } = search.answer((from.0, &from.1), (to.0, &to.1), &members)? else {
        return Ok(None);
    };
    let belongs = |hop: &Hop, forwards| {
        hop.relations.iter().any(|relation| relation.tie == Tie::Member && relation.forwards == forwards)
    };
    let group = |path: &Vec<Hop>| match path.as_slice() {
        [one, other] if belongs(one, true) && belongs(other, false) => Some(one.to.title.clone()),
        _ => None,
    };
    Ok(paths.iter().find_map(group))
}

/// By what one way of looking is wider than another, in words.
fn what_is_added(ways: &Ways, wider: &Ways, visit: &Visit) -> String {
    let words = &visit.strings.path;
    let mut added = wider.kinds.iter().filter(|kind| !ways.kinds.contains(kind));
    match (added.next(), added.next(), wider.from_year == ways.from_year) {
        (Some(kind), None, true) => (words.kind)(*kind).to_owned(),
        (None, _, false) => words.wider_years.to_owned(),
        _ if ways.from_year.is_none() => words.wider_kinds.to_owned(),
        _ => words.widest.to_owned(),
    }
}

fn told_path(path: Vec<Hop>, visit: &Visit) -> ToldPath {
    let first = path.first().map(|hop| hop.from.title.as_str());
    let names: Vec<&str> = first.into_iter().chain(path.iter().map(|hop| hop.to.title.as_str())).collect();
    ToldPath { names: names.join(" → "), hops: path.into_iter().map(|hop| told_hop(hop, visit)).collect() }
}

fn told_hop(hop: Hop, visit: &Visit) -> ToldHop {
    let peak = hop.work.as_ref().and_then(|work| peak(work, visit));
    let others = hop.work.as_ref().filter(|work| work.others > 0).map(|work| {
        // Two artists have a page of all they made together; an artist and a company have none.
        let pair = work.kind.is_of_works().then(|| urls::pair(visit.links, &hop.from.slug, &hop.to.slug));
        (pair, (visit.strings.path.others)(work.others))
    });
    let relations = hop.relations.iter().map(|relation| related(&hop, relation, visit)).collect();
    ToldHop { peak, others, relations, hop }
}

fn peak(work: &HopWork, visit: &Visit) -> Option<(String, String)> {
    let run = work.best.as_ref()?;
    let place = (visit.strings.work.place)(&figures::peak(run, visit.strings));
    let words = (visit.strings.path.peak)(&place, &run.chart.title);
    let words = match &run.rows_of {
        Some(other) => format!("{words} ({})", (visit.strings.compare.shared)(&other.title)),
        None => words,
    };
    Some((figures::run_href(run, visit.links), words))
}

fn related(hop: &Hop, relation: &Relation, visit: &Visit) -> String {
    let words = &visit.strings.path;
    let (part, whole) = if relation.forwards { (&hop.from, &hop.to) } else { (&hop.to, &hop.from) };
    let (part, whole) = (part.title.as_str(), whole.title.as_str());
    let sentence = match &relation.tie {
        Tie::Member => (words.member)(part, whole),
        Tie::Unit => (words.unit)(part, whole),
        Tie::Voice(does) => (words.voice)(part, whole, (visit.strings.artist.does)(does)),
        Tie::Company(label) => (words.company)(part, label.label(visit.lang), whole),
    };
    let period = words::period(relation.begins, relation.ends, visit.lang);
    std::iter::once(sentence).chain(period).collect::<Vec<_>>().join(", ")
}

/// The artists with the most partners, each with the one of them that is furthest away; each once.
fn examples(search: &mut Search<'_>, visit: &Visit) -> Result<Vec<(String, String)>, PageError> {
    let (graph, ways) = (&visit.live.graph, Question::default().ways);
    let famous: Vec<i64> = ways.hubs(graph, FAMOUS).into_iter().map(|node| graph.key(node)).collect();
    let links = visit.snapshot().named(&famous)?;
    let mut used = vec![false; famous.len()];
    let mut examples = Vec::new();
    for (place, (from, one)) in famous.iter().zip(&links).enumerate() {
        if used[place] || examples.len() == EXAMPLES {
            continue;
        }
        let mut furthest: Option<(usize, usize)> = None;
        for (other, to) in famous.iter().enumerate().skip(place + 1).filter(|(other, _)| !used[*other]) {
            let hops = search.hops(*from, *to, &ways).filter(|hops| *hops > 1);
            furthest = furthest
                .into_iter()
                .chain(hops.map(|hops| (hops, other)))
                .reduce(|best, next| if next.0 > best.0 { next } else { best });
        }
        if let Some((hops, other)) = furthest {
            let link = &links[other];
            (used[place], used[other]) = (true, true);
            let href = urls::paths(visit.links, &parameters(Some(&one.slug), Some(&link.slug), &ways));
            examples.push((href, (visit.strings.path.example)(&one.title, &link.title, hops)));
        }
    }
    Ok(examples)
}

impl PathsTemplate {
    /// What tells an artist from others of the name: a word of the editors, else the kind and the country.
    fn apart(&self, line: &ArtistLine) -> String {
        let (lang, strings) = (self.layout.lang(), self.layout.strings());
        let kind = Some((strings.artist.kind_word)(line.kind).to_owned()).filter(|kind| !kind.is_empty());
        let from = line.country.as_ref().map(|code| country(code, lang).to_owned());
        let works = (line.works > 0).then(|| (strings.path.works)(usize::try_from(line.works).unwrap_or(usize::MAX)));
        let told = match &line.disambiguation {
            Some(words) => vec![words.clone()],
            None => kind.into_iter().chain(from).collect(),
        };
        told.into_iter().chain(works).collect::<Vec<_>>().join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Lang;

    #[test]
    fn a_word_goes_back_into_an_address_cut_to_the_length_of_a_name() {
        let end = |word: &str| {
            Some(PathEnd { word: word.into(), artist: None, id: None, ambiguous: false, offered: Vec::new() })
        };
        assert_eq!(typed(&end("로제")), Some("로제"));
        assert_eq!(typed(&end(&"제".repeat(500))).map(|word| word.chars().count()), Some(FIELD));
        assert_eq!(typed(&None), None);
    }

    #[test]
    fn an_address_names_the_kinds_only_where_they_are_not_the_usual_ones() {
        let usual = Question::default().ways;
        let address = |ways| urls::paths(Lang::En, &parameters(Some("rose"), Some("Beyoncé & co"), ways));
        assert_eq!(address(&usual), "/paths?from=rose&to=Beyonc%C3%A9%20%26%20co");
        let wide = "/paths?from=rose&to=Beyonc%C3%A9%20%26%20co&kinds=stage&kinds=member&from_year=2015";
        let ways = Ways { kinds: vec![EdgeKind::Stage, EdgeKind::Member], from_year: Some(2015) };
        assert_eq!(address(&ways), wide);
    }
}
