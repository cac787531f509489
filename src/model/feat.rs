//! What a chart's records are kept of.

use super::words;

words! {
    /// A feat of one title on a chart, but for the last, which is one of a name.
    Feat {
        /// Weeks at No. 1 in all.
        WeeksAtOne = "weeks-at-one",
        /// The longest unbroken spell at No. 1.
        SpellAtOne = "spell-at-one",
        /// Weeks on the chart in all.
        Weeks = "weeks",
        /// The longest unbroken spell on the chart.
        Spell = "spell",
        /// The most positions gained from one issue to the next.
        Jump = "jump",
        /// The highest position in a first week. The least value is the best.
        Debut = "debut",
        /// The most weeks on the chart up to the first one at No. 1, that week included.
        Climb = "climb",
        /// The most titles at No. 1 under one printed credit.
        Leaders = "leaders",
    }
}
