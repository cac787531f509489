//! A billing → its parts.

use super::Lexicon;
use crate::model::CreditRole;
use std::ops::Range;

/// One name of a billing, what stands after it, and its role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub name: String,
    /// The separator with its blanks, as written; after the last name a closing bracket or nothing.
    pub join: String,
    pub role: CreditRole,
}

/// Parts a billing. A known name is one name whatever it contains, the longest first; elsewhere the usual separators
/// count: `feat.` `ft.` `featuring` `with` `&` `and` `,` `x` `×` `+`, each between blanks (a comma before one).
///
/// After a colon stand the members of the act before it, as in `HUNTR/X: EJAE, AUDREY NUNA & REI AMI`.
///
/// All names and joins in order are the text again, to the letter. A role holds until another begins: in
/// `A feat. B & C` both B and C are featured.
pub fn parse(text: &str, known: &Lexicon) -> Vec<Part> {
    let separators = separators(text);
    let mut parts: Vec<Part> = Vec::new();
    let mut start = 0;
    let mut role = CreditRole::Primary;
    let mut open: Option<char> = None;
    let mut from = 0;
    while start < text.len() {
        let ahead = &separators[from..];
        let whole = ahead.iter().rposition(|separator| known.contains(&text[start..separator.span.start]));
        let next = if known.contains(&text[start..]) { None } else { whole.or((!ahead.is_empty()).then_some(0)) };
        let (end, after) = match next {
            Some(index) => (ahead[index].span.start, ahead[index].span.end),
            None => (text.trim_end().len().max(start), text.len()),
        };
        let mut name_end = end;
        if let Some(closing) = open
            && text[start..end].ends_with(closing)
            && end - start > closing.len_utf8()
        {
            name_end -= closing.len_utf8();
            open = None;
        }
        let name = text[start..name_end].to_owned();
        parts.push(Part { name, join: text[name_end..after].to_owned(), role });
        if let Some(index) = next {
            role = ahead[index].begins.unwrap_or(role);
            open = ahead[index].opens.or(open);
            from += index + 1;
        }
        start = after;
    }
    parts
}

/// What parts two names.
struct Separator {
    /// With the blanks around it.
    span: Range<usize>,
    /// The role of the names after it, where it says one.
    begins: Option<CreditRole>,
    /// The bracket that will close, where one opens: `(feat. B)`.
    opens: Option<char>,
}

/// All separators, in order; neighbours such as `, and` are one.
fn separators(text: &str) -> Vec<Separator> {
    let words = words(text);
    let mut found: Vec<Separator> = Vec::new();
    for (index, word) in words.iter().enumerate() {
        let (Some(before), Some(next)) = (index.checked_sub(1).map(|before| &words[before]), words.get(index + 1))
        else {
            // The first word and the last are part of a name: `X Ambassadors`, `Malcolm X`. A comma or colon still parts.
            if index == 0
                && let (Some(next), Some((at, begins))) = (words.get(1), mark(text, word))
            {
                found.push(Separator { span: at..next.start, begins, opens: None });
            }
            continue;
        };
        let (opens, bare) = match text[word.clone()].chars().next() {
            Some('(') => (Some(')'), &text[word.start + 1..word.end]),
            Some('[') => (Some(']'), &text[word.start + 1..word.end]),
            _ => (None, &text[word.clone()]),
        };
        let begins = match bare.to_lowercase().as_str() {
            "feat" | "feat." | "ft" | "ft." | "featuring" => Some(CreditRole::Featured),
            "with" => Some(CreditRole::With),
            "&" | "and" | "x" | "×" | "+" if opens.is_none() => None,
            _ => {
                if let Some((at, begins)) = mark(text, word) {
                    push(&mut found, Separator { span: at..next.start, begins, opens: None });
                }
                continue;
            }
        };
        push(&mut found, Separator { span: before.end..next.start, begins, opens });
    }
    found
}

/// Where the comma or colon that ends a word begins, and the role it begins; one by itself takes the blanks before it too.
fn mark(text: &str, word: &Range<usize>) -> Option<(usize, Option<CreditRole>)> {
    let whole = &text[word.clone()];
    let (body, begins) = match whole.strip_suffix(':') {
        Some(body) => (body, Some(CreditRole::Member)),
        None => (whole.strip_suffix(',')?, None),
    };
    match body {
        "" if word.start == 0 => None,
        "" => Some((text[..word.start].trim_end().len(), begins)),
        _ => Some((word.start + body.len(), begins)),
    }
}

