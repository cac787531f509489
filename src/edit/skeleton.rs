//! The first text of a record, by kind: what is known, and comments that teach the rest.
//!
//! A required key that the name does not give gets a value marked `correct this`; a skeleton is always a draft, so
//! no reader sees one. Every skeleton is in the shape of `duet fmt`.

use super::error::EditError;
use super::toml_text::quoted;
use crate::content::Catalog;
use crate::model::{ArtistKind, Kind, Ranks, Tier};

/// What a skeleton is made of.
pub struct Facts<'a> {
    pub kind: Kind,
    pub name: &'a str,
    pub slug: &'a str,
    /// The slug under which charts alone spoke of it, where it gets another.
    pub former: Option<&'a str>,
    /// The lines of `credits`, and of `charted_as` where the chart prints it otherwise.
    pub credits: Option<&'a str>,
    pub catalog: &'a Catalog,
}

const DRAFT: &str = "draft = true # take this line out when the record is ready\n";

/// The whole text of the file.
///
/// # Errors
/// Where a record needs another one that is not there: a chart its publisher, an edition its award.
pub fn skeleton(facts: &Facts<'_>) -> Result<String, EditError> {
    let name = quoted(facts.name);
    let former = former(facts);
    let (toml, prose) = match facts.kind {
        Kind::Artist => (artist(&name, &former), true),
        Kind::Collaboration | Kind::Work => (work(facts, &name, &former), true),
        Kind::Company => (company(facts, &name), true),
        Kind::Market => (format!("name = {name}\n{DRAFT}{MARKET}"), true),
        Kind::Chart => (chart(facts, &name)?, false),
        Kind::Award => (format!("name = {name}\n{DRAFT}{AWARD}"), false),
        Kind::Edition => (edition(facts)?, false),
        Kind::Source => {
            let tiers = others(Tier::ALL.iter().map(|tier| tier.as_str()), Tier::Press.as_str());
            (format!("title = {name}\n{DRAFT}tier = \"press\" # correct this: or {tiers}\n{SOURCE}"), true)
        }
        Kind::Article => (format!("title = {name}\n{DRAFT}{ARTICLE}"), true),
        Kind::Page => (format!("title = {name}\n{DRAFT}{PAGE}"), true),
    };
    Ok(if prose { format!("+++\n{toml}+++\n") } else { toml })
}

/// `a, b, c`, without the word that stands there.
fn others<'a>(words: impl Iterator<Item = &'a str>, chosen: &str) -> String {
    words.filter(|word| *word != chosen).collect::<Vec<_>>().join(", ")
}

fn former(facts: &Facts<'_>) -> String {
    facts.former.map_or_else(String::new, |slug| format!("former_slugs = [{}]\n", quoted(slug)))
}

fn artist(name: &str, former: &str) -> String {
    let kinds = others(ArtistKind::ALL.iter().map(|kind| kind.as_str()), "person");
    format!("name = {name}\nkind = \"person\" # correct this: or {kinds}\n{former}{DRAFT}{ARTIST}")
}

const ARTIST: &str = "\
# More that can be said, where a source says so; take the sign at the front away:
# country = \"KR\"
# names = [{ text = \"…\", lang = \"ko\" }]
# begin = \"1997\"
# member_of = [{ group = \"slug-of-the-group\", from = \"2016-08\" }]
# companies = [{ company = \"slug-of-the-label\", type = \"signed_to\", from = \"2024-06\" }]
#
# Which source says so, by key; \"*\" stands for all the rest:
# [cited]
# \"*\" = [\"slug-of-the-source\"]
";

fn work(facts: &Facts<'_>, title: &str, former: &str) -> String {
    let kinds = &facts.catalog.vocab.work_kinds;
    // Who made a film need not be billed; a song is always somebody's.
    let unbilled = kinds.iter().find(|(_, kind)| kind.ranks.is_none()).map_or("film", |(word, _)| word);
    let unbilled = if kinds.contains_key("film") { "film" } else { unbilled };
    let kind = if facts.credits.is_some() { "song" } else { unbilled };
    let words = others(kinds.keys().map(String::as_str), kind);
    let credits = facts.credits.unwrap_or("");
    let bill = if facts.credits.is_some() { "" } else { "# credits = [{ artist = \"slug-of-the-artist\" }]\n" };
    format!(
        "title = {title}\nkind = {} # correct this: or {words}\n{former}{DRAFT}{credits}\
         # More that can be said, where a source says so; take the sign at the front away:\n{bill}{WORK}",
        quoted(kind)
    )
}

const WORK: &str = "\
# released = 2024-10-18 # or in quotes what is known of it: \"2024-10\"
# languages = [\"en\", \"ko\"]
# contributors = [{ artist = \"slug-of-the-artist\", roles = [\"songwriter\", \"producer\"] }]
# companies = [{ company = \"slug-of-the-label\", role = \"label\" }]
# part_of = \"slug-of-the-album\"
#
# Which source says so, by key; \"*\" stands for all the rest:
# [cited]
# \"*\" = [\"slug-of-the-source\"]
";

