//! What a wider count of an artist's figures takes in.

use super::words;

words! {
    /// How an artist that is not billed on a work stands behind an act that is, the nearest first.
    Through {
        /// Between an act and a sub-unit of it: the unit's works count for the act and for those in the unit.
        Unit = "unit",
        /// As a member of the act.
        Group = "group",
        /// The other way round: the artist is a group, and a member of it is billed.
        Member = "member",
        /// The artist is heard as the act, or as someone in it.
        Voice = "voice",
    }
}
