//! A run as CSV: a line a row, in the order and with the notes of its page.

use super::{Entry, Under};
use crate::model::{Lang, Shelf};
use crate::web::page::data;
use crate::web::table::{CSV, Cell, csv};
use crate::web::weeks::{WeekLine, lines};
use crate::web::{PageError, Strings, Visit};
use actix_web::{HttpRequest, HttpResponse, web};

pub const COLLABORATION: Entry = Entry {
    name: "run_table",
    pattern: "/collaborations/{slug}/charts/{chart}.csv",
    under: Under::Root,
    parameters: &[],
    template: None,
    sample: "/collaborations/apt/charts/billboard-global-200.csv",
    route: |resource| resource.to(collaboration),
};

pub const WORK: Entry = Entry {
    pattern: "/works/{slug}/charts/{chart}.csv",
    sample: "/works/on-the-ground/charts/billboard-hot-100.csv",
    route: |resource| resource.to(work),
    ..COLLABORATION
};

/// `week` is the issue date; `change` is how many positions it rose since the week before, `previous` where it stood
/// then; both are empty where the week before has no row. `printed_…` is what the chart itself printed.
const HEADER: [&str; 9] =
    ["week", "position", "change", "previous", "note", "title", "credit", "printed_peak", "printed_weeks"];

async fn collaboration(
    visit: Visit,
    request: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    show(&visit, &request, Shelf::Collaborations, &path)
}

async fn work(
    visit: Visit,
    request: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    show(&visit, &request, Shelf::Works, &path)
}

fn show(
    visit: &Visit,
    request: &HttpRequest,
    shelf: Shelf,
    (work, chart): &(String, String),
) -> Result<HttpResponse, PageError> {
    let run = visit.snapshot().run(shelf, work, chart)?.ok_or(PageError::NotFound)?;
    let lines = lines(&run, Strings::of(Lang::En));
    let mut rows: Vec<[Cell<'_>; HEADER.len()]> = Vec::with_capacity(lines.len());
    // A week without a row has no line: the gap is noted on the row after it.
    let mut gaps: Vec<String> = Vec::new();
    for line in lines {
        let week = match line {
            WeekLine::Gap(words) => {
                gaps.push(words);
                continue;
            }
            WeekLine::Week(week) => week,
        };
        let notes: Vec<String> = gaps.drain(..).chain(week.notes.iter().cloned()).collect();
        rows.push([
            week.week.to_string().into(),
            week.row.position.into(),
            week.change().into(),
            week.previous.into(),
            notes.join("; ").into(),
            week.row.title.as_str().into(),
            week.row.credit.as_str().into(),
            week.row.printed_peak.into(),
            week.row.printed_weeks.into(),
        ]);
    }
    Ok(data(visit, request, CSV, csv(HEADER, rows)?))
}
