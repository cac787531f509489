//! Social cards: for every page a picture of 1200 by 630, shown where somebody shares a link to it.
//!
//! ```text
//! subject.rs  what the card of an address says, from the same rows as its page
//! draw.rs     where everything stands on it: templates/cards/card.svg
//! lines.rs    text broken into lines as large as the room allows
//! faces.rs    the embedded faces, and the measure of a text in them
//! ```
//!
//! A card is drawn when it is first asked for, by one thread at a time, and kept with its snapshot. A drawing that has
//! begun is ended and kept even if whoever asked has gone.

mod draw;
mod faces;
mod lines;
mod subject;

use super::errors::elsewhere;
use super::page::{data, known};
use super::{Html, Live, PageError, Visit};
use crate::model::{Form, Kind};
use crate::urls::{self, Address};
use actix_web::http::header::{CROSS_ORIGIN_RESOURCE_POLICY, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template as _;
use draw::Drawing;
pub use draw::{HEIGHT, WIDTH};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

pub const PNG: &str = "image/png";

/// What Open Graph calls a work.
pub fn open_graph(form: Form) -> &'static str {
    match form {
        Form::Song => "music.song",
        Form::Album => "music.album",
        Form::Film => "video.movie",
        Form::Series => "video.tv_show",
        Form::Stage | Form::Deal => "website",
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
    turn: Arc<Semaphore>,
    /// Places for those who wait for their turn.
    queue: Semaphore,
}

#[derive(Debug, Default)]
struct Held {
    /// By the path of their page; the one asked for last stands last.
    cards: VecDeque<(String, Arc<[u8]>)>,
    bytes: usize,
}

impl Default for Cards {
    fn default() -> Self {
        Self { held: Mutex::default(), turn: Arc::new(Semaphore::new(1)), queue: Semaphore::new(Self::WAITING) }
    }
}

impl Cards {
    /// Some hundreds of them.
    const ROOM: usize = 16 * 1024 * 1024;
    /// A card takes a fraction of a second: so many are drawn while somebody still waits.
    const WAITING: usize = 16;

    /// The right to draw, which goes with the drawing.
    ///
    /// # Errors
    /// [`PageError::Unavailable`] where too many wait already.
    async fn turn(&self) -> Result<OwnedSemaphorePermit, PageError> {
        let _place = self.queue.try_acquire().map_err(|_| PageError::Unavailable)?;
        Arc::clone(&self.turn).acquire_owned().await.map_err(|error| PageError::Internal(error.into()))
    }

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
        return Ok(shared(unchanged));
    }
    let turn = visit.live.cards.turn().await?;
    // Somebody else may have waited for the same one.
    if let Some(card) = visit.live.cards.find(page) {
        return Ok(answer(&visit, &request, &card));
    }
    let (live, of) = (Arc::clone(&visit.live), page.to_owned());
    let draw = move || {
        // This goes on when the visitor leaves, and so does the turn.
        let _turn = turn;
        let drawn: Arc<[u8]> = png(&card, &live.site.name)?.into();
        live.cards.keep(&of, &drawn);
        Ok(drawn)
    };
    let drawn = web::block(draw).await.map_err(|error| PageError::Internal(error.into()))?;
    Ok(answer(&visit, &request, &drawn.map_err(PageError::Internal)?))
}

fn answer(visit: &Visit, request: &HttpRequest, card: &[u8]) -> HttpResponse {
    shared(data(visit, request, PNG, card.to_vec()))
}

/// An answer that other sites may show, which is what cards are for.
fn shared(mut response: HttpResponse) -> HttpResponse {
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
        None => Err(elsewhere(live, &address, |to| urls::card(&to.path(lang)))?.unwrap_or(PageError::NotFound)),
    }
}

/// Why a drawing does not become a picture.
type Fault = Box<dyn std::error::Error + Send + Sync>;

/// Draws a card.
fn png(card: &Card, site: &str) -> Result<Vec<u8>, Fault> {
    rendered(&faces::read(&Drawing::new(card, site).render()?)?, (WIDTH, HEIGHT))
}

/// An SVG without text as a PNG, as wide as it is high.
///
/// # Errors
/// When it is no SVG, or has no size.
pub fn icon(drawing: &str, width: u32) -> Result<Vec<u8>, Fault> {
    // Without the faces, which take longer to read than an icon to draw.
    rendered(&Tree::from_str(drawing, &Options::default())?, (width, width))
}

/// A drawing as a PNG of a width and a height, scaled to the width.
fn rendered(tree: &Tree, (width, height): (u32, u32)) -> Result<Vec<u8>, Fault> {
    let mut pixels = Pixmap::new(width, height).ok_or("a picture without a size")?;
    let scale = width as f32 / tree.size().width();
    resvg::render(tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    Ok(pixels.encode_png()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    #[test]
    fn one_draws_some_wait_and_the_next_is_asked_to_come_again() {
        let cards = Cards::default();
        let mut context = Context::from_waker(Waker::noop());
        let mut first = pin!(cards.turn());
        let Poll::Ready(Ok(turn)) = first.as_mut().poll(&mut context) else { panic!("nobody draws") };
        let mut waiting: Vec<_> = (0..Cards::WAITING).map(|_| Box::pin(cards.turn())).collect();
        assert!(waiting.iter_mut().all(|turn| turn.as_mut().poll(&mut context).is_pending()));
        let refused = pin!(cards.turn()).poll(&mut context);
        assert!(matches!(refused, Poll::Ready(Err(PageError::Unavailable))));
        // Who leaves makes room.
        waiting.pop();
        assert!(pin!(cards.turn()).poll(&mut context).is_pending());
        drop(turn);
        assert!(matches!(waiting[0].as_mut().poll(&mut context), Poll::Ready(Ok(_))));
    }

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
