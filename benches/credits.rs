//! How well and how fast credits are parsed, with the names that a folder of content knows.
//!
//! ```text
//! cargo bench --bench credits -- [LABELLED.tsv [CONTENT]]
//! ```
//!
//! The table has the columns `credit`, `artists` and `roles`, the last two parted by ` ¦ `; others are passed over. Without
//! one it is `tests/fixtures/credits.tsv`. Exactly right is a string with all its names and all their roles.

use duet::content::load_names;
use duet::credit::{Lexicon, parse};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Long enough that the clock's steps do not show.
const MEASURED: Duration = Duration::from_secs(2);

fn main() -> ExitCode {
    // Cargo adds a flag of its own.
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    let project = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let table = arguments.next().map_or(project.join("tests/fixtures/credits.tsv"), PathBuf::from);
    let content = arguments.next().map_or(project.join("content"), PathBuf::from);
    match report(&table, &content) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn report(table: &Path, content: &Path) -> Result<(), String> {
    let text = std::fs::read_to_string(table).map_err(|error| format!("{}: {error}", table.display()))?;
    let labelled = labelled(&text).ok_or("the table needs a header with `credit`, `artists` and `roles`")?;
    let began = Instant::now();
    let loaded = load_names(content).map_err(|error| format!("{error}: {}", error.source))?;
    let read = began.elapsed();
    let began = Instant::now();
    let known = loaded.catalog.lexicon();
    println!("content   read in {} ms, its names learned in {} ms", read.as_millis(), began.elapsed().as_millis());

    let wrong: Vec<&Labelled<'_>> = labelled.iter().filter(|line| !line.is_right(&known)).collect();
    let right = labelled.len() - wrong.len();
    #[expect(clippy::cast_precision_loss, reason = "a table has no 2^52 lines")]
    let share = 100.0 * right as f64 / labelled.len().max(1) as f64;
    println!("accuracy  {right} of {} exactly right, {share:.1} %", labelled.len());
    for line in wrong {
        println!("  wrong   {}", line.credit);
    }

    let began = Instant::now();
    let mut parsed = 0_u32;
    let mut names = 0;
    while began.elapsed() < MEASURED {
        for line in &labelled {
            names += std::hint::black_box(parse(line.credit, &known)).len();
            parsed += 1;
        }
    }
    println!("speed     {:.0} strings per second ({names} names)", f64::from(parsed) / began.elapsed().as_secs_f64());
    Ok(())
}

struct Labelled<'a> {
    credit: &'a str,
    /// Names and roles, sorted.
    artists: Vec<(&'a str, &'a str)>,
}

impl Labelled<'_> {
    fn is_right(&self, known: &Lexicon) -> bool {
        let parts = parse(self.credit, known);
        let mut artists: Vec<_> = parts.iter().map(|part| (part.name.as_str(), part.role.as_str())).collect();
        artists.sort_unstable();
        artists == self.artists
    }
}

fn labelled(text: &str) -> Option<Vec<Labelled<'_>>> {
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next()?.split('\t').collect();
    let column = |name: &str| header.iter().position(|column| *column == name);
    let (credit, artists, roles) = (column("credit")?, column("artists")?, column("roles")?);
    lines
        .map(|line| {
            let fields: Vec<&str> = line.split('\t').collect();
            let mut artists: Vec<_> = fields.get(artists)?.split(" ¦ ").zip(fields.get(roles)?.split(" ¦ ")).collect();
            artists.sort_unstable();
            Some(Labelled { credit: fields.get(credit)?, artists })
        })
        .collect()
}
