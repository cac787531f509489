//! Which countries a country's artists work with, year by year.

use super::{Entry, Under};
use crate::model::{Country, Years};
use crate::snapshot::read::{Matrix, MatrixRow};
use crate::urls;
use crate::web::layout::Frame;
use crate::web::{self, CachePolicy, Crumb, Layout, Page, PageError, Visit, described, titled};

pub const ENTRY: Entry = Entry {
    name: "matrix",
    pattern: "/rankings/countries-by-year",
    under: Under::Languages,
    parameters: &["country"],
    template: Some("pages/matrix.html"),
    sample: "/rankings/countries-by-year",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/matrix.html")]
struct MatrixTemplate {
    layout: Layout,
    /// The name of the country whose artists it is about; empty where there is nothing to show.
    country: String,
    matrix: Option<Matrix>,
}

/// A number, which leads to its collaborations where there are any.
struct Cell {
    href: Option<String>,
    count: u32,
    /// 1 to 5: how many beside the most there are in a cell.
    shade: u32,
    /// The heading of its column, for a phone, where none stands over it.
    years: String,
    label: String,
}

/// The shades of cells.
const SHADES: u32 = 5;

async fn show(visit: Visit) -> Result<Page<MatrixTemplate>, PageError> {
    let asked = visit.country("country")?;
    let matrix = visit.snapshot().matrix(asked.as_ref())?;
    if matrix.is_none() && asked.is_some() {
        return Err(PageError::NotFound);
    }
    let (frame, words) = (visit.frame(), &visit.strings.matrix);
    let country = matrix.as_ref().map(|matrix| named(&frame, &matrix.country)).unwrap_or_default();
    let title = if country.is_empty() { words.name.to_owned() } else { (words.heading)(&country) };
    let layout = Layout {
        title: titled(&frame, &title),
        description: described(&frame, &[(words.description)(&country)]),
        canonical: Some(urls::matrix(visit.lang, asked.as_ref().filter(|_| !is_first(&matrix)))),
        breadcrumbs: vec![
            Crumb {
                text: visit.strings.ranking.rankings.to_owned(),
                lang: None,
                href: Some(urls::rankings(visit.links)),
            },
            Crumb::here(words.name),
        ],
        noindex: asked.is_some(),
        source_path: None,
        frame,
    };
    Ok(Page::new(&visit, CachePolicy::Page, MatrixTemplate { layout, country, matrix }))
}

fn is_first(matrix: &Option<Matrix>) -> bool {
    matrix.as_ref().is_some_and(|matrix| matrix.is_first)
}

fn named(frame: &Frame, country: &Country) -> String {
    country.code().map_or(frame.strings.work.unknown_country, |code| web::country(code, frame.lang)).to_owned()
}

impl MatrixTemplate {
    fn path(&self) -> String {
        urls::matrix(self.layout.link_lang(), None)
    }

    fn name(&self, country: &Country) -> String {
        named(&self.layout.frame, country)
    }

    /// The countries to choose from: code, words, and whether it is this one.
    fn options(&self, matrix: &Matrix) -> Vec<(String, String, bool)> {
        let words = &self.layout.strings().matrix;
        let option = |(country, works): &(Country, u32)| {
            let text = (words.option)(&self.name(country), *works);
            (country.as_str().to_owned(), text, *country == matrix.country)
        };
        matrix.countries.iter().map(option).collect()
    }

    /// The heading of a column: "2024", "2010s", "No date".
    fn column(&self, years: &Years) -> String {
        match years {
            Years::Within(first, last) if first == last => first.to_string(),
            Years::Within(first, last) => format!("{first}–{}", last % 100),
            Years::Unknown => self.layout.strings().matrix.no_date.to_owned(),
        }
    }

    /// The sum of a row, and its numbers.
    fn cells(&self, matrix: &Matrix, row: &MatrixRow) -> Vec<Cell> {
        let cell = |(years, count): (&Years, &u32)| self.cell(matrix, Some(&row.partner), Some(*years), *count);
        let sum = self.cell(matrix, Some(&row.partner), None, row.total);
        [sum].into_iter().chain(matrix.columns.iter().zip(&row.cells).map(cell)).collect()
    }

    /// The last line: every collaboration once.
    fn totals(&self, matrix: &Matrix) -> Vec<Cell> {
        let cell = |(years, count): (&Years, &u32)| self.cell(matrix, None, Some(*years), *count);
        let all = self.cell(matrix, None, None, matrix.total);
        [all].into_iter().chain(matrix.columns.iter().zip(&matrix.totals).map(cell)).collect()
    }

    fn cell(&self, matrix: &Matrix, partner: Option<&Country>, years: Option<Years>, count: u32) -> Cell {
        let (strings, words) = (self.layout.strings(), &self.layout.strings().matrix);
        let between: Vec<&Country> = [&matrix.country].into_iter().chain(partner).collect();
        let most = match (partner, years) {
            (Some(_), Some(_)) => matrix.rows.iter().flat_map(|row| &row.cells).max().copied(),
            // Sums are figures alone.
            _ => None,
        };
        let column = years.map_or_else(|| words.all.to_owned(), |years| self.column(&years));
        let partner = partner.map_or_else(|| words.all.to_owned(), |partner| self.name(partner));
        let spoken = years.map_or_else(|| words.all.to_owned(), strings.work.years);
        Cell {
            href: (count > 0).then(|| urls::collaborations(self.layout.link_lang(), years, &between)),
            count,
            shade: most.map_or(0, |most| shade(count, most)),
            years: column,
            label: (words.cell)(&self.country, &partner, &spoken, count),
        }
    }
}

/// The shade of a count: each is about twice as many as the one before, up to the most there are.
fn shade(count: u32, most: u32) -> u32 {
    let share = f64::from(count + 1).ln() / f64::from(most + 1).ln();
    (1..SHADES).find(|shade| share <= f64::from(*shade) / f64::from(SHADES)).unwrap_or(SHADES)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shades_grow_with_the_count_up_to_the_most() {
        assert_eq!([1, 2, 5, 14, 31].map(|count| shade(count, 31)), [1, 2, 3, 4, 5]);
        assert_eq!(shade(1, 1), 5, "the most there are is the darkest, however few");
    }
}
