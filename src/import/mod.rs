//! Chart archives → `content/charts`: weeks and rows in place, what is held, and what was looked for.
//!
//! | file | what it does |
//! |---|---|
//! | `source` | [`SOURCES`]: the archives that can be read, one file each (`csv`, `hollingshead`, `koreanthinker`, `utdata`) |
//! | `page`, `columns` | what each source is read into; tables by the names of their columns |
//! | `files` | the files asked for, folders walked, packed ones opened |
//! | `place` | which issue a page is; what of it can be a row |
//! | `merge` | a week of the archive into the rows that content has |
//! | `held`, `toml` | `[[held]]` week by week, and back into the chart's file |
//! | `searched` | which works were looked for |
//! | `table`, `write` | the tables of content, each file replaced in one step |
//! | `report` | what was added, changed, refused, and why |
//!
//! Titles and credits are never touched. The same archive again changes nothing. Rows are written before the chart's
//! file, so that `[[held]]` never claims what is not there, wherever an import is ended. Which work a row belongs to is for the
//! caller to say ([`Known`]): this room stands above the derivations.

mod columns;
mod csv;
mod files;
mod held;
mod hollingshead;
mod koreanthinker;
mod merge;
mod page;
mod place;
mod report;
mod searched;
mod source;
mod table;
mod toml;
mod utdata;
mod write;

pub use report::{ChartReport, Reason, Report, Tally, Weight};
pub use source::{Charts, SOURCES, Source};

use crate::content::Catalog;
use crate::model::{Chart, Date, HeldWorks, Row, SourceSlug, WorkSlug};
use crate::text::Shared;
use held::Depth;
use page::{Line, Page};
use place::FiledPage;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use table::Weeks;

/// What to import, and how.
pub struct Wish<'a> {
    pub source: &'a Source,
    /// Files and folders.
    pub files: &'a [PathBuf],
    /// The chart, where the files do not say.
    pub chart: Option<&'a str>,
    /// The record of the archive, for `source` under `[[held]]`.
    pub cited: Option<&'a SourceSlug>,
    /// Take only the rows of works in the catalog.
    pub known: Option<&'a dyn Known>,
}

/// What the catalog knows of works.
pub trait Known {
    /// The work that a row belongs to.
    fn owner(&self, chart: &Chart, row: &Row) -> Option<WorkSlug>;
    /// All works of the kind that the chart ranks.
    fn works(&self, chart: &Chart) -> Vec<WorkSlug>;
}

/// How far an import is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Files of the archive read, of all.
    Read(usize, usize),
    /// Charts written, of all.
    Wrote(usize, usize),
}

/// The import ended before its end. Files that were written stay; all of them are whole.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error("cannot read {path}")]
    Read { path: PathBuf, source: io::Error },
    #[error("cannot write {path}")]
    Write { path: PathBuf, source: io::Error },
    #[error("{path}: {reason}; `duet check` tells all that is wrong with it")]
    Content { path: PathBuf, reason: String },
}

/// Brings an archive into the folder of content.
///
/// # Errors
/// When the archive cannot be listed, or content cannot be read or written. What of the archive is refused is in the report.
pub fn import(
    content: &Path,
    catalog: &Catalog,
    wish: &Wish<'_>,
    tell: &mut dyn FnMut(Step),
) -> Result<Report, ImportError> {
    let charts = content.join("charts");
    let lock = write::Lock::take(&charts).map_err(|source| ImportError::Write { path: charts, source })?;
    let mut report = Report::default();
    let mut words = Shared::default();
    let files =
        files::list(wish.files, wish.source.endings).map_err(|(path, source)| ImportError::Read { path, source })?;
    let names: Vec<String> = files.iter().map(|path| path.display().to_string()).collect();
    let mut by_chart: BTreeMap<String, Vec<FiledPage<'_>>> = BTreeMap::new();
    for (at, (path, name)) in files.iter().zip(&names).enumerate() {
        match read(catalog, wish, path, &mut words) {
            Ok((chart, pages)) => {
                let filed = pages.into_iter().map(|page| FiledPage { file: name, page });
                by_chart.entry(chart).or_default().extend(filed);
            }
            Err(reason) => report.refused.push((name.clone(), reason)),
        }
        tell(Step::Read(at + 1, files.len()));
    }
    let all = by_chart.len();
    for (at, (slug, pages)) in by_chart.into_iter().enumerate() {
        let chart = &catalog.charts[&slug].record;
        report.charts.push(ChartImport { content, chart, wish }.run(pages, &mut words)?);
        tell(Step::Wrote(at + 1, all));
    }
    drop(lock);
    Ok(report)
}

