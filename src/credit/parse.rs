//! A billing → its parts.

use super::Lexicon;
use super::join::{known_names, spoken_names};
use super::marks::{Kind, Mark, marks};
use crate::model::CreditRole;
use std::ops::Range;

/// One name of a billing, what stands after it, and its role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What stands in front of the name and is no artist: a film before the first one (`Deliverance/`). Nearly always empty.
    pub lead: String,
    pub name: String,
    /// What stands between this name and the next, as written, with its blanks; after the last name what closes a bracket,
    /// says the group (` Of TWICE`), or nothing.
    pub join: String,
    pub role: CreditRole,
}

/// Parts a billing. A known name is one name whatever it contains, the longest first; elsewhere signs and phrases part
/// names, where the names themselves do not say otherwise: the module's table tells the rules.
///
/// All leads, names and joins in order are the text again, to the letter. No name is empty or has blanks at its ends; a text of
/// blanks has no parts. A role holds until another begins, or until its bracket closes.
pub fn parse(text: &str, known: &Lexicon) -> Vec<Part> {
    let names = names(text, known);
    let mut parts = Vec::with_capacity(names.len());
    for (index, (span, role)) in names.iter().enumerate() {
        let next = names.get(index + 1).map_or(text.len(), |(next, _)| next.start);
        let lead = if index == 0 { &text[..span.start] } else { "" };
        parts.push(Part {
            lead: lead.to_owned(),
            name: text[span.clone()].to_owned(),
            join: text[span.end..next].to_owned(),
            role: *role,
        });
    }
    parts
}

/// A stretch of text that is one name, and what stands before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    pub span: Range<usize>,
    /// The mark before it; `None` before the first.
    pub mark: Option<Mark>,
    /// Whether the lexicon has it as it stands.
    pub known: bool,
}

/// The places of the names, each with its role.
fn names(text: &str, known: &Lexicon) -> Vec<(Range<usize>, CreditRole)> {
    let pieces = spoken_names(text, outline(text, known), known);
    let mut names: Vec<(Range<usize>, CreditRole)> = Vec::with_capacity(pieces.len());
    let (mut role, mut outside) = (CreditRole::Primary, CreditRole::Primary);
    for piece in pieces {
        match piece.mark.as_ref().map(|mark| (mark.kind, mark.opens)) {
            Some((Kind::Role(next), opens)) => {
                outside = if opens { role } else { next };
                role = next;
            }
            Some((_, true)) => outside = role,
            Some((Kind::Close, _)) => role = outside,
            Some((Kind::Present, _)) => {
                for (_, role) in &mut names {
                    *role = CreditRole::Member;
                }
            }
            _ => {}
        }
        if !piece.span.is_empty() {
            names.push((piece.span, role));
        }
    }
    let blank = text.trim();
    if names.is_empty() && !blank.is_empty() {
        // Nothing but what parts names (`&`): the whole is the name of whoever is called so.
        let start = text.len() - text.trim_start().len();
        names.push((start..start + blank.len(), CreditRole::Primary));
    }
    names
}

/// The pieces of a billing in order, known names put together and no other. A piece is empty where two marks follow each
/// other.
pub(super) fn outline(text: &str, known: &Lexicon) -> Vec<Piece> {
    let mut pieces = vec![Piece { span: 0..text.len(), mark: None, known: false }];
    for mark in marks(text, known) {
        if let Some(last) = pieces.last_mut() {
            last.span.end = mark.span.start;
        }
        pieces.push(Piece { span: mark.span.end..text.len(), mark: Some(mark), known: false });
    }
    for piece in &mut pieces {
        let (whole, trimmed) = (&text[piece.span.clone()], text[piece.span.clone()].trim());
        let start = piece.span.start + (whole.len() - whole.trim_start().len());
        // A quotation that began before the name ends after it.
        let name = trimmed.strip_suffix('"').filter(|name| !name.contains('"')).map_or(trimmed, str::trim_end);
        piece.span = start..start + name.len();
    }
    known_names(text, pieces, known)
}

