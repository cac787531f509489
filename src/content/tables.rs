//! The rows of all charts, read by as many threads as there are processors.

use super::catalog::FiledRow;
use super::rows::rows;
use crate::diag::Diagnostic;
use crate::text::Shared;
use std::sync::Arc;

/// A year of a chart.
#[derive(Debug, Clone, Copy)]
pub struct Table<'a> {
    pub chart: &'a str,
    pub name: &'a Arc<str>,
    pub text: &'a Arc<str>,
}

/// What one thread has read, in the order of the tables.
#[derive(Debug, Default)]
pub struct Part {
    /// Each chart with the rows of those of its tables that follow one another.
    pub rows: Vec<(String, Vec<FiledRow>)>,
    pub faults: Vec<Diagnostic>,
}

/// Reads all tables. The parts are in the order of the tables, however many there are.
pub fn read_tables(tables: &[Table<'_>]) -> Vec<Part> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let parts = in_parts(tables, threads, |table| table.text.len());
    std::thread::scope(|scope| {
        let running: Vec<_> = parts.into_iter().map(|part| scope.spawn(|| read(part))).collect();
        running.into_iter().map(|thread| thread.join().expect("the reading of a table does not panic")).collect()
    })
}

fn read(tables: &[Table<'_>]) -> Part {
    let (mut part, mut words) = (Part::default(), Shared::default());
    for Table { chart, name, text } in tables {
        let rows = rows(name, text, &mut words, &mut part.faults);
        match part.rows.last_mut() {
            Some((last, all)) if last == chart => all.extend(rows),
            _ => part.rows.push(((*chart).to_owned(), rows)),
        }
    }
    part
}

/// Parts a list into pieces of about one weight, about as many as asked for.
fn in_parts<T>(list: &[T], count: usize, weight: impl Fn(&T) -> usize) -> Vec<&[T]> {
    let share = list.iter().map(&weight).sum::<usize>().div_ceil(count.max(1)).max(1);
    let mut heaped = 0;
    let is_together = |one: &T, _: &T| {
        let before = heaped / share;
        heaped += weight(one);
        heaped / share == before
    };
    list.chunk_by(is_together).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_parted_by_weight_and_keeps_its_order() {
        let list = [5, 1, 1, 1, 1, 1];
        assert_eq!(in_parts(&list, 2, |weight| *weight), [&[5][..], &[1, 1, 1, 1, 1]]);
        assert_eq!(in_parts(&list, 1, |weight| *weight), [&list]);
        assert!(in_parts(&list[..0], 2, |weight| *weight).is_empty());
        assert_eq!(in_parts(&[0, 0, 0], 2, |weight| *weight).concat(), [0, 0, 0]);
    }
}
