//! One verb a file: load, permit, decide, write, tell; one transaction.

mod cast_ballot;
mod configure_round;
mod copy_round;
mod count_round;
mod edit_categories;
mod fill_basket;
mod keys;
mod publish_result;
mod seal_round;
mod sealed_handle;
mod strike_ballot;
mod take_in_ballots;

pub use cast_ballot::{Cast, CastOutcome, SEND_BALLOT_RECEIPT, cast_ballot};
pub use configure_round::{Rules, configure_round};
pub use copy_round::{copy_round, rules_are_set};
pub use count_round::{Counted, count_round, date_of};
pub use edit_categories::{
    Editing, MOST_CATEGORIES, add_category, categories_of, edit_category, remove_category, sort_project,
};
pub use fill_basket::{Booth, booth, booth_of, choose, keep_answers};
pub use keys::RoundKeys;
pub use publish_result::{Publisher, publish_result};
pub use seal_round::seal_round;
pub use strike_ballot::strike_ballot;
pub use take_in_ballots::{BallotOrder, take_in_ballots};
