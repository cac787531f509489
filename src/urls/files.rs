//! What is no page: files for programs and browsers, pictures, and what stands in place of a page for those who read no
//! HTML.

use super::Address;
use crate::model::{Lang, RecordRef};

pub const NODES: &str = "/data/nodes.csv";
pub const EDGES: &str = "/data/edges.csv";
pub const GRAPH_JSON: &str = "/data/graph.json";
pub const GRAPHML: &str = "/data/graph.graphml";
pub const SCHEMA: &str = "/data/schema.sql";
/// The snapshot itself.
pub const DATABASE: &str = "/data/duet.db";

/// A table of the snapshot, as CSV.
pub fn table(name: &str) -> String {
    format!("/data/tables/{name}.csv")
}

/// A picture of `content/images/`; the same in every language.
pub fn image(file: &str) -> String {
    format!("/images/{file}")
}

/// An embedded file, named with its hash so that browsers may keep it for ever.
pub fn asset(name: &str) -> String {
    format!("/static/{name}")
}

/// Tells browsers how to search here.
pub const OPENSEARCH: &str = "/opensearch.xml";
/// What a browser that keeps the site as an application is told of it.
pub const MANIFEST: &str = "/site.webmanifest";
/// Where browsers that read no markup look for an icon.
pub const FAVICON: &str = "/favicon.ico";
pub const ROBOTS: &str = "/robots.txt";
pub const SITEMAP: &str = "/sitemap.xml";
pub const HEALTH: &str = "/healthz";
pub const VERSION: &str = "/version";
/// The event stream of `serve --watch`; not there otherwise.
pub const WATCH: &str = "/watch";

/// What programs read in place of a page. Its address is the page's English one with an ending, so the two never part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Csv,
    Json,
}

impl Format {
    pub const ALL: [Self; 2] = [Self::Csv, Self::Json];

    pub fn ending(self) -> &'static str {
        match self {
            Format::Csv => ".csv",
            Format::Json => ".json",
        }
    }
}

/// A page's address in a format for programs.
pub fn data(path: &str, format: Format) -> String {
    format!("{path}{}", format.ending())
}

/// A path without the ending of a format, and which format that is.
pub fn split_format(path: &str) -> (&str, Option<Format>) {
    let found = Format::ALL.into_iter().find_map(|format| Some((path.strip_suffix(format.ending())?, Some(format))));
    found.unwrap_or((path, None))
}

/// The drawing of a record's sleeve.
pub fn sleeve(record: &RecordRef) -> String {
    format!("{}/sleeve.svg", Address::Record(record.clone()).path(Lang::En))
}

/// The social card of a page, by the page's path: a picture of its title, for those who share a link to it.
pub fn card(page: &str) -> String {
    let page = page.split('?').next().unwrap_or(page);
    let page = if page == "/" { CARD_OF_HOME } else { page };
    format!("{CARDS}{page}{CARD}")
}

/// The path of the page that a card is of, from the card's; whether there is such a page is for others to say.
pub fn card_page(card: &str) -> Option<&str> {
    match card.strip_prefix(CARDS)?.strip_suffix(CARD)? {
        CARD_OF_HOME => Some("/"),
        "/" => None,
        page => Some(page),
    }
}

/// The folder of all cards, and the ending of each.
const CARDS: &str = "/cards";

const CARD: &str = ".png";

/// Stands for the home page, whose path has no name.
const CARD_OF_HOME: &str = "/home";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_leads_back_to_its_page() {
        for page in ["/", "/ko", "/artists/rose", "/names/%EB%A1%9C%EC%A0%9C", "/awards/grammys/68"] {
            assert_eq!(card_page(&card(page)), Some(page));
        }
        assert_eq!(card("/artists?page=2"), "/cards/artists.png");
        assert_eq!([card_page("/artists/rose.png"), card_page("/cards/.png")], [None, None]);
    }
}
