//! One page, one file; [`PAGES`] is the registry.
//!
//! # To write a page
//!
//! 1. `snapshot/read/artist.rs`: one function and one struct with all that the page shows.
//! 2. `web/pages/artist.rs`: the handler, and the struct of the template beside it:
//!
//! ```ignore
//! //! An artist: names, members, everything they are part of.
//!
//! use super::{Entry, Under};
//!
//! pub const ENTRY: Entry = Entry {
//!     name: "artist",
//!     pattern: "/artists/{slug}",
//!     under: Under::Languages,
//!     parameters: &[],
//!     template: Some("pages/artist.html"),
//!     sample: "/artists/rose",
//!     route: |resource| resource.to(show),
//! };
//!
//! #[derive(askama::Template)]
//! #[template(path = "pages/artist.html")]
//! struct ArtistTemplate {
//!     layout: Layout,
//!     artist: ArtistPage,            // of snapshot::read
//!     released: Option<(String, String)>,  // facts in words: Rust decides them, the template lays them out
//! }
//!
//! async fn show(visit: Visit, slug: web::Path<String>) -> Result<Page<ArtistTemplate>, PageError> {
//!     let artist = visit.snapshot().artist(&slug)?.ok_or(PageError::NotFound)?;
//!     let frame = visit.frame();
//!     let layout = Layout {
//!         title: titled(&frame, &artist.name),
//!         description: described(&frame, &[&artist.description]),
//!         canonical: Some(urls::artist(visit.lang, &slug)),
//!         breadcrumbs: vec![Crumb::list(&frame, Kind::Artist), Crumb::here(&artist.name)],
//!         noindex: false,
//!         source_path: Some(artist.path.clone()),
//!         frame,
//!     };
//!     Ok(Page::new(&visit, CachePolicy::Page, ArtistTemplate { layout, artist }))
//! }
//! ```
//!
//! 3. `templates/pages/artist.html`: `{% extends "base.html" %}` and one block, `content`, with the page's one `<h1>`.
//!    Import the parts it uses (`{% import "parts/name.html" as name %}`); each macro documents its arguments.
//! 4. A line here: `mod artist;`, and `artist::ENTRY` in [`PAGES`].
//!
//! What programs read in place of a page (`.csv`, `.json`) is an entry of its own: the page's pattern with the ending of
//! the [`urls::Format`], [`Under::Root`], no template, and an answer by `page::data`. Its address comes from
//! [`urls::data`]; other spellings and former slugs lead there as they lead to the page. `run_table` is one.
//!
//! # What holds for every page
//!
//! - `PageError::NotFound` is all a handler says of a record that is not there: former slugs, the other shelf, 410 and
//!   suggestions follow from it.
//! - Addresses come from `urls`, with `visit.lang`; words from `layout.strings()`, never typed into a template.
//! - No arithmetic, no date formatting and no `|safe` in templates; markup of ours is an [`super::Html`].
//! - No clock and no random order: the same address gives the same bytes twice.
//! - A name in another language than the page's stands in an element with `lang`: the macro `name`.
//! - Rows of a list become blocks on a phone (`class="rows"`, a figure's label in `data-l`); a table that cannot stands in a
//!   `table` region: the macro `region` of `parts/table.html`.

mod article;
mod articles;
mod artist;
mod artist_table;
mod artists;
mod award;
mod awards;
mod chart;
mod chart_week;
mod charts;
mod claims;
mod claims_data;
mod companies;
mod company;
mod compare;
mod contests;
mod data;
mod data_file;
mod edition;
mod favicon;
mod health;
mod home;
mod image;
mod manifest;
mod market;
mod markets;
mod network;
mod network_data;
mod matrix;
pub(super) mod names;
mod opensearch;
mod own_page;
mod pair;
mod pair_data;
mod paths;
mod paths_data;
mod ranking;
mod ranking_data;
mod rankings;
mod report;
mod reports;
mod robots;
mod run;
mod run_table;
mod search;
mod search_data;
mod sitemap;
mod sleeve;
mod source;
mod sources;
mod style;
mod timeline;
mod timeline_year;
mod suggest;
mod version;
mod versus;
mod work;
mod works;

use super::{assets, cards, watch};
use crate::urls;
use actix_web::{Resource, web};

