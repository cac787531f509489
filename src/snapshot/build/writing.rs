//! Articles, pages, and what the home page leads with.

use super::{BuildError, Writer, place};
use crate::model::Kind;
use rusqlite::named_params;
use std::collections::BTreeSet;

pub(super) fn write(to: &Writer<'_>) -> Result<(), BuildError> {
    articles(to)?;
    pages(to)?;
    leads(to)
}

fn articles(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert =
        to.sql.prepare("INSERT INTO article (id, summary, published) VALUES (:id, :summary, :published)")?;
    let mut author = to
        .sql
        .prepare("INSERT INTO article_author (article_id, position, name) VALUES (:article, :position, :name)")?;
    let mut about = to
        .sql
        .prepare("INSERT INTO article_about (article_id, position, record_id) VALUES (:article, :position, :record)")?;
    let entries = to.catalog.entries().enumerate().filter(|(_, entry)| entry.kind == Kind::Article);
    for ((index, entry), filed) in entries.zip(to.catalog.articles.values()) {
        let (id, article) = (to.id_at(index), &filed.record);
        insert.execute(named_params! {
            ":id": id,
            ":summary": article.summary,
            ":published": article.published.map(|day| day.to_string()),
        })?;
        for (position, name) in article.authors.iter().enumerate() {
            author.execute(named_params! { ":article": id, ":position": place(position), ":name": name })?;
        }
        let mut seen = BTreeSet::new();
        for (position, text) in article.about.iter().enumerate() {
            let record = to.ids.named(entry.file, text)?;
            if seen.insert(record) {
                about.execute(named_params! { ":article": id, ":position": place(position), ":record": record })?;
            }
        }
    }
    Ok(())
}

fn pages(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare("INSERT INTO page (id, summary, position) VALUES (:id, :summary, :position)")?;
    let entries = to.catalog.entries().enumerate().filter(|(_, entry)| entry.kind == Kind::Page);
    for ((index, _), filed) in entries.zip(to.catalog.pages.values()) {
        insert.execute(named_params! {
            ":id": to.id_at(index),
            ":summary": filed.record.summary,
            ":position": filed.record.order,
        })?;
    }
    Ok(())
}

fn leads(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare("INSERT INTO lead (position, record_id) VALUES (:position, :record)")?;
    for (position, text) in to.catalog.site.first.iter().enumerate() {
        let record = to.ids.named("site.toml", text)?;
        insert.execute(named_params! { ":position": place(position), ":record": record })?;
    }
    Ok(())
}
