//! `artists/<slug>.md`

use super::super::fields::Fields;
use super::super::value::{AffiliationWord, Country, GenreWord, unknown_word};
use crate::model::{Affiliation, Artist, ArtistSlug, Membership, Voice};

pub fn artist(slug: ArtistSlug, fields: &Fields<'_, '_, '_>) -> Option<Artist> {
    let name = fields.required("name");
    let kind = fields.required("kind");
    let made = Artist {
        slug,
        name: String::new(),
        kind: kind.unwrap_or(crate::model::ArtistKind::Other),
        country: fields.optional::<Country>("country").map(|country| country.0),
        sort: fields.optional("sort"),
        disambiguation: fields.optional("disambiguation"),
        begin: fields.optional("begin"),
        end: fields.optional("end"),
        genres: fields.list::<GenreWord>("genres").into_iter().map(|genre| genre.0).collect(),
        member_of: fields.tables("member_of", |member| {
            let group = member.required("group");
            let (from, to) = (member.optional("from"), member.optional("to"));
            let roles = member.list("roles");
            Some(Membership { group: group?, from, to, roles })
        }),
        subunit_of: fields.optional("subunit_of"),
        voiced_by: fields.tables("voiced_by", |voice| {
            let artist = voice.required("artist");
            let does: String = voice.optional("does").unwrap_or_else(|| "singing".to_owned());
            if !["singing", "speaking"].contains(&does.as_str()) {
                let problem = unknown_word(&does, ["singing", "speaking"].into_iter());
                let mut fault = voice.fault(problem.code, "does", problem.message);
                fault.help = problem.help;
                voice.push(fault);
            }
            Some(Voice { artist: artist?, does })
        }),
        companies: fields.tables("companies", |tie| {
            let company = tie.required("company");
            let kind: Option<AffiliationWord> = tie.required("type");
            let (from, to) = (tie.optional("from"), tie.optional("to"));
            Some(Affiliation { company: company?, kind: kind?.0, from, to })
        }),
        status: fields.tables("status", |status| {
            let is = status.required("is");
            let on = status.optional("on");
            Some((is?, on))
        }),
    };
    kind?;
    Some(Artist { name: name?, ..made })
}
