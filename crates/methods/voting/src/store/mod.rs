//! All SQL of the slice. Turnout and ballots are written by `cast.rs` and `sealing.rs` alone, so that there is one
//! place where secrecy could be broken, and one place to read to see that it is not.

mod basket;
mod cast;
mod categories;
pub(crate) mod facts;
mod offered;
mod participation;
pub mod public;
mod rounds;
mod sealing;

pub use basket::{basket, forget_baskets, save_basket, take_basket};
pub use cast::{
    Struck, TurnoutRow, choices_of, has_voted, receipt_day, record_ballot, strike_ballot, turnout_of,
};
pub use categories::{
    categories, delete_category, insert_category, members, save_category, set_member, ticked,
};
pub use offered::{offered_by_ids, offered_projects};
pub use participation::{participation, voters};
pub use rounds::{
    NewRound, create_round, mark_first_ballot, publish_result, round, round_by_slug, round_of_process,
    save_other_ways, save_rules, stored_pb, stored_report, unpublished_rounds,
};
pub use sealing::{ballots, count_ballots, seal};
