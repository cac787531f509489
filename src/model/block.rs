//! The live blocks that prose may embed: `![[apt#nominations]]`.

use super::{Kind, words};

words! {
    /// A part of a record's page, shown inside another text. The word stands behind the `#`.
    Block {
        /// One run as a line, with its figures.
        ChartRun = "chart-run",
        /// The figures of every run.
        Charts = "charts",
        /// What sources say of it, with verdicts.
        Claims = "claims",
        /// The work beside others: their weeks on the chart that most of them were on.
        Compare = "compare",
        /// Those nearest to an artist, drawn.
        Network = "network",
        Nominations = "nominations",
    }
}

impl Block {
    /// Whether a record of this kind can have such a part.
    pub fn suits(self, kind: Kind) -> bool {
        match self {
            Block::ChartRun | Block::Charts | Block::Compare => kind.is_work(),
            Block::Nominations => kind.is_work() || kind == Kind::Artist,
            Block::Network => kind == Kind::Artist,
            Block::Claims => true,
        }
    }

    /// What the words behind a `|` name, where the block takes any: slugs of this kind.
    pub fn takes(self) -> Option<Kind> {
        match self {
            Block::ChartRun => Some(Kind::Chart),
            Block::Compare => Some(Kind::Work),
            Block::Charts | Block::Claims | Block::Network | Block::Nominations => None,
        }
    }

    /// How few and how many such words it takes.
    pub fn counts(self) -> (usize, usize) {
        match self {
            Block::ChartRun => (0, 1),
            // Six works stand beside one another and can still be told apart.
            Block::Compare => (1, 5),
            Block::Charts | Block::Claims | Block::Network | Block::Nominations => (0, 0),
        }
    }
}
