//! What records of every kind may carry.

use super::super::fields::Fields;
use super::super::value::{Language, MetricWord};
use crate::diag::Code;
use crate::model::{Milestone, Name, Noted};

/// A scheme of identifiers.
pub struct Scheme {
    /// The key under `[ids]`.
    pub name: &'static str,
    /// How one looks, for help.
    pub example: &'static str,
    /// Whether a text has the shape.
    pub fits: fn(&str) -> bool,
}

const fn scheme(name: &'static str, example: &'static str, fits: fn(&str) -> bool) -> Scheme {
    Scheme { name, example, fits }
}

/// Every scheme. The shapes of isrc, ipi and isni are those of MusicBrainz's database.
pub const IDENTIFIERS: &[Scheme] = &[
    scheme("mbid", "38c3e34f-ae52-4a6d-9a4c-6b3c1c0c5f5d", |id| shaped(id, "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh")),
    scheme("wikidata", "Q42", |id| id.strip_prefix('Q').is_some_and(|n| digits(n) && !n.starts_with('0'))),
    scheme("isrc", "USRC17607839", |id| shaped(id, "AANNN9999999")),
    scheme("iswc", "T-034.524.680-1", |id| shaped(id, "T-999.999.999-9")),
    scheme("isni", "0000000121354733", |id| shaped(id, "999999999999999C")),
    scheme("ipi", "00054968649", |id| shaped(id, "99999999999")),
    scheme("spotify", "22 letters and digits", |id| id.len() == 22 && id.bytes().all(|b| b.is_ascii_alphanumeric())),
    scheme("apple", "digits", digits),
    scheme("youtube", "11 letters, digits, - and _", |id| {
        id.len() == 11 && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    }),
    scheme("discogs", "digits", digits),
    scheme("genius", "digits", digits),
];

fn digits(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit())
}

/// Compares letter by letter: `h` a small hexadecimal digit, `A` a capital, `N` a capital or digit, `9` a digit,
/// `C` a digit or X; anything else stands for itself.
fn shaped(id: &str, shape: &str) -> bool {
    id.len() == shape.len()
        && id.bytes().zip(shape.bytes()).all(|(byte, wanted)| match wanted {
            b'h' => byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte),
            b'A' => byte.is_ascii_uppercase(),
            b'N' => byte.is_ascii_uppercase() || byte.is_ascii_digit(),
            b'9' => byte.is_ascii_digit(),
            b'C' => byte.is_ascii_digit() || byte == b'X',
            other => byte == other,
        })
}

/// Reads the common keys. Call it last: it tells the keys that no one asked for.
pub fn noted(fields: &Fields<'_, '_, '_>) -> Noted {
    let names = names(fields);
    let mut noted = Noted {
        names,
        description: fields.optional("description"),
        former_slugs: fields.list("former_slugs"),
        draft: fields.optional("draft").unwrap_or(false),
        milestones: fields.tables("milestones", milestone),
        ..Noted::default()
    };
    let above = fields.known();
    if let Some(cited) = fields.table("cited") {
        for (key, span, sources) in cited.list_entries() {
            if key != "*" && !fields.has(&key) {
                fields.push(
                    fields
                        .context
                        .fault(Code::CitedNothing, span, format!("`{key}` is cited, and the record has no such key"))
                        .suggest(&key, above.iter().copied()),
                );
            }
            noted.cited.insert(key, sources);
        }
    }
    if let Some(ids) = fields.table("ids") {
        for (scheme, _, id) in strings(&ids, &above, IDENTIFIERS.iter().map(|scheme| scheme.name)) {
            let known = IDENTIFIERS.iter().find(|known| known.name == scheme);
            if let Some(Scheme { example, fits, .. }) = known
                && !fits(&id)
            {
                let fault = ids.fault(Code::BadIdentifier, &scheme, format!("`{id}` has not the shape of `{scheme}`"));
                fields.push(fault.help(format!("it looks like this: {example}")));
            }
            noted.ids.insert(scheme, id);
        }
    }
    if let Some(facts) = fields.table("facts") {
        let declared = fields.context.vocab.facts.keys().map(String::as_str);
        noted.facts = strings(&facts, &above, declared).into_iter().map(|(key, _, value)| (key, value)).collect();
    }
    fields.finish();
    noted
}

fn milestone(fields: &Fields<'_, '_, '_>) -> Option<Milestone> {
    let metric: Option<MetricWord> = fields.required("metric");
    let (platform, value, as_of) =
        (fields.required("platform"), fields.required::<i64>("value"), fields.required("as_of"));
    let at_least = fields.optional("at_least").unwrap_or(false);
    let cited = fields.list("cited");
    if !fields.has("cited") {
        // Says that the key is missing.
        fields.required::<String>("cited");
    } else if cited.is_empty() {
        let fault = fields.fault(Code::BadValue, "cited", "a running number that no source tells");
        fields.push(fault.help("name the source, as in cited = [\"kpoppost-2025\"]"));
    }
    let counted = value.and_then(|value| u64::try_from(value).ok()).filter(|value| *value > 0);
    if value.is_some() && counted.is_none() {
        fields.push(fields.fault(Code::BadValue, "value", "a running number is above 0"));
    }
    Some(Milestone { metric: metric?.0, platform: platform?, value: counted?, at_least, as_of: as_of?, cited })
}

/// Texts by key, of the keys that are allowed.
fn strings<'a>(
    table: &Fields<'_, '_, '_>,
    above: &[&'static str],
    allowed: impl Iterator<Item = &'a str> + Clone,
) -> Vec<(String, crate::diag::Span, String)> {
    let mut taken = Vec::new();
    for (key, span, value) in table.entries::<String>() {
        if allowed.clone().any(|word| word == key) {
            taken.extend(value.map(|value| (key, span, value)));
            continue;
        }
        let fault = table.context.fault(Code::UnknownKey, span, format!("no key `{key}` here"));
        table.push(if above.contains(&key.as_str()) {
            fault.help(format!("`{key}` is a key of the record: it belongs above the first line in [brackets]"))
        } else {
            fault.suggest(&key, allowed.clone())
        });
    }
    taken
}

/// The `names` of a record.
pub fn names(fields: &Fields<'_, '_, '_>) -> Vec<Name> {
    fields.tables("names", |name| {
        let text = name.required("text");
        let made = Name {
            text: String::new(),
            lang: name.optional::<Language>("lang").map(|lang| lang.0),
            script: name.optional("script"),
            kind: name.optional("kind"),
            from: name.optional("from"),
            to: name.optional("to"),
        };
        if let Some(script) = &made.script
            && !(script.len() == 4 && script.is_ascii() && script.starts_with(|c: char| c.is_ascii_uppercase()))
        {
            name.push(
                name.fault(Code::BadValue, "script", format!("`{script}` is not a script's code"))
                    .help("four letters of ISO 15924, as in \"Hang\""),
            );
        }
        Some(Name { text: text?, ..made })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_known_by_their_shape() {
        let check = |scheme: &str, id: &str| {
            IDENTIFIERS.iter().find(|known| known.name == scheme).is_some_and(|known| (known.fits)(id))
        };
        assert!(check("isrc", "USRC17607839") && !check("isrc", "us-rc1-76-07839"));
        assert!(check("wikidata", "Q42") && !check("wikidata", "42") && !check("wikidata", "Q0"));
        assert!(check("iswc", "T-034.524.680-1") && !check("iswc", "T0345246801"));
        assert!(check("isni", "000000012146438X"));
        assert!(!check("mbid", "38C3E34F-AE52-4A6D-9A4C-6B3C1C0C5F5D"));
    }
}
