//! Claims with their verdicts: on the pages of sources and subjects, and in the ledger of all of them.

use super::list::{Listed, bounds, total};
use super::queries::{all, one, sql};
use super::{Link, ReadError, Snapshot, Term};
use crate::model::{Bounds, Date, Lang, PartialDate, Reason, Shows, Tier, Verdict};
use rusqlite::{Connection, Params, Row, named_params};

/// The parameters of a filter.
macro_rules! parameters {
    ($filter:expr) => {
        named_params! {
            ":verdict": $filter.verdict.map(Verdict::as_str),
            ":source": $filter.source,
            ":says": $filter.says,
            ":about": $filter.about.as_deref().unwrap_or_default(),
        }
    };
}

/// Something a source says, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The row it is known by in the snapshot.
    pub(super) id: i64,
    pub source: Link,
    pub tier: Tier,
    /// Its place on the source's page.
    pub anchor: String,
    /// What it speaks of.
    pub about: Vec<Link>,
    pub says: Term,
    pub text: Option<String>,
    /// As it reads: `12`, `at least 4`, `3 to 5`.
    pub value: Option<String>,
    /// The same, where it is one whole number.
    pub number: Option<i64>,
    /// The record that the value names, where the property is a tie to one.
    pub named: Option<Link>,
    pub unit: Option<String>,
    pub chart: Option<Link>,
    pub edition: Option<Link>,
    /// The category of that edition, by the name it had then.
    pub category: Option<String>,
    pub top: Option<u32>,
    pub place: Option<String>,
    pub as_of: Option<PartialDate>,
    pub opinion: bool,
    /// `None` for an opinion.
    pub verdict: Option<Verdict>,
    pub reason: Reason,
    /// The day as of which it was judged.
    pub judged_on: Option<Date>,
    /// The last chart week that counted.
    pub through: Option<Date>,
    /// What the evidence leaves possible, where the property is a figure.
    pub found: Option<Bounds>,
    /// What the figure has become since, and by which day.
    pub since: Option<(Bounds, Date)>,
    pub evidence: Vec<Evidence>,
    /// Of a claim about weeks in a row at No. 1: the weeks that decide it.
    pub weeks: Vec<DecidingWeek>,
}

/// A week that a claim is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DecidingWeek {
    pub week: Date,
    /// The best position; `None` in a week without a row.
    pub position: Option<u32>,
    /// Whether anything of the week is held.
    pub held: bool,
}

impl Claim {
    /// Whether it says that weeks at No. 1 followed one another, which can be decided by eye.
    pub fn says_in_a_row(&self) -> bool {
        self.says.word == "consecutive-weeks-at-number-one"
    }
}

/// Weeks of one claim, at most: a year and a day.
const MOST_WEEKS: i64 = 53;

/// One thing that was held against a claim; see [`crate::model::Shows`] for which fields are filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    pub shows: Shows,
    pub record: Option<Link>,
    pub chart: Option<Link>,
    pub first: Option<PartialDate>,
    pub last: Option<PartialDate>,
    pub number: Option<u32>,
    pub field: Option<String>,
    pub text: Option<String>,
    pub source: Option<Link>,
    /// What another source claims, where it is another claim.
    pub rival: Option<Rival>,
}

/// What another source claims.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rival {
    pub value: Option<String>,
    pub text: Option<String>,
    pub as_of: Option<PartialDate>,
}

impl Claim {
    /// Its place on its source's page.
    pub fn href(&self, lang: Lang) -> String {
        crate::urls::claim(lang, &self.source.slug, &self.anchor)
    }

    /// The claims whose `id` a query gives, each with what it speaks of and its evidence.
    pub(super) fn list(connection: &Connection, sql: &str, parameters: impl Params) -> Result<Vec<Self>, ReadError> {
        Self::whole(connection, all(connection, sql, parameters, |row| row.get("id"))?)
    }

