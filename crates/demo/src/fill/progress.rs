//! How far the filling is, and the keys that later steps and the pages need.

use std::collections::BTreeMap;

use parvis_authority::Setting;
use parvis_kernel::Timestamp;
use parvis_web::PersonId;
use serde::{Deserialize, Serialize};

use crate::cast::Cast;

/// Kept in the setting `demo`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Progress {
    /// Steps done.
    pub steps: usize,
    /// The moment from which all dates count.
    pub filled_at: Timestamp,
    /// The named people, by [`Cast::key`].
    pub cast: BTreeMap<String, i64>,
    /// The authors of projects and ideas, in the order of `people.json`.
    pub authors: Vec<i64>,
    /// The generated voters; forgotten at the end.
    pub voters: Vec<i64>,
    /// The projects of the edition being filled, in the order of the content; forgotten at the end.
    pub projects: Vec<i64>,
    /// The idea that Amina gave.
    pub idea_of_amina: i64,
    /// The names in addresses of the three editions: finished, voting, collecting ideas.
    pub editions: Vec<String>,
}

impl Setting for Progress {
    const KEY: &'static str = "demo";
}

impl Progress {
    /// The key of a named person.
    pub fn person(&self, who: Cast) -> Option<PersonId> {
        self.cast.get(who.key()).copied().map(PersonId::new)
    }

    /// The key of an author; they come round again after the last.
    pub fn author(&self, rank: usize) -> Option<PersonId> {
        let count = self.authors.len().max(1);
        self.authors.get(rank % count).copied().map(PersonId::new)
    }
}
