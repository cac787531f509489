//! The sections of a record's page as tracks of a record: side A is computed from evidence, side B is what was said.

/// A section in the contents of its page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Track {
    /// Its anchor.
    pub id: &'static str,
    /// "A1"
    pub number: String,
    pub title: &'static str,
    /// How much is in it: "7", "12 of 40"; may be empty.
    pub count: String,
}

/// What a page has, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tracks {
    pub a: Vec<Track>,
    pub b: Vec<Track>,
}

impl Tracks {
    /// The tracks of both sides: anchor, title, count. Those that have nothing to show are left out by the caller.
    pub fn new(
        a: impl IntoIterator<Item = (&'static str, &'static str, String)>,
        b: impl IntoIterator<Item = (&'static str, &'static str, String)>,
    ) -> Self {
        Self {
            a: a.into_iter().zip(1..).map(|track| numbered('A', track)).collect(),
            b: b.into_iter().zip(1..).map(|track| numbered('B', track)).collect(),
        }
    }

    /// The same of sections that are counted: those of nothing are left out. Count, anchor, title.
    pub fn counted(
        a: impl IntoIterator<Item = (usize, &'static str, &'static str)>,
        b: impl IntoIterator<Item = (usize, &'static str, &'static str)>,
    ) -> Self {
        let track = |(count, id, title): (usize, _, _)| (count > 0).then(|| (id, title, count.to_string()));
        Self::new(a.into_iter().filter_map(track), b.into_iter().filter_map(track))
    }

    /// Whether side A is so much longer than side B that it stands in columns of its own.
    pub fn is_long_a(&self) -> bool {
        !self.b.is_empty() && self.a.len() > 2 * self.b.len() + 2
    }

    /// The track with this anchor; `None` where the page has no such section.
    pub fn find(&self, id: &str) -> Option<&Track> {
        self.a.iter().chain(&self.b).find(|track| track.id == id)
    }
}

fn numbered(side: char, ((id, title, count), number): ((&'static str, &'static str, String), u32)) -> Track {
    Track { id, number: format!("{side}{number}"), title, count }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tracks_are_numbered_side_by_side() {
        let tracks = Tracks::new([("x", "X", String::new()), ("y", "Y", "7".into())], [("z", "Z", String::new())]);
        let numbers: Vec<&str> = tracks.a.iter().chain(&tracks.b).map(|track| track.number.as_str()).collect();
        assert_eq!(numbers, ["A1", "A2", "B1"]);
        assert!(tracks.find("y").is_some_and(|track| track.count == "7") && tracks.find("w").is_none());
    }
}
