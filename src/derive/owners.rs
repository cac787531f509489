//! Which work a chart row belongs to.

use super::billing;
use crate::content::{Catalog, FiledRow};
use crate::model::{Chart, ChartedAs, Row, Work, WorkSlug};
use crate::text::fold;
use std::collections::{BTreeMap, HashMap};

/// One form in which charts may print a work.
struct Form<'a> {
    work: &'a Work,
    /// `None`: the work's own title and credit, good on every chart.
    limits: Option<&'a ChartedAs>,
}

impl Form<'_> {
    fn holds(&self, chart: &Chart, row: &Row) -> bool {
        self.limits.is_none_or(|limits| {
            limits.chart.as_ref().is_none_or(|slug| *slug == chart.slug)
                && limits.from.is_none_or(|from| from <= row.week)
                && limits.to.is_none_or(|to| row.week <= to)
        })
    }
}

/// Folded title and folded credit.
type Key = (String, String);

/// Every form in which charts may print the works of a catalog: what says which work a row belongs to.
pub struct Forms<'a> {
    catalog: &'a Catalog,
    /// The forms of one work stand together, so that repeats of it are neighbours.
    by_key: HashMap<Key, Vec<Form<'a>>>,
}

impl<'a> Forms<'a> {
    pub fn of(catalog: &'a Catalog) -> Self {
        let billings =
            catalog.works.iter().map(|(slug, filed)| (slug.clone(), billing(&filed.record, catalog))).collect();
        Self::with(catalog, &billings)
    }

    fn with(catalog: &'a Catalog, billings: &BTreeMap<String, String>) -> Self {
        Self { catalog, by_key: forms(catalog, billings) }
    }

    /// The works that claim a row: none, one, or by mistake several.
    pub fn claimants(&self, chart: &Chart, row: &Row) -> Vec<WorkSlug> {
        self.among(self.printed_as(&row.title, &row.credit), chart, row)
    }

    fn printed_as(&self, title: &str, credit: &str) -> &[Form<'a>] {
        self.by_key.get(&(fold(title), fold(credit))).map_or(&[], Vec::as_slice)
    }

    fn among(&self, candidates: &[Form<'_>], chart: &Chart, row: &Row) -> Vec<WorkSlug> {
        let mut claimants: Vec<WorkSlug> = candidates
            .iter()
            .filter(|form| ranked_by(form.work, chart, self.catalog) && form.holds(chart, row))
            .map(|form| form.work.slug.clone())
            .collect();
        claimants.dedup();
        claimants
    }
}

/// The works that claim each row, chart by chart, in the order of the rows: none, one, or by mistake several.
///
/// A row belongs to a work whose kind the chart ranks, when the folded title and credit are the work's own or one of its
/// `charted_as` within their limits.
pub(super) fn owners(catalog: &Catalog, billings: &BTreeMap<String, String>) -> BTreeMap<String, Vec<Vec<WorkSlug>>> {
    let forms = Forms::with(catalog, billings);
    let mut all = BTreeMap::new();
    for (slug, rows) in &catalog.rows {
        let owned = match catalog.charts.get(slug) {
            Some(chart) => owners_on(&chart.record, rows, &forms),
            None => vec![Vec::new(); rows.len()],
        };
        all.insert(slug.clone(), owned);
    }
    all
}

fn owners_on(chart: &Chart, rows: &[FiledRow], forms: &Forms<'_>) -> Vec<Vec<WorkSlug>> {
    // A title stays on a chart for weeks: each spelling is folded once.
    let mut seen: HashMap<(&str, &str), &[Form<'_>]> = HashMap::new();
    rows.iter()
        .map(|filed| {
            let row = &filed.row;
            let candidates =
                *seen.entry((&row.title, &row.credit)).or_insert_with(|| forms.printed_as(&row.title, &row.credit));
            forms.among(candidates, chart, row)
        })
        .collect()
}

/// Whether the chart ranks works of this kind.
pub fn ranked_by(work: &Work, chart: &Chart, catalog: &Catalog) -> bool {
    catalog.vocab.work_kinds.get(&work.kind).is_some_and(|kind| kind.ranks == Some(chart.ranks))
}

/// All forms by key.
fn forms<'a>(catalog: &'a Catalog, billings: &BTreeMap<String, String>) -> HashMap<Key, Vec<Form<'a>>> {
    let mut forms: HashMap<Key, Vec<Form<'_>>> = HashMap::new();
    for (slug, filed) in &catalog.works {
        let work = &filed.record;
        if catalog.vocab.work_kinds.get(&work.kind).is_none_or(|kind| kind.ranks.is_none()) {
            continue;
        }
        let title = fold(&work.title);
        let credit = fold(billings.get(slug).map_or("", String::as_str));
        forms.entry((title.clone(), credit.clone())).or_default().push(Form { work, limits: None });
        for other in &work.charted_as {
            let title = other.title.as_deref().map_or_else(|| title.clone(), fold);
            let credit = other.credit.as_deref().map_or_else(|| credit.clone(), fold);
            forms.entry((title, credit)).or_default().push(Form { work, limits: Some(other) });
        }
    }
    forms
}

