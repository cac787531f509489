//! `duet credits`

use crate::content::load_names;
use crate::credit::{Lexicon, Part, parse};
use crate::model::CreditRole;
use anyhow::{Context, bail};
use clap::Args;
use serde::Serialize;
use std::io::{BufRead, BufReader, BufWriter, ErrorKind, Read, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// Read credit strings from standard input, one a line, and print who is billed as JSON, one line each.
///
/// The names are those of the credit, as printed there, with their roles: primary, featured, with, member, remixer. Names
/// that the content knows (its artists, acts.txt, its chart rows) are never parted. A line that is not UTF-8 ends the
/// command with an error.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  echo \"ROSÉ & Bruno Mars\" | duet credits")]
pub struct Arguments {
    /// The folder of the content whose names are known
    #[arg(long, default_value = "content", value_name = "DIR")]
    content: PathBuf,
}

/// One line of the answer.
#[derive(Serialize)]
struct Line<'a> {
    credit: &'a str,
    artists: Vec<Artist<'a>>,
}

#[derive(Serialize)]
struct Artist<'a> {
    name: &'a str,
    role: &'static str,
}

/// Faults in the content do not stop it: what can be read is known.
pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let loaded = load_names(&arguments.content)?;
    if loaded.report.errors() > 0 {
        eprintln!("duet: names come from what can be read of the content, which has {}", loaded.report.summary());
    }
    let known = loaded.catalog.lexicon();
    match answer(std::io::stdin().lock(), std::io::stdout().lock(), &known) {
        // Who reads has read enough, as `head` does.
        Err(error) if error.downcast_ref().is_some_and(|e: &std::io::Error| e.kind() == ErrorKind::BrokenPipe) => {
            Ok(ExitCode::SUCCESS)
        }
        outcome => outcome.map(|()| ExitCode::SUCCESS),
    }
}

/// Answers line by line. What has been answered is written before more input is waited for.
fn answer(input: impl Read, output: impl Write, known: &Lexicon) -> anyhow::Result<()> {
    let mut input = BufReader::new(input);
    let mut output = BufWriter::new(output);
    let mut bytes = Vec::new();
    for number in 1_u64.. {
        if input.buffer().is_empty() {
            output.flush()?;
        }
        bytes.clear();
        if input.read_until(b'\n', &mut bytes).context("cannot read standard input")? == 0 {
            break;
        }
        let Ok(text) = std::str::from_utf8(&bytes) else {
            output.flush()?;
            bail!("line {number} of standard input is not UTF-8 text");
        };
        let text = text.strip_suffix('\n').unwrap_or(text);
        let text = text.strip_suffix('\r').unwrap_or(text);
        let credit = if number == 1 { text.strip_prefix('\u{feff}').unwrap_or(text) } else { text };
        let mut parts = parse(credit, known);
        act_first(&mut parts);
        let artists = parts.iter().map(|part| Artist { name: &part.name, role: part.role.as_str() }).collect();
        serde_json::to_writer(&mut output, &Line { credit, artists }).map_err(std::io::Error::from)?;
        output.write_all(b"\n")?;
    }
    output.flush()?;
    Ok(())
}

/// Members that are printed in front of their act stand after it, as they do everywhere else: `A, B Present C`.
fn act_first(parts: &mut [Part]) {
    if let Some(act) = parts.iter().position(|part| part.role != CreditRole::Member) {
        parts[..=act].rotate_right(1);
    }
}
