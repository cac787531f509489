//! `collaborations/<slug>.md` and `works/<slug>.md`

use super::super::fields::Fields;
use super::super::value::{GenreWord, Language, RoleWord, Verbatim, VersionWord, WorkCompanyRole, WorkKindWord};
use crate::diag::Code;
use crate::model::{
    Amount, ChartedAs, Contribution, Credit, CreditRole, Shelf, StatusEvent, Work, WorkCompany, WorkSlug,
};

pub fn work(slug: WorkSlug, shelf: Shelf, fields: &Fields<'_, '_, '_>) -> Option<Work> {
    let title = fields.required("title");
    let kind: Option<WorkKindWord> = fields.required("kind");
    let made = Work {
        slug,
        shelf,
        title: String::new(),
        kind: String::new(),
        released: fields.optional("released"),
        languages: fields.list::<Language>("languages").into_iter().map(|lang| lang.0).collect(),
        genres: fields.list::<GenreWord>("genres").into_iter().map(|genre| genre.0).collect(),
        credits: fields.tables("credits", credit),
        credit_text: fields.optional("credit_text"),
        contributors: fields.tables("contributors", contribution),
        companies: fields.tables("companies", |tie| {
            let company = tie.required("company");
            let role: Option<WorkCompanyRole> = tie.required("role");
            let party = tie.optional("party").unwrap_or(false);
            Some(WorkCompany { company: company?, role: role?.0, party })
        }),
        amount: fields.table("amount").and_then(|amount| self::amount(&amount)),
        part_of: fields.list("part_of"),
        version_of: fields.optional("version_of"),
        version: fields.optional::<VersionWord>("version").map(|version| version.0),
        status: fields.tables("status", |status| {
            let is = status.required("is");
            let on = status.optional("on");
            Some(StatusEvent { is: is?, on })
        }),
        charted_as: fields.tables("charted_as", |charted| {
            Some(ChartedAs {
                title: charted.optional("title"),
                credit: charted.optional("credit"),
                chart: charted.optional("chart"),
                from: charted.optional("from"),
                to: charted.optional("to"),
            })
        }),
        charts_with: fields.optional("charts_with"),
    };
    Some(Work { title: title?, kind: kind?.0, ..made })
}

fn amount(fields: &Fields<'_, '_, '_>) -> Option<Amount> {
    let value = fields.required::<i64>("value");
    let currency: Option<String> = fields.required("currency");
    let worth = value.and_then(|value| u64::try_from(value).ok()).filter(|value| *value > 0);
    if value.is_some() && worth.is_none() {
        fields.push(
            fields.fault(Code::BadValue, "value", "an amount is above 0").help("leave it out where it is not known"),
        );
    }
    if let Some(code) = &currency
        && !(code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()))
    {
        let fault = fields.fault(Code::BadValue, "currency", format!("`{code}` is not a currency's code"));
        fields.push(fault.help("three letters of ISO 4217, as in \"USD\""));
    }
    fields.finish();
    Some(Amount { value: worth?, currency: currency? })
}

fn credit(fields: &Fields<'_, '_, '_>) -> Option<Credit> {
    let artist = fields.required("artist");
    let credited = fields.optional("as");
    let join = fields.optional::<Verbatim>("join").map_or_else(String::new, |join| join.0);
    let role = fields.optional("role").unwrap_or(CreditRole::Primary);
    let on_behalf_of = fields.optional("on_behalf_of");
    Some(Credit { artist: artist?, credited, join, role, on_behalf_of })
}

fn contribution(fields: &Fields<'_, '_, '_>) -> Option<Contribution> {
    let artist = fields.required("artist");
    let roles: Vec<RoleWord> = fields.list("roles");
    if !fields.has("roles") {
        // Says that the key is missing.
        fields.required::<String>("roles");
    }
    let made = (fields.optional("as"), fields.optional("on_behalf_of"), fields.optional("character"));
    Some(Contribution {
        artist: artist?,
        credited: made.0,
        roles: roles.into_iter().map(|role| role.0).collect(),
        on_behalf_of: made.1,
        character: made.2,
    })
}
