//! Panier: what was chosen and answered but not cast, and who holds it.

use parvis_web::PersonId;

use super::Answers;

/// Who holds a basket: the session of a visitor, the person once signed in. What the session chose before sign-in
/// becomes the person's; of two baskets the one touched last counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holder {
    /// The session, signed in or not.
    pub session: Option<i64>,
    /// The person.
    pub person: Option<PersonId>,
}

impl Holder {
    /// The key of the basket that is written: the person's, else the session's.
    pub fn own(&self) -> Option<String> {
        self.person.map(|person| format!("p:{person}")).or_else(|| self.of_session())
    }

    /// The key of the session's basket.
    pub fn of_session(&self) -> Option<String> {
        self.session.map(|session| format!("s:{session}"))
    }
}

/// What was chosen and answered so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Basket {
    /// Contributions in the order of choosing.
    pub choices: Vec<i64>,
    /// Answers to the form of the rules; `None`: not answered yet.
    pub answers: Option<Answers>,
}

impl Basket {
    /// This basket, with what an older one held where this one has nothing.
    #[must_use]
    pub fn or(self, older: Basket) -> Basket {
        let choices = if self.choices.is_empty() { older.choices } else { self.choices };
        Basket { choices, answers: self.answers.or(older.answers) }
    }

    /// Whether a contribution is in it.
    pub fn has(&self, id: i64) -> bool {
        self.choices.contains(&id)
    }
}
