//! Who is billed: the parser with the names of this repository's content, on credit strings drawn from charts and
//! labelled by hand.

use crate::folder::project;
use duet::content::load_names;
use duet::credit::parse;

/// What the parser gets wrong is told, and what it wants.
#[test]
fn at_least_ninety_seven_of_a_hundred_hard_credits_come_out_exactly_right() {
    let known = load_names(&project("content")).expect("the content is there").catalog.lexicon();
    let table = std::fs::read_to_string(project("tests/fixtures/credits.tsv")).expect("the table is there");
    let mut wrong = Vec::new();
    let lines: Vec<&str> = table.lines().skip(1).collect();
    for line in &lines {
        let [credit, names, roles] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("three columns: {line}") };
        let mut wanted: Vec<(&str, &str)> = names.split(" ¦ ").zip(roles.split(" ¦ ")).collect();
        assert!(wanted.iter().all(|(name, _)| credit.contains(name)), "names are parts of their credit: {line}");
        let parts = parse(credit, &known);
        let mut got: Vec<(&str, &str)> = parts.iter().map(|part| (part.name.as_str(), part.role.as_str())).collect();
        wanted.sort_unstable();
        got.sort_unstable();
        if got != wanted {
            wrong.push(format!("{credit}\n  wanted {wanted:?}\n  got    {got:?}"));
        }
    }
    assert!(lines.len() >= 150, "{} strings", lines.len());
    assert!(wrong.len() * 100 <= lines.len() * 3, "{} of {} wrong:\n{}", wrong.len(), lines.len(), wrong.join("\n"));
}
