//! `duet stamp`

use super::refusal::refuse;
use crate::content::read;
use crate::edit::stamp;
use crate::model::Date;
use clap::Args;
use std::path::PathBuf;
use std::process::ExitCode;

/// Note today as the day on which new and changed records changed, in `changes.csv`.
///
/// Run it when your edit is done, and commit `changes.csv` with it. Running it again changes nothing.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Another day than today
    #[arg(long, value_name = "DATE", value_parser = day)]
    on: Option<Date>,
    /// The folder that holds the content
    #[arg(long, default_value = "content", value_name = "DIR")]
    content: PathBuf,
}

fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "a whole date, as 2024-10-18".to_owned())
}

pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let on = arguments.on.unwrap_or_else(super::today);
    let files = read(&arguments.content)?;
    let planned = stamp(&files, on).and_then(|(plan, stamped)| {
        plan.carry_out(&arguments.content)?;
        Ok(stamped)
    });
    let stamped = match planned {
        Ok(stamped) => stamped,
        Err(error) => return refuse(error, &arguments.content),
    };
    let mut any = false;
    for (word, paths) in [("new", &stamped.new), ("changed", &stamped.changed), ("gone", &stamped.gone)] {
        for path in paths {
            println!("{word} {path}");
            any = true;
        }
    }
    if !any {
        println!("nothing has changed");
    }
    Ok(ExitCode::SUCCESS)
}
