//! What the page of any record shows, made ready for the macros of `parts/record.html` and `parts/references.html`.

use super::layout::{Crumb, Frame, Layout, described, titled, titled_apart};
use super::parts::{Backlink, Pager, Reference, ReferenceSource};
use super::{Html, Strings};
use crate::model::{Lang, PartialDate, Tier, is_stale};
use crate::snapshot::read::{Citation, Dossier, Link, Milestone, Name, NominationLine, Referent, SourceLine};
use crate::text::{language_runs, words};
use askama::filters::{Html as Escaper, escape};

/// Text with its Korean and Japanese in elements that say so: titles and credits as charts print them, and names whose
/// language nobody noted.
pub fn marked(text: &str, page: Lang) -> Html {
    let mut markup = String::with_capacity(text.len());
    for run in language_runs(text) {
        let plain = escape(run.text, Escaper).map(|text| text.to_string()).unwrap_or_default();
        match run.lang.filter(|lang| *lang != page.code()) {
            Some(lang) => markup += &format!("<span lang=\"{lang}\">{plain}</span>"),
            None => markup += &plain,
        }
    }
    Html::trusted(markup)
}

/// A date in words, in a `<time>`.
pub fn day(date: impl Into<PartialDate>, lang: Lang) -> Html {
    let date = date.into();
    Html::trusted(format!("<time datetime=\"{date}\">{}</time>", words::long_date(date, lang)))
}

/// The same in short words, for tables.
pub fn short_day(date: impl Into<PartialDate>, lang: Lang) -> Html {
    let date = date.into();
    Html::trusted(format!("<time datetime=\"{date}\">{}</time>", words::short_date(date, lang)))
}

/// What a record's page says about itself: its title, its description, the way to it, its file.
///
/// `title` tells it from all other pages, `canonical` is its own address.
pub fn layout(frame: Frame, dossier: &Dossier, title: &str, canonical: String) -> Layout {
    // Of a stub nobody chose a title that tells it from others.
    let since = dossier.since.map(|since| words::short_date(since, frame.lang));
    Layout {
        title: match since {
            Some(since) => titled_apart(&frame, title, &since),
            None => titled(&frame, title),
        },
        description: described(&frame, &[&dossier.description]),
        canonical: Some(canonical),
        breadcrumbs: vec![Crumb::list(&frame, dossier.link.kind), Crumb::here(&dossier.link.title)],
        noindex: dossier.draft || dossier.thin,
        // A stub has no file of its own.
        source_path: dossier.since.is_none().then(|| dossier.path.clone()),
        frame,
    }
}

/// A text as one argument of a command that readers may copy into a shell.
pub fn quoted(text: &str) -> String {
    if !text.contains('\'') {
        return format!("'{text}'");
    }
    let escaped: String =
        text.chars().flat_map(|c| matches!(c, '"' | '\\' | '$' | '`').then_some('\\').into_iter().chain([c])).collect();
    format!("\"{escaped}\"")
}

/// The same of a page of a long list below the record's facts: the second page and those after it say which they are.
pub fn layout_of_page(frame: Frame, dossier: &Dossier, title: &str, canonical: String, pager: &Pager) -> Layout {
    let mut layout = layout(frame, dossier, title, canonical);
    if pager.previous.is_some() {
        layout.description = described(&layout.frame, &[format!("{}: {}", pager.words, dossier.description)]);
    }
    layout
}

/// The page's reference list.
pub fn references(frame: &Frame, dossier: &Dossier) -> Vec<Reference> {
    let reference = |reference: &crate::snapshot::read::Reference| {
        let (source, note) = match &reference.to {
            Referent::Source(source) => (Some(source_of(frame, source)), None),
            Referent::Note(markup) => (None, Some(Html::trusted(markup.as_str()))),
        };
        Reference {
            number: reference.number,
            source,
            note,
            backlinks: Backlink::all(frame, reference.number, reference.cites),
        }
    };
    dossier.references.iter().map(reference).collect()
}

fn source_of(frame: &Frame, source: &SourceLine) -> ReferenceSource {
    let (lang, strings) = (frame.lang, frame.strings);
    let mut note = Vec::new();
    note.extend(source.author.clone());
    note.extend(source.publisher.clone());
    note.extend(source.published.map(|day| words::long_date(day, lang)));
    if source.tier != Tier::User || note.is_empty() {
        note.push((strings.record.tier)(source.tier).to_owned());
    }
    ReferenceSource {
        href: source.link.href(frame.links),
        title: source.link.title.clone(),
        lang: source.written_in.clone().filter(|written_in| written_in != lang.code()),
        note: note.join(", "),
        unverified: source.tier == Tier::User,
    }
}

/// A small number that leads to a reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CiteMark {
    pub href: String,
    /// `2`, or `2°` where the source is what editors know.
    pub text: String,
    pub label: String,
}

/// The marks of the references that tell of a field.
pub fn marks(dossier: &Dossier, field: &str, strings: &Strings) -> Vec<CiteMark> {
    dossier.cited.of(field).iter().map(|citation| mark(citation, strings)).collect()
}

