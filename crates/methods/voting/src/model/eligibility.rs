//! The form of the rules that a voter answers before choosing, as the authority composed it.

use serde::{Deserialize, Serialize};

/// How age is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AgeProof {
    /// Age is not asked.
    #[default]
    None,
    /// The date of birth is asked; it is checked and not kept (checklist G3).
    BirthDate,
    /// A box: "J'ai 11 ans ou plus".
    Statement,
}

/// A box to tick, such as "J'atteste sur l'honneur être résidant en Lot-et-Garonne".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attestation {
    /// Name of the box, unique in the round.
    pub key: String,
    /// The sentence, in the authority's words.
    pub label: String,
    /// Whether nobody votes without it.
    pub required: bool,
}

impl Attestation {
    /// The name of its box in the form.
    pub fn field(&self) -> String {
        format!("case-{}", self.key)
    }
}

/// Who may vote.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Eligibility {
    /// How age is known.
    pub age_proof: AgeProof,
    /// Youngest age, in years reached on the day of the vote.
    pub minimum_age: u8,
    /// Under this age a box says that a parent agrees; 0: never.
    pub parental_consent_under: u8,
    /// Boxes.
    pub attestations: Vec<Attestation>,
    /// Whether the voter's canton is asked, for the participation by canton.
    pub ask_area: bool,
}

/// What a voter answered; kept with the basket until the ballot is cast, then only [`Answers::statements`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    /// Year, month, day.
    pub birth_date: Option<(i16, i8, i8)>,
    /// "I am old enough."
    pub old_enough: bool,
    /// "My parents agree."
    pub parental_consent: bool,
    /// Keys of the boxes ticked.
    pub ticked: Vec<String>,
    /// The voter's area.
    pub area_id: Option<i64>,
}

impl Answers {
    /// What stays on the roll: which boxes were ticked, never the date of birth.
    pub fn statements(&self) -> Vec<&str> {
        let mut kept: Vec<&str> = self.ticked.iter().map(String::as_str).collect();
        if self.parental_consent {
            kept.push("parental_consent");
        }
        if self.birth_date.is_some() || self.old_enough {
            kept.push("age");
        }
        kept
    }
}