/// One page, or one file that programs read.
pub struct Entry {
    /// The name of its file here and of its template.
    pub name: &'static str,
    /// Its address in English, as actix reads it: `/artists/{slug}`.
    pub pattern: &'static str,
    pub under: Under,
    /// The query parameters it knows. Others never change a page, and a redirect drops them.
    pub parameters: &'static [&'static str],
    /// Below `templates/`; `None` where no template makes it.
    pub template: Option<&'static str>,
    /// The address of one such page in the content of this repository, for tests and tools.
    pub sample: &'static str,
    pub route: fn(Resource) -> Resource,
}

/// Where an entry is served.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Under {
    /// At its pattern, and below `/ko`.
    Languages,
    /// At its pattern alone.
    Root,
}

/// Every page of the site.
pub const PAGES: &[Entry] = &[
    article::ENTRY,
    articles::ENTRY,
    artist::ENTRY,
    artist_table::ENTRY,
    artists::ENTRY,
    award::ENTRY,
    awards::ENTRY,
    chart::ENTRY,
    chart_week::ENTRY,
    charts::ENTRY,
    claims::ENTRY,
    claims_data::ENTRY,
    companies::ENTRY,
    company::ENTRY,
    compare::ENTRY,
    contests::ENTRY,
    data::ENTRY,
    data_file::DATABASE,
    data_file::EDGES,
    data_file::GRAPHML,
    data_file::GRAPH_JSON,
    data_file::NODES,
    data_file::SCHEMA,
    data_file::TABLE,
    edition::ENTRY,
    favicon::ENTRY,
    health::ENTRY,
    home::ENTRY,
    image::ENTRY,
    manifest::ENTRY,
    market::ENTRY,
    markets::ENTRY,
    network::ENTRY,
    network_data::CSV,
    network_data::JSON,
    matrix::ENTRY,
    names::ENTRY,
    opensearch::ENTRY,
    style::ENTRY,
    own_page::ENTRY,
    pair::ENTRY,
    pair_data::ENTRY,
    paths::ENTRY,
    paths_data::ENTRY,
    ranking::ENTRY,
    ranking_data::JSON,
    ranking_data::TABLE,
    rankings::ENTRY,
    report::ENTRY,
    reports::ENTRY,
    robots::ENTRY,
    run::COLLABORATION,
    run::WORK,
    run_table::COLLABORATION,
    run_table::WORK,
    search::ENTRY,
    search_data::ENTRY,
    sitemap::ENTRY,
    sleeve::COLLABORATION,
    sleeve::WORK,
    source::ENTRY,
    sources::ENTRY,
    timeline::ENTRY,
    timeline_year::ENTRY,
    suggest::ENTRY,
    version::ENTRY,
    versus::ENTRY,
    work::COLLABORATION,
    work::WORK,
    works::COLLABORATIONS,
    works::WORKS,
];

/// Adds all pages, the embedded files and the event stream to the application.
///
/// `{…}` takes in any ending, so the addresses that have one come first.
pub fn configure(config: &mut web::ServiceConfig) {
    let (data, pages): (Vec<&Entry>, Vec<&Entry>) =
        PAGES.iter().partition(|entry| urls::split_format(entry.pattern).1.is_some());
    for entry in data.into_iter().chain(pages) {
        config.service((entry.route)(web::resource(entry.pattern)));
        if entry.under == Under::Languages {
            config.service((entry.route)(web::resource(korean(entry.pattern))));
        }
    }
    config.service(web::resource("/static/{name:.*}").to(assets::serve));
    config.service(web::resource(urls::card("/{page:.*}")).to(cards::show));
    config.service(web::resource(urls::WATCH).to(watch::stream));
}

fn korean(pattern: &str) -> String {
    if pattern == "/" { "/ko".to_owned() } else { format!("/ko{pattern}") }
}

/// Whether a page has exactly this path, with nothing in it to be filled in.
pub fn is_fixed(path: &str) -> bool {
    PAGES
        .iter()
        .any(|entry| entry.pattern == path || (entry.under == Under::Languages && korean(entry.pattern) == path))
}

/// Whether a page, or what programs read in its place, has an address of this shape.
pub fn serves(path: &str) -> bool {
    let english = path.strip_prefix("/ko").filter(|rest| rest.starts_with('/'));
    let under = |entry: &Entry, rest| entry.under == Under::Languages && matches(entry.pattern, rest);
    PAGES.iter().any(|entry| matches(entry.pattern, path) || english.is_some_and(|rest| under(entry, rest)))
}