    /// The claims of these numbers, each with what it speaks of and its evidence.
    pub(super) fn whole(connection: &Connection, ids: Vec<i64>) -> Result<Vec<Self>, ReadError> {
        let mut claims = Vec::with_capacity(ids.len());
        for id in ids {
            let of = named_params! { ":claim": id };
            let Some(mut claim) = one(connection, sql!("claim"), of, Self::read)? else { continue };
            claim.about = all(connection, sql!("subjects_of_claim"), of, |row| Link::read(row, "about"))?;
            claim.evidence = all(connection, sql!("evidence_of_claim"), of, Evidence::read)?;
            if claim.says_in_a_row() && claim.number.is_some() {
                claim.weeks = claim.deciding(connection)?;
            }
            claims.push(claim);
        }
        Ok(claims)
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let between = |least: &str, most: &str| -> rusqlite::Result<Option<Bounds>> {
            let most = row.get(most)?;
            Ok(row.get::<_, Option<u32>>(least)?.map(|least| Bounds { least, most }))
        };
        let since = between("since_least", "since_most")?.zip(row.get("since_on")?);
        Ok(Self {
            id: row.get("id")?,
            source: Link::read(row, "source")?,
            tier: row.get("tier")?,
            anchor: row.get("anchor")?,
            about: Vec::new(),
            says: Term::read(row, "says")?,
            text: row.get("text")?,
            value: row.get("value")?,
            number: row.get("number")?,
            named: Link::find(row, "named")?,
            unit: row.get("unit")?,
            chart: Link::find(row, "chart")?,
            edition: Link::find(row, "edition")?,
            category: row.get("category")?,
            top: row.get("top")?,
            place: row.get("place")?,
            as_of: row.get("as_of")?,
            opinion: row.get("opinion")?,
            verdict: row.get("verdict")?,
            reason: row.get("reason")?,
            judged_on: row.get("judged_on")?,
            through: row.get("through")?,
            found: between("least", "most")?,
            since,
            evidence: Vec::new(),
            weeks: Vec::new(),
        })
    }

    fn deciding(&self, connection: &Connection) -> Result<Vec<DecidingWeek>, ReadError> {
        let days = 7 * (self.number.unwrap_or(1).clamp(1, MOST_WEEKS) - 1);
        let of = named_params! { ":claim": self.id, ":days": days, ":limit": MOST_WEEKS };
        all(connection, sql!("weeks_that_decide"), of, |row| {
            Ok(DecidingWeek { week: row.get("week")?, position: row.get("position")?, held: row.get("held")? })
        })
    }
}

impl Evidence {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let shows = row.get("shows")?;
        let rival = match shows {
            Shows::Claim => Some(Rival {
                value: row.get("rival_value")?,
                text: row.get("rival_text")?,
                as_of: row.get("rival_as_of")?,
            }),
            _ => None,
        };
        Ok(Self {
            shows,
            record: Link::find(row, "record")?,
            chart: Link::find(row, "chart")?,
            first: row.get("first")?,
            last: row.get("last")?,
            number: row.get("number")?,
            field: row.get("field")?,
            text: row.get("text")?,
            source: Link::find(row, "source")?,
            rival,
        })
    }
}

/// Which claims of the ledger are asked for; `None`: all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ClaimFilter {
    pub verdict: Option<Verdict>,
    /// The slug of a source.
    pub source: Option<String>,
    /// The slug of what it speaks of.
    pub about: Option<String>,
    /// A property.
    pub says: Option<String>,
}

/// How many claims there are of each verdict. Opinions are none of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VerdictCounts {
    /// In the order of [`Verdict::ALL`].
    pub counts: Vec<(Verdict, u32)>,
    pub opinions: u32,
}

impl VerdictCounts {
    /// Claims that were judged.
    pub fn judged(&self) -> u32 {
        self.counts.iter().map(|(_, count)| count).sum()
    }

