//! Slugs: the last part of a record's path, its identity and its address.

use std::borrow::Borrow;
use std::fmt;

/// Whether `text` is a slug: `a-z`, digits and single inner hyphens, 1 to 100 bytes.
pub fn is_slug(text: &str) -> bool {
    (1..=100).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !text.contains("--")
}

macro_rules! slugs {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// `None` when `text` has not the shape of a slug.
            pub fn parse(text: &str) -> Option<Self> {
                is_slug(text).then(|| Self(text.to_owned()))
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    )*};
}

slugs! {
    ArtistSlug
    /// Of a collaboration or a work: the two share one set of slugs.
    WorkSlug
    CompanySlug
    /// A country's code, ISO 3166-1 alpha-2 in small letters.
    MarketSlug
    /// Carries the publisher: `billboard-hot-100`.
    ChartSlug
    AwardSlug
    /// Of an edition within its award: `68` in `grammys/68`.
    EditionSlug
    /// Of a category within its award.
    CategorySlug
    SourceSlug
    ArticleSlug
    PageSlug
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_plain_and_hyphenated_once() {
        for good in ["apt", "3d", "god-of-war-zhao-yun", "68"] {
            assert!(is_slug(good), "{good}");
        }
        for bad in ["", "APT", "a--b", "-a", "a-", "a_b", "아파트", "a/b", "a b"] {
            assert!(!is_slug(bad), "{bad}");
        }
    }
}
