//! `duet new`

use super::refusal::{judge, refuse};
use crate::content::read;
use crate::derive::with_stubs;
use crate::edit::{Wish, new};
use crate::model::Kind;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use std::path::PathBuf;
use std::process::ExitCode;

/// Write the first text of a record: a draft that says what is known and shows what more can be said.
///
/// What charts held in full speak of already keeps its address: the record takes the place of the stub.
///
/// Prints the new file's path. Makes nothing at all where anything would be refused, and never writes over a file.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  duet new article \"My first article\"\n  \
    duet new collaboration \"APT.\" --credit \"ROSÉ & Bruno Mars\"\n  duet new artist \"아이유\" --slug iu\n  \
    duet new edition grammys/69")]
pub struct Arguments {
    /// What the record is
    #[arg(value_parser = PossibleValuesParser::new(Kind::ALL.iter().map(|kind| kind.as_str())).map(|word| known(&word)))]
    kind: Kind,
    /// Its name or title, as it is billed; for an edition its award and its own slug, as grammys/69
    name: String,
    /// Who is billed, as printed: "A feat. B". Artists that no record speaks of become drafts too
    #[arg(long, value_name = "TEXT")]
    credit: Option<String>,
    /// The last part of the address, where the name gives none or one that is taken
    #[arg(long)]
    slug: Option<String>,
    /// The folder that holds the content
    #[arg(long, default_value = "content", value_name = "DIR")]
    content: PathBuf,
}

fn known(word: &str) -> Kind {
    Kind::parse(word).expect("clap takes the words of kinds only")
}

pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let files = read(&arguments.content)?;
    let wish = Wish {
        kind: arguments.kind,
        name: arguments.name.clone(),
        credit: arguments.credit.clone(),
        slug: arguments.slug.clone(),
    };
    let planned = new(&files, &wish, &with_stubs, &judge).and_then(|(plan, path)| {
        plan.carry_out(&arguments.content)?;
        Ok((plan, path))
    });
    let (plan, path) = match planned {
        Ok(made) => made,
        Err(error) => return refuse(error, &arguments.content),
    };
    println!("{}", arguments.content.join(&path).display());
    for other in plan.written().filter(|other| *other != path) {
        println!("{}", arguments.content.join(other).display());
    }
    Ok(ExitCode::SUCCESS)
}
