//! An artist's network: drawn, and as a table that can be sorted; by kind of tie, by year, and one step further.

use super::{Entry, Under};
use crate::model::{EdgeKind, Kind, Lang};
use crate::snapshot::read::{Link, Neighbour, NetworkAsked, NetworkOrder, NetworkPage, NetworkRows, Years};
use crate::urls::{self, Format};
use crate::web::network::{Leads, drawing, relations, years};
use crate::web::svg::NetworkDrawing;
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Pager, Visit, described, titled};
use actix_web::web;

pub const ENTRY: Entry = Entry {
    name: "network",
    pattern: "/artists/{slug}/network",
    under: Under::Languages,
    parameters: &PARAMETERS,
    template: Some("pages/network.html"),
    sample: "/artists/rose/network",
    route: |resource| resource.to(show),
};

pub(super) const PARAMETERS: [&str; 6] = ["depth", "kind", "from_year", "to_year", "order", "page"];

/// The orders of the table, by their words in the address.
const ORDERS: [(&str, NetworkOrder); 5] = [
    ("name", NetworkOrder::Name),
    ("kind", NetworkOrder::Kind),
    ("works", NetworkOrder::Works),
    ("first", NetworkOrder::First),
    ("last", NetworkOrder::Last),
];

#[derive(askama::Template)]
#[template(path = "pages/network.html")]
struct NetworkTemplate {
    layout: Layout,
    page: NetworkPage,
    lede: String,
    /// `None` where nobody is tied.
    drawing: Option<NetworkDrawing>,
    depths: Vec<Chip>,
    kinds: Vec<Chip>,
    decades: Vec<Chip>,
    columns: Vec<Column>,
    /// The plain network, where this is a part of it.
    clear: Option<String>,
    /// The way to anybody, from this artist.
    path: String,
    data: [(&'static str, String); 2],
    deep: bool,
    pager: Pager,
}

/// One choice of a filter.
struct Chip {
    href: String,
    words: String,
    /// Whether what it stands for is shown.
    on: bool,
}

/// A column of the table that it can be sorted by.
struct Column {
    words: &'static str,
    href: String,
    /// `aria-sort`, where the table is in its order.
    sorted: Option<&'static str>,
    number: bool,
}

async fn show(visit: Visit, slug: web::Path<String>) -> Result<Page<NetworkTemplate>, PageError> {
    let number = visit.page_number()?;
    let asked = NetworkAsked { rows: NetworkRows::Page(number), ..asked(&visit)? };
    let page = visit.snapshot().network(&slug, &asked)?.ok_or(PageError::NotFound)?;
    let frame = visit.frame();
    let w = &visit.strings.network;
    let ways = Ways { lang: visit.links, slug: &slug, asked: &asked };
    let pager = Pager::new(&frame, number, page.neighbours.total, |number| {
        urls::network_filtered(visit.links, &slug, &query(&asked), number)
    })?;
    let name = match &page.disambiguation {
        Some(apart) => format!("{} ({apart})", page.around.artist.title),
        None => page.around.artist.title.clone(),
    };
    let is_part = !query(&asked).is_empty() || number > 1;
    let (near, far) = (page.around.near, page.around.far);
    let layout = Layout {
        title: titled(&frame, &(w.title)(&name)),
        description: described(&frame, &[(w.description)(&name, near)]),
        canonical: Some(urls::network(visit.lang, &slug)),
        breadcrumbs: vec![
            Crumb::list(&frame, Kind::Artist),
            Crumb {
                text: page.around.artist.title.clone(),
                lang: None,
                href: Some(page.around.artist.href(frame.links)),
            },
            Crumb::here(w.link),
        ],
        noindex: page.unlisted || is_part,
        source_path: page.path.clone(),
        frame,
    };
    let data = [("CSV", Format::Csv), ("JSON", Format::Json)];
    let template = NetworkTemplate {
        lede: match asked.deep {
            _ if near == 0 && !is_part => (w.nobody)(&name),
            _ if near == 0 => w.nobody_so.to_owned(),
            true => (w.lede_deep)(&name, near, far),
            false => (w.lede)(&name, near),
        },
        drawing: (near > 0).then(|| drawing("network", &page.around, Leads::Networks, visit.lang, visit.links)),
        // Of nobody there is nothing to choose.
        depths: if page.kinds.is_empty() { Vec::new() } else { ways.depths(w) },
        kinds: ways.kinds(w, &page.kinds),
        decades: ways.decades(w, &page.decades),
        columns: ways.columns(w),
        clear: is_part.then(|| urls::network(visit.links, &slug)),
        path: urls::paths(visit.links, &[("from", slug.clone())]),
        data: data.map(|(words, format)| (words, urls::network_data(&slug, format, &query(&asked), 1))),
        deep: asked.deep,
        pager,
        layout,
        page,
    };
    Ok(Page::new(&visit, CachePolicy::Page, template))
}

/// What a request asks for; its rows are the first page.
///
/// # Errors
/// [`PageError::BadQuery`] for a word that the page does not know, a year that is none, or years that end before they
/// begin.
pub(super) fn asked(visit: &Visit) -> Result<NetworkAsked, PageError> {
    let deep = match visit.parameter("depth")?.as_deref() {
        None | Some("1") => false,
        Some("2") => true,
        Some(_) => return Err(PageError::BadQuery("depth")),
    };
    let words = visit.parameters("kind")?;
    let asked = words.iter().map(|word| EdgeKind::parse(word).ok_or(PageError::BadQuery("kind")));
    let asked = asked.collect::<Result<Vec<_>, _>>()?;
    let kinds = match asked.is_empty() {
        true => NetworkAsked::KINDS.to_vec(),
        false => EdgeKind::ALL.iter().copied().filter(|kind| asked.contains(kind)).collect(),
    };
    let years = Years { from: year(visit, "from_year")?, to: year(visit, "to_year")? };
    if years.from.zip(years.to).is_some_and(|(from, to)| to < from) {
        return Err(PageError::BadQuery("to_year"));
    }
    let order = match visit.parameter("order")? {
        None => NetworkOrder::Nearest,
        Some(word) => ORDERS.iter().find(|(known, _)| *known == word).ok_or(PageError::BadQuery("order"))?.1,
    };
    Ok(NetworkAsked { kinds, years, deep, order, rows: NetworkRows::Page(1) })
}

fn year(visit: &Visit, name: &'static str) -> Result<Option<i16>, PageError> {
    let Some(text) = visit.parameter(name)? else { return Ok(None) };
    let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| digits).map(Some).ok_or(PageError::BadQuery(name))
}

/// The parameters of what is asked, in their one order; what is asked where nothing is said has none.
pub(super) fn query(asked: &NetworkAsked) -> Vec<(&'static str, String)> {
    let mut query = Vec::new();
    if asked.deep {
        query.push(("depth", "2".to_owned()));
    }
    if asked.kinds != NetworkAsked::KINDS {
        query.extend(asked.kinds.iter().map(|kind| ("kind", kind.as_str().to_owned())));
    }
    query.extend(asked.years.from.map(|year| ("from_year", format!("{year:04}"))));
    query.extend(asked.years.to.map(|year| ("to_year", format!("{year:04}"))));
    let order = ORDERS.iter().find(|(_, order)| *order == asked.order);
    query.extend(order.map(|(word, _)| ("order", (*word).to_owned())));
    query
}

/// The ways from what is asked to what else may be.
struct Ways<'a> {
    lang: Lang,
    slug: &'a str,
    asked: &'a NetworkAsked,
}

