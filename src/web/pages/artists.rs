//! The artists, a page at a time.

use super::{Entry, Under};
use crate::model::Kind;
use crate::snapshot::read::{ArtistLine, ArtistOrder, Drawn, Listed, Origin};
use crate::urls;
use crate::web::ordering::{Choice, Ordering};
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Pager, Visit, described, titled};

pub const ENTRY: Entry = Entry {
    name: "artists",
    pattern: "/artists",
    under: Under::Languages,
    parameters: &["country", "from", "order", "page"],
    template: Some("pages/artists.html"),
    sample: "/artists",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/artists.html")]
struct ArtistsTemplate {
    layout: Layout,
    artists: Listed<ArtistLine>,
    /// The country they are of, where one is asked for.
    country: Option<String>,
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
    let filters = country.iter().map(|code| ("country", code.to_ascii_lowercase())).collect();
    let ordering = Ordering::narrowed(&visit, urls::list(visit.lang, Kind::Artist), &orders, filters)?;
    if country.is_some() && ordering.origin != Origin::All {
        return Err(PageError::BadQuery("from"));
    }
    let Drawn { list: artists, stubs } =
        visit.snapshot().artists(ordering.order, ordering.origin, country.as_deref(), ordering.number)?;
    let pager = ordering.pager(&visit, artists.total)?;
    let frame = visit.frame();
    let layout = Layout {
        title: titled(&frame, &ordering.title(&visit, visit.strings.artists, &pager)),
        description: described(&frame, &[&ordering.sentence(words.list_text, &pager), &(words.total)(artists.total)]),
        canonical: Some(if country.is_some() { urls::list(visit.lang, Kind::Artist) } else { ordering.canonical() }),
        breadcrumbs: vec![Crumb::here(visit.strings.artists)],
        noindex: ordering.noindex() || country.is_some(),
        source_path: None,
        frame,
    };
    // Without a stub there is nothing to choose.
    let origins = if stubs > 0 { ordering.origins } else { Vec::new() };
    let choices = ordering.choices;
    Ok(Page::new(&visit, CachePolicy::Page, ArtistsTemplate { layout, artists, country, choices, origins, pager }))
}
