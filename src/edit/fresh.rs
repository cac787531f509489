//! `duet new`: a record that says only what is known, and passes every check.

use super::billing::{Billing, billing};
use super::error::{EditError, Judge, judge_plan};
use super::plan::Plan;
use super::promote::{self, Complete};
use super::skeleton::{Facts, skeleton};
use crate::content::{Catalog, File, Filed, load_files};
use crate::diag::Code;
use crate::model::{Kind, Lang, Work, is_slug};
use crate::text::{fold, slugify};

/// What an editor asks for.
#[derive(Debug, Clone)]
pub struct Wish {
    pub kind: Kind,
    /// Its name or title; for an edition `award/edition`.
    pub name: String,
    /// Who is billed, for collaborations and works.
    pub credit: Option<String>,
    /// Where the name gives none, or one that is taken.
    pub slug: Option<String>,
}

/// Plans the new record and the artists that its credit names and nobody has written yet. The second value is the
/// record's path.
///
/// Where charts speak of it already, it takes the stub's place: its slug, its artists with theirs, and what the chart
/// prints where that is to be written otherwise.
///
/// # Errors
/// When anything of it would be refused: then nothing of it is made.
pub fn new(files: &[File], wish: &Wish, complete: Complete<'_>, judge: Judge<'_>) -> Result<(Plan, String), EditError> {
    let catalog = load_files(files.to_vec()).catalog;
    let name = wish.name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return Err(EditError::Arguments("the name is empty".to_owned()));
    }
    let charted = complete(catalog.clone());
    let stub = promote::work(&charted, wish, &name);
    let address = match wish.kind {
        Kind::Artist => promote::artist(&charted, &name).map(|stub| stub.record.slug.to_string()),
        _ => stub.map(|stub| stub.record.slug.to_string()),
    };
    let slug = slug(wish, &name, address.as_deref())?;
    let path = free_path(files, &catalog, wish.kind, &slug)?;
    let bill = bill(wish, stub, &catalog, &charted)?;
    let charted_as = stub.map_or_else(String::new, |stub| promote::charted_as(stub, &name, wish.credit.as_deref()));
    let credits = bill.as_ref().map(|bill| format!("{}{charted_as}", bill.credits));
    let former = address.filter(|address| *address != slug);
    let facts = Facts {
        kind: wish.kind,
        name: &name,
        slug: &slug,
        former: former.as_deref(),
        credits: credits.as_deref(),
        catalog: &catalog,
    };
    let text = skeleton(&facts)?;
    let mut plan = Plan::default();
    plan.write(&path, text);
    for (slug, name) in bill.into_iter().flat_map(|bill| bill.missing) {
        let path = free_path(files, &catalog, Kind::Artist, &slug)?;
        let facts =
            Facts { kind: Kind::Artist, name: &name, slug: &slug, former: None, credits: None, catalog: &catalog };
        plan.write(path, skeleton(&facts)?);
    }
    judge_plan(files, &plan, judge).map_err(|error| otherwise(wish, &slug, &catalog, error))?;
    Ok((plan, path))
}

/// What an editor can do about it, where the faults would be told of files that are not there or not theirs.
fn otherwise(wish: &Wish, slug: &str, catalog: &Catalog, error: EditError) -> EditError {
    let EditError::Faults(report) = &error else { return error };
    let faults = report.diagnostics();
    if wish.kind == Kind::Work && faults.iter().all(|fault| fault.code == Code::HiddenCollaboration) {
        return EditError::Arguments(format!(
            "`{}` names two independent parties, and a work has one: make it a collaboration (duet new collaboration …)",
            wish.credit.as_deref().unwrap_or_default().trim()
        ));
    }
    match catalog.index.find_text(slug) {
        Ok(other) if faults.iter().all(|fault| [Code::AmbiguousLink, Code::UnknownReference].contains(&fault.code)) => {
            EditError::Refused(format!(
                "`{slug}` is the slug of {} too, and what names it by that alone ({} places) would find both: choose \
                 another, such as `--slug about-{slug}`",
                describe(catalog, other.kind, &other.slug),
                faults.len()
            ))
        }
        _ => error,
    }
}

