//! How a work's credit reads.

use crate::content::Catalog;
use crate::model::{Credit, Work, display_credit};

/// The display credit: all names and join phrases in order, or `credit_text` where nobody is credited.
///
/// Empty where a work has neither.
pub fn billing(work: &Work, catalog: &Catalog) -> String {
    if work.credits.is_empty() {
        return work.credit_text.clone().unwrap_or_default();
    }
    display_credit(work.credits.iter().map(|credit| (credited(credit, catalog), credit.join.as_str())))
}

/// The name a credit shows: as credited, else the artist's own. The slug stands in for an artist that is not there.
fn credited<'a>(credit: &'a Credit, catalog: &'a Catalog) -> &'a str {
    match &credit.credited {
        Some(name) => name,
        None => artist_name(credit.artist.as_str(), catalog),
    }
}

/// An artist's name; the slug of one that is not there.
pub fn artist_name<'a>(slug: &'a str, catalog: &'a Catalog) -> &'a str {
    catalog.artists.get(slug).map_or(slug, |filed| filed.record.name.as_str())
}

#[cfg(test)]
mod tests {
    use crate::derive::sample::{Sample, credit};

    #[test]
    fn a_credit_without_words_of_its_own_shows_the_name_of_the_artist() {
        let mut sample = Sample::new();
        sample.person("rose", "ROSÉ");
        sample.person("bruno-mars", "Bruno Mars");
        let work = sample.song("apt", "APT.", &[credit("rose", " & "), credit("bruno-mars", "")]);
        assert_eq!(super::billing(&work, &sample.catalog), "ROSÉ & Bruno Mars");
    }

    #[test]
    fn where_nobody_is_credited_the_text_of_the_billing_stands() {
        let sample = Sample::new();
        let mut work = sample.song("album", "Album", &[]);
        assert_eq!(super::billing(&work, &sample.catalog), "");
        work.credit_text = Some("Soundtrack".into());
        assert_eq!(super::billing(&work, &sample.catalog), "Soundtrack");
    }
}