/// Whether nothing in a billing gives a role, opens a bracket or says several acts in a row.
pub(super) fn is_plain(text: &str, known: &Lexicon) -> bool {
    let marks = marks(text, known);
    known.contains(text) || marks.iter().all(|mark| mark.kind.is_soft()) && marks.len() < 3
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Names with the first letter of their roles.
    fn parts(text: &str, known: &[&str]) -> Vec<String> {
        let known = Lexicon::new(known.iter().copied());
        parse(text, &known).into_iter().map(|part| format!("{} {}", &part.role.as_str()[..1], part.name)).collect()
    }

    #[track_caller]
    fn assert_parts(cases: &[(&str, &[&str])]) {
        for (text, names) in cases {
            assert_eq!(parts(text, &[]), *names, "{text}");
        }
    }

    #[test]
    fn joins_are_as_written() {
        let joins = |text: &str| parse(text, &Lexicon::default()).into_iter().map(|part| part.join).collect::<Vec<_>>();
        assert_eq!(joins("ROSÉ & Bruno Mars"), [" & ", ""]);
        assert_eq!(joins("JEONGYEON, JIHYO & CHAEYOUNG Of TWICE"), [", ", " & ", " Of TWICE"]);
        assert_eq!(joins("A1 (feat. B1 & C1)"), [" (feat. ", " & ", ")"]);
        assert_eq!(joins("4*TOWN (From Disney And Pixar's Turning Red)"), [" (From Disney And Pixar's Turning Red)"]);
    }

    #[test]
    fn a_film_in_front_leads_the_first_name() {
        let parts = parse("Deliverance/Eric Weissberg & Steve Mandell", &Lexicon::default());
        assert_eq!((parts[0].lead.as_str(), parts[0].name.as_str()), ("Deliverance/", "Eric Weissberg"));
        assert_eq!((parts[1].lead.as_str(), parts[1].name.as_str()), ("", "Steve Mandell"));
    }

    #[test]
    fn signs_part_names() {
        assert_parts(&[
            ("ROSÉ & Bruno Mars", &["p ROSÉ", "p Bruno Mars"]),
            ("A1, B1, and C1", &["p A1", "p B1", "p C1"]),
            ("TXT × Jonas Brothers x C1", &["p TXT", "p Jonas Brothers", "p C1"]),
            ("DAOKO×米津玄師", &["p DAOKO", "p 米津玄師"]),
            ("LiSA、Ado＆Aimer", &["p LiSA", "p Ado", "p Aimer"]),
            ("로제 & 브루노 마스", &["p 로제", "p 브루노 마스"]),
            ("INOJ/LATHUN", &["p INOJ", "p LATHUN"]),
            ("Elvis Presley vs JXL", &["p Elvis Presley", "p JXL"]),
            ("BTS Featuring 95 South,69 Boyz", &["p BTS", "f 95 South", "f 69 Boyz"]),
        ]);
    }

    #[test]
    fn phrases_say_roles() {
        assert_parts(&[
            ("Jung Kook feat. Latto & Usher", &["p Jung Kook", "f Latto", "f Usher"]),
            ("A1 W/ B1", &["p A1", "w B1"]),
            ("A1 A Duet With B1", &["p A1", "w B1"]),
            ("A1 With Special Guests B1 & C1", &["p A1", "w B1", "w C1"]),
            ("A1 Featuring Special Guest B1", &["p A1", "f B1"]),
            ("A1 Co-Starring B1 Introducing C1", &["p A1", "f B1", "f C1"]),
            ("A1 (Vocal By B1)", &["p A1", "f B1"]),
            ("A1 Featuring: B1", &["p A1", "f B1"]),
            ("A1 Feauring B1", &["p A1", "f B1"]),
            ("A1 x B1 Or Featuring C1", &["p A1", "p B1", "f C1"]),
            ("A1 Presents B1 Featuring C1", &["p A1", "p B1", "f C1"]),
            ("A1, B1 & C1 Present... D1", &["m A1", "m B1", "m C1", "p D1"]),
            ("A1 (Skrillex & Diplo Remix)", &["p A1", "r Skrillex", "r Diplo"]),
        ]);
    }

    #[test]
    fn members_stand_after_a_colon_or_in_brackets() {
        assert_parts(&[
            (
                "HUNTR/X: EJAE, AUDREY NUNA & REI AMI feat. D1",
                &["p HUNTR/X", "m EJAE", "m AUDREY NUNA", "m REI AMI", "f D1"],
            ),
            (
                "Silk Sonic (Bruno Mars & Anderson .Paak) With Thundercat",
                &["p Silk Sonic", "m Bruno Mars", "m Anderson .Paak", "w Thundercat"],
            ),
            ("Kermit (Jim Henson)", &["p Kermit", "m Jim Henson"]),
            ("M:G", &["p M:G"]),
        ]);
    }

    #[test]
    fn another_name_of_the_act_stays_in_its_name() {
        for whole in [
            "L.F.O. (Lyte Funky Ones)",
            "The Hippies (Formerly The Tams)",
            "Al (He's the King) Hirt",
            "(The Preacher) Bobby Womack",
            "Bobby \"Boris\" Pickett",
            "아이유 (IU)",
            "(G)I-DLE",
            "f(x)",
            "Shanell AKA SNL",
            "Vik Venus Alias: Your Main Moon Man",
        ] {
            assert_eq!(parts(whole, &[]), [format!("p {whole}")]);
        }
    }

    #[test]
    fn what_is_no_artist_is_no_name() {
        assert_parts(&[
            ("TAEYANG Featuring Gary Lightbody Of Snow Patrol", &["p TAEYANG", "f Gary Lightbody"]),
            ("Jay-Z Featuring Amil (Of Major Coinz) & Ja", &["p Jay-Z", "f Amil", "f Ja"]),
            ("Carroll O'Connor And Jean Stapleton (As The Bunkers)", &["p Carroll O'Connor", "p Jean Stapleton"]),
            ("Marvin Hamlisch/\"The Sting\"", &["p Marvin Hamlisch"]),
            ("Kings Of Leon", &["p Kings Of Leon"]),
            ("Voices Of The Theatre", &["p Voices Of The Theatre"]),
        ]);
        assert_eq!(parts("RM (BTS) & V Of BTS", &["RM", "BTS", "V"]), ["p RM", "p V"]);
    }

    #[test]
    fn a_known_name_is_one_name_the_longest_first() {
        let known = ["Earth, Wind & Fire", "Earth", "Tomorrow X Together"];
        assert_eq!(
            parts("EARTH, WIND AND FIRE & Tomorrow x Together feat. Earth", &known),
            ["p EARTH, WIND AND FIRE", "p Tomorrow x Together", "f Earth"]
        );
        assert_eq!(parts("Was (Not Was) & B1", &["Was (Not Was)"]), ["p Was (Not Was)", "p B1"]);
        // A sign leaves no trace in the key: `¥$: Ye` is not the known `Ye`.
        assert_eq!(parts("¥$: Ye & Ty", &["Ye"]), ["p ¥$", "m Ye", "m Ty"]);
    }

    #[test]
    fn a_leader_with_company_is_one_act() {
        for whole in [
            "Perez Prado And His Orchestra",
            "Joe Sherman, his Orchestra and Chorus",
            "Duane Eddy His Twangy Guitar And The Rebels",
            "Dion & The Belmonts",
            "Ray Conniff And The Ray Conniff Singers",
            "Delaney & Friends",
            "Four Jacks And A Jill",
            "Huey \"piano\" Smith With His Clowns",
            "Sammy Davis, Jr.",
            "Lipps, Inc.",
        ] {
            assert_eq!(parts(whole, &[]), [format!("p {whole}")]);
        }
        assert_eq!(parts("Playboi Carti & The Weeknd", &["The Weeknd"]), ["p Playboi Carti", "p The Weeknd"]);
        assert_eq!(
            parts("James Cleveland & The Southern California Community Choir", &[]),
            ["p James Cleveland", "p The Southern California Community Choir"]
        );
    }

    #[test]
    fn plain_single_names_are_a_duo_unless_one_is_known_alone() {
        assert_parts(&[
            ("Zager & Evans", &["p Zager & Evans"]),
            ("Emerson, Lake & Palmer", &["p Emerson, Lake & Palmer"]),
            ("James & Bobby Purify", &["p James & Bobby Purify"]),
            ("HUGEL & SOLTO", &["p HUGEL", "p SOLTO"]),
            ("Tragedy, Capone, Infinite", &["p Tragedy", "p Capone", "p Infinite"]),
            ("Louis Prima And Keely Smith", &["p Louis Prima", "p Keely Smith"]),
        ]);
        assert_eq!(parts("Drake & Future", &["Future"]), ["p Drake", "p Future"]);
    }

    #[test]
    fn a_sign_at_either_end_is_part_of_a_name() {
        assert_parts(&[
            ("X Ambassadors & Malcolm X", &["p X Ambassadors", "p Malcolm X"]),
            ("Lil Nas X & Jack Harlow", &["p Lil Nas X", "p Jack Harlow"]),
            ("10,000 Maniacs", &["p 10,000 Maniacs"]),
            ("AC/DC", &["p AC/DC"]),
            ("&TEAM", &["p &TEAM"]),
            // Cut off at the sixty-fourth letter.
            ("A1 Featuring B1 &", &["p A1", "f B1"]),
            ("A1 (feat. B1", &["p A1", "f B1"]),
            ("&", &["p &"]),
            (" ", &[]),
        ]);
    }

    #[test]
    fn a_role_ends_with_its_bracket() {
        assert_parts(&[
            ("A1 (feat. B1) x C1", &["p A1", "f B1", "p C1"]),
            ("(G)I-DLE [with B1] & C1", &["p (G)I-DLE", "w B1", "p C1"]),
            ("Memphis Bleek (& Jay-Z)", &["p Memphis Bleek", "p Jay-Z"]),
        ]);
    }

    proptest! {
        #[test]
        fn leads_names_and_joins_are_the_text_again(
            text in "(A|B b|His|The|&| |,|, |:|: |x|/|\"|feat\\.|Deliverance|Of |\\(with|\\(|\\)|Remix|and|×|＆|로제|é){0,12}",
            known in proptest::collection::vec("(A|B b|&| |x|로제){1,4}", 0..3),
        ) {
            let known = Lexicon::new(known.iter().map(String::as_str));
            let parts = parse(&text, &known);
            prop_assert!(parts.iter().all(|part| !part.name.is_empty() && part.name.trim() == part.name));
            let again: String = parts.into_iter().flat_map(|part| [part.lead, part.name, part.join]).collect();
            prop_assert_eq!(again, if text.trim().is_empty() { String::new() } else { text });
        }
    }
}
