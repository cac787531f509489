//! What is looked for in the records themselves, for editors and the curious.

use super::words;

words! {
    /// A report on the state of the records: `/reports/{word}`.
    ReportName {
        /// Running numbers whose day is long past, or unknown.
        Stale = "stale",
        /// Facts that rest on nothing, or on what editors know alone.
        Unsourced = "unsourced",
        /// Artists and works without an identifier at any other site.
        Identifiers = "identifiers",
        /// Claims that the evidence or another source speaks against.
        Disputed = "disputed",
        /// Charts with weeks or depths that are not held.
        Gaps = "gaps",
        /// Pages that a text asks for and nobody has written.
        Wanted = "wanted",
        /// Records that no other record's page leads to.
        Orphans = "orphans",
        /// Records of one kind that read alike.
        Namesakes = "namesakes",
    }
}
