//! Verdicts on claims, for `parts/claims.html`: why, and evidence in words.
//!
//! The snapshot holds evidence as facts; here they become sentences, with links for a page and without for a program.

use super::strings::Shown;
use super::svg::{Point, Proof, ProofWords, TallyBar, stretches};
use super::{Html, Strings, country, record};
use crate::model::{ArtistKind, Bounds, Date, Lang, Outcome, PartialDate, Ranks, Shelf, Shows, Status, Verdict};
use crate::snapshot::read::{Claim, DecidingWeek, Evidence, Link, VerdictCounts};
use crate::text::words;
use crate::urls;
use askama::filters::{Html as Escaper, escape};

/// So many claims that nothing decides stand with the others.
const FEW: usize = 3;

/// Evidence for a page, line by line, with links.
pub fn shown(claim: &Claim, lang: Lang, links: Lang) -> Vec<Html> {
    let pen = Pen { links: Some(links), lang, strings: Strings::of(lang) };
    pen.lines(claim).into_iter().map(Html::trusted).collect()
}

/// Evidence for a program, line by line, in plain words.
pub fn told(claim: &Claim, lang: Lang) -> Vec<(&Evidence, String)> {
    let pen = Pen { links: None, lang, strings: Strings::of(lang) };
    claim.evidence.iter().map(|one| (one, pen.line(claim, std::slice::from_ref(one)))).collect()
}

/// The reason in a sentence, what was found, as of when, and what it is by now.
pub fn reason(claim: &Claim, lang: Lang) -> String {
    judgement(claim, lang, str::to_owned, |date| words::long_date(PartialDate::from(date), lang))
}

/// The same for a page, its figures and days marked up.
pub fn judged(claim: &Claim, lang: Lang) -> Html {
    let figure = |figure: &str| format!("<b>{figure}</b>");
    Html::trusted(judgement(claim, lang, figure, |date| record::day(date, lang).to_string()))
}

fn judgement(claim: &Claim, lang: Lang, mark: impl Fn(&str) -> String, day: impl Fn(Date) -> String) -> String {
    let strings = Strings::of(lang);
    let w = &strings.verdict;
    let position = matches!(claim.says.word.as_str(), "peak" | "debut-position");
    let figure = |found| mark(&figure(found, position, strings));
    let mut said = vec![(w.reason)(claim.reason).to_owned()];
    said.extend(claim.found.map(|found| (w.found)(&figure(found))));
    match (claim.through, claim.judged_on) {
        (Some(week), _) => said.push((w.through)(&day(week))),
        (None, Some(on)) if claim.verdict.is_some() => said.push((w.judged_on)(&day(on))),
        _ => {}
    }
    said.extend(claim.since.map(|(since, on)| (w.since)(&figure(since), &day(on))));
    said.join(" ")
}

/// Claims as a reader wants them: those that evidence decides, what it contradicts first, and apart from them those that
/// nothing held here decides, where they are many.
pub fn parted(claims: &[Claim]) -> (Vec<&Claim>, Vec<&Claim>) {
    let weight = |claim: &Claim| match claim.verdict {
        Some(Verdict::Contradicted) => 0,
        Some(Verdict::Disputed) => 1,
        Some(Verdict::Confirmed) => 2,
        Some(Verdict::Unverified) => 3,
        None => 4,
    };
    let mut all: Vec<&Claim> = claims.iter().collect();
    all.sort_by_key(|claim| weight(claim));
    let decided = all.partition_point(|claim| weight(claim) < 3);
    let rest = if decided > 0 && all.len() - decided > FEW { all.split_off(decided) } else { Vec::new() };
    (all, rest)
}

/// The weeks that decide a claim about weeks in a row, where they can be counted by eye.
pub fn proof(claim: &Claim, lang: Lang) -> Option<Proof> {
    let said = usize::try_from(claim.number?).ok()?;
    let w = &Strings::of(lang).verdict;
    let point = |week: &DecidingWeek| Point { week: week.week, position: week.position, held: week.held };
    let weeks: Vec<Point> = claim.weeks.iter().map(point).collect();
    let (first, last) = (weeks.first()?, weeks.last()?);
    let day = |point: &Point| words::short_date(point.week, lang);
    let spells = stretches(&weeks, |point| point.position == Some(1));
    // What was said is laid over the spell that bears it out, else over the first.
    let from = spells.iter().find(|(_, weeks)| *weeks >= said).or(spells.first())?.0;
    let others: Vec<String> = weeks
        .iter()
        .filter(|point| point.position != Some(1))
        .map(|point| match point.position {
            Some(position) => (w.stood)(&day(point), position),
            None if point.held => (w.stood_off)(&day(point)),
            None => (w.stood_unheld)(&day(point)),
        })
        .collect();
    let lengths: Vec<String> = spells.iter().map(|(_, weeks)| weeks.to_string()).collect();
    let label = (w.proof)(said, &words::list(&lengths, lang), &others.join(", "));
    let said_words = (w.said, (w.in_a_row)(said));
    Proof::new(&weeks, from, said, ProofWords { label, said: said_words, first: day(first), last: day(last) })
}