/// The part of a query that the page at a canonical path knows, in its order; the rest is dropped.
pub fn keep_parameters(path: &str, query: &str) -> String {
    let english = path.strip_prefix("/ko").filter(|rest| rest.starts_with('/')).unwrap_or(path);
    let Some(entry) = PAGES.iter().find(|entry| matches(entry.pattern, english)) else { return String::new() };
    let plain = |pair: &str| pair.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%+=".contains(&b));
    let known = |pair: &&str| entry.parameters.contains(&pair.split('=').next().unwrap_or_default()) && plain(pair);
    query.split('&').filter(known).collect::<Vec<_>>().join("&")
}

/// Whether a path is of a pattern's shape: `{…}` stands for any one part, without the ending of a format.
fn matches(pattern: &str, path: &str) -> bool {
    let mut pattern = pattern.split('/');
    let mut path = path.split('/');
    loop {
        match (pattern.next(), path.next()) {
            (None, None) => return true,
            (Some(part), Some(given)) if part == given || fills(part, given) => {}
            _ => return false,
        }
    }
}

/// Whether `given` is what `{…}`, or `{…}.csv`, stands for.
fn fills(part: &str, given: &str) -> bool {
    let Some((_, ending)) = part.strip_prefix('{').and_then(|rest| rest.split_once('}')) else { return false };
    let (name, format) = urls::split_format(given);
    !name.is_empty() && format.map_or("", urls::Format::ending) == ending
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::urls::Address;
    use crate::web::testing::{files_below, templates};

    #[test]
    fn every_file_here_is_a_page_in_the_registry() {
        let mut names: Vec<String> = PAGES.iter().map(|entry| format!("{}.rs", entry.name)).collect();
        names.sort();
        names.dedup();
        let files: Vec<String> = files_below("src/web/pages").into_iter().filter(|file| file != "mod.rs").collect();
        assert_eq!(files, names);
    }

    #[test]
    fn every_page_template_belongs_to_one_page() {
        let mut named: Vec<String> = PAGES.iter().filter_map(|entry| entry.template).map(str::to_owned).collect();
        named.sort();
        named.dedup();
        let files: Vec<String> =
            files_below("templates/pages").into_iter().map(|file| format!("pages/{file}")).collect();
        assert_eq!(files, named);
        for entry in PAGES.iter().filter(|entry| entry.template.is_some()) {
            assert_eq!(entry.template, Some(format!("pages/{}.html", entry.name).as_str()));
        }
    }

    #[test]
    fn every_template_is_used() {
        let code: String = files_below("src/web")
            .into_iter()
            .map(|file| std::fs::read_to_string(format!("src/web/{file}")).expect("a source file"))
            .collect();
        let all: Vec<(String, String)> = templates();
        for (file, _) in &all {
            let quoted = format!("\"{file}\"");
            let used = code.contains(&quoted) || all.iter().any(|(_, text)| text.contains(&quoted));
            assert!(used || file == "base.html", "templates/{file}");
        }
    }

    #[test]
    fn no_template_has_inline_code_or_unescaped_text() {
        for (file, text) in templates() {
            for word in ["|safe", "| safe", " style=", "<style", " onclick=", "javascript:", "href=\"/"] {
                assert!(!text.contains(word), "templates/{file} has {word}");
            }
        }
    }

    #[test]
    fn every_sample_is_of_its_pages_shape() {
        for entry in PAGES {
            let path = entry.sample.split('?').next().unwrap_or_default();
            assert!(matches(entry.pattern, path), "{}", entry.name);
        }
    }

    #[test]
    fn a_redirect_keeps_the_parameters_its_page_knows() {
        assert_eq!(keep_parameters("/", "utm_source=x&page=2"), "");
        assert_eq!(keep_parameters("/no-such-page", "page=2"), "");
    }

    #[test]
    fn what_programs_read_is_no_page_and_pages_are_not_what_they_read() {
        assert!(serves("/works/butter/charts/hot-100") && serves("/works/butter/charts/hot-100.csv"));
        assert!(serves("/ko/works/butter/charts/hot-100") && !serves("/ko/works/butter/charts/hot-100.csv"));
        assert!(!serves("/works/butter/charts/hot-100.json") && !serves("/works/butter/charts/.csv"));
        assert!(serves("/images/picture.png"));
    }

    #[test]
    fn fixed_pages_are_known_by_their_path() {
        assert!(
            is_fixed("/robots.txt") && is_fixed("/ko") && !is_fixed("/ko/robots.txt") && !is_fixed("/artists/rose")
        );
        assert!(Address::parse("/robots.txt").is_none());
    }
}
