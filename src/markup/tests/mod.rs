//! The room as its callers see it: text in, document and segments out.

mod blocks;
mod hostile;
mod links;

use super::*;
use crate::diag::Code;

/// A catalog of two records, two sources and one picture.
struct Shelf;

fn resolved(href: &str, label: &str, lang: Option<&str>) -> Option<Resolved> {
    Some(Resolved { href: href.to_owned(), label: label.to_owned(), lang: lang.map(str::to_owned) })
}

impl Resolve for Shelf {
    fn link(&self, link: &WikiLink) -> Option<Resolved> {
        match link.target.name.as_str() {
            "apt" => resolved("/collaborations/apt", "APT.", None),
            "rose" => resolved("/artists/rose", "로제", Some("ko")),
            _ => None,
        }
    }

    fn citation(&self, source: &str) -> Option<Resolved> {
        matches!(source, "kpoppost-2025" | "billboard")
            .then(|| resolved(&format!("/sources/{source}"), source, None))
            .flatten()
    }

    fn image(&self, dest: &str) -> Option<Picture> {
        (dest == "/images/calendar.png").then(|| Picture {
            src: "/images/calendar.0f.png".to_owned(),
            width: 640,
            height: 480,
            alt: "A calendar".to_owned(),
            credit: Some("Duet, CC0".to_owned()),
            lang: None,
        })
    }

    fn figure(&self, figure: &FigureRef) -> Option<String> {
        (figure.measure == "weeks").then(|| "12".to_owned())
    }
}

fn rendered(text: &str) -> Rendered {
    render(&parse(text, &[]), &Shelf, Page::default())
}

/// The segments in one line each, figures and blocks in braces.
fn html(segments: &[Segment]) -> String {
    let mut html = String::new();
    for segment in segments {
        match segment {
            Segment::Html(part) => html.push_str(part),
            Segment::Figure { work, chart, measure } => html.push_str(&format!("{{{work} {chart} {measure}}}")),
            Segment::Block { target, arguments } if arguments.is_empty() => html.push_str(&format!("{{{target}}}\n")),
            Segment::Block { target, arguments } => {
                html.push_str(&format!("{{{target}|{}}}\n", arguments.join(",")));
            }
        }
    }
    html.trim_end().to_owned()
}

fn page(text: &str) -> String {
    html(&rendered(text).segments)
}

fn faults(text: &str) -> Vec<(Code, String)> {
    let document = parse(text, &[]);
    document.faults.into_iter().map(|fault| (fault.code, text[fault.span].to_owned())).collect()
}
