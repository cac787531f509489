//! A report for people (annotated lines) and for programs (JSON).

use super::{Diagnostic, Report, Severity};
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde::Serialize;

/// One diagnostic as JSON carries it. Lines and columns count from 1, columns in characters.
#[derive(Debug, Serialize)]
struct JsonDiagnostic<'a> {
    code: &'a str,
    severity: &'a str,
    file: &'a str,
    line: usize,
    col: usize,
    end_line: usize,
    end_col: usize,
    /// The line that the fault begins on.
    text: &'a str,
    message: &'a str,
    label: Option<&'a str>,
    help: Option<&'a str>,
}

/// Where a byte stands: line and column from 1, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    pub line: usize,
    pub col: usize,
}

/// The place of byte `at` in `text`; past the end it is the end.
pub fn place(text: &str, at: usize) -> Place {
    let at = text.floor_char_boundary(at.min(text.len()));
    let before = &text[..at];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    Place { line: before.matches('\n').count() + 1, col: text[line_start..at].chars().count() + 1 }
}

impl Report {
    /// The whole report as rustc would print it, ending in one line that counts the faults.
    ///
    /// `prefix` stands before each path, so that a terminal can open it.
    pub fn to_human(&self, prefix: &str, colour: bool) -> String {
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        let renderer = renderer.decor_style(DecorStyle::Ascii);
        let mut out = String::new();
        for diagnostic in self.diagnostics() {
            out.push_str(&self.one(diagnostic, prefix, &renderer));
            out.push_str("\n\n");
        }
        out.push_str(&self.summary());
        out.push('\n');
        out
    }

    fn one(&self, diagnostic: &Diagnostic, prefix: &str, renderer: &Renderer) -> String {
        let level = match diagnostic.code.severity() {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let title = level.primary_title(&diagnostic.message).id(diagnostic.code.id());
        let path = format!("{prefix}{}", diagnostic.file);
        let text = self.text(diagnostic);
        let mut group: Group<'_> = if text.is_empty() {
            title.element(annotate_snippets::Origin::path(path))
        } else {
            let span = clamp(text, diagnostic);
            let annotation = AnnotationKind::Primary.span(span).label(diagnostic.label.as_deref().unwrap_or(""));
            title.element(Snippet::source(text).path(path).annotation(annotation))
        };
        if let Some(help) = &diagnostic.help {
            group = group.element(Level::HELP.message(help));
        }
        renderer.render(&[group])
    }

    /// `[{code, severity, file, line, col, end_line, end_col, text, message, label, help}]`
    pub fn to_json(&self) -> String {
        let list: Vec<JsonDiagnostic<'_>> = self
            .diagnostics()
            .iter()
            .map(|diagnostic| {
                let text = self.text(diagnostic);
                let span = clamp(text, diagnostic);
                let (from, to) = (place(text, span.start), place(text, span.end));
                JsonDiagnostic {
                    code: diagnostic.code.id(),
                    severity: diagnostic.code.severity().as_str(),
                    file: &diagnostic.file,
                    line: from.line,
                    col: from.col,
                    end_line: to.line,
                    end_col: to.col,
                    text: text.lines().nth(from.line - 1).unwrap_or(""),
                    message: &diagnostic.message,
                    label: diagnostic.label.as_deref(),
                    help: diagnostic.help.as_deref(),
                }
            })
            .collect();
        serde_json::to_string_pretty(&list).expect("text and numbers always serialise")
    }

    fn text(&self, diagnostic: &Diagnostic) -> &str {
        self.sources.get(&diagnostic.file).map_or("", |text| text)
    }
}

/// The span on character boundaries inside `text`, cut to its first line, at least one byte wide where there is one.
fn clamp(text: &str, diagnostic: &Diagnostic) -> std::ops::Range<usize> {
    let start = text.floor_char_boundary(diagnostic.span.start.min(text.len()));
    let end = text.ceil_char_boundary(diagnostic.span.end.min(text.len())).max(start);
    let end = text[start..end].find('\n').map_or(end, |newline| start + newline);
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Code;
    use std::sync::Arc;

    fn report() -> Report {
        let file: Arc<str> = "collaborations/apt.md".into();
        let text: Arc<str> = "+++\ntitle = \"아파트\"\ncredits = [{ artist = \"roze\" }]\n+++\n".into();
        let at = text.find("roze").expect("planted");
        let mut report = Report::default();
        report.add_source(&file, &text);
        report.push(
            Diagnostic::new(Code::UnknownReference, &file, at..at + 4, "no artist `roze`")
                .label("not in content/artists/")
                .suggest("roze", ["rose"]),
        );
        report.finish();
        report
    }

    #[test]
    fn a_fault_shows_its_line_underlined_with_what_to_do() {
        insta::assert_snapshot!(report().to_human("content/", false), @r#"
        error[D012]: no artist `roze`
         --> content/collaborations/apt.md:3:24
          |
        3 | credits = [{ artist = "roze" }]
          |                        ^^^^ not in content/artists/
          |
          = help: did you mean `rose`?

        1 error
        "#);
    }

    #[test]
    fn json_carries_the_same_fields() {
        let json: serde_json::Value = serde_json::from_str(&report().to_json()).expect("valid JSON");
        assert_eq!(json[0]["code"], "D012");
        assert_eq!((&json[0]["line"], &json[0]["col"]), (&3.into(), &24.into()));
        assert_eq!(json[0]["help"], "did you mean `rose`?");
    }

    #[test]
    fn columns_count_characters() {
        assert_eq!(place("가나\n다라", "가나\n다".len()), Place { line: 2, col: 2 });
    }
}
