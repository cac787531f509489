//! Writes content of any size for `benches/scale`: the same bytes every time, and nothing true in them.
//!
//! ```text
//! cargo bench --profile dev --bench synthetic -- FOLDER [ARTICLES [ARTISTS]]
//! ```
//!
//! Every article has [`LINKS`] links to artists and to other articles, in each spelling that editors use, and cites the one
//! source. Everything follows from the number of the record: there is no random generator to seed.

use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;

const ARTICLES: usize = 10_000;
const ARTISTS: usize = 2_000;

/// Links an article: four a paragraph.
const LINKS: usize = 20;
const LINKS_IN_PARAGRAPH: usize = 4;
/// Words before each link, and after it.
const WORDS: usize = 8;

/// Two letters each, so that different numbers never spell the same name.
const SYLLABLES: [&str; 16] =
    ["ka", "mi", "ro", "na", "se", "yu", "ha", "jo", "li", "ta", "be", "su", "do", "ne", "ri", "ma"];

/// What the prose says: enough words for a search index that is like a real one.
#[rustfmt::skip]
const PROSE: [&str; 61] = [
    "record", "singer", "chorus", "verse", "bridge", "writer", "week", "chart", "listener", "stage", "tour", "album",
    "single", "debut", "country", "studio", "label", "stream", "radio", "award", "season", "summer", "winter", "voice",
    "guitar", "piano", "rhythm", "producer", "critic", "interview", "audience", "ticket", "festival", "remix", "version",
    "language", "Korean", "English", "Spanish", "Japanese", "first", "second", "third", "later", "early", "again",
    "together", "apart", "with", "without", "after", "before", "between", "under", "over", "and", "the", "a", "its",
    "their", "every",
];

const COUNTRIES: [&str; 6] = ["KR", "US", "GB", "JP", "MX", "PH"];

fn main() -> ExitCode {
    // Cargo adds `--bench`; a plain `cargo bench` names no folder, and there is nothing to measure in here.
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let Some(folder) = arguments.first().map(Path::new) else {
        eprintln!("synthetic: name a folder to write to; benches/scale does");
        return ExitCode::SUCCESS;
    };
    let count = |at: usize, default: usize| match arguments.get(at) {
        Some(text) => text.parse().ok().filter(|count| *count > 0),
        None => Some(default),
    };
    let (Some(articles), Some(artists)) = (count(1, ARTICLES), count(2, ARTISTS)) else {
        eprintln!("synthetic: a count is a whole number above 0");
        return ExitCode::from(2);
    };
    match write(folder, articles, artists) {
        Ok(()) => {
            println!("{}: {articles} articles of {LINKS} links, {artists} artists", folder.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("synthetic: {}: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}

/// Writes into a folder that is not there yet, so that nothing is ever mixed with what somebody wrote.
fn write(folder: &Path, articles: usize, artists: usize) -> io::Result<()> {
    fs::create_dir(folder)?;
    for kind in ["artists", "articles", "sources"] {
        fs::create_dir(folder.join(kind))?;
    }
    fs::write(folder.join("vocab.toml"), include_str!("../content/vocab.toml"))?;
    fs::write(folder.join("site.toml"), SITE)?;
    fs::write(folder.join("sources/one-source.md"), SOURCE)?;
    for number in 0..artists {
        fs::write(folder.join(format!("artists/{}.md", artist_slug(number))), artist(number, artists))?;
    }
    for number in 0..articles {
        fs::write(folder.join(format!("articles/{}.md", article_slug(number))), article(number, articles, artists))?;
    }
    Ok(())
}

const SITE: &str = r#"name = "Duet at scale"
base_url = "https://duet.example"
as_of = 2026-01-03
languages = ["en"]
licence = "CC0-1.0"
edit_url = "https://duet.example/edit/{path}"
contact = "mailto:editors@duet.example"
"#;

const SOURCE: &str = r#"+++
title = "The one source"
tier = "user"
+++
Nothing in this folder is true.
"#;

fn artist_slug(number: usize) -> String {
    format!("artist-{:04}", number + 1)
}

fn article_slug(number: usize) -> String {
    format!("article-{:05}", number + 1)
}

/// A name that no other artist has: the number, in syllables.
fn artist_name(number: usize) -> String {
    let mut rest = number;
    let mut name = String::new();
    while rest > 0 || name.len() < 6 {
        name.push_str(SYLLABLES[rest % SYLLABLES.len()]);
        rest /= SYLLABLES.len();
    }
    name[..1].to_uppercase() + &name[1..]
}

fn artist(number: usize, artists: usize) -> String {
    let name = artist_name(number);
    let country = COUNTRIES[number % COUNTRIES.len()];
    let begin = 1960 + number % 45;
    let friend = artist_slug((number + 1) % artists);
    format!(
        "+++\n\
         name = \"{name}\"\n\
         kind = \"person\"\n\
         country = \"{country}\"\n\
         begin = \"{begin}\"\n\
         \n\
         [cited]\n\
         \"*\" = [\"one-source\"]\n\
         +++\n\
         Sings, and knows [[{friend}]].\n"
    )
}

fn article(number: usize, articles: usize, artists: usize) -> String {
    let (year, month, day) = (2015 + number % 11, 1 + number % 12, 1 + number % 28);
    let subject = (number * 7) % artists;
    let mut text = format!(
        "+++\n\
         title = \"Notes {:05} on {}\"\n\
         summary = \"What {} did with the others.\"\n\
         published = {year}-{month:02}-{day:02}\n\
         authors = [\"Nobody\"]\n\
         about = [\"{}\"]\n\
         +++\n",
        number + 1,
        artist_name(subject),
        artist_name(subject),
        artist_slug(subject),
    );
    for link in 0..LINKS {
        if link % LINKS_IN_PARAGRAPH == 0 {
            if link > 0 {
                text.push_str("[^one-source]\n\n");
            }
            text.push_str(&format!("## Part {}\n\n", link / LINKS_IN_PARAGRAPH + 1));
        } else {
            text.push('\n');
        }
        text.push_str(&words(number * 31 + link));
        text.push_str(&target(number, link, articles, artists));
        text.push_str(&words(number * 37 + link + 5));
        text.pop();
        text.push('.');
    }
    text.push_str("[^one-source]\n");
    text
}

/// The link of that number, spelled in one of the ways that editors spell links.
fn target(number: usize, link: usize, articles: usize, artists: usize) -> String {
    // Two primes far from the counts, so that all records are linked to about equally often.
    let mixed = number * 7_919 + link * 104_729;
    let (artist, article) = (mixed % artists, mixed % articles);
    match link % 5 {
        0 => format!("[[{}]] ", artist_slug(artist)),
        1 => format!("[[{}|a voice]] ", artist_slug(artist)),
        2 => format!("[[artist:{}]] ", artist_slug(artist)),
        3 => format!("[[{}]] ", artist_name(artist)),
        _ => format!("[[{}]] ", article_slug(article)),
    }
}

/// Words, each with a blank behind it, that hardly two sentences share in this order.
fn words(seed: usize) -> String {
    let word = |at: usize| PROSE[(seed * 17 + at * (3 + seed % 11)) % PROSE.len()];
    (0..WORDS).map(|at| format!("{} ", word(at))).collect()
}
