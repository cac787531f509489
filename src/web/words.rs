//! Small pieces of a page that print themselves as markup: links, dates, citations, text with its languages marked.

use super::{Html, Strings};
use crate::model::{Date, Lang, PartialDate};
use crate::snapshot::read::{Citation, Link};
use crate::text::{language_runs, words};
use askama::Template;

/// Text that may hold Korean or Japanese: escaped, and marked with its languages on a page in another one.
pub fn marked(text: &str, lang: Lang) -> Html {
    if text.is_ascii() {
        return escaped(text);
    }
    let mut markup = String::with_capacity(text.len() + 32);
    for run in language_runs(text) {
        let inner = escaped(run.text);
        match run.lang.filter(|code| *code != lang.code()) {
            Some(code) => markup.push_str(&format!("<span lang=\"{code}\">{inner}</span>")),
            None => markup.push_str(&inner.to_string()),
        }
    }
    Html::trusted(markup)
}

/// Text in a language that is known (BCP 47).
pub fn spoken(text: &str, spoken: Option<&str>, lang: Lang) -> Html {
    match spoken {
        Some(code) if code != lang.code() => {
            let code = code.replace('"', "");
            Html::trusted(format!("<span lang=\"{code}\">{}</span>", escaped(text)))
        }
        Some(_) => escaped(text),
        None => marked(text, lang),
    }
}

fn escaped(text: &str) -> Html {
    let mut markup = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => markup.push_str("&amp;"),
            '<' => markup.push_str("&lt;"),
            '>' => markup.push_str("&gt;"),
            '"' => markup.push_str("&quot;"),
            '\'' => markup.push_str("&#39;"),
            c => markup.push(c),
        }
    }
    Html::trusted(markup)
}

/// A link to a record, its native name after it.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/link.html")]
pub struct Linked {
    pub href: String,
    pub text: Html,
    pub native: Option<Html>,
}

impl askama::filters::HtmlSafe for Linked {}

impl Linked {
    pub fn new(link: &Link, lang: Lang) -> Self {
        let native = link.native.as_ref().filter(|native| native.text != link.title);
        Self {
            href: link.href(lang),
            text: marked(&link.title, lang),
            native: native.map(|native| spoken(&native.text, Some(&native.lang), lang)),
        }
    }

    /// The link without the native name: for running text and for lists where it stands elsewhere.
    pub fn plain(link: &Link, lang: Lang) -> Self {
        Self { native: None, ..Self::new(link, lang) }
    }
}

/// Links one after another: "a, b and c".
pub fn linked_list(links: &[Link], lang: Lang) -> Html {
    let mut markup = String::new();
    for (index, link) in links.iter().enumerate() {
        markup.push_str(&Linked::plain(link, lang).to_string());
        markup.push_str(words::joint(index, links.len(), lang));
    }
    Html::trusted(markup)
}

/// A day in a `<time>`, in words: "2 November 2024".
pub fn date(date: impl Into<PartialDate>, lang: Lang) -> Html {
    let date = date.into();
    Html::trusted(format!("<time datetime=\"{date}\">{}</time>", words::long_date(date, lang)))
}

/// A day in a `<time>`, for tables: "2 Nov 2024".
pub fn short_date(date: impl Into<PartialDate>, lang: Lang) -> Html {
    let date = date.into();
    Html::trusted(format!("<time datetime=\"{date}\">{}</time>", words::short_date(date, lang)))
}

/// "since August 2016"; empty where neither end is known.
pub fn period(begins: Option<PartialDate>, ends: Option<PartialDate>, lang: Lang) -> String {
    words::period(begins, ends, lang).unwrap_or_default()
}

/// The day a chart week is named by.
pub fn week(week: Date, lang: Lang) -> Html {
    date(week, lang)
}

/// The numbers of the references that say so, after a fact.
#[derive(Debug, Clone, Default, Template)]
#[template(path = "parts/cites.html")]
pub struct Cites {
    numbers: Vec<(u32, String, bool)>,
}

impl askama::filters::HtmlSafe for Cites {}

impl Cites {
    pub fn new(citations: &[Citation], strings: &Strings) -> Self {
        let number = |citation: &Citation| {
            let words = if citation.unverified { strings.record.unverified_reference } else { strings.record.reference };
            (citation.number, words(citation.number), citation.unverified)
        };
        Self { numbers: citations.iter().map(number).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Kind;
    use crate::snapshot::read::Native;

    #[test]
    fn korean_is_marked_on_an_english_page_and_nothing_escapes() {
        assert_eq!(marked("APT. <아파트>", Lang::En).to_string(), "APT. &lt;<span lang=\"ko\">아파트</span>&gt;");
        assert_eq!(marked("아파트", Lang::Ko).to_string(), "아파트");
        assert_eq!(spoken("Amor", Some("es"), Lang::En).to_string(), "<span lang=\"es\">Amor</span>");
    }

    #[test]
    fn a_link_shows_the_native_name_behind_it() {
        let native = Some(Native { text: "로제".into(), lang: "ko".into() });
        let link = Link { kind: Kind::Artist, slug: "rose".into(), lang: Lang::En, title: "ROSÉ".into(), native };
        assert_eq!(
            Linked::new(&link, Lang::En).to_string(),
            "<a href=\"/artists/rose\">ROSÉ</a> <span class=\"native\"><span lang=\"ko\">로제</span></span>"
        );
        assert_eq!(linked_list(&[link.clone(), link], Lang::En).to_string().matches(" and ").count(), 1);
    }

    #[test]
    fn a_citation_says_when_its_source_is_unverified() {
        let cites = Cites::new(&[Citation { number: 2, unverified: true }], Strings::of(Lang::En));
        let html = cites.to_string();
        assert!(html.contains("href=\"#ref-2\"") && html.contains("unverified"), "{html}");
    }
}
