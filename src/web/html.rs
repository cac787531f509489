//! Text that is markup already.

use std::fmt;

/// Markup of our own making: prose rendered by the build, or a drawing. Templates print it as it stands; all other
/// text is escaped. No template uses `|safe`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Html(String);

impl Html {
    /// Takes markup that the build or a template of ours wrote, never words from a request.
    pub fn trusted(markup: impl Into<String>) -> Self {
        Self(markup.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::filters::HtmlSafe for Html {}
