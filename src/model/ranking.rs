//! What artists, pairs and companies are ranked by.

use super::words;

words! {
    /// A ranking of the site: `/rankings/{word}`.
    RankingName {
        /// Artists who tie others together.
        Connectors = "connectors",
        /// Two artists with most works together.
        Pairs = "pairs",
        /// Artists whose partners come from most countries.
        Markets = "markets",
        /// Companies whose artists work with those of most others.
        Companies = "companies",
    }
}

words! {
    /// One figure of a ranking: a column, and an order.
    RankedBy {
        /// Pairs of artists whose shortest ways lead through an artist; in tenths.
        Betweenness = "betweenness",
        /// Artists one has made a collaboration with.
        Partners = "partners",
        Collaborations = "collaborations",
        /// Collaborations that were on a chart held.
        Charted = "charted",
        /// The year of the latest; 0 where none has a date.
        Last = "last",
        /// Countries of partners, other than one's own.
        Countries = "countries",
        /// Partners from another country.
        PartnersAbroad = "partners_abroad",
        /// Collaborations with a partner from another country.
        Abroad = "abroad",
        /// Collaborations of a company's artists with another's: see [`super::Crossing`].
        Across = "across",
        /// The other companies.
        Reached = "reached",
        /// Collaborations between a company's own artists.
        Inside = "inside",
    }
}

impl RankingName {
    /// What it is ranked by, most first: the first of them as long as nobody asks for another.
    pub fn figures(self) -> &'static [RankedBy; 3] {
        match self {
            RankingName::Connectors => &[RankedBy::Betweenness, RankedBy::Partners, RankedBy::Collaborations],
            RankingName::Pairs => &[RankedBy::Collaborations, RankedBy::Charted, RankedBy::Last],
            RankingName::Markets => &[RankedBy::Countries, RankedBy::PartnersAbroad, RankedBy::Abroad],
            RankingName::Companies => &[RankedBy::Across, RankedBy::Reached, RankedBy::Inside],
        }
    }
}
