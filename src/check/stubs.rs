//! Records in the place of stubs.

use super::Subject;
use crate::diag::{Code, Diagnostic};

/// A record that has the address of a stub has its rows too.
pub fn left_behind(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    for filed in subject.catalog.works.values() {
        for (title, credit) in &filed.charted.unclaimed {
            let message = format!("no row of \u{201c}{title}\u{201d} by {credit} counts for `{}`", filed.record.title);
            faults.push(
                Diagnostic::new(Code::StubLeftBehind, &filed.file, filed.span("credits"), message)
                    .help(format!("add how the chart prints it: charted_as = [{}]", form(filed, title, credit))),
            );
        }
    }
}

/// The form as front matter has it: only what differs from the record's own.
fn form(filed: &crate::content::Filed<crate::model::Work>, title: &str, credit: &str) -> String {
    let quoted = |text: &str| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
    let same_title = crate::text::fold(&filed.record.title) == crate::text::fold(title);
    let title = if same_title { String::new() } else { format!("title = {}, ", quoted(title)) };
    format!("{{ {title}credit = {} }}", quoted(credit))
}
