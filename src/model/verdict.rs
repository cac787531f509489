//! What holding a claim against the evidence came to, and why.

use super::words;

words! {
    /// The four answers to a claim. An opinion gets none of them.
    Verdict {
        /// Every value that the evidence leaves possible fits the claim.
        Confirmed = "confirmed",
        /// No value that the evidence leaves possible fits it.
        Contradicted = "contradicted",
        /// The evidence decides nothing, and another source says otherwise.
        Disputed = "disputed",
        /// The evidence decides nothing.
        Unverified = "unverified",
    }
}

words! {
    /// Why a claim got its verdict. The list is closed: the interface has words for each.
    Reason {
        // Chart rows.
        RowsFit = "rows-fit",
        RowsExclude = "rows-exclude",
        /// The first chart week falls in the year claimed, and nothing known puts the release earlier.
        DebutFits = "debut-fits",
        /// The chart ranks another kind of thing than the claim is about.
        WrongKind = "wrong-kind-for-chart",
        /// Rows are held, and do not decide.
        RowsOpen = "rows-open",
        NoRowsHeld = "no-rows-held",
        /// Rows are held, of other weeks than the claim needs.
        OutsideHeld = "outside-held",
        /// Only works known here are held: others may count too.
        KnownWorksOnly = "known-works-only",
        /// It was so once; the claim does not say when it speaks.
        Undated = "undated",
        // Award files.
        NominationsFit = "nominations-fit",
        NominationsExclude = "nominations-exclude",
        NominationsIncomplete = "nominations-incomplete",
        NoSuchCategory = "no-such-category",
        // Fields of records.
        FieldAgrees = "field-agrees",
        FieldDiffers = "field-differs",
        NotRecorded = "not-recorded",
        /// The record has it from the very source that claims it.
        OnlyThisSource = "only-this-source",
        OnlyPress = "only-press",
        OnlyUnsourced = "only-unsourced",
        NameNotInUse = "name-not-in-use",
        // No evidence of any sort.
        SourcesDisagree = "sources-disagree",
        NotCheckable = "not-checkable",
        Opinion = "opinion",
    }
}
