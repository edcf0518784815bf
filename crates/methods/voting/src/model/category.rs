//! Catégorie: projects to which a share of the envelope can be reserved, as "projets jeunes" or "projets des écoles".
//!
//! A count knows a category by its key, which never changes; people know it by its label. What belongs to it is said in
//! one of three ways, so that nobody ticks by hand what the program knows already.

use std::collections::BTreeMap;

use parvis_kernel::Id;
use parvis_spaces::ProcessId;
use parvis_tally::CategoryKey;
use parvis_territory::ThemeId;

use super::YOUTH;

/// Marks the ids of categories.
#[derive(Debug)]
pub enum CategoryKind {}
/// Key of a category.
pub type CategoryId = Id<CategoryKind>;

/// What makes a project belong to a category.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CategorySource {
    /// A box on the project's page in the back office.
    Box,
    /// Its theme.
    Theme(ThemeId),
    /// Its authors said at the deposit that young people carry it.
    Youth,
}

impl CategorySource {
    /// The name in the database.
    pub const fn key(self) -> &'static str {
        match self {
            CategorySource::Box => "box",
            CategorySource::Theme(_) => "theme",
            CategorySource::Youth => "youth",
        }
    }

    /// The theme, where it is one.
    pub const fn theme(self) -> Option<ThemeId> {
        match self {
            CategorySource::Theme(theme) => Some(theme),
            CategorySource::Box | CategorySource::Youth => None,
        }
    }

    /// Reads both columns; an unknown word, or a theme that is missing, is a box.
    pub fn from_columns(key: &str, theme: Option<ThemeId>) -> CategorySource {
        match (key, theme) {
            ("youth", _) => CategorySource::Youth,
            ("theme", Some(theme)) => CategorySource::Theme(theme),
            _ => CategorySource::Box,
        }
    }
}

/// Catégorie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    /// Row; 0 for one that is not stored yet.
    pub id: CategoryId,
    /// Its process.
    pub process_id: ProcessId,
    /// Its name in counts and files.
    pub key: String,
    /// Its name in sentences, in the plural: "projets des écoles". Empty for the one that every process begins with, until
    /// someone writes it: it is then said in the reader's language.
    pub label: String,
    /// What belongs to it.
    pub source: CategorySource,
}

impl Category {
    /// The category of projects carried by young people, which every process begins with.
    pub fn youth(process_id: ProcessId) -> Category {
        Category {
            id: CategoryId::new(0),
            process_id,
            key: YOUTH.to_owned(),
            label: String::new(),
            source: CategorySource::Youth,
        }
    }
}

/// The labels of categories by their key, frozen with a published result.
pub type CategoryLabels = BTreeMap<CategoryKey, String>;

/// The labels of these categories, of those that have one.
pub fn labels_of(categories: &[Category]) -> CategoryLabels {
    let labelled = categories.iter().filter(|one| !one.label.is_empty());
    labelled.map(|one| (CategoryKey::from(one.key.as_str()), one.label.clone())).collect()
}
