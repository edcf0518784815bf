//! What is asked of lists of contributions, and what they answer.

use std::collections::BTreeMap;

use parvis_spaces::{ProcessId, StatusId};
use parvis_territory::{AreaId, ThemeId};

use super::CardRow;

/// Cards on one page of the public list.
pub const PAGE_SIZE: usize = 18;

/// In which order the public list is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Order {
    /// At random, the same for one visitor.
    #[default]
    Random,
    /// By number at the vote.
    Number,
    /// Most supported first.
    Support,
    /// Newest first.
    Newest,
}

impl Order {
    /// All of them.
    pub const ALL: [Order; 4] = [Order::Random, Order::Number, Order::Support, Order::Newest];

    /// The word in addresses.
    pub const fn word(self) -> &'static str {
        match self {
            Order::Random => "hasard",
            Order::Number => "numero",
            Order::Support => "soutiens",
            Order::Newest => "recents",
        }
    }

    /// The order of that word.
    pub fn from_word(word: &str) -> Option<Order> {
        Order::ALL.into_iter().find(|order| order.word() == word)
    }
}

/// What is asked of the public list of a process; empty filters let everything pass.
#[derive(Clone, Debug, PartialEq)]
pub struct ListQuery {
    /// The process.
    pub process: ProcessId,
    /// Only in one of these statuses.
    pub statuses: Vec<StatusId>,
    /// Only in this area.
    pub area: Option<AreaId>,
    /// Only about one of these themes.
    pub themes: Vec<ThemeId>,
    /// Only with all these words (accents and endings do not matter).
    pub text: String,
    /// The order.
    pub order: Order,
    /// The page, from 1.
    pub page: usize,
    /// The visitor's number for the order at random, 0 to 63.
    pub seed: u32,
}

impl ListQuery {
    /// The first page of everything visible in a process.
    pub const fn of(process: ProcessId) -> ListQuery {
        ListQuery {
            process,
            statuses: Vec::new(),
            area: None,
            themes: Vec::new(),
            text: String::new(),
            order: Order::Random,
            page: 1,
            seed: 0,
        }
    }

    /// How many filters are on.
    pub fn filters_on(&self) -> usize {
        usize::from(!self.statuses.is_empty())
            + usize::from(self.area.is_some())
            + usize::from(!self.themes.is_empty())
            + usize::from(!self.text.is_empty())
    }
}

/// How many contributions each choice of a filter would show, the other filters staying as they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// By status.
    pub statuses: BTreeMap<StatusId, i64>,
    /// By theme.
    pub themes: BTreeMap<ThemeId, i64>,
    /// By area.
    pub areas: BTreeMap<AreaId, i64>,
}

/// One page of the public list.
#[derive(Clone, Debug, PartialEq)]
pub struct ListPage {
    /// The cards in order.
    pub cards: Vec<CardRow>,
    /// How many there are on all pages.
    pub total: i64,
    /// This page, within what there is.
    pub page: usize,
    /// The last page, at least 1.
    pub last: usize,
    /// Counts for the filters.
    pub facets: Facets,
}

/// How the desk's list is sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DeskSort {
    /// Newest first.
    #[default]
    Newest,
    /// Oldest first.
    Oldest,
    /// By title.
    Title,
    /// By title, backwards.
    TitleDown,
}

impl DeskSort {
    /// The word in addresses.
    pub const fn word(self) -> &'static str {
        match self {
            DeskSort::Newest => "recents",
            DeskSort::Oldest => "anciens",
            DeskSort::Title => "titre",
            DeskSort::TitleDown => "titre-z",
        }
    }

    /// The sort of that word; newest first for anything else.
    pub fn from_word(word: &str) -> DeskSort {
        [DeskSort::Oldest, DeskSort::Title, DeskSort::TitleDown]
            .into_iter()
            .find(|sort| sort.word() == word)
            .unwrap_or_default()
    }
}

/// What is asked of the desk's list of all contributions, visible or not.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeskQuery {
    /// Only of this process.
    pub process: Option<ProcessId>,
    /// Only in this status.
    pub status: Option<StatusId>,
    /// Only in this area.
    pub area: Option<AreaId>,
    /// Only in one of these areas: those of the agent; `None`: no limit.
    pub areas: Option<Vec<i64>>,
    /// Nothing of these processes: they lie in private spaces that are closed to the agent.
    pub closed: Vec<i64>,
    /// Only about this theme.
    pub theme: Option<ThemeId>,
    /// Only with all these words.
    pub text: String,
    /// The order.
    pub sort: DeskSort,
    /// The page, from 1.
    pub page: usize,
}

/// One page of the desk's list.
#[derive(Clone, Debug, PartialEq)]
pub struct DeskPage {
    /// The rows in order.
    pub rows: Vec<CardRow>,
    /// Whether there is a page after this one.
    pub more: bool,
    /// The page.
    pub page: usize,
}
