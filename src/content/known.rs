//! Which keys the decoders ask for: what other lists of keys are held against.

use super::decode;
use super::fields::{Context, Fields};
use super::walk::{Role, role};
use crate::model::{Lang, Shelf, Vocab};
use std::collections::{BTreeMap, BTreeSet};

/// The keys that are asked for in a file of this path and this TOML, by the path of their table.
pub fn known_keys(path: &str, toml: &str) -> BTreeMap<String, BTreeSet<&'static str>> {
    let vocab = Vocab::default();
    let context = Context::new(path.into(), 0, &vocab);
    let table = context.parse(toml);
    let fields = Fields::top(&context, &table);
    let slug = "a-slug";
    macro_rules! slug {
        ($name:ident) => {
            crate::model::$name::parse(slug).expect("a slug")
        };
    }
    match role(path) {
        Role::Artist(_) => drop(decode::artist(slug!(ArtistSlug), &fields)),
        Role::Collaboration(_) | Role::Work(_) => drop(decode::work(slug!(WorkSlug), Shelf::Works, &fields)),
        Role::Company(_) => drop(decode::company(slug!(CompanySlug), &fields)),
        Role::Market(_) => drop(decode::market(slug!(MarketSlug), &fields)),
        Role::Chart(_) => drop(decode::chart(slug!(ChartSlug), &fields)),
        Role::Award(_) => drop(decode::award(slug!(AwardSlug), &fields)),
        Role::Edition { .. } => drop(decode::edition(slug!(AwardSlug), slug!(EditionSlug), &fields)),
        Role::Source(_) => drop(decode::source(slug!(SourceSlug), &fields)),
        Role::Article(..) => drop(decode::article(slug!(ArticleSlug), Lang::En, &fields)),
        Role::Page(_) => drop(decode::page(slug!(PageSlug), &fields)),
        Role::ImageFacts(_) => drop(decode::image(&fields)),
        Role::Site => drop(decode::site(&fields)),
        Role::Gone => drop(decode::gone(&fields)),
        other => panic!("{other:?} has no keys of its own"),
    }
    if super::walk::record_of(&role(path)).is_some() {
        if path.ends_with(".toml") {
            fields.optional::<String>("about");
        }
        decode::noted(&fields);
    }
    context.into_asked()
}
