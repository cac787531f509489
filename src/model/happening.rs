//! What happens on a day: the lines of the timeline.

use super::words;

words! {
    /// What a year's happenings are about.
    Topic {
        /// Works that came out, or were on a chart for the first time.
        Releases = "releases",
        Awards = "awards",
        /// New acts, and first weeks on a chart.
        Debuts = "debuts",
        /// Groups: who joins and leaves, pauses and ends.
        Groups = "groups",
        /// Companies: what is founded and bought, who signs and parts.
        Companies = "companies",
    }
}

words! {
    Happening {
        /// A work comes out.
        Release = "release",
        /// The first week of a work that chart rows alone speak of.
        Charted = "charted",
        /// A deal is made.
        Deal = "deal",
        /// The nominations of an edition are announced.
        Nominations = "nominations",
        Ceremony = "ceremony",
        /// An act begins. Births are none of the timeline's.
        Formed = "formed",
        /// The first week of an artist on any chart held.
        FirstWeek = "first_week",
        Joined = "joined",
        Left = "left",
        /// An act has another status from that day.
        Status = "status",
        Ended = "ended",
        /// An artist's tie to a company begins, and ends.
        Signed = "signed",
        Parted = "parted",
        Founded = "founded",
        /// A tie between companies begins, and ends.
        Tied = "tied",
        Untied = "untied",
        Closed = "closed",
    }
}

impl Happening {
    pub fn topic(self) -> Topic {
        match self {
            Happening::Release | Happening::Charted => Topic::Releases,
            Happening::Nominations | Happening::Ceremony => Topic::Awards,
            Happening::Formed | Happening::FirstWeek => Topic::Debuts,
            Happening::Joined | Happening::Left | Happening::Status | Happening::Ended => Topic::Groups,
            Happening::Deal
            | Happening::Signed
            | Happening::Parted
            | Happening::Founded
            | Happening::Tied
            | Happening::Untied
            | Happening::Closed => Topic::Companies,
        }
    }
}