#[cfg(test)]
mod tests {
    use crate::derive::sample::{Sample, credit, date, slug};
    use crate::model::{ChartSlug, ChartedAs};

    fn owners(sample: &Sample) -> Vec<Vec<String>> {
        let derived = crate::derive::derive(&sample.catalog);
        derived.owners["hot"].iter().map(|works| works.iter().map(ToString::to_string).collect()).collect()
    }

    /// A chart, two artists, and one song of both.
    fn sample() -> Sample {
        let mut sample = Sample::new();
        sample.person("rose", "ROSÉ");
        sample.person("bruno-mars", "Bruno Mars");
        sample.songs_chart("hot", 100, "2024-10-05", "2025-03-29");
        let apt = sample.song("apt", "APT.", &[credit("rose", " & "), credit("bruno-mars", "")]);
        sample.add(apt);
        sample
    }

    #[test]
    fn a_row_belongs_to_the_work_of_its_folded_title_and_credit() {
        let mut sample = sample();
        sample.row("hot", "2024-11-02", 8, "Apt", "ROSE & Bruno Mars");
        sample.row("hot", "2024-11-02", 9, "APT.", "Somebody Else");
        assert_eq!(owners(&sample), [vec!["apt".to_owned()], vec![]]);
    }

    #[test]
    fn another_printed_form_holds_within_its_chart_and_dates() {
        let mut sample = sample();
        sample.songs_chart("cold", 100, "2024-10-05", "2025-03-29");
        sample.work_mut("apt").charted_as = vec![ChartedAs {
            title: None,
            credit: Some("Bruno Mars".into()),
            chart: Some(slug(ChartSlug::parse, "hot")),
            from: Some(date("2024-11-09")),
            to: Some(date("2024-11-09")),
        }];
        for week in ["2024-11-02", "2024-11-09", "2024-11-16"] {
            sample.row("hot", week, 8, "APT.", "Bruno Mars");
            sample.row("cold", week, 8, "APT.", "Bruno Mars");
        }
        assert_eq!(owners(&sample), [vec![], vec!["apt".to_owned()], vec![]]);
        let derived = crate::derive::derive(&sample.catalog);
        assert!(derived.owners["cold"].iter().all(Vec::is_empty));
    }

    #[test]
    fn a_row_may_be_claimed_twice_and_a_work_counts_once() {
        let mut sample = sample();
        let credits = [credit("rose", " & "), credit("bruno-mars", "")];
        let mut other = sample.song("apt-again", "APT", &credits);
        other.charted_as =
            vec![ChartedAs { title: Some("a.p.t.".into()), credit: None, chart: None, from: None, to: None }];
        sample.add(other);
        sample.row("hot", "2024-11-02", 8, "APT.", "ROSÉ & Bruno Mars");
        assert_eq!(owners(&sample), [vec!["apt".to_owned(), "apt-again".to_owned()]]);
    }

    #[test]
    fn a_chart_of_albums_has_no_rows_of_songs() {
        let mut sample = sample();
        sample.chart_mut("hot").ranks = crate::model::Ranks::Albums;
        sample.row("hot", "2024-11-02", 8, "APT.", "ROSÉ & Bruno Mars");
        assert_eq!(owners(&sample), [Vec::<String>::new()]);
    }
}
