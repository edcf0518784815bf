//! What each stage of a rule does. A stage looks at groups of equal projects in order; after each group it
//! asks whether another order of the equals would have given other winners, and reports the tie only then.

mod first_of_each_area;
mod reserved_share;
mod votes_within_envelope;

pub(crate) use first_of_each_area::first_of_each_area;
pub(crate) use reserved_share::reserved_share;
pub(crate) use votes_within_envelope::votes_within_envelope;
