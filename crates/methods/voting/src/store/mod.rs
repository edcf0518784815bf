//! All SQL of the slice. Turnout and ballots are written by `cast.rs` alone, so that there is one place where
//! secrecy could be broken, and one place to read to see that it is not.

mod basket;
mod cast;
mod offered;
mod participation;
mod rounds;
mod sealing;

pub use basket::{Basket, adopt_basket, basket, clear_basket, save_answers, save_choices};
pub use cast::{Struck, has_voted, receipt_exists, record_ballot, strike_ballot, turnout_of};
pub use offered::{OfferedRow, offered_by_ids, offered_projects};
pub use participation::{DayAreaCount, participation, voters};
pub use rounds::{
    NewRound, create_round, mark_first_ballot, publish_result, round, round_of_process, save_rules, stored_result,
};
pub use sealing::{ballots, count_ballots, seal};
