//! `duet import`

use crate::content::{Catalog, Role, load_files, read};
use crate::derive::{Forms, ranked_by};
use crate::import::{Known, SOURCES, Source, Step, Wish, import};
use crate::model::{Chart, Row, SourceSlug, WorkSlug};
use anyhow::{Context, bail};
use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use indicatif::{ProgressBar, ProgressStyle};
use std::path::PathBuf;
use std::process::ExitCode;

/// Bring the rows of a chart archive into content/charts.
///
/// Each row goes to its year's table, with title and credit as they are; what the chart's file says is held follows.
/// Rows that are there already stay, and where the archive has another row at their position the archive's
/// is taken, and told. A second import of the same archive changes nothing. It may be ended at any time: every file is
/// whole, and the same command again completes it.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  duet import csv archive/hot-100 --source archive-mhollingshead\n  \
    duet import koreanthinker billboard-global-200/ --known-works\n  \
    duet import csv 2026.csv --chart billboard-hot-100\n\n\
    Exit code 1: something was refused that may be wanted; the report says what, and the rest is in.")]
pub struct Arguments {
    /// What kind of archive it is
    #[arg(value_parser = sources(), value_name = "ARCHIVE")]
    archive: &'static Source,
    /// Its files; of folders, every file inside that is of its kind
    #[arg(required = true, value_name = "FILES")]
    files: Vec<PathBuf>,
    /// Take only the rows of works in the catalog, and note in searched.csv that they were looked for
    #[arg(long)]
    known_works: bool,
    /// The slug of the chart, where neither the files nor their folders say which it is
    #[arg(long, value_name = "SLUG")]
    chart: Option<String>,
    /// The record in sources/ that the rows are credited to
    #[arg(long, value_name = "SLUG")]
    source: Option<String>,
    /// The folder that holds the content
    #[arg(long, default_value = "content", value_name = "DIR")]
    content: PathBuf,
}

fn sources() -> impl TypedValueParser<Value = &'static Source> {
    PossibleValuesParser::new(SOURCES.iter().map(|source| PossibleValue::new(source.name).help(source.reads)))
        .map(|name| Source::find(&name).expect("clap takes the names of sources only"))
}

pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let mut files = read(&arguments.content)?;
    // The rows themselves are read chart by chart, and only those of the charts that the archive has.
    files.retain(|file| !matches!(file.role, Role::Rows { .. }));
    let loaded = load_files(files);
    let catalog = &loaded.catalog;
    let flawed = loaded.report.flawed();
    if let Some(chart) = flawed.iter().find(|file| matches!(crate::content::role(file), Role::Chart(_) | Role::Vocab)) {
        bail!("{}/{chart} has errors; `duet check` tells them", arguments.content.display());
    }
    if let Some(slug) = arguments.chart.as_ref().filter(|slug| !catalog.charts.contains_key(*slug)) {
        bail!("content has no chart `{slug}`; start it with `duet new chart`");
    }
    let cited = match &arguments.source {
        Some(slug) if !catalog.sources.contains_key(slug) => {
            bail!("content has no source `{slug}`; start it with `duet new source`")
        }
        Some(slug) => SourceSlug::parse(slug),
        None => None,
    };
    let works = Works { catalog, forms: Forms::of(catalog) };
    let wish = Wish {
        source: arguments.archive,
        files: &arguments.files,
        chart: arguments.chart.as_deref(),
        cited: cited.as_ref(),
        known: arguments.known_works.then_some(&works),
    };
    let bar = ProgressBar::new(0);
    bar.set_style(ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}").context("a template of the program")?);
    let report = import(&arguments.content, catalog, &wish, &mut |step| {
        let (word, at, all) = match step {
            Step::Read(at, all) => ("files read", at, all),
            Step::Wrote(at, all) => ("charts written", at, all),
        };
        bar.set_message(word);
        bar.set_length(all as u64);
        bar.set_position(at as u64);
    });
    bar.finish_and_clear();
    let report = report?;
    print!("{report}");
    Ok(if report.has_refusals() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The works of the catalog, by the rule that gives every row its work.
struct Works<'a> {
    catalog: &'a Catalog,
    forms: Forms<'a>,
}

impl Known for Works<'_> {
    fn owner(&self, chart: &Chart, row: &Row) -> Option<WorkSlug> {
        self.forms.claimants(chart, row).into_iter().next()
    }

    fn works(&self, chart: &Chart) -> Vec<WorkSlug> {
        let works = self.catalog.works.values().map(|filed| &filed.record);
        works.filter(|work| ranked_by(work, chart, self.catalog)).map(|work| work.slug.clone()).collect()
    }
}