fn push(found: &mut Vec<Separator>, next: Separator) {
    if let Some(last) = found.last_mut()
        && last.span.end >= next.span.start
    {
        last.span.end = next.span.end;
        last.begins = next.begins.or(last.begins);
        last.opens = next.opens.or(last.opens);
        return;
    }
    // Between the last separator and this one there is a name.
    found.push(next);
}

/// The places of the words, parted by blanks.
fn words(text: &str) -> Vec<Range<usize>> {
    let start = text.as_ptr() as usize;
    text.split_whitespace()
        .map(|word| {
            let at = word.as_ptr() as usize - start;
            at..at + word.len()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parts(text: &str, known: &[&str]) -> Vec<String> {
        let known = Lexicon::new(known.iter().copied());
        parse(text, &known)
            .into_iter()
            .map(|part| format!("{}|{}|{}", part.name, part.join, part.role.as_str()))
            .collect()
    }

    #[test]
    fn separators_part_names_and_say_roles() {
        assert_eq!(parts("ROSÉ & Bruno Mars", &[]), ["ROSÉ| & |primary", "Bruno Mars||primary"]);
        assert_eq!(
            parts("Jung Kook feat. Latto & Usher", &[]),
            ["Jung Kook| feat. |primary", "Latto| & |featured", "Usher||featured"]
        );
        assert_eq!(parts("A, B, and C", &[]), ["A|, |primary", "B|, and |primary", "C||primary"]);
        assert_eq!(
            parts("TXT × Jonas Brothers x C", &[]),
            ["TXT| × |primary", "Jonas Brothers| x |primary", "C||primary"]
        );
        assert_eq!(parts("A with B", &[]), ["A| with |primary", "B||with"]);
    }

    #[test]
    fn after_a_colon_stand_the_members() {
        assert_eq!(
            parts("HUNTR/X: EJAE, AUDREY NUNA & REI AMI feat. D", &[]),
            ["HUNTR/X|: |primary", "EJAE|, |member", "AUDREY NUNA| & |member", "REI AMI| feat. |member", "D||featured"]
        );
        assert_eq!(parts("Saja Boys: Neckwav", &["Saja Boys: Neckwav"]), ["Saja Boys: Neckwav||primary"]);
    }

    #[test]
    fn a_known_name_is_one_name_the_longest_first() {
        let known = ["Earth, Wind & Fire", "Earth", "Tomorrow X Together"];
        assert_eq!(
            parts("EARTH, WIND & FIRE & Tomorrow x Together feat. Earth", &known),
            ["EARTH, WIND & FIRE| & |primary", "Tomorrow x Together| feat. |primary", "Earth||featured"]
        );
    }

    #[test]
    fn a_separator_at_either_end_is_part_of_a_name() {
        assert_eq!(parts("X Ambassadors & Malcolm X", &[]), ["X Ambassadors| & |primary", "Malcolm X||primary"]);
        assert_eq!(parts("10,000 Maniacs", &[]), ["10,000 Maniacs||primary"]);
    }

    #[test]
    fn a_bracket_closes_after_the_last_name() {
        assert_eq!(parts("A (feat. B & C)", &[]), ["A| (feat. |primary", "B| & |featured", "C|)|featured"]);
        assert_eq!(parts("(G)I-DLE [with B] & C", &[]), ["(G)I-DLE| [with |primary", "B|] & |with", "C||with"]);
    }

    proptest! {
        #[test]
        fn names_and_joins_are_the_text_again(
            text in "(A|B b|&| |,|, |:|: |x|feat\\.|\\(with|\\)|and|×|로제|é){0,12}",
            known in proptest::collection::vec("(A|B b|&| |x|로제){1,4}", 0..3),
        ) {
            let known = Lexicon::new(known.iter().map(String::as_str));
            let again: String = parse(&text, &known).into_iter().flat_map(|part| [part.name, part.join]).collect();
            prop_assert_eq!(again, text);
        }
    }
}
