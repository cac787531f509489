//! The live blocks that prose may embed: `![[apt#nominations]]`.

use super::{Kind, words};

words! {
    /// A part of a record's page, shown inside another text. The word stands behind the `#`.
    Block {
        Charts = "charts",
        Nominations = "nominations",
    }
}

impl Block {
    /// Whether a record of this kind can have such a part.
    pub fn suits(self, kind: Kind) -> bool {
        match self {
            Block::Charts => kind.is_work(),
            Block::Nominations => kind.is_work() || kind == Kind::Artist,
        }
    }

    /// What the words behind a `|` name, where the block takes any: slugs of this kind.
    pub fn takes(self) -> Option<Kind> {
        match self {
            Block::Charts | Block::Nominations => None,
        }
    }
}
