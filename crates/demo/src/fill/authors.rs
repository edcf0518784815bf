//! Whose name stands on what: the content names a person ("Brigitte L.") or an association.

use parvis_web::PersonId;

use super::Progress;
use crate::content::{self, PersonName};

/// Finds the account behind a name of the content.
pub(super) struct Authors {
    people: Vec<PersonName>,
}

/// The author of one contribution.
pub(super) struct Author {
    /// The account.
    pub id: Option<PersonId>,
    /// The name shown.
    pub name: String,
    /// The association or group it is given for.
    pub organisation: Option<String>,
}

impl Authors {
    pub fn load() -> Authors {
        Authors { people: content::people() }
    }

    /// The author: the person of that short name, else someone with their own name for an association; `rank` says who.
    pub fn of(&self, progress: &Progress, proponent: &str, is_person: bool, rank: usize) -> Author {
        let namesake = self.people.iter().position(|person| person.shown() == proponent);
        let place = namesake.unwrap_or((rank * 37 + 11) % self.people.len().max(1));
        let own_name = self.people.get(place).map(PersonName::shown).unwrap_or_default();
        Author {
            id: progress.author(place),
            name: if is_person { proponent.to_owned() } else { own_name },
            organisation: (!is_person).then(|| proponent.to_owned()),
        }
    }
}
