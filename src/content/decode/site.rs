//! `site.toml` and `gone.toml`

use super::super::fields::Fields;
use super::super::value::Language;
use crate::diag::{Code, Span};
use crate::model::{Gone, Site};

pub fn site(fields: &Fields<'_, '_, '_>) -> Option<Site> {
    let name = fields.required("name");
    let base_url: Option<String> = fields.required("base_url");
    if let Some(url) = &base_url {
        let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        if host.is_none_or(|host| host.is_empty() || host.contains(['/', '?', '#', ' ', '@'])) {
            fields.push(
                fields
                    .fault(Code::BadValue, "base_url", format!("`{url}` is not an origin"))
                    .help("https:// and a host, without a slash at the end"),
            );
        }
    }
    let made = Site {
        as_of: fields.optional("as_of"),
        languages: fields.list::<Language>("languages").into_iter().map(|lang| lang.0).collect(),
        licence: fields.required("licence").unwrap_or_default(),
        edit_url: fields.optional("edit_url"),
        contact: fields.optional("contact"),
        first: fields.list("first"),
        ..Site::default()
    };
    fields.finish();
    Some(Site { name: name?, base_url: base_url?, ..made })
}

/// The withdrawn addresses, each with its place.
pub fn gone(fields: &Fields<'_, '_, '_>) -> Vec<(Gone, Span)> {
    let gone = fields.tables("gone", |entry| {
        let address: Option<String> = entry.required("address");
        if let Some(address) = &address
            && crate::urls::Address::parse(address).is_none()
        {
            entry.push(entry.fault(Code::DeadAddress, "address", format!("`{address}` is no address of this site")));
        }
        let span = entry.fault(Code::GoneButThere, "address", "").span;
        let (reason, on) = (entry.required("reason"), entry.optional("on"));
        Some((Gone { address: address?, reason: reason?, on }, span))
    });
    fields.finish();
    gone
}
