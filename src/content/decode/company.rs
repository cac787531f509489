//! `companies/<slug>.md` and `markets/<iso2>.md`

use super::super::fields::Fields;
use super::super::value::{CompanyKindWord, Country, TieWord};
use crate::model::{Company, CompanySlug, Market, MarketSlug, Tie};

pub fn company(slug: CompanySlug, fields: &Fields<'_, '_, '_>) -> Option<Company> {
    let name = fields.required("name");
    let kind: Option<CompanyKindWord> = fields.required("kind");
    let made = Company {
        slug,
        name: String::new(),
        kind: String::new(),
        country: fields.optional::<Country>("country").map(|country| country.0),
        disambiguation: fields.optional("disambiguation"),
        begin: fields.optional("begin"),
        end: fields.optional("end"),
        ties: fields.tables("ties", |tie| {
            let company = tie.required("company");
            let kind: Option<TieWord> = tie.required("type");
            let (from, to) = (tie.optional("from"), tie.optional("to"));
            Some(Tie { company: company?, kind: kind?.0, from, to })
        }),
    };
    Some(Company { name: name?, kind: kind?.0, ..made })
}

pub fn market(slug: MarketSlug, fields: &Fields<'_, '_, '_>) -> Option<Market> {
    Some(Market { slug, name: fields.required("name")? })
}
