//! What a work did chart by chart, the charts grouped by where they count.

use super::country;
use crate::model::Lang;
use crate::snapshot::read::{Absence, RunLine, WorkPage};

/// The charts of a country, or of the world.
#[derive(Debug)]
pub struct Territory<'a> {
    pub name: &'a str,
    pub charts: Vec<Standing<'a>>,
}

/// What is known of a work on one chart.
#[derive(Debug)]
pub enum Standing<'a> {
    Run(&'a RunLine),
    /// It surely did not chart, or there is no data.
    Absence(&'a Absence),
}

/// The charts that rank such works, the world's first, then by the name of the country; runs stand before absences.
pub fn territories(work: &WorkPage, lang: Lang) -> Vec<Territory<'_>> {
    let runs = work.runs.iter().map(|run| (run.chart.slug.as_str(), Standing::Run(run)));
    let absences = work.absences.iter().map(|absence| (absence.chart.slug.as_str(), Standing::Absence(absence)));
    let mut found: Vec<(bool, Territory<'_>)> = Vec::new();
    for (chart, standing) in runs.chain(absences) {
        let code = work.territories.get(chart).map_or("", String::as_str);
        let name = country(code, lang);
        match found.iter_mut().find(|(_, territory)| territory.name == name) {
            Some((_, territory)) => territory.charts.push(standing),
            None => found.push((code != "world", Territory { name, charts: vec![standing] })),
        }
    }
    found.sort_by_key(|(country, territory)| (*country, territory.name));
    found.into_iter().map(|(_, territory)| territory).collect()
}
