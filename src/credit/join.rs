//! Pieces of a billing that are one name although marks stand in it.

use super::Lexicon;
use super::given::GIVEN;
use super::marks::{Kind, Mark};
use super::parse::Piece;
use super::words::{COMPANY, FILMS, HEADS_OF_NAMES, INSTITUTIONS, POSSESSIVES, SUFFIXES};
use crate::model::CreditRole;
use std::ops::Range;

/// Pieces that one known name may span: the longest is `Dave Dee, Dozy, Beaky, Mick And Tich`.
const SPAN: usize = 8;

/// Puts together what is one known name, and takes apart who stands with a group.
pub(super) fn known_names(text: &str, pieces: Vec<Piece>, known: &Lexicon) -> Vec<Piece> {
    let billing = Billing { text, known };
    billing.members_of(billing.known_names(pieces))
}

/// Puts together what the words themselves say is one name.
pub(super) fn spoken_names(text: &str, pieces: Vec<Piece>, known: &Lexicon) -> Vec<Piece> {
    let billing = Billing { text, known };
    billing.without_film(billing.duos(billing.leaders(pieces)))
}

struct Billing<'a> {
    text: &'a str,
    known: &'a Lexicon,
}

impl Billing<'_> {
    fn str(&self, span: &Range<usize>) -> &str {
        &self.text[span.clone()]
    }

    /// Known names, from the left, the longest first.
    fn known_names(&self, pieces: Vec<Piece>) -> Vec<Piece> {
        let mut joined: Vec<Piece> = Vec::with_capacity(pieces.len());
        let mut at = 0;
        while at < pieces.len() {
            let start = pieces[at].span.start;
            let last = (at + SPAN).min(pieces.len());
            // A name may end in a bracket (`Was (Not Was)`), so a closing mark counts to it.
            let ends = (at..last).rev().flat_map(|end| {
                let closed = pieces.get(end + 1).and_then(|next| next.mark.as_ref());
                let closed = closed.filter(|mark| mark.kind == Kind::Close).map(|mark| (end + 1, mark.span.end));
                let open = (!pieces[end].span.is_empty()).then_some((end, pieces[end].span.end));
                closed.into_iter().chain(open)
            });
            let found = ends
                .filter(|(last, end)| *end > start && (*last == at || self.all_spelled(&pieces[at..=*last])))
                .find(|(_, end)| self.balanced(start..*end) && self.known.contains(&self.text[start..*end]));
            match found {
                // The mark that closes is part of the name; what follows it begins anew.
                Some((index, end)) if end > pieces[index].span.end || pieces[index].span.is_empty() => {
                    joined.push(Piece { span: start..end, mark: pieces[at].mark.clone(), known: true });
                    let rest = pieces[index].span.clone();
                    if !rest.is_empty() {
                        joined.push(Piece { span: rest, mark: pieces[index].mark.clone(), known: false });
                    }
                    at = index + 1;
                }
                Some((index, end)) => {
                    joined.push(Piece { span: start..end, mark: pieces[at].mark.clone(), known: true });
                    at = index + 1;
                }
                None => {
                    joined.push(pieces[at].clone());
                    at += 1;
                }
            }
        }
        joined
    }

    /// Whether every piece has letters or digits. One of signs alone (`¥$`) leaves no trace in the key of a whole.
    fn all_spelled(&self, pieces: &[Piece]) -> bool {
        pieces.iter().all(|piece| piece.span.is_empty() || self.str(&piece.span).contains(char::is_alphanumeric))
    }

    /// Whether no bracket of a span has its fellow outside.
    fn balanced(&self, span: Range<usize>) -> bool {
        let text = &self.text[span];
        text.matches(['(', '[']).count() == text.matches([')', ']']).count()
    }

    /// `SUGA Of BTS`: the group after the person is not billed.
    fn members_of(&self, pieces: Vec<Piece>) -> Vec<Piece> {
        let mut parted = Vec::with_capacity(pieces.len());
        for piece in pieces {
            let found = if piece.known { None } else { self.of_group(self.str(&piece.span)) };
            let Some(at) = found else {
                parted.push(piece);
                continue;
            };
            let start = piece.span.start;
            let name = self.text[start..start + at].trim_end();
            let end = start + name.len();
            let rest = piece.span.end;
            parted.push(Piece { span: start..end, known: self.known.contains(name), mark: piece.mark });
            let aside = Mark { span: end + 1..rest, kind: Kind::Aside, opens: false };
            parted.push(Piece { span: rest..rest, mark: Some(aside), known: false });
        }
        parted
    }

    /// Where ` Of GROUP` begins in a name, or ` As ACT` at its end.
    fn of_group(&self, name: &str) -> Option<usize> {
        for (at, _) in name.match_indices(char::is_whitespace) {
            let Some((word, group)) = name[at..].trim_start().split_once(char::is_whitespace) else { continue };
            let person = name[..at].trim_end();
            let words: Vec<&str> = person.split_whitespace().collect();
            let [first, others @ ..] = words.as_slice() else { continue };
            if name.contains('"') {
                return None;
            }
            let is_person =
                self.known.contains(person) || !others.is_empty() && words.iter().all(|word| is_plain_word(word));
            if matches!(word, "As" | "as") && (group.starts_with("The ") || is_person && is_full_name(group)) {
                return Some(at);
            }
            if word != "Of" && word != "of" {
                continue;
            }
            let is_head = |word: &&str| HEADS_OF_NAMES.contains(&word.to_lowercase().as_str());
            if words.iter().any(is_head) || is_the(first) {
                return None;
            }
            let is_group = self.known.contains(group) || is_styled(group);
            return (is_group
                || is_person && !group.starts_with("The ")
                || group.starts_with("The ") && words.len() < 3)
                .then_some(at);
        }
        None
    }

    /// First names that share a surname (`James & Bobby Purify`), and leaders with what is theirs: suffixes (`Sammy Davis, Jr.`), company (`And His Orchestra`), groups (`& The Belmonts`).
    fn leaders(&self, pieces: Vec<Piece>) -> Vec<Piece> {
        let mut joined: Vec<Piece> = Vec::with_capacity(pieces.len());
        // Whether the last piece has taken in a group of its own.
        let mut led = false;
        for piece in pieces {
            let listed = joined.last().and_then(|last| last.mark.as_ref()).is_some_and(|mark| mark.kind == Kind::Comma);
            match joined.last_mut() {
                Some(last)
                    if !last.span.is_empty() && !piece.span.is_empty() && self.belongs(last, &piece, led, listed) =>
                {
                    led = led || !self.is_suffix(&piece);
                    last.span.end = piece.span.end;
                    // `Birdlegs & Pauline And Their Versatility Birds`: the birds are those of both.
                    let theirs = self.str(&piece.span).to_lowercase().starts_with("their ");
                    let both = last.mark.as_ref().is_some_and(|mark| mark.kind == Kind::And && !mark.opens);
                    if theirs
                        && both
                        && let Some(second) = joined.pop()
                        && let Some(first) = joined.last_mut()
                    {
                        first.span.end = second.span.end;
                    }
                }
                _ => {
                    led = piece.known && self.str(&piece.span).to_lowercase().contains(" the ");
                    joined.push(piece);
                }
            }
        }
        joined
    }

    fn is_suffix(&self, piece: &Piece) -> bool {
        let word = self.str(&piece.span).trim_end_matches('.').to_lowercase();
        piece.mark.as_ref().is_some_and(|mark| mark.kind == Kind::Comma) && SUFFIXES.contains(&word.as_str())
    }

    /// Whether a piece is no act beside the one before it, but part of that one's name.
    fn belongs(&self, leader: &Piece, piece: &Piece, led: bool, listed: bool) -> bool {
        let Some(mark) = &piece.mark else { return false };
        let name = self.str(&piece.span);
        let bare = name.split_once(" (").map_or(name, |(bare, _)| bare);
        let words: Vec<String> = bare.split_whitespace().map(plain).collect();
        let Some((first, others)) = words.split_first() else { return false };
        let theirs = POSSESSIVES.contains(&first.as_str());
        match mark.kind {
            Kind::Role(CreditRole::With) if !mark.opens => {
                let nobody = words.iter().all(|word| is_company(word));
                return theirs && !others.is_empty() || nobody && !piece.known;
            }
            Kind::Slash => {
                return others.last().is_some_and(|word| word == "band")
                    && self.is_one_word(leader)
                    && others.len() == 1;
            }
            Kind::And | Kind::Comma if !mark.opens => {}
            _ => return false,
        }
        let soundtrack = mark.kind == Kind::And && others.last().is_some_and(|word| word == "soundtrack");
        if self.is_suffix(piece) || theirs && !others.is_empty() || soundtrack {
            return true;
        }
        let the = is_the(first);
        let company = if the { others } else { &words[..] };
        if !company.is_empty() && company.iter().all(|word| is_company(word)) && !(the && (piece.known || listed)) {
            return true;
        }
        if mark.kind == Kind::And && !leader.known && self.share_surname(leader, piece) {
            return true;
        }
        let leaders_name = plain(self.str(&leader.span));
        if mark.kind == Kind::And
            && words.join(" ").contains(&leaders_name)
            && words.len() > leaders_name.split(' ').count()
        {
            return true;
        }
        if mark.kind == Kind::Comma || piece.known || listed {
            return false;
        }
        let the_leader = is_the(self.str(&leader.span).split_whitespace().next().unwrap_or_default());
        if the && !others.is_empty() {
            let institution =
                others.len() > 2 && others.last().is_some_and(|word| INSTITUTIONS.contains(&word.as_str()));
            return !led && !the_leader && !institution;
        }
        // `Four Jacks And A Jill`
        matches!(first.as_str(), "a" | "an") && others.len() == 1
    }

    /// Two single names with `&` between them, whom nothing shows alone, are a duo (`Zager & Evans`); three or more are a
    /// trio (`Emerson, Lake & Palmer`).
    fn duos(&self, mut pieces: Vec<Piece>) -> Vec<Piece> {
        // Only those whom the billing begins with: guests are rarely a duo that nobody knows.
        let stretch = pieces
            .iter()
            .skip(1)
            .take_while(|piece| piece.mark.as_ref().is_some_and(|mark| mark.kind.is_soft() && !mark.opens))
            .count()
            + 1;
        let ands: Vec<bool> = pieces[1..stretch]
            .iter()
            .map(|piece| piece.mark.as_ref().is_some_and(|mark| mark.kind == Kind::And))
            .collect();
        let one = match (&pieces[..stretch], ands.as_slice()) {
            ([one, other], [true]) => self.is_single(one) && self.is_single(other),
            ([one, others @ .., _last], [commas @ .., true]) if !others.is_empty() => {
                commas.iter().all(|and| !and)
                    && pieces[..stretch].iter().all(|piece| self.is_single(piece))
                    && self.is_single(one)
            }
            _ => false,
        };
        let either = stretch == 1
            && pieces.len() == 2
            && pieces[1].mark.as_ref().is_some_and(|mark| mark.kind == Kind::Or)
            && pieces.iter().all(|piece| self.is_one_word(piece) && !piece.known);
        let length = if either { 2 } else { stretch };
        if one || either {
            pieces[0].span.end = pieces[length - 1].span.end;
            pieces.drain(1..length);
        }
        pieces
    }

    fn is_one_word(&self, piece: &Piece) -> bool {
        !self.str(&piece.span).is_empty() && !self.str(&piece.span).contains(char::is_whitespace)
    }

    /// A plain word with a capital that is no act by itself. Stage names are rarely plain: `JENNIE`, `j-hope`, `$NOT`.
    fn is_single(&self, piece: &Piece) -> bool {
        let name = self.str(&piece.span);
        self.is_one_word(piece) && !piece.known && is_plain_word(name) && !self.known.stands(name)
    }

    fn share_surname(&self, one: &Piece, other: &Piece) -> bool {
        let words: Vec<&str> = self.str(&other.span).split_whitespace().collect();
        let [first, _surname] = words[..] else { return false };
        is_given(self.str(&one.span))
            && is_given(first)
            && !self.known.stands(self.str(&one.span))
            && !self.known.stands(self.str(&other.span))
    }

    /// A film in front of a slash is no artist.
    fn without_film(&self, mut pieces: Vec<Piece>) -> Vec<Piece> {
        if let [first, second, ..] = &mut pieces[..]
            && second.mark.as_ref().is_some_and(|mark| mark.kind == Kind::Slash)
            && FILMS.contains(&self.str(&first.span).trim_matches('"').to_lowercase().as_str())
        {
            first.span.end = first.span.start;
        }
        pieces
    }
}