/// Counts of verdicts as one bar.
pub fn bar(counts: &[(Verdict, u32)], lang: Lang) -> TallyBar {
    let w = &Strings::of(lang).verdict;
    let said: Vec<String> = counts.iter().map(|(verdict, count)| (w.counted)(*verdict, (*count).into())).collect();
    TallyBar::new(counts, said.join(", "))
}

/// How many claims were judged, and how many are opinions: those are listed and never counted.
pub fn counted(claims: &[Claim], strings: &Strings) -> Vec<String> {
    let counts = VerdictCounts::of(claims);
    let mut said = Vec::new();
    said.extend((counts.judged() > 0).then(|| (strings.source.claim_count)(counts.judged().into())));
    said.extend((counts.opinions > 0).then(|| (strings.source.opinion_count)(counts.opinions.into())));
    said
}

/// The first of these, for the contents of a page.
pub fn count(claims: &[Claim], strings: &Strings) -> String {
    counted(claims, strings).into_iter().next().unwrap_or_default()
}

/// Stands for all sources where one can be named.
pub const OF_ALL: Option<&str> = None;

/// The claims that have a verdict, in the ledger; of a source, where its slug is given.
pub fn ledger(verdict: Verdict, source: Option<&str>, links: Lang) -> String {
    let verdict = Some(("verdict", verdict.as_str().to_owned()));
    let source = source.map(|source| ("source", source.to_owned()));
    let filters: Vec<_> = verdict.into_iter().chain(source).collect();
    urls::claims_filtered(links, &filters, 1)
}

/// "12", "at least 12", "12 to 80"; "No. 3" where it is a position.
fn figure(found: Bounds, position: bool, strings: &Strings) -> String {
    let number = |number: u32| match position {
        true => (strings.verdict.position)(number),
        false => words::number(number.into()),
    };
    match found.most {
        None => (strings.record.at_least)(found.least),
        Some(most) if most == found.least => number(most),
        Some(most) => (strings.verdict.between)(&number(found.least), &number(most)),
    }
}

/// Writes evidence down, for a page or for a program.
struct Pen {
    lang: Lang,
    /// The language of the pages that links lead to; `None`: no links, and no markup.
    links: Option<Lang>,
    strings: &'static Strings,
}

impl Pen {
    fn lines(&self, claim: &Claim) -> Vec<String> {
        // Spells of one run stand in one line.
        let same = |a: &Evidence, b: &Evidence| {
            matches!(a.shows, Shows::AtOne | Shows::Weeks)
                && (a.shows, &a.record, &a.chart) == (b.shows, &b.record, &b.chart)
        };
        claim.evidence.chunk_by(same).map(|spells| self.line(claim, spells)).collect()
    }

    fn line(&self, claim: &Claim, spells: &[Evidence]) -> String {
        let [one, ..] = spells else { return String::new() };
        let weeks = |number: u32| (self.strings.weeks)(number.into());
        let spell = |one: &Evidence| match one.number {
            Some(number) => format!("{} ({})", self.when(one), weeks(number)),
            None => self.when(one),
        };
        let link = |link: &Option<Link>| link.as_ref().map(|link| self.anchor(link)).unwrap_or_default();
        let text = one.text.as_deref().unwrap_or_default();
        let shown = Shown {
            record: link(&one.record),
            chart: self.chart(one),
            when: self.when(one),
            spells: spells.iter().map(spell).collect::<Vec<_>>().join(", "),
            number: one.number.unwrap_or(0),
            text: match one.shows {
                Shows::Ranks => Ranks::parse(text).map_or(text, self.strings.run.ranks_word).to_owned(),
                Shows::Field => self.value(one.field.as_deref().unwrap_or_default(), text),
                Shows::Claim => self.rival(one),
                _ => self.plain(text),
            },
            field: match one.shows {
                Shows::Nomination => {
                    let result = one.field.as_deref().and_then(Outcome::parse);
                    result.map_or("", |result| (self.strings.record.result)(result)).to_owned()
                }
                _ => (self.strings.verdict.field)(one.field.as_deref().unwrap_or_default()).to_owned(),
            },
            source: link(&one.source),
        };
        let line = (self.strings.verdict.shows)(one.shows, &shown);
        // What it is about goes without saying where the claim is about it alone.
        let told = matches!(one.shows, Shows::Field | Shows::Nomination | Shows::Category);
        match &one.record {
            Some(record) if !told && claim.about != [record.clone()] => format!("{}: {line}", self.anchor(record)),
            _ => line,
        }
    }

