//! Networks of artists: as drawings, and their ties in words.

use super::svg::{Actor, Branch, MapWords, NetworkDrawing};
use super::{Strings, ink};
use crate::model::{EdgeKind, Kind, Lang};
use crate::snapshot::read::{DrawnBranch, Link, Neighbour, Neighbourhood, NetworkTie};
use crate::urls;

/// Where the names of a drawing lead. A drawing leads to pages of the kind it is on, so that whoever travels from drawing
/// to drawing stays among drawings; the name in the middle leads to the other kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leads {
    /// To the artists themselves, whose pages show who is nearest to them.
    Artists,
    /// To the networks of the artists.
    Networks,
}

impl Leads {
    /// A company has no network: its own page it is.
    fn href(self, to: &Link, links: Lang) -> String {
        match self {
            Leads::Networks if to.kind == Kind::Artist => urls::network(links, &to.slug),
            _ => to.href(links),
        }
    }

    fn other(self) -> Self {
        match self {
            Leads::Artists => Leads::Networks,
            Leads::Networks => Leads::Artists,
        }
    }
}

/// The drawing of a neighbourhood. `id` is unlike any other on the page.
pub fn drawing(id: &str, around: &Neighbourhood, leads: Leads, lang: Lang, links: Lang) -> NetworkDrawing {
    let w = &Strings::of(lang).network;
    let (name, shown) = (around.artist.title.as_str(), around.shown());
    let actor = |neighbour: &Neighbour| Actor {
        name: neighbour.link.title.clone(),
        href: leads.href(&neighbour.link, links),
        said: said(neighbour, lang),
        company: neighbour.link.kind == Kind::Company,
        group: neighbour.ties.iter().any(|tie| tie.kind == EdgeKind::Member && tie.outward),
        ink: ink::ink(&neighbour.link.slug),
        ties: neighbour.ties.iter().map(|tie| (tie.kind, tie.weight)).collect(),
    };
    let branch = |branch: &DrawnBranch| Branch {
        actor: actor(&branch.neighbour),
        behind: branch.behind.iter().map(actor).collect(),
    };
    let branches: Vec<Branch> = around.drawn.iter().map(branch).collect();
    let ties = || branches.iter().flat_map(|branch| &branch.actor.ties);
    let sentences = [
        ties().any(|(kind, weight)| kind.is_of_works() && *weight > 1).then(|| w.thick.to_owned()),
        branches.iter().any(|branch| !branch.behind.is_empty()).then(|| w.beyond.to_owned()),
        Some((w.drawn)(shown, around.near + around.far)).filter(|words| !words.is_empty()),
    ];
    let words = MapWords {
        title: (w.drawing_title)(name),
        text: (w.drawing_text)(name, shown),
        caption: sentences.into_iter().flatten().collect::<Vec<_>>().join(" "),
        kind: w.kind,
    };
    let middle = (name, leads.other().href(&around.artist, links), ink::ink(&around.artist.slug));
    NetworkDrawing::new(id, middle, &branches, words, lang)
}

/// "Bruno Mars: worked together, 2 works"
fn said(neighbour: &Neighbour, lang: Lang) -> String {
    let strings = &Strings::of(lang).network;
    let through = neighbour.through.first().map(|via| (strings.through_whom)(&via.title));
    let works = (neighbour.works > 0).then(|| (strings.works)(neighbour.works));
    let words: Vec<String> = through.into_iter().chain([relations(neighbour, lang)]).chain(works).collect();
    format!("{}: {}", neighbour.link.title, words.join(", "))
}

/// What somebody is to the one they are tied to: "member, worked together".
pub fn relations(neighbour: &Neighbour, lang: Lang) -> String {
    let words = |tie: &NetworkTie| (Strings::of(lang).network.relation)(tie.kind, tie.outward);
    neighbour.ties.iter().map(words).collect::<Vec<_>>().join(", ")
}

/// The earliest year of somebody's ties, and the latest, in words; a dash where none is known.
pub fn years(neighbour: &Neighbour, lang: Lang) -> (String, String) {
    let first = neighbour.first().map_or_else(|| "–".to_owned(), |year| year.to_string());
    let last = match neighbour.last() {
        _ if neighbour.lasts() => Strings::of(lang).network.lasts.to_owned(),
        Some(year) => year.to_string(),
        None => "–".to_owned(),
    };
    (first, last)
}
