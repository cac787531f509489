//! What is sought, and what results are told apart by.

use super::words;

words! {
    /// How a name stands to its record.
    NameClass {
        /// Its title, or the name in its own script beside it.
        Title = "title",
        /// Another name that its page shows.
        Name = "name",
        /// What people type for it, never shown: search hints, slugs, what follows from other records.
        Alias = "alias",
    }
}

words! {
    /// What search results are counted and filtered by. The word is the parameter in the address.
    Facet {
        Kind = "kind",
        Year = "year",
        /// A country's code in capitals, or `world`.
        Market = "market",
        Chart = "chart",
        Award = "award",
        Company = "company",
        /// BCP 47.
        Language = "language",
        Status = "status",
    }
}
