//! The sitemap: every canonical page that search engines may index, and no other.

use super::{Entry, Under};
use crate::model::{Kind, Lang, RankingName};
use crate::snapshot::read::{Indexable, Long};
use crate::urls::{self, Address};
use crate::web::page::Document;
use crate::web::{CachePolicy, PageError, Visit};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

pub const ENTRY: Entry = Entry {
    name: "sitemap",
    pattern: "/sitemap.xml",
    under: Under::Root,
    parameters: &["part"],
    template: None,
    sample: "/sitemap.xml",
    route: |resource| resource.to(show),
};

/// sitemaps.org: a sitemap lists at most this many pages; past it there is an index of sitemaps.
const LONGEST: usize = 50_000;

/// An address, and the day its record last changed.
struct Listed {
    address: String,
    changed: Option<String>,
}

#[derive(Template)]
#[template(path = "feeds/sitemap.xml")]
struct Sitemap<'a> {
    pages: &'a [Listed],
}

#[derive(Template)]
#[template(path = "feeds/sitemap_index.xml")]
struct Index {
    parts: Vec<String>,
}

async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let pages = all(&visit)?;
    let text = match visit.parameter("part")? {
        None if pages.len() <= LONGEST => Sitemap { pages: &pages }.render(),
        None => Index { parts: parts(&visit.live.site.base_url, pages.len()) }.render(),
        Some(part) => {
            let part: usize = part.parse().map_err(|_| PageError::BadQuery("part is no number"))?;
            let chunk = part.checked_sub(1).and_then(|part| pages.chunks(LONGEST).nth(part));
            Sitemap { pages: chunk.ok_or(PageError::NotFound)? }.render()
        }
    };
    let body = text.map_err(|error| PageError::Internal(error.into()))?.into_bytes();
    let document = Document {
        content_type: "application/xml; charset=utf-8",
        cache: CachePolicy::Page,
        tag: Some(&visit.live.tag),
        body,
    };
    Ok(document.answer(&request))
}

fn parts(base_url: &str, pages: usize) -> Vec<String> {
    let path = |part| format!("{}?part={part}", urls::absolute(base_url, urls::SITEMAP));
    (1..=pages.div_ceil(LONGEST)).map(path).collect()
}

/// Home, the lists and their later pages, then every record, run and chart week; in each language the site is served in.
fn all(visit: &Visit) -> Result<Vec<Listed>, PageError> {
    let site = &visit.live.site;
    let listed = |address: &Address, lang: Lang, changed: Option<String>| Listed {
        address: urls::absolute(&site.base_url, &address.path(lang)),
        changed,
    };
    let lists = Kind::ALL.iter().filter(|kind| !matches!(kind, Kind::Page | Kind::Edition));
    let fixed = [
        Address::Home,
        Address::Claims,
        Address::Compare,
        Address::Paths,
        Address::Timeline,
        Address::Rankings,
        Address::Matrix,
        Address::Contests,
        Address::Data,
    ];
    let rankings = RankingName::ALL.iter().map(|name| Address::Ranking(*name));
    let fixed: Vec<Address> = fixed.into_iter().chain(rankings).chain(lists.map(|kind| Address::List(*kind))).collect();
    let records = visit.snapshot().indexable()?;
    let mut pages = Vec::with_capacity(records.len() + fixed.len());
    for &lang in &site.languages {
        pages.extend(fixed.iter().map(|address| listed(address, lang, None)));
    }
    for Long { address, pages: count } in &visit.snapshot().long_pages()? {
        // Articles are listed in one language at a time: later pages of a translation's list are found from the first.
        let languages = match address {
            Address::List(Kind::Article) => &[Lang::En],
            _ => site.languages.as_slice(),
        };
        for lang in languages {
            let later = |number| urls::absolute(&site.base_url, &urls::paged(&address.path(*lang), number));
            pages.extend((2..=*count).map(|number| Listed { address: later(number), changed: None }));
        }
    }
    for Indexable { lang, address, changed } in &records {
        let changed = changed.map(|day| day.to_string());
        let own = matches!(address, Address::Record(record) if record.kind == Kind::Article);
        let languages = if own { std::slice::from_ref(lang) } else { site.languages.as_slice() };
        pages.extend(languages.iter().map(|lang| listed(address, *lang, changed.clone())));
    }
    Ok(pages)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn past_fifty_thousand_pages_there_is_an_index() {
        assert_eq!(parts("https://duet.example", 50_000).len(), 1);
        assert_eq!(
            parts("https://duet.example", 50_001),
            ["https://duet.example/sitemap.xml?part=1", "https://duet.example/sitemap.xml?part=2"]
        );
    }

    #[test]
    fn an_address_is_escaped_and_dated_where_the_day_is_known() {
        let pages = [
            Listed { address: "https://duet.example/a&b".into(), changed: Some("2026-06-27".into()) },
            Listed { address: "https://duet.example/".into(), changed: None },
        ];
        let text = Sitemap { pages: &pages }.render().expect("the sitemap renders");
        assert!(text.contains("<loc>https://duet.example/a&#38;b</loc><lastmod>2026-06-27</lastmod>"), "{text}");
        assert!(text.contains("<url><loc>https://duet.example/</loc></url>"), "{text}");
    }
}
