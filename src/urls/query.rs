//! How the parameters of an address are written, and the addresses of long lists, which have them.

use crate::model::{Country, Years};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What stays as it is in a value of a query; the rest is percent-encoded.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What stays as it is in a path (RFC 3986, `pchar`); the rest is percent-encoded.
pub const PATH: &AsciiSet = &QUERY
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');

/// Page `number` of a list under filters: names of parameters, and values that are encoded here.
pub(super) fn filtered(path: &str, filters: &[(&'static str, String)], number: usize) -> String {
    let encoded = |(name, value): &(&'static str, String)| format!("{name}={}", utf8_percent_encode(value, QUERY));
    let page = (number > 1).then(|| format!("page={number}"));
    let query: Vec<String> = filters.iter().map(encoded).chain(page).collect();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{}", query.join("&")) }
}

/// A country as parameters have it.
pub(super) fn in_query(country: &Country) -> String {
    country.as_str().to_ascii_lowercase()
}

/// An absolute address: the public origin from `site.toml`, and a path.
pub fn absolute(base_url: &str, path: &str) -> String {
    if path == "/" { format!("{base_url}/") } else { format!("{base_url}{path}") }
}

/// Page `number` of a list; the first one has no query.
pub fn paged(path: &str, number: usize) -> String {
    if number <= 1 { path.to_owned() } else { format!("{path}?page={number}") }
}

/// Page `number` of a list in another order than its own.
pub fn ordered(path: &str, order: Option<&str>, number: usize) -> String {
    drawn(path, &[], None, order, number)
}

/// Page `number` of a list under filters, of those records alone that come from somewhere, in another order than its own.
pub fn drawn(
    path: &str,
    filters: &[(&'static str, String)],
    from: Option<&str>,
    order: Option<&str>,
    number: usize,
) -> String {
    let word = |name, value: Option<&str>| value.map(|value| (name, value.to_owned()));
    let words = [word("from", from), word("order", order)];
    let parameters: Vec<(&'static str, String)> = filters.iter().cloned().chain(words.into_iter().flatten()).collect();
    filtered(path, &parameters, number)
}

/// The parameters of a narrowed list: the countries are at most two.
pub fn narrowing(years: Option<Years>, between: &[&Country]) -> Vec<(&'static str, String)> {
    let years = years.map(|years| ("year", years.to_string()));
    let countries = ["country", "with"].into_iter().zip(between).map(|(name, country)| (name, in_query(country)));
    years.into_iter().chain(countries).collect()
}