/// `address`: the slug that charts have given it already.
fn slug(wish: &Wish, name: &str, address: Option<&str>) -> Result<String, EditError> {
    let ask = |message: String| Err(EditError::Arguments(message));
    if wish.kind == Kind::Edition {
        let Some((award, edition)) = name.split_once('/') else {
            return ask(format!(
                "an edition is named by its award and its own slug, such as `grammys/69`, not `{name}`"
            ));
        };
        let edition = wish.slug.as_deref().unwrap_or(edition);
        return match is_slug(award) && is_slug(edition) {
            true => Ok(format!("{award}/{edition}")),
            false => ask(format!("`{award}/{edition}` is not two slugs: small letters a-z, digits and single hyphens")),
        };
    }
    if wish.kind == Kind::Market {
        return match wish.slug.as_deref() {
            Some(code) if code.len() == 2 && code.bytes().all(|b| b.is_ascii_lowercase()) => Ok(code.to_owned()),
            _ => ask("the slug of a market is its country's two-letter code: --slug kr".to_owned()),
        };
    }
    match &wish.slug {
        Some(slug) if is_slug(slug) => Ok(slug.clone()),
        Some(slug) => ask(match slugify(slug) {
            Some(near) => format!("`{slug}` is not a slug; did you mean `{near}`?"),
            None => format!("`{slug}` is not a slug: small letters a-z, digits and single hyphens"),
        }),
        None => match address.map(str::to_owned).or_else(|| slugify(name)) {
            Some(slug) => Ok(slug),
            None => ask(format!("`{name}` gives no slug: choose one in small letters a-z, as in --slug apateu")),
        },
    }
}

/// The path of a record that nobody has.
fn free_path(files: &[File], catalog: &Catalog, kind: Kind, slug: &str) -> Result<String, EditError> {
    let ending = match kind {
        Kind::Chart | Kind::Award | Kind::Edition => "toml",
        _ => "md",
    };
    let path = format!("{}/{slug}.{ending}", kind.folder());
    let other = format!("such as `--slug {slug}-2`, or better a word that tells them apart");
    let other = if matches!(kind, Kind::Edition | Kind::Market) { "edit that file".to_owned() } else { other };
    if catalog.index.has(kind, slug) {
        let there = describe(catalog, kind, slug);
        return Err(EditError::Refused(format!(
            "`{slug}` is taken by {there}; another one needs a slug of its own: {other}"
        )));
    }
    if files.iter().any(|file| file.path == path) {
        return Err(EditError::Refused(format!("`{path}` is there already, and cannot be read; run `duet check`")));
    }
    let former = catalog.index.former().find(|(former, _)| *former == slug).map(|(_, records)| records);
    let same = |one: Kind| one.folder() == kind.folder() || (one.is_work() && kind.is_work());
    if let Some(record) = former.into_iter().flatten().find(|record| same(record.kind)) {
        let there = describe(catalog, record.kind, &record.slug);
        return Err(EditError::Refused(format!(
            "`{slug}` is the former slug of {there}, where its address leads: {other}"
        )));
    }
    Ok(path)
}

fn bill(
    wish: &Wish,
    stub: Option<&Filed<Work>>,
    catalog: &Catalog,
    charted: &Catalog,
) -> Result<Option<Billing>, EditError> {
    let credit = wish.credit.as_deref().map(str::trim).filter(|credit| !credit.is_empty());
    // As the chart prints it: who is who has been found out.
    let as_printed = |stub: &&Filed<Work>| credit.is_none_or(|credit| fold(credit) == fold(&promote::billed(stub)));
    if let Some(stub) = stub.filter(as_printed) {
        return Ok(Some(promote::billing(stub, charted)));
    }
    let Some(credit) = credit else {
        return match wish.kind {
            Kind::Collaboration => Err(EditError::Arguments(
                "a collaboration has two parties or more: say who, as in --credit \"ROSÉ & Bruno Mars\"".to_owned(),
            )),
            _ => Ok(None),
        };
    };
    if !wish.kind.is_work() {
        let kind = wish.kind.as_str();
        return Err(EditError::Arguments(format!("--credit is for collaborations and works, not for a new {kind}")));
    }
    let bill = billing(credit, catalog, charted)?;
    if wish.kind == Kind::Collaboration && bill.parties < 2 {
        return Err(EditError::Arguments(format!(
            "`{credit}` names one party, and a collaboration has two or more: make it a work (duet new work …), or give \
             the whole credit; a name that is two acts is parted at `&`, `feat.`, `x` or a comma"
        )));
    }
    Ok(Some(bill))
}

/// A record in a few words: its file, and what tells it apart.
pub fn describe(catalog: &Catalog, kind: Kind, slug: &str) -> String {
    let same = |one: Kind| one == kind || (one.is_work() && kind.is_work());
    let found = catalog.entries().find(|entry| same(entry.kind) && entry.slug == slug && entry.lang == Lang::En);
    let Some(entry) = found else { return format!("a file in {}/ that cannot be read", kind.folder()) };
    let mut traits: Vec<String> = Vec::new();
    if let (Kind::Artist, Some(filed)) = (kind, catalog.artists.get(slug)) {
        let artist = &filed.record;
        traits.push(artist.kind.as_str().replace('_', " "));
        traits.extend(artist.disambiguation.clone());
        traits.extend(artist.country.clone());
    }
    if let (true, Some(filed)) = (kind.is_work(), catalog.works.get(slug)) {
        traits.push(filed.record.kind.clone());
        traits.extend(filed.record.released.map(|date| date.to_string()));
    }
    let traits = if traits.is_empty() { String::new() } else { format!(" ({})", traits.join(", ")) };
    format!("`{}`: {}{traits}", entry.file, entry.title)
}
