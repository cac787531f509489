//! The articles of a language, a page at a time.

use super::{Entry, Under};
use crate::model::Kind;
use crate::snapshot::read::{ArticleLine, ArticleOrder, Listed};
use crate::urls;
use crate::web::ordering::{Choice, Ordering};
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Pager, Visit, described, titled};

pub const ENTRY: Entry = Entry {
    name: "articles",
    pattern: "/articles",
    under: Under::Languages,
    parameters: &["order", "page"],
    template: Some("pages/articles.html"),
    sample: "/articles",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/articles.html")]
struct ArticlesTemplate {
    layout: Layout,
    articles: Listed<ArticleLine>,
    choices: Vec<Choice>,
    pager: Pager,
}

async fn show(visit: Visit) -> Result<Page<ArticlesTemplate>, PageError> {
    let words = &visit.strings.article;
    let orders = [("newest", words.by_date, ArticleOrder::Published), ("title", words.by_title, ArticleOrder::Title)];
    let ordering = Ordering::of(&visit, urls::list(visit.lang, Kind::Article), &orders)?;
    let articles = visit.snapshot().articles(visit.lang, ordering.order, ordering.number)?;
    let pager = ordering.pager(&visit, articles.total)?;
    let frame = visit.frame();
    let layout = Layout {
        title: titled(&frame, &ordering.title(&visit, words.list_title, &pager)),
        description: described(&frame, &[&ordering.sentence(words.list_text, &pager)]),
        canonical: Some(ordering.canonical()),
        breadcrumbs: vec![Crumb::here(visit.strings.articles)],
        noindex: ordering.noindex(),
        source_path: None,
        frame,
    };
    let choices = ordering.choices;
    Ok(Page::new(&visit, CachePolicy::Page, ArticlesTemplate { layout, articles, choices, pager }))
}
