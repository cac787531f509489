//! What a work did chart by chart, the charts grouped by where they count.

use super::country;
use crate::model::Lang;
use crate::snapshot::read::{RunLine, WorkPage};

/// The charts of a country, or of the world.
#[derive(Debug)]
pub struct Territory<'a> {
    pub name: &'a str,
    pub runs: Vec<&'a RunLine>,
}

/// The charts that a work was on, the world's first, then by the name of the country; of each, runs held whole come first.
pub fn territories(work: &WorkPage, lang: Lang) -> Vec<Territory<'_>> {
    let mut found: Vec<(bool, Territory<'_>)> = Vec::new();
    for run in &work.runs {
        let code = work.territories.get(&run.chart.slug).map_or("", String::as_str);
        let name = country(code, lang);
        match found.iter_mut().find(|(_, territory)| territory.name == name) {
            Some((_, territory)) => territory.runs.push(run),
            None => found.push((code != "world", Territory { name, runs: vec![run] })),
        }
    }
    for (_, territory) in &mut found {
        territory.runs.sort_by_key(|run| run.coverage.is_lower_bound());
    }
    found.sort_by_key(|(country, territory)| (*country, territory.name));
    found.into_iter().map(|(_, territory)| territory).collect()
}
