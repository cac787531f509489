//! How long the ways between two artists take to find, and what the graph takes in memory.
//!
//! ```text
//! cargo bench --bench paths -- [SNAPSHOT]
//! ```
//!
//! Random pairs of artists who have a partner: on a snapshot that is named, with the works of every hop read from it, and on a
//! made-up graph of a million artists with three million partnerships, whose degrees follow a power law as those of real
//! artists do. The same pairs and the same graph every time.

use duet::graph::{Found, Graph, Link, Node};
use duet::model::EdgeKind;
use duet::snapshot::read::Snapshot;
use duet::web::State;
use duet::web::paths::{MOST_EDGES, Question};
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

const PAIRS: usize = 5_000;

const ARTISTS: u32 = 1_000_000;
const PARTNERSHIPS: usize = 3_000_000;

fn main() -> ExitCode {
    // Cargo adds a flag of its own.
    let snapshot = std::env::args().skip(1).find(|argument| argument != "--bench");
    if let Some(path) = snapshot
        && let Err(error) = of_snapshot(Path::new(&path))
    {
        eprintln!("{error}");
        return ExitCode::FAILURE;
    }
    let graph = synthetic();
    report("synthetic", &graph, |_| Duration::ZERO);
    ExitCode::SUCCESS
}

fn of_snapshot(path: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let live = State::new(Snapshot::open(path)?)?.live();
    let ways = Question::default().ways;
    report("snapshot", &live.graph, |paths| {
        let records = |path: &Vec<Node>| path.iter().map(|node| live.graph.key(*node)).collect();
        let paths: Vec<Vec<i64>> = paths.iter().map(records).collect();
        let began = Instant::now();
        std::hint::black_box(live.snapshot.hops(&paths, &ways.kinds, ways.from_year)).ok();
        began.elapsed()
    });
    Ok(())
}

/// Prints what searching takes; `tell` reads what there is to tell of paths, and says how long that took.
fn report(name: &str, graph: &Graph, tell: impl Fn(&[Vec<Node>]) -> Duration) {
    let ways = Question::default().ways;
    let ends: Vec<Node> = (0..).take(graph.len()).filter(|node| ways.leave(graph, *node)).collect();
    let widest = ends.iter().map(|node| graph.around(*node).len()).max().unwrap_or(0);
    println!("{name}: {} nodes, {} edges, {} MB", graph.len(), graph.edges(), megabytes(graph.bytes()));
    println!("  {} artists have a partner; the one with the most edges has {widest}", ends.len());
    let mut random = Random(1);
    let mut pick = || ends[random.below(ends.len())];
    let (mut searched, mut told, mut looked) = (Vec::new(), Vec::new(), Vec::new());
    let (mut hops, mut found, mut gave_up) = (0, 0u32, 0);
    for _ in 0..PAIRS {
        let (from, to) = (pick(), pick());
        let mut budget = MOST_EDGES;
        let began = Instant::now();
        let answer = std::hint::black_box(graph.paths(from, to, &ways, &mut budget));
        searched.push(began.elapsed());
        looked.push(MOST_EDGES - budget);
        match answer {
            Found::Paths { paths, .. } => {
                found += 1;
                hops += paths[0].len() - 1;
                told.push(tell(&paths));
            }
            Found::GaveUp => gave_up += 1,
            Found::Same | Found::Nothing => {}
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "a few thousand pairs")]
    let average = hops as f64 / f64::from(found.max(1));
    println!("  {PAIRS} pairs: {found} found, {average:.1} hops on average; {gave_up} given up");
    println!("  search  {}", spread(&mut searched, |time| format!("{:.1} µs", time.as_secs_f64() * 1e6)));
    println!("  looked  {}", spread(&mut looked, |edges| format!("{edges} edges")));
    if told.iter().any(|time| !time.is_zero()) {
        println!("  works   {}", spread(&mut told, |time| format!("{:.1} µs", time.as_secs_f64() * 1e6)));
    }
    println!("  memory  {} at its peak", peak_memory());
}

/// Median, 99th percentile and worst.
fn spread<T: Ord + Copy>(values: &mut [T], words: impl Fn(T) -> String) -> String {
    values.sort_unstable();
    let at = |share: usize| values.get((values.len() * share / 100).min(values.len().saturating_sub(1)));
    let told = [50, 99, 100].map(|share| at(share).map_or("–".to_owned(), |value| words(*value)));
    format!("median {}, p99 {}, worst {}", told[0], told[1], told[2])
}

/// Few artists with tens of thousands of partners, most with one or two: endpoints are drawn so that the n-th artist has
/// about n^(-2/3) of the partnerships of the first.
fn synthetic() -> Graph {
    let mut random = Random(42);
    let mut draw = || {
        let share = random.share();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of ARTISTS")]
        let artist = (f64::from(ARTISTS) * share * share * share) as u32;
        artist.min(ARTISTS - 1)
    };
    let mut pairs: Vec<(Node, Node)> = Vec::with_capacity(PARTNERSHIPS * 5 / 4);
    while pairs.len() < PARTNERSHIPS {
        while pairs.len() < PARTNERSHIPS * 5 / 4 {
            let (one, other) = (draw(), draw());
            if one != other {
                pairs.push((one.min(other), one.max(other)));
            }
        }
        pairs.sort_unstable();
        pairs.dedup();
    }
    // Sorted, they would lack the last artists if only the first were kept.
    let drawn = pairs.len();
    let kept = (0..PARTNERSHIPS).map(|place| pairs[place * drawn / PARTNERSHIPS]);
    let link = |(from, to)| Link {
        from,
        to,
        kind: EdgeKind::Together,
        weight: 1 + u16::try_from((u64::from(from) + u64::from(to)) % 4).expect("below four"),
        first: Some(2000),
        last: Some(2020),
    };
    Graph::new((0..i64::from(ARTISTS)).collect(), kept.map(link))
}

/// Numbers that look random and are the same every time (splitmix64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From 0, below 1.
    fn share(&mut self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "the bits of a mantissa")]
        let share = (self.next() >> 11) as f64 / (1u64 << 53) as f64;
        share
    }

    fn below(&mut self, count: usize) -> usize {
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        usize::try_from(self.next() % count.max(1)).expect("below a length")
    }
}

fn megabytes(bytes: usize) -> usize {
    bytes.div_ceil(1_000_000)
}

/// What Linux says of this process; elsewhere nothing is known.
fn peak_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.map_or("unknown".to_owned(), |line| line.trim().to_owned())
}