fn company(facts: &Facts<'_>, name: &str) -> String {
    let kinds = &facts.catalog.vocab.company_kinds;
    let kind = if kinds.contains_key("label") { "label" } else { kinds.keys().next().map_or("label", String::as_str) };
    let words = others(kinds.keys().map(String::as_str), kind);
    format!("name = {name}\nkind = {} # correct this: or {words}\n{DRAFT}{COMPANY}", quoted(kind))
}

const COMPANY: &str = "\
# More that can be said, where a source says so; take the sign at the front away:
# country = \"KR\"
# begin = \"1996\"
# ties = [{ company = \"slug-of-the-parent\", type = \"subsidiary_of\", from = \"2020\" }]
#
# Which source says so, by key; \"*\" stands for all the rest:
# [cited]
# \"*\" = [\"slug-of-the-source\"]
";

const MARKET: &str = "\
# names = [{ text = \"…\", lang = \"ko\" }]
";

/// The slug of a chart begins with its publisher's, as in `billboard-hot-100`.
fn chart(facts: &Facts<'_>, name: &str) -> Result<String, EditError> {
    let companies = facts.catalog.companies.keys();
    let begins = |company: &&String| {
        facts.slug.strip_prefix(company.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    let Some(publisher) = companies.filter(begins).max_by_key(|company| company.len()) else {
        return Err(EditError::Refused(format!(
            "the slug of a chart begins with its publisher, a company on record, as in `billboard-hot-100`; `{}` begins \
             with none: make the company first (duet new company …), or give another --slug",
            facts.slug
        )));
    };
    let ranks = others(Ranks::ALL.iter().map(|ranks| ranks.as_str()), "songs");
    Ok(format!(
        "name = {name}\n{DRAFT}publisher = {}\nterritory = \"world\" # correct this: or a country, as \"KR\"\n\
         ranks = \"songs\" # correct this: or {ranks}\nsize = 100 # correct this: how many positions it has today\n{CHART}",
        quoted(publisher)
    ))
}

const CHART: &str = "\
# since = 1958-08-04
#
# How an issue date relates to what was counted, one for each period:
# [[calendar]]
# from = 2018-01-06
# issue_weekday = \"saturday\"
# tracking_days = 7
# tracking_ends_days_before_issue = 9
# published_days_before_issue = 4
#
# Which rows are here:
# [[held]]
# from = 2024-01-06
# to = 2024-12-28
# top = 100
# works = \"all\"
# source = \"slug-of-the-archive\"
";

const AWARD: &str = "\
# body = \"slug-of-the-company\"
#
# One for each category:
# [[category]]
# slug = \"song-of-the-year\"
# name = \"Song of the Year\"
# honours = \"songwriters\"
";

/// The year is counted on from another edition's, where both slugs are numbers.
fn edition(facts: &Facts<'_>) -> Result<String, EditError> {
    let (award, own) = facts.slug.split_once('/').unwrap_or((facts.slug, ""));
    let Some(filed) = facts.catalog.awards.get(award) else {
        return Err(EditError::Refused(match facts.catalog.index.nearest(Kind::Award, award) {
            Some(near) => format!("no award `{award}`; did you mean `{near}/{own}`?"),
            None => format!("no award `{award}`: make it first, with duet new award …"),
        }));
    };
    let number = own.parse::<i64>().ok();
    let counted = number.and_then(|number| {
        let others = facts.catalog.editions.values().map(|filed| &filed.record);
        let of_award = others.filter(|edition| edition.award.as_str() == award);
        let years = of_award.filter_map(|edition| {
            let other = edition.slug.as_str().parse::<i64>().ok()?;
            Some(i64::from(edition.year) + number - other)
        });
        years.max()
    });
    let plain = number.filter(|number| (1800..=9999).contains(number));
    let year = plain.or(counted).or_else(|| facts.catalog.site.as_of.map(|day| i64::from(day.year())));
    let Some(year) = year else {
        return Err(EditError::Arguments(format!(
            "the year of `{own}` is not known: name the edition by it, as {award}/2026"
        )));
    };
    let name = quoted(&format!("{} {own}", filed.record.name));
    Ok(format!(
        "name = {name} # correct this: as the edition calls itself\nyear = {year} # correct this\n{DRAFT}{EDITION}"
    ))
}

const EDITION: &str = "\
# nominations_on = 2025-11-07
# ceremony_on = 2026-02-01
#
# One for each category, and in it one for each nomination:
# [[category]]
# category = \"song-of-the-year\"
# complete = true
#
# [[category.nomination]]
# work = \"slug-of-the-song\"
# result = \"nominated\"
# cited = [\"slug-of-the-source\"]
";

const SOURCE: &str = "\
# What is known of the document; take the sign at the front away:
# publisher = \"…\"
# author = \"…\"
# url = \"https://…\"
# published = 2025-11-07
#
# One for each claim it makes:
# [[claims]]
# id = \"weeks-at-one\"
# about = \"slug-of-the-record\"
# says = \"weeks-at-number-one\"
# value = 12
# chart = \"billboard-global-200\"
";

const ARTICLE: &str = "\
# The text stands below the second line of plus signs, in Markdown; [[apt]] there links a record.
# summary = \"The sentence under the title.\"
# published = 2025-02-01
# authors = [\"Your Name\"]
# about = [\"slug-of-a-record\"]
";

const PAGE: &str = "\
# The text stands below the second line of plus signs, in Markdown.
# summary = \"The sentence under the title.\"
# order = 1
";
