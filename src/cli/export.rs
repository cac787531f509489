//! `duet export`

use super::build::prefix;
use crate::compile::{CompileError, compile};
use crate::export::{self, ExportError};
use crate::snapshot::SCHEMA_SQL;
use crate::snapshot::build::{Destination, Options};
use crate::snapshot::read::Snapshot;
use anyhow::Context;
use clap::{Args, ValueEnum};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Write the graph of artists and companies, or all tables, to files.
///
/// The files are those that the page /data of the site gives: nodes.csv and edges.csv with a folder of all tables and their
/// schema, graph.json (node-link, for networkx and d3), graph.graphml (for networkx, Gephi, igraph).
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  duet export graphml --out graph")]
pub struct Arguments {
    format: Format,
    /// The folder to write to; it is made where it is missing
    #[arg(long, default_value = "export", value_name = "DIR")]
    out: PathBuf,
    /// The folder that holds the content
    #[arg(long, default_value = "content", value_name = "DIR")]
    content: PathBuf,
    /// Export this snapshot, and build nothing
    #[arg(long, value_name = "FILE", conflicts_with = "content")]
    snapshot: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Csv,
    Json,
    Graphml,
}

pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    // Lives as long as what is read from it.
    let folder = tempfile::tempdir().context("there is no place for a snapshot")?;
    let snapshot = match &arguments.snapshot {
        Some(file) => Snapshot::open(file)?,
        None => match made(&arguments.content, folder.path())? {
            Some(snapshot) => snapshot,
            None => return Ok(ExitCode::FAILURE),
        },
    };
    for (name, body) in files(&snapshot, arguments.format)? {
        write(&arguments.out.join(name), &body)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// A snapshot of the content; `None` where the content has errors, which are told.
fn made(content: &Path, folder: &Path) -> anyhow::Result<Option<Snapshot>> {
    let file = folder.join("export.db");
    match compile(content, Destination::File(&file), Options::default()) {
        Ok((built, _)) => Ok(Some(Snapshot::open(&built.path)?)),
        Err(CompileError::Faults(report)) => {
            eprint!("{}", report.to_human(&prefix(content), std::io::stderr().is_terminal()));
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

/// The files of a format, by their path below the folder.
fn files(snapshot: &Snapshot, format: Format) -> Result<Vec<(String, Vec<u8>)>, ExportError> {
    match format {
        Format::Json => Ok(vec![("graph.json".to_owned(), export::json(snapshot)?)]),
        Format::Graphml => Ok(vec![("graph.graphml".to_owned(), export::graphml(snapshot)?)]),
        Format::Csv => {
            let mut files = vec![
                ("nodes.csv".to_owned(), export::nodes(snapshot)?),
                ("edges.csv".to_owned(), export::edges(snapshot)?),
                ("schema.sql".to_owned(), SCHEMA_SQL.as_bytes().to_vec()),
            ];
            for table in snapshot.tables()? {
                if let Some(body) = export::table(snapshot, table.name)? {
                    files.push((format!("tables/{}.csv", table.name), body));
                }
            }
            Ok(files)
        }
    }
}

fn write(path: &Path, body: &[u8]) -> anyhow::Result<()> {
    let folder = path.parent().unwrap_or(Path::new(""));
    std::fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    std::fs::write(path, body).with_context(|| format!("cannot write {}", path.display()))?;
    println!("{}", path.display());
    Ok(())
}
