//! A walk over the whole site of the repository, from the home page on, as a search engine would take it.

use crate::folder::project;
use crate::site::Site;
use duet::model::Lang;
use duet::urls::{self, Address};
use scraper::{Html, Selector};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// What a page says of itself.
struct Visited {
    ids: BTreeSet<String>,
    title: String,
    indexable: bool,
    canonical: String,
}

fn select<'a>(page: &'a Html, selector: &str) -> Vec<scraper::ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    page.select(&selector).collect()
}

fn attribute(page: &Html, selector: &str, name: &str) -> Option<String> {
    select(page, selector).first()?.value().attr(name).map(str::to_owned)
}

/// Everything that must hold of any page, as a list of what does not.
fn faults(path: &str, page: &Html) -> Vec<String> {
    let mut faults = Vec::new();
    let mut expect = |holds: bool, what: String| {
        if !holds {
            faults.push(format!("{path}: {what}"));
        }
    };
    expect(select(page, "h1").len() == 1, format!("{} h1", select(page, "h1").len()));
    expect(attribute(page, "html", "lang").is_some(), "no language".to_owned());
    let title = select(page, "title").first().map(|title| title.text().collect::<String>()).unwrap_or_default();
    let letters = title.chars().count();
    expect((10..=70).contains(&letters), format!("a title of {letters} letters: {title}"));
    let description = attribute(page, "meta[name=description]", "content").unwrap_or_default();
    let letters = description.chars().count();
    expect((50..=160).contains(&letters), format!("a description of {letters} letters: {description}"));
    expect(attribute(page, "link[rel=canonical]", "href").is_some(), "no canonical address".to_owned());
    for part in ["header", "nav", "main", "footer"] {
        expect(!select(page, part).is_empty(), format!("no {part}"));
    }
    let crumbs = select(page, "nav.crumbs").len();
    expect(path == "/" || crumbs == 1, format!("{crumbs} breadcrumbs"));
    let mut level = 1;
    for heading in select(page, "h1, h2, h3, h4, h5, h6") {
        let next = heading.value().name()[1..].parse::<u32>().expect("a heading's level");
        expect(next <= level + 1, format!("a heading of level {next} after one of {level}"));
        level = next;
    }
    for selector in ["[style]", "style", "[onclick]", "script:not([src]):not([type])", "img:not([alt])"] {
        expect(select(page, selector).is_empty(), format!("it has {selector}"));
    }
    for link in select(page, "a[href]") {
        let name = link.text().collect::<String>();
        let named = !name.trim().is_empty() || link.value().attr("aria-label").is_some();
        expect(named, format!("a link without a name to {:?}", link.value().attr("href")));
    }
    let mut ids = BTreeSet::new();
    for element in select(page, "[id]") {
        let id = element.value().attr("id").unwrap_or_default();
        expect(ids.insert(id), format!("two elements with the id {id}"));
    }
    faults
}

/// Whether an address is one that a line of robots.txt speaks of: it begins with it, `*` standing for anything.
fn is_of(pattern: &str, address: &str) -> bool {
    match pattern.split_once('*') {
        None => address.starts_with(pattern),
        Some((before, after)) => address.strip_prefix(before).is_some_and(|rest| rest.contains(after)),
    }
}

#[test]
fn every_link_of_the_site_followed_from_the_home_page_answers_200() {
    let site = Site::of_content(&project("content"));
    let base = site.base_url();
    let robots = site.get("/robots.txt");
    let endless: Vec<&str> = robots.text().lines().filter_map(|line| line.strip_prefix("Disallow: ")).collect();
    assert!(!endless.is_empty(), "comparisons have no end");
    let mut visited: BTreeMap<String, Visited> = BTreeMap::new();
    let mut fragments: BTreeSet<(String, String, String)> = BTreeSet::new();
    let mut queue = VecDeque::from([("/".to_owned(), "the home page".to_owned())]);
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::from(["/".to_owned()]);
    while let Some((path, from)) = queue.pop_front() {
        let answer = site.get(&path);
        if answer.status != 200 {
            wrong.push(format!("{path} answers {} (linked from {from})", answer.status));
            continue;
        }
        if !answer.header("content-type").is_some_and(|kind| kind.starts_with("text/html")) {
            continue;
        }
        let page = Html::parse_document(answer.text());
        wrong.extend(faults(&path, &page));
        for element in select(&page, "a[href], link[href], script[src], img[src]") {
            let target = element.value().attr("href").or_else(|| element.value().attr("src")).unwrap_or_default();
            let target = target.strip_prefix(&base).unwrap_or(target);
            let (address, fragment) = target.split_once('#').unwrap_or((target, ""));
            let address = if address.is_empty() { path.as_str() } else { address };
            if !address.starts_with('/') || address.starts_with("//") {
                continue;
            }
            if endless.iter().any(|pattern| is_of(pattern, address)) {
                continue;
            }
            if !fragment.is_empty() {
                fragments.insert((address.to_owned(), fragment.to_owned(), path.clone()));
            }
            if seen.insert(address.to_owned()) {
                queue.push_back((address.to_owned(), path.clone()));
            }
        }
        let ids =
            select(&page, "[id]").iter().filter_map(|element| element.value().attr("id")).map(str::to_owned).collect();
        let title = select(&page, "title").first().map(|title| title.text().collect()).unwrap_or_default();
        let robots = attribute(&page, "meta[name=robots]", "content").unwrap_or_default();
        let canonical = attribute(&page, "link[rel=canonical]", "href").unwrap_or_default();
        let indexable = !robots.contains("noindex");
        visited.insert(path, Visited { ids, title, indexable, canonical });
    }
    for (address, fragment, from) in &fragments {
        if visited.get(address).is_some_and(|page| !page.ids.contains(fragment)) {
            wrong.push(format!("{address} has no #{fragment} (linked from {from})"));
        }
    }
    for (path, page) in &visited {
        let Some((_, Address::Record(record))) = Address::parse(path) else { continue };
        // The page of parts stands among the prose pages, and is no record.
        if *path == urls::style(Lang::En) {
            continue;
        }
        for section in record.kind.sections().iter().filter(|section| !page.ids.contains(**section)) {
            wrong.push(format!("{path} has no #{section}, which links may lead to"));
        }
    }
    let mut titles: BTreeMap<&str, &str> = BTreeMap::new();
    for (path, page) in visited.iter().filter(|(_, page)| page.indexable) {
        if let Some(other) = titles.insert(&page.title, path) {
            wrong.push(format!("{path} and {other} have one title: {}", page.title));
        }
        if page.canonical != format!("{base}{path}") {
            wrong.push(format!("{path} names {} as its canonical address", page.canonical));
        }
    }
    let sitemap = site.get("/sitemap.xml");
    let listed: BTreeSet<String> = sitemap
        .text()
        .split("<loc>")
        .skip(1)
        .filter_map(|rest| rest.split("</loc>").next())
        .map(|loc| loc.strip_prefix(&base).unwrap_or(loc).to_owned())
        .collect();
    let indexable: BTreeSet<String> =
        visited.iter().filter(|(_, page)| page.indexable).map(|(path, _)| path.clone()).collect();
    wrong
        .extend(listed.difference(&indexable).map(|path| format!("{path} is in the sitemap, and no link leads there")));
    wrong.extend(indexable.difference(&listed).map(|path| format!("{path} is not in the sitemap")));
    assert!(visited.len() > 1000, "only {} pages", visited.len());
    let first: Vec<&String> = wrong.iter().take(200).collect();
    assert!(wrong.is_empty(), "{} faults on {} pages: {first:#?}", wrong.len(), visited.len());
}
