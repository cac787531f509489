//! Social cards: for every page a picture of 1200 by 630, shown where somebody shares a link to it.
//!
//! ```text
//! subject.rs  what the card of an address says, from the same rows as its page
//! draw.rs     where everything stands on it: templates/cards/card.svg
//! lines.rs    text broken into lines as large as the room allows
//! faces.rs    the embedded faces, and the measure of a text in them
//! ```
//!
//! A card is drawn when it is first asked for, by one thread at a time, and kept with its snapshot.

mod draw;
mod faces;
mod lines;
mod subject;

use super::page::{data, known};
use super::{Html, Live, PageError, Visit};
use crate::model::Kind;
use crate::snapshot::read::Elsewhere;
use crate::urls::{self, Address};
use actix_web::http::header::{CROSS_ORIGIN_RESOURCE_POLICY, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template as _;
use draw::Drawing;
pub use draw::{HEIGHT, WIDTH};
use resvg::tiny_skia::{Pixmap, Transform};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::Semaphore;

pub const PNG: &str = "image/png";

/// What Open Graph calls a kind of work.
pub fn open_graph(kind: &str) -> &'static str {
    match kind {
        "song" | "remix" => "music.song",
        "album" | "soundtrack" => "music.album",
        "film" => "video.movie",
        "series" | "show" => "video.tv_show",
        _ => "website",
    }
}

/// What a card says.
#[derive(Debug, Clone, Default)]
pub struct Card {
    /// Above the title: "Song, 2024".
    kind: String,
    title: String,
    /// The name in its own script, left out where no face has its letters.
    native: Option<String>,
    credit: Vec<Party>,
    /// A number and what it counts.
    figures: Vec<(String, String)>,
    /// Beside the mark: what the figures are of, or when it was.
    foot: Option<String>,
    picture: Picture,
}

/// One name of a billing, and what stands after it.
#[derive(Debug, Clone)]
struct Party {
    name: String,
    joined: String,
    ink: Option<u8>,
}

/// What stands beside the words.
#[derive(Debug, Clone, Default)]
enum Picture {
    /// An SVG of 480 by 480.
    Sleeve(Html),
    /// One for each artist.
    Bands(Vec<Band>),
    Rows(Vec<Row>),
    /// The site's own mark.
    #[default]
    Mark,
}

#[derive(Debug, Clone)]
struct Band {
    ink: u8,
    name: String,
}

/// A row of a chart's week.
#[derive(Debug, Clone)]
struct Row {
    position: String,
    title: String,
    credit: String,
}

/// Cards that are drawn: the last ones asked for, as many as have room.
#[derive(Debug)]
pub struct Cards {
    held: Mutex<Held>,
    /// Drawing is work for a whole core: visitors' pages come first.
    turn: Semaphore,
}

#[derive(Debug, Default)]
struct Held {
    /// By the path of their page; the one asked for last stands last.
    cards: VecDeque<(String, Arc<[u8]>)>,
    bytes: usize,
}

impl Default for Cards {
    fn default() -> Self {
        Self { held: Mutex::default(), turn: Semaphore::new(1) }
    }
}

impl Cards {
    /// Some hundreds of them.
    const ROOM: usize = 16 * 1024 * 1024;

    fn find(&self, page: &str) -> Option<Arc<[u8]>> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let place = held.cards.iter().rposition(|(of, _)| of == page)?;
        let found = held.cards.remove(place)?;
        let card = Arc::clone(&found.1);
        held.cards.push_back(found);
        Some(card)
    }

    fn keep(&self, page: &str, card: &Arc<[u8]>) {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.cards.push_back((page.to_owned(), Arc::clone(card)));
        held.bytes += card.len();
        while held.bytes > Self::ROOM {
            let Some((_, oldest)) = held.cards.pop_front() else { break };
            held.bytes -= oldest.len();
        }
    }
}

/// `GET /cards/{page}.png`
pub async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let page = urls::card_page(request.uri().path()).ok_or(PageError::NotFound)?;
    if let Some(card) = visit.live.cards.find(page) {
        return Ok(answer(&visit, &request, &card));
    }
    let card = subject(&visit.live, page)?;
    if let Some(unchanged) = known(&visit, &request, PNG) {
        return Ok(unchanged);
    }
    let cards = &visit.live.cards;
    let _turn = cards.turn.acquire().await.map_err(|error| PageError::Internal(error.into()))?;
    // Somebody else may have waited for the same one.
    if let Some(card) = cards.find(page) {
        return Ok(answer(&visit, &request, &card));
    }
    let site = visit.live.site.name.clone();
    let drawn = web::block(move || png(&card, &site)).await.map_err(|error| PageError::Internal(error.into()))?;
    let drawn: Arc<[u8]> = drawn.map_err(PageError::Internal)?.into();
    cards.keep(page, &drawn);
    Ok(answer(&visit, &request, &drawn))
}

fn answer(visit: &Visit, request: &HttpRequest, card: &[u8]) -> HttpResponse {
    let mut response = data(visit, request, PNG, card.to_vec());
    // It is made to be shown on other sites.
    response.headers_mut().insert(CROSS_ORIGIN_RESOURCE_POLICY, HeaderValue::from_static("cross-origin"));
    response
}

/// What the card of a page says.
fn subject(live: &Live, page: &str) -> Result<Card, PageError> {
    let (lang, address) = Address::parse(page).ok_or(PageError::NotFound)?;
    let is_article = matches!(&address, Address::Record(record) if record.kind == Kind::Article);
    if !is_article && !live.site.languages.contains(&lang) {
        return Err(PageError::NotFound);
    }
    match subject::card(live, lang, &address)? {
        Some(card) => Ok(card),
        None => Err(match live.snapshot.elsewhere(&address)? {
            Some(Elsewhere::Moved(to)) => PageError::Moved(urls::card(&to.path(lang))),
            Some(Elsewhere::Gone { reason, on }) => PageError::Gone { reason, on },
            None => PageError::NotFound,
        }),
    }
}

/// Draws a card.
fn png(card: &Card, site: &str) -> Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>> {
    rendered(&Drawing::new(card, site).render()?, (WIDTH, HEIGHT))
}

/// An SVG as a PNG of a width and a height, scaled to the width.
///
/// # Errors
/// When it is no SVG, or has no size.
pub fn rendered(
    drawing: &str,
    (width, height): (u32, u32),
) -> Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>> {
    let tree = faces::read(drawing)?;
    let mut pixels = Pixmap::new(width, height).ok_or("a picture without a size")?;
    let scale = width as f32 / tree.size().width();
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    Ok(pixels.encode_png()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cards_asked_for_least_lately_make_room() {
        let cards = Cards::default();
        let card: Arc<[u8]> = vec![0; Cards::ROOM / 3].into();
        for page in ["/a", "/b", "/c"] {
            cards.keep(page, &card);
        }
        assert!(cards.find("/a").is_some());
        cards.keep("/d", &card);
        let held = |page| cards.find(page).is_some();
        assert_eq!(["/a", "/b", "/c", "/d"].map(held), [true, false, true, true]);
    }
}
