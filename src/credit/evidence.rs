//! What the credits of charts prove of names.
//!
//! - A name that stands alone in a credit, or alone in a stretch of one (`… Featuring B`), is a name: it is *seen*.
//! - A seen name is one act beside a leader too (`A & The B`) only where it takes part with [`PARTNERS`] others: groups of one
//!   leader chart alone too (`The Miracles`).
//! - `A & B` never proves itself. It is one act where it has [`TITLES`] titles, neither half is seen without the other,
//!   and the halves are not two full names (`Marilyn McCoo & Billy Davis Jr.`).

use super::Lexicon;
use super::given::GIVEN;
use super::lexicon::key;
use super::marks::Kind;
use super::parse::{Piece, outline};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Titles under which two who are never parted are one act. One title is any two people.
const TITLES: usize = 2;

/// Others beside whom a name stands, so that it is nobody's own group.
const PARTNERS: usize = 3;

/// The most pieces of an act that charts alone prove.
const PIECES: usize = 5;

#[derive(Debug, Default)]
pub(super) struct Evidence {
    /// Names alone in a stretch.
    alone: BTreeSet<String>,
    /// By name, those stretches of several names in which it stands.
    beside: HashMap<String, BTreeSet<String>>,
    /// Credits that are one stretch of several names: their pieces and titles, in a fixed order.
    together: BTreeMap<String, Together>,
}

#[derive(Debug, Default)]
struct Together {
    pieces: Vec<String>,
    titles: usize,
    /// Whether each is a first name and a surname.
    people: bool,
}

/// Keys of names.
#[derive(Debug, Default)]
pub(super) struct Learned {
    pub names: HashSet<String>,
    pub seen: HashSet<String>,
}

impl Evidence {
    pub fn of<'a>(rows: impl IntoIterator<Item = (&'a str, &'a str)>, known: &Lexicon) -> Self {
        let distinct: HashSet<(&str, &str)> = rows.into_iter().map(|(title, credit)| (credit, title)).collect();
        let mut credits: BTreeMap<&str, usize> = BTreeMap::new();
        distinct.iter().for_each(|(credit, _)| *credits.entry(credit).or_default() += 1);
        let mut evidence = Self::default();
        for (credit, titles) in credits {
            evidence.credit(credit, titles, known);
        }
        evidence
    }

    fn credit(&mut self, credit: &str, titles: usize, known: &Lexicon) {
        let pieces = outline(credit, known);
        let soft = |piece: &Piece| piece.mark.as_ref().is_some_and(|mark| mark.kind.is_soft() && !mark.opens);
        let stretches = pieces.chunk_by(|_, next| soft(next)).collect::<Vec<_>>();
        for stretch in &stretches {
            let [first, .., last] = stretch else {
                let [one] = stretch else { continue };
                // What a mark cuts off at the end is no evidence of a name.
                if !one.span.is_empty() {
                    self.alone.insert(key(&credit[one.span.clone()]));
                }
                continue;
            };
            let whole = key(&credit[first.span.start..last.span.end.max(first.span.end)]);
            let named = stretch.iter().filter(|piece| !piece.span.is_empty());
            let names: Vec<String> = named.map(|piece| key(&credit[piece.span.clone()])).collect();
            for name in &names {
                self.beside.entry(name.clone()).or_default().insert(whole.clone());
            }
            if stretches.len() == 1 && stretch.iter().skip(1).all(|piece| self.may_join(piece)) {
                let together = self.together.entry(whole).or_default();
                together.titles += titles;
                together.people = stretch.iter().all(|piece| is_person(&credit[piece.span.clone()]));
                together.pieces = names;
            }
        }
    }

    /// `x` stands between those who meet for a song.
    fn may_join(&self, piece: &Piece) -> bool {
        piece.mark.as_ref().is_some_and(|mark| mark.kind != Kind::Cross)
    }

    pub fn learned(self) -> Learned {
        let mut learned = Learned::default();
        let partners = |name: &str| self.beside.get(name).map_or(0, BTreeSet::len);
        let never_parted = |names: &[String]| {
            let mut stretches = names.iter().map(|name| self.beside.get(name));
            let first = stretches.next();
            stretches.all(|other| Some(other) == first) && !names.iter().any(|name| self.alone.contains(name))
        };
        let acts = self.together.iter().filter(|(_, together)| {
            together.titles >= TITLES
                && !together.people
                && together.pieces.len() <= PIECES
                && never_parted(&together.pieces)
        });
        learned.names.extend(acts.map(|(whole, _)| whole.clone()));
        learned.names.extend(self.alone.iter().filter(|name| partners(name) >= PARTNERS).cloned());
        learned.seen.extend(self.alone);
        learned
    }
}

fn is_person(name: &str) -> bool {
    let mut words = name.split_whitespace();
    let first = words.next().unwrap_or_default().to_lowercase();
    words.next().is_some() && (GIVEN.contains(&first.as_str()) || words.next().is_none() && !name.starts_with("The "))
}

#[cfg(test)]
mod tests {
    use super::super::{Lexicon, parse};

    fn names(credit: &str, rows: &[(&str, &str)]) -> Vec<String> {
        let known = Lexicon::default().charted(rows.iter().copied());
        parse(credit, &known).into_iter().map(|part| part.name).collect()
    }

    #[test]
    fn a_name_that_charts_alone_is_a_name() {
        assert_eq!(names("Drake & Future", &[]), ["Drake & Future"]);
        assert_eq!(names("Drake & Future", &[("T", "Future")]), ["Drake", "Future"]);
        assert_eq!(names("Drake & Future", &[("T", "A1 Featuring Future")]), ["Drake", "Future"]);
    }

    #[test]
    fn two_who_are_never_parted_are_one_act_from_the_second_title() {
        let once = [("T", "Angels & 12 Airwaves")];
        let twice = [("T", "Angels & 12 Airwaves"), ("U", "Angels & 12 Airwaves"), ("U", "Angels & 12 Airwaves")];
        assert_eq!(names("A1 x Angels & 12 Airwaves", &once), ["A1", "Angels", "12 Airwaves"]);
        assert_eq!(names("A1 x Angels & 12 Airwaves", &twice), ["A1", "Angels & 12 Airwaves"]);
        let parted = [twice[0], twice[1], ("V", "Angels")];
        assert_eq!(names("Angels & 12 Airwaves", &parted).len(), 2);
    }

    #[test]
    fn full_names_are_two_people_however_often_they_meet() {
        let rows = [("T", "Marvin Gaye & Tammi Terrell"), ("U", "Marvin Gaye & Tammi Terrell")];
        assert_eq!(names("Marvin Gaye & Tammi Terrell", &rows).len(), 2);
    }

    #[test]
    fn a_group_that_charts_alone_may_have_a_leader_but_not_three() {
        let mut rows = vec![("T", "The Miracles"), ("U", "Smokey Robinson & The Miracles")];
        assert_eq!(names("Smokey Robinson & The Miracles", &rows).len(), 1);
        rows.extend([("V", "Ariana Grande & The Miracles"), ("W", "Post Malone & The Miracles")]);
        assert_eq!(names("Smokey Robinson & The Miracles", &rows).len(), 2);
    }
}
