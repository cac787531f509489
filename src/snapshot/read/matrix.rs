//! Which countries a country's artists work with, year by year.

use super::queries::{all, sql};
use super::{ReadError, Snapshot};
use crate::model::{Country, Years};
use rusqlite::named_params;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Collaborations of a country's artists, by the country of their partners and by year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    pub country: Country,
    /// Whether nobody asked for another: the country that reaches others most.
    pub is_first: bool,
    /// Every country that has a partner from it, those that reach others most first, and how many collaborations it is in.
    pub countries: Vec<(Country, u32)>,
    /// Years without a gap, the latest first, or decades where years would be too many; at the end what has no date, where
    /// there is any.
    pub columns: Vec<Years>,
    /// The country with most collaborations first, those of which nobody has said the country last.
    pub rows: Vec<MatrixRow>,
    /// Every collaboration once, though its partners are from several countries: by column.
    pub totals: Vec<u32>,
    pub total: u32,
}

/// The collaborations with partners from one country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatrixRow {
    pub partner: Country,
    pub cells: Vec<u32>,
    pub total: u32,
}

/// More columns than these are no longer a table to look at: decades take their place.
const MOST_YEARS: i16 = 25;

impl Snapshot {
    /// The matrix of a country, else of the one whose artists reach other countries most. `None` where no partner is from
    /// there.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn matrix(&self, country: Option<&Country>) -> Result<Option<Matrix>, ReadError> {
        self.with(|connection| {
            let countries =
                all(connection, sql!("bridge_countries"), [], |row| Ok((row.get("country")?, row.get("works")?)))?;
            let first =
                countries.iter().map(|(country, _)| country).find(|country: &&Country| country.code().is_some());
            let Some(country) = country.or(first).cloned() else { return Ok(None) };
            if !countries.iter().any(|(known, _)| *known == country) {
                return Ok(None);
            }
            let of = named_params! { ":country": country.as_str() };
            let met = all(connection, sql!("meetings_of_country"), of, |row| {
                Ok((row.get::<_, Country>("partner_country")?, row.get::<_, i16>("year")?, row.get::<_, u32>("total")?))
            })?;
            let by_year = all(connection, sql!("years_of_country"), of, |row| {
                Ok((row.get::<_, i16>("year")?, row.get::<_, u32>("total")?))
            })?;
            let columns = columns(by_year.iter().map(|(year, _)| *year));
            let mut rows: BTreeMap<Country, Vec<u32>> = BTreeMap::new();
            for (partner, year, total) in met {
                let cells = rows.entry(partner).or_insert_with(|| vec![0; columns.len()]);
                cells[column_of(&columns, year)] += total;
            }
            let mut totals = vec![0; columns.len()];
            for (year, total) in by_year {
                totals[column_of(&columns, year)] += total;
            }
            let row = |(partner, cells): (Country, Vec<u32>)| MatrixRow { partner, total: cells.iter().sum(), cells };
            let mut rows: Vec<MatrixRow> = rows.into_iter().map(row).collect();
            rows.sort_by_key(|row| (row.partner.code().is_none(), Reverse(row.total)));
            Ok(Some(Matrix {
                is_first: first == Some(&country),
                total: totals.iter().sum(),
                country,
                countries,
                columns,
                rows,
                totals,
            }))
        })
    }
}

/// The columns of these years, of which 0 is one that nobody knows.
fn columns(years: impl Iterator<Item = i16> + Clone) -> Vec<Years> {
    let known = || years.clone().filter(|year| *year > 0);
    let mut columns: Vec<Years> = match known().min().zip(known().max()) {
        None => Vec::new(),
        Some((first, last)) if last - first < MOST_YEARS => (first..=last).rev().map(Years::one).collect(),
        Some((first, last)) => (first / 10..=last / 10).rev().map(|decade| Years::decade(decade * 10)).collect(),
    };
    if years.clone().any(|year| year == 0) {
        columns.push(Years::Unknown);
    }
    columns
}

fn column_of(columns: &[Years], year: i16) -> usize {
    let holds = |years: &Years| match years {
        Years::Within(first, last) => (*first..=*last).contains(&year),
        Years::Unknown => year == 0,
    };
    columns.iter().position(holds).expect("columns are made of these years")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_without_anything_are_columns_and_many_years_are_decades() {
        assert_eq!(columns([2019, 2021].into_iter()), [2021, 2020, 2019].map(Years::one));
        assert_eq!(columns([1999, 0, 2023].into_iter()).len(), 26, "25 years, and what has no date");
        let decades = columns([1998, 2023].into_iter());
        assert_eq!(decades, [2020, 2010, 2000, 1990].map(Years::decade));
        assert_eq!((column_of(&decades, 1998), column_of(&decades, 2023)), (3, 0));
        assert_eq!(columns([0].into_iter()), [Years::Unknown]);
        assert!(columns([].into_iter()).is_empty());
    }
}
