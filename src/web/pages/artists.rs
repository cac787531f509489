//! The artists, a page at a time.

use super::{Entry, Under};
use crate::model::{ArtistKind, Facet, Kind};
use crate::snapshot::read::{ArtistLine, ArtistOrder, ArtistsNarrowed, ArtistsPage, Listed, Origin};
use crate::urls;
use crate::web::ordering::{Choice, Filter, Ordering};
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Pager, Visit, country, described, titled};

pub const ENTRY: Entry = Entry {
    name: "artists",
    pattern: "/artists",
    under: Under::Languages,
    parameters: &["country", "kind", "from", "order", "page"],
    template: Some("pages/artists.html"),
    sample: "/artists",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/artists.html")]
struct ArtistsTemplate {
    layout: Layout,
    artists: Listed<ArtistLine>,
    filters: Vec<Filter>,
    choices: Vec<Choice>,
    origins: Vec<Choice>,
    pager: Pager,
}

async fn show(visit: Visit) -> Result<Page<ArtistsTemplate>, PageError> {
    let words = &visit.strings.artist;
    let orders = [("name", words.order_name, ArtistOrder::Name), ("works", words.order_works, ArtistOrder::Works)];
    let country = match visit.country("country")? {
        Some(country) => Some(country.code().ok_or(PageError::BadQuery("country"))?.to_owned()),
        None => None,
    };
    let kind = visit.parameter("kind")?;
    let kind = kind.map(|word| ArtistKind::parse(&word).ok_or(PageError::BadQuery("kind"))).transpose()?;
    let filters = country.iter().map(|code| ("country", code.to_ascii_lowercase()));
    let filters = filters.chain(kind.map(|kind| ("kind", kind.as_str().to_owned()))).collect();
    let ordering = Ordering::narrowed(&visit, urls::list(visit.lang, Kind::Artist), &orders, filters)?;
    if country.is_some() && ordering.origin != Origin::All {
        return Err(PageError::BadQuery("from"));
    }
    let narrowed = ArtistsNarrowed { country, kind };
    let page = visit.snapshot().artists(ordering.order, ordering.origin, &narrowed, ordering.number)?;
    let filters = filters_of(&visit, &ordering, &page);
    let (artists, stubs) = (page.artists.list, page.artists.stubs);
    let pager = ordering.pager(&visit, artists.total)?;
    let frame = visit.frame();
    let layout = Layout {
        title: titled(&frame, &ordering.title(&visit, visit.strings.artists, &pager)),
        description: described(&frame, &[&ordering.sentence(words.list_text, &pager), &(words.total)(artists.total)]),
        canonical: Some(ordering.canonical()),
        breadcrumbs: vec![Crumb::here(visit.strings.artists)],
        noindex: ordering.noindex(),
        source_path: None,
        frame,
    };
    // Without a stub there is nothing to choose, and charts say of nobody whence they are.
    let origins = if stubs > 0 && narrowed.country.is_none() { ordering.origins } else { Vec::new() };
    let choices = ordering.choices;
    Ok(Page::new(&visit, CachePolicy::Page, ArtistsTemplate { layout, artists, filters, choices, origins, pager }))
}

fn filters_of(visit: &Visit, ordering: &Ordering<ArtistOrder>, page: &ArtistsPage) -> Vec<Filter> {
    let label = visit.strings.search.facet;
    let kinds = page
        .kinds
        .iter()
        .map(|(kind, count)| (kind.as_str(), (visit.strings.artist.kind_word)(*kind).to_owned(), *count));
    let kind =
        |word: &str| ArtistKind::parse(word).map_or(word, |kind| (visit.strings.artist.kind_word)(kind)).to_owned();
    let total = page.artists.list.total;
    let kinds = ordering.filter("kind", label(Facet::Kind), kinds, kind, total);
    // Charts say of nobody whence they are.
    let countries = page.countries.iter().filter(|_| ordering.origin == Origin::All);
    let countries =
        countries.map(|(code, count)| (code.to_ascii_lowercase(), country(code, visit.lang).to_owned(), *count));
    let rest = |code: &str| country(&code.to_ascii_uppercase(), visit.lang).to_owned();
    kinds.into_iter().chain(ordering.filter("country", label(Facet::Market), countries, rest, total)).collect()
}
