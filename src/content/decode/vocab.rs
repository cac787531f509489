//! `vocab.toml`

use super::super::fields::Fields;
use crate::model::{Label, TieLabel, Vocab, WorkKind};
use std::collections::BTreeMap;

pub fn vocab(fields: &Fields<'_, '_, '_>) -> Vocab {
    let vocab = Vocab {
        work_kinds: words(fields, "work_kinds", |word| {
            let (ranks, form) = (word.optional("ranks"), word.required("form"));
            Some(WorkKind { label: label(word)?, ranks, form: form? })
        }),
        versions: words(fields, "versions", label),
        roles: words(fields, "roles", |word| Some((label(word)?, word.optional("party").unwrap_or(false)))),
        work_company_roles: words(fields, "work_company_roles", label),
        company_kinds: words(fields, "company_kinds", label),
        company_ties: words(fields, "company_ties", |word| {
            let (en, ko) = (word.required("inverse_en"), word.required("inverse_ko"));
            Some(TieLabel { label: label(word)?, inverse: Label { en: en?, ko: ko? } })
        }),
        artist_company_types: words(fields, "artist_company_types", label),
        genres: words(fields, "genres", label),
        facts: words(fields, "facts", label),
        claims: words(fields, "claims", label),
        metrics: words(fields, "metrics", label),
    };
    fields.finish();
    vocab
}

fn label(word: &Fields<'_, '_, '_>) -> Option<Label> {
    let (en, ko) = (word.required("en"), word.required("ko"));
    Some(Label { en: en?, ko: ko? })
}

fn words<'c, 'v, 't, T>(
    fields: &Fields<'c, 'v, 't>,
    family: &'static str,
    decode: impl Fn(&Fields<'c, 'v, 't>) -> Option<T>,
) -> BTreeMap<String, T> {
    let Some(table) = fields.table(family) else { return BTreeMap::new() };
    let mut words = BTreeMap::new();
    for (word, entry) in table.table_entries() {
        let decoded = decode(&entry);
        entry.finish();
        words.extend(decoded.map(|decoded| (word, decoded)));
    }
    words
}
