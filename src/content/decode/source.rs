//! `sources/<slug>.md`

use super::super::fields::Fields;
use super::super::value::{ClaimWord, Language, Scalar};
use crate::diag::Code;
use crate::model::{Claim, ClaimValue, Source, SourceSlug, is_slug};

pub fn source(slug: SourceSlug, fields: &Fields<'_, '_, '_>) -> Option<Source> {
    let title = fields.required("title");
    let tier = fields.required("tier");
    let made = (
        fields.optional("publisher"),
        fields.optional("author"),
        fields.optional::<String>("url"),
        fields.optional("published"),
        fields.optional("accessed"),
        fields.optional::<Language>("lang").map(|lang| lang.0),
    );
    if let Some(url) = &made.2
        && !(url.starts_with("https://") || url.starts_with("http://"))
    {
        fields.push(
            fields
                .fault(Code::UnsafeLink, "url", format!("`{url}` is not a web address"))
                .help("it begins with https:// or http://"),
        );
    }
    let claims = fields.tables("claims", claim);
    Some(Source {
        slug,
        title: title?,
        tier: tier?,
        publisher: made.0,
        author: made.1,
        url: made.2,
        published: made.3,
        accessed: made.4,
        lang: made.5,
        claims,
    })
}

fn claim(fields: &Fields<'_, '_, '_>) -> Option<Claim> {
    let id: Option<String> = fields.required("id");
    if let Some(id) = &id
        && !is_slug(id)
    {
        fields.push(fields.fault(Code::BadSlug, "id", format!("`{id}` is not a slug, and it becomes an address")));
    }
    let says: Option<ClaimWord> = fields.required("says");
    let value = value(fields);
    let made = Claim {
        id: String::new(),
        about: fields.list("about"),
        says: String::new(),
        text: fields.optional("text"),
        value,
        unit: fields.optional("unit"),
        chart: fields.optional("chart"),
        edition: fields.optional("edition"),
        category: fields.optional("category"),
        top: fields.optional("top"),
        place: fields.optional("place"),
        as_of: fields.optional("as_of"),
        opinion: fields.optional("opinion").unwrap_or(false),
    };
    let says = says?.0;
    if says == "statement" && made.text.is_none() {
        fields.push(fields.fault(Code::BadClaim, "says", "a statement needs its `text`"));
    }
    Some(Claim { id: id?, says, ..made })
}

fn value(fields: &Fields<'_, '_, '_>) -> Option<ClaimValue> {
    let exactly = fields.optional::<Scalar>("value").map(|value| ClaimValue::Exactly(value.0));
    let at_least = fields.optional("at_least").map(ClaimValue::AtLeast);
    let at_most = fields.optional("at_most").map(ClaimValue::AtMost);
    let within: Vec<f64> = fields.list("within");
    let within = match within[..] {
        [] => None,
        [low, high] if low <= high => Some(ClaimValue::Within(low, high)),
        _ => {
            fields.push(fields.fault(Code::BadValue, "within", "`within` holds two numbers, the smaller first"));
            None
        }
    };
    let mut given = [exactly, at_least, at_most, within].into_iter().flatten();
    let first = given.next();
    if given.next().is_some() {
        fields.push(fields.fault(
            Code::BadClaim,
            "value",
            "a claim has one of `value`, `at_least`, `at_most`, `within`",
        ));
    }
    first
}
