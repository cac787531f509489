//! How far one word is from another.

/// How many slips of the finger (a letter too many, too few, another one, two in the wrong order) lie between two words;
/// `None` past `most`.
///
/// The slips proper take time with the product of the lengths, so words that cannot be near are told by their letters.
pub fn slips(one: &str, other: &str, most: usize) -> Option<usize> {
    let (missing, added) = unlike(one, other);
    if missing.max(added) > most {
        return None;
    }
    Some(strsim::osa_distance(one, other)).filter(|slips| *slips <= most)
}

/// How many letters each word has that the other has not, at least: a slip changes either by one at most.
fn unlike(one: &str, other: &str) -> (usize, usize) {
    // Letters share a count with others; that can only hide a difference.
    let mut counts = [0isize; 64];
    one.chars().for_each(|letter| counts[letter as usize % 64] += 1);
    other.chars().for_each(|letter| counts[letter as usize % 64] -= 1);
    counts.iter().fold((0, 0), |(missing, added), count| match *count {
        count if count > 0 => (missing + count.unsigned_abs(), added),
        count => (missing, added + count.unsigned_abs()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn slips_are_counted_up_to_a_bound() {
        assert_eq!(slips("rose", "roze", 1), Some(1));
        assert_eq!(slips("rose", "rsoe", 1), Some(1));
        assert_eq!(slips("rose", "jisoo", 2), None);
        assert_eq!(slips("", "", 0), Some(0));
    }

    proptest! {
        #[test]
        fn no_word_within_the_bound_is_missed(one in "[a-e가나é-]{0,9}", other in "[a-e가나é-]{0,9}", most in 0usize..6) {
            let exact = strsim::osa_distance(&one, &other);
            prop_assert_eq!(slips(&one, &other, most), (exact <= most).then_some(exact));
        }
    }
}
