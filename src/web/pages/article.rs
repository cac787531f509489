//! An article in one of its languages.

use super::{Entry, Under};
use crate::model::{Kind, Lang};
use crate::snapshot::read::{ArticlePage, Heading, Link};
use crate::text::words;
use crate::urls;
use crate::web::prose::Prose;
use crate::web::{CachePolicy, Layout, Page, PageError, Reference, Visit, ink, record};
use actix_web::web;

pub const ENTRY: Entry = Entry {
    name: "article",
    pattern: "/articles/{slug}",
    under: Under::Languages,
    parameters: &[],
    template: Some("pages/article.html"),
    sample: "/articles/what-apt-really-did",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/article.html")]
struct ArticleTemplate {
    layout: Layout,
    article: ArticlePage,
    prose: Prose,
    authors: String,
    translations: Vec<Translation>,
    alternates: Vec<Alternate>,
    references: Vec<Reference>,
}

/// The article in another language, for readers.
struct Translation {
    href: String,
    lang: Lang,
    title: String,
}

/// The article in any of its languages, this one too, for search engines.
struct Alternate {
    href: String,
    lang: &'static str,
}

async fn show(visit: Visit, slug: web::Path<String>) -> Result<Page<ArticleTemplate>, PageError> {
    let article = visit.snapshot().article(&slug, visit.lang)?.ok_or(PageError::NotFound)?;
    let frame = visit.frame();
    let title = article.dossier.link.title.clone();
    let references = record::references(&frame, &article.dossier);
    let template = ArticleTemplate {
        prose: Prose::translated(&article.prose, visit.lang, visit.links).annotated(&references),
        authors: words::list(&article.authors, visit.lang),
        translations: translations(&article, &slug, visit.lang),
        alternates: alternates(&article, &slug, &frame.live.site.base_url),
        references,
        layout: record::layout(frame, &article.dossier, &title, urls::record(visit.lang, Kind::Article, &slug)),
        article,
    };
    Ok(Page::new(&visit, CachePolicy::Page, template))
}

fn translations(article: &ArticlePage, slug: &str, here: Lang) -> Vec<Translation> {
    let others = article.languages.iter().filter(|(lang, _)| *lang != here);
    others
        .map(|(lang, title)| Translation { href: urls::article(*lang, slug), lang: *lang, title: title.clone() })
        .collect()
}

/// All languages, and English for readers of none of them; nothing where there is one language alone.
fn alternates(article: &ArticlePage, slug: &str, base_url: &str) -> Vec<Alternate> {
    if article.languages.len() < 2 {
        return Vec::new();
    }
    let alternate =
        |lang: Lang, code| Alternate { href: urls::absolute(base_url, &urls::article(lang, slug)), lang: code };
    let mut all: Vec<Alternate> = article.languages.iter().map(|(lang, _)| alternate(*lang, lang.code())).collect();
    if article.languages.iter().any(|(lang, _)| *lang == Lang::En) {
        all.push(alternate(Lang::En, "x-default"));
    }
    all
}

impl ArticleTemplate {
    /// The inks of the first artists it is about.
    fn inks(&self) -> String {
        let artists = self.article.about.iter().filter(|link| link.kind == Kind::Artist);
        ink::classes(artists.map(|link| link.slug.as_str()))
    }

    /// The works it is about.
    fn works(&self) -> Vec<&Link> {
        self.article.about.iter().filter(|link| link.kind.is_work()).collect()
    }

    /// What it is about besides.
    fn others(&self) -> Vec<&Link> {
        self.article.about.iter().filter(|link| !link.kind.is_work()).collect()
    }

    /// A text of few headings needs no table of contents.
    fn has_contents(&self) -> bool {
        self.article.headings.len() >= 3
    }

    /// The headings a table of contents lists: the first level.
    fn contents(&self) -> impl Iterator<Item = &Heading> {
        self.article.headings.iter().filter(|heading| heading.level == 2)
    }
}
