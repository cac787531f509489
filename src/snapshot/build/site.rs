//! What holds for the site as a whole: settings, words, withdrawn addresses, pictures.

use super::{BuildError, Writer};
use crate::model::Label;
use rusqlite::named_params;
use std::collections::BTreeMap;

pub(super) fn write(to: &Writer<'_>) -> Result<(), BuildError> {
    meta(to)?;
    labels(to)?;
    gone(to)?;
    images(to)
}

/// What readers ask of the site; a setting that is not made has no row.
fn meta(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare("INSERT INTO meta (key, value) VALUES (:key, :value)")?;
    let site = &to.catalog.site;
    let rows = [
        ("as_of", to.derived.as_of.map(|day| day.to_string())),
        ("generator", Some(concat!("duet ", env!("CARGO_PKG_VERSION")).to_owned())),
        ("name", Some(site.name.clone())),
        ("base_url", Some(site.base_url.clone())),
        ("edit_url", site.edit_url.clone()),
        ("contact", site.contact.clone()),
        ("licence", Some(site.licence.clone())),
        ("languages", Some(site.languages.join(" "))),
    ];
    for (key, value) in rows {
        if let Some(value) = value {
            insert.execute(named_params! { ":key": key, ":value": value })?;
        }
    }
    Ok(())
}

fn labels(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare("INSERT INTO label (family, word, en, ko) VALUES (:family, :word, :en, :ko)")?;
    let mut write = |family: &str, word: &str, label: &Label| {
        insert.execute(named_params! { ":family": family, ":word": word, ":en": label.en, ":ko": label.ko })
    };
    let vocab = &to.catalog.vocab;
    for (word, kind) in &vocab.work_kinds {
        write("work_kinds", word, &kind.label)?;
    }
    for (word, (label, _)) in &vocab.roles {
        write("roles", word, label)?;
    }
    for (word, tie) in &vocab.company_ties {
        write("company_ties", word, &tie.label)?;
        write("company_ties_inverse", word, &tie.inverse)?;
    }
    let plain: [(&str, &BTreeMap<String, Label>); 8] = [
        ("versions", &vocab.versions),
        ("work_company_roles", &vocab.work_company_roles),
        ("company_kinds", &vocab.company_kinds),
        ("artist_company_types", &vocab.artist_company_types),
        ("genres", &vocab.genres),
        ("facts", &vocab.facts),
        ("claims", &vocab.claims),
        ("metrics", &vocab.metrics),
    ];
    for (family, words) in plain {
        for (word, label) in words {
            write(family, word, label)?;
        }
    }
    Ok(())
}

fn gone(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare("INSERT INTO gone (address, reason, day) VALUES (:address, :reason, :day)")?;
    for (gone, _) in &to.catalog.gone {
        insert.execute(named_params! {
            ":address": gone.address,
            ":reason": gone.reason,
            ":day": gone.on.map(|day| day.to_string()),
        })?;
    }
    Ok(())
}

fn images(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO image (file, media_type, width, height, alt, credit, licence, bytes)
         VALUES (:file, :media_type, :width, :height, :alt, :credit, :licence, :bytes)",
    )?;
    for image in to.catalog.images.values() {
        insert.execute(named_params! {
            ":file": image.file,
            ":media_type": image.media_type,
            ":width": image.width,
            ":height": image.height,
            ":alt": image.alt,
            ":credit": image.credit,
            ":licence": image.licence,
            ":bytes": image.bytes,
        })?;
    }
    Ok(())
}