type Words = crate::web::strings::NetworkWords;

impl Ways<'_> {
    fn to(&self, asked: &NetworkAsked) -> String {
        urls::network_filtered(self.lang, self.slug, &query(asked), 1)
    }

    fn depths(&self, w: &Words) -> Vec<Chip> {
        let chip = |(deep, words): (bool, &str)| Chip {
            href: self.to(&NetworkAsked { deep, ..self.asked.clone() }),
            words: words.to_owned(),
            on: self.asked.deep == deep,
        };
        [(false, w.near), (true, w.deep)].map(chip).into()
    }

    /// Each kind leads to the network with it, or without it; the last one that is shown leads to all. Where there is one
    /// kind alone, nothing is to be chosen.
    fn kinds(&self, w: &Words, counts: &[(EdgeKind, usize)]) -> Vec<Chip> {
        if counts.len() == 1 && counts.iter().all(|(kind, _)| self.asked.kinds.contains(kind)) {
            return Vec::new();
        }
        let chip = |(kind, count): &(EdgeKind, usize)| {
            let on = self.asked.kinds.contains(kind);
            let has = |known: &&EdgeKind| (*known == kind) != self.asked.kinds.contains(*known);
            let mut kinds: Vec<EdgeKind> = EdgeKind::ALL.iter().filter(has).copied().collect();
            if kinds.is_empty() {
                kinds = NetworkAsked::KINDS.to_vec();
            }
            let href = self.to(&NetworkAsked { kinds, ..self.asked.clone() });
            Chip { href, words: format!("{} ({count})", (w.kind)(*kind)), on }
        };
        counts.iter().map(chip).collect()
    }

    /// All years, each decade, and the years asked for where they are no decade.
    fn decades(&self, w: &Words, counts: &[(i16, usize)]) -> Vec<Chip> {
        let chip = |years: Years, words: String| Chip {
            href: self.to(&NetworkAsked { years, ..self.asked.clone() }),
            words,
            on: self.asked.years == years,
        };
        if counts.is_empty() {
            return Vec::new();
        }
        let all = chip(Years::default(), w.all_years.to_owned());
        let decade = |(decade, count): &(i16, usize)| {
            let years = Years { from: Some(*decade), to: Some(decade + 9) };
            chip(years, format!("{} ({count})", (w.decade)(*decade)))
        };
        let mut chips: Vec<Chip> = std::iter::once(all).chain(counts.iter().map(decade)).collect();
        if chips.iter().all(|chip| !chip.on) {
            let years = self.asked.years;
            chips.push(chip(years, (w.span)(years.from, years.to)));
        }
        chips
    }

    fn columns(&self, w: &Words) -> Vec<Column> {
        let column = |order: NetworkOrder, words, direction, number| Column {
            words,
            href: self.to(&NetworkAsked { order, ..self.asked.clone() }),
            sorted: (self.asked.order == order).then_some(direction),
            number,
        };
        let name = column(NetworkOrder::Name, w.who, "ascending", false);
        let steps = self.asked.deep.then(|| column(NetworkOrder::Nearest, w.steps, "ascending", true));
        let rest = [
            column(NetworkOrder::Kind, w.tie, "ascending", false),
            column(NetworkOrder::Works, w.works_column, "descending", false),
            column(NetworkOrder::First, w.first, "ascending", true),
            column(NetworkOrder::Last, w.last, "descending", true),
        ];
        std::iter::once(name).chain(steps).chain(rest).collect()
    }
}

