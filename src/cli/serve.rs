//! `duet serve`, which is also what `duet` alone does.

use super::build::prefix;
use crate::compile::{CompileError, compile};
use crate::snapshot::build::{Destination, Options, current, folder};
use crate::snapshot::read::Snapshot;
use crate::watch::{self, Watch};
use crate::web::{self, State};
use anyhow::Context;
use clap::{Args, FromArgMatches};
use std::io::{IsTerminal, Write};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

/// Build the content, and serve it.
///
/// Prints one line `listening on http://ADDRESS` when it answers. Ctrl-C and SIGTERM let begun requests end.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The folder that holds the content
    #[arg(long, default_value = "content", value_name = "DIR")]
    content: PathBuf,
    /// Where to listen; port 0 takes any that is free
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "ADDRESS:PORT")]
    addr: String,
    /// Rebuild when a file is saved, and reload the pages that are open
    #[arg(long, conflicts_with = "snapshot")]
    watch: bool,
    /// Show drafts too
    #[arg(long, conflicts_with = "snapshot")]
    drafts: bool,
    /// The folder that keeps the current snapshot and the one before
    #[arg(long, default_value = ".duet", value_name = "DIR")]
    store: PathBuf,
    /// Serve this snapshot, and build nothing
    #[arg(long, value_name = "FILE", conflicts_with_all = ["content", "store"])]
    snapshot: Option<PathBuf>,
}

/// What the command is without any argument.
impl Default for Arguments {
    fn default() -> Self {
        let matches = Self::augment_args(clap::Command::new("serve")).get_matches_from(["serve"]);
        Self::from_arg_matches(&matches).expect("every argument of `serve` has a default")
    }
}

impl Arguments {
    fn options(&self) -> Options {
        Options { drafts: self.drafts }
    }
}

pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    web::logs::start();
    // Bound before anything is built: a port that is taken is told at once.
    let listener = TcpListener::bind(&arguments.addr).map_err(|error| cannot_listen(&arguments.addr, error))?;
    let address = listener.local_addr().context("the listener has no address")?;
    let Start { snapshot, faults } = match &arguments.snapshot {
        Some(file) => Start { snapshot: Snapshot::open(file)?, faults: None },
        None => start(arguments)?,
    };
    let state = if arguments.watch { State::watching(snapshot) } else { State::new(snapshot) };
    let state = Arc::new(state.context("the snapshot does not say what the site is")?);
    if let Some(report) = &faults {
        state.show_faults(report);
    }
    if arguments.watch {
        let (content, store) = (arguments.content.clone(), arguments.store.clone());
        watch::start(Watch { content, store, options: arguments.options() }, &state)
            .with_context(|| format!("cannot watch {}", arguments.content.display()))?;
    }
    println!("listening on http://{address}");
    std::io::stdout().flush()?;
    web::serve(listener, state, web::Options::default())?;
    Ok(ExitCode::SUCCESS)
}

/// Why, and what else to ask for.
fn cannot_listen(address: &str, error: std::io::Error) -> anyhow::Error {
    use std::io::ErrorKind::{AddrInUse, InvalidInput};
    let help = match error.kind() {
        AddrInUse => "; another program has that port: choose one with --addr, as in --addr 127.0.0.1:8081",
        InvalidInput => "; an address has a port, as in --addr 127.0.0.1:8081",
        _ => "",
    };
    anyhow::anyhow!("cannot listen on {address}: {error}{help}")
}

/// What the server begins with.
struct Start {
    snapshot: Snapshot,
    /// The content has errors, and this is the last good snapshot.
    faults: Option<Box<crate::diag::Report>>,
}

/// Builds the content. Where that cannot be done, the last good snapshot serves, and the reason is told.
fn start(arguments: &Arguments) -> anyhow::Result<Start> {
    let to = Destination::Store(&arguments.store);
    let tell = |report: &crate::diag::Report| {
        eprint!("{}", report.to_human(&prefix(&arguments.content), std::io::stderr().is_terminal()));
    };
    let (reason, faults) = match compile(&arguments.content, to, arguments.options()) {
        Ok((built, report)) => {
            if !report.is_empty() {
                tell(&report);
            }
            return Ok(Start { snapshot: Snapshot::open(&built.path)?, faults: None });
        }
        Err(CompileError::Faults(report)) => {
            tell(&report);
            (anyhow::anyhow!("the content has {}", report.summary()), Some(report))
        }
        Err(error) => (error.into(), None),
    };
    match current(&folder(&arguments.store, arguments.drafts)) {
        Ok(Some(path)) => {
            eprintln!("duet: {reason:#}; serving the last good snapshot, {}", path.display());
            Ok(Start { snapshot: Snapshot::open(&path)?, faults })
        }
        Ok(None) => {
            let store = arguments.store.display();
            Err(reason.context(format!("nothing to serve: there is no snapshot in {store}, and none can be made")))
        }
        Err(damaged) => {
            Err(anyhow::Error::new(damaged).context(format!("{reason:#}, and the last snapshot does not serve")))
        }
    }
}