fn plain(word: &str) -> String {
    word.trim_end_matches('.').trim_matches('"').to_lowercase()
}

fn is_the(word: &str) -> bool {
    matches!(word.to_lowercase().as_str(), "the" | "th'")
}

fn is_full_name(name: &str) -> bool {
    name.contains(' ') && name.split(' ').all(is_plain_word)
}

fn is_company(word: &str) -> bool {
    COMPANY.contains(&word) || matches!(word, "and" | "&")
}

fn is_given(word: &str) -> bool {
    GIVEN.contains(&word.to_lowercase().as_str())
}

/// Capitals or signs within, as groups write themselves: `BLACKPINK`, `YoungBloodZ`, `O.G.C.`
fn is_styled(name: &str) -> bool {
    let letters = name.chars().filter(|c| c.is_alphabetic());
    let capitals = letters.clone().filter(|c| c.is_uppercase()).count();
    !name.contains(char::is_whitespace) && capitals > 1 && capitals * 2 > letters.count()
}

/// A capital and small letters after it, as common names are: none is all capitals or has signs.
fn is_plain_word(word: &str) -> bool {
    let letters: Vec<char> = word.trim_end_matches('.').chars().collect();
    let [first, second, others @ ..] = &letters[..] else { return false };
    first.is_uppercase()
        && second.is_lowercase()
        && others.iter().all(|c| c.is_alphabetic() || matches!(c, '\'' | '-' | '’'))
        && !others.windows(2).any(|pair| pair.iter().all(|c| c.is_uppercase()))
}
