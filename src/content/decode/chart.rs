//! `charts/<chart>.toml`

use super::super::fields::Fields;
use super::super::value::Country;
use crate::diag::Code;
use crate::model::{Calendar, Chart, ChartSlug, Epoch, Exception, Held, HeldWorks};

/// Its earlier and later names are among the common keys.
pub fn chart(slug: ChartSlug, fields: &Fields<'_, '_, '_>) -> Option<Chart> {
    let name = fields.required("name");
    let publisher = fields.required("publisher");
    let territory = territory(fields);
    let ranks = fields.required("ranks");
    let size: Option<u16> = fields.required("size");
    if size == Some(0) {
        fields.push(fields.fault(Code::BadValue, "size", "a chart has at least one position"));
    }
    let (since, until) = (fields.optional("since"), fields.optional("until"));
    let ties = fields.optional("ties").unwrap_or(false);
    let epochs = fields.tables("calendar", epoch);
    let held = fields.tables("held", held);
    Some(Chart {
        slug,
        name: name?,
        publisher: publisher?,
        territory: territory?,
        ranks: ranks?,
        size: size?,
        since,
        until,
        ties,
        calendar: Calendar { epochs },
        held,
    })
}

fn territory(fields: &Fields<'_, '_, '_>) -> Option<String> {
    let text: String = fields.required("territory")?;
    if text == "world" {
        return Some(text);
    }
    fields.optional::<Country>("territory").map(|country| country.0)
}

fn epoch(fields: &Fields<'_, '_, '_>) -> Option<Epoch> {
    let from = fields.required("from");
    let issue_weekday = fields.required("issue_weekday");
    let made = (
        fields.optional("tracking_days"),
        fields.optional("tracking_ends_days_before_issue"),
        fields.optional("published_days_before_issue"),
        fields.tables("exceptions", |exception| {
            let issue = exception.required("issue");
            let instead_of = exception.optional("instead_of");
            Some(Exception { issue: issue?, instead_of })
        }),
    );
    Some(Epoch {
        from: from?,
        issue_weekday: issue_weekday?,
        tracking_days: made.0,
        tracking_ends_days_before_issue: made.1,
        published_days_before_issue: made.2,
        exceptions: made.3,
    })
}

fn held(fields: &Fields<'_, '_, '_>) -> Option<Held> {
    let from = fields.required("from");
    let to = fields.required("to");
    let top = fields.required("top");
    let works = fields.optional("works").unwrap_or(HeldWorks::All);
    let missing = fields.list("missing");
    let source = fields.optional("source");
    Some(Held { from: from?, to: to?, top: top?, works, missing, source })
}
