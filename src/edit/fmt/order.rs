//! The one order of the keys, by kind of file: that of the editors' guide. What every record may have stands between
//! what names a record and the rest of it.

use crate::content::Role;

/// A key and how its value is written.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    pub name: &'static str,
    pub shape: Shape,
}

#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// `key = …`
    Value,
    /// `key = { … }`, with the order of the keys inside.
    One(&'static [&'static str]),
    /// `key = [{ … }]`, with the order of the keys inside.
    List(&'static [&'static str]),
    /// `[key]`, whose own keys are data and keep their order.
    Table,
    /// `[[key]]`, with the order of the keys inside.
    Tables(&'static [Key]),
}

/// Groups of keys, one after the other.
pub type Order = &'static [&'static [Key]];

const fn value(name: &'static str) -> Key {
    Key { name, shape: Shape::Value }
}

const fn list(name: &'static str, keys: &'static [&'static str]) -> Key {
    Key { name, shape: Shape::List(keys) }
}

const fn one(name: &'static str, keys: &'static [&'static str]) -> Key {
    Key { name, shape: Shape::One(keys) }
}

const fn table(name: &'static str) -> Key {
    Key { name, shape: Shape::Table }
}

const fn tables(name: &'static str, keys: &'static [Key]) -> Key {
    Key { name, shape: Shape::Tables(keys) }
}

const NAMES: Key = list("names", &["text", "lang", "script", "kind", "from", "to"]);
const COMMON: &[Key] = &[NAMES, value("description"), value("former_slugs"), value("draft")];
const MILESTONES: Key = list("milestones", &["metric", "platform", "value", "at_least", "as_of", "cited"]);
const TABLES: &[Key] = &[MILESTONES, table("cited"), table("ids"), table("facts")];

const ARTIST: Order = &[
    &[value("name"), value("kind"), value("country"), value("sort"), value("disambiguation")],
    COMMON,
    &[
        value("begin"),
        value("end"),
        value("genres"),
        list("member_of", &["group", "from", "to", "roles"]),
        value("subunit_of"),
        list("voiced_by", &["artist", "does"]),
        list("companies", &["company", "type", "from", "to"]),
        list("status", &["is", "on"]),
    ],
    TABLES,
];

const WORK: Order = &[
    &[value("title"), value("kind")],
    COMMON,
    &[
        value("released"),
        value("languages"),
        value("genres"),
        list("credits", &["artist", "as", "join", "role", "on_behalf_of"]),
        value("credit_text"),
        list("contributors", &["artist", "roles", "as", "on_behalf_of", "character"]),
        list("companies", &["company", "role", "party"]),
        one("amount", &["value", "currency"]),
        value("part_of"),
        value("version_of"),
        value("version"),
        list("status", &["is", "on"]),
        list("charted_as", &["title", "credit", "chart", "from", "to"]),
        value("charts_with"),
    ],
    TABLES,
];

const COMPANY: Order = &[
    &[value("name"), value("kind"), value("country"), value("disambiguation")],
    COMMON,
    &[value("begin"), value("end"), list("ties", &["company", "type", "from", "to"])],
    TABLES,
];

const MARKET: Order = &[&[value("name")], COMMON, TABLES];

const CHART: Order = &[
    &[value("name")],
    COMMON,
    &[
        value("publisher"),
        value("territory"),
        value("ranks"),
        value("size"),
        value("since"),
        value("until"),
        value("ties"),
        value("about"),
    ],
    TABLES,
    &[
        tables(
            "calendar",
            &[
                value("from"),
                value("issue_weekday"),
                value("tracking_days"),
                value("tracking_ends_days_before_issue"),
                value("published_days_before_issue"),
                list("exceptions", &["issue", "instead_of"]),
            ],
        ),
        tables("held", &[value("from"), value("to"), value("top"), value("works"), value("missing"), value("source")]),
    ],
];

const AWARD: Order = &[
    &[value("name")],
    COMMON,
    &[value("body"), value("about")],
    TABLES,
    &[tables("category", &[value("slug"), value("name"), value("honours"), NAMES])],
];

const EDITION: Order = &[
    &[value("name"), value("year")],
    COMMON,
    &[value("nominations_on"), value("ceremony_on"), value("about")],
    TABLES,
    &[tables(
        "category",
        &[
            value("category"),
            value("complete"),
            tables("nomination", &[value("work"), value("artist"), value("honours"), value("result"), value("cited")]),
        ],
    )],
];

const SOURCE: Order = &[
    &[value("title")],
    COMMON,
    &[
        value("tier"),
        value("publisher"),
        value("author"),
        value("url"),
        value("published"),
        value("accessed"),
        value("lang"),
    ],
    TABLES,
    &[tables(
        "claims",
        &[
            value("id"),
            value("about"),
            value("says"),
            value("text"),
            value("value"),
            value("at_least"),
            value("at_most"),
            value("within"),
            value("chart"),
            value("edition"),
            value("category"),
            value("top"),
            value("unit"),
            value("place"),
            value("as_of"),
            value("opinion"),
        ],
    )],
];

const ARTICLE: Order =
    &[&[value("title")], COMMON, &[value("summary"), value("published"), value("authors"), value("about")], TABLES];

const PAGE: Order = &[&[value("title")], COMMON, &[value("summary"), value("order")], TABLES];

const IMAGE: Order = &[&[value("alt"), value("credit"), value("licence")]];

const SITE: Order = &[&[
    value("name"),
    value("base_url"),
    value("as_of"),
    value("languages"),
    value("licence"),
    value("edit_url"),
    value("contact"),
    value("first"),
]];

const GONE: Order = &[&[tables("gone", &[value("address"), value("reason"), value("on")])]];

/// The order of a file's keys; `None` where it holds no TOML that has one. The words of `vocab.toml` stand as the
/// editors put them.
pub fn order(role: &Role) -> Option<Order> {
    Some(match role {
        Role::Artist(_) => ARTIST,
        Role::Collaboration(_) | Role::Work(_) => WORK,
        Role::Company(_) => COMPANY,
        Role::Market(_) => MARKET,
        Role::Chart(_) => CHART,
        Role::Award(_) => AWARD,
        Role::Edition { .. } => EDITION,
        Role::Source(_) => SOURCE,
        Role::Article(..) => ARTICLE,
        Role::Page(_) => PAGE,
        Role::ImageFacts(_) => IMAGE,
        Role::Site => SITE,
        Role::Gone => GONE,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{known_keys, role};
    use std::collections::{BTreeMap, BTreeSet};

    /// TOML with every list and table of an order in it, and the keys of the order by the path of their table.
    fn outline(keys: &[Key], path: &str, toml: &mut [String; 2], all: &mut BTreeMap<String, BTreeSet<&'static str>>) {
        for key in keys {
            all.entry(path.to_owned()).or_default().insert(key.name);
            let inner = if path.is_empty() { key.name.to_owned() } else { format!("{path}.{}", key.name) };
            match key.shape {
                Shape::Value => {}
                Shape::One(names) | Shape::List(names) => {
                    let at = usize::from(!path.is_empty());
                    let value = if matches!(key.shape, Shape::One(_)) { "{}" } else { "[{}]" };
                    toml[at].push_str(&format!("{} = {value}\n", key.name));
                    all.insert(inner, names.iter().copied().collect());
                }
                Shape::Table => toml[1].push_str(&format!("[{inner}]\n")),
                Shape::Tables(keys) => {
                    toml[1].push_str(&format!("[[{inner}]]\n"));
                    outline(keys, &inner, toml, all);
                }
            }
        }
    }

    const FILES: [(&str, &str); 14] = [
        ("artists/a.md", "## Artists"),
        ("collaborations/a.md", "## Collaborations and works"),
        ("works/a.md", "## Collaborations and works"),
        ("companies/a.md", "## Companies"),
        ("markets/kr.md", "## Markets"),
        ("charts/a.toml", "## Charts"),
        ("awards/a.toml", "## Awards"),
        ("awards/a/b.toml", "## Awards"),
        ("sources/a.md", "## Sources"),
        ("articles/a.md", "## Articles and pages"),
        ("pages/a.md", "## Articles and pages"),
        ("images/a.toml", "## Images"),
        ("site.toml", "## Single files"),
        ("gone.toml", "## Single files"),
    ];

    /// The guide's lines below a heading, to the next of its level.
    fn section<'a>(guide: &'a str, heading: &str) -> &'a str {
        let (_, after) = guide.split_once(&format!("\n{heading}")).unwrap_or_else(|| panic!("no section {heading}"));
        after.split_once("\n## ").map_or(after, |(section, _)| section)
    }

    /// The words a text has between backticks, and of those the ones that stand as keys: alone in the first column of
    /// a table, before `=`, or before **required**.
    fn words(section: &str) -> (BTreeSet<&str>, BTreeSet<&str>) {
        let is_key = |word: &&str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
        let (mut all, mut keys) = (BTreeSet::new(), BTreeSet::new());
        for line in section.lines() {
            let spans: Vec<&str> = line.split('`').collect();
            let first_column = line.strip_prefix("| ").and_then(|row| row.split_once(" |")).map(|(column, _)| column);
            for (index, span) in spans.iter().enumerate().skip(1).step_by(2) {
                all.extend(span.split(|c: char| !c.is_ascii_lowercase() && c != '_').filter(is_key));
                let pairs = span.split(['{', ',']).filter_map(|part| part.split_once(" ="));
                keys.extend(pairs.map(|(key, _)| key.trim_start_matches('[').trim()).filter(is_key));
                let bare = span.trim_matches(['[', ']']);
                let required = spans.get(index + 1).is_some_and(|after| after.starts_with(" **required**"));
                if required || first_column.is_some_and(|column| column.contains(&format!("`{span}`"))) {
                    keys.extend(Some(bare).filter(is_key));
                }
            }
        }
        (all, keys)
    }

    #[test]
    fn the_guide_has_exactly_the_keys_that_are_read() {
        let guide = concat!(env!("CARGO_MANIFEST_DIR"), "/content/README.md");
        let guide = std::fs::read_to_string(guide).expect("the editors' guide");
        let (common, _) = words(section(&guide, "## Keys every record may have"));
        let mut read: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (path, heading) in FILES {
            let (mut toml, mut keys) = ([String::new(), String::new()], BTreeMap::new());
            for group in order(&role(path)).expect("an order for every file that has keys") {
                outline(group, "", &mut toml, &mut keys);
            }
            let keys: BTreeSet<&str> = keys.into_values().flatten().collect();
            let (all, _) = words(section(&guide, heading));
            let untold: Vec<_> = keys.iter().filter(|key| !all.contains(*key) && !common.contains(*key)).collect();
            assert!(untold.is_empty(), "{heading} does not tell {untold:?} of {path}");
            read.entry(heading).or_default().extend(keys);
        }
        let everywhere: BTreeSet<&str> = read.values().flatten().copied().collect();
        for (heading, keys) in &read {
            let (_, told) = words(section(&guide, heading));
            let unread: Vec<_> = told.iter().filter(|key| !keys.contains(*key)).collect();
            assert!(unread.is_empty(), "{heading} tells {unread:?}, which nothing reads");
        }
        let (_, told) = words(section(&guide, "## Keys every record may have"));
        // The keys of `[facts]` are words of the vocabulary, and this is the example of one.
        let unread: Vec<_> = told.iter().filter(|key| !everywhere.contains(*key) && **key != "fan_name").collect();
        assert!(unread.is_empty(), "the keys of every record: {unread:?} are read by nothing");
    }

    #[test]
    fn the_order_has_exactly_the_keys_that_are_read() {
        for (path, _) in FILES {
            let order = order(&role(path)).expect("an order for every file that has keys");
            let (mut toml, mut ordered) = ([String::new(), String::new()], BTreeMap::new());
            for group in order {
                outline(group, "", &mut toml, &mut ordered);
            }
            assert_eq!(ordered, known_keys(path, &toml.concat()), "{path}");
        }
    }
}
