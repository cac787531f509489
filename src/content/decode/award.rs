//! `awards/<award>.toml` and `awards/<award>/<edition>.toml`

use super::super::fields::Fields;
use super::noted::names;
use crate::diag::Code;
use crate::model::{Award, AwardSlug, Category, Edition, EditionCategory, EditionSlug, Nomination, Nominee};

pub fn award(slug: AwardSlug, fields: &Fields<'_, '_, '_>) -> Option<Award> {
    let name = fields.required("name");
    let body = fields.optional("body");
    let categories = fields.tables("category", |category| {
        let slug = category.required("slug");
        let name = category.required("name");
        let honours = category.required("honours");
        let names = names(category);
        Some(Category { slug: slug?, name: name?, honours: honours?, names })
    });
    Some(Award { slug, name: name?, body, categories })
}

pub fn edition(award: AwardSlug, slug: EditionSlug, fields: &Fields<'_, '_, '_>) -> Option<Edition> {
    let name = fields.required("name");
    let year: Option<i64> = fields.required("year");
    let (nominations_on, ceremony_on) = (fields.optional("nominations_on"), fields.optional("ceremony_on"));
    let categories = fields.tables("category", |category| {
        let slug = category.required("category");
        let complete = category.optional("complete").unwrap_or(false);
        let nominations = category.tables("nomination", nomination);
        Some(EditionCategory { category: slug?, complete, nominations })
    });
    let year = year?;
    let Some(year) = i16::try_from(year).ok().filter(|year| (1800..=9999).contains(year)) else {
        fields.push(fields.fault(Code::BadValue, "year", format!("{year} is not a year")));
        return None;
    };
    Some(Edition { award, slug, name: name?, year, nominations_on, ceremony_on, categories })
}

fn nomination(fields: &Fields<'_, '_, '_>) -> Option<Nomination> {
    let nominee = match (fields.optional("work"), fields.optional("artist")) {
        (Some(work), None) => Some(Nominee::Work(work)),
        (None, Some(artist)) => Some(Nominee::Artist(artist)),
        _ if (fields.has("work") || fields.has("artist")) && !(fields.has("work") && fields.has("artist")) => None,
        _ => {
            fields.push(
                fields
                    .fault(Code::BadNomination, "work", "a nomination names a `work` or an `artist`, one of the two")
                    .help("whoever is honoured beside it stands in `honours`"),
            );
            None
        }
    };
    let honours = fields.list("honours");
    let result = fields.required("result");
    let cited = fields.list("cited");
    Some(Nomination { nominee: nominee?, honours, result: result?, cited })
}
