//! One fixed order of names, for lists that people scan.

use icu_collator::options::{AlternateHandling, CollatorOptions, Strength};
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use std::collections::{BTreeSet, HashMap};
use unicode_normalization::char::is_combining_mark;

/// The rank of each name, from 0, in the root order of Unicode collation: digits, Latin, Hangul.
///
/// Punctuation does not count (`(G)I-DLE` files under G), spaces do (`Lee Hi` before `Leeds`). Names
/// that differ only in what does not count are ordered by their text; equal names share a rank.
/// The order depends on nothing but the names. It is too slow for a request: store the ranks.
pub fn collate(names: &[&str]) -> Vec<usize> {
    let mut options = CollatorOptions::default();
    options.strength = Some(Strength::Tertiary);
    options.alternate_handling = Some(AlternateHandling::NonIgnorable);
    let collator = CollatorBorrowed::try_new(CollatorPreferences::default(), options)
        .expect("the root collation is compiled into the program");

    let distinct: BTreeSet<&str> = names.iter().copied().collect();
    let mut order: Vec<(Vec<u8>, &str)> =
        distinct.into_iter().map(|name| (sort_key(&collator, &without_punctuation(name)), name)).collect();
    order.sort_unstable();
    let ranks: HashMap<&str, usize> = order.iter().enumerate().map(|(rank, (_, name))| (*name, rank)).collect();
    names.iter().map(|name| ranks[name]).collect()
}

fn sort_key(collator: &CollatorBorrowed<'_>, text: &str) -> Vec<u8> {
    let mut key = Vec::new();
    let Ok(()) = collator.write_sort_key_to(text, &mut key);
    key
}

/// Letters, digits, marks and single spaces; the text itself where there are none.
fn without_punctuation(name: &str) -> String {
    let mut kept = String::with_capacity(name.len());
    for word in name.split_whitespace() {
        let start = kept.len();
        kept.extend(word.chars().filter(|c| c.is_alphanumeric() || is_combining_mark(*c)));
        if kept.len() > start {
            kept.push(' ');
        }
    }
    kept.truncate(kept.trim_end().len());
    if kept.is_empty() { name.to_owned() } else { kept }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted<'a>(names: &[&'a str]) -> Vec<&'a str> {
        let mut ranked: Vec<_> = collate(names).into_iter().zip(names.iter().copied()).collect();
        ranked.sort();
        ranked.into_iter().map(|(_, name)| name).collect()
    }

    #[test]
    fn digits_come_before_latin_and_latin_before_hangul() {
        let names = ["아파트", "Zico", "Ángel", "d4vd", "aespa", "2NE1", "가을", "!!!"];
        assert_eq!(sorted(&names), ["!!!", "2NE1", "aespa", "Ángel", "d4vd", "Zico", "가을", "아파트"]);
    }

    #[test]
    fn punctuation_does_not_move_a_name() {
        let names = ["GOT7", "HUNTR/X", "(G)I-DLE", "GFRIEND", "Girls' Generation", "HUNTED"];
        assert_eq!(sorted(&names), ["GFRIEND", "(G)I-DLE", "Girls' Generation", "GOT7", "HUNTED", "HUNTR/X"]);
    }

    #[test]
    fn words_are_compared_one_by_one() {
        assert_eq!(sorted(&["Leeds", "Lee Hi"]), ["Lee Hi", "Leeds"]);
    }

    #[test]
    fn the_order_does_not_depend_on_the_order_given() {
        let names = ["Rose", "ROSÉ", "rose", "ROSE", "Rosé", "JAY-Z", "Jay-Z", "JAY Z"];
        let backwards: Vec<_> = names.iter().rev().copied().collect();
        assert_eq!(sorted(&names), sorted(&backwards));
    }

    #[test]
    fn equal_names_share_a_rank() {
        assert_eq!(collate(&["Lisa", "Ado", "Lisa"]), [1, 0, 1]);
        assert!(collate(&[]).is_empty());
    }
}