/// The mark of one reference.
pub fn mark(citation: &Citation, strings: &Strings) -> CiteMark {
    CiteMark {
        href: format!("#ref-{}", citation.number),
        text: format!("{}{}", citation.number, if citation.unverified { "°" } else { "" }),
        label: (strings.record.reference)(citation.number, citation.unverified),
    }
}

/// The list of a page that has none: in a text about other records, sources stand by their titles.
pub const NO_REFERENCES: &[crate::snapshot::read::Reference] = &[];

/// The sources of a nomination, each with the mark of its reference where the page's list has it.
pub fn sources<'a>(
    references: &[crate::snapshot::read::Reference],
    nomination: &'a NominationLine,
    strings: &Strings,
) -> Vec<(&'a Link, Option<CiteMark>)> {
    let reference = |link: &Link| {
        references.iter().find_map(|reference| match &reference.to {
            Referent::Source(line) if line.link == *link => {
                let citation = Citation { number: reference.number, unverified: line.tier == Tier::User };
                Some(mark(&citation, strings))
            }
            _ => None,
        })
    };
    nomination.sources.iter().map(|link| (link, reference(link))).collect()
}

/// The name after the first in a heading: the record's own script, where the title is not in it already.
pub fn native(link: &Link, lang: Lang) -> Option<(&str, &str)> {
    let native = link.native.as_ref().filter(|native| native.text != link.title && native.lang != lang.code())?;
    Some((&native.text, &native.lang))
}

/// A running number with its day, and what to say of one whose day is long past.
pub fn counted(milestone: &Milestone, frame: &Frame) -> (String, Option<&'static str>) {
    let (lang, words) = (frame.lang, &frame.strings.record);
    let number = words::large(u64::try_from(milestone.value).unwrap_or(0), lang);
    let number = if milestone.at_least { (words.more_than)(&number) } else { number };
    let aged = frame.live.site.as_of.is_some_and(|on| is_stale(milestone.as_of, on));
    ((words.counted)(&number, &words::long_date(milestone.as_of, lang)), aged.then_some(words.aged))
}

/// Where an identifier leads to, as readers know the place.
pub fn scheme(scheme: &str) -> &str {
    const SCHEMES: [(&str, &str); 11] = [
        ("mbid", "MusicBrainz"),
        ("wikidata", "Wikidata"),
        ("isrc", "ISRC"),
        ("iswc", "ISWC"),
        ("isni", "ISNI"),
        ("ipi", "IPI"),
        ("spotify", "Spotify"),
        ("apple", "Apple Music"),
        ("youtube", "YouTube"),
        ("discogs", "Discogs"),
        ("genius", "Genius"),
    ];
    SCHEMES.iter().find(|(known, _)| *known == scheme).map_or(scheme, |(_, words)| words)
}

/// "August 2016 to 2024"; empty where neither end is known.
pub fn period(begins: &Option<PartialDate>, ends: &Option<PartialDate>, lang: Lang) -> String {
    words::period(*begins, *ends, lang).unwrap_or_default()
}

/// A claim's value: a day in words, a country by its name, long numbers in groups of three, all else as the claim has it.
pub fn claimed(value: &str, lang: Lang) -> Html {
    match value.parse::<PartialDate>() {
        Ok(date) if value.len() > 4 => day(date, lang),
        _ if value.len() == 2 && value.bytes().all(|b| b.is_ascii_uppercase()) => {
            marked(super::country(value, lang), lang)
        }
        _ => marked(&grouped(value), lang),
    }
}

/// Text with its whole numbers of five digits and more in groups: "at most 4,900,000,000". Four digits may be a year.
pub(super) fn grouped(text: &str) -> String {
    let word = |word: &str| match word.parse::<u64>() {
        Ok(number) if word.len() > 4 && word.bytes().all(|byte| byte.is_ascii_digit()) => words::number(number),
        _ => word.to_owned(),
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// What stands behind a name: its kind, and when it was used.
pub fn name_note(name: &Name, frame: &Frame) -> String {
    let kind = name.kind.map(|kind| (frame.strings.record.name_kind)(kind).to_owned());
    let period = words::period(name.begins, name.ends, frame.lang);
    kind.into_iter().chain(period).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_quoted_for_the_shell() {
        assert_eq!(quoted("A$AP Rocky"), "'A$AP Rocky'");
        assert_eq!(quoted("Don't \"Stop\" $"), "\"Don't \\\"Stop\\\" \\$\"");
    }

    #[test]
    fn a_claimed_number_is_grouped_and_a_year_is_not() {
        assert_eq!(claimed("at most 4900000000", Lang::En).to_string(), "at most 4,900,000,000");
        assert_eq!(claimed("850000000", Lang::En).to_string(), "850,000,000");
        assert_eq!(claimed("2015", Lang::En).to_string(), "2015");
    }

    #[test]
    fn names_in_another_script_say_their_language() {
        assert_eq!(
            marked("APT. (아파트) & <co>", Lang::En).to_string(),
            "APT. (<span lang=\"ko\">아파트</span>) &#38; &#60;co&#62;"
        );
        assert_eq!(marked("아파트", Lang::Ko).to_string(), "아파트");
    }
}
