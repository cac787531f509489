//! The kinds of edge in the graph of artists and companies.

use super::words;

words! {
    /// What ties two artists, or an artist and a company, to each other.
    EdgeKind {
        /// Both are parties to a collaboration that charts rank: a song, an album, a soundtrack.
        Together = "together",
        /// Both are parties to one that charts do not rank: a film, a show, a tour, a campaign.
        Stage = "stage",
        /// A member and its group, a sub-unit and the group it is of.
        Member = "member",
        /// Who sings or speaks for a virtual act, and the act.
        Voice = "voice",
        /// An artist and a company, by contract or by a collaboration the company is a party to; two companies.
        Company = "company",
    }
}

impl EdgeKind {
    /// Whether its evidence is works, which is what its weight counts; relations otherwise.
    pub fn is_of_works(self) -> bool {
        matches!(self, EdgeKind::Together | EdgeKind::Stage)
    }
}