    /// The verdicts of some claims.
    pub fn of(claims: &[Claim]) -> Self {
        let of = |wanted| claims.iter().filter(|claim| claim.verdict == wanted).count();
        let of = |wanted| u32::try_from(of(wanted)).unwrap_or(u32::MAX);
        Self { counts: Verdict::ALL.iter().map(|verdict| (*verdict, of(Some(*verdict)))).collect(), opinions: of(None) }
    }

    /// The verdicts of all claims of the site.
    pub(super) fn of_site(connection: &Connection) -> Result<Self, ReadError> {
        counts(connection, &ClaimFilter::default())
    }
}

/// One page of the ledger, with what each filter would leave under the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger {
    pub claims: Listed<Claim>,
    pub verdicts: VerdictCounts,
    pub sources: Vec<(Link, u32)>,
    pub properties: Vec<(Term, u32)>,
    pub subjects: Vec<(Link, u32)>,
}

impl Snapshot {
    /// One page of the claims of all sources, `number` from 1.
    ///
    /// # Errors
    /// When a query fails.
    pub fn ledger(&self, filter: &ClaimFilter, number: usize) -> Result<Ledger, ReadError> {
        let without = |change: fn(&mut ClaimFilter)| {
            let mut filter = filter.clone();
            change(&mut filter);
            filter
        };
        self.with(|connection| {
            let by_source = without(|filter| filter.source = None);
            let by_property = without(|filter| filter.says = None);
            let by_subject = without(|filter| filter.about = None);
            Ok(Ledger {
                claims: page(connection, filter, number)?,
                verdicts: counts(connection, &without(|filter| filter.verdict = None))?,
                sources: all(connection, sql!("claim_sources"), parameters!(by_source), |row| {
                    Ok((Link::read(row, "source")?, row.get("total")?))
                })?,
                properties: all(connection, sql!("claim_properties"), parameters!(by_property), |row| {
                    Ok((Term::read(row, "says")?, row.get("total")?))
                })?,
                subjects: all(connection, sql!("claim_subjects"), parameters!(by_subject), |row| {
                    Ok((Link::read(row, "about")?, row.get("total")?))
                })?,
            })
        })
    }

    /// The same page without the counts, for programs.
    ///
    /// # Errors
    /// When a query fails.
    pub fn claims(&self, filter: &ClaimFilter, number: usize) -> Result<Listed<Claim>, ReadError> {
        self.with(|connection| page(connection, filter, number))
    }
}

fn page(connection: &Connection, filter: &ClaimFilter, number: usize) -> Result<Listed<Claim>, ReadError> {
    let (limit, offset) = bounds(number);
    let of = parameters!(filter);
    let page = named_params! { ":limit": limit, ":offset": offset };
    Ok(Listed {
        rows: Claim::list(connection, sql!("claims"), &[of, page].concat()[..])?,
        total: total(connection, sql!("claim_total"), of)?,
    })
}

/// All claims of the site, opinions among them.
pub(super) fn how_many(connection: &Connection) -> Result<usize, ReadError> {
    total(connection, sql!("claim_total"), parameters!(ClaimFilter::default()))
}

fn counts(connection: &Connection, filter: &ClaimFilter) -> Result<VerdictCounts, ReadError> {
    let found = all(connection, sql!("claim_verdicts"), parameters!(filter), |row| {
        Ok((row.get::<_, Option<Verdict>>("verdict")?, row.get::<_, u32>("total")?))
    })?;
    let of = |wanted| found.iter().find(|(verdict, _)| *verdict == wanted).map_or(0, |(_, count)| *count);
    Ok(VerdictCounts {
        counts: Verdict::ALL.iter().map(|verdict| (*verdict, of(Some(*verdict)))).collect(),
        opinions: of(None),
    })
}

/// The claim that the home page leads with.
pub(super) fn of_note(connection: &Connection) -> Result<Option<Claim>, ReadError> {
    Ok(Claim::list(connection, sql!("claim_of_note"), [])?.into_iter().next())
}