/// The chart of a file, and its pages; or why nothing is taken of it.
fn read(catalog: &Catalog, wish: &Wish<'_>, path: &Path, words: &mut Shared) -> Result<(String, Vec<Page>), String> {
    let known = |slug: &str| catalog.charts.contains_key(slug);
    let asked = wish.chart.map(str::to_owned);
    let Some(chart) = asked.or_else(|| wish.source.chart_of(path, &known)) else {
        return Err("nothing says which chart it is of; name it with --chart".to_owned());
    };
    if !known(&chart) {
        return Err(format!("content has no chart `{chart}`; start it with `duet new chart`"));
    }
    let bytes = files::open(path).map_err(|error| error.to_string())?;
    Ok((chart, (wish.source.read)(&bytes, words)?))
}

/// One chart on its way into content.
struct ChartImport<'a> {
    content: &'a Path,
    chart: &'a Chart,
    wish: &'a Wish<'a>,
}

impl ChartImport<'_> {
    fn run(&self, pages: Vec<FiledPage<'_>>, words: &mut Shared) -> Result<ChartReport, ImportError> {
        let mut report = ChartReport { chart: self.chart.slug.to_string(), ..Default::default() };
        let folder = self.path("");
        write::sweep(&folder).map_err(|source| ImportError::Write { path: folder.clone(), source })?;
        let years = self.years(words)?;
        let mut rows: Weeks = BTreeMap::new();
        for (week, line) in years.values().flatten() {
            rows.entry(*week).or_default().push(line.clone());
        }
        for lines in rows.values_mut() {
            lines.sort_by_key(|line| line.position);
        }
        let archive = place::place(self.chart, pages, &rows, &mut report);
        if let (Some((first, _)), Some((last, _))) = (archive.first_key_value(), archive.last_key_value()) {
            report.span = Some((*first, *last));
        }
        depths(&archive, &mut report);
        let held_before = held::by_week(self.chart);
        let mut held = held_before.clone();
        let looked = self.merge(archive, &mut rows, &mut held, &mut report);
        self.write_rows(&years, &rows, &mut report)?;
        self.write_searched(&held, &looked, &mut report)?;
        if held != held_before {
            self.write_held(&held, &mut report)?;
        }
        Ok(report)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.content.join("charts").join(self.chart.slug.as_str()).join(name)
    }

    /// The tables that are there, by year, as their lines stand.
    fn years(&self, words: &mut Shared) -> Result<BTreeMap<String, Vec<(Date, Line)>>, ImportError> {
        let mut years = BTreeMap::new();
        let folder = self.path("");
        let entries = match fs::read_dir(&folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(years),
            entries => entries.map_err(|source| ImportError::Read { path: folder.clone(), source })?,
        };
        for entry in entries {
            let entry = entry.map_err(|source| ImportError::Read { path: folder.clone(), source })?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let is_year = name.strip_suffix(".csv").is_some_and(|year| year.len() == 4 && year.parse::<u16>().is_ok());
            if is_year {
                let path = entry.path();
                let bytes = fs::read(&path).map_err(|source| ImportError::Read { path: path.clone(), source })?;
                let rows = table::read_rows(&bytes, words).map_err(|reason| ImportError::Content { path, reason })?;
                years.insert(name, rows);
            }
        }
        Ok(years)
    }

    /// Every week of the archive into the rows, and into what is held. The weeks that were looked through.
    fn merge(
        &self,
        archive: Weeks,
        rows: &mut Weeks,
        held: &mut BTreeMap<Date, Depth>,
        report: &mut ChartReport,
    ) -> BTreeSet<Date> {
        let works = if self.wish.known.is_some() { HeldWorks::Known } else { HeldWorks::All };
        let mut looked = BTreeSet::new();
        for (week, mut lines) in archive {
            let depth = lines.last().map_or(0, |line| line.position);
            let ours = rows.get(&week).map_or(&[][..], Vec::as_slice);
            let before = held.get(&week);
            let rows_below = ours.last().is_some_and(|line| line.position > depth);
            match (before.map(|before| before.works), works) {
                (Some(HeldWorks::Known), HeldWorks::All) if rows_below => {
                    report.rows.refused += lines.len();
                    report.weeks.refused += 1;
                    report.note(Reason::ShallowWeek, week.to_string());
                    continue;
                }
                (Some(HeldWorks::All), HeldWorks::Known) => {
                    let top = before.map_or(0, |before| before.top);
                    let below = lines.iter().filter(|line| line.position > top).count();
                    if below > 0 {
                        report.note(Reason::BeyondAll, format!("{week}: {below} below No. {top}"));
                        lines.retain(|line| line.position <= top);
                        report.rows.refused += below;
                    }
                }
                _ => {}
            }
            let owner_of =
                self.wish.known.map(|known| move |week: Date, line: &Line| known.owner(self.chart, &row(week, line)));
            let owner_of = owner_of.as_ref().map(|owner_of| owner_of as merge::OwnerOf<'_>);
            let merged = merge::merge(week, ours, &lines, owner_of, report);
            let after = held::after(before, depth, works, self.wish.cited);
            match (before, merged == ours && before == Some(&after)) {
                (_, true) => report.weeks.unchanged += 1,
                (None, false) if ours.is_empty() => report.weeks.added += 1,
                (_, false) => report.weeks.changed += 1,
            }
            held.insert(week, after);
            looked.insert(week);
            if !merged.is_empty() {
                rows.insert(week, merged);
            } else {
                rows.remove(&week);
            }
        }
        looked
    }

    /// Each year's table whose rows are other ones now.
    fn write_rows(
        &self,
        years: &BTreeMap<String, Vec<(Date, Line)>>,
        rows: &Weeks,
        report: &mut ChartReport,
    ) -> Result<(), ImportError> {
        let mut new: BTreeMap<String, Vec<(Date, &[Line])>> =
            years.keys().map(|name| (name.clone(), Vec::new())).collect();
        for (week, lines) in rows {
            new.entry(format!("{:04}.csv", week.year())).or_default().push((*week, lines));
        }
        for (name, weeks) in new {
            let mut before: Vec<(Date, &Line)> =
                years.get(&name).into_iter().flatten().map(|(week, line)| (*week, line)).collect();
            before.sort_by_key(|(week, line)| (*week, line.position));
            let after = weeks.iter().flat_map(|(week, lines)| lines.iter().map(|line| (*week, line)));
            if before.into_iter().eq(after) && years.contains_key(&name) {
                continue;
            }
            self.write(&name, &table::write_rows(weeks.into_iter()), report)?;
        }
        Ok(())
    }

    fn write_searched(
        &self,
        held: &BTreeMap<Date, Depth>,
        looked: &BTreeSet<Date>,
        report: &mut ChartReport,
    ) -> Result<(), ImportError> {
        let Some(known) = self.wish.known else { return Ok(()) };
        let path = self.path("searched.csv");
        let before = match fs::read(&path) {
            Ok(bytes) => table::read_searched(&bytes).map_err(|reason| ImportError::Content { path, reason })?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => BTreeMap::new(),
            Err(source) => return Err(ImportError::Read { path, source }),
        };
        let (after, left) = searched::record(&before, &known.works(self.chart), held, looked);
        for work in left {
            report.note(Reason::NotSearched, work.to_string());
        }
        if after != before {
            self.write("searched.csv", &table::write_searched(&after), report)?;
        }
        Ok(())
    }

    fn write_held(&self, held: &BTreeMap<Date, Depth>, report: &mut ChartReport) -> Result<(), ImportError> {
        let name = format!("../{}.toml", self.chart.slug);
        let path = self.content.join("charts").join(format!("{}.toml", self.chart.slug));
        let text = fs::read(&path).map_err(|source| ImportError::Read { path: path.clone(), source })?;
        let spans = held::spans(&self.chart.calendar, held);
        let text = toml::with_held(self.chart.slug.as_str(), &text, &spans)
            .map_err(|reason| ImportError::Content { path, reason })?;
        self.write(&name, text.as_bytes(), report)
    }

    fn write(&self, name: &str, bytes: &[u8], report: &mut ChartReport) -> Result<(), ImportError> {
        let path = match name.strip_prefix("../") {
            Some(name) => self.content.join("charts").join(name),
            None => self.path(name),
        };
        write::replace(&path, bytes).map_err(|source| ImportError::Write { path: path.clone(), source })?;
        report.written.push(path.display().to_string());
        Ok(())
    }
}

fn row(week: Date, line: &Line) -> Row {
    Row {
        week,
        position: line.position,
        title: line.title.clone(),
        credit: line.credit.clone(),
        printed_peak: line.printed_peak,
        printed_weeks: line.printed_weeks,
    }
}

/// Tells the weeks that are shorter than the others, and the positions that have no row.
fn depths(archive: &Weeks, report: &mut ChartReport) {
    let depth = |lines: &[Line]| lines.last().map_or(0, |line| line.position);
    let deepest = archive.values().map(|lines| depth(lines)).max().unwrap_or(0);
    for (week, lines) in archive {
        let last = depth(lines);
        if last < deepest {
            report.note(Reason::ShortWeek, format!("{week}: {last} positions"));
        }
        let there: BTreeSet<u16> = lines.iter().map(|line| line.position).collect();
        let gaps: Vec<String> =
            (1..last).filter(|position| !there.contains(position)).map(|position| position.to_string()).collect();
        if !gaps.is_empty() {
            report.note(Reason::Gap, format!("{week}: No. {}", gaps.join(", ")));
        }
    }
}