impl NetworkTemplate {
    fn relations(&self, neighbour: &Neighbour) -> String {
        relations(neighbour, self.layout.lang())
    }

    /// The years of the first tie and the last.
    fn years(&self, neighbour: &Neighbour) -> [String; 2] {
        let (first, last) = years(neighbour, self.layout.lang());
        [first, last]
    }

    /// The nearest whom somebody is behind, and how many more there are.
    fn through<'a>(&self, neighbour: &'a Neighbour) -> (Option<&'a Link>, Option<String>) {
        let more = neighbour.through.len().saturating_sub(1);
        let more = (more > 0).then(|| (self.layout.strings().network.and_more)(more));
        (neighbour.through.first(), more)
    }

    /// The page of all that somebody made with the artist, or with whom they are behind, and what its link is called.
    fn pair(&self, neighbour: &Neighbour) -> Option<(String, String)> {
        let (one, other) = (neighbour.through.first().unwrap_or(&self.page.around.artist), &neighbour.link);
        let label = || (self.layout.strings().pair.works_with)(neighbour.works, &one.title);
        let href = || urls::pair(self.layout.link_lang(), &one.slug, &other.slug);
        (one.kind == Kind::Artist && other.kind == Kind::Artist).then(|| (href(), label()))
    }

    /// How many works there are beside those whose titles are shown.
    fn more_works(&self, neighbour: &Neighbour) -> Option<String> {
        let more = usize::try_from(neighbour.works).unwrap_or(usize::MAX).saturating_sub(neighbour.titles.len());
        (more > 0).then(|| (self.layout.strings().network.and_more)(more))
    }
}
