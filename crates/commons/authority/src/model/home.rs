//! What stands on the home page.

use serde::{Deserialize, Serialize};

/// The home page: its title band, then blocks in an order. Words left empty are the platform's own, in the
/// reader's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Home {
    /// The title.
    pub title: String,
    /// One or two sentences under it.
    pub lead: String,
    /// Words of the main act.
    pub act_label: String,
    /// Where it leads.
    pub act_href: String,
    /// Words of the second link; none: no link.
    pub more_label: String,
    /// Where it leads.
    pub more_href: String,
    /// What follows, in order.
    pub blocks: Vec<Block>,
    /// Title of the free text.
    pub text_title: String,
    /// The free text: paragraphs between empty lines.
    pub text: String,
}

/// One block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Which.
    pub kind: BlockKind,
    /// Whether it is shown.
    pub shown: bool,
}

/// What a block shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    /// "En ce moment": processes where one can act.
    Now,
    /// "Ce que vos contributions sont devenues": figures.
    Figures,
    /// News.
    News,
    /// The authority's own text.
    Text,
}

impl BlockKind {
    /// All of them, in the order of a new site.
    pub const ALL: [BlockKind; 4] = [BlockKind::Now, BlockKind::Figures, BlockKind::News, BlockKind::Text];

    /// The subject under which other slices draw it (`Place::Home`); the free text is ours.
    pub const fn subject(self) -> Option<i64> {
        match self {
            BlockKind::Now => Some(0),
            BlockKind::Figures => Some(1),
            BlockKind::News => Some(2),
            BlockKind::Text => None,
        }
    }
}

impl Default for Home {
    fn default() -> Self {
        let empty = String::new;
        Self {
            title: empty(),
            lead: empty(),
            act_label: empty(),
            act_href: "/demarches".to_owned(),
            more_label: empty(),
            more_href: empty(),
            blocks: BlockKind::ALL.map(|kind| Block { kind, shown: true }).to_vec(),
            text_title: empty(),
            text: empty(),
        }
    }
}

impl Home {
    /// The blocks, each exactly once: what a later version adds comes last.
    pub fn all_blocks(&self) -> Vec<Block> {
        let mut all: Vec<Block> = Vec::new();
        let missing = BlockKind::ALL.into_iter().map(|kind| Block { kind, shown: true });
        for block in self.blocks.iter().copied().chain(missing) {
            if !all.iter().any(|known| known.kind == block.kind) {
                all.push(block);
            }
        }
        all
    }
}
