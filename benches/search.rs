//! How fast and how large search is: on a snapshot, and on an index of a million made-up artists.
//!
//! ```text
//! cargo bench --bench search -- [SNAPSHOT.db [ARTISTS]]
//! ```
//!
//! Times are those of one question on one thread, the page not counted. Memory is what the index holds.

use duet::model::{Facet, NameClass};
use duet::search::{Builder, Index, Query, expression};
use duet::snapshot::read::Snapshot;
use duet::text::keywords;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Each question as often, so that the slowest of them shows.
const ROUNDS: usize = 20;

const ARTISTS: u32 = 1_000_000;

/// What is asked, and what it is an example of.
const QUESTIONS: [(&str, &str); 16] = [
    ("a whole name", "rose"),
    ("two words", "bruno mars"),
    ("two letters", "iu"),
    ("one letter", "v"),
    ("one syllable", "제"),
    ("two syllables", "로제"),
    ("initials", "ㄹㅈ"),
    ("one consonant", "ㄱ"),
    ("half typed", "블랙ㅍ"),
    ("billing and title", "rose bruno apt"),
    ("words out of order", "mars bruno"),
    ("within a name", "pink"),
    ("a slip", "bruno mrs"),
    ("a slip in Hangul", "블렉핑크"),
    ("nothing like it", "qqzzxxqq"),
    ("eight short words", "a b c d e f g h"),
];

fn main() -> ExitCode {
    // Cargo adds a flag of its own.
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    let snapshot = arguments.next();
    let artists = arguments.next().map_or(Ok(ARTISTS), |count| count.parse());
    let measured = artists.map_err(|error| error.to_string()).and_then(|artists| {
        if let Some(path) = &snapshot {
            on_snapshot(path)?;
        }
        on_made_up(artists);
        Ok(())
    });
    match measured {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn on_snapshot(path: &str) -> Result<(), String> {
    let snapshot = Snapshot::open(path.as_ref()).map_err(|error| error.to_string())?;
    let began = Instant::now();
    let index = snapshot.search_index().map_err(|error| error.to_string())?;
    println!("{path}");
    told(&index, began.elapsed());
    names(&index);
    let mut all = Vec::new();
    for (what, question) in [("words", "drinking game"), ("a frequent word", "the"), ("two letters of Hangul", "차트")]
    {
        let asked = expression(question).ok_or("a question of letters has an expression")?;
        let mut times = Vec::new();
        for _ in 0..ROUNDS {
            let began = Instant::now();
            let found = snapshot.full_text(&asked).map_err(|error| error.to_string())?;
            std::hint::black_box(found);
            times.push(began.elapsed());
        }
        line(&format!("text: {what}"), question, &mut times, None);
        all.append(&mut times);
    }
    line("text: all of these", "", &mut all, None);
    Ok(())
}

fn on_made_up(artists: u32) {
    let began = Instant::now();
    let mut builder = Builder::default();
    for rank in 0..artists {
        let (name, other) = made_up(rank);
        builder.record(i64::from(rank) + 1);
        builder.name(rank, NameClass::Title, &keywords(&name));
        if let Some(other) = other {
            builder.name(rank, NameClass::Title, &keywords(&other));
        }
        builder.value(rank, Facet::Kind, "artist");
        builder.value(rank, Facet::Market, ["KR", "US", "JP", "BR"][rank as usize % 4]);
    }
    let index = builder.finish();
    println!("{artists} artists, made up");
    told(&index, began.elapsed());
    names(&index);
}

/// A name of two or three parts, and for every other artist one in Hangul; the same for the same number.
fn made_up(number: u32) -> (String, Option<String>) {
    const HEADS: [&str; 16] =
        ["ro", "bru", "ju", "li", "ma", "ka", "ten", "so", "vi", "ha", "do", "ne", "shi", "la", "mi", "ky"];
    const TAILS: [&str; 16] =
        ["se", "no", "ng", "sa", "rs", "rina", "a", "ra", "ctor", "lle", "ja", "on", "nee", "tto", "n", "gs"];
    // Steps of a linear congruential generator: every number leads to another.
    let mut state = u64::from(number).wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    let mut next = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((state >> 33) % below).expect("a small number")
    };
    let mut word = || {
        let middle = if next(2) == 0 { "" } else { HEADS[next(16)] };
        format!("{}{middle}{}", HEADS[next(16)], TAILS[next(16)])
    };
    let name = format!("{} {}", word(), word());
    let syllable = |place: usize| char::from_u32(0xac00 + u32::try_from(place).unwrap_or(0)).unwrap_or('가');
    let hangul = number.is_multiple_of(2).then(|| (0..2 + next(3)).map(|_| syllable(next(11_172))).collect());
    (name, hangul)
}

fn told(index: &Index, took: Duration) {
    let (keys, bytes) = index.size();
    println!(
        "  {} records, {keys} keys, {} MB, made in {} ms",
        index.len(),
        bytes.div_ceil(1_000_000),
        took.as_millis()
    );
}

fn names(index: &Index) {
    let mut all = Vec::new();
    for (what, question) in QUESTIONS {
        let query = Query::new(question);
        let mut times = Vec::new();
        let mut found = 0;
        for _ in 0..ROUNDS {
            let began = Instant::now();
            found = std::hint::black_box(index.find(&query)).hits.len();
            times.push(began.elapsed());
        }
        line(what, question, &mut times, Some(found));
        all.append(&mut times);
    }
    line("all of these", "", &mut all, None);
}

/// Median, 99th of a hundred, and the worst.
fn line(what: &str, question: &str, times: &mut [Duration], found: Option<usize>) {
    times.sort_unstable();
    let at = |share: usize| times[(times.len() * share / 100).min(times.len() - 1)].as_secs_f64() * 1000.0;
    let found = found.map_or_else(String::new, |found| format!("  {found} found"));
    println!("  {what:<24} {question:<18} {:>8.2} {:>8.2} {:>8.2} ms{found}", at(50), at(99), at(100));
}