    /// A chart, by way of the page that has the weeks meant.
    fn chart(&self, one: &Evidence) -> String {
        let Some(chart) = &one.chart else { return String::new() };
        let (Some(lang), Some(record)) = (self.links, &one.record) else { return self.anchor(chart) };
        let shelf = Shelf::ALL.iter().find(|shelf| shelf.kind() == record.kind);
        match shelf.filter(|_| !matches!(one.shows, Shows::Absent | Shows::Ranks)) {
            Some(shelf) => self.link(&urls::work_run(lang, *shelf, &record.slug, &chart.slug), &chart.title),
            None => self.anchor(chart),
        }
    }

    /// From when to when; a chart's week links to the week.
    fn when(&self, one: &Evidence) -> String {
        let of_chart = !matches!(one.shows, Shows::Counted | Shows::Absent);
        let day = |date: PartialDate| match (self.links, &one.chart, date.day()) {
            (Some(lang), Some(chart), Some(week)) if of_chart => {
                self.link(&urls::chart_week(lang, &chart.slug, week), &words::long_date(date, self.lang))
            }
            _ => words::long_date(date, self.lang),
        };
        match (one.first, one.last) {
            (Some(first), Some(last)) if first != last => (self.strings.verdict.from_to)(&day(first), &day(last)),
            (None, Some(last)) if one.shows == Shows::Name => {
                words::period(None, Some(last), self.lang).unwrap_or_default()
            }
            (first, last) => first.or(last).map(day).unwrap_or_default(),
        }
    }

    /// The value of a field, in words where it is one of a list.
    fn value(&self, field: &str, value: &str) -> String {
        let date = || value.parse::<PartialDate>().ok().map(|date| words::long_date(date, self.lang));
        let word = match field {
            "kind" => ArtistKind::parse(value).map(|kind| (self.strings.artist.kind_word)(kind).to_owned()),
            "status" => Status::parse(value).map(|status| (self.strings.work.status_word)(status).to_owned()),
            "country" => Some(country(value, self.lang).to_owned()),
            "released" | "nominations_on" => date(),
            _ => None,
        };
        word.unwrap_or_else(|| self.plain(value))
    }

    /// What another source claims: the value where there is one, else its sentence.
    fn rival(&self, one: &Evidence) -> String {
        let (Some(rival), Some(source), Some(anchor)) = (&one.rival, &one.source, &one.text) else {
            return String::new();
        };
        let said = match (&rival.value, &rival.text) {
            (Some(value), _) => record::grouped(value),
            (None, text) => text.clone().unwrap_or_default(),
        };
        let day = rival.as_of.map(|day| format!(" ({})", words::long_date(day, self.lang))).unwrap_or_default();
        let words = format!("{said}{day}");
        self.links.map_or_else(|| words.clone(), |lang| self.link(&urls::claim(lang, &source.slug, anchor), &words))
    }

    fn anchor(&self, link: &Link) -> String {
        match self.links {
            Some(lang) => self.link(&link.href(lang), &link.title),
            None => link.title.clone(),
        }
    }

    fn link(&self, href: &str, text: &str) -> String {
        format!("<a href=\"{}\">{}</a>", escaped(href), self.plain(text))
    }

    /// Text as the page has it: escaped, and with its language where that is another.
    fn plain(&self, text: &str) -> String {
        match self.links {
            Some(_) => record::marked(text, self.lang).to_string(),
            None => text.to_owned(),
        }
    }
}

fn escaped(text: &str) -> String {
    escape(text, Escaper).map(|text| text.to_string()).unwrap_or_default()
}
